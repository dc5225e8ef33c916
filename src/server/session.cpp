// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/session.h"

#include "server/servererrors.h"
#include "server/sessionsettings.h"
#include "sql/quote.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QThread>
#include <QVariant>

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
    return connected;
}

Result<void> Session::connectOnce()
{
    const QString doing =
        QStringLiteral("connecting to %1 (%2)").arg(m_endpoint.label, m_endpoint.display());
    if (m_context.stop.stop_requested())
        return Error{ErrorCode::Cancelled, doing, QStringLiteral("cancelled"), {}, 0};
    const Result<QString> options = connectOptions(m_endpoint, m_context.connectTimeoutSeconds);
    if (!options)
        return options.error();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QMYSQL"), m_connectionName);
    if (!database.isValid())
        return Error{ErrorCode::Unreachable, doing, QStringLiteral("Qt's MySQL driver is missing"),
                     QStringLiteral("Install the package libqt6sql6-mysql."), 0};
    database.setHostName(m_endpoint.usesSocket() ? QStringLiteral("localhost") : m_endpoint.host);
    if (!m_endpoint.usesSocket())
        database.setPort(m_endpoint.port > 0 ? m_endpoint.port : 3306);
    database.setUserName(m_endpoint.user);
    database.setPassword(m_endpoint.password.value_or(QString()));
    database.setDatabaseName(m_endpoint.schema);
    database.setConnectOptions(*options);
    if (!database.open())
        return errorOf(database.lastError(), doing);
    if (Result<void> secured = checkTransportSecurity(); !secured)
        return secured;
    return applySettings();
}

Result<void> Session::checkTransportSecurity()
{
    if (m_endpoint.usesSocket() || m_endpoint.sslMode == SslMode::Disabled
        || m_endpoint.sslMode == SslMode::Preferred)
        return {};
    // The driver falls back to plain text without a word, so look at what came of it.
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
        select(QStringLiteral("SELECT VERSION(), @@version_comment, @@max_allowed_packet, "
                              "@@lower_case_table_names, CONNECTION_ID(), @@local_infile"),
               doing);
    if (!facts)
        return facts.error();
    m_roundTripSeconds = double(timer.nsecsElapsed()) / 1e9;
    const ResultRow &row = facts->first();
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
    if (m_context.stop.stop_requested()) {
        result.code = ErrorCode::Cancelled;
        result.reason = QStringLiteral("cancelled");
    }
    return result;
}

Result<void> Session::run(const QString &sql, const QString &doing, bool mayReconnect,
                          const std::function<void(QSqlQuery &)> &read)
{
    // The user's own statements may have left something in the session; the others' sessions are
    // what their settings make them.
    if (m_lost && !m_inTransaction && m_purpose != SessionPurpose::Statements) {
        if (Result<void> again = disconnectAndReopen(); !again)
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
            const bool ok = query.exec(sql);
            if (m_killerTicket >= 0)
                m_context.killer->setBusy(m_killerTicket, false);
            m_bytesSent += sql.size();
            ++m_statementsSent;
            if (ok && read)
                read(query);
            if (!ok)
                failure = errorOf(query.lastError(), doing);
            if (m_context.log) {
                m_context.log(StatementRecord{
                    m_endpoint.label, sql.left(loggedCharacters),
                    double(timer.nsecsElapsed()) / 1e9,
                    qint64(query.isSelect() ? query.size() : query.numRowsAffected()), ok});
            }
        }
        if (!failure)
            return {};
        m_lost = failure->code == ErrorCode::ConnectionLost;
        if (!m_lost || !mayReconnect || m_connecting || attempt >= 2)
            return *failure;
        QThread::msleep(200u << attempt);
        if (Result<void> again = disconnectAndReopen(); !again)
            return again;
    }
}

Result<ResultRows> Session::select(const QString &sql, const QString &doing)
{
    ResultRows rows;
    const auto read = [&](QSqlQuery &query) {
        const int columns = query.record().count();
        rows.reserve(query.size() > 0 ? query.size() : 0);
        qint64 bytes = 0;
        while (query.next()) {
            ResultRow row;
            row.reserve(columns);
            for (int i = 0; i < columns; ++i) {
                const QVariant value = query.value(i);
                row << (value.isNull() ? QByteArray() : value.toByteArray());
                // QByteArray() means NULL, so an empty text must be something else.
                if (row.last().isNull() && !value.isNull())
                    row.last() = QByteArray("");
                bytes += row.last().size() + 1;
            }
            rows << row;
        }
        m_bytesReceived += bytes;
        m_rowsReceived += rows.size();
    };
    if (Result<void> done = this->read(sql, doing, read); !done)
        return done.error();
    return rows;
}

Result<QByteArrayList> Session::selectLines(const QString &sql, const QString &doing)
{
    QByteArrayList lines;
    const auto read = [&](QSqlQuery &query) {
        lines.reserve(query.size() > 0 ? query.size() : 0);
        qint64 bytes = 0;
        while (query.next()) {
            lines << query.value(0).toByteArray();
            bytes += lines.last().size() + 1;
        }
        m_bytesReceived += bytes;
        m_rowsReceived += lines.size();
    };
    if (Result<void> done = this->read(sql, doing, read); !done)
        return done.error();
    return lines;
}

Result<void> Session::read(const QString &sql, const QString &doing,
                           const std::function<void(QSqlQuery &)> &read)
{
    const bool mayReconnect =
        m_purpose == SessionPurpose::Snapshot || m_purpose == SessionPurpose::Read;
    return run(sql, doing, mayReconnect, read);
}

Result<qint64> Session::execute(const QString &sql, const QString &doing)
{
    qint64 affected = 0;
    if (Result<void> done =
            run(sql, doing, false, [&](QSqlQuery &query) { affected = query.numRowsAffected(); });
        !done)
        return done.error();
    return affected;
}

Result<void> Session::prepare(const QString &sql, const QString &doing)
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    if (!query.prepare(sql))
        return errorOf(query.lastError(), doing);
    return {};
}

Result<QStringList> Session::resultColumns(const QString &sql, const QString &doing)
{
    QStringList names;
    const auto read = [&](QSqlQuery &query) {
        const QSqlRecord record = query.record();
        for (int i = 0; i < record.count(); ++i)
            names << record.fieldName(i);
    };
    if (Result<void> done = run(sql, doing, true, read); !done)
        return done.error();
    return names;
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
