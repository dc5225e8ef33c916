// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtest.h"
#include "support/testmain.h"

#include <QTemporaryDir>

using namespace slicetool;
using test::RunTest;
using test::summary;

/// Columns that do not count: rows that differ in nothing else stay as they are, no table is called more
/// than "equal but for" them, and an undo knows none.
class TestIgnoredColumns : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leavesRowsThatDifferInNothingElse_data();
    void leavesRowsThatDifferInNothingElse();
    void countsForEveryTable();
    void countsWhatTellsRowsApart_data();
    void countsWhatTellsRowsApart();
    void tellsWhatIsNamedInVain();
    void chunksThatAreReplacedWholeLeaveThemAlone();
    void anUndoIgnoresNone();
    void saysWhichCellsDoNotCount();
    void provesNothingAboutIgnoredColumns();
    void aLitePullComparesInFullWhenOthersAreIgnored();
    void knowsWhatStatementsAfterwardsChanged();

private:
    void changeUpstream(const QString &script)
    {
        SLICETOOL_VERIFY(m_servers->upstream().execute(script, QStringLiteral("foo")));
    }
    void ignore(const QStringList &columns)
    {
        TableStep step;
        step.table = QStringLiteral("t");
        step.ignored = columns;
        m_plan.steps = {step};
    }

    std::unique_ptr<QTemporaryDir> m_state;
};

void TestIgnoredColumns::init()
{
    RunTest::init();
    m_state = std::make_unique<QTemporaryDir>();
    m_options.stateFolder = m_state->path();
}

void TestIgnoredColumns::leavesRowsThatDifferInNothingElse_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("engine");
    QTest::newRow("integer") << "id INT NOT NULL, v TEXT, touched INT, PRIMARY KEY (id)"
                             << "InnoDB";
    QTest::newRow("text") << "id VARCHAR(20) NOT NULL, v TEXT, touched INT, PRIMARY KEY (id)"
                          << "InnoDB";
    QTest::newRow("prefix") << "id VARCHAR(20) NOT NULL, v TEXT, touched INT, PRIMARY KEY (id(8))"
                            << "InnoDB";
    QTest::newRow("composite") << "k INT NOT NULL DEFAULT 7, id VARBINARY(20) NOT NULL, v TEXT, "
                                  "touched INT, PRIMARY KEY (k, id)"
                               << "InnoDB";
    QTest::newRow("without transactions")
        << "id INT NOT NULL, v TEXT, touched INT, PRIMARY KEY (id)"
        << "MyISAM";
}

void TestIgnoredColumns::leavesRowsThatDifferInNothingElse()
{
    QFETCH(QString, table);
    QFETCH(QString, engine);
    fill(QStringLiteral("CREATE TABLE t (%1) ENGINE=%2; INSERT INTO t (id, v, touched) SELECT seq, "
                        "LEFT(SHA2(seq,256),40), seq FROM seq_1_to_3000")
             .arg(table, engine));
    ignore({QStringLiteral("touched")});
    TableReport report = resultOf(run(), 0);
    QVERIFY(report.status == TableStatus::Synced);
    QCOMPARE(report.ignored, QStringList{QStringLiteral("touched")});

    // Both sides move in it; three rows differ in another column, too, one is new and one is gone.
    change(
        QStringLiteral("UPDATE t SET touched = -1 WHERE id IN (1, 2, 30, 2500); UPDATE t SET v = "
                       "'edited' WHERE id IN (2, 500, 2500); DELETE FROM t WHERE id IN (77)"));
    changeUpstream(QStringLiteral("UPDATE t SET touched = 9000 WHERE id IN (2, 40, 41)"));
    report = resultOf(run(Leg::Pull, RunMode::Compare), 1);
    QCOMPARE(report.inserted, 1);
    QCOMPARE(report.updated, 3);

    report = resultOf(run(), 0);
    QVERIFY(report.status == TableStatus::Synced);
    QVERIFY(report.verified);
    QCOMPARE(report.changes(), 4);
    // Rows that went went whole; the others stayed as they were.
    QCOMPARE(
        askHere("SELECT GROUP_CONCAT(id, ':', touched ORDER BY id + 0) FROM t WHERE id IN (1, 2, "
                "30, 40, 41, 77, 2500)"),
        QByteArray("1:-1,2:9000,30:-1,40:40,41:41,77:77,2500:2500"));
    QCOMPARE(askHere("SELECT COUNT(*) FROM t WHERE v = 'edited'"), QByteArray("0"));

    report = resultOf(run(Leg::Pull, RunMode::Compare), 0);
    QVERIFY(report.status == TableStatus::InSync);

    // Where it counts again, everything is found.
    ignore({});
    report = resultOf(run(Leg::Pull, RunMode::Compare), 1);
    QCOMPARE(report.updated, 4);
    QVERIFY(report.ignored.isEmpty());
    QCOMPARE(resultOf(run(), 0).updated, 4);
    checkEqual();
}

void TestIgnoredColumns::countsForEveryTable()
{
    fill(QStringLiteral(
        "CREATE TABLE a (id INT PRIMARY KEY, v INT, Updated_At INT); INSERT INTO a VALUES (1, 1, "
        "1); "
        "CREATE TABLE b (id INT PRIMARY KEY, created_at INT, x_at_y INT); INSERT INTO b VALUES (1, "
        "1, "
        "1); CREATE TABLE c (id INT PRIMARY KEY, v INT); INSERT INTO c VALUES (1, 1)"));
    m_plan.ignored = {QStringLiteral("*_AT")};
    TableStep step;
    step.table = QStringLiteral("b");
    step.ignored = {QStringLiteral("x?at_y")};
    m_plan.steps = {step};
    checkExitCode(run(), 0);
    change(QStringLiteral("UPDATE a SET Updated_At = 2; UPDATE b SET created_at = 2, x_at_y = 2"));
    const auto report = run(Leg::Pull, RunMode::Compare);
    checkExitCode(report, 0);
    QCOMPARE(report->tables.at(0).ignored, QStringList{QStringLiteral("Updated_At")});
    QCOMPARE(report->tables.at(1).ignored,
             (QStringList{QStringLiteral("created_at"), QStringLiteral("x_at_y")}));
    QVERIFY(report->tables.at(2).ignored.isEmpty());
    QCOMPARE(report->remarks, QStringList());
    change(QStringLiteral("UPDATE a SET v = 2"));
    checkExitCode(run(Leg::Pull, RunMode::Compare), 1);
}

void TestIgnoredColumns::countsWhatTellsRowsApart_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("ignored");
    QTest::newRow("primary key") << "id INT PRIMARY KEY, v INT"
                                 << "id";
    QTest::newRow("unique key") << "id INT PRIMARY KEY, v INT, UNIQUE (v)"
                                << "v";
    QTest::newRow("unique over what is computed")
        << "id INT PRIMARY KEY, v INT, g INT AS (v % 100) VIRTUAL, UNIQUE (g)"
        << "v";
    QTest::newRow("no key") << "id INT, v INT"
                            << "v";
    QTest::newRow("nullable unique key alone") << "id INT, v INT, UNIQUE (id)"
                                               << "v";
}

/// A row that is equal but for a unique value would stand in another one's way.
void TestIgnoredColumns::countsWhatTellsRowsApart()
{
    QFETCH(QString, table);
    QFETCH(QString, ignored);
    fill(QStringLiteral("CREATE TABLE t (%1); INSERT INTO t (id, v) VALUES (1, 1), (2, 2), (3, 3)")
             .arg(table));
    ignore({ignored});
    const auto first = run();
    checkExitCode(first, 0);
    QVERIFY(first->tables.first().ignored.isEmpty());
    QVERIFY2(first->remarks.join(u'\n').contains(
                 QStringLiteral("\"ignore\" of `t` names `%1`, which counts").arg(ignored)),
             qPrintable(first->remarks.join(u'\n')));
    change(QStringLiteral("UPDATE t SET v = v + 10 WHERE id < 3; DELETE FROM t WHERE id = 3"));
    checkExitCode(run(Leg::Pull, RunMode::Compare), 1);
    checkExitCode(run(), 0);
    checkEqual();
}

void TestIgnoredColumns::tellsWhatIsNamedInVain()
{
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, updated INT)"));
    ignore({QStringLiteral("updatd"), QStringLiteral("*_at")});
    m_plan.ignored = {QStringLiteral("created*"), QStringLiteral("upd*"), QStringLiteral("i?")};
    m_plan.defaultStep.ignored = {QStringLiteral("by")};
    const auto report = run();
    checkExitCode(report, 0);
    QCOMPARE(
        report->remarks,
        (QStringList{QStringLiteral("\"ignore\" of `t` names `updatd`, which matches none of its "
                                    "columns (did you mean \"updated\"?)"),
                     QStringLiteral("\"ignore\" of `t` names `*_at`, which matches none of its "
                                    "columns"),
                     QStringLiteral("the plan ignores `created*`, which matches no column of any "
                                    "table"),
                     QStringLiteral("the plan ignores `i?`, which counts all the same in every "
                                    "table: it tells rows apart"),
                     QStringLiteral("the plan ignores `by`, which matches no column of any "
                                    "table")}));
}

void TestIgnoredColumns::chunksThatAreReplacedWholeLeaveThemAlone()
{
    fill(QStringLiteral(
        "CREATE TABLE t (id INT PRIMARY KEY, v INT, touched INT); INSERT INTO t SELECT "
        "seq, seq, seq FROM seq_1_to_2000"));
    ignore({QStringLiteral("touched")});
    m_plan.steps.first().zoom = Zoom::fixed({100});
    checkExitCode(run(), 0);
    change(QStringLiteral("UPDATE t SET touched = -1; UPDATE t SET v = -1 WHERE id = 500"));
    QCOMPARE(resultOf(run(), 0).updated, 1);
    QCOMPARE(askHere("SELECT COUNT(*) FROM t WHERE touched = -1"), QByteArray("1999"));
}

/// A comparison leaves out what does not count; an undo gives base back, whole.
void TestIgnoredColumns::anUndoIgnoresNone()
{
    fill(QStringLiteral(
        "CREATE TABLE t (id INT PRIMARY KEY, v INT, touched INT); INSERT INTO t SELECT "
        "seq, seq, seq FROM seq_1_to_2000"));
    ignore({QStringLiteral("touched")});
    checkExitCode(run(), 0);
    checkExitCode(run(Leg::Undo), 0);
    change(QStringLiteral("UPDATE t SET touched = 0 WHERE id IN (5, 1500)"), "foo1");
    TableReport report = resultOf(run(Leg::Undo, RunMode::Compare), 0);
    QCOMPARE(report.ignored, QStringList{QStringLiteral("touched")});
    report = resultOf(run(Leg::Undo, RunMode::DryRun), 0);
    QCOMPARE(report.updated, 2);
    report = resultOf(run(Leg::Undo), 0);
    QCOMPARE(report.updated, 2);
    QVERIFY(report.verified);
    QVERIFY(report.ignored.isEmpty());
    QCOMPARE(askHere("SELECT COUNT(*) FROM t WHERE touched = 0", "foo1"), QByteArray("0"));
}

void TestIgnoredColumns::saysWhichCellsDoNotCount()
{
    fill(QStringLiteral(
        "CREATE TABLE t (id INT PRIMARY KEY, v INT, touched INT); INSERT INTO t VALUES "
        "(1, 1, 1), (2, 2, 2)"));
    ignore({QStringLiteral("touched")});
    checkExitCode(run(), 0);
    change(QStringLiteral(
        "UPDATE t SET v = 9, touched = 9 WHERE id = 1; UPDATE t SET touched = 9 WHERE "
        "id = 2"));
    const QList<DifferingRow> rows = differingRows();
    QCOMPARE(rows.size(), 1);
    for (const auto &side : {rows.first().source, rows.first().target}) {
        QVERIFY(side.has_value());
        QCOMPARE(side->size(), 3);
        for (const CellValue &cell : *side)
            QCOMPARE(cell.ignored, cell.column == QLatin1String("touched"));
    }
}

/// What was found equal but for a column is no evidence for who wants it equal.
void TestIgnoredColumns::provesNothingAboutIgnoredColumns()
{
    fill(QStringLiteral(
        "CREATE TABLE t (id INT PRIMARY KEY, v INT, touched INT); INSERT INTO t SELECT "
        "seq, seq, seq FROM seq_1_to_20000; ANALYZE TABLE t"));
    checkExitCode(run(), 0);
    change(QStringLiteral("UPDATE t SET touched = 0 WHERE id IN (7, 9000)"));
    ignore({QStringLiteral("touched")});
    for (int pass = 0; pass < 3; ++pass) {
        QTest::qWait(1100); // a write of this very second is none that a server remembers
        QVERIFY(resultOf(run(), 0).status == TableStatus::InSync);
    }
    ignore({});
    QCOMPARE(resultOf(run(), 0).updated, 2);
    checkEqual();
}

/// A row that was left because of an ignored column has an old date: only a full pull finds it.
void TestIgnoredColumns::aLitePullComparesInFullWhenOthersAreIgnored()
{
    fill(QStringLiteral(
        "CREATE TABLE t (id INT PRIMARY KEY, note INT, at INT); INSERT INTO t SELECT "
        "seq, seq, seq FROM seq_1_to_3000"));
    ignore({QStringLiteral("note")});
    m_plan.steps.first().modified = QStringLiteral("at");
    checkExitCode(run(), 0);
    changeUpstream(QStringLiteral("UPDATE t SET note = 0 WHERE id = 17"));
    checkExitCode(run(), 0);
    m_plan.steps.first().ignored.clear();
    m_options.lite = true;
    const TableReport report = resultOf(run(), 0);
    QVERIFY2(report.message.contains(QLatin1String("the rows or columns to compare")),
             qPrintable(report.message));
    QCOMPARE(report.updated, 1);
    m_options.lite = false;
    checkEqual();
}

/// What they changed is remembered as comparisons look at it.
void TestIgnoredColumns::knowsWhatStatementsAfterwardsChanged()
{
    fill(QStringLiteral(
        "CREATE TABLE t (id INT PRIMARY KEY, v INT, touched INT); INSERT INTO t SELECT "
        "seq, seq, seq FROM seq_1_to_50"));
    ignore({QStringLiteral("touched")});
    m_plan.after = {
        {Leg::Undo, QStringLiteral("UPDATE t SET v = 0, touched = 0 WHERE id BETWEEN 3 AND 5")},
        {Leg::Pull, QStringLiteral("UPDATE t SET v = 1, touched = 1 WHERE id BETWEEN 8 AND 9")}};
    checkExitCode(run(), 0);
    checkExitCode(run(Leg::Undo), 0);
    QCOMPARE(resultOf(run(Leg::Undo, RunMode::Compare), 0).afterwards, 3);
    QCOMPARE(resultOf(run(Leg::Pull, RunMode::Compare), 0).afterwards, 2);
}

SLICETOOL_TEST(TestIgnoredColumns)

#include "tst_ignoredcolumns.moc"
