// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/endpoint.h"

#include "base/message.h"
#include "base/utf8.h"
#include "server/endpointcheck.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <array>
#include <cctype>

#include <pwd.h>
#include <unistd.h>

namespace slicetool {

namespace {

struct SslModeName {
    SslMode mode;
    const char *name;
};

constexpr std::array<SslModeName, 5> sslModeNames = {{
    {SslMode::Disabled, "DISABLED"},
    {SslMode::Preferred, "PREFERRED"},
    {SslMode::Required, "REQUIRED"},
    {SslMode::VerifyCa, "VERIFY_CA"},
    {SslMode::VerifyIdentity, "VERIFY_IDENTITY"},
}};

bool isLocalhost(const QString &host)
{
    return host.isEmpty() || host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0;
}

/// 127.0.0.1 and its like; not a name that begins so.
bool isLoopback(const QString &host)
{
    static const QRegularExpression form(
        QStringLiteral("\\A127(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}\\z"));
    return form.match(host).hasMatch();
}

/// The login name of whoever runs the program, as the mysql client takes it.
QString loginName()
{
    const QString user = qEnvironmentVariable("USER");
    if (!user.isEmpty())
        return user;
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

/// Percent-decodes one part; nothing where it is malformed, is not UTF-8 or holds a NUL.
std::optional<QString> decoded(const QString &part)
{
    const QByteArray bytes = part.toUtf8();
    const auto isHexDigit = [&bytes](qsizetype i) {
        return i < bytes.size() && std::isxdigit(static_cast<unsigned char>(bytes[i]));
    };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '%' && !(isHexDigit(i + 1) && isHexDigit(i + 2)))
            return std::nullopt;
    }
    const QByteArray plain = QByteArray::fromPercentEncoding(bytes);
    // A decoder waits for the rest of a character that is cut off at the end, and reports nothing.
    if (!QByteArrayView(plain).isValidUtf8() || plain.contains('\0'))
        return std::nullopt;
    return textOfUtf8(plain);
}

QString encoded(const QString &part, const QByteArray &alsoPlain = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part, alsoPlain));
}

/// The mode that holds where none is named: whoever gives a CA wants it checked.
SslMode defaultSslMode(const Endpoint &endpoint)
{
    return endpoint.sslCa.isEmpty() ? SslMode::Preferred : SslMode::VerifyCa;
}

/// Reads one URL. No message repeats a part of the URL that could be a piece of a password
/// written without percent-encoding, which may break the URL anywhere.
class UrlReader
{
public:
    explicit UrlReader(const QString &label) { m_endpoint.label = label; }

    Result<Endpoint> read(const QString &url)
    {
        const qsizetype schemeEnd = url.indexOf(QLatin1String("://"));
        const QString scheme = url.left(qMax<qsizetype>(schemeEnd, 0)).toLower();
        if (scheme != QLatin1String("mysql") && scheme != QLatin1String("mariadb")) {
            return error(Message::tr("the URL does not begin with mysql:// or mariadb://"),
                         formRemedy());
        }
        const QString rest = url.mid(schemeEnd + 3);
        if (rest.contains(QLatin1Char('#')))
            return error(Message::tr("the URL contains a #"), encodingRemedy());

        static const QRegularExpression authorityEnd(QStringLiteral("[/?]"));
        const qsizetype pathStart = rest.indexOf(authorityEnd);
        const QString authority = pathStart < 0 ? rest : rest.left(pathStart);
        const QString afterAuthority = pathStart < 0 ? QString() : rest.mid(pathStart);
        const qsizetype queryStart = afterAuthority.indexOf(QLatin1Char('?'));
        const QString path = queryStart < 0 ? afterAuthority : afterAuthority.left(queryStart);
        const QString query = queryStart < 0 ? QString() : afterAuthority.mid(queryStart + 1);

        // The last @, so that one inside a password does no harm.
        const qsizetype at = authority.lastIndexOf(QLatin1Char('@'));
        SLICETOOL_TRY(readAccount(at < 0 ? QString() : authority.left(at)));
        SLICETOOL_TRY(readHost(authority.mid(at + 1)));
        SLICETOOL_TRY(readSchema(path));
        SLICETOOL_TRY(readOptions(query));
        SLICETOOL_TRY(checkEndpoint(m_endpoint));
        SLICETOOL_TRY(checkSocket());
        return m_endpoint;
    }

private:
    Error error(const QString &reason, const QString &remedy) const
    {
        return {ErrorCode::Plan, Message::tr("reading the connection to %1").arg(m_endpoint.label),
                reason, remedy};
    }

    static QString formRemedy()
    {
        return Message::tr("Write it as mysql://user@host:port/schema, or give the name of a "
                           "saved connection.");
    }

    static QString encodingRemedy()
    {
        return Message::tr("Percent-encode special characters in a URL: @ as %40, : as %3A, / "
                           "as %2F, ? as %3F, # as %23, % as %25.");
    }

    Result<void> readAccount(const QString &account)
    {
        const qsizetype colon = account.indexOf(QLatin1Char(':'));
        const auto user = decoded(colon < 0 ? account : account.left(colon));
        if (!user)
            return error(Message::tr("the user name is not percent-encoded UTF-8"),
                         encodingRemedy());
        if (colon >= 0) {
            m_endpoint.password = decoded(account.mid(colon + 1));
            if (!m_endpoint.password) {
                return error(Message::tr("the password is not percent-encoded UTF-8"),
                             encodingRemedy());
            }
        }
        m_endpoint.user = user->isEmpty() ? loginName() : *user;
        if (m_endpoint.user.isEmpty())
            return error(Message::tr("the URL has no user"), formRemedy());
        return {};
    }

    Result<void> readHost(const QString &hostAndPort)
    {
        QString host;
        QString port;
        bool hasPort = false;
        if (hostAndPort.startsWith(QLatin1Char('['))) {
            const qsizetype bracket = hostAndPort.indexOf(QLatin1Char(']'));
            const QString after = bracket < 0 ? QString() : hostAndPort.mid(bracket + 1);
            if (bracket < 0 || (!after.isEmpty() && !after.startsWith(QLatin1Char(':')))) {
                return error(Message::tr("the brackets around the host are wrong"),
                             Message::tr("Write an IPv6 host as [::1] or [::1]:3306."));
            }
            host = hostAndPort.mid(1, bracket - 1);
            hasPort = !after.isEmpty();
            port = after.mid(1);
        } else {
            const qsizetype colon = hostAndPort.indexOf(QLatin1Char(':'));
            if (colon >= 0 && hostAndPort.indexOf(QLatin1Char(':'), colon + 1) >= 0) {
                return error(Message::tr("there is more than one : after the user"),
                             Message::tr("Write an IPv6 host in brackets, [::1].") + u' '
                                 + encodingRemedy());
            }
            host = colon < 0 ? hostAndPort : hostAndPort.left(colon);
            hasPort = colon >= 0;
            port = colon < 0 ? QString() : hostAndPort.mid(colon + 1);
        }

        const auto plainHost = decoded(host);
        if (!plainHost)
            return error(Message::tr("the host is not percent-encoded UTF-8"), encodingRemedy());
        m_endpoint.host = plainHost->isEmpty() ? QStringLiteral("localhost") : *plainHost;

        if (hasPort) {
            static const QRegularExpression digits(QStringLiteral("^[0-9]{1,5}$"));
            const int number = digits.match(port).hasMatch() ? port.toInt() : 0;
            if (number < 1 || number > 65535) {
                return error(Message::tr("the port is not a number from 1 to 65535"),
                             encodingRemedy());
            }
            m_endpoint.port = number;
        }
        return {};
    }

    Result<void> readSchema(const QString &path)
    {
        const QString name = path.mid(1);
        if (name.isEmpty())
            return error(Message::tr("the URL has no schema"), formRemedy());
        if (name.contains(QLatin1Char('/'))) {
            return error(
                Message::tr(
                    "the path of the URL has more than one part; it must be just the schema"),
                encodingRemedy());
        }
        const auto schema = decoded(name);
        if (!schema)
            return error(Message::tr("the schema is not percent-encoded UTF-8"), encodingRemedy());
        m_endpoint.schema = *schema;
        return {};
    }

    Result<void> readOptions(const QString &query)
    {
        QStringList seen;
        bool sslModeGiven = false;
        const QStringList options = query.split(QLatin1Char('&'), Qt::SkipEmptyParts);
        for (const QString &option : options) {
            const qsizetype equals = option.indexOf(QLatin1Char('='));
            const QString name = equals < 0 ? option : option.left(equals);
            // Nothing but a name that is known may be repeated: what stands here may be the rest of
            // a password with a ? in it.
            static const QStringList known{QStringLiteral("socket"),  QStringLiteral("ssl-mode"),
                                           QStringLiteral("ssl-ca"),  QStringLiteral("ssl-cert"),
                                           QStringLiteral("ssl-key"), QStringLiteral("ssh")};
            if (!known.contains(name)) {
                return error(Message::tr("the URL has an unknown option"),
                             Message::tr("Known options: %1.").arg(known.join(QLatin1String(", ")))
                                 + u' ' + encodingRemedy());
            }
            const auto value = decoded(equals < 0 ? QString() : option.mid(equals + 1));
            if (!value || value->isEmpty()) {
                return error(Message::tr("the option %1 has no value, or one that is not "
                                         "percent-encoded UTF-8")
                                 .arg(name),
                             encodingRemedy());
            }
            if (seen.contains(name))
                return error(Message::tr("the option %1 appears twice").arg(name), QString());
            seen.append(name);

            if (name == QLatin1String("socket")) {
                m_endpoint.socket = *value;
            } else if (name == QLatin1String("ssl-mode")) {
                const auto mode = sslModeFromString(*value);
                if (!mode) {
                    return error(
                        Message::tr("the value of ssl-mode is unknown"),
                        Message::tr(
                            "Use disabled, preferred, required, verify-ca or verify-identity."));
                }
                m_endpoint.sslMode = *mode;
                sslModeGiven = true;
            } else if (name == QLatin1String("ssl-ca")) {
                m_endpoint.sslCa = *value;
            } else if (name == QLatin1String("ssl-cert")) {
                m_endpoint.sslCert = *value;
            } else if (name == QLatin1String("ssl-key")) {
                m_endpoint.sslKey = *value;
            } else {
                m_endpoint.ssh = *value;
            }
        }
        if (!sslModeGiven)
            m_endpoint.sslMode = defaultSslMode(m_endpoint);
        return {};
    }

    Result<void> checkSocket() const
    {
        if (!isLocalhost(m_endpoint.host)) {
            if (m_endpoint.socket.isEmpty())
                return {};
            return error(Message::tr("a socket is given, but the host is not localhost"),
                         Message::tr("Leave out either the socket or the host."));
        }
        // mysql ignores the port here, and reaches another server than the one that was meant.
        // A program that deletes rows must not.
        if (m_endpoint.socket.isEmpty() && m_endpoint.port != 0 && m_endpoint.port != 3306) {
            return error(Message::tr("localhost means the socket, which has no port"),
                         Message::tr("Write 127.0.0.1 as the host, or give ?socket=PATH."));
        }
        return {};
    }

    Endpoint m_endpoint;
};

} // namespace

QString toString(SslMode mode)
{
    for (const SslModeName &entry : sslModeNames) {
        if (entry.mode == mode)
            return QString::fromLatin1(entry.name);
    }
    Q_UNREACHABLE();
}

std::optional<SslMode> sslModeFromString(const QString &text)
{
    const QString name = text.toUpper().replace(QLatin1Char('-'), QLatin1Char('_'));
    for (const SslModeName &entry : sslModeNames) {
        if (name == QLatin1String(entry.name))
            return entry.mode;
    }
    return std::nullopt;
}

Result<Endpoint> Endpoint::fromUrl(const QString &url, const QString &label)
{
    return UrlReader(label).read(url);
}

QString Endpoint::toUrl() const
{
    const QString server = serverHost();
    QString hostPart = server.isEmpty() ? QStringLiteral("localhost") : encoded(server, ":");
    if (hostPart.contains(QLatin1Char(':')))
        hostPart = QLatin1Char('[') + hostPart + QLatin1Char(']');
    // That there is none is no secret, and spares the search for one.
    const QString noPassword = password && password->isEmpty() ? QStringLiteral(":") : QString();
    QString url =
        QStringLiteral("mysql://") + encoded(user) + noPassword + QLatin1Char('@') + hostPart;
    if (serverPort() != 0)
        url += QLatin1Char(':') + QString::number(serverPort());
    url += QLatin1Char('/') + encoded(schema);

    QStringList options;
    const auto add = [&options](const char *name, const QString &value) {
        if (!value.isEmpty())
            options.append(QString::fromLatin1(name) + QLatin1Char('=') + encoded(value, "/"));
    };
    add("socket", socket);
    if (sslMode != defaultSslMode(*this)) {
        add("ssl-mode", toString(sslMode).toLower().replace(QLatin1Char('_'), QLatin1Char('-')));
    }
    add("ssl-ca", sslCa);
    add("ssl-cert", sslCert);
    add("ssl-key", sslKey);
    add("ssh", ssh);
    if (!options.isEmpty())
        url += QLatin1Char('?') + options.join(QLatin1Char('&'));
    return url;
}

QString Endpoint::display() const
{
    const QString path = schema.isEmpty() ? QString() : QLatin1Char('/') + schema;
    if (usesSocket()) {
        const QString where = user + QStringLiteral("@localhost") + path;
        return socket.isEmpty() ? where : QStringLiteral("%1 (socket %2)").arg(where, socket);
    }
    QString hostPart = serverHost();
    if (hostPart.contains(QLatin1Char(':')))
        hostPart = QLatin1Char('[') + hostPart + QLatin1Char(']');
    const int shown = serverPort();
    return QStringLiteral("%1@%2:%3%4")
        .arg(user, hostPart, QString::number(shown == 0 ? 3306 : shown), path);
}

Endpoint Endpoint::ofServer() const
{
    Endpoint server = *this;
    server.schema.clear();
    return server;
}

bool Endpoint::usesSocket() const
{
    return isLocalhost(host);
}

QString Endpoint::address() const
{
    return usesSocket() ? socket : QStringLiteral("%1:%2").arg(host, QString::number(port));
}

QString accountKey(const Endpoint &endpoint)
{
    if (endpoint.usesSocket()) {
        const QString key = endpoint.user + QStringLiteral("@localhost");
        return endpoint.socket.isEmpty() ? key : key + QLatin1Char(':') + endpoint.socket;
    }
    const QString host = endpoint.serverHost();
    const int port = endpoint.serverPort();
    const QString key =
        QStringLiteral("%1@%2:%3")
            .arg(endpoint.user, host.toLower(), QString::number(port == 0 ? 3306 : port));
    return endpoint.ssh.isEmpty() ? key : key + QStringLiteral(" through ") + endpoint.ssh;
}

QString serverSpelling(const Endpoint &endpoint)
{
    const int port = endpoint.serverPort();
    if (endpoint.usesSocket())
        return QLatin1String("socket ") + endpoint.socket;
    return endpoint.serverHost().toLower() + QLatin1Char('\n')
           + QString::number(port == 0 ? 3306 : port) + QLatin1Char('\n') + endpoint.ssh;
}

bool isThisMachine(const QString &host)
{
    return isLocalhost(host) || isLoopback(host) || host == QLatin1String("::1");
}

} // namespace slicetool
