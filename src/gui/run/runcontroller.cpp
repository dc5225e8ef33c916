// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/run/runcontroller.h"

#include "engine/turn.h"
#include "gui/base/background.h"
#include "report/history.h"
#include "server/statefolder.h"

#include <QHash>

#include <utility>

namespace slicetool::gui {

namespace {

constexpr qint64 rowsPerTableAtMost = 1'000'000; // that are kept for the grid
constexpr int tellingIntervalMs = 100;
constexpr qsizetype statementsAtMost =
    2000; // between two tellings; more would only be scrolled past

} // namespace

/// What worker threads leave for the window.
struct RunController::Gathered {
    std::mutex mutex;
    std::optional<QStringList> tables;
    QHash<QString, TableProgress> progress;
    QList<StatementRecord> statements;
};

RunController::RunController(EndpointResolver resolver, QObject *parent)
    : QObject(parent)
    , m_resolver(std::move(resolver))
{
    m_timer.setInterval(tellingIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &RunController::tell);
}

RunController::~RunController()
{
    m_stop.request_stop();
    m_future.waitForFinished();
}

namespace {

/// The whole run, in a thread of the pool. The options have its sinks.
RunOutcome work(const RunSubject &subject, const RunRequest &request, RunOptions options,
                const EndpointResolver &resolver, std::stop_token stop)
{
    RunOutcome outcome{subject, request, subject.plan, false, {}, {}, {}};
    const auto fail = [&](const Error &error) {
        outcome.error = error;
        return outcome;
    };
    const TurnFile turns(stateFolder());
    const auto plan = planInTurn(subject.plan, subject.path, turns);
    if (!plan)
        return fail(plan.error());
    outcome.plan = *plan;
    const auto turnedAt = turns.turnedAt(subject.path);
    if (!turnedAt)
        return fail(turnedAt.error());
    if (request.shown) {
        if (const auto same = checkTurn(*request.shown, subject.plan, subject.path, turns); !same)
            return fail(same.error());
    }
    options.leg = request.leg;
    options.mode = request.mode;
    options.recreate = request.recreate;
    options.lite = request.lite;
    options.turnedAt = *turnedAt;
    options.tables = request.tables;
    options.onlyRows = request.rows;
    options.stateFolder = stateFolder();
    options.onLocked = [inTurn = *plan, asWritten = subject.plan, path = subject.path, turns] {
        return checkTurn(inTurn, asWritten, path, turns);
    };
    if (request.collectsRows) {
        const auto rows = DifferenceStore::create();
        if (!rows)
            return fail(rows.error());
        outcome.rows = *rows;
        options.onDifferingRow = outcome.rows->sink();
        options.differingRowsAtMost = rowsPerTableAtMost;
    }
    const auto endpoints = resolver(*plan, request.leg, stop);
    if (!endpoints)
        return fail(endpoints.error());
    auto report = runPlan(*plan, *endpoints, options, stop);
    // Rows that could not be kept are no failure of the run; the store says so where they are shown.
    if (outcome.rows)
        (void)outcome.rows->finish();
    if (!report)
        return fail(report.error());
    outcome.report = std::move(*report);
    return outcome;
}

} // namespace

void RunController::start(const RunSubject &subject, const RunRequest &request)
{
    Q_ASSERT(!m_running);
    m_running = true;
    m_subject = subject;
    m_request = request;
    m_stop = std::stop_source();
    m_gathered = std::make_shared<Gathered>();
    m_timer.start();
    Q_EMIT started();

    RunOptions options;
    options.onTables = [gathered = m_gathered](const QStringList &tables) {
        const std::lock_guard lock(gathered->mutex);
        gathered->tables = tables;
    };
    options.onProgress = [gathered = m_gathered](const TableProgress &progress) {
        const std::lock_guard lock(gathered->mutex);
        gathered->progress.insert(progress.table, progress);
    };
    options.onStatement = [gathered = m_gathered](const StatementRecord &record) {
        const std::lock_guard lock(gathered->mutex);
        if (gathered->statements.size() < statementsAtMost)
            gathered->statements << record;
    };
    m_future = inBackground(
        this,
        [subject, request, options, resolver = m_resolver, stop = m_stop.get_token()] {
            return work(subject, request, options, resolver, stop);
        },
        [this](RunOutcome outcome) { end(std::move(outcome)); });
}

void RunController::cancel()
{
    if (!m_running || isStopping())
        return;
    m_stop.request_stop();
    Q_EMIT stopping();
}

void RunController::tell()
{
    std::optional<QStringList> tables;
    QHash<QString, TableProgress> progress;
    QList<StatementRecord> statements;
    {
        const std::lock_guard lock(m_gathered->mutex);
        tables = std::exchange(m_gathered->tables, {});
        progress = std::exchange(m_gathered->progress, {});
        statements = std::exchange(m_gathered->statements, {});
    }
    if (tables)
        Q_EMIT tablesKnown(*tables);
    if (!progress.isEmpty())
        Q_EMIT progressed(progress.values());
    if (!statements.isEmpty())
        Q_EMIT statementsSent(statements);
}

void RunController::end(RunOutcome outcome)
{
    m_timer.stop();
    tell();
    outcome.isStopped = m_stop.stop_requested();
    m_running = false;
    Q_EMIT finished(outcome);
}

} // namespace slicetool::gui
