// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace slicetool::cli::docs {

/// What may stand where an option or argument takes a value.
enum class Value { None, Text, Choice, File, Plan };

/// One option or argument of a command, as its parser has it.
struct OptionDefinition {
    std::vector<std::string> names; ///< "--jobs", "-j"; an argument has one name, "PLAN"
    Value value = Value::None;
    std::string valueName; ///< as in the help: "N", "ID ID"; empty without a value
    std::vector<std::string> choices;
    std::string defaultValue;
    std::string description;
    std::vector<std::string> excludes; ///< all names of options that cannot stand beside it
    std::vector<std::string> needs;
    bool isRequired = false;
    bool isRepeatable = false;

    bool operator==(const OptionDefinition &) const = default;
};

struct CommandDefinition {
    std::string name;
    std::string help;
    std::string usage; ///< what stands behind the name
    std::vector<OptionDefinition> arguments;
    std::vector<OptionDefinition> options; ///< without those that the help hides

    bool operator==(const CommandDefinition &) const = default;
};

/// The whole command line, read from the parsers that the program itself uses.
struct ProgramDefinition {
    std::string name;
    std::string version; ///< with the name in front
    std::string usage;
    std::string help;
    std::vector<OptionDefinition> options; ///< where there is no command
    std::vector<CommandDefinition> commands;
};

ProgramDefinition programDefinition();

} // namespace slicetool::cli::docs
