// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/docs/writers.h"

namespace slicetool::cli::docs {

namespace {

constexpr const char *fishStart =
    R"(# fish completion for slicetool-cli, made from the definitions of its command line

# Whether there is no command yet; words behind it may be called like one.
function __slicetool_cli_no_command
    test (count (commandline -opc)) -eq 1
end

function __slicetool_cli_command
    set -l words (commandline -opc)
    test (count $words) -gt 1; and contains -- $words[2] $argv
end

complete -c slicetool-cli -f
)";

std::string fishQuoted(const std::string &text)
{
    return "'" + replaced(replaced(text, '\\', "\\\\"), '\'', "\\'") + "'";
}

std::string fishOption(const std::string &condition, const OptionDefinition &option)
{
    std::string line = "complete -c slicetool-cli -n " + fishQuoted(condition);
    for (const std::string &name : option.names)
        line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    switch (option.value) {
    case Value::None:
    case Value::Plan:
        break;
    case Value::Text:
        line += " -x";
        break;
    case Value::Choice:
        line += " -x -a " + fishQuoted(joined(option.choices, " "));
        break;
    case Value::File:
        line += " -r -F";
        break;
    }
    return line + " -d " + fishQuoted(option.description) + "\n";
}

} // namespace

std::string fishCompletion(const ProgramDefinition &program)
{
    std::string text = fishStart;
    const std::string none = "__slicetool_cli_no_command";
    for (const CommandDefinition &command : program.commands)
        text += "complete -c slicetool-cli -n " + none + " -a " + command.name + " -d "
                + fishQuoted(command.help) + "\n";
    for (const OptionDefinition &option : program.options)
        text += fishOption(none, option);
    for (const CommandDefinition &command : program.commands) {
        const std::string condition = "__slicetool_cli_command " + command.name;
        text += "\n";
        for (const OptionDefinition &argument : command.arguments)
            if (argument.value == Value::Plan)
                text += "complete -c slicetool-cli -n " + fishQuoted(condition)
                        + " -k -a '(__fish_complete_suffix .slice.json)'\n";
        for (const OptionDefinition &option : command.options)
            text += fishOption(condition, option);
    }
    return text;
}

} // namespace slicetool::cli::docs
