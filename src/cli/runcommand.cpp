// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/runcommand.h"

#include "cli/endpoints.h"
#include "cli/exitcode.h"
#include "cli/summary.h"
#include "engine/turnfile.h"
#include "report/history.h"
#include "report/reportfile.h"
#include "report/rowsfile.h"
#include "server/statefolder.h"

#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <stop_token>

namespace slicetool::cli {

namespace {

/// One line per statement, as it was sent but not longer than a screen or two: --verbose.
void logStatement(const StatementRecord &record, const TextStyle &style)
{
    constexpr int columns = 400;
    printError(QStringLiteral("[%1, %2 s, %3%4] %5\n")
                   .arg(record.label, QString::number(record.seconds, 'f', 3),
                        counted(record.rows, "row"),
                        record.ok ? QString() : QStringLiteral(", failed"),
                        elided(printable(record.sql).simplified(), columns, style)));
}

Result<RunReport> runShowingProgress(const Plan &plan, const Endpoints &endpoints,
                                     RunOptions options, ProgressDisplay &display,
                                     const CommandContext &context)
{
    options.onTables = [&display](const QStringList &tables) { display.start(tables); };
    options.onProgress = [&display](const TableProgress &progress) { display.update(progress); };
    auto report = [&] {
        const std::stop_callback onStop(context.stop, [&display] { display.stopping(); });
        return runPlan(plan, endpoints, options, context.stop);
    }();
    display.finish();
    return report;
}

} // namespace

/// A history that cannot be written spoils no run.
void RunCommand::remember(const RunReport &report, const std::optional<Error> &problem) const
{
    const RunHistory history(historyPath());
    const RunOrigin origin{m_common.absolutePlanPath(),
                           m_common.scheduled() ? QStringLiteral("schedule")
                                                : QStringLiteral("command"),
                           QStringLiteral(SLICETOOL_VERSION)};
    const Result<qint64> added =
        problem ? history.addProblem(report, origin, exitCodeFor(*problem), problem->message())
                : history.add(report, origin);
    Result<void> done =
        added ? history.prune(RunHistory::daysKept, RunHistory::bytesKept) : added.error();
    if (!done && !m_common.quiet())
        printError(QStringLiteral("The run is not in the history: %1\n")
                       .arg(printable(done.error().message())));
}

int RunCommand::run(const CommandContext &context)
{
    const auto request = this->request();
    if (!request)
        return fail(request.error());
    std::optional<Error> problem;
    const int exitCode = runPrepared(*request, context, problem);
    if (!problem)
        return exitCode;
    // A schedule has nobody who would read the terminal.
    if (m_common.scheduled()) {
        RunReport attempt;
        attempt.plan = QFileInfo(m_common.planPath()).fileName();
        attempt.command = toString(request->leg);
        attempt.leg = request->leg;
        attempt.lite = request->lite;
        attempt.started = QDateTime::currentDateTimeUtc();
        remember(attempt, problem);
    }
    return fail(*problem);
}

int RunCommand::runPrepared(const Request &request, const CommandContext &context,
                            std::optional<Error> &problem)
{
    const auto failed = [&](const Error &error) {
        problem = error;
        return exitCodeFor(error);
    };
    const auto plan = m_common.loadPlan(context.stop);
    if (!plan)
        return failed(plan.error());

    // What the run is to leave behind is tried before it does anything.
    const QString reportPath = m_common.reportPath();
    const auto apart = checkOutputFiles(
        {{QStringLiteral("--rows"), request.rowsPath}, {QStringLiteral("--report"), reportPath}},
        m_common.filesRead());
    if (!apart)
        return failed(apart.error());
    if (!reportPath.isEmpty()) {
        if (const auto writable = checkReportFile(reportPath); !writable)
            return failed(writable.error());
    }
    std::unique_ptr<RowsFile> rows;
    if (!request.rowsPath.isEmpty()) {
        auto opened = RowsFile::open(request.rowsPath);
        if (!opened)
            return failed(opened.error());
        rows = std::move(*opened);
    }

    const SecretOptions secrets = m_common.secrets(context);
    const auto endpoints = resolveEndpoints(*plan, request.leg, secrets, context);
    if (!endpoints)
        return failed(endpoints.error());

    RunOptions options;
    options.leg = request.leg;
    options.mode = request.mode;
    options.recreate = request.recreate;
    options.lite = request.lite;
    options.liteOverlap = request.overlap;
    options.afterAnyway = request.afterAnyway;
    options.yesWriteTo = request.yesWriteTo;
    options.tables = m_common.tables();
    options.jobs = m_common.jobs();
    options.stateFolder = stateFolder();
    options.onLocked = [this] { return m_common.checkTurn(); };
    const auto turnedAt = TurnFile(stateFolder()).turnedAt(m_common.absolutePlanPath());
    if (!turnedAt)
        return failed(turnedAt.error());
    options.turnedAt = *turnedAt;
    if (rows)
        options.onDifferingRow = rows->sink();

    // What is drawn in place, or read by a program, does not go together with a log.
    ProgressKind progress = m_common.progress();
    if (m_common.verbose() && (progress == ProgressKind::Auto || progress == ProgressKind::None)) {
        progress = ProgressKind::None;
        options.onStatement = [style = context.terminal.error](const StatementRecord &record) {
            logStatement(record, style);
        };
    }
    const auto display = makeProgressDisplay(progress, m_common.quiet(), context.terminal);
    const auto report = runShowingProgress(*plan, *endpoints, options, *display, context);
    if (!report)
        return failed(report.error());

    printOut(
        renderSummary(*report, {context.terminal.output, m_common.quiet(), m_common.verbose()}));

    remember(*report, std::nullopt);

    // The run is done; a file that could not be written spoils a good exit code, no other.
    int exitCode = report->exitCode();
    const auto spoil = [&](const Error &error) {
        fail(error);
        exitCode = std::max(exitCode, 3);
    };
    if (rows) {
        if (const auto finished = rows->finish(); !finished)
            spoil(finished.error());
    }
    if (!reportPath.isEmpty()) {
        if (const auto written = writeReportFile(*report, reportPath); !written)
            spoil(written.error());
    }
    return exitCode;
}

} // namespace slicetool::cli
