// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/plansettings.h"
#include "gui/plan/sqleditor.h"
#include "gui/plan/stepeditor.h"
#include "gui/plan/zoomeditor.h"
#include "support/testmain.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace slicetool;
using namespace slicetool::gui;

class NoUpstream : public UpstreamAccess
{
public:
    Resolver resolver() override
    {
        return [](std::stop_token) -> Result<Endpoint> {
            return Error{ErrorCode::Unreachable, {}, QStringLiteral("there is none"), {}, 0};
        };
    }
};

/// Steps are edited as a user does it, and every edit can be undone.
class TestStepEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void changesTheKind();
    void changesTheZoomByChips();
    void textBecomesOneEdit();
    void ignoresColumns();
    void roundsColumnsAndChoosesAKey();
    void givesOtherNames();
    void typedTextSurvivesAClick();
    void lookingChangesNothing();
    void severalTablesAtOnce();
    void tabLeavesTheSql();
    void marksErrors();
    void estimates();
    void settingsTakeOnlyWhatMakesSense();

private:
    template <typename Widget>
    Widget *find(const char *name)
    {
        return m_editor->findChild<Widget *>(QString::fromLatin1(name));
    }

    TableStep step(const char *table)
    {
        return m_document->plan().stepFor(QString::fromLatin1(table));
    }

    NoUpstream m_upstream;
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<StepEditor> m_editor;
};

void TestStepEditor::init()
{
    m_editor.reset();
    m_document = std::make_unique<PlanDocument>();
    m_editor = std::make_unique<StepEditor>(*m_document, m_upstream);
    m_editor->setTables({QStringLiteral("orders")});
    m_editor->show();
}

void TestStepEditor::changesTheKind()
{
    QTest::mouseClick(find<QToolButton>("stepKind_skip"), Qt::LeftButton);
    QVERIFY(step("orders").kind == StepKind::Skip);
    QVERIFY(!find<SqlEditor>("stepSql")->isVisible());
    m_document->undoStack()->undo();
    QVERIFY(find<QToolButton>("stepKind_scan")->isChecked());
    QVERIFY(find<SqlEditor>("stepSql")->isVisible());
}

void TestStepEditor::changesTheZoomByChips()
{
    auto *level = find<QLineEdit>("zoomLevel");
    QTest::keyClicks(level, QStringLiteral("100\r"));
    QCOMPARE(step("orders").zoom, Zoom::fixed({100}));
    QTest::keyClicks(level, QStringLiteral("5000\r"));
    QCOMPARE(step("orders").zoom, Zoom::fixed({5000, 100}));
    QTest::keyClicks(level, QStringLiteral("0\r"));
    QTest::keyClicks(level, QStringLiteral("x\r"));
    QCOMPARE(step("orders").zoom, Zoom::fixed({5000, 100}));
    QTest::mouseClick(find<QToolButton>("zoomChip5000"), Qt::LeftButton);
    QCOMPARE(step("orders").zoom, Zoom::fixed({100}));
    QTRY_VERIFY(!find<QToolButton>("zoomChip5000"));
    QTest::mouseClick(find<QToolButton>("zoomAuto"), Qt::LeftButton);
    QVERIFY(step("orders").zoom.automatic);
}

void TestStepEditor::textBecomesOneEdit()
{
    auto *sql = find<SqlEditor>("stepSql");
    sql->setFocus();
    QTest::keyClicks(sql, QStringLiteral("id > 5"));
    QCOMPARE(m_document->undoStack()->count(), 0);
    m_editor->setTables({QStringLiteral("other")}); // looking elsewhere keeps what was typed
    QCOMPARE(m_document->undoStack()->count(), 1);
    QCOMPARE(step("orders").where, QStringLiteral("id > 5"));
    QVERIFY(step("other").where.isEmpty());
    QVERIFY(sql->text().isEmpty());
    m_document->undoStack()->undo();
    QVERIFY(step("orders").where.isEmpty());
}

void TestStepEditor::ignoresColumns()
{
    auto *line = find<QLineEdit>("stepIgnored");
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral(" updated_at,, *_count ,updated_at\r"));
    QCOMPARE(step("orders").ignored,
             (QStringList{QStringLiteral("updated_at"), QStringLiteral("*_count")}));
    QCOMPARE(m_document->undoStack()->count(), 1);
    QCOMPARE(line->text(), QStringLiteral("updated_at, *_count"));
    m_editor->setTables({QStringLiteral("other")});
    QVERIFY(line->text().isEmpty());
    m_editor->setTables({QStringLiteral("orders")});
    QTest::mouseClick(find<QPushButton>("stepReset"), Qt::LeftButton);
    QVERIFY(step("orders").ignored.isEmpty());
    QVERIFY(line->text().isEmpty());
}

void TestStepEditor::roundsColumnsAndChoosesAKey()
{
    auto *rounded = find<QLineEdit>("stepRounded");
    const auto warns = [&] { return rounded->actions().constFirst()->isVisible(); };
    rounded->setFocus();
    QTest::keyClicks(rounded, QStringLiteral("lat: 6,*_rate:0\r"));
    QCOMPARE(step("orders").rounded,
             (QMap<QString, int>{{QStringLiteral("lat"), 6}, {QStringLiteral("*_rate"), 0}}));
    QCOMPARE(rounded->text(), QStringLiteral("*_rate: 0, lat: 6"));
    QVERIFY(!warns());
    for (const char *wrong : {"lat", "lat:", ": 3", "lat: 16", "lat: -1", "lat: x"}) {
        rounded->selectAll();
        QTest::keyClicks(rounded, QLatin1String(wrong) + QLatin1Char('\r'));
        QVERIFY2(warns(), wrong);
        QCOMPARE(step("orders").rounded.size(), 2); // as it was
    }
    rounded->selectAll();
    QTest::keyClicks(rounded, QStringLiteral(" \r"));
    QVERIFY(step("orders").rounded.isEmpty() && !warns());
    // A pause takes what is there, and takes nothing away; what is not understood stays.
    QTest::keyClicks(rounded, QStringLiteral("lat: 6,"));
    QTRY_COMPARE(step("orders").rounded.size(), 1);
    QCOMPARE(rounded->text(), QStringLiteral("lat: 6,"));
    QTest::keyClicks(rounded, QStringLiteral(" lng 6"));
    auto *ignored = find<QLineEdit>("stepIgnored");
    ignored->setFocus();
    QTest::keyClicks(ignored, QStringLiteral("at\r"));
    QCOMPARE(rounded->text(), QStringLiteral("lat: 6, lng 6"));
    QVERIFY(warns());
    QTest::mouseClick(find<QPushButton>("stepReset"), Qt::LeftButton);
    QCOMPARE(rounded->text(), QString());
    auto *key = find<QLineEdit>("stepKey");
    key->setFocus();
    QTest::keyClicks(key, QStringLiteral("n, m, N\r")); // case makes no other column
    QCOMPARE(step("orders").key, (QStringList{QStringLiteral("n"), QStringLiteral("m")}));
    m_editor->setTables({QStringLiteral("other")});
    QVERIFY(key->text().isEmpty() && rounded->text().isEmpty());
}

void TestStepEditor::givesOtherNames()
{
    auto *table = find<QLineEdit>("stepUpstreamTable");
    auto *columns = find<QLineEdit>("stepUpstreamColumns");
    const auto warns = [&] { return columns->actions().constFirst()->isVisible(); };
    table->setFocus();
    QTest::keyClicks(table, QStringLiteral(" orders_v2 \r"));
    QCOMPARE(step("orders").upstreamTable, QStringLiteral("orders_v2"));
    columns->setFocus();
    QTest::keyClicks(columns, QStringLiteral("total: sum,n:m\r"));
    const QMap<QString, QString> names{{QStringLiteral("total"), QStringLiteral("sum")},
                                       {QStringLiteral("n"), QStringLiteral("m")}};
    QCOMPARE(step("orders").upstreamColumns, names);
    QCOMPARE(columns->text(), QStringLiteral("n: m, total: sum"));
    QVERIFY(!warns());
    for (const char *wrong : {"a", "a:", ":b", "a: b, A: c", "a: b, c: B"}) {
        columns->selectAll();
        QTest::keyClicks(columns, QLatin1String(wrong) + QLatin1Char('\r'));
        QVERIFY2(warns(), wrong);
        QCOMPARE(step("orders").upstreamColumns, names); // as it was
    }
    m_editor->setTables({QStringLiteral("other")});
    QVERIFY(table->text().isEmpty() && columns->text().isEmpty() && !warns());
    m_editor->setTables({QStringLiteral("orders")});
    // No default says what a table is called.
    find<QLineEdit>("stepIgnored")->setFocus();
    QTest::keyClicks(find<QLineEdit>("stepIgnored"), QStringLiteral("at\r"));
    QTest::mouseClick(find<QPushButton>("stepReset"), Qt::LeftButton);
    QVERIFY(step("orders").ignored.isEmpty());
    QCOMPARE(step("orders").upstreamColumns, names);
    // Its own name is no other one.
    table->setFocus();
    table->selectAll();
    QTest::keyClicks(table, QStringLiteral("orders\r"));
    QVERIFY(step("orders").upstreamTable.isEmpty() && table->text().isEmpty());
}

void TestStepEditor::typedTextSurvivesAClick()
{
    auto *sql = find<SqlEditor>("stepSql");
    sql->setFocus();
    QTest::keyClicks(sql, QStringLiteral("id > 7"));
    QTest::mouseClick(find<QToolButton>("zoomAuto"), Qt::LeftButton); // takes no focus
    QCOMPARE(sql->text(), QStringLiteral("id > 7"));
    QCOMPARE(step("orders").where, QStringLiteral("id > 7"));
    QCOMPARE(m_document->undoStack()->count(), 2);
    QTest::keyClicks(sql, QStringLiteral("0"));
    QTRY_COMPARE(m_document->undoStack()->count(), 3); // after a while by itself
    QVERIFY(step("orders").where.contains(QLatin1Char('0')));
}

void TestStepEditor::lookingChangesNothing()
{
    Plan plan;
    TableStep same; // says what the default says anyway
    same.table = QStringLiteral("a");
    plan.steps = {same};
    m_document->reset(plan, QStringLiteral("x.slice.json"));
    m_editor->setTables({QStringLiteral("a")});
    m_editor->setTables({QStringLiteral("b")});
    m_editor->commit();
    QVERIFY(!m_document->isModified());
    QCOMPARE(m_document->plan(), plan);
}

void TestStepEditor::severalTablesAtOnce()
{
    TableStep one;
    one.table = QStringLiteral("a");
    one.where = QStringLiteral("x = 1");
    one.zoom = Zoom::fixed({7});
    m_document->setSteps({one}, QStringLiteral("one"));
    m_editor->setTables({QStringLiteral("a"), QStringLiteral("b")});
    QVERIFY(!find<SqlEditor>("stepSql")->isVisible());
    find<QComboBox>("stepStale")->setCurrentIndex(int(Stale::Keep));
    Q_EMIT find<QComboBox>("stepStale")->activated(int(Stale::Keep));
    QVERIFY(step("a").stale == Stale::Keep && step("b").stale == Stale::Keep);
    QCOMPARE(step("a").where, QStringLiteral("x = 1")); // what was not touched stays
    QCOMPARE(step("a").zoom, Zoom::fixed({7}));
    m_document->undoStack()->undo();
    QVERIFY(step("a").stale == Stale::Remove && step("b").stale == Stale::Remove);
}

void TestStepEditor::tabLeavesTheSql()
{
    auto *sql = find<SqlEditor>("stepSql");
    sql->setFocus();
    QTest::keyClick(sql, Qt::Key_Tab);
    QVERIFY(sql->text().isEmpty());
}

void TestStepEditor::marksErrors()
{
    auto *sql = find<SqlEditor>("stepSql");
    sql->setText(QStringLiteral("id > 5\nAND nosuch = 1"));
    sql->showError(1, 4, QStringLiteral("Unknown column"));
    QVERIFY(sql->SendScintilla(QsciScintilla::SCI_INDICATORVALUEAT, 8UL, 12L) != 0); // in "nosuch"
    QVERIFY(sql->annotation(1).contains(QLatin1String("Unknown column")));
    sql->clearErrors();
    QVERIFY(sql->SendScintilla(QsciScintilla::SCI_INDICATORVALUEAT, 8UL, 12L) == 0);
    sql->showError(99, 99, QStringLiteral("beyond the text"));
}

void TestStepEditor::estimates()
{
    QCOMPARE(estimateScan(1'000'000, Zoom::fixed({1000, 1})).bytes, 40'000);
    QCOMPARE(estimateScan(1'000'000, Zoom::fixed({1000, 1})).queries, 3 + 1);
    QCOMPARE(estimateScan(1'000'000, Zoom::fixed({10})).queries, 3 + 98);
    QCOMPARE(estimateScan(0, Zoom()).queries, 4);
    ZoomEditor editor;
    editor.setZoom(Zoom::fixed({100}));
    editor.setRows(1'000'000);
    QVERIFY(editor.findChild<QLabel *>(QStringLiteral("zoomEstimate"))
                ->text()
                .contains(QLatin1String("replaced whole")));
}

void TestStepEditor::settingsTakeOnlyWhatMakesSense()
{
    Plan plan;
    plan.name = QStringLiteral("shop");
    plan.upstream = QStringLiteral("mysql://r@db.example.com/foo");
    plan.base = QStringLiteral("mysql://d@localhost/foo0");
    plan.variables.insert(QStringLiteral("n"), 7);
    plan.variables.insert(QStringLiteral("text"), QStringLiteral("7"));
    plan.variables.insert(QStringLiteral("part"), 1.5);
    TableStep step;
    step.table = QStringLiteral("t");
    step.where = QStringLiteral("id > :n");
    plan.steps = {step};
    PlanSettings settings(plan);
    settings.show();
    QCOMPARE(settings.plan(), plan);
    auto *variables = settings.findChild<QTableWidget *>(QStringLiteral("planVariables"));
    auto *problem = settings.findChild<QLabel *>(QStringLiteral("planProblem"));
    variables->selectRow(0);
    QTest::mouseClick(settings.findChild<QPushButton *>(QStringLiteral("planVariablesRemove")),
                      Qt::LeftButton);
    settings.accept();
    QVERIFY(settings.isVisible());
    QVERIFY2(problem->text().contains(QLatin1String(":n")), qPrintable(problem->text()));
    QTest::mouseClick(settings.findChild<QPushButton *>(QStringLiteral("planVariablesAdd")),
                      Qt::LeftButton);
    variables->item(0, 0)->setText(QStringLiteral("n"));
    variables->item(0, 1)->setText(QStringLiteral("2024-01-01"));
    settings.findChild<QLineEdit *>(QStringLiteral("planDefaultZoom"))
        ->setText(QStringLiteral("1, 2"));
    settings.accept();
    QVERIFY(settings.isVisible());
    settings.findChild<QLineEdit *>(QStringLiteral("planDefaultZoom"))
        ->setText(QStringLiteral("100"));
    settings.findChild<QLineEdit *>(QStringLiteral("planIgnored"))
        ->setText(QStringLiteral("*_at, seen"));
    settings.accept();
    QVERIFY(!settings.isVisible());
    QCOMPARE(settings.plan().ignored,
             (QStringList{QStringLiteral("*_at"), QStringLiteral("seen")}));
    QCOMPARE(settings.plan().variables.value(QStringLiteral("n")),
             QJsonValue(QStringLiteral("2024-01-01")));
    QCOMPARE(settings.plan().defaultStep.zoom, Zoom::fixed({100}));
}

SLICETOOL_TEST(TestStepEditor)
#include "tst_stepeditor.moc"
