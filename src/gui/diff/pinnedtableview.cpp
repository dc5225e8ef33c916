// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/pinnedtableview.h"

#include <QHeaderView>
#include <QScrollBar>

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
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) {
                if (column < m_count)
                    m_pinned->setColumnWidth(column, width);
                place();
            });
    connect(verticalHeader(), &QHeaderView::sectionResized, this,
            [this](int row, int, int height) { m_pinned->setRowHeight(row, height); });
    viewport()->stackUnder(m_pinned);
    m_pinned->hide();
}

void PinnedTableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_pinned->setModel(model);
    m_pinned->setSelectionModel(selectionModel());
    m_pinned->verticalHeader()->setDefaultSectionSize(verticalHeader()->defaultSectionSize());
    connect(model, &QAbstractItemModel::modelReset, this, &PinnedTableView::showColumns);
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
    for (int column = 0; column < model()->columnCount(); ++column) {
        m_pinned->setColumnHidden(column, column >= m_count);
        if (column < m_count)
            m_pinned->setColumnWidth(column, columnWidth(column));
    }
    place();
}

void PinnedTableView::place()
{
    int width = 0;
    for (int column = 0; column < m_count; ++column)
        width += columnWidth(column);
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
    if (!index.isValid() || index.column() >= m_count || !m_pinned->isVisible()) {
        QTableView::scrollTo(index, hint);
        return;
    }
    const int seen = columnAt(m_pinned->width() + 1);
    QTableView::scrollTo(seen >= 0 ? index.siblingAtColumn(seen) : index, hint);
}

} // namespace slicetool::gui
