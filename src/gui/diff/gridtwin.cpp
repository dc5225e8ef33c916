// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/gridtwin.h"

#include "gui/diff/pinnedtableview.h"

#include <QHeaderView>
#include <QScrollBar>

namespace slicetool::gui {

GridTwin::GridTwin(PinnedTableView &first, PinnedTableView &second)
    : QObject(&second)
    , m_first(first)
    , m_second(second)
{
    QHeaderView *const rows = second.verticalHeader();
    rows->setDefaultSectionSize(first.verticalHeader()->defaultSectionSize());
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setFixedWidth(first.verticalHeader()->width());
    rows->setDefaultAlignment(first.verticalHeader()->defaultAlignment());
    second.setModel(first.model());
    second.setSelectionModel(first.selectionModel());
    follow(first, second);
    follow(second, first);
    connect(&first, &PinnedTableView::columnsShown, this, &GridTwin::copyColumns);
    connect(&first, &PinnedTableView::sortingShown, &second, &PinnedTableView::showSorting);
    copyColumns();
}

void GridTwin::follow(PinnedTableView &from, PinnedTableView &to)
{
    connect(from.verticalScrollBar(), &QScrollBar::valueChanged, to.verticalScrollBar(),
            &QScrollBar::setValue);
    connect(from.horizontalScrollBar(), &QScrollBar::valueChanged, to.horizontalScrollBar(),
            &QScrollBar::setValue);
    connect(from.horizontalHeader(), &QHeaderView::sectionResized, &to,
            [&to](int column, int, int width) {
                if (width > 0 && !to.isColumnHidden(column))
                    to.setColumnWidth(column, width);
            });
    connect(from.horizontalHeader(), &QHeaderView::sectionMoved, &to,
            [&to](int column, int, int seen) {
                QHeaderView *const order = to.horizontalHeader();
                order->moveSection(order->visualIndex(column), seen);
            });
}

/// Order and widths go with the header's own signals, except where its whole state was restored.
void GridTwin::copyColumns()
{
    QHeaderView *const order = m_second.horizontalHeader();
    for (int seen = 0; seen < m_first.model()->columnCount(); ++seen) {
        const int column = m_first.horizontalHeader()->logicalIndex(seen);
        order->moveSection(order->visualIndex(column), seen);
        m_second.setColumnHidden(column, m_first.isColumnHidden(column));
        if (!m_first.isColumnHidden(column))
            m_second.setColumnWidth(column, m_first.columnWidth(column));
    }
    m_second.setPinnedColumns(m_first.pinnedColumns());
}

} // namespace slicetool::gui
