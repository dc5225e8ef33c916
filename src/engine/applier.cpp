// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/applier.h"

#include "engine/hashpredicate.h"
#include "engine/loadtransfer.h"
#include "engine/rowtransfer.h"
#include "sql/quote.h"

namespace slicetool {

namespace {

constexpr int keysPerStatement = 500;
constexpr int plainKeysPerStatement = 2000; // as a list, which servers look up more easily
constexpr qint64 bulkRows = 5000;           // below it, a bulk way costs more than it saves

} // namespace

Applier::Applier(const TablePair &pair, const TableLanes &lanes, TableMonitor &monitor,
                 const BulkPrograms *programs, std::stop_token stop)
    : m_pair(pair)
    , m_lanes(lanes)
    , m_monitor(monitor)
    , m_programs(programs)
    , m_stop(std::move(stop))
    , m_keysPerStatement(pair.identity.size() == 1 ? plainKeysPerStatement : keysPerStatement)
    , m_loads(LoadTransfer::canCarry(pair, lanes))
{
    if (lanes.sameServer)
        m_transfer = std::make_unique<LocalTransfer>(pair, lanes, monitor);
    else
        m_transfer = std::make_unique<RowTransfer>(pair, lanes, monitor);
}

Result<void> Applier::apply(DifferenceSpool &differences)
{
    QList<RangeDifference> bulk;
    const Result<void> done = inTransaction([&]() -> Result<void> {
        if (Result<void> deleted = deleteAll(differences); !deleted)
            return deleted;
        return insertAll(differences, bulk);
    });
    if (!done)
        return done;
    // What remains of the target now equals the source, so rows that only come collide with
    // nothing.
    for (const RangeDifference &range : std::as_const(bulk)) {
        if (Result<void> inserted = insertRange(range); !inserted)
            return inserted;
    }
    return {};
}

Result<void> Applier::apply(const QList<MultisetDifference> &differences)
{
    QList<quint64> all;
    QList<quint64> present;
    for (const MultisetDifference &difference : differences) {
        if (difference.sourceRows > 0)
            all << difference.hash;
        if (difference.targetRows > 0)
            present << difference.hash;
    }
    const qsizetype hashesPerScan = hashesThatFit(m_pair);
    return inTransaction([&]() -> Result<void> {
        for (qsizetype i = 0; i < present.size(); i += hashesPerScan) {
            if (Result<void> done =
                    deleteWhere(hashPredicate(m_pair, present.mid(i, hashesPerScan)));
                !done)
                return done;
        }
        for (qsizetype i = 0; i < all.size(); i += hashesPerScan) {
            if (Result<void> inserted = m_transfer->insertHashes(all.mid(i, hashesPerScan));
                !inserted)
                return inserted;
        }
        return m_transfer->finish();
    });
}

Result<void> Applier::insertRange(const RangeDifference &range)
{
    return bring(range, [&] { return m_transfer->insertRange(range.range); });
}

Result<void> Applier::insertAll(qint64 rows)
{
    return bring({{}, rows, 0}, [&] { return m_transfer->insertAll(); });
}

Result<void> Applier::bring(const RangeDifference &range,
                            const std::function<Result<void>()> &overSessions)
{
    if (isBulk(range)) {
        for (const auto way : {&Applier::byLoad, &Applier::byDump}) {
            const Result<bool> brought = (this->*way)(range);
            if (!brought)
                return brought.error();
            if (*brought)
                return {};
        }
    }
    // Over the sessions rows come in pieces: one that is too long for a statement comes, too.
    return inTransaction([&]() -> Result<void> {
        Result<void> inserted = overSessions();
        return inserted ? m_transfer->finish() : inserted;
    });
}

Result<bool> Applier::byLoad(const RangeDifference &range)
{
    if (!m_loads)
        return false;
    LoadTransfer transfer(m_pair, m_lanes, m_monitor, m_stop);
    const Result<void> done = inTransaction([&]() -> Result<void> {
        const auto loaded = transfer.insertRange(range.range);
        if (!loaded)
            return loaded.error();
        for (const auto &batch : sql::keyBatches(m_pair.identity, loaded->longRows,
                                                 m_keysPerStatement, m_pair.maximumStatement)) {
            if (Result<void> inserted = m_transfer->insertKeys(batch); !inserted)
                return inserted;
        }
        return m_transfer->finish();
    });
    if (done) {
        m_bytesLoaded += transfer.bytes();
        return true;
    }
    m_loads = false;
    if (Result<void> cleared = clearAfter(done.error(), range); !cleared)
        return cleared.error();
    return false;
}

Result<bool> Applier::byDump(const RangeDifference &range)
{
    if (!m_programs)
        return false;
    DumpTransfer dump(m_pair, m_lanes, m_monitor, *m_programs, m_stop);
    const Result<bool> loaded = dump.insertRange(range.range, range.sourceRows);
    if (loaded) {
        m_bytesByDump += dump.bytes();
        return *loaded;
    }
    m_programs = nullptr;
    if (Result<void> cleared = clearAfter(loaded.error(), range); !cleared)
        return cleared.error();
    return false;
}

/// A bulk way failed: a row that is too long for it, a unique value that moved since the snapshot.
/// Another one is tried then, unless all is to end.
Result<void> Applier::clearAfter(const Error &failure, const RangeDifference &range)
{
    if (failure.isCancelled())
        return failure;
    m_bulkComplaint = failure.reason;
    return m_pair.target.isTransactional()
               ? Result<void>()
               : deleteWhere(sql::rangePredicate(m_pair.identity, range.range));
}

Result<void> Applier::inTransaction(const std::function<Result<void>()> &work)
{
    if (Result<void> begun = m_lanes.writer.call([](Session &session) { return session.begin(); });
        !begun)
        return begun;
    Result<void> done = work();
    if (done)
        done = m_lanes.writer.call([](Session &session) { return session.commit(); });
    if (!done) {
        (void)m_lanes.writer.call([](Session &session) {
            session.rollback();
            return Result<void>();
        });
    }
    return done;
}

Result<void> Applier::deleteWhere(const QString &predicate)
{
    const auto deleted = m_lanes.writer.execute(
        QLatin1String("DELETE FROM ") + sql::qualified(m_pair.target.schema, m_pair.target.name)
            + sql::whereClause(predicate),
        QStringLiteral("deleting rows of `%1`").arg(m_pair.target.name));
    if (!deleted)
        return deleted.error();
    m_monitor.addRows(*deleted);
    return {};
}

Result<void> Applier::deleteAll(DifferenceSpool &differences)
{
    return differences.forEach(
        m_keysPerStatement,
        [&](const QList<RowDifference> &rows) -> Result<void> {
            QList<KeyValue> keys;
            for (const RowDifference &row : rows) {
                if (row.change != RowChange::Insert)
                    keys << row.key;
            }
            for (const auto &batch : sql::keyBatches(m_pair.identity, keys, m_keysPerStatement,
                                                     m_pair.maximumStatement)) {
                if (Result<void> done = deleteWhere(sql::keysPredicate(m_pair.identity, batch));
                    !done)
                    return done;
            }
            return {};
        },
        [&](const RangeDifference &range) -> Result<void> {
            return range.isPureInsert()
                       ? Result<void>()
                       : deleteWhere(sql::rangePredicate(m_pair.identity, range.range));
        });
}

Result<void> Applier::insertAll(DifferenceSpool &differences, QList<RangeDifference> &bulk)
{
    const Result<void> done = differences.forEach(
        m_keysPerStatement,
        [&](const QList<RowDifference> &rows) -> Result<void> {
            QList<KeyValue> keys;
            for (const RowDifference &row : rows) {
                if (row.change != RowChange::Delete)
                    keys << row.key;
            }
            for (const auto &batch : sql::keyBatches(m_pair.identity, keys, m_keysPerStatement,
                                                     m_pair.maximumStatement)) {
                if (Result<void> inserted = m_transfer->insertKeys(batch); !inserted)
                    return inserted;
            }
            return {};
        },
        [&](const RangeDifference &range) -> Result<void> {
            if (range.isPureDelete())
                return {};
            if (range.isPureInsert() && isBulk(range)) {
                bulk << range;
                return {};
            }
            return m_transfer->insertRange(range.range);
        });
    return done ? m_transfer->finish() : done;
}

bool Applier::isBulk(const RangeDifference &range) const
{
    return range.sourceRows >= bulkRows && !m_lanes.sameServer && (m_loads || m_programs);
}

} // namespace slicetool
