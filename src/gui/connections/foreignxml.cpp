// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/foreignconnections.h"

#include <QMap>
#include <QXmlStreamReader>

namespace slicetool::gui {

namespace {

using Values = QMap<QString, QString>;

/// Source of the format: .idea/dataSources.xml of DataGrip and the other IDEs since 2016. The user's
/// name is in dataSources.local.xml, which is nobody else's business.
ForeignConnections fromDataGrip(QXmlStreamReader &xml)
{
    ForeignConnections found{QStringLiteral("DataGrip"), {}, {}};
    ForeignPlace place;
    QString url;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("data-source")) {
            place = {};
            url.clear();
            place.name = xml.attributes().value(QLatin1String("name")).toString();
            place.folder = xml.attributes().value(QLatin1String("group")).toString();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("jdbc-url")) {
            url = xml.readElementText().trimmed();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("user-name")) {
            place.endpoint.user = xml.readElementText().trimmed();
        } else if (xml.isEndElement() && xml.name() == QLatin1String("data-source")) {
            // A JDBC URL names the kind; what has none is a file or a driver of its own.
            place.kind = url.startsWith(QLatin1String("jdbc:"))
                             ? url.section(QLatin1Char(':'), 1, 1)
                             : ForeignConnections::tr("no JDBC URL");
            readJdbcUrl(url, place);
            place.addTo(found);
        }
    }
    return found;
}

/// The connection whose values were read from Workbench's or TablePlus's file.
void addWorkbench(const Values &values, ForeignConnections &found)
{
    ForeignPlace place;
    place.name = values.value(QStringLiteral("name"));
    place.endpoint.host = values.value(QStringLiteral("hostName"));
    place.endpoint.port = values.value(QStringLiteral("port")).toInt();
    place.endpoint.user = values.value(QStringLiteral("userName"));
    place.endpoint.schema = values.value(QStringLiteral("schema"));
    if (const QString socket = values.value(QStringLiteral("socket"));
        !socket.isEmpty() && place.endpoint.host.isEmpty()) {
        found.notes << ForeignConnections::tr("%1: it connects by a socket; enter that yourself")
                           .arg(place.name);
        return;
    }
    const QString ssh = values.value(QStringLiteral("sshHost"));
    place.sshHost = ssh.section(QLatin1Char(':'), 0, 0);
    place.sshPort = ssh.section(QLatin1Char(':'), 1, 1).toInt();
    place.sshUser = values.value(QStringLiteral("sshUserName"));
    place.endpoint.sslCa = values.value(QStringLiteral("sslCA"));
    // 0 no, 1 if available, 2 require, 3 and verify the authority, 4 and the host's name
    constexpr SslMode modes[] = {SslMode::Disabled, SslMode::Preferred, SslMode::Required,
                                 SslMode::VerifyCa, SslMode::VerifyIdentity};
    const int mode = values.value(QStringLiteral("useSSL"), QStringLiteral("1")).toInt();
    if (mode >= 0 && mode < int(std::size(modes)))
        place.endpoint.sslMode = modes[mode];
    place.addTo(found);
}

/// Source of the format: connections.xml of MySQL Workbench 6 and 8, a tree of GRT values. One of a
/// connection has its parameters in a dictionary, and its name beside that.
ForeignConnections fromWorkbench(QXmlStreamReader &xml)
{
    ForeignConnections found{QStringLiteral("MySQL Workbench"), {}, {}};
    Values values;
    int depth = 0;
    int connectionDepth = 0; // 0: outside of one
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement()) {
            if (depth-- == connectionDepth && connectionDepth > 0) {
                addWorkbench(values, found);
                connectionDepth = 0;
            }
        } else if (xml.isStartElement()) {
            ++depth;
            const auto attributes = xml.attributes();
            const auto type = attributes.value(QLatin1String("type"));
            if (attributes.value(QLatin1String("struct-name"))
                == QLatin1String("db.mgmt.Connection")) {
                values.clear();
                connectionDepth = depth;
            } else if (connectionDepth > 0
                       && (type == QLatin1String("string") || type == QLatin1String("int"))) {
                const QString key = attributes.value(QLatin1String("key")).toString();
                values.insert(key, xml.readElementText(QXmlStreamReader::SkipChildElements));
                --depth;
            }
        }
    }
    return found;
}

void addTablePlus(const Values &values, ForeignConnections &found)
{
    ForeignPlace place;
    place.name = values.value(QStringLiteral("ConnectionName"));
    place.kind = values.value(QStringLiteral("Driver"));
    place.endpoint.host = values.value(QStringLiteral("DatabaseHost"));
    place.endpoint.port = values.value(QStringLiteral("DatabasePort")).toInt();
    place.endpoint.user = values.value(QStringLiteral("DatabaseUser"));
    place.endpoint.schema = values.value(QStringLiteral("DatabaseName"));
    if (values.value(QStringLiteral("isOverSSH")) == QLatin1String("true")) {
        place.sshHost = values.value(QStringLiteral("ServerAddress"));
        place.sshPort = values.value(QStringLiteral("ServerPort")).toInt();
        place.sshUser = values.value(QStringLiteral("ServerUser"));
    }
    place.environment = environmentOf(values.value(QStringLiteral("Enviroment"))); // spelt so
    place.addTo(found);
}

/// Source of the format: TablePlus's Connections.plist, an array of dictionaries.
ForeignConnections fromTablePlus(QXmlStreamReader &xml)
{
    ForeignConnections found{QStringLiteral("TablePlus"), {}, {}};
    Values values;
    QString key;
    int dictionaries = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        const bool isDictionary = xml.name() == QLatin1String("dict");
        if (xml.isStartElement() && isDictionary) {
            if (++dictionaries == 1)
                values.clear();
        } else if (xml.isEndElement() && isDictionary) {
            if (--dictionaries == 0)
                addTablePlus(values, found);
        } else if (xml.isStartElement() && dictionaries == 1) {
            if (xml.name() == QLatin1String("key")) {
                key = xml.readElementText();
            } else if (xml.name() == QLatin1String("true")
                       || xml.name() == QLatin1String("false")) {
                values.insert(key, xml.name().toString());
            } else if (xml.name() == QLatin1String("string")
                       || xml.name() == QLatin1String("integer")) {
                values.insert(key, xml.readElementText());
            }
        }
    }
    return found;
}

} // namespace

Result<ForeignConnections> parseForeignXml(const QByteArray &contents)
{
    QXmlStreamReader xml(contents);
    std::optional<ForeignConnections> found;
    if (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("project"))
            found = fromDataGrip(xml);
        else if (xml.name() == QLatin1String("data"))
            found = fromWorkbench(xml);
        else if (xml.name() == QLatin1String("plist"))
            found = fromTablePlus(xml);
    }
    if (xml.hasError())
        return Error{
            ErrorCode::Plan, ForeignConnections::tr("reading connections"),
            ForeignConnections::tr("line %1: %2").arg(xml.lineNumber()).arg(xml.errorString())};
    if (!found)
        return Error{ErrorCode::Plan, ForeignConnections::tr("reading connections"),
                     ForeignConnections::tr("the file's format is not known"),
                     ForeignConnections::tr("It is XML, but not from DataGrip, MySQL "
                                            "Workbench or TablePlus.")};
    return *found;
}

} // namespace slicetool::gui
