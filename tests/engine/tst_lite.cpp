// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/check.h"
#include "engine/run/turnfile.h"
#include "engine/runtest.h"
#include "support/testmain.h"

#include <QTemporaryDir>

using namespace slicetool;
using test::RunTest;

/// Lite pulls: what they bring, what they miss, what they say of that, and what the next full pull says.
class TestLite : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bringsWhatWasModifiedAndWhatIsNew();
    void goesByANamedColumn_data();
    void goesByANamedColumn();
    void refusesAColumnThatIsNone_data();
    void refusesAColumnThatIsNone();
    void topsUpByKeyWithoutAColumn();
    void asksTheOverlapAgain();
    void theFarFutureKeepsNothingOut();
    void statementsAfterwardsKeepNothingOut();
    void asksForAllWhereNothingIsNew();
    void refusesAfterATurn();
    void aLockedTurnIsLookedAtAgain();
    void looksAtFewRows();
    void saysHowFarItCanBeTrusted();
    void aNewSliceIsComparedWhole();
    void leavesTablesWithoutKeyAlone();
    void fillsAnEmptyTarget();
    void keysThatAreSpelledDifferently();
    void dryRunWritesNothing();
    void isAPullOnly();

private:
    Result<RunReport> lite();
    void fillOrders(int rows);

    std::unique_ptr<QTemporaryDir> m_state;
};

void TestLite::init()
{
    RunTest::init();
    m_state = std::make_unique<QTemporaryDir>();
    m_options.stateFolder = m_state->path();
    m_options.sampleSeed = 7;
}

Result<RunReport> TestLite::lite()
{
    m_options.lite = true;
    auto report = run();
    m_options.lite = false;
    return report;
}

void TestLite::fillOrders(int rows)
{
    fill(QStringLiteral("CREATE TABLE orders (id INT PRIMARY KEY AUTO_INCREMENT, v INT NOT NULL, "
                        "updated_at TIMESTAMP NOT NULL DEFAULT '2026-01-01' ON UPDATE "
                        "CURRENT_TIMESTAMP); INSERT INTO orders SELECT seq, seq, '2015-01-01' + "
                        "INTERVAL seq MINUTE FROM seq_1_to_%1")
             .arg(rows));
}

void TestLite::bringsWhatWasModifiedAndWhatIsNew()
{
    fillOrders(3000);
    checkExitCode(run(), 0);
    fill(QStringLiteral("UPDATE orders SET v = -1 WHERE id IN (5, 1500); "
                        "INSERT INTO orders (v) VALUES (1), (2), (3); "
                        "DELETE FROM orders WHERE id = 7; "
                        "UPDATE orders SET v = -2, updated_at = updated_at WHERE id IN (8, 9)"));
    m_plan.after = {{Leg::Pull, QStringLiteral("UPDATE orders SET v = v")}};
    const auto report = lite();
    m_plan.after = {};
    // Of so small a table the sample is all there is: it knows what was missed.
    checkExitCode(report, 3);
    QVERIFY2(report->after.first().ok, qPrintable(report->after.first().message));
    QVERIFY(report->lite && !report->expectsVerified());
    const TableReport &orders = report->tables.first();
    QVERIFY(orders.status == TableStatus::Differs && !orders.verified);
    QCOMPARE(orders.lite->sampledDifferent, 3);
    QCOMPARE(orders.inserted, 3);
    QCOMPARE(orders.updated, 2);
    QCOMPARE(orders.deleted, 0);
    QVERIFY(orders.lite && orders.lite->way.contains(QLatin1String("updated_at since")));
    QCOMPARE(ask(m_servers->local(),
                 QStringLiteral("SELECT COUNT(*), SUM(v = -1), SUM(v = -2) FROM orders"),
                 QStringLiteral("foo0"))
                 .trimmed(),
             QByteArray("3003\t2\t0"));

    // What came later is none of its fault.
    fill(QStringLiteral(
        "UPDATE orders SET v = -3, updated_at = NOW() + INTERVAL 1 HOUR WHERE id = 20"));
    const auto full = run();
    checkExitCode(full, 0);
    checkEqual();
    QCOMPARE(full->tables.first().changes(), 4);
    QCOMPARE(full->tables.first().missedByLite,
             std::optional<qint64>(3)); // one delete, two updates
    const auto again = run();
    QVERIFY(!again->tables.first().missedByLite);
}

void TestLite::goesByANamedColumn_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("oldValue");
    QTest::addColumn<QString>("newValue");
    QTest::newRow("datetime") << "DATETIME(3) NULL"
                              << "'2026-01-01 00:00:00.123'"
                              << "'2026-01-02 00:00:00.5'";
    QTest::newRow("date") << "DATE NULL"
                          << "'2026-01-01'"
                          << "'2026-03-01'";
    QTest::newRow("seconds") << "INT UNSIGNED NULL"
                             << "1760000000"
                             << "1770000000";
    QTest::newRow("a small number") << "BIGINT UNSIGNED NULL"
                                    << "3"
                                    << "4";
}

void TestLite::goesByANamedColumn()
{
    QFETCH(QString, type);
    QFETCH(QString, oldValue);
    QFETCH(QString, newValue);
    fill(QStringLiteral(
             "CREATE TABLE t (id INT PRIMARY KEY, v INT, m %1); INSERT INTO t SELECT seq, "
             "seq, %2 FROM seq_1_to_100; INSERT INTO t VALUES (101, 1, NULL)")
             .arg(type, oldValue));
    TableStep step;
    step.table = QStringLiteral("t");
    step.modified = QStringLiteral("M"); // names of columns have no case
    m_plan.steps = {step};
    checkExitCode(run(), 0);
    fill(QStringLiteral("UPDATE t SET v = -1, m = %1 WHERE id IN (3, 101)").arg(newValue));
    const auto report = lite();
    checkExitCode(report, 0);
    QCOMPARE(report->tables.first().updated, 2);
    checkEqual();
}

void TestLite::refusesAColumnThatIsNone_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown") << "nosuch"
                             << "no column `nosuch`";
    QTest::newRow("text") << "v"
                          << "neither a date nor";
    QTest::newRow("time of day") << "t"
                                 << "neither a date nor";
}

void TestLite::refusesAColumnThatIsNone()
{
    QFETCH(QString, column);
    QFETCH(QString, words);
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v VARCHAR(9), t TIME)"));
    TableStep step;
    step.table = QStringLiteral("t");
    step.modified = column;
    m_plan.steps = {step};
    checkExitCode(run(), 0);
    const auto report = lite();
    checkExitCode(report, 3);
    QVERIFY2(report->tables.first().message.contains(words),
             qPrintable(report->tables.first().message));
    const auto checked = checkPlan(m_plan, m_endpoints, {});
    SLICETOOL_VERIFY(checked);
    QVERIFY(std::any_of(
        checked->findings.begin(), checked->findings.end(), [&](const Finding &finding) {
            return finding.severity == Finding::Severity::Problem
                   && finding.table == QLatin1String("t") && finding.text.contains(words);
        }));
}

void TestLite::topsUpByKeyWithoutAColumn()
{
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v INT, d DATETIME DEFAULT NOW()); "
                        "INSERT INTO t (id, v) SELECT seq, seq FROM seq_1_to_50"));
    checkExitCode(run(), 0);
    fill(
        QStringLiteral("INSERT INTO t (id, v) VALUES (60, 1), (61, 2); UPDATE t SET v = 0 WHERE id "
                       "= 1"));
    const auto report = lite();
    checkExitCode(report, 3); // one was missed
    QCOMPARE(report->tables.first().inserted, 2);
    QCOMPARE(report->tables.first().updated, 0);
    QCOMPARE(report->tables.first().lite->way, QStringLiteral("rows beyond the last key"));
    const auto full = run();
    QCOMPARE(full->tables.first().missedByLite, std::optional<qint64>(1));
    checkEqual();
}

/// A transaction may become visible after rows that are newer.
void TestLite::asksTheOverlapAgain()
{
    fillOrders(100);
    fill(QStringLiteral("UPDATE orders SET updated_at = '2026-02-01 12:00:00' WHERE id = 1"));
    checkExitCode(run(), 0);
    fill(
        QStringLiteral("UPDATE orders SET v = -1, updated_at = '2026-02-01 11:55:00' WHERE id = 2; "
                       "UPDATE orders SET v = -1, updated_at = '2026-02-01 11:40:00' WHERE id = "
                       "3"));
    m_options.liteOverlap = 600;
    QCOMPARE(lite()->tables.first().updated, 1);
    m_options.liteOverlap = 3600;
    QCOMPARE(lite()->tables.first().updated, 1); // the other one
    checkEqual();
}

/// They are of this moment, and what upstream changed before it is older.
void TestLite::statementsAfterwardsKeepNothingOut()
{
    fillOrders(1000);
    m_plan.after = {{Leg::Pull, QStringLiteral("UPDATE orders SET v = -9 WHERE id = 1")}};
    checkExitCode(run(), 0);
    for (const char *day : {"2020-01-01", "2020-01-02"}) {
        fill(QStringLiteral("UPDATE orders SET v = v + 5000, updated_at = '%1' WHERE id = 500")
                 .arg(QLatin1String(day)));
        const auto report = lite();
        checkExitCode(report, 0);
        // The row that the statement had changed is nothing of upstream's that is new.
        QCOMPARE(report->tables.first().updated, 1);
    }
    m_plan.after = {};
}

void TestLite::theFarFutureKeepsNothingOut()
{
    fillOrders(100);
    fill(QStringLiteral("ALTER TABLE orders MODIFY updated_at DATETIME NOT NULL; UPDATE orders SET "
                        "updated_at = '9999-12-31' WHERE id = 1"));
    TableStep step;
    step.table = QStringLiteral("orders");
    step.modified = QStringLiteral("updated_at");
    m_plan.steps = {step};
    checkExitCode(run(), 0);
    fill(QStringLiteral("UPDATE orders SET v = -1, updated_at = '2026-02-01' WHERE id = 2"));
    checkExitCode(lite(), 0);
    checkEqual();
}

void TestLite::asksForAllWhereNothingIsNew()
{
    fill(
        QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v INT, m DATETIME NULL); INSERT INTO t "
                       "SELECT seq, 1, NULL FROM seq_1_to_100"));
    TableStep step;
    step.table = QStringLiteral("t");
    step.modified = QStringLiteral("m");
    m_plan.steps = {step};
    checkExitCode(run(), 0);
    fill(QStringLiteral("UPDATE t SET v = -1, m = '2020-01-01' WHERE id = 5"));
    checkExitCode(lite(), 0);
    checkEqual();
}

/// What an application wrote to the copy that is base now, no lite pull would find.
void TestLite::refusesAfterATurn()
{
    fillOrders(100);
    checkExitCode(run(), 0);
    // A moment after the pull; and whatever the clock says, which may have been set back.
    for (const qint64 days : {0, -365, 365}) {
        m_options.turnedAt = QDateTime::currentDateTimeUtc().addMSecs(1).addDays(days);
        const auto refused = lite();
        QVERIFY(!refused && refused.error().code == ErrorCode::Refused);
        checkExitCode(run(), 0);
        checkExitCode(lite(), 0);
    }
}

/// The turn may be another one by the time that the run has its lock.
void TestLite::aLockedTurnIsLookedAtAgain()
{
    fillOrders(100);
    m_options.planPath = QStringLiteral("/p.slice.json"); // read before it was turned
    SLICETOOL_VERIFY(TurnFile(m_state->path()).setTurned(m_options.planPath, true, {}, {}));
    const auto report = run();
    m_options.planPath.clear();
    QVERIFY(!report && report.error().code == ErrorCode::Locked);
    QVERIFY(ask(m_servers->local(), QStringLiteral("SHOW SCHEMAS LIKE 'foo0'")).isEmpty());
}

void TestLite::looksAtFewRows()
{
    fillOrders(100'000);
    checkExitCode(run(), 0);
    fill(QStringLiteral("UPDATE orders SET v = -1 WHERE id = 5"));
    const auto report = lite();
    checkExitCode(report, 0);
    const TableReport &orders = report->tables.first();
    QCOMPARE(orders.updated, 1);
    QVERIFY2(orders.sourceQueries < 20, qPrintable(QString::number(orders.sourceQueries)));
    QVERIFY2(orders.sourceAnswers < 60, qPrintable(QString::number(orders.sourceAnswers)));
    QVERIFY(orders.lite->sampledRanges >= 4 && orders.lite->sampledRanges <= 32);
    QVERIFY(orders.lite->sampledRows > 400 * orders.lite->sampledRanges
            && orders.lite->sampledRows <= 500 * orders.lite->sampledRanges);
    QCOMPARE(orders.lite->sampledDifferent, 0);
    QVERIFY(*orders.lite->maxDifferent() < 0.002);
}

void TestLite::saysHowFarItCanBeTrusted()
{
    fillOrders(50'000);
    checkExitCode(run(), 0);
    fill(QStringLiteral("UPDATE orders SET v = -1, updated_at = updated_at WHERE id MOD 10 = 3"));
    const auto report = lite();
    checkExitCode(report, 3);
    QVERIFY(report->tables.first().status == TableStatus::Differs);
    const LiteFigures figures = *report->tables.first().lite;
    QCOMPARE(report->tables.first().changes(), 1); // within the overlap
    QVERIFY2(std::abs(*figures.differentShare() - 0.1) < 0.01,
             qPrintable(QString::number(*figures.differentShare())));
    QVERIFY(*figures.maxDifferent() > 0.1 && *figures.maxDifferent() < 0.12);
    // Text keys are drawn in another way.
    fill(QStringLiteral(
        "CREATE TABLE texts (id VARCHAR(20) COLLATE utf8mb4_bin PRIMARY KEY, v INT) CHARSET "
        "utf8mb4; INSERT INTO texts "
        "SELECT CONCAT('k', seq), seq FROM seq_1_to_20000"));
    checkExitCode(run(), 0);
    fill(QStringLiteral("UPDATE texts SET v = -1 WHERE v MOD 5 = 0"));
    const auto texts = lite();
    const LiteFigures ofTexts = *texts->tables.last().lite;
    QVERIFY(ofTexts.sampledRanges > 4);
    QVERIFY2(std::abs(*ofTexts.differentShare() - 0.2) < 0.03,
             qPrintable(QString::number(*ofTexts.differentShare())));
}

/// The rows that a wider slice picks besides are as old as those that are there.
void TestLite::aNewSliceIsComparedWhole()
{
    fillOrders(1000);
    TableStep step;
    step.table = QStringLiteral("orders");
    step.where = QStringLiteral("id NOT BETWEEN :low AND 600");
    m_plan.variables.insert(QStringLiteral("low"), 500);
    m_plan.steps = {step};
    checkExitCode(run(), 0);
    checkExitCode(lite(), 0);
    m_plan.variables.insert(QStringLiteral("low"), 550);
    const auto report = lite();
    checkExitCode(report, 0);
    const TableReport &orders = report->tables.first();
    QCOMPARE(orders.inserted, 50);
    QVERIFY(orders.verified && !orders.lite);
    QVERIFY2(orders.message.contains(QLatin1String("the rows or columns to compare")),
             qPrintable(orders.message));
    // Once is enough.
    const auto next = lite();
    QVERIFY(next->tables.first().lite && !next->tables.first().verified);
    m_plan.steps.first().where.clear();
    const auto all = lite();
    QCOMPARE(all->tables.first().inserted, 51);
    m_plan.steps = {};
}

void TestLite::leavesTablesWithoutKeyAlone()
{
    fill(QStringLiteral("CREATE TABLE t (v INT); INSERT INTO t VALUES (1)"));
    checkExitCode(run(), 0);
    fill(QStringLiteral("INSERT INTO t VALUES (2)"));
    const auto report = lite();
    checkExitCode(report, 0);
    QVERIFY(report->tables.first().status == TableStatus::Skipped);
    QVERIFY(report->tables.first().message.contains(QLatin1String("no key")));
}

void TestLite::fillsAnEmptyTarget()
{
    fillOrders(5000);
    const auto report = lite();
    checkExitCode(report, 0);
    QCOMPARE(report->tables.first().inserted, 5000);
    QVERIFY(report->tables.first().verified); // all of it was brought, and compared
    checkEqual();
}

void TestLite::keysThatAreSpelledDifferently()
{
    fill(QStringLiteral("CREATE TABLE t (id VARCHAR(9) COLLATE utf8mb4_general_ci PRIMARY KEY, v "
                        "INT, m TIMESTAMP NOT NULL DEFAULT '2026-01-01' ON UPDATE "
                        "CURRENT_TIMESTAMP); INSERT INTO t (id, v) VALUES ('abc', 1), ('b', 2), "
                        "('z', 3)"));
    checkExitCode(run(), 0);
    fill(QStringLiteral("UPDATE t SET id = 'ABC' WHERE id = 'abc'"));
    checkExitCode(lite(), 0);
    checkEqual();
}

void TestLite::dryRunWritesNothing()
{
    fillOrders(100);
    checkExitCode(run(), 0);
    fill(
        QStringLiteral("UPDATE orders SET v = -1 WHERE id = 5; INSERT INTO orders (v) VALUES (1)"));
    m_options.mode = RunMode::DryRun;
    m_options.lite = true;
    const auto report = run(Leg::Pull, RunMode::DryRun);
    m_options.lite = false;
    QVERIFY(report && report->dryRun && report->lite);
    QVERIFY(report->tables.first().status == TableStatus::Differs);
    QCOMPARE(report->tables.first().changes(), 2);
    QCOMPARE(
        ask(m_servers->local(), QStringLiteral("SELECT SUM(v) FROM orders"), QStringLiteral("foo0"))
            .trimmed(),
        QByteArray("5050"));
}

void TestLite::isAPullOnly()
{
    fillOrders(1);
    checkExitCode(run(), 0);
    m_options.lite = true;
    const auto undo = run(Leg::Undo);
    QVERIFY(!undo && undo.error().code == ErrorCode::Usage);
    const auto compare = run(Leg::Pull, RunMode::Compare);
    QVERIFY(!compare && compare.error().code == ErrorCode::Usage);
}

SLICETOOL_TEST(TestLite)
#include "tst_lite.moc"
