// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check.h"
#include "engine/runtest.h"

using namespace slicetool;
using test::RunTest;

/// What a definition becomes on a server that does not take all of it. Runs on every pair of servers.
class TestOtherDefinitions : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void functionsThatMariaDbLacks();
    void functionsThatMySqlLacks();
    void functionsThatAnOlderMariaDbLacks();
    void whatAServerAllowsNowhere();
    void generatedPrimaryKey();
    void driftIsStillFound();

private:
    bool fromMariaDb() { return m_servers->upstream().isMariaDb(); }
    bool toMariaDb() { return m_servers->local().isMariaDb(); }
    QString only(const Result<RunReport> &report);
    void pullAgain();
    void checkRows(const QString &columns, const char *table = "t");
    void checkSays(const QString &message, const QStringList &words);
    QByteArray columnsThere(const QString &table);
};

QString TestOtherDefinitions::only(const Result<RunReport> &report)
{
    return report && report->tables.size() == 1 ? report->tables.first().message : QString();
}

void TestOtherDefinitions::checkSays(const QString &message, const QStringList &words)
{
    for (const QString &word : words)
        QVERIFY2(message.contains(word), qPrintable(word + QLatin1String("\nin\n") + message));
}

/// The names and how each is generated.
QByteArray TestOtherDefinitions::columnsThere(const QString &table)
{
    return ask(m_servers->local(),
               QStringLiteral(
                   "SELECT CONCAT(COLUMN_NAME, CASE WHEN EXTRA LIKE '%%VIRTUAL%%' THEN ' "
                   "virtual' WHEN EXTRA LIKE '%%STORED%%' THEN ' stored' ELSE '' END) "
                   "FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = 'foo0' AND "
                   "TABLE_NAME = '%1' ORDER BY ORDINAL_POSITION")
                   .arg(table))
        .replace('\n', ',');
}

void TestOtherDefinitions::checkRows(const QString &columns, const char *table)
{
    const QString sql = QStringLiteral("SELECT %1 FROM %2 ORDER BY 1");
    const QString there = QStringLiteral("foo0.") + QLatin1String(table);
    QCOMPARE(ask(m_servers->local(), sql.arg(columns, there)),
             ask(m_servers->upstream(),
                 sql.arg(columns, QStringLiteral("foo.") + QLatin1String(table))));
    QVERIFY(ask(m_servers->local(), QStringLiteral("SELECT COUNT(*) FROM ") + there) != "0");
}

/// A table that slicetool made has not drifted, and a check says so, too.
void TestOtherDefinitions::pullAgain()
{
    const auto again = run();
    checkExitCode(again, 0);
    for (const TableReport &table : again->tables) {
        QVERIFY(table.status == TableStatus::InSync);
        QVERIFY2(table.message.isEmpty(), qPrintable(table.message));
    }
    const auto checked = checkPlan(m_plan, m_endpoints, m_stop.get_token());
    SLICETOOL_VERIFY(checked);
    for (const Finding &finding : checked->findings)
        QVERIFY2(finding.severity != Finding::Severity::Problem, qPrintable(finding.text));
    checkExitCode(run(Leg::Undo), 0);
    const auto undone = run(Leg::Undo);
    checkExitCode(undone, 0);
    for (const TableReport &table : undone->tables)
        QVERIFY2(table.message.isEmpty(), qPrintable(table.message));
}

void TestOtherDefinitions::functionsThatMariaDbLacks()
{
    if (fromMariaDb() || !toMariaDb())
        QSKIP("not for this pair");
    fill(QStringLiteral(
        "CREATE TABLE t (id BINARY(16) NOT NULL PRIMARY KEY, id_text VARCHAR(36) AS "
        "(bin_to_uuid(id)) VIRTUAL, doc JSON, has7 TINYINT AS (7 MEMBER OF(doc)) STORED, n INT AS "
        "(json_value(doc, '$[0]' RETURNING SIGNED)) STORED NOT NULL, s VARCHAR(20), x INT AS "
        "(regexp_like(s, 'x')) VIRTUAL, twice INT AS (x * 2) VIRTUAL, more INT AS (x + 1) STORED, "
        "up VARCHAR(20) AS (UPPER(s)) STORED, low VARCHAR(20) AS (LOWER(s)) VIRTUAL, d INT DEFAULT "
        "(regexp_like('a', 'b')), e VARBINARY(16) DEFAULT (uuid_to_bin(uuid())), KEY (id_text), "
        "KEY "
        "k (s, x), UNIQUE KEY n (n), KEY low (low), KEY tags ((CAST(doc->'$' AS UNSIGNED ARRAY))), "
        "CONSTRAINT c1 CHECK (regexp_like(s, '.')), CONSTRAINT c2 CHECK (x < 5), CONSTRAINT c3 "
        "CHECK (LENGTH(s) > 0));"
        "INSERT INTO t (id, doc, s) VALUES (uuid_to_bin('6ccd780c-baba-1026-9564-5b8c656024db'), "
        "'[7, 8]', 'xy'), (uuid_to_bin('7ccd780c-baba-1026-9564-5b8c656024db'), '[6]', 'zé')"));
    const auto report = run();
    checkExitCode(report, 0);
    checkSays(only(report),
              {QStringLiteral("column `id_text` is left out: MariaDB %1").left(30),
               QStringLiteral("does not have bin_to_uuid()"),
               QStringLiteral("column `has7` is a plain column there"),
               QStringLiteral("column `n` is a plain column there"),
               QStringLiteral("column `x` is left out"),
               QStringLiteral("column `twice` is left out: column `x`"),
               QStringLiteral("column `more` is a plain column there"),
               QStringLiteral("column `d` has no default there"),
               QStringLiteral("column `e` has no default there"),
               QStringLiteral("key `id_text` is left out: column `id_text` is left out"),
               QStringLiteral("key `k` is left out"), QStringLiteral("key `tags` is left out"),
               QStringLiteral("check `c1`"), QStringLiteral("check `c2`")});
    QVERIFY(!only(report).contains(QStringLiteral("`c3`")));
    QCOMPARE(columnsThere(QStringLiteral("t")),
             QByteArray("id,doc,has7,n,s,more,up stored,low virtual,d,e"));
    checkRows(QStringLiteral("HEX(id), has7, n, s, more, up, low, d, HEX(e)"));
    pullAgain();
    // A row that changes brings its computed values along, by whatever way it goes.
    for (const bool loads : {true, false}) {
        allowLoads(loads);
        fill(QStringLiteral("UPDATE t SET doc = JSON_ARRAY(2%1, 7), s = '%1' WHERE s <> 'xy'")
                 .arg(loads ? 1 : 2));
        const auto changed = run();
        checkExitCode(changed, 0);
        QCOMPARE(changed->tables.first().changes(), 1);
        checkRows(QStringLiteral("HEX(id), has7, n, s, more, up, low"));
    }
    // And all of them, where nothing may be loaded.
    SLICETOOL_VERIFY(m_servers->local().execute(QStringLiteral("DROP DATABASE foo0")));
    checkExitCode(run(), 0);
    checkRows(QStringLiteral("HEX(id), has7, n, s, more, up, low"));
}

void TestOtherDefinitions::functionsThatMySqlLacks()
{
    if (!fromMariaDb() || toMariaDb())
        QSKIP("not for this pair");
    fill(QStringLiteral(
        "CREATE TABLE t (id INT NOT NULL PRIMARY KEY, j LONGTEXT, a LONGTEXT AS (json_detailed(j)) "
        "VIRTUAL, b INT AS (json_exists(j, '$.x')) STORED, c VARCHAR(9) AS (chr(id + 64)) STORED, "
        "m CHAR(32) AS (md5(j)) STORED, v CHAR(40) AS (sha1(j)) VIRTUAL, d VARCHAR(40) DEFAULT "
        "(json_compact('[]')), x INT CHECK (json_exists(j, '$')), KEY (v), KEY (m), KEY c (c), "
        "CONSTRAINT c1 CHECK (json_exists(j, '$')), CONSTRAINT c2 CHECK (id > 0));"
        "INSERT INTO t (id, j, x) VALUES (1, '{\"x\": 1}', 1), (2, '{}', NULL)"));
    const auto report = run();
    checkExitCode(report, 0);
    checkSays(
        only(report),
        {QStringLiteral("column `a` is left out"), QStringLiteral("does not have json_detailed()"),
         QStringLiteral("column `b` is a plain column there"),
         QStringLiteral("column `m` is a plain column there"),
         QStringLiteral("does not have md5()"), QStringLiteral("column `v` is left out"),
         QStringLiteral("column `d` has no default there"), QStringLiteral("key `v` is left out"),
         QStringLiteral("check `c1`"), QStringLiteral("check of column `x`")});
    checkRows(QStringLiteral("id, j, b, c, m, d, x"));
    QVERIFY(!columnsThere(QStringLiteral("t")).contains("virtual"));
    pullAgain();
    fill(QStringLiteral("UPDATE t SET j = '{\"x\": 3}' WHERE id = 2"));
    const auto changed = run();
    checkExitCode(changed, 0);
    QCOMPARE(changed->tables.first().changes(), 1);
    checkRows(QStringLiteral("id, j, b, c, m, d, x"));
}

void TestOtherDefinitions::functionsThatAnOlderMariaDbLacks()
{
    if (!fromMariaDb() || m_servers->pair().local != QLatin1String("maria105")
        || m_servers->pair().upstream == QLatin1String("maria105"))
        QSKIP("not for this pair");
    fill(QStringLiteral("CREATE TABLE t (id INT NOT NULL PRIMARY KEY, s VARCHAR(20), a LONGTEXT AS "
                        "(natural_sort_key(s)) VIRTUAL, b INT AS (json_equals(s, '1')) STORED, c "
                        "VARCHAR(9) DEFAULT (sformat('{}', 1)), CHECK (json_overlaps(s, s)), KEY "
                        "(b)); INSERT INTO t (id, s) VALUES (1, '1'), (2, '2')"));
    const auto report = run();
    checkExitCode(report, 0);
    checkSays(only(report), {QStringLiteral("does not have natural_sort_key()"),
                             QStringLiteral("does not have json_equals()"),
                             QStringLiteral("sformat()"), QStringLiteral("json_overlaps()")});
    checkRows(QStringLiteral("id, s, b, c"));
    pullAgain();
}

/// Functions that the server has, and does not allow where they stand.
void TestOtherDefinitions::whatAServerAllowsNowhere()
{
    if (!fromMariaDb() || toMariaDb())
        QSKIP("not for this pair");
    fill(QStringLiteral(
        "CREATE TABLE t (id INT NOT NULL AUTO_INCREMENT PRIMARY KEY, s VARCHAR(20), u CHAR(36) AS "
        "(uuid()) VIRTUAL, n INT AS (id + 1) VIRTUAL, m INT AS (LENGTH(s)) STORED, w DATETIME AS "
        "(NOW()) VIRTUAL, CONSTRAINT c1 CHECK (LENGTH(s)), CONSTRAINT c2 CHECK (s <> ''));"
        "INSERT INTO t (s) VALUES ('a'), ('bc')"));
    const auto report = run();
    checkExitCode(report, 0);
    checkSays(only(report),
              {QStringLiteral("column `u` is left out"), QStringLiteral("column `n` is left out"),
               QStringLiteral("column `w` is left out"), QStringLiteral("check `c1`")});
    QVERIFY(!only(report).contains(QStringLiteral("`c2`")));
    QCOMPARE(columnsThere(QStringLiteral("t")), QByteArray("id,s,m stored"));
    checkRows(QStringLiteral("id, s, m"));
    pullAgain();
    QCOMPARE(ask(m_servers->local(), QStringLiteral("SHOW TABLES LIKE 'slicetool%'"),
                 QStringLiteral("foo0")),
             QByteArray());
}

void TestOtherDefinitions::generatedPrimaryKey()
{
    if (fromMariaDb())
        QSKIP("MariaDB has none");
    fill(QStringLiteral("CREATE TABLE t (a INT NOT NULL, b INT AS (a * 2) STORED NOT NULL PRIMARY "
                        "KEY); INSERT INTO t (a) VALUES (1), (2)"));
    const auto report = run();
    checkExitCode(report, 0);
    QCOMPARE(only(report).contains(QStringLiteral("column `b` is a plain column there")),
             toMariaDb());
    checkRows(QStringLiteral("b, a"));
    pullAgain();
}

/// What the server there does take is expected to be there.
void TestOtherDefinitions::driftIsStillFound()
{
    fill(QStringLiteral("CREATE TABLE t (id INT NOT NULL PRIMARY KEY, s VARCHAR(20), v VARCHAR(20) "
                        "AS (UPPER(s)) VIRTUAL, w VARCHAR(20) AS (LOWER(s)) STORED, d INT DEFAULT "
                        "(1 + 1)); INSERT INTO t (id, s) VALUES (1, 'a')"));
    checkExitCode(run(), 0);
    for (const char *edit :
         {"DROP COLUMN v", "DROP COLUMN w, ADD w VARCHAR(20) AFTER v", "MODIFY s VARCHAR(19)"}) {
        SLICETOOL_VERIFY(m_servers->local().execute(QStringLiteral("ALTER TABLE foo0.t ")
                                                    + QLatin1String(edit)));
        const auto report = run();
        checkExitCode(report, 3);
        QVERIFY(report->tables.first().status == TableStatus::Drifted);
        m_options.recreate = true;
        checkExitCode(run(), 0);
        m_options.recreate = false;
    }
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("ALTER TABLE foo0.t ALTER COLUMN d DROP DEFAULT")));
    const auto report = run();
    checkExitCode(report, 0);
    QVERIFY2(only(report).contains(QStringLiteral("default of `d`")), qPrintable(only(report)));
}

QTEST_GUILESS_MAIN(TestOtherDefinitions)
#include "tst_otherdefinitions.moc"
