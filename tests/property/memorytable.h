// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/compare/chunkquestions.h"
#include "engine/compare/gridquestions.h"

#include <map>

namespace slicetool::test {

/// Rows of a table with an integer key: the key, and what stands for all of the row's values.
using MemoryTable = std::map<int, int>;

/// Answers a comparison's questions from two tables that are held here, so that an algorithm can be tried
/// thousands of times without a server. Counts the rows that it showed.
class MemoryQuestions : public ChunkQuestions
{
public:
    /// @param tracesLie the part that a trace points to is a wrong one, whenever that is possible
    /// All must outlive this.
    MemoryQuestions(const TablePair &pair, const MemoryTable &source, const MemoryTable &target,
                    bool tracesLie = false);

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

    int rowsShown() const { return m_rowsShown; } ///< one by one

private:
    const TablePair &m_pair;
    const MemoryTable &m_source;
    const MemoryTable &m_target;
    bool m_tracesLie;
    mutable int m_rowsShown = 0;
};

/// The same for the questions of a comparison by a grid.
class MemoryGrid : public GridQuestions
{
public:
    /// As of MemoryQuestions.
    MemoryGrid(const TablePair &pair, const MemoryTable &source, const MemoryTable &target,
               bool tracesLie = false);

    Result<Edges> edges() const override;
    Result<QList<GridCell>> cells(const sql::KeyGrid &grid, const QList<sql::GridRange> &ranges,
                                  int cellBits) const override;
    Result<BothLines> rows(const sql::KeyGrid &grid,
                           const QList<sql::GridRange> &ranges) const override;
    Result<std::optional<quint64>> positionAhead(const sql::KeyGrid &grid, quint64 from,
                                                 qint64 rows) const override;

    int rowsShown() const { return m_rowsShown; } ///< one by one

private:
    const TablePair &m_pair;
    const MemoryTable &m_source;
    const MemoryTable &m_target;
    bool m_tracesLie;
    mutable int m_rowsShown = 0;
};

/// Whether a key is in a range.
bool isWithin(int key, const KeyRange &range);

KeyValue keyOf(int key);
int numberOf(const KeyValue &key);

} // namespace slicetool::test
