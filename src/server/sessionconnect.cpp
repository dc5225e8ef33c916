// SPDX-License-Identifier: GPL-3.0-or-later
// How a Session connects: what is settled before a password goes out, and the settings after it.
#include "base/message.h"
#include "server/session.h"

#include "server/atwork.h"
#include "server/hostlookup.h"
#include "server/passwordcommand.h"
#include "server/servererrors.h"
#include "server/serverfindings.h"
#include "server/sessionsettings.h"
#include "server/socketwatch.h"
#include "server/tlsprobe.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>

#include <algorithm>

namespace slicetool {

std::unique_ptr<SocketWatch> Session::makeWatch(const Endpoint &endpoint)
{
    SocketWatch::Rules rules;
    rules.stop = m_context.stop;
    rules.timeoutSeconds =
        m_context.timeoutSeconds > 0 ? m_context.timeoutSeconds : m_endpoint.timeoutSeconds;
    rules.connectTimeoutSeconds = std::min(m_context.connectTimeoutSeconds, rules.timeoutSeconds);
    rules.insistsOnTls = !endpoint.usesSocket() && endpoint.sslMode == SslMode::Preferred;
    if (m_context.killer)
        rules.stoppedAt = [killer = m_context.killer] { return killer->stoppedAt(); };
    if (m_context.asksWhenSilent)
        rules.isAtWork = [this] {
            return m_facts.connectionId != 0 && isAtWork(m_endpoint, m_facts, m_context.stop);
        };
    return std::make_unique<SocketWatch>(std::move(rules));
}

Result<void> Session::connect()
{
    ServerFindings *findings = m_context.findings.get();
    if (findings && !m_context.stop.stop_requested()) {
        if (const auto error = findings->silence(m_endpoint))
            return *error;
    }
    const auto began = ServerFindings::Clock::now();
    m_connecting = true;
    // Encryption is given up only before anything is said, and for a login that does without.
    Endpoint plain = m_endpoint;
    plain.sslMode = SslMode::Disabled;
    const bool prefers = m_endpoint.sslMode == SslMode::Preferred;
    const bool isPlain = prefers && findings && findings->isPlain(m_endpoint);
    const Endpoint *way = isPlain ? &plain : &m_endpoint;
    Result<void> connected = connectOnce(*way);
    if (!connected && prefers && m_watch && m_watch->verdict() == SocketWatch::Verdict::Plain) {
        if (findings)
            findings->notePlain(m_endpoint);
        close();
        way = &plain;
        connected = connectOnce(*way);
    }
    if (!connected && connected.error().serverCode == accessDenied) {
        if (renewPassword()) {
            close();
            connected = connectOnce(*way);
        } else if (m_context.stop.stop_requested()) {
            connected =
                Error{ErrorCode::Cancelled, connected.error().doing, Message::tr("cancelled")};
        }
    }
    m_connecting = false;
    if (findings && connected)
        findings->noteAnswer(m_endpoint);
    else if (findings && connected.error().code == ErrorCode::Unreachable
             && ServerFindings::Clock::now() - began >= std::chrono::seconds(1))
        findings->noteSilence(m_endpoint, connected.error(), began);
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

/// What a password command prints may hold for minutes only, and a run goes on for longer. False where
/// there is no other password.
bool Session::renewPassword()
{
    if (m_endpoint.passwordCommand.isEmpty())
        return false;
    const auto password = runPasswordCommand(m_endpoint, m_context.stop);
    if (!password || m_endpoint.password == *password)
        return false;
    m_endpoint.password = *password;
    return true;
}

/// @param endpoint m_endpoint, or the same without TLS
Result<void> Session::connectOnce(const Endpoint &endpoint)
{
    const QString doing =
        Message::tr("connecting to %1 (%2)").arg(m_endpoint.label, m_endpoint.display());
    if (m_context.stop.stop_requested())
        return Error{ErrorCode::Cancelled, doing, Message::tr("cancelled")};
    if (!SocketWatch::install())
        return Error{
            ErrorCode::Unreachable, doing,
            Message::tr(
                "the MariaDB client library is not the one that this program was built with"),
            Message::tr("Install Debian's package libmariadb3.")};
    const Result<QString> options = connectOptions(endpoint, m_context.connectTimeoutSeconds);
    if (!options)
        return options.error();
    QSqlDatabase database = QSqlDatabase::addDatabase(m_context.driver, m_connectionName);
    if (!database.isValid())
        return Error{ErrorCode::Unreachable, doing, Message::tr("Qt's MySQL driver is missing"),
                     Message::tr("Install the package libqt6sql6-mysql.")};
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
            return Error{ErrorCode::Cancelled, doing, Message::tr("cancelled")};
        return Error{ErrorCode::Unreachable, doing,
                     Message::tr("the name %1 did not resolve within %2 s")
                         .arg(m_endpoint.host)
                         .arg(lookupSeconds),
                     Message::tr("Check the name servers of this machine.")};
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
    m_watch = makeWatch(endpoint);
    const bool isOpen = [&] {
        const SocketWatch::Opening opening(*m_watch);
        return database.open();
    }();
    if (!isOpen)
        return loginError(errorOf(database.lastError(), doing));
    if (!m_watch->isAttached())
        return Error{ErrorCode::Unreachable, doing,
                     Message::tr("Qt's MySQL driver does not use the MariaDB client library"),
                     Message::tr("Install Debian's package libqt6sql6-mysql.")};
    SLICETOOL_TRY(checkTransportSecurity());
    return applySettings();
}

/// The library's words for what it refused before it sent a password are those of a programmer.
Error Session::loginError(Error error) const
{
    constexpr int pluginRestricted = 5010;
    constexpr int tlsFailed = 2026;
    constexpr int pluginMissing = 2059;
    if (error.isCancelled())
        return error;
    // The library says so under the number of a lost connection.
    static const QRegularExpression missing(QStringLiteral("^Plugin \\S+ could not be loaded"));
    if (missing.match(error.reason).hasMatch()) {
        const auto meaning = meaningOfServerError(pluginMissing, error.reason, m_endpoint, true);
        error.code = meaning.code;
        error.remedy = meaning.remedy;
        return error;
    }
    if (m_endpoint.usesSocket())
        return error;
    if (error.serverCode == pluginRestricted) {
        const QString plugin =
            wantedAuthPlugin(m_endpoint, m_context.connectTimeoutSeconds, m_context.stop);
        error.code = ErrorCode::LoginDenied;
        error.reason =
            Message::tr("the server asks for the password with %1, which lets anyone on the way "
                        "read it, and with ssl-mode %2 encryption is not guaranteed")
                .arg(plugin.isEmpty() ? Message::tr("a plugin other than %1")
                                            .arg(safePlugins().join(QLatin1String(", ")))
                                      : plugin,
                     toString(m_endpoint.sslMode));
        error.remedy = Message::tr(
            "No password was sent. Set ssl-mode to verify-ca or verify-identity with ssl-ca, or at "
            "least to required; or give the account a different plugin.");
    } else if (error.serverCode == tlsFailed && needsCertainTls(m_endpoint)) {
        const QString none = Message::tr("No password was sent.");
        if (meansCutTls(error)) {
            error.remedy = none + u' ' + error.remedy;
        } else {
            error.code = ErrorCode::LoginDenied;
            error.remedy = none;
        }
    }
    return error;
}

Result<void> Session::checkTransportSecurity()
{
    if (!needsCertainTls(m_endpoint))
        return {};
    // The library was told to go on under TLS only; that it did is cheap to see.
    const auto rows = select(QStringLiteral("SHOW SESSION STATUS LIKE 'Ssl_cipher'"),
                             Message::tr("checking the encryption of %1").arg(m_endpoint.label));
    if (!rows)
        return rows.error();
    if (rows->isEmpty() || rows->first().value(1).isEmpty())
        return Error{
            ErrorCode::LoginDenied,
            Message::tr("connecting to %1 (%2)").arg(m_endpoint.label, m_endpoint.display()),
            Message::tr("ssl-mode %1 was requested, but the connection is not encrypted")
                .arg(toString(m_endpoint.sslMode)),
            Message::tr("Enable TLS on the server; without ssl-mode in the URL, encryption is "
                        "not enforced.")};
    return {};
}

Result<void> Session::applySettings()
{
    const QString doing = Message::tr("preparing the session on %1").arg(m_endpoint.label);
    QElapsedTimer timer;
    timer.start();
    const auto facts =
        // LIMIT goes before sql_select_limit, which is not set yet.
        selectOne(QStringLiteral("SELECT VERSION(), @@version_comment, @@max_allowed_packet, "
                                 "@@lower_case_table_names, CONNECTION_ID(), @@local_infile, "
                                 "%1 LIMIT 1")
                      .arg(identityExpression()),
                  7, doing);
    if (!facts)
        return facts.error();
    m_roundTripSeconds = double(timer.nsecsElapsed()) / 1e9;
    const ResultRow &row = *facts;
    m_facts.versionText = QString::fromUtf8(row.at(0));
    m_facts.version = ServerVersion::parse(m_facts.versionText, QString::fromUtf8(row.at(1)));
    m_facts.maxAllowedPacket = row.at(2).toLongLong();
    m_facts.foldsCase = row.at(3).toInt() > 0;
    m_facts.connectionId = row.at(4).toULongLong();
    m_facts.localInfile = row.at(5).toInt() != 0;
    m_facts.identity = QString::fromUtf8(row.at(6));
    SLICETOOL_TRY(checkIdentity());
    if (m_context.killer)
        m_killerTicket =
            m_context.killer->watch(m_endpoint, m_facts.connectionId, m_facts.identity);
    QStringList statements = sessionSettings(m_purpose, m_facts.version);
    if (m_purpose == SessionPurpose::Snapshot)
        statements << QStringLiteral("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
    for (const QString &statement : std::as_const(statements)) {
        SLICETOOL_TRY(run(statement, doing, false, {}));
    }
    // Not every server has InnoDB. A lock held by somebody else is to be told, not waited for.
    if (m_purpose == SessionPurpose::Write || m_purpose == SessionPurpose::Statements)
        cleanUp(QStringLiteral("SET SESSION innodb_lock_wait_timeout = 30"));
    if (m_purpose == SessionPurpose::Write) {
        for (const QString &setting : creationSettings(m_facts.version))
            cleanUp(setting);
    }
    return m_purpose == SessionPurpose::Write ? respectStatementLog(doing) : Result<void>();
}

/// A tunnel, a name or a balancer may lead to another server than before, and be it upstream: then
/// nothing that is known of this one holds.
Result<void> Session::checkIdentity()
{
    if (!m_context.findings || m_context.findings->isTheSame(m_endpoint, m_facts.identity))
        return {};
    return anotherServer(m_endpoint);
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

} // namespace slicetool
