// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/run/runcontroller.h"

#include "gui/base/background.h"

#include <QHash>

#include <utility>

namespace slicetool::gui {

namespace {

constexpr qint64 maxRowsPerTable = 1'000'000; // that are kept for the grid
constexpr int tellingIntervalMs = 100;
constexpr qsizetype maxStatements = 2000; // between two tellings; more would only be scrolled past

} // namespace

/// What worker threads leave for the window.
struct RunController::Gathered {
    std::mutex mutex;
    std::optional<QStringList> tables;
    QHash<QString, TableProgress> progress;
    QList<StatementRecord> statements;
};

RunController::RunController(PasswordSource &passwords, QObject *parent)
    : QObject(parent)
    , m_passwords(passwords)
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

/// The whole run, in a thread of the pool.
RunOutcome work(const RunSubject &subject, const RunRequest &request, RunSinks sinks,
                PasswordSource &passwords, std::stop_token stop)
{
    RunOutcome outcome{subject, request, subject.plan, false, {}, {}, {}};
    const auto fail = [&](const Error &error) {
        outcome.error = error;
        return outcome;
    };
    const auto plan = planInTurn(subject.plan, subject.path);
    if (!plan)
        return fail(plan.error());
    outcome.plan = plan->plan;
    outcome.rows = std::make_shared<DifferenceStore>();
    sinks.onDifferingRow = outcome.rows->sink();
    sinks.maxDifferingRows = maxRowsPerTable;
    auto report = runRequest(*plan, request, sinks, passwords, std::move(stop));
    // Rows that could not be kept are no failure of the run; the store says so where they are shown.
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

    RunSinks sinks;
    sinks.onTables = [gathered = m_gathered](const QStringList &tables) {
        const std::lock_guard lock(gathered->mutex);
        gathered->tables = tables;
    };
    sinks.onProgress = [gathered = m_gathered](const TableProgress &progress) {
        const std::lock_guard lock(gathered->mutex);
        gathered->progress.insert(progress.table, progress);
    };
    sinks.onStatement = [gathered = m_gathered](const StatementRecord &record) {
        const std::lock_guard lock(gathered->mutex);
        if (gathered->statements.size() < maxStatements)
            gathered->statements << record;
    };
    m_future = inBackground(
        this,
        [subject, request, sinks, &passwords = m_passwords, stop = m_stop.get_token()] {
            return work(subject, request, sinks, passwords, stop);
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
