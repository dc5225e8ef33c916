// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planinturn.h"
#include "cli/commands/command.h"
#include "cli/commands/outputfiles.h"
#include "cli/commands/terminalpasswords.h"
#include "cli/terminal/progressdisplay.h"
#include "report/history.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace slicetool::cli {

/// The options that the commands share, as they were given.
class CommonOptions
{
public:
    /// --yes, --quiet, --verbose, --defaults-extra-file, --timeout: for every command.
    void addGeneral(CLI::App &app);
    /// PLAN, --table, --set: for commands that work on a plan.
    void addPlan(CLI::App &app);
    /// --jobs: also of a check, which looks whether there are enough connections.
    void addJobs(CLI::App &app);
    /// --jobs, --report, --progress: for commands that run it.
    void addRun(CLI::App &app);

    /// --scheduled, hidden: for what a timer starts. Nobody is asked, and what keeps it from beginning
    /// goes to the history.
    void addScheduled(CLI::App &app);
    bool scheduled() const { return m_scheduled; }

    /// Where passwords come from. The context must outlive it.
    TerminalPasswords passwords(const CommandContext &context) const;

    /// Where a run with these options comes from, for the history.
    RunOrigin origin() const;

    /// The plan with the values of --set and --timeout, its variables and SQL checked as far as that
    /// goes without a server.
    Result<PlanInTurn> loadPlan(const std::stop_token &stop) const;

    QString planPath() const { return QString::fromStdString(m_plan); }
    QStringList tables() const;
    int jobs() const { return m_jobs; }
    QString reportPath() const { return QString::fromStdString(m_report); }
    /// What the command reads, which nothing may be written to.
    QList<NamedFile> filesRead() const;
    ProgressKind progress() const;
    QString defaultsExtraFile() const { return QString::fromStdString(m_defaultsExtraFile); }
    bool yes() const { return m_yes; }
    bool quiet() const { return m_quiet; }
    bool verbose() const { return m_verbose; }

private:
    std::string m_plan;
    std::vector<std::string> m_tables;
    std::vector<std::string> m_assignments;
    int m_jobs = 2;
    int m_timeout = 0; ///< seconds; 0 where it is not given
    std::string m_report;
    std::string m_progress = "auto";
    std::string m_defaultsExtraFile;
    bool m_yes = false;
    bool m_quiet = false;
    bool m_verbose = false;
    bool m_scheduled = false;
};

/// An option that is given once per value, and never swallows the word after the value.
CLI::Option *addRepeatable(CLI::App &app, const std::string &name, std::vector<std::string> &values,
                           const std::string &help);

/// --yes-write-to SCHEMA, of the commands that write.
void addWriteConsent(CLI::App &app, std::optional<std::string> &schema);

/// --leg pull|undo.
CLI::Option *addLeg(CLI::App &app, std::string &leg, const std::string &help);

} // namespace slicetool::cli
