// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/systemprograms.h"

#include "base/childenvironment.h"
#include "base/message.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace slicetool {

namespace {

// ms, for one call of a program: systemd may start things meanwhile, a crontab is only a file.
constexpr int systemTimeoutMs = 30000;
constexpr int crontabTimeoutMs = 10000;

ProgramOutcome called(const char *program, const QStringList &arguments, const QByteArray &input,
                      int timeout)
{
    const QString name = QLatin1String(program);
    const QString path = onPath(program);
    if (path.isEmpty())
        return {-1, {}, Message::tr("there is no program %1").arg(name)};
    QProcessEnvironment environment = childEnvironment();
    // What is said about a missing crontab is understood in English only.
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("SYSTEMD_COLORS"), QStringLiteral("0"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(path, arguments);
    if (!process.waitForStarted(timeout))
        return {-1, {}, name + QLatin1String(": ") + process.errorString()};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(timeout) && process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
        return {-1,
                {},
                Message::tr("%1 did not finish within %2 seconds")
                    .arg(name, QString::number(timeout / 1000))};
    }
    ProgramOutcome outcome;
    outcome.out = process.readAllStandardOutput();
    outcome.words = QString::fromUtf8(process.readAllStandardError()).trimmed();
    if (process.exitStatus() == QProcess::NormalExit)
        outcome.exitCode = process.exitCode();
    if (!outcome.good() && outcome.words.isEmpty()) {
        outcome.words =
            outcome.exitCode < 0
                ? Message::tr("%1 crashed").arg(name)
                : Message::tr("%1: exit code %2").arg(name, QString::number(outcome.exitCode));
    }
    return outcome;
}

} // namespace

QString onPath(const char *program)
{
    return QStandardPaths::findExecutable(QLatin1String(program));
}

ProgramOutcome crontabProgram(const char *what, const QByteArray &input)
{
    return called("crontab", {QLatin1String(what)}, input, crontabTimeoutMs);
}

ProgramOutcome systemctl(const QStringList &arguments)
{
    return called("systemctl", QStringList(QStringLiteral("--user")) + arguments, {},
                  systemTimeoutMs);
}

ProgramOutcome systemdAnalyze(const QStringList &arguments)
{
    return called("systemd-analyze", arguments, {}, systemTimeoutMs);
}

Error processError(const QString &doing, const ProgramOutcome &outcome)
{
    return {ErrorCode::Process, doing, outcome.words};
}

} // namespace slicetool
