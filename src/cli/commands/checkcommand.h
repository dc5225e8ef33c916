// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commands/command.h"
#include "cli/commands/commonoptions.h"

namespace slicetool::cli {

/// slicetool-cli check: what would stop a run of the plan, and how to mend it. Changes nothing.
class CheckCommand : public Command
{
public:
    const char *name() const override { return "check"; }
    const char *help() const override { return "Report what would stop a run, and how to fix it"; }
    void addOptions(CLI::App &app) override;
    int run(const CommandContext &context) override;

private:
    CommonOptions m_common;
};

} // namespace slicetool::cli
