// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/endpointcheck.h"

#include "base/displaytext.h"
#include "base/message.h"

#include <QFile>
#include <QHostAddress>
#include <QRegularExpression>

#include <sys/un.h>

namespace slicetool {

namespace {

constexpr qsizetype longestHost = 253;
constexpr qsizetype longestUser = 128;  // characters; MariaDB's, MySQL takes 32
constexpr qsizetype longestSchema = 64; // characters
constexpr qsizetype longestPath = 4000; // bytes; a line of an option file
constexpr qsizetype longestSocket = sizeof(sockaddr_un{}.sun_path) - 1;

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

bool isIpv6(const QString &host)
{
    // fe80::1%eth0: the zone is a word of this machine.
    static const QRegularExpression form(
        QStringLiteral("\\A[0-9A-Fa-f:.]{2,45}(%[A-Za-z0-9_.-]{1,15})?\\z"));
    QHostAddress address;
    return host.contains(QLatin1Char(':')) && matches(form, host)
           && address.setAddress(host.section(QLatin1Char('%'), 0, 0))
           && address.protocol() == QAbstractSocket::IPv6Protocol;
}

/// What is wrong with a path; empty where nothing is.
QString pathProblem(const QString &path)
{
    if (hasUnprintable(path))
        return Message::tr("contains a control character", "a path");
    if (path.contains(QLatin1Char(';')))
        return Message::tr("contains a semicolon, which the driver does not support");
    // The driver makes one space of many.
    if (path.simplified() != path)
        return Message::tr(
            "has leading, trailing or repeated spaces, which the driver does not support");
    if (QFile::encodeName(path).size() > longestPath)
        return Message::tr("is too long");
    return {};
}

qsizetype characters(const QString &text)
{
    return text.toUcs4().size();
}

} // namespace

bool isHost(const QString &host)
{
    // A hyphen in front would be an option, to ssh and others. A last dot is how names end in full.
    static const QRegularExpression name(
        QStringLiteral("\\A[A-Za-z0-9_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_][A-Za-z0-9_-]*)*\\.?\\z"));
    return host.isEmpty() || (host.size() <= longestHost && matches(name, host)) || isIpv6(host);
}

bool isSshDestination(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(ssh://)?([A-Za-z0-9_][A-Za-z0-9_.+@-]*@)?"
                       "([A-Za-z0-9_][A-Za-z0-9_.-]*|\\[?[0-9A-Fa-f:.]+(%[A-Za-z0-9_.-]+)?\\]?)"
                       "(:[0-9]{1,5})?\\z"));
    return text.size() <= longestHost + longestUser && matches(form, text);
}

Result<void> checkEndpoint(const Endpoint &endpoint)
{
    const auto refuse = [&](const QString &reason, const QString &remedy = {}) {
        return Error{ErrorCode::Plan,
                     Message::tr("reading the connection to %1").arg(endpoint.label), reason,
                     remedy};
    };
    const QString hostRemedy = Message::tr("A host is a name made of letters, digits, dots, "
                                           "hyphens and underscores, or an IP address.");
    if (!isHost(endpoint.host) || !isHost(endpoint.serverHost()))
        return refuse(Message::tr("the host is neither a host name nor an address"), hostRemedy);
    if (endpoint.port < 0 || endpoint.port > 65535)
        return refuse(Message::tr("the port is not a number from 1 to 65535"));
    if (hasUnprintable(endpoint.user))
        return refuse(Message::tr("the user name contains a control character"));
    if (characters(endpoint.user) > longestUser)
        return refuse(Message::tr("the user name is longer than %1 characters").arg(longestUser));
    if (hasUnprintable(endpoint.schema))
        return refuse(Message::tr("the schema's name contains a control character"));
    if (characters(endpoint.schema) > longestSchema)
        return refuse(
            Message::tr("the schema's name is longer than %1 characters").arg(longestSchema));
    if (endpoint.password && endpoint.password->contains(QChar(u'\0')))
        return refuse(Message::tr("the password contains a NUL"));

    const std::pair<const char *, const QString &> paths[] = {{"socket", endpoint.socket},
                                                              {"ssl-ca", endpoint.sslCa},
                                                              {"ssl-cert", endpoint.sslCert},
                                                              {"ssl-key", endpoint.sslKey}};
    for (const auto &[name, path] : paths) {
        if (const QString problem = pathProblem(path); !problem.isEmpty())
            return refuse(Message::tr("the path of %1 %2").arg(QLatin1String(name), problem));
    }
    // No driver could reach it, so it is told as what it is: a server that is out of reach.
    if (QFile::encodeName(endpoint.socket).size() > longestSocket) {
        Error error = refuse(
            Message::tr("the path of socket is longer than the %1 bytes allowed for a socket")
                .arg(longestSocket),
            Message::tr("Give the server a shorter one, make a symbolic link to it with a "
                        "shorter path, or use TCP (127.0.0.1)."));
        error.code = ErrorCode::Unreachable;
        return error;
    }
    if (!endpoint.ssh.isEmpty() && !isSshDestination(endpoint.ssh))
        return refuse(Message::tr("the value of ssh is not a destination"),
                      Message::tr("Write user@host, or a name from ~/.ssh/config."));
    return {};
}

} // namespace slicetool
