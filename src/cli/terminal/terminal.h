// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/terminal/text.h"

#include <QString>

#include <optional>
#include <stop_token>

namespace slicetool::cli {

/// What the three standard streams are, and what may be written to them.
struct Terminal {
    bool inputIsTerminal = false;
    bool outputIsTerminal = false;
    bool errorIsTerminal = false;
    TextStyle output; ///< style of standard output
    TextStyle error;  ///< style of standard error

    /// Looks at the streams, NO_COLOR and TERM. Whether the locale is UTF-8 is told,
    /// because Qt changes the locale of the process.
    static Terminal detect(bool utf8Locale);

    /// Both are needed for a question: somebody who reads it and somebody who answers.
    bool canAsk() const { return inputIsTerminal && errorIsTerminal; }
};

/// Where the screen ends; 80 × 24 where standard error is no terminal.
struct TerminalSize {
    int columns = 80;
    int lines = 24;
    static TerminalSize ofStandardError();
};

void printOut(const QString &text); ///< to standard output, as UTF-8, at once
/// Why standard output did not take all of it, in the system's words; nothing where it did, or where
/// its reader has gone, as `head` does.
std::optional<QString> outputFailure();
void printError(const QString &text); ///< to standard error, as UTF-8, at once

/// Asks for a password on the terminal, without echo. Nothing where it cannot ask, at the
/// end of input, and once stop is requested. Blocks; the terminal is put back as it was,
/// by restoreTerminal() even where a signal ends the program meanwhile.
std::optional<QString> askPassword(const Terminal &terminal, const QString &prompt,
                                   std::stop_token stop);

/// Asks a question that is answered with y or n; false where it cannot ask.
bool askYesNo(const Terminal &terminal, const QString &question, std::stop_token stop);

/// Puts back the echo if askPassword() has it off. Async-signal-safe.
void restoreTerminal();

/// Overwrites the password of URLs in the program's arguments, so that a process list does
/// not go on showing it. Somebody may have looked before; that is why a password belongs
/// into the environment, an option file or the keychain.
void hidePasswordsInArguments(int argc, char **argv);

} // namespace slicetool::cli
