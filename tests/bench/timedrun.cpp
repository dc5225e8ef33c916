// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/timedrun.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryFile>
#include <QThread>

#include <algorithm>
#include <csignal>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace slicetool::bench {

namespace {

constexpr int pollMilliseconds = 2;

/// A process that was started; its outputs go to files, so that nothing here takes time from it.
class Child
{
public:
    /// @param in what it reads, or -1; @param out where it writes, or -1 for a file of its own
    bool start(const Command &command, int in, int out)
    {
        if (!m_out.open() || !m_error.open())
            return false;
        m_name = command.join(QLatin1Char(' ')).left(120);
        QList<QByteArray> bytes;
        for (const QString &word : command)
            bytes << word.toLocal8Bit();
        std::vector<char *> arguments;
        for (QByteArray &word : bytes)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        if (in >= 0)
            posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO);
        else
            posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_adddup2(&actions, out >= 0 ? out : m_out.handle(), STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&actions, m_error.handle(), STDERR_FILENO);
        const int failed =
            posix_spawnp(&m_pid, arguments.front(), &actions, nullptr, arguments.data(), environ);
        posix_spawn_file_actions_destroy(&actions);
        return failed == 0;
    }

    /// Whether it has ended.
    bool isDone()
    {
        if (m_done)
            return true;
        struct rusage usage = {};
        m_done = wait4(m_pid, &m_status, WNOHANG, &usage) == m_pid;
        if (m_done)
            m_peakKilobytes = usage.ru_maxrss;
        return m_done;
    }

    void kill() { ::kill(m_pid, SIGKILL); }
    qint64 peakKilobytes() const { return m_peakKilobytes; }
    int exitCode() const { return WIFEXITED(m_status) ? WEXITSTATUS(m_status) : 128; }
    QByteArray out() { return contents(m_out); }

    Error failure()
    {
        return {ErrorCode::Process,
                m_name,
                QStringLiteral("exit code %1: %2")
                    .arg(exitCode())
                    .arg(QString::fromLocal8Bit(contents(m_error).right(2000))),
                {},
                0};
    }

private:
    static QByteArray contents(QTemporaryFile &file)
    {
        file.seek(0);
        return file.readAll();
    }

    QString m_name;
    QTemporaryFile m_out;
    QTemporaryFile m_error;
    pid_t m_pid = -1;
    int m_status = 0;
    bool m_done = false;
    qint64 m_peakKilobytes = 0;
};

Error notStarted(const Command &command)
{
    return {ErrorCode::Process, command.first(), QStringLiteral("could not be started"), {}, 0};
}

Result<TimedRun> await(std::vector<std::unique_ptr<Child>> &children, const QElapsedTimer &timer,
                       int worstExitCode, double timeoutSeconds)
{
    TimedRun run;
    const auto allDone = [&] {
        return std::count_if(children.begin(), children.end(),
                             [](const auto &child) { return child->isDone(); })
               == std::ssize(children);
    };
    while (!allDone()) {
        if (double(timer.elapsed()) / 1000 > timeoutSeconds && !run.timedOut) {
            run.timedOut = true;
            for (const auto &child : children)
                child->kill();
        }
        QThread::msleep(pollMilliseconds);
    }
    run.seconds = double(timer.nsecsElapsed()) / 1e9;
    for (const auto &child : children) {
        run.peakKilobytes = std::max(run.peakKilobytes, child->peakKilobytes());
        if (!run.timedOut && child->exitCode() > worstExitCode)
            return child->failure();
    }
    run.out = children.back()->out();
    return run;
}

} // namespace

Result<TimedRun> timed(const Command &command, int worstExitCode, double timeoutSeconds)
{
    std::vector<std::unique_ptr<Child>> children;
    children.push_back(std::make_unique<Child>());
    QElapsedTimer timer;
    timer.start();
    if (!children.front()->start(command, -1, -1))
        return notStarted(command);
    return await(children, timer, worstExitCode, timeoutSeconds);
}

Result<TimedRun> timedTogether(const QList<Command> &commands)
{
    std::vector<std::unique_ptr<Child>> children;
    QElapsedTimer timer;
    timer.start();
    for (const Command &command : commands) {
        children.push_back(std::make_unique<Child>());
        if (!children.back()->start(command, -1, -1))
            return notStarted(command);
    }
    return await(children, timer, 0, 3600);
}

Result<TimedRun> timedPipe(const Command &from, const Command &to)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return notStarted(from);
    std::vector<std::unique_ptr<Child>> children;
    children.push_back(std::make_unique<Child>());
    children.push_back(std::make_unique<Child>());
    QElapsedTimer timer;
    timer.start();
    const bool started =
        children.front()->start(from, -1, ends[1]) && children.back()->start(to, ends[0], -1);
    close(ends[0]);
    close(ends[1]);
    if (!started)
        return notStarted(from);
    return await(children, timer, 0, 3600);
}

} // namespace slicetool::bench
