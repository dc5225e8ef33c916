// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/docs/writers.h"

namespace slicetool::cli::docs {

namespace {

/// Within single quotes of zsh.
std::string zshQuoted(const std::string &text)
{
    return "'" + replaced(text, '\'', "'\\''") + "'";
}

/// As a text of _arguments, which ends it at a bracket or a colon.
std::string zshText(std::string text)
{
    text = replaced(text, '\\', "\\\\");
    for (const char special : {'[', ']', ':'})
        text = replaced(text, special, std::string{'\\', special});
    return text;
}

std::string zshAction(const OptionDefinition &option)
{
    switch (option.value) {
    case Value::Choice:
        return "(" + joined(option.choices, " ") + ")";
    case Value::File:
        return "_files";
    case Value::Plan:
        return "_files -g \"*.slice.json\"";
    case Value::None:
    case Value::Text:
        break;
    }
    return " ";
}

/// ":N: " for every value that the option takes.
std::string zshValues(const OptionDefinition &option)
{
    if (option.value == Value::None)
        return {};
    std::string text;
    size_t begin = 0;
    while (begin != std::string::npos) {
        const size_t blank = option.valueName.find(' ', begin);
        text +=
            ":" + zshText(option.valueName.substr(begin, blank - begin)) + ":" + zshAction(option);
        begin = blank == std::string::npos ? blank : blank + 1;
    }
    return text;
}

std::string zshOption(const OptionDefinition &option)
{
    std::string spec;
    if (option.isRepeatable)
        spec = "'*'";
    else
        spec = "'(" + joined(option.names, " ")
               + (option.excludes.empty() ? "" : " " + joined(option.excludes, " ")) + ")'";
    std::vector<std::string> names;
    for (const std::string &name : option.names) {
        const bool isLong = name.starts_with("--");
        const bool hasValue = option.value != Value::None;
        names.push_back(name + (!hasValue ? "" : isLong ? "=" : "+"));
    }
    spec += names.size() == 1 ? names.front() : "{" + joined(names, ",") + "}";
    return spec + zshQuoted("[" + zshText(option.description) + "]" + zshValues(option));
}

std::string zshArguments(const std::vector<OptionDefinition> &arguments,
                         const std::vector<OptionDefinition> &options)
{
    std::string text = "_arguments -s :";
    for (const OptionDefinition &argument : arguments)
        text += " \\\n      " + zshQuoted((argument.isRequired ? "1" : "1:") + zshValues(argument));
    for (const OptionDefinition &option : options)
        text += " \\\n      " + zshOption(option);
    return text;
}

} // namespace

std::string zshCompletion(const ProgramDefinition &program)
{
    std::string names;
    std::string cases;
    for (const CommandDefinition &command : program.commands) {
        names += "    " + zshQuoted(command.name + ":" + command.help) + "\n";
        cases += "  (" + command.name + ")\n    " + zshArguments(command.arguments, command.options)
                 + "\n    ;;\n";
    }
    return "#compdef slicetool-cli\n"
           "# zsh completion, made from the definitions of the command line\n\n"
           "if (( CURRENT == 2 )); then\n"
           "  if [[ $words[2] == -* ]]; then\n    "
           + zshArguments({}, program.options)
           + "\n    return\n"
             "  fi\n"
             "  local -a commands\n"
             "  commands=(\n"
           + names
           + "  )\n"
             "  _describe -t commands command commands\n"
             "  return\n"
             "fi\n\n"
             "local command=$words[2]\n"
             "shift words\n"
             "(( CURRENT -= 1 ))\n"
             "case $command in\n"
           + cases
           + "  (*)\n"
             "    _message 'no such command'\n"
             "    ;;\n"
             "esac\n";
}

} // namespace slicetool::cli::docs
