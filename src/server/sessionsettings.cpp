// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sessionsettings.h"

#include "base/displaytext.h"
#include "base/loadfile.h"
#include "base/message.h"
#include "server/endpointcheck.h"

namespace slicetool {

Result<QString> connectOptions(const Endpoint &endpoint, int timeoutSeconds)
{
    const auto refuse = [&](const QString &reason, const QString &remedy) {
        return Error{ErrorCode::Plan, Message::tr("connecting to %1").arg(endpoint.label), reason,
                     remedy};
    };
    // The driver takes these options apart at semicolons, and the library a host.
    SLICETOOL_TRY(checkEndpoint(endpoint));
    QStringList options{QStringLiteral("MYSQL_OPT_CONNECT_TIMEOUT=%1").arg(timeoutSeconds)};
    if (endpoint.compress)
        options << QStringLiteral("CLIENT_COMPRESS=1");
    if (endpoint.usesSocket()) {
        if (!endpoint.socket.isEmpty())
            options << QLatin1String("UNIX_SOCKET=") + endpoint.socket;
        return options.join(QLatin1Char(';'));
    }
    if (endpoint.sslMode == SslMode::VerifyCa && endpoint.sslCa.isEmpty())
        return refuse(Message::tr("ssl-mode VERIFY_CA needs ssl-ca"), {});
    if (endpoint.sslMode == SslMode::Disabled)
        return options.join(QLatin1Char(';'));
    for (const auto &[name, path] :
         {std::pair{"ssl-ca", endpoint.sslCa}, std::pair{"ssl-cert", endpoint.sslCert},
          std::pair{"ssl-key", endpoint.sslKey}}) {
        // The library reads them to their end.
        constexpr qint64 maxBytes = 16 << 20;
        if (const QString problem = fileProblem(path, maxBytes); !problem.isEmpty())
            return refuse(Message::tr("the %1 file (%2) cannot be used: %3")
                              .arg(QLatin1String(name), displayText(path), problem),
                          {});
    }
    // The flag alone changes nothing; only an option about certificates or ciphers makes the driver
    // ask for TLS, where the server has it. That it comes about where it must, see driverHost().
    options << QStringLiteral("SSL_CIPHER=HIGH:!aNULL");
    if (!endpoint.sslCa.isEmpty())
        options << QLatin1String("SSL_CA=") + endpoint.sslCa;
    if (!endpoint.sslCert.isEmpty())
        options << QLatin1String("SSL_CERT=") + endpoint.sslCert;
    if (!endpoint.sslKey.isEmpty())
        options << QLatin1String("SSL_KEY=") + endpoint.sslKey;
    return options.join(QLatin1Char(';'));
}

QString driverHost(const Endpoint &endpoint, const QByteArray &fingerprint)
{
    if (endpoint.usesSocket())
        return QStringLiteral("localhost");
    // A host with a semicolon is a list of options to the client library. It is the only way to set
    // those that Qt has no name for; what stands in it was checked by checkEndpoint().
    const QString place = QStringLiteral("host=%1;port=%2;")
                              .arg(endpoint.host)
                              .arg(endpoint.port > 0 ? endpoint.port : 3306);
    if (!fingerprint.isEmpty())
        return place + QLatin1String("ssl-fp=") + QString::fromLatin1(fingerprint);
    return place + QLatin1String("restricted-auth=") + safePlugins().join(QLatin1Char(','));
}

QStringList safePlugins()
{
    return {QStringLiteral("mysql_native_password"),
            QStringLiteral("caching_sha2_password"),
            QStringLiteral("sha256_password"),
            QStringLiteral("client_ed25519"),
            QStringLiteral("parsec"),
            QStringLiteral("auth_gssapi_client")};
}

QStringList creationSettings(const ServerVersion &version)
{
    const sql::Dialect dialect = version.dialect();
    // What upstream has can be made: row formats that InnoDB ignores, rows that may become too wide.
    // Without explicit defaults a TIMESTAMP gets some that upstream's does not have.
    QStringList settings{QStringLiteral("SET SESSION innodb_strict_mode = OFF"),
                         QStringLiteral("SET SESSION explicit_defaults_for_timestamp = 1")};
    if (dialect.isMySql(80013))
        settings << QStringLiteral("SET SESSION sql_require_primary_key = OFF");
    if (dialect.isMySql(80030))
        settings << QStringLiteral("SET SESSION sql_generate_invisible_primary_key = OFF");
    return settings;
}

QStringList transactionSettings(const ServerVersion &version, bool writes)
{
    // With another one, COMMIT begins the next transaction or ends the session.
    QStringList settings{QStringLiteral("completion_type = 'NO_CHAIN'")};
    if (writes)
        settings << QStringLiteral("%1 = 0").arg(version.isMariaDb()
                                                     ? QStringLiteral("tx_read_only")
                                                     : QStringLiteral("transaction_read_only"));
    return settings;
}

QString identityExpression()
{
    // MariaDB has no server_uuid, and takes comments of MySQL's versions for what they are.
    return QStringLiteral("CONCAT_WS(' ', @@hostname, @@port, @@socket, @@datadir, @@pid_file, "
                          "@@server_id /*!50700, @@server_uuid */)");
}

QStringList sessionSettings(SessionPurpose purpose, const ServerVersion &version)
{
    const bool snapshot = purpose == SessionPurpose::Snapshot;
    const bool writes = purpose == SessionPurpose::Write;
    // One statement: each is a round trip.
    QStringList settings{
        // What SET NAMES sets.
        QStringLiteral("character_set_client = utf8mb4"),
        QStringLiteral("character_set_results = utf8mb4"),
        QStringLiteral("collation_connection = utf8mb4_general_ci"),
        QStringLiteral("%1 = '%2'")
            .arg(version.isMariaDb() ? QStringLiteral("tx_isolation")
                                     : QStringLiteral("transaction_isolation"),
                 writes ? QStringLiteral("READ-COMMITTED") : QStringLiteral("REPEATABLE-READ")),
        QStringLiteral("autocommit = 1"),
        QStringLiteral("time_zone = '+00:00'"),
        // Not strict: what a source holds may be invalid by today's rules and is to arrive all the
        // same; whether it did is verified, not assumed.
        QStringLiteral(
            "sql_mode = 'NO_AUTO_VALUE_ON_ZERO,ALLOW_INVALID_DATES,NO_ENGINE_SUBSTITUTION'"),
        QStringLiteral("div_precision_increment = 4"),
        QStringLiteral("lc_time_names = 'en_US'"),
        QStringLiteral("sql_auto_is_null = 0"),
        QStringLiteral("sql_big_selects = 1"),
        QStringLiteral("sql_safe_updates = 0"),
        QStringLiteral("sql_select_limit = 18446744073709551615"),
        QStringLiteral("sql_quote_show_create = 1"),
        QStringLiteral("group_concat_max_len = 1048576"),
        // Keys have up to 3072 bytes, and may differ in the last one; what they weigh can be longer.
        // A sort buffer has to hold some of them.
        QStringLiteral("max_sort_length = 16384"),
        QStringLiteral("sort_buffer_size = 2097152"),
        QStringLiteral("wait_timeout = 28800"),
        QStringLiteral("net_read_timeout = 600"),
        QStringLiteral("net_write_timeout = 600"),
        // A lock held by somebody else is to be told, not waited for all night.
        QStringLiteral("lock_wait_timeout = 30"),
        // See sql::tracedFingerprints().
        QStringLiteral("@slicetool_hash = 0"),
    };
    settings << (version.isMariaDb() ? QStringLiteral("max_statement_time = 0")
                                     : QStringLiteral("max_execution_time = 0"));
    // Otherwise it tells for a day when a table was last written to, and its next id, as it once was.
    constexpr int cachesStatistics = 80000;
    if (!version.isMariaDb() && version.number >= cachesStatistics)
        settings << QStringLiteral("information_schema_stats_expiry = 0");
    // Otherwise versioned tables show the rows of another day.
    if (version.isMariaDb() && version.number >= 100304)
        settings << QStringLiteral("system_versioning_asof = DEFAULT");
    settings << transactionSettings(version, !snapshot);
    if (writes) {
        // Rows come as they are at the source: nothing cascades, nothing is checked anew.
        settings << QStringLiteral("foreign_key_checks = 0");
        // Without them InnoDB takes two rows with one unique value.
        settings << QStringLiteral("unique_checks = 1");
        if (version.isMariaDb())
            settings << QStringLiteral("check_constraint_checks = 0");
        if (version.isMariaDb() && version.number >= 101100)
            settings << QStringLiteral("system_versioning_insert_history = 1");
    }
    // An init_connect may have begun a transaction, whose snapshot we would look at for ever. Where
    // one of our own begins, that is the end of it.
    QStringList statements;
    if (!snapshot)
        statements << QStringLiteral("ROLLBACK AND NO CHAIN NO RELEASE");
    return statements << QLatin1String("SET ") + settings.join(QLatin1String(", "));
}

} // namespace slicetool
