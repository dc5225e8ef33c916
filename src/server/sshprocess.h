// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace slicetool {

/// A running ssh, in a process group of its own: Ctrl+C in the terminal is for us, who still need the
/// tunnel to clean up. Ends with this object, and with this program, however that ends.
///
/// Not a QProcess, because it belongs to no thread. Its own thread is what the system takes for its
/// parent. Thread safe.
class SshProcess
{
public:
    SshProcess() = default;
    /// Ends it: politely, after a second for good.
    ~SshProcess();
    SshProcess(const SshProcess &) = delete;
    SshProcess &operator=(const SshProcess &) = delete;

    /// Once. The environment as NAME=VALUE. False where it could not be started.
    bool start(const QString &program, const QStringList &arguments,
               const QStringList &environment);
    bool hasEnded();
    QString words(); ///< what it wrote to standard output and error so far

private:
    enum class State { Starting, Running, Ended };

    void live(const QString &program, const QStringList &arguments, const QStringList &environment);
    void setState(State state, pid_t pid);
    bool waitForEnd(std::chrono::milliseconds timeout);
    void signal(int number);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    State m_state = State::Ended;
    pid_t m_pid = 0;
    int m_output = -1; ///< a file in memory
    std::thread m_thread;
};

} // namespace slicetool
