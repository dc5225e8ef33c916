// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/plantablesmodel.h"
#include "gui/plan/plantablesview.h"
#include "gui/plan/steptexts.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace slicetool;
using namespace slicetool::gui;

/// The plan's tables: what upstream has, what the plan says, what runs told.
class TestPlanTablesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsUpstreamAndPlan();
    void editsInPlace();
    void showsProgressAndResults();
    void eachLegHasItsResults();
    void filtersAndSorts();
    void thousandsOfTablesDoNotLag();
    void zoomTexts_data();
    void zoomTexts();

private:
    static QList<TableOverview> overviews(int count);
};

QList<TableOverview> TestPlanTablesModel::overviews(int count)
{
    QList<TableOverview> all;
    for (int i = 0; i < count; ++i)
        all << TableOverview{QStringLiteral("t%1").arg(i, 5, 10, QLatin1Char('0')),
                             QStringLiteral("table"),
                             1000 - i,
                             5000 + i,
                             true,
                             {}};
    all << TableOverview{QStringLiteral("a_view"), QStringLiteral("view"), 0, 0, false, {}, {}};
    return all;
}

void TestPlanTablesModel::joinsUpstreamAndPlan()
{
    PlanDocument document;
    PlanTablesModel model(document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOverviews(overviews(2));
    QCOMPARE(model.rowCount(), 2); // without the view
    TableStep misspelled;
    misspelled.table = QStringLiteral("ordrs");
    misspelled.kind = StepKind::Skip;
    document.setSteps({misspelled}, QStringLiteral("skip"));
    QCOMPARE(model.rowCount(), 3);
    const int row = model.rowOf(QStringLiteral("ordrs"));
    QVERIFY(model.index(row, PlanTablesModel::BaseResult)
                .data()
                .toString()
                .contains(QLatin1String("not in upstream")));
    document.undoStack()->undo();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(QStringLiteral("ordrs")), -1);
}

void TestPlanTablesModel::editsInPlace()
{
    PlanDocument document;
    PlanTablesModel model(document);
    model.setOverviews(overviews(3));
    const QModelIndex step = model.index(1, PlanTablesModel::Step);
    const QModelIndex slice = model.index(1, PlanTablesModel::Slice);
    QVERIFY(model.setData(slice, QStringLiteral("[1000, 10]"), Qt::EditRole));
    QCOMPARE(document.plan().stepFor(QStringLiteral("t00001")).zoom, Zoom::fixed({1000, 10}));
    QVERIFY(!model.setData(slice, QStringLiteral("10, 1000"), Qt::EditRole)); // not falling
    QVERIFY(model.setData(step, int(StepKind::Skip), Qt::EditRole));
    QVERIFY(!(model.flags(slice) & Qt::ItemIsEditable)); // nothing to zoom
    document.undoStack()->undo();
    document.undoStack()->undo();
    QVERIFY(document.plan().steps.isEmpty());
    QCOMPARE(slice.data().toString(), QStringLiteral("auto"));
}

void TestPlanTablesModel::showsProgressAndResults()
{
    PlanDocument document;
    PlanTablesModel model(document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOverviews(overviews(2));
    model.beginProgress({QStringLiteral("t00000"), QStringLiteral("unknown")});
    model.setProgress({{QStringLiteral("t00000"), Phase::Comparing, 500, 1000, 0, 3, {}}});
    const QModelIndex progress = model.index(0, PlanTablesModel::Progress);
    QVERIFY(progress.data(PlanTablesModel::FractionRole).toDouble() > 0.2);
    QVERIFY2(progress.data().toString().contains(QLatin1String("500")),
             qPrintable(progress.data().toString()));
    TableReport report;
    report.table = QStringLiteral("t00000");
    report.status = TableStatus::Synced;
    report.inserted = 3;
    report.verified = true;
    report.sourceRows = 1234;
    model.setReports({report});
    model.endProgress();
    QVERIFY(!progress.data(PlanTablesModel::FractionRole).isValid());
    const QString result = model.index(0, PlanTablesModel::BaseResult).data().toString();
    QVERIFY2(result.contains(QLatin1String("+3")) && result.contains(QLatin1String("verified")),
             qPrintable(result));
    QVERIFY(!model.index(0, PlanTablesModel::Rows).data().toString().startsWith(u'~'));
    QVERIFY(model.index(1, PlanTablesModel::Rows).data().toString().startsWith(u'~'));
}

void TestPlanTablesModel::eachLegHasItsResults()
{
    PlanDocument document;
    PlanTablesModel model(document);
    model.setOverviews(overviews(2));
    const auto text = [&](int row, PlanTablesModel::Column column) {
        return model.index(row, column).data().toString();
    };
    TableReport report;
    report.table = QStringLiteral("t00000");
    report.status = TableStatus::Differs;
    report.updated = 5;
    model.setLeg(Leg::Undo);
    model.setReports({report});
    QVERIFY2(text(0, PlanTablesModel::WorkResult).startsWith(QLatin1String("Differs")),
             qPrintable(text(0, PlanTablesModel::WorkResult)));
    QCOMPARE(text(0, PlanTablesModel::BaseResult), QString());
    // A look at the other leg leaves that as it is; a pull that changes base makes it one of before.
    model.setLeg(Leg::Pull);
    model.beginProgress({QStringLiteral("t00000")});
    model.setReports({report});
    model.endProgress();
    QVERIFY(text(0, PlanTablesModel::BaseResult).startsWith(QLatin1String("Differs")));
    QVERIFY(!text(0, PlanTablesModel::WorkResult).contains(QLatin1String("before the last pull")));
    report.status = TableStatus::Synced;
    report.verified = true;
    model.setReports({report});
    QVERIFY2(text(0, PlanTablesModel::WorkResult).contains(QLatin1String("before the last pull")),
             qPrintable(text(0, PlanTablesModel::WorkResult)));
    QCOMPARE(text(1, PlanTablesModel::WorkResult), QString());
    QVERIFY(model.report(QStringLiteral("t00000"))->status == TableStatus::Synced);
    model.setLeg(Leg::Undo);
    QVERIFY(model.report(QStringLiteral("t00000"))->status == TableStatus::Differs);
    PlanTablesView view(model);
    view.setHasWork(false);
    QVERIFY(view.view()->isColumnHidden(PlanTablesModel::WorkResult));
}

void TestPlanTablesModel::filtersAndSorts()
{
    PlanDocument document;
    PlanTablesModel model(document);
    model.setOverviews(overviews(30));
    PlanTablesView view(model);
    auto *search = view.findChild<QLineEdit *>(QStringLiteral("tableSearch"));
    QTest::keyClicks(search, QStringLiteral("t0001"));
    QCOMPARE(view.visibleTables().size(), 10); // t00010 … t00019
    search->clear();
    view.view()->sortByColumn(PlanTablesModel::Rows, Qt::AscendingOrder);
    QCOMPARE(view.visibleTables().first(), QStringLiteral("t00029"));
    TableReport failed;
    failed.table = QStringLiteral("t00007");
    failed.status = TableStatus::Failed;
    model.setReports({failed});
    QCOMPARE(view.visibleTables().first(), QStringLiteral("t00007"));
    QCOMPARE(view.visibleTables().at(1), QStringLiteral("t00029"));
    view.view()->sortByColumn(PlanTablesModel::Rows, Qt::DescendingOrder);
    QCOMPARE(view.visibleTables().first(), QStringLiteral("t00007"));
    QCOMPARE(view.visibleTables().at(1), QStringLiteral("t00000"));
    search->setText(QStringLiteral("t0002"));
    view.selectFirstFailed(); // whatever hides it
    QCOMPARE(view.selectedTables(), QStringList{QStringLiteral("t00007")});
    QCOMPARE(view.visibleTables().size(), 30);
    view.findChild<QComboBox *>(QStringLiteral("tableShow"))
        ->setCurrentIndex(int(PlanTablesFilter::Show::Attention));
    QCOMPARE(view.visibleTables(), QStringList{QStringLiteral("t00007")});
    view.selectTable(QStringLiteral("t00007"));
    QCOMPARE(view.selectedTables(), QStringList{QStringLiteral("t00007")});
}

void TestPlanTablesModel::thousandsOfTablesDoNotLag()
{
    PlanDocument document;
    PlanTablesModel model(document);
    PlanTablesView view(model);
    view.resize(900, 600);
    view.show();
    model.setOverviews(overviews(5000));
    QCOMPARE(view.visibleTables().size(), 5000);
    QElapsedTimer clock;
    clock.start();
    TableStep step;
    step.table = QStringLiteral("t04000");
    step.kind = StepKind::Skip;
    document.setSteps({step}, QStringLiteral("skip"));
    QCoreApplication::processEvents();
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

void TestPlanTablesModel::zoomTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::addColumn<QString>("shown");
    QTest::newRow("auto") << " Auto " << true << "auto";
    QTest::newRow("list") << "[1000, 1]" << true << "1000, 1";
    QTest::newRow("spaces") << "1000 10" << true << "1000, 10";
    QTest::newRow("rising") << "1, 1000" << false << "";
    QTest::newRow("same") << "10, 10" << false << "";
    QTest::newRow("zero") << "10, 0" << false << "";
    QTest::newRow("word") << "ten" << false << "";
    QTest::newRow("nothing") << "" << false << "";
}

void TestPlanTablesModel::zoomTexts()
{
    QFETCH(QString, text);
    QFETCH(bool, isGood);
    const auto zoom = zoomFromText(text);
    QCOMPARE(zoom.has_value(), isGood);
    if (isGood)
        QTEST(zoomText(*zoom), "shown");
}

SLICETOOL_TEST(TestPlanTablesModel)
#include "tst_plantablesmodel.moc"
