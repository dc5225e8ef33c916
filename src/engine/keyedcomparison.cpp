// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keyedcomparison.h"

#include <QElapsedTimer>

#include <algorithm>

namespace slicetool {

namespace {

constexpr int rowsPerAnswer = 20'000;           // of single-row fingerprints
constexpr int rowsPerPiece = rowsPerAnswer / 4; // where zoom level 1 looks at every row
constexpr int cutsAtMost = 3;
constexpr double secondsPerQuery = 1.0;

QList<int> zoomLevels(const TablePair &pair, bool rowsWanted)
{
    QList<int> levels = pair.step.zoom.automatic || pair.step.kind == StepKind::Query
                            ? QList<int>{1000, 1}
                            : pair.step.zoom.levels;
    // A chunk cannot be replaced whole where rows of the target stay, or where each differing
    // row was asked for.
    if (levels.last() > 1 && (rowsWanted || pair.keepsStale()))
        levels << 1;
    return levels;
}

} // namespace

KeyedComparison::KeyedComparison(const TablePair &pair, const TableLanes &lanes,
                                 TableMonitor &monitor, bool rowsWanted)
    : m_pair(pair)
    , m_monitor(monitor)
    , m_queries(pair, lanes)
    , m_levels(zoomLevels(pair, rowsWanted))
{ }

Result<std::optional<RangeDifference>> KeyedComparison::findTail()
{
    using Side = ChunkQueries::Side;
    using Edge = ChunkQueries::Edge;
    const auto first = m_queries.edgeKey(Side::Target, Edge::First, {});
    if (!first)
        return first.error();
    m_firstKey = *first;
    const auto last = m_queries.edgeKey(Side::Target, Edge::Last, {});
    if (!last)
        return last.error();
    m_targetEnd = m_lastKey = *last;

    const KeyRange beyond{m_targetEnd, {}};
    const Result<qint64> count = m_queries.countAtSource(beyond);
    if (!count)
        return count.error();
    if (*count == 0)
        return std::optional<RangeDifference>();
    const auto end = m_queries.edgeKey(Side::Source, Edge::Last, beyond);
    if (!end)
        return end.error();
    m_lastKey = *end;
    m_tail = RangeDifference{{m_targetEnd, m_lastKey}, *count, 0};
    m_sourceRows += *count;
    m_monitor.addChanges(*count);
    return m_tail;
}

void KeyedComparison::takeAsEqual(qint64 rows)
{
    m_sourceRows += rows;
    m_strip.addChunk(rows);
    m_monitor.addRows(rows);
}

Result<void> KeyedComparison::compareBody(DifferenceSpool &differences)
{
    m_dirty.clear();
    if (m_targetEnd) {
        if (Result<void> done = compareRange({{}, m_targetEnd}, differences); !done)
            return done;
    }
    if (m_tail) {
        m_dirty << m_tail->range;
        m_strip.addChanges(m_strip.addChunk(m_tail->sourceRows), m_tail->sourceRows);
    }
    return {};
}

Result<void> KeyedComparison::compareDirty(DifferenceSpool &differences)
{
    m_verifying = true;
    const QList<KeyRange> ranges = std::exchange(m_dirty, {});
    QList<Chunk> chunks;
    Result<void> done;
    const auto compareGathered = [&] {
        if (!chunks.isEmpty() && done)
            done = compareChunks(std::exchange(chunks, {}), 0, 0, differences);
    };
    for (const KeyRange &range : ranges) {
        // A tail, or a slice that is a query, has more rows than one answer should.
        const bool isLong = m_tail && range == m_tail->range;
        if (isLong || m_pair.sliceIsQuery) {
            m_rowsVerified = 0;
            if (done)
                done = compareRange(range, differences);
            // Should the server take a bound for something else than the key that it gave us, both
            // sides would agree on nothing at all.
            if (done && isLong && m_pair.sourceStands() && m_rowsVerified != m_tail->sourceRows)
                done = Error{
                    ErrorCode::Query,
                    QStringLiteral("verifying `%1`").arg(m_pair.name()),
                    QStringLiteral("%1 rows were counted beyond the target's last key, and %2 "
                                   "found there afterwards")
                        .arg(m_tail->sourceRows)
                        .arg(m_rowsVerified),
                    {},
                    0};
            continue;
        }
        chunks << Chunk{range};
        if (chunks.size() >= m_chunksPerQuery)
            compareGathered();
    }
    compareGathered();
    return done;
}

Result<void> KeyedComparison::compareRange(const KeyRange &range, DifferenceSpool &differences)
{
    if (m_pair.sliceIsQuery)
        return comparePages(range, differences);
    // Zoom level 1 alone looks at every row; the chunks then only bound the answers.
    const int chunkRows = m_levels.first() > 1 ? m_levels.first() : rowsPerPiece;
    KeyRange rest = range;
    for (bool isLast = false; !isLast;) {
        const int limit = m_levels.first() > 1 ? m_chunksPerQuery : 4;
        const Result<QList<KeyRange>> ranges = m_queries.nextRanges(rest, chunkRows, limit, isLast);
        if (!ranges)
            return ranges.error();
        QList<Chunk> chunks;
        for (const KeyRange &next : *ranges)
            chunks << Chunk{next};
        QElapsedTimer timer;
        timer.start();
        if (Result<void> done = compareChunks(chunks, 0, 0, differences); !done)
            return done;
        // Fewer round trips, but no query that a production server would notice.
        const double seconds = double(timer.elapsed()) / 1000;
        if (seconds < secondsPerQuery / 3 && ranges->size() == limit)
            m_chunksPerQuery = std::min(m_chunksPerQuery * 2, m_pair.rangesPerQuery);
        else if (seconds > secondsPerQuery)
            m_chunksPerQuery = std::max(m_chunksPerQuery / 2, 1);
        rest.after = ranges->last().upTo;
    }
    return {};
}

Result<void> KeyedComparison::compareChunks(const QList<Chunk> &chunks, int level, int cuts,
                                            DifferenceSpool &differences)
{
    // Several statements where one would be too long for a small max_allowed_packet.
    if (const qsizetype fitting = m_queries.chunksThatFit(chunks, 0); fitting < chunks.size()) {
        Result<void> done = compareChunks(chunks.first(fitting), level, cuts, differences);
        return done ? compareChunks(chunks.sliced(fitting), level, cuts, differences) : done;
    }

    const int chunkRows = m_levels.at(level);
    const bool singleRows = chunkRows == 1;
    const int pieceRows = singleRows ? rowsPerPiece : chunkRows;
    QList<Chunk> counted = chunks;
    const Result<QList<bool>> equal = m_queries.fingerprint(counted, singleRows);
    if (!equal)
        return equal.error();

    QList<Chunk> differing;
    QList<Chunk> crowded;
    for (qsizetype i = 0; i < counted.size(); ++i) {
        Chunk &chunk = counted[i];
        const bool isTop = chunk.strip < 0;
        if (isTop) {
            chunk.strip = beginStrip(chunk.sourceRows);
            if (!m_verifying)
                m_targetRows += chunk.targetRows;
            m_monitor.addRows(chunk.sourceRows);
        }
        if (equal->at(i)
            || (chunk.sourceRows == 0 && (chunk.targetRows == 0 || m_pair.keepsStale())))
            continue;
        if (isTop)
            m_dirty << chunk.range;
        const qint64 rows = std::max(chunk.sourceRows, chunk.targetRows);
        const qint64 crowd = 2 * qint64(pieceRows);
        if (chunk.sourceRows == 0 || chunk.targetRows == 0)
            addRange(chunk, differences);
        else if (rows > crowd && cuts < cutsAtMost)
            crowded << chunk;
        else
            differing << chunk;
    }
    if (!crowded.isEmpty()) {
        auto cutChunks = m_queries.cut(crowded, pieceRows, true);
        if (!cutChunks)
            return cutChunks.error();
        if (Result<void> done = compareChunks(*cutChunks, level, cuts + 1, differences); !done)
            return done;
    }
    return differing.isEmpty() ? Result<void>() : lookInto(differing, level, differences);
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
    auto pieces = m_queries.cut(chunks, m_levels.at(level + 1), false);
    if (!pieces)
        return pieces.error();
    return compareChunks(*pieces, level + 1, 0, differences);
}

Result<void> KeyedComparison::compareRows(const QList<Chunk> &chunks, DifferenceSpool &differences)
{
    for (qsizetype begin = 0; begin < chunks.size();) {
        qsizetype count = 0;
        const qsizetype fitting = m_queries.chunksThatFit(chunks, begin);
        for (qint64 rows = 0; count < fitting && (count == 0 || rows < rowsPerAnswer); ++count)
            rows +=
                std::max(chunks.at(begin + count).sourceRows, chunks.at(begin + count).targetRows);
        const auto matches = m_queries.matchRows(chunks.mid(begin, count));
        if (!matches)
            return matches.error();
        for (qsizetype i = 0; i < count; ++i)
            addMatch(matches->at(i), chunks.at(begin + i).strip, differences);
        begin += count;
    }
    return {};
}

Result<void> KeyedComparison::comparePages(const KeyRange &range, DifferenceSpool &differences)
{
    KeyRange rest = range;
    for (bool isLast = false; !isLast;) {
        KeyRange covered = rest;
        const auto match = m_queries.matchPage(covered, isLast);
        if (!match)
            return match.error();
        m_monitor.addRows(match->sourceRows());
        if (!m_verifying)
            m_targetRows += match->targetRows();
        const qint64 before = differences.counts().total();
        addMatch(*match, beginStrip(match->sourceRows()), differences);
        if (differences.counts().total() > before)
            m_dirty << covered;
        rest.after = covered.upTo;
    }
    return {};
}

void KeyedComparison::addMatch(const RowMatch &match, qint64 strip, DifferenceSpool &differences)
{
    for (const KeyValue &key : match.updates)
        addRow({RowChange::Update, key}, strip, differences);
    for (const KeyValue &key : match.onlyAtSource())
        addRow({RowChange::Insert, key}, strip, differences);
    if (m_pair.keepsStale())
        return;
    for (const KeyValue &key : match.onlyAtTarget)
        addRow({RowChange::Delete, key}, strip, differences);
}

void KeyedComparison::addRow(const RowDifference &difference, qint64 strip,
                             DifferenceSpool &differences)
{
    differences.add(difference);
    if (m_verifying)
        return;
    m_strip.addChanges(strip, 1);
    m_monitor.addChanges(1);
}

void KeyedComparison::addRange(const Chunk &chunk, DifferenceSpool &differences)
{
    const RangeDifference difference{chunk.range, chunk.sourceRows, chunk.targetRows};
    differences.add(difference);
    if (m_verifying)
        return;
    ChangeCounts counts;
    counts.add(difference);
    m_strip.addChanges(chunk.strip, counts.total());
    m_monitor.addChanges(counts.total());
}

qint64 KeyedComparison::beginStrip(qint64 rows)
{
    if (m_verifying) {
        m_rowsVerified += rows;
        return 0;
    }
    m_sourceRows += rows;
    return m_strip.addChunk(rows);
}

Result<bool> KeyedComparison::sawEverything()
{
    const auto counts = m_queries.countBoth();
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
            return key ? sql::keyDisplay(m_pair.identity, *key) : QString();
        };
        lines << (bound(range.after) + QStringLiteral(" … ") + bound(range.upTo)).trimmed();
    }
    return lines;
}

Density KeyedComparison::density() const
{
    const auto display = [this](const std::optional<KeyValue> &key) {
        return key ? sql::keyDisplay(m_pair.identity, *key) : QString();
    };
    return m_strip.density(display(m_firstKey), display(m_lastKey));
}

} // namespace slicetool
