// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/bucketcomparison.h"

#include "base/message.h"
#include "engine/compare/chunkqueries.h"

#include <algorithm>

namespace slicetool {

namespace {

constexpr qint64 rowsPerBucket = 1000;
constexpr qint64 maxBuckets = 16'384;
constexpr qint64 rowsPerBucketLook = 50'000;

} // namespace

BucketComparison::BucketComparison(const TableContext &table)
    : BucketComparison(table, std::make_unique<ChunkQueries>(table.pair, table.connections))
{ }

BucketComparison::BucketComparison(const TableContext &table,
                                   std::unique_ptr<ChunkQuestions> questions)
    : m_table(table)
    , m_questions(std::move(questions))
    , m_bucketCount(std::clamp(
          std::max(table.pair.source.rowEstimate, table.pair.target.rowEstimate) / rowsPerBucket,
          qint64(1), maxBuckets))
{ }

Result<ComparisonStart> BucketComparison::start()
{
    const auto first =
        m_questions->edgeKey(ChunkQuestions::Side::Target, ChunkQuestions::Edge::First, {});
    if (!first)
        return first.error();
    m_targetEmpty = !first->has_value();
    if (!m_targetEmpty)
        return ComparisonStart();
    const Result<qint64> count = m_questions->countAtSource({});
    if (!count)
        return count.error();
    m_sourceRows = *count;
    if (*count == 0)
        return ComparisonStart{{}, true};
    m_table.monitor.addChanges(*count);
    return ComparisonStart{RangeDifference{{}, *count, 0}, true};
}

Result<void> BucketComparison::compareBody(DifferenceSpool &differences)
{
    return m_targetEmpty ? Result<void>() : compare({}, differences);
}

/// By bucket, because a row is not always found by its key where there is no order.
Result<void> BucketComparison::compareWritten(DifferenceSpool & /* written */,
                                              DifferenceSpool &differences)
{
    m_verifying = true;
    return compare(std::exchange(m_dirty, {}), differences);
}

/// @param buckets only these; none for all
Result<void> BucketComparison::compare(const QList<qint64> &buckets, DifferenceSpool &differences)
{
    auto counted = m_questions->fingerprintBuckets(m_bucketCount, buckets);
    if (counted && buckets.isEmpty() && partFiner(*counted))
        counted = m_questions->fingerprintBuckets(m_bucketCount, {});
    if (!counted)
        return counted.error();
    QList<qint64> batch;
    qint64 rows = 0;
    for (const KeyBucket &bucket : *counted) {
        if (!m_verifying) {
            m_sourceRows += bucket.sourceRows;
            m_table.monitor.addRows(bucket.sourceRows);
        }
        if (bucket.equal || (bucket.sourceRows == 0 && m_table.pair.keepsStale()))
            continue;
        m_dirty << bucket.number;
        batch << bucket.number;
        rows += std::max(bucket.sourceRows, bucket.targetRows);
        if (rows >= rowsPerBucketLook) {
            SLICETOOL_TRY(compareRows(std::exchange(batch, {}), differences));
            rows = 0;
        }
    }
    return batch.isEmpty() ? Result<void>() : compareRows(batch, differences);
}

/// A server's estimate may be far off, and no answer should be the whole table.
bool BucketComparison::partFiner(const QList<KeyBucket> &counted)
{
    qint64 rows = 0;
    for (const KeyBucket &bucket : counted)
        rows += std::max(bucket.sourceRows, bucket.targetRows);
    if (rows / m_bucketCount < 10 * rowsPerBucket || m_bucketCount == maxBuckets)
        return false;
    m_bucketCount = std::clamp(rows / rowsPerBucket, qint64(1), maxBuckets);
    return true;
}

Result<void> BucketComparison::compareRows(const QList<qint64> &buckets,
                                           DifferenceSpool &differences)
{
    const auto match = m_questions->matchBuckets(m_bucketCount, buckets);
    if (!match)
        return match.error();
    const qint64 before = differences.counts().total();
    for (const RowDifference &difference : match->differences(!m_table.pair.keepsStale()))
        differences.add(difference);
    if (!m_verifying)
        m_table.monitor.addChanges(differences.counts().total() - before);
    return {};
}

QStringList BucketComparison::dirtyRanges() const
{
    return m_dirty.isEmpty() ? QStringList()
                             : QStringList{Message::tr("%1 of %2 parts by key hash")
                                               .arg(m_dirty.size())
                                               .arg(m_bucketCount)};
}

} // namespace slicetool
