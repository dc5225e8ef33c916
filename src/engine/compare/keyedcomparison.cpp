// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/keyedcomparison.h"

#include "base/message.h"
#include "engine/compare/chunkqueries.h"
#include "engine/table/pace.h"

#include <algorithm>

namespace slicetool {

namespace {

constexpr qint64 rowsPerVerifiedChunk = 5000; // a range of more is verified in chunks
constexpr int rowsPerLook = 16;               // a chunk of fewer is not worth a narrower look
constexpr int maxCuts = 3;

Zoom zoomOf(const TablePair &pair, bool rowsWanted)
{
    Zoom zoom = pair.step.zoom;
    if (zoom.automatic || pair.step.kind == StepKind::Query)
        zoom.levels = {1000, 1}; // what the pacer makes of the first does not matter to the others
    // A chunk cannot be replaced whole where rows of the target stay, or where each differing
    // row was asked for.
    if (zoom.levels.last() > 1 && (rowsWanted || pair.keepsStale()))
        zoom.levels << 1;
    return zoom;
}

/// Far more rows than the chunk should have.
bool isCrowded(qint64 rows, int chunkRows)
{
    return rows > 2 * qint64(chunkRows);
}

} // namespace

KeyedComparison::KeyedComparison(const TableContext &table, bool rowsWanted)
    : KeyedComparison(table, rowsWanted,
                      std::make_unique<ChunkQueries>(table.pair, table.connections))
{ }

KeyedComparison::KeyedComparison(const TableContext &table, bool rowsWanted,
                                 std::unique_ptr<ChunkQuestions> questions)
    : m_table(table)
    , m_questions(std::move(questions))
    , m_writtenCheck(table)
    , m_levels(zoomOf(table.pair, rowsWanted).levels)
    , m_pacer(zoomOf(table.pair, rowsWanted), table.pair.limits.rangesPerQuery)
{ }

Result<ComparisonStart> KeyedComparison::start()
{
    using Side = ChunkQuestions::Side;
    using Edge = ChunkQuestions::Edge;
    const auto first = m_questions->edgeKey(Side::Target, Edge::First, {});
    if (!first)
        return first.error();
    m_firstKey = *first;
    const auto last = m_questions->edgeKey(Side::Target, Edge::Last, {});
    if (!last)
        return last.error();
    m_targetEnd = m_lastKey = *last;

    const auto tail = m_questions->tailAfter(m_targetEnd);
    if (!tail)
        return tail.error();
    if (!*tail)
        return ComparisonStart{{}, !m_targetEnd};
    m_tail = *tail;
    m_lastKey = m_tail->range.upTo;
    m_sourceRows += m_tail->sourceRows;
    m_table.monitor.addChanges(m_tail->sourceRows);
    return ComparisonStart{m_tail, !m_targetEnd};
}

void KeyedComparison::takeAsEqual(qint64 rows)
{
    m_sourceRows += rows;
    m_density.addChunk(rows);
    m_table.monitor.addRows(rows);
}

Result<void> KeyedComparison::compareBody(DifferenceSpool &differences)
{
    m_dirty.clear();
    if (m_targetEnd) {
        SLICETOOL_TRY(compareRange({{}, m_targetEnd}, differences));
    }
    if (m_tail) {
        m_dirty << m_tail->range;
        m_density.addChanges(m_density.addChunk(m_tail->sourceRows), m_tail->sourceRows);
    }
    return {};
}

Result<void> KeyedComparison::compareWithin(const KeyRange &range, DifferenceSpool &differences)
{
    return compareRange(range, differences);
}

Result<void> KeyedComparison::compareWritten(DifferenceSpool &written, DifferenceSpool &differences)
{
    m_verifying = true;
    m_dirty.clear();
    if (m_tail) {
        SLICETOOL_TRY(verifyRange(*m_tail, differences));
    }
    QList<RangeDifference> batch;
    Result<void> done = m_writtenCheck.check(
        written, differences, [&](const RangeDifference &range) -> Result<void> {
            if (m_tail && range.range == m_tail->range)
                return {};
            if (range.sourceRows > rowsPerVerifiedChunk)
                return verifyRange(range, differences);
            batch << range;
            return batch.size() < m_table.pair.limits.rangesPerQuery
                       ? Result<void>()
                       : verifyRanges(std::exchange(batch, {}), differences);
        });
    return done && !batch.isEmpty() ? verifyRanges(batch, differences) : done;
}

Result<void> KeyedComparison::verifyRange(const RangeDifference &range,
                                          DifferenceSpool &differences)
{
    m_rowsVerified = 0;
    const Result<void> done = compareRange(range.range, differences);
    return done ? checkVerified(range.sourceRows) : done;
}

/// Ranges of a few rows each.
Result<void> KeyedComparison::verifyRanges(const QList<RangeDifference> &ranges,
                                           DifferenceSpool &differences)
{
    m_rowsVerified = 0;
    QList<Chunk> chunks;
    qint64 expected = 0;
    for (const RangeDifference &range : ranges) {
        chunks << Chunk{range.range};
        expected += range.sourceRows;
    }
    const Result<void> done = compareChunks(chunks, 0, maxCuts, differences);
    return done ? checkVerified(expected) : done;
}

/// Should the server take a bound for something else than the key that it gave us, both sides would
/// agree on nothing at all.
Result<void> KeyedComparison::checkVerified(qint64 expectedRows) const
{
    if (!m_table.pair.sourceStands() || m_rowsVerified == expectedRows)
        return {};
    return Error{ErrorCode::Query, Message::tr("verifying `%1`").arg(m_table.pair.name()),
                 Message::tr("%1 rows were counted in the key ranges that were written, but %2 "
                             "were found there afterwards")
                     .arg(expectedRows)
                     .arg(m_rowsVerified)};
}

Result<void> KeyedComparison::compareRange(const KeyRange &range, DifferenceSpool &differences)
{
    if (m_table.pair.sliceIsQuery)
        return comparePages(range, differences);
    KeyRange rest = range;
    for (bool isLast = false; !isLast;) {
        const Result<QList<KeyRange>> ranges =
            m_questions->nextRanges(rest, m_pacer.rowsPerChunk(), m_pacer.chunks(), isLast);
        if (!ranges)
            return ranges.error();
        QList<Chunk> chunks;
        for (const KeyRange &next : *ranges)
            chunks << Chunk{next};
        const Result<void> done = m_pacer.looksAtRows() ? compareRowsAtOnce(chunks, differences)
                                                        : compareChunks(chunks, 0, 0, differences);
        if (!done)
            return done;
        rest.after = ranges->last().upTo;
    }
    return {};
}

Result<void> KeyedComparison::compareChunks(const QList<Chunk> &chunks, int level, int cuts,
                                            DifferenceSpool &differences)
{
    // Several statements where one would be too long for a small max_allowed_packet.
    if (const qsizetype fitting = m_questions->chunksThatFit(chunks, 0); fitting < chunks.size()) {
        Result<void> done = compareChunks(chunks.first(fitting), level, cuts, differences);
        return done ? compareChunks(chunks.sliced(fitting), level, cuts, differences) : done;
    }

    const int chunkRows = level == 0 ? m_pacer.rowsPerChunk() : m_levels.at(level);
    QList<Chunk> compared = chunks;
    QElapsedTimer timer;
    timer.start();
    SLICETOOL_TRY(m_questions->fingerprint(
        compared, m_pacer.isAutomatic() ? sql::ChunkDetail::TracedHash : sql::ChunkDetail::Hash));
    const double seconds = secondsOf(timer);

    QList<Chunk> differing;
    QList<Chunk> crowded;
    qint64 rows = 0;
    qint64 unequal = 0;
    for (Chunk &chunk : compared) {
        const bool isTop = chunk.densityChunk < 0;
        if (isTop)
            beginChunk(chunk);
        rows += chunk.rows();
        if (chunk.isEqual() || (chunk.sourceRows == 0 && m_table.pair.keepsStale()))
            continue;
        ++unequal;
        if (isTop)
            m_dirty << chunk.range;
        if (chunk.sourceRows == 0 || chunk.targetRows == 0)
            addRange(chunk, differences);
        else if (isCrowded(chunk.rows(), chunkRows) && cuts < maxCuts)
            crowded << chunk;
        else
            differing << chunk;
    }
    if (level == 0 && cuts == 0)
        m_pacer.sawChunks(rows, compared.size(), unequal, seconds);
    if (!crowded.isEmpty()) {
        auto cutChunks = m_questions->cut(crowded, chunkRows, true);
        if (!cutChunks)
            return cutChunks.error();
        SLICETOOL_TRY(compareChunks(*cutChunks, level, cuts + 1, differences));
    }
    return differing.isEmpty() ? Result<void>() : lookInto(differing, level, differences);
}

/// Row by row without looking at fingerprints of chunks first.
Result<void> KeyedComparison::compareRowsAtOnce(const QList<Chunk> &chunks,
                                                DifferenceSpool &differences)
{
    if (const qsizetype fitting = m_questions->chunksThatFit(chunks, 0); fitting < chunks.size()) {
        Result<void> done = compareRowsAtOnce(chunks.first(fitting), differences);
        return done ? compareRowsAtOnce(chunks.sliced(fitting), differences) : done;
    }

    const int maxRows = 2 * m_pacer.rowsPerChunk() + 1;
    QList<sql::RowLook> looks;
    for (const Chunk &chunk : chunks)
        looks << sql::RowLook{chunk.range, {}, false};
    QElapsedTimer timer;
    timer.start();
    const auto matches = m_questions->matchRows(looks, maxRows);
    if (!matches)
        return matches.error();
    const double seconds = secondsOf(timer);

    QList<Chunk> crowded;
    qint64 rows = 0;
    qint64 unequal = 0;
    const qint64 before = differences.counts().total();
    for (qsizetype i = 0; i < chunks.size(); ++i) {
        const RowMatch &match = matches->at(i);
        Chunk chunk = chunks.at(i);
        chunk.sourceRows = match.sourceRows();
        chunk.targetRows = match.targetRows();
        rows += chunk.rows();
        if (chunk.rows() >= maxRows) {
            crowded << chunks.at(i);
            continue;
        }
        beginChunk(chunk);
        const qint64 known = differences.counts().total();
        if (chunk.targetRows == 0 && chunk.sourceRows > 0)
            addRange(chunk, differences);
        else
            addMatch(match, chunk.densityChunk, differences);
        if (differences.counts().total() > known) {
            m_dirty << chunk.range;
            ++unequal;
        }
    }
    m_pacer.sawRows(rows, chunks.size(), unequal, differences.counts().total() - before, seconds);
    return crowded.isEmpty() ? Result<void>() : compareChunks(crowded, 0, 0, differences);
}

Result<void> KeyedComparison::lookInto(const QList<Chunk> &chunks, int level,
                                       DifferenceSpool &differences)
{
    if (m_levels.at(level) == 1)
        return compareRows(chunks, differences);
    if (level + 1 == m_levels.size()) {
        for (const Chunk &chunk : chunks)
            addRange(chunk, differences);
        return {};
    }
    if (m_levels.at(level + 1) == 1)
        return compareRows(chunks, differences);
    auto pieces = m_questions->cut(chunks, m_levels.at(level + 1), false);
    if (!pieces)
        return pieces.error();
    return compareChunks(*pieces, level + 1, 0, differences);
}

Result<void> KeyedComparison::compareRows(const QList<Chunk> &chunks, DifferenceSpool &differences)
{
    QList<Chunk> unexplained;
    for (qsizetype begin = 0; begin < chunks.size();) {
        QList<sql::RowLook> looks;
        const qsizetype fitting = m_questions->chunksThatFit(chunks, begin);
        for (qint64 rows = 0;
             looks.size() < fitting && (looks.isEmpty() || rows < rowsPerAnswer);) {
            const Chunk &chunk = chunks.at(begin + looks.size());
            sql::RowLook look{chunk.range, {}, false};
            if (chunk.rows() > rowsPerLook)
                look.part = chunk.part;
            rows += look.part ? chunk.rows() / sql::tracedParts + 1 : chunk.rows();
            looks << look;
        }
        const auto matches = m_questions->matchRows(looks);
        if (!matches)
            return matches.error();
        for (qsizetype i = 0; i < looks.size(); ++i) {
            const Chunk &chunk = chunks.at(begin + i);
            const RowMatch &match = matches->at(i);
            addMatch(match, chunk.densityChunk, differences);
            // The trace was a hint. What was found there has to be all that the chunk differs by.
            const bool isAll =
                match.hashDifference() == chunk.hashDifference
                && match.sourceRows() - match.targetRows() == chunk.sourceRows - chunk.targetRows;
            if (looks.at(i).part && !isAll)
                unexplained << chunk;
        }
        begin += looks.size();
    }
    return unexplained.isEmpty() ? Result<void>() : compareOtherParts(unexplained, differences);
}

/// The rows of chunks that are not in the part that was looked at already.
Result<void> KeyedComparison::compareOtherParts(const QList<Chunk> &chunks,
                                                DifferenceSpool &differences)
{
    for (const Chunk &chunk : chunks) {
        const auto matches = m_questions->matchRows({sql::RowLook{chunk.range, chunk.part, true}});
        if (!matches)
            return matches.error();
        addMatch(matches->first(), chunk.densityChunk, differences);
    }
    return {};
}

Result<void> KeyedComparison::comparePages(const KeyRange &range, DifferenceSpool &differences)
{
    KeyRange rest = range;
    for (bool isLast = false; !isLast;) {
        Chunk covered{rest};
        const auto match = m_questions->matchPage(covered.range, isLast);
        if (!match)
            return match.error();
        covered.sourceRows = match->sourceRows();
        covered.targetRows = match->targetRows();
        beginChunk(covered);
        const qint64 before = differences.counts().total();
        addMatch(*match, covered.densityChunk, differences);
        if (differences.counts().total() > before)
            m_dirty << covered.range;
        rest.after = covered.range.upTo;
    }
    return {};
}

/// Takes note of the rows of a chunk that is seen for the first time.
void KeyedComparison::beginChunk(Chunk &chunk)
{
    chunk.densityChunk = beginDensityChunk(chunk.sourceRows);
    if (!m_verifying)
        m_targetRows += chunk.targetRows;
    m_table.monitor.addRows(chunk.sourceRows);
}

void KeyedComparison::addMatch(const RowMatch &match, qint64 densityChunk,
                               DifferenceSpool &differences)
{
    const QList<RowDifference> found = match.differences(!m_table.pair.keepsStale());
    for (const RowDifference &difference : found)
        differences.add(difference);
    if (m_verifying)
        return;
    m_density.addChanges(densityChunk, found.size());
    m_table.monitor.addChanges(found.size());
}

void KeyedComparison::addRange(const Chunk &chunk, DifferenceSpool &differences)
{
    const RangeDifference difference{chunk.range, chunk.sourceRows, chunk.targetRows};
    differences.add(difference);
    if (m_verifying)
        return;
    ChangeCounts counts;
    counts.add(difference);
    m_density.addChanges(chunk.densityChunk, counts.total());
    m_table.monitor.addChanges(counts.total());
}

qint64 KeyedComparison::beginDensityChunk(qint64 rows)
{
    if (m_verifying) {
        m_rowsVerified += rows;
        return 0;
    }
    m_sourceRows += rows;
    return m_density.addChunk(rows);
}

Result<bool> KeyedComparison::sawEverything()
{
    const auto counts = m_questions->countBoth();
    if (!counts)
        return counts.error();
    // The tail may have been brought by now.
    const qint64 tail = m_tail ? m_tail->sourceRows : 0;
    return counts->first == m_sourceRows
           && (counts->second == m_targetRows || counts->second == m_targetRows + tail);
}

QStringList KeyedComparison::dirtyRanges() const
{
    QList<KeyRange> merged;
    for (const KeyRange &range : m_dirty) {
        if (!merged.isEmpty() && merged.last().upTo && merged.last().upTo == range.after)
            merged.last().upTo = range.upTo;
        else
            merged << range;
    }
    QStringList lines;
    for (const KeyRange &range : std::as_const(merged)) {
        const auto bound = [this](const std::optional<KeyValue> &key) {
            return key ? sql::keyDisplay(m_table.pair.identity, *key) : QString();
        };
        lines << (bound(range.after) + QStringLiteral(" … ") + bound(range.upTo)).trimmed();
    }
    return lines;
}

Density KeyedComparison::density() const
{
    Density density = m_density.density(m_table.pair.identity, m_firstKey, m_lastKey);
    if (m_tail && m_targetEnd)
        density.late = m_tail->sourceRows;
    return density;
}

} // namespace slicetool
