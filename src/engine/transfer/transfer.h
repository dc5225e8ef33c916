// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/table/difference.h"
#include "engine/table/tablecontext.h"

namespace slicetool {

/// The server has rolled the transaction back because of others, and would do it another time.
inline bool isWorthRepeating(const Error &failure)
{
    constexpr int deadlock = 1213;
    constexpr int recordChanged = 1020; // a snapshot of ours that others have written past
    return failure.serverCode == deadlock || failure.serverCode == recordChanged;
}

/// Brings rows of the slice into the target, where their keys are free. They may still be on their way
/// until finish() has been called.
/// Thread: the table's.
class Transfer
{
public:
    virtual ~Transfer() = default;

    virtual Result<void> insertKeys(const QList<KeyValue> &keys) = 0;
    virtual Result<void> insertRange(const KeyRange &range) = 0;

    /// For tables without a key: every row that has one of these hashes.
    virtual Result<void> insertHashes(const QList<quint64> &hashes) = 0;

    /// The whole slice.
    virtual Result<void> insertAll() = 0;

    /// Waits until all of them have come. To be called before the transaction ends.
    virtual Result<void> finish() { return {}; }

    /// Forgets what is still on its way, after a failure: the transaction is not committed.
    virtual void abandon() { }
};

/// Within one server: INSERT … SELECT, so that rows never leave it.
class LocalTransfer : public Transfer
{
public:
    LocalTransfer(const TableContext &table);

    Result<void> insertKeys(const QList<KeyValue> &keys) override;
    Result<void> insertRange(const KeyRange &range) override;
    Result<void> insertHashes(const QList<quint64> &hashes) override;
    Result<void> insertAll() override;

private:
    Result<void> insertWhere(const QString &predicate);

    const TableContext m_table;
};

} // namespace slicetool
