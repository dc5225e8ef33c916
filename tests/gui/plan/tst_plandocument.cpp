// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/plandocument.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace slicetool;
using gui::PlanDocument;

/// Every edit can be undone and done again, and the file is what it says.
class TestPlanDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsAreUndoneAndDoneAgain();
    void severalTablesAreOneEdit();
    void whatEqualsTheDefaultGoes();
    void knowsWhetherItIsSaved();
    void refusesBadFiles();

private:
    static Plan plan();
};

Plan TestPlanDocument::plan()
{
    Plan plan;
    plan.name = QStringLiteral("shop");
    plan.upstream = QStringLiteral("mysql://reader@db.example.com/foo");
    plan.base = QStringLiteral("mysql://dev@localhost/foo0");
    return plan;
}

void TestPlanDocument::editsAreUndoneAndDoneAgain()
{
    PlanDocument document;
    document.reset(plan(), QStringLiteral("shop.slice.json"));
    QSignalSpy changed(&document, &PlanDocument::changed);
    TableStep step;
    step.table = QStringLiteral("orders");
    step.where = QStringLiteral("id > 7");
    document.setSteps({step}, QStringLiteral("one"));
    step.kind = StepKind::Skip;
    document.setSteps({step}, QStringLiteral("two"));
    document.setSteps({step}, QStringLiteral("nothing new"));
    QCOMPARE(document.undoStack()->count(), 2);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(document.plan().steps.size(), 1);
    QVERIFY(document.plan().stepFor(QStringLiteral("orders")).kind == StepKind::Skip);
    document.undoStack()->undo();
    QVERIFY(document.plan().stepFor(QStringLiteral("orders")).kind == StepKind::Scan);
    QCOMPARE(document.plan().stepFor(QStringLiteral("orders")).where, QStringLiteral("id > 7"));
    document.undoStack()->undo();
    QCOMPARE(document.plan(), plan());
    document.undoStack()->redo();
    document.undoStack()->redo();
    QVERIFY(document.plan().stepFor(QStringLiteral("orders")).kind == StepKind::Skip);
}

void TestPlanDocument::severalTablesAreOneEdit()
{
    PlanDocument document;
    document.reset(plan(), QStringLiteral("shop.slice.json"));
    QList<TableStep> steps;
    for (const char *name : {"a", "b", "c"}) {
        TableStep step;
        step.table = QString::fromLatin1(name);
        step.kind = StepKind::Skip;
        steps << step;
    }
    document.setSteps(steps, QStringLiteral("skip"));
    QCOMPARE(document.plan().steps.size(), 3);
    document.undoStack()->undo();
    QVERIFY(document.plan().steps.isEmpty());
}

void TestPlanDocument::whatEqualsTheDefaultGoes()
{
    PlanDocument document;
    Plan start = plan();
    start.defaultStep.kind = StepKind::Skip;
    document.reset(start, QStringLiteral("shop.slice.json"));
    TableStep step;
    step.table = QStringLiteral("orders");
    document.setSteps({step}, QStringLiteral("scan"));
    QCOMPARE(document.plan().steps.size(), 1);
    step.kind = StepKind::Skip;
    document.setSteps({step}, QStringLiteral("skip"));
    QVERIFY(document.plan().steps.isEmpty());
}

void TestPlanDocument::knowsWhetherItIsSaved()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.slice.json"));
    PlanDocument document;
    QSignalSpy modified(&document, &PlanDocument::modifiedChanged);
    document.reset(plan(), QString());
    QVERIFY(document.isModified()); // never saved
    SLICETOOL_VERIFY(document.save(path));
    QVERIFY(!document.isModified());
    TableStep step;
    step.table = QStringLiteral("orders");
    step.kind = StepKind::Skip;
    document.setSteps({step}, QStringLiteral("skip"));
    QVERIFY(document.isModified());
    document.undoStack()->undo();
    QVERIFY(!document.isModified());
    document.undoStack()->redo();
    SLICETOOL_VERIFY(document.save(path));
    PlanDocument other;
    SLICETOOL_VERIFY(other.load(path));
    QCOMPARE(other.plan(), document.plan());
    QVERIFY(!other.isModified());
    QVERIFY(!document.save(folder.filePath(QStringLiteral("no/such/folder.json"))));
    QCOMPARE(document.path(), path);
}

void TestPlanDocument::refusesBadFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bad.slice.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ \"format\": \"slicetool-plan/1\", \"upstrem\": 1 }");
    file.close();
    PlanDocument document;
    document.reset(plan(), QStringLiteral("good.slice.json"));
    const auto loaded = document.load(path);
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().message().contains(QLatin1String("upstrem")),
             qPrintable(loaded.error().message()));
    QCOMPARE(document.plan(), plan());
    QCOMPARE(document.path(), QStringLiteral("good.slice.json"));
}

SLICETOOL_TEST(TestPlanDocument)
#include "tst_plandocument.moc"
