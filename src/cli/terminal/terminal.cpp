// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal/terminal.h"

#include <QByteArray>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace slicetool::cli {

namespace {

// The one piece of state that a signal handler has to reach.
termios savedTerminal;
std::atomic<bool> echoIsOff = false;
static_assert(std::atomic<bool>::is_always_lock_free);

int outputError = 0; // of the first write to standard output that failed

bool write(std::FILE *stream, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const auto size = static_cast<size_t>(utf8.size());
    return std::fwrite(utf8.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

/// One line of standard input without its end; nothing at the end of input or on a stop.
std::optional<QByteArray> readLine(const std::stop_token &stop)
{
    QByteArray line;
    while (!stop.stop_requested()) {
        pollfd input{STDIN_FILENO, POLLIN, 0};
        // Looks up often enough for a stop that comes from another thread.
        if (::poll(&input, 1, 100) <= 0)
            continue;
        char c = 0;
        const ssize_t count = ::read(STDIN_FILENO, &c, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return line.isEmpty() ? std::nullopt : std::optional(line);
        if (c == '\n')
            return line;
        line += c;
    }
    return std::nullopt;
}

/// One line, typed without being seen; nothing at the end of input or on a stop.
std::optional<QByteArray> askSilently(const Terminal &terminal, const QString &prompt,
                                      const std::stop_token &stop)
{
    if (!terminal.canAsk() || ::tcgetattr(STDIN_FILENO, &savedTerminal) != 0)
        return std::nullopt;
    termios silent = savedTerminal;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    silent.c_lflag |= ECHONL; // the Enter key is seen, so that the next line is a new one
    echoIsOff = true;
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    write(stderr, printable(prompt)); // once nothing is echoed any more
    std::optional<QByteArray> line = readLine(stop);
    restoreTerminal();
    return line;
}

} // namespace

Terminal Terminal::detect(bool utf8Locale)
{
    Terminal terminal;
    terminal.inputIsTerminal = ::isatty(STDIN_FILENO) == 1;
    terminal.outputIsTerminal = ::isatty(STDOUT_FILENO) == 1;
    terminal.errorIsTerminal = ::isatty(STDERR_FILENO) == 1;
    const QByteArray term = qgetenv("TERM");
    // no-color.org: set and not empty, whatever its value.
    const bool mayColor = qgetenv("NO_COLOR").isEmpty() && !term.isEmpty() && term != "dumb";
    terminal.output = {terminal.outputIsTerminal && mayColor, utf8Locale};
    terminal.error = {terminal.errorIsTerminal && mayColor, utf8Locale};
    return terminal;
}

TerminalSize TerminalSize::ofStandardError()
{
    winsize size{};
    if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return {};
    return {size.ws_col, size.ws_row == 0 ? 24 : size.ws_row};
}

void printOut(const QString &text)
{
    if (!write(stdout, text) && outputError == 0)
        outputError = errno;
}

std::optional<QString> outputFailure()
{
    return outputError == 0 || outputError == EPIPE
               ? std::nullopt
               : std::optional(QString::fromLocal8Bit(std::strerror(outputError)));
}

void printError(const QString &text)
{
    (void)write(stderr, text);
}

std::optional<QString> askPassword(const Terminal &terminal, const QString &prompt,
                                   std::stop_token stop)
{
    for (;;) {
        std::optional<QByteArray> line = askSilently(terminal, prompt, stop);
        if (!line) {
            printError(QStringLiteral("\n"));
            return std::nullopt;
        }
        const bool isText = line->isValidUtf8();
        const QString password = QString::fromUtf8(*line);
        line->fill('\0');
        if (isText)
            return password;
        // It would be another password by the time the server gets it.
        printError(QStringLiteral(
            "That is not valid UTF-8; the terminal may use a different character set.\n"));
    }
}

bool askYesNo(const Terminal &terminal, const QString &question, std::stop_token stop)
{
    if (!terminal.canAsk())
        return false;
    printError(printable(question) + QStringLiteral(" [y/N] "));
    const std::optional<QByteArray> line = readLine(stop);
    return line && line->trimmed().toLower().startsWith('y');
}

void restoreTerminal()
{
    if (echoIsOff.exchange(false))
        ::tcsetattr(STDIN_FILENO, TCSANOW, &savedTerminal);
}

void hidePasswordsInArguments(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        char *authority = std::strstr(argv[i], "://");
        if (!authority)
            continue;
        authority += 3;
        // The last @ of all, not of the host's part: a password that is not encoded may hold what ends
        // that. That an option with an @ goes with it harms nobody; the program has its own copy.
        char *const at = std::strrchr(authority, '@');
        char *const colon = at ? static_cast<char *>(
                                std::memchr(authority, ':', static_cast<size_t>(at - authority)))
                               : nullptr;
        if (colon)
            std::memset(colon + 1, 'x', static_cast<size_t>(at - colon - 1));
    }
}

} // namespace slicetool::cli
