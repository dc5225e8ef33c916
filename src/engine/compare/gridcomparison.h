// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/compare/cellexplorer.h"
#include "engine/compare/chunkquestions.h"
#include "engine/compare/comparison.h"
#include "engine/compare/gridpacer.h"
#include "engine/compare/writtencheck.h"
#include "engine/table/tablecontext.h"

#include <memory>

namespace slicetool {

/// Finds out how the target's rows of a table whose key is an integer, or begins with one, differ
/// from the slice, choosing the zoom levels itself.
///
/// Both servers tell their rows into cells of 2^n values of the key, which takes one statement for
/// as many rows as a second allows, and no boundaries; a CellExplorer looks closer at those that
/// differ. Where nearly every row does, rows are compared at once.
class GridComparison : public Comparison
{
public:
    explicit GridComparison(const TableContext &table);

    /// Asks these instead of the servers.
    GridComparison(const TableContext &table, std::unique_ptr<GridQuestions> questions,
                   std::unique_ptr<ChunkQuestions> chunkQuestions);

    static bool isPossible(const TablePair &pair);

    /// To be called once, before anything else.
    Result<ComparisonStart> start();
    void takeAsEqual(qint64 rows) override;
    Result<void> compareBody(DifferenceSpool &differences) override;
    Result<void> compareWritten(DifferenceSpool &written, DifferenceSpool &differences) override;
    Result<bool> equalsInOneLook() override { return m_chunkQuestions->equalsInOneLook(); }
    QStringList dirtyRanges() const override;
    qint64 sourceRows() const override { return m_sourceRows; }
    Density density() const override;

private:
    /// Neighbouring cells that only one side has.
    struct OneSided {
        QList<DirtyCell> cells;
        qint64 rows = 0;
        bool atSource = false;
    };

    Result<void> compareSegments(const sql::GridRange &range, DifferenceSpool &differences);
    Result<sql::GridRange> nextSegment(quint64 first, quint64 last) const;
    Result<void> compareCells(const sql::GridRange &segment, QList<DirtyCell> &dirty,
                              DifferenceSpool &differences);
    Result<void> compareRows(const sql::GridRange &segment, DifferenceSpool &differences);
    void closeRun(OneSided &run, QList<DirtyCell> &dirty, DifferenceSpool &differences);
    Result<void> explore(const QList<DirtyCell> &cells, DifferenceSpool &differences);
    GridFindings findingsIn(DifferenceSpool &differences);
    void addRange(const OneSided &run, DifferenceSpool &differences);

    const TableContext m_table;
    std::unique_ptr<GridQuestions> m_questions;
    std::unique_ptr<ChunkQuestions> m_chunkQuestions;
    WrittenCheck m_writtenCheck;
    std::optional<sql::KeyGrid> m_grid;
    std::optional<GridPacer> m_pacer;
    std::optional<sql::GridRange> m_body; ///< up to the target's last key; none where it is empty
    std::optional<sql::GridRange> m_tailRange;
    std::optional<RangeDifference> m_tail;
    std::optional<KeyValue> m_firstKey; ///< of both sides
    std::optional<KeyValue> m_lastKey;
    QList<sql::GridRange> m_looked; ///< where rows differed in the last comparison
    QList<sql::GridRange> m_bulk;   ///< ranges that are replaced, and the tail
    bool m_verifying = false;
    qint64 m_sourceRows = 0;
    DensityRecorder m_density;
    DensityWatch m_watch{m_table.monitor, m_density};
};

} // namespace slicetool
