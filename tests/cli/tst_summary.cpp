// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/summaries/closingline.h"
#include "cli/summaries/summary.h"
#include "support/testmain.h"

#include <QTest>

#include <clocale>

using namespace slicetool;
using namespace slicetool::cli;

namespace {

TableReport table(const char *name, TableStatus status, qint64 rows = 0, qint64 bytes = 0,
                  double seconds = 0)
{
    TableReport report;
    report.table = QString::fromUtf8(name);
    report.status = status;
    report.sourceRows = rows;
    report.bytesRead = bytes;
    report.seconds = seconds;
    report.verified = status == TableStatus::InSync || status == TableStatus::Synced;
    return report;
}

TableReport changed(const char *name, qint64 inserted, qint64 updated, qint64 deleted,
                    TableStatus status = TableStatus::Synced)
{
    TableReport report = table(name, status, 1000000, 48211, 1.2);
    report.inserted = inserted;
    report.updated = updated;
    report.deleted = deleted;
    return report;
}

RunReport run(const char *command, const QList<TableReport> &tables, double seconds = 1.9)
{
    RunReport report;
    report.plan = QStringLiteral("shop");
    report.command = QString::fromLatin1(command);
    report.tables = tables;
    report.seconds = seconds;
    return report;
}

const SummaryOptions ascii;
const SummaryOptions unicode{{false, true}, false, false};
const SummaryOptions quiet{{false, true}, true, false};

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::setlocale(LC_CTYPE, "C.UTF-8"); }
    void aGoodPull();
    void withoutUnicode();
    void onlyAsWideAsNeeded();
    void problemsAndTheirMessages();
    void unverifiedIsSaid();
    void ignoredColumnsAreSaid();
    void emptyTablesHaveNoRows();
    void quietDryRunsShowWhatDiffers();
    void driftIsSaidOnce();
    void shortRemarksStandInTheLine();
    void schemaSaysNothingOfRows();
    void statementsAfterwards();
    void leftOut();
    void quietSaysNothingOfAGoodRun();
    void quietSaysProblems();
    void quietCompare();
    void verboseShowsWhere();
    void escapeSequencesStayOut();
    void colors();
    void closingLine_data();
    void closingLine();
};

void TestSummary::aGoodPull()
{
    const RunReport report =
        run("pull", {table("customers", TableStatus::InSync, 12000, 812, 0.3),
                     changed("orders", 5, 1017, 2), table("sessions", TableStatus::Skipped)});
    QCOMPARE(renderSummary(report, unicode),
             QStringLiteral(
                 "✓  customers  in sync     12,000 rows                   812 B  0.3 s  verified\n"
                 "✓  orders     synced   1,000,000 rows  +5  ~1,017  -2  47 KiB  1.2 s  verified\n"
                 "-  sessions   skipped\n"
                 "\n"
                 "2 tables in sync and verified, 1 skipped, in 1.9 s; 1,024 rows changed, 48 KiB "
                 "read\n"));
}

void TestSummary::withoutUnicode()
{
    const RunReport report = run("pull", {table("a", TableStatus::InSync, 1, 1, 0.1),
                                          table("b", TableStatus::Failed, 1, 1, 0.1)});
    const QString text = renderSummary(report, ascii);
    for (const QChar c : text)
        QVERIFY2(c.unicode() < 0x80, qPrintable(text));
    QVERIFY(text.contains(QLatin1String("=  a  in sync")));
    QVERIFY(text.contains(QLatin1String("x  b  failed")));
}

void TestSummary::onlyAsWideAsNeeded()
{
    const RunReport report = run("pull", {table("注文", TableStatus::InSync, 5, 10, 0.1),
                                          table("abc", TableStatus::InSync, 10, 10, 0.1)});
    QCOMPARE(renderSummary(report, unicode),
             QStringLiteral("✓  注文  in sync   5 rows  10 B  0.1 s  verified\n"
                            "✓  abc   in sync  10 rows  10 B  0.1 s  verified\n"
                            "\n"
                            "2 tables in sync and verified in 1.9 s; 0 rows changed, 20 B read\n"));
}

void TestSummary::problemsAndTheirMessages()
{
    TableReport failed = table("orders", TableStatus::Failed);
    failed.message =
        QStringLiteral("comparing `orders`: SELECT command denied.\nGRANT SELECT ON it.");
    TableReport live = table("events", TableStatus::Live, 10, 10, 0.1);
    live.movingRanges = {QStringLiteral("id 5 to 9")};
    const RunReport report =
        run("pull", {live, failed, table("zones", TableStatus::InSync, 1, 1, 0.1)});
    QCOMPARE(renderSummary(report, unicode),
             QStringLiteral("~  events  live     10 rows  10 B  0.1 s\n"
                            "   changing: id 5 to 9\n"
                            "✗  orders  failed\n"
                            "   comparing `orders`: SELECT command denied.\n"
                            "   GRANT SELECT ON it.\n"
                            "✓  zones   in sync    1 row   1 B  0.1 s  verified\n"
                            "\n"
                            "1 of 3 tables in sync and verified, 1 failed, 1 live, in 1.9 s; "
                            "0 rows changed, 11 B read\n"));
}

void TestSummary::unverifiedIsSaid()
{
    TableReport odd = changed("orders", 1, 0, 0);
    odd.verified = false;
    const QString text = renderSummary(run("pull", {odd}), unicode);
    QVERIFY2(text.startsWith(QLatin1String("?  orders  synced")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("not verified\n")), qPrintable(text));
    const QString compared = renderSummary(run("compare", {odd}), unicode);
    QVERIFY2(!compared.contains(QLatin1String("not verified")), qPrintable(compared));
}

void TestSummary::ignoredColumnsAreSaid()
{
    TableReport equal = table("a", TableStatus::InSync, 5, 10, 0.1);
    equal.ignored = {QStringLiteral("at")};
    TableReport written = table("b", TableStatus::Synced, 5, 10, 0.1);
    written.ignored = {QStringLiteral("at"), QStringLiteral("by"), QStringLiteral("c"),
                       QStringLiteral("d")};
    TableReport whole = table("c", TableStatus::InSync, 5, 10, 0.1);
    TableReport rounded = table("d", TableStatus::InSync, 5, 10, 0.1);
    rounded.ignored = {QStringLiteral("at")};
    rounded.rounded = {{QStringLiteral("lat"), 6}, {QStringLiteral("rate"), 1}};
    QVERIFY2(renderSummary(run("pull", {rounded}), unicode)
                 .contains(QLatin1String("equal but for at, lat beyond 6 decimals, rate beyond 1 "
                                         "decimal ")),
             qPrintable(renderSummary(run("pull", {rounded}), unicode)));
    QString text = renderSummary(run("pull", {equal, written, whole}), unicode);
    for (const char *words :
         {"equal but for at ", "synced but for at, by, c and 1 more ",
          "\n   not compared: at, by, c, d\n", "c  in sync ",
          "3 tables in sync and verified, 2 of them but for what the plan ignores in "})
        QVERIFY2(text.contains(QLatin1String(words)), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1String("not compared: at\n")), qPrintable(text));
    TableReport differing = equal;
    differing.status = TableStatus::Differs;
    differing.updated = 1;
    text = renderSummary(run("compare", {differing}), unicode);
    QVERIFY2(text.contains(QLatin1String("not compared: at\n")), qPrintable(text));
    text = renderSummary(run("compare", {equal}), unicode);
    QVERIFY2(text.contains(QLatin1String("1 table equal but for what the plan ignores in")),
             qPrintable(text));
}

/// An empty table was looked at like any other.
void TestSummary::emptyTablesHaveNoRows()
{
    const QString text = renderSummary(run("pull", {table("none", TableStatus::InSync)}), unicode);
    QVERIFY2(text.contains(QLatin1String("none  in sync  0 rows")), qPrintable(text));
    const QString failed =
        renderSummary(run("pull", {table("none", TableStatus::Failed)}), unicode);
    QVERIFY2(!failed.contains(QLatin1String("0 rows  ")), qPrintable(failed));
}

/// What differs is what a dry run is for.
void TestSummary::quietDryRunsShowWhatDiffers()
{
    TableReport differing = table("orders", TableStatus::Differs);
    differing.updated = 3;
    RunReport report = run("pull", {differing, table("same", TableStatus::InSync)});
    report.dryRun = true;
    const QString text = renderSummary(report, quiet);
    QVERIFY2(text.contains(QLatin1String("orders  differs")), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1String("same")), qPrintable(text));
}

void TestSummary::driftIsSaidOnce()
{
    TableReport drifted = table("orders", TableStatus::Drifted);
    drifted.drift = {QStringLiteral("total: int here, bigint there"),
                     QStringLiteral("note: missing here")};
    drifted.message =
        QStringLiteral("2 columns differ; --recreate rebuilds it\nnote: missing here");
    const QString text = renderSummary(run("pull", {drifted}), unicode);
    QCOMPARE(text.count(QLatin1String("note: missing here")), 1);
    QCOMPARE(text.count(QLatin1String("total: int here, bigint there")), 1);
}

void TestSummary::shortRemarksStandInTheLine()
{
    TableReport made = table("made", TableStatus::Synced, 5, 10, 0.1);
    made.message = QStringLiteral("created");
    TableReport noted = table("noted", TableStatus::InSync, 5, 10, 0.1);
    noted.message = QStringLiteral("the column `total` has another comment downstream");
    const QString text = renderSummary(run("pull", {made, noted}), unicode);
    QVERIFY2(text.contains(QLatin1String("verified  created\n")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("verified\n   the column `total` has")), qPrintable(text));
}

void TestSummary::schemaSaysNothingOfRows()
{
    TableReport made = table("made", TableStatus::Synced, 0, 10, 0.1);
    made.message = QStringLiteral("created");
    made.verified = false;
    TableReport old = made;
    old.table = QStringLiteral("old");
    old.status = TableStatus::InSync;
    old.message.clear();
    QCOMPARE(renderSummary(run("schema", {made, old}), unicode),
             QStringLiteral("✓  made  synced   created\n"
                            "✓  old   in sync\n"
                            "\n"
                            "1 of 2 tables created in 1.9 s\n"));
}

void TestSummary::statementsAfterwards()
{
    RunReport report = run("undo", {changed("orders", 1, 0, 0)});
    report.after = {{QStringLiteral("UPDATE throttles\n  SET used = 0"), true, {}},
                    {QStringLiteral("UPDATE nothing"), false, QStringLiteral("no such table")}};
    const QString text = renderSummary(report, unicode);
    QVERIFY2(text.contains(QLatin1String("after: UPDATE throttles SET used = 0\n")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("✗  after: UPDATE nothing\n     no such table\n")),
             qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("1 after statement failed")), qPrintable(text));
}

void TestSummary::leftOut()
{
    RunReport report = run("pull", {});
    for (int i = 0; i < 7; ++i)
        report.leftOut.append({QStringLiteral("view"), QStringLiteral("v%1").arg(i)});
    report.leftOut.append({QStringLiteral("trigger"), QStringLiteral("t")});
    QVERIFY(renderSummary(report, unicode)
                .contains(QStringLiteral(
                    "Not carried: trigger t; views v0, v1, v2, v3, v4, … (7 in all)\n")));
    QVERIFY(renderSummary(report, {{}, false, true}).contains(QLatin1String("v5, v6\n")));
    QCOMPARE(renderSummary(report, quiet), QString());
}

void TestSummary::quietSaysNothingOfAGoodRun()
{
    RunReport report = run("pull", {changed("orders", 1, 2, 3), table("s", TableStatus::Skipped)});
    report.after = {{QStringLiteral("UPDATE a"), true, {}}};
    QCOMPARE(renderSummary(report, quiet), QString());
}

void TestSummary::quietSaysProblems()
{
    const RunReport report =
        run("pull", {changed("orders", 1, 2, 3), table("broken", TableStatus::Failed)});
    const QString text = renderSummary(report, quiet);
    QVERIFY2(text.startsWith(QStringLiteral("✗  broken  failed\n")), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1String("orders")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("1 of 2 tables")), qPrintable(text));
}

void TestSummary::quietCompare()
{
    const RunReport report = run("compare", {changed("orders", 0, 1, 0, TableStatus::Differs),
                                             table("same", TableStatus::InSync, 1, 1, 0.1)});
    const QString text = renderSummary(report, quiet);
    QVERIFY2(text.contains(QStringLiteral("≠  orders  differs")), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1String("same")), qPrintable(text));
}

void TestSummary::verboseShowsWhere()
{
    TableReport orders = changed("orders", 0, 12, 0);
    orders.density = {QStringLiteral("1"), QStringLiteral("1000000"), {0, 1, 0, 11}};
    const RunReport report = run("pull", {orders});
    QVERIFY(renderSummary(report, {{false, true}, false, true})
                .contains(QStringLiteral("   1 ▁▂▁█ 1000000\n")));
    QVERIFY(!renderSummary(report, unicode).contains(QStringLiteral("▁")));
}

void TestSummary::escapeSequencesStayOut()
{
    TableReport odd = table("a\x1b[2J\nb", TableStatus::Failed);
    odd.message = QStringLiteral("the server said \x1b]0;x\x07");
    RunReport report = run("pull", {odd});
    report.after = {{QStringLiteral("SELECT '\x1b[1m'"), false, QStringLiteral("\x1b[1m")}};
    report.leftOut = {{QStringLiteral("view"), QStringLiteral("v\x1b")}};
    const QString text = renderSummary(report, unicode);
    QVERIFY(!text.contains(QLatin1Char('\x1b')));
    QVERIFY2(text.contains(QLatin1String("a?[2J b")), qPrintable(text));
}

void TestSummary::colors()
{
    const RunReport report = run("pull", {changed("orders", 1, 0, 0)});
    QVERIFY(renderSummary(report, {{true, true}, false, false})
                .contains(QStringLiteral("\x1b[32m✓\x1b[0m")));
    QVERIFY(!renderSummary(report, unicode).contains(QLatin1Char('\x1b')));
}

void TestSummary::closingLine_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("dryRun");
    QTest::addColumn<QList<TableReport>>("tables");
    QTest::addColumn<QString>("expected");
    const TableReport same = table("a", TableStatus::InSync, 1, 1024, 0.1);
    const TableReport differs = changed("b", 3, 0, 1, TableStatus::Differs);
    const auto row = [](const char *name, const char *command, bool dryRun,
                        const QList<TableReport> &tables, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(command) << dryRun << tables
                            << QString::fromLatin1(expected);
    };
    row("nothing", "pull", false, {},
        "0 tables in sync and verified in 1.9 s; 0 rows changed, 0 B read");
    row("one", "pull", false, {same},
        "1 table in sync and verified in 1.9 s; 0 rows changed, 1.0 KiB read");
    row("one row", "undo", false, {changed("b", 1, 0, 0)},
        "1 table in sync and verified in 1.9 s; 1 row changed, 47 KiB read");
    row("drifted", "pull", false, {same, table("c", TableStatus::Drifted)},
        "1 of 2 tables in sync and verified, 1 drifted, in 1.9 s; 0 rows changed, 1.0 KiB read");
    row("cancelled", "pull", false,
        {same, table("c", TableStatus::Cancelled), table("d", TableStatus::Cancelled)},
        "Cancelled: 1 of 3 tables in sync and verified, 2 not done, in 1.9 s; 0 rows changed, 1.0 "
        "KiB read");
    row("equal", "compare", false, {same, same}, "2 tables equal in 1.9 s; 2.0 KiB read");
    row("one differs", "compare", false, {same, differs},
        "1 of 2 tables differs by 4 rows in 1.9 s; 48 KiB read");
    row("all differ", "compare", false, {differs, differs},
        "2 tables differ by 8 rows in 1.9 s; 94 KiB read");
    row("dry run", "pull", true, {same, differs},
        "Dry run, nothing was written: 4 rows would change in 1 of 2 tables in 1.9 s; 48 KiB read");
    row("created", "schema", false, {table("a", TableStatus::Synced), same},
        "1 of 2 tables created in 1.9 s");
    row("all there", "schema", false, {same, same}, "2 tables already there in 1.9 s");
    row("schema drifted", "schema", false, {same, table("b", TableStatus::Drifted)},
        "1 of 2 tables already there, 1 drifted, in 1.9 s");
}

void TestSummary::closingLine()
{
    QFETCH(QString, command);
    QFETCH(bool, dryRun);
    QFETCH(QList<TableReport>, tables);
    RunReport report = run(qPrintable(command), tables);
    report.dryRun = dryRun;
    QTEST(cli::closingLine(report), "expected");
}

SLICETOOL_TEST(TestSummary)
#include "tst_summary.moc"
