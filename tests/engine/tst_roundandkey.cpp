// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtest.h"
#include "support/testmain.h"

#include <QTemporaryDir>

using namespace slicetool;
using test::RunTest;

/// What a step chooses for its comparison besides ignored columns: the decimals that count, and the key
/// that rows are found by.
class TestRoundAndKey : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void roundsWhatItIsToldTo_data();
    void roundsWhatItIsToldTo();
    void roundsNoKeyAndNoOtherType();
    void roundingCarriesWholeValues();
    void whatIsRoundedAwayIsNoChange();
    void anUndoRoundsNone();
    void aLitePullComparesInFullWhenOthersAreRounded();
    void goesByAnotherKey_data();
    void goesByAnotherKey();
    void aQueryPicksByTheOtherKey();
    void altersByAnotherKey();
    void knowsRowsByTheirKeyOnly();
    void refusesWhatIsNoKey_data();
    void refusesWhatIsNoKey();

private:
    TableStep &step()
    {
        if (m_plan.steps.isEmpty()) {
            TableStep made;
            made.table = QStringLiteral("t");
            m_plan.steps = {made};
        }
        return m_plan.steps.first();
    }

    std::unique_ptr<QTemporaryDir> m_state;
};

void TestRoundAndKey::init()
{
    RunTest::init();
    m_plan.steps.clear();
    m_state = std::make_unique<QTemporaryDir>();
    m_options.stateFolder = m_state->path();
}

void TestRoundAndKey::roundsWhatItIsToldTo_data()
{
    QTest::addColumn<QString>("here");  // SQL of a value downstream
    QTest::addColumn<QString>("there"); // and of the one upstream
    QTest::addColumn<int>("decimals");
    QTest::addColumn<bool>("differ");
    const auto row = [](const char *name, const char *here, const char *there, int decimals,
                        bool differ) {
        QTest::newRow(name) << QString::fromLatin1(here) << QString::fromLatin1(there) << decimals
                            << differ;
    };
    row("last bit", "0.1e0 + 0.2e0", "0.3e0", 12, false);
    row("just seen", "1.001e0", "1.002e0", 3, true);
    row("just not seen", "1.0011e0", "1.0012e0", 3, false);
    row("to whole numbers", "7.2e0", "6.9e0", 0, false);
    row("around zero", "-0.0001e0", "0.0001e0", 2, false);
    row("minus zero", "-0.0e0", "0e0", 0, false);
    row("sign", "-0.01e0", "0.01e0", 2, true);
    row("large", "123456789012345680e0", "123456789012345696e0", 2, true);
    row("large and equal", "1e300", "1e300", 15, false);
    row("small", "1e-300", "2e-300", 15, false);
    row("nothing", "NULL", "0e0", 2, true);
}

void TestRoundAndKey::roundsWhatItIsToldTo()
{
    QFETCH(QString, here);
    QFETCH(QString, there);
    QFETCH(int, decimals);
    QFETCH(bool, differ);
    for (const char *type : {"DOUBLE", "FLOAT"}) {
        const bool isOutOfRange =
            QByteArray(type) == "FLOAT"
            && (here.contains(QLatin1String("e300")) || here.contains(QLatin1String("e-300"))
                || here.size() > 12); // FLOAT has seven digits
        if (isOutOfRange)
            continue;
        SLICETOOL_VERIFY(
            test::ServerFixture::recreateSchema(m_servers->upstream(), QStringLiteral("foo")));
        fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v %1); INSERT INTO t VALUES (1, "
                            "%2), (2, 5)")
                 .arg(QLatin1String(type), there));
        step().rounded = {{QStringLiteral("V"), decimals}};
        checkExitCode(run(), 0);
        change(QStringLiteral("UPDATE t SET v = %1 WHERE id = 1").arg(here));
        const TableReport report = resultOf(run(Leg::Pull, RunMode::Compare), differ ? 1 : 0);
        QCOMPARE(report.updated, differ ? 1 : 0);
        QCOMPARE(report.rounded, (QMap<QString, int>{{QStringLiteral("v"), decimals}}));
        QVERIFY(report.isPartial());
        SLICETOOL_VERIFY(m_servers->local().execute(QStringLiteral("DROP DATABASE foo0")));
    }
}

void TestRoundAndKey::roundsNoKeyAndNoOtherType()
{
    fill(QStringLiteral("CREATE TABLE t (id DOUBLE PRIMARY KEY, d DECIMAL(20,10), u DOUBLE, v "
                        "VARCHAR(20), w FLOAT, UNIQUE (u)); INSERT INTO t VALUES (1.5, 1.25, 2.5, "
                        "'1.25', 1.25)"));
    step().rounded = {{QStringLiteral("*"), 0},
                      {QStringLiteral("d"), 1},
                      {QStringLiteral("u"), 1},
                      {QStringLiteral("no"), 1}};
    m_plan.defaultStep.rounded = {{QStringLiteral("nowhere"), 1}};
    const auto report = run();
    m_plan.defaultStep.rounded.clear();
    checkExitCode(report, 0);
    QCOMPARE(report->tables.first().rounded, (QMap<QString, int>{{QStringLiteral("w"), 0}}));
    const QString remarks = report->remarks.join(QLatin1Char('\n'));
    for (const char *words :
         {"\"round\" of `t` names `d`, which is neither FLOAT nor DOUBLE",
          "`u`, which counts to the last bit all the same: it tells rows apart",
          "\"round\" of `t` names `no`, which matches none of its columns",
          "the plan rounds `nowhere`, which matches no FLOAT or DOUBLE column of any table"})
        QVERIFY2(remarks.contains(QLatin1String(words)), qPrintable(remarks));
    change(QStringLiteral("UPDATE t SET d = 1.26"));
    checkExitCode(run(Leg::Pull, RunMode::Compare), 1);
    change(QStringLiteral("UPDATE t SET d = 1.25, w = 1.3"));
    checkExitCode(run(Leg::Pull, RunMode::Compare), 0);
}

/// Rows that go go to the last bit, and where nothing is rounded any more, everything is found.
void TestRoundAndKey::roundingCarriesWholeValues()
{
    fill(
        QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v DOUBLE, x INT); INSERT INTO t SELECT "
                       "seq, seq / 7e0, seq FROM seq_1_to_20000; ANALYZE TABLE t"));
    step().rounded = {{QStringLiteral("v"), 3}};
    checkExitCode(run(), 0);
    change(QStringLiteral("UPDATE t SET v = v + 1e-9; UPDATE t SET x = 0 WHERE id IN (3, 12000)"));
    TableReport report = resultOf(run(), 0);
    QCOMPARE(report.updated, 2);
    QVERIFY(report.verified);
    QCOMPARE(askHere("SELECT COUNT(*) FROM t WHERE v = id / 7e0"), QByteArray("2"));
    for (int pass = 0; pass < 2; ++pass) {
        QTest::qWait(1100); // a write of this very second is none that a server remembers
        QVERIFY(resultOf(run(), 0).status == TableStatus::InSync);
    }
    step().rounded.clear();
    QCOMPARE(resultOf(run(), 0).updated, 19'998);
    checkEqual();
}

/// A row that differs elsewhere says of such a cell that it does not.
void TestRoundAndKey::whatIsRoundedAwayIsNoChange()
{
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v DOUBLE NULL, w DOUBLE NULL, x INT); "
                        "INSERT INTO t SELECT seq, seq / 7e0, seq / 3e0, seq FROM seq_1_to_500"));
    step().rounded = {{QStringLiteral("v"), 3}, {QStringLiteral("w"), 1}};
    checkExitCode(run(), 0);
    change(QStringLiteral(
        "UPDATE t SET v = v + 1e-9; UPDATE t SET x = 0 WHERE id = 7; UPDATE t SET x = 0, v = NULL, "
        "w = w + 1e-5 WHERE id = 8; UPDATE t SET w = w + 1 WHERE id = 9"));
    for (const bool applies : {false, true}) {
        QMap<QByteArray, QString> seen; // by key: the columns that are rounded away
        m_options.onDifferingRow = [&](const DifferingRow &row) {
            QStringList rounded;
            for (qsizetype i = 0; i < row.source->size(); ++i) {
                if (row.source->at(i).rounded)
                    rounded << row.source->at(i).column;
                QCOMPARE(row.target->at(i).rounded, row.source->at(i).rounded);
            }
            seen.insert(row.key.first().bytes, rounded.join(u','));
        };
        checkExitCode(run(Leg::Pull, applies ? RunMode::Apply : RunMode::Compare), applies ? 0 : 1);
        QCOMPARE(seen, (QMap<QByteArray, QString>{{"7", QStringLiteral("v")},
                                                  {"8", QStringLiteral("w")},
                                                  {"9", QStringLiteral("v")}}));
    }
    m_options.onDifferingRow = {};
    QCOMPARE(askHere("SELECT COUNT(*) FROM t WHERE v = id / 7e0 AND w = id / 3e0"),
             QByteArray("3"));
}

void TestRoundAndKey::anUndoRoundsNone()
{
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v DOUBLE); INSERT INTO t SELECT seq, "
                        "seq / 7e0 FROM seq_1_to_500"));
    step().rounded = {{QStringLiteral("v"), 3}};
    checkExitCode(run(), 0);
    checkExitCode(run(Leg::Undo), 0);
    change(QStringLiteral("UPDATE t SET v = v + 1e-9 WHERE id IN (5, 400)"), "foo1");
    QVERIFY(resultOf(run(Leg::Undo, RunMode::Compare), 0).isPartial());
    const TableReport report = resultOf(run(Leg::Undo), 0);
    QCOMPARE(report.updated, 2);
    QVERIFY(!report.isPartial());
    QCOMPARE(askHere("SELECT COUNT(*) FROM t WHERE v = id / 7e0", "foo1"), QByteArray("500"));
}

void TestRoundAndKey::aLitePullComparesInFullWhenOthersAreRounded()
{
    fill(QStringLiteral(
        "CREATE TABLE t (id INT PRIMARY KEY, v DOUBLE, at INT); INSERT INTO t SELECT "
        "seq, seq, seq FROM seq_1_to_300"));
    step().rounded = {{QStringLiteral("v"), 1}};
    step().modified = QStringLiteral("at");
    checkExitCode(run(), 0);
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral("UPDATE t SET v = 17.01 WHERE id = 17"), QStringLiteral("foo")));
    checkExitCode(run(), 0);
    step().rounded = {{QStringLiteral("v"), 2}};
    m_options.lite = true;
    QCOMPARE(resultOf(run(), 0).updated, 1);
    m_options.lite = false;
    checkEqual();
}

void TestRoundAndKey::goesByAnotherKey_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QStringList>("key");
    QTest::newRow("integer") << "id INT PRIMARY KEY, n BIGINT NOT NULL, v TEXT, UNIQUE (n)"
                             << QStringList{QStringLiteral("n")};
    QTest::newRow("text") << "id INT PRIMARY KEY, n VARCHAR(40) NOT NULL, v TEXT, UNIQUE (n)"
                          << QStringList{QStringLiteral("N")};
    QTest::newRow("two columns, in another order")
        << "id INT PRIMARY KEY, k INT NOT NULL DEFAULT 7, n INT NOT NULL, v TEXT, UNIQUE (k, n)"
        << QStringList{QStringLiteral("n"), QStringLiteral("k")};
    QTest::newRow("the primary key itself")
        << "id INT PRIMARY KEY, n INT NOT NULL, v TEXT, UNIQUE (n)"
        << QStringList{QStringLiteral("id")};
}

/// Rows that are the same by that key keep their place, and the primary key is a value like others, whose
/// values may be another row's.
void TestRoundAndKey::goesByAnotherKey()
{
    QFETCH(QString, table);
    QFETCH(QStringList, key);
    fill(QStringLiteral("CREATE TABLE t (%1); INSERT INTO t (id, n, v) SELECT seq, 10000 + seq, "
                        "LEFT(SHA2(seq,256),40) FROM seq_1_to_3000")
             .arg(table));
    step().key = key;
    QVERIFY(resultOf(run(), 0).status == TableStatus::Synced);
    checkEqual();
    // Primary keys change places, rows are edited, one is new, two are gone.
    change(QStringLiteral(
        "UPDATE t SET id = -1 WHERE id = 10; UPDATE t SET id = 10 WHERE id = 11; UPDATE t SET id = "
        "11 WHERE id = -1; UPDATE t SET v = 'edited' WHERE id IN (500, 2500); DELETE FROM t WHERE "
        "id IN (77, 1200); INSERT INTO t (id, n, v) VALUES (77, 77, 'in the way')"));
    const bool isPrimary = key.contains(QLatin1String("id"));
    TableReport report = resultOf(run(Leg::Pull, RunMode::Compare), 1);
    QCOMPARE(report.updated, isPrimary ? 5 : 4);
    QCOMPARE(report.inserted, isPrimary ? 1 : 2);
    QCOMPARE(report.deleted, isPrimary ? 0 : 1);
    report = resultOf(run(), 0);
    QVERIFY(report.verified);
    checkEqual();
    checkExitCode(run(Leg::Undo), 0);
    change(QStringLiteral("UPDATE t SET id = id + 100000 WHERE id < 50"), "foo1");
    report = resultOf(run(Leg::Undo), 0);
    QVERIFY(report.verified);
    QCOMPARE(askHere("SELECT COUNT(*) FROM t WHERE id > 100000", "foo1"), QByteArray("0"));
}

void TestRoundAndKey::aQueryPicksByTheOtherKey()
{
    fill(QStringLiteral(
        "CREATE TABLE t (id INT PRIMARY KEY, n INT NOT NULL, UNIQUE (n)); INSERT INTO "
        "t SELECT seq, 10000 + seq FROM seq_1_to_100"));
    step().kind = StepKind::Query;
    step().sql = QStringLiteral("SELECT n FROM t WHERE id <= 10");
    step().key = {QStringLiteral("n")};
    checkExitCode(run(), 0);
    QCOMPARE(askHere("SELECT CONCAT(COUNT(*), ' ', MAX(id)) FROM t"), QByteArray("10 10"));
}

/// What is loaded again in the middle of a run knows nothing of the plan's key.
void TestRoundAndKey::altersByAnotherKey()
{
    fill(QStringLiteral(
        "CREATE TABLE t (id INT PRIMARY KEY, n INT NOT NULL, UNIQUE (n)); INSERT INTO "
        "t SELECT seq, 10000 + seq FROM seq_1_to_100"));
    step().key = {QStringLiteral("n")};
    checkExitCode(run(), 0);
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral("ALTER TABLE t ADD w INT NOT NULL DEFAULT 5; UPDATE t SET w = id"),
        QStringLiteral("foo")));
    m_options.alter = true;
    const TableReport report = resultOf(run(), 0);
    m_options.alter = false;
    QVERIFY2(report.verified, qPrintable(report.message));
    checkEqual();
}

/// What statements afterwards changed is remembered by key: by another one it is not looked for.
void TestRoundAndKey::knowsRowsByTheirKeyOnly()
{
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, n VARCHAR(20) NOT NULL, v INT, UNIQUE "
                        "(n)); INSERT INTO t SELECT seq, CONCAT('x', seq), 0 FROM seq_1_to_50"));
    m_plan.after = {{Leg::Undo, QStringLiteral("UPDATE t SET v = 1 WHERE id IN (7, 8)")}};
    checkExitCode(run(), 0);
    checkExitCode(run(Leg::Undo), 0);
    QCOMPARE(resultOf(run(Leg::Undo, RunMode::Compare), 0).afterwards, 2);
    step().key = {QStringLiteral("n")};
    TableReport report = resultOf(run(Leg::Undo, RunMode::Compare), 1);
    QCOMPARE(report.afterwards, 0);
    QCOMPARE(report.updated, 2);
    checkExitCode(run(Leg::Undo), 0);
    QCOMPARE(resultOf(run(Leg::Undo, RunMode::Compare), 0).afterwards, 2);
    step().key.clear(); // that undo has forgotten what was known by the usual key
    QCOMPARE(resultOf(run(Leg::Undo, RunMode::Compare), 1).updated, 2);
    m_plan.after.clear();
}

void TestRoundAndKey::refusesWhatIsNoKey_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("no index") << "id INT PRIMARY KEY, n INT NOT NULL"
                              << "It has: (id).";
    QTest::newRow("not unique") << "id INT PRIMARY KEY, n INT NOT NULL, KEY (n)"
                                << "It has: (id).";
    QTest::newRow("nullable") << "id INT PRIMARY KEY, n INT, UNIQUE (n)"
                              << "It has: (id).";
    QTest::newRow("a prefix") << "id INT PRIMARY KEY, n VARCHAR(30) NOT NULL, UNIQUE (n(5))"
                              << "It has: (id).";
    QTest::newRow("more columns") << "id INT PRIMARY KEY, n INT NOT NULL, UNIQUE (n, id)"
                                  << "It has: (id), (n, id).";
    QTest::newRow("none at all") << "id INT, n INT"
                                 << "Remove \"key\": the table has none.";
    QTest::newRow("no such column") << "id INT PRIMARY KEY, m INT NOT NULL"
                                    << "It has: (id).";
}

void TestRoundAndKey::refusesWhatIsNoKey()
{
    QFETCH(QString, table);
    QFETCH(QString, remedy);
    fill(QStringLiteral("CREATE TABLE t (%1); INSERT INTO t VALUES (1, 1)").arg(table));
    step().key = {QStringLiteral("n")};
    const auto report = run();
    checkExitCode(report, 3);
    const QString message = report->tables.first().message;
    QVERIFY2(message.contains(QLatin1String("\"key\" names (n), which is no unique key"))
                 && message.contains(remedy),
             qPrintable(message));
}

SLICETOOL_TEST(TestRoundAndKey)

#include "tst_roundandkey.moc"
