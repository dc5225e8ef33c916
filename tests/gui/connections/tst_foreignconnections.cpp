// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/foreignconnections.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace slicetool;
using namespace slicetool::gui;

/// Files as other programs write them, made by hand for this test.
class TestForeignConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDBeaver();
    void readsDataGrip();
    void readsHeidiSql();
    void readsWorkbench();
    void readsTablePlus();
    void readsWhatWasExported();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();

private:
    static QStringList linesOf(const ForeignConnections &found);
};

/// "name [folder] environment url", each.
QStringList TestForeignConnections::linesOf(const ForeignConnections &found)
{
    QStringList lines;
    for (const SavedConnection &connection : found.connections)
        lines << QStringLiteral("%1 [%2] %3 %4")
                     .arg(connection.name, connection.folder, toString(connection.environment),
                          connection.url);
    return lines;
}

void TestForeignConnections::readsDBeaver()
{
    const auto found = ForeignConnections::parse(R"({
  "folders": {"shop": {}},
  "connections": {
    "mysql8-1": {"provider": "mysql", "driver": "mysql8", "name": "orders", "folder": "shop",
      "configuration": {"host": "db.example.com", "port": "3307", "database": "foo", "user": "ann",
        "url": "jdbc:mysql://db.example.com:3307/foo", "type": "prod",
        "handlers": {"ssh_tunnel": {"type": "TUNNEL", "enabled": true, "user": "jump",
            "properties": {"host": "gate.example.com", "port": 2222}},
          "mysql_ssl": {"type": "CONFIG", "enabled": true,
            "properties": {"ssl.ca.cert": "/etc/ca.pem"}}}}},
    "mariaDB-2": {"provider": "mysql", "driver": "mariaDB", "name": "local",
      "configuration": {"url": "jdbc:mariadb://localhost:3306/bar", "type": "dev",
        "handlers": {"ssh_tunnel": {"enabled": false, "properties": {"host": "no"}}}}},
    "postgres-3": {"provider": "postgresql", "driver": "postgres-jdbc", "name": "pg",
      "configuration": {"host": "pg.example.com", "port": "5432"}}
  }})");
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message()));
    QCOMPARE(found->program, QStringLiteral("DBeaver"));
    QStringList lines = linesOf(*found);
    lines.sort();
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).startsWith(QLatin1String("local [] local mysql://"))
                 && lines.at(0).contains(QLatin1String("@127.0.0.1:3306/bar")),
             qPrintable(lines.at(0)));
    QCOMPARE(lines.at(1),
             QStringLiteral("orders [shop] production mysql://ann@db.example.com:3307/foo?"
                            "ssl-ca=/etc/ca.pem&ssh=ssh%3A//jump%40gate.example.com%3A2222"));
    QCOMPARE(found->notes.size(), 1);
    QVERIFY2(found->notes.constFirst().startsWith(QLatin1String("pg: neither MySQL nor MariaDB")),
             qPrintable(found->notes.constFirst()));
}

void TestForeignConnections::readsDataGrip()
{
    const auto found = ForeignConnections::parse(R"(<?xml version="1.0" encoding="UTF-8"?>
<project version="4">
  <component name="DataSourceManagerImpl" format="xml" multifile-model="true">
    <data-source source="LOCAL" name="foo@db" group="team" uuid="1">
      <driver-ref>mysql.8</driver-ref>
      <jdbc-url>jdbc:mysql://db.example.com:3306/foo?useSSL=true</jdbc-url>
    </data-source>
    <data-source source="LOCAL" name="lite" uuid="2">
      <jdbc-url>jdbc:sqlite:identifier.sqlite</jdbc-url>
    </data-source>
  </component>
</project>)");
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message()));
    QCOMPARE(found->program, QStringLiteral("DataGrip"));
    QCOMPARE(found->connections.size(), 1);
    QCOMPARE(found->connections.at(0).folder, QStringLiteral("team"));
    QVERIFY(found->connections.at(0).url.endsWith(QLatin1String("@db.example.com:3306/foo")));
    QCOMPARE(found->notes.size(), 1);
}

void TestForeignConnections::readsHeidiSql()
{
    const auto found = ForeignConnections::parse(
        "Servers\\shop\\Folder<|||>1<|||>1\r\n"
        "Servers\\shop\\live\\Host<|||>1<|||>db.example.com\r\n"
        "Servers\\shop\\live\\Port<|||>1<|||>3306\r\n"
        "Servers\\shop\\live\\User<|||>1<|||>ann\r\n"
        "Servers\\shop\\live\\Password<|||>1<|||>755A5A585C3D8141\r\n"
        "Servers\\shop\\live\\NetType<|||>3<|||>2\r\n"
        "Servers\\shop\\live\\Databases<|||>1<|||>foo\r\n"
        "Servers\\shop\\live\\SSHtunnelHost<|||>1<|||>gate.example.com\r\n"
        "Servers\\shop\\live\\SSHtunnelHostPort<|||>3<|||>22\r\n"
        "Servers\\shop\\live\\SSHtunnelUser<|||>1<|||>jump\r\n"
        "Servers\\two\\Host<|||>1<|||>127.0.0.1\r\n"
        "Servers\\two\\Databases<|||>1<|||>a;b\r\n"
        "Servers\\mssql\\Host<|||>1<|||>ms.example.com\r\n"
        "Servers\\mssql\\NetType<|||>3<|||>4\r\n"
        "Servers\\rds\\Host<|||>1<|||>rds.example.com\r\n"
        "Servers\\rds\\User<|||>1<|||>ann\r\n"
        "Servers\\rds\\Databases<|||>1<|||>foo\r\n"
        "Servers\\rds\\NetType<|||>3<|||>16\r\n"
        "Servers\\firebird\\Host<|||>1<|||>fb.example.com\r\n"
        "Servers\\firebird\\Databases<|||>1<|||>foo\r\n"
        "Servers\\firebird\\NetType<|||>3<|||>14\r\n"
        "AutoReconnect<|||>3<|||>1\r\n");
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message()));
    QCOMPARE(found->program, QStringLiteral("HeidiSQL"));
    const QStringList lines = linesOf(*found);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0), QStringLiteral("rds []  mysql://ann@rds.example.com/foo"));
    QCOMPARE(lines.at(1), QStringLiteral("live [shop]  mysql://ann@db.example.com:3306/foo?ssh="
                                         "jump%40gate.example.com"));
    QCOMPARE(found->notes.size(), 3);
    QVERIFY2(found->notes.at(0).startsWith(QLatin1String("firebird: neither")),
             qPrintable(found->notes.at(0)));
    QVERIFY2(found->notes.at(1).startsWith(QLatin1String("mssql: neither")),
             qPrintable(found->notes.at(1)));
    QCOMPARE(found->notes.at(2), QStringLiteral("two: it names no schema")); // "a;b" is none
    // What another program keeps of a password is not taken.
    QVERIFY(!lines.join(QLatin1Char('\n')).contains(QLatin1String("755A")));
}

void TestForeignConnections::readsWorkbench()
{
    const auto found = ForeignConnections::parse(R"(<?xml version="1.0"?>
<data grt_format="2.0">
  <value type="list" content-type="object" content-struct-name="db.mgmt.Connection">
    <value type="object" struct-name="db.mgmt.Connection" id="{1}">
      <link type="object" struct-name="db.mgmt.Driver" key="driver">com.mysql.rdbms.mysql.driver.native_sshtun</link>
      <value type="string" key="hostIdentifier">Mysql@db:3306@gate:2200</value>
      <value type="int" key="isDefault">1</value>
      <value type="dict" key="modules"/>
      <value type="dict" key="parameterValues">
        <value type="string" key="hostName">db.example.com</value>
        <value type="int" key="port">3306</value>
        <value type="string" key="schema">foo</value>
        <value type="string" key="sshHost">gate.example.com:2200</value>
        <value type="string" key="sshUserName">jump</value>
        <value type="int" key="useSSL">2</value>
        <value type="string" key="userName">ann</value>
      </value>
      <value type="string" key="name">live</value>
    </value>
    <value type="object" struct-name="db.mgmt.Connection" id="{2}">
      <value type="dict" key="parameterValues">
        <value type="string" key="socket">/run/mysqld/mysqld.sock</value>
        <value type="string" key="userName">root</value>
      </value>
      <value type="string" key="name">here</value>
    </value>
  </value>
</data>)");
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message()));
    QCOMPARE(found->program, QStringLiteral("MySQL Workbench"));
    QCOMPARE(linesOf(*found),
             QStringList(QStringLiteral("live []  mysql://ann@db.example.com:3306/foo?ssl-mode="
                                        "required&ssh=ssh%3A//jump%40gate.example.com%3A2200")));
    QCOMPARE(found->notes.size(), 1);
}

void TestForeignConnections::readsTablePlus()
{
    const auto found = ForeignConnections::parse(R"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><array>
  <dict>
    <key>ConnectionName</key><string>staging</string>
    <key>Driver</key><string>MariaDB</string>
    <key>DatabaseHost</key><string>db.example.com</string>
    <key>DatabasePort</key><string>3306</string>
    <key>DatabaseUser</key><string>ann</string>
    <key>DatabaseName</key><string>foo</string>
    <key>Enviroment</key><string>staging</string>
    <key>isOverSSH</key><false/>
    <key>ServerAddress</key><string>unused</string>
    <key>Groups</key><dict><key>ConnectionName</key><string>inner</string></dict>
  </dict>
  <dict>
    <key>ConnectionName</key><string>cache</string>
    <key>Driver</key><string>Redis</string>
    <key>DatabaseHost</key><string>r.example.com</string>
  </dict>
</array></plist>)");
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message()));
    QCOMPARE(found->program, QStringLiteral("TablePlus"));
    QCOMPARE(linesOf(*found),
             QStringList(QStringLiteral("staging [] staging mysql://ann@db.example.com:3306/foo")));
    QCOMPARE(found->notes.size(), 1);
}

/// What goes from one person to another has neither passwords nor commands, either way.
void TestForeignConnections::readsWhatWasExported()
{
    const QTemporaryDir folder;
    const ConnectionStore store(folder.filePath(QStringLiteral("connections.json")));
    SavedConnection live;
    live.name = QStringLiteral("live");
    live.folder = QStringLiteral("shop");
    live.environment = Environment::Production;
    live.url = QStringLiteral("mysql://ann:secret@db.example.com/foo");
    live.passwordCommand = QStringLiteral("pass show live");
    QVERIFY(store.save(live));
    const QString path = folder.filePath(QStringLiteral("team.json"));
    QVERIFY(store.exportTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray contents = file.readAll();
    QVERIFY(!contents.contains("secret") && !contents.contains("pass show"));
    const auto found = ForeignConnections::read(path);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message()));
    QCOMPARE(found->program, QStringLiteral("Slicetool"));
    QCOMPARE(linesOf(*found),
             QStringList(QStringLiteral("live [shop] production mysql://ann@db.example.com/foo")));
    QVERIFY(found->notes.isEmpty());

    // A file that has a command, whoever put it there.
    const auto with = ForeignConnections::parse(
        R"({"format": "slicetool-connections/1", "connections": [{"name": "a", "url":
            "mysql://u:pw@h/s", "password_command": "touch /tmp/x"}]})");
    QVERIFY(with);
    QVERIFY(with->connections.at(0).passwordCommand.isEmpty());
    QVERIFY(!with->connections.at(0).url.contains(QLatin1String("pw")));
    QCOMPARE(with->notes.size(), 1);
    const auto nowhere = store.exportTo(folder.filePath(QStringLiteral("no/such/folder.json")));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::Io);
}

void TestForeignConnections::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("the file's format is not known");
    QTest::newRow("text") << QByteArray("host=db") << QStringLiteral("format is not known");
    QTest::newRow("other JSON") << QByteArray("{\"a\": 1}")
                                << QStringLiteral("format is not known");
    QTest::newRow("damaged JSON") << QByteArray("{\"connections\": [")
                                  << QStringLiteral("reading connections: ");
    QTest::newRow("other XML") << QByteArray("<html></html>")
                               << QStringLiteral("not from DataGrip");
    QTest::newRow("damaged XML") << QByteArray("<project><data-source name='a'>")
                                 << QStringLiteral("line 1: ");
    QTest::newRow("a binary list")
        << QByteArray("bplist00\x01\x02") << QStringLiteral("plutil -convert xml1");
    QTest::newRow("an entity bomb")
        << QByteArray("<!DOCTYPE p [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
                      "<!ENTITY c \"&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;\">"
                      "<!ENTITY e \"&d;&d;&d;&d;&d;&d;\">]><project><data-source>"
                      "<jdbc-url>&e;&e;</jdbc-url></data-source></project>")
        << QStringLiteral("line 1: ");
}

void TestForeignConnections::refusesWhatItDoesNotKnow()
{
    QFETCH(QByteArray, contents);
    QFETCH(QString, words);
    const auto found = ForeignConnections::parse(contents);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Plan);
    QVERIFY2(found.error().message().contains(words), qPrintable(found.error().message()));
}

SLICETOOL_TEST(TestForeignConnections)
#include "tst_foreignconnections.moc"
