// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal/helpformatter.h"

namespace slicetool::cli {

HelpFormatter::HelpFormatter()
{
    column_width(34);
    label("SUBCOMMAND", "COMMAND");
    label("Positionals", "Arguments");
}

std::string HelpFormatter::make_option_opts(const CLI::Option *option) const
{
    std::string text;
    if (option->get_type_size() != 0) {
        // After the colon the parser says how it checks the value.
        const std::string type = option->get_type_name();
        text = type.substr(0, type.find(':'));
        text = text.empty() ? text : " " + text;
        if (!option->get_default_str().empty())
            text += " (" + option->get_default_str() + ")";
    }
    return option->get_required() && !option->get_positional() ? text + " (required)" : text;
}

} // namespace slicetool::cli
