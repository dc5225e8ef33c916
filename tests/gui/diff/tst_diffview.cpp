// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/densitystrip.h"
#include "gui/diff/diffgridmodel.h"
#include "gui/diff/difftext.h"
#include "gui/diff/diffview.h"
#include "support/serverfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace slicetool;
using namespace slicetool::gui;

/// The differences as a user goes through them, by mouse and keys.
class TestDiffView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void walksThroughChangesAcrossTables();
    void choosesAKindAndAPart();
    void appliesCheckedRowsAndTables();
    void copiesWhatIsSelected();
    void opensAMillionRowsAtOnce();
    void saysWhyThereAreNoRows();

private:
    void addRows(const QString &table, int count);

    std::unique_ptr<DiffView> m_view;
    std::shared_ptr<DifferenceStore> m_store;
    RunReport m_report;
    QTreeView *m_tables = nullptr;
    QTableView *m_grid = nullptr;
};

void TestDiffView::addRows(const QString &table, int count)
{
    const auto sink = m_store->sink();
    TableReport report;
    report.table = table;
    report.density = {
        QStringLiteral("0"), QString::number(count - 1), {count / 2, 0, count - count / 2}};
    for (int id = 0; id < count; ++id) {
        DifferingRow row;
        row.table = table;
        row.change = id % 2 ? RowChange::Update : RowChange::Insert;
        ++(id % 2 ? report.updated : report.inserted);
        row.keyText = {QByteArray::number(id)};
        row.key = {{QStringLiteral("id"), false, false, QByteArray::number(id)}};
        row.source = {{QStringLiteral("id"), false, false, QByteArray::number(id)},
                      {QStringLiteral("v"), false, false, "it's"}};
        if (id % 2)
            row.target = {{QStringLiteral("id"), false, false, QByteArray::number(id)},
                          {QStringLiteral("v"), true, false, {}}};
        sink(row);
    }
    m_report.tables << report;
}

void TestDiffView::init()
{
    const auto store = DifferenceStore::create();
    SLICETOOL_VERIFY(store);
    m_store = *store;
    m_report = RunReport();
    m_report.leg = Leg::Undo;
    addRows(QStringLiteral("a"), 6);
    addRows(QStringLiteral("b"), 4);
    m_view = std::make_unique<DiffView>();
    m_view->resize(1000, 700);
    m_view->show();
    m_tables = m_view->findChild<QTreeView *>(QStringLiteral("diffTables"));
    m_grid = m_view->findChild<QTableView *>(QStringLiteral("diffGrid"));
    QVERIFY(bool(m_store->finish()));
    m_view->setOutcome(m_report, m_store);
    QTRY_COMPARE(m_grid->model()->index(0, 0).data().toString(), QStringLiteral("0"));
}

void TestDiffView::cleanup()
{
    m_view.reset();
}

void TestDiffView::walksThroughChangesAcrossTables()
{
    QCOMPARE(m_grid->model()->rowCount(), 6);
    for (int i = 0; i < 6; ++i)
        m_view->nextChange();
    QCOMPARE(m_grid->currentIndex().row(), 5);
    m_view->nextChange();
    QCOMPARE(m_tables->currentIndex().data().toString(), QStringLiteral("b"));
    QCOMPARE(m_grid->currentIndex().row(), 0);
    m_view->previousChange();
    QCOMPARE(m_tables->currentIndex().data().toString(), QStringLiteral("a"));
    QCOMPARE(m_grid->currentIndex().row(), 5);
}

void TestDiffView::choosesAKindAndAPart()
{
    auto *kinds = m_view->findChild<QTabBar *>(QStringLiteral("diffKinds"));
    QVERIFY2(kinds->tabText(1).contains(QLatin1String("Base")), qPrintable(kinds->tabText(1)));
    QVERIFY(kinds->isTabEnabled(1) && !kinds->isTabEnabled(3)); // nothing is only in work
    kinds->setCurrentIndex(2);
    QCOMPARE(m_grid->model()->rowCount(), 3);
    auto *strip = m_view->findChild<DensityStrip *>(QStringLiteral("diffDensity"));
    QTest::keyClick(strip, Qt::Key_Left); // the last part with changes
    QCOMPARE(kinds->currentIndex(), 0);
    QCOMPARE(m_grid->model()->rowCount(), 3);
    QTRY_COMPARE(m_grid->model()->index(0, 0).data().toString(), QStringLiteral("3"));
    auto *part = m_view->findChild<QToolButton *>(QStringLiteral("diffPart"));
    QVERIFY(part->isVisible());
    QTest::mouseClick(part, Qt::LeftButton);
    QCOMPARE(m_grid->model()->rowCount(), 6);
    QVERIFY(!part->isVisible());
}

void TestDiffView::appliesCheckedRowsAndTables()
{
    QSignalSpy applied(m_view.get(), &DiffView::applyRequested);
    auto *apply = m_view->findChild<QPushButton *>(QStringLiteral("diffApply"));
    QVERIFY(!apply->isEnabled());
    QVERIFY(
        m_grid->model()->setData(m_grid->model()->index(3, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(apply->isEnabled());
    QTest::mouseClick(apply, Qt::LeftButton);
    QCOMPARE(applied.count(), 1);
    QVERIFY(applied.first().at(0).toStringList().isEmpty());
    QCOMPARE(applied.first().at(1).value<KeySelection>(),
             (KeySelection{{QStringLiteral("a"), {{"3"}}}}));
    m_tables->model()->setData(m_tables->model()->index(1, 0), Qt::Checked, Qt::CheckStateRole);
    QTest::mouseClick(apply, Qt::LeftButton);
    QCOMPARE(applied.last().at(0).toStringList(), QStringList{QStringLiteral("b")});
}

void TestDiffView::copiesWhatIsSelected()
{
    m_grid->selectRow(1);
    for (QAction *action :
         m_view->findChild<QToolButton *>(QStringLiteral("diffTake"))->menu()->actions()) {
        if (action->text().contains(QLatin1String("SQL"))
            && action->text().contains(QLatin1String("Copy")))
            action->trigger();
    }
    QCOMPARE(QApplication::clipboard()->text(),
             QString::fromUtf8(rowsHeader({}, RowFormat::Sql))
                 + QStringLiteral("UPDATE `a` SET `v` = 'it''s' WHERE `id` <=> '1';\n"));
}

void TestDiffView::opensAMillionRowsAtOnce()
{
    addRows(QStringLiteral("large"), 1'000'000);
    QElapsedTimer clock;
    clock.start();
    m_view->setOutcome(m_report, m_store);
    m_view->showTable(QStringLiteral("large"));
    QCOMPARE(m_grid->model()->rowCount(), 1'000'000);
    m_grid->scrollToBottom();
    QTRY_COMPARE_WITH_TIMEOUT(m_grid->model()->index(999'999, 0).data().toString(),
                              QStringLiteral("999999"), 1000);
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
}

void TestDiffView::saysWhyThereAreNoRows()
{
    auto *hint = m_view->findChild<QLabel *>(QStringLiteral("diffHint"));
    QVERIFY(!hint->isVisible());
    m_view->setOutcome(m_report, nullptr);
    QVERIFY(hint->isVisible() && hint->text().contains(QLatin1String("Compare again")));
    m_view->clear();
    QVERIFY(hint->isVisible());
    QCOMPARE(m_grid->model()->rowCount(), 0);
}

QTEST_MAIN(TestDiffView)
#include "tst_diffview.moc"
