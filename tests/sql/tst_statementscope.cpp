// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/statementscope.h"
#include "sql/statementtext.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool;

namespace {

/// Of foo1, beside other schemas of its server.
const sql::ScopeLimits limits{QStringLiteral("foo1"),
                              false,
                              {QStringLiteral("foo"), QStringLiteral("foo0"),
                               QStringLiteral("mysql"), QStringLiteral("sys")}};

Result<sql::StatementScope> scopeOf(const QString &sql, const sql::ScopeLimits &of = limits)
{
    const Result<QString> statement = sql::asStatement(sql);
    if (!statement)
        return statement.error();
    return sql::statementScope(*statement, of);
}

QString routines(const sql::StatementScope &scope)
{
    QStringList names;
    for (const sql::RoutineCall &call : scope.calls) {
        if (!call.known)
            names << call.name;
    }
    return names.join(QLatin1Char(' '));
}

} // namespace

/// How far statements afterwards reach, by their text: a corpus of ordinary ones and one of hostile ones.
class TestStatementScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysInside_data();
    void staysInside();
    void isRefused_data();
    void isRefused();
    void isRefusedWithoutAServer_data();
    void isRefusedWithoutAServer();
    void namesWhatItReaches_data();
    void namesWhatItReaches();
    void casesFold();
    void bodies_data();
    void bodies();
    void upstreamsSql_data();
    void upstreamsSql();
};

void TestStatementScope::staysInside_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql :
         {"UPDATE throttles SET used = 0",
          "UPDATE t AS x JOIN u ON x.id = u.id SET x.v = u.v WHERE u.s = 'foo.a' AND x.k IN "
          "(SELECT id FROM w)",
          "WITH c AS (SELECT id FROM t) DELETE FROM t WHERE id IN (SELECT id FROM c)",
          "WITH RECURSIVE c (a, b) AS (SELECT 1, 2 UNION ALL SELECT a+1, b FROM c WHERE a < 5), d "
          "(x) AS (SELECT 1) SELECT * FROM c, d",
          "INSERT INTO t (a, b) SELECT a, b FROM u ON DUPLICATE KEY UPDATE a = VALUES(a), b = t.b, "
          "c = u.c",
          "INSERT INTO `foo1`.`t` VALUES (1, 'foo.a; DROP', DEFAULT)",
          "INSERT INTO t (a) VALUES (1) AS new(m) ON DUPLICATE KEY UPDATE a = new.m",
          "DELETE a, b.* FROM t AS a JOIN u AS b USING (id), w WHERE a.x = b.x",
          "DELETE FROM a, b USING t AS a JOIN u b USING (id)",
          "DELETE LOW_PRIORITY QUICK FROM t WHERE x = 1 ORDER BY y LIMIT 3",
          "DELETE FROM t WHERE id = 1 RETURNING id, t.v",
          "REPLACE INTO t SET a = TRIM(BOTH 'x' FROM t.b), c = EXTRACT(YEAR FROM t.d)",
          "UPDATE (SELECT id FROM t) d JOIN u USING (id) SET u.v = d.id",
          "UPDATE t SET a = a /* foo.a */ + 1 -- foo.a",
          "DO (SELECT 1), SLEEP(1)",
          "SET @x = (SELECT MAX(id) FROM t), @y := 3",
          "SET SESSION foreign_key_checks = 0, @@unique_checks = 0, @@session.time_zone = '+00:00'",
          "SELECT MAX(id), COUNT(*) INTO @a, @b FROM t",
          "CALL p(1, 2)",
          "CALL foo1.p",
          "UPDATE t SET a = 1.5e3, b = .5, c = 0x1F, d = 1e-5, e = b'01', f = _utf8mb4'x', g = \\N",
          "UPDATE t, (SELECT 1 AS n UNION SELECT 2) d SET t.a = d.n",
          "INSERT INTO t SELECT * FROM ((SELECT 1) UNION (SELECT 2)) x",
          "INSERT INTO t SELECT id, ROW_NUMBER() OVER (PARTITION BY a ORDER BY b), SUM(x) OVER w "
          "FROM u WINDOW w AS (PARTITION BY c)",
          "INSERT INTO t SELECT j.* FROM u, JSON_TABLE(u.d, '$[*]' COLUMNS (id INT PATH '$.id', s "
          "VARCHAR(10) PATH '$.s')) AS j",
          "UPDATE t USE INDEX FOR ORDER BY (i) SET a = 1",
          "UPDATE t SET a = NEXT VALUE FOR s",
          "UPDATE t SET a = REPLACE(a, 'x', 'y'), b = IF(a > 1, LEFT(b, 3), INSERT(b, 1, 2, 'x')), "
          "c = CAST(b AS DECIMAL(10,2)), d = CONVERT(b, CHAR(10)), e = COALESCE(NULL, NOW(6), "
          "CURRENT_TIMESTAMP(6)) WHERE a BETWEEN (1) AND (2) AND b NOT IN (1,2) OR NOT (a LIKE "
          "('x'))",
          "UPDATE `t.with.dots` SET `a.b` = 1",
          "SELECT * FROM t FOR UPDATE",
          "INSERT INTO t SELECT 1 FROM DUAL",
          "UPDATE t SET d = '2020-01-01' + INTERVAL (1) DAY"})
        QTest::newRow(sql) << QString::fromUtf8(sql);
}

void TestStatementScope::staysInside()
{
    QFETCH(QString, sql);
    const auto scope = scopeOf(sql);
    QVERIFY2(bool(scope), scope ? "" : qPrintable(scope.error().reason));
    // Nor does it stop a plan that is read without a server.
    const auto alone = scopeOf(sql, {});
    QVERIFY2(bool(alone), alone ? "" : qPrintable(alone.error().reason));
}

void TestStatementScope::isRefused_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql : {"UPDATE foo.a SET x = 1",
                            "UPDATE `foo`.`a` SET x = 1",
                            "UPDATE `foo` . a SET x = 1",
                            "UPDATE foo /* x */ . /* y */ a SET x=1",
                            "UPDATE t, foo.a SET x = 1",
                            "UPDATE t JOIN (foo.a) SET x = 1",
                            "UPDATE t JOIN ((foo.a)) SET x = 1",
                            "UPDATE t SET x = (SELECT y FROM foo.a LIMIT 1)",
                            "INSERT INTO foo.a VALUES (1)",
                            "INSERT foo.a VALUES (1)",
                            "INSERT IGNORE INTO foo.a VALUES (1)",
                            "REPLACE foo.a SET x = 1",
                            "INSERT INTO t SELECT * FROM foo.a",
                            "INSERT INTO t TABLE foo.a",
                            "INSERT INTO t (SELECT * FROM foo.a)",
                            "INSERT INTO t SELECT VALUES(a), 1 FROM foo.a",
                            "INSERT INTO t WITH c AS (SELECT * FROM foo.a) SELECT * FROM c",
                            "DELETE foo.a FROM t JOIN foo.a",
                            "DELETE QUICK foo.a FROM t",
                            "DELETE FROM foo.a",
                            "DELETE FROM t, foo.a USING t JOIN u",
                            "DELETE FROM a USING foo.a",
                            "DELETE foo.a.* FROM t",
                            "WITH c AS (SELECT 1) UPDATE t, foo.a SET x = 1",
                            "SET STATEMENT max_statement_time = 1 FOR DROP TABLE a",
                            "SET STATEMENT sql_mode='' FOR UPDATE foo.a SET x=1",
                            "SET GLOBAL read_only = 1",
                            "SET @@global.read_only = 1",
                            "SET @@GLOBAL . read_only = 1",
                            "SET @a = 1, GLOBAL read_only = 1",
                            "SET PERSIST x = 1",
                            "SET PASSWORD = 'x'",
                            "SET ROLE r",
                            "SET DEFAULT ROLE r TO u",
                            "SET NAMES latin1",
                            "SET sql_mode = 'ANSI_QUOTES'",
                            "SET SESSION sql_mode = 'ANSI_QUOTES'",
                            "SET @@session.sql_mode = 'ANSI_QUOTES'",
                            "SET @@sql_mode = ''",
                            "SET autocommit = 1",
                            "SET TRANSACTION READ ONLY",
                            "SELECT * FROM t INTO OUTFILE '/tmp/x'",
                            "SELECT * INTO DUMPFILE '/tmp/x' FROM t",
                            "SELECT 1 INTO x",
                            "DO LOAD_FILE('/etc/passwd')",
                            "UPDATE t SET a = LOAD_FILE('/etc/passwd')",
                            "UPDATE t SET a = `load_file`('/etc/passwd')",
                            "DO GET_LOCK('x', 1)",
                            "SELECT foo.f()",
                            "CALL foo.p()",
                            "CALL `foo`.`p`",
                            "LOAD DATA INFILE 'x' INTO TABLE t",
                            "LOCK TABLES t WRITE",
                            "TRUNCATE t",
                            "HANDLER t OPEN",
                            "PREPARE s FROM 'x'",
                            "EXECUTE IMMEDIATE 'DROP TABLE t'",
                            "BEGIN NOT ATOMIC DROP TABLE t; END",
                            "COMMIT",
                            "USE foo",
                            "CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO DELETE FROM foo.a",
                            "/*!50000 UPDATE foo.a SET x=1 */",
                            "UPDATE t SET x=1 /*! , y=2 */",
                            "/*M!100000 DROP TABLE t */",
                            "UPDATE t SET a = 1 WHERE 1e5FROM",
                            "INSERT INTO t SELECT .5FROM foo.a",
                            "INSERT INTO t SELECT 1.FROM foo.a",
                            "INSERT INTO t SELECT 1. FROM foo.a",
                            "INSERT INTO t SELECT 1e5FROM foo.a",
                            "INSERT INTO t SELECT 1.5e+5FROM foo.a",
                            "INSERT INTO t SELECT $$ ' $$ , 1 FROM foo.a WHERE 'x'",
                            "INSERT INTO t SELECT * FROM t foo, foo.a",
                            "INSERT INTO t SELECT * FROM u USE INDEX FOR ORDER BY (i), foo.a",
                            "INSERT INTO t SELECT * FROM u USE INDEX FOR JOIN (i), foo.a",
                            "INSERT INTO t SELECT * FROM u FORCE INDEX (i) , foo.a",
                            "INSERT INTO t SELECT * FROM u FOR SYSTEM_TIME ALL, foo.a",
                            "INSERT INTO t SELECT * FROM u PARTITION (p0), foo.a",
                            "INSERT INTO t SELECT * FROM u AS window, foo.a",
                            "INSERT INTO t SELECT * FROM { OJ foo.a LEFT JOIN u ON 1 }",
                            "INSERT INTO t SELECT foo.a.x FROM u",
                            "UPDATE t SET a = NEXTVAL(foo.s)",
                            "UPDATE t SET a = NEXT VALUE FOR foo.s",
                            "UPDATE t SET a = evil.f(1)",
                            "INSERT INTO t SELECT * FROM u LEFT JOIN foo.a ON 1",
                            "INSERT INTO t SELECT * FROM u NATURAL JOIN foo.a",
                            "INSERT INTO t SELECT * FROM u STRAIGHT_JOIN foo.a",
                            "INSERT INTO t SELECT 1 UNION SELECT 2 FROM foo.a",
                            "INSERT INTO t SELECT 1 UNION (SELECT 2 FROM foo.a)",
                            "INSERT INTO t SELECT 1 UNION TABLE foo.a",
                            "SELECT 1; DROP TABLE t",
                            "UPDATE t SET a = \"x\" WHERE b IN (TABLE foo.a)",
                            "DELETE t FROM t, (foo.a, u) WHERE 1",
                            "SELECT * FROM mysql.user INTO @a",
                            "SHOW TABLES FROM foo",
                            "UPDATE mysql.user SET x = 1",
                            "SELECT 1 FROM t PROCEDURE ANALYSE()",
                            "DELETE FROM t RETURNING (SELECT x FROM foo.a)"})
        QTest::newRow(sql) << QString::fromUtf8(sql);
}

void TestStatementScope::isRefused()
{
    QFETCH(QString, sql);
    const auto scope = scopeOf(sql);
    QVERIFY(!scope);
    QCOMPARE(scope.error().code, ErrorCode::Plan);
    QVERIFY2(scope.error().reason.contains(QLatin1String("of the SQL")),
             qPrintable(scope.error().reason));
}

void TestStatementScope::isRefusedWithoutAServer_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql :
         {"SET STATEMENT sql_mode = '' FOR DROP TABLE a", "SELECT 1 INTO OUTFILE '/tmp/x'",
          "LOAD DATA INFILE 'x' INTO TABLE t", "SET GLOBAL read_only = 1", "SET PASSWORD = 'x'",
          "DO LOAD_FILE('/etc/passwd')", "TRUNCATE t", "COMMIT", "HANDLER t OPEN",
          "GRANT ALL ON *.* TO x", "XA START 'x'", "EXPLAIN DELETE FROM t", "ANALYZE DELETE FROM t",
          "VALUES ROW(1)", "IF 1 THEN DROP TABLE t", "DO RELEASE_ALL_LOCKS()", "SAVEPOINT x",
          "ROLLBACK"})
        QTest::newRow(sql) << QString::fromUtf8(sql);
}

void TestStatementScope::isRefusedWithoutAServer()
{
    QFETCH(QString, sql);
    QVERIFY(!scopeOf(sql, {}));
}

void TestStatementScope::namesWhatItReaches_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("tables");
    QTest::addColumn<QString>("calls");
    QTest::newRow("join") << "UPDATE t JOIN u USING (id) SET t.a = u.b"
                          << "t u"
                          << "";
    QTest::newRow("subquery") << "DELETE FROM t WHERE id IN (SELECT id FROM foo1.w)"
                              << "t w"
                              << "";
    QTest::newRow("cte") << "WITH c AS (SELECT 1 FROM v) UPDATE t, c SET a = 1"
                         << "v t c"
                         << "";
    QTest::newRow("nested") << "INSERT INTO t SELECT * FROM (u JOIN (w, x) ON 1), y"
                            << "t u w x y"
                            << "";
    QTest::newRow("function") << "UPDATE t SET a = mine(b), c = foo1.other(1), d = LOWER(e)"
                              << "t"
                              << "mine other";
    QTest::newRow("procedure") << "CALL p"
                               << ""
                               << "p";
    QTest::newRow("gap before a bracket") << "UPDATE t SET a = mine (b)"
                                          << "t"
                                          << "mine";
    QTest::newRow("sequence") << "UPDATE t SET a = NEXTVAL(s), b = NEXT VALUE FOR r"
                              << "t s r"
                              << "";
    QTest::newRow("comments") << "UPDATE/**/t/* x */SET a = 1"
                              << "t"
                              << "";
    QTest::newRow("quoted") << "UPDATE `t``x` SET `a` = 1"
                            << "t`x"
                            << "";
}

void TestStatementScope::namesWhatItReaches()
{
    QFETCH(QString, sql);
    QFETCH(QString, tables);
    QFETCH(QString, calls);
    const auto scope = scopeOf(sql);
    QVERIFY2(bool(scope), scope ? "" : qPrintable(scope.error().reason));
    QCOMPARE(scope->tables.join(QLatin1Char(' ')), tables);
    QCOMPARE(routines(*scope), calls);
}

void TestStatementScope::casesFold()
{
    const QString sql = QStringLiteral("UPDATE FOO1.t SET a = 1");
    QVERIFY(!scopeOf(sql)); // another schema, where names do not fold
    sql::ScopeLimits folding = limits;
    folding.foldsCase = true;
    QVERIFY(scopeOf(sql, folding));
    QVERIFY(!scopeOf(QStringLiteral("UPDATE Foo.t SET a = 1"), folding));
    QVERIFY(!scopeOf(QStringLiteral("UPDATE t SET FOO.b = 1"), folding));
}

void TestStatementScope::bodies_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("stays");
    const auto row = [](const char *body, bool stays) {
        QTest::newRow(body) << QString::fromUtf8(body) << stays;
    };
    row("BEGIN DECLARE v INT DEFAULT 0; SELECT COUNT(*) INTO v FROM t x WHERE x.a > 1; IF v > 3 "
        "THEN "
        "UPDATE t SET a = 0; ELSE INSERT INTO u (a, b) VALUES (v, 'foo.a'); END IF; END",
        true);
    row("BEGIN DECLARE c CURSOR FOR SELECT id FROM t; DECLARE CONTINUE HANDLER FOR NOT FOUND SET "
        "@d = 1; "
        "OPEN c; l: LOOP FETCH c INTO v; IF d THEN LEAVE l; END IF; END LOOP; CLOSE c; END",
        true);
    row("SET NEW.changed = NOW(6)", true);
    row("BEGIN CREATE TEMPORARY TABLE x (a INT); INSERT INTO x SELECT a FROM t; DROP TEMPORARY "
        "TABLE x; "
        "END",
        true);
    row("RETURN (SELECT MAX(id) FROM t)", true);
    row("DELETE FROM foo.a", false);
    row("BEGIN UPDATE t SET a = 1; UPDATE `foo` . `a` SET v = 1; END", false);
    row("CALL foo.p()", false);
    row("BEGIN SET @s = 'DELETE FROM foo.a'; PREPARE s FROM @s; EXECUTE s; END", false);
    row("EXECUTE IMMEDIATE 'DROP TABLE t'", false);
    row("BEGIN IF 1 THEN TRUNCATE t; END IF; END", false);
    row("BEGIN DECLARE EXIT HANDLER FOR SQLEXCEPTION DROP TABLE t; END", false);
    row("BEGIN SELECT 1 INTO OUTFILE '/tmp/x'; END", false);
    row("BEGIN COMMIT; END", false);
    row("BEGIN START TRANSACTION; END", false);
    row("SET GLOBAL read_only = 1", false);
    row("BEGIN SET @@global.read_only = 1; END", false);
    row("BEGIN SET sql_mode = 'ANSI_QUOTES'; END", false);
    row("BEGIN SET PASSWORD = 'x'; END", false);
    row("DO GET_LOCK('x', 1)", false);
    row("BEGIN /*!50000 DELETE FROM foo.a */; END", false);
}

void TestStatementScope::bodies()
{
    QFETCH(QString, body);
    QFETCH(bool, stays);
    const auto scope = sql::bodyScope(body, limits);
    QVERIFY2(bool(scope) == stays, scope ? "passes" : qPrintable(scope.error().reason));
}

void TestStatementScope::upstreamsSql_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("passes");
    const auto row = [](const char *sql, bool passes) {
        QTest::newRow(sql) << QString::fromUtf8(sql) << passes;
    };
    row("created_at >= '2024-01-01' AND LENGTH(t.a) > 3", true);
    row("id IN (SELECT id FROM other WHERE a = 'GET_LOCK(1)')", true);
    row("a = 1.5e3 AND b > .5", true);
    row("GET_LOCK('x', 10) = 1", false);
    row("`get_lock` ('x', 10) = 1", false);
    row("RELEASE_ALL_LOCKS()", false);
    row("LOAD_FILE('/etc/passwd') IS NULL", false);
    row("id = NEXTVAL(s)", false);
    row("id = NEXT VALUE FOR s", false);
    row("MASTER_POS_WAIT('x', 1)", false);
    row("id IN (SELECT 1e5INTO OUTFILE '/tmp/x')", false);
    row("id IN (SELECT 1.INTO OUTFILE '/tmp/x')", false);
    row("$$ ' $$ = 1", false);
}

void TestStatementScope::upstreamsSql()
{
    QFETCH(QString, sql);
    QFETCH(bool, passes);
    const Result<QString> predicate = sql::asPredicate(sql);
    QVERIFY2(bool(predicate) == passes,
             predicate ? "passes" : qPrintable(predicate.error().reason));
}

SLICETOOL_TEST(TestStatementScope)
#include "tst_statementscope.moc"
