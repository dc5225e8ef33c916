// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/compare/gridquestions.h"
#include "engine/table/densityrecorder.h"
#include "engine/table/differencespool.h"
#include "engine/table/tablecontext.h"

namespace slicetool {

/// A cell that differs, cut to what was asked for.
struct DirtyCell {
    GridCell cell;
    sql::GridRange range;
    qint64 densityChunk = 0; ///< of the density
};

/// Where a comparison by a grid puts what it finds.
struct GridFindings {
    DifferenceSpool &differences;
    QList<sql::GridRange> &ranges; ///< in which rows differed
    DensityRecorder *density;      ///< nullptr where changes are not to be counted again
    TableMonitor &monitor;

    void add(const RowDifference &difference, qint64 densityChunk);
};

/// Looks closer at cells of a grid that differ, until it is known which rows do. A cell tells along
/// in which part of it a single change is, so most changes are found by looking at a row or two;
/// other cells are looked at as a whole, or in smaller cells. Should one value of the key's first
/// column have very many rows, those are left to a KeyedComparison.
///
/// Thread: the table's; waits for the connections.
class CellExplorer
{
public:
    CellExplorer(const TableContext &table, const sql::KeyGrid &grid, const GridQuestions &queries,
                 GridFindings &findings);

    /// @param cells in order
    /// @param isDense whether nearly every row is expected to differ
    Result<void> explore(const QList<DirtyCell> &cells, bool isDense);

private:
    /// Rows to be compared one by one.
    struct Look {
        sql::GridRange range;
        qint64 rows = 0; ///< about so many
        qint64 densityChunk = 0;
        std::optional<DirtyCell> cell; ///< whose difference this range alone should explain
    };

    Result<void> exploreCrowd(const DirtyCell &crowded);
    Result<void> lookAt(QList<Look> looks);
    Result<void> lookAtBatch(const QList<Look> &batch, QList<Look> &again);

    const TableContext m_table;
    const sql::KeyGrid &m_grid;
    const GridQuestions &m_queries;
    GridFindings &m_findings;
};

} // namespace slicetool
