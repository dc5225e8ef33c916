// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/tableworker.h"
#include "engine/compare/knownrows.h"

#include "base/message.h"
#include "engine/compare/litepull.h"
#include "engine/compare/rowreader.h"
#include "engine/run/checksumproof.h"
#include "engine/run/textcheck.h"
#include "engine/table/plannednames.h"
#include "engine/table/tablealteration.h"
#include "engine/table/tableobstacles.h"
#include "engine/table/tablepreparation.h"

#include <algorithm>

namespace slicetool {

namespace {

/// The target's schema may not exist in a dry run, and statements name schemas anyway. Within one
/// server the plan's SQL runs in the writer's session, too, and means the source's tables.
Endpoint sessionEndpoint(const Preflight &flight, bool writer)
{
    Endpoint endpoint = flight.target;
    endpoint.schema = writer && flight.rowsStay ? flight.source.schema : QString();
    return endpoint;
}

/// What is told of a table whose columns a run has changed, whatever became of its rows.
QString alteredWord()
{
    return Message::tr("altered");
}

void addLine(TableReport &report, const QString &line)
{
    if (!report.message.isEmpty())
        report.message += u'\n';
    report.message += line;
}

/// Columns that an alteration adds, or whose values it may change.
QStringList bentColumns(const TableDefinition &present, const TableAlteration &alteration)
{
    QStringList bent;
    for (const Column &column : alteration.expected.columns) {
        if (!present.column(column.name) || alteration.changed.contains(column.name))
            bent << column.name;
    }
    return bent;
}

} // namespace

TableWorker::TableWorker(const WorkerContext &context)
    : m_context(context)
    , m_source(context.flight.source, SessionPurpose::Snapshot, context.sessions)
    , m_target(sessionEndpoint(context.flight, false), SessionPurpose::Read, context.sessions)
    , m_writer(sessionEndpoint(context.flight, true), SessionPurpose::Write, context.sessions)
    , m_connections{m_source, m_target, m_writer, context.flight.rowsStay, &m_context.sessions}
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
            const QString before = report.message.section(QLatin1Char('\n'), 0, 0);
            report.message = done.error().isCancelled() ? QString() : done.error().message();
            if (before == alteredWord())
                report.message.prepend(before + QLatin1Char('\n'));
        }
    }
    forgetUnfinished(report);
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
    if (!target) {
        if (isOfChosenRows(source.name))
            return Error{ErrorCode::MissingTable,
                         Message::tr("applying rows of `%1`").arg(source.name),
                         Message::tr("the table does not exist downstream"),
                         Message::tr("Apply the whole table.")};
        if (!writes)
            return reportMissing(table.step, source, monitor, report);
        return creator(monitor, report).create(table.step, source, report);
    }
    const Result<sql::Drift> found = driftOf(m_source, m_writer, source, *target);
    if (!found)
        return found.error();
    sql::Drift drift = *found;
    const bool mayWrite = mode == RunMode::Apply && !isOfChosenRows(source.name);
    const bool wasDrifted = drift.blocks();
    if (wasDrifted && m_context.options.recreate && mayWrite)
        return creator(monitor, report).recreate(table.step, source, report);
    if (wasDrifted && m_context.options.recreate && mode == RunMode::DryRun
        && refuseRecreation(m_writer, table.step, *target)) {
        if (const auto possible = creator(monitor, report).check(table.step, source); !possible)
            return possible.error();
    }
    TableDefinition altered; // outlives what points at it
    TableStep step = table.step;
    countColumns(m_context.unfinished.of(source.name), *target, step);
    if (wasDrifted) {
        auto mended = alterDrifted(step, source, *target, mayWrite, drift, report);
        if (!mended)
            return mended.error();
        if (!*mended)
            return {};
        altered = std::move(**mended);
        target = &altered;
    }
    if (!drift.notes.isEmpty()) {
        report.notes = drift.notes;
        addLine(report, drift.notes.join(QLatin1Char('\n')));
    }
    if (mode == RunMode::SchemaOnly) {
        report.status = TableStatus::InSync;
        return {};
    }
    if (mode == RunMode::Apply) {
        SLICETOOL_TRY(refuseTriggers(*target, Message::tr("writing to `%1`").arg(target->name)));
    }
    const auto pair = preparePair(step, source, *target, m_context.plan.variables, m_connections);
    if (!pair)
        return pair.error();
    SLICETOOL_TRY(sync(*pair, {}, monitor, report));
    if (wasDrifted && report.status == TableStatus::InSync)
        report.status = TableStatus::Synced;
    return {};
}

/// Gives a table the columns that it lacks, where that is wanted; the definition that it has then. Nothing
/// where it is left alone, and the report says why.
/// @param step gets to compare the columns that hold nothing that could stay
/// @param drift what is left of it afterwards
Result<std::optional<TableDefinition>> TableWorker::alterDrifted(TableStep &step,
                                                                 const TableDefinition &source,
                                                                 const TableDefinition &target,
                                                                 bool mayWrite, sql::Drift &drift,
                                                                 TableReport &report)
{
    const auto planned = planAlteration(m_source, m_writer, source, target);
    const auto leftAlone = [&] {
        reportDrift(step, target, planned, drift, report);
        return std::optional<TableDefinition>();
    };
    if (planned)
        report.definitions = planned->texts;
    const bool canAlter = planned && !planned->texts.alter.isEmpty();
    const bool isDryRun = m_context.options.mode == RunMode::DryRun;
    if (!m_context.options.alter || !canAlter || !(mayWrite || isDryRun))
        return leftAlone();
    // Whatever may refuse the table does so before anything is altered, and in a dry run, too.
    SLICETOOL_TRY(refuseAlteration(m_writer, step, target, *planned));
    const auto pair =
        preparePair(step, source, planned->expected, m_context.plan.variables, m_connections);
    if (!pair)
        return pair.error();
    SLICETOOL_TRY(checkTexts(*pair, m_connections, m_context));
    if (isDryRun)
        return leftAlone();
    // Rows that the plan keeps are nobody else's copy.
    const Unfitting unfitting =
        step.stale == Stale::Keep ? Unfitting::Refused : Unfitting::BroughtAnew;
    const QStringList bent = bentColumns(target, *planned);
    const QStringList unfinished = m_context.unfinished.of(source.name);
    // Should the run end before the values are there, the next one knows, and so does an undo.
    const bool isMarked = !bent.isEmpty() && m_context.incomplete.begin(source.name);
    if (!step.ignored.isEmpty() || !step.rounded.isEmpty()) {
        SLICETOOL_TRY(m_context.unfinished.add(source.name, bent));
    }
    if (const auto done = alterTable(m_writer, planned->texts.alter, target, unfitting); !done) {
        if (isRefusal(done.error())) {
            m_context.unfinished.restore(source.name, unfinished);
            if (isMarked)
                m_context.incomplete.end(source.name);
        }
        return done.error();
    }
    auto now = definitionNow(m_writer, target);
    if (!now)
        return now.error();
    countColumns(bent, *now, step);
    const auto left = driftOf(m_source, m_writer, source, *now);
    if (!left)
        return left.error();
    drift = *left;
    if (drift.blocks())
        return leftAlone();
    report.definitions.reset();
    addLine(report, alteredWord());
    return std::optional(std::move(*now));
}

/// A table that is left alone, and what would mend it.
void TableWorker::reportDrift(const TableStep &step, const TableDefinition &target,
                              const Result<TableAlteration> &alteration, const sql::Drift &drift,
                              TableReport &report)
{
    report.status = TableStatus::Drifted;
    report.drift = drift.columns;
    const RunOptions &options = m_context.options;
    const bool canAlter = alteration && !alteration->texts.alter.isEmpty();
    QStringList lines = drift.columns;
    if (options.alter && canAlter)
        lines << Message::tr("A run with --alter alters it.");
    else if (options.recreate && refuseRecreation(m_writer, step, target))
        lines << Message::tr("A run with --recreate recreates it.");
    else
        lines << Message::tr("Left alone. %1")
                     .arg(remedyOfDrift(m_writer, options.leg, step, target, alteration));
    report.message = lines.join(QLatin1Char('\n'));
}

void TableWorker::forgetUnfinished(const TableReport &report)
{
    const bool isDone =
        report.verified
        && (report.status == TableStatus::InSync || report.status == TableStatus::Synced);
    if (isDone && m_context.options.mode == RunMode::Apply && !isOfChosenRows(report.table))
        m_context.unfinished.forget(report.table);
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
    auto catalog = m_source.call(
        [&](Session &session) { return loadCatalog(session, m_context.flight.source.schema); });
    if (!catalog)
        return catalog.error();
    if (m_context.options.leg == Leg::Pull)
        (void)takePlannedNames(*catalog, m_context.plan);
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

TableCreator TableWorker::creator(TableMonitor &monitor, TableReport &report)
{
    return {m_context, m_connections, [&](const TablePair &pair, const QStringList &laterKeys) {
                return sync(pair, laterKeys, monitor, report);
            }};
}

/// Which rows the options want, of a table that they want something of.
Result<RowSelection> TableWorker::selectRows(const TablePair &pair, TableReport &report) const
{
    if (isOfChosenRows(pair.name())) {
        auto chosen = chosenRows(pair);
        return chosen ? Result<RowSelection>(std::move(*chosen)) : chosen.error();
    }
    if (!m_context.options.lite)
        return RowSelection();
    if (m_context.incomplete.has(pair.name()))
        return RowSelection(); // nobody knows which rows it lacks
    if (m_lite.hasNewSlice(pair)) {
        addLine(report, Message::tr("compared in full: the rows or columns to compare are not "
                                    "those of the last full pull"));
        return RowSelection();
    }
    auto criteria = m_lite.begin(pair, report);
    return criteria ? Result<RowSelection>(std::move(*criteria)) : criteria.error();
}

/// @param whole the pair with all its rows
/// @param laterKeys that the target gets when the rows are there
Result<void> TableWorker::sync(const TablePair &whole, const QStringList &laterKeys,
                               TableMonitor &monitor, TableReport &report)
{
    for (const QString &note : whole.notes)
        addLine(report, note);
    report.ignored = whole.ignored;
    report.rounded = whole.rounded;
    if (m_context.options.lite && whole.identity.isEmpty()) {
        report.status = TableStatus::Skipped;
        report.message = Message::tr("left for the next full pull: it has no key");
        return {};
    }
    auto selection = selectRows(whole, report);
    if (!selection)
        return selection.error();
    const TablePair pair = whole.withSelection(std::move(*selection));
    const TableDefinition &source = *m_context.flight.sourceCatalog.find(pair.name());
    TableSyncOptions options;
    options.mode = m_context.options.mode;
    options.onDifferingRow = m_context.options.onDifferingRow;
    options.maxDifferingRows = m_context.options.maxDifferingRows;
    options.laterKeys = laterKeys;
    // What is built beside its place is seen by nobody, and chosen rows are never all.
    if (pair.target.name != buildName(pair.name()) && !isOfChosenRows(pair.name())) {
        options.onExposedWrite = [&] { m_context.incomplete.begin(pair.name()); };
        options.onWritten = [&] { m_context.incomplete.end(pair.name()); };
    }
    options.onRestart = [&] { return checkBeforeRestart(source); };
    options.stop = m_context.sessions.stop;
    const ChecksumProof proof(pair, m_connections, m_context.marks);
    // Who only compares wants to know.
    if (m_context.options.mode != RunMode::Compare && pair.comparesAll())
        options.proof = &proof;
    options.dumps = dumpSetup(pair);
    const QJsonObject afterwards = m_context.afterwards.of(KnownRows::memoryName(pair));
    options.afterwards = &afterwards;
    // Where half of it would stand, it is not tried.
    const bool isAtStake = options.applies() && !pair.target.isTransactional();
    SLICETOOL_TRY(isAtStake ? checkTexts(pair, m_connections, m_context) : Result<void>());
    const Result<void> done = TableSync({pair, m_connections, monitor}, options).run(report);
    if (!done) {
        const bool mayBeTexts =
            options.applies() && !isAtStake && done.error().code == ErrorCode::Query;
        const Result<void> apart =
            mayBeTexts ? checkTexts(pair, m_connections, m_context) : Result<void>();
        return apart ? done : apart;
    }
    if (const LiteCriteria *criteria = pair.lite())
        return m_lite.end(whole, *criteria, report);
    if (!options.applies() || !pair.comparesAll() || !report.verified)
        return done;
    SLICETOOL_TRY(m_lite.endFull(pair, report));
    return proof.remember(report.sourceRows);
}

bool TableWorker::isOfChosenRows(const QString &table) const
{
    return !m_context.options.onlyRows.value(table).isEmpty();
}

Result<ChosenRows> TableWorker::chosenRows(const TablePair &pair) const
{
    const QString doing = Message::tr("choosing rows of `%1`").arg(pair.name());
    if (pair.identity.isEmpty())
        return Error{ErrorCode::Refused, doing,
                     Message::tr("the table has no key to identify its rows"),
                     Message::tr("Apply the whole table.")};
    ChosenRows rows{m_context.options.onlyRows.value(pair.name())};
    const bool fit = std::all_of(rows.keys.begin(), rows.keys.end(), [&](const KeyValue &key) {
        return key.size() == pair.identity.size();
    });
    if (!fit)
        return Error{ErrorCode::Refused, doing,
                     Message::tr("the rows were chosen by a different key than the table has"),
                     Message::tr("Compare the table again.")};
    return rows;
}

Result<void> TableWorker::reportMissing(const TableStep &step, const TableDefinition &source,
                                        TableMonitor &monitor, TableReport &report)
{
    monitor.enter(Phase::Comparing, source.rowEstimate);
    const auto pair =
        m_context.options.mode == RunMode::DryRun
            ? creator(monitor, report).check(step, source)
            : preparePair(step, source, source, m_context.plan.variables, m_connections);
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

DumpSetup TableWorker::dumpSetup(const TablePair &pair) const
{
    if (!m_context.programs)
        return {nullptr, m_context.programs.error().reason};
    const QString obstacle = DumpTransfer::obstacle(pair, m_connections, *m_context.programs);
    return {obstacle.isEmpty() ? &*m_context.programs : nullptr, obstacle};
}

} // namespace slicetool
