// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/check.h"
#include "engine/runtest.h"
#include "engine/table/tablecreation.h"
#include "support/testmain.h"

#include <mutex>

using namespace slicetool;
using test::RunTest;
using test::ServerFixture;
using test::summary;

/// Many rows at once: they come by LOAD DATA, exact to the byte without anything to mend, and keys
/// are made when they are there.
class TestFirstPull : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeIsLoaded();
    void everyByteOfEveryCharset_data();
    void everyByteOfEveryCharset();
    void keysAreMadeAfterwards();
    void keysThatRowsCannotDoWithout_data();
    void keysThatRowsCannotDoWithout();
    void aSliceIsLoaded();
    void aTailIsLoaded();
    void whatCannotBeLoadedGoesByDump();
    void aUniqueKeyThatCannotBeMade();
    void cancelledBeforeItIsThere();
    void aTableThatIsLeftOverGoes();
    void tablesNamedLikeLeftoversStay();
    void upstreamTableInTheWayOfBuilding();
    void withoutTheRightToRename();

private:
    /// Runs, and takes note of the statements that the local server was sent.
    Result<RunReport> watchedRun();
    qsizetype sent(const QString &words) const;
    QByteArray definition(demo::PrivateServer &server, const QString &schema);

    QStringList m_statements;
};

Result<RunReport> TestFirstPull::watchedRun()
{
    m_statements.clear();
    auto mutex = std::make_shared<std::mutex>();
    m_options.onStatement = [this, mutex](const StatementRecord &record) {
        const std::lock_guard lock(*mutex);
        if (record.label == QLatin1String("base"))
            m_statements << record.sql;
    };
    auto report = run();
    m_options.onStatement = {};
    return report;
}

qsizetype TestFirstPull::sent(const QString &words) const
{
    return std::count_if(m_statements.begin(), m_statements.end(),
                         [&](const QString &sql) { return sql.startsWith(words); });
}

QByteArray TestFirstPull::definition(demo::PrivateServer &server, const QString &schema)
{
    return ask(server, QStringLiteral("SET sql_mode = ''; SHOW CREATE TABLE t"), schema);
}

void TestFirstPull::everyTypeIsLoaded()
{
    fill(QStringLiteral(
        "SET SESSION sql_mode = 'ALLOW_INVALID_DATES,NO_AUTO_VALUE_ON_ZERO', time_zone = '+00:00';"
        "CREATE TABLE t (id INT NOT NULL, i BIGINT UNSIGNED, d DECIMAL(65,30), f FLOAT, g DOUBLE, "
        "z INT(9) ZEROFILL, y YEAR, b BIT(17), b64 BIT(64), da DATE, dt DATETIME(6), ti TIME(6), "
        "ts TIMESTAMP(6) NULL, c CHAR(9), v VARCHAR(40), bi BINARY(5), vb VARBINARY(40), tx TEXT, "
        "bl BLOB, e ENUM('a','1','it''s','ü'), s SET('x','y','1'), p POINT, ge GEOMETRY, "
        "j JSON, vi INT AS (id + 1) VIRTUAL, st INT AS (id + 2) STORED, iv INT INVISIBLE DEFAULT "
        "7, "
        "PRIMARY KEY (id));"
        "INSERT INTO t (id, i, d, f, g, z, y, b, b64, da, dt, ti, ts, c, v, bi, vb, tx, bl, e, s, "
        "p, ge, j, iv) SELECT CAST(seq AS SIGNED) - 10, CAST(CONV(LEFT(SHA2(seq,256),16),16,10) AS "
        "UNSIGNED), "
        "seq / 7, seq / 3, EXP(seq % 700) / 3, seq, IF(seq % 9, 1901 + seq % 254, 0), seq, "
        "CAST(CONV(LEFT(SHA2(seq,256),16),16,10) AS UNSIGNED), IF(seq % 5, '2024-02-29', "
        "'0000-00-00'), '2024-03-31 02:30:00' + INTERVAL seq MICROSECOND, "
        "SEC_TO_TIME(CAST(seq AS SIGNED) * 100 - 500000), FROM_UNIXTIME(1711846800 + seq / 100), "
        "CHAR(seq % 128, 0x5c), CONCAT(CHAR(9,10,13,0,26,39,34,92 USING latin1), seq, '\\\\N'), "
        "UNHEX(LEFT(SHA2(seq,256),10)), UNHEX(LEFT(SHA2(seq,256),40)), REPEAT('\\\\t''\\n', seq % "
        "9), "
        "UNHEX(REPEAT(HEX(seq % 256), seq % 7)), 1 + seq % 4, seq % 8, POINT(seq, 1 / seq), "
        "ST_GeomFromText(CONCAT('LINESTRING(1 2, 3 ', seq, ')'), 4326), "
        "CONCAT('{\"k\": \"', seq, '\\\\\\\\\"}'), seq FROM seq_1_to_7000;"
        "INSERT INTO t (id) SELECT seq FROM seq_8000_to_8010;"
        "UPDATE t SET e = 0, s = 0, v = '', tx = '', bl = '', j = NULL WHERE id % 100 = 3"));
    const auto report = watchedRun();
    checkExitCode(report, 0);
    QCOMPARE(sent(QStringLiteral("LOAD DATA")), 1);
    QVERIFY2(sent(QStringLiteral("INSERT")) == 0 && sent(QStringLiteral("DELETE")) == 0,
             qPrintable(m_statements.join(QLatin1Char('\n')).left(3000)));
    checkEqual();
}

void TestFirstPull::everyByteOfEveryCharset_data()
{
    QTest::addColumn<QString>("charset");
    for (const char *charset : {"utf8mb4", "utf8mb3", "latin1", "utf16", "utf16le", "utf32", "ucs2",
                                "sjis", "gbk", "big5", "eucjpms", "cp1251", "binary", "ascii"})
        QTest::newRow(charset) << QString::fromLatin1(charset);
}

/// Values that are well formed, and those that are not: every byte in every place.
void TestFirstPull::everyByteOfEveryCharset()
{
    QFETCH(QString, charset);
    fill(QStringLiteral(
             "SET SESSION sql_mode = '';"
             "CREATE TABLE t (id INT PRIMARY KEY, a VARCHAR(20) CHARACTER SET %1, b TEXT CHARACTER "
             "SET %1);"
             "INSERT IGNORE INTO t SELECT seq, UNHEX(CONCAT(LPAD(HEX(seq % 256), 2, '0'), '5C', "
             "LPAD(HEX((seq * 7) % 256), 2, '0'), '27')), UNHEX(CONCAT(LEFT(SHA2(seq,256),40), "
             "'0A09')) FROM "
             "seq_1_to_6000")
             .arg(charset));
    const auto report = watchedRun();
    checkExitCode(report, 0);
    QCOMPARE(sent(QStringLiteral("LOAD DATA")), 1);
    QCOMPARE(sent(QStringLiteral("INSERT")), 0);
    checkEqual();
}

void TestFirstPull::keysAreMadeAfterwards()
{
    fill(QStringLiteral(
        "CREATE TABLE t (id INT NOT NULL AUTO_INCREMENT PRIMARY KEY, a INT NOT NULL, `b``1` "
        "VARCHAR(40), c DATETIME, tx TEXT, p POINT NOT NULL, UNIQUE KEY `u``q` (a), KEY `KEY` "
        "(`b``1`(7), c DESC), KEY (c) COMMENT 'it''s, (a) comment', FULLTEXT KEY words (tx), "
        "SPATIAL KEY (p), CONSTRAINT named CHECK (a > 0)) ENGINE=InnoDB;"
        "INSERT INTO t SELECT seq * 2, seq, LEFT(SHA2(seq,256),40), '2024-01-01' + INTERVAL seq "
        "SECOND, "
        "CONCAT('word', seq), POINT(seq, seq) FROM seq_1_to_30000; ANALYZE TABLE t"));
    const auto report = watchedRun();
    checkExitCode(report, 0);
    QCOMPARE(report->tables.first().inserted, 30000);
    QVERIFY(report->tables.first().verified);
    QCOMPARE(report->tables.first().message, QStringLiteral("created"));
    QCOMPARE(sent(QStringLiteral("ALTER TABLE")), 1);
    QCOMPARE(definition(m_servers->local(), QStringLiteral("foo0")),
             definition(m_servers->upstream(), QStringLiteral("foo")));
    QCOMPARE(ask(m_servers->local(), QStringLiteral("SHOW TABLES"), QStringLiteral("foo0")),
             QByteArray("t"));
    checkEqual();
}

void TestFirstPull::keysThatRowsCannotDoWithout_data()
{
    QTest::addColumn<QString>("columns");
    QTest::newRow("the only key is unique")
        << "id INT NOT NULL, a INT NOT NULL, UNIQUE KEY u (id), KEY (a)";
    QTest::newRow("another key counts")
        << "id INT NOT NULL, a INT NOT NULL AUTO_INCREMENT, PRIMARY KEY (id), KEY (a)";
    QTest::newRow("two columns")
        << "id INT NOT NULL, a INT NOT NULL, PRIMARY KEY (a, id), UNIQUE KEY (id)";
}

void TestFirstPull::keysThatRowsCannotDoWithout()
{
    QFETCH(QString, columns);
    fill(QStringLiteral("CREATE TABLE t (%1); INSERT INTO t SELECT seq, seq FROM seq_1_to_30000; "
                        "ANALYZE TABLE t")
             .arg(columns));
    checkExitCode(watchedRun(), 0);
    QCOMPARE(definition(m_servers->local(), QStringLiteral("foo0")),
             definition(m_servers->upstream(), QStringLiteral("foo")));
    checkEqual();
}

void TestFirstPull::aSliceIsLoaded()
{
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v VARCHAR(40)); INSERT INTO t SELECT "
                        "seq, CONCAT('%1', seq) FROM seq_1_to_40000"));
    TableStep step;
    step.table = QStringLiteral("t");
    step.where = QStringLiteral("id % 4 = 1 -- one of %2 four");
    m_plan.steps = {step};
    const auto report = watchedRun();
    checkExitCode(report, 0);
    QCOMPARE(sent(QStringLiteral("LOAD DATA")), 1);
    QCOMPARE(report->tables.first().inserted, 10000);
    fill(QStringLiteral("DELETE FROM t WHERE id % 4 <> 1"));
    checkEqual();
}

void TestFirstPull::aTailIsLoaded()
{
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v VARCHAR(40)); INSERT INTO t SELECT "
                        "seq, seq FROM seq_1_to_100"));
    checkExitCode(run(), 0);
    fill(QStringLiteral("INSERT INTO t SELECT seq, seq FROM seq_101_to_20000; UPDATE t SET v = 'x' "
                        "WHERE id = 7"));
    const auto report = watchedRun();
    checkExitCode(report, 0);
    QCOMPARE(sent(QStringLiteral("LOAD DATA")), 1);
    QCOMPARE(report->tables.first().inserted, 19900);
    QCOMPARE(report->tables.first().updated, 1);
    QVERIFY(report->tables.first().bytesWritten > 19900 * 8);
    checkEqual();
}

void TestFirstPull::whatCannotBeLoadedGoesByDump()
{
    fill(
        QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v VARCHAR(40), KEY (v)); INSERT INTO t "
                       "SELECT seq, seq FROM seq_1_to_30000; ANALYZE TABLE t"));
    allowLoads(false);
    const auto report = watchedRun();
    checkExitCode(report, 0);
    QCOMPARE(sent(QStringLiteral("LOAD DATA")), 0);
    QVERIFY(sent(QStringLiteral("INSERT")) == 0);
    QCOMPARE(report->tables.first().message, QStringLiteral("created"));
    checkEqual();
}

/// Rows that upstream has can collide downstream, where something else took part in making the key.
void TestFirstPull::aUniqueKeyThatCannotBeMade()
{
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v INT, UNIQUE KEY (v)); INSERT INTO t "
                        "SELECT seq, seq FROM seq_1_to_30000; ANALYZE TABLE t"));
    // As soon as the rows are there, one of them is given another's value.
    m_options.onStatement = [this](const StatementRecord &record) {
        if (record.label == QLatin1String("base") && record.sql.startsWith(QLatin1String("COMMIT")))
            ask(m_servers->local(),
                QStringLiteral("SET @name := (SELECT TABLE_NAME FROM "
                               "information_schema.TABLES WHERE TABLE_SCHEMA = "
                               "'foo0'); EXECUTE IMMEDIATE CONCAT('UPDATE foo0.', "
                               "@name, ' SET v = 5 WHERE id = 6')"));
    };
    const auto report = run();
    m_options.onStatement = {};
    checkExitCode(report, 3);
    QVERIFY2(report->tables.first().message.contains(QLatin1String("Duplicate entry")),
             qPrintable(summary(*report)));
    QCOMPARE(report->tables.first().inserted, 0);
    // Nothing is left of it, and the next run makes it.
    QCOMPARE(ask(m_servers->local(), QStringLiteral("SHOW TABLES"), QStringLiteral("foo0")),
             QByteArray());
    checkExitCode(run(), 0);
    checkEqual();
}

void TestFirstPull::cancelledBeforeItIsThere()
{
    fill(
        QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v VARCHAR(40), KEY (v)); INSERT INTO t "
                       "SELECT seq, LEFT(SHA2(seq,256),40) FROM seq_1_to_200000; ANALYZE TABLE t"));
    const auto report = runAndCancelAtFirstRows();
    SLICETOOL_VERIFY(report);
    QCOMPARE(report->exitCode(), 130);
    QCOMPARE(ask(m_servers->local(), QStringLiteral("SHOW TABLES"), QStringLiteral("foo0")),
             QByteArray());
    checkExitCode(run(), 0);
    checkEqual();
}

void TestFirstPull::aTableThatIsLeftOverGoes()
{
    fill(
        QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v VARCHAR(40), KEY (v)); INSERT INTO t "
                       "SELECT seq, LEFT(SHA2(seq,256),40) FROM seq_1_to_30000; ANALYZE TABLE t"));
    checkExitCode(run(), 0);
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("CREATE TABLE %1 LIKE t; CREATE TABLE %2 LIKE t")
            .arg(buildName(QStringLiteral("t")), oldName(QStringLiteral("t"))),
        QStringLiteral("foo0")));
    checkExitCode(run(), 0);
    QCOMPARE(ask(m_servers->local(), QStringLiteral("SHOW TABLES"), QStringLiteral("foo0")),
             QByteArray("t"));
}

/// What begins like a table that is being built is somebody's table all the same, on every leg.
void TestFirstPull::tablesNamedLikeLeftoversStay()
{
    const QString own = QStringLiteral(
        "CREATE TABLE slicetool_new_notes (v INT); INSERT INTO slicetool_new_notes VALUES (%1); "
        "CREATE TABLE slicetool_old_0123456789abcdef (v INT); "
        "INSERT INTO slicetool_old_0123456789abcdef VALUES (%1);");
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY); INSERT INTO t VALUES (1);"
                        "CREATE TABLE slicetool_new_customers (id INT PRIMARY KEY); "
                        "INSERT INTO slicetool_new_customers VALUES (1), (2)"));
    SLICETOOL_VERIFY(ServerFixture::recreateSchema(m_servers->local(), QStringLiteral("foo0")));
    SLICETOOL_VERIFY(ServerFixture::recreateSchema(m_servers->local(), QStringLiteral("foo1")));
    SLICETOOL_VERIFY(m_servers->local().execute(own.arg(7), QStringLiteral("foo0")));
    const auto check = [&](Leg leg, const QString &schema, const char *value) {
        for (const RunMode mode : {RunMode::SchemaOnly, RunMode::Apply, RunMode::Compare}) {
            const auto report = run(leg, mode);
            checkExitCode(report, 0);
            QCOMPARE(report->onlyDownstream.size(), leg == Leg::Pull ? 2 : 0);
        }
        for (const char *table : {"slicetool_new_notes", "slicetool_old_0123456789abcdef"})
            QCOMPARE(ask(m_servers->local(),
                         QStringLiteral("SELECT v FROM ") + QLatin1String(table), schema),
                     QByteArray(value));
        QCOMPARE(ask(m_servers->local(),
                     QStringLiteral("SELECT COUNT(*) FROM slicetool_new_customers"), schema),
                 QByteArray("2"));
    };
    check(Leg::Pull, QStringLiteral("foo0"), "7");
    // In base they are tables like others, which an undo carries, as it does those in work's own way.
    check(Leg::Undo, QStringLiteral("foo1"), "7");
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("CREATE TABLE slicetool_new_mine (v INT)"), QStringLiteral("foo1")));
    m_options.tables = QStringList{QStringLiteral("t")};
    checkExitCode(run(Leg::Undo), 0);
    m_options.tables.clear();
    const auto report = run(Leg::Undo, RunMode::Compare);
    checkExitCode(report, 0);
    QCOMPARE(report->onlyDownstream.size(), 1);
    QCOMPARE(report->onlyDownstream.first().name, QStringLiteral("slicetool_new_mine"));
    QCOMPARE(ask(m_servers->local(), QStringLiteral("SELECT COUNT(*) FROM slicetool_new_mine"),
                 QStringLiteral("foo1")),
             QByteArray("0"));
}

/// A table upstream with the very name under which another is built is neither carried nor built over.
void TestFirstPull::upstreamTableInTheWayOfBuilding()
{
    const QString name = buildName(QStringLiteral("t"));
    fill(
        QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v VARCHAR(40), KEY (v)); INSERT INTO t "
                       "SELECT seq, LEFT(SHA2(seq,256),40) FROM seq_1_to_30000; ANALYZE TABLE t;"
                       "CREATE TABLE %1 (id INT PRIMARY KEY)")
            .arg(name));
    SLICETOOL_VERIFY(ServerFixture::recreateSchema(m_servers->local(), QStringLiteral("foo0")));
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("CREATE TABLE %1 (v INT); INSERT INTO %1 VALUES (3)").arg(name),
        QStringLiteral("foo0")));
    const auto report = run();
    checkExitCode(report, 3);
    for (const TableReport &table : report->tables) {
        QVERIFY2(table.status == TableStatus::Failed, qPrintable(table.table));
        QVERIFY2(table.message.contains(QLatin1String("Rename")), qPrintable(table.message));
    }
    QCOMPARE(
        ask(m_servers->local(), QStringLiteral("SELECT v FROM ") + name, QStringLiteral("foo0")),
        QByteArray("3"));
}

/// Building a table beside its place takes rights that filling it does not.
void TestFirstPull::withoutTheRightToRename()
{
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v VARCHAR(40), u INT, UNIQUE KEY (u), "
                        "KEY (v)); INSERT INTO t SELECT seq, LEFT(SHA2(seq, 256), 40), seq FROM "
                        "seq_1_to_30000; ANALYZE TABLE t"));
    m_endpoints.base.user = QStringLiteral("filler");
    m_endpoints.base.password = QStringLiteral("p");
    for (const char *more : {"", ", DROP", ", ALTER, INDEX"}) {
        SLICETOOL_VERIFY(m_servers->local().execute(
            QStringLiteral("DROP DATABASE IF EXISTS foo0; CREATE USER filler@localhost IDENTIFIED "
                           "BY 'p'; GRANT SELECT, INSERT, UPDATE, DELETE, CREATE%1 ON foo0.* TO "
                           "filler@localhost")
                .arg(QLatin1String(more))));
        const auto checked = checkPlan(m_plan, m_endpoints, m_stop.get_token());
        SLICETOOL_VERIFY(checked);
        QCOMPARE(checked->count(Finding::Severity::Problem), 0);
        const auto report = run();
        SLICETOOL_VERIFY(m_servers->local().execute(QStringLiteral("DROP USER filler@localhost")));
        checkExitCode(report, 0);
        QVERIFY2(report->tables.first().message.contains(QLatin1String("keys in place")),
                 qPrintable(summary(*report)));
        QCOMPARE(ask(m_servers->local(), QStringLiteral("SHOW TABLES"), QStringLiteral("foo0")),
                 QByteArray("t"));
        checkEqual();
    }
}

SLICETOOL_TEST(TestFirstPull)
#include "tst_firstpull.moc"
