// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtest.h"
#include "plan/planreader.h"
#include "support/testmain.h"

#include <QFile>
#include <QMap>

using namespace slicetool;
using test::RunTest;
using test::summary;

/// The manual's recipes for slices pick what the manual says.
class TestManual : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void recipes_data();
    void recipes();
    void ignoredColumns();

private:
    /// The step under each heading of the page, as it is printed there.
    static QMap<QString, QString> steps(const QString &page);
};

QMap<QString, QString> TestManual::steps(const QString &name)
{
    QFile page(QFINDTESTDATA("../../docs/manual/slices.md").replace(QLatin1String("slices"), name));
    if (!page.open(QIODevice::ReadOnly))
        return {};
    QMap<QString, QString> steps;
    QString heading;
    bool isStep = false;
    for (const QString &line : QString::fromUtf8(page.readAll()).split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("## ")))
            heading = line.mid(3);
        else if (line == QLatin1String("```json"))
            isStep = true;
        else if (line == QLatin1String("```"))
            isStep = false;
        else if (isStep)
            steps[heading] += line + QLatin1Char('\n');
    }
    return steps;
}

void TestManual::recipes_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("wanted"); // the keys of the rows that are to come
    const QMap<QString, QString> wanted{
        {QStringLiteral("The last 90 days"),
         QStringLiteral("SELECT id FROM orders WHERE created_at >= '2026-09-01' ORDER BY 1")},
        {QStringLiteral("One tenant"),
         QStringLiteral("SELECT id FROM orders WHERE tenant_id = 3 ORDER BY 1")},
        {QStringLiteral("The children of chosen rows"),
         QStringLiteral("SELECT order_id, line FROM order_items WHERE order_id IN (SELECT id FROM "
                        "orders WHERE created_at >= '2026-09-01') ORDER BY 1, 2")},
        {QStringLiteral("The parents of chosen rows"),
         QStringLiteral(
             "SELECT id FROM customers WHERE id IN (SELECT customer_id FROM orders WHERE "
             "created_at >= '2026-09-01') ORDER BY 1")},
        {QStringLiteral("A sample"),
         QStringLiteral("SELECT id FROM log WHERE id % 100 = 0 ORDER BY 1")},
        {QStringLiteral("The newest rows"),
         QStringLiteral("SELECT id FROM (SELECT id FROM log ORDER BY id DESC LIMIT 1000) AS newest "
                        "ORDER BY 1")},
        {QStringLiteral("Nothing but the definition"),
         QStringLiteral("SELECT id FROM log WHERE FALSE")},
    };
    const QMap<QString, QString> all = steps(QStringLiteral("slices"));
    QCOMPARE(all.keys(), wanted.keys()); // none is shown that is not tried
    for (auto step = all.begin(); step != all.end(); ++step)
        QTest::newRow(qPrintable(step.key())) << *step << wanted.value(step.key());
}

void TestManual::recipes()
{
    QFETCH(QString, step);
    QFETCH(QString, wanted);
    fill(QStringLiteral(
        "CREATE TABLE orders (id INT PRIMARY KEY, tenant_id INT, customer_id INT, created_at "
        "DATETIME); INSERT INTO orders SELECT seq, seq % 5, seq % 17, '2026-06-01' + INTERVAL seq "
        "DAY FROM seq_1_to_150;"
        "CREATE TABLE order_items (order_id INT, line INT, v INT, PRIMARY KEY (order_id, line));"
        "INSERT INTO order_items SELECT seq, 1, seq FROM seq_1_to_150; INSERT INTO order_items "
        "SELECT seq, 2, seq FROM seq_1_to_150;"
        "CREATE TABLE customers (id INT PRIMARY KEY, name VARCHAR(20)); INSERT INTO customers "
        "SELECT seq, seq FROM seq_1_to_30;"
        "CREATE TABLE log (id INT PRIMARY KEY, v INT); INSERT INTO log SELECT seq, seq FROM "
        "seq_1_to_3000"));
    const auto plan = readPlan(
        QStringLiteral("{\"format\": \"slicetool-plan/1\", \"upstream\": \"a\", \"base\": \"b\", "
                       "\"variables\": {\"since\": \"2026-09-01\", \"tenant\": 3}, \"default\": "
                       "{\"step\": \"skip\"}, \"steps\": [%1]}")
            .arg(step)
            .toUtf8(),
        QStringLiteral("manual.slice.json"));
    SLICETOOL_VERIFY(plan);
    m_plan = *plan;
    for (int round = 0; round < 2; ++round) {
        checkExitCode(run(), 0);
        const QString table = m_plan.steps.first().table;
        const QString keys = table == QLatin1String("order_items")
                                 ? QStringLiteral("order_id, line")
                                 : QStringLiteral("id");
        QCOMPARE(ask(m_servers->local(),
                     QStringLiteral("SELECT %1 FROM %2 ORDER BY %1").arg(keys, table),
                     QStringLiteral("foo0")),
                 ask(m_servers->upstream(), wanted, QStringLiteral("foo")));
        // The second time rows have come, gone and changed on both sides.
        fill(QStringLiteral(
            "DELETE FROM orders WHERE id % 7 = 0; UPDATE orders SET tenant_id = 3 "
            "WHERE id % 11 = 0; DELETE FROM log WHERE id % 300 = 0; UPDATE log SET v "
            "= -v WHERE id > 2900"));
        SLICETOOL_VERIFY(m_servers->local().execute(
            QStringLiteral("DELETE FROM %1 LIMIT 3").arg(table), QStringLiteral("foo0")));
    }
}

/// What the page has of "ignore": in a step, and for all tables; and behind them "round" and "key".
void TestManual::ignoredColumns()
{
    const QString both =
        steps(QStringLiteral("results")).value(QStringLiteral("Columns that do not count"));
    const QStringList parts = both.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(parts.size(), 4);
    const auto plan = readPlan(
        QStringLiteral("{\"format\": \"slicetool-plan/1\", \"upstream\": \"a\", \"base\": \"b\", "
                       "%1, \"steps\": [%2]}")
            .arg(parts.at(1), parts.at(0) + QLatin1Char(',') + parts.at(2))
            .toUtf8(),
        QStringLiteral("manual.slice.json"));
    SLICETOOL_VERIFY(plan);
    QVERIFY(!plan->steps.at(1).rounded.isEmpty());
    const auto byKey = readPlan(
        QStringLiteral("{\"format\": \"slicetool-plan/1\", \"upstream\": \"a\", \"base\": \"b\", "
                       "\"steps\": [%1]}")
            .arg(parts.at(3))
            .toUtf8(),
        QStringLiteral("manual.slice.json"));
    SLICETOOL_VERIFY(byKey);
    QVERIFY(!byKey->steps.first().key.isEmpty());
    m_plan = *plan;
    fill(QStringLiteral(
        "CREATE TABLE customers (id INT PRIMARY KEY, last_seen INT, login_count INT, "
        "updated_at INT); INSERT INTO customers VALUES (1, 1, 1, 1); CREATE TABLE places (id INT "
        "PRIMARY KEY, lat DOUBLE, lng DOUBLE)"));
    checkExitCode(run(), 0);
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("UPDATE customers SET last_seen = 2, login_count = 2, updated_at = 2"),
        QStringLiteral("foo0")));
    const auto compared = run(Leg::Pull, RunMode::Compare);
    checkExitCode(compared, 0);
    QCOMPARE(compared->tables.first().ignored.size(), 3);
}

SLICETOOL_TEST(TestManual)
#include "tst_manual.moc"
