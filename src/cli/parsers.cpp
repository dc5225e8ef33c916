// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/parsers.h"

#include "cli/terminal/helpformatter.h"

namespace slicetool::cli {

namespace {

constexpr const char *footer =
    "\nA connection is a URL, mysql://user@host[:port]/schema[?socket=PATH], or the name of a "
    "saved one.\n"
    "Its password: SLICETOOL_UPSTREAM_PASSWORD, SLICETOOL_BASE_PASSWORD, SLICETOOL_WORK_PASSWORD, "
    "an\n"
    "option file, the command of a saved connection, the keychain, or a prompt on a terminal.\n\n"
    "Exit codes: 0 done and verified, 1 compare found differences, 2 invalid command line or "
    "plan,\n"
    "3 a table failed, 4 server unreachable, 5 target in use by another run, 130 cancelled.";

void addHelpAndVersion(CLI::App &app)
{
    app.set_help_flag("--help,-h", "Print this help and exit");
    app.set_version_flag("--version", programVersion, "Print the version and exit");
    app.formatter(std::make_shared<HelpFormatter>());
}

} // namespace

std::unique_ptr<CLI::App> makeProgramParser(const std::vector<std::unique_ptr<Command>> &commands)
{
    auto app = std::make_unique<CLI::App>(
        "Refreshes a local copy of a remote MySQL or MariaDB schema, transferring only what "
        "differs.",
        programName);
    addHelpAndVersion(*app);
    app->footer(footer);
    for (const auto &command : commands)
        app->add_subcommand(command->name(), command->help())->group("Commands");
    return app;
}

std::unique_ptr<CLI::App> makeCommandParser(Command &command)
{
    auto app =
        std::make_unique<CLI::App>(command.help(), std::string(programName) + " " + command.name());
    command.addOptions(*app);
    addHelpAndVersion(*app);
    return app;
}

std::string usageOf(const CLI::App &app)
{
    std::string usage;
    for (const CLI::Option *option : app.get_options()) {
        if (option->get_required() && option->get_positional())
            usage.insert(0, option->get_name() + " ");
        else if (option->get_required())
            usage += option->get_name() + " " + option->get_type_name() + " ";
    }
    return usage + "[OPTIONS]";
}

} // namespace slicetool::cli
