// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/tableworker.h"

#include "base/message.h"
#include "engine/compare/litepull.h"
#include "engine/compare/rowreader.h"
#include "engine/run/checksumproof.h"
#include "engine/run/privilegecheck.h"
#include "engine/table/heldvalues.h"
#include "engine/table/tablecreation.h"
#include "engine/table/tablepreparation.h"
#include "engine/transfer/equalkeys.h"
#include "engine/transfer/loadtransfer.h"
#include "engine/transfer/splitfill.h"

#include <algorithm>

namespace slicetool {

namespace {

/// The target's schema may not exist in a dry run, and statements name schemas anyway. Within one
/// server the plan's SQL runs in the writer's session, too, and means the source's tables.
Endpoint sessionEndpoint(const Preflight &flight, bool writer)
{
    Endpoint endpoint = flight.target;
    endpoint.schema = writer && flight.sameServer ? flight.source.schema : QString();
    return endpoint;
}

void addLine(TableReport &report, const QString &line)
{
    if (!report.message.isEmpty())
        report.message += u'\n';
    report.message += line;
}

} // namespace

TableWorker::TableWorker(const WorkerContext &context)
    : m_context(context)
    , m_source(context.flight.source, SessionPurpose::Snapshot, context.sessions)
    , m_target(sessionEndpoint(context.flight, false), SessionPurpose::Read, context.sessions)
    , m_writer(sessionEndpoint(context.flight, true), SessionPurpose::Write, context.sessions)
    , m_connections{m_source, m_target, m_writer, context.flight.sameServer, &m_context.sessions}
    , m_lite(context, m_connections)
{
    // All workers' snapshots begin now, not when the first table happens to need one.
    (void)m_source.post([](Session &) { return Result<void>(); });
}

Result<void> TableWorker::open()
{
    const auto nothing = [](Session &) { return Result<void>(); };
    auto source = m_source.post(nothing);
    auto target = m_target.post(nothing);
    auto writer = m_writer.post(nothing);
    Result<void> all = source.get();
    for (auto *other : {&target, &writer}) {
        Result<void> opened = other->get();
        if (all)
            all = opened;
    }
    return all;
}

TableReport TableWorker::run(const PlannedTable &table)
{
    TableReport report;
    report.table = table.name;
    report.step = table.step.kind;
    TableMonitor monitor(table.name, m_context.options.onProgress);
    QElapsedTimer timer;
    timer.start();
    if (table.skipped) {
        report.status = TableStatus::Skipped;
    } else {
        const Result<void> done = m_context.sessions.stop.stop_requested()
                                      ? Error{ErrorCode::Cancelled, {}, {}}
                                      : runTable(table, monitor, report);
        if (!done) {
            report.status =
                done.error().isCancelled() ? TableStatus::Cancelled : TableStatus::Failed;
            report.verified = false;
            report.message = done.error().isCancelled() ? QString() : done.error().message();
        }
    }
    report.seconds = double(timer.elapsed()) / 1000;
    monitor.finish(report.status);
    return report;
}

Result<void> TableWorker::runTable(const PlannedTable &table, TableMonitor &monitor,
                                   TableReport &report)
{
    if (table.obstacle)
        return *table.obstacle;
    const TableDefinition &source = *m_context.flight.sourceCatalog.find(table.name);
    const TableDefinition *target = m_context.flight.targetCatalog.find(table.name);
    const RunMode mode = m_context.options.mode;
    const bool writes = mode == RunMode::Apply || mode == RunMode::SchemaOnly;
    monitor.enter(Phase::Schema, 0);
    if (writes) {
        SLICETOOL_TRY(keepLocks());
    }
    TableDefinition created;
    if (!target) {
        if (isOfChosenRows(source.name))
            return Error{ErrorCode::MissingTable,
                         Message::tr("applying rows of `%1`").arg(source.name),
                         Message::tr("the table does not exist downstream"),
                         Message::tr("Apply the whole table.")};
        if (!writes)
            return reportMissing(table.step, source, monitor, report);
        // What is refused must not leave an empty table behind.
        const auto possible = pairToCreate(table.step, source);
        if (!possible)
            return possible.error();
        SLICETOOL_TRY(mode == RunMode::Apply ? checkTexts(*possible) : Result<void>());
        const bool isLarge =
            mode == RunMode::Apply && !m_context.options.lite && isWorthBuilding(*possible);
        const Result<bool> mayBuild = isLarge ? mayRename() : Result<bool>(false);
        if (!mayBuild)
            return mayBuild.error();
        if (*mayBuild)
            return build(table.step, source, nullptr, monitor, report);
        auto made =
            createTableLike(m_connections, source, m_context.flight.target.schema, source.name);
        if (!made)
            return made.error();
        created = made->definition;
        target = &created;
        report.message = (QStringList(Message::tr("created")) + made->notes).join(u'\n');
        if (isLarge)
            report.message +=
                Message::tr("\n"
                            "filled with its keys in place, which takes longer: adding them "
                            "later needs ALTER, DROP and INSERT in schema `%1`")
                    .arg(m_context.flight.target.schema);
    }
    const Result<sql::Drift> found = created.name.isEmpty()
                                         ? driftOf(m_source, m_writer, source, *target)
                                         : Result<sql::Drift>(sql::Drift());
    if (!found)
        return found.error();
    const sql::Drift &drift = *found;
    if (drift.blocks()) {
        if (m_context.options.recreate && mode == RunMode::Apply && !isOfChosenRows(source.name))
            return recreate(table.step, source, monitor, report);
        report.status = TableStatus::Drifted;
        report.drift = drift.columns;
        report.message =
            drift.columns.join(QLatin1Char('\n'))
            + (m_context.options.recreate ? Message::tr("\nA run with --recreate rebuilds it.")
                                          : Message::tr("\nLeft alone. --recreate rebuilds it."));
        return {};
    }
    if (!drift.notes.isEmpty()) {
        report.notes = drift.notes;
        report.message = drift.notes.join(QLatin1Char('\n'));
    }
    if (mode == RunMode::SchemaOnly) {
        report.status = created.name.isEmpty() ? TableStatus::InSync : TableStatus::Synced;
        return {};
    }
    if (mode == RunMode::Apply && !target->triggers.isEmpty())
        return Error{ErrorCode::Refused, Message::tr("writing to `%1`").arg(target->name),
                     Message::tr("it has triggers downstream (%1), which would fire")
                         .arg(target->triggers.join(QLatin1String(", "))),
                     Message::tr("Drop them, or skip the table.")};
    return sync(table.step, source, *target, {}, monitor, report);
}

Result<void> TableWorker::keepLocks()
{
    const Preflight &flight = m_context.flight;
    const auto keep = [](SessionThread &connection, SchemaLock &lock) {
        return connection.call([&](Session &session) { return lock.keep(session); });
    };
    Result<void> kept = keep(m_target, *flight.targetLock); // reads connect anew by themselves
    if (kept && flight.sourceLock)
        kept = keep(m_source, *flight.sourceLock);
    return kept;
}

Result<void> TableWorker::checkBeforeRestart(const TableDefinition &source)
{
    if (m_context.options.mode == RunMode::Apply) {
        SLICETOOL_TRY(keepLocks());
    }
    const auto catalog = m_source.call(
        [&](Session &session) { return loadCatalog(session, m_context.flight.source.schema); });
    if (!catalog)
        return catalog.error();
    const QString doing = Message::tr("restarting `%1`").arg(source.name);
    const TableDefinition *now = catalog->find(source.name);
    if (!now)
        return Error{ErrorCode::MissingTable, doing,
                     Message::tr("the table was dropped from %1 while it was read")
                         .arg(m_context.flight.source.label),
                     Message::tr("Run it again.")};
    const sql::Drift drift = sql::findDrift(source, *now);
    if (drift.blocks())
        return Error{
            ErrorCode::Drifted, doing,
            Message::tr("its definition on %1 changed while it was read: %2")
                .arg(m_context.flight.source.label, drift.columns.join(QLatin1String("; "))),
            Message::tr("Run it again.")};
    return {};
}

Result<void> TableWorker::sync(const TableStep &step, const TableDefinition &source,
                               const TableDefinition &target, const QStringList &laterKeys,
                               TableMonitor &monitor, TableReport &report)
{
    auto pair = preparePair(step, source, target, m_context.plan.variables, m_connections);
    if (!pair)
        return pair.error();
    for (const QString &note : std::as_const(pair->notes))
        addLine(report, note);
    const bool isWhole = !isOfChosenRows(pair->name());
    if (!isWhole) {
        SLICETOOL_TRY(chooseRows(*pair));
    }
    if (m_context.options.lite) {
        if (pair->identity.isEmpty()) {
            report.status = TableStatus::Skipped;
            report.message = Message::tr("left for the next full pull: it has no key");
            return {};
        }
        if (m_lite.hasNewSlice(*pair))
            addLine(
                report,
                Message::tr(
                    "compared in full: the plan picks different rows than at the last full pull"));
        else
            SLICETOOL_TRY(m_lite.begin(*pair, report));
    }
    TableSyncOptions options;
    options.mode = m_context.options.mode;
    options.onDifferingRow = m_context.options.onDifferingRow;
    options.maxDifferingRows = m_context.options.maxDifferingRows;
    options.laterKeys = laterKeys;
    options.onRestart = [&] { return checkBeforeRestart(source); };
    options.stop = m_context.sessions.stop;
    const ChecksumProof proof(*pair, m_connections, m_context.marks);
    // Who only compares wants to know.
    if (m_context.options.mode != RunMode::Compare && isWhole && !pair->lite)
        options.proof = &proof;
    options.dumps = dumpSetup(*pair);
    const QJsonObject afterwards = m_context.afterwards.of(pair->name());
    options.afterwards = &afterwards;
    // Where half of it would stand, it is not tried.
    const bool isAtStake = options.applies() && !pair->target.isTransactional();
    SLICETOOL_TRY(isAtStake ? checkTexts(*pair) : Result<void>());
    const Result<void> done = TableSync({*pair, m_connections, monitor}, options).run(report);
    if (!done) {
        const bool mayBeTexts =
            options.applies() && !isAtStake && done.error().code == ErrorCode::Query;
        const Result<void> apart = mayBeTexts ? checkTexts(*pair) : Result<void>();
        return apart ? done : apart;
    }
    if (pair->lite)
        return m_lite.end(*pair, report);
    if (!options.applies() || !isWhole || !report.verified)
        return done;
    SLICETOOL_TRY(m_lite.endFull(*pair, report));
    return proof.remember(report.sourceRows);
}

/// The source's table and the one that would be made of it.
Result<TablePair> TableWorker::pairToCreate(const TableStep &step, const TableDefinition &source)
{
    const auto creation = planCreation(m_source, m_writer, source);
    if (!creation)
        return creation.error();
    TableDefinition expected = creation->definition;
    expected.schema = m_context.flight.target.schema;
    return preparePair(step, source, expected, m_context.plan.variables, m_connections);
}

/// Refuses texts that the target's server would cut, and keys that it takes for one.
Result<void> TableWorker::checkTexts(const TablePair &pair) const
{
    if (m_connections.sameServer)
        return {};
    const sql::Dialect from = m_context.flight.sourceDialect();
    const sql::Dialect to = m_context.flight.targetDialect();
    const Result<void> held = checkRareValues(pair, m_connections.source, from, to);
    return held ? checkEqualKeys(pair, m_connections, from, to, m_context.sessions.stop) : held;
}

bool TableWorker::isOfChosenRows(const QString &table) const
{
    return !m_context.options.onlyRows.value(table).isEmpty();
}

Result<void> TableWorker::chooseRows(TablePair &pair) const
{
    const QString doing = Message::tr("choosing rows of `%1`").arg(pair.name());
    if (pair.identity.isEmpty())
        return Error{ErrorCode::Refused, doing,
                     Message::tr("the table has no key to identify its rows"),
                     Message::tr("Apply the whole table.")};
    pair.onlyKeys = m_context.options.onlyRows.value(pair.name());
    const bool fit =
        std::all_of(pair.onlyKeys.begin(), pair.onlyKeys.end(),
                    [&](const KeyValue &key) { return key.size() == pair.identity.size(); });
    if (!fit)
        return Error{ErrorCode::Refused, doing,
                     Message::tr("the rows were chosen by a different key than the table has"),
                     Message::tr("Compare the table again.")};
    return {};
}

Result<void> TableWorker::reportMissing(const TableStep &step, const TableDefinition &source,
                                        TableMonitor &monitor, TableReport &report)
{
    monitor.enter(Phase::Comparing, source.rowEstimate);
    const auto pair = preparePair(step, source, source, m_context.plan.variables, m_connections);
    if (!pair)
        return pair.error();
    const auto count = m_source.selectCount(sql::countRows(pair->sourceRows, pair->identity, {}),
                                            Message::tr("counting rows of `%1`").arg(source.name));
    if (!count)
        return count.error();
    report.status = TableStatus::Differs;
    report.sourceRows = report.inserted = *count;
    report.message = Message::tr("does not exist downstream");
    monitor.addChanges(report.inserted);
    if (m_context.options.onDifferingRow)
        return RowReader(*pair, m_connections, m_context.options.onDifferingRow,
                         m_context.options.maxDifferingRows)
            .readSource();
    return {};
}

Result<void> TableWorker::recreate(const TableStep &step, const TableDefinition &source,
                                   TableMonitor &monitor, TableReport &report)
{
    const TableDefinition &old = *m_context.flight.targetCatalog.find(source.name);
    if (!old.triggers.isEmpty())
        return Error{ErrorCode::Refused, Message::tr("recreating `%1`").arg(old.name),
                     Message::tr("it has triggers downstream (%1), which would be lost")
                         .arg(old.triggers.join(QLatin1String(", "))),
                     Message::tr("Drop them first.")};
    if (step.stale == Stale::Keep)
        return Error{ErrorCode::Refused, Message::tr("recreating `%1`").arg(old.name),
                     Message::tr("the plan keeps its stale rows, which would be lost"),
                     Message::tr("Fix the columns manually, or drop the table.")};
    const auto possible = pairToCreate(step, source);
    if (!possible)
        return possible.error();
    SLICETOOL_TRY(checkTexts(*possible));
    SLICETOOL_TRY(refuseForeignKeys(m_writer, m_context.flight.target.schema, old.name));
    return build(step, source, &old, monitor, report);
}

DumpSetup TableWorker::dumpSetup(const TablePair &pair) const
{
    if (!m_context.programs)
        return {nullptr, m_context.programs.error().reason};
    const QString obstacle = DumpTransfer::obstacle(pair, m_connections, *m_context.programs);
    return {obstacle.isEmpty() ? &*m_context.programs : nullptr, obstacle};
}

/// Many rows are loaded sooner without the keys that they can do without, or in two halves, and nobody
/// should see a table that lacks keys or a half.
bool TableWorker::isWorthBuilding(const TablePair &pair) const
{
    constexpr qint64 manyRows = 20'000;
    const bool hasSecondaryKeys =
        std::any_of(pair.target.indexes.begin(), pair.target.indexes.end(),
                    [&](const Index &index) { return &index != pair.target.identityIndex(); });
    return pair.source.rowEstimate >= manyRows && pair.target.isTransactional()
           && ((hasSecondaryKeys && LoadTransfer::canCarry(pair, m_connections))
               || SplitFill::couldCarry(pair, m_connections));
}

/// Whether a table can be built beside its place and put there.
Result<bool> TableWorker::mayRename()
{
    return m_writer.call([&](Session &session) {
        return PrivilegeCheck(session, m_context.flight.target.schema).mayRecreate();
    });
}

/// Drops what was not finished, so that nothing is left of it if there is any way.
void TableWorker::remove(const QString &drop)
{
    // That a connection is gone is noticed when it is used; then there is another one.
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (m_writer.execute(drop, Message::tr("removing an unfinished table")))
            return;
    }
    // After a stop only this gets through.
    (void)m_writer.call([&](Session &session) {
        session.cleanUp(drop);
        return Result<void>();
    });
}

/// Makes the table beside its place, and gives it that once it is right.
/// @param old the table whose place it takes; nullptr where there is none
Result<void> TableWorker::build(const TableStep &step, const TableDefinition &source,
                                const TableDefinition *old, TableMonitor &monitor,
                                TableReport &report)
{
    const QString schema = m_context.flight.target.schema;
    const QString built = buildName(source.name);
    const QString drop =
        QLatin1String("DROP TABLE IF EXISTS ") + sql::RowSet::table(schema, built).from;
    // One may be left of a run that was killed.
    SLICETOOL_TRY(m_writer.execute(drop, Message::tr("creating `%1`").arg(source.name)));
    const auto target = createTableLike(m_connections, source, schema, built, SecondaryKeys::Later);
    if (!target)
        return target.error();
    Result<void> done = sync(step, source, target->definition, target->laterKeys, monitor, report);
    // What could not be verified must not take the place of anything.
    const bool isRight = done && (report.verified || !old);
    if (isRight)
        done = old ? swapTables(m_writer, schema, built, old->name)
                   : moveIn(m_writer, schema, built, source.name);
    if (!done || !isRight) {
        // What was there before stands as it was.
        report.inserted = report.updated = report.deleted = 0;
        remove(drop);
        return done;
    }
    const QString made = old ? Message::tr("recreated") : Message::tr("created");
    const QStringList notes = QStringList(made) + target->notes;
    report.message =
        (report.message.isEmpty() ? notes : notes + QStringList(report.message)).join(u'\n');
    if (report.status == TableStatus::InSync)
        report.status = TableStatus::Synced;
    const auto stamp =
        m_target.call([&](Session &session) { return stampOf(session, schema, source.name); });
    if (stamp)
        m_context.marks.restamp(source.name, *stamp);
    return {};
}

} // namespace slicetool
