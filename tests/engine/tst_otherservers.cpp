// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/check.h"
#include "engine/runtest.h"
#include "support/testmain.h"

using namespace slicetool;
using test::RunTest;
using test::ServerFixture;

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
    void halvesOfSurrogatePairs();
    void moreDecimalsThanThereAre();
    void decimalsInJson();
    void whatEqualsUnderTheNearestCollation_data();
    void whatEqualsUnderTheNearestCollation();
    void timestampsBeyond2038();
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

void TestOtherServers::halvesOfSurrogatePairs()
{
    if (!fromMariaDb())
        QSKIP("MySQL has none");
    for (const char *charset : {"utf8mb4", "utf8mb3", "utf32"}) {
        const bool isWide = QByteArray(charset) == "utf32";
        fill(QStringLiteral(
                 "DROP TABLE IF EXISTS t; CREATE TABLE t (id INT NOT NULL PRIMARY KEY, a "
                 "VARCHAR(20) CHARACTER SET %1); INSERT INTO t VALUES (1, '한힣'), (2, 'a'), "
                 "(3, NULL)")
                 .arg(QLatin1String(charset)));
        SLICETOOL_VERIFY(
            m_servers->local().execute(QStringLiteral("DROP DATABASE IF EXISTS foo0")));
        checkExitCode(run(), 0);
        checkEqual();
        SLICETOOL_VERIFY(m_servers->local().execute(QStringLiteral("DROP DATABASE foo0")));
        fill(QStringLiteral("INSERT IGNORE INTO t VALUES (4, x'%1'), (5, x'%2')")
                 .arg(isWide ? QStringLiteral("000000610000D800") : QStringLiteral("61EDA080"),
                      isWide ? QStringLiteral("0000DFFF") : QStringLiteral("EDBFBF")));
        if (ask(m_servers->upstream(), QStringLiteral("SELECT HEX(a) FROM foo.t WHERE id = 4"))
                .contains("3F"))
            continue;
        if (!toMariaDb()) {
            checkRefused(QStringLiteral("column `a` has lone surrogates in 2 rows (one of "
                                        "them has the key 4), which MySQL"));
        } else {
            checkExitCode(run(), 0);
            checkEqual();
        }
    }
}

void TestOtherServers::moreDecimalsThanThereAre()
{
    if (!fromMariaDb())
        QSKIP("not for this pair");
    fill(QStringLiteral(
        "CREATE TABLE t (id INT NOT NULL PRIMARY KEY, d DECIMAL(38,38)); INSERT INTO t "
        "VALUES (1, 0.5)"));
    if (!toMariaDb())
        return checkRefused(QStringLiteral("column `d` has 38 decimals, but MySQL"));
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
                "(4, NULL), (5, CAST(CAST('2024-01-01' AS DATE) AS JSON)), (6, CAST(b'101' AS "
                "JSON)), "
                "(7, JSON_ARRAY(1, -0e0, 1e100, 18446744073709551615, 'x', TRUE, NULL, "
                "CAST(10.5 AS DECIMAL(9,1)), '\\u0000'))"));
    const auto report = run();
    checkExitCode(report, 0);
    const bool noted =
        only(report).message.contains(QStringLiteral("column `j`: in 4 rows (one of them has"));
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

void TestOtherServers::whatEqualsUnderTheNearestCollation_data()
{
    QTest::addColumn<QString>("collation");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *collation, const char *one, const char *other) {
        QTest::newRow(collation) << QString::fromLatin1(collation) << QString::fromUtf8(one)
                                 << QString::fromUtf8(other);
    };
    row("utf8mb4_0900_ai_ci", "ა", "Ა");
    row("utf8mb4_sv_0900_ai_ci", "a", "a ");
    row("utf8mb4_la_0900_ai_ci", "u", "v");
    row("utf8mb4_da_0900_ai_ci", "ss", "ß");
    row("utf8mb4_hr_0900_ai_ci", "lj", "ǉ");
    row("utf8mb4_de_pb_0900_ai_ci", "ä", "ae");
    row("utf8mb4_0900_as_cs", "e", "é");
    row("utf8mb4_ja_0900_as_cs_ks", "あ", "ア");
    row("utf8mb4_zh_0900_as_cs", "重", "庆");
    row("utf8mb4_ru_0900_ai_ci", "е", "ё");
    row("utf8mb4_uca1400_nopad_as_cs", "x", "X");
    row("utf8mb4_uca1400_vietnamese_ai_ci", "d", "đ");
    row("utf8mb4_unicode_nopad_ci", "a", "a ");
    row("utf8mb4_thai_520_w2", "ก", "ก่");
    row("utf8mb4_general1400_as_ci", "é", "É");
}

/// The same name may be another order on another server, and the nearest one has other letters equal.
void TestOtherServers::whatEqualsUnderTheNearestCollation()
{
    QFETCH(QString, collation);
    QFETCH(QString, one);
    QFETCH(QString, other);
    const QString create = QStringLiteral(
        "CREATE TABLE %1 (k VARCHAR(20) NOT NULL, v INT NOT NULL, %2) CHARSET utf8mb4 "
        "COLLATE %3");
    const auto made = m_servers->upstream().execute(
        create.arg(QStringLiteral("t"), QStringLiteral("PRIMARY KEY (k)"), collation),
        QStringLiteral("foo"));
    if (!made)
        QSKIP("upstream does not have this collation");
    fill(create.arg(QStringLiteral("u"), QStringLiteral("PRIMARY KEY (v), UNIQUE KEY kk (k, v)"),
                    collation));
    fill(create.arg(QStringLiteral("w"), QStringLiteral("PRIMARY KEY (v), UNIQUE KEY kk (k(9))"),
                    collation));
    fill(QStringLiteral("INSERT INTO t VALUES ('%1', 1), ('qq', 3); INSERT INTO u SELECT * FROM t; "
                        "INSERT INTO w SELECT * FROM t")
             .arg(one));
    const QString second = QStringLiteral("INSERT INTO %1 VALUES ('%2', 2)");
    if (!m_servers->upstream().execute(second.arg(QStringLiteral("t"), other),
                                       QStringLiteral("foo")))
        QSKIP("one key at the source, too");
    // 'u' has the number in its key as well, and comes in any case.
    fill(second.arg(QStringLiteral("u"), other) + u';' + second.arg(QStringLiteral("w"), other));
    const auto isRefused = [&](const TableReport &table) {
        return table.status == TableStatus::Failed
               && table.message.contains(QStringLiteral("column `k` has values in 2 rows"))
               && table.message.contains(QStringLiteral("(one of them has the key "))
               && table.message.contains(QStringLiteral("utf8mb4_bin"));
    };
    const auto isThere = [](const TableReport &table) {
        return table.status == TableStatus::Synced && table.verified;
    };
    SLICETOOL_VERIFY(ServerFixture::recreateSchema(m_servers->local(), QStringLiteral("foo0")));
    const auto checked = checkPlan(m_plan, m_endpoints, m_stop.get_token());
    SLICETOOL_VERIFY(checked);
    QStringList foreseen;
    for (const Finding &finding : checked->findings) {
        if (finding.severity == Finding::Severity::Problem)
            foreseen << finding.table;
    }
    const auto report = run();
    SLICETOOL_VERIFY(report);
    const bool refused = isRefused(report->tables.at(0));
    QCOMPARE(foreseen,
             refused ? (QStringList{QStringLiteral("t"), QStringLiteral("w")}) : QStringList());
    qInfo("%s: %s", qPrintable(collation), refused ? "refused" : "carried");
    QVERIFY2(refused || isThere(report->tables.at(0)), qPrintable(report->tables.at(0).message));
    QVERIFY2(isThere(report->tables.at(1)), qPrintable(report->tables.at(1).message));
    QVERIFY2(isRefused(report->tables.at(2)) == refused, qPrintable(report->tables.at(2).message));
    if (!refused)
        return checkEqual();
    const QString count = QStringLiteral("SELECT COUNT(*) FROM information_schema.TABLES WHERE "
                                         "TABLE_SCHEMA = 'foo0' AND TABLE_NAME <> 'u'");
    QCOMPARE(ask(m_servers->local(), count), QByteArray("0"));

    // It is found, too, when it comes to a table that is there, and what is there stays.
    fill(QStringLiteral("DELETE FROM t WHERE v = 2; DELETE FROM w WHERE v = 2"));
    checkExitCode(run(), 0);
    fill(second.arg(QStringLiteral("t"), other) + u';' + second.arg(QStringLiteral("w"), other)
         + QStringLiteral("; DELETE FROM t WHERE v = 3; DELETE FROM w WHERE v = 3"));
    const auto later = run();
    checkExitCode(later, 3);
    QVERIFY2(isRefused(later->tables.at(0)), qPrintable(later->tables.at(0).message));
    QVERIFY2(isRefused(later->tables.at(2)), qPrintable(later->tables.at(2).message));
    QCOMPARE(ask(m_servers->local(), QStringLiteral("SELECT v FROM foo0.t ORDER BY v")),
             QByteArray("1\n3"));
}

void TestOtherServers::timestampsBeyond2038()
{
    if (!fromMariaDb())
        QSKIP("not for this pair");
    fill(QStringLiteral(
        "CREATE TABLE t (id INT NOT NULL PRIMARY KEY, x TIMESTAMP(6) NULL, y TIMESTAMP "
        "NOT NULL DEFAULT '2000-01-01 00:00:00'); INSERT INTO t (id, x) VALUES (1, "
        "'2038-01-19 03:14:07'), (2, NULL), (3, '1970-01-02 00:00:00')"));
    checkExitCode(run(), 0);
    checkEqual();
    if (!m_servers->upstream().execute(
            QStringLiteral(
                "SET SESSION sql_mode = 'STRICT_ALL_TABLES', time_zone = '+00:00'; INSERT "
                "INTO t (id, x, y) VALUES (4, '2038-01-19 03:14:08', '2001-01-01'), (5, "
                "'2106-02-07 06:28:15.999999', '2001-01-01'), (6, '2038-01-19 "
                "03:14:07.999999', '2001-01-01')"),
            QStringLiteral("foo"))) {
        QVERIFY(m_servers->pair().upstream != QLatin1String("maria118"));
        return;
    }
    if (m_servers->pair().local == QLatin1String("maria118")) {
        checkExitCode(run(), 0);
        return checkEqual();
    }
    const auto report = run();
    checkExitCode(report, 3);
    QVERIFY2(only(report).message.contains(
                 QStringLiteral("column `x` has a time after 2038-01-19 03:14:07 in 2 rows (one of "
                                "them has the key 4)")),
             qPrintable(only(report).message));
    QCOMPARE(ask(m_servers->local(), QStringLiteral("SELECT COUNT(*) FROM foo0.t")),
             QByteArray("3"));
    // As a default it costs the default, and the rows come.
    fill(QStringLiteral("DELETE FROM t WHERE id IN (4, 5); CREATE TABLE u (id INT NOT NULL PRIMARY "
                        "KEY, x TIMESTAMP NOT NULL DEFAULT '2040-01-01 00:00:00'); INSERT INTO u "
                        "VALUES (1, '2020-01-01')"));
    const auto both = run();
    checkExitCode(both, 0);
    QVERIFY2(both->tables.at(1).message.contains(QStringLiteral("column `x` has no default there")),
             qPrintable(both->tables.at(1).message));
    checkEqual();
    const auto again = run();
    checkExitCode(again, 0);
    QVERIFY2(again->tables.at(1).message.isEmpty(), qPrintable(again->tables.at(1).message));
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

SLICETOOL_TEST(TestOtherServers)
#include "tst_otherservers.moc"
