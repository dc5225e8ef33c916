// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/densitystrip.h"
#include "gui/diff/diffgridmodel.h"
#include "gui/diff/difftext.h"
#include "gui/diff/diffview.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeView>

using namespace slicetool;
using namespace slicetool::gui;

/// Counts how often a widget is drawn.
class PaintCount : public QObject
{
public:
    explicit PaintCount(QWidget *widget) { widget->installEventFilter(this); }
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

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
    void eachTableKeepsItsLook();
    void menuOfACell();
    void copiesForSpreadsheets();
    void menuOfAColumn();
    void ignoresAColumn();
    void clicksOnHeadersSort();
    void goesToChangedCells();
    void rowsAreMarkedAtOnce();
    void sidesMoveTogether();
    void sidesAreCopiedApart();

private:
    /// Opens the menu at a cell, or of a column where the row is below zero, and takes what begins so.
    void choose(int row, int column, const QString &text);
    void addRows(const QString &table, int count, const QByteArray &value = "it's");

    std::unique_ptr<DiffView> m_view;
    std::shared_ptr<DifferenceStore> m_store;
    RunReport m_report;
    QTreeView *m_tables = nullptr;
    QTableView *m_grid = nullptr;
};

void TestDiffView::addRows(const QString &table, int count, const QByteArray &value)
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
                      {QStringLiteral("v"), false, false, value}};
        if (id % 2)
            row.target = {{QStringLiteral("id"), false, false, QByteArray::number(id)},
                          {QStringLiteral("v"), true, false, {}}};
        sink(row);
    }
    m_report.tables << report;
}

void TestDiffView::init()
{
    m_store = std::make_shared<DifferenceStore>();
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
    QVERIFY2(strip->figures(2).contains(QLatin1String("id 3 to 5")), qPrintable(strip->figures(2)));
    QVERIFY2(!strip->figures(1).contains(QLatin1String("id ")), qPrintable(strip->figures(1)));
    auto *part = m_view->findChild<QToolButton *>(QStringLiteral("diffPart"));
    QVERIFY(part->isVisible());
    QTest::mouseClick(part, Qt::LeftButton);
    QCOMPARE(m_grid->model()->rowCount(), 6);
    QVERIFY(!part->isVisible());
    m_view->showPart(QStringLiteral("b"), 2);
    QCOMPARE(m_tables->currentIndex().data().toString(), QStringLiteral("b"));
    QCOMPARE(m_grid->model()->rowCount(), 2);
    m_view->showPart(QStringLiteral("b"), 2); // chosen again, it stays
    QCOMPARE(m_grid->model()->rowCount(), 2);
    m_view->showPart(QStringLiteral("b"), 1); // where nothing differs, all of the table is shown
    QCOMPARE(m_grid->model()->rowCount(), 4);
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
        if (action->text() == QLatin1String("Copy as SQL"))
            action->trigger();
    }
    QCOMPARE(QApplication::clipboard()->text(),
             QString::fromUtf8(rowsHeader({}, RowFormat::Sql))
                 + QStringLiteral("UPDATE `a` SET `v` = 'it''s' WHERE `id` <=> '1';\n"));
    for (QAction *action :
         m_view->findChild<QToolButton *>(QStringLiteral("diffTake"))->menu()->actions()) {
        if (action->text().startsWith(QLatin1String("Copy as SQL in the other")))
            action->trigger();
    }
    QCOMPARE(QApplication::clipboard()->text(),
             QString::fromUtf8(rowsHeader({}, RowFormat::Sql))
                 + QStringLiteral("UPDATE `a` SET `v` = NULL WHERE `id` <=> '1';\n"));
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

void TestDiffView::choose(int row, int column, const QString &text)
{
    QWidget *at = row < 0 ? static_cast<QWidget *>(m_grid->horizontalHeader()) : m_grid;
    const QPoint position =
        row < 0 ? QPoint(m_grid->horizontalHeader()->sectionViewportPosition(column) + 5, 5)
                : m_grid->visualRect(m_grid->model()->index(row, column)).center();
    Q_EMIT at->customContextMenuRequested(position);
    auto *menu = m_grid->findChild<QMenu *>(QLatin1String(row < 0 ? "gridHeaderMenu" : "gridMenu"));
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    QAction *found = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(text))
            found = action;
    }
    QVERIFY2(found, qPrintable(text));
    QVERIFY2(found->isEnabled(), qPrintable(text));
    found->trigger();
    menu->close();
    QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
}

void TestDiffView::eachTableKeepsItsLook()
{
    auto *find = m_view->findChild<QLineEdit *>(QStringLiteral("diffFind"));
    find->setFocus();
    QTest::keyClicks(find, QStringLiteral("3"));
    QTRY_COMPARE(m_grid->model()->rowCount(), 1);
    m_grid->setColumnWidth(1, 333);
    m_view->showTable(QStringLiteral("b"));
    QCOMPARE(find->text(), QString());
    QCOMPARE(m_grid->model()->rowCount(), 4);
    QVERIFY(m_grid->columnWidth(1) != 333);
    m_view->showTable(QStringLiteral("a"));
    QCOMPARE(find->text(), QStringLiteral("3"));
    QTRY_COMPARE(m_grid->model()->rowCount(), 1);
    QCOMPARE(m_grid->columnWidth(1), 333);
    find->setFocus();
    QTest::keyClick(find, Qt::Key_Escape);
    QCOMPARE(find->text(), QString());
    QCOMPARE(m_grid->model()->rowCount(), 6);
    // Another run of the same tables is shown in the same way.
    m_view->setOutcome(m_report, m_store);
    QCOMPARE(m_grid->columnWidth(1), 333);
}

void TestDiffView::menuOfACell()
{
    m_grid->selectRow(3);
    choose(3, 1, QStringLiteral("Copy value of Base"));
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("it's"));
    choose(3, 1, QStringLiteral("Copy value of Work"));
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("NULL"));
    m_grid->setFocus();
    QTest::keyClick(m_grid, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("3\tit's"));
    auto *filters = m_view->findChild<QToolButton *>(QStringLiteral("diffValues"));
    QVERIFY(!filters->isVisible());
    choose(3, 1, QStringLiteral("Only rows with v = NULL"));
    QTRY_COMPARE(m_grid->model()->rowCount(), 3);
    QVERIFY(filters->isVisible());
    QCOMPARE(filters->text(), QStringLiteral("v = NULL"));
    auto *hint = m_view->findChild<QLabel *>(QStringLiteral("diffHint"));
    QTRY_VERIFY2(hint->text().contains(QLatin1String("3 of 6")), qPrintable(hint->text()));
    QTest::mouseClick(filters, Qt::LeftButton);
    QCOMPARE(m_grid->model()->rowCount(), 6);
    QTRY_VERIFY(m_grid->model()->index(3, 0).data(Qt::CheckStateRole).isValid());
    m_grid->selectRow(3);
    choose(3, 0, QStringLiteral("Check rows"));
    QCOMPARE(m_grid->model()->index(3, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    choose(3, 0, QStringLiteral("Uncheck rows"));
    QCOMPARE(m_grid->model()->index(3, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    choose(3, 1, QStringLiteral("Open value"));
    auto *window = m_grid->findChild<QDialog *>(QStringLiteral("valueWindow"));
    QVERIFY(window && window->isVisible());
    QCOMPARE(window->windowTitle(), QStringLiteral("v"));
}

/// Tabs and line ends in a value make no other cells of it; one cell alone is copied as it is.
void TestDiffView::copiesForSpreadsheets()
{
    m_store = std::make_shared<DifferenceStore>();
    m_report.tables.clear();
    addRows(QStringLiteral("c"), 1, "a\tb \"c\"\nd");
    QVERIFY(bool(m_store->finish()));
    m_view->setOutcome(m_report, m_store);
    QTRY_COMPARE(m_grid->model()->index(0, 0).data().toString(), QStringLiteral("0"));
    m_grid->setFocus();
    m_grid->selectRow(0);
    QTest::keyClick(m_grid, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("0\t\"a\tb \"\"c\"\"\nd\""));
    m_grid->clearSelection();
    m_grid->selectionModel()->select(m_grid->model()->index(0, 1), QItemSelectionModel::Select);
    QTest::keyClick(m_grid, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("a\tb \"c\"\nd"));
}

void TestDiffView::menuOfAColumn()
{
    choose(-1, 0, QStringLiteral("Sort descending"));
    QTRY_COMPARE(m_grid->model()->index(0, 0).data().toString(), QStringLiteral("5"));
    QVERIFY(m_grid->horizontalHeader()->isSortIndicatorShown());
    choose(-1, 0, QStringLiteral("Order by key"));
    QTRY_COMPARE(m_grid->model()->index(0, 0).data().toString(), QStringLiteral("0"));
    QVERIFY(!m_grid->horizontalHeader()->isSortIndicatorShown());
    choose(-1, 1, QStringLiteral("Hide column"));
    QVERIFY(m_grid->isColumnHidden(1));
    m_view->showTable(QStringLiteral("b"));
    QVERIFY(!m_grid->isColumnHidden(1));
    m_view->showTable(QStringLiteral("a"));
    QVERIFY(m_grid->isColumnHidden(1));
    choose(-1, 0, QStringLiteral("Show all columns"));
    QVERIFY(!m_grid->isColumnHidden(1));
    const int before = m_grid->columnWidth(1);
    choose(-1, 1, QStringLiteral("Fit column"));
    QVERIFY(m_grid->columnWidth(1) < before);
    choose(-1, 1, QStringLiteral("Freeze columns up to here"));
    choose(-1, 0, QStringLiteral("Unfreeze columns"));
}

void TestDiffView::ignoresAColumn()
{
    QSignalSpy asked(m_view.get(), &DiffView::ignoreRequested);
    choose(3, 1, QStringLiteral("Ignore v in comparisons"));
    choose(-1, 1, QStringLiteral("Ignore v in comparisons"));
    QCOMPARE(asked.size(), 2);
    for (const QList<QVariant> &arguments : asked)
        QCOMPARE(arguments, (QList<QVariant>{QStringLiteral("a"), QStringLiteral("v"), true}));
}

/// A click sorts, a second one turns it round, a third one takes it back; whichever part the column is in.
void TestDiffView::clicksOnHeadersSort()
{
    auto *pinned = m_grid->findChild<QTableView *>();
    QVERIFY(pinned);
    const auto click = [](QTableView *view, int column) {
        QHeaderView *header = view->horizontalHeader();
        QTest::mouseClick(
            header->viewport(), Qt::LeftButton, {},
            QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    };
    for (const auto &[view, column] : {std::pair(m_grid, 1), std::pair(pinned, 0)}) {
        const auto *model = m_view->findChild<DiffGridModel *>();
        click(view, column);
        QCOMPARE(model->arrangement().sortColumn, model->columnName(column));
        QCOMPARE(model->arrangement().order, Qt::AscendingOrder);
        click(view, column);
        QCOMPARE(model->arrangement().sortColumn, model->columnName(column));
        QCOMPARE(model->arrangement().order, Qt::DescendingOrder);
        click(view, column);
        QVERIFY(model->arrangement().isPlain());
    }
}

void TestDiffView::goesToChangedCells()
{
    const auto *model = m_grid->model();
    m_grid->setCurrentIndex(model->index(0, 0)); // a row that is only in base
    m_grid->setFocus();
    QTest::keyClick(m_grid, Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(m_grid->currentIndex(), model->index(1, 1));
    QTest::keyClick(m_grid, Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(m_grid->currentIndex(), model->index(2, 0));
    QTest::keyClick(m_grid, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(m_grid->currentIndex(), model->index(1, 1));
    m_grid->setCurrentIndex(model->index(5, 1));
    QTest::keyClick(m_grid, Qt::Key_Right, Qt::AltModifier); // there is none after it
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(m_grid->currentIndex(), model->index(5, 1));
}

void TestDiffView::sidesMoveTogether()
{
    addRows(QStringLiteral("long"), 300, QByteArray(200, 'x'));
    QVERIFY(bool(m_store->finish()));
    m_view->setOutcome(m_report, m_store);
    m_view->showTable(QStringLiteral("long"));
    auto *other = m_view->findChild<QTableView *>(QStringLiteral("diffOther"));
    QVERIFY(!other->isVisible());
    QSignalSpy changed(m_view.get(), &DiffView::sideBySideChanged);
    m_view->setSideBySide(true);
    QCOMPARE(changed.size(), 1);
    QVERIFY(other->isVisible());
    QVERIFY(std::abs(other->width() - m_grid->width()) < 20);
    QCOMPARE(m_view->findChild<QLabel *>(QStringLiteral("viewTitle"))->text(),
             QStringLiteral("Work"));
    QCOMPARE(m_view->findChild<QLabel *>(QStringLiteral("otherTitle"))->text(),
             QStringLiteral("Base"));
    QCOMPARE(other->model()->rowCount(), 300);

    other->verticalScrollBar()->setValue(other->verticalScrollBar()->maximum());
    QCOMPARE(m_grid->rowAt(5), other->rowAt(5));
    QVERIFY(m_grid->rowAt(5) > 100);
    m_grid->verticalScrollBar()->setValue(0);
    QCOMPARE(other->rowAt(5), 0);
    m_grid->setCurrentIndex(m_grid->model()->index(7, 1));
    QCOMPARE(other->currentIndex().row(), 7);

    other->setColumnWidth(1, 900);
    QCOMPARE(m_grid->columnWidth(1), 900);
    QTRY_VERIFY(m_grid->horizontalScrollBar()->maximum() > 0); // a resize is laid out later
    m_grid->horizontalScrollBar()->setValue(m_grid->horizontalScrollBar()->maximum());
    QCOMPARE(other->horizontalScrollBar()->value(), m_grid->horizontalScrollBar()->value());
    QVERIFY(other->horizontalScrollBar()->value() > 0);
    other->horizontalHeader()->moveSection(0, 1);
    QCOMPARE(m_grid->horizontalHeader()->visualIndex(0), 1);
    choose(-1, 1, QStringLiteral("Hide column"));
    QVERIFY(other->isColumnHidden(1));
    choose(-1, 0, QStringLiteral("Show all columns"));
    QVERIFY(!other->isColumnHidden(1));

    // What another table looks like is another table's.
    m_view->showTable(QStringLiteral("a"));
    QCOMPARE(other->horizontalHeader()->visualIndex(0), 0);
    m_view->showTable(QStringLiteral("long"));
    QCOMPARE(other->horizontalHeader()->visualIndex(0), 1);
    QCOMPARE(other->columnWidth(1), 900);
    m_view->setSideBySide(false);
    QVERIFY(!other->isVisible());
}

void TestDiffView::sidesAreCopiedApart()
{
    auto *other = m_view->findChild<QTableView *>(QStringLiteral("diffOther"));
    const auto copied = [](QTableView *grid, int row) {
        grid->setFocus();
        // Not selectRow(), which takes the key before for one that is still held.
        grid->selectionModel()->select(grid->model()->index(row, 0),
                                       QItemSelectionModel::ClearAndSelect
                                           | QItemSelectionModel::Rows);
        QApplication::clipboard()->setText(QStringLiteral("before"));
        QTest::keyClick(grid, Qt::Key_C, Qt::ControlModifier);
        return QApplication::clipboard()->text();
    };
    m_view->setSideBySide(true);
    QCOMPARE(copied(other, 1), QStringLiteral("1\tit's"));
    QCOMPARE(copied(m_grid, 1), QStringLiteral("1\tNULL"));
    QCOMPARE(copied(other, 2), QStringLiteral("2\tit's"));
    QCOMPARE(copied(m_grid, 2), QStringLiteral("\t"));
    // Rows are checked on one side only.
    const QRect there = other->visualRect(other->model()->index(1, 0));
    QTest::mouseClick(other->viewport(), Qt::LeftButton, {},
                      {there.left() + 10, there.center().y()});
    QCOMPARE(other->model()->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

/// The marks beside the rows come with the rows, and not when something else is drawn.
void TestDiffView::rowsAreMarkedAtOnce()
{
    m_view->showTable(QStringLiteral("b"));
    m_view->repaint(); // the rows are not there yet
    const QImage unmarked = m_grid->verticalHeader()->grab().toImage();
    QSignalSpy loaded(m_view->findChild<DiffGridModel *>(), &DiffGridModel::loaded);
    QTRY_VERIFY(loaded.count() > 0);
    QCOMPARE(m_grid->model()->headerData(0, Qt::Vertical).toString(), QStringLiteral("+"));
    QVERIFY(m_grid->verticalHeader()->grab().toImage() != unmarked);
    // The header's own picture, and not only one that is asked for, is drawn anew.
    PaintCount painted(m_grid->verticalHeader()->viewport());
    Q_EMIT m_view->findChild<DiffGridModel *>()->loaded();
    QTRY_VERIFY(painted.count() > 0);
}

SLICETOOL_TEST(TestDiffView)
#include "tst_diffview.moc"
