// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/compare/rowmatch.h"
#include "engine/table/tablepair.h"

namespace slicetool {

/// A range of rows and the part of the density strip that it belongs to.
struct Chunk {
    KeyRange range;
    qint64 densityChunk = -1; ///< negative until it is known
    qint64 sourceRows = 0;    ///< once they were fingerprinted
    qint64 targetRows = 0;
    quint64 hashDifference = 0;   ///< xor of both sides' hashes
    std::optional<int> part = {}; ///< where, as far as a trace can tell, all of the difference is

    bool isEqual() const { return sourceRows == targetRows && hashDifference == 0; }
    qint64 rows() const { return std::max(sourceRows, targetRows); }
};

/// The rows whose keys have one hash, modulo the number of buckets.
struct KeyBucket {
    qint64 number = 0;
    qint64 sourceRows = 0;
    qint64 targetRows = 0;
    bool equal = false;
};

/// The questions that the comparison of a keyed table asks. Where both sides are asked the same,
/// they are asked at the same time.
///
/// Thread: the table's; waits for the connections.
class ChunkQueries
{
public:
    enum class Side { Source, Target };
    enum class Edge { First, Last };

    ChunkQueries(const TablePair &pair, const TableConnections &connections);

    /// Nothing where the range is empty.
    Result<std::optional<KeyValue>> edgeKey(Side side, Edge edge, const KeyRange &range) const;
    /// The source's rows beyond a key of the target, all of them where that has none; nothing where there
    /// are none.
    Result<std::optional<RangeDifference>> tailAfter(
        const std::optional<KeyValue> &targetEnd) const;
    Result<qint64> countAtSource(const KeyRange &range) const;

    /// All rows of the source's slice, and all of the target's.
    Result<std::pair<qint64, qint64>> countBoth() const;

    /// The next `limit` ranges of `chunkRows` rows each, by the target's keys; with isLast they end
    /// where `range` does.
    Result<QList<KeyRange>> nextRanges(const KeyRange &range, int chunkRows, int limit,
                                       bool &isLast) const;

    /// Cuts chunks into pieces of `chunkRows` rows, by the keys of the target, or of the side that
    /// has more rows.
    Result<QList<Chunk>> cut(const QList<Chunk> &chunks, int chunkRows, bool whereCrowded) const;

    /// Counts the rows of every chunk on both sides and compares their hashes. As many chunks as
    /// chunksThatFit().
    Result<void> fingerprint(QList<Chunk> &chunks, sql::ChunkDetail detail) const;

    /// Whether all rows are equal, by a single fingerprint of everything. Where stale rows are kept
    /// there is no telling, so then it is true.
    Result<bool> equalsInOneLook() const;

    /// How many chunks from `first` on, at least one, go into one statement.
    qsizetype chunksThatFit(const QList<Chunk> &chunks, qsizetype first) const;

    /// Row by row, one match per look. With a limit, matches that have more than so many rows of one
    /// side are not complete.
    Result<QList<RowMatch>> matchRows(const QList<sql::RowLook> &looks, int limit = 0) const;

    /// Row by row, the next page of the source's rows of the range, which is cut to what was
    /// covered. For slices that are expensive to ask for in pieces.
    Result<RowMatch> matchPage(KeyRange &range, bool &isLast) const;

    /// Fingerprints of the rows by buckets of their keys' hashes, without any order: of the chosen
    /// buckets, or of all where none is chosen. By number; empty buckets may be missing.
    Result<QList<KeyBucket>> fingerprintBuckets(qint64 buckets, const QList<qint64> &chosen) const;

    /// Row by row, the chosen buckets in one match.
    Result<RowMatch> matchBuckets(qint64 buckets, const QList<qint64> &chosen) const;

private:
    /// 'a' here and 'A' there are one key to a case-insensitive index: asks the target which are.
    Result<void> pairLooseKeys(RowMatch &match) const;

    const TablePair &m_pair;
    const TableConnections &m_connections;
    QString m_doing;
};

} // namespace slicetool
