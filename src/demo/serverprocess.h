// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QProcess>
#include <QThread>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace slicetool::demo {

/// A server program that runs beside us and cannot outlive us.
///
/// It is started from a thread of its own, which lives as long as this object: Linux kills
/// the server when the thread that forked it ends (see dieWithStarter()), so a caller's
/// thread, which may be one of a pool, must not be that thread. When our process ends,
/// however it ends, the thread ends with it and so does the server.
/// Thread: any, one at a time.
class ServerProcess
{
public:
    ServerProcess();
    ~ServerProcess(); ///< kills the server if it still runs
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;

    /// Returns once the program is executing; what it writes goes to outputFile (appended).
    Result<void> start(const QString &program, const QStringList &arguments,
                       const QString &outputFile);

    qint64 pid() const; ///< 0 when it does not run
    bool isRunning() const { return pid() != 0; }

    void terminate(); ///< SIGTERM
    void kill();      ///< SIGKILL

    /// True once the server has ended and been reaped.
    bool waitForFinished(std::chrono::milliseconds timeout);

private:
    void onFinished();

    QThread m_thread;
    std::unique_ptr<QProcess> m_process; ///< lives in m_thread
    mutable std::mutex m_mutex;
    std::condition_variable m_finished;
    qint64 m_pid = 0;
};

} // namespace slicetool::demo
