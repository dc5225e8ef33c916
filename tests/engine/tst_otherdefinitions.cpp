// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/check.h"
#include "engine/runtest.h"
#include "support/testmain.h"

#include <QScopeGuard>

using namespace slicetool;
using test::RunTest;

/// What a definition becomes on a server that does not take all of it. Runs on every pair of servers.
class TestOtherDefinitions : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void rowTimesThatMySqlLacks();
    void functionsThatMariaDbLacks();
    void checksCalledLikeKeys();
    void functionsThatMySqlLacks();
    void functionsThatAnOlderMariaDbLacks();
    void whatAServerAllowsNowhere();
    void generatedPrimaryKey();
    void textsInExpressions();
    void driftIsStillFound();
    void aKeyThatTheServerMakes();
    void aKeyThatTheServerDemands();
    void rowFormatsThatStrictServersRefuse();
    void keysForAutoIncrement();
    void defaultsOfAllKinds();
    void timestampsWithoutDefaults();
    void dryRunsRefuseWhatPullsRefuse();
    void aCheckMakesNothing_data();
    void aCheckMakesNothing();

private:
    void useAccountWithoutAdministration();
    bool fromMariaDb() { return m_servers->upstream().isMariaDb(); }
    bool toMariaDb() { return m_servers->local().isMariaDb(); }
    QString only(const Result<RunReport> &report);
    void pullAgain();
    void checkRows(const QString &columns, const char *table = "t");
    void checkSays(const QString &message, const QStringList &words);
    QByteArray columnsThere(const QString &table);
};

/// A server whose TIMESTAMPs get defaults of their own gives upstream's none.
void TestOtherDefinitions::timestampsWithoutDefaults()
{
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, at TIMESTAMP NOT NULL, v INT); INSERT "
                        "INTO t VALUES (1, '2024-05-06 07:08:09', 1)"));
    const auto setting = [&](const QByteArray &value) {
        SLICETOOL_VERIFY(m_servers->local().execute(
            QStringLiteral("SET GLOBAL explicit_defaults_for_timestamp = ")
            + QString::fromUtf8(value)));
    };
    const QByteArray before =
        ask(m_servers->local(), QStringLiteral("SELECT @@GLOBAL.explicit_defaults_for_timestamp"));
    const auto restore = qScopeGuard([&] { setting(before); });
    setting("0");
    checkExitCode(run(), 0);
    const QString asked = QStringLiteral("SELECT CONCAT(IFNULL(COLUMN_DEFAULT, 'none'), EXTRA) "
                                         "FROM information_schema.COLUMNS WHERE TABLE_NAME = 't' "
                                         "AND COLUMN_NAME = 'at' AND TABLE_SCHEMA = '%1'");
    QCOMPARE(ask(m_servers->local(), asked.arg(QLatin1String("foo0"))).toLower(),
             ask(m_servers->upstream(), asked.arg(QLatin1String("foo"))).toLower());
}

/// A key that the target's server cannot have is no news when the table is made.
void TestOtherDefinitions::dryRunsRefuseWhatPullsRefuse()
{
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, email VARCHAR(20) NOT NULL, n "
                        "VARCHAR(20) AS (LOWER(email)) STORED %1 UNIQUE); INSERT INTO t (id, "
                        "email) VALUES (1, 'A')")
             .arg(fromMariaDb() ? QString() : QStringLiteral("NOT NULL")));
    TableStep step;
    step.table = QStringLiteral("t");
    step.key = {QStringLiteral("n")};
    m_plan.steps = {step};
    const auto dry = run(Leg::Pull, RunMode::DryRun);
    const auto pull = run();
    m_plan.steps.clear();
    SLICETOOL_VERIFY(dry);
    SLICETOOL_VERIFY(pull);
    QCOMPARE(dry->exitCode() == 3, pull->exitCode() == 3);
    QCOMPARE(pull->exitCode() == 3, fromMariaDb() || toMariaDb());
    if (!fromMariaDb() && toMariaDb())
        checkSays(only(dry), {QStringLiteral("no unique key downstream")});
}

QString TestOtherDefinitions::only(const Result<RunReport> &report)
{
    return report && report->tables.size() == 1 ? report->tables.first().message : QString();
}

void TestOtherDefinitions::aCheckMakesNothing_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("invisible key") << "k INT INVISIBLE NOT NULL AUTO_INCREMENT PRIMARY KEY, a INT";
    QTest::newRow("invisible columns") << "k INT INVISIBLE, l INT INVISIBLE DEFAULT 4, a INT";
    QTest::newRow("computed") << "g INT AS (a + 1) STORED, h INT AS (a + 2), a INT PRIMARY KEY";
    QTest::newRow("with defaults") << "k INT DEFAULT 1, b VARCHAR(9) DEFAULT (UPPER('x')), a INT";
}

/// What tries out a definition on base's server leaves no table there.
void TestOtherDefinitions::aCheckMakesNothing()
{
    QFETCH(QString, table);
    fill(QStringLiteral("CREATE TABLE t (%1); INSERT INTO t (a) VALUES (1)").arg(table));
    SLICETOOL_VERIFY(m_servers->local().execute(QStringLiteral("CREATE DATABASE foo0")));
    for (int pass = 0; pass < 2; ++pass) {
        const auto checked = checkPlan(m_plan, m_endpoints, m_stop.get_token());
        SLICETOOL_VERIFY(checked);
        for (const Finding &finding : checked->findings)
            QVERIFY2(finding.severity != Finding::Severity::Problem, qPrintable(finding.text));
        QCOMPARE(askHere("SELECT COUNT(*) FROM information_schema.TABLES WHERE TABLE_SCHEMA = "
                         "'foo0'"),
                 QByteArray("0"));
    }
    checkExitCode(run(), 0);
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

/// What creating the table leaves out is no obstacle to it.
void TestOtherDefinitions::rowTimesThatMySqlLacks()
{
    if (!fromMariaDb() || toMariaDb())
        QSKIP("not for this pair");
    fill(QStringLiteral(
        "CREATE TABLE t (id INT PRIMARY KEY, v INT, rs TIMESTAMP(6) GENERATED ALWAYS AS ROW START, "
        "re TIMESTAMP(6) GENERATED ALWAYS AS ROW END, PERIOD FOR SYSTEM_TIME (rs, re)) WITH SYSTEM "
        "VERSIONING; INSERT INTO t (id, v) VALUES (1, 1), (2, 2)"));
    const auto checked = checkPlan(m_plan, m_endpoints, m_stop.get_token());
    SLICETOOL_VERIFY(checked);
    for (const Finding &finding : checked->findings)
        QVERIFY2(finding.severity != Finding::Severity::Problem, qPrintable(finding.text));
    checkExitCode(run(), 0);
    checkRows(QStringLiteral("id, v"), "t");
    checkExitCode(run(), 0);
}

/// MySQL has lists of their own for names of keys and of checks.
void TestOtherDefinitions::checksCalledLikeKeys()
{
    if (fromMariaDb())
        QSKIP("MariaDB takes no such table");
    fill(QStringLiteral(
        "CREATE TABLE t (id INT PRIMARY KEY, email VARCHAR(20), doc JSON, UNIQUE KEY email "
        "(email), "
        "CONSTRAINT email CHECK (LENGTH(email) > 1), CONSTRAINT doc CHECK (JSON_DEPTH(doc) < 4), "
        "CONSTRAINT `primary` CHECK (id > 0)); INSERT INTO t VALUES (1, 'ab', '[1]')"));
    checkExitCode(run(), 0);
    checkRows(QStringLiteral("id, email, doc"), "t");
    QCOMPARE(askHere("SELECT COUNT(*) FROM information_schema.CHECK_CONSTRAINTS WHERE "
                     "CONSTRAINT_SCHEMA = 'foo0' AND CHECK_CLAUSE NOT LIKE 'json_valid%%'"),
             QByteArray("3"));
    pullAgain();
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

/// MySQL prints them with the character set of the statement that made the table: pulled from elsewhere it
/// is another one than where base is copied to work.
void TestOtherDefinitions::textsInExpressions()
{
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, a VARCHAR(20), g VARCHAR(40) AS "
                        "(CONCAT('x', a, 'y')) STORED, h VARCHAR(40) AS (CONCAT(a, '-')) VIRTUAL) "
                        "CHARSET latin1; INSERT INTO t (id, a) VALUES (1, 'q')"));
    checkExitCode(run(), 0);
    checkRows(QStringLiteral("id, a, g, h"));
    pullAgain();
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

/// Base and work through an account that may do anything in its schemas, and set nothing for all.
void TestOtherDefinitions::useAccountWithoutAdministration()
{
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("DROP USER IF EXISTS dev@localhost; CREATE USER dev@localhost IDENTIFIED BY "
                       "'x'; GRANT ALL ON "
                       "foo0.* TO dev@localhost; GRANT ALL ON foo1.* TO dev@localhost")));
    for (Endpoint *endpoint : {&m_endpoints.base, &*m_endpoints.work}) {
        endpoint->user = QStringLiteral("dev");
        endpoint->password = QStringLiteral("x");
    }
}

/// MySQL gives a table without a key one by itself, where it is told to and we may not tell otherwise.
void TestOtherDefinitions::aKeyThatTheServerMakes()
{
    if (toMariaDb())
        QSKIP("MariaDB makes none");
    fill(QStringLiteral("CREATE TABLE t (a INT, b VARCHAR(20)); INSERT INTO t VALUES (1, 'x'), (1, "
                        "'x'), (2, NULL); CREATE TABLE u (a INT NOT NULL, UNIQUE KEY (a)); INSERT "
                        "INTO u VALUES (1)"));
    const QString turn = QStringLiteral("SET GLOBAL sql_generate_invisible_primary_key = %1");
    SLICETOOL_VERIFY(m_servers->local().execute(turn.arg(1)));
    const auto back = qScopeGuard([&] { (void)m_servers->local().execute(turn.arg(0)); });
    useAccountWithoutAdministration();
    checkExitCode(run(), 0);
    const QString count = QStringLiteral("SELECT COUNT(*) FROM information_schema.COLUMNS WHERE "
                                         "COLUMN_NAME = 'my_row_id' AND TABLE_SCHEMA = 'foo0'");
    QCOMPARE(ask(m_servers->local(), count), QByteArray("1"));
    checkRows(QStringLiteral("a, b"));
    pullAgain();
    fill(QStringLiteral("DELETE FROM t WHERE a = 1 LIMIT 1; INSERT INTO t VALUES (9, 'y')"));
    const auto changed = run();
    checkExitCode(changed, 0);
    QCOMPARE(changed->tables.first().changes(), 2);
    checkRows(QStringLiteral("a, b"));
    checkExitCode(run(Leg::Undo), 0);
    // A table that was made so and one that was not are alike, whichever is the source.
    SLICETOOL_VERIFY(m_servers->local().execute(QStringLiteral(
        "SET SESSION sql_generate_invisible_primary_key = 0; ALTER TABLE foo0.t DROP "
        "PRIMARY KEY, DROP COLUMN my_row_id")));
    pullAgain();
    // A column of the user's own is what it is.
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("SET SESSION sql_generate_invisible_primary_key = 0; ALTER TABLE foo0.t ADD "
                       "my_row_id BIGINT UNSIGNED NOT NULL DEFAULT 1")));
    const auto drifted = run();
    checkExitCode(drifted, 3);
    QVERIFY(drifted->tables.first().status == TableStatus::Drifted);
}

void TestOtherDefinitions::aKeyThatTheServerDemands()
{
    fill(QStringLiteral(
        "CREATE TABLE t (a INT, b VARCHAR(20)); INSERT INTO t VALUES (1, 'x'), (1, "
        "'x'); CREATE TABLE u (a INT NOT NULL, UNIQUE KEY (a)); INSERT INTO u VALUES "
        "(1)"));
    const QString name = toMariaDb() ? QStringLiteral("innodb_force_primary_key")
                                     : QStringLiteral("sql_require_primary_key");
    const QString turn = QStringLiteral("SET GLOBAL %1 = %2");
    SLICETOOL_VERIFY(m_servers->local().execute(turn.arg(name).arg(1)));
    const auto back = qScopeGuard([&] { (void)m_servers->local().execute(turn.arg(name).arg(0)); });
    if (!toMariaDb()) {
        // Whoever may turns it off for itself.
        checkExitCode(run(), 0);
        checkEqual();
        SLICETOOL_VERIFY(m_servers->local().execute(QStringLiteral("DROP DATABASE foo0")));
    }
    useAccountWithoutAdministration();
    const auto checked = checkPlan(m_plan, m_endpoints, m_stop.get_token());
    SLICETOOL_VERIFY(checked);
    QStringList problems;
    for (const Finding &finding : checked->findings) {
        if (finding.severity == Finding::Severity::Problem)
            problems << finding.table + QLatin1String(": ") + finding.text;
    }
    QVERIFY2(problems.size() == 1 && problems.first().startsWith(QLatin1String("t: "))
                 && problems.first().contains(name),
             qPrintable(problems.join(u'\n')));
    const auto report = run();
    checkExitCode(report, 3);
    QVERIFY2(report->tables.first().message.contains(name),
             qPrintable(report->tables.first().message));
    QVERIFY(report->tables.at(1).status == TableStatus::Synced);
}

void TestOtherDefinitions::rowFormatsThatStrictServersRefuse()
{
    QStringList columns;
    for (int i = 0; i < 40; ++i)
        columns << QStringLiteral("c%1 VARCHAR(250) CHARACTER SET latin1").arg(i);
    // Of 768 bytes each, in COMPACT, a page holds ten.
    QStringList wide;
    for (int i = 0; i < 12; ++i)
        wide << QStringLiteral("w%1 VARCHAR(768) CHARACTER SET latin1").arg(i);
    fill(QStringLiteral(
             "SET SESSION innodb_strict_mode = 0; CREATE TABLE t (id INT NOT NULL PRIMARY KEY, %1) "
             "ROW_FORMAT=COMPACT; CREATE TABLE u (id INT NOT NULL PRIMARY KEY, v VARCHAR(9)) "
             "ROW_FORMAT=FIXED; CREATE TABLE v (id INT NOT NULL PRIMARY KEY, %2) "
             "ROW_FORMAT=REDUNDANT;"
             "CREATE TABLE w (id INT NOT NULL PRIMARY KEY, b TEXT) ROW_FORMAT=COMPACT "
             "KEY_BLOCK_SIZE=8 COMMENT='ROW_FORMAT=FIXED'; INSERT INTO t (id, c1) VALUES (1, 'x'); "
             "INSERT INTO u VALUES (1, 'y'); INSERT INTO v (id) VALUES (1); INSERT INTO w VALUES "
             "(1, 'z')")
             .arg(columns.join(QLatin1String(", ")), wide.join(QLatin1String(", "))));
    checkExitCode(run(), 0);
    checkEqual();
    pullAgain();
    SLICETOOL_VERIFY(
        m_servers->local().execute(QStringLiteral("DROP DATABASE foo0; DROP DATABASE foo1")));
    useAccountWithoutAdministration();
    const auto report = run();
    checkExitCode(report, 0);
    checkEqual();
    pullAgain();
    QCOMPARE(ask(m_servers->local(),
                 QStringLiteral("SELECT TABLE_COMMENT FROM information_schema.TABLES WHERE "
                                "TABLE_SCHEMA = 'foo0' AND TABLE_NAME = 'w'")),
             QByteArray("ROW_FORMAT=FIXED"));
}

void TestOtherDefinitions::keysForAutoIncrement()
{
    fill(QStringLiteral(
        "CREATE TABLE t (g INT NOT NULL, id INT NOT NULL AUTO_INCREMENT, PRIMARY KEY "
        "(g, id)) ENGINE=MyISAM; INSERT INTO t (g) VALUES (1), (1), (2);"));
    if (!fromMariaDb())
        fill(QStringLiteral(
            "CREATE TABLE u (id INT NOT NULL AUTO_INCREMENT, b VARCHAR(9), UNIQUE KEY "
            "uu (id, (LOWER(b)))); INSERT INTO u (b) VALUES ('a'), ('b'); CREATE "
            "TABLE v (id INT NOT NULL AUTO_INCREMENT, b VARCHAR(9), c INT, UNIQUE "
            "KEY uu (id, (LOWER(b))), KEY id (c)); INSERT INTO v (b) VALUES ('a')"));
    const auto report = run();
    checkExitCode(report, 0);
    checkEqual();
    pullAgain();
}

/// Defaults that the families, and their versions, print in other words.
void TestOtherDefinitions::defaultsOfAllKinds()
{
    fill(QStringLiteral(
        "SET sql_mode = ''; CREATE TABLE t (id INT NOT NULL PRIMARY KEY"
        ", a1 VARCHAR(20) DEFAULT '', a2 VARCHAR(20) DEFAULT 'NULL', a3 VARCHAR(20) DEFAULT "
        "('it''s')"
        ", a4 VARCHAR(20) DEFAULT 'a\\\\b', a5 VARCHAR(20) DEFAULT 'x''y', a6 VARCHAR(20) DEFAULT "
        "'1', a7 VARCHAR(20) DEFAULT '0x41', a8 VARCHAR(20) DEFAULT 'current_timestamp()', a9 "
        "VARCHAR(40) DEFAULT (CONCAT('a', 'b''c', \"d\")), b1 INT DEFAULT -1, b2 INT DEFAULT "
        "(-(1)), "
        "b3 BIGINT UNSIGNED DEFAULT 18446744073709551615, b4 INT DEFAULT (1 + 2 * 3), b5 INT "
        "DEFAULT "
        "(CASE WHEN 1 > 0 THEN 2 ELSE 3 END), b6 INT DEFAULT (id DIV 2), b7 TINYINT(1) DEFAULT "
        "TRUE, "
        "b8 INT(5) ZEROFILL DEFAULT 7, b9 INT DEFAULT ('5'), c1 DECIMAL(10,4) DEFAULT 1.5, c2 "
        "DOUBLE "
        "DEFAULT 1e-10, c3 FLOAT DEFAULT 0.1, c4 DOUBLE DEFAULT (PI()), c5 DECIMAL(5,2) DEFAULT "
        "(1.5 "
        "+ 1), d1 BIT(9) DEFAULT b'100000001', d2 BIT(1) DEFAULT 1, d3 BIT(8) DEFAULT (b'11'), e1 "
        "BINARY(3) DEFAULT 'ab', e2 VARBINARY(9) DEFAULT x'00ff', e3 VARBINARY(9) DEFAULT ('q'), "
        "e4 "
        "BLOB DEFAULT ('blob'), e5 TEXT DEFAULT (REPEAT('x', 3)), f1 DATE DEFAULT '2020-02-29', f2 "
        "DATE DEFAULT (CURDATE() + INTERVAL 1 YEAR), f3 DATETIME DEFAULT NOW(), f4 DATETIME(6) "
        "DEFAULT NOW(6) ON UPDATE NOW(6), f5 TIMESTAMP NULL DEFAULT NULL ON UPDATE "
        "CURRENT_TIMESTAMP, f6 TIME DEFAULT '-12:00:00', f7 YEAR DEFAULT 2024, f8 DATETIME DEFAULT "
        "(NOW() - INTERVAL 1 DAY), f9 TIMESTAMP NOT NULL DEFAULT '2020-01-01 00:00:00', g1 "
        "ENUM('a','it''s','c,d') DEFAULT 'it''s', g2 SET('a','b') DEFAULT 'a,b', g3 ENUM('x') NOT "
        "NULL DEFAULT 'x', h1 VARCHAR(9) CHARACTER SET latin1 DEFAULT 'é', h2 VARCHAR(9) CHARACTER "
        "SET utf8mb4 DEFAULT 'ж€', h3 VARCHAR(9) DEFAULT (_latin1'x'), h4 VARCHAR(9) DEFAULT "
        "(_utf8mb4"
        "'é'), i1 VARCHAR(9) NOT NULL DEFAULT (LEFT(UUID(), 8)), i2 INT DEFAULT (ROUND(RAND() * "
        "10)), "
        "i3 JSON DEFAULT (JSON_OBJECT('a', 1)), i4 JSON DEFAULT (JSON_ARRAY()), i5 POINT DEFAULT "
        "(ST_GeomFromText('POINT(1 2)')), i6 VARCHAR(99) DEFAULT (COALESCE(NULL, 'z')), i7 INT "
        "DEFAULT (IF(id > 3 AND NOT id = 7 OR id IN (1, 2), 1, 0)), i8 VARCHAR(9) DEFAULT (CAST(12 "
        "AS "
        "CHAR)), i9 VARCHAR(20) DEFAULT (DATE_FORMAT(NOW(), '%Y-%m')), j1 VARCHAR(99) DEFAULT "
        "(USER()), j2 INT DEFAULT (id BETWEEN 1 AND 5), j3 INT DEFAULT (id MOD 3), j4 INT DEFAULT "
        "(id "
        "<=> NULL), j5 INT DEFAULT (id IS NULL), j6 INT DEFAULT ('a' LIKE 'a%'), j7 BIGINT DEFAULT "
        "(~id & 255 | 1 ^ 2 << 3), j8 VARCHAR(9) DEFAULT (SUBSTRING('abc', 2, 1)), j9 VARCHAR(9) "
        "DEFAULT (TRIM(' x ')), k1 INT DEFAULT (EXTRACT(YEAR FROM '2020-01-01')), k2 VARCHAR(9) "
        "DEFAULT (LOWER('A')), k3 VARCHAR(9) DEFAULT (CONVERT('a' USING utf8mb4)), k4 INT DEFAULT "
        "(TRUE), k5 VARCHAR(9) DEFAULT ('tab\\t'), k6 INT DEFAULT (1 XOR 0), k7 INT NOT NULL "
        "DEFAULT "
        "'12', k8 CHAR(3) DEFAULT ' a '); INSERT INTO t (id) VALUES (1), (2)"));
    checkExitCode(run(), 0);
    checkEqual();
    pullAgain();
}

SLICETOOL_TEST(TestOtherDefinitions)
#include "tst_otherdefinitions.moc"
