// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/atwork.h"

#include "base/message.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace slicetool {

namespace {

/// What servers call waiting for the other end.
bool waitsForUs(const QByteArray &command, const QByteArray &state)
{
    constexpr std::array<const char *, 4> states = {"Writing to net", "Sending to client",
                                                    "Reading from net", "Receiving from client"};
    return command == "Sleep" || std::any_of(states.begin(), states.end(), [&](const char *known) {
               return state == known;
           });
}

bool answered(const Error &error)
{
    constexpr int firstOfClient = 2000;
    constexpr int lastOfClient = 2999;
    return error.serverCode > 0
           && (error.serverCode < firstOfClient || error.serverCode > lastOfClient);
}

Result<std::unique_ptr<Session>> askingSession(const Endpoint &endpoint, std::stop_token stop,
                                               int seconds)
{
    SessionContext context{std::move(stop), nullptr, {}};
    context.timeoutSeconds = std::min(endpoint.timeoutSeconds, seconds);
    context.connectTimeoutSeconds = context.timeoutSeconds;
    context.asksWhenSilent = false;
    Endpoint place = endpoint;
    place.schema.clear();
    return Session::open(place, SessionPurpose::Statements, context);
}

/// Everybody sees the threads of his own account: Id, User, Host, db, Command, Time, State, Info.
Result<ResultRows> threadsOf(Session &session)
{
    return session.select(
        QStringLiteral("SHOW FULL PROCESSLIST"),
        Message::tr("checking whether %1 is active").arg(session.endpoint().label));
}

bool isBusyIn(const ResultRows &threads, quint64 connectionId)
{
    return std::any_of(threads.begin(), threads.end(), [&](const ResultRow &thread) {
        return thread.value(0).toULongLong() == connectionId
               && !waitsForUs(thread.value(4), thread.value(6));
    });
}

constexpr int mostSeconds = 5;

} // namespace

bool isAtWork(const Endpoint &endpoint, const ServerFacts &asked, std::stop_token stop)
{
    const auto session = askingSession(endpoint, std::move(stop), mostSeconds);
    if (!session)
        return answered(session.error());
    if ((*session)->facts().identity != asked.identity)
        return false;
    const auto threads = threadsOf(**session);
    return threads ? isBusyIn(*threads, asked.connectionId) : answered(threads.error());
}

ClientMark::ClientMark()
    : m_name(QLatin1String("slicetool.")
             + QString::number(QRandomGenerator::system()->generate64(), 36))
{ }

QString ClientMark::assignment() const
{
    return QStringLiteral("@slicetool_mark = GET_LOCK('%1', 0)").arg(m_name);
}

Result<quint64> ClientMark::connectionId(Session &session) const
{
    const auto holder = session.select(QStringLiteral("SELECT IS_USED_LOCK('%1')").arg(m_name),
                                       Message::tr("looking for a client"));
    if (!holder)
        return holder.error();
    if (const quint64 id = holder->value(0).value(0).toULongLong(); id > 0)
        return id;
    const auto threads = threadsOf(session);
    if (!threads)
        return threads.error();
    for (const ResultRow &thread : *threads) {
        if (thread.value(7).contains(comment().toUtf8()))
            return thread.value(0).toULongLong();
    }
    return quint64(0);
}

bool ClientMark::isAtWork(const Endpoint &endpoint, std::stop_token stop) const
{
    const auto session = askingSession(endpoint, std::move(stop), mostSeconds);
    if (!session)
        return answered(session.error());
    const auto id = connectionId(**session);
    const auto threads = threadsOf(**session);
    if (!id || !threads)
        return answered(id ? threads.error() : id.error());
    return isBusyIn(*threads, *id);
}

void ClientMark::endConnection(const Endpoint &endpoint) const
{
    const auto session = askingSession(endpoint, {}, 1);
    if (!session)
        return;
    const auto id = connectionId(**session);
    if (id && *id > 0)
        (*session)->cleanUp(QStringLiteral("KILL %1").arg(*id));
}

} // namespace slicetool
