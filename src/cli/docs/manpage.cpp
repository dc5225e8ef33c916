// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/docs/mantexts.h"
#include "cli/docs/writers.h"

#include <algorithm>

namespace slicetool::cli::docs {

namespace {

/// As roff shows it: a dash that can be copied, and no line that is taken for a request.
std::string roff(const std::string &text)
{
    const std::string escaped = replaced(replaced(text, '\\', "\\e"), '-', "\\-");
    return escaped.starts_with('.') || escaped.starts_with('\'') ? "\\&" + escaped : escaped;
}

std::string bold(const std::string &text)
{
    return "\\fB" + roff(text) + "\\fR";
}

std::string boldList(const std::vector<std::string> &names)
{
    std::vector<std::string> bolds;
    for (const std::string &name : names)
        bolds.push_back(bold(name));
    return joined(bolds, ", ");
}

std::string entry(const OptionDefinition &option)
{
    std::string text = ".TP\n" + boldList(option.names);
    if (!option.valueName.empty() && option.valueName != option.names.front())
        text += " \\fI" + roff(option.valueName) + "\\fR";
    text += "\n" + roff(option.description) + ".";
    if (option.isRequired)
        text += " Required.";
    if (!option.defaultValue.empty())
        text += " Default: " + roff(option.defaultValue) + ".";
    if (!option.needs.empty())
        text += " Needs " + boldList(option.needs) + ".";
    std::vector<std::string> excluded;
    for (const std::string &name : option.excludes)
        if (name.starts_with("--"))
            excluded.push_back(name);
    if (!excluded.empty())
        text += " Not together with " + boldList(excluded) + ".";
    return text + "\n";
}

/// Options that mean the same for several commands are told once.
std::vector<OptionDefinition> commonOptions(const ProgramDefinition &program)
{
    constexpr int minShared = 3;
    std::vector<OptionDefinition> common;
    for (const CommandDefinition &command : program.commands) {
        for (const OptionDefinition &option : command.options) {
            const auto hasIt = [&](const CommandDefinition &other) {
                return std::find(other.options.begin(), other.options.end(), option)
                       != other.options.end();
            };
            if (std::count_if(program.commands.begin(), program.commands.end(), hasIt) >= minShared
                && std::find(common.begin(), common.end(), option) == common.end())
                common.push_back(option);
        }
    }
    std::stable_sort(common.begin(), common.end(), [](const auto &one, const auto &other) {
        return one.names.front() < other.names.front();
    });
    return common;
}

std::string section(const CommandDefinition &command, const std::vector<OptionDefinition> &common)
{
    std::string text = ".SS " + roff(command.name) + "\n" + bold("slicetool-cli " + command.name)
                       + " " + roff(command.usage);
    for (const OptionDefinition &argument : command.arguments)
        if (!argument.isRequired)
            text += " [" + roff(argument.valueName) + "]";
    text += "\n.PP\n" + roff(command.help) + ".\n";
    for (const OptionDefinition &argument : command.arguments)
        text += entry(argument);
    std::vector<std::string> shared;
    for (const OptionDefinition &option : command.options) {
        if (std::find(common.begin(), common.end(), option) == common.end())
            text += entry(option);
        else
            shared.push_back(option.names.front());
    }
    return shared.empty() ? text : text + ".PP\nAlso " + boldList(shared) + ".\n";
}

} // namespace

std::string manPage(const ProgramDefinition &program)
{
    const std::vector<OptionDefinition> common = commonOptions(program);
    // No date: the page would differ from build to build.
    std::string text =
        ".TH SLICETOOL\\-CLI 1 \"\" \"" + roff(program.version) + "\" \"User Commands\"\n.SH NAME\n"
        + roff(program.name)
        + " \\- refresh a local copy of a remote MySQL or MariaDB schema\n.SH SYNOPSIS\n"
        + bold(program.name) + " " + roff(program.usage) + "\n.br\n" + bold(program.name);
    for (const OptionDefinition &option : program.options)
        text += (&option == &program.options.front() ? " " : " | ") + bold(option.names.front());
    text += "\n.SH DESCRIPTION\n" + roff(program.help) + "\n" + manPlaces;
    text +=
        ".SH COMMANDS\nOptions that several commands have are told below, under COMMON OPTIONS.\n";
    for (const CommandDefinition &command : program.commands)
        text += section(command, common);
    text += ".SH \"COMMON OPTIONS\"\n";
    for (const OptionDefinition &option : common)
        text += entry(option);
    return text + manEnd;
}

} // namespace slicetool::cli::docs
