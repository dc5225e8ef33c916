// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/querykiller.h"

#include "base/message.h"
#include "server/session.h"

#include <QMap>

#include <chrono>
#include <vector>

namespace slicetool {

QueryKiller::QueryKiller(std::stop_token stop)
    : m_stop(std::move(stop))
    , m_thread([this](std::stop_token ended) { work(std::move(ended)); })
{ }

QueryKiller::~QueryKiller()
{
    m_thread.request_stop();
    m_wake.notify_all();
}

int QueryKiller::watch(const Endpoint &endpoint, quint64 connectionId, const QString &identity)
{
    const std::lock_guard lock(m_mutex);
    m_watched.insert(m_nextTicket, {endpoint, connectionId, identity, false});
    return m_nextTicket++;
}

void QueryKiller::forget(int ticket)
{
    const std::lock_guard lock(m_mutex);
    m_watched.remove(ticket);
}

void QueryKiller::setBusy(int ticket, bool busy)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_watched.find(ticket);
    if (found != m_watched.end())
        found->busy = busy;
}

QList<QueryKiller::Watched> QueryKiller::busyOnes()
{
    const std::lock_guard lock(m_mutex);
    QList<Watched> busy;
    for (const Watched &watched : std::as_const(m_watched)) {
        if (watched.busy)
            busy << watched;
    }
    return busy;
}

std::optional<std::chrono::steady_clock::time_point> QueryKiller::stoppedAt() const
{
    const auto at = m_stoppedAt.load();
    return at == std::chrono::steady_clock::time_point()
               ? std::nullopt
               : std::optional<std::chrono::steady_clock::time_point>(at);
}

/// Once, every server from a thread of its own: one that does not answer must not hold up the others.
void QueryKiller::killAll(const std::stop_token &ended)
{
    QMap<QString, QList<Watched>> byServer;
    for (const Watched &watched : busyOnes())
        byServer[watched.endpoint.display() + QLatin1Char(' ') + watched.endpoint.socket
                 + QLatin1Char(' ') + QString::number(watched.endpoint.port)]
            << watched;
    std::vector<std::jthread> threads;
    for (const QList<Watched> &busy : std::as_const(byServer)) {
        threads.emplace_back([busy, ended] {
            SessionContext context{ended, nullptr, {}};
            context.connectTimeoutSeconds = 1;
            context.timeoutSeconds = 1;
            context.asksWhenSilent = false;
            Endpoint endpoint = busy.first().endpoint;
            endpoint.schema.clear();
            const auto session = Session::open(endpoint, SessionPurpose::Statements, context);
            for (const Watched &watched : busy) {
                if (session && (*session)->facts().identity == watched.identity)
                    (void)(*session)->execute(
                        QStringLiteral("KILL QUERY %1").arg(watched.connectionId),
                        Message::tr("cancelling"));
            }
        });
    }
}

void QueryKiller::work(std::stop_token ended)
{
    {
        const std::stop_callback wakeUp(m_stop, [this] {
            m_stoppedAt = std::chrono::steady_clock::now();
            m_wake.notify_all();
        });
        std::unique_lock lock(m_mutex);
        // By time as well, because a notify may come just before the wait begins.
        while (!m_stop.stop_requested() && !ended.stop_requested())
            m_wake.wait_for(lock, ended, std::chrono::milliseconds(250),
                            [this] { return m_stop.stop_requested(); });
    }
    // A query may start just after a kill found nothing to do, so kill until all is quiet and we
    // are told to end.
    while (!ended.stop_requested()) {
        killAll(ended);
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, ended, std::chrono::milliseconds(150), [] { return false; });
    }
}

} // namespace slicetool
