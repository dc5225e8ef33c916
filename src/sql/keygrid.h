// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/fingerprint.h"

namespace slicetool::sql {

/// Neighbouring positions of a grid.
struct GridRange {
    quint64 first = 0;
    quint64 last = 0; ///< inclusive

    bool operator==(const GridRange &) const = default;
};

/// The values of an integer key as positions, in the key's order, so that rows can be told into
/// cells of 2^n neighbouring positions by shifting bits: a server needs neither boundaries nor a
/// query per cell for that, and both servers' cells are the same.
class KeyGrid
{
public:
    /// @param key an integer column for which isPossible()
    /// @param hasNegative whether there may be keys below zero
    KeyGrid(Column key, bool hasNegative);

    /// Whether a table with this identity can be told into cells.
    static bool isPossible(const QList<Column> &identity);

    /// An expression for a row's position, BIGINT UNSIGNED or not below zero.
    QString position() const;

    /// @param key keyText() of the column
    quint64 positionOf(const QByteArray &key) const;

    /// What keyText() gives for the key at this position.
    QByteArray keyAt(quint64 position) const;

    /// The same range as one of keys, for the rest of the engine.
    KeyRange keyRange(const GridRange &range) const;

    /// A predicate that picks the rows of the ranges, which must not be none.
    QString predicate(const QList<GridRange> &ranges) const;

    const Column &key() const { return m_key; }

private:
    Column m_key;
    bool m_hasNegative;
};

/// The parts of a cell are neighbouring positions: 2^partBits of them.
constexpr int partBits = 5;
static_assert(1 << partBits == tracedParts);

/// How many bits of a position are below its part of a cell of 2^cellBits positions.
constexpr int bitsBelowPart(int cellBits)
{
    return cellBits > partBits ? cellBits - partBits : 0;
}

/// Rows: (cell, rows, trace, xor of the hashes), for every cell of 2^cellBits positions that has
/// rows in the ranges, in any order; the last two as tracedHash() has them.
QString cellFingerprints(const RowSet &rows, const KeyGrid &grid, const QList<GridRange> &ranges,
                         const RowHash &hash, int cellBits);

/// A line for every row of the ranges, in any order: hash digits, key.
QString gridRows(const RowSet &rows, const KeyGrid &grid, const QList<GridRange> &ranges,
                 const RowHash &hash);

/// One row: the first key and the last, NULL where there are no rows.
QString edgeKeys(const RowSet &rows, const QList<Column> &identity);

/// Rows: the key that has `rowsBefore` rows between itself and `from`; none where there are fewer.
QString keyAhead(const RowSet &rows, const KeyGrid &grid, quint64 from, qint64 rowsBefore);

} // namespace slicetool::sql
