// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/command.h"
#include "cli/outputfiles.h"
#include "cli/progressdisplay.h"
#include "plan/plan.h"
#include "server/secrets.h"

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

    /// Where passwords come from: --defaults-extra-file, and a prompt where there is somebody to ask;
    /// and how long servers are waited for.
    SecretOptions secrets(const CommandContext &context) const;

    /// By which its runs are found again.
    QString absolutePlanPath() const;

    /// For RunOptions::onLocked: whether it is still the turn that the plan was loaded in.
    Result<void> checkTurn() const;

    /// Whether base and work of the plan that was loaded have changed places.
    bool isTurned() const { return m_isTurned; }

    /// The plan, base and work as whose turn it is, with the values of --set, its variables and SQL checked as far as that goes
    /// without a server.
    Result<Plan> loadPlan(const std::stop_token &stop) const;

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
    mutable bool m_isTurned = false; ///< found out by loadPlan()
    mutable Plan m_asWritten;        ///< likewise
    mutable Plan m_inTurn;
    mutable int m_planTimeout = Plan::defaultTimeoutSeconds;
};

/// An option that is given once per value, and never swallows the word after the value.
CLI::Option *addRepeatable(CLI::App &app, const std::string &name, std::vector<std::string> &values,
                           const std::string &help);

/// --yes-write-to SCHEMA, of the commands that write.
void addWriteConsent(CLI::App &app, std::optional<std::string> &schema);

/// --leg pull|undo.
CLI::Option *addLeg(CLI::App &app, std::string &leg, const std::string &help);

} // namespace slicetool::cli
