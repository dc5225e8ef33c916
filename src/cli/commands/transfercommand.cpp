// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/transfercommand.h"

#include "cli/commands/outputfiles.h"

#include <CLI/CLI.hpp>

namespace slicetool::cli {

void TransferCommand::addOptions(CLI::App &app)
{
    m_common.addPlan(app);
    if (m_leg == Leg::Pull) {
        CLI::Option *lite =
            app.add_flag("--lite", m_lite,
                         "Fast pull by modification column and new keys; no scan, not verified");
        app.add_option("--overlap", m_overlap,
                       "With --lite: also check this many seconds before the newest row here")
            ->type_name("SECONDS")
            ->check(CLI::Range(0, 30 * 24 * 3600))
            ->needs(lite)
            ->capture_default_str();
    }
    app.add_flag("--after-anyway", m_afterAnyway,
                 "Run the after statements even if some tables are not done");
    CLI::Option *recreate = app.add_flag("--recreate", m_recreate,
                                         "Rebuild tables whose columns differ, and swap them in");
    app.add_flag("--alter", m_alter, "Alter tables whose columns differ, and keep their rows")
        ->excludes(recreate);
    app.add_flag("--dry-run", m_dryRun, "Report what would be done, and write nothing");
    app.add_option("--rows", m_rows,
                   "With --dry-run: write every row that differs to this file (.csv or .jsonl)")
        ->type_name("FILE")
        ->check(fileNameProblem);
    addWriteConsent(app, m_yesWriteTo);
    m_common.addRun(app);
    m_common.addScheduled(app);
    m_common.addGeneral(app);
}

Result<RunRequest> TransferCommand::request() const
{
    if (!m_rows.empty() && !m_dryRun) {
        return Error{ErrorCode::Usage, QStringLiteral("reading the command line"),
                     QStringLiteral("--rows works only with --dry-run"),
                     QStringLiteral("Add --dry-run, or use the command compare.")};
    }
    if (m_lite && (m_recreate || m_alter)) {
        return Error{
            ErrorCode::Usage, QStringLiteral("reading the command line"),
            QStringLiteral("--lite and %1 cannot be combined")
                .arg(m_recreate ? QStringLiteral("--recreate") : QStringLiteral("--alter")),
            QStringLiteral("A table with new columns is pulled in full: leave out --lite.")};
    }
    RunRequest request{.leg = m_leg,
                       .mode = m_dryRun ? RunMode::DryRun : RunMode::Apply,
                       .alter = m_alter,
                       .recreate = m_recreate,
                       .lite = m_lite,
                       .liteOverlap = m_overlap,
                       .afterAnyway = m_afterAnyway};
    if (m_yesWriteTo)
        request.yesWriteTo = QString::fromStdString(*m_yesWriteTo);
    return request;
}

} // namespace slicetool::cli
