// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/compare/chunkquestions.h"
#include "engine/compare/comparison.h"
#include "engine/compare/keyedpacer.h"
#include "engine/compare/writtencheck.h"
#include "engine/table/densityrecorder.h"
#include "engine/table/tablecontext.h"

#include <memory>

namespace slicetool {

/// Finds out how the target's rows of one keyed table differ from the slice, by zoom levels:
/// chunks of rows are fingerprinted on both servers at the same time, and only chunks that
/// differ are looked into at the next level.
///
/// Chunk boundaries are keys of the target, so that they are asked of the near side and the far
/// side answers many chunks in one query. Where the source turns out to have many more rows
/// between two boundaries, that range is cut again at keys of the source: work follows the rows,
/// and no answer is longer than a few chunks.
///
/// With `"zoom": "auto"` the chunks' size follows from what was seen, and a trace tells in which
/// part of a chunk a single change is, so that most changes are found by looking at a row or two.
///
/// That takes one order of keys for both sides; where there is none, see BucketComparison.
class KeyedComparison : public Comparison
{
public:
    KeyedComparison(const TableContext &table, bool rowsWanted);

    /// With something else than the two servers to answer.
    KeyedComparison(const TableContext &table, bool rowsWanted,
                    std::unique_ptr<ChunkQuestions> questions);

    /// To be called once, before anything else.
    Result<ComparisonStart> start();
    void takeAsEqual(qint64 rows) override;
    Result<void> compareBody(DifferenceSpool &differences) override;

    /// A range of its own, of a table that somebody else compares.
    Result<void> compareWithin(const KeyRange &range, DifferenceSpool &differences);
    Result<void> compareWritten(DifferenceSpool &written, DifferenceSpool &differences) override;
    /// Whether no row of either side was missed: counts them. To be asked after compareBody().
    Result<bool> sawEverything();
    Result<bool> equalsInOneLook() override { return m_questions->equalsInOneLook(); }
    QStringList dirtyRanges() const override;
    qint64 sourceRows() const override { return m_sourceRows; }
    Density density() const override;

private:
    Result<void> compareRange(const KeyRange &range, DifferenceSpool &differences);
    Result<void> comparePages(const KeyRange &range, DifferenceSpool &differences);
    Result<void> compareChunks(const QList<Chunk> &chunks, int level, int cuts,
                               DifferenceSpool &differences);
    Result<void> compareRowsAtOnce(const QList<Chunk> &chunks, DifferenceSpool &differences);
    Result<void> lookInto(const QList<Chunk> &chunks, int level, DifferenceSpool &differences);
    Result<void> compareRows(const QList<Chunk> &chunks, DifferenceSpool &differences);
    Result<void> compareOtherParts(const QList<Chunk> &chunks, DifferenceSpool &differences);
    Result<void> verifyRange(const RangeDifference &range, DifferenceSpool &differences);
    Result<void> verifyRanges(const QList<RangeDifference> &ranges, DifferenceSpool &differences);
    Result<void> checkVerified(qint64 expectedRows) const;
    void beginChunk(Chunk &chunk);
    void addMatch(const RowMatch &match, qint64 densityChunk, DifferenceSpool &differences);
    void addRange(const Chunk &chunk, DifferenceSpool &differences);
    qint64 beginDensityChunk(qint64 rows);

    const TableContext m_table;
    const std::unique_ptr<ChunkQuestions> m_questions;
    WrittenCheck m_writtenCheck;
    QList<int> m_levels; ///< chunk rows per zoom level
    KeyedPacer m_pacer;
    std::optional<KeyValue> m_firstKey;  ///< of the target
    std::optional<KeyValue> m_targetEnd; ///< the target's last key
    std::optional<KeyValue> m_lastKey;   ///< of the source's tail, else the target's
    QList<KeyRange> m_dirty;             ///< top-level chunks that differed, and the tail
    std::optional<RangeDifference> m_tail;
    bool m_verifying = false;
    qint64 m_sourceRows = 0;
    qint64 m_targetRows = 0;   ///< up to the target's last key
    qint64 m_rowsVerified = 0; ///< of the source, in the range that is being verified
    DensityRecorder m_density;
    DensityWatch m_watch{m_table.monitor, m_density};
};

} // namespace slicetool
