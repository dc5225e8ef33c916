// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/passwordcommand.h"

#include "base/childenvironment.h"
#include "base/displaytext.h"
#include "base/message.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <csignal>

namespace slicetool {

namespace {

constexpr int longestMs = 120'000;
constexpr int lookMs = 50; // between two looks for a stop
constexpr qsizetype mostBytes = 64 * 1024;
constexpr qsizetype wordsShown = 500;

QProcessEnvironment environmentOf(const Endpoint &endpoint)
{
    QProcessEnvironment environment = passwordProgramEnvironment();
    const int port = endpoint.serverPort();
    environment.insert(QStringLiteral("SLICETOOL_HOST"), endpoint.serverHost());
    environment.insert(QStringLiteral("SLICETOOL_PORT"), QString::number(port == 0 ? 3306 : port));
    environment.insert(QStringLiteral("SLICETOOL_USER"), endpoint.user);
    environment.insert(QStringLiteral("SLICETOOL_SCHEMA"), endpoint.schema);
    return environment;
}

QString firstLine(const QByteArray &printed)
{
    QByteArray line =
        printed.left(printed.indexOf('\n') < 0 ? printed.size() : printed.indexOf('\n'));
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

/// Ends a process and all that it has started and not waited for: a shell's children would go on asking.
void killTree(qint64 pid)
{
    QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(pid));
    if (children.open(QIODevice::ReadOnly)) {
        for (const QByteArray &child : children.readAll().split(' ')) {
            if (const qint64 started = child.trimmed().toLongLong(); started > 0)
                killTree(started);
        }
    }
    ::kill(pid_t(pid), SIGKILL);
}

/// What a program said about its failure, in one line.
QString wordsOf(QProcess &process)
{
    const QString words =
        displayText(QString::fromUtf8(process.readAllStandardError()).simplified())
            .left(wordsShown);
    return words.isEmpty() ? words : QLatin1String(": ") + words;
}

} // namespace

Result<QString> runPasswordCommand(const Endpoint &endpoint, std::stop_token stop)
{
    const auto failure = [&](const QString &reason) {
        return Error{ErrorCode::LoginDenied,
                     Message::tr("running the password command of %1, %2")
                         .arg(endpoint.label, endpoint.display()),
                     reason,
                     // Not repeated: whoever writes `echo secret` has it in there.
                     Message::tr("Try the saved connection's password command in a terminal.")};
    };
    QProcess process;
    process.setProcessEnvironment(environmentOf(endpoint));
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), endpoint.passwordCommand});
    if (!process.waitForStarted())
        return failure(
            Message::tr("the shell could not be started: %1").arg(process.errorString()));
    QElapsedTimer timer;
    timer.start();
    QByteArray printed;
    const auto end = [&] {
        killTree(process.processId());
        process.waitForFinished();
    };
    while (process.state() != QProcess::NotRunning) {
        process.waitForFinished(lookMs);
        printed += process.readAllStandardOutput();
        if (stop.stop_requested()) {
            end();
            return Error{ErrorCode::Cancelled, Message::tr("connecting"), Message::tr("cancelled")};
        }
        if (printed.size() > mostBytes) {
            end();
            return failure(Message::tr("it printed more than a password"));
        }
        if (timer.elapsed() > longestMs) {
            end();
            return failure(Message::tr("it did not end within %1 s").arg(longestMs / 1000));
        }
    }
    printed += process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit)
        return failure(Message::tr("it was ended by a signal%1").arg(wordsOf(process)));
    if (process.exitCode() != 0)
        return failure(Message::tr("it ended with exit code %1%2")
                           .arg(process.exitCode())
                           .arg(wordsOf(process)));
    if (!QByteArrayView(printed).isValidUtf8())
        return failure(Message::tr("what it printed is not UTF-8"));
    const QString password = firstLine(printed);
    if (password.contains(QChar(QChar::Null)))
        return failure(Message::tr("what it printed contains a NUL"));
    if (password.isEmpty())
        return failure(Message::tr("it printed nothing in its first line%1").arg(wordsOf(process)));
    return password;
}

Result<void> fetchPassword(Endpoint &endpoint, std::stop_token stop)
{
    if (endpoint.password || endpoint.passwordCommand.isEmpty())
        return {};
    const auto password = runPasswordCommand(endpoint, stop);
    if (!password)
        return password.error();
    endpoint.password = *password;
    return {};
}

} // namespace slicetool
