// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commands/command.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <vector>

namespace slicetool::cli {

inline constexpr const char *programName = "slicetool-cli";
inline constexpr const char *programVersion = "slicetool-cli " SLICETOOL_VERSION;
inline constexpr const char *programUsage = "COMMAND PLAN [OPTIONS]";

/// The parser of a command line without a command, whose help lists them.
std::unique_ptr<CLI::App> makeProgramParser(const std::vector<std::unique_ptr<Command>> &commands);

/// The parser of what follows the command. It fills members of the command, which must outlive it.
std::unique_ptr<CLI::App> makeCommandParser(Command &command);

/// What a command cannot do without, PLAN first where it takes one.
std::string usageOf(const CLI::App &app);

} // namespace slicetool::cli
