// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/commands/advisecommand.h"
#include "cli/commands/checkcommand.h"
#include "cli/commands/comparecommand.h"
#include "cli/commands/democommand.h"
#include "cli/commands/grantscommand.h"
#include "cli/commands/historycommand.h"
#include "cli/commands/initcommand.h"
#include "cli/commands/pullcommand.h"
#include "cli/commands/schedulecommand.h"
#include "cli/commands/schemacommand.h"
#include "cli/commands/turncommand.h"
#include "cli/commands/undocommand.h"
#include "cli/parsers.h"
#include "cli/terminal/terminal.h"
#include "plan/didyoumean.h"

#include <algorithm>
#include <optional>

namespace slicetool::cli {

namespace {

constexpr int usageError = 2;

QString fromUtf8(const std::string &text)
{
    return QString::fromStdString(text);
}

/// What is wrong, the usage of what was asked for, and where there is more.
int usageFailure(const std::string &what, const std::string &asked, const std::string &usage)
{
    printError(printable(fromUtf8(asked + ": " + what + "\nUsage: " + asked + " " + usage + "\n\""
                                  + asked + " --help\" shows more.\n"),
                         true));
    return usageError;
}

/// The text without connections that were given as arguments: a URL may hold a password, and one that
/// breaks it may stand anywhere in it.
std::string withoutConnections(std::string text, const std::vector<std::string> &arguments)
{
    for (const std::string &argument : arguments) {
        const bool isOption = argument.starts_with('-');
        const size_t equals = isOption ? argument.find('=') : std::string::npos;
        const std::string value =
            equals == std::string::npos ? argument : argument.substr(equals + 1);
        if (value.find_first_of(":@") == std::string::npos)
            continue;
        for (size_t at = text.find(value); at != std::string::npos; at = text.find(value))
            text.replace(at, value.size(), "(a connection)");
    }
    return text;
}

/// Parses; nothing where the command line was right, else the exit code.
std::optional<int> parse(CLI::App &app, const std::vector<std::string> &arguments,
                         const std::string &usage)
{
    try {
        // The parser takes its arguments from the end of the list.
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::CallForVersion &) {
        printOut(fromUtf8(programVersion) + QLatin1Char('\n'));
        return 0;
    } catch (const CLI::Success &) {
        printOut(fromUtf8(app.help()));
        return 0;
    } catch (const CLI::ParseError &error) {
        return usageFailure(withoutConnections(error.what(), arguments), app.get_name(), usage);
    }
    return std::nullopt;
}

/// "a, b or c"
std::string commandNames(const std::vector<std::unique_ptr<Command>> &commands)
{
    std::string names;
    for (size_t i = 0; i < commands.size(); ++i) {
        if (i > 0)
            names += i + 1 == commands.size() ? " or " : ", ";
        names += commands[i]->name();
    }
    return names;
}

} // namespace

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<InitCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<SchemaCommand>());
    commands.push_back(std::make_unique<PullCommand>());
    commands.push_back(std::make_unique<UndoCommand>());
    commands.push_back(std::make_unique<CompareCommand>());
    commands.push_back(std::make_unique<TurnCommand>());
    commands.push_back(std::make_unique<GrantsCommand>());
    commands.push_back(std::make_unique<AdviseCommand>());
    commands.push_back(std::make_unique<ScheduleCommand>());
    commands.push_back(std::make_unique<HistoryCommand>());
    commands.push_back(std::make_unique<DemoCommand>());
    return commands;
}

int runCommandLine(const std::vector<std::string> &arguments, const CommandContext &context)
{
    const auto commands = allCommands();
    if (arguments.empty() || arguments.front().substr(0, 1) == "-") {
        const auto parser = makeProgramParser(commands);
        if (const auto done = parse(*parser, arguments, programUsage))
            return *done;
        return usageFailure("no command given; expected " + commandNames(commands), programName,
                            programUsage);
    }

    const auto found = std::find_if(commands.begin(), commands.end(), [&](const auto &command) {
        return arguments.front() == command->name();
    });
    if (found == commands.end()) {
        QStringList names;
        for (const auto &command : commands)
            names.append(QLatin1String(command->name()));
        const QString asked = fromUtf8(withoutConnections(arguments.front(), arguments));
        return usageFailure("there is no command " + asked.toStdString()
                                + didYouMean(asked, names).toStdString() + "; expected "
                                + commandNames(commands),
                            programName, programUsage);
    }
    // A parser of its own: as a subcommand's, words that are names of other commands, such as
    // a plan called "undo", would be taken for those.
    const auto parser = makeCommandParser(**found);
    if (const auto done =
            parse(*parser, {arguments.begin() + 1, arguments.end()}, usageOf(*parser)))
        return *done;
    const int code = (*found)->run(context);
    const auto failure = outputFailure();
    if (!failure)
        return code;
    const Error error{ErrorCode::Io, QStringLiteral("writing to standard output"), *failure};
    printError(QStringLiteral("%1: %2\n").arg(fromUtf8(parser->get_name()), error.message()));
    constexpr int incomplete = 3; // what was done stands, but nobody was told
    return std::max(code, incomplete);
}

} // namespace slicetool::cli
