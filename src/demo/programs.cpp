// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/programs.h"

#include "base/childenvironment.h"
#include "base/message.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QStandardPaths>

#include <csignal>

#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace slicetool::demo {

QStringList serverProgramFolders()
{
    return {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/libexec"),
            QStringLiteral("/usr/local/sbin"), QStringLiteral("/usr/local/bin"),
            QStringLiteral("/usr/local/mysql/bin")};
}

QString findProgram(const QStringList &names, const QStringList &folders)
{
    for (const QString &name : names) {
        QString path = QStandardPaths::findExecutable(name);
        // An empty list of folders would mean PATH once more.
        if (path.isEmpty() && !folders.isEmpty())
            path = QStandardPaths::findExecutable(name, folders);
        if (!path.isEmpty())
            return path;
    }
    return {};
}

std::function<void()> dieWithStarter()
{
    // Runs in the child of a program with threads: only async-signal-safe calls.
    return [owner = getpid()] {
#ifdef Q_OS_LINUX
        // The owner may have died between the fork and this call; then no signal will come.
        if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || getppid() != owner)
            _exit(127);
#else
        Q_UNUSED(owner);
#endif
        setsid();
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, nullptr);
    };
}

Result<QByteArray> runProgram(const ProgramRun &run, std::stop_token stop)
{
    const Error cancelled{ErrorCode::Cancelled, run.doing, Message::tr("cancelled")};
    if (stop.stop_requested())
        return cancelled;

    QProcess process;
    process.setProcessEnvironment(databaseEnvironment());
    process.setChildProcessModifier(dieWithStarter());
    if (!run.inputFile.isEmpty())
        process.setStandardInputFile(run.inputFile);
    process.start(run.program, run.arguments);
    if (!process.waitForStarted()) {
        return Error{ErrorCode::Process, run.doing,
                     QStringLiteral("%1: %2").arg(run.program, process.errorString())};
    }
    if (run.inputFile.isEmpty()) {
        process.write(run.input);
        process.closeWriteChannel();
    }

    const QDeadlineTimer deadline(run.timeout);
    while (!process.waitForFinished(50) && process.state() != QProcess::NotRunning) {
        const bool late = deadline.hasExpired();
        if (!late && !stop.stop_requested())
            continue;
        process.kill();
        process.waitForFinished();
        if (!late)
            return cancelled;
        return Error{
            ErrorCode::Process, run.doing,
            Message::tr("%1 did not finish within %2 s")
                .arg(run.program)
                .arg(std::chrono::duration_cast<std::chrono::seconds>(run.timeout).count())};
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const QString words = QString::fromUtf8(process.readAllStandardError()).trimmed();
        const QString ending = process.exitStatus() == QProcess::NormalExit
                                   ? Message::tr("exit code %1").arg(process.exitCode())
                                   : Message::tr("killed or crashed");
        return Error{ErrorCode::Process, run.doing,
                     words.isEmpty() ? QStringLiteral("%1: %2").arg(run.program, ending) : words};
    }
    return process.readAllStandardOutput();
}

} // namespace slicetool::demo
