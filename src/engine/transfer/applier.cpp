// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transfer/applier.h"

#include "base/message.h"
#include "engine/table/hashpredicate.h"
#include "engine/transfer/loadtransfer.h"
#include "engine/transfer/rowtransfer.h"
#include "engine/transfer/splitfill.h"
#include "sql/quote.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace slicetool {

namespace {

constexpr int keysPerStatement = 500;
constexpr int plainKeysPerStatement = 2000; // as a list, which servers look up more easily
constexpr qint64 bulkRows = 5000;           // below it, a bulk way costs more than it saves
constexpr int maxAttempts = 4;              // of a transaction that others may end

/// Whether rows that were to stay on the server can come as texts: of JSON and of members that the server
/// cannot show these are not all that there is.
bool canLeaveServer(const TableDefinition &table)
{
    return std::none_of(table.columns.begin(), table.columns.end(), [](const Column &column) {
        return column.family == TypeFamily::Json || mayHideMembers(column);
    });
}

} // namespace

Applier::Applier(const TableContext &table, DumpSetup dumps, std::stop_token stop)
    : m_table(table)
    , m_dumps(std::move(dumps))
    , m_stop(std::move(stop))
    , m_tuples(table)
    , m_keysPerStatement(table.pair.identity.size() == 1 ? plainKeysPerStatement : keysPerStatement)
    , m_loads(LoadTransfer::canCarry(table.pair, table.connections))
{
    if (table.connections.rowsStay)
        m_transfer = std::make_unique<LocalTransfer>(table);
    else
        m_transfer = std::make_unique<RowTransfer>(table);
}

void Applier::useSnapshotOnly()
{
    m_dumps.programs = nullptr;
    if (m_table.connections.rowsStay && canLeaveServer(m_table.pair.source))
        m_transfer = std::make_unique<RowTransfer>(m_table);
}

Result<void> Applier::apply(DifferenceSpool &differences)
{
    return inTransaction([&]() -> Result<void> {
        SLICETOOL_TRY(deleteAll(differences));
        return insertAll(differences);
    });
}

Result<void> Applier::apply(const QList<MultisetDifference> &differences)
{
    QList<quint64> unfetched;
    QList<quint64> present;
    for (const MultisetDifference &difference : differences) {
        if (difference.sourceRows > 0 && difference.tuple.isNull())
            unfetched << difference.hash;
        if (difference.targetRows > 0)
            present << difference.hash;
    }
    const qsizetype hashesPerScan = hashesThatFit(m_table.pair);
    return inTransaction([&]() -> Result<void> {
        for (qsizetype i = 0; i < present.size(); i += hashesPerScan) {
            SLICETOOL_TRY(deleteWhere(hashPredicate(m_table.pair, present.mid(i, hashesPerScan))));
        }
        for (qsizetype i = 0; i < unfetched.size(); i += hashesPerScan) {
            SLICETOOL_TRY(m_transfer->insertHashes(unfetched.mid(i, hashesPerScan)));
        }
        for (const MultisetDifference &difference : differences) {
            for (qint64 i = 0; i < difference.sourceRows && !difference.tuple.isNull(); ++i) {
                SLICETOOL_TRY(m_tuples.add(difference.tuple));
            }
        }
        return finish();
    });
}

Result<void> Applier::fill(const RangeDifference &range)
{
    return fill(range, [&] { return m_transfer->insertRange(range.range); });
}

Result<void> Applier::fillWithAll(qint64 rows)
{
    return fill({{}, rows, 0}, [&] { return m_transfer->insertAll(); });
}

Result<void> Applier::fill(const RangeDifference &range,
                           const std::function<Result<void>()> &overSessions)
{
    // One way after the other, each with nothing left of the one before.
    if (isBulk(range) && m_loads) {
        bool loaded = false;
        const Result<void> done = inTransaction([&]() -> Result<void> {
            const Result<bool> brought = byLoad(range);
            if (!brought)
                return brought.error();
            loaded = *brought;
            return {};
        });
        if (!done || loaded)
            return done;
    }
    const Result<bool> split = bySplit(range);
    if (!split)
        return split.error();
    if (*split)
        return {};
    if (isBulk(range)) {
        const Result<bool> dumped = byDump(range);
        if (!dumped)
            return dumped.error();
        if (*dumped)
            return {};
    }
    complainOfSlowness(range);
    // Over the sessions rows come in pieces: one that is too long for a statement comes, too.
    return inTransaction([&]() -> Result<void> {
        Result<void> inserted = overSessions();
        return inserted ? finish() : inserted;
    });
}

Result<bool> Applier::byLoad(const RangeDifference &range)
{
    if (!m_loads)
        return false;
    // Statements that are still on their way belong before it.
    SLICETOOL_TRY(finish());
    SLICETOOL_TRY(savepoint(QStringLiteral("SAVEPOINT slicetool_load")));
    const Result<void> done = load(range);
    if (done)
        return true;
    abandon();
    const Error &failure = done.error();
    // Of these nothing is left to go back to.
    if (failure.code == ErrorCode::ConnectionLost || isWorthRepeating(failure))
        return failure;
    m_loads = false;
    SLICETOOL_TRY(clearAfter(failure, range));
    SLICETOOL_TRY(savepoint(QStringLiteral("ROLLBACK TO SAVEPOINT slicetool_load")));
    return false;
}

Result<void> Applier::load(const RangeDifference &range)
{
    LoadTransfer transfer(m_table, m_stop);
    const auto loaded = transfer.insertRange(range.range);
    if (!loaded)
        return loaded.error();
    // Both were counted in one snapshot.
    if (const qint64 rows = loaded->rows + loaded->longRows.size();
        m_table.pair.sourceStands() && rows != range.sourceRows)
        return brokenAnswer(Message::tr("loading `%1`").arg(m_table.pair.name()), rows);
    for (const auto &batch : sql::keyBatches(m_table.pair.identity, loaded->longRows,
                                             m_keysPerStatement, m_table.pair.limits.statement)) {
        SLICETOOL_TRY(m_transfer->insertKeys(batch));
    }
    m_bytesLoaded += transfer.bytes();
    return finish();
}

Result<void> Applier::savepoint(const QString &statement)
{
    if (!m_table.pair.target.isTransactional())
        return {};
    const auto done = m_table.connections.writer.execute(
        statement, Message::tr("loading `%1`").arg(m_table.pair.name()));
    return done ? Result<void>() : done.error();
}

Result<bool> Applier::bySplit(const RangeDifference &range)
{
    if (!SplitFill::canCarry(m_table.pair, m_table.connections))
        return false;
    SplitFill fill(m_table);
    Result<bool> filled = fill.insertRange(range);
    m_bytesLoaded += fill.bytes();
    return filled;
}

Result<bool> Applier::byDump(const RangeDifference &range)
{
    if (!m_dumps.programs)
        return false;
    DumpTransfer dump(m_table, *m_dumps.programs, m_stop);
    const Result<bool> loaded = dump.insertRange(range.range, range.sourceRows);
    if (loaded) {
        m_bytesByDump += dump.bytes();
        return *loaded;
    }
    m_dumps.programs = nullptr;
    SLICETOOL_TRY(clearAfter(loaded.error(), range));
    return false;
}

/// A bulk way failed: a row that is too long for it, a unique value that moved since the snapshot.
/// Another one is tried then, unless all is to end.
Result<void> Applier::clearAfter(const Error &failure, const RangeDifference &range)
{
    if (failure.isCancelled())
        return failure;
    m_bulkComplaint = failure.reason;
    return m_table.pair.target.isTransactional()
               ? Result<void>()
               : deleteWhere(sql::rangePredicate(m_table.pair.identity, range.range));
}

Result<void> Applier::inTransaction(const std::function<Result<void>()> &work)
{
    for (int attempt = 1;; ++attempt) {
        Result<void> done = tryInTransaction(work);
        // Without transactions, half of it stands, and only another comparison tells which.
        if (done || attempt == maxAttempts || !isWorthRepeating(done.error())
            || !m_table.pair.target.isTransactional() || m_stop.stop_requested())
            return done;
        // Whoever won the deadlock is to be done by then.
        std::this_thread::sleep_for(std::chrono::milliseconds(50 << attempt));
    }
}

Result<void> Applier::tryInTransaction(const std::function<Result<void>()> &work)
{
    if (Result<void> begun =
            m_table.connections.writer.call([](Session &session) { return session.begin(); });
        !begun)
        return begun;
    Result<void> done = work();
    if (done)
        done = m_table.connections.writer.call([](Session &session) { return session.commit(); });
    if (!done) {
        abandon();
        (void)m_table.connections.writer.call([](Session &session) {
            session.rollback();
            return Result<void>();
        });
    }
    return done;
}

Result<void> Applier::deleteWhere(const QString &predicate)
{
    const auto deleted = m_table.connections.writer.execute(
        QLatin1String("DELETE FROM ")
            + sql::qualified(m_table.pair.target.schema, m_table.pair.target.name)
            + sql::whereClause(predicate),
        Message::tr("deleting rows of `%1`").arg(m_table.pair.target.name));
    if (!deleted)
        return deleted.error();
    m_table.monitor.addRows(*deleted);
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
            for (const auto &batch :
                 sql::keyBatches(m_table.pair.identity, keys, m_keysPerStatement,
                                 m_table.pair.limits.statement)) {
                SLICETOOL_TRY(deleteWhere(sql::keysPredicate(m_table.pair.identity, batch)));
            }
            return {};
        },
        [&](const RangeDifference &range) -> Result<void> {
            return range.isPureInsert()
                       ? Result<void>()
                       : deleteWhere(sql::rangePredicate(m_table.pair.identity, range.range));
        });
}

Result<void> Applier::insertAll(DifferenceSpool &differences)
{
    const Result<void> done = differences.forEach(
        m_keysPerStatement, [&](const QList<RowDifference> &rows) { return insertRows(rows); },
        [&](const RangeDifference &range) -> Result<void> {
            if (range.isPureDelete())
                return {};
            if (isBulk(range)) {
                const Result<bool> loaded = byLoad(range);
                if (!loaded)
                    return loaded.error();
                if (*loaded)
                    return {};
            }
            return m_transfer->insertRange(range.range);
        });
    return done ? finish() : done;
}

Result<void> Applier::insertRows(const QList<RowDifference> &rows)
{
    QList<KeyValue> unfetched;
    for (const RowDifference &row : rows) {
        if (row.change == RowChange::Delete)
            continue;
        if (row.tuple.isNull())
            unfetched << row.key;
        else
            SLICETOOL_TRY(m_tuples.add(row.tuple));
    }
    for (const auto &batch : sql::keyBatches(m_table.pair.identity, unfetched, m_keysPerStatement,
                                             m_table.pair.limits.statement)) {
        SLICETOOL_TRY(m_transfer->insertKeys(batch));
    }
    return {};
}

Result<void> Applier::finish()
{
    const Result<void> fetched = m_tuples.finish();
    const Result<void> others = m_transfer->finish();
    return fetched ? others : fetched;
}

void Applier::abandon()
{
    m_tuples.abandon();
    m_transfer->abandon();
}

bool Applier::isBulk(const RangeDifference &range) const
{
    return range.sourceRows >= bulkRows && !m_table.connections.rowsStay
           && (m_loads || m_dumps.programs);
}

void Applier::complainOfSlowness(const RangeDifference &range)
{
    if (range.sourceRows < bulkRows || !m_bulkComplaint.isEmpty() || m_dumps.obstacle.isEmpty()
        || m_table.pair.targetLoads || !LoadTransfer::couldCarry(m_table.pair, m_table.connections))
        return;
    m_bulkComplaint = Message::tr("local_infile is off on %1, and a dump is not possible: %2")
                          .arg(m_table.connections.writer.endpoint().label, m_dumps.obstacle);
}

} // namespace slicetool
