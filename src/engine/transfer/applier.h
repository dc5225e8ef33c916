// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/table/differencespool.h"
#include "engine/table/tablecontext.h"
#include "engine/transfer/dumptransfer.h"
#include "engine/transfer/transfer.h"
#include "engine/transfer/tuplewriter.h"

#include <memory>

namespace slicetool {

/// Writes differences into the target, in one transaction: everything that goes or changes is deleted
/// before anything comes, so that no unique key collides on the way, and readers see the table as it
/// was or as it is to be.
///
/// Thread: the table's.
class Applier
{
public:
    Applier(const TableContext &table, DumpSetup dumps, std::stop_token stop);

    /// Rows that have their tuple already are not fetched once more.
    Result<void> apply(DifferenceSpool &differences);
    Result<void> apply(const QList<MultisetDifference> &differences);

    /// Fills a table that has no row: with a range, or with the whole slice. A transaction of its own,
    /// unless it goes by dump, which sees to that itself.
    Result<void> fill(const RangeDifference &range);
    Result<void> fillWithAll(qint64 rows);

    /// From now on nothing goes by dump or within the server, which bring what is there at that moment.
    void useSnapshotOnly();

    qint64 bytesByDump() const { return m_bytesByDump; }
    qint64 bytesLoaded() const { return m_bytesLoaded; }

    /// Why rows that were to go in bulk had to go another way; empty where none had to.
    const QString &bulkComplaint() const { return m_bulkComplaint; }

private:
    /// What ends with a deadlock is done once more, a bounded number of times.
    Result<void> inTransaction(const std::function<Result<void>()> &work);
    Result<void> tryInTransaction(const std::function<Result<void>()> &work);
    Result<void> deleteWhere(const QString &predicate);
    Result<void> deleteAll(DifferenceSpool &differences);
    Result<void> insertAll(DifferenceSpool &differences);
    Result<void> insertRows(const QList<RowDifference> &rows);
    /// Waits for all that is on its way.
    Result<void> finish();
    void abandon();
    /// By LOAD DATA, two connections or dump where that is worth it and possible, else over the
    /// sessions, in a transaction of the writer's.
    Result<void> fill(const RangeDifference &range,
                      const std::function<Result<void>()> &overSessions);
    /// Within the transaction. False where it is not possible; then the target has nothing of the
    /// range, and what was written before stands.
    Result<bool> byLoad(const RangeDifference &range);
    Result<void> load(const RangeDifference &range);
    /// Over two connections at once, see SplitFill.
    Result<bool> bySplit(const RangeDifference &range);
    /// False where it is not possible; then the target has nothing of the range.
    Result<bool> byDump(const RangeDifference &range);
    Result<void> clearAfter(const Error &failure, const RangeDifference &range);
    Result<void> savepoint(const QString &statement);
    bool isBulk(const RangeDifference &range) const;
    /// Why many rows go over the sessions, where the target's owner could have it otherwise.
    void complainOfSlowness(const RangeDifference &range);

    const TableContext m_table;
    DumpSetup m_dumps;
    std::stop_token m_stop;
    std::unique_ptr<Transfer> m_transfer;
    TupleWriter m_tuples; ///< of rows that were fetched before
    int m_keysPerStatement;
    bool m_loads; ///< LOAD DATA is worth trying
    qint64 m_bytesByDump = 0;
    qint64 m_bytesLoaded = 0;
    QString m_bulkComplaint;
};

} // namespace slicetool
