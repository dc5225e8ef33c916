// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/docs/definitions.h"

namespace slicetool::cli::docs {

/// slicetool-cli(1), as roff.
std::string manPage(const ProgramDefinition &program);

/// What a shell sources to complete the words of a command line.
std::string bashCompletion(const ProgramDefinition &program);
std::string zshCompletion(const ProgramDefinition &program);
std::string fishCompletion(const ProgramDefinition &program);

/// The texts with `between` between them.
std::string joined(const std::vector<std::string> &texts, const std::string &between);

/// The text with every one of the characters replaced.
std::string replaced(const std::string &text, char what, const std::string &by);

/// All names of the options that `wanted` holds for, each once, with a space between them.
template <typename Wanted>
std::string namesOfThose(const std::vector<OptionDefinition> &options, const Wanted &wanted)
{
    std::vector<std::string> names;
    for (const OptionDefinition &option : options)
        if (wanted(option))
            names.insert(names.end(), option.names.begin(), option.names.end());
    return joined(names, " ");
}

} // namespace slicetool::cli::docs
