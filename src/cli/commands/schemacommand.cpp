// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/schemacommand.h"

#include <CLI/CLI.hpp>

namespace slicetool::cli {

void SchemaCommand::addOptions(CLI::App &app)
{
    m_common.addPlan(app);
    addLeg(app, m_leg, "Create in base what upstream has (pull), or in work what base has (undo)");
    addWriteConsent(app, m_yesWriteTo);
    m_common.addRun(app);
    m_common.addGeneral(app);
}

Result<RunRequest> SchemaCommand::request() const
{
    RunRequest request{.leg = legFromString(QString::fromStdString(m_leg)).value_or(Leg::Pull),
                       .mode = RunMode::SchemaOnly};
    if (m_yesWriteTo)
        request.yesWriteTo = QString::fromStdString(*m_yesWriteTo);
    return request;
}

} // namespace slicetool::cli
