// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/endpoint.h"

#include <QHash>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace slicetool {

/// Ends running queries when a stop is requested.
///
/// QMYSQL cannot cancel a query, so this opens a second connection to every server that is concerned,
/// at the same time, and sends KILL QUERY, again until nothing that it watches is busy any more. Where
/// that does not help within a second, the session gives up its connection (see SocketWatch).
/// Thread safe; owns one thread, and one for each server while it kills.
class QueryKiller
{
public:
    explicit QueryKiller(std::stop_token stop);
    ~QueryKiller();
    QueryKiller(const QueryKiller &) = delete;
    QueryKiller &operator=(const QueryKiller &) = delete;

    /// Starts watching a connection; returns its ticket.
    /// @param identity of its server: on another one, the number is somebody else's connection
    int watch(const Endpoint &endpoint, quint64 connectionId, const QString &identity);
    void forget(int ticket);
    void setBusy(int ticket, bool busy);

    /// When the stop was requested; nothing before.
    std::optional<std::chrono::steady_clock::time_point> stoppedAt() const;

private:
    struct Watched {
        Endpoint endpoint;
        quint64 connectionId = 0;
        QString identity;
        bool busy = false;
    };

    void work(std::stop_token ended);
    QList<Watched> busyOnes();
    void killAll(const std::stop_token &ended);

    std::stop_token m_stop;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    QHash<int, Watched> m_watched;
    int m_nextTicket = 0;
    std::atomic<std::chrono::steady_clock::time_point> m_stoppedAt;
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace slicetool
