// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/lockwatch.h"

#include "base/message.h"
#include "server/session.h"

#include <chrono>

namespace slicetool {

namespace {

constexpr qint64 slowMilliseconds = 2000; // a statement of more may be waiting
constexpr auto lookEvery = std::chrono::milliseconds(1000);

/// "connection 17 (app@localhost, schema `foo1`), whose transaction began 45 s ago"
QString described(const ResultRow &row)
{
    const auto text = [&](qsizetype i) { return QString::fromUtf8(row.value(i)); };
    const QString holder =
        row.value(2).isEmpty()
            ? Message::tr("connection %1 (%2)").arg(text(0), text(1))
            : Message::tr("connection %1 (%2, schema `%3`)").arg(text(0), text(1), text(2));
    return row.value(3).isEmpty()
               ? holder
               : Message::tr("%1, whose transaction began %2 s ago").arg(holder, text(3));
}

/// Who holds what the connection waits for: id, user@host, schema, seconds of its transaction. In the
/// order in which they are asked; most servers know only some, and most accounts may see only some.
QStringList questions(const ServerVersion &version, quint64 waiting)
{
    const QString id = QString::number(waiting);
    const QString holder =
        QStringLiteral("SELECT p.ID, CONCAT(p.USER, '@', p.HOST), p.DB, "
                       "TIMESTAMPDIFF(SECOND, t.trx_started, NOW()) FROM "
                       "information_schema.PROCESSLIST p LEFT JOIN information_schema.INNODB_TRX t "
                       "ON t.trx_mysql_thread_id = p.ID WHERE p.ID IN (%1)");
    const QString metadata = QStringLiteral(
        "SELECT h.PROCESSLIST_ID FROM performance_schema.metadata_locks w JOIN "
        "performance_schema.threads t ON t.THREAD_ID = w.OWNER_THREAD_ID JOIN "
        "performance_schema.metadata_locks g ON g.OBJECT_SCHEMA = w.OBJECT_SCHEMA AND "
        "g.OBJECT_NAME = w.OBJECT_NAME AND g.LOCK_STATUS = 'GRANTED' AND g.OWNER_THREAD_ID <> "
        "w.OWNER_THREAD_ID JOIN performance_schema.threads h ON h.THREAD_ID = g.OWNER_THREAD_ID "
        "WHERE w.LOCK_STATUS = 'PENDING' AND t.PROCESSLIST_ID = %1");
    QStringList all;
    if (version.isMariaDb()) {
        all << holder.arg(
            QStringLiteral("SELECT b.trx_mysql_thread_id FROM "
                           "information_schema.INNODB_LOCK_WAITS w JOIN "
                           "information_schema.INNODB_TRX r ON r.trx_id = w.requesting_trx_id JOIN "
                           "information_schema.INNODB_TRX b ON b.trx_id = w.blocking_trx_id "
                           "WHERE r.trx_mysql_thread_id = %1")
                .arg(id));
        // With the plugin; it does not tell what we wait for, but the statement that waits does.
        all << holder.arg(
            QStringLiteral("SELECT m.THREAD_ID FROM information_schema.METADATA_LOCK_INFO m JOIN "
                           "information_schema.PROCESSLIST w ON w.ID = %1 WHERE w.STATE LIKE "
                           "'Waiting for table %' AND m.THREAD_ID <> w.ID AND "
                           "m.TABLE_NAME <> '' AND "
                           "LOCATE(CONCAT('`', m.TABLE_SCHEMA, '`.`', m.TABLE_NAME, '`'), w.INFO)")
                .arg(id));
    } else {
        all << holder.arg(
            QStringLiteral(
                "SELECT b.PROCESSLIST_ID FROM performance_schema.data_lock_waits w JOIN "
                "performance_schema.threads r ON r.THREAD_ID = w.REQUESTING_THREAD_ID JOIN "
                "performance_schema.threads b ON b.THREAD_ID = w.BLOCKING_THREAD_ID WHERE "
                "r.PROCESSLIST_ID = %1")
                .arg(id));
    }
    all << holder.arg(metadata.arg(id));
    return all;
}

/// Where no server tells who it is: those who may be it.
QString candidates(quint64 waiting, const QString &ours)
{
    return QStringLiteral(
               "SELECT p.ID, CONCAT(p.USER, '@', p.HOST), p.DB, "
               "TIMESTAMPDIFF(SECOND, t.trx_started, NOW()) FROM information_schema.PROCESSLIST p "
               "JOIN information_schema.PROCESSLIST w ON w.ID = %1 AND (w.STATE LIKE 'Waiting for "
               "%' OR w.ID IN (SELECT trx_mysql_thread_id FROM information_schema.INNODB_TRX "
               "WHERE trx_state = 'LOCK WAIT')) "
               "LEFT JOIN information_schema.INNODB_TRX t ON t.trx_mysql_thread_id = p.ID WHERE "
               "p.ID NOT IN (%2, CONNECTION_ID()) AND p.USER NOT IN ('system user', "
               "'event_scheduler') AND (t.trx_id IS NOT NULL OR (p.DB IS NOT NULL AND "
               "LOCATE(CONCAT('`', p.DB, '`.'), w.INFO)))")
        .arg(QString::number(waiting), ours);
}

/// @param ours connections of this run, which hold nothing that it waits for
QString holdersOf(Session &session, quint64 waiting, const QString &ours)
{
    constexpr qsizetype named = 3;
    const auto ask = [&](const QString &sql, const QString &sentence) {
        const auto rows = session.select(sql, Message::tr("checking who holds a lock"));
        if (!rows || rows->isEmpty())
            return QString();
        QStringList holders;
        for (const ResultRow &row : *rows)
            holders << described(row);
        holders.removeDuplicates();
        if (holders.size() > named)
            holders = holders.mid(0, named) << Message::tr("%1 more").arg(holders.size() - named);
        return sentence.arg(holders.join(QLatin1String("; ")));
    };
    for (const QString &question : questions(session.facts().version, waiting)) {
        const QString held = ask(question, Message::tr("it is held by %1"));
        if (!held.isEmpty())
            return held;
    }
    return ask(candidates(waiting, ours),
               Message::tr("the server does not show who holds it; it may be %1"));
}

} // namespace

LockWatch::LockWatch() : m_thread([this](const std::stop_token &ended) { work(ended); }) { }

LockWatch::~LockWatch()
{
    m_thread.request_stop();
    m_wake.notify_all();
}

LockWatch::Guard::Guard(LockWatch *watch, const Endpoint &endpoint, quint64 connectionId,
                        bool isWanted)
    : m_watch(isWanted && connectionId > 0 ? watch : nullptr)
    , m_connectionId(connectionId)
{
    if (watch && connectionId > 0)
        watch->know(endpoint, connectionId);
    if (m_watch)
        m_watch->begin(endpoint, connectionId);
}

LockWatch::Guard::~Guard()
{
    if (m_watch)
        m_watch->end(m_connectionId);
}

void LockWatch::know(const Endpoint &endpoint, quint64 connectionId)
{
    const std::lock_guard lock(m_mutex);
    m_ours[endpoint.address()].insert(connectionId); // numbers are a server's own
}

void LockWatch::begin(const Endpoint &endpoint, quint64 connectionId)
{
    const std::lock_guard lock(m_mutex);
    Watched &watched = m_watched[connectionId];
    watched.endpoint = endpoint;
    watched.endpoint.schema.clear();
    watched.running.start();
    m_holders.remove(connectionId);
}

void LockWatch::end(quint64 connectionId)
{
    const std::lock_guard lock(m_mutex);
    m_watched.remove(connectionId);
}

void LockWatch::work(const std::stop_token &ended)
{
    std::unique_ptr<Session> session;
    bool isRefused = false;
    std::unique_lock lock(m_mutex);
    while (!ended.stop_requested()) {
        m_wake.wait_for(lock, ended, lookEvery, [] { return false; });
        const QMap<quint64, Watched> watched = m_watched;
        const QMap<QString, QSet<quint64>> known = m_ours;
        for (auto each = watched.cbegin(); each != watched.cend() && !isRefused; ++each) {
            if (each->running.elapsed() < slowMilliseconds || ended.stop_requested())
                continue;
            lock.unlock();
            if (!session) {
                auto opened = Session::open(each->endpoint, SessionPurpose::Read, {});
                isRefused = !opened; // not once a second: there may be no room for it
                if (opened)
                    session = std::move(*opened);
            }
            QStringList ours{QString::number(each.key())};
            for (const quint64 id : known.value(each->endpoint.address()))
                ours << QString::number(id);
            const QString holders =
                session ? holdersOf(*session, each.key(), ours.join(QLatin1Char(','))) : QString();
            lock.lock();
            if (!holders.isEmpty() && m_watched.contains(each.key()))
                m_holders.insert(each.key(), holders);
        }
    }
}

bool LockWatch::isLockWait(int serverCode)
{
    return serverCode == 1205;
}

Error LockWatch::explained(Error error, LockWatch *watch, quint64 connectionId, double seconds)
{
    QString holders;
    if (watch) {
        const std::lock_guard lock(watch->m_mutex);
        holders = watch->m_holders.value(connectionId);
    }
    error.reason = Message::tr("%1; waited %2 s for a lock")
                       .arg(error.reason, QString::number(qRound64(seconds)));
    if (!holders.isEmpty())
        error.reason += QLatin1String(", ") + holders;
    error.remedy =
        holders.isEmpty()
            ? Message::tr("End the transaction that holds the lock, and run it again. With the "
                          "PROCESS privilege, the account could see whose it is.")
            : Message::tr("Commit or roll back there, or end that connection with "
                          "KILL, and run it again.");
    return error;
}

} // namespace slicetool
