// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/shop.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QMap>

using namespace slicetool;
using demo::PrivateServer;
using test::ServerFixture;

namespace {

const QStringList &shopTables()
{
    static const QStringList tables{
        QStringLiteral("addresses"),       QStringLiteral("categories"),
        QStringLiteral("customers"),       QStringLiteral("order_items"),
        QStringLiteral("orders"),          QStringLiteral("page_views"),
        QStringLiteral("payments"),        QStringLiteral("price_changes"),
        QStringLiteral("products"),        QStringLiteral("reviews"),
        QStringLiteral("sessions"),        QStringLiteral("settings"),
        QStringLiteral("stock_movements"), QStringLiteral("throttles")};
    return tables;
}

/// One number, or -1.
qint64 number(PrivateServer &server, const QString &schema, const QString &sql)
{
    const auto answer = server.query(sql, schema);
    bool ok = false;
    const qint64 value = answer ? answer->trimmed().toLongLong(&ok) : -1;
    return ok ? value : -1;
}

/// What CHECKSUM TABLE says of every table, without the schema's name. Not of order_items:
/// MariaDB's value for a table with a stored generated column changes by itself, with
/// FLUSH TABLES or from server to server, while the rows stay as they are.
QByteArray checksums(PrivateServer &server, const QString &schema)
{
    QStringList tables = shopTables();
    tables.removeOne(QStringLiteral("order_items"));
    const auto answer =
        server.query(QStringLiteral("CHECKSUM TABLE ") + tables.join(QStringLiteral(", ")), schema);
    return answer ? QByteArray(*answer).replace(schema.toUtf8() + '.', QByteArray()) : QByteArray();
}

} // namespace

class TestShop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasTheTablesAndRows();
    void hasWhatADemoNeeds();
    void hangsTogether();
    void isTheSameAtEveryRunAndOnEveryServer();
    void movesOnTheSameWay();
    void applicationLeavesItsTraces();
    void refusesASchemaThatExists();
    void isCancelled();
    void planNamesTablesThatExist();

private:
    PrivateServer &upstream() { return m_servers->upstream(); }
    PrivateServer &local() { return m_servers->local(); }

    std::unique_ptr<ServerFixture> m_servers;
    const QString m_foo = QStringLiteral("foo");
};

void TestShop::initTestCase()
{
    auto servers = ServerFixture::start();
    SLICETOOL_VERIFY(servers);
    m_servers = std::move(*servers);

    QElapsedTimer clock;
    clock.start();
    SLICETOOL_VERIFY(demo::createShop(upstream(), m_foo));
    qInfo("the shop was made in %.2f s", double(clock.elapsed()) / 1000);
}

void TestShop::hasTheTablesAndRows()
{
    const auto tables = test::baseTables(upstream(), m_foo);
    SLICETOOL_VERIFY(tables);
    QCOMPARE(*tables, shopTables());

    const QMap<QString, qint64> expected{
        {QStringLiteral("addresses"), 22000},       {QStringLiteral("categories"), 60},
        {QStringLiteral("customers"), 18000},       {QStringLiteral("order_items"), 120253},
        {QStringLiteral("orders"), 50000},          {QStringLiteral("page_views"), 59994},
        {QStringLiteral("payments"), 47663},        {QStringLiteral("price_changes"), 600},
        {QStringLiteral("products"), 4000},         {QStringLiteral("reviews"), 14000},
        {QStringLiteral("sessions"), 4000},         {QStringLiteral("settings"), 20},
        {QStringLiteral("stock_movements"), 26000}, {QStringLiteral("throttles"), 200}};
    qint64 all = 0;
    for (const QString &table : shopTables()) {
        const qint64 rows =
            number(upstream(), m_foo, QStringLiteral("SELECT COUNT(*) FROM ") + table);
        QVERIFY2(rows == expected.value(table),
                 qPrintable(QStringLiteral("%1: %2").arg(table).arg(rows)));
        all += rows;
    }
    qInfo("%lld rows", static_cast<long long>(all));
    QVERIFY(all >= 300000);
}

void TestShop::hasWhatADemoNeeds()
{
    const auto count = [&](const char *sql) {
        return number(upstream(), m_foo, QLatin1String(sql));
    };
    QCOMPARE(count("SELECT COUNT(*) FROM products WHERE NOT JSON_VALID(attributes)"), 0);
    QVERIFY(count("SELECT COUNT(DISTINCT price) FROM products") > 3000);
    QVERIFY(count("SELECT COUNT(*) FROM products WHERE LENGTH(thumbnail) > 50") > 3000);
    // A log without a key, in which some rows occur twice.
    QCOMPARE(count("SELECT COUNT(*) FROM information_schema.STATISTICS "
                   "WHERE TABLE_SCHEMA = 'foo' AND TABLE_NAME = 'page_views'"),
             0);
    QCOMPARE(
        count("SELECT COUNT(*) - COUNT(DISTINCT viewed_at, path, HEX(client)) FROM page_views"),
        594);
    QCOMPARE(count("SELECT COUNT(*) FROM information_schema.VIEWS WHERE TABLE_SCHEMA = 'foo'"), 1);
    QCOMPARE(count("SELECT COUNT(*) FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = 'foo'"),
             1);
    QVERIFY(count("SELECT COUNT(*) FROM information_schema.REFERENTIAL_CONSTRAINTS "
                  "WHERE CONSTRAINT_SCHEMA = 'foo'")
            >= 10);
    QCOMPARE(count("SELECT COUNT(*) FROM order_summary"), 50000);
}

/// The rows are loaded with foreign_key_checks off: here is what the keys would have said.
void TestShop::hangsTogether()
{
    const auto keys = upstream().query(QStringLiteral(
        "SELECT CONCAT('SELECT COUNT(*) FROM ', TABLE_NAME, ' c LEFT JOIN ', "
        "REFERENCED_TABLE_NAME, ' p ON p.', "
        "REFERENCED_COLUMN_NAME, ' = c.', COLUMN_NAME, ' WHERE c.', COLUMN_NAME, ' IS NOT NULL AND "
        "p.', "
        "REFERENCED_COLUMN_NAME, ' IS NULL') FROM information_schema.KEY_COLUMN_USAGE "
        "WHERE TABLE_SCHEMA = 'foo' AND REFERENCED_TABLE_NAME IS NOT NULL"));
    SLICETOOL_VERIFY(keys);
    const QList<QByteArray> queries = keys->trimmed().split('\n');
    QVERIFY(queries.size() >= 10);
    for (const QByteArray &query : queries)
        QVERIFY2(number(upstream(), m_foo, QString::fromUtf8(query)) == 0, query.constData());
    QCOMPARE(
        number(upstream(), m_foo,
               QStringLiteral("SELECT COUNT(*) FROM orders o WHERE o.total <> "
                              "(SELECT SUM(amount) FROM order_items i WHERE i.order_id = o.id)")),
        0);
}

void TestShop::isTheSameAtEveryRunAndOnEveryServer()
{
    const QString again = QStringLiteral("foo again");
    SLICETOOL_VERIFY(demo::createShop(upstream(), again));
    SLICETOOL_VERIFY(demo::createShop(local(), m_foo));
    const QByteArray first = checksums(upstream(), m_foo);
    QCOMPARE(first.count('\n'), shopTables().size() - 1);
    QCOMPARE(checksums(upstream(), again), first);
    const QString items = QStringLiteral("order_items");
    SLICETOOL_VERIFY_EQUAL(test::compareTables(upstream(), m_foo, upstream(), again, items));
    // Figures of another day and machine.
    const auto figures = upstream().query(
        QStringLiteral(
            "SELECT (SELECT SUM(total) FROM orders), (SELECT SUM(CRC32(body)) FROM reviews), "
            "(SELECT MAX(paid_at) FROM payments)"),
        m_foo);
    SLICETOOL_VERIFY(figures);
    QCOMPARE(*figures, QByteArray("75119000.81\t29958490278167\t2024-06-30 21:24:53.037987\n"));
    // Another time zone, sql_mode and character set, and the same rows.
    QCOMPARE(checksums(local(), m_foo), first);
    SLICETOOL_VERIFY_EQUAL(test::compareSchemas(upstream(), m_foo, local(), m_foo));
}

void TestShop::movesOnTheSameWay()
{
    const QByteArray before = checksums(upstream(), m_foo);
    for (int day = 1; day <= 2; ++day) {
        QElapsedTimer clock;
        clock.start();
        SLICETOOL_VERIFY(demo::upstreamMovesOn(upstream(), m_foo));
        qInfo("a day in %.2f s", double(clock.elapsed()) / 1000);
        SLICETOOL_VERIFY(demo::upstreamMovesOn(local(), m_foo));
        QCOMPARE(number(upstream(), m_foo, QStringLiteral("SELECT MAX(id) FROM orders")),
                 50000 + 100 * day);
        QCOMPARE(number(upstream(), m_foo, QStringLiteral("SELECT COUNT(*) FROM price_changes")),
                 600 + 42 * day);
    }
    QVERIFY(checksums(upstream(), m_foo) != before);
    QCOMPARE(checksums(local(), m_foo), checksums(upstream(), m_foo));
    SLICETOOL_VERIFY_EQUAL(
        test::compareTables(upstream(), m_foo, local(), m_foo, QStringLiteral("order_items")));
    QCOMPARE(number(upstream(), m_foo,
                    QStringLiteral("SELECT COUNT(*) FROM orders WHERE id BETWEEN 770 AND 800")),
             16);
    QCOMPARE(number(upstream(), m_foo, QStringLiteral("SELECT MAX(id) FROM products")), 4002);
    // The clock stood still: an update today is later than any before, as --lite wants it.
    QCOMPARE(number(upstream(), m_foo,
                    QStringLiteral("SET time_zone = '+00:00'; "
                                   "SELECT MAX(updated_at) = '2024-07-02 09:00:00' FROM orders")),
             1);
    hangsTogether();
}

void TestShop::applicationLeavesItsTraces()
{
    const QString work = QStringLiteral("foo1");
    SLICETOOL_VERIFY(demo::createShop(local(), work));
    SLICETOOL_VERIFY(demo::createShop(local(), QStringLiteral("foo0")));
    SLICETOOL_VERIFY(demo::applicationWritesTo(local(), work));
    const QStringList touched{QStringLiteral("customers"),       QStringLiteral("orders"),
                              QStringLiteral("page_views"),      QStringLiteral("products"),
                              QStringLiteral("reviews"),         QStringLiteral("settings"),
                              QStringLiteral("stock_movements"), QStringLiteral("throttles")};
    for (const QString &table : touched) {
        const auto lines =
            test::compareTables(local(), QStringLiteral("foo0"), local(), work, table);
        SLICETOOL_VERIFY(lines);
        QVERIFY2(!lines->isEmpty(), qPrintable(table));
    }
    QCOMPARE(number(local(), work, QStringLiteral("SELECT COUNT(*) FROM customers")),
             18000 - 2000 + 2);
    QCOMPARE(number(local(), work,
                    QStringLiteral("SELECT COUNT(*) FROM settings WHERE value <> 'test'")),
             0);
}

void TestShop::refusesASchemaThatExists()
{
    const QByteArray before = checksums(upstream(), m_foo);
    const auto again = demo::createShop(upstream(), m_foo);
    QVERIFY(!again);
    QVERIFY2(again.error().reason.contains(QLatin1String("1007")),
             qPrintable(again.error().message()));
    QCOMPARE(checksums(upstream(), m_foo), before);
}

void TestShop::isCancelled()
{
    std::stop_source source;
    source.request_stop();
    const auto done = demo::createShop(upstream(), QStringLiteral("never"), source.get_token());
    QVERIFY(!done);
    QVERIFY(done.error().isCancelled());
}

void TestShop::planNamesTablesThatExist()
{
    const Plan plan =
        demo::shopPlan(upstream().endpoint(m_foo, QStringLiteral("upstream")),
                       local().endpoint(QStringLiteral("foo0"), QStringLiteral("base")),
                       local().endpoint(QStringLiteral("foo1"), QStringLiteral("work")));
    QVERIFY(plan.upstream.contains(QLatin1String("/foo")));
    QVERIFY(plan.work.contains(QLatin1String("foo1")));
    QVERIFY(plan.upstream != plan.base);
    for (const TableStep &step : plan.steps)
        QVERIFY2(shopTables().contains(step.table), qPrintable(step.table));
    QCOMPARE(plan.stepFor(QStringLiteral("orders")).zoom.levels, QList<int>{100});
    QVERIFY(plan.stepFor(QStringLiteral("sessions")).kind == StepKind::Skip);
    QVERIFY(plan.stepFor(QStringLiteral("customers")).kind == StepKind::Scan);
    QVERIFY(plan.stepFor(QStringLiteral("customers")).zoom.automatic);

    // The slices are neither empty nor all.
    const QString since = plan.variables.value(QStringLiteral("since")).toString();
    const auto counted = [&](const QString &sql) {
        QString bound = sql;
        bound.replace(QLatin1String(":since"), QLatin1Char('\'') + since + QLatin1Char('\''));
        return number(upstream(), m_foo, bound);
    };
    const qint64 items = counted(QStringLiteral("SELECT COUNT(*) FROM (%1) s")
                                     .arg(plan.stepFor(QStringLiteral("order_items")).sql));
    QVERIFY(items > 30000 && items < 60000);
    const qint64 views = counted(QStringLiteral("SELECT COUNT(*) FROM page_views WHERE %1")
                                     .arg(plan.stepFor(QStringLiteral("page_views")).where));
    QVERIFY(views > 20000 && views < 40000);

    // What the plan runs after an undo leaves the throttles as they are upstream.
    SLICETOOL_VERIFY(demo::createShop(local(), QStringLiteral("foo2")));
    SLICETOOL_VERIFY(local().execute(plan.after.first().sql, QStringLiteral("foo2")));
    SLICETOOL_VERIFY_EQUAL(test::compareTables(upstream(), m_foo, local(), QStringLiteral("foo2"),
                                               QStringLiteral("throttles")));
}

SLICETOOL_TEST(TestShop)
#include "tst_shop.moc"
