// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/session.h"

#include "base/message.h"
#include "server/lockwatch.h"
#include "server/servererrors.h"
#include "server/serverfindings.h"
#include "server/socketwatch.h"
#include "sql/quote.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QThread>
#include <QVariant>

#include <algorithm>

namespace slicetool {

namespace {

constexpr int loggedCharacters = 4000;

QString nextConnectionName()
{
    static std::atomic<quint64> counter = 0;
    return QStringLiteral("slicetool-%1").arg(++counter);
}

/// The driver wraps the server's words: "text QMYSQL3: Unable to execute query".
QString serverWords(const QSqlError &error)
{
    const QString words = error.databaseText().trimmed();
    return words.isEmpty() ? error.driverText().trimmed() : words;
}

} // namespace

bool isCrowded(const Error &error)
{
    // 1226 is about other resources, too, such as queries per hour.
    return error.serverCode == 1040 || error.serverCode == 1203
           || (error.serverCode == 1226 && error.reason.contains(QLatin1String("connections")));
}

Session::Session(const Endpoint &endpoint, SessionPurpose purpose, const SessionContext &context)
    : m_endpoint(endpoint)
    , m_purpose(purpose)
    , m_context(context)
    , m_connectionName(nextConnectionName())
{ }

Session::~Session()
{
    close();
}

void Session::close()
{
    if (m_killerTicket >= 0) {
        m_context.killer->forget(m_killerTicket);
        m_killerTicket = -1;
    }
    QSqlDatabase::removeDatabase(m_connectionName);
    m_watch.reset();
}

Result<std::unique_ptr<Session>> Session::open(const Endpoint &endpoint, SessionPurpose purpose,
                                               const SessionContext &context)
{
    std::unique_ptr<Session> session(new Session(endpoint, purpose, context));
    SLICETOOL_TRY(session->connect());
    return session;
}

Result<void> Session::disconnectAndReopen()
{
    close();
    ++m_reconnects;
    m_lost = false;
    Result<void> connected = connect();
    m_lost = !connected;
    return connected;
}

Error Session::errorOf(const QSqlError &error, const QString &doing) const
{
    Error result;
    result.doing = doing;
    result.serverCode = error.nativeErrorCode().toInt();
    result.reason = serverWords(error);
    const ServerErrorMeaning meaning =
        meaningOfServerError(result.serverCode, result.reason, m_endpoint, m_connecting);
    result.code = meaning.code;
    result.remedy = meaning.remedy;
    // What TLS says of a connection that is gone; while connecting it is about certificates.
    if (result.serverCode == 2026 && !m_connecting)
        result.code = ErrorCode::ConnectionLost;
    if (isCrowded(result))
        result.remedy =
            Message::tr("Raise the limit, or use fewer jobs: each needs one connection to the "
                        "source and two to the target, and the run one more to each.");
    if (m_watch && m_watch->verdict() == SocketWatch::Verdict::Silent) {
        result.code = m_connecting ? ErrorCode::Unreachable : ErrorCode::ConnectionLost;
        result.reason = Message::tr("no answer from %1 for %2 s")
                            .arg(m_endpoint.display())
                            .arg(m_watch->silentSeconds());
        result.remedy =
            m_connecting
                ? Message::tr(
                    "Check the host, the port and the network; a firewall may be dropping packets.")
                : Message::tr("Check the network. If answers may take longer, set --timeout "
                              "SECONDS, or \"timeout\" in the plan.");
    }
    // In answer to what is no LOAD DATA the library refuses by itself, and does not tell the name.
    const QString file = m_watch ? m_watch->takeUnofferedFile() : QString();
    if (!file.isEmpty() || result.reason == QLatin1String("Load data local infile forbidden")) {
        result.code = ErrorCode::Refused;
        result.reason =
            file.isEmpty()
                ? Message::tr("the server asked for a file on this machine, and got nothing")
                : Message::tr("the server asked for %1 on this machine, and got nothing").arg(file);
        result.remedy = Message::tr("Find out what answers there: a server asks for this when "
                                    "someone is trying to read your files.");
    }
    if (m_context.stop.stop_requested()) {
        result.code = ErrorCode::Cancelled;
        result.reason = Message::tr("cancelled");
        result.remedy.clear();
    }
    return result;
}

Result<void> Session::holdSnapshot(bool renew)
{
    m_holds = false;
    if (renew || m_lost) {
        SLICETOOL_TRY(reopen());
    }
    m_holds = true;
    return {};
}

bool Session::mayReconnect() const
{
    return !m_holds && (m_purpose == SessionPurpose::Snapshot || m_purpose == SessionPurpose::Read);
}

/// A server may take a moment to notice that a connection is gone, and a line to come back.
Result<void> Session::reopen()
{
    constexpr int maxAttempts = 4;
    constexpr qint64 maxMilliseconds = 5000;
    QElapsedTimer timer;
    timer.start();
    for (int attempt = 1;; ++attempt) {
        Result<void> again = disconnectAndReopen();
        if (again || again.error().isCancelled())
            return again;
        const bool isSilent = m_context.findings && m_context.findings->silence(m_endpoint);
        const bool mayPass = !isSilent && (isCrowded(again.error()) || meansCutLine(again.error()));
        if (!mayPass || attempt == maxAttempts || timer.elapsed() >= maxMilliseconds)
            return again;
        QThread::msleep(50u << (2 * attempt));
    }
}

Result<void> Session::reopenAfter(const Error &loss)
{
    QThread::msleep(50);
    Result<void> again = reopen();
    if (again || again.error().isCancelled())
        return again;
    Error error = again.error();
    error.doing = loss.doing;
    error.reason = Message::tr("the connection to %1 was lost, and reconnecting failed: %2")
                       .arg(m_endpoint.label, error.reason);
    return error;
}

Result<void> Session::run(const QString &sql, const QString &doing, bool mayReconnect,
                          const Reader &read)
{
    // The user's own statements may have left something in the session; the others' sessions are
    // what their settings make them.
    if (m_lost && !m_inTransaction && m_purpose != SessionPurpose::Statements) {
        const Error loss = brokenAnswer(doing, 0);
        if (m_holds)
            return loss;
        SLICETOOL_TRY(reopenAfter(loss));
    }
    for (int attempt = 0;; ++attempt) {
        if (m_context.stop.stop_requested())
            return Error{ErrorCode::Cancelled, doing, Message::tr("cancelled")};
        QElapsedTimer timer;
        timer.start();
        std::optional<Error> failure;
        {
            QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
            query.setForwardOnly(true);
            if (m_killerTicket >= 0)
                m_context.killer->setBusy(m_killerTicket, true);
            const LockWatch::Guard watched(m_context.locks.get(), m_endpoint, m_facts.connectionId,
                                           writesHere());
            if (m_watch)
                m_watch->offer(m_offeredFile);
            const bool ok = query.exec(sql);
            if (m_killerTicket >= 0)
                m_context.killer->setBusy(m_killerTicket, false);
            m_bytesSent += sql.size();
            ++m_statementsSent;
            if (!ok) {
                failure = explained(errorOf(query.lastError(), doing),
                                    double(timer.nsecsElapsed()) / 1e9);
            } else if (query.isSelect() ? query.size() < 0 : query.numRowsAffected() == -1) {
                // What the client library makes of rows that did not arrive.
                failure = brokenAnswer(doing, 0);
            } else if (read) {
                if (Result<void> whole = read(query); !whole)
                    failure = whole.error();
            }
            if (m_context.log) {
                m_context.log(StatementRecord{
                    m_endpoint.label, sql.left(loggedCharacters),
                    double(timer.nsecsElapsed()) / 1e9,
                    qint64(query.isSelect() ? query.size() : query.numRowsAffected()),
                    !failure.has_value()});
            }
        }
        if (!failure)
            return {};
        if (m_context.stop.stop_requested()) {
            failure->code = ErrorCode::Cancelled;
            failure->reason = Message::tr("cancelled");
        }
        m_lost = failure->code == ErrorCode::ConnectionLost;
        const bool wasSilent = m_watch && m_watch->verdict() == SocketWatch::Verdict::Silent;
        if (!m_lost || !mayReconnect || m_connecting || attempt >= (wasSilent ? 1 : 2))
            return *failure;
        SLICETOOL_TRY(reopenAfter(*failure));
    }
}

bool Session::writesHere() const
{
    return m_purpose == SessionPurpose::Write || m_purpose == SessionPurpose::Statements;
}

/// Whoever waited for a lock in vain is told whose it is.
Error Session::explained(Error error, double seconds) const
{
    if (!LockWatch::isLockWait(error.serverCode) || error.isCancelled())
        return error;
    return LockWatch::explained(std::move(error), m_context.locks.get(), m_facts.connectionId,
                                seconds);
}

Result<qint64> Session::execute(const QString &sql, const QString &doing)
{
    qint64 affected = 0;
    const Reader read = [&](QSqlQuery &query) -> Result<void> {
        affected = query.numRowsAffected();
        return {};
    };
    // A session that only reads has nothing to lose by its settings and variables.
    SLICETOOL_TRY(run(sql, doing, mayReconnect(), read));
    return affected;
}

Result<qint64> Session::load(const QString &sql, const QString &file, const QString &doing)
{
    m_offeredFile = file.toUtf8();
    Result<qint64> loaded = execute(sql, doing);
    m_offeredFile.clear();
    return loaded;
}

Result<void> Session::prepare(const QString &sql, const QString &doing)
{
    if (m_lost && mayReconnect()) {
        SLICETOOL_TRY(reopenAfter(brokenAnswer(doing, 0)));
    }
    QSqlDatabase database = QSqlDatabase::database(m_connectionName, false);
    if (m_lost || !database.isOpen())
        return brokenAnswer(doing, 0);
    QSqlQuery query(database);
    if (!query.prepare(sql))
        return errorOf(query.lastError(), doing);
    return {};
}

Result<void> Session::begin()
{
    const bool mayReconnect = m_purpose != SessionPurpose::Statements; // nothing has been done yet
    Result<void> begun = run(QStringLiteral("START TRANSACTION"),
                             Message::tr("starting a transaction"), mayReconnect, {});
    m_inTransaction = bool(begun);
    return begun;
}

Result<void> Session::commit()
{
    Result<void> committed = run(QStringLiteral("COMMIT"), Message::tr("committing"), false, {});
    m_inTransaction = m_inTransaction && !committed;
    return committed;
}

void Session::rollback()
{
    cleanUp(QStringLiteral("ROLLBACK"));
    m_inTransaction = false;
}

void Session::cleanUp(const QString &sql)
{
    // Not through run(), which sends nothing any more once a stop was requested.
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    query.exec(sql);
}

} // namespace slicetool
