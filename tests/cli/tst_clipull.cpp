// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clifixture.h"
#include "support/reportschema.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace slicetool;
using namespace slicetool::test;

namespace {

QJsonObject step(const char *table, const char *kind, const QJsonObject &more = {})
{
    QJsonObject object = more;
    object.insert(str("table"), str(table));
    object.insert(str("step"), str(kind));
    return object;
}

} // namespace

/// The commands that run a plan, as a user runs them, with nothing wrong.
class TestCliPull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void pullThenNothingThenOneCell();
    void undoAfterArbitraryEdits();
    void compareSaysAndChangesNothing();
    void dryRunWritesNothing();
    void schemaOfBothLegs();
    void initWritesAPlanThatPulls();
    void rowsAsCsvAndJsonLines();
    void progressAsJson();
    void onlySomeTables();
    void variableFromTheCommandLine();
    void querySlice();
    void severalJobs();
    void quietSaysNothing();
    void afterStatements();
    void recreateMendsDrift();
    void leftOutIsSaid();
    void sakila();

private:
    QJsonObject report(const QString &name = QStringLiteral("report.json"));
    QJsonObject tableOf(const QJsonObject &report, const char *table);
    CliOutcome pull(const QStringList &options = {}, const QJsonObject &keys = {});

    std::unique_ptr<CliFixture> m_cli;
};

void TestCliPull::initTestCase()
{
    auto started = CliFixture::start();
    SLICETOOL_VERIFY(started);
    m_cli = std::move(*started);
}

void TestCliPull::init()
{
    SLICETOOL_VERIFY(m_cli->reset());
}

/// The report of the last run; empty where it does not hold to its schema.
QJsonObject TestCliPull::report(const QString &name)
{
    const QByteArray json = m_cli->readFile(name);
    const QStringList complaints = reportComplaints(json);
    if (!complaints.isEmpty())
        qWarning("%s\n%s", qPrintable(complaints.join(QLatin1Char('\n'))), json.constData());
    return complaints.isEmpty() ? QJsonDocument::fromJson(json).object() : QJsonObject();
}

QJsonObject TestCliPull::tableOf(const QJsonObject &report, const char *table)
{
    for (const QJsonValue &value : report.value(str("tables")).toArray()) {
        if (value.toObject().value(str("table")) == str(table))
            return value.toObject();
    }
    return {};
}

CliOutcome TestCliPull::pull(const QStringList &options, const QJsonObject &keys)
{
    return m_cli->run(
        QStringList{str("pull"), m_cli->writePlan(keys), str("--report"), str("report.json")}
        + options);
}

void TestCliPull::pullThenNothingThenOneCell()
{
    const QByteArray upstream = CliFixture::state(m_cli->upstream(), str("foo"));
    CliOutcome outcome = pull();
    SLICETOOL_EXIT(outcome, 0);
    SLICETOOL_SAYS(outcome.out, "6 tables in sync and verified");
    SLICETOOL_VERIFY_EQUAL(m_cli->compareBase());
    QCOMPARE(tableOf(report(), "items").value(str("inserted")).toInt(), 3000);

    outcome = pull();
    SLICETOOL_EXIT(outcome, 0);
    SLICETOOL_SAYS(outcome.out, "0 rows changed");
    const QJsonObject second = report();
    QCOMPARE(second.value(str("tables")).toArray().size(), 6);
    for (const QJsonValue &table : second.value(str("tables")).toArray()) {
        QCOMPARE(table[str("status")].toString(), str("in-sync"));
        QCOMPARE(table[str("inserted")].toInt() + table[str("updated")].toInt()
                     + table[str("deleted")].toInt(),
                 0);
        QVERIFY(table[str("verified")].toBool());
    }
    QCOMPARE(CliFixture::state(m_cli->upstream(), str("foo")), upstream);

    SLICETOOL_VERIFY(
        m_cli->upstream().execute(str("UPDATE foo.orders SET doc = 'x' WHERE id = 1234")));
    outcome = pull();
    SLICETOOL_EXIT(outcome, 0);
    const QJsonObject orders = tableOf(report(), "orders");
    QCOMPARE(orders.value(str("status")).toString(), str("synced"));
    QCOMPARE(orders.value(str("updated")).toInt(), 1);
    QCOMPARE(orders.value(str("inserted")).toInt() + orders.value(str("deleted")).toInt(), 0);
    SLICETOOL_VERIFY_EQUAL(m_cli->compareBase());
}

void TestCliPull::undoAfterArbitraryEdits()
{
    SLICETOOL_EXIT(pull(), 0);
    const QString plan = m_cli->path(str("plan.slice.json"));
    SLICETOOL_EXIT(m_cli->run({str("undo"), plan}), 0);
    SLICETOOL_VERIFY(m_cli->local().execute(
        str("DELETE FROM foo1.orders WHERE id % 7 = 0;\nUPDATE foo1.items SET price = price + 1 "
            "WHERE line = 2;\n"
            "INSERT INTO foo1.notes VALUES (1, 'words 1'), (7, NULL);\nTRUNCATE foo1.customers;\n"
            "UPDATE foo1.events SET id = id + 5000 WHERE id > 800;\nDROP TABLE foo1.sessions;")));
    const QByteArray base = CliFixture::state(m_cli->local(), str("foo0"));
    const CliOutcome outcome = m_cli->run({str("undo"), plan, str("--report"), str("report.json")});
    SLICETOOL_EXIT(outcome, 0);
    QCOMPARE(report().value(str("leg")).toString(), str("undo"));
    SLICETOOL_VERIFY_EQUAL(
        compareSchemas(m_cli->local(), str("foo0"), m_cli->local(), str("foo1")));
    QCOMPARE(CliFixture::state(m_cli->local(), str("foo0")), base);
}

void TestCliPull::compareSaysAndChangesNothing()
{
    SLICETOOL_EXIT(pull(), 0);
    const QString plan = m_cli->path(str("plan.slice.json"));
    SLICETOOL_EXIT(m_cli->run({str("compare"), plan}), 0);
    SLICETOOL_VERIFY(m_cli->local().execute(str(
        "UPDATE foo0.events SET what = 'other' WHERE id = 10; DELETE FROM foo0.notes LIMIT 1")));
    const QByteArray base = CliFixture::state(m_cli->local(), str("foo0"));
    const CliOutcome outcome =
        m_cli->run({str("compare"), plan, str("--report"), str("report.json")});
    SLICETOOL_EXIT(outcome, 1);
    SLICETOOL_SAYS(outcome.out, "2 of 6 tables differ");
    QCOMPARE(tableOf(report(), "events").value(str("status")).toString(), str("differs"));
    QCOMPARE(tableOf(report(), "events").value(str("updated")).toInt(), 1);
    QCOMPARE(tableOf(report(), "notes").value(str("inserted")).toInt(), 1);
    QCOMPARE(CliFixture::state(m_cli->local(), str("foo0")), base);
    // The other leg, whose target is not there at all.
    SLICETOOL_EXIT(m_cli->run({str("compare"), plan, str("--leg"), str("undo")}), 1);
}

void TestCliPull::dryRunWritesNothing()
{
    const CliOutcome outcome = pull({str("--dry-run")});
    SLICETOOL_EXIT(outcome, 0);
    SLICETOOL_SAYS(outcome.out,
                   "Dry run, nothing was written: 7,150 rows would change in 6 tables");
    QVERIFY(report().value(str("dry_run")).toBool());
    const auto schemas = m_cli->local().query(str("SHOW DATABASES LIKE 'foo0'"));
    SLICETOOL_VERIFY(schemas);
    QCOMPARE(*schemas, QByteArray());
}

void TestCliPull::schemaOfBothLegs()
{
    const QString plan = m_cli->writePlan();
    CliOutcome outcome = m_cli->run({str("schema"), plan});
    SLICETOOL_EXIT(outcome, 0);
    SLICETOOL_SAYS(outcome.out, "6 tables created");
    SLICETOOL_EXIT(m_cli->run({str("schema"), plan, str("--leg"), str("undo")}), 0);
    for (const char *schema : {"foo0", "foo1"}) {
        const auto names = baseTables(m_cli->local(), str(schema));
        SLICETOOL_VERIFY(names);
        QCOMPARE(names->size(), 6);
        const auto rows = m_cli->local().query(str("SELECT COUNT(*) FROM orders"), str(schema));
        SLICETOOL_VERIFY(rows);
        QCOMPARE(rows->trimmed(), QByteArray("0"));
    }
    outcome = m_cli->run({str("schema"), plan});
    SLICETOOL_EXIT(outcome, 0);
    SLICETOOL_SAYS(outcome.out, "6 tables already there");
}

void TestCliPull::initWritesAPlanThatPulls()
{
    const Endpoint upstream = m_cli->upstream().endpoint(str("foo"), str("upstream"));
    const Endpoint base = m_cli->local().endpoint(str("foo0"), str("base"));
    const QString plan = m_cli->path(str("new.slice.json"));
    const QStringList arguments{str("init"),      plan,          str("--upstream"),
                                upstream.toUrl(), str("--base"), base.toUrl()};
    CliOutcome outcome = m_cli->run(arguments);
    SLICETOOL_EXIT(outcome, 0);
    SLICETOOL_SAYS(outcome.out, "notes");
    const QByteArray written = m_cli->readFile(str("new.slice.json"));
    QVERIFY(written.contains("\"slicetool-plan/1\""));
    SLICETOOL_EXIT(m_cli->run({str("pull"), plan}), 0);
    SLICETOOL_VERIFY_EQUAL(m_cli->compareBase());
    outcome = m_cli->run(arguments);
    SLICETOOL_EXIT(outcome, 2);
    QCOMPARE(m_cli->readFile(str("new.slice.json")), written);
}

void TestCliPull::rowsAsCsvAndJsonLines()
{
    SLICETOOL_EXIT(pull(), 0);
    SLICETOOL_VERIFY(
        m_cli->local().execute(str("UPDATE foo0.customers SET city = 'a,\"b' WHERE name = 'name "
                                   "7'; DELETE FROM foo0.items WHERE order_id = 9 AND line = 1;"
                                   "INSERT INTO foo0.events VALUES (5000, '2025-01-01', NULL); "
                                   "UPDATE foo0.orders SET doc = x'00ff' WHERE id = 3")));
    const QString plan = m_cli->path(str("plan.slice.json"));
    SLICETOOL_EXIT(m_cli->run({str("compare"), plan, str("--rows"), str("rows.jsonl")}), 1);
    QMap<QString, QJsonObject> rows;
    for (const QByteArray &line : m_cli->readFile(str("rows.jsonl")).trimmed().split('\n')) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        rows.insert(row.value(str("table")).toString(), row);
    }
    QCOMPARE(rows.keys(),
             QStringList({str("customers"), str("events"), str("items"), str("orders")}));
    QCOMPARE(rows[str("customers")][str("kind")].toString(), str("update"));
    QCOMPARE(rows[str("customers")][str("source")][str("city")].toString(), str("city 7"));
    QCOMPARE(rows[str("customers")][str("target")][str("city")].toString(), str("a,\"b"));
    QCOMPARE(rows[str("items")][str("kind")].toString(), str("insert"));
    QCOMPARE(rows[str("items")][str("key")][str("line")].toString(), str("1"));
    QVERIFY(rows[str("items")][str("target")].isNull());
    QCOMPARE(rows[str("events")][str("kind")].toString(), str("delete"));
    QVERIFY(rows[str("events")][str("target")][str("what")].isNull());
    QCOMPARE(rows[str("orders")][str("target")][str("doc")][str("hex")].toString(), str("00ff"));

    SLICETOOL_EXIT(pull({str("--dry-run"), str("--rows"), str("rows.csv")}), 0);
    const QByteArray csv = m_cli->readFile(str("rows.csv"));
    QVERIFY2(csv.startsWith("table,kind,key,source,target\r\n"), csv.constData());
    QCOMPARE(csv.count("\r\n"), 5);
    QVERIFY2(csv.contains("items,insert,\"{\"\"order_id\"\":\"\"9\"\",\"\"line\"\":\"\"1\"\"}\""),
             csv.constData());
    QVERIFY2(csv.contains("a,\\\"\"b"), csv.constData());
}

void TestCliPull::progressAsJson()
{
    const CliOutcome outcome = pull({str("--progress"), str("json")});
    SLICETOOL_EXIT(outcome, 0);
    QStringList done;
    QStringList started;
    const QStringList lines = outcome.error.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        QJsonParseError error;
        const QJsonObject event = QJsonDocument::fromJson(line.toUtf8(), &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(line));
        if (event.value(str("event")) == str("start")) {
            for (const QJsonValue &table : event.value(str("tables")).toArray())
                started << table.toString();
        } else if (event.value(str("event")) == str("done")) {
            done << event.value(str("table")).toString();
            QCOMPARE(event.value(str("status")).toString(), str("synced"));
        }
    }
    done.sort();
    QCOMPARE(started.size(), 6);
    QCOMPARE(done, started);
    QVERIFY(lines.first().contains(str("\"start\"")));

    const CliOutcome silent = pull({str("--progress"), str("none")});
    SLICETOOL_EXIT(silent, 0);
    QCOMPARE(silent.error, QString());
}

void TestCliPull::onlySomeTables()
{
    SLICETOOL_EXIT(pull({str("--table"), str("orders"), str("--table"), str("notes")}), 0);
    QCOMPARE(report().value(str("tables")).toArray().size(), 2);
    const auto names = baseTables(m_cli->local(), str("foo0"));
    SLICETOOL_VERIFY(names);
    QCOMPARE(*names, QStringList({str("notes"), str("orders")}));
    SLICETOOL_VERIFY_EQUAL(m_cli->compareBase({str("notes"), str("orders")}));
}

void TestCliPull::variableFromTheCommandLine()
{
    const QJsonObject keys{
        {str("variables"), QJsonObject{{str("since"), str("2030-01-01")}}},
        {str("steps"),
         QJsonArray{step("events", "scan",
                         {{str("where"), str("created_at >= :since -- from the plan")}})}}};
    const auto count = [this] {
        const auto rows =
            m_cli->local().query(str("SELECT COUNT(*), MIN(created_at) FROM events"), str("foo0"));
        return rows ? rows->trimmed() : QByteArray("no answer");
    };
    SLICETOOL_EXIT(pull({}, keys), 0);
    QCOMPARE(count(), QByteArray("0\tNULL"));
    SLICETOOL_EXIT(pull({str("--set"), str("since=2025-06-10")}, keys), 0);
    QCOMPARE(count(), QByteArray("10\t2025-06-10"));
    // A value, and no date: MariaDB compares with it, MySQL refuses it.
    const CliOutcome noDate = pull({str("--set"), str("since=' OR '1'='1")}, keys);
    SLICETOOL_EXIT(noDate, m_cli->upstream().isMariaDb() ? 0 : 3);
    if (noDate.exitCode == 3)
        SLICETOOL_SAYS(noDate.out, "Incorrect DATE value: '' OR '1'='1'");
    QVERIFY(count() != QByteArray("no answer"));
    SLICETOOL_EXIT(pull({str("--set"), str("sinec=2025-06-10")}, keys), 2);
}

void TestCliPull::querySlice()
{
    const QJsonObject keys{
        {str("default"), QJsonObject{{str("step"), str("skip")}}},
        {str("steps"),
         QJsonArray{step("items", "query",
                         {{str("sql"), str("SELECT i.order_id, i.line FROM items i JOIN orders o "
                                           "ON o.id = i.order_id WHERE o.state = 'sent'")}})}}};
    CliOutcome outcome = pull({}, keys);
    SLICETOOL_EXIT(outcome, 0);
    SLICETOOL_SAYS(outcome.out, "5 skipped");
    const auto wanted =
        m_cli->upstream().query(str("SELECT COUNT(*), SUM(price) FROM items i JOIN orders o ON "
                                    "o.id = i.order_id WHERE o.state = 'sent'"),
                                str("foo"));
    const auto there =
        m_cli->local().query(str("SELECT COUNT(*), SUM(price) FROM items"), str("foo0"));
    SLICETOOL_VERIFY(wanted);
    SLICETOOL_VERIFY(there);
    QCOMPARE(*there, *wanted);
    outcome = pull({}, keys);
    SLICETOOL_EXIT(outcome, 0);
    QCOMPARE(tableOf(report(), "items").value(str("status")).toString(), str("in-sync"));
}

void TestCliPull::severalJobs()
{
    SLICETOOL_EXIT(pull({str("--jobs"), str("8")}), 0);
    SLICETOOL_VERIFY_EQUAL(m_cli->compareBase());
    SLICETOOL_EXIT(pull({str("--jobs"), str("1")}), 0);
    SLICETOOL_EXIT(pull({str("--jobs"), str("0")}), 2);
    SLICETOOL_EXIT(pull({str("--jobs"), str("many")}), 2);
}

void TestCliPull::quietSaysNothing()
{
    const CliOutcome outcome = pull({str("--quiet")});
    SLICETOOL_EXIT(outcome, 0);
    QCOMPARE(outcome.out + outcome.error, QString());
}

void TestCliPull::afterStatements()
{
    const auto after = [](const char *sql) {
        return QJsonObject{{str("leg"), str("pull")}, {str("sql"), str(sql)}};
    };
    CliOutcome outcome = pull(
        {}, {{str("after"), QJsonArray{after("UPDATE sessions SET data = 'gone' WHERE id = 1")}}});
    SLICETOOL_EXIT(outcome, 0);
    QVERIFY(report().value(str("after")).toArray().first()[str("ok")].toBool());
    const auto cell =
        m_cli->local().query(str("SELECT data FROM sessions WHERE id = 1"), str("foo0"));
    SLICETOOL_VERIFY(cell);
    QCOMPARE(cell->trimmed(), QByteArray("gone"));

    outcome = pull({}, {{str("after"), QJsonArray{after("UPDATE no_such_table SET x = 1")}}});
    SLICETOOL_EXIT(outcome, 3);
    SLICETOOL_SAYS(outcome.out, "no_such_table");
    SLICETOOL_VERIFY_EQUAL(m_cli->compareBase());
}

void TestCliPull::recreateMendsDrift()
{
    SLICETOOL_EXIT(pull(), 0);
    SLICETOOL_VERIFY(m_cli->local().execute(
        str("ALTER TABLE foo0.orders MODIFY doc VARBINARY(99), ADD extra INT")));
    const QByteArray drifted = CliFixture::state(m_cli->local(), str("foo0"));
    CliOutcome outcome = pull();
    SLICETOOL_EXIT(outcome, 3);
    SLICETOOL_SAYS(outcome.out, "`extra` is only downstream");
    QCOMPARE(tableOf(report(), "orders").value(str("status")).toString(), str("drifted"));
    QCOMPARE(CliFixture::state(m_cli->local(), str("foo0")), drifted);
    outcome = pull({str("--recreate")});
    SLICETOOL_EXIT(outcome, 0);
    SLICETOOL_VERIFY_EQUAL(m_cli->compareBase());
    const auto names = baseTables(m_cli->local(), str("foo0"));
    SLICETOOL_VERIFY(names);
    QCOMPARE(names->size(), 6);
}

void TestCliPull::leftOutIsSaid()
{
    const CliOutcome outcome = pull();
    SLICETOOL_EXIT(outcome, 0);
    SLICETOOL_SAYS(outcome.out, "Not carried: view sent");
}

void TestCliPull::sakila()
{
    SLICETOOL_NEED_SHARED_DATA(str("sakila/sakila-mv-schema.sql"));
    SLICETOOL_VERIFY(ServerFixture::loadSakila(m_cli->upstream()));
    SLICETOOL_VERIFY(m_cli->local().execute(str("DROP DATABASE IF EXISTS sakila0")));
    const QJsonObject keys{
        {str("upstream"), m_cli->upstream().endpoint(str("sakila"), str("upstream")).toUrl()},
        {str("base"), m_cli->local().endpoint(str("sakila0"), str("base")).toUrl()},
        {str("work"), QJsonValue()}};
    SLICETOOL_EXIT(m_cli->run({str("check"), m_cli->writePlan(keys)}), 0);
    SLICETOOL_EXIT(pull({}, keys), 0);
    SLICETOOL_VERIFY_EQUAL(
        compareSchemas(m_cli->upstream(), str("sakila"), m_cli->local(), str("sakila0")));
    SLICETOOL_EXIT(m_cli->run({str("compare"), m_cli->path(str("plan.slice.json"))}), 0);
}

SLICETOOL_TEST(TestCliPull)
#include "tst_clipull.moc"
