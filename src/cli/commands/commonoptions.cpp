// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commonoptions.h"

#include "engine/run/turnfile.h"
#include "plan/didyoumean.h"
#include "plan/plancheck.h"
#include "plan/planreader.h"
#include "report/history.h"
#include "server/connectionstore.h"
#include "server/statefolder.h"

#include <CLI/CLI.hpp>

#include <QFileInfo>

namespace slicetool::cli {

namespace {

QStringList toStringList(const std::vector<std::string> &values)
{
    QStringList list;
    for (const std::string &value : values)
        list.append(QString::fromStdString(value));
    return list;
}

/// What has no = would otherwise only be found once the plan has been read.
std::string checkAssignment(const std::string &assignment)
{
    const size_t equals = assignment.find('=');
    return equals == std::string::npos || equals == 0 ? "expected NAME=VALUE" : std::string();
}

/// A name of --set that the plan neither defines nor uses is a slip of the pen, which would
/// leave the slice as it is without a word.
Result<void> checkAssignedNames(const Plan &before, const Plan &after)
{
    for (const QString &name : after.variables.keys()) {
        if (before.variables.contains(name))
            continue;
        Plan without = after;
        without.variables.remove(name);
        if (checkVariables(without)) {
            return Error{ErrorCode::Usage, QStringLiteral("setting a plan variable"),
                         QStringLiteral("the plan has no variable %1").arg(name)
                             + didYouMean(name, before.variables.keys())};
        }
    }
    return {};
}

} // namespace

CLI::Option *addRepeatable(CLI::App &app, const std::string &name, std::vector<std::string> &values,
                           const std::string &help)
{
    // Otherwise "--table orders shop.slice.json" would take the plan for a second table.
    return app.add_option(name, values, help)->allow_extra_args(false);
}

CLI::Option *addLeg(CLI::App &app, std::string &leg, const std::string &help)
{
    return app.add_option("--leg", leg, help)
        ->check(CLI::IsMember({"pull", "undo"}))
        ->type_name("pull|undo")
        ->capture_default_str();
}

void addWriteConsent(CLI::App &app, std::optional<std::string> &schema)
{
    app.add_option("--yes-write-to", schema,
                   "Write to this schema even if it might be another of the plan's places, or if "
                   "it is the copy in use; must be exactly the target schema's name")
        ->type_name("SCHEMA");
}

void CommonOptions::addGeneral(CLI::App &app)
{
    app.add_option("--defaults-extra-file", m_defaultsExtraFile,
                   "Option file with the passwords in its [client] group")
        ->type_name("FILE");
    app.add_option("--timeout", m_timeout,
                   "Give up on a server after this many seconds without data or visible activity; "
                   "default: the plan's timeout, or 30")
        ->type_name("SECONDS")
        ->check(CLI::Range(1, Plan::longestTimeoutSeconds));
    app.add_flag("--yes,-y", m_yes, "Answer yes to every question");
    CLI::Option *const quiet =
        app.add_flag("--quiet,-q", m_quiet, "Print only what needs attention");
    app.add_flag("--verbose,-v", m_verbose,
                 "Print more, and every statement sent unless a progress bar is shown")
        ->excludes(quiet);
}

void CommonOptions::addPlan(CLI::App &app)
{
    app.add_option("PLAN", m_plan, "The plan file, *.slice.json")->type_name("")->required();
    addRepeatable(app, "--table", m_tables, "Only this table (repeatable)")->type_name("NAME");
    addRepeatable(app, "--set", m_assignments, "Set a plan variable (repeatable)")
        ->type_name("NAME=VALUE")
        ->check(checkAssignment);
}

void CommonOptions::addJobs(CLI::App &app)
{
    app.add_option("--jobs,-j", m_jobs, "Tables or ranges to process in parallel, 1 to 64")
        ->type_name("N")
        ->check(CLI::Range(1, 64))
        ->capture_default_str();
}

void CommonOptions::addRun(CLI::App &app)
{
    addJobs(app);
    app.add_option(
           "--report", m_report,
           "Write the run report to this file: HTML or Markdown if named .html or .md, else JSON")
        ->type_name("FILE")
        ->check(fileNameProblem);
    app.add_option("--progress", m_progress, "How to show progress on standard error")
        ->type_name("auto|bar|json|none")
        ->check(CLI::IsMember({"auto", "bar", "json", "none"}))
        ->capture_default_str();
}

QList<NamedFile> CommonOptions::filesRead() const
{
    return {{QStringLiteral("the plan"), planPath()},
            {QStringLiteral("--defaults-extra-file"), QString::fromStdString(m_defaultsExtraFile)},
            {QStringLiteral("the history"), historyPath()},
            {QStringLiteral("the turns"), TurnFile(stateFolder()).path()},
            {QStringLiteral("the saved connections"), ConnectionStore::defaultPath()}};
}

Result<PlanInTurn> CommonOptions::loadPlan(const std::stop_token &stop) const
{
    if (planPath().contains(QLatin1String("://"))) // not repeated: it may hold a password
        return Error{ErrorCode::Usage, QStringLiteral("reading the plan"),
                     QStringLiteral("a connection was given instead of a plan file"),
                     QStringLiteral("Give a *.slice.json file; init writes one.")};
    auto plan = readPlanFileOrPipe(planPath(), stop);
    if (!plan)
        return plan.error();
    if (m_timeout > 0)
        plan->timeoutSeconds = m_timeout;
    const Plan before = *plan;
    SLICETOOL_TRY(applyOverrides(*plan, toStringList(m_assignments)));
    SLICETOOL_TRY(checkVariables(*plan));
    SLICETOOL_TRY(checkAssignedNames(before, *plan));
    SLICETOOL_TRY(checkStatements(*plan));
    return planInTurn(*plan, planIdentity(planPath()));
}

void CommonOptions::addScheduled(CLI::App &app)
{
    app.add_flag("--scheduled", m_scheduled)->group("");
}

TerminalPasswords CommonOptions::passwords(const CommandContext &context) const
{
    return {defaultsExtraFile(), m_timeout > 0 ? m_timeout : Plan::defaultTimeoutSeconds,
            !m_scheduled, context};
}

RunOrigin CommonOptions::origin() const
{
    return {planIdentity(planPath()),
            m_scheduled ? QStringLiteral("schedule") : QStringLiteral("command"),
            QStringLiteral(SLICETOOL_VERSION)};
}

QStringList CommonOptions::tables() const
{
    return toStringList(m_tables);
}

ProgressKind CommonOptions::progress() const
{
    return progressKindFromString(QString::fromStdString(m_progress)).value_or(ProgressKind::Auto);
}

} // namespace slicetool::cli
