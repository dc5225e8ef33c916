// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commands/command.h"
#include "cli/commands/commonoptions.h"

#include <string>

namespace slicetool::cli {

/// slicetool-cli turn: base and work change places, or says which is which.
class TurnCommand : public Command
{
public:
    const char *name() const override { return "turn"; }
    const char *help() const override { return "Swap base and work, or show which is in use"; }
    void addOptions(CLI::App &app) override;
    int run(const CommandContext &context) override;

private:
    CommonOptions m_common;
    std::string m_print;
};

} // namespace slicetool::cli
