// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check.h"
#include "engine/runtest.h"

using namespace slicetool;
using test::RunTest;

namespace {

using Changes = QList<qint64>;

} // namespace

/// What servers of two families hold and print differently. Runs on every pair of servers.
class TestOtherServers : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyBitOfADoubleIsSeen();
    void negativeZero();
    void timeBeyondTheLastSecond();
    void bytesBeyondAscii();
    void decimalsInJson();
    void whatEqualsUnderTheNearestCollation();
    void defaultsAreNoDrift();
    void checkSendsWhatARunSends();

private:
    bool fromMariaDb() { return m_servers->upstream().isMariaDb(); }
    bool toMariaDb() { return m_servers->local().isMariaDb(); }
    TableReport only(const Result<RunReport> &report);
    void checkRefused(const QString &words);
};

TableReport TestOtherServers::only(const Result<RunReport> &report)
{
    return report && report->tables.size() == 1 ? report->tables.first() : TableReport();
}

/// A pull fails with these words, and has written nothing; a check has foreseen it.
void TestOtherServers::checkRefused(const QString &words)
{
    const auto checked = checkPlan(m_plan, m_endpoints, m_stop.get_token());
    SLICETOOL_VERIFY(checked);
    const bool foreseen = std::any_of(
        checked->findings.begin(), checked->findings.end(), [&](const Finding &finding) {
            return finding.severity == Finding::Severity::Problem && finding.text.contains(words);
        });
    QVERIFY(foreseen);
    const auto report = run();
    checkExitCode(report, 3);
    QVERIFY2(only(report).message.contains(words), qPrintable(only(report).message));
    QVERIFY(!only(report).message.contains(QStringLiteral("something else")));
    QCOMPARE(ask(m_servers->local(),
                 QStringLiteral("SELECT COUNT(*) FROM information_schema.TABLES WHERE TABLE_SCHEMA "
                                "= 'foo0' AND TABLE_ROWS > 0")),
             QByteArray("0"));
}

void TestOtherServers::everyBitOfADoubleIsSeen()
{
    fill(QStringLiteral(
        "CREATE TABLE t (id INT NOT NULL PRIMARY KEY, d DOUBLE, f FLOAT, k DOUBLE NOT NULL, KEY "
        "(k)); INSERT INTO t VALUES (1, 2.2250738585072014e-308, 1.17549435e-38, 1), (2, "
        "-2.2250738585072014e-308, -1.17549435e-38, 2), (3, -1.7976931348623157e308, "
        "-3.4028234e38, "
        "3), (4, 5e-324, 1.4e-45, 4), (5, -0.00012345678901234567, 16777216, 5), (6, 1e15, "
        "999999986991104, 6), (7, 9007199254740993, 0.1, 7), (8, 1e16, -1e-7, 8);"
        "CREATE TABLE u (k DOUBLE NOT NULL PRIMARY KEY, v INT); INSERT INTO u SELECT d, id FROM "
        "t"));
    checkExitCode(run(), 0);
    checkEqual();
    for (const char *place : {"foo0.t", "foo0.u"}) {
        const QByteArray column = QByteArray(place).endsWith('u') ? "k" : "d";
        SLICETOOL_VERIFY(m_servers->local().execute(
            QStringLiteral("UPDATE %1 SET %2 = CASE WHEN %2 > 1e-308 AND %2 < 1 THEN "
                           "2.225073858507201e-308 WHEN %2 < -1e308 THEN -1.7976931348623155e308 "
                           "ELSE %2 END")
                .arg(QLatin1String(place), QLatin1String(column))));
    }
    const auto report = run();
    checkExitCode(report, 0);
    QCOMPARE(report->tables.at(0).changes(), 2);
    QVERIFY(report->tables.at(1).changes() >= 2); // as other keys
    checkEqual();
    checkExitCode(run(Leg::Undo), 0);
    SLICETOOL_VERIFY_EQUAL(test::compareSchemas(m_servers->local(), QStringLiteral("foo0"),
                                                m_servers->local(), QStringLiteral("foo1")));
}

void TestOtherServers::negativeZero()
{
    fill(QStringLiteral("CREATE TABLE t (id INT NOT NULL PRIMARY KEY, d DOUBLE, f FLOAT); INSERT "
                        "INTO t VALUES (7, '-0', 1), (8, '-0', '-0'), (9, 0, 0)"));
    // MariaDB had one, too, and has none since some release of the series after 10.5.
    const bool isThere =
        ask(m_servers->upstream(), QStringLiteral("SELECT CONCAT(d) FROM foo.t WHERE id = 7"))
        == "-0";
    if (isThere && toMariaDb() && m_servers->pair().local != QLatin1String("maria105"))
        return checkRefused(QStringLiteral("column `d` has a negative zero in 2 rows (one of them "
                                           "has the key 7), which MariaDB"));
    checkExitCode(run(), 0);
    checkEqual();
    // No load, no dump: literals.
    allowLoads(false);
    SLICETOOL_VERIFY(m_servers->local().execute(QStringLiteral("UPDATE foo0.t SET d = 5, f = 5")));
    checkExitCode(run(), 0);
    checkEqual();
}

void TestOtherServers::timeBeyondTheLastSecond()
{
    fill(QStringLiteral(
        "SET sql_mode = ''; CREATE TABLE t (id INT NOT NULL PRIMARY KEY, m TIME(6)); INSERT INTO t "
        "VALUES (3, '838:59:59'), (4, '-838:59:59.999999'), (5, '838:59:59.5'), (6, '-00:00:01')"));
    if (fromMariaDb() && !toMariaDb())
        return checkRefused(QStringLiteral("column `m` has a time beyond 838:59:59 in 2 rows (one "
                                           "of them has the key 4), which MySQL"));
    checkExitCode(run(), 0);
    checkEqual();
}

void TestOtherServers::bytesBeyondAscii()
{
    fill(QStringLiteral("CREATE TABLE t (id INT NOT NULL PRIMARY KEY, a VARCHAR(20) CHARACTER SET "
                        "ascii); SET sql_mode = ''; INSERT INTO t VALUES (1, 'a'), (2, x'6180'), "
                        "(3, NULL), (4, '')"));
    if (fromMariaDb() && !toMariaDb())
        return checkRefused(QStringLiteral("column `a` has bytes beyond ASCII in 1 row (its key is "
                                           "2), which MySQL"));
    checkExitCode(run(), 0);
    checkEqual();
}

void TestOtherServers::decimalsInJson()
{
    fill(
        fromMariaDb()
            ? QStringLiteral("CREATE TABLE t (id INT NOT NULL PRIMARY KEY, j JSON); INSERT INTO t "
                             "VALUES (1, '{\"price\": 10.5}'), (2, NULL), (3, '[]')")
            : QStringLiteral(
                "CREATE TABLE t (id INT NOT NULL PRIMARY KEY, j JSON); INSERT INTO t VALUES (1, "
                "JSON_OBJECT('price', CAST(10 AS DECIMAL(10,2)))), (2, JSON_ARRAY(CAST('2024-02-29 "
                "01:02:03' AS DATETIME), x'00ff', CAST('12:00:00' AS TIME))), (3, '[1, 2.50]'), "
                "(4, NULL)"));
    const auto report = run();
    checkExitCode(report, 0);
    const bool noted =
        only(report).message.contains(QStringLiteral("column `j`: in 1 row (its key is 1"));
    QCOMPARE(noted, !fromMariaDb() && !toMariaDb());
    const auto again = run();
    checkExitCode(again, 0);
    QCOMPARE(only(again).changes(), 0);
    // What differs in it is seen as before.
    fill(QStringLiteral("UPDATE t SET j = '{\"price\": 10.25}' WHERE id = 1"));
    const auto changed = run();
    checkExitCode(changed, 0);
    QCOMPARE(only(changed).changes(), 1);
    checkExitCode(run(Leg::Undo), 0);
    SLICETOOL_VERIFY_EQUAL(test::compareSchemas(m_servers->local(), QStringLiteral("foo0"),
                                                m_servers->local(), QStringLiteral("foo1")));
}

void TestOtherServers::whatEqualsUnderTheNearestCollation()
{
    if (fromMariaDb())
        return;
    // MariaDB knows one letter here where the source's server knows two.
    fill(
        QStringLiteral("CREATE TABLE t (k VARCHAR(20) NOT NULL PRIMARY KEY, v INT) CHARSET utf8mb4 "
                       "COLLATE utf8mb4_0900_ai_ci; INSERT INTO t VALUES ('ა', 1), ('Ა', 2), "
                       "('x', 3)"));
    const bool twice =
        ask(m_servers->upstream(), QStringLiteral("SELECT COUNT(*) FROM foo.t")) == "3";
    QVERIFY(twice);
    const auto report = run();
    SLICETOOL_VERIFY(report);
    if (only(report).status == TableStatus::Synced)
        return checkEqual();
    checkExitCode(report, 3);
    QVERIFY2(!only(report).message.contains(QStringLiteral("something else")),
             qPrintable(only(report).message));
    QCOMPARE(ask(m_servers->local(), QStringLiteral("SELECT COUNT(*) FROM foo0.t")),
             QByteArray("0"));
}

/// A table that slicetool made is not called drifted on the next run.
void TestOtherServers::defaultsAreNoDrift()
{
    fill(QStringLiteral(
        "SET sql_mode = ''; CREATE TABLE t (id INT NOT NULL PRIMARY KEY, a VARCHAR(20) DEFAULT "
        "'abc', b VARCHAR(20) "
        "DEFAULT ('abc'), c INT DEFAULT (1+1), d BIT(4) DEFAULT b'101', e DECIMAL(5,2) DEFAULT "
        "1.5, f VARCHAR(10) CHARACTER SET latin1 DEFAULT 'ä', g DATE DEFAULT (CURDATE()), h "
        "TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3), i "
        "DOUBLE DEFAULT 1e3, j ENUM('a','b') DEFAULT 'b', k INT DEFAULT (id * 2), l VARCHAR(40) "
        "DEFAULT (UUID()), m VARBINARY(4) DEFAULT x'6162', n INT DEFAULT NULL, o JSON DEFAULT "
        "('{}'), p TEXT DEFAULT ('it''s'), q DATETIME DEFAULT '2000-01-01 00:00:00', r INT "
        "UNSIGNED DEFAULT 0, s VARCHAR(20) AS (CONCAT(a, '-', c)) STORED, t INT AS (c + 1) "
        "VIRTUAL); INSERT INTO t (id) VALUES (1), (2)"));
    checkExitCode(run(), 0);
    const auto again = run();
    checkExitCode(again, 0);
    QCOMPARE(only(again).changes(), 0);
    QVERIFY2(only(again).message.isEmpty(), qPrintable(only(again).message));
    checkExitCode(run(Leg::Undo), 0);
    const auto undone = run(Leg::Undo);
    checkExitCode(undone, 0);
    QVERIFY2(only(undone).message.isEmpty(), qPrintable(only(undone).message));
}

void TestOtherServers::checkSendsWhatARunSends()
{
    fill(QStringLiteral("CREATE TABLE t (id INT NOT NULL PRIMARY KEY, d DOUBLE, f FLOAT, s TEXT, b "
                        "BLOB, j JSON, w TIME(3), x TIMESTAMP NULL, g GEOMETRY, bits BIT(9), y "
                        "YEAR, e ENUM('a')); CREATE TABLE u (v INT); INSERT INTO t (id) VALUES "
                        "(1); INSERT INTO u VALUES (1)"));
    const auto hashesSeen = [&](demo::PrivateServer &server) {
        return ask(server, QStringLiteral("SELECT COUNT(*) FROM mysql.general_log WHERE "
                                          "CONVERT(argument USING utf8mb4) LIKE '%SHA2(%' AND "
                                          "CONVERT(argument USING utf8mb4) NOT LIKE "
                                          "'%general_log%'"))
            .toInt();
    };
    // Before the tables are there downstream, and afterwards.
    for (int round = 0; round < 2; ++round) {
        for (demo::PrivateServer *server : {&m_servers->upstream(), &m_servers->local()})
            SLICETOOL_VERIFY(server->execute(QStringLiteral(
                "SET GLOBAL general_log = 0; TRUNCATE mysql.general_log; SET GLOBAL log_output = "
                "'TABLE'; SET GLOBAL general_log = 1")));
        const auto report = checkPlan(m_plan, m_endpoints, m_stop.get_token());
        SLICETOOL_VERIFY(report);
        for (demo::PrivateServer *server : {&m_servers->upstream(), &m_servers->local()}) {
            SLICETOOL_VERIFY(server->execute(QStringLiteral("SET GLOBAL general_log = 0")));
            QVERIFY2(hashesSeen(*server) >= 2, qPrintable(server->name()));
        }
        for (const Finding &finding : report->findings)
            QVERIFY2(finding.severity != Finding::Severity::Problem, qPrintable(finding.text));
        checkExitCode(run(), 0);
    }
}

QTEST_GUILESS_MAIN(TestOtherServers)
#include "tst_otherservers.moc"
