// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/docs/definitions.h"

#include "cli/commandline.h"
#include "cli/parsers.h"

#include <algorithm>

namespace slicetool::cli::docs {

namespace {

std::vector<std::string> namesOf(const CLI::Option &option)
{
    if (option.get_positional())
        return {option.get_name()};
    std::vector<std::string> names;
    for (const std::string &name : option.get_lnames())
        names.push_back("--" + name);
    for (const std::string &name : option.get_snames())
        names.push_back("-" + name);
    return names;
}

/// The members of "{pull,undo}", which is how the parser names a check for membership.
std::vector<std::string> membersOf(const std::string &check)
{
    if (check.size() < 2 || check.front() != '{' || check.back() != '}')
        return {};
    return CLI::detail::split(check.substr(1, check.size() - 2), ',');
}

OptionDefinition optionDefinition(const CLI::Option &option)
{
    OptionDefinition definition;
    definition.names = namesOf(option);
    definition.defaultValue = option.get_default_str();
    definition.description = option.get_description();
    definition.isRequired = option.get_required();
    definition.isRepeatable = option.get_expected_max() >= CLI::detail::expected_max_vector_size;
    for (const CLI::Option *const other : option.get_excludes())
        for (const std::string &name : namesOf(*other))
            definition.excludes.push_back(name);
    for (const CLI::Option *const other : option.get_needs())
        definition.needs.push_back(namesOf(*other).front());
    // Sets of pointers have another order in every run.
    std::sort(definition.excludes.begin(), definition.excludes.end());
    std::sort(definition.needs.begin(), definition.needs.end());

    if (option.get_items_expected_max() == 0)
        return definition;
    // The name of the value, and after a colon how the parser checks it.
    const std::string type = option.get_type_name();
    const size_t colon = type.find(':');
    definition.valueName = type.substr(0, colon);
    definition.value = Value::Text;
    if (option.get_positional()) {
        definition.valueName = option.get_name();
        if (option.get_name() == "PLAN")
            definition.value = Value::Plan;
    } else if (definition.valueName == "FILE") {
        definition.value = Value::File;
    }
    if (colon != std::string::npos)
        definition.choices = membersOf(type.substr(colon + 1));
    if (!definition.choices.empty())
        definition.value = Value::Choice;
    return definition;
}

std::vector<OptionDefinition> optionDefinitions(const CLI::App &app, bool arePositional)
{
    std::vector<OptionDefinition> definitions;
    for (const CLI::Option *const option : app.get_options()) {
        const bool isHidden = option->get_group().empty();
        if (!isHidden && option->get_positional() == arePositional)
            definitions.push_back(optionDefinition(*option));
    }
    return definitions;
}

} // namespace

ProgramDefinition programDefinition()
{
    const auto commands = allCommands();
    const auto parser = makeProgramParser(commands);
    ProgramDefinition program{.name = programName,
                              .version = programVersion,
                              .usage = programUsage,
                              .help = parser->get_description(),
                              .options = optionDefinitions(*parser, false),
                              .commands = {}};
    for (const auto &command : commands) {
        const auto own = makeCommandParser(*command);
        program.commands.push_back({.name = command->name(),
                                    .help = command->help(),
                                    .usage = usageOf(*own),
                                    .arguments = optionDefinitions(*own, true),
                                    .options = optionDefinitions(*own, false)});
    }
    return program;
}

} // namespace slicetool::cli::docs
