// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chunkqueries.h"

#include "engine/bothsides.h"
#include "sql/columntext.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace slicetool {

namespace {

constexpr int rowsPerPage = 50'000; // of a slice that a query picks
constexpr qint64 boundariesPerAnswer = 20'000;
constexpr qsizetype keysPerQuery = 250;

KeyValue keyAt(const ResultRow &row, qsizetype first)
{
    return row.mid(first);
}

} // namespace

ChunkQueries::ChunkQueries(const TablePair &pair, const TableLanes &lanes)
    : m_pair(pair)
    , m_lanes(lanes)
    , m_doing(QStringLiteral("comparing `%1`").arg(pair.name()))
{ }

Result<std::optional<KeyValue>> ChunkQueries::edgeKey(Side side, Edge edge,
                                                      const KeyRange &range) const
{
    const sql::RowSet &rows = side == Side::Source ? m_pair.sourceRows : m_pair.targetRows;
    Lane &lane = side == Side::Source ? m_lanes.source : m_lanes.target;
    const auto found = lane.select(edge == Edge::First ? sql::firstKey(rows, m_pair.identity, range)
                                                       : sql::lastKey(rows, m_pair.identity, range),
                                   m_doing)
                           .get();
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<KeyValue>() : std::optional<KeyValue>(found->first());
}

Result<qint64> ChunkQueries::countAtSource(const KeyRange &range) const
{
    const auto count =
        m_lanes.source.select(sql::countRows(m_pair.sourceRows, m_pair.identity, range), m_doing)
            .get();
    if (!count)
        return count.error();
    return count->first().first().toLongLong();
}

Result<std::pair<qint64, qint64>> ChunkQueries::countBoth() const
{
    const auto counts = askBoth(m_lanes, sql::countRows(m_pair.sourceRows, m_pair.identity, {}),
                                sql::countRows(m_pair.targetRows, m_pair.identity, {}), m_doing);
    if (!counts)
        return counts.error();
    return std::pair(counts->source.first().first().toLongLong(),
                     counts->target.first().first().toLongLong());
}

Result<QList<KeyRange>> ChunkQueries::nextRanges(const KeyRange &range, int chunkRows, int limit,
                                                 bool &isLast) const
{
    const auto keys = m_lanes.target.call([&](Session &session) -> Result<ResultRows> {
        if (auto reset = session.execute(sql::resetCounter(), m_doing); !reset)
            return reset.error();
        return session.select(
            sql::boundaries(m_pair.targetRows, m_pair.identity, {range}, chunkRows, limit),
            m_doing);
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

Result<QList<bool>> ChunkQueries::fingerprint(QList<Chunk> &chunks, bool countOnly) const
{
    QList<KeyRange> ranges;
    for (const Chunk &chunk : std::as_const(chunks))
        ranges << chunk.range;
    const sql::RowHash hash = countOnly ? sql::RowHash{QStringLiteral("0"), {}} : m_pair.hash;
    const auto answers =
        askBoth(m_lanes, sql::chunkFingerprints(m_pair.sourceRows, m_pair.identity, ranges, hash),
                sql::chunkFingerprints(m_pair.targetRows, m_pair.identity, ranges, hash), m_doing);
    if (!answers)
        return answers.error();
    QList<bool> equal(chunks.size(), false);
    QList<QByteArray> sourceHash(chunks.size());
    for (const ResultRow &row : answers->source) {
        chunks[row.at(0).toInt()].sourceRows = row.at(1).toLongLong();
        sourceHash[row.at(0).toInt()] = row.at(2);
    }
    for (const ResultRow &row : answers->target) {
        const int i = row.at(0).toInt();
        chunks[i].targetRows = row.at(1).toLongLong();
        equal[i] = !countOnly && chunks.at(i).targetRows == chunks.at(i).sourceRows
                   && sourceHash.at(i) == row.at(2);
    }
    return equal;
}

Result<bool> ChunkQueries::equalsInOneLook() const
{
    if (m_pair.keepsStale())
        return true;
    QList<Chunk> whole{Chunk{}};
    const Result<QList<bool>> equal = fingerprint(whole, false);
    if (!equal)
        return equal.error();
    return equal->first();
}

qsizetype ChunkQueries::chunksThatFit(const QList<Chunk> &chunks, qsizetype first) const
{
    const auto keyBytes = [](const std::optional<KeyValue> &key) {
        qint64 bytes = 0;
        for (const QByteArray &part : key.value_or(KeyValue()))
            bytes += part.size() + 40;
        return bytes;
    };
    qint64 bytes = 0;
    qsizetype count = 0;
    for (; first + count < chunks.size() && count < m_pair.rangesPerQuery; ++count) {
        const KeyRange &range = chunks.at(first + count).range;
        // Each part of a bound stands up to twice in the predicate.
        bytes += m_pair.hash.number.size() + m_pair.sourceRows.where.size() + 200
                 + 2 * (keyBytes(range.after) + keyBytes(range.upTo));
        if (bytes > m_pair.maximumStatement && count > 0)
            break;
    }
    return count;
}

Result<QList<Chunk>> ChunkQueries::cut(const QList<Chunk> &chunks, int chunkRows,
                                       bool whereCrowded) const
{
    QList<Chunk> pieces;
    for (const Chunk &chunk : chunks) {
        const bool atSource = whereCrowded && chunk.sourceRows >= chunk.targetRows;
        Lane &lane = atSource ? m_lanes.source : m_lanes.target;
        const sql::RowSet &rows = atSource ? m_pair.sourceRows : m_pair.targetRows;
        const qint64 most = std::max(chunk.sourceRows, chunk.targetRows);
        const int limit = int(std::min<qint64>(most / chunkRows + 1, boundariesPerAnswer));
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

Result<QList<RowMatch>> ChunkQueries::matchRows(const QList<Chunk> &chunks) const
{
    QList<KeyRange> ranges;
    for (const Chunk &chunk : chunks)
        ranges << chunk.range;
    const auto answers = askBoth(
        m_lanes, sql::rowFingerprints(m_pair.sourceRows, m_pair.identity, ranges, m_pair.hash),
        sql::rowFingerprints(m_pair.targetRows, m_pair.identity, ranges, m_pair.hash), m_doing);
    if (!answers)
        return answers.error();
    QList<RowMatch> matches(ranges.size());
    for (const ResultRow &row : answers->source)
        matches[row.at(0).toInt()].addSource(row.at(1), keyAt(row, 2));
    for (const ResultRow &row : answers->target)
        matches[row.at(0).toInt()].addTarget(row.at(1), keyAt(row, 2));
    for (RowMatch &match : matches) {
        if (Result<void> paired = pairLooseKeys(match); !paired)
            return paired.error();
    }
    return matches;
}

Result<RowMatch> ChunkQueries::matchPage(KeyRange &range, bool &isLast) const
{
    const auto page = m_lanes.source
                          .select(sql::rowFingerprintPage(m_pair.sourceRows, m_pair.identity, range,
                                                          m_pair.hash, rowsPerPage),
                                  m_doing)
                          .get();
    if (!page)
        return page.error();
    isLast = page->size() < rowsPerPage;
    if (!isLast)
        range.upTo = keyAt(page->last(), 1);
    RowMatch match;
    for (const ResultRow &row : *page)
        match.addSource(row.at(0), keyAt(row, 1));
    KeyRange rest = range;
    for (bool targetDone = false; !targetDone;) {
        const auto rows = m_lanes.target
                              .select(sql::rowFingerprintPage(m_pair.targetRows, m_pair.identity,
                                                              rest, m_pair.hash, rowsPerPage),
                                      m_doing)
                              .get();
        if (!rows)
            return rows.error();
        for (const ResultRow &row : *rows)
            match.addTarget(row.at(0), keyAt(row, 1));
        targetDone = rows->size() < rowsPerPage;
        if (!rows->isEmpty())
            rest.after = keyAt(rows->last(), 1);
    }
    if (Result<void> paired = pairLooseKeys(match); !paired)
        return paired.error();
    return match;
}

Result<QList<KeyBucket>> ChunkQueries::fingerprintBuckets(qint64 buckets,
                                                          const QList<qint64> &chosen) const
{
    const auto answers = askBoth(m_lanes,
                                 sql::keyBucketFingerprints(m_pair.sourceRows, m_pair.identity,
                                                            m_pair.hash, buckets, chosen),
                                 sql::keyBucketFingerprints(m_pair.targetRows, m_pair.identity,
                                                            m_pair.hash, buckets, chosen),
                                 m_doing);
    if (!answers)
        return answers.error();
    QMap<qint64, KeyBucket> found;
    QHash<qint64, QByteArray> sourceHashes;
    for (const ResultRow &row : answers->source) {
        const qint64 number = row.at(0).toLongLong();
        found[number] = {number, row.at(1).toLongLong(), 0, false};
        sourceHashes[number] = row.at(2);
    }
    for (const ResultRow &row : answers->target) {
        KeyBucket &bucket = found[row.at(0).toLongLong()];
        bucket.number = row.at(0).toLongLong();
        bucket.targetRows = row.at(1).toLongLong();
        bucket.equal = bucket.sourceRows == bucket.targetRows
                       && sourceHashes.value(bucket.number) == row.at(2);
    }
    return found.values();
}

Result<RowMatch> ChunkQueries::matchBuckets(qint64 buckets, const QList<qint64> &chosen) const
{
    const auto answers = askBoth(
        m_lanes,
        sql::keyBucketRows(m_pair.sourceRows, m_pair.identity, m_pair.hash, buckets, chosen),
        sql::keyBucketRows(m_pair.targetRows, m_pair.identity, m_pair.hash, buckets, chosen),
        m_doing);
    if (!answers)
        return answers.error();
    RowMatch match;
    for (const ResultRow &row : answers->source)
        match.addSource(row.at(0), keyAt(row, 1));
    for (const ResultRow &row : answers->target)
        match.addTarget(row.at(0), keyAt(row, 1));
    if (Result<void> paired = pairLooseKeys(match); !paired)
        return paired.error();
    return match;
}

Result<void> ChunkQueries::pairLooseKeys(RowMatch &match) const
{
    const bool loose =
        std::any_of(m_pair.identity.begin(), m_pair.identity.end(), sql::isLooselyEqual);
    const QList<KeyValue> inserts = match.onlyAtSource();
    if (!loose || inserts.isEmpty() || match.onlyAtTarget.isEmpty())
        return {};
    const qint64 perKey = m_pair.targetRows.from.size() + 60 * m_pair.identity.size();
    for (const auto &asked :
         sql::keyBatches(m_pair.identity, inserts, keysPerQuery, m_pair.maximumStatement, perKey)) {
        QStringList parts;
        for (qsizetype i = 0; i < asked.size(); ++i)
            parts << QStringLiteral("SELECT %1,").arg(i) + sql::keyColumns(m_pair.identity)
                         + QLatin1String(" FROM ") + m_pair.targetRows.from
                         + sql::whereClause(sql::keyPredicate(m_pair.identity, asked.at(i)));
        const auto rows =
            m_lanes.target.select(parts.join(QLatin1String(" UNION ALL ")), m_doing).get();
        if (!rows)
            return rows.error();
        for (const ResultRow &row : *rows)
            match.pair(asked.at(row.at(0).toInt()), keyAt(row, 1));
    }
    return {};
}

} // namespace slicetool
