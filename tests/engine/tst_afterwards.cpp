// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtest.h"
#include "support/testmain.h"

#include <QTemporaryDir>

#include <functional>
#include <thread>

using namespace slicetool;
using test::RunTest;

/// Statements afterwards: when they run, and that the next comparison knows what they changed, and
/// takes nothing else for it.
class TestAfterwards : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theNextComparisonKnowsThem_data();
    void theNextComparisonKnowsThem();
    void whatChangedSinceIsADifference();
    void upstreamsMovesAreNotTakenForTheirs();
    void othersWritesAreNotTakenForTheirs();
    void longValuesCountWhole();
    void chunksAreLookedThrough();
    void aLitePullForgetsNothing();
    void nothingEndsTheTransaction_data();
    void nothingEndsTheTransaction();
    void runAnywayWhenTold();
    void areForgottenWithThePlansStatements();
    void ofTablesWithoutKeyTheyAreTold();
    void aRunOverOtherTablesForgetsNothing();

private:
    void changeHere(const QString &script);
    TableReport compared(Leg leg = Leg::Pull);
    Result<RunReport> pullAndMeanwhile(const std::function<void()> &meanwhile);

    std::unique_ptr<QTemporaryDir> m_state;
};

void TestAfterwards::init()
{
    RunTest::init();
    m_state = std::make_unique<QTemporaryDir>();
    m_options.stateFolder = m_state->path();
    fill(QStringLiteral("CREATE TABLE throttles (id INT PRIMARY KEY, used INT); INSERT INTO "
                        "throttles SELECT seq, seq FROM seq_1_to_2000; CREATE TABLE other (id INT "
                        "PRIMARY KEY, v INT); INSERT INTO other VALUES (1, 1), (2, 2)"));
}

void TestAfterwards::changeHere(const QString &script)
{
    SLICETOOL_VERIFY(m_servers->local().execute(script, QStringLiteral("foo0")));
}

/// What a comparison says of throttles.
TableReport TestAfterwards::compared(Leg leg)
{
    const auto report = run(leg, RunMode::Compare);
    [&] { SLICETOOL_VERIFY(report); }();
    return report ? report->tables.last() : TableReport();
}

void TestAfterwards::theNextComparisonKnowsThem_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<int>("rows");
    QTest::newRow("update") << "UPDATE throttles SET used = 0 WHERE id <= 10" << 10;
    QTest::newRow("with an alias") << "UPDATE throttles AS t SET t.used = 0 WHERE id = 3" << 1;
    QTest::newRow("delete") << "DELETE FROM throttles WHERE id IN (5, 6)" << 2;
    QTest::newRow("delete at the end") << "DELETE FROM throttles WHERE id > 1990" << 10;
    QTest::newRow("insert") << "INSERT INTO throttles VALUES (-1, 1), (5000, 2)" << 2;
    QTest::newRow("with a variable") << "UPDATE throttles SET used = :zero WHERE id = 4" << 1;
    QTest::newRow("everything") << "UPDATE throttles SET used = -1" << 2000;
    QTest::newRow("of no effect") << "UPDATE throttles SET used = 7 WHERE id = 7" << 0;
}

void TestAfterwards::theNextComparisonKnowsThem()
{
    QFETCH(QString, statement);
    QFETCH(int, rows);
    m_plan.variables = {{QStringLiteral("zero"), 0}};
    checkExitCode(run(), 0);
    m_plan.after = {{Leg::Undo, statement}};
    const auto undo = run(Leg::Undo);
    checkExitCode(undo, 0);
    QCOMPARE(undo->after.size(), 1);
    QVERIFY2(undo->after.first().ok && undo->after.first().message.isEmpty(),
             qPrintable(undo->after.first().message));
    for (int again = 0; again < 2; ++again) { // it does not forget by being asked
        const TableReport table = compared(Leg::Undo);
        QCOMPARE(table.changes(), 0);
        QCOMPARE(table.afterwards, rows);
        QVERIFY(table.status == TableStatus::InSync);
    }
    // Who does not remember sees them.
    m_options.stateFolder.clear();
    QCOMPARE(compared(Leg::Undo).changes(), rows);
}

void TestAfterwards::whatChangedSinceIsADifference()
{
    m_plan.after = {{Leg::Pull, QStringLiteral("UPDATE throttles SET used = 0 WHERE id <= 3")}};
    checkExitCode(run(), 0);
    QCOMPARE(compared().changes(), 0);
    changeHere(QStringLiteral("UPDATE throttles SET used = 5 WHERE id = 1")); // one of theirs
    QCOMPARE(compared().changes(), 1);
    QCOMPARE(compared().afterwards, 2);
    changeHere(QStringLiteral("UPDATE throttles SET used = 5 WHERE id = 100"));
    QCOMPARE(compared().changes(), 2);
    fill(QStringLiteral("UPDATE throttles SET used = 77 WHERE id = 2")); // theirs, at the source
    QCOMPARE(compared().changes(), 3);
    QCOMPARE(compared().afterwards, 1);
    // The rows that are handed out are those that count.
    QList<QByteArray> keys;
    m_options.jobs = 1;
    m_options.onDifferingRow = [&](const DifferingRow &row) { keys << row.keyText.first(); };
    QCOMPARE(compared().changes(), 3);
    m_options.onDifferingRow = {};
    std::sort(keys.begin(), keys.end());
    QCOMPARE(keys, (QList<QByteArray>{"1", "100", "2"}));
    checkExitCode(run(), 0); // and a pull settles it all
    QCOMPARE(compared().changes(), 0);
    QCOMPARE(compared().afterwards, 3);
}

/// A pull with a statement that takes two seconds; `meanwhile` is done while that runs.
Result<RunReport> TestAfterwards::pullAndMeanwhile(const std::function<void()> &meanwhile)
{
    m_plan.after = {{Leg::Pull, QStringLiteral("UPDATE throttles SET used = 0 WHERE id = 1 AND "
                                               "SLEEP(2) = 0")}};
    std::thread other([&] {
        for (int i = 0; i < 400; ++i) {
            const auto running = m_servers->local().query(QStringLiteral(
                "SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE INFO LIKE "
                "'UPDATE%SLEEP(2)%'"));
            if (running && running->trimmed() == "1")
                break;
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        meanwhile();
    });
    auto report = run();
    other.join();
    return report;
}

void TestAfterwards::upstreamsMovesAreNotTakenForTheirs()
{
    const auto report = pullAndMeanwhile([&] {
        (void)m_servers->upstream().execute(
            QStringLiteral("UPDATE throttles SET used = 1000 WHERE id IN (2, 3)"),
            QStringLiteral("foo"));
    });
    checkExitCode(report, 0);
    const TableReport table = compared();
    QCOMPARE(table.changes(), 2);
    QCOMPARE(table.afterwards, 1);
}

/// An application that uses the target while the statements run.
void TestAfterwards::othersWritesAreNotTakenForTheirs()
{
    const auto report = pullAndMeanwhile([&] {
        (void)m_servers->local().execute(
            QStringLiteral("UPDATE other SET v = 666 WHERE id = 2; DELETE FROM other WHERE id = 1"),
            QStringLiteral("foo0"));
    });
    checkExitCode(report, 0);
    const auto compare = run(Leg::Pull, RunMode::Compare);
    SLICETOOL_VERIFY(compare);
    QCOMPARE(compare->tables.first().table, QStringLiteral("other"));
    QCOMPARE(compare->tables.first().changes(), 2);
    QCOMPARE(compare->tables.last().afterwards, 1);
}

void TestAfterwards::longValuesCountWhole()
{
    fill(QStringLiteral("CREATE TABLE z_long (id INT PRIMARY KEY, t LONGTEXT); INSERT INTO z_long "
                        "VALUES (1, 'x')"));
    m_plan.after = {{Leg::Pull, QStringLiteral("UPDATE z_long SET t = CONCAT(REPEAT('1', 1999999), "
                                               "'2')")}};
    checkExitCode(run(), 0);
    QCOMPARE(compared().afterwards, 1);
    changeHere(QStringLiteral("UPDATE z_long SET t = CONCAT(REPEAT('1', 1999999), '3')"));
    QCOMPARE(compared().changes(), 1);
    QCOMPARE(compared().afterwards, 0);
}

/// Levels that end above one row count chunks; known rows are told apart all the same, with the
/// differing rows wanted or not.
void TestAfterwards::chunksAreLookedThrough()
{
    m_plan.defaultStep.zoom = Zoom::fixed({100});
    m_plan.after = {
        {Leg::Pull, QStringLiteral("UPDATE throttles SET used = 0 WHERE id IN (5, 1000)")}};
    checkExitCode(run(), 0);
    QCOMPARE(compared().changes(), 0);
    QCOMPARE(compared().afterwards, 2);
    m_options.onDifferingRow = [](const DifferingRow &) {};
    QCOMPARE(compared().changes(), 0);
    m_options.onDifferingRow = {};
}

void TestAfterwards::aLitePullForgetsNothing()
{
    m_plan.after = {{Leg::Pull, QStringLiteral("UPDATE throttles SET used = 0 WHERE id <= 10")}};
    checkExitCode(run(), 0);
    m_options.lite = true;
    checkExitCode(run(), 0);
    m_options.lite = false;
    QCOMPARE(compared().changes(), 0);
    QCOMPARE(compared().afterwards, 10);
    // Nor does a statement that changes the same rows again, and again.
    m_plan.after = {
        {Leg::Pull, QStringLiteral("UPDATE throttles SET used = used - 1 WHERE id <= 3")}};
    m_options.tables = {QStringLiteral("other")};
    checkExitCode(run(), 0);
    m_options.tables = {QStringLiteral("throttles")};
    checkExitCode(run(), 0);
    m_options.tables.clear();
    QCOMPARE(compared().changes(), 0);
    QCOMPARE(compared().afterwards, 3);
}

void TestAfterwards::nothingEndsTheTransaction_data()
{
    QTest::addColumn<QString>("statement");
    for (const char *statement :
         {"COMMIT", "TRUNCATE TABLE other", "/* x */ DROP TABLE other", "LOCK TABLES other WRITE",
          "CREATE TABLE n (i INT)", "# c\n  ALTER TABLE other ADD COLUMN x INT", "USE mysql"})
        QTest::newRow(statement) << QString::fromLatin1(statement);
}

void TestAfterwards::nothingEndsTheTransaction()
{
    QFETCH(QString, statement);
    m_plan.after = {{Leg::Pull, QStringLiteral("UPDATE throttles SET used = 0 WHERE id = 1")},
                    {Leg::Pull, statement}};
    // Refused before anything is written, and not when the tables are done.
    const auto report = run();
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Plan);
    QVERIFY2(report.error().message().contains(QLatin1String("end the transaction")),
             qPrintable(report.error().message()));
    QVERIFY(!ask(m_servers->local(), QStringLiteral("SHOW DATABASES")).contains("foo0"));
}

void TestAfterwards::runAnywayWhenTold()
{
    fill(QStringLiteral("CREATE TABLE broken (id INT PRIMARY KEY)"));
    checkExitCode(run(), 0);
    changeHere(QStringLiteral("ALTER TABLE broken ADD COLUMN extra INT"));
    m_plan.after = {{Leg::Pull, QStringLiteral("UPDATE throttles SET used = 0 WHERE id = 1")}};
    auto report = run();
    checkExitCode(report, 3);
    QVERIFY(!report->after.first().ok);
    QVERIFY(report->after.first().message.contains(QLatin1String("not every table")));
    m_options.afterAnyway = true;
    report = run();
    checkExitCode(report, 3);
    QVERIFY(report->after.first().ok);
    QCOMPARE(report->after.first().rows, 1);
    QCOMPARE(compared().afterwards, 1);
}

void TestAfterwards::areForgottenWithThePlansStatements()
{
    m_plan.after = {{Leg::Pull, QStringLiteral("UPDATE throttles SET used = 0 WHERE id = 1")}};
    checkExitCode(run(), 0);
    m_plan.after.clear();
    checkExitCode(run(), 0);
    checkEqual();
    changeHere(QStringLiteral("UPDATE throttles SET used = 0 WHERE id = 1")); // now it is damage
    QCOMPARE(compared().changes(), 1);
}

void TestAfterwards::ofTablesWithoutKeyTheyAreTold()
{
    fill(QStringLiteral("CREATE TABLE a_bag (v INT); INSERT INTO a_bag VALUES (1)"));
    m_plan.after = {{Leg::Pull, QStringLiteral("UPDATE a_bag SET v = 2")}};
    const auto report = run();
    checkExitCode(report, 0);
    QVERIFY2(report->after.first().message.contains(QLatin1String("a_bag")),
             qPrintable(report->after.first().message));
}

void TestAfterwards::aRunOverOtherTablesForgetsNothing()
{
    m_plan.after = {{Leg::Pull, QStringLiteral("UPDATE throttles SET used = 0 WHERE id <= 3")}};
    checkExitCode(run(), 0);
    m_options.tables = {QStringLiteral("other")};
    checkExitCode(run(), 0);
    m_options.tables.clear();
    QCOMPARE(compared().changes(), 0);
    QCOMPARE(compared().afterwards, 3);
}

SLICETOOL_TEST(TestAfterwards)
#include "tst_afterwards.moc"
