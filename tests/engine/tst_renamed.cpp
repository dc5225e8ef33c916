// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/check.h"
#include "engine/runtest.h"
#include "support/testmain.h"

#include <QTemporaryDir>

using namespace slicetool;
using test::RunTest;

namespace {

constexpr auto customers =
    "CREATE TABLE customers_v2 (id INT AUTO_INCREMENT PRIMARY KEY, email_address VARCHAR(80) NOT "
    "NULL, vip INT, shout VARCHAR(80) AS (UPPER(email_address)) STORED, quiet VARCHAR(90) AS "
    "(LOWER(email_address)) VIRTUAL, UNIQUE KEY email_address (email_address), KEY both_of (vip, "
    "email_address(10)), CONSTRAINT vip CHECK (vip < 100 OR email_address <> 'vip')); INSERT INTO "
    "customers_v2 (email_address, vip) SELECT CONCAT('u', seq, '@x'), seq % 7 FROM seq_1_to_3000";

TableStep renamedStep(const char *table, const char *upstream,
                      const QMap<QString, QString> &columns = {})
{
    TableStep step;
    step.table = QString::fromUtf8(table);
    step.upstreamTable = QString::fromUtf8(upstream);
    step.upstreamColumns = columns;
    return step;
}

} // namespace

/// Tables and columns that upstream calls otherwise than base and work do.
class TestRenamed : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pullsUnderOtherNames();
    void slicesInUpstreamsNames_data();
    void slicesInUpstreamsNames();
    void namesMayChangePlaces();
    void oneTableUnderTwoNames();
    void oddNamesAndTexts();
    void withoutAKey();
    void everyShapeOfKey_data();
    void everyShapeOfKey();
    void altersAndRecreates();
    void litePulls();
    void ignoresAndRoundsByTheNamesDownstream();
    void anotherTableUpstreamIsComparedAnew();
    void manyRowsGoInBulk();
    void refusesWrongNames_data();
    void refusesWrongNames();

private:
    void checkSame(const char *here, const char *there);

    std::unique_ptr<QTemporaryDir> m_state;
};

void TestRenamed::init()
{
    RunTest::init();
    m_plan.steps.clear();
    m_plan.defaultStep = {};
    m_options.lite = m_options.recreate = m_options.alter = false;
    m_state = std::make_unique<QTemporaryDir>();
    m_options.stateFolder = m_state->path();
}

/// Whether a query downstream says what another one says upstream, and says anything.
void TestRenamed::checkSame(const char *here, const char *there)
{
    const QByteArray said = askHere(here);
    QVERIFY2(!said.isEmpty(), here);
    QCOMPARE(said, ask(m_servers->upstream(), QString::fromLatin1(there), QStringLiteral("foo")));
}

void TestRenamed::pullsUnderOtherNames()
{
    fill(QString::fromLatin1(customers));
    m_plan.steps = {renamedStep("customers", "customers_v2",
                                {{QStringLiteral("mail"), QStringLiteral("EMAIL_address")},
                                 {QStringLiteral("rank"), QStringLiteral("vip")}})};
    const auto first = run();
    checkExitCode(first, 0);
    QCOMPARE(first->tables.size(), 1);
    QCOMPARE(first->tables.first().table, QStringLiteral("customers"));
    QVERIFY(first->tables.first().verified);
    const auto compareAll = [&] {
        checkSame("SELECT id, mail, `rank`, shout, quiet FROM customers ORDER BY id",
                  "SELECT id, email_address, vip, shout, quiet FROM customers_v2 ORDER BY id");
    };
    compareAll();
    checkSame("SELECT AUTO_INCREMENT > 0 FROM information_schema.TABLES WHERE TABLE_NAME = "
              "'customers' AND TABLE_SCHEMA = 'foo0'",
              "SELECT 1");
    checkSame("SELECT INDEX_NAME, COLUMN_NAME FROM information_schema.STATISTICS WHERE "
              "TABLE_SCHEMA = 'foo0' ORDER BY 1, SEQ_IN_INDEX",
              "SELECT INDEX_NAME, CASE COLUMN_NAME WHEN 'vip' THEN 'rank' WHEN 'email_address' "
              "THEN 'mail' ELSE COLUMN_NAME END FROM information_schema.STATISTICS WHERE "
              "TABLE_SCHEMA = 'foo' ORDER BY 1, SEQ_IN_INDEX");
    QVERIFY(resultOf(run(), 0).status == TableStatus::InSync);

    // Both sides change; every kind of difference comes back.
    change(
        QStringLiteral("UPDATE customers SET mail = 'changed' WHERE id = 20; DELETE FROM "
                       "customers WHERE id IN (5, 2999); INSERT INTO customers (id, mail) VALUES "
                       "(9000, 'here')"));
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral("UPDATE customers_v2 SET vip = 50 WHERE id % 100 = 0; INSERT INTO "
                       "customers_v2 (id, email_address) VALUES (8000, 'there')"),
        QStringLiteral("foo")));
    TableReport report = resultOf(run(Leg::Pull, RunMode::Compare), 1);
    QCOMPARE(report.updated, 31);
    QCOMPARE(report.inserted, 3);
    QCOMPARE(report.deleted, 1);
    m_options.onDifferingRow = [&](const DifferingRow &row) {
        for (const auto &side : {row.source, row.target}) {
            if (side)
                QCOMPARE(side->at(1).column, QStringLiteral("mail"));
        }
    };
    report = resultOf(run(), 0);
    m_options.onDifferingRow = {};
    QVERIFY(report.verified);
    QCOMPARE(report.changes(), 35);
    compareAll();
    // Base and work have one set of names.
    checkExitCode(run(Leg::Undo), 0);
    change(QStringLiteral("UPDATE customers SET mail = 'w' WHERE id = 7"), "foo1");
    QCOMPARE(resultOf(run(Leg::Undo), 0).updated, 1);
    // And a table is chosen by its name in the plan.
    m_options.tables = {QStringLiteral("customers")};
    checkExitCode(run(), 0);
    m_options.tables = {QStringLiteral("customers_v2")};
    const auto refused = run();
    m_options.tables.clear();
    QVERIFY(!refused && refused.error().code == ErrorCode::Usage);
    QCOMPARE(refused.error().reason,
             QStringLiteral("the plan pulls `customers_v2` as `customers`"));
    const auto checked = checkPlan(m_plan, m_endpoints, {});
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message()));
    for (const Finding &finding : checked->findings)
        QVERIFY2(finding.severity != Finding::Severity::Problem, qPrintable(finding.text));
}

void TestRenamed::slicesInUpstreamsNames_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("sql");
    QTest::newRow("where") << "vip < 3 AND customers_v2.email_address <> 'u1@x'" << QString();
    QTest::newRow("query") << QString()
                           << "SELECT c.id FROM customers_v2 c WHERE c.vip < 3 AND "
                              "c.email_address <> 'u1@x'";
}

void TestRenamed::slicesInUpstreamsNames()
{
    QFETCH(QString, where);
    QFETCH(QString, sql);
    fill(QString::fromLatin1(customers));
    TableStep step = renamedStep("customers", "customers_v2",
                                 {{QStringLiteral("mail"), QStringLiteral("email_address")},
                                  {QStringLiteral("id_here"), QStringLiteral("id")}});
    step.where = where;
    step.sql = sql;
    step.kind = sql.isEmpty() ? StepKind::Scan : StepKind::Query;
    m_plan.steps = {step};
    for (int pass = 0; pass < 2; ++pass) {
        checkExitCode(run(), 0);
        checkSame("SELECT id_here, mail, vip, shout FROM customers ORDER BY 1",
                  "SELECT id, email_address, vip, shout FROM customers_v2 WHERE vip < 3 AND "
                  "email_address <> 'u1@x' ORDER BY 1");
        SLICETOOL_VERIFY(m_servers->upstream().execute(
            QStringLiteral("UPDATE customers_v2 SET vip = 6 - vip"), QStringLiteral("foo")));
    }
}

void TestRenamed::namesMayChangePlaces()
{
    fill(QStringLiteral("CREATE TABLE a (k VARCHAR(20) PRIMARY KEY, v INT, w INT); CREATE TABLE b "
                        "LIKE a; INSERT INTO a VALUES ('x', 1, 2); INSERT INTO b VALUES ('y', 3, "
                        "4), ('z', 5, 6)"));
    m_plan.steps = {renamedStep("a", "b",
                                {{QStringLiteral("v"), QStringLiteral("w")},
                                 {QStringLiteral("w"), QStringLiteral("v")}}),
                    renamedStep("b", "a")};
    checkExitCode(run(), 0);
    checkSame("SELECT k, v, w FROM a ORDER BY k", "SELECT k, w, v FROM b ORDER BY k");
    checkSame("SELECT k, v, w FROM b ORDER BY k", "SELECT k, v, w FROM a ORDER BY k");
}

/// A table of which two slices go into two tables, and one whose own name a step names as well.
void TestRenamed::oneTableUnderTwoNames()
{
    fill(
        QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY CHECK (id > 0), y INT, CONSTRAINT named "
                       "CHECK (y > 0)); INSERT INTO t SELECT seq, 2020 "
                       "+ seq % 2 FROM seq_1_to_100; CREATE TABLE other (id INT PRIMARY KEY)"));
    TableStep odd = renamedStep("t_2021", "t");
    odd.where = QStringLiteral("y = 2021");
    TableStep even = renamedStep("t_2020", "t");
    even.where = QStringLiteral("y = 2020");
    m_plan.steps = {odd, even};
    auto report = run();
    checkExitCode(report, 0);
    QStringList names;
    for (const TableReport &table : report->tables)
        names << table.table;
    QCOMPARE(names, (QStringList{QStringLiteral("other"), QStringLiteral("t_2020"),
                                 QStringLiteral("t_2021")}));
    QCOMPARE(askHere("SELECT MIN(y) + MAX(y) + COUNT(*) FROM t_2021"), QByteArray("4092"));
    TableStep own;
    own.table = QStringLiteral("t");
    m_plan.steps << own;
    report = run();
    checkExitCode(report, 0);
    QCOMPARE(report->tables.size(), 4);
    checkSame("SELECT id, y FROM t ORDER BY id", "SELECT id, y FROM t ORDER BY id");
}

/// Texts that look like names, names with what names can have, and partitions called like columns.
void TestRenamed::oddNamesAndTexts()
{
    fill(QStringLiteral(
        "CREATE TABLE odd (id INT, `a``` INT, `it's` INT, `sp ace` VARCHAR(9), `\"q\"` INT, "
        "`back\\slash` "
        "INT, g VARCHAR(90) AS (CONCAT('`a```', 'o`id`', `a```, '\"', `it's`, '`id`')) STORED, h "
        "VARCHAR(40) AS (CONCAT('`', `sp ace`)) VIRTUAL, PRIMARY KEY (id), KEY `a``` (`a```, `sp "
        "ace`)) "
        "PARTITION BY RANGE (id) (PARTITION `a``` VALUES LESS THAN (50), PARTITION `sp ace` VALUES "
        "LESS "
        "THAN MAXVALUE); INSERT INTO odd (id, `a```, `it's`, `sp ace`, `\"q\"`, `back\\slash`) "
        "SELECT "
        "seq, seq + 1, seq + 2, 'x', seq + 3, seq + 4 FROM seq_1_to_100"));
    m_plan.steps = {renamedStep("o", "odd",
                                {{QStringLiteral("b`"), QStringLiteral("a`")},
                                 {QStringLiteral("a`"), QStringLiteral("it's")},
                                 {QStringLiteral("its"), QStringLiteral("sp ace")},
                                 {QStringLiteral("q\\"), QStringLiteral("\"q\"")},
                                 {QStringLiteral("back\\there"), QStringLiteral("back\\slash")},
                                 {QStringLiteral("key"), QStringLiteral("id")}})};
    checkExitCode(run(), 0);
    checkSame(
        "SELECT `key`, `b```, `a```, its, `q\\`, `back\\there`, g, h FROM o ORDER BY 1",
        "SELECT id, `a```, `it's`, `sp ace`, `\"q\"`, `back\\slash`, g, h FROM odd ORDER BY 1");
    change(QStringLiteral("UPDATE o SET `back\\there` = 0, `b``` = 0 WHERE `key` = 7"));
    const TableReport report = resultOf(run(), 0);
    QCOMPARE(report.updated, 1);
    QVERIFY2(report.message.isEmpty(), qPrintable(report.message));
    checkExitCode(run(Leg::Undo), 0);
}

void TestRenamed::withoutAKey()
{
    fill(QStringLiteral("CREATE TABLE bag (p INT, q VARCHAR(10)); INSERT INTO bag VALUES (1, 'a'), "
                        "(1, 'a'), (2, 'b'), (NULL, NULL)"));
    TableStep step = renamedStep("bags", "bag", {{QStringLiteral("r"), QStringLiteral("p")}});
    m_plan.steps = {step};
    checkExitCode(run(), 0);
    change(QStringLiteral("INSERT INTO bags VALUES (1, 'a'); DELETE FROM bags WHERE r = 2"));
    checkExitCode(run(), 0);
    checkSame("SELECT r, q FROM bags ORDER BY 1, 2", "SELECT p, q FROM bag ORDER BY 1, 2");
    m_plan.steps.first().kind = StepKind::Query;
    m_plan.steps.first().sql = QStringLiteral("SELECT * FROM bag WHERE p = 1");
    checkExitCode(run(), 0);
    checkSame("SELECT r, q FROM bags ORDER BY 1, 2", "SELECT p, q FROM bag WHERE p = 1");
}

void TestRenamed::everyShapeOfKey_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("value"); // SQL, of seq
    QTest::addColumn<int>("changes");   // of five rows that are edited and 41 that are gone
    QTest::newRow("integer") << "k BIGINT UNSIGNED PRIMARY KEY, v INT"
                             << "seq * 3" << 46;
    QTest::newRow("text") << "k VARCHAR(30) PRIMARY KEY, v INT"
                          << "CONCAT('k', seq)" << 46;
    QTest::newRow("bytes") << "k VARBINARY(30) PRIMARY KEY, v INT"
                           << "CONCAT('k', seq)" << 46;
    QTest::newRow("two columns") << "k INT, l INT DEFAULT 4, v INT, PRIMARY KEY (l, k)"
                                 << "seq" << 46;
    QTest::newRow("time") << "k DATETIME(3) PRIMARY KEY, v INT"
                          << "'2024-01-01' + INTERVAL seq SECOND" << 46;
    QTest::newRow("prefix") << "k TEXT NOT NULL, v INT, PRIMARY KEY (k(20))"
                            << "CONCAT('k', seq)" << 51;
}

void TestRenamed::everyShapeOfKey()
{
    QFETCH(QString, columns);
    QFETCH(QString, value);
    QFETCH(int, changes);
    fill(QStringLiteral("CREATE TABLE t (%1); INSERT INTO t (k, v) SELECT %2, seq FROM "
                        "seq_1_to_2500; ANALYZE TABLE t")
             .arg(columns, value));
    m_plan.steps = {renamedStep("t", "",
                                {{QStringLiteral("the key"), QStringLiteral("k")},
                                 {QStringLiteral("k"), QStringLiteral("v")}})};
    for (const Zoom &zoom : {Zoom(), Zoom::fixed({100, 1})}) {
        m_plan.steps.first().zoom = zoom;
        checkExitCode(run(), 0);
        change(
            QStringLiteral("UPDATE t SET k = -1 WHERE k % 500 = 7; DELETE FROM t WHERE k BETWEEN "
                           "600 AND 640"));
        QCOMPARE(resultOf(run(), 0).changes(), changes);
        checkSame("SELECT HEX(`the key`), k FROM t ORDER BY k",
                  "SELECT HEX(k), v FROM t ORDER BY v");
    }
}

void TestRenamed::altersAndRecreates()
{
    fill(QString::fromLatin1(customers));
    m_plan.steps = {renamedStep("customers", "customers_v2",
                                {{QStringLiteral("mail"), QStringLiteral("email_address")}})};
    checkExitCode(run(), 0);
    for (const bool alters : {true, false}) {
        SLICETOOL_VERIFY(m_servers->upstream().execute(
            QStringLiteral(
                "ALTER TABLE customers_v2 MODIFY email_address VARCHAR(%1) NOT NULL, ADD "
                "n%1 INT; UPDATE customers_v2 SET n%1 = id")
                .arg(alters ? 100 : 120),
            QStringLiteral("foo")));
        const TableReport drifted = resultOf(run(), 3);
        QVERIFY(drifted.status == TableStatus::Drifted);
        QVERIFY2(drifted.definitions && drifted.definitions->alter.contains(QLatin1String("`mail`"))
                     && !drifted.definitions->alter.contains(QLatin1String("email_address`")),
                 drifted.definitions ? qPrintable(drifted.definitions->alter) : "no statement");
        (alters ? m_options.alter : m_options.recreate) = true;
        const TableReport report = resultOf(run(), 0);
        QVERIFY2(report.verified, qPrintable(report.message));
        m_options.alter = m_options.recreate = false;
    }
    checkSame("SELECT id, mail, vip, n100, n120 FROM customers ORDER BY id",
              "SELECT id, email_address, vip, n100, n120 FROM customers_v2 ORDER BY id");
}

void TestRenamed::litePulls()
{
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v INT, changed_at DATETIME NOT NULL); "
                        "INSERT INTO t SELECT seq, 0, '2024-01-01' FROM seq_1_to_500"));
    m_plan.steps = {
        renamedStep("here", "t", {{QStringLiteral("at"), QStringLiteral("changed_at")}})};
    m_plan.steps.first().modified = QStringLiteral("at");
    checkExitCode(run(), 0);
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral("UPDATE t SET v = 1, changed_at = '2024-02-01' WHERE id = 77; INSERT INTO t "
                       "VALUES (900, 3, '2024-02-02')"),
        QStringLiteral("foo")));
    m_options.lite = true;
    const TableReport report = resultOf(run(), 0);
    QCOMPARE(report.updated, 1);
    QCOMPARE(report.inserted, 1);
    checkSame("SELECT id, v, at FROM here ORDER BY id",
              "SELECT id, v, changed_at FROM t ORDER BY id");
}

void TestRenamed::ignoresAndRoundsByTheNamesDownstream()
{
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, seen INT, d DOUBLE); INSERT INTO t "
                        "VALUES (1, 1, 0.5), (2, 2, 1.5)"));
    m_plan.steps = {renamedStep("t", "",
                                {{QStringLiteral("looked"), QStringLiteral("seen")},
                                 {QStringLiteral("exactly"), QStringLiteral("d")}})};
    m_plan.steps.first().ignored = {QStringLiteral("looked")};
    m_plan.steps.first().rounded = {{QStringLiteral("exactly"), 3}};
    checkExitCode(run(), 0);
    change(QStringLiteral("UPDATE t SET looked = 9, exactly = exactly + 1e-9"));
    const TableReport report = resultOf(run(Leg::Pull, RunMode::Compare), 0);
    QCOMPARE(report.ignored, QStringList{QStringLiteral("looked")});
    QCOMPARE(report.rounded, (QMap<QString, int>{{QStringLiteral("exactly"), 3}}));
}

/// What was proved of one table upstream says nothing of the next that goes by its name.
void TestRenamed::anotherTableUpstreamIsComparedAnew()
{
    fill(QStringLiteral("CREATE TABLE t1 (id INT PRIMARY KEY, v INT); CREATE TABLE t2 LIKE t1; "
                        "INSERT INTO t1 SELECT seq, 1 FROM seq_1_to_30000; INSERT INTO t2 SELECT "
                        "seq, 2 FROM seq_1_to_30000; ANALYZE TABLE t1, t2"));
    m_plan.defaultStep.kind = StepKind::Skip;
    m_plan.steps = {renamedStep("t", "t1")};
    checkExitCode(run(), 0);
    QTest::qWait(1100); // a write of this very second is none that a server remembers
    checkExitCode(run(), 0);
    m_plan.steps = {renamedStep("t", "t2")};
    const auto report = run();
    checkExitCode(report, 0);
    checkSame("SELECT MIN(v), MAX(v), COUNT(*) FROM t", "SELECT 2, 2, 30000");
}

void TestRenamed::manyRowsGoInBulk()
{
    fill(
        QStringLiteral("CREATE TABLE big (id INT PRIMARY KEY, v VARCHAR(60), KEY (v)); INSERT INTO "
                       "big SELECT seq, LEFT(SHA2(seq, 256), 50) FROM seq_1_to_60000; ANALYZE "
                       "TABLE big"));
    m_plan.steps = {renamedStep("large", "big", {{QStringLiteral("text"), QStringLiteral("v")}})};
    const auto same = [&] {
        checkSame("SELECT COUNT(*), SUM(CRC32(CONCAT(id, text))) FROM large",
                  "SELECT COUNT(*), SUM(CRC32(CONCAT(id, v))) FROM big");
    };
    for (const bool loads : {true, false}) {
        allowLoads(loads);
        SLICETOOL_VERIFY(
            m_servers->local().execute(QStringLiteral("DROP DATABASE IF EXISTS foo0")));
        QVERIFY(resultOf(run(), 0).verified);
        same();
        change(QStringLiteral("DELETE FROM large WHERE id > 20000"));
        QCOMPARE(resultOf(run(), 0).inserted, 40000);
        same();
    }
}

void TestRenamed::refusesWrongNames_data()
{
    QTest::addColumn<TableStep>("step");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no such table")
        << renamedStep("x", "orderz")
        << "upstream has no table `orderz` that the account can read (did "
           "you mean \"orders\"?)";
    QTest::newRow("no such column")
        << renamedStep("x", "orders", {{QStringLiteral("a"), QStringLiteral("totl")}})
        << "\"upstream_columns\" names column `totl`, which upstream's `orders` does not have (did "
           "you mean \"total\"?)";
    QTest::newRow("a column's own name")
        << renamedStep("orders", "", {{QStringLiteral("ID"), QStringLiteral("total")}})
        << "\"upstream_columns\" renames `total` to `ID`, but upstream's `orders` already has a "
           "column with that name";
    QTest::newRow("a table's own name") << renamedStep("items", "orders")
                                        << "the plan pulls upstream's `orders` under this name, "
                                           "but upstream also has a table `items`";
    const QByteArray tooLong(65, 'n');
    QTest::newRow("too long for a table")
        << renamedStep(tooLong.constData(), "orders") << "has 65 characters, and a server takes 64";
    QTest::newRow("too long for a column")
        << renamedStep("orders", "", {{QString::fromLatin1(tooLong), QStringLiteral("total")}})
        << "has 65 characters, and a server takes 64";
    QTest::newRow("a blank at the end")
        << renamedStep("x", "orders", {{QStringLiteral("sum "), QStringLiteral("total")}})
        << "the name `sum ` is empty or ends in a blank";
    QTest::newRow("beyond the basic plane")
        << renamedStep("o\xf0\x9f\x98\x80", "orders") << "has characters that no server takes";
}

/// The other tables are done, and nothing is done under a wrong name.
void TestRenamed::refusesWrongNames()
{
    QFETCH(TableStep, step);
    QFETCH(QString, reason);
    fill(QStringLiteral(
        "CREATE TABLE orders (id INT PRIMARY KEY, total INT); CREATE TABLE items (id "
        "INT PRIMARY KEY); CREATE TABLE z (id INT PRIMARY KEY); INSERT INTO z "
        "VALUES (1)"));
    m_plan.steps = {step};
    const auto report = run();
    checkExitCode(report, 3);
    bool isTold = false;
    for (const TableReport &table : report->tables) {
        QCOMPARE(table.status == TableStatus::Failed, table.table == step.table);
        isTold = isTold || table.message.contains(reason);
    }
    QVERIFY2(isTold, qPrintable(report->tables.first().message));
    QCOMPARE(askHere("SELECT COUNT(*) FROM z"), QByteArray("1"));
    QCOMPARE(askHere(qPrintable(QStringLiteral("SELECT COUNT(*) FROM information_schema.TABLES "
                                               "WHERE TABLE_SCHEMA = 'foo0' AND TABLE_NAME = '%1'")
                                    .arg(step.table))),
             QByteArray("0"));
    const auto checked = checkPlan(m_plan, m_endpoints, {});
    QVERIFY(checked);
    const bool isFound = std::any_of(
        checked->findings.begin(), checked->findings.end(), [&](const Finding &finding) {
            return finding.severity == Finding::Severity::Problem && finding.text.contains(reason);
        });
    QVERIFY(isFound);
}

SLICETOOL_TEST(TestRenamed)

#include "tst_renamed.moc"
