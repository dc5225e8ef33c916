// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtest.h"
#include "support/testmain.h"

using namespace slicetool;
using test::RunTest;

/// Statements afterwards that leave their schema are refused before a run writes anything, whether
/// their text says so or what the server has under the names in it.
class TestAfterScope : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isRefusedBeforeAnythingIsWritten_data();
    void isRefusedBeforeAnythingIsWritten();
    void runs_data();
    void runs();
    void anUndoIsRefusedJustTheSame();

private:
    QByteArray elsewhere();
};

/// `foo0`, base, as an application might have it, and a schema beside it that nobody may touch.
void TestAfterScope::init()
{
    RunTest::init();
    fill(QStringLiteral(
        "CREATE TABLE t (id INT PRIMARY KEY, v INT); INSERT INTO t VALUES (1, 1), (2, "
        "2); CREATE TABLE u (id INT PRIMARY KEY, v INT); INSERT INTO u VALUES (1, 9)"));
    SLICETOOL_VERIFY(m_servers->local().execute(QStringLiteral(
        "DROP DATABASE IF EXISTS elsewhere; CREATE DATABASE elsewhere; CREATE TABLE elsewhere.a "
        "(id "
        "INT PRIMARY KEY, v INT, KEY (v)) ENGINE=InnoDB; INSERT INTO elsewhere.a VALUES (1, 1), "
        "(2, "
        "2); CREATE TABLE elsewhere.m (id INT PRIMARY KEY) ENGINE=MyISAM; CREATE FUNCTION "
        "elsewhere.f() RETURNS INT RETURN 1; CREATE PROCEDURE elsewhere.p() DELETE FROM "
        "elsewhere.a")));
    if (!m_servers->pair().isLocalMySql())
        SLICETOOL_VERIFY(
            m_servers->local().execute(QStringLiteral("CREATE SEQUENCE elsewhere.numbers")));
}

/// Its foreign key would keep foo0 from being dropped.
void TestAfterScope::cleanup()
{
    SLICETOOL_VERIFY(
        m_servers->local().execute(QStringLiteral("DROP DATABASE IF EXISTS elsewhere")));
}

QByteArray TestAfterScope::elsewhere()
{
    return ask(m_servers->local(),
               QStringLiteral("SELECT GROUP_CONCAT(id, ':', v ORDER BY id) FROM elsewhere.a"))
        .trimmed();
}

void TestAfterScope::isRefusedBeforeAnythingIsWritten_data()
{
    QTest::addColumn<QString>("here"); // what foo0 has before the run
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *here, const char *statement,
                        const char *says) {
        QTest::newRow(name) << QString::fromUtf8(here) << QString::fromUtf8(statement)
                            << QString::fromUtf8(says);
    };
    row("another schema's table", "", "UPDATE elsewhere.a SET v = 0", "`elsewhere`.`a`");
    row("only read", "", "UPDATE t SET v = (SELECT MAX(v) FROM elsewhere.a)", "`elsewhere`.`a`");
    row("in a join", "", "UPDATE t, elsewhere.a AS x SET x.v = 0", "`elsewhere`.`a`");
    row("another schema's function", "", "UPDATE t SET v = elsewhere.f()", "`elsewhere`.`f`");
    row("another schema's procedure", "", "CALL elsewhere.p()", "`elsewhere`.`p`");
    row("SET STATEMENT", "", "SET STATEMENT max_statement_time = 9 FOR DROP TABLE t", "STATEMENT");
    row("INTO OUTFILE", "", "SELECT * FROM t INTO OUTFILE '/tmp/slicetool-never'", "OUTFILE");
    row("a view of another schema", "CREATE VIEW v AS SELECT * FROM elsewhere.a",
        "UPDATE v SET v = 0", "view `v`");
    row("a view of a view",
        "CREATE VIEW v AS SELECT * FROM elsewhere.a; CREATE VIEW w AS SELECT * FROM v",
        "DELETE FROM w", "view `v`");
    row("a view with an alias", "CREATE VIEW v AS SELECT t.id, t.v FROM elsewhere.a t",
        "UPDATE t JOIN v USING (id) SET v.v = 0", "view `v`");
    row("a trigger",
        "CREATE TABLE t (id INT PRIMARY KEY, v INT); CREATE TRIGGER g BEFORE UPDATE ON t FOR "
        "EACH ROW DELETE FROM elsewhere.a",
        "UPDATE t SET v = 0", "trigger `g`");
    row("a procedure", "CREATE PROCEDURE p() DELETE FROM elsewhere.a", "CALL p()", "procedure `p`");
    row("a procedure of a procedure",
        "CREATE PROCEDURE p() CALL q(); CREATE PROCEDURE q() UPDATE elsewhere.a SET v = 0",
        "CALL p()", "procedure `q`");
    row("a procedure that puts SQL together",
        "\nDELIMITER //\nCREATE PROCEDURE p() BEGIN SET @s = CONCAT('DELETE FROM else', "
        "'where.a'); "
        "PREPARE s FROM @s; EXECUTE s; END//\nDELIMITER ;\n",
        "CALL p()", "procedure `p`");
    row("a procedure that commits", "CREATE PROCEDURE p() COMMIT", "CALL p()", "procedure `p`");
    row("a procedure of ANSI_QUOTES",
        "SET sql_mode = 'ANSI_QUOTES'; CREATE PROCEDURE p() DELETE FROM \"elsewhere\".\"a\"",
        "CALL p()", "procedure `p`");
    row("a procedure that is not there", "", "CALL nowhere()", "`nowhere`");
    row("a function", "CREATE FUNCTION f() RETURNS INT RETURN (SELECT MAX(v) FROM elsewhere.a)",
        "UPDATE t SET v = f()", "function `f`");
    row("a function in a view",
        "CREATE FUNCTION f() RETURNS INT RETURN (SELECT MAX(v) FROM elsewhere.a); CREATE VIEW v AS "
        "SELECT "
        "f() AS x",
        "DELETE FROM t WHERE v = (SELECT x FROM v)", "function `f`");
    row("an unknown function", "", "UPDATE t SET v = sys_exec('id')", "`sys_exec`");
    row("a foreign key that cascades",
        "CREATE TABLE u (id INT PRIMARY KEY, v INT) ENGINE=InnoDB; INSERT INTO u VALUES (1, 1), "
        "(2, 2); "
        "ALTER TABLE elsewhere.a ADD FOREIGN KEY (v) REFERENCES foo0.u (id) ON DELETE CASCADE",
        "DELETE FROM u", "foreign key");
    if (!m_servers->pair().isLocalMySql())
        row("a default of another schema's sequence",
            "CREATE TABLE o (id INT PRIMARY KEY, v INT DEFAULT nextval(elsewhere.numbers))",
            "INSERT INTO o (id) VALUES (1)", "default of `o`.`v`");
    row("a table of other tables' rows",
        "CREATE TABLE m (id INT PRIMARY KEY) ENGINE=MERGE UNION=(elsewhere.m) INSERT_METHOD=LAST",
        "INSERT INTO m VALUES (7)", "`m`");
    row("an alias that is a schema", "", "UPDATE t AS elsewhere SET elsewhere.v = 1",
        "there is also a schema `elsewhere`");
}

void TestAfterScope::isRefusedBeforeAnythingIsWritten()
{
    QFETCH(QString, here);
    QFETCH(QString, statement);
    QFETCH(QString, says);
    SLICETOOL_VERIFY(
        m_servers->local().execute(QStringLiteral("CREATE DATABASE foo0; USE foo0; ") + here));
    const auto tables = QStringLiteral("SHOW TABLES");
    const QByteArray before = ask(m_servers->local(), tables, QStringLiteral("foo0"));
    m_plan.after = {{Leg::Pull, QStringLiteral("SET @x = 1")}, {Leg::Pull, statement}};
    for (const RunMode mode : {RunMode::Apply, RunMode::DryRun}) {
        const auto report = run(Leg::Pull, mode);
        QVERIFY2(!report, "it ran");
        QCOMPARE(report.error().code, ErrorCode::Plan);
        const QString message = report.error().message();
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY2(message.contains(QLatin1String("statement 2 of \"after\"")), qPrintable(message));
        QVERIFY2(message.contains(QLatin1String("`foo0`")), qPrintable(message));
    }
    QCOMPARE(ask(m_servers->local(), tables, QStringLiteral("foo0")), before);
    QCOMPARE(elsewhere(), QByteArray("1:1,2:2"));
    // Of the other leg it is not asked.
    m_plan.after = {{Leg::Undo, statement}};
    const auto compare = run(Leg::Pull, RunMode::DryRun);
    SLICETOOL_VERIFY(compare);
}

void TestAfterScope::runs_data()
{
    QTest::addColumn<QString>("here");
    QTest::addColumn<QString>("statement");
    const auto row = [](const char *name, const char *here, const char *statement) {
        QTest::newRow(name) << QString::fromUtf8(here) << QString::fromUtf8(statement);
    };
    row("qualified", "", "UPDATE `foo0`.`t` SET v = 0");
    row("join", "", "UPDATE t JOIN u ON t.id = u.id SET t.v = u.v");
    row("insert select", "",
        "INSERT INTO t SELECT id + 10, v FROM u ON DUPLICATE KEY UPDATE v = u.v");
    row("derived", "", "UPDATE t, (SELECT MAX(v) AS m FROM u) AS x SET t.v = x.m");
    row("strings and comments", "",
        "UPDATE t /* elsewhere.a */ SET v = LENGTH('elsewhere.a') -- elsewhere.a");
    row("variables", "", "SET @next = (SELECT MAX(id) + 1 FROM t)");
    row("functions", "", "UPDATE t SET v = GREATEST(ABS(v), COALESCE(NULL, 3)), id = id");
    row("a view",
        "CREATE TABLE o (id INT PRIMARY KEY, v INT)// CREATE VIEW v AS SELECT x.id FROM o x",
        "DELETE FROM v WHERE v.id > 5");
    row("a procedure",
        "CREATE TABLE o (id INT PRIMARY KEY, v INT)// CREATE PROCEDURE p(n INT) BEGIN DECLARE i "
        "INT "
        "DEFAULT 0; WHILE i < n DO INSERT INTO o (id, v) VALUES (i, IF(i > 1, 2, 3)); SET i = i + "
        "1; END "
        "WHILE; END",
        "CALL p(3)");
    row("a function", "CREATE FUNCTION f(x INT) RETURNS INT DETERMINISTIC RETURN x * 2",
        "UPDATE t SET v = f(v)");
    row("a trigger of the table's own schema",
        "CREATE TABLE o (id INT PRIMARY KEY, v INT)// CREATE TRIGGER g BEFORE INSERT ON o FOR EACH "
        "ROW SET "
        "NEW.v = NEW.id * 2",
        "INSERT INTO o (id) VALUES (4)");
    row("computed defaults",
        "CREATE TABLE o (id INT PRIMARY KEY, v INT DEFAULT (1 + 2), w VARCHAR(40) DEFAULT "
        "(CONCAT('elsewhere.a(', 1, ')')), x VARCHAR(9) DEFAULT '(a.b', y TIMESTAMP(3) DEFAULT "
        "CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3), z CHAR(36) DEFAULT (UUID()))",
        "INSERT INTO o (id) VALUES (1)");
    if (!m_servers->pair().isLocalMySql())
        row("a default of the schema's own sequence",
            "CREATE SEQUENCE numbers// CREATE TABLE o (id INT PRIMARY KEY, v INT DEFAULT "
            "nextval(numbers))",
            "INSERT INTO o (id) VALUES (1)");
    row("a foreign key within the schema",
        "CREATE TABLE o (id INT PRIMARY KEY) ENGINE=InnoDB// CREATE TABLE c (id INT PRIMARY KEY, o "
        "INT, "
        "FOREIGN KEY (o) REFERENCES o (id) ON DELETE CASCADE) ENGINE=InnoDB",
        "DELETE FROM o");
}

void TestAfterScope::runs()
{
    QFETCH(QString, here);
    QFETCH(QString, statement);
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("CREATE DATABASE foo0;\nUSE foo0;\nDELIMITER //\n") + here
        + QStringLiteral("//\nDELIMITER ;\n")));
    m_plan.after = {{Leg::Pull, statement}};
    const auto report = run();
    checkExitCode(report, 0);
    QVERIFY2(report->after.first().ok, qPrintable(report->after.first().message));
    QCOMPARE(elsewhere(), QByteArray("1:1,2:2"));
}

void TestAfterScope::anUndoIsRefusedJustTheSame()
{
    checkExitCode(run(), 0);
    checkExitCode(run(Leg::Undo), 0);
    SLICETOOL_VERIFY(m_servers->local().execute(QStringLiteral("DELETE FROM foo1.t")));
    m_plan.after = {{Leg::Undo, QStringLiteral("UPDATE foo0.t SET v = 0")}};
    const auto undo = run(Leg::Undo);
    QVERIFY(!undo);
    QVERIFY2(undo.error().message().contains(QLatin1String("`foo0`.`t`")),
             qPrintable(undo.error().message()));
    QCOMPARE(ask(m_servers->local(), QStringLiteral("SELECT COUNT(*) FROM foo1.t")).trimmed(),
             QByteArray("0"));
    checkEqual();
}

SLICETOOL_TEST(TestAfterScope)
#include "tst_afterscope.moc"
