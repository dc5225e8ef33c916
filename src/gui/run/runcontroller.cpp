// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/run/runcontroller.h"

#include "gui/base/background.h"
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

void RunController::start(const Plan &plan, const RunRequest &request)
{
    Q_ASSERT(!m_running);
    m_running = true;
    m_request = request;
    m_stop = std::stop_source();
    m_gathered = std::make_shared<Gathered>();
    m_timer.start();
    Q_EMIT started();

    const auto work = [plan, request, gathered = m_gathered, resolver = m_resolver,
                       stop = m_stop.get_token()]() -> RunOutcome {
        RunOutcome outcome{request, {}, {}, {}};
        const auto fail = [&](const Error &error) {
            outcome.error = error;
            return outcome;
        };
        RunOptions options;
        options.leg = request.leg;
        options.mode = request.mode;
        options.recreate = request.recreate;
        options.lite = request.lite;
        options.onLocked = request.onLocked;
        options.turnedAt = request.turnedAt;
        options.tables = request.tables;
        options.onlyRows = request.rows;
        options.stateFolder = stateFolder();
        options.onTables = [gathered](const QStringList &tables) {
            const std::lock_guard lock(gathered->mutex);
            gathered->tables = tables;
        };
        options.onProgress = [gathered](const TableProgress &progress) {
            const std::lock_guard lock(gathered->mutex);
            gathered->progress.insert(progress.table, progress);
        };
        options.onStatement = [gathered](const StatementRecord &record) {
            const std::lock_guard lock(gathered->mutex);
            if (gathered->statements.size() < statementsAtMost)
                gathered->statements << record;
        };
        if (request.collectsRows) {
            const auto rows = DifferenceStore::create();
            if (!rows)
                return fail(rows.error());
            outcome.rows = *rows;
            options.onDifferingRow = outcome.rows->sink();
            options.differingRowsAtMost = rowsPerTableAtMost;
        }
        const auto endpoints = resolver(plan, request.leg, stop);
        if (!endpoints)
            return fail(endpoints.error());
        auto report = runPlan(plan, *endpoints, options, stop);
        if (outcome.rows)
            outcome.rows->finish();
        if (!report)
            return fail(report.error());
        outcome.report = std::move(*report);
        return outcome;
    };
    m_future = inBackground(this, work, [this](RunOutcome outcome) { end(std::move(outcome)); });
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
    m_running = false;
    Q_EMIT finished(outcome);
}

} // namespace slicetool::gui
