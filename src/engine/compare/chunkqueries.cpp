// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/chunkqueries.h"

#include "base/message.h"
#include "engine/compare/trace.h"
#include "sql/columntext.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <cstdlib>

namespace slicetool {

namespace {

constexpr int rowsPerPage = 50'000; // of a slice that a query picks
constexpr qint64 boundariesPerAnswer = 20'000;
constexpr qsizetype keysPerInsertCheck = 250;

KeyValue keyAt(const ResultRow &row, qsizetype first)
{
    return row.mid(first);
}

} // namespace

ChunkQueries::ChunkQueries(const TablePair &pair, const TableConnections &connections)
    : m_pair(pair)
    , m_connections(connections)
    , m_doing(Message::tr("comparing `%1`").arg(pair.name()))
{ }

Result<std::optional<KeyValue>> ChunkQueries::edgeKey(Side side, Edge edge,
                                                      const KeyRange &range) const
{
    const sql::RowSet &rows = side == Side::Source ? m_pair.sourceRows : m_pair.targetRows;
    SessionThread &connection = side == Side::Source ? m_connections.source : m_connections.target;
    const auto found =
        connection
            .selectAll(edge == Edge::First ? sql::firstKey(rows, m_pair.identity, range)
                                           : sql::lastKey(rows, m_pair.identity, range),
                       m_pair.identity.size(), m_doing)
            .get();
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<KeyValue>() : std::optional<KeyValue>(found->first());
}

Result<qint64> ChunkQueries::countAtSource(const KeyRange &range) const
{
    return m_connections.source.selectCount(
        sql::countRows(m_pair.sourceRows, m_pair.identity, range), m_doing);
}

Result<std::optional<RangeDifference>> ChunkQueries::tailAfter(
    const std::optional<KeyValue> &targetEnd) const
{
    const KeyRange beyond{targetEnd, {}};
    const Result<qint64> count = countAtSource(beyond);
    if (!count)
        return count.error();
    if (*count == 0)
        return std::optional<RangeDifference>();
    const auto end = edgeKey(Side::Source, Edge::Last, beyond);
    if (!end)
        return end.error();
    if (!*end)
        return std::optional<RangeDifference>(); // an engine without snapshots: they are gone again
    return std::optional(RangeDifference{{targetEnd, *end}, *count, 0});
}

Result<std::pair<qint64, qint64>> ChunkQueries::countBoth() const
{
    const auto counts =
        askBothForOne(m_connections, sql::countRows(m_pair.sourceRows, m_pair.identity, {}),
                      sql::countRows(m_pair.targetRows, m_pair.identity, {}), 1, m_doing);
    if (!counts)
        return counts.error();
    return std::pair(counts->source.first().toLongLong(), counts->target.first().toLongLong());
}

Result<QList<KeyRange>> ChunkQueries::nextRanges(const KeyRange &range, int chunkRows, int limit,
                                                 bool &isLast) const
{
    const auto keys = m_connections.target.call([&](Session &session) -> Result<ResultRows> {
        return askForBoundaries(session, m_pair, m_pair.targetRows, range, chunkRows, limit,
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

Result<void> ChunkQueries::fingerprint(QList<Chunk> &chunks, sql::ChunkDetail detail) const
{
    QList<KeyRange> ranges;
    for (Chunk &chunk : chunks) {
        ranges << chunk.range;
        chunk.sourceRows = chunk.targetRows = 0;
        chunk.hashDifference = 0;
    }
    const auto answers = askBoth(
        m_connections,
        sql::chunkFingerprints(m_pair.sourceRows, m_pair.identity, ranges, m_pair.hash, detail),
        sql::chunkFingerprints(m_pair.targetRows, m_pair.identity, ranges, m_pair.hash, detail),
        m_doing);
    if (!answers)
        return answers.error();
    // One row for each chunk, whether there is anything in it or not.
    for (const ResultRows *rows : {&answers->source, &answers->target}) {
        if (rows->size() != chunks.size())
            return brokenAnswer(m_doing, rows->size());
    }
    const bool traced = detail == sql::ChunkDetail::TracedHash;
    QList<quint64> traces(chunks.size(), 0);
    const auto take = [&](const ResultRow &row, qint64 Chunk::*rows) {
        const int i = row.at(0).toInt();
        chunks[i].*rows = row.at(1).toLongLong();
        chunks[i].hashDifference ^= row.last().toULongLong(nullptr, 36);
        if (traced)
            traces[i] ^= row.at(2).toULongLong(nullptr, 36);
    };
    for (const ResultRow &row : answers->source)
        take(row, &Chunk::sourceRows);
    for (const ResultRow &row : answers->target)
        take(row, &Chunk::targetRows);
    if (traced) {
        for (qsizetype i = 0; i < chunks.size(); ++i)
            chunks[i].part = tracedPart(chunks.at(i).hashDifference, traces.at(i));
    }
    return {};
}

Result<bool> ChunkQueries::equalsInOneLook() const
{
    if (m_pair.keepsStale())
        return true;
    QList<Chunk> whole{Chunk{}};
    SLICETOOL_TRY(fingerprint(whole, sql::ChunkDetail::Hash));
    return whole.first().isEqual();
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
    for (; first + count < chunks.size() && count < m_pair.limits.rangesPerQuery; ++count) {
        const KeyRange &range = chunks.at(first + count).range;
        // Each part of a bound stands up to twice in the predicate.
        bytes += m_pair.hash.number.size() + m_pair.sourceRows.where.size() + 200
                 + 2 * (keyBytes(range.after) + keyBytes(range.upTo));
        if (bytes > m_pair.limits.statement && count > 0)
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
        SessionThread &connection = atSource ? m_connections.source : m_connections.target;
        const sql::RowSet &rows = atSource ? m_pair.sourceRows : m_pair.targetRows;
        const qint64 most = std::max(chunk.sourceRows, chunk.targetRows);
        const int limit = int(std::min<qint64>(most / chunkRows + 1, boundariesPerAnswer));
        const auto keys = connection.call([&](Session &session) -> Result<ResultRows> {
            return askForBoundaries(session, m_pair, rows, chunk.range, chunkRows, limit, m_doing);
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

Result<QList<RowMatch>> ChunkQueries::matchRows(const QList<sql::RowLook> &looks, int limit) const
{
    const auto answers = askBothForLines(
        m_connections,
        sql::rowFingerprints(m_pair.sourceRows, m_pair.identity, looks, m_pair.hash, limit),
        sql::rowFingerprints(m_pair.targetRows, m_pair.identity, looks, m_pair.hash, limit),
        m_doing);
    if (!answers)
        return answers.error();
    QList<BothLines> lines(looks.size());
    const auto sort = [&](const QByteArrayList &from,
                          QByteArrayList BothLines::*to) -> Result<void> {
        for (const QByteArray &line : from) {
            bool isNumber = false;
            const qsizetype look = line.left(line.indexOf(',')).toLongLong(&isNumber);
            if (!isNumber || look < 0 || look >= lines.size())
                return Error{ErrorCode::Query, m_doing,
                             Message::tr("the server's answer is for query %1 of %2")
                                 .arg(look)
                                 .arg(lines.size())};
            (lines[look].*to) << line;
        }
        return {};
    };
    for (const Result<void> &sorted :
         {sort(answers->source, &BothLines::source), sort(answers->target, &BothLines::target)}) {
        if (!sorted)
            return sorted.error();
    }
    QList<RowMatch> matches(looks.size());
    for (qsizetype i = 0; i < looks.size(); ++i) {
        matches[i].addLines(lines.at(i), QByteArray::number(i).size() + 1);
        SLICETOOL_TRY(pairLooseKeys(matches[i]));
    }
    return matches;
}

Result<RowMatch> ChunkQueries::matchPage(KeyRange &range, bool &isLast) const
{
    const auto page = m_connections.source
                          .selectLines(sql::rowFingerprintPage(m_pair.sourceRows, m_pair.identity,
                                                               range, m_pair.hash, rowsPerPage),
                                       m_doing)
                          .get();
    if (!page)
        return page.error();
    SLICETOOL_TRY(checkRowLines(*page, m_doing));
    isLast = page->size() < rowsPerPage;
    if (!isLast)
        range.upTo = KeyedRow::fromLine(page->last()).key;
    BothLines lines{*page, {}};
    KeyRange rest = range;
    for (bool targetDone = false; !targetDone;) {
        const auto rows =
            m_connections.target
                .selectLines(sql::rowFingerprintPage(m_pair.targetRows, m_pair.identity, rest,
                                                     m_pair.hash, rowsPerPage),
                             m_doing)
                .get();
        if (!rows)
            return rows.error();
        SLICETOOL_TRY(checkRowLines(*rows, m_doing));
        lines.target << *rows;
        targetDone = rows->size() < rowsPerPage;
        if (!rows->isEmpty())
            rest.after = KeyedRow::fromLine(rows->last()).key;
    }
    RowMatch match;
    match.addLines(lines);
    SLICETOOL_TRY(pairLooseKeys(match));
    return match;
}

Result<QList<KeyBucket>> ChunkQueries::fingerprintBuckets(qint64 buckets,
                                                          const QList<qint64> &chosen) const
{
    const auto answers =
        askBothForAll(m_connections,
                      sql::keyBucketFingerprints(m_pair.sourceRows, m_pair.identity, m_pair.hash,
                                                 buckets, chosen),
                      sql::keyBucketFingerprints(m_pair.targetRows, m_pair.identity, m_pair.hash,
                                                 buckets, chosen),
                      3, m_doing);
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
    const auto lines = askBothForLines(
        m_connections,
        sql::keyBucketRows(m_pair.sourceRows, m_pair.identity, m_pair.hash, buckets, chosen),
        sql::keyBucketRows(m_pair.targetRows, m_pair.identity, m_pair.hash, buckets, chosen),
        m_doing);
    if (!lines)
        return lines.error();
    RowMatch match;
    match.addLines(*lines);
    SLICETOOL_TRY(pairLooseKeys(match));
    return match;
}

Result<void> ChunkQueries::pairLooseKeys(RowMatch &match) const
{
    const bool loose =
        std::any_of(m_pair.identity.begin(), m_pair.identity.end(), sql::isLooselyEqual);
    if (!loose || match.onlyAtTarget.isEmpty())
        return {};
    QList<KeyValue> inserts;
    for (const RowDifference &row : match.onlyAtSource())
        inserts << row.key;
    const qint64 perKey = m_pair.targetRows.from.size() + 60 * m_pair.identity.size();
    for (const auto &asked : sql::keyBatches(m_pair.identity, inserts, keysPerInsertCheck,
                                             m_pair.limits.statement, perKey)) {
        QStringList parts;
        for (qsizetype i = 0; i < asked.size(); ++i)
            parts << QStringLiteral("SELECT %1,").arg(i) + sql::keyColumns(m_pair.identity)
                         + QLatin1String(" FROM ") + m_pair.targetRows.from
                         + sql::whereClause(sql::keyPredicate(m_pair.identity, asked.at(i)));
        const auto rows = m_connections.target
                              .selectAll(parts.join(QLatin1String(" UNION ALL ")),
                                         1 + m_pair.identity.size(), m_doing)
                              .get();
        if (!rows)
            return rows.error();
        for (const ResultRow &row : *rows)
            match.pair(asked.at(row.at(0).toInt()), keyAt(row, 1));
    }
    return {};
}

} // namespace slicetool
