// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commands/command.h"

#include <memory>
#include <string>
#include <vector>

namespace slicetool::cli {

/// All subcommands, in the order of the help.
std::vector<std::unique_ptr<Command>> allCommands();

/// Reads the command line (without the program's name), runs the command that it names, and
/// returns the exit code: 2, with a message on standard error, where it is wrong.
int runCommandLine(const std::vector<std::string> &arguments, const CommandContext &context);

} // namespace slicetool::cli
