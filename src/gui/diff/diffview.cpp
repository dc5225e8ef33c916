// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/diffview.h"

#include "gui/base/format.h"
#include "gui/base/icons.h"
#include "gui/diff/diffdelegate.h"
#include "gui/diff/diffexport.h"
#include "gui/diff/diffgridmodel.h"
#include "ui_diffview.h"

#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTimer>

#include <algorithm>
#include <numeric>

namespace slicetool::gui {

namespace {

using Kind = DifferenceStore::Kind;

constexpr int characterWidths = 22; // of a column at first
constexpr int linePadding = 10;     // of the tables and of the rows

/// Lines as high as those of the grid.
class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() + linePadding);
        return size;
    }
};

} // namespace

DiffView::DiffView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DiffView>())
    , m_tables(new DiffTablesModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_grid(new DiffGridModel(this))
    , m_findTimer(new QTimer(this))
{
    m_ui->setupUi(this);
    m_ui->across->setStretchFactor(0, 0);
    m_ui->across->setStretchFactor(1, 1);
    m_ui->across->setSizes({260, 900});
    m_ui->down->setStretchFactor(0, 4);
    m_ui->down->setStretchFactor(1, 1);
    setUpTables();
    setUpTools();
    setUpGrid();
    connectParts();
    clear();
}

DiffView::~DiffView() = default;

void DiffView::setUpTables()
{
    m_sorted->setSourceModel(m_tables);
    m_sorted->setSortRole(DiffTablesModel::SortRole);
    QTreeView *list = m_ui->diffTables;
    list->setModel(m_sorted);
    list->setItemDelegate(new RoomyDelegate(list));
    list->sortByColumn(DiffTablesModel::Table, Qt::AscendingOrder);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(DiffTablesModel::Table, QHeaderView::Stretch);
}

void DiffView::setUpTools()
{
    for (int kind = 0; kind < 4; ++kind)
        m_ui->diffKinds->addTab(QString());
    m_ui->diffFind->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_ui->diffOnlyChanged->setIcon(icon(QStringLiteral("columns")));
    m_ui->diffTake->setIcon(icon(QStringLiteral("copy")));
    m_ui->diffApply->setIcon(icon(QStringLiteral("ok")));
    m_ui->diffPart->setIcon(icon(QStringLiteral("close")));
    m_export = new DiffExport(*m_grid, *m_ui->diffGrid);
    connect(m_export, &DiffExport::message, this, &DiffView::message);
    auto *menu = new QMenu(m_ui->diffTake);
    m_export->addTo(*menu);
    menu->addSeparator();
    menu->addAction(tr("Check all rows"), this, [this] { m_grid->setAllChecked(true); });
    menu->addAction(tr("Uncheck all rows"), this, [this] { m_grid->clearChecks(); });
    m_ui->diffTake->setMenu(menu);
}

void DiffView::setUpGrid()
{
    PinnedTableView *view = m_ui->diffGrid;
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + linePadding);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setFixedWidth(30);
    view->verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    view->setModel(m_grid);
    view->setItemDelegate(new DiffDelegate(view));
    view->horizontalHeader()->setHighlightSections(false);
}

void DiffView::connectParts()
{
    connect(m_ui->diffTables->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DiffView::showCurrentTable);
    connect(m_ui->diffKinds, &QTabBar::currentChanged, this, [this] {
        m_partCount = -1;
        m_ui->diffDensity->clearChoice();
        showRows();
    });
    m_findTimer->setSingleShot(true);
    m_findTimer->setInterval(250);
    connect(m_ui->diffFind, &QLineEdit::textChanged, m_findTimer, qOverload<>(&QTimer::start));
    connect(m_findTimer, &QTimer::timeout, this,
            [this] { m_grid->setFilter(m_ui->diffFind->text()); });
    connect(m_ui->diffFind, &QLineEdit::returnPressed, this, [this] {
        m_findTimer->stop();
        m_grid->setFilter(m_ui->diffFind->text());
        m_ui->diffGrid->setFocus();
    });
    connect(m_grid, &DiffGridModel::filtered, this, &DiffView::showHint);
    connect(m_grid, &DiffGridModel::checksChanged, this, &DiffView::showApply);
    connect(m_grid, &DiffGridModel::loaded, this, &DiffView::showColumns);
    connect(m_tables, &DiffTablesModel::checksChanged, this, &DiffView::showApply);
    connect(m_ui->diffOnlyChanged, &QToolButton::toggled, this, &DiffView::showColumns);
    connect(m_ui->diffApply, &QPushButton::clicked, this, &DiffView::apply);
    connect(m_ui->diffGrid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DiffView::showValue);
    connect(m_ui->diffDensity, &DensityStrip::chosen, this, [this](int bucket) {
        const int row = m_tables->rowOf(m_table);
        const Density density = row < 0 ? Density() : m_tables->at(row).density;
        // Rows are kept in the order of the key, so those of a part are neighbours.
        m_partFirst = 0;
        for (int i = 0; i < bucket; ++i)
            m_partFirst += density.changes.value(i);
        m_partCount = density.changes.value(bucket);
        m_ui->diffPart->setText(tr("Part %1 of %2: %3")
                                    .arg(bucket + 1)
                                    .arg(density.changes.size())
                                    .arg(rowsText(m_partCount)));
        const QSignalBlocker blocker(m_ui->diffKinds);
        m_ui->diffKinds->setCurrentIndex(int(Kind::All));
        showRows();
    });
    const auto clearPart = [this] {
        m_partCount = -1;
        m_ui->diffDensity->clearChoice();
        showRows();
    };
    connect(m_ui->diffDensity, &DensityStrip::cleared, this, clearPart);
    connect(m_ui->diffPart, &QToolButton::clicked, this, clearPart);
}

void DiffView::setApplyAllowed(bool isAllowed, const QString &whyNot)
{
    m_isApplyAllowed = isAllowed;
    m_whyNotApply = whyNot;
    showApply();
}

void DiffView::setOutcome(const RunReport &report, std::shared_ptr<DifferenceStore> rows,
                          bool isWhole)
{
    const QString before = m_table;
    m_report = report;
    m_isWhole = isWhole;
    m_store = std::move(rows);
    m_table.clear();
    m_tables->setReport(report);
    m_ui->diffValue->setTitles(sourceName(), targetName());
    m_sorted->sort(m_sorted->sortColumn() < 0 ? 0 : m_sorted->sortColumn(), m_sorted->sortOrder());
    if (m_tables->rowOf(before) >= 0)
        showTable(before);
    else if (m_tables->rowCount() > 0)
        m_ui->diffTables->setCurrentIndex(m_sorted->index(0, 0));
    showCurrentTable();
    showApply();
}

void DiffView::clear()
{
    setOutcome(RunReport(), nullptr);
}

QString DiffView::sourceName() const
{
    return m_report.leg == Leg::Pull ? tr("Upstream") : tr("Base");
}

QString DiffView::targetName() const
{
    return m_report.leg == Leg::Pull ? tr("Base") : tr("Work");
}

void DiffView::showTable(const QString &table)
{
    const QModelIndex index = m_sorted->mapFromSource(m_tables->index(m_tables->rowOf(table), 0));
    if (!index.isValid())
        return;
    m_ui->diffTables->setCurrentIndex(index);
    m_ui->diffTables->scrollTo(index);
}

void DiffView::showCurrentTable()
{
    const QModelIndex current = m_sorted->mapToSource(m_ui->diffTables->currentIndex());
    const QString table = current.isValid() ? m_tables->at(current.row()).table : QString();
    m_table = table;
    m_partCount = -1;
    const Density density = current.isValid() ? m_tables->at(current.row()).density : Density();
    m_ui->diffDensity->setDensity(density);
    m_ui->diffDensity->setVisible(!density.changes.isEmpty());
    m_ui->diffDensity->setEnabled(hasParts());
    const auto title = [&](Kind kind, const QString &name) {
        const qint64 count = m_store && !table.isEmpty() ? m_store->count(table, kind) : 0;
        m_ui->diffKinds->setTabText(int(kind), tr("%1 (%2)").arg(name, countText(count)));
        m_ui->diffKinds->setTabEnabled(int(kind), kind == Kind::All || count > 0);
    };
    title(Kind::All, tr("All"));
    title(Kind::Insert, tr("+ Only in %1").arg(sourceName()));
    title(Kind::Update, tr("≠ Different"));
    title(Kind::Delete, tr("− Only in %1").arg(targetName()));
    const QSignalBlocker blocker(m_ui->diffKinds);
    m_ui->diffKinds->setCurrentIndex(int(Kind::All));
    showRows();
}

/// Whether the rows of a part of the key are neighbours, and all of them are there.
bool DiffView::hasParts() const
{
    const int row = m_tables->rowOf(m_table);
    if (row < 0 || !m_store || !m_store->isOrdered(m_table))
        return false;
    const QList<qint64> changes = m_tables->at(row).density.changes;
    return std::accumulate(changes.begin(), changes.end(), qint64(0)) == m_store->count(m_table);
}

void DiffView::showRows()
{
    const Kind kind = Kind(m_ui->diffKinds->currentIndex());
    m_export->setRows(m_store, m_table, kind, targetName());
    m_ui->diffPart->setVisible(m_partCount >= 0);
    m_grid->show(m_store, m_table, kind, m_partCount >= 0 ? m_partFirst : 0, m_partCount);
    m_ui->diffGrid->setPinnedColumns(m_grid->keyColumnCount());
    const int width = m_ui->diffGrid->fontMetrics().averageCharWidth();
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        const bool isKey = column < m_grid->keyColumnCount();
        m_ui->diffGrid->setColumnWidth(column,
                                       width * (isKey ? characterWidths / 3 * 2 : characterWidths));
    }
    m_ui->diffGrid->setPinnedColumns(m_grid->keyColumnCount());
    showColumns();
    showHint();
    showValue();
}

void DiffView::showColumns()
{
    const QSet<int> changed = m_grid->changedColumns();
    const bool hides = m_ui->diffOnlyChanged->isChecked() && !changed.isEmpty();
    for (int column = m_grid->keyColumnCount(); column < m_grid->columnCount(); ++column)
        m_ui->diffGrid->setColumnHidden(column, hides && !changed.contains(column));
}

void DiffView::showHint()
{
    const int rows = m_grid->rowCount();
    QString hint;
    if (m_report.tables.isEmpty())
        hint = tr("Compare, pull or undo to see the rows that differ here.");
    else if (m_table.isEmpty())
        hint = m_isWhole ? tr("No table differs.")
                         : tr("No difference in the %n table(s) compared; others may differ.",
                              nullptr, int(m_report.tables.size()));
    else if (m_grid->isSearching())
        hint = tr("Searching the rows…");
    else if (!m_ui->diffFind->text().isEmpty())
        hint = tr("%1 with this text").arg(rowsText(rows));
    else if (rows == 0)
        hint = m_store ? tr("The rows of this table were not kept, because it was filled for the "
                            "first time or is replaced in whole chunks.")
                       : tr("The rows were not kept. Compare again to see them.");
    QStringList lines;
    if (!hint.isEmpty())
        lines << hint;
    if (!m_isWhole && !m_table.isEmpty())
        lines << tr("Only %n table(s) were compared; the others may differ as well.", nullptr,
                    int(m_report.tables.size()));
    if (const auto error = m_store ? m_store->error() : std::nullopt)
        lines << tr("Some rows could not be kept and are missing here: %1").arg(error->reason);
    hint = lines.join(QLatin1Char('\n'));
    m_ui->diffHint->setText(hint);
    m_ui->diffHint->setVisible(!hint.isEmpty());
}

void DiffView::showValue()
{
    const QModelIndex current = m_ui->diffGrid->currentIndex();
    const auto cell = current.data(DiffGridModel::CellRole).value<DiffCell>();
    if (!current.isValid() || !cell.isLoaded)
        m_ui->diffValue->clear();
    else
        m_ui->diffValue->setValue(m_grid->columnName(current.column()), cell.source, cell.target);
}

void DiffView::showApply()
{
    const int tables = int(m_tables->checked().size());
    int rows = 0;
    for (const QList<QByteArrayList> &keys : m_grid->allChecked())
        rows += int(keys.size());
    m_ui->diffApply->setEnabled(m_isApplyAllowed && (tables > 0 || rows > 0));
    m_ui->diffApply->setText(tables > 0 && rows > 0 ? tr("Apply checked")
                             : tables > 0           ? tr("Apply %n table(s)", nullptr, tables)
                             : rows > 0             ? tr("Apply %n row(s)", nullptr, rows)
                                                    : tr("Apply checked"));
    m_ui->diffApply->setToolTip(
        !m_isApplyAllowed && !m_whyNotApply.isEmpty()
            ? m_whyNotApply
            : tr("Makes everything checked in %1 equal to %2").arg(targetName(), sourceName()));
}

void DiffView::apply()
{
    const QStringList tables = m_tables->checked();
    KeySelection rows = m_grid->allChecked();
    // A table that is checked goes whole, and beside rows it is an empty list.
    if (!rows.isEmpty()) {
        for (const QString &table : tables)
            rows.insert(table, {});
    }
    const bool areRows =
        std::any_of(rows.begin(), rows.end(), [](const auto &keys) { return !keys.isEmpty(); });
    Q_EMIT applyRequested(tables, areRows ? rows : KeySelection());
}

void DiffView::focusFind()
{
    m_ui->diffFind->setFocus(Qt::ShortcutFocusReason);
    m_ui->diffFind->selectAll();
}

void DiffView::nextChange()
{
    step(1);
}

void DiffView::previousChange()
{
    step(-1);
}

void DiffView::step(int direction)
{
    const QModelIndex current = m_ui->diffGrid->currentIndex();
    const int row = current.isValid() ? current.row() + direction
                                      : (direction > 0 ? 0 : m_grid->rowCount() - 1);
    if (row >= 0 && row < m_grid->rowCount()) {
        const int column = current.isValid() ? current.column() : 0;
        m_ui->diffGrid->setCurrentIndex(m_grid->index(row, column));
        return;
    }
    const int next = m_ui->diffTables->currentIndex().row() + direction;
    if (next < 0 || next >= m_sorted->rowCount())
        return;
    m_ui->diffTables->setCurrentIndex(m_sorted->index(next, 0));
    if (m_grid->rowCount() > 0)
        m_ui->diffGrid->setCurrentIndex(
            m_grid->index(direction > 0 ? 0 : m_grid->rowCount() - 1, 0));
}

} // namespace slicetool::gui
