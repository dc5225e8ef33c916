// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/servererrors.h"

#include "base/message.h"
#include "sql/quote.h"

#include <algorithm>
#include <iterator>

namespace slicetool {

namespace {

/// 'dev'@'%' of whoever logs in; the host is the server's affair.
QString user(const Endpoint &endpoint)
{
    return endpoint.user.isEmpty() ? Message::tr("the account") : sql::stringLiteral(endpoint.user);
}

QString port(const Endpoint &endpoint)
{
    return QString::number(endpoint.serverPort() > 0 ? endpoint.serverPort() : 3306);
}

ServerErrorMeaning cannotReach(const Endpoint &endpoint)
{
    if (endpoint.usesSocket()) {
        return {ErrorCode::Unreachable,
                Message::tr("Check that the server is running and that this is its socket "
                            "(?socket=PATH in the URL; localhost means the socket, 127.0.0.1 "
                            "means TCP).")};
    }
    // The client library tells a refused connection and one that timed out by one number.
    return {
        ErrorCode::Unreachable,
        Message::tr("Nothing answers on port %1 of %2. Check that the server is running there, the "
                    "port and the server's bind_address, the network, the VPN and firewalls.")
            .arg(port(endpoint), endpoint.serverHost())};
}

/// The connection ended, or its answer made no sense.
ServerErrorMeaning lost(const QString &words, const Endpoint &endpoint, bool connecting)
{
    if (!connecting)
        return {ErrorCode::ConnectionLost, {}};
    if (words.contains(QLatin1String("authorization packet"))
        || words.contains(QLatin1String("handshake"))
        || words.contains(QLatin1String("initial communication packet")))
        return {ErrorCode::Unreachable,
                Message::tr("Something answers on port %1 of %2, or closes the connection at "
                            "once, but it does not behave like a MySQL or MariaDB server. Check "
                            "host and port, and whether a firewall or tunnel is in between.")
                    .arg(port(endpoint), endpoint.serverHost())};
    return {ErrorCode::Unreachable,
            Message::tr(
                "The server closed the connection immediately: it may be starting up or shutting "
                "down, or its init_connect may fail for this account; its error log says which.")};
}

bool namesReadOnly(const QString &words)
{
    return words.contains(QLatin1String("read-only")) || words.contains(QLatin1String("read_only"));
}

/// OpenSSL's words, and the system's.
bool namesCutLine(const QString &words)
{
    for (const char *end : {"unexpected eof", "reset by peer", "Broken pipe"}) {
        if (words.contains(QLatin1String(end), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

ServerErrorMeaning login(int number, const Endpoint &endpoint)
{
    switch (number) {
    case accessDenied:
        if (!endpoint.password && !endpoint.passwordVariable.isEmpty())
            return {ErrorCode::LoginDenied,
                    Message::tr("No password was given. %1 If the account has none, check user and "
                                "host.")
                        .arg(howToGivePassword(endpoint))};
        [[fallthrough]];
    case 1698: // ER_ACCESS_DENIED_NO_PASSWORD_ERROR
        return {
            ErrorCode::LoginDenied,
            Message::tr("Check user and password. An account is valid only for the hosts in its "
                        "name, and localhost (the socket) is not the same as 127.0.0.1.")};
    case 1044: // ER_DBACCESS_DENIED_ERROR
        return {ErrorCode::LoginDenied,
                endpoint.schema.isEmpty()
                    ? QString()
                    : Message::tr("Check the schema's name, or have privileges granted on %1.* to "
                                  "the account.")
                          .arg(sql::identifier(endpoint.schema))};
    case 1130: // ER_HOST_NOT_PRIVILEGED
        return {ErrorCode::LoginDenied,
                Message::tr("The server has no account for the host from which you connect. Have "
                            "one created (CREATE USER %1@'…'), or connect from an allowed host.")
                    .arg(user(endpoint))};
    case 1820: // ER_MUST_CHANGE_PASSWORD
    case 1862: // ER_MUST_CHANGE_PASSWORD_LOGIN
        return {ErrorCode::LoginDenied,
                Message::tr("The account's password has expired. Set a new one: log in with the "
                            "mariadb or mysql client and run ALTER USER USER() IDENTIFIED BY "
                            "'…'.")};
    case 3118: // ER_ACCOUNT_HAS_BEEN_LOCKED, MySQL
    case 4151: // MariaDB
        return {ErrorCode::LoginDenied,
                Message::tr("The account is locked. Have it unlocked: ALTER USER %1@'…' ACCOUNT "
                            "UNLOCK.")
                    .arg(user(endpoint))};
    case 3955: // ER_USER_ACCESS_DENIED_FOR_USER_ACCOUNT_BLOCKED_BY_PASSWORD_LOCK
        return {
            ErrorCode::LoginDenied,
            Message::tr("The account is locked after too many wrong passwords. Wait, or have it "
                        "unlocked: ALTER USER %1@'…' ACCOUNT UNLOCK.")
                .arg(user(endpoint))};
    case 1524: // ER_PLUGIN_IS_NOT_LOADED
        return {ErrorCode::LoginDenied,
                Message::tr("The server lacks the plugin that this account logs in with. Have "
                            "the account switched to a different plugin (ALTER USER … "
                            "IDENTIFIED VIA/WITH …), or the plugin installed.")};
    case 2059: // CR_AUTH_PLUGIN_CANNOT_LOAD
    case 1251: // ER_NOT_SUPPORTED_AUTH_MODE
    case 2049: // CR_SECURE_AUTH
        return {
            ErrorCode::LoginDenied,
            Message::tr("This machine's client library does not have the plugin that the account "
                        "logs in with. Install it (on Debian, libmariadb3 brings most), or "
                        "have the account changed: caching_sha2_password, ed25519 and "
                        "mysql_native_password work.")};
    case 2061: // CR_AUTH_PLUGIN_ERR
        return {ErrorCode::LoginDenied,
                Message::tr("The login plugin failed. Without TLS, caching_sha2_password may need "
                            "the server's public key: connect with ?ssl-mode=REQUIRED.")};
    case 3159: // ER_SECURE_TRANSPORT_REQUIRED
        return {ErrorCode::LoginDenied,
                Message::tr("The server only accepts encrypted connections: put "
                            "?ssl-mode=REQUIRED in the URL.")};
    case 4031: // ER_CLIENT_INTERACTION_TIMEOUT
        return {ErrorCode::ConnectionLost, {}};
    default:
        return {ErrorCode::LoginDenied, {}};
    }
}

} // namespace

ServerErrorMeaning meaningOfServerError(int number, const QString &words, const Endpoint &endpoint,
                                        bool connecting)
{
    switch (number) {
    case 1044:
    case accessDenied:
    case 1698:
    case 1130:
    case 1820:
    case 1862:
    case 3118:
    case 4151:
    case 3955:
    case 1524:
    case 2059:
    case 1251:
    case 2049:
    case 2061:
    case 3159:
        return login(number, endpoint);
    case 1049: // ER_BAD_DB_ERROR
        return {ErrorCode::MissingSchema, {}};
    case 1146: // ER_NO_SUCH_TABLE
    case 1051: // ER_BAD_TABLE_ERROR
        return {ErrorCode::MissingTable, {}};
    case 1142: // ER_TABLEACCESS_DENIED_ERROR
    case 1143: // ER_COLUMNACCESS_DENIED_ERROR
    case 1227: // ER_SPECIFIC_ACCESS_DENIED_ERROR
    case 1370: // ER_PROCACCESS_DENIED_ERROR
    case 1410: // ER_CANT_CREATE_USER_WITH_GRANT
    case 1345: // ER_VIEW_NO_EXPLAIN
    case 1356: // ER_VIEW_INVALID
        return {ErrorCode::Privilege, {}};
    case 2001: // CR_SOCKET_CREATE_ERROR, of a path that is too long
    case 2002: // CR_CONNECTION_ERROR
    case 2003: // CR_CONN_HOST_ERROR
    case 2004: // CR_IPSOCK_ERROR
        if (words.endsWith(QLatin1String("(24)"))) // EMFILE, before anybody was asked
            return {ErrorCode::Unreachable,
                    Message::tr("This program has reached its limit of open files. Use fewer "
                                "--jobs, or raise the limit (ulimit -n).")};
        return cannotReach(endpoint);
    case 2005: // CR_UNKNOWN_HOST
        return {ErrorCode::Unreachable,
                Message::tr("The name %1 does not resolve. Check its spelling, the VPN and DNS.")
                    .arg(endpoint.serverHost())};
    case 2026: // CR_SSL_CONNECTION_ERROR
        if (namesCutLine(words))
            return {ErrorCode::Unreachable, remedyOfCutTls()};
        return {ErrorCode::Unreachable,
                Message::tr("No TLS connection could be established. Check ssl-ca (does it belong "
                            "to the authority that signed the server's certificate?), whether the "
                            "certificate has expired, and that both sides share a TLS version.")};
    case 2007: // CR_VERSION_ERROR
        return {ErrorCode::Unreachable,
                Message::tr("Something answers on port %1 of %2, but it does not behave like a "
                            "MySQL or MariaDB server. Check host and port.")
                    .arg(port(endpoint), endpoint.serverHost())};
    case 1040: // ER_CON_COUNT_ERROR
        return {ErrorCode::Unreachable,
                Message::tr("The server has no free connection. Use fewer --jobs, wait for "
                            "others to finish, or have max_connections raised.")};
    case 1203: // ER_TOO_MANY_USER_CONNECTIONS
    case 1226: // ER_USER_LIMIT_REACHED
        return {
            ErrorCode::Unreachable,
            Message::tr("The account has used up its limit. Use fewer --jobs, wait, or have the "
                        "limit raised (ALTER USER … WITH MAX_USER_CONNECTIONS n).")};
    case 1129: // ER_HOST_IS_BLOCKED
        return {
            ErrorCode::Unreachable,
            Message::tr("The server has blocked this machine after too many failed connections. "
                        "Have an administrator run FLUSH HOSTS, or mariadb-admin flush-hosts.")};
    case 3032: // ER_SERVER_OFFLINE_MODE
        return {
            ErrorCode::Unreachable,
            Message::tr(
                "The server is in offline mode. Try again once its administrators have ended it.")};
    case 1053: // ER_SERVER_SHUTDOWN
        return connecting ? ServerErrorMeaning{ErrorCode::Unreachable,
                                               Message::tr("The server is shutting down. Try again "
                                                           "when it is back.")}
                          : ServerErrorMeaning{ErrorCode::ConnectionLost, {}};
    case 2006: // CR_SERVER_GONE_ERROR
    case 2013: // CR_SERVER_LOST
    case 2012: // CR_SERVER_HANDSHAKE_ERR
    case 2027: // CR_MALFORMED_PACKET
    case 2055: // CR_SERVER_LOST_EXTENDED
    case 1043: // ER_HANDSHAKE_ERROR
    case 1152: // ER_ABORTING_CONNECTION
    case 1158: // ER_NET_READ_ERROR
    case 1159: // ER_NET_READ_INTERRUPTED
    case 1160: // ER_NET_ERROR_ON_WRITE
    case 1184: // ER_NEW_ABORTING_CONNECTION
    case 1927: // ER_CONNECTION_KILLED
    case 4031: // ER_CLIENT_INTERACTION_TIMEOUT
        return lost(words, endpoint, connecting);
    case 2000: // CR_UNKNOWN_ERROR
        return {ErrorCode::Unreachable, {}};
    case 1062: // ER_DUP_ENTRY
        return {
            ErrorCode::Query,
            Message::tr("Another row of that table has the value already. If the plan keeps stale "
                        "rows there, or the key only exists there, remove the row or drop the "
                        "key.")};
    case 1290: // ER_OPTION_PREVENTS_STATEMENT
        if (namesReadOnly(words))
            return {ErrorCode::Query,
                    Message::tr("The server is read-only, as replicas are. Choose a writable "
                                "server, or have read_only (super_read_only) switched off.")};
        if (words.contains(QLatin1String("NO_ENGINE_SUBSTITUTION")))
            return {
                ErrorCode::Query,
                Message::tr("The server allows tables of one engine only (enforce_storage_engine). "
                            "Have that switched off, or create the table there manually.")};
        return {ErrorCode::Query, {}};
    case 1836: // ER_READ_ONLY_MODE
        return {ErrorCode::Query,
                Message::tr("The server is in read-only mode (innodb_read_only or a rescue mode). "
                            "Choose another, or have that switched off.")};
    case 3989: // ER_SCHEMA_READ_ONLY
        return {ErrorCode::Query,
                Message::tr("The schema is read-only: ALTER SCHEMA … READ ONLY = 0 ends that.")};
    case 1036: // ER_OPEN_AS_READONLY
        return {ErrorCode::Query,
                Message::tr("The table's files cannot be written. Check their owner, their "
                            "permissions and the disk.")};
    case 1021: // ER_DISK_FULL
    case 3675: // ER_DISK_FULL_NOWAIT
        return {ErrorCode::Query,
                Message::tr("The server's disk is full. Free some space there and run again.")};
    case 1114: // ER_RECORD_FILE_FULL
        return {ErrorCode::Query,
                Message::tr("The table cannot grow: the server's disk or tablespace is full, "
                            "or, for the MEMORY engine, max_heap_table_size is too small.")};
    case 28: // of the system, through the server
        return {ErrorCode::Query,
                Message::tr("No space is left on the server's disk or in its tmpdir.")};
    case 1041: // ER_OUT_OF_RESOURCES
    case 1037: // ER_OUTOFMEMORY
    case 1038: // ER_OUT_OF_SORTMEMORY
        return {ErrorCode::Query,
                Message::tr("The server is short of memory. Use fewer --jobs, or give it more.")};
    case 1153: // ER_NET_PACKET_TOO_LARGE
    case 2020: // CR_NET_PACKET_TOO_LARGE
        return {ErrorCode::Query,
                Message::tr("A row is larger than max_allowed_packet. Raise it on the server (SET "
                            "GLOBAL max_allowed_packet = …) and run again.")};
    case 1813: // ER_TABLESPACE_EXISTS
        return {ErrorCode::Query,
                Message::tr("A file from an earlier table with this name is left in the server's "
                            "data folder. Remove it there, or drop the table manually.")};
    default:
        return {ErrorCode::Query, {}};
    }
}

bool meansCutTls(const Error &error)
{
    constexpr int tlsFailed = 2026;
    return error.serverCode == tlsFailed && namesCutLine(error.reason);
}

bool meansCutLine(const Error &error)
{
    // Nobody there, by socket or TCP; gone, lost, and lost with the system's reason.
    constexpr int numbers[] = {2002, 2003, 2006, 2013, 2055};
    return std::find(std::begin(numbers), std::end(numbers), error.serverCode) != std::end(numbers)
           || meansCutTls(error);
}

QString remedyOfCutTls()
{
    return Message::tr(
        "The connection was closed while encryption was being negotiated: by the server, or by a "
        "firewall, proxy or tunnel on the way. Try again; the server's error log may say more.");
}

bool meansReadOnly(const Error &error)
{
    constexpr int optionPrevents = 1290; // of several options
    constexpr int readOnlyMode = 1836;
    constexpr int schemaReadOnly = 3989;
    return (error.serverCode == optionPrevents && namesReadOnly(error.reason))
           || error.serverCode == readOnlyMode || error.serverCode == schemaReadOnly;
}

QString howToGivePassword(const Endpoint &endpoint)
{
    if (endpoint.passwordVariable.isEmpty())
        return Message::tr("Put it into the [client] group of the file given with "
                           "--defaults-extra-file.");
    return Message::tr("Set %1, or put it into the [client] group of the file given with "
                       "--defaults-extra-file.")
        .arg(endpoint.passwordVariable);
}

Error anotherServer(const Endpoint &endpoint)
{
    return {ErrorCode::Refused,
            Message::tr("connecting to %1 (%2)").arg(endpoint.label, endpoint.display()),
            Message::tr("a different server answers there than when this run began"),
            Message::tr("Nothing was read from it or written to it. Use an address that "
                        "leads to one server, and run again.")};
}

} // namespace slicetool
