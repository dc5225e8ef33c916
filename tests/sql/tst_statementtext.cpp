// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/statementtext.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace slicetool;

class TestStatementText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPlaceholders_data();
    void findsPlaceholders();
    void bindsValues_data();
    void bindsValues();
    void bindingRefuses_data();
    void bindingRefuses();
    void bindingKeepsTheStructure();
    void predicates_data();
    void predicates();
    void predicatesRefused_data();
    void predicatesRefused();
    void subqueries_data();
    void subqueries();
    void subqueriesRefused_data();
    void subqueriesRefused();
    void statements();
    void errorsSayWhere();
    void guardedTextStaysInItsBrackets();
};

namespace {

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

QMap<QString, QJsonValue> sampleVariables()
{
    return {{utf8("s"), utf8("O'Neil \\ \"x\" `y` %1")},
            {utf8("next"), utf8("') OR :one -- ")},
            {utf8("one"), 1},
            {utf8("neg"), -5},
            {utf8("big"), Q_INT64_C(9007199254740993)},
            {utf8("least"), std::numeric_limits<qint64>::min()},
            {utf8("d"), 0.1},
            {utf8("whole"), 1e15},
            {utf8("tiny"), 1e-7},
            {utf8("huge"), 1e300},
            {utf8("yes"), true},
            {utf8("no"), false},
            {utf8("nil"), QJsonValue::Null},
            {utf8("hex"), utf8("41")},
            {utf8("nul"), QString(utf8("a") + QChar(QChar::Null) + utf8("1"))},
            {utf8("lines"), utf8("a\n-- b")},
            {utf8("_A9"), utf8("\U0001f600")}};
}

} // namespace

void TestStatementText::findsPlaceholders_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *sql, const QStringList &names) {
        QTest::newRow(sql) << utf8(sql) << names;
    };
    row("", {});
    row("id > 5", {});
    row("a = :x", {utf8("x")});
    row(":x", {utf8("x")});
    row("a IN(:x,:y,:x)", {utf8("x"), utf8("y")});
    row("a=:x1_Y", {utf8("x1_Y")});
    row(":x:y", {utf8("x"), utf8("y")});
    row("@a:=:x", {utf8("x")});
    row("@a:=b", {});
    row("':x' \":y\" `:z` :w", {utf8("w")});
    row("'a'':x' :w", {utf8("w")});
    row("'a\\':x' :w", {utf8("w")});
    row("'a\\\\' :w", {utf8("w")});
    row("\"a\\\":x\" :w", {utf8("w")});
    row("`a\\` :w", {utf8("w")});
    row("`a``:x` :w", {utf8("w")});
    row("/* :x */ :w", {utf8("w")});
    row("/*/ :x */ :w", {utf8("w")});
    row("/**/ :w", {utf8("w")});
    row("-- :x\n:w", {utf8("w")});
    row("--\t:x\n:w", {utf8("w")});
    row("a--:w", {utf8("w")});
    row("# :x ' \n:w", {utf8("w")});
    row("a#b :x\n:w", {utf8("w")});
    row("# :x \r :w", {}); // only a line feed ends a comment
    row("a ? : b", {});
    row("':open", {});
    row("JSON_EXTRACT(a, '$.b:c') ->> '$.:d'", {});
    row("a = ::x", {utf8("x")});
    row("a = :1", {});
    row("a = :x$y", {utf8("x$y")});
}

void TestStatementText::findsPlaceholders()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, names);
    QCOMPARE(sql::placeholders(sql), names);
}

void TestStatementText::bindsValues_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("bound");
    const auto row = [](const char *sql, const char *bound) {
        QTest::newRow(sql) << utf8(sql) << utf8(bound);
    };
    row("", "");
    row("a = 1", "a = 1");
    row("a = :s", "a = 'O''Neil \\\\ \"x\" `y` %1'");
    row("a = :next AND b = :one", "a = ''') OR :one -- ' AND b = 1");
    row("a = :neg", "a = -5");
    row("a = :big", "a = 9007199254740993");
    row("a = :least", "a = -9223372036854775808");
    row("a = :d", "a = 0.1");
    row("a = :whole", "a = 1000000000000000");
    row("a = :tiny", "a = 1e-07");
    row("a = :huge", "a = 1e+300");
    row("a = :yes OR :no", "a = 1 OR 0");
    row("a <=> :nil", "a <=> NULL");
    row("a = :nul", "a = 'a\\01'");
    row("a = :lines", "a = 'a\n-- b'");
    row("a = :_A9", "a = '\U0001f600'");
    row("IN(:one,:neg)", "IN(1,-5)");
    row(":one", "1");
    row("SELECT:one", "SELECT 1");
    row("a>=:one", "a>=1");
    row(":one+:neg", "1+-5");
    // One token with its neighbour, each of these would be something else.
    row("x:hex", "x '41'");
    row("N:hex", "N '41'");
    row("'a':hex", "'a' '41'");
    row(":hex'a'", "'41' 'a'");
    row(":hex:hex", "'41' '41'");
    row(":one:one", "1 1");
    row("t.:one", "t. 1");
    row(":one.5", "1 .5");
    row("@:hex", "@ '41'");
    row("`a`:hex`b`", "`a` '41' `b`");
    row("5:one", "5 1");
    row("\\N:one", "\\N 1");
    // A blank behind these dashes would make the rest a comment.
    row("5--:one+1", "5--1+1");
    row("5-:neg", "5--5");
    row("':one' \":one\" `:one` /* :one */ # :one\n-- :one\n:one",
        "':one' \":one\" `:one` /* :one */ # :one\n-- :one\n1");
    row("@a:=:one", "@a:=1");
}

void TestStatementText::bindsValues()
{
    QFETCH(QString, sql);
    QFETCH(QString, bound);
    const Result<QString> result = sql::bindVariables(sql, sampleVariables());
    QVERIFY2(result, result ? "" : qPrintable(result.error().message()));
    QCOMPARE(*result, bound);
}

void TestStatementText::bindingRefuses_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *sql, const char *reason) {
        QTest::newRow(sql) << utf8(sql) << utf8(reason);
    };
    row("a = :unknown", "the undefined variable :unknown");
    row("a = :One", "the undefined variable :One");
    row("a = :one\u00e9", "the undefined variable :one\u00e9");
    row("a = :list", "the variable :list, which is not");
    row("a = :object", "the variable :object, which is not");
    row("a = :undefined", "the variable :undefined, which is not");
    row("a = :infinite", "the variable :infinite, which is not");
    row("a = 'open :one", "a string that does not end");
    row("a = /*! :one */", "an executable comment");
}

void TestStatementText::bindingRefuses()
{
    QFETCH(QString, sql);
    QFETCH(QString, reason);
    QMap<QString, QJsonValue> variables = sampleVariables();
    variables.insert(utf8("list"), QJsonValue(QJsonValue::Array));
    variables.insert(utf8("object"), QJsonValue(QJsonValue::Object));
    variables.insert(utf8("undefined"), QJsonValue(QJsonValue::Undefined));
    variables.insert(utf8("infinite"), std::numeric_limits<double>::infinity());
    const Result<QString> result = sql::bindVariables(sql, variables);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Plan);
    QVERIFY2(result.error().reason.startsWith(reason), qPrintable(result.error().reason));
}

void TestStatementText::bindingKeepsTheStructure()
{
    // Whatever stands around a placeholder and whatever its value holds, binding neither opens
    // nor closes a string, a comment or a bracket.
    const QStringList pieces{utf8("'"),    utf8("\""),     utf8("`"),  utf8("\\"), utf8("--"),
                             utf8("-"),    utf8(" "),      utf8("\n"), utf8("/*"), utf8("*/"),
                             utf8("#"),    utf8("("),      utf8(")"),  utf8("a"),  utf8("1"),
                             utf8("1.5e"), utf8(":="),     utf8(":"),  utf8(";"),  utf8("x"),
                             utf8("@"),    utf8("\u00e9"), utf8("\\N")};
    const QStringList values{utf8("'"),   utf8("\\"), utf8("\\'"), utf8("*/ '"), utf8(") ("),
                             utf8("-- "), utf8("\n"), utf8(":v"),  utf8("/*!"),  QString()};
    QRandomGenerator random(7);
    int bound = 0;
    int accepted = 0;
    for (int round = 0; round < 50000; ++round) {
        QString sql;
        for (int i = 1 + random.bounded(8); i > 0; --i)
            sql +=
                random.bounded(3) == 0 ? utf8(":v") : pieces.at(random.bounded(int(pieces.size())));
        QJsonValue value = values.at(random.bounded(int(values.size())));
        if (random.bounded(4) == 0)
            value = -5;
        const bool before = bool(sql::asStatement(sql));
        const Result<QString> result = sql::bindVariables(sql, {{utf8("v"), value}});
        if (!result) {
            // Names such as :va are undefined; else only text that cannot be split is refused.
            QVERIFY2(!before || result.error().reason.contains(QLatin1String("undefined")),
                     qPrintable(sql));
            continue;
        }
        ++bound;
        accepted += before ? 1 : 0;
        QVERIFY2(bool(sql::asStatement(*result)) == before,
                 qPrintable(sql + utf8(" => ") + *result));
        QVERIFY2(sql::placeholders(*result).isEmpty(), qPrintable(*result));
    }
    QVERIFY(bound > 5000);
    QVERIFY(accepted > 1000);
}

void TestStatementText::predicates_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *sql, const char *text) {
        QTest::newRow(sql) << utf8(sql) << utf8(text);
    };
    const auto same = [&row](const char *sql) { row(sql, sql); };
    same("id > 5");
    same("(a = 1) OR (b = ')')");
    same("name = 'it''s; -- (' AND `odd;)` = \"#(\"");
    same("a = 'x\\'); DROP TABLE t; -- '");
    same("a > 5 -- all of them");
    same("a > 5 # all of them (");
    same("a > 5 --");
    same("-- first\na > 5");
    same("a /* ) ; ' */ > 5");
    same("5--5 > 1");
    same("id IN (SELECT id FROM other WHERE x = :y)");
    same("`into` = 1 AND 'into' <> \"for update\" /* into */");
    same("intox = 1 OR x_into = 2 OR into_ = 3");
    same("t.e-1 > 0 AND `t`.e > 1.5e-3 OR 1 = `t`.e - 2 OR 1.e5 > .5e3");
    same("a IS NOT \\N");
    same("a /*+ NO_ICP(t) */ > 1");
    same("SUBSTRING(a FROM 2 FOR 3) = 'x' AND `for` = `update`");
    row("  id > 5 \n", "id > 5");
    row("id > 5;", "id > 5");
    row("id > 5 ; ; -- that is all\n/* really */ ;", "id > 5");
    row("id > 5 -- this;\n;", "id > 5 -- this;");
    row("a = 1 OR b = \u00a0", "a = 1 OR b = \u00a0"); // part of a name for the servers
}

void TestStatementText::predicates()
{
    QFETCH(QString, sql);
    QFETCH(QString, text);
    const Result<QString> result = sql::asPredicate(sql);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message()));
    QCOMPARE(*result, text);
    const Result<QString> again = sql::asPredicate(*result);
    QVERIFY(again);
    QCOMPARE(*again, text);
}

void TestStatementText::predicatesRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *sql, const char *reason) {
        QTest::newRow(sql) << utf8(sql) << utf8(reason);
    };
    row("", "nothing but blanks");
    row(" \n\t", "nothing but blanks");
    row("-- nothing", "nothing but blanks");
    row("/* nothing */ ;", "nothing but blanks");
    row("--;", "nothing but blanks");
    row("1) OR (1", "a ')' without its '('");
    row(")(", "a ')' without its '('");
    row("a) -- ", "a ')' without its '('");
    row("((a)", "a '(' without its ')'");
    row("a = (1 -- )", "a '(' without its ')'");
    row("a = (1 # )", "a '(' without its ')'");
    row("a = (1 /* ) */", "a '(' without its ')'");
    row("a = (')'", "a '(' without its ')'");
    row("a = '", "a string that does not end");
    row("a = 'x\\'", "a string that does not end");
    row("a = '\\", "a string that does not end");
    row("a = 'x''", "a string that does not end");
    row("a = \"x'", "a string that does not end");
    row("`a = 1", "a quoted name that does not end");
    row("`a\\`` = 1", "a quoted name that does not end");
    row("a /* x", "a comment that does not end");
    row("a /*/", "a comment that does not end");
    row("a = 1; DROP TABLE t", "a ';' with more SQL after it");
    row("a = 1;; DROP TABLE t", "a ';' with more SQL after it");
    row("(a;b)", "a ';' with more SQL after it");
    row("a = 1; -- x\n1", "a ';' with more SQL after it");
    row("a = 1; 'open", "a string that does not end");
    row("a = 1; /* open", "a comment that does not end");
    row("a /*! OR 1 */", "an executable comment");
    row("a /*!50000 ) */", "an executable comment");
    row("a /*M! OR 1 */", "an executable comment");
    row("a /*m!100100 OR 1 */", "an executable comment");
    row("a = 1; /*! x */", "an executable comment");
    row("SELECT /*+ QB_NAME(`a*/ , ( `) */ 1", "an optimizer hint that contains quotes");
    row("a = 1.5e-- 1) , (2", "a number without its exponent");
    row("a = .5e", "a number without its exponent");
    row("a = 1.E'", "a number without its exponent");
    row("a \\' b", "a backslash outside a string");
    row("a \\", "a backslash outside a string");
    row("(SELECT 1 INTO @x)", "INTO, which");
    row("(SELECT 1 into/**/OUTFILE 'x')", "INTO, which");
    row("(SELECT 1.INTO @x)", "INTO, which");
    row("id IN (SELECT id FROM t FOR UPDATE)", "FOR UPDATE, which");
    row("id IN (SELECT id FROM t for/* */\nuPDATE SKIP LOCKED)", "FOR UPDATE, which");
    row("id IN (SELECT id FROM t FOR SHARE)", "FOR SHARE, which");
    row("id IN (SELECT id FROM t LOCK IN SHARE MODE)", "LOCK IN SHARE MODE, which");
    QTest::newRow("NUL") << QString(utf8("a") + QChar(QChar::Null)) << utf8("a NUL character");
    QTest::newRow("NUL in a string")
        << QString(utf8("'a") + QChar(QChar::Null) + utf8("'")) << utf8("a NUL character");
    QTest::newRow("escaped NUL in a string")
        << QString(utf8("'a\\") + QChar(QChar::Null) + utf8("'")) << utf8("a NUL character");
    // The servers take it for the end of the comment's line.
    QTest::newRow("NUL in a line comment")
        << QString(utf8("a -- ") + QChar(QChar::Null) + utf8(") OR (1")) << utf8("a NUL character");
    QTest::newRow("NUL in a comment")
        << QString(utf8("a /* ") + QChar(QChar::Null) + utf8(" */")) << utf8("a NUL character");
}

void TestStatementText::predicatesRefused()
{
    QFETCH(QString, sql);
    QFETCH(QString, reason);
    const Result<QString> result = sql::asPredicate(sql);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Plan);
    QVERIFY2(result.error().reason.startsWith(reason), qPrintable(result.error().reason));
    // What is wrong in an expression is wrong in a query too.
    if (!reason.startsWith(QLatin1String("nothing but")))
        QVERIFY(!sql::asSubquery(utf8("SELECT ") + sql));
}

void TestStatementText::subqueries_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *sql, const char *text) {
        QTest::newRow(sql) << utf8(sql) << utf8(text);
    };
    row("SELECT id FROM t", "SELECT id FROM t");
    row("select 1", "select 1");
    row("SELECT(1)", "SELECT(1)");
    row("WITH x AS (SELECT 1 AS id) SELECT id FROM x;",
        "WITH x AS (SELECT 1 AS id) SELECT id FROM x");
    row("VALUES (1), (2)", "VALUES (1), (2)");
    row("TABLE t", "TABLE t");
    row("(SELECT 1) UNION (SELECT 2)", "(SELECT 1) UNION (SELECT 2)");
    row("/* why */ -- because\n SELECT 1 -- end ;", "/* why */ -- because\n SELECT 1 -- end ;");
    row("SELECT id FROM t FORCE INDEX FOR JOIN (x)", "SELECT id FROM t FORCE INDEX FOR JOIN (x)");
}

void TestStatementText::subqueries()
{
    QFETCH(QString, sql);
    QFETCH(QString, text);
    const Result<QString> result = sql::asSubquery(sql);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message()));
    QCOMPARE(*result, text);
}

void TestStatementText::subqueriesRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *sql, const char *reason) {
        QTest::newRow(sql) << utf8(sql) << utf8(reason);
    };
    row("", "nothing but blanks");
    row(";", "nothing but blanks");
    row("DELETE FROM t", "not a SELECT");
    row("id > 5", "not a SELECT");
    row("'SELECT' 1", "not a SELECT");
    row("`SELECT` 1", "not a SELECT");
    row("SELECTED", "not a SELECT");
    row("SELECT_ 1", "not a SELECT");
    row("CALL p()", "not a SELECT");
    row(":x SELECT", "not a SELECT");
    row("; SELECT 1", "a ';' with more SQL after it");
    row("SELECT 1; SELECT 2", "a ';' with more SQL after it");
    row("SELECT id INTO @x FROM t", "INTO, which");
    row("SELECT id FROM t INTO OUTFILE '/tmp/x'", "INTO, which");
    row("SELECT id FROM t FOR UPDATE", "FOR UPDATE, which");
    row("SELECT id FROM t LOCK IN SHARE MODE", "LOCK IN SHARE MODE, which");
    row("SELECT id FROM t LOCK -- x\n IN /**/ SHARE MODE", "LOCK IN SHARE MODE, which");
}

void TestStatementText::subqueriesRefused()
{
    QFETCH(QString, sql);
    QFETCH(QString, reason);
    const Result<QString> result = sql::asSubquery(sql);
    QVERIFY(!result);
    QVERIFY2(result.error().reason.startsWith(reason), qPrintable(result.error().reason));
}

void TestStatementText::statements()
{
    // Statements of "after" run downstream, where they may write.
    const Result<QString> insert =
        sql::asStatement(utf8("INSERT INTO log SELECT 1 FOR UPDATE; -- done"));
    QVERIFY(insert);
    QCOMPARE(*insert, utf8("INSERT INTO log SELECT 1 FOR UPDATE"));
    QVERIFY(!sql::asStatement(utf8("DELETE FROM a; DELETE FROM b")));
    QVERIFY(!sql::asStatement(utf8("SET @a = 'x")));
    QVERIFY(!sql::asStatement(utf8(";")));
}

void TestStatementText::errorsSayWhere()
{
    const Result<QString> first = sql::asPredicate(utf8("a = 1)"));
    QVERIFY(!first);
    QCOMPARE(first.error().reason, utf8("a ')' without its '(', at character 6 of the SQL"));
    const Result<QString> second = sql::asPredicate(utf8("a = 1\n  OR (b = 'x"));
    QVERIFY(!second);
    QCOMPARE(second.error().reason,
             utf8("a string that does not end, at line 2, character 11 of the SQL"));
}

void TestStatementText::guardedTextStaysInItsBrackets()
{
    // What passes, embedded as the header says, is one balanced whole with a known end.
    const QStringList pieces{utf8("'"),   utf8("\""),  utf8("`"),    utf8("\\"), utf8("\\'"),
                             utf8("--"),  utf8("-- "), utf8("\n"),   utf8("/*"), utf8("*/"),
                             utf8("/*!"), utf8("#"),   utf8("("),    utf8(")"),  utf8(";"),
                             utf8("a"),   utf8(" "),   utf8("1.5e"), utf8("-"),  utf8("\u00e9"),
                             utf8("''"),  utf8("*"),   utf8("/")};
    QRandomGenerator random(11);
    int passed = 0;
    for (int round = 0; round < 50000; ++round) {
        QString sql;
        for (int i = 1 + random.bounded(9); i > 0; --i)
            sql += pieces.at(random.bounded(int(pieces.size())));
        const Result<QString> guarded = sql::asPredicate(sql);
        if (!guarded)
            continue;
        ++passed;
        const QString embedded = utf8("SELECT (\n") + *guarded + utf8("\n) AS x, :end");
        QVERIFY2(sql::asSubquery(embedded), qPrintable(embedded));
        QCOMPARE(sql::placeholders(embedded), QStringList{utf8("end")});
        // The bracket that closes is ours: with one less in front, it has no partner.
        QVERIFY(!sql::asSubquery(utf8("SELECT \n") + *guarded + utf8("\n) AS x")));
    }
    QVERIFY(passed > 2000);
}

SLICETOOL_TEST(TestStatementText)
#include "tst_statementtext.moc"
