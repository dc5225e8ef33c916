// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/table/difference.h"
#include "engine/table/tablecontext.h"

namespace slicetool {

/// Compares a table without a key: which rows it has and how many of each, in no order.
///
/// Rows are put into buckets by their hash, since there is nothing else to cut by; both servers
/// add up their buckets in one scan each, and only the buckets that differ are read hash by hash.
class MultisetComparison
{
public:
    MultisetComparison(const TableContext &table, bool rowsWanted);

    /// All differences; few bytes for each. Where the target is empty, and the single rows are
    /// not wanted, one difference stands for all of them.
    Result<QList<MultisetDifference>> compare();

    qint64 sourceRows() const { return m_sourceRows; }
    qint64 targetRows() const { return m_targetRows; }

private:
    Result<void> compareBuckets(const QList<qint64> &buckets,
                                QList<MultisetDifference> &differences);

    const TableContext m_table;
    bool m_rowsWanted;
    QString m_doing;
    qint64 m_buckets = 1;
    qint64 m_sourceRows = 0;
    qint64 m_targetRows = 0;
};

} // namespace slicetool
