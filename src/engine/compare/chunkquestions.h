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

/// The questions that the comparison of a keyed table asks: both sides' servers answer them, or in a test
/// something that holds both tables itself.
///
/// Thread: the table's.
class ChunkQuestions
{
public:
    enum class Side { Source, Target };
    enum class Edge { First, Last };

    virtual ~ChunkQuestions() = default;

    /// Nothing where the range is empty.
    virtual Result<std::optional<KeyValue>> edgeKey(Side side, Edge edge,
                                                    const KeyRange &range) const = 0;
    /// The source's rows beyond a key of the target, all of them where that has none; nothing where there
    /// are none.
    virtual Result<std::optional<RangeDifference>> tailAfter(
        const std::optional<KeyValue> &targetEnd) const = 0;
    virtual Result<qint64> countAtSource(const KeyRange &range) const = 0;

    /// All rows of the source's slice, and all of the target's.
    virtual Result<std::pair<qint64, qint64>> countBoth() const = 0;

    /// The next `limit` ranges of `chunkRows` rows each, by the target's keys; with isLast they end
    /// where `range` does.
    virtual Result<QList<KeyRange>> nextRanges(const KeyRange &range, int chunkRows, int limit,
                                               bool &isLast) const = 0;

    /// Cuts chunks into pieces of `chunkRows` rows, by the keys of the target, or of the side that
    /// has more rows.
    virtual Result<QList<Chunk>> cut(const QList<Chunk> &chunks, int chunkRows,
                                     bool whereCrowded) const = 0;

    /// Counts the rows of every chunk on both sides and compares their hashes. As many chunks as
    /// chunksThatFit().
    virtual Result<void> fingerprint(QList<Chunk> &chunks, sql::ChunkDetail detail) const = 0;

    /// Whether all rows are equal, by a single fingerprint of everything. Where stale rows are kept
    /// there is no telling, so then it is true.
    virtual Result<bool> equalsInOneLook() const = 0;

    /// How many chunks from `first` on, at least one, go into one statement.
    virtual qsizetype chunksThatFit(const QList<Chunk> &chunks, qsizetype first) const = 0;

    /// Row by row, one match per look. With a limit, matches that have more than so many rows of one
    /// side are not complete.
    virtual Result<QList<RowMatch>> matchRows(const QList<sql::RowLook> &looks,
                                              int limit = 0) const = 0;

    /// Row by row, the next page of the source's rows of the range, which is cut to what was
    /// covered. For slices that are expensive to ask for in pieces.
    virtual Result<RowMatch> matchPage(KeyRange &range, bool &isLast) const = 0;

    /// Fingerprints of the rows by buckets of their keys' hashes, without any order: of the chosen
    /// buckets, or of all where none is chosen. By number; empty buckets may be missing.
    virtual Result<QList<KeyBucket>> fingerprintBuckets(qint64 buckets,
                                                        const QList<qint64> &chosen) const = 0;

    /// Row by row, the chosen buckets in one match.
    virtual Result<RowMatch> matchBuckets(qint64 buckets, const QList<qint64> &chosen) const = 0;
};

} // namespace slicetool
