// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/session.h"

#include "server/atwork.h"
#include "server/hostlookup.h"
#include "server/lockwatch.h"
#include "server/servererrors.h"
#include "server/sessionsettings.h"
#include "server/socketwatch.h"
#include "server/tlsprobe.h"
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

std::unique_ptr<SocketWatch> Session::makeWatch()
{
    SocketWatch::Rules rules;
    rules.stop = m_context.stop;
    rules.timeoutSeconds =
        m_context.timeoutSeconds > 0 ? m_context.timeoutSeconds : m_endpoint.timeoutSeconds;
    rules.connectTimeoutSeconds = std::min(m_context.connectTimeoutSeconds, rules.timeoutSeconds);
    if (m_context.killer)
        rules.stoppedAt = [killer = m_context.killer] { return killer->stoppedAt(); };
    if (m_context.asksWhenSilent)
        rules.isAtWork = [this] {
            return m_facts.connectionId != 0
                   && isAtWork(m_endpoint, m_facts.connectionId, m_context.stop);
        };
    return std::make_unique<SocketWatch>(std::move(rules));
}

Result<std::unique_ptr<Session>> Session::open(const Endpoint &endpoint, SessionPurpose purpose,
                                               const SessionContext &context)
{
    std::unique_ptr<Session> session(new Session(endpoint, purpose, context));
    if (Result<void> connected = session->connect(); !connected)
        return connected.error();
    return session;
}

Result<void> Session::connect()
{
    m_connecting = true;
    Result<void> connected = connectOnce();
    m_connecting = false;
    // Nothing was begun on a connection that ends before its settings stand.
    const bool wasCut = m_watch && m_watch->verdict() != SocketWatch::Verdict::None;
    if (!connected && !wasCut && connected.error().code == ErrorCode::ConnectionLost) {
        Error error = connected.error();
        error.code = ErrorCode::Unreachable;
        error.remedy = meaningOfServerError(2013, error.reason, m_endpoint, true).remedy;
        return error;
    }
    return connected;
}

Result<void> Session::connectOnce()
{
    const QString doing =
        QStringLiteral("connecting to %1 (%2)").arg(m_endpoint.label, m_endpoint.display());
    if (m_context.stop.stop_requested())
        return Error{ErrorCode::Cancelled, doing, QStringLiteral("cancelled"), {}, 0};
    if (!SocketWatch::install())
        return Error{ErrorCode::Unreachable, doing,
                     QStringLiteral("the MariaDB client library is another one than this program "
                                    "was built with"),
                     QStringLiteral("Install the package libmariadb3 of Debian."), 0};
    const Result<QString> options = connectOptions(m_endpoint, m_context.connectTimeoutSeconds);
    if (!options)
        return options.error();
    QSqlDatabase database = QSqlDatabase::addDatabase(m_context.driver, m_connectionName);
    if (!database.isValid())
        return Error{ErrorCode::Unreachable, doing, QStringLiteral("Qt's MySQL driver is missing"),
                     QStringLiteral("Install the package libqt6sql6-mysql."), 0};
    database.setUserName(m_endpoint.user);
    // Not null: the library would take MYSQL_PWD then, which is for other programs and servers.
    const QString password = m_endpoint.password.value_or(QString());
    database.setPassword(password.isNull() ? QStringLiteral("") : password);
    database.setDatabaseName(m_endpoint.schema);
    database.setConnectOptions(*options);
    // A decimal is text. The driver would read it as a double otherwise, and MariaDB makes a decimal
    // of every unsigned integer of an answer with an end mark.
    database.setNumericalPrecisionPolicy(QSql::HighPrecision);
    m_facts.connectionId = 0;
    const int lookupSeconds = std::min(m_context.connectTimeoutSeconds, m_endpoint.timeoutSeconds);
    if (!m_endpoint.usesSocket()
        && !isLookedUpInTime(m_endpoint.host, m_context.stop, lookupSeconds)) {
        if (m_context.stop.stop_requested())
            return Error{ErrorCode::Cancelled, doing, QStringLiteral("cancelled"), {}, 0};
        return Error{ErrorCode::Unreachable, doing,
                     QStringLiteral("the name %1 was not looked up within %2 s")
                         .arg(m_endpoint.host)
                         .arg(lookupSeconds),
                     QStringLiteral("Check the name servers of this machine."), 0};
    }
    QByteArray fingerprint;
    if (needsCertainTls(m_endpoint)) {
        const auto pinned =
            certificateToPin(m_endpoint, m_context.connectTimeoutSeconds, m_context.stop);
        if (!pinned)
            return pinned.error();
        fingerprint = *pinned;
    }
    database.setHostName(driverHost(m_endpoint, fingerprint));
    m_watch = makeWatch();
    const bool isOpen = [&] {
        const SocketWatch::Opening opening(*m_watch);
        return database.open();
    }();
    if (!isOpen)
        return loginError(errorOf(database.lastError(), doing));
    if (!m_watch->isAttached())
        return Error{ErrorCode::Unreachable, doing,
                     QStringLiteral("Qt's MySQL driver does not use the MariaDB client library"),
                     QStringLiteral("Install the package libqt6sql6-mysql of Debian."), 0};
    if (Result<void> secured = checkTransportSecurity(); !secured)
        return secured;
    return applySettings();
}

/// The library's words for what it refused before it sent a password are those of a programmer.
Error Session::loginError(Error error) const
{
    constexpr int pluginRestricted = 5010;
    constexpr int tlsFailed = 2026;
    if (error.isCancelled() || m_endpoint.usesSocket())
        return error;
    if (error.serverCode == pluginRestricted) {
        const QString plugin =
            wantedAuthPlugin(m_endpoint, m_context.connectTimeoutSeconds, m_context.stop);
        error.code = ErrorCode::LoginDenied;
        error.reason =
            QStringLiteral(
                "the server asks for the password by %1, which lets everybody on the way "
                "read it, and with ssl-mode %2 encryption is not certain")
                .arg(plugin.isEmpty() ? QStringLiteral("a plugin other than ")
                                            + safePlugins().join(QLatin1String(", "))
                                      : plugin,
                     toString(m_endpoint.sslMode));
        error.remedy =
            QStringLiteral("No password was sent. Set ssl-mode to verify-ca or verify-identity "
                           "with ssl-ca, or at least to required; or give the account another "
                           "plugin.");
    } else if (error.serverCode == tlsFailed && needsCertainTls(m_endpoint)) {
        error.code = ErrorCode::LoginDenied;
        error.remedy = QStringLiteral("No password was sent.");
    }
    return error;
}

Result<void> Session::checkTransportSecurity()
{
    if (!needsCertainTls(m_endpoint))
        return {};
    // The library was told to go on under TLS only; that it did is cheap to see.
    const auto rows = select(QStringLiteral("SHOW SESSION STATUS LIKE 'Ssl_cipher'"),
                             QStringLiteral("checking the encryption of %1").arg(m_endpoint.label));
    if (!rows)
        return rows.error();
    if (rows->isEmpty() || rows->first().value(1).isEmpty())
        return Error{
            ErrorCode::LoginDenied,
            QStringLiteral("connecting to %1 (%2)").arg(m_endpoint.label, m_endpoint.display()),
            QStringLiteral("ssl-mode %1 was asked for, but the connection is not encrypted")
                .arg(toString(m_endpoint.sslMode)),
            QStringLiteral(
                "Let the server offer TLS; without ssl-mode in the URL encryption is not "
                "insisted on."),
            0};
    return {};
}

Result<void> Session::applySettings()
{
    const QString doing = QStringLiteral("preparing the session on %1").arg(m_endpoint.label);
    QElapsedTimer timer;
    timer.start();
    const auto facts =
        selectOne(QStringLiteral("SELECT VERSION(), @@version_comment, @@max_allowed_packet, "
                                 "@@lower_case_table_names, CONNECTION_ID(), @@local_infile"),
                  6, doing);
    if (!facts)
        return facts.error();
    m_roundTripSeconds = double(timer.nsecsElapsed()) / 1e9;
    const ResultRow &row = *facts;
    m_facts.versionText = QString::fromUtf8(row.at(0));
    m_facts.version = ServerVersion::parse(m_facts.versionText, QString::fromUtf8(row.at(1)));
    m_facts.maxAllowedPacket = row.at(2).toLongLong();
    m_facts.lowerCaseTableNames = row.at(3).toInt();
    m_facts.connectionId = row.at(4).toULongLong();
    m_facts.localInfile = row.at(5).toInt() != 0;
    if (m_context.killer)
        m_killerTicket = m_context.killer->watch(m_endpoint, m_facts.connectionId);
    QStringList statements = sessionSettings(m_purpose, m_facts.version);
    if (m_purpose == SessionPurpose::Snapshot)
        statements << QStringLiteral("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
    for (const QString &statement : std::as_const(statements)) {
        if (Result<void> done = run(statement, doing, false, {}); !done)
            return done;
    }
    // Not every server has InnoDB. A lock held by somebody else is to be told, not waited for.
    if (m_purpose == SessionPurpose::Write || m_purpose == SessionPurpose::Statements)
        cleanUp(QStringLiteral("SET SESSION innodb_lock_wait_timeout = 30"));
    return m_purpose == SessionPurpose::Write ? respectStatementLog(doing) : Result<void>();
}

/// InnoDB refuses to write what only a log of rows could repeat, and such is our isolation level.
Result<void> Session::respectStatementLog(const QString &doing)
{
    const auto variables =
        select(QStringLiteral("SHOW SESSION VARIABLES WHERE Variable_name IN ('log_bin', "
                              "'binlog_format') AND Value IN ('ON', 'STATEMENT')"),
               doing);
    if (!variables)
        return variables.error();
    return variables->size() < 2
               ? Result<void>()
               : run(QStringLiteral("SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ"),
                     doing, false, {});
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
            QStringLiteral("Raise the limit, or use fewer jobs: each needs one connection "
                           "to the source and two to the target, and the run one more "
                           "to both.");
    if (m_watch && m_watch->verdict() == SocketWatch::Verdict::Silent) {
        result.code = m_connecting ? ErrorCode::Unreachable : ErrorCode::ConnectionLost;
        result.reason = QStringLiteral("no answer from %1 for %2 s")
                            .arg(m_endpoint.display())
                            .arg(m_watch->silentSeconds());
        result.remedy =
            m_connecting
                ? QStringLiteral("Check the host, the port and the network; a firewall may drop "
                                 "what is sent there.")
                : QStringLiteral("Check the network. Where answers may take longer, give --timeout "
                                 "SECONDS, or \"timeout\" in the plan.");
    }
    // In answer to what is no LOAD DATA the library refuses by itself, and does not tell the name.
    const QString file = m_watch ? m_watch->takeUnofferedFile() : QString();
    if (!file.isEmpty() || result.reason == QLatin1String("Load data local infile forbidden")) {
        result.code = ErrorCode::Refused;
        result.reason =
            (file.isEmpty() ? QStringLiteral("the server asked for a file of this machine")
                            : QStringLiteral("the server asked for %1 of this machine").arg(file))
            + QStringLiteral(", and got nothing");
        result.remedy =
            QStringLiteral("Find out who answers there: a server asks so where somebody "
                           "wants to read your files.");
    }
    if (m_context.stop.stop_requested()) {
        result.code = ErrorCode::Cancelled;
        result.reason = QStringLiteral("cancelled");
        result.remedy.clear();
    }
    return result;
}

Result<void> Session::holdSnapshot(bool renew)
{
    m_holds = false;
    if (renew || m_lost) {
        if (Result<void> again = disconnectAndReopen(); !again)
            return again;
    }
    m_holds = true;
    return {};
}

bool Session::mayReconnect() const
{
    return !m_holds && (m_purpose == SessionPurpose::Snapshot || m_purpose == SessionPurpose::Read);
}

/// A server may take a moment to notice that a connection is gone, and a line to come back.
Result<void> Session::reopenAfter(const Error &loss)
{
    constexpr int attemptsAtMost = 4;
    constexpr qint64 millisecondsAtMost = 5000;
    QElapsedTimer timer;
    timer.start();
    for (int attempt = 0;; ++attempt) {
        QThread::msleep(50u << (2 * attempt));
        Result<void> again = disconnectAndReopen();
        if (again || again.error().isCancelled())
            return again;
        const bool mayPass = isCrowded(again.error()) || again.error().serverCode == 2002
                             || again.error().serverCode == 2003
                             || again.error().serverCode == 2013;
        if (mayPass && attempt + 1 < attemptsAtMost && timer.elapsed() < millisecondsAtMost)
            continue;
        Error error = again.error();
        error.doing = loss.doing;
        error.reason =
            QStringLiteral("the connection to %1 was lost, and connecting again fails: %2")
                .arg(m_endpoint.label, error.reason);
        return error;
    }
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
        if (Result<void> again = reopenAfter(loss); !again)
            return again;
    }
    for (int attempt = 0;; ++attempt) {
        if (m_context.stop.stop_requested())
            return Error{ErrorCode::Cancelled, doing, QStringLiteral("cancelled"), {}, 0};
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
            failure->reason = QStringLiteral("cancelled");
        }
        m_lost = failure->code == ErrorCode::ConnectionLost;
        const bool wasSilent = m_watch && m_watch->verdict() == SocketWatch::Verdict::Silent;
        if (!m_lost || !mayReconnect || m_connecting || attempt >= (wasSilent ? 1 : 2))
            return *failure;
        if (Result<void> again = reopenAfter(*failure); !again)
            return again;
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
    if (Result<void> done = run(sql, doing, mayReconnect(), read); !done)
        return done.error();
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
        if (Result<void> again = reopenAfter(brokenAnswer(doing, 0)); !again)
            return again;
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
                             QStringLiteral("starting a transaction"), mayReconnect, {});
    m_inTransaction = bool(begun);
    return begun;
}

Result<void> Session::commit()
{
    Result<void> committed = run(QStringLiteral("COMMIT"), QStringLiteral("committing"), false, {});
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
