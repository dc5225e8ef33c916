// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/run.h"

#include "base/message.h"
#include "engine/run/afterstatements.h"
#include "engine/run/autoincrement.h"
#include "engine/run/downstreamonly.h"
#include "engine/run/planremarks.h"
#include "engine/run/preflight.h"
#include "engine/run/pulledtables.h"
#include "engine/run/tableworker.h"
#include "server/lockwatch.h"
#include "server/serverfindings.h"

#include <QElapsedTimer>
#include <QThread>
#include <QtConcurrent>

#include <algorithm>
#include <atomic>
#include <memory>
#include <mutex>

namespace slicetool {

namespace {

QString commandName(const RunOptions &options)
{
    if (options.mode == RunMode::Compare)
        return QStringLiteral("compare");
    if (options.mode == RunMode::SchemaOnly)
        return QStringLiteral("schema");
    return toString(options.leg);
}

Result<BulkPrograms> findBulkPrograms(const Preflight &flight)
{
    if (flight.rowsStay)
        return Error{ErrorCode::Process, {}, Message::tr("rows stay on the server")};
    const ServerVersion source = flight.sourceSession->facts().version;
    const ServerVersion target = flight.targetSession->facts().version;
    const auto dump = findDumpProgram(source.family);
    const auto load = findLoadProgram(target.family);
    // Without them rows go over the sessions: slower, and as exact.
    if (!dump)
        return dump.error();
    if (!load)
        return load.error();
    return BulkPrograms{*dump, *load, source, target, flight.targetSession->facts().identity};
}

/// The tables that there is work for, the largest first, so that no worker is left alone with it
/// at the end.
QList<qsizetype> workOrder(const Preflight &flight)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < flight.tables.size(); ++i)
        order << i;
    const auto bytes = [&](qsizetype i) {
        const TableDefinition *table = flight.sourceCatalog.find(flight.tables.at(i).name);
        return table ? table->dataBytes : 0;
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return bytes(a) > bytes(b); });
    return order;
}

/// What earlier runs verified; nothing where that cannot be told.
VerifiedMarks marksFor(const Preflight &flight, const RunOptions &options)
{
    const bool areOfOneFamily = flight.sourceSession->facts().version.family
                                == flight.targetSession->facts().version.family;
    ServerInstance source;
    ServerInstance target;
    QString folder;
    if (areOfOneFamily && !options.stateFolder.isEmpty() && options.mode != RunMode::Compare) {
        const auto sourceLife = instanceOf(*flight.sourceSession);
        const auto targetLife = instanceOf(*flight.targetSession);
        if (sourceLife && targetLife) {
            source = *sourceLife;
            target = *targetLife;
            folder = options.stateFolder;
        }
    }
    return VerifiedMarks(folder, source, flight.source.schema, target, flight.target.schema);
}

/// Lets as many workers begin as the servers have connections for.
class Admission
{
public:
    /// The worker with its connections open; nullptr where there is no room for another one. Where there is
    /// none for even one, its tables tell why.
    std::unique_ptr<TableWorker> admit(const WorkerContext &context)
    {
        auto worker = std::make_unique<TableWorker>(context);
        Result<void> opened = worker->open();
        if (!opened && isCrowded(opened.error())) {
            // All began at once, and each may have taken what another one needs: now in turn.
            worker.reset();
            const std::lock_guard lock(m_mutex);
            constexpr int attempts = 5;
            for (int i = 0; i < attempts && !worker && m_open == 0; ++i) {
                QThread::msleep(200); // until the server has noticed that connections are gone
                worker = std::make_unique<TableWorker>(context);
                opened = worker->open();
                if (!opened && isCrowded(opened.error()) && i + 1 < attempts)
                    worker.reset();
            }
            if (!worker)
                m_refusal = opened.error().reason;
        }
        if (worker)
            ++m_open;
        return worker;
    }

    /// What to tell people; to be asked when all have ended.
    QStringList notes(int jobs) const
    {
        if (m_refusal.isEmpty())
            return {};
        return {Message::tr("%1 of %2 jobs: no connections left for more (%3)")
                    .arg(m_open.load())
                    .arg(jobs)
                    .arg(m_refusal)};
    }

private:
    std::mutex m_mutex;
    std::atomic<int> m_open = 0;
    QString m_refusal;
};

/// @returns what people should know of it
QStringList runWorkers(const Plan &plan, const RunOptions &options, const Preflight &flight,
                       const SessionContext &context, QList<TableReport> &reports)
{
    const Result<BulkPrograms> programs = findBulkPrograms(flight);
    VerifiedMarks marks = marksFor(flight, options);
    PairMemory liteMarks(options.stateFolder, QStringLiteral("lite"), flight.source, flight.target);
    const PairMemory afterwards = afterMemory(flight, options.stateFolder);
    UnfinishedColumns unfinished(options.stateFolder, flight.source, flight.target);
    IncompleteTables incomplete(options.stateFolder, flight.target,
                                flight.targetSession->facts().foldsCase);
    const WorkerContext worker{plan,  options,   flight,     programs,   context,
                               marks, liteMarks, afterwards, unfinished, incomplete};
    const QList<qsizetype> order = workOrder(flight);
    std::atomic<qsizetype> next = 0;
    TableReport *const results = reports.data(); // each worker writes only its own tables' entries
    Admission admission;
    const auto work = [&] {
        const std::unique_ptr<TableWorker> tables = admission.admit(worker);
        if (!tables)
            return;
        for (qsizetype i = next++; i < order.size(); i = next++)
            results[order.at(i)] = tables->run(flight.tables.at(order.at(i)));
    };
    const int jobs =
        int(std::clamp<qsizetype>(options.jobs, 1, std::max<qsizetype>(1, order.size())));
    QThreadPool pool;
    pool.setMaxThreadCount(jobs);
    QList<QFuture<void>> running;
    for (int i = 0; i < jobs; ++i)
        running << QtConcurrent::run(&pool, work);
    for (QFuture<void> &future : running)
        future.waitForFinished();
    if (options.mode == RunMode::Apply && options.onlyRows.isEmpty())
        alignAutoIncrements(flight, context, reports, marks);
    marks.save();
    (void)liteMarks.save();
    unfinished.save();
    return admission.notes(jobs);
}

/// What differs in a definition is told with the table whose rows are equal.
void addNotes(TableReport &report, const QStringList &notes)
{
    const bool wasCompared =
        report.status == TableStatus::InSync || report.status == TableStatus::Synced
        || report.status == TableStatus::Differs || report.status == TableStatus::Live;
    if (!wasCompared || notes.isEmpty())
        return;
    report.notes << notes;
    report.message = (report.message.isEmpty() ? notes : QStringList(report.message) + notes)
                         .join(QLatin1Char('\n'));
}

/// A lite pull goes by what is new upstream: what an application wrote to base while that was work, it
/// would not find.
Result<void> refuseWhatWasWork(const Preflight &flight, const PulledTables &pulled)
{
    QStringList missing;
    for (const PlannedTable &table : flight.tables) {
        if (!table.skipped && !table.obstacle && flight.targetCatalog.find(table.name)
            && !pulled.has(table.step))
            missing << QLatin1Char('`') + table.name + QLatin1Char('`');
    }
    if (missing.isEmpty())
        return {};
    constexpr qsizetype named = 5;
    const QString names = missing.mid(0, named).join(QLatin1String(", "))
                          + (missing.size() > named ? QStringLiteral(", …") : QString());
    return Error{ErrorCode::Refused, Message::tr("starting a lite pull"),
                 Message::tr("base and work were swapped since the last full pull of %1: what an "
                             "application wrote there would stay")
                     .arg(names),
                 Message::tr("Pull without --lite first.")};
}

} // namespace

Result<RunReport> runPlan(const Plan &plan, const Endpoints &endpoints, const RunOptions &options,
                          const std::stop_token &stop)
{
    if (options.lite
        && (options.leg != Leg::Pull || options.recreate || options.alter
            || (options.mode != RunMode::Apply && options.mode != RunMode::DryRun)))
        return Error{
            ErrorCode::Usage, Message::tr("starting a lite run"),
            Message::tr("only a pull can be lite, and a lite pull does not rebuild tables"),
            Message::tr("Leave out one of the two.")};
    RunReport report;
    report.plan = plan.name;
    report.command = commandName(options);
    report.leg = options.leg;
    report.lite = options.lite;
    report.dryRun = options.mode == RunMode::DryRun;
    report.started = QDateTime::currentDateTimeUtc();
    QElapsedTimer timer;
    timer.start();

    SessionContext context{stop, std::make_shared<QueryKiller>(stop), options.onStatement};
    context.driver = options.driver;
    context.locks = std::make_shared<LockWatch>();
    context.findings = std::make_shared<ServerFindings>();
    auto flight = prepareRun(plan, endpoints, options, context);
    if (!flight)
        return flight.error();
    report.sourceServer = flight->sourceSession->facts().versionText;
    report.targetServer = flight->targetSession->facts().versionText;
    QStringList names;
    for (const PlannedTable &table : std::as_const(flight->tables))
        names << table.name;
    if (options.onTables)
        options.onTables(names);
    for (const SchemaObject &object : std::as_const(flight->sourceCatalog.others))
        report.leftOut << LeftOut{object.kind, object.name};

    // A run over some tables is asked about those.
    const bool isWhole = options.tables.isEmpty() && options.onlyRows.isEmpty();
    QMap<QString, QStringList> notes;
    if (isWhole)
        report.onlyDownstream = onlyDownstream(*flight);
    if (options.onlyRows.isEmpty()) {
        report.remarks = planRemarks(plan, options.leg, flight->sourceCatalog);
        if (flight->targetLock) { // else they are still there
            for (const QString &table : flight->leftovers)
                report.remarks << Message::tr(
                                      "dropped `%1`, which a run that was killed left behind")
                                      .arg(table);
        }
        if (options.leg == Leg::Pull)
            report.remarks << modifiedRemarks(plan, flight->sourceCatalog);
        notes = definitionNotes(*flight, options.leg);
    }

    PulledTables pulled(options.stateFolder, flight->source, flight->target, options.turnedAt);
    if (options.lite) {
        SLICETOOL_TRY(refuseWhatWasWork(*flight, pulled));
    }
    report.tables.resize(flight->tables.size());
    report.remarks << runWorkers(plan, options, *flight, context, report.tables);
    for (TableReport &table : report.tables)
        addNotes(table, notes.value(table.table));

    report.cancelled = stop.stop_requested();
    // A few rows are no leg that is done.
    if (options.mode == RunMode::Apply && options.onlyRows.isEmpty())
        report.after = runAfterStatements(plan, options, *flight, report, context);
    report.cancelled = report.cancelled || stop.stop_requested();
    // A lite pull leaves what an application wrote, and says so.
    if (options.leg == Leg::Pull && report.expectsVerified() && options.onlyRows.isEmpty()) {
        for (qsizetype i = 0; i < report.tables.size(); ++i) {
            const TableReport &table = report.tables.at(i);
            if (table.status != TableStatus::Skipped && !report.needsAttention(table))
                pulled.add(flight->tables.at(i).step);
        }
        pulled.save();
    }
    report.seconds = double(timer.elapsed()) / 1000;
    return report;
}

} // namespace slicetool
