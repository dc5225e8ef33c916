// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/transfer.h"

#include <future>

namespace slicetool {

/// Between two servers, over the open sessions: the source renders each row as the tuple of an
/// INSERT, so no value passes through a type of ours. The next rows are read while the last are
/// written.
class RowTransfer : public Transfer
{
public:
    RowTransfer(const TablePair &pair, const TableLanes &lanes, TableMonitor &monitor);

    Result<qint64> insertKeys(const QList<KeyValue> &keys) override;
    Result<qint64> insertRange(const KeyRange &range) override;
    Result<qint64> insertHashes(const QList<quint64> &hashes) override;
    Result<qint64> insertAll() override;

private:
    Result<void> insertWhere(const QString &predicate);
    Result<void> insertTuples(const ResultRows &rows, qsizetype column);
    Result<void> send();
    Result<void> awaitPending();
    Result<qint64> finish();
    Error tooLong(const QString &reason) const;
    QList<QList<KeyValue>> bySize(const ResultRows &keysAndSizes) const;

    const TablePair &m_pair;
    const TableLanes &m_lanes;
    TableMonitor &m_monitor;
    QString m_doing;
    QString m_tuple;     ///< expression
    QString m_insert;    ///< statement up to the tuples
    QString m_statement; ///< being filled
    qint64 m_inserted = 0;
    std::future<Result<qint64>> m_pending;
};

} // namespace slicetool
