// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serverversion.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool;

class TestServerVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("comment");
        QTest::addColumn<bool>("mariaDb");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("display");

        QTest::newRow("debian") << "10.11.19-MariaDB-0+deb12u1"
                                << "Debian 12" << true << 101119 << "MariaDB 10.11.19";
        QTest::newRow("mysql") << "8.0.43"
                               << "MySQL Community Server - GPL" << false << 80043
                               << "MySQL 8.0.43";
        QTest::newRow("ubuntu") << "8.0.43-0ubuntu0.22.04.1"
                                << "(Ubuntu)" << false << 80043 << "MySQL 8.0.43";
        QTest::newRow("percona") << "5.7.44-48-log"
                                 << "Percona Server (GPL)" << false << 50744 << "MySQL 5.7.44";
        QTest::newRow("replication prefix") << "5.5.5-10.6.2-MariaDB-log"
                                            << "" << true << 100602 << "MariaDB 10.6.2";
        QTest::newRow("real 5.5.5") << "5.5.5"
                                    << "" << false << 50505 << "MySQL 5.5.5";
        QTest::newRow("by comment")
            << "11.4.2"
            << "mariadb.org binary distribution" << true << 110402 << "MariaDB 11.4.2";
        QTest::newRow("two numbers") << "8.0.mysql_aurora.3.04.0"
                                     << "" << false << 80000 << "MySQL 8.0.0";
        QTest::newRow("nonsense") << "hello"
                                  << "" << false << 0 << "MySQL";
        QTest::newRow("empty") << ""
                               << "" << false << 0 << "MySQL";
    }

    void parse()
    {
        QFETCH(QString, version);
        QFETCH(QString, comment);
        QFETCH(bool, mariaDb);
        QFETCH(int, number);
        QFETCH(QString, display);
        const ServerVersion parsed = ServerVersion::parse(version, comment);
        QCOMPARE(parsed.isMariaDb(), mariaDb);
        QCOMPARE(parsed.number, number);
        QCOMPARE(parsed.display(), display);
    }
};

SLICETOOL_TEST(TestServerVersion)
#include "tst_serverversion.moc"
