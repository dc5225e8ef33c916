// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/command.h"

#include "cli/terminal/exitcode.h"

namespace slicetool::cli {

int Command::fail(const Error &error) const
{
    Error shown = error;
    if (error.code == ErrorCode::LoginDenied && error.remedy.isEmpty()) {
        shown.remedy =
            QStringLiteral("A password is taken from SLICETOOL_UPSTREAM_PASSWORD, "
                           "SLICETOOL_BASE_PASSWORD or SLICETOOL_WORK_PASSWORD, from "
                           "the [client] group of an option file, or from the keychain.");
    }
    // Only our own words have lines: a log's end, a plan's complaints. Elsewhere a line end comes from
    // outside, from a table's name or a server, and could imitate a line of ours.
    const bool hasLines = error.code == ErrorCode::Process
                          || (error.code == ErrorCode::Plan && error.doing.isEmpty());
    QString message = printable(shown.message(), hasLines);
    // What a plan's reader says begins with file:line:column, for editors to jump to.
    if (!(error.code == ErrorCode::Plan && error.doing.isEmpty()))
        message.prepend(QStringLiteral("slicetool-cli %1: ").arg(QLatin1String(name())));
    printError(message + QLatin1Char('\n'));
    return exitCodeFor(error);
}

} // namespace slicetool::cli
