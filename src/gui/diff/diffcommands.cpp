// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/diffcommands.h"

#include "gui/base/format.h"
#include "gui/base/icons.h"
#include "gui/diff/diffexport.h"
#include "gui/diff/diffgridmodel.h"
#include "gui/diff/difftext.h"
#include "gui/diff/pinnedtableview.h"
#include "gui/diff/valueviewer.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace slicetool::gui {

namespace {

constexpr int charactersInMenu = 24;
constexpr int widestFit = 90; // characters

QString shortText(const CellValue &value)
{
    const QString text = cellText(value).simplified();
    return text.size() > charactersInMenu ? text.left(charactersInMenu) + QChar(0x2026) : text;
}

DiffCell cellAt(const QModelIndex &index)
{
    return index.data(DiffGridModel::CellRole).value<DiffCell>();
}

/// A value between tabs: in quotes where it would otherwise be taken for several.
QString spreadsheetField(const QString &value)
{
    const bool isPlain = !value.startsWith(QLatin1Char('"')) && !value.contains(QLatin1Char('\t'))
                         && !value.contains(QLatin1Char('\n'))
                         && !value.contains(QLatin1Char('\r'));
    return isPlain
               ? value
               : QLatin1Char('"') + QString(value).replace(QLatin1Char('"'), QLatin1String("\"\""))
                     + QLatin1Char('"');
}

} // namespace

DiffCommands::DiffCommands(DiffGridModel &grid, PinnedTableView &view, PinnedTableView &other,
                           DiffExport &takes)
    : QObject(&view)
    , m_grid(grid)
    , m_view(view)
    , m_takes(takes)
    , m_copy(addKey(tr("Copy"), QKeySequence::Copy, &DiffCommands::copyCells))
    , m_copyOther(addKey(tr("Copy"), QKeySequence::Copy, &DiffCommands::copyOtherCells))
    , m_open(addKey(tr("Open value…"), {}, &DiffCommands::openValue))
    , m_next(
          addKey(tr("Next changed cell"), Qt::ALT | Qt::Key_Right, &DiffCommands::nextChangedCell))
    , m_previous(addKey(tr("Previous changed cell"), Qt::ALT | Qt::Key_Left,
                        &DiffCommands::previousChangedCell))
{
    for (const auto &[each, copy] : {std::pair(&view, m_copy), std::pair(&other, m_copyOther)}) {
        copy->setIcon(icon(QStringLiteral("copy")));
        each->addAction(copy);
        each->addActions({m_open, m_next, m_previous});
        connectView(*each, copy);
    }
    connect(&grid, &DiffGridModel::arrangementChanged, this, [this] {
        const RowArrangement &now = m_grid.arrangement();
        m_view.showSorting(m_grid.columnNames().indexOf(now.sortColumn), now.order);
    });
}

void DiffCommands::connectView(PinnedTableView &view, QAction *copy)
{
    connect(&view, &PinnedTableView::cellMenuRequested, this,
            [this, copy](const QModelIndex &index, const QPoint &position) {
                showCellMenu(index, position, copy);
            });
    connect(&view, &PinnedTableView::headerMenuRequested, this, &DiffCommands::showHeaderMenu);
    connect(&view, &PinnedTableView::sortRequested, &m_grid, &DiffGridModel::sort);
    const bool hasChecks = &view == &m_view;
    connect(&view, &QAbstractItemView::doubleClicked, this,
            [this, hasChecks](const QModelIndex &index) {
                if (!hasChecks || !(m_grid.flags(index) & Qt::ItemIsUserCheckable))
                    openValue();
            });
}

/// A key of the grids alone: in the window it may mean something else.
QAction *DiffCommands::addKey(const QString &text, const QKeySequence &key,
                              void (DiffCommands::*command)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, command);
    return action;
}

void DiffCommands::setTitles(const QString &source, const QString &target)
{
    m_source = source;
    m_target = target;
}

void DiffCommands::setHiddenColumns(const QSet<QString> &columns)
{
    if (columns == m_hidden)
        return;
    m_hidden = columns;
    Q_EMIT hiddenColumnsChanged();
}

void DiffCommands::showCellMenu(const QModelIndex &index, const QPoint &position, QAction *copy)
{
    if (!index.isValid())
        return;
    if (!m_view.selectionModel()->isSelected(index))
        m_view.setCurrentIndex(index);
    else
        m_view.selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("gridMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(copy);
    const DiffCell cell = cellAt(index);
    if (cell.differs && cell.source && cell.target) {
        for (const auto &[side, value] :
             {std::pair(m_source, *cell.source), std::pair(m_target, *cell.target)})
            menu->addAction(tr("Copy value of %1").arg(side), this,
                            [this, value = value] { copyValue(value); });
    }
    m_takes.addTo(*menu->addMenu(tr("Rows")));
    menu->addAction(m_open);
    menu->addSeparator();
    addFilters(*menu, index);
    menu->addSeparator();
    menu->addAction(tr("Check rows"), this, [this] { check(true); });
    menu->addAction(tr("Uncheck rows"), this, [this] { check(false); });
    menu->addSeparator();
    addIgnore(*menu, index.column());
    menu->addSeparator();
    menu->addAction(m_next);
    menu->addAction(m_previous);
    menu->popup(position);
}

/// Key columns always count.
void DiffCommands::addIgnore(QMenu &menu, int column)
{
    const QString name = m_grid.columnName(column);
    const bool isIgnored = m_grid.isIgnored(name);
    menu.addAction(menuText(isIgnored ? tr("Compare %1 again").arg(name)
                                      : tr("Ignore %1 in comparisons").arg(name)),
                   this, [this, name, isIgnored] { Q_EMIT ignoreRequested(name, !isIgnored); })
        ->setEnabled(column >= m_grid.keyColumnCount());
}

void DiffCommands::addFilters(QMenu &menu, const QModelIndex &index)
{
    const DiffCell cell = cellAt(index);
    QList<CellValue> values;
    for (const auto &side : {cell.source, cell.target}) {
        if (side && (values.isEmpty() || cell.differs))
            values << *side;
    }
    for (const CellValue &value : std::as_const(values)) {
        menu.addAction(menuText(tr("Only rows with %1 = %2").arg(value.column, shortText(value))),
                       this, [this, value] {
                           RowArrangement filtered = m_grid.arrangement();
                           filtered.values.removeIf([&](const ValueFilter &each) {
                               return each.column == value.column;
                           });
                           filtered.values << ValueFilter{value.column, value};
                           m_grid.setArrangement(filtered);
                       });
    }
    menu.addAction(tr("Show all rows"), this,
                   [this] {
                       RowArrangement all = m_grid.arrangement();
                       all.text.clear();
                       all.values.clear();
                       m_grid.setArrangement(all);
                   })
        ->setEnabled(m_grid.arrangement().isFiltered());
}

void DiffCommands::showHeaderMenu(int column, const QPoint &position)
{
    if (column < 0)
        return;
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("gridHeaderMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Sort ascending"), this,
                    [this, column] { m_grid.sort(column, Qt::AscendingOrder); });
    menu->addAction(tr("Sort descending"), this,
                    [this, column] { m_grid.sort(column, Qt::DescendingOrder); });
    menu->addAction(tr("Order by key"), this, [this] { m_grid.sort(-1); })
        ->setEnabled(!m_grid.arrangement().sortColumn.isEmpty());
    menu->addSeparator();
    menu->addAction(tr("Fit column"), this, [this, column] { fit(column); });
    menu->addAction(tr("Fit all columns"), this, [this] {
        for (int each = 0; each < m_grid.columnCount(); ++each)
            fit(each);
    });
    menu->addSeparator();
    const int seen = m_view.horizontalHeader()->visualIndex(column);
    menu->addAction(tr("Freeze columns up to here"), this,
                    [this, seen] { m_view.setPinnedColumns(seen + 1); });
    menu->addAction(tr("Unfreeze columns"), this, [this] { m_view.setPinnedColumns(0); })
        ->setEnabled(m_view.pinnedColumns() > 0);
    menu->addSeparator();
    menu->addAction(
            tr("Hide column"), this,
            [this, name = m_grid.columnName(column)] { setHiddenColumns(m_hidden + QSet{name}); })
        ->setEnabled(column > 0 && m_hidden.size() + 1 < m_grid.columnCount()); // has the checks
    addIgnore(*menu, column);
    menu->addAction(tr("Show all columns"), this, [this] { setHiddenColumns({}); })
        ->setEnabled(!m_hidden.isEmpty());
    menu->popup(position);
}

/// Of two values that of the source, where both are in one grid.
const CellValue *DiffCommands::copiedCell(const DifferingRow &row, const QString &column,
                                          CellsOf grid) const
{
    if (grid == CellsOf::View && m_isSideBySide)
        return cellOf(row.target, column);
    const CellValue *value = cellOf(row.source, column);
    return value || m_isSideBySide ? value : cellOf(row.target, column);
}

/// As a spreadsheet takes it: a line for each row, tabs between the cells. One cell alone is copied as it
/// is.
void DiffCommands::copyCellsOf(CellsOf grid)
{
    const QHeaderView *const order = m_view.horizontalHeader();
    const QItemSelectionModel *const selection = m_view.selectionModel();
    const QList<int> rows = selectedRows();
    QStringList lines;
    qsizetype cells = 0;
    QString lone;
    for (const int row : rows) {
        const auto there = m_grid.rowAt(row);
        QStringList values;
        for (int seen = 0; there && seen < m_grid.columnCount(); ++seen) {
            const int column = order->logicalIndex(seen);
            if (m_view.isColumnHidden(column) || !selection->isSelected(m_grid.index(row, column)))
                continue;
            const CellValue *value = copiedCell(*there, m_grid.columnName(column), grid);
            values << (value ? cellText(*value) : QString());
        }
        cells += values.size();
        for (QString &value : values)
            lone = std::exchange(value, spreadsheetField(value));
        lines << values.join(QLatin1Char('\t'));
    }
    if (cells == 1)
        QApplication::clipboard()->setText(lone);
    else if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

/// The rows in which something is selected, from the first on, at most as many as are taken at once.
QList<int> DiffCommands::selectedRows()
{
    constexpr int most = DiffGridModel::maxChecked;
    QList<int> rows = rowsOf(m_view.selectionModel()->selection(), most + 1);
    if (rows.size() > most) {
        rows.removeLast();
        Q_EMIT message(
            tr("Only the first %1; export the table to get all").arg(rowsText(rows.size())));
    }
    return rows;
}

void DiffCommands::copyValue(const CellValue &value)
{
    QApplication::clipboard()->setText(cellText(value));
}

void DiffCommands::openValue()
{
    const QModelIndex index = m_view.currentIndex();
    const DiffCell cell = cellAt(index);
    if (!index.isValid() || !cell.isLoaded)
        return;
    auto *dialog = new QDialog(&m_view);
    dialog->setObjectName(QStringLiteral("valueWindow"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString column = m_grid.columnName(index.column());
    dialog->setWindowTitle(column);
    auto *viewer = new ValueViewer(dialog);
    viewer->setTitles(m_source, m_target);
    viewer->setValue(column, cell.source, cell.target);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(viewer, 1);
    layout->addWidget(buttons);
    dialog->resize(900, 560);
    dialog->show(); // several can be looked at, beside the grid
}

void DiffCommands::goToChangedCell(CellSearch::Direction direction)
{
    const bool isForwards = direction == CellSearch::Direction::Forwards;
    const QModelIndex current = m_view.currentIndex();
    const QHeaderView *const order = m_view.horizontalHeader();
    CellSearch search;
    search.direction = direction;
    qsizetype before = 0; // columns that are seen before the current one
    for (int seen = 0; seen < m_grid.columnCount(); ++seen) {
        const int column = order->logicalIndex(seen);
        if (m_view.isColumnHidden(column))
            continue;
        if (current.isValid() && seen < order->visualIndex(current.column()))
            ++before;
        search.columns << m_grid.columnName(column);
    }
    if (current.isValid()) {
        search.row = current.row();
        const bool isSeen = !m_view.isColumnHidden(current.column());
        search.column = isForwards ? before + int(isSeen) : before - 1;
    } else {
        search.row = isForwards ? 0 : m_grid.rowCount() - 1;
        search.column = isForwards ? 0 : search.columns.size() - 1;
    }
    const QPersistentModelIndex from = current;
    m_grid.findChangedCell(search, [this, from](const QModelIndex &found) {
        if (found.isValid() && m_view.currentIndex() == from) // else the user has gone elsewhere
            m_view.setCurrentIndex(found);
    });
}

void DiffCommands::check(bool isChecked)
{
    m_grid.setChecked(selectedRows(), isChecked);
}

/// As wide as what is seen of it needs.
void DiffCommands::fit(int column)
{
    const int character = m_view.fontMetrics().averageCharWidth();
    const int first = std::max(0, m_view.rowAt(0));
    const int below = m_view.rowAt(m_view.viewport()->height() - 1);
    const int last = below < 0 ? m_grid.rowCount() - 1 : below;
    int width = m_view.horizontalHeader()->sectionSizeHint(column);
    for (int row = first; row <= last; ++row) {
        const QString text = m_grid.index(row, column).data().toString().left(widestFit);
        width = std::max(width, m_view.fontMetrics().horizontalAdvance(text) + 4 * character);
    }
    m_view.setColumnWidth(column, std::min(width, widestFit * character));
}

} // namespace slicetool::gui
