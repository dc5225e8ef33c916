// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/fingerprint.h"

#include <algorithm>

namespace slicetool::sql {

/// Neighbouring positions of a grid.
struct GridRange {
    quint64 first = 0;
    quint64 last = 0; ///< inclusive

    /// How many; as a double, because all of them are more than 64 bits can tell.
    double positions() const { return double(last - first) + 1; }

    /// What both have; they must have some.
    GridRange common(const GridRange &other) const
    {
        return {std::max(first, other.first), std::min(last, other.last)};
    }

    bool operator==(const GridRange &) const = default;
};

/// The values of a key's first column, an integer, as positions, in the key's order, so that rows
/// can be told into cells of 2^n neighbouring positions by shifting bits: a server needs neither
/// boundaries nor a query per cell for that, and both servers' cells are the same.
class KeyGrid
{
public:
    /// @param identity of which the first column isPossible()
    /// @param hasNegative whether there may be keys below zero
    KeyGrid(QList<Column> identity, bool hasNegative);

    /// Whether a table can be told into cells by this column.
    static bool isPossible(const Column &column);

    /// An expression for a row's position, BIGINT UNSIGNED or not below zero.
    QString position() const;

    /// @param key keyText() of the first column
    quint64 positionOf(const QByteArray &key) const;

    /// What keyText() gives for the first column at this position.
    QByteArray keyAt(quint64 position) const;

    /// The same range as one of keys, for the rest of the engine.
    KeyRange keyRange(const GridRange &range) const;

    /// Predicates that together pick the rows of the ranges, which must not be none: each row by one
    /// of them.
    QStringList predicates(const QList<GridRange> &ranges) const;

    const QList<Column> &identity() const { return m_identity; }
    const Column &key() const { return m_identity.first(); }

private:
    QList<Column> m_identity;
    bool m_hasNegative;
};

/// How many bits of a position are below its part of a cell of 2^cellBits positions.
constexpr int bitsBelowPart(int cellBits, HashServers servers)
{
    // Where rows are told into parts before cells are made of them, each part costs what a row or two
    // do: half as many.
    const int bits = servers == HashServers::MariaDb ? partBits : partBits - 1;
    return cellBits > bits ? cellBits - bits : 0;
}

/// Rows: (cell, rows, trace, xor of the hashes), for every cell of 2^cellBits positions that has
/// rows in the ranges, in any order; the last two as tracedFingerprints() has them. A cell in which
/// several ranges lie may come in several rows.
QString cellFingerprints(const RowSet &rows, const KeyGrid &grid, const QList<GridRange> &ranges,
                         const RowHash &hash, int cellBits);

/// A line for every row of the ranges, in any order: hash digits, key columns.
QString gridRows(const RowSet &rows, const KeyGrid &grid, const QList<GridRange> &ranges,
                 const RowHash &hash);

/// One row: the first column of the first key and of the last, NULL where there are no rows.
QString edgeKeys(const RowSet &rows, const QList<Column> &identity);

/// Rows: the first column of the key that has `rowsBefore` rows between itself and `from`; none where there are fewer.
QString keyAhead(const RowSet &rows, const KeyGrid &grid, quint64 from, qint64 rowsBefore);

} // namespace slicetool::sql
