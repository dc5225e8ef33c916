// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "cli/terminal/signals.h"

#include <QCoreApplication>

#include <algorithm>
#include <clocale>
#include <csignal>
#include <cstring>

#include <langinfo.h>
#include <unistd.h>

namespace {

/// Whether the environment asks for a UTF-8 locale: for one that is not installed, as in a
/// container that was entered from a UTF-8 terminal.
bool namesUtf8Locale()
{
    for (const char *name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const QByteArray value = qgetenv(name).toUpper();
        if (!value.isEmpty())
            return value.contains("UTF-8") || value.contains("UTF8");
    }
    return false;
}

/// Before there is anything that could be stopped, or stay behind.
void endOnSignal(int /* number */)
{
    ::_exit(130);
}

/// Runs before any library is set up, which takes longer than main() itself: nothing of Qt or of the
/// standard library can be used. SignalWatcher takes over.
[[gnu::no_sanitize("address", "thread", "undefined")]] void watchForEarlySignals()
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction action;
        if (::sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_DFL) {
            action.sa_handler = endOnSignal;
            ::sigaction(number, &action, nullptr);
        }
    }
}

[[gnu::section(".preinit_array"), gnu::used]] void (*const beforeAll)() = watchForEarlySignals;

} // namespace

int main(int argc, char **argv)
{
    using namespace slicetool::cli;

    const std::stop_source stop;
    const SignalWatcher signalWatcher(stop);
    const std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
    hidePasswordsInArguments(argc, argv);

    // Qt works in UTF-8 only, and says so on standard error at every start in another locale,
    // as cron has it. That the terminal may not be UTF-8 is kept in mind for what is drawn.
    const bool knownLocale = std::setlocale(LC_ALL, "") != nullptr;
    const bool utf8Locale =
        knownLocale ? std::strcmp(::nl_langinfo(CODESET), "UTF-8") == 0 : namesUtf8Locale();
    if (!knownLocale || !utf8Locale)
        ::setenv("LC_ALL", "C.UTF-8", 1);
    // Progress into a pipe that was closed must not end a run in the middle of a table.
    std::signal(SIGPIPE, SIG_IGN);
    // Nor a file that may not grow (ulimit -f): that is told as any other failure to write.
    std::signal(SIGXFSZ, SIG_IGN);

    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("slicetool-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SLICETOOL_VERSION));

    return runCommandLine(arguments, {Terminal::detect(utf8Locale), stop.get_token()});
}
