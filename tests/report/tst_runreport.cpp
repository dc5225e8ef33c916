// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/differingrow.h"
#include "report/progress.h"
#include "report/runreport.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool;

namespace {

TableReport table(TableStatus status, bool verified)
{
    TableReport report;
    report.table = QStringLiteral("orders");
    report.status = status;
    report.verified = verified;
    return report;
}

} // namespace

class TestRunReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exitCode_data();
    void exitCode();
    void anEmptyRunIsGood();
    void afterThatFailed();
    void cancelledBeforeAnyTable();
    void worstTableDecides_data();
    void worstTableDecides();
    void words();
};

void TestRunReport::exitCode_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("dryRun");
    QTest::addColumn<TableStatus>("status");
    QTest::addColumn<bool>("verified");
    QTest::addColumn<int>("expected");

    struct Case {
        TableStatus status;
        bool verified;
        int pull, dryRun, compare, schema;
    };
    const Case cases[] = {
        {TableStatus::InSync, true, 0, 0, 0, 0},
        {TableStatus::InSync, false, 3, 0, 0, 0},
        {TableStatus::Synced, true, 0, 0, 0, 0},
        {TableStatus::Synced, false, 3, 0, 0, 0},
        {TableStatus::Differs, false, 3, 0, 1, 0},
        {TableStatus::Live, false, 3, 3, 3, 3},
        {TableStatus::Live, true, 3, 3, 3, 3},
        {TableStatus::Drifted, false, 3, 3, 3, 3},
        {TableStatus::Skipped, false, 0, 0, 0, 0},
        {TableStatus::Failed, false, 3, 3, 3, 3},
        {TableStatus::Failed, true, 3, 3, 3, 3},
        {TableStatus::Cancelled, false, 130, 130, 130, 130},
    };
    for (const Case &c : cases) {
        const auto row = [&c](const char *command, bool dryRun, int expected) {
            const QString name =
                QStringLiteral("%1%2, %3%4")
                    .arg(QLatin1String(command), dryRun ? QStringLiteral(" dry") : QString(),
                         toString(c.status), c.verified ? QStringLiteral(" verified") : QString());
            QTest::newRow(qPrintable(name))
                << QString::fromLatin1(command) << dryRun << c.status << c.verified << expected;
        };
        row("pull", false, c.pull);
        row("undo", false, c.pull);
        row("pull", true, c.dryRun);
        row("undo", true, c.dryRun);
        row("compare", false, c.compare);
        row("schema", false, c.schema);
    }
}

void TestRunReport::exitCode()
{
    QFETCH(QString, command);
    QFETCH(bool, dryRun);
    QFETCH(TableStatus, status);
    QFETCH(bool, verified);
    RunReport report;
    report.command = command;
    report.dryRun = dryRun;
    report.tables = {table(TableStatus::InSync, true), table(status, verified),
                     table(TableStatus::Skipped, false)};
    QTEST(report.exitCode(), "expected");
}

void TestRunReport::anEmptyRunIsGood()
{
    for (const char *command : {"pull", "undo", "compare", "schema"}) {
        RunReport report;
        report.command = QString::fromLatin1(command);
        QCOMPARE(report.exitCode(), 0);
    }
}

void TestRunReport::afterThatFailed()
{
    RunReport report;
    report.command = QStringLiteral("undo");
    report.tables = {table(TableStatus::Synced, true)};
    report.after = {{QStringLiteral("UPDATE a SET b = 0"), true, {}}};
    QCOMPARE(report.exitCode(), 0);
    report.after.append({QStringLiteral("UPDATE c"), false, QStringLiteral("syntax error")});
    QCOMPARE(report.exitCode(), 3);
}

void TestRunReport::cancelledBeforeAnyTable()
{
    RunReport report;
    report.command = QStringLiteral("pull");
    report.cancelled = true;
    QCOMPARE(report.exitCode(), 130);
    report.tables = {table(TableStatus::Failed, false), table(TableStatus::InSync, true)};
    QCOMPARE(report.exitCode(), 130);
}

void TestRunReport::worstTableDecides_data()
{
    QTest::addColumn<TableStatus>("other");
    QTest::addColumn<int>("expected");
    QTest::newRow("same") << TableStatus::InSync << 1;
    QTest::newRow("failed") << TableStatus::Failed << 3;
    QTest::newRow("drifted") << TableStatus::Drifted << 3;
    QTest::newRow("cancelled") << TableStatus::Cancelled << 130;
}

void TestRunReport::worstTableDecides()
{
    QFETCH(TableStatus, other);
    RunReport report;
    report.command = QStringLiteral("compare");
    report.tables = {table(TableStatus::Differs, false), table(other, false)};
    QTEST(report.exitCode(), "expected");
    std::reverse(report.tables.begin(), report.tables.end());
    QTEST(report.exitCode(), "expected");
}

void TestRunReport::words()
{
    QCOMPARE(toString(TableStatus::InSync), QStringLiteral("in-sync"));
    QCOMPARE(toString(TableStatus::Synced), QStringLiteral("synced"));
    QCOMPARE(toString(TableStatus::Differs), QStringLiteral("differs"));
    QCOMPARE(toString(TableStatus::Live), QStringLiteral("live"));
    QCOMPARE(toString(TableStatus::Drifted), QStringLiteral("drifted"));
    QCOMPARE(toString(TableStatus::Skipped), QStringLiteral("skipped"));
    QCOMPARE(toString(TableStatus::Failed), QStringLiteral("failed"));
    QCOMPARE(toString(TableStatus::Cancelled), QStringLiteral("cancelled"));

    QCOMPARE(toString(Phase::Waiting), QStringLiteral("waiting"));
    QCOMPARE(toString(Phase::Schema), QStringLiteral("schema"));
    QCOMPARE(toString(Phase::Comparing), QStringLiteral("comparing"));
    QCOMPARE(toString(Phase::Applying), QStringLiteral("applying"));
    QCOMPARE(toString(Phase::Verifying), QStringLiteral("verifying"));
    QCOMPARE(toString(Phase::Done), QStringLiteral("done"));

    QCOMPARE(toString(RowChange::Insert), QStringLiteral("insert"));
    QCOMPARE(toString(RowChange::Update), QStringLiteral("update"));
    QCOMPARE(toString(RowChange::Delete), QStringLiteral("delete"));
}

SLICETOOL_TEST(TestRunReport)
#include "tst_runreport.moc"
