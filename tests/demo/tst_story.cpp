// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/story.h"

#include "demo/storychecks.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

#include <array>
#include <functional>
#include <optional>

using namespace slicetool;
using namespace slicetool::demo;

namespace {

TableReport table(const QString &name, qint64 sourceRows, qint64 inserted, qint64 updated,
                  qint64 deleted, qint64 bytesRead)
{
    TableReport table;
    table.table = name;
    table.status = inserted + updated + deleted > 0 ? TableStatus::Synced : TableStatus::InSync;
    table.sourceRows = sourceRows;
    table.inserted = inserted;
    table.updated = updated;
    table.deleted = deleted;
    table.bytesRead = bytesRead;
    table.verified = true;
    return table;
}

RunReport report(Leg leg, RunMode mode, const QList<TableReport> &tables)
{
    RunReport report;
    report.command = mode == RunMode::Compare ? QStringLiteral("compare") : toString(leg);
    report.leg = leg;
    report.tables = tables;
    if (leg == Leg::Pull) {
        TableReport skipped = table(QStringLiteral("sessions"), 0, 0, 0, 0, 0);
        skipped.status = TableStatus::Skipped;
        skipped.verified = false;
        report.tables.append(skipped);
    }
    if (mode == RunMode::Compare) {
        for (TableReport &compared : report.tables) {
            if (compared.status == TableStatus::Synced)
                compared.status = TableStatus::Differs;
            compared.verified = false;
        }
    }
    return report;
}

/// The reports of a story that goes well, in the order of its runs.
QList<RunReport> goodReports()
{
    const QString a = QStringLiteral("customers");
    const QString b = QStringLiteral("orders");
    RunReport undo = report(Leg::Undo, RunMode::Apply,
                            {table(a, 18000, 2000, 1, 2, 900), table(b, 500, 0, 61, 0, 80)});
    undo.after = {{QStringLiteral("UPDATE throttles SET used = 0"), true, {}}};
    return {
        report(Leg::Pull, RunMode::Apply,
               {table(a, 18000, 18000, 0, 0, 90000), table(b, 500, 500, 0, 0, 9000)}),
        report(Leg::Undo, RunMode::Apply,
               {table(a, 18000, 18000, 0, 0, 10), table(b, 500, 500, 0, 0, 10)}),
        report(Leg::Undo, RunMode::Compare,
               {table(a, 18000, 2000, 1, 2, 900), table(b, 500, 0, 61, 0, 80)}),
        undo,
        report(Leg::Pull, RunMode::Apply,
               {table(a, 18000, 0, 7, 0, 700), table(b, 503, 5, 1, 2, 90)}),
        report(Leg::Pull, RunMode::Apply,
               {table(a, 18000, 0, 0, 0, 70), table(b, 503, 0, 0, 0, 9)}),
    };
}

enum Run { FirstPull, FirstUndo, Comparison, SecondUndo, SecondPull, LastPull };

using Spoiler = std::function<void(RunReport &)>;

/// A story whose runs are played from a script, and what it told.
class ScriptedStory
{
public:
    explicit ScriptedStory(QList<RunReport> script) : m_reports(std::move(script)) { }

    std::optional<Error> applicationFails;
    std::optional<Error> runFails; ///< instead of the next run
    QStringList said;
    QStringList done;
    int reports = 0;

    Result<void> tell()
    {
        StoryActions actions;
        actions.run = [this](Leg leg, RunMode mode) -> Result<RunReport> {
            if (runFails)
                return *runFails;
            done.append(mode == RunMode::Compare ? QStringLiteral("compare") : toString(leg));
            return m_reports.at(m_next++);
        };
        actions.applicationWrites = [this]() -> Result<void> {
            if (applicationFails)
                return *applicationFails;
            done.append(QStringLiteral("application"));
            return {};
        };
        actions.upstreamMovesOn = [this]() -> Result<void> {
            done.append(QStringLiteral("upstream"));
            return {};
        };
        StoryListener listener;
        listener.onStep = [this](const StoryStep &step) {
            said.append(QStringLiteral("%1. %2").arg(step.number).arg(step.title));
        };
        listener.onReport = [this](const RunReport &) { ++reports; };
        listener.onConclusion = [this](const QString &sentence) { said.append(sentence); };
        Story story(actions, listener);
        Result<void> told = story.playBeginning();
        return told ? story.playRest() : told;
    }

private:
    QList<RunReport> m_reports;
    qsizetype m_next = 0;
};

} // namespace

/// The order of the story, its figures, and that it does not go on over a report that belies
/// it. The runs are played; tst_demo tells the real one.
class TestStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order();
    void figuresComeFromTheReports();
    void endsWhereAReportBeliesIt_data();
    void endsWhereAReportBeliesIt();
    void endsWhereTheApplicationFails();
    void endsWithTheErrorOfARun();
    void cancelledRun();
    void figuresLeaveOutSkippedTables();
};

void TestStory::order()
{
    ScriptedStory story(goodReports());
    const Result<void> told = story.tell();
    QVERIFY2(bool(told), told ? "" : qPrintable(told.error().message()));
    QCOMPARE(story.done.join(QLatin1Char(' ')),
             QStringLiteral("pull undo application compare undo upstream pull pull"));
    QCOMPARE(story.reports, 6);
    for (int number = 1; number <= 8; ++number) {
        QCOMPARE(
            story.said.filter(QRegularExpression(QStringLiteral("^%1\\. ").arg(number))).size(), 1);
    }
}

void TestStory::figuresComeFromTheReports()
{
    ScriptedStory story(goodReports());
    QVERIFY(story.tell());
    const QString all = story.said.join(QLatin1Char('\n'));
    for (const char *figure :
         {"18,500 rows", "2,000 rows", "2,064 rows", "15 rows of the slice's 18,503", "790 bytes",
          "97 KiB", "18,503 rows in 2 tables"})
        QVERIFY2(all.contains(QLatin1String(figure)), qPrintable(all));

    // Other reports, other figures.
    QList<RunReport> others = goodReports();
    others[SecondPull].tables[0].updated = 9;
    ScriptedStory other(others);
    QVERIFY(other.tell());
    QVERIFY(other.said.join(QLatin1Char('\n'))
                .contains(QLatin1String("17 rows of the slice's 18,503")));
}

void TestStory::endsWhereAReportBeliesIt_data()
{
    QTest::addColumn<int>("run");
    QTest::addColumn<Spoiler>("spoil");
    QTest::addColumn<QString>("word");

    const auto row = [](const char *name, Run run, Spoiler spoil, const char *word) {
        QTest::newRow(name) << int(run) << spoil << QString::fromLatin1(word);
    };
    const auto unverified = [](RunReport &report) { report.tables[1].verified = false; };
    row("first pull not verified", FirstPull, unverified, "orders is synced, not verified");
    row("first undo not verified", FirstUndo, unverified, "orders is synced, not verified");
    row("second undo not verified", SecondUndo, unverified, "orders is synced, not verified");
    row("second pull not verified", SecondPull, unverified, "orders is synced, not verified");
    row("last pull not verified", LastPull, unverified, "orders is in-sync, not verified");
    row(
        "a table failed", FirstPull,
        [](RunReport &report) {
            report.tables[0].status = TableStatus::Failed;
            report.tables[0].message = QStringLiteral("out of luck");
        },
        "out of luck");
    row(
        "no tables at all", FirstPull, [](RunReport &report) { report.tables.clear(); },
        "no table");
    row(
        "a row was not copied", FirstPull, [](RunReport &report) { --report.tables[0].inserted; },
        "18000 rows, but 17999");
    row(
        "the copy is smaller", FirstUndo,
        [](RunReport &report) {
            --report.tables[0].inserted;
            --report.tables[0].sourceRows;
        },
        "17999 rows, it had 18000");
    row(
        "the comparison found nothing", Comparison,
        [](RunReport &report) {
            for (TableReport &table : report.tables) {
                table.inserted = table.updated = table.deleted = 0;
                if (table.status == TableStatus::Differs)
                    table.status = TableStatus::InSync;
            }
        },
        "no difference");
    row(
        "a table could not be compared", Comparison,
        [](RunReport &report) { report.tables[1].status = TableStatus::Failed; },
        "orders is failed");
    row(
        "the undo wrote less than was found", SecondUndo,
        [](RunReport &report) { report.tables[0].updated = 0; }, "2002 rows of customers");
    row(
        "the undo left a table out", SecondUndo,
        [](RunReport &report) { report.tables.removeFirst(); }, "not those of the compare");
    row(
        "the statement afterwards failed", SecondUndo,
        [](RunReport &report) {
            report.after[0].ok = false;
            report.after[0].message = QStringLiteral("no such table");
        },
        "no such table");
    row(
        "the rows do not add up", SecondPull,
        [](RunReport &report) { report.tables[1].sourceRows = 504; }, "it should have 503");
    row(
        "nothing was new", SecondPull,
        [](RunReport &report) {
            report.tables[0].updated = 0;
            report.tables[1] = table(QStringLiteral("orders"), 500, 0, 0, 0, 90);
        },
        "nothing new");
    row(
        "everything travelled", SecondPull,
        [](RunReport &report) { report.tables[0].bytesRead = 60000; }, "60090 bytes");
    row(
        "the last pull wrote", LastPull,
        [](RunReport &report) {
            report.tables[0].updated = 1;
            report.tables[0].status = TableStatus::Synced;
        },
        "1 rows of customers");
    row(
        "upstream moved behind its back", LastPull,
        [](RunReport &report) { report.tables[0].sourceRows = 18001; }, "18001 rows, it had");
}

void TestStory::endsWhereAReportBeliesIt()
{
    QFETCH(int, run);
    QFETCH(Spoiler, spoil);
    QFETCH(QString, word);

    QList<RunReport> reports = goodReports();
    spoil(reports[run]);
    ScriptedStory story(reports);
    const Result<void> told = story.tell();
    QVERIFY(!told);
    QVERIFY2(told.error().message().contains(word), qPrintable(told.error().message()));
    QVERIFY(!told.error().isCancelled());
    // The report is shown, and nothing is told after it.
    QCOMPARE(story.reports, run + 1);
    const int step = std::array{1, 2, 4, 5, 7, 8}.at(size_t(run));
    QVERIFY2(story.said.last().startsWith(QStringLiteral("%1. ").arg(step)),
             qPrintable(story.said.last()));
}

void TestStory::endsWhereTheApplicationFails()
{
    ScriptedStory story(goodReports());
    story.applicationFails =
        Error{ErrorCode::Process, QStringLiteral("running SQL"), QStringLiteral("gone away"), {}};
    const Result<void> told = story.tell();
    QVERIFY(!told);
    QCOMPARE(told.error().reason, QStringLiteral("gone away"));
    QCOMPARE(story.done.join(QLatin1Char(' ')), QStringLiteral("pull undo"));
}

void TestStory::endsWithTheErrorOfARun()
{
    ScriptedStory story(goodReports());
    story.runFails = Error{ErrorCode::Unreachable, {}, QStringLiteral("no socket"), {}};
    const Result<void> told = story.tell();
    QVERIFY(!told);
    QCOMPARE(told.error().code, ErrorCode::Unreachable);
    QCOMPARE(story.reports, 0);
}

void TestStory::cancelledRun()
{
    QList<RunReport> reports = goodReports();
    reports[FirstPull].cancelled = true;
    ScriptedStory story(reports);
    const Result<void> told = story.tell();
    QVERIFY(!told);
    QVERIFY(told.error().isCancelled());
}

void TestStory::figuresLeaveOutSkippedTables()
{
    const StoryFigures figures = figuresOf(goodReports().at(SecondPull));
    QCOMPARE(figures.tables, 2);
    QCOMPARE(figures.changedTables, 2);
    QCOMPARE(figures.sourceRows, 18503);
    QCOMPARE(figures.changes(), 15);
    QCOMPARE(figures.bytesRead, 790);
}

SLICETOOL_TEST(TestStory)
#include "tst_story.moc"
