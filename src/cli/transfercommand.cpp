// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/transfercommand.h"

#include <CLI/CLI.hpp>

namespace slicetool::cli {

void TransferCommand::addOptions(CLI::App &app)
{
    m_common.addPlan(app);
    app.add_flag("--recreate", m_recreate,
                 "Build tables whose columns differ anew, and swap them in");
    app.add_flag("--dry-run", m_dryRun, "Say what would be done, and write nothing");
    app.add_option("--rows", m_rows,
                   "With --dry-run: write every row that differs to this file (.csv or .jsonl)")
        ->type_name("FILE");
    m_common.addRun(app);
    m_common.addGeneral(app);
}

Result<RunCommand::Request> TransferCommand::request() const
{
    if (!m_rows.empty() && !m_dryRun) {
        return Error{ErrorCode::Usage, QStringLiteral("reading the command line"),
                     QStringLiteral("--rows goes with --dry-run only"),
                     QStringLiteral("Add --dry-run, or take the command compare."), 0};
    }
    return Request{m_leg, m_dryRun ? RunMode::DryRun : RunMode::Apply, m_recreate,
                   QString::fromStdString(m_rows)};
}

} // namespace slicetool::cli
