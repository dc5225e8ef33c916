// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/run/knowndifferences.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool;
using namespace slicetool::gui;
using Gap = KnownAnswer::Gap;

/// A count is given for exactly what is asked for, or not at all.
class TestKnownDifferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsKnownAtFirst();
    void aWholeComparisonIsKnown();
    void aPartSaysNothingOfTheRest();
    void aPartRenewsTheWhole();
    void chosenRowsLeaveTheirTablesUnknown();
    void editsCountNothingAnyMore();
    void turnsCountNothingAnyMore();
    void pullsCountNothingOfWorkAnyMore();
    void anUndoLeavesNothing();
    void ignoredColumnsLeaveItUnknown();
    void anUnverifiedRunLeavesItUnknown();
    void otherProgramsRuns();
    void aStoppedComparisonKeepsWhatWasKnown();
    void theDemosWritesMakeItUnknown();

private:
    TableReport table(const char *name, TableStatus status, qint64 changes = 0);
    RunOutcome outcome(Leg leg, RunMode mode, const QList<TableReport> &tables,
                       const QStringList &only = {});
    KnownAnswer undo(const QStringList &tables = {}) const
    {
        return m_known.answer(m_plan, Leg::Undo, tables);
    }

    Plan m_plan;
    KnownDifferences m_known;
    QDateTime m_now;
};

void TestKnownDifferences::init()
{
    m_known.clear();
    m_plan = Plan();
    m_plan.upstream = QStringLiteral("a");
    m_plan.base = QStringLiteral("b");
    m_plan.work = QStringLiteral("c");
    m_now = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
}

TableReport TestKnownDifferences::table(const char *name, TableStatus status, qint64 changes)
{
    TableReport report;
    report.table = QString::fromLatin1(name);
    report.status = status;
    report.updated = changes;
    report.verified = status == TableStatus::InSync || status == TableStatus::Synced;
    return report;
}

/// Each is a minute after the one before.
RunOutcome TestKnownDifferences::outcome(Leg leg, RunMode mode, const QList<TableReport> &tables,
                                         const QStringList &only)
{
    RunOutcome outcome;
    outcome.plan = m_plan;
    outcome.request.leg = leg;
    outcome.request.mode = mode;
    outcome.request.tables = only;
    RunReport report;
    report.leg = leg;
    report.tables = tables;
    report.started = m_now = m_now.addSecs(60);
    outcome.report = report;
    return outcome;
}

void TestKnownDifferences::nothingIsKnownAtFirst()
{
    QCOMPARE(undo().gap, Gap::NeverCompared);
    RunOutcome failed = outcome(Leg::Undo, RunMode::Compare, {});
    failed.report.reset();
    m_known.runEnded(failed);
    QCOMPARE(undo().gap, Gap::NeverCompared);
}

void TestKnownDifferences::aWholeComparisonIsKnown()
{
    m_known.runEnded(
        outcome(Leg::Undo, RunMode::Compare,
                {table("x", TableStatus::Differs, 100), table("y", TableStatus::InSync),
                 table("z", TableStatus::Differs, 5), table("s", TableStatus::Skipped)}));
    QVERIFY(undo().isKnown());
    QCOMPARE(undo().rows(), 105);
    QCOMPARE(undo().tables.size(), 2);
    QCOMPARE(undo().at, m_now);
    QCOMPARE(undo({QStringLiteral("z")}).rows(), 5);
    QCOMPARE(undo({QStringLiteral("unheard of")}).gap, Gap::SomeCompared);
    QCOMPARE(m_known.answer(m_plan, Leg::Pull, {}).gap, Gap::NeverCompared);
}

void TestKnownDifferences::aPartSaysNothingOfTheRest()
{
    m_known.runEnded(outcome(Leg::Undo, RunMode::Compare, {table("x", TableStatus::Differs, 102)},
                             {QStringLiteral("x")}));
    QCOMPARE(undo().gap, Gap::SomeCompared);
    QCOMPARE(undo().rows(), 0);
    QCOMPARE(undo({QStringLiteral("x")}).rows(), 102);
    QCOMPARE(undo({QStringLiteral("x"), QStringLiteral("y")}).gap, Gap::SomeCompared);
}

void TestKnownDifferences::aPartRenewsTheWhole()
{
    m_known.runEnded(
        outcome(Leg::Undo, RunMode::Compare,
                {table("x", TableStatus::Differs, 104), table("y", TableStatus::Differs, 2595)}));
    const QDateTime first = m_now;
    m_known.runEnded(outcome(Leg::Undo, RunMode::Compare, {table("x", TableStatus::Differs, 102)},
                             {QStringLiteral("x")}));
    QCOMPARE(undo().rows(), 2697);
    QCOMPARE(undo().tables.size(), 2);
    QCOMPARE(undo().at, first); // the oldest look
}

void TestKnownDifferences::chosenRowsLeaveTheirTablesUnknown()
{
    m_known.runEnded(
        outcome(Leg::Undo, RunMode::Compare,
                {table("x", TableStatus::Differs, 104), table("y", TableStatus::InSync)}));
    RunOutcome rows = outcome(Leg::Undo, RunMode::Apply, {table("x", TableStatus::Synced, 2)});
    rows.request.rows.insert(QStringLiteral("x"), {{"1"}, {"2"}});
    m_known.runEnded(rows);
    QCOMPARE(undo().gap, Gap::NotDone);
    QVERIFY(undo({QStringLiteral("y")}).isKnown());
}

void TestKnownDifferences::editsCountNothingAnyMore()
{
    m_known.runEnded(outcome(Leg::Undo, RunMode::Compare, {table("x", TableStatus::Differs, 7)}));
    const Plan before = m_plan;
    TableStep step;
    step.table = QStringLiteral("x");
    step.where = QStringLiteral("id < 10");
    m_plan.steps << step;
    QCOMPARE(undo().gap, Gap::PlanEdited);
    m_plan = before; // the edit was undone
    QCOMPARE(undo().rows(), 7);
}

void TestKnownDifferences::turnsCountNothingAnyMore()
{
    m_known.runEnded(outcome(Leg::Undo, RunMode::Compare, {table("x", TableStatus::Differs, 7)}));
    std::swap(m_plan.base, m_plan.work);
    QCOMPARE(undo().gap, Gap::Turned);
}

void TestKnownDifferences::pullsCountNothingOfWorkAnyMore()
{
    const auto compared = [&] {
        m_known.runEnded(
            outcome(Leg::Undo, RunMode::Compare,
                    {table("x", TableStatus::Differs, 7), table("y", TableStatus::InSync)}));
    };
    compared();
    // A pull that changed nothing leaves what is known.
    m_known.runEnded(outcome(Leg::Pull, RunMode::Apply,
                             {table("x", TableStatus::InSync), table("y", TableStatus::InSync)}));
    QCOMPARE(undo().rows(), 7);
    m_known.runEnded(
        outcome(Leg::Pull, RunMode::Apply,
                {table("x", TableStatus::InSync), table("y", TableStatus::Synced, 1)}));
    QCOMPARE(undo().gap, Gap::Pulled);
    QCOMPARE(undo().since, m_now);
    QCOMPARE(undo({QStringLiteral("x")}).rows(), 7);
    compared();
    QCOMPARE(undo().rows(), 7);
    // A table that work does not have.
    m_known.runEnded(outcome(Leg::Pull, RunMode::Apply, {table("new", TableStatus::Synced, 3)},
                             {QStringLiteral("new")}));
    QCOMPARE(undo().gap, Gap::Pulled);
    compared();
    // Only looked.
    m_known.runEnded(outcome(Leg::Pull, RunMode::DryRun, {table("y", TableStatus::Differs, 1)}));
    QVERIFY(undo({QStringLiteral("y")}).isKnown());
}

void TestKnownDifferences::anUndoLeavesNothing()
{
    m_known.runEnded(outcome(Leg::Undo, RunMode::Apply, {table("x", TableStatus::Synced, 7)}));
    QVERIFY(undo().isKnown());
    QCOMPARE(undo().rows(), 0);
}

/// An undo writes what a comparison left out; a pull does not.
void TestKnownDifferences::ignoredColumnsLeaveItUnknown()
{
    TableReport ignoring = table("x", TableStatus::Differs, 7);
    ignoring.ignored = {QStringLiteral("at")};
    m_known.runEnded(outcome(Leg::Pull, RunMode::Compare, {ignoring}));
    QCOMPARE(m_known.answer(m_plan, Leg::Pull).rows(), 7);
    m_known.runEnded(
        outcome(Leg::Undo, RunMode::Compare, {ignoring, table("y", TableStatus::Differs, 2)}));
    QCOMPARE(undo().gap, Gap::Ignored);
    QCOMPARE(undo({QStringLiteral("y")}).rows(), 2);
    m_known.runEnded(outcome(Leg::Undo, RunMode::DryRun, {table("x", TableStatus::Differs, 9)},
                             {QStringLiteral("x")}));
    QCOMPARE(undo().rows(), 11);
}

void TestKnownDifferences::anUnverifiedRunLeavesItUnknown()
{
    m_known.runEnded(
        outcome(Leg::Undo, RunMode::Compare,
                {table("x", TableStatus::Differs, 7), table("y", TableStatus::Differs, 1)}));
    m_known.runEnded(
        outcome(Leg::Undo, RunMode::Apply,
                {table("x", TableStatus::Synced, 7), table("y", TableStatus::Failed)}));
    QCOMPARE(undo().gap, Gap::NotDone);
    QCOMPARE(undo({QStringLiteral("x")}).rows(), 0);
}

void TestKnownDifferences::otherProgramsRuns()
{
    HistoryEntry entry;
    entry.command = QStringLiteral("undo");
    entry.started = m_now.addSecs(1);
    entry.seconds = 2;
    m_known.runEnded(outcome(Leg::Undo, RunMode::Compare, {table("x", TableStatus::Differs, 7)}));
    m_known.otherRun(entry); // ended before the look
    QCOMPARE(undo().rows(), 7);
    entry.started = m_now.addSecs(1);
    for (const char *harmless : {"compare", "schema"}) {
        HistoryEntry other = entry;
        other.command = QString::fromLatin1(harmless);
        m_known.otherRun(other);
    }
    HistoryEntry dry = entry;
    dry.dryRun = true;
    m_known.otherRun(dry);
    QCOMPARE(undo().rows(), 7);
    m_known.otherRun(entry);
    QCOMPARE(undo().gap, Gap::OtherRun);
    QCOMPARE(undo().since, entry.started);
    m_known.runEnded(outcome(Leg::Undo, RunMode::Compare, {table("x", TableStatus::Differs, 8)}));
    QCOMPARE(undo().rows(), 8);
}

void TestKnownDifferences::aStoppedComparisonKeepsWhatWasKnown()
{
    m_known.runEnded(
        outcome(Leg::Undo, RunMode::Compare,
                {table("x", TableStatus::Differs, 7), table("y", TableStatus::Differs, 1)}));
    m_known.runEnded(
        outcome(Leg::Undo, RunMode::Compare,
                {table("x", TableStatus::Differs, 9), table("y", TableStatus::Cancelled)}));
    QCOMPARE(undo().rows(), 10);
    m_known.clear();
    m_known.runEnded(
        outcome(Leg::Undo, RunMode::Compare,
                {table("x", TableStatus::Differs, 9), table("y", TableStatus::Cancelled)}));
    QCOMPARE(undo().gap, Gap::NotDone);
}

void TestKnownDifferences::theDemosWritesMakeItUnknown()
{
    m_known.runEnded(outcome(Leg::Undo, RunMode::Compare, {table("x", TableStatus::Differs, 7)}));
    m_known.demoMoved(Leg::Pull);
    QCOMPARE(undo().rows(), 7);
    m_known.demoMoved(Leg::Undo);
    QCOMPARE(undo().gap, Gap::DemoMoved);
    m_known.runEnded(outcome(Leg::Undo, RunMode::Compare, {table("x", TableStatus::Differs, 9)},
                             {QStringLiteral("x")}));
    QCOMPARE(undo().gap, Gap::SomeCompared);
    QCOMPARE(undo({QStringLiteral("x")}).rows(), 9);
}

SLICETOOL_TEST(TestKnownDifferences)
#include "tst_knowndifferences.moc"
