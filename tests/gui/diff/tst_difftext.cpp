// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtest.h"
#include "gui/diff/difftext.h"
#include "support/testmain.h"

using namespace slicetool;
using namespace slicetool::gui;
using test::RunTest;

/// Statements that were copied out of the grid do what they say, on a real server.
class TestDiffText : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void statementsMakeTablesEqual_data();
    void statementsMakeTablesEqual();
    void theOtherDirectionHasUpstreamsNames();
    void otherFormats();
};

void TestDiffText::statementsMakeTablesEqual_data()
{
    QTest::addColumn<QString>("sqlMode");
    QTest::newRow("usual") << "STRICT_TRANS_TABLES";
    QTest::newRow("no backslash escapes") << "NO_BACKSLASH_ESCAPES";
}

void TestDiffText::statementsMakeTablesEqual()
{
    QFETCH(QString, sqlMode);
    fill(QStringLiteral(
        "CREATE TABLE t (a INT NOT NULL, `odd ``name` VARCHAR(30) NOT NULL, d DECIMAL(20,6), j "
        "JSON, "
        "b VARBINARY(20), ts DATETIME(6) NULL, e ENUM('x','y') NULL, txt TEXT NULL, PRIMARY KEY "
        "(a, "
        "`odd ``name`)) CHARSET utf8mb4;"
        "INSERT INTO t SELECT seq, CONCAT('k', seq), seq / 7, CONCAT('{\"n\": ', seq, '}'), "
        "UNHEX(LEFT(SHA2(seq,256),40)), '2024-02-29 12:00:00.123456', 'x', REPEAT('ä', seq) FROM "
        "seq_1_to_60;"
        "CREATE TABLE moments (id INT PRIMARY KEY AUTO_INCREMENT, ts TIMESTAMP NULL, u INT UNIQUE, "
        "g "
        "INT AS (u + 1) STORED); INSERT INTO moments (ts, u) SELECT '2024-03-31 02:30:00', seq "
        "FROM "
        "seq_1_to_5;"
        "CREATE TABLE nokey (v VARCHAR(20) NULL, n INT NULL); INSERT INTO nokey VALUES (NULL, 1), "
        "('', 2), ('dup', 3), ('dup', 3)"));
    SLICETOOL_VERIFY(run());
    fill(QStringLiteral(
        "UPDATE t SET txt = 'it''s \"quoted\" \\\\ back' WHERE a = 1; UPDATE t SET "
        "txt = '', e = NULL "
        "WHERE a = 2; UPDATE t SET b = 0x00ff27, d = -0.000001 WHERE a = 3; DELETE "
        "FROM t WHERE a = "
        "4; INSERT INTO t VALUES (100, 'it''s', NULL, NULL, NULL, NULL, NULL, "
        "NULL); UPDATE t SET ts "
        "= '1999-12-31 23:59:59.999999', txt = '% _ \\n end' WHERE a = 5; DELETE "
        "FROM nokey WHERE v = "
        "'dup' LIMIT 1; INSERT INTO nokey VALUES (NULL, 9), (NULL, 9); UPDATE moments SET ts = "
        "'2024-10-27 01:30:00' WHERE id = 1; DELETE FROM moments "
        "WHERE id = 5; UPDATE moments SET u = 5 WHERE id = 2; SET sql_mode = "
        "'NO_AUTO_VALUE_ON_ZERO'; INSERT INTO moments (id, ts, u) VALUES (0, NULL, 99)"));
    QString script = QStringLiteral("SET sql_mode='%1', time_zone='+07:00';\n").arg(sqlMode)
                     + QString::fromUtf8(rowsHeader({}, RowFormat::Sql));
    const QList<DifferingRow> rows = differingRows();
    QCOMPARE(rows.size(), 13);
    // As the grid has it: what goes first.
    for (const RowChange change : {RowChange::Delete, RowChange::Update, RowChange::Insert}) {
        for (const DifferingRow &row : rows) {
            if (row.change == change)
                script += rowStatement(row) + QLatin1Char('\n');
        }
    }
    SLICETOOL_VERIFY(m_servers->local().execute(script, QStringLiteral("foo0")));
    checkEqual();
    const auto report = run(Leg::Pull, RunMode::Compare);
    checkExitCode(report, 0);
}

/// A statement for upstream is said to upstream, which may have other names.
void TestDiffText::theOtherDirectionHasUpstreamsNames()
{
    fill(
        QStringLiteral("CREATE TABLE t (id INT, l INT, v VARCHAR(20), w INT, PRIMARY KEY (id, l)); "
                       "INSERT INTO t SELECT seq, 1, 'v', seq FROM seq_1_to_20"));
    TableStep step;
    step.table = QStringLiteral("here");
    step.upstreamTable = QStringLiteral("t");
    step.upstreamColumns = {{QStringLiteral("id"), QStringLiteral("l")},
                            {QStringLiteral("l"), QStringLiteral("id")},
                            {QStringLiteral("text"), QStringLiteral("v")}};
    m_plan.steps = {step};
    checkExitCode(run(), 0);
    change(QStringLiteral("UPDATE here SET text = 'it''s', w = NULL WHERE l = 3; DELETE FROM here "
                          "WHERE l = 4; INSERT INTO here (id, l, text) VALUES (7, 70, 'new')"));
    const QList<DifferingRow> rows = differingRows();
    QCOMPARE(rows.size(), 3);
    QString script = QString::fromUtf8(rowsHeader({}, RowFormat::Sql));
    for (const DifferingRow &row : rows)
        script += rowStatement(reversed(row, step)) + QLatin1Char('\n');
    SLICETOOL_VERIFY(m_servers->upstream().execute(script, QStringLiteral("foo")));
    checkExitCode(run(Leg::Pull, RunMode::Compare), 0);
    m_plan.steps.clear();
}

void TestDiffText::otherFormats()
{
    DifferingRow cut;
    cut.table = QStringLiteral("t");
    cut.key = {{QStringLiteral("id"), false, false, "1"}};
    cut.source = cut.target = {{QStringLiteral("v"), false, false, QByteArray(1 << 20, 'x')}};
    QVERIFY(rowStatement(cut).startsWith(QLatin1String("-- "))); // its end is not known

    DifferingRow row;
    row.table = QStringLiteral("t");
    row.change = RowChange::Update;
    row.key = {{QStringLiteral("id"), false, false, "1"}};
    row.source = {{QStringLiteral("id"), false, false, "1"},
                  {QStringLiteral("v"), false, false, "a|b\nc"}};
    row.target = {{QStringLiteral("id"), false, false, "1"},
                  {QStringLiteral("v"), true, false, {}}};
    QCOMPARE(rowsHeader(row, RowFormat::Markdown),
             QByteArray("| change | side | id | v |\n| --- | --- | --- | --- |\n"));
    QCOMPARE(rowText(row, RowFormat::Markdown),
             QByteArray("| update | source | 1 | a\\|b<br>c |\n| update | target | 1 | NULL |\n"));
    QVERIFY(rowText(row, RowFormat::Csv).startsWith("t,update,"));
    QVERIFY(rowText(row, RowFormat::Json).startsWith("{\"table\":\"t\""));
    QVERIFY(cellDiffers(row, QStringLiteral("v")) && !cellDiffers(row, QStringLiteral("id")));

    // What does not count is no difference, and is written with the row all the same.
    row.source->append({QStringLiteral("w"), false, false, "2", false, true});
    row.target->append({QStringLiteral("w"), false, false, "3", false, true});
    QVERIFY(!cellDiffers(row, QStringLiteral("w")));
    QVERIFY2(rowStatement(row).contains(QLatin1String("`w` = ")), qPrintable(rowStatement(row)));
    row.source->last() = {QStringLiteral("w"), false, false, "2.1", false, false, true};
    QVERIFY(!cellDiffers(row, QStringLiteral("w")));
}

SLICETOOL_TEST(TestDiffText)
#include "tst_difftext.moc"
