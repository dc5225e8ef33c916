// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/foreignconnections.h"

#include "base/loadfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QUrl>

namespace slicetool::gui {

namespace {

constexpr qint64 maxForeignBytes = 16 << 20;
constexpr qsizetype maxConnections = 2000; // each is named and saved by itself

bool isMySqlKind(const QString &kind)
{
    return kind.isEmpty() || kind.contains(QLatin1String("mysql"), Qt::CaseInsensitive)
           || kind.contains(QLatin1String("mariadb"), Qt::CaseInsensitive);
}

/// A number that may stand as text.
int portOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().toInt() : value.toInt();
}

/// Source of the format: files of DBeaver 7 to 24, .dbeaver/data-sources.json. The user's name is in a
/// file beside it that is encrypted, unless the project shares it.
ForeignConnections fromDBeaver(const QJsonObject &root)
{
    ForeignConnections found{QStringLiteral("DBeaver"), {}, {}};
    const QJsonObject connections = root.value(QLatin1String("connections")).toObject();
    for (const QJsonValue &value : connections) {
        const QJsonObject connection = value.toObject();
        const QJsonObject settings = connection.value(QLatin1String("configuration")).toObject();
        ForeignPlace place;
        place.name = connection.value(QLatin1String("name")).toString();
        place.folder = connection.value(QLatin1String("folder")).toString();
        place.kind = connection.value(QLatin1String("driver")).toString()
                     + connection.value(QLatin1String("provider")).toString();
        place.endpoint.host = settings.value(QLatin1String("host")).toString();
        place.endpoint.port = portOf(settings.value(QLatin1String("port")));
        place.endpoint.schema = settings.value(QLatin1String("database")).toString();
        place.endpoint.user = settings.value(QLatin1String("user")).toString();
        place.environment = environmentOf(settings.value(QLatin1String("type")).toString());
        readJdbcUrl(settings.value(QLatin1String("url")).toString(), place);
        const QJsonObject handlers = settings.value(QLatin1String("handlers")).toObject();
        const QJsonObject ssh = handlers.value(QLatin1String("ssh_tunnel")).toObject();
        if (ssh.value(QLatin1String("enabled")).toBool()) {
            const QJsonObject properties = ssh.value(QLatin1String("properties")).toObject();
            place.sshHost = properties.value(QLatin1String("host")).toString();
            place.sshPort = portOf(properties.value(QLatin1String("port")));
            place.sshUser = ssh.value(QLatin1String("user")).toString();
        }
        const QJsonObject tls = handlers.value(QLatin1String("mysql_ssl")).toObject();
        if (tls.value(QLatin1String("enabled")).toBool()) {
            const QJsonObject properties = tls.value(QLatin1String("properties")).toObject();
            place.requireTls(properties.value(QLatin1String("ssl.ca.cert")).toString());
        }
        place.addTo(found);
    }
    return found;
}

ForeignConnections fromSlicetool(const QJsonObject &root)
{
    ForeignConnections found{QStringLiteral("Slicetool"), {}, {}};
    const QJsonArray connections = root.value(QLatin1String("connections")).toArray();
    for (const QJsonValue &value : connections) {
        const QJsonObject object = value.toObject();
        SavedConnection connection;
        connection.name = object.value(QLatin1String("name")).toString();
        connection.folder = object.value(QLatin1String("folder")).toString();
        connection.environment =
            environmentFromString(object.value(QLatin1String("environment")).toString())
                .value_or(Environment::Unspecified);
        connection.url = object.value(QLatin1String("url")).toString();
        connection.color = object.value(QLatin1String("color")).toString();
        if (!isColor(connection.color))
            connection.color.clear();
        const auto endpoint = Endpoint::fromUrl(connection.url, connection.name);
        if (!endpoint) {
            found.notes << endpoint.error().message();
            continue;
        }
        connection.url = endpoint->toUrl();
        if (object.contains(QLatin1String("password_command")))
            found.notes << ForeignConnections::tr("%1: its password command is left out")
                               .arg(connection.name);
        found.connections << connection;
    }
    return found;
}

/// Source of the format: portable_settings.txt and exported settings of HeidiSQL 9 to 12; a line is
/// name, type and value with <|||> between them, folders of the list are part of the name.
ForeignConnections fromHeidiSql(const QString &text)
{
    QMap<QString, QMap<QString, QString>> servers;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QStringList parts = line.trimmed().split(QLatin1String("<|||>"));
        if (parts.size() != 3 || !parts.first().startsWith(QLatin1String("Servers\\")))
            continue;
        const qsizetype last = parts.first().lastIndexOf(QLatin1Char('\\'));
        const qsizetype start = QLatin1String("Servers\\").size();
        if (last > start)
            servers[parts.first().mid(start, last - start)].insert(parts.first().mid(last + 1),
                                                                   parts.at(2));
    }
    ForeignConnections found{QStringLiteral("HeidiSQL"), {}, {}};
    for (auto server = servers.cbegin(); server != servers.cend(); ++server) {
        if (!server->contains(QLatin1String("Host")))
            continue; // a folder
        // NetType counts MySQL's ways first: TCP/IP, named pipe, SSH tunnel; others follow.
        constexpr int namedPipe = 1;
        constexpr int sshTunnel = 2;
        const int netType = server->value(QStringLiteral("NetType")).toInt();
        ForeignPlace place;
        place.folder = server.key().section(QLatin1Char('\\'), 0, -2);
        place.name = server.key().section(QLatin1Char('\\'), -1);
        constexpr int rds = 16;
        if (netType > sshTunnel && netType != rds)
            place.kind = QStringLiteral("NetType %1").arg(netType);
        else if (netType == namedPipe)
            place.kind = ForeignConnections::tr("a named pipe");
        place.endpoint.host = server->value(QStringLiteral("Host"));
        place.endpoint.port = server->value(QStringLiteral("Port")).toInt();
        place.endpoint.user = server->value(QStringLiteral("User"));
        // Several databases are a filter of its tree, and none to connect to.
        if (const QString schema = server->value(QStringLiteral("Databases"));
            !schema.contains(QLatin1Char(';')))
            place.endpoint.schema = schema;
        if (netType == sshTunnel) {
            place.sshHost = server->value(QStringLiteral("SSHtunnelHost"));
            place.sshPort = server->value(QStringLiteral("SSHtunnelHostPort")).toInt();
            place.sshUser = server->value(QStringLiteral("SSHtunnelUser"));
        }
        if (server->value(QStringLiteral("SSL_Active")) == QLatin1String("1"))
            place.requireTls(server->value(QStringLiteral("SSL_CA")));
        place.addTo(found);
    }
    return found;
}

} // namespace

Environment environmentOf(const QString &word)
{
    if (word.startsWith(QLatin1String("prod"), Qt::CaseInsensitive))
        return Environment::Production;
    if (word.startsWith(QLatin1String("stag"), Qt::CaseInsensitive)
        || word.startsWith(QLatin1String("test"), Qt::CaseInsensitive))
        return Environment::Staging;
    if (word.startsWith(QLatin1String("dev"), Qt::CaseInsensitive)
        || word.startsWith(QLatin1String("local"), Qt::CaseInsensitive))
        return Environment::Local;
    return Environment::Unspecified;
}

void readJdbcUrl(const QString &url, ForeignPlace &place)
{
    if (!url.startsWith(QLatin1String("jdbc:")))
        return;
    const QUrl parts(url.mid(5));
    if (place.kind.isEmpty())
        place.kind = parts.scheme();
    Endpoint &endpoint = place.endpoint;
    if (endpoint.host.isEmpty())
        endpoint.host = parts.host();
    if (endpoint.port == 0)
        endpoint.port = parts.port(0);
    if (endpoint.schema.isEmpty())
        endpoint.schema = parts.path(QUrl::FullyDecoded).mid(1);
    if (endpoint.user.isEmpty())
        endpoint.user = parts.userName();
}

void ForeignPlace::requireTls(const QString &caFile)
{
    endpoint.sslCa = caFile;
    endpoint.sslMode = caFile.isEmpty() ? SslMode::Required : SslMode::VerifyCa;
}

void ForeignPlace::addTo(ForeignConnections &found) const
{
    const QString shown = name.isEmpty() ? endpoint.host : name;
    if (!isMySqlKind(kind)) {
        found.notes
            << ForeignConnections::tr("%1: neither MySQL nor MariaDB (%2)").arg(shown, kind);
        return;
    }
    if (endpoint.host.isEmpty()) {
        found.notes << ForeignConnections::tr("%1: it has no host").arg(shown);
        return;
    }
    if (endpoint.schema.isEmpty()) {
        found.notes << ForeignConnections::tr("%1: it names no schema").arg(shown);
        return;
    }
    Endpoint place = endpoint;
    // Those programs connect to localhost by TCP, also where the socket would be meant here.
    if (place.host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        place.host = QStringLiteral("127.0.0.1");
    if (!sshHost.isEmpty()) {
        const QString at = sshUser.isEmpty() ? QString() : sshUser + QLatin1Char('@');
        constexpr int usualPort = 22;
        place.ssh = sshPort == 0 || sshPort == usualPort
                        ? at + sshHost
                        : QStringLiteral("ssh://%1%2:%3").arg(at, sshHost).arg(sshPort);
    }
    // What cannot be a connection of ours is told now, and not when it is saved.
    const QString url = place.toUrl();
    const auto readable = Endpoint::fromUrl(url, shown);
    if (!readable) {
        found.notes << readable.error().message();
        return;
    }
    SavedConnection connection;
    connection.name = shown;
    connection.folder = folder;
    connection.environment = environment;
    connection.url = url;
    found.connections << connection;
}

Result<ForeignConnections> ForeignConnections::parse(const QByteArray &contents)
{
    const QByteArray start = contents.left(4096).trimmed();
    if (start.startsWith('{')) {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(contents, &problem);
        if (document.isNull())
            return Error{ErrorCode::Plan, tr("reading connections"), problem.errorString()};
        const QJsonObject root = document.object();
        if (root.value(QLatin1String("connections")).isArray())
            return fromSlicetool(root);
        if (root.value(QLatin1String("connections")).isObject())
            return fromDBeaver(root);
    }
    if (contents.contains("<|||>"))
        return fromHeidiSql(QString::fromUtf8(contents));
    if (start.startsWith('<') || start.startsWith("\xEF\xBB\xBF<"))
        return parseForeignXml(contents);
    if (start.startsWith("bplist"))
        return Error{ErrorCode::Plan, tr("reading connections"), tr("it is a binary property list"),
                     tr("Convert it first: plutil -convert xml1 FILE")};
    return Error{
        ErrorCode::Plan, tr("reading connections"), tr("the file's format is not known"),
        tr("DBeaver's data-sources.json, DataGrip's dataSources.xml, HeidiSQL's exported "
           "settings, MySQL Workbench's connections.xml, TablePlus's Connections.plist and "
           "files that slicetool exported can be read.")};
}

Result<ForeignConnections> ForeignConnections::read(const QString &path)
{
    const auto contents =
        loadWhole(path, maxForeignBytes, tr("reading connections from %1").arg(path));
    if (!contents)
        return contents.error();
    auto found = parse(*contents);
    if (found && found->connections.size() > maxConnections)
        return Error{ErrorCode::Plan, tr("reading connections from %1").arg(path),
                     tr("it has %1 connections, which is more than anybody has")
                         .arg(found->connections.size())};
    return found;
}

} // namespace slicetool::gui
