// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/planjson.h"
#include "plan/planreader.h"
#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slicetool;
using test::planWith;

class TestPlanReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverything();
    void fillsInDefaults();
    void namesThePlanAfterItsFile_data();
    void namesThePlanAfterItsFile();
    void readsValuesOfVariables();
    void refusesAByteOrderMarkThatWouldBeLost();
    void refuses_data();
    void refuses();
    void reportsAllMistakesInOrder();
    void saysNothingElseOfAnotherFormat();
    void quotesNoSecret();
    void readsAFile();
    void unreadableFile();
};

namespace {

/// A plan with further members, or with others in the place of the connections.
} // namespace

void TestPlanReader::readsEverything()
{
    const QByteArray json = R"({
  "format": "slicetool-plan/1",
  "name": "shop",
  "upstream": "mysql://reader@db.example.com/foo",
  "base": "mysql://dev@localhost/foo0",
  "work": "mysql://dev@localhost/foo1",
  "variables": { "since": "2024-01-01" },
  "ignore": ["*_at"],
  "default": { "step": "scan", "zoom": [1000, 1], "ignore": ["seen"] },
  "steps": [
    { "table": "orders",      "step": "scan", "zoom": [100], "modified": "updated_at", "ignore": ["a", "b?"], "round": { "lat": 6, "*_rate": 0 }, "key": ["n", "m"],
      "upstream_table": "orders_v2", "upstream_columns": { "n": "number", "m": "n" } },
    { "table": "events",      "step": "scan", "zoom": "auto", "where": "created_at >= :since" },
    { "table": "order_items", "step": "query", "sql": "SELECT i.id FROM order_items i", "stale": "keep" },
    { "table": "sessions",    "step": "skip" }
  ],
  "after": [ { "leg": "undo", "sql": "UPDATE throttles SET used = 0" },
             { "leg": "pull", "sql": "ANALYZE TABLE orders" } ]
})";
    const Result<Plan> read = readPlan(json, QStringLiteral("other.slice.json"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));

    Plan expected;
    expected.name = QStringLiteral("shop");
    expected.upstream = QStringLiteral("mysql://reader@db.example.com/foo");
    expected.base = QStringLiteral("mysql://dev@localhost/foo0");
    expected.work = QStringLiteral("mysql://dev@localhost/foo1");
    expected.variables = {{QStringLiteral("since"), QStringLiteral("2024-01-01")}};
    expected.ignored = {QStringLiteral("*_at")};
    expected.defaultStep.zoom = Zoom::fixed({1000, 1});
    expected.defaultStep.ignored = {QStringLiteral("seen")};
    TableStep orders;
    orders.table = QStringLiteral("orders");
    orders.zoom = Zoom::fixed({100});
    orders.modified = QStringLiteral("updated_at");
    orders.ignored = {QStringLiteral("a"), QStringLiteral("b?")};
    orders.rounded = {{QStringLiteral("lat"), 6}, {QStringLiteral("*_rate"), 0}};
    orders.key = {QStringLiteral("n"), QStringLiteral("m")};
    orders.upstreamTable = QStringLiteral("orders_v2");
    orders.upstreamColumns = {{QStringLiteral("n"), QStringLiteral("number")},
                              {QStringLiteral("m"), QStringLiteral("n")}};
    TableStep events;
    events.table = QStringLiteral("events");
    events.where = QStringLiteral("created_at >= :since");
    TableStep items;
    items.table = QStringLiteral("order_items");
    items.kind = StepKind::Query;
    items.sql = QStringLiteral("SELECT i.id FROM order_items i");
    items.stale = Stale::Keep;
    TableStep sessions;
    sessions.table = QStringLiteral("sessions");
    sessions.kind = StepKind::Skip;
    expected.steps = {orders, events, items, sessions};
    expected.after = {{Leg::Undo, QStringLiteral("UPDATE throttles SET used = 0")},
                      {Leg::Pull, QStringLiteral("ANALYZE TABLE orders")}};
    QCOMPARE(read->steps, expected.steps);
    QVERIFY(*read == expected);
    QCOMPARE(read->ignoredIn(QStringLiteral("orders")),
             (QStringList{QStringLiteral("*_at"), QStringLiteral("a"), QStringLiteral("b?")}));
    QCOMPARE(read->ignoredIn(QStringLiteral("others")),
             (QStringList{QStringLiteral("*_at"), QStringLiteral("seen")}));
}

void TestPlanReader::fillsInDefaults()
{
    const Result<Plan> read =
        readPlan(planWith(", \"steps\": [{\"table\": \"t\"}]"), QStringLiteral("p.slice.json"));
    QVERIFY(read);
    QVERIFY(read->work.isEmpty());
    QCOMPARE(read->defaultStep, TableStep());
    QCOMPARE(read->steps.size(), 1);
    QVERIFY(read->steps.first().kind == StepKind::Scan);
    QVERIFY(read->steps.first().zoom.automatic);
    QVERIFY(read->steps.first().stale == Stale::Remove);
    QVERIFY(read->after.isEmpty());
    QVERIFY(read->variables.isEmpty());
}

void TestPlanReader::namesThePlanAfterItsFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::newRow("usual") << "dir.d/shop.slice.json"
                           << "shop";
    QTest::newRow("json only") << "shop.json"
                               << "shop";
    QTest::newRow("dots") << "a.b.slice.json"
                          << "a.b";
    QTest::newRow("nothing but the suffix") << "dir/.slice.json"
                                            << ".slice";
    QTest::newRow("no suffix") << "dir/plan"
                               << "plan";
}

void TestPlanReader::namesThePlanAfterItsFile()
{
    QFETCH(QString, file);
    QFETCH(QString, name);
    const Result<Plan> read = readPlan(planWith({}), file);
    QVERIFY(read);
    QCOMPARE(read->name, name);
}

void TestPlanReader::refusesAByteOrderMarkThatWouldBeLost()
{
    for (const char *text : {"\\ufeffb", "\\uFEFF",
                             "\xEF\xBB\xBF"
                             "b"}) {
        const Result<Plan> read =
            readPlan(planWith(QByteArray(", \"variables\": {\"v\": \"") + text + "\"}"),
                     QStringLiteral("p.slice.json"));
        QVERIFY(!read);
        QVERIFY(read.error().code == ErrorCode::Plan);
        QVERIFY(read.error().reason.contains(QLatin1String("U+FEFF")));
    }
    QVERIFY(bool(readPlan(planWith(", \"variables\": {\"v\": \"b\\ufeff\"}"),
                          QStringLiteral("p.slice.json"))));
}

void TestPlanReader::readsValuesOfVariables()
{
    const Result<Plan> read = readPlan(
        planWith(
            R"(, "variables": {"s": "", "i": 9007199254740993, "d": 0.1, "t": true, "n": null, "_A9": -1})"),
        QStringLiteral("p.slice.json"));
    QVERIFY(read);
    const QMap<QString, QJsonValue> values = read->variables;
    QCOMPARE(values.size(), 6);
    QCOMPARE(values.value(QStringLiteral("s")), QJsonValue(QString()));
    QCOMPARE(values.value(QStringLiteral("i")).toInteger(), 9007199254740993);
    QCOMPARE(values.value(QStringLiteral("d")).toDouble(), 0.1);
    QCOMPARE(values.value(QStringLiteral("t")), QJsonValue(true));
    QVERIFY(values.value(QStringLiteral("n")).isNull());
    QCOMPARE(values.value(QStringLiteral("_A9")).toInteger(), -1);
}

void TestPlanReader::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected"); // of the message, from the pointer on
    const auto with = [](const char *name, const QByteArray &members, const char *expected) {
        QTest::newRow(name) << planWith(members) << QString::fromUtf8(expected);
    };
    QTest::newRow("not an object") << QByteArray("[]") << "the plan must be an object";
    QTest::newRow("no format") << QByteArray(R"({"upstream": "u", "base": "b"})")
                               << "/format: is missing; it must be \"slicetool-plan/1\"";
    QTest::newRow("newer format") << QByteArray(R"({"format": "slicetool-plan/2"})")
                                  << "/format: \"slicetool-plan/2\" is not supported";
    QTest::newRow("other format") << QByteArray(R"({"format": "x"})")
                                  << "/format: must be \"slicetool-plan/1\"";
    QTest::newRow("format is a number")
        << QByteArray(R"({"format": 1})") << "/format: must be \"slicetool-plan/1\"";
    QTest::newRow("no upstream") << QByteArray(R"({"format": "slicetool-plan/1", "base": "b"})")
                                 << "/upstream: is missing";
    QTest::newRow("no base") << QByteArray(R"({"format": "slicetool-plan/1", "upstream": "u"})")
                             << "/base: is missing";
    QTest::newRow("upstream twice") << QByteArray(
        R"({"format": "slicetool-plan/1", "upstream": "u", "upstream": "v", "base": "b"})")
                                    << "/upstream: appears here for the second time";
    with("empty work", R"(, "work": " ")", "/work: must not be empty");
    with("work is null", R"(, "work": null)", "/work: must be a string, not null");
    with("name is a number", R"(, "name": 7)", "/name: must be a string, not a number");
    with("unknown key", R"(, "step": [])", "/step: unknown key (did you mean \"steps\"?)");
    with("unknown key, nothing near", R"(, "colour": [])", "/colour: unknown key\n");
    with("unknown key with a slash", R"(, "a/b": 1)", "/a~1b: unknown key\n");
    with("timeout is text", R"(, "timeout": "5")",
         "/timeout: must be a number of seconds from 1 to 3600");
    with("timeout is too long", R"(, "timeout": 86400)", "/timeout: must be a number of seconds");
    with("variables is a list", R"(, "variables": [])",
         "/variables: must be an object, not a list");
    with("variable is a list", R"(, "variables": {"v": []})",
         "/variables/v: must be a string, a number, true, false or null, not a list");
    with("variable is an object", R"(, "variables": {"v": {}})", "/variables/v: must be a string");
    with("variable's name", R"(, "variables": {"a-b": 1})", "/variables/a-b: a variable name");
    with("variable's name begins with a digit", R"(, "variables": {"1a": 1})", "/variables/1a: ");
    with("variable's name is empty", R"(, "variables": {"": 1})", "/variables/: a variable name");
    with("variable's name is not ASCII", R"(, "variables": {"é": 1})", "/variables/é: a variable");
    with("variable is too large", R"(, "variables": {"v": 18446744073709551615})",
         "/variables/v: is too large to be stored exactly; write it as a string");
    with("default is a string", R"(, "default": "skip")",
         "/default: must be an object, not a string");
    with("default is a query", R"(, "default": {"step": "query"})",
         "/default/step: must be \"scan\" or \"skip\"");
    with("default with a table", R"(, "default": {"table": "t"})", "/default/table: unknown key");
    with("default with sql", R"(, "default": {"sql": "SELECT 1"})", "/default/sql: unknown key");
    with("default skips a where", R"(, "default": {"step": "skip", "where": "1"})",
         "/default/where: belongs to a scan, not to a skipped table");
    with("steps is an object", R"(, "steps": {})", "/steps: must be a list, not an object");
    with("step is a string", R"(, "steps": ["orders"])",
         "/steps/0: must be an object, not a string");
    with("no table", R"(, "steps": [{"step": "scan"}])", "/steps/0/table: is missing");
    with("empty table", R"(, "steps": [{"table": ""}])", "/steps/0/table: must not be empty");
    with("table twice", R"(, "steps": [{"table": "a"}, {"table": "b"}, {"table": "a"}])",
         "/steps/2/table: the table \"a\" already has a step");
    with("unknown step", R"(, "steps": [{"table": "a", "step": "scna", "sql": "x"}])",
         "/steps/0/step: must be \"scan\", \"query\" or \"skip\" (did you mean \"scan\"?)\n");
    with("step is a number", R"(, "steps": [{"table": "a", "step": 1}])", "/steps/0/step: must be");
    with("zoom is a number", R"(, "steps": [{"table": "a", "zoom": 100}])",
         "/steps/0/zoom: must be a list of chunk sizes or \"auto\", not a number");
    with("zoom is a word", R"(, "steps": [{"table": "a", "zoom": "Auto"}])",
         "/steps/0/zoom: must be a list");
    with("zoom is empty", R"(, "steps": [{"table": "a", "zoom": []}])",
         "/steps/0/zoom: must contain at least one chunk size");
    with("zoom to zero",
         R"(, "steps": [{"table": "a"}, {"table": "b"}, {"table": "c", "zoom": [5, 0]}])",
         "/steps/2/zoom/1: must be a whole number of at least 1");
    with("zoom to a fraction", R"(, "steps": [{"table": "a", "zoom": [1.5]}])",
         "/steps/0/zoom/0: must be a whole number of at least 1");
    with("zoom to a string", R"(, "steps": [{"table": "a", "zoom": ["100"]}])",
         "/steps/0/zoom/0: must be a whole number of at least 1");
    with("zoom beyond an int", R"(, "steps": [{"table": "a", "zoom": [2147483648]}])",
         "/steps/0/zoom/0: must be at most 2147483647");
    with("zoom does not decrease", R"(, "default": {"zoom": [100, 100]})",
         "/default/zoom/1: must be smaller than the level before it, 100");
    with("query without sql", R"(, "steps": [{"table": "a", "step": "query"}])",
         "/steps/0/sql: is missing; a query step needs it");
    with("query with empty sql", R"(, "steps": [{"table": "a", "step": "query", "sql": "\n"}])",
         "/steps/0/sql: must not be empty");
    with("query with where",
         R"(, "steps": [{"table": "a", "step": "query", "sql": "S", "where": "w"}])",
         "/steps/0/where: belongs to a scan; a query step has its condition in \"sql\"");
    with("scan with sql", R"(, "steps": [{"table": "a", "step": "scan", "sql": "S"}])",
         "/steps/0/sql: belongs to a step of \"step\": \"query\"");
    with("skip with sql", R"(, "steps": [{"table": "a", "step": "skip", "sql": "S"}])",
         "/steps/0/sql: belongs");
    with("skip with where", R"(, "steps": [{"table": "a", "step": "skip", "where": "w"}])",
         "/steps/0/where: belongs to a scan");
    with("unknown stale", R"(, "steps": [{"table": "a", "stale": "delete"}])",
         "/steps/0/stale: must be \"remove\" or \"keep\"");
    with("empty modified", R"(, "steps": [{"table": "a", "modified": ""}])",
         "/steps/0/modified: must not be empty");
    with("ignore is a string", R"(, "steps": [{"table": "a", "ignore": "b"}])",
         "/steps/0/ignore: must be a list, not a string");
    with("ignored number", R"(, "ignore": ["b", 1])", "/ignore/1: must be a string, not a number");
    with("ignored blank", R"(, "default": {"ignore": [" "]})",
         "/default/ignore/0: must not be empty");
    with("round is a list", R"(, "steps": [{"table": "a", "round": ["b"]}])",
         "/steps/0/round: must be an object, not a list");
    for (const char *value : {"-1", "16", "1.5", "\"2\"", "null", "true"})
        with(value, QByteArray(R"(, "default": {"round": {"b": )") + value + "}}",
             "/default/round/b: must be a whole number from 0 to 15");
    with("rounded blank", R"(, "default": {"round": {" ": 1}})",
         "/default/round/ : must not be empty");
    with("key is a string", R"(, "steps": [{"table": "a", "key": "b"}])",
         "/steps/0/key: must be a list, not a string");
    with("key of nothing", R"(, "steps": [{"table": "a", "key": []}])",
         "/steps/0/key: must contain at least one column");
    with("key names a column twice", R"(, "steps": [{"table": "a", "key": ["b", "B"]}])",
         "/steps/0/key: names the column \"B\" twice");
    with("key of all tables", R"(, "default": {"key": ["b"]})", "/default/key: ");
    with("upstream's name empty", R"(, "steps": [{"table": "a", "upstream_table": ""}])",
         "/steps/0/upstream_table: must not be empty");
    with("upstream's names are a list", R"(, "steps": [{"table": "a", "upstream_columns": ["b"]}])",
         "/steps/0/upstream_columns: must be an object, not a list");
    with("upstream's name is a number",
         R"(, "steps": [{"table": "a", "upstream_columns": {"b": 1}}])",
         "/steps/0/upstream_columns/b: must be a string, not a number");
    with("a column of no name", R"(, "steps": [{"table": "a", "upstream_columns": {"": "b"}}])",
         "/steps/0/upstream_columns/: must not be empty");
    with("a column twice",
         R"(, "steps": [{"table": "a", "upstream_columns": {"b": "c", "B": "d"}}])",
         "/steps/0/upstream_columns/b: names the column \"b\" twice");
    with("upstream's column twice",
         R"(, "steps": [{"table": "a", "upstream_columns": {"b": "x", "c": "X"}}])",
         "/steps/0/upstream_columns/c: names the column \"X\" twice");
    with("upstream's names of all tables", R"(, "default": {"upstream_table": "b"})",
         "/default/upstream_table: unknown key");
    with("key twice", R"(, "steps": [{"table": "a", "where": "x", "where": "y"}])",
         "/steps/0/where: appears here for the second time");
    with("after is an object", R"(, "after": {"leg": "pull", "sql": "S"})",
         "/after: must be a list");
    with("after without leg", R"(, "after": [{"sql": "S"}])", "/after/0/leg: is missing");
    with("after with a bad leg", R"(, "after": [{"leg": "pul", "sql": "S"}])",
         "/after/0/leg: must be \"pull\" or \"undo\" (did you mean \"pull\"?)");
    with("after without sql", R"(, "after": [{"leg": "pull"}])", "/after/0/sql: is missing");
    with("after with empty sql", R"(, "after": [{"leg": "pull", "sql": ""}])",
         "/after/0/sql: must not");
    with("after with another key", R"(, "after": [{"leg": "pull", "sql": "S", "on": 1}])",
         "/after/0/on: unknown key\n");
}

void TestPlanReader::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    const Result<Plan> read = readPlan(json, QStringLiteral("p.slice.json"));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Plan);
    const QString reason = read.error().reason;
    const QString line = reason + QLatin1Char('\n');
    QVERIFY2(line.startsWith(QLatin1String("p.slice.json:1:")), qPrintable(reason));
    QVERIFY2(line.section(QLatin1Char(':'), 3).startsWith(QLatin1Char(' ') + expected),
             qPrintable(reason));
    QCOMPARE(reason.count(QLatin1Char('\n')), 0); // one mistake, one line
}

void TestPlanReader::reportsAllMistakesInOrder()
{
    const QByteArray json = "{\n"
                            "  \"format\": \"slicetool-plan/1\",\n"
                            "  \"upstream\": 5,\n"
                            "  \"steps\": [\n"
                            "    { \"table\": \"a\", \"zoom\": [1, 2] },\n"
                            "    { \"table\": \"b\", \"were\": \"x\" }\n"
                            "  ],\n"
                            "  \"base\": \"\"\n"
                            "}\n";
    const Result<Plan> read = readPlan(json, QStringLiteral("p.json"));
    QVERIFY(!read);
    QCOMPARE(
        read.error().reason.split(QLatin1Char('\n')),
        (QStringList{
            QString(),
            QStringLiteral("p.json:3:3: /upstream: must be a string, not a number"),
            QStringLiteral(
                "p.json:5:33: /steps/0/zoom/1: must be smaller than the level before it, 1"),
            QStringLiteral("p.json:6:21: /steps/1/were: unknown key (did you mean \"where\"?)"),
            QStringLiteral("p.json:8:3: /base: must not be empty"),
        }));
}

void TestPlanReader::saysNothingElseOfAnotherFormat()
{
    const Result<Plan> read =
        readPlan(R"({"format": "slicetool-plan/9", "places": {}})", QStringLiteral("p.json"));
    QVERIFY(!read);
    QVERIFY(!read.error().reason.contains(QLatin1String("places")));
}

void TestPlanReader::quotesNoSecret()
{
    const Result<Plan> read = readPlan(
        R"({"format": "slicetool-plan/1", "upstream": "mysql://u:s3cret@h/x", "base": ["s3cret"],
            "variables": {"v": ["s3cret"], "w": {"x": "s3cret"}}, "bas": "mysql://u:s3cret@h/x"})",
        QStringLiteral("p.json"));
    QVERIFY(!read);
    QVERIFY2(!read.error().message().contains(QLatin1String("s3cret")),
             qPrintable(read.error().message()));
}

void TestPlanReader::readsAFile()
{
    QTemporaryDir dir;
    QVERIFY(dir.isValid());
    const QString path = dir.filePath(QStringLiteral("tes\u00e4t.slice.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xef\xbb\xbf" + planWith({})); // some editors write a byte order mark
    file.close();
    const Result<Plan> read = readPlanFile(path);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
    QCOMPARE(read->name, QStringLiteral("tes\u00e4t"));
}

void TestPlanReader::unreadableFile()
{
    QTemporaryDir dir;
    QVERIFY(dir.isValid());
    for (const QString &path : {dir.filePath(QStringLiteral("none.slice.json")), dir.path()}) {
        const Result<Plan> read = readPlanFile(path);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Plan);
        QVERIFY(read.error().message().contains(path));
        QVERIFY(!read.error().reason.isEmpty());
    }
}

SLICETOOL_TEST(TestPlanReader)
#include "tst_planreader.moc"
