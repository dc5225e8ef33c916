// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/pinnedtableview.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QScrollBar>

#include <algorithm>

namespace slicetool::gui {

/// The pinned columns are a second view above this one, of the same model and the same selection.
PinnedTableView::PinnedTableView(QWidget *parent)
    : QTableView(parent)
    , m_pinned(new QTableView(this))
{
    m_pinned->setFocusPolicy(Qt::NoFocus);
    m_pinned->setFrameShape(QFrame::NoFrame);
    m_pinned->verticalHeader()->hide();
    m_pinned->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_pinned->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pinned->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pinned->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_pinned->setShowGrid(false);
    m_pinned->setWordWrap(false);
    for (QTableView *view : {static_cast<QTableView *>(this), m_pinned}) {
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    }
    connect(m_pinned->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_pinned->verticalScrollBar(),
            &QScrollBar::setValue);
    setUpHeader(horizontalHeader());
    setUpHeader(m_pinned->horizontalHeader());
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) {
                if (isPinned(column) && width > 0)
                    m_pinned->setColumnWidth(column, width);
                place();
            });
    horizontalHeader()->setSectionsMovable(true);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &PinnedTableView::showColumns);
    for (QTableView *view : {static_cast<QTableView *>(this), m_pinned}) {
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this,
                [this, view](const QPoint &position) {
                    const QModelIndex there = view->indexAt(position);
                    Q_EMIT cellMenuRequested(there.isValid() ? there : currentIndex(),
                                             view->viewport()->mapToGlobal(position));
                });
    }
    connect(verticalHeader(), &QHeaderView::sectionResized, this,
            [this](int row, int, int height) { m_pinned->setRowHeight(row, height); });
    viewport()->stackUnder(m_pinned);
    m_pinned->hide();
}

void PinnedTableView::setUpHeader(QHeaderView *header)
{
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &position) {
                Q_EMIT headerMenuRequested(header->logicalIndexAt(position),
                                           header->mapToGlobal(position));
            });
    // Up, down, and as the rows are kept.
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        // The header itself has turned its sign round by now, whatever it means.
        if (column != m_sortColumn)
            Q_EMIT sortRequested(column, Qt::AscendingOrder);
        else if (m_sortOrder == Qt::AscendingOrder)
            Q_EMIT sortRequested(column, Qt::DescendingOrder);
        else
            Q_EMIT sortRequested(-1, Qt::AscendingOrder);
    });
}

void PinnedTableView::showSorting(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    for (const QTableView *view :
         {static_cast<const QTableView *>(this), static_cast<const QTableView *>(m_pinned)}) {
        QHeaderView *const header = view->horizontalHeader();
        header->setSortIndicatorShown(column >= 0);
        if (column >= 0)
            header->setSortIndicator(column, order);
    }
    Q_EMIT sortingShown(column, order);
}

bool PinnedTableView::isPinned(int column) const
{
    return horizontalHeader()->visualIndex(column) < m_count;
}

void PinnedTableView::setColumnHidden(int column, bool hidden)
{
    if (hidden == isColumnHidden(column))
        return;
    QTableView::setColumnHidden(column, hidden);
    showColumns();
}

QByteArray PinnedTableView::saveColumns() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << model()->columnCount() << m_count << horizontalHeader()->saveState();
    return state;
}

bool PinnedTableView::restoreColumns(const QByteArray &state)
{
    QDataStream stream(state);
    int columns = 0;
    int pinned = 0;
    QByteArray header;
    stream >> columns >> pinned >> header;
    // A table may have got another column since.
    if (stream.status() != QDataStream::Ok || columns != model()->columnCount()
        || !horizontalHeader()->restoreState(header))
        return false;
    setPinnedColumns(pinned);
    return true;
}

void PinnedTableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_pinned->setModel(model);
    m_pinned->setSelectionModel(selectionModel());
    connect(m_pinned, &QTableView::doubleClicked, this, &QTableView::doubleClicked,
            Qt::UniqueConnection);
    m_pinned->verticalHeader()->setDefaultSectionSize(verticalHeader()->defaultSectionSize());
    connect(model, &QAbstractItemModel::modelReset, this, &PinnedTableView::showColumns);
}

void PinnedTableView::setSelectionModel(QItemSelectionModel *selection)
{
    QTableView::setSelectionModel(selection);
    if (selection && m_pinned->model() == selection->model())
        m_pinned->setSelectionModel(selection);
}

void PinnedTableView::setItemDelegate(QAbstractItemDelegate *delegate)
{
    QTableView::setItemDelegate(delegate);
    m_pinned->setItemDelegate(delegate);
}

void PinnedTableView::setPinnedColumns(int count)
{
    m_count = count;
    showColumns();
}

void PinnedTableView::showColumns()
{
    if (!model())
        return;
    m_pinned->verticalHeader()->setDefaultSectionSize(verticalHeader()->defaultSectionSize());
    QHeaderView *const order = m_pinned->horizontalHeader();
    for (int seen = 0; seen < model()->columnCount(); ++seen) {
        const int column = horizontalHeader()->logicalIndex(seen);
        order->moveSection(order->visualIndex(column), seen);
        const bool isHere = seen < m_count && !isColumnHidden(column);
        m_pinned->setColumnHidden(column, !isHere);
        if (isHere)
            m_pinned->setColumnWidth(column, columnWidth(column));
    }
    place();
    Q_EMIT columnsShown();
}

void PinnedTableView::place()
{
    int width = 0;
    for (int seen = 0; seen < std::min(m_count, horizontalHeader()->count()); ++seen)
        width += columnWidth(horizontalHeader()->logicalIndex(seen)); // 0 where it is hidden
    // All of the room would leave nothing to scroll.
    const bool fits = m_count > 0 && width < viewport()->width() * 3 / 4;
    m_pinned->setVisible(fits);
    m_pinned->setGeometry(verticalHeader()->width() + frameWidth(), frameWidth(), width,
                          viewport()->height() + horizontalHeader()->height());
    m_pinned->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
}

void PinnedTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    place();
}

/// Pinned columns are seen already: only the row matters then.
void PinnedTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || !isPinned(index.column()) || !m_pinned->isVisible()) {
        QTableView::scrollTo(index, hint);
        return;
    }
    const int seen = columnAt(m_pinned->width() + 1);
    QTableView::scrollTo(seen >= 0 ? index.siblingAtColumn(seen) : index, hint);
}

} // namespace slicetool::gui
