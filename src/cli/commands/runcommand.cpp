// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/runcommand.h"

#include "cli/summaries/summary.h"
#include "cli/terminal/exitcode.h"
#include "report/reportfile.h"
#include "report/rowsfile.h"

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

Result<RunReport> runShowingProgress(const PlanInTurn &plan, const RunRequest &request,
                                     RunSinks sinks, ProgressDisplay &display,
                                     PasswordSource &passwords, const CommandContext &context)
{
    sinks.onTables = [&display](const QStringList &tables) { display.start(tables); };
    sinks.onProgress = [&display](const TableProgress &progress) { display.update(progress); };
    auto report = [&] {
        const std::stop_callback onStop(context.stop, [&display] { display.stopping(); });
        return runRequest(plan, request, sinks, passwords, context.stop);
    }();
    display.finish();
    return report;
}

} // namespace

/// A history that cannot be written spoils no run.
void RunCommand::sayIfNotKept(const Result<void> &kept) const
{
    if (!kept && !m_common.quiet())
        printError(QStringLiteral("The run was not added to the history: %1\n")
                       .arg(printable(kept.error().message())));
}

int RunCommand::run(const CommandContext &context)
{
    auto request = this->request();
    if (!request)
        return fail(request.error());
    request->tables = m_common.tables();
    request->jobs = m_common.jobs();
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
        sayIfNotKept(keepInHistory(attempt, m_common.origin(), *problem, exitCode));
    }
    return fail(*problem);
}

int RunCommand::runPrepared(const RunRequest &request, const CommandContext &context,
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
        {{QStringLiteral("--rows"), rowsPath()}, {QStringLiteral("--report"), reportPath}},
        m_common.filesRead());
    if (!apart)
        return failed(apart.error());
    if (!reportPath.isEmpty()) {
        if (const auto writable = checkReportFile(reportPath); !writable)
            return failed(writable.error());
    }
    std::unique_ptr<RowsFile> rows;
    if (!rowsPath().isEmpty()) {
        auto opened = RowsFile::open(rowsPath());
        if (!opened)
            return failed(opened.error());
        rows = std::move(*opened);
    }

    TerminalPasswords passwords = m_common.passwords(context);
    RunSinks sinks;
    if (rows)
        sinks.onDifferingRow = rows->sink();

    // What is drawn in place, or read by a program, does not go together with a log.
    ProgressKind progress = m_common.progress();
    if (m_common.verbose() && (progress == ProgressKind::Auto || progress == ProgressKind::None)) {
        progress = ProgressKind::None;
        sinks.onStatement = [style = context.terminal.error](const StatementRecord &record) {
            logStatement(record, style);
        };
    }
    const auto display = makeProgressDisplay(progress, m_common.quiet(), context.terminal);
    const auto report = runShowingProgress(*plan, request, sinks, *display, passwords, context);
    if (!report)
        return failed(report.error());

    printOut(
        renderSummary(*report, {context.terminal.output, m_common.quiet(), m_common.verbose()}));

    sayIfNotKept(keepInHistory(*report, m_common.origin()));

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
