// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/diffview.h"

#include "gui/base/format.h"
#include "gui/base/icons.h"
#include "gui/diff/diffcommands.h"
#include "gui/diff/diffdelegate.h"
#include "gui/diff/diffexport.h"
#include "gui/diff/diffgridmodel.h"
#include "gui/diff/difftext.h"
#include "gui/diff/gridtwin.h"
#include "ui_diffview.h"

#include <QMenu>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTimer>

#include <algorithm>

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
    showSides();
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
    m_ui->diffSides->setIcon(icon(QStringLiteral("sides")));
    m_ui->diffTake->setIcon(icon(QStringLiteral("copy")));
    m_ui->diffApply->setIcon(icon(QStringLiteral("ok")));
    m_ui->diffPart->setIcon(icon(QStringLiteral("close")));
    m_ui->diffValues->setIcon(icon(QStringLiteral("close")));
    m_ui->diffValues->hide();
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
    m_delegate = new DiffDelegate(view);
    view->setItemDelegate(m_delegate);
    PinnedTableView *other = m_ui->diffOther;
    new GridTwin(*view, *other);
    other->setItemDelegate(new DiffDelegate(other, DiffDelegate::Side::Source));
    m_commands = new DiffCommands(*m_grid, *view, *other, *m_export);
    connect(m_commands, &DiffCommands::hiddenColumnsChanged, this, &DiffView::showColumns);
}

void DiffView::setSideBySide(bool isOn)
{
    m_ui->diffSides->setChecked(isOn);
}

/// What is there stands left of what it would become, as in "old → new".
void DiffView::showSides()
{
    const bool isOn = m_ui->diffSides->isChecked();
    m_delegate->setSide(isOn ? DiffDelegate::Side::Target : DiffDelegate::Side::Both);
    m_commands->setSideBySide(isOn);
    m_ui->viewTitle->setVisible(isOn);
    m_ui->otherSide->setVisible(isOn);
    if (isOn)
        m_ui->sides->setSizes({1, 1}); // equal, whatever room there is
    // One bar is enough for two grids that move together.
    m_ui->diffGrid->setVerticalScrollBarPolicy(isOn ? Qt::ScrollBarAlwaysOff
                                                    : Qt::ScrollBarAsNeeded);
    m_ui->diffGrid->viewport()->update();
}

void DiffView::connectParts()
{
    connect(m_ui->diffTables->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DiffView::showCurrentTable);
    connect(m_ui->diffKinds, &QTabBar::currentChanged, this, [this] { showAllParts(); });
    m_findTimer->setSingleShot(true);
    m_findTimer->setInterval(250);
    connect(m_ui->diffFind, &QLineEdit::textChanged, m_findTimer, qOverload<>(&QTimer::start));
    connect(m_findTimer, &QTimer::timeout, this, [this] { setFind(m_ui->diffFind->text()); });
    connect(m_ui->diffFind, &QLineEdit::returnPressed, this, [this] {
        m_findTimer->stop();
        setFind(m_ui->diffFind->text());
        m_ui->diffGrid->setFocus();
    });
    auto *escape = new QShortcut(Qt::Key_Escape, m_ui->diffFind);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        m_findTimer->stop();
        m_ui->diffFind->clear();
        m_findTimer->stop(); // which that began
        setFind({});
        m_ui->diffGrid->setFocus();
    });
    connect(m_ui->diffValues, &QToolButton::clicked, this, [this] {
        RowArrangement all = m_grid->arrangement();
        all.values.clear();
        m_grid->setArrangement(all);
    });
    connect(m_grid, &DiffGridModel::arranged, this, &DiffView::showHint);
    connect(m_grid, &DiffGridModel::arrangementChanged, this, &DiffView::showArrangement);
    connect(m_grid, &DiffGridModel::checksChanged, this, &DiffView::showApply);
    connect(m_grid, &DiffGridModel::loaded, this, [this] {
        showColumns();
        // Not by headerDataChanged(): that goes through all rows, and there may be millions.
        m_ui->diffGrid->verticalHeader()->viewport()->update();
        m_ui->diffOther->verticalHeader()->viewport()->update();
    });
    connect(m_commands, &DiffCommands::message, this, &DiffView::message);
    connect(m_commands, &DiffCommands::ignoreRequested, this,
            [this](const QString &column, bool ignored) {
                Q_EMIT ignoreRequested(m_table, column, ignored);
            });
    connect(m_tables, &DiffTablesModel::checksChanged, this, &DiffView::showApply);
    connect(m_ui->diffOnlyChanged, &QToolButton::toggled, this, &DiffView::showColumns);
    connect(m_ui->diffSides, &QToolButton::toggled, this, &DiffView::showSides);
    connect(m_ui->diffSides, &QToolButton::toggled, this, &DiffView::sideBySideChanged);
    connect(m_ui->diffApply, &QPushButton::clicked, this, &DiffView::apply);
    connect(m_ui->diffGrid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DiffView::showValue);
    m_ui->diffDensity->setKeysOf([this](int bucket) { return m_parts.keysOf(bucket); });
    connect(m_ui->diffDensity, &DensityStrip::chosen, this, [this](int bucket) {
        const auto [first, count] = m_parts.rowsOf(bucket);
        m_partFirst = first;
        m_partCount = count;
        m_ui->diffPart->setText(tr("Part %1 of %2: %3")
                                    .arg(bucket + 1)
                                    .arg(m_parts.count())
                                    .arg(rowsText(m_partCount)));
        const QSignalBlocker blocker(m_ui->diffKinds);
        m_ui->diffKinds->setCurrentIndex(int(Kind::All));
        showRows(m_grid->arrangement());
    });
    connect(m_ui->diffDensity, &DensityStrip::cleared, this, &DiffView::showAllParts);
    connect(m_ui->diffPart, &QToolButton::clicked, this, &DiffView::showAllParts);
}

void DiffView::setApplyAllowed(bool isAllowed, const QString &whyNot)
{
    m_isApplyAllowed = isAllowed;
    m_whyNotApply = whyNot;
    showApply();
}

void DiffView::setOutcome(const RunReport &report, std::shared_ptr<DifferenceStore> rows,
                          bool isWhole, const QList<TableStep> &steps)
{
    const QString before = m_table;
    takeFind();
    keepLook();
    m_report = report;
    m_isWhole = isWhole;
    m_stepsAtSource = report.leg == Leg::Pull ? steps : QList<TableStep>();
    m_store = std::move(rows);
    m_table.clear();
    m_tables->setReport(report);
    m_ui->diffValue->setTitles(sourceName(), targetName());
    m_commands->setTitles(sourceName(), targetName());
    m_ui->viewTitle->setText(targetName());
    m_ui->otherTitle->setText(sourceName());
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

void DiffView::forgetLooks()
{
    m_looks.clear();
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

void DiffView::showPart(const QString &table, int bucket)
{
    showTable(table);
    if (m_table != table)
        return;
    if (m_parts.areWhole() && m_parts.rowsOf(bucket).second > 0)
        m_ui->diffDensity->setChosen(bucket);
    else
        showAllParts();
}

void DiffView::showAllParts()
{
    m_partCount = -1;
    m_ui->diffDensity->clearChoice();
    showRows(m_grid->arrangement());
}

void DiffView::showCurrentTable()
{
    const QModelIndex current = m_sorted->mapToSource(m_ui->diffTables->currentIndex());
    const QString table = current.isValid() ? m_tables->at(current.row()).table : QString();
    takeFind();
    keepLook();
    m_table = table;
    m_partCount = -1;
    const Density density = current.isValid() ? m_tables->at(current.row()).density : Density();
    m_parts = KeyParts(density, m_store, table);
    m_ui->diffDensity->setDensity(density);
    m_ui->diffDensity->setVisible(!density.changes.isEmpty());
    m_ui->diffDensity->setEnabled(m_parts.areWhole());
    m_ui->diffLegend->setVisible(!density.changes.isEmpty());
    m_ui->diffLegend->setLate(density.late > 0);
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
    const Look look = m_looks.value(table);
    showRows(look.arrangement);
    m_commands->setHiddenColumns(look.hidden);
    if (!m_ui->diffGrid->restoreColumns(look.columns))
        showDefaultColumns();
    showColumns();
}

/// As the user left it, a table is shown again.
void DiffView::keepLook()
{
    if (!m_table.isEmpty() && m_grid->columnCount() > 0)
        m_looks[m_table] = {m_grid->arrangement(), m_ui->diffGrid->saveColumns(),
                            m_commands->hiddenColumns()};
}

void DiffView::showDefaultColumns()
{
    PinnedTableView *view = m_ui->diffGrid;
    QHeaderView *header = view->horizontalHeader();
    const int width = view->fontMetrics().averageCharWidth();
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        const bool isKey = column < m_grid->keyColumnCount();
        header->moveSection(header->visualIndex(column), column);
        view->setColumnWidth(column, width * (isKey ? characterWidths / 3 * 2 : characterWidths));
    }
    view->setPinnedColumns(m_grid->keyColumnCount());
}

/// What was typed a moment ago is meant for the table that was shown.
void DiffView::takeFind()
{
    if (!m_findTimer->isActive())
        return;
    m_findTimer->stop();
    setFind(m_ui->diffFind->text());
}

void DiffView::setFind(const QString &text)
{
    RowArrangement found = m_grid->arrangement();
    found.text = text;
    m_grid->setArrangement(found);
}

/// What of the rows is shown, in the fields above them.
void DiffView::showArrangement()
{
    const RowArrangement &now = m_grid->arrangement();
    if (m_ui->diffFind->text() != now.text && !m_findTimer->isActive()) {
        const QSignalBlocker blocker(m_ui->diffFind);
        m_ui->diffFind->setText(now.text);
    }
    QStringList values;
    for (const ValueFilter &filter : now.values)
        values << tr("%1 = %2").arg(filter.column, cellText(filter.value).simplified());
    const QString text = values.join(QLatin1String(", "));
    m_ui->diffValues->setVisible(!values.isEmpty());
    m_ui->diffValues->setText(
        m_ui->diffValues->fontMetrics().elidedText(menuText(text), Qt::ElideRight, 300));
    m_ui->diffValues->setToolTip(tr("Only rows with %1. Click to show all.").arg(text));
    showHint();
}

void DiffView::showRows(const RowArrangement &arrangement)
{
    const Kind kind = Kind(m_ui->diffKinds->currentIndex());
    m_export->setRows(m_store, m_table, kind, targetName());
    const auto step = std::find_if(m_stepsAtSource.begin(), m_stepsAtSource.end(),
                                   [&](const TableStep &s) { return s.table == m_table; });
    m_export->setStep(step == m_stepsAtSource.end() ? TableStep() : *step);
    m_ui->diffPart->setVisible(m_partCount >= 0);
    m_grid->show(m_store, m_table, kind, arrangement, m_partCount >= 0 ? m_partFirst : 0,
                 m_partCount);
    showColumns();
    showHint();
    showValue();
}

void DiffView::showColumns()
{
    const QSet<int> changed = m_grid->changedColumns();
    const bool hides = m_ui->diffOnlyChanged->isChecked() && !changed.isEmpty();
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        const bool isQuiet =
            hides && column >= m_grid->keyColumnCount() && !changed.contains(column);
        m_ui->diffGrid->setColumnHidden(
            column, isQuiet || m_commands->hiddenColumns().contains(m_grid->columnName(column)));
    }
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
    else if (m_grid->arrangement().isFiltered())
        hint = tr("%1 of %2").arg(countText(rows), rowsText(m_grid->unfilteredCount()));
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
