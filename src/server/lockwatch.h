// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/endpoint.h"

#include <QElapsedTimer>
#include <QMap>
#include <QSet>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace slicetool {

class Session;

/// Finds out who holds the lock that a statement of ours waits for, while it waits: once it has given
/// up, no server tells any more. Asks on a connection of its own, which it opens only when a
/// statement takes seconds; an account that may not see others learns less.
///
/// Thread safe; has a thread of its own.
class LockWatch
{
public:
    LockWatch();
    ~LockWatch();
    LockWatch(const LockWatch &) = delete;
    LockWatch &operator=(const LockWatch &) = delete;

    /// A statement that is running, as long as this lives.
    class Guard
    {
    public:
        /// @param watch may be nullptr: then nothing is watched, nor is it where not `isWanted`
        Guard(LockWatch *watch, const Endpoint &endpoint, quint64 connectionId, bool isWanted);
        ~Guard();
        Guard(const Guard &) = delete;
        Guard &operator=(const Guard &) = delete;

    private:
        LockWatch *m_watch;
        quint64 m_connectionId;
    };

    /// Whether a server's error says that a lock was waited for in vain.
    static bool isLockWait(int serverCode);

    /// The error with who holds the lock, how long it was waited for, and what can be done.
    /// @param watch may be nullptr
    static Error explained(Error error, LockWatch *watch, quint64 connectionId, double seconds);

private:
    struct Watched {
        Endpoint endpoint;
        QElapsedTimer running;
    };

    void begin(const Endpoint &endpoint, quint64 connectionId);
    void end(quint64 connectionId);
    void know(const Endpoint &endpoint, quint64 connectionId);
    void work(const std::stop_token &ended);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    QMap<quint64, Watched> m_watched;    ///< by connection
    QMap<QString, QSet<quint64>> m_ours; ///< connections that were used, by server
    QMap<quint64, QString> m_holders; ///< who held what the connection's last statement waited for
    std::jthread m_thread;            ///< last: it uses all of the above
};

} // namespace slicetool
