// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool;

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreReadBack();
    void otherWordsAreNone_data();
    void otherWordsAreNone();
    void stepForNamedTable();
    void stepForOtherTable();
};

void TestPlan::wordsAreReadBack()
{
    QCOMPARE(toString(Leg::Pull), QStringLiteral("pull"));
    QCOMPARE(toString(StepKind::Query), QStringLiteral("query"));
    QCOMPARE(toString(Stale::Keep), QStringLiteral("keep"));
    for (const Leg leg : {Leg::Pull, Leg::Undo})
        QCOMPARE(legFromString(toString(leg)), std::optional(leg));
    for (const StepKind kind : {StepKind::Scan, StepKind::Query, StepKind::Skip})
        QCOMPARE(stepKindFromString(toString(kind)), std::optional(kind));
    for (const Stale stale : {Stale::Remove, Stale::Keep})
        QCOMPARE(staleFromString(toString(stale)), std::optional(stale));
}

void TestPlan::otherWordsAreNone_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QString();
    QTest::newRow("case") << QStringLiteral("Pull");
    QTest::newRow("blank") << QStringLiteral("scan ");
    QTest::newRow("other") << QStringLiteral("push");
}

void TestPlan::otherWordsAreNone()
{
    QFETCH(QString, word);
    QVERIFY(!legFromString(word));
    QVERIFY(!stepKindFromString(word));
    QVERIFY(!staleFromString(word));
}

void TestPlan::stepForNamedTable()
{
    Plan plan;
    plan.defaultStep.kind = StepKind::Skip;
    TableStep step;
    step.table = QStringLiteral("orders");
    step.where = QStringLiteral("id > 5");
    plan.steps << step;
    QCOMPARE(plan.stepFor(QStringLiteral("orders")), step);
}

void TestPlan::stepForOtherTable()
{
    Plan plan;
    plan.defaultStep.zoom = Zoom::fixed({50});
    plan.defaultStep.stale = Stale::Keep;
    TableStep named;
    named.table = QStringLiteral("orders");
    plan.steps << named;

    TableStep expected = plan.defaultStep;
    expected.table = QStringLiteral("Orders"); // names differ by case, as they can on Linux
    QCOMPARE(plan.stepFor(QStringLiteral("Orders")), expected);
}

SLICETOOL_TEST(TestPlan)
#include "tst_plan.moc"
