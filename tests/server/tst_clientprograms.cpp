// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/childenvironment.h"
#include "server/clientprograms.h"
#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slicetool;

namespace {

using Family = ServerVersion::Family;

ClientProgram program(Family family, int number)
{
    return {QStringLiteral("/usr/bin/x"), {family, number}};
}

ServerVersion version(Family family, int number)
{
    return {family, number};
}

} // namespace

class TestClientPrograms : public QObject
{
    Q_OBJECT

private:
    const QByteArray m_path = qgetenv("PATH");

private Q_SLOTS:
    void cleanup() { qputenv("PATH", m_path); }

    void parsesVersions_data()
    {
        QTest::addColumn<QString>("output");
        QTest::addColumn<bool>("mariaDb");
        QTest::addColumn<int>("number");
        QTest::newRow("10.11")
            << "mariadb-dump  Ver 10.19 Distrib 10.11.19-MariaDB, for debian-linux-gnu (x86_64)"
            << true << 101119;
        QTest::newRow("10.11, old name")
            << "mysqldump  Ver 10.19 Distrib 10.11.19-MariaDB, for Linux (x86_64)" << true
            << 101119;
        QTest::newRow("11.4") << "mariadb-dump from 11.4.5-MariaDB, client 10.19 for Linux (x86_64)"
                              << true << 110405;
        QTest::newRow("11.4 client")
            << "mariadb from 11.4.5-MariaDB, client 15.2 for Linux (x86_64) using  EditLine wrapper"
            << true << 110405;
        QTest::newRow("8.0")
            << "mysqldump  Ver 8.0.43 for Linux on x86_64 (MySQL Community Server - GPL)" << false
            << 80043;
        QTest::newRow("ubuntu")
            << "/usr/bin/mysqldump  Ver 8.0.43-0ubuntu0.22.04.1 for Linux on x86_64 ((Ubuntu))"
            << false << 80043;
        QTest::newRow("5.7") << "mysqldump  Ver 10.13 Distrib 5.7.44, for Linux (x86_64)" << false
                             << 50744;
        QTest::newRow("percona")
            << "mysqldump  Ver 8.0.36-28 for Linux on x86_64 (Percona Server (GPL), Release 28)"
            << false << 80036;
        QTest::newRow("in a folder named mariadb")
            << "/opt/mariadb/bin/mysqldump  Ver 8.4.2 for Linux on x86_64" << false << 80402;
        QTest::newRow("nonsense") << "hello" << false << 0;
    }

    void parsesVersions()
    {
        QFETCH(QString, output);
        QFETCH(bool, mariaDb);
        QFETCH(int, number);
        const ServerVersion parsed = parseClientVersion(output);
        QCOMPARE(parsed.isMariaDb(), mariaDb);
        QCOMPARE(parsed.number, number);
    }

    void findsTheInstalledPrograms()
    {
        const auto dump = findDumpProgram();
        QVERIFY2(bool(dump), dump ? "" : qPrintable(dump.error().message()));
        const auto load = findLoadProgram();
        QVERIFY2(bool(load), load ? "" : qPrintable(load.error().message()));
        QVERIFY(QFile::exists(dump->path));
        QVERIFY(dump->version.number > 50000);
        QCOMPARE(load->version, dump->version);
    }

    void findsByPreferenceAndSaysWhatIsMissing()
    {
        QTemporaryDir folder;
        qputenv("PATH", folder.path().toUtf8());
        const auto none = findDumpProgram();
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::Process);
        QVERIFY2(none.error().message().contains(QLatin1String("Install")),
                 qPrintable(none.error().message()));

        const auto script = [&folder](const char *name, const char *text) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("cannot write");
            file.write("#!/bin/sh\n" + QByteArray(text));
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        };
        script("mariadb-dump", "exit 3\n");
        const auto broken = findDumpProgram();
        QVERIFY(!broken);
        QVERIFY(broken.error().message().contains(QLatin1String("mariadb-dump")));

        script("mysqldump",
               "echo 'mysqldump  Ver 8.0.43 for Linux on x86_64 (MySQL Community Server - GPL)'\n");
        QCOMPARE(findDumpProgram().value().version,
                 version(Family::MySql, 80043)); // passes the broken one over
        script("mariadb-dump",
               "echo 'mariadb-dump from 11.4.5-MariaDB, client 10.19 for Linux (x86_64)'\n");
        QCOMPARE(findDumpProgram().value().version, version(Family::MariaDb, 110405));
        QCOMPARE(findDumpProgram(Family::MySql).value().version, version(Family::MySql, 80043));
        QCOMPARE(findDumpProgram(Family::MySql).value().path,
                 folder.filePath(QStringLiteral("mysqldump")));
    }

    void dumpArgumentsByVersion()
    {
        DumpRequest request;
        request.optionFile = QStringLiteral("/run/o.cnf");
        request.schema = QStringLiteral("-foo");
        request.table = QStringLiteral("--all");
        const ServerVersion mariaServer = version(Family::MariaDb, 101119);
        const ServerVersion mySqlServer = version(Family::MySql, 80043);

        const QStringList maria =
            dumpArguments(program(Family::MariaDb, 101119), mariaServer, request);
        QCOMPARE(maria.first(), QStringLiteral("--defaults-file=/run/o.cnf"));
        QCOMPARE(
            maria.mid(maria.size() - 3),
            (QStringList{QStringLiteral("--"), QStringLiteral("-foo"), QStringLiteral("--all")}));
        QVERIFY(maria.contains(QLatin1String("--no-tablespaces")));
        QVERIFY(maria.contains(QLatin1String("--default-character-set=binary")));
        QVERIFY(maria.filter(QStringLiteral("--column-statistics")).isEmpty());
        QVERIFY(maria.filter(QStringLiteral("gtid")).isEmpty());
        QVERIFY(maria.filter(QStringLiteral("--where")).isEmpty());
        QVERIFY(maria.filter(QStringLiteral("--net-buffer-length")).isEmpty());

        const QStringList mySql8 =
            dumpArguments(program(Family::MySql, 80043), mySqlServer, request);
        QVERIFY(mySql8.contains(QLatin1String("--column-statistics=0")));
        QVERIFY(mySql8.contains(QLatin1String("--set-gtid-purged=OFF")));
        const QStringList crossed =
            dumpArguments(program(Family::MySql, 80043), mariaServer, request);
        QVERIFY(crossed.contains(QLatin1String("--column-statistics=0")));
        QVERIFY(!crossed.contains(QLatin1String("--set-gtid-purged=OFF")));
        const QStringList mySql57 =
            dumpArguments(program(Family::MySql, 50744), mySqlServer, request);
        QVERIFY(!mySql57.contains(QLatin1String("--column-statistics=0")));
        QVERIFY(mySql57.contains(QLatin1String("--set-gtid-purged=OFF")));

        request.where = QStringLiteral("id > 5");
        request.netBufferLength = 65536;
        request.oneTransaction = true;
        request.compress = true;
        const QStringList all =
            dumpArguments(program(Family::MariaDb, 101119), mariaServer, request);
        for (const char *option :
             {"--where=id > 5", "--net-buffer-length=65536", "--no-autocommit", "--compress"})
            QVERIFY2(all.contains(QLatin1String(option)), option);
    }

    void loadArgumentsOrder()
    {
        const ClientProgram client = program(Family::MariaDb, 101119);
        const QStringList arguments = loadArguments(
            client, QStringLiteral("/o"), QStringLiteral("-foo"), QStringLiteral("SET a=1"));
        QCOMPARE(arguments.first(), QStringLiteral("--defaults-file=/o"));
        QVERIFY(arguments.contains(QLatin1String("--database=-foo")));
        QVERIFY(arguments.contains(QLatin1String("--init-command=SET a=1")));
        QVERIFY(loadArguments(client, QStringLiteral("/o"), QStringLiteral("foo"), {})
                    .filter(QStringLiteral("init-command"))
                    .isEmpty());
    }

    void sandboxLine_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("length");
        QTest::newRow("10.11") << QByteArray("/*M!999999\\- enable the sandbox mode */ \nx") << 41;
        QTest::newRow("first form")
            << QByteArray("/*!999999\\- enable the sandbox mode */\nx") << 39;
        QTest::newRow("another comment") << QByteArray("/*!40101 SET NAMES binary */;\n") << 0;
        QTest::newRow("later") << QByteArray("\n/*M!999999\\- enable the sandbox mode */ \n") << 0;
        QTest::newRow("cut") << QByteArray("/*M!999999\\- enable") << 0;
        QTest::newRow("empty") << QByteArray() << 0;
    }

    void sandboxLine()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, length);
        QCOMPARE(sandboxLineLength(head), qsizetype(length));
    }

    void obstacles()
    {
        const DumpProgram maria = program(Family::MariaDb, 101119);
        const DumpProgram mySql = program(Family::MySql, 80043);
        const ServerVersion mariaServer = version(Family::MariaDb, 101119);
        const ServerVersion mySqlServer = version(Family::MySql, 80043);
        const auto obstacle = [&](const char *type, bool generated = false) {
            return !dumpObstacle(maria, mariaServer, mariaServer, QString::fromLatin1(type),
                                 generated)
                        .isEmpty();
        };
        for (const char *type : {"int", "bigint", "decimal", "double", "varchar", "longtext",
                                 "json", "varbinary", "longblob", "bit", "enum", "set", "date",
                                 "datetime", "timestamp", "time", "year", "point", "geometry"})
            QVERIFY2(!obstacle(type), type);
        for (const char *type : {"float", "FLOAT", "inet4", "inet6", "uuid", "vector"})
            QVERIFY2(obstacle(type), type);
        QVERIFY(!dumpObstacle(maria, mySqlServer, mySqlServer, QStringLiteral("json"), false)
                     .isEmpty());
        QVERIFY(!dumpObstacle(maria, mariaServer, mySqlServer, QStringLiteral("json"), false)
                     .isEmpty());
        QVERIFY(!obstacle("float", true)); // computed again by the target
        QVERIFY(
            !dumpObstacle(maria, mariaServer, mySqlServer, QStringLiteral("int"), true).isEmpty());
        QVERIFY(
            dumpObstacle(mySql, mySqlServer, mySqlServer, QStringLiteral("int"), true).isEmpty());
    }

    void transport()
    {
        Endpoint endpoint;
        endpoint.host = QStringLiteral("h");
        endpoint.sslCa = QStringLiteral("/ca.pem");
        for (const auto &[mode, mariaHolds] :
             {std::pair(SslMode::Disabled, true), std::pair(SslMode::Preferred, true),
              std::pair(SslMode::Required, false), std::pair(SslMode::VerifyCa, false),
              std::pair(SslMode::VerifyIdentity, true)}) {
            endpoint.sslMode = mode;
            QCOMPARE(honoursTransport(program(Family::MariaDb, 101119), endpoint), mariaHolds);
            QVERIFY(honoursTransport(program(Family::MySql, 80043), endpoint));
        }
        // Without a CA no name is compared, and through a tunnel another one.
        endpoint.sslCa.clear();
        QVERIFY(!honoursTransport(program(Family::MariaDb, 101119), endpoint));
        endpoint.sslCa = QStringLiteral("/ca.pem");
        endpoint.tunnel = std::make_shared<int>(0);
        QVERIFY(!honoursTransport(program(Family::MariaDb, 101119), endpoint));
        QVERIFY(!honoursTransport(program(Family::MySql, 80043), endpoint));
    }

    void childrenGetNoPasswords()
    {
        const QList<QByteArray> secrets{"SLICETOOL_UPSTREAM_PASSWORD",
                                        "SLICETOOL_BASE_PASSWORD",
                                        "SLICETOOL_WORK_PASSWORD",
                                        "SLICETOOL_ANYTHING",
                                        "MYSQL_PWD",
                                        "PGPASSWORD"};
        for (const QByteArray &name : secrets)
            qputenv(name.constData(), "s3cret");
        qputenv("MYSQL_HOME", "/x");
        qputenv("MARIADB_PLUGIN_DIR", "/x");
        const QStringList any = childEnvironment().toStringList();
        const QProcessEnvironment database = databaseEnvironment();
        for (const QByteArray &name : secrets)
            qunsetenv(name.constData());
        qunsetenv("MYSQL_HOME");
        qunsetenv("MARIADB_PLUGIN_DIR");
        QVERIFY(any.filter(QStringLiteral("s3cret")).isEmpty());
        QVERIFY(!any.filter(QStringLiteral("PATH=")).isEmpty());
        QVERIFY(database.toStringList().filter(QStringLiteral("s3cret")).isEmpty());
        QVERIFY(!database.contains(QStringLiteral("MYSQL_HOME")));
        QVERIFY(!database.contains(QStringLiteral("MARIADB_PLUGIN_DIR")));
        QVERIFY(database.contains(QStringLiteral("HOME")));
    }
};

SLICETOOL_TEST(TestClientPrograms)
#include "tst_clientprograms.moc"
