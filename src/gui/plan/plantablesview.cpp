// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/plantablesview.h"

#include "gui/base/icons.h"
#include "gui/plan/plandelegates.h"
#include "gui/plan/steptexts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace slicetool::gui {

namespace {

bool isFailed(const QModelIndex &index)
{
    const QVariant status =
        index.siblingAtColumn(PlanTablesModel::Table).data(PlanTablesModel::StatusRole);
    return status.isValid()
           && (TableStatus(status.toInt()) == TableStatus::Failed
               || TableStatus(status.toInt()) == TableStatus::Drifted);
}

} // namespace

PlanTablesFilter::PlanTablesFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(PlanTablesModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

void PlanTablesFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

void PlanTablesFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

bool PlanTablesFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, PlanTablesModel::Table, sourceParent);
    if (!m_text.isEmpty() && !index.data().toString().contains(m_text, Qt::CaseInsensitive))
        return false;
    const QVariant status = index.data(PlanTablesModel::StatusRole);
    const auto isAnyOf = [&](std::initializer_list<TableStatus> wanted) {
        return status.isValid()
               && std::find(wanted.begin(), wanted.end(), TableStatus(status.toInt()))
                      != wanted.end();
    };
    switch (m_show) {
    case Show::All:
        return true;
    case Show::Wanted:
        return StepKind(index.data(PlanTablesModel::StepKindRole).toInt()) != StepKind::Skip;
    case Show::Changed:
        return isAnyOf({TableStatus::Synced, TableStatus::Differs, TableStatus::Live});
    case Show::Attention:
        return isAnyOf({TableStatus::Failed, TableStatus::Drifted, TableStatus::Live});
    }
    return true;
}

/// What failed comes first, whichever column the others are sorted by, and in either direction.
bool PlanTablesFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool isLeftFailed = isFailed(left);
    if (isLeftFailed != isFailed(right))
        return isLeftFailed == (sortOrder() == Qt::AscendingOrder);
    return QSortFilterProxyModel::lessThan(left, right);
}

PlanTablesView::PlanTablesView(PlanTablesModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new PlanTablesFilter(this))
    , m_search(new QLineEdit(this))
    , m_show(new QComboBox(this))
    , m_view(new QTableView(this))
    , m_count(new QLabel(this))
{
    m_filter->setSourceModel(&model);

    m_search->setObjectName(QStringLiteral("tableSearch"));
    m_search->setPlaceholderText(tr("Filter tables"));
    m_search->setAccessibleName(tr("Filter tables by name"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(280);

    m_show->setObjectName(QStringLiteral("tableShow"));
    m_show->setAccessibleName(tr("Which tables are shown"));
    m_show->addItems(
        {tr("All tables"), tr("Not skipped"), tr("With changes"), tr("Need attention")});

    m_view->setObjectName(QStringLiteral("planTables"));
    m_view->setAccessibleName(tr("Tables of the plan"));
    m_view->setModel(m_filter);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setSortingEnabled(true);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 12);
    m_view->sortByColumn(PlanTablesModel::Table, Qt::AscendingOrder);
    m_view->setItemDelegateForColumn(PlanTablesModel::Step, new StepDelegate(m_view));
    auto *density = new DensityDelegate(m_view);
    m_view->setItemDelegateForColumn(PlanTablesModel::Density, density);
    connect(density, &DensityDelegate::partClicked, this,
            [this](const QModelIndex &index, int bucket) {
                Q_EMIT partClicked(m_model.tableAt(m_filter->mapToSource(index).row()), bucket);
            });
    m_view->setItemDelegateForColumn(PlanTablesModel::Progress, new ProgressDelegate(m_view));
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSectionsMovable(true);
    const int unit = m_view->fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const QList<int> widths{20, 11, 10, 10, 21, 24, 24, 17, 10}; // characters
    for (int column = 0; column < widths.size(); ++column)
        m_view->setColumnWidth(column, widths.at(column) * unit);

    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_show);
    top->addStretch(1);
    top->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showCount();
    });
    connect(m_show, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter->setShow(PlanTablesFilter::Show(index));
        showCount();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { Q_EMIT selectionChanged(selectedTables()); });
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (!(index.flags() & Qt::ItemIsEditable))
            Q_EMIT activated(m_model.tableAt(m_filter->mapToSource(index).row()));
    });
    connect(m_view, &QTableView::customContextMenuRequested, this, [this](const QPoint &position) {
        Q_EMIT menuRequested(selectedTables(), m_view->viewport()->mapToGlobal(position));
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &PlanTablesView::showCount);
    showCount();
}

void PlanTablesView::setHasWork(bool hasWork)
{
    m_view->setColumnHidden(PlanTablesModel::WorkResult, !hasWork);
}

QStringList PlanTablesView::selectedTables() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(),
              [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QStringList tables;
    for (const QModelIndex &row : std::as_const(rows))
        tables << m_model.tableAt(m_filter->mapToSource(row).row());
    return tables;
}

QStringList PlanTablesView::visibleTables() const
{
    QStringList tables;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        tables << m_model.tableAt(m_filter->mapToSource(m_filter->index(row, 0)).row());
    return tables;
}

void PlanTablesView::selectTable(const QString &table)
{
    const int row = m_model.rowOf(table);
    const QModelIndex index = m_filter->mapFromSource(m_model.index(row, 0));
    if (!index.isValid())
        return;
    m_view->selectRow(index.row());
    m_view->scrollTo(index);
}

void PlanTablesView::selectFirstFailed()
{
    m_search->clear();
    m_show->setCurrentIndex(int(PlanTablesFilter::Show::Attention));
    const QStringList failed = visibleTables();
    m_show->setCurrentIndex(int(PlanTablesFilter::Show::All));
    if (!failed.isEmpty())
        selectTable(failed.first());
}

void PlanTablesView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PlanTablesView::showCount()
{
    const int seen = m_filter->rowCount();
    const int all = m_model.rowCount();
    m_count->setText(seen == all ? tr("%n table(s)", nullptr, all)
                                 : tr("%1 of %n table(s)", nullptr, all).arg(seen));
}

} // namespace slicetool::gui
