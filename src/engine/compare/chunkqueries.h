// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/compare/chunkquestions.h"

namespace slicetool {

/// Has the two servers answer. Where both sides are asked the same, they are asked at the same time.
///
/// Thread: the table's; waits for the connections.
class ChunkQueries : public ChunkQuestions
{
public:
    ChunkQueries(const TablePair &pair, const TableConnections &connections);

    Result<std::optional<KeyValue>> edgeKey(Side side, Edge edge,
                                            const KeyRange &range) const override;
    Result<std::optional<RangeDifference>> tailAfter(
        const std::optional<KeyValue> &targetEnd) const override;
    Result<qint64> countAtSource(const KeyRange &range) const override;
    Result<std::pair<qint64, qint64>> countBoth() const override;
    Result<QList<KeyRange>> nextRanges(const KeyRange &range, int chunkRows, int limit,
                                       bool &isLast) const override;
    Result<QList<Chunk>> cut(const QList<Chunk> &chunks, int chunkRows,
                             bool whereCrowded) const override;
    Result<void> fingerprint(QList<Chunk> &chunks, sql::ChunkDetail detail) const override;
    Result<bool> equalsInOneLook() const override;
    qsizetype chunksThatFit(const QList<Chunk> &chunks, qsizetype first) const override;
    Result<QList<RowMatch>> matchRows(const QList<sql::RowLook> &looks, int limit) const override;
    Result<RowMatch> matchPage(KeyRange &range, bool &isLast) const override;
    Result<QList<KeyBucket>> fingerprintBuckets(qint64 buckets,
                                                const QList<qint64> &chosen) const override;
    Result<RowMatch> matchBuckets(qint64 buckets, const QList<qint64> &chosen) const override;

private:
    /// 'a' here and 'A' there are one key to a case-insensitive index: asks the target which are.
    Result<void> pairLooseKeys(RowMatch &match) const;

    const TablePair &m_pair;
    const TableConnections &m_connections;
    QString m_doing;
};

} // namespace slicetool
