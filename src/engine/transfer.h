// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/difference.h"
#include "engine/tablemonitor.h"
#include "engine/tablepair.h"

namespace slicetool {

/// Brings rows of the slice into the target, where their keys are free. Returns how many came.
/// Thread: the table's.
class Transfer
{
public:
    virtual ~Transfer() = default;

    virtual Result<qint64> insertKeys(const QList<KeyValue> &keys) = 0;
    virtual Result<qint64> insertRange(const KeyRange &range) = 0;

    /// For tables without a key: every row that has one of these hashes.
    virtual Result<qint64> insertHashes(const QList<quint64> &hashes) = 0;

    /// The whole slice.
    virtual Result<qint64> insertAll() = 0;
};

/// Within one server: INSERT … SELECT, so that rows never leave it.
class LocalTransfer : public Transfer
{
public:
    LocalTransfer(const TablePair &pair, const TableLanes &lanes, TableMonitor &monitor);

    Result<qint64> insertKeys(const QList<KeyValue> &keys) override;
    Result<qint64> insertRange(const KeyRange &range) override;
    Result<qint64> insertHashes(const QList<quint64> &hashes) override;
    Result<qint64> insertAll() override;

private:
    Result<qint64> insertWhere(const QString &predicate);

    const TablePair &m_pair;
    const TableLanes &m_lanes;
    TableMonitor &m_monitor;
};

} // namespace slicetool
