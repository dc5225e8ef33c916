// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/advicesource.h"
#include "cli/commands/command.h"
#include "cli/commands/commonoptions.h"
#include "cli/terminal/text.h"

namespace slicetool::cli {

/// slicetool-cli advise: zoom levels per table, from how changes were spread in earlier runs.
class AdviseCommand : public Command
{
public:
    const char *name() const override { return "advise"; }
    const char *help() const override
    {
        return "Suggest zoom levels based on where changes occurred, and review earlier advice";
    }
    void addOptions(CLI::App &app) override;
    int run(const CommandContext &context) override;

private:
    CommonOptions m_common;
    bool m_apply = false;
};

/// Earlier advice beside what happened then, a line per table.
QString renderOutcomes(const QList<AdviceOutcome> &outcomes, const TextStyle &style);

} // namespace slicetool::cli
