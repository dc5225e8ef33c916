// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plancheck.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool;

class TestPlanCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overridesAddAndReplace();
    void overridesRefuse_data();
    void overridesRefuse();
    void variablesAreDefined();
    void undefinedVariables_data();
    void undefinedVariables();
    void allUndefinedVariablesAreNamed();
    void overridesDefine();
    void statementsFit();
    void statementsDoNotFit();
};

namespace {

/// A plan with SQL in every place that can hold some.
Plan samplePlan()
{
    Plan plan;
    plan.variables = {{QStringLiteral("since"), QStringLiteral("2024-01-01")}};
    plan.defaultStep.where = QStringLiteral("shop_id = 1");
    TableStep scan;
    scan.table = QStringLiteral("events");
    scan.where = QStringLiteral("at >= :since AND note <> ':nobody'");
    TableStep query;
    query.table = QStringLiteral("items");
    query.kind = StepKind::Query;
    query.sql = QStringLiteral("SELECT id FROM items WHERE at >= :since -- not :this");
    plan.steps = {scan, query};
    plan.after = {{Leg::Undo, QStringLiteral("SET @x := 1;")}};
    return plan;
}

} // namespace

void TestPlanCheck::overridesAddAndReplace()
{
    Plan plan = samplePlan();
    QVERIFY(applyOverrides(plan, {QStringLiteral("since=2025-02-03"), QStringLiteral("a=b=c"),
                                  QStringLiteral("empty="), QStringLiteral("n=1"),
                                  QStringLiteral("n= 2 ")}));
    QCOMPARE(plan.variables,
             (QMap<QString, QJsonValue>{{QStringLiteral("since"), QStringLiteral("2025-02-03")},
                                        {QStringLiteral("a"), QStringLiteral("b=c")},
                                        {QStringLiteral("empty"), QString()},
                                        {QStringLiteral("n"), QStringLiteral(" 2 ")}}));
    const Plan before = plan;
    QVERIFY(applyOverrides(plan, {}));
    QVERIFY(plan == before);
}

void TestPlanCheck::overridesRefuse_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::newRow("no equals sign") << "since";
    QTest::newRow("no name") << "=s3cret";
    QTest::newRow("empty") << "";
    QTest::newRow("digit first") << "1a=s3cret";
    QTest::newRow("blank in the name") << "a =s3cret";
    QTest::newRow("colon") << ":a=s3cret";
    QTest::newRow("not ASCII") << "é=s3cret";
}

void TestPlanCheck::overridesRefuse()
{
    QFETCH(QString, assignment);
    Plan plan = samplePlan();
    const Result<void> applied = applyOverrides(plan, {QStringLiteral("fine=1"), assignment});
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::Usage);
    QVERIFY(!applied.error().message().contains(QLatin1String("s3cret")));
    QVERIFY(plan == samplePlan());
}

void TestPlanCheck::variablesAreDefined()
{
    const Result<void> checked = checkVariables(samplePlan());
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message()));
}

void TestPlanCheck::undefinedVariables_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("reason");
    Plan plan = samplePlan();
    plan.defaultStep.where = QStringLiteral("x = :sinc");
    QTest::newRow("default")
        << plan << "/default/where: the variable :sinc is not defined (did you mean \"since\"?)";
    plan = samplePlan();
    plan.steps[0].where = QStringLiteral("x = :Other");
    QTest::newRow("where") << plan << "/steps/0/where: the variable :Other is not defined";
    plan = samplePlan();
    plan.steps[1].sql += QStringLiteral("\nLIMIT :max");
    QTest::newRow("sql") << plan << "/steps/1/sql: the variable :max is not defined";
    plan = samplePlan();
    plan.after[0].sql = QStringLiteral("SELECT (:x)");
    QTest::newRow("after") << plan << "/after/0/sql: the variable :x is not defined";
}

void TestPlanCheck::undefinedVariables()
{
    QFETCH(Plan, plan);
    QFETCH(QString, reason);
    const Result<void> checked = checkVariables(plan);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::Plan);
    QCOMPARE(checked.error().reason, reason);
    QVERIFY(checked.error().remedy.contains(QLatin1String("--set ")));
}

void TestPlanCheck::allUndefinedVariablesAreNamed()
{
    Plan plan = samplePlan();
    plan.variables.clear();
    const Result<void> checked = checkVariables(plan);
    QVERIFY(!checked);
    QCOMPARE(checked.error().reason,
             QStringLiteral("\n/steps/0/where: the variable :since is not defined"
                            "\n/steps/1/sql: the variable :since is not defined"));
}

void TestPlanCheck::overridesDefine()
{
    Plan plan = samplePlan();
    plan.variables.clear();
    QVERIFY(!checkVariables(plan, {{QStringLiteral("sinc"), 1}}));
    QVERIFY(checkVariables(plan, {{QStringLiteral("since"), 1}}));
}

void TestPlanCheck::statementsFit()
{
    const Result<void> checked = checkStatements(samplePlan());
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message()));
}

void TestPlanCheck::statementsDoNotFit()
{
    Plan plan = samplePlan();
    plan.defaultStep.where = QStringLiteral("1) OR (1");
    plan.steps[0].where = QStringLiteral("name = 'open");
    plan.steps[1].sql = QStringLiteral("DELETE FROM items");
    plan.after[0].sql = QStringLiteral("SELECT 1; SELECT 2");
    const Result<void> checked = checkStatements(plan);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::Plan);
    const QStringList lines = checked.error().reason.split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines.at(1).startsWith(QLatin1String("/default/where: a ')' without its '('")));
    QVERIFY(lines.at(2).startsWith(QLatin1String("/steps/0/where: a string that does not end")));
    QVERIFY(lines.at(3).startsWith(QLatin1String("/steps/1/sql: not a SELECT")));
    QVERIFY(lines.at(4).startsWith(QLatin1String("/after/0/sql: a ';' with more SQL after it")));
}

SLICETOOL_TEST(TestPlanCheck)
#include "tst_plancheck.moc"
