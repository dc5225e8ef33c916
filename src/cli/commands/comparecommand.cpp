// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/comparecommand.h"

#include "cli/commands/outputfiles.h"

#include <CLI/CLI.hpp>

namespace slicetool::cli {

void CompareCommand::addOptions(CLI::App &app)
{
    m_common.addPlan(app);
    addLeg(app, m_leg, "Compare upstream with base (pull), or base with work (undo)");
    app.add_option("--rows", m_rows, "Write every row that differs to this file (.csv or .jsonl)")
        ->type_name("FILE")
        ->check(fileNameProblem);
    m_common.addRun(app);
    m_common.addGeneral(app);
}

Result<RunRequest> CompareCommand::request() const
{
    return RunRequest{.leg = legFromString(QString::fromStdString(m_leg)).value_or(Leg::Pull)};
}

} // namespace slicetool::cli
