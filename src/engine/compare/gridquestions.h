// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/table/bothsides.h"
#include "sql/keygrid.h"

namespace slicetool {

/// What one side has in a cell of the grid.
struct CellSide {
    qint64 rows = 0;
    quint64 hash = 0;  ///< xor of the rows' hashes
    quint64 trace = 0; ///< see sql::cellFingerprints()
};

/// One cell on both sides, as far as the ranges that were asked for go.
struct GridCell {
    quint64 number = 0; ///< position >> bits
    int bits = 0;
    int bitsBelowPart = 0;
    CellSide source;
    CellSide target;

    bool isEqual() const { return source.rows == target.rows && source.hash == target.hash; }

    /// Whether there is nothing to be done about it.
    bool isSettled(const TablePair &pair) const
    {
        return isEqual() || (source.rows == 0 && pair.keepsStale());
    }

    qint64 rows() const { return std::max(source.rows, target.rows); }
    sql::GridRange range() const;

    /// The one part of the cell in which the sides differ, where the traces tell that it is one.
    std::optional<sql::GridRange> differingPart() const;
};

/// The questions that the comparison by a grid asks: both sides' servers answer them, or in a test
/// something that holds both tables itself.
///
/// Thread: the table's.
class GridQuestions
{
public:
    /// First and last key of both sides, as keyText() gives them; null where there are no rows.
    struct Edges {
        QByteArray sourceFirst;
        QByteArray sourceLast;
        QByteArray targetFirst;
        QByteArray targetLast;
    };

    virtual ~GridQuestions() = default;

    virtual Result<Edges> edges() const = 0;

    /// The cells of the ranges that have rows on either side, by number.
    virtual Result<QList<GridCell>> cells(const sql::KeyGrid &grid,
                                          const QList<sql::GridRange> &ranges,
                                          int cellBits) const = 0;

    /// A line per row of the ranges: hash digits, key. As many ranges as rangesPerQuery at most.
    virtual Result<BothLines> rows(const sql::KeyGrid &grid,
                                   const QList<sql::GridRange> &ranges) const = 0;

    /// The position that neither side has more than `rows` rows between itself and `from`; nothing
    /// where both sides have fewer than that.
    virtual Result<std::optional<quint64>> positionAhead(const sql::KeyGrid &grid, quint64 from,
                                                         qint64 rows) const = 0;

    static constexpr qsizetype rangesPerQuery = 1000;
};

} // namespace slicetool
