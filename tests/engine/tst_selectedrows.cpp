// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtest.h"
#include "support/testmain.h"

#include <QTemporaryDir>

#include <mutex>

using namespace slicetool;
using test::RunTest;
using test::summary;

/// Runs that tell every differing row, and runs that apply a few of them and no other.
class TestSelectedRows : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void appliesTheChosenRowsAndNoOther_data();
    void appliesTheChosenRowsAndNoOther();
    void movesUniqueValuesAmongTheChosen();
    void refusesWhatCannotBeChosen();
    void runsNoStatementsAfterwards();
    void doesNotPassForAVerifiedTable();
    void tellsRowsBeforeTheyAreWritten();
    void tellsNoMoreThanAreWanted();

private:
    /// Compares and keeps the differing rows.
    QList<DifferingRow> differences();
    void change(const QString &script);

    std::mutex m_mutex;
};

QList<DifferingRow> TestSelectedRows::differences()
{
    QList<DifferingRow> rows;
    m_options.onlyRows.clear();
    m_options.onDifferingRow = [&](const DifferingRow &row) {
        const std::lock_guard lock(m_mutex);
        rows << row;
    };
    const auto report = run(Leg::Pull, RunMode::Compare);
    m_options.onDifferingRow = {};
    [&] { SLICETOOL_VERIFY(report); }();
    return rows;
}

void TestSelectedRows::change(const QString &script)
{
    SLICETOOL_VERIFY(m_servers->local().execute(script, QStringLiteral("foo0")));
}

void TestSelectedRows::appliesTheChosenRowsAndNoOther_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("integer") << "id INT NOT NULL, v TEXT, PRIMARY KEY (id)";
    QTest::newRow("text") << "id VARCHAR(20) NOT NULL, v TEXT, PRIMARY KEY (id)";
    QTest::newRow("prefix") << "id VARCHAR(20) NOT NULL, v TEXT, PRIMARY KEY (id(8))";
    QTest::newRow("composite") << "k INT NOT NULL DEFAULT 7, id VARBINARY(20) NOT NULL, v TEXT, "
                                  "PRIMARY KEY (k, id)";
}

void TestSelectedRows::appliesTheChosenRowsAndNoOther()
{
    QFETCH(QString, table);
    fill(QStringLiteral(
             "CREATE TABLE t (%1); INSERT INTO t (id, v) SELECT seq, LEFT(SHA2(seq,256),40) FROM "
             "seq_1_to_3000")
             .arg(table));
    SLICETOOL_VERIFY(run());
    change(
        QStringLiteral("UPDATE t SET v = 'edited' WHERE id IN (5, 6, 2000); DELETE FROM t WHERE id "
                       "IN (7, 8); INSERT INTO t (id, v) VALUES ('5001', 'new'), ('5002', 'new')"));
    const QList<DifferingRow> rows = differences();
    QCOMPARE(rows.size(), 7);

    const QStringList chosen{QStringLiteral("5"), QStringLiteral("7"), QStringLiteral("5001")};
    for (const DifferingRow &row : rows) {
        QVERIFY(!row.keyText.isEmpty());
        const QString id = QString::fromUtf8(row.key.last().bytes);
        if (chosen.contains(id))
            m_options.onlyRows[row.table] << row.keyText;
    }
    QCOMPARE(m_options.onlyRows.value(QStringLiteral("t")).size(), 3);
    const auto applied = run();
    checkExitCode(applied, 0);
    const TableReport &report = applied->tables.first();
    QVERIFY2(report.inserted == 1 && report.updated == 1 && report.deleted == 1 && report.verified,
             qPrintable(summary(*applied)));
    QCOMPARE(
        ask(m_servers->local(),
            QStringLiteral("SELECT GROUP_CONCAT(id ORDER BY id + 0) FROM t WHERE v IN ('edited', "
                           "'new')"),
            QStringLiteral("foo0")),
        QByteArray("6,2000,5002"));
    QCOMPARE(differences().size(), 4);
    QCOMPARE(
        ask(m_servers->local(), QStringLiteral("SELECT COUNT(*) FROM t"), QStringLiteral("foo0")),
        QByteArray("3000"));
    m_options.onlyRows.clear();
    checkExitCode(run(), 0);
    checkEqual();
}

void TestSelectedRows::movesUniqueValuesAmongTheChosen()
{
    fill(QStringLiteral(
        "CREATE TABLE t (id INT PRIMARY KEY, u INT UNIQUE); INSERT INTO t SELECT seq, "
        "seq FROM seq_1_to_100"));
    SLICETOOL_VERIFY(run());
    change(QStringLiteral(
        "UPDATE t SET u = -1 WHERE id = 1; UPDATE t SET u = 1 WHERE id = 2; UPDATE t "
        "SET u = 2 WHERE id = 1; UPDATE t SET u = 777 WHERE id = 9"));
    for (const DifferingRow &row : differences()) {
        if (row.key.first().bytes != "9")
            m_options.onlyRows[row.table] << row.keyText;
    }
    checkExitCode(run(), 0);
    QCOMPARE(ask(m_servers->local(), QStringLiteral("SELECT GROUP_CONCAT(id) FROM t WHERE id <> u"),
                 QStringLiteral("foo0")),
             QByteArray("9"));
}

void TestSelectedRows::refusesWhatCannotBeChosen()
{
    fill(QStringLiteral(
        "CREATE TABLE nokey (v INT); INSERT INTO nokey VALUES (1), (2); CREATE TABLE t "
        "(id INT PRIMARY KEY); INSERT INTO t VALUES (1); CREATE TABLE absent (id INT "
        "PRIMARY KEY); INSERT INTO absent VALUES (1)"));
    SLICETOOL_VERIFY(run());
    change(QStringLiteral("DROP TABLE absent; DELETE FROM nokey; DELETE FROM t"));
    m_options.onlyRows = {{QStringLiteral("nokey"), {{"1"}}},
                          {QStringLiteral("t"), {{"1", "2"}}},
                          {QStringLiteral("absent"), {{"1"}}}};
    const auto report = run();
    checkExitCode(report, 3);
    for (const TableReport &table : report->tables)
        QVERIFY2(table.status == TableStatus::Failed, qPrintable(summary(*report)));
    QCOMPARE(ask(m_servers->local(),
                 QStringLiteral("SELECT (SELECT COUNT(*) FROM t) + (SELECT COUNT(*) FROM nokey)"),
                 QStringLiteral("foo0")),
             QByteArray("0"));
    QCOMPARE(ask(m_servers->local(), QStringLiteral("SHOW TABLES LIKE 'absent'"),
                 QStringLiteral("foo0")),
             QByteArray());
}

void TestSelectedRows::runsNoStatementsAfterwards()
{
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v INT); INSERT INTO t VALUES (1, 1)"));
    SLICETOOL_VERIFY(run());
    change(QStringLiteral("UPDATE t SET v = 2"));
    m_plan.after = {{Leg::Pull, QStringLiteral("UPDATE t SET v = 99")}};
    m_options.onlyRows = {{QStringLiteral("t"), {{"1"}}}};
    const auto report = run();
    checkExitCode(report, 0);
    QVERIFY(report->after.isEmpty());
    m_plan.after.clear();
    checkEqual();
}

/// A few rows that were verified say nothing about the others.
void TestSelectedRows::doesNotPassForAVerifiedTable()
{
    QTemporaryDir state;
    m_options.stateFolder = state.path();
    fill(QStringLiteral(
        "CREATE TABLE t (id INT PRIMARY KEY, v INT); INSERT INTO t SELECT seq, seq FROM "
        "seq_1_to_500"));
    SLICETOOL_VERIFY(run());
    change(QStringLiteral("UPDATE t SET v = -1 WHERE id IN (10, 20)"));
    m_options.onlyRows = {{QStringLiteral("t"), {{"10"}}}};
    checkExitCode(run(), 0);
    m_options.onlyRows.clear();
    const auto report = run();
    checkExitCode(report, 0);
    QCOMPARE(report->tables.first().updated, 1);
    checkEqual();
    m_options.stateFolder.clear();
}

void TestSelectedRows::tellsRowsBeforeTheyAreWritten()
{
    fill(QStringLiteral(
        "CREATE TABLE t (id INT PRIMARY KEY, v VARCHAR(20)); INSERT INTO t SELECT seq, "
        "'a' FROM seq_1_to_500; CREATE TABLE nokey (v INT); INSERT INTO nokey VALUES "
        "(1), (2), (2)"));
    QList<DifferingRow> rows;
    m_options.onDifferingRow = [&](const DifferingRow &row) {
        const std::lock_guard lock(m_mutex);
        rows << row;
    };
    SLICETOOL_VERIFY(run());
    QVERIFY(rows.isEmpty()); // filled for the first time
    change(QStringLiteral(
        "UPDATE t SET v = 'b' WHERE id = 3; DELETE FROM t WHERE id > 490; DELETE FROM "
        "nokey WHERE v = 1"));
    checkExitCode(run(), 0);
    checkEqual();
    QMap<QString, int> counts;
    for (const DifferingRow &row : std::as_const(rows)) {
        ++counts[row.table + QLatin1Char(' ') + toString(row.change)];
        if (row.change == RowChange::Update) {
            QCOMPARE(row.source->last().bytes, QByteArray("a"));
            QCOMPARE(row.target->last().bytes, QByteArray("b"));
        }
    }
    QCOMPARE(counts, (QMap<QString, int>{{QStringLiteral("t insert"), 10},
                                         {QStringLiteral("t update"), 1},
                                         {QStringLiteral("nokey insert"), 1}}));
    m_options.onDifferingRow = {};
}

void TestSelectedRows::tellsNoMoreThanAreWanted()
{
    fill(QStringLiteral(
        "CREATE TABLE t (id INT PRIMARY KEY, v INT); INSERT INTO t SELECT seq, 1 FROM "
        "seq_1_to_5000; CREATE TABLE nokey (v INT); INSERT INTO nokey SELECT seq FROM "
        "seq_1_to_500"));
    m_options.maxDifferingRows = 100;
    QCOMPARE(differences().size(), 200); // neither table is there
    SLICETOOL_VERIFY(run());
    change(QStringLiteral("UPDATE t SET v = 2; DELETE FROM nokey WHERE v > 50"));
    QCOMPARE(differences().size(), 200);
    m_options.maxDifferingRows = 0;
    QCOMPARE(differences().size(), 5450);
}

SLICETOOL_TEST(TestSelectedRows)
#include "tst_selectedrows.moc"
