// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/schemalock.h"

#include "base/message.h"
#include "sql/quote.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

namespace slicetool {

namespace {

QString quotedName(const QString &schema)
{
    return sql::stringLiteral(SchemaLock::name(schema));
}

QString locking(const Session &session, const QString &schema)
{
    return Message::tr("locking `%1` on %2").arg(schema, session.endpoint().label);
}

/// Whether this session has it now.
Result<bool> lockFor(Session &session, const QString &schema)
{
    // Servers let go of the lock of a connection that has just ended a moment later.
    const auto taken =
        session.selectOne(QStringLiteral("SELECT GET_LOCK(%1, 2)").arg(quotedName(schema)), 1,
                          locking(session, schema));
    if (!taken)
        return taken.error();
    return taken->first() == "1";
}

struct Holder {
    quint64 connection = 0; ///< 0: nobody
    QByteArray command;     ///< null where the account does not see it

    /// @param isOurs MySQL shows no connection that is being ended, not even to its own account
    bool isBeingEnded(bool isOurs) const
    {
        return command == "Killed" || (isOurs && command.isNull());
    }
};

Result<Holder> holderOf(Session &session, const QString &schema, bool looksAtIt)
{
    const QString name = quotedName(schema);
    const QString state =
        looksAtIt ? QStringLiteral("(SELECT COMMAND FROM information_schema.PROCESSLIST "
                                   "WHERE ID = IS_USED_LOCK(%1))")
                        .arg(name)
                  : QStringLiteral("'not asked'");
    const auto used =
        session.selectOne(QStringLiteral("SELECT IS_USED_LOCK(%1), %2").arg(name, state), 2,
                          Message::tr("checking whether `%1` is locked").arg(schema));
    if (!used)
        return used.error();
    return Holder{used->at(0).toULongLong(), used->at(1)};
}

} // namespace

QString SchemaLock::name(const QString &schema)
{
    // Folded, because on some servers `Foo` and `foo` are one; hashed, because lock names are
    // limited to 64 characters.
    const QByteArray digest =
        QCryptographicHash::hash(sql::foldedName(schema).toUtf8(), QCryptographicHash::Sha1)
            .toHex();
    return QLatin1String("slicetool.run.") + QString::fromLatin1(digest);
}

Result<std::unique_ptr<SchemaLock>> SchemaLock::take(Session &session, const QString &schema)
{
    const Result<bool> taken = lockFor(session, schema);
    if (!taken)
        return taken.error();
    if (*taken)
        return std::unique_ptr<SchemaLock>(new SchemaLock(schema, session.facts().connectionId));
    const Result<Holder> holder = holderOf(session, schema, true);
    const QString other =
        holder && holder->connection > 0
            ? Message::tr("another run is using it, on connection %1").arg(holder->connection)
            : Message::tr("another run is using it");
    if (holder && holder->isBeingEnded(false))
        return Error{
            ErrorCode::Locked, locking(session, schema),
            Message::tr("%1; it was killed, and the server is still rolling it back").arg(other),
            Message::tr("Try again later.")};
    return Error{ErrorCode::Locked, locking(session, schema), other,
                 Message::tr("Wait until it has finished, or cancel it.")};
}

Result<void> SchemaLock::keep(Session &session)
{
    const std::lock_guard lock(m_mutex);
    const bool isOwn = m_holder == session.facts().connectionId;
    const Result<Holder> holder = holderOf(session, m_schema, m_holderIsAtWork && !isOwn);
    if (!holder)
        return holder.error();
    // A session that had to reconnect meanwhile is no longer the one that holds it.
    const bool stillIs = !isOwn || m_holder == session.facts().connectionId;
    if (holder->connection == m_holder && !holder->isBeingEnded(true) && stillIs)
        return {};
    return takeOver(session);
}

/// The run's own connection, which somebody ended, may take a while until it lets go.
Result<void> SchemaLock::takeOver(Session &session)
{
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        const Result<bool> taken = lockFor(session, m_schema);
        if (!taken)
            return taken.error();
        if (*taken) {
            m_holder = session.facts().connectionId;
            m_holderIsAtWork = true;
            return {};
        }
        const Result<Holder> holder = holderOf(session, m_schema, false);
        if (!holder)
            return holder.error();
        if (holder->connection != 0 && holder->connection != m_holder)
            return Error{ErrorCode::Locked, locking(session, m_schema),
                         Message::tr("the connection that held the lock was closed, and another "
                                     "run is now using it, on connection %1")
                             .arg(holder->connection),
                         Message::tr("Try again when that run has finished.")};
        const int seconds = session.endpoint().timeoutSeconds;
        if (waited.elapsed() > qint64(seconds) * 1000)
            return Error{
                ErrorCode::Locked, locking(session, m_schema),
                holder->connection == 0
                    ? Message::tr("the server did not grant the lock within %1 s").arg(seconds)
                    : Message::tr("connection %1 of this run was killed, but the server did not "
                                  "end it within %2 s")
                          .arg(holder->connection)
                          .arg(seconds),
                Message::tr("Try again later.")};
    }
}

} // namespace slicetool
