// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/docs/writers.h"

namespace slicetool::cli::docs {

namespace {

constexpr const char *bashStart =
    R"(# bash completion for slicetool-cli, made from the definitions of its command line

_slicetool_cli()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local command=${COMP_WORDS[1]} options='' valued='' files='' choices='' plan='' index
    COMPREPLY=()
)";

constexpr const char *bashWords = R"(
    # A plan that stands in the command line is not asked for again.
    for ((index = 2; index < COMP_CWORD; ++index)); do
        if [[ ${COMP_WORDS[index]} != -* ]]; then
            plan=
        elif [[ " $valued " == *" ${COMP_WORDS[index]} "* ]]; then
            [[ ${COMP_WORDS[index + 1]} != = ]] || ((++index))
            ((++index))
        fi
    done
    # Bash takes "--leg=pull" for three words.
    if [[ $word == = ]]; then
        word=
    elif [[ $before == = ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
)";

constexpr const char *bashEnd = R"(
    if [[ -n $choices ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$word")
    elif [[ " $files " == *" $before "* ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    elif [[ " $valued " == *" $before "* ]]; then
        return # nobody knows the values
    elif [[ -n $plan && $word != -* ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -X '!*.slice.json' -- "$word"; compgen -d -- "$word")
    else
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
    fi
} &&
    complete -F _slicetool_cli slicetool-cli
)";

/// The line that sets a variable of the script to the names of some options.
template <typename Wanted>
std::string bashList(const char *variable, const CommandDefinition &command, const Wanted &wanted)
{
    return std::string(12, ' ') + variable + "='" + namesOfThose(command.options, wanted) + "'\n";
}

std::string commandCase(const CommandDefinition &command)
{
    std::string text = "        " + command.name + ")\n";
    text += bashList("options", command, [](const auto &) { return true; });
    text += bashList("valued", command, [](const auto &one) { return one.value != Value::None; });
    text += bashList("files", command, [](const auto &one) { return one.value == Value::File; });
    for (const OptionDefinition &argument : command.arguments)
        if (argument.value == Value::Plan)
            text += "            plan=yes\n";
    return text + "            ;;\n";
}

std::string choiceCases(const CommandDefinition &command)
{
    std::string text;
    for (const OptionDefinition &option : command.options) {
        if (option.value != Value::Choice)
            continue;
        std::vector<std::string> patterns;
        for (const std::string &name : option.names)
            patterns.push_back("'" + command.name + " " + name + "'");
        text += "        " + joined(patterns, " | ") + ") choices='" + joined(option.choices, " ")
                + "' ;;\n";
    }
    return text;
}

} // namespace

std::string bashCompletion(const ProgramDefinition &program)
{
    std::string first;
    std::string options;
    std::string choices;
    for (const CommandDefinition &command : program.commands) {
        first += command.name + " ";
        options += commandCase(command);
        choices += choiceCases(command);
    }
    first += namesOfThose(program.options, [](const auto &) { return true; });
    return std::string(bashStart)
           + "    if ((COMP_CWORD == 1)); then\n"
             "        mapfile -t COMPREPLY < <(compgen -W '"
           + first + "' -- \"$word\")\n        return\n    fi\n\n    case $command in\n" + options
           + "        *) return ;;\n    esac\n" + bashWords + "    case \"$command $before\" in\n"
           + choices + "    esac\n" + bashEnd;
}

} // namespace slicetool::cli::docs
