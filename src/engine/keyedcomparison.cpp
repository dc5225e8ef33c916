// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keyedcomparison.h"

#include "engine/rowmatch.h"
#include "sql/columntext.h"

#include <QElapsedTimer>

#include <algorithm>

namespace slicetool {

namespace {

constexpr int rowsPerPage = 50'000;   // of a slice that a query picks
constexpr int rowsPerAnswer = 20'000; // of single-row fingerprints
constexpr int cutsAtMost = 3;
constexpr double secondsPerQuery = 1.0;

QList<int> zoomLevels(const TablePair &pair, bool rowsWanted)
{
    QList<int> levels = pair.step.zoom.automatic || pair.step.kind == StepKind::Query
        ? QList<int>{1000, 1} : pair.step.zoom.levels;
    // A chunk cannot be replaced whole where rows of the target stay, or where each differing
    // row was asked for.
    if (levels.last() > 1 && (rowsWanted || pair.keepsStale()))
        levels << 1;
    return levels;
}

KeyValue keyAt(const ResultRow &row, qsizetype first)
{
    return row.mid(first);
}

} // namespace

KeyedComparison::KeyedComparison(const TablePair &pair, const TableLanes &lanes,
                                 TableMonitor &monitor, bool rowsWanted)
    : m_pair(pair), m_lanes(lanes), m_monitor(monitor), m_levels(zoomLevels(pair, rowsWanted)),
      m_doing(QStringLiteral("comparing `%1`").arg(pair.name()))
{
}

Result<std::optional<RangeDifference>> KeyedComparison::findTail()
{
    const auto first = m_lanes.target.select(
        sql::boundaries(m_pair.targetRows, m_pair.identity, {KeyRange{}}, 1, 1), m_doing).get();
    if (!first)
        return first.error();
    if (!first->isEmpty())
        m_firstKey = keyAt(first->first(), 1);
    const auto last = m_lanes.target.select(
        sql::lastKey(m_pair.targetRows, m_pair.identity, {}), m_doing).get();
    if (!last)
        return last.error();
    if (!last->isEmpty())
        m_targetEnd = m_lastKey = last->first();

    const KeyRange beyond{m_targetEnd, {}};
    const auto count = m_lanes.source.select(
        sql::countRows(m_pair.sourceRows, m_pair.identity, beyond), m_doing).get();
    if (!count)
        return count.error();
    RangeDifference tail{beyond, count->first().first().toLongLong(), 0};
    if (tail.sourceRows == 0)
        return std::optional<RangeDifference>();
    const auto end = m_lanes.source.select(
        sql::lastKey(m_pair.sourceRows, m_pair.identity, beyond), m_doing).get();
    if (!end)
        return end.error();
    if (!end->isEmpty())
        m_lastKey = tail.range.upTo = end->first();
    m_tail = tail;
    m_sourceRows += tail.sourceRows;
    m_monitor.addChanges(tail.sourceRows);
    return std::optional(tail);
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
            if (done && isLong && m_rowsVerified != m_tail->sourceRows)
                done = Error{ErrorCode::Query, QStringLiteral("verifying `%1`").arg(m_pair.name()),
                             QStringLiteral("%1 rows were counted beyond the target's last key, and %2 "
                                            "found there afterwards").arg(m_tail->sourceRows).arg(m_rowsVerified),
                             {}, 0};
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
    const int chunkRows = m_levels.first() > 1 ? m_levels.first() : rowsPerAnswer / 4;
    KeyRange rest = range;
    for (bool isLast = false; !isLast;) {
        const int limit = m_levels.first() > 1 ? m_chunksPerQuery : 4;
        const Result<QList<KeyRange>> ranges = nextRanges(rest, chunkRows, limit, isLast);
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
            m_chunksPerQuery = std::min(m_chunksPerQuery * 2, 1024);
        else if (seconds > secondsPerQuery)
            m_chunksPerQuery = std::max(m_chunksPerQuery / 2, 1);
        rest.after = ranges->last().upTo;
    }
    return {};
}

Result<QList<KeyRange>> KeyedComparison::nextRanges(const KeyRange &range, int chunkRows, int limit,
                                                    bool &isLast)
{
    const auto keys = m_lanes.target.call([&](Session &session) -> Result<ResultRows> {
        if (auto reset = session.execute(sql::resetCounter(), m_doing); !reset)
            return reset.error();
        return session.select(
            sql::boundaries(m_pair.targetRows, m_pair.identity, {range}, chunkRows, limit), m_doing);
    });
    if (!keys)
        return keys.error();
    QList<KeyRange> ranges;
    KeyRange next = range;
    for (const ResultRow &row : *keys) {
        next.upTo = keyAt(row, 1);
        ranges << next;
        next.after = next.upTo;
    }
    isLast = keys->size() < limit;
    if (isLast && (ranges.isEmpty() || ranges.last().upTo != range.upTo)) {
        next.upTo = range.upTo;
        ranges << next;
    }
    return ranges;
}

Result<void> KeyedComparison::compareChunks(const QList<Chunk> &chunks, int level, int cuts,
                                            DifferenceSpool &differences)
{
    // Several statements where one would be too long for a small max_allowed_packet.
    if (const qsizetype fitting = chunksThatFit(chunks, 0); fitting < chunks.size()) {
        Result<void> done = compareChunks(chunks.first(fitting), level, cuts, differences);
        return done ? compareChunks(chunks.sliced(fitting), level, cuts, differences) : done;
    }

    const int chunkRows = m_levels.at(level);
    const bool singleRows = chunkRows == 1;
    QList<KeyRange> ranges;
    for (const Chunk &chunk : chunks)
        ranges << chunk.range;
    const sql::RowHash hash = singleRows ? sql::RowHash{QStringLiteral("0"), {}} : m_pair.hash;
    auto fromSource = m_lanes.source.select(
        sql::chunkFingerprints(m_pair.sourceRows, m_pair.identity, ranges, hash), m_doing);
    auto fromTarget = m_lanes.target.select(
        sql::chunkFingerprints(m_pair.targetRows, m_pair.identity, ranges, hash), m_doing);
    const auto source = fromSource.get();
    const auto target = fromTarget.get();
    if (!source)
        return source.error();
    if (!target)
        return target.error();

    QList<Chunk> counted = chunks;
    QList<bool> equal(chunks.size(), false);
    QList<QByteArray> sourceHash(chunks.size());
    for (const ResultRow &row : *source) {
        counted[row.at(0).toInt()].sourceRows = row.at(1).toLongLong();
        sourceHash[row.at(0).toInt()] = row.at(2);
    }
    for (const ResultRow &row : *target) {
        Chunk &chunk = counted[row.at(0).toInt()];
        chunk.targetRows = row.at(1).toLongLong();
        equal[row.at(0).toInt()] = !singleRows && chunk.targetRows == chunk.sourceRows
            && sourceHash.at(row.at(0).toInt()) == row.at(2);
    }

    QList<Chunk> differing;
    QList<Chunk> crowded;
    for (qsizetype i = 0; i < counted.size(); ++i) {
        Chunk &chunk = counted[i];
        const bool isTop = chunk.strip < 0;
        if (isTop) {
            chunk.strip = beginStrip(chunk.sourceRows);
            m_monitor.addRows(chunk.sourceRows);
        }
        if (equal.at(i) || (chunk.sourceRows == 0 && (chunk.targetRows == 0 || m_pair.keepsStale())))
            continue;
        if (isTop)
            m_dirty << chunk.range;
        const qint64 rows = std::max(chunk.sourceRows, chunk.targetRows);
        const qint64 crowd = 2 * qint64(singleRows ? rowsPerAnswer / 4 : chunkRows);
        if (chunk.sourceRows == 0 || chunk.targetRows == 0)
            addRange(chunk, differences);
        else if (rows > crowd && cuts < cutsAtMost)
            crowded << chunk;
        else
            differing << chunk;
    }
    if (!crowded.isEmpty()) {
        const int rows = singleRows ? rowsPerAnswer / 4 : chunkRows;
        auto cutChunks = cut(crowded, rows, true);
        if (!cutChunks)
            return cutChunks.error();
        if (Result<void> done = compareChunks(*cutChunks, level, cuts + 1, differences); !done)
            return done;
    }
    return differing.isEmpty() ? Result<void>() : lookInto(differing, level, differences);
}

qsizetype KeyedComparison::chunksThatFit(const QList<Chunk> &chunks, qsizetype first) const
{
    const auto keyBytes = [](const std::optional<KeyValue> &key) {
        qint64 bytes = 0;
        for (const QByteArray &part : key.value_or(KeyValue()))
            bytes += part.size() + 40;
        return bytes;
    };
    qint64 bytes = 0;
    qsizetype count = 0;
    for (; first + count < chunks.size(); ++count) {
        const KeyRange &range = chunks.at(first + count).range;
        // Each part of a bound stands up to twice in the predicate.
        bytes += m_pair.hash.number.size() + m_pair.sourceRows.where.size() + 200
            + 2 * (keyBytes(range.after) + keyBytes(range.upTo));
        if (bytes > m_pair.maximumStatement && count > 0)
            break;
    }
    return count;
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
    auto pieces = cut(chunks, m_levels.at(level + 1), false);
    if (!pieces)
        return pieces.error();
    return compareChunks(*pieces, level + 1, 0, differences);
}

Result<QList<KeyedComparison::Chunk>> KeyedComparison::cut(const QList<Chunk> &chunks,
                                                           int chunkRows, bool whereCrowded)
{
    QList<Chunk> pieces;
    for (const Chunk &chunk : chunks) {
        const bool atSource = whereCrowded && chunk.sourceRows >= chunk.targetRows;
        Lane &lane = atSource ? m_lanes.source : m_lanes.target;
        const sql::RowSet &rows = atSource ? m_pair.sourceRows : m_pair.targetRows;
        const qint64 most = std::max(chunk.sourceRows, chunk.targetRows);
        const int limit = int(std::min<qint64>(most / chunkRows + 1, rowsPerAnswer));
        const auto keys = lane.call([&](Session &session) -> Result<ResultRows> {
            if (auto reset = session.execute(sql::resetCounter(), m_doing); !reset)
                return reset.error();
            return session.select(
                sql::boundaries(rows, m_pair.identity, {chunk.range}, chunkRows, limit), m_doing);
        });
        if (!keys)
            return keys.error();
        Chunk piece = chunk;
        for (const ResultRow &row : *keys) {
            piece.range.upTo = keyAt(row, 1);
            pieces << piece;
            piece.range.after = piece.range.upTo;
        }
        if (piece.range.after != chunk.range.upTo || keys->isEmpty()) {
            piece.range.upTo = chunk.range.upTo;
            pieces << piece;
        }
    }
    return pieces;
}

Result<void> KeyedComparison::compareRows(const QList<Chunk> &chunks, DifferenceSpool &differences)
{
    for (qsizetype begin = 0; begin < chunks.size();) {
        QList<KeyRange> ranges;
        qsizetype end = begin;
        const qsizetype fitting = begin + chunksThatFit(chunks, begin);
        for (qint64 rows = 0; end < fitting && (end == begin || rows < rowsPerAnswer); ++end) {
            rows += std::max(chunks.at(end).sourceRows, chunks.at(end).targetRows);
            ranges << chunks.at(end).range;
        }
        auto fromSource = m_lanes.source.select(
            sql::rowFingerprints(m_pair.sourceRows, m_pair.identity, ranges, m_pair.hash), m_doing);
        auto fromTarget = m_lanes.target.select(
            sql::rowFingerprints(m_pair.targetRows, m_pair.identity, ranges, m_pair.hash), m_doing);
        const auto source = fromSource.get();
        const auto target = fromTarget.get();
        if (!source)
            return source.error();
        if (!target)
            return target.error();
        QList<RowMatch> matches(ranges.size());
        for (const ResultRow &row : *source)
            matches[row.at(0).toInt()].addSource(row.at(1), keyAt(row, 2));
        for (const ResultRow &row : *target)
            matches[row.at(0).toInt()].addTarget(row.at(1), keyAt(row, 2));
        for (qsizetype i = 0; i < matches.size(); ++i) {
            if (Result<void> done = addMatch(matches[i], chunks.at(begin + i).strip, differences); !done)
                return done;
        }
        begin = end;
    }
    return {};
}

Result<void> KeyedComparison::comparePages(const KeyRange &range, DifferenceSpool &differences)
{
    KeyRange rest = range;
    for (bool isLast = false; !isLast;) {
        const auto page = m_lanes.source.select(
            sql::rowFingerprintPage(m_pair.sourceRows, m_pair.identity, rest, m_pair.hash, rowsPerPage),
            m_doing).get();
        if (!page)
            return page.error();
        isLast = page->size() < rowsPerPage;
        KeyRange covered = rest;
        if (!isLast)
            covered.upTo = keyAt(page->last(), 1);
        RowMatch match;
        for (const ResultRow &row : *page)
            match.addSource(row.at(0), keyAt(row, 1));
        KeyRange targetRest = covered;
        for (bool targetDone = false; !targetDone;) {
            const auto rows = m_lanes.target.select(
                sql::rowFingerprintPage(m_pair.targetRows, m_pair.identity, targetRest, m_pair.hash,
                                        rowsPerPage),
                m_doing).get();
            if (!rows)
                return rows.error();
            for (const ResultRow &row : *rows)
                match.addTarget(row.at(0), keyAt(row, 1));
            targetDone = rows->size() < rowsPerPage;
            if (!rows->isEmpty())
                targetRest.after = keyAt(rows->last(), 1);
        }
        const qint64 strip = beginStrip(match.sourceRows());
        m_monitor.addRows(match.sourceRows());
        const qint64 before = differences.counts().total();
        if (Result<void> done = addMatch(match, strip, differences); !done)
            return done;
        if (differences.counts().total() > before)
            m_dirty << covered;
        rest.after = covered.upTo;
    }
    return {};
}

Result<void> KeyedComparison::addMatch(RowMatch &match, qint64 strip, DifferenceSpool &differences)
{
    QList<KeyValue> inserts = match.onlyAtSource();
    const bool loose = std::any_of(m_pair.identity.begin(), m_pair.identity.end(), sql::isLooselyEqual);
    if (loose && !inserts.isEmpty() && !match.onlyAtTarget.isEmpty()) {
        // 'a' here and 'A' there are one key to a case-insensitive index: ask the target which.
        QHash<QByteArray, qsizetype> gone;
        for (qsizetype i = 0; i < match.onlyAtTarget.size(); ++i)
            gone.insert(match.onlyAtTarget.at(i).join(','), i);
        constexpr qsizetype keysPerQuery = 500;
        QList<KeyValue> stillInserts;
        QList<bool> paired(match.onlyAtTarget.size(), false);
        for (qsizetype begin = 0; begin < inserts.size(); begin += keysPerQuery) {
            const QList<KeyValue> asked = inserts.mid(begin, keysPerQuery);
            QStringList parts;
            for (qsizetype i = 0; i < asked.size(); ++i)
                parts << QStringLiteral("SELECT %1,").arg(i) + sql::keyColumns(m_pair.identity)
                        + QLatin1String(" FROM ") + m_pair.targetRows.from
                        + sql::whereClause(sql::keyPredicate(m_pair.identity, asked.at(i)));
            const auto rows = m_lanes.target.select(parts.join(QLatin1String(" UNION ALL ")), m_doing).get();
            if (!rows)
                return rows.error();
            QList<bool> isUpdate(asked.size(), false);
            for (const ResultRow &row : *rows) {
                const qsizetype other = gone.value(keyAt(row, 1).join(','), -1);
                if (other < 0)
                    continue;
                paired[other] = true;
                isUpdate[row.at(0).toInt()] = true;
            }
            for (qsizetype i = 0; i < asked.size(); ++i) {
                if (isUpdate.at(i))
                    match.updates << asked.at(i);
                else
                    stillInserts << asked.at(i);
            }
        }
        inserts = stillInserts;
        QList<KeyValue> stillGone;
        for (qsizetype i = 0; i < paired.size(); ++i) {
            if (!paired.at(i))
                stillGone << match.onlyAtTarget.at(i);
        }
        match.onlyAtTarget = stillGone;
    }
    for (const KeyValue &key : std::as_const(match.updates))
        addRow({RowChange::Update, key}, strip, differences);
    for (const KeyValue &key : std::as_const(inserts))
        addRow({RowChange::Insert, key}, strip, differences);
    if (!m_pair.keepsStale()) {
        for (const KeyValue &key : std::as_const(match.onlyAtTarget))
            addRow({RowChange::Delete, key}, strip, differences);
    }
    return {};
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

Density KeyedComparison::density() const
{
    Density density;
    density.changes = m_strip.buckets();
    if (density.changes.isEmpty())
        return density;
    if (m_firstKey)
        density.from = sql::keyDisplay(m_pair.identity, *m_firstKey);
    if (m_lastKey)
        density.to = sql::keyDisplay(m_pair.identity, *m_lastKey);
    return density;
}

} // namespace slicetool
