// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/multisetcomparison.h"

#include "base/message.h"
#include "engine/table/bothsides.h"

#include <QHash>

#include <algorithm>

namespace slicetool {

namespace {

constexpr qint64 rowsPerHashBucket = 1000;
constexpr qint64 maxHashBuckets = 4096;
constexpr qint64 groupsPerAnswer = 100'000;

struct Bucket {
    qint64 rows = 0;
    QByteArray sum;

    bool operator==(const Bucket &) const = default;
};

} // namespace

MultisetComparison::MultisetComparison(const TableContext &table, bool rowsWanted)
    : m_table(table)
    , m_rowsWanted(rowsWanted)
    , m_doing(Message::tr("comparing `%1`").arg(table.pair.name()))
{
    const qint64 rows = std::max(table.pair.source.rowEstimate, table.pair.target.rowEstimate);
    m_buckets = std::clamp(rows / rowsPerHashBucket, qint64(1), maxHashBuckets);
}

Result<QList<MultisetDifference>> MultisetComparison::compare()
{
    const auto answers = askBothForAll(
        m_table.connections,
        sql::bucketFingerprints(m_table.pair.sourceRows, m_table.pair.hash, m_buckets),
        sql::bucketFingerprints(m_table.pair.targetRows, m_table.pair.hash, m_buckets), 3, m_doing);
    if (!answers)
        return answers.error();
    m_sourceRows = m_targetRows = 0;
    QHash<qint64, std::pair<Bucket, Bucket>> buckets;
    for (const ResultRow &row : answers->source) {
        buckets[row.at(0).toLongLong()].first = {row.at(1).toLongLong(), row.at(2)};
        m_sourceRows += row.at(1).toLongLong();
    }
    for (const ResultRow &row : answers->target) {
        buckets[row.at(0).toLongLong()].second = {row.at(1).toLongLong(), row.at(2)};
        m_targetRows += row.at(1).toLongLong();
    }
    m_table.monitor.addRows(m_sourceRows);

    if (m_targetRows == 0 && m_sourceRows > 0 && !m_rowsWanted)
        return QList<MultisetDifference>{{0, m_sourceRows, 0}};

    QList<MultisetDifference> differences;
    QList<qint64> batch;
    qint64 rows = 0;
    for (auto bucket = buckets.constBegin(); bucket != buckets.constEnd(); ++bucket) {
        if (bucket->first == bucket->second)
            continue;
        batch << bucket.key();
        rows += std::max(bucket->first.rows, bucket->second.rows);
        if (rows >= groupsPerAnswer) {
            SLICETOOL_TRY(compareBuckets(std::exchange(batch, {}), differences));
            rows = 0;
        }
    }
    if (!batch.isEmpty()) {
        SLICETOOL_TRY(compareBuckets(batch, differences));
    }
    return differences;
}

Result<void> MultisetComparison::compareBuckets(const QList<qint64> &buckets,
                                                QList<MultisetDifference> &differences)
{
    const auto answers = askBothForAll(
        m_table.connections,
        sql::bucketHashes(m_table.pair.sourceRows, m_table.pair.hash, m_buckets, buckets),
        sql::bucketHashes(m_table.pair.targetRows, m_table.pair.hash, m_buckets, buckets), 2,
        m_doing);
    if (!answers)
        return answers.error();
    QHash<quint64, MultisetDifference> counts;
    for (const ResultRow &row : answers->source) {
        const quint64 hash = row.at(0).toULongLong();
        counts[hash] = {hash, row.at(1).toLongLong(), 0};
    }
    for (const ResultRow &row : answers->target) {
        const quint64 hash = row.at(0).toULongLong();
        MultisetDifference &difference = counts[hash];
        difference.hash = hash;
        difference.targetRows = row.at(1).toLongLong();
    }
    for (const MultisetDifference &difference : std::as_const(counts)) {
        const bool stale = difference.targetRows > difference.sourceRows;
        if (difference.sourceRows == difference.targetRows || (stale && m_table.pair.keepsStale()))
            continue;
        differences << difference;
    }
    return {};
}

} // namespace slicetool
