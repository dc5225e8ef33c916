// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/run.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

#include <QMap>

#include <mutex>

using namespace slicetool;
using demo::PrivateServer;
using test::ServerFixture;

namespace {

const QString base = QStringLiteral("sakila0");
const QString work = QStringLiteral("sakila1");

} // namespace

/// The Sakila sample database between two servers.
class TestSakila : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void secondPullTransfersNothing();
    void oneChangedCellIsOneUpdate();
    void carriesNoForeignKeysAndTriggers();
    void keepsAutoIncrement();
    void slicesByAQuery();
    void reportsDriftAndRecreates();
    void undoesArbitraryEdits();
    void fingerprintsNothingBeyondTheLastKey_data();
    void fingerprintsNothingBeyondTheLastKey();

private:
    Result<RunReport> run(Leg leg, RunMode mode = RunMode::Apply);
    QByteArray ask(PrivateServer &server, const QString &sql, const QString &schema = {});
    const TableReport &table(const RunReport &report, const QString &name);
    void pullAll();

    std::unique_ptr<ServerFixture> m_servers;
    Plan m_plan;
    RunOptions m_options;
};

#define CHANGES(report) (QList<qint64>{(report).inserted, (report).updated, (report).deleted})
using Changes = QList<qint64>;

void TestSakila::initTestCase()
{
    SLICETOOL_NEED_SHARED_DATA(QStringLiteral("sakila/sakila-mv-schema.sql"));
    auto started = ServerFixture::start();
    SLICETOOL_VERIFY(started);
    m_servers = std::move(*started);
    SLICETOOL_VERIFY(ServerFixture::loadSakila(m_servers->upstream()));
    pullAll();
}

void TestSakila::init()
{
    m_plan = Plan();
    m_options = RunOptions();
}

Result<RunReport> TestSakila::run(Leg leg, RunMode mode)
{
    Endpoints endpoints;
    endpoints.upstream =
        m_servers->upstream().endpoint(QStringLiteral("sakila"), QStringLiteral("upstream"));
    endpoints.base = m_servers->local().endpoint(base, QStringLiteral("base"));
    endpoints.work = m_servers->local().endpoint(work, QStringLiteral("work"));
    m_options.leg = leg;
    m_options.mode = mode;
    return runPlan(m_plan, endpoints, m_options, {});
}

QByteArray TestSakila::ask(PrivateServer &server, const QString &sql, const QString &schema)
{
    const auto answer = server.query(sql, schema);
    return answer ? answer->trimmed() : answer.error().message().toUtf8();
}

const TableReport &TestSakila::table(const RunReport &report, const QString &name)
{
    static const TableReport none;
    for (const TableReport &table : report.tables) {
        if (table.table == name)
            return table;
    }
    return none;
}

void TestSakila::pullAll()
{
    const auto report = run(Leg::Pull);
    SLICETOOL_VERIFY(report);
    QCOMPARE(report->exitCode(), 0);
    QCOMPARE(report->tables.size(), 16);
    for (const TableReport &table : report->tables) {
        QVERIFY2(table.verified, qPrintable(table.table + table.message));
        QCOMPARE(CHANGES(table), (Changes{table.sourceRows, 0, 0}));
        QCOMPARE(QByteArray::number(table.sourceRows),
                 ask(m_servers->upstream(), QStringLiteral("SELECT COUNT(*) FROM ") + table.table,
                     QStringLiteral("sakila")));
    }
    QStringList leftOut;
    for (const LeftOut &object : report->leftOut)
        leftOut << object.kind + QLatin1Char(' ') + object.name;
    QCOMPARE(leftOut.filter(QStringLiteral("view ")).size(), 7);
    QCOMPARE(leftOut.filter(QStringLiteral("procedure ")).size(), 3);
    QCOMPARE(leftOut.filter(QStringLiteral("function ")).size(), 3);
    QVERIFY(leftOut.contains(QStringLiteral("trigger ins_film")));
    SLICETOOL_VERIFY_EQUAL(test::compareSchemas(m_servers->upstream(), QStringLiteral("sakila"),
                                                m_servers->local(), base));
}

void TestSakila::secondPullTransfersNothing()
{
    const auto report = run(Leg::Pull);
    SLICETOOL_VERIFY(report);
    for (const TableReport &table : report->tables) {
        QVERIFY2(table.status == TableStatus::InSync && table.verified, qPrintable(table.table));
        QCOMPARE(CHANGES(table), (Changes{0, 0, 0}));
        QCOMPARE(table.bytesWritten, 0);
        QVERIFY2(table.bytesRead < 10'000, qPrintable(table.table));
    }
}

void TestSakila::oneChangedCellIsOneUpdate()
{
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral("UPDATE payment SET amount = amount + 0.01, last_update = last_update WHERE "
                       "payment_id = 8000"),
        QStringLiteral("sakila")));
    std::mutex mutex;
    QStringList writes;
    m_options.onStatement = [&](const StatementRecord &record) {
        const std::lock_guard lock(mutex);
        if (record.sql.startsWith(QLatin1String("INSERT"))
            || record.sql.startsWith(QLatin1String("DELETE")))
            writes << record.sql;
    };
    const auto report = run(Leg::Pull);
    SLICETOOL_VERIFY(report);
    for (const TableReport &table : report->tables) {
        const bool changed = table.table == QLatin1String("payment");
        QVERIFY2(table.status == (changed ? TableStatus::Synced : TableStatus::InSync),
                 qPrintable(table.table));
        QCOMPARE(CHANGES(table), (Changes{0, changed ? 1 : 0, 0}));
    }
    // It was transferred alone.
    QCOMPARE(writes.size(), 2);
    QCOMPARE(writes.last().count(QLatin1String("),(")), 0);
    QVERIFY(table(*report, QStringLiteral("payment")).bytesWritten < 2000);
    QCOMPARE(ask(m_servers->local(), QStringLiteral("DO 0; SHOW WARNINGS"), base), QByteArray());
    SLICETOOL_VERIFY_EQUAL(test::compareSchemas(m_servers->upstream(), QStringLiteral("sakila"),
                                                m_servers->local(), base));
}

void TestSakila::carriesNoForeignKeysAndTriggers()
{
    for (const char *what :
         {"REFERENTIAL_CONSTRAINTS WHERE CONSTRAINT_SCHEMA", "TRIGGERS WHERE TRIGGER_SCHEMA",
          "VIEWS WHERE TABLE_SCHEMA", "ROUTINES WHERE ROUTINE_SCHEMA"}) {
        const QString count = QStringLiteral("SELECT COUNT(*) FROM information_schema.")
                              + QLatin1String(what) + QLatin1String(" = '%1'");
        QCOMPARE(ask(m_servers->local(), count.arg(base)), QByteArray("0"));
        QVERIFY(ask(m_servers->upstream(), count.arg(QStringLiteral("sakila"))) != "0");
    }
}

void TestSakila::keepsAutoIncrement()
{
    const QString next = QStringLiteral(
        "SELECT t.TABLE_NAME, t.AUTO_INCREMENT FROM information_schema.TABLES t JOIN "
        "information_schema.COLUMNS c USING (TABLE_SCHEMA, TABLE_NAME) WHERE "
        "t.TABLE_SCHEMA = '%1' AND c.EXTRA LIKE '%auto_increment%' ORDER BY 1");
    const QByteArray upstream = ask(m_servers->upstream(), next.arg(QStringLiteral("sakila")));
    QVERIFY(upstream.contains("payment\t16"));
    QCOMPARE(ask(m_servers->local(), next.arg(base)), upstream);
}

void TestSakila::slicesByAQuery()
{
    const QString wanted = QStringLiteral(
        "customer_id IN (SELECT customer_id FROM customer WHERE store_id = 1 AND last_name < 'C')");
    TableStep rental;
    rental.table = QStringLiteral("rental");
    rental.kind = StepKind::Query;
    rental.sql = QStringLiteral("SELECT r.rental_id FROM rental r JOIN customer c USING "
                                "(customer_id) WHERE c.store_id = :store AND c.last_name < 'C'");
    TableStep payment = rental;
    payment.table = QStringLiteral("payment");
    payment.sql = QStringLiteral("SELECT p.* FROM payment p JOIN customer c USING (customer_id) "
                                 "WHERE c.store_id = :store AND c.last_name < 'C'");
    m_plan.variables.insert(QStringLiteral("store"), 1);
    m_plan.steps = {rental, payment};
    m_plan.defaultStep.kind = StepKind::Skip;
    const auto report = run(Leg::Pull);
    SLICETOOL_VERIFY(report);
    SLICETOOL_VERIFY(
        ServerFixture::recreateSchema(m_servers->upstream(), QStringLiteral("expected")));
    for (const QString &name : {rental.table, payment.table}) {
        const TableReport &result = table(*report, name);
        QVERIFY2(result.status == TableStatus::Synced && result.verified,
                 qPrintable(result.message));
        QCOMPARE(result.inserted + result.updated, 0);
        const QByteArray all =
            ask(m_servers->upstream(), QStringLiteral("SELECT COUNT(*) FROM ") + name,
                QStringLiteral("sakila"));
        QVERIFY(result.sourceRows > 100);
        QCOMPARE(result.sourceRows + result.deleted, all.toLongLong());
        SLICETOOL_VERIFY(m_servers->upstream().execute(
            QStringLiteral("CREATE TABLE expected.%1 LIKE %1; INSERT INTO expected.%1 SELECT * "
                           "FROM %1 WHERE %2")
                .arg(name, wanted),
            QStringLiteral("sakila")));
    }
    SLICETOOL_VERIFY_EQUAL(test::compareSchemas(m_servers->upstream(), QStringLiteral("expected"),
                                                m_servers->local(), base));
    QVERIFY(table(*report, QStringLiteral("film")).status == TableStatus::Skipped);

    // Without the slice they are whole again.
    m_plan = Plan();
    SLICETOOL_VERIFY(run(Leg::Pull));
    SLICETOOL_VERIFY_EQUAL(test::compareSchemas(m_servers->upstream(), QStringLiteral("sakila"),
                                                m_servers->local(), base));
}

void TestSakila::reportsDriftAndRecreates()
{
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral("SET foreign_key_checks = 0; ALTER TABLE category ADD COLUMN colour "
                       "VARCHAR(9) NOT NULL DEFAULT 'red', MODIFY name VARCHAR(40) NOT NULL"),
        QStringLiteral("sakila")));
    const QByteArray before =
        ask(m_servers->local(), QStringLiteral("CHECKSUM TABLE category"), base);
    for (const RunMode mode : {RunMode::Compare, RunMode::DryRun, RunMode::Apply}) {
        const auto report = run(Leg::Pull, mode);
        SLICETOOL_VERIFY(report);
        QCOMPARE(report->exitCode(), 3);
        const TableReport &category = table(*report, QStringLiteral("category"));
        QVERIFY(category.status == TableStatus::Drifted);
        QVERIFY(!category.verified);
        QCOMPARE(category.drift.size(), 2);
        QVERIFY2(category.drift.join(QLatin1Char('\n')).contains(QLatin1String("`colour`")),
                 qPrintable(category.drift.join(QLatin1Char('\n'))));
        QVERIFY(category.drift.join(QLatin1Char('\n')).contains(QLatin1String("varchar(25)")));
        QVERIFY(table(*report, QStringLiteral("film")).status == TableStatus::InSync);
        QCOMPARE(ask(m_servers->local(), QStringLiteral("CHECKSUM TABLE category"), base), before);
    }
    m_options.recreate = true;
    const auto report = run(Leg::Pull);
    SLICETOOL_VERIFY(report);
    QCOMPARE(report->exitCode(), 0);
    const TableReport &category = table(*report, QStringLiteral("category"));
    QVERIFY(category.status == TableStatus::Synced && category.verified);
    QVERIFY(table(*report, QStringLiteral("film")).status == TableStatus::InSync);
    SLICETOOL_VERIFY_EQUAL(test::compareSchemas(m_servers->upstream(), QStringLiteral("sakila"),
                                                m_servers->local(), base));
    const auto tables = test::baseTables(m_servers->local(), base);
    SLICETOOL_VERIFY(tables);
    QCOMPARE(tables->size(), 16); // nothing is left of the building
}

void TestSakila::undoesArbitraryEdits()
{
    SLICETOOL_VERIFY(run(Leg::Undo));
    SLICETOOL_VERIFY_EQUAL(
        test::compareSchemas(m_servers->local(), base, m_servers->local(), work));
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("UPDATE film SET title = REVERSE(title) WHERE film_id % 100 = 0;"
                       "DELETE FROM rental WHERE customer_id = 5;"
                       "INSERT INTO actor VALUES (9999, 'A', 'B', NOW());"
                       "UPDATE address SET address2 = '' WHERE address_id = 1;"
                       "UPDATE staff SET picture = NULL;"
                       "TRUNCATE film_actor;"
                       "UPDATE language SET language_id = language_id + 100;"
                       "DROP TABLE inventory;"
                       "CREATE TABLE mine (id INT);"),
        work));
    const auto compared = run(Leg::Undo, RunMode::Compare);
    SLICETOOL_VERIFY(compared);
    QCOMPARE(compared->exitCode(), 1);
    const auto report = run(Leg::Undo);
    SLICETOOL_VERIFY(report);
    QCOMPARE(report->exitCode(), 0);
    const auto rows = [&](const QString &name) {
        return ask(m_servers->local(), QStringLiteral("SELECT COUNT(*) FROM ") + name, base)
            .toLongLong();
    };
    const QMap<QString, Changes> wanted{
        {QStringLiteral("film"), {0, 10, 0}},
        {QStringLiteral("rental"),
         {ask(m_servers->local(),
              QStringLiteral("SELECT COUNT(*) FROM rental WHERE customer_id = 5"), base)
              .toLongLong(),
          0, 0}},
        {QStringLiteral("actor"), {0, 0, 1}},
        {QStringLiteral("address"), {0, 1, 0}},
        {QStringLiteral("film_actor"), {rows(QStringLiteral("film_actor")), 0, 0}},
        {QStringLiteral("language"), {6, 0, 6}},
        {QStringLiteral("inventory"), {rows(QStringLiteral("inventory")), 0, 0}},
        {QStringLiteral("staff"), {0, 1, 0}}};
    for (const TableReport &table : report->tables) {
        QVERIFY2(CHANGES(table) == wanted.value(table.table, Changes{0, 0, 0}),
                 qPrintable(QStringLiteral("%1 %2/%3/%4")
                                .arg(table.table)
                                .arg(table.inserted)
                                .arg(table.updated)
                                .arg(table.deleted)));
        const auto &same =
            *std::find_if(compared->tables.begin(), compared->tables.end(),
                          [&](const auto &other) { return other.table == table.table; });
        QCOMPARE(CHANGES(same), CHANGES(table)); // compare had said so
        QVERIFY(table.verified);
    }
    SLICETOOL_VERIFY_EQUAL(
        test::compareSchemas(m_servers->local(), base, m_servers->local(), work));
    QCOMPARE(ask(m_servers->local(), QStringLiteral("SHOW TABLES LIKE 'mine'"), work),
             QByteArray("mine"));
}

void TestSakila::fingerprintsNothingBeyondTheLastKey_data()
{
    QTest::addColumn<QList<int>>("levels");
    QTest::addColumn<int>("fewest"); // fingerprints
    QTest::newRow("auto") << QList<int>() << 1;
    QTest::newRow("1000 rows at a time") << QList<int>{1000, 1} << 4;
}

void TestSakila::fingerprintsNothingBeyondTheLastKey()
{
    QFETCH(QList<int>, levels);
    QFETCH(int, fewest);
    m_plan.defaultStep.zoom = levels.isEmpty() ? Zoom() : Zoom::fixed(levels);
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("DELETE FROM rental WHERE rental_id > 8000"), base));
    const qint64 missing = ask(m_servers->upstream(),
                               QStringLiteral("SELECT COUNT(*) FROM rental WHERE rental_id > 8000"),
                               QStringLiteral("sakila"))
                               .toLongLong();
    std::mutex mutex;
    QStringList asked; // of upstream, before the first row was transferred
    bool transferred = false;
    m_options.tables = QStringList{QStringLiteral("rental")};
    m_options.onStatement = [&](const StatementRecord &record) {
        const std::lock_guard lock(mutex);
        transferred = transferred || record.sql.startsWith(QLatin1String("INSERT"));
        if (!transferred && record.label == QLatin1String("upstream"))
            asked << record.sql;
    };
    const auto compared = run(Leg::Pull, RunMode::Compare);
    SLICETOOL_VERIFY(compared);
    QCOMPARE(CHANGES(compared->tables.first()), (Changes{missing, 0, 0}));
    // Every fingerprint ends at the target's last key at the latest: the rows beyond are counted.
    int fingerprints = 0;
    const QLatin1String upTo(levels.isEmpty() ? " AND 8000)" : "<=");
    for (const QString &sql : std::as_const(asked)) {
        if (!sql.contains(QLatin1String("BIT_XOR")))
            continue;
        const QStringList parts = sql.split(QLatin1String("\nUNION ALL "));
        for (const QString &part : parts) {
            if (part.startsWith(QLatin1String("SELECT 'slicetool: end of answer'")))
                continue;
            ++fingerprints;
            QVERIFY2(part.size() > 3000 || part.contains(upTo), qPrintable(part));
        }
    }
    QVERIFY(fingerprints >= fewest);
    const auto report = run(Leg::Pull);
    SLICETOOL_VERIFY(report);
    QCOMPARE(report->tables.size(), 1);
    QCOMPARE(CHANGES(report->tables.first()), (Changes{missing, 0, 0}));
    SLICETOOL_VERIFY_EQUAL(test::compareTables(m_servers->upstream(), QStringLiteral("sakila"),
                                               m_servers->local(), base, QStringLiteral("rental")));
}

SLICETOOL_TEST(TestSakila)
#include "tst_sakila.moc"
