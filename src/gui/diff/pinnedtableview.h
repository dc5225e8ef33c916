// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace slicetool::gui {

/// A table whose first columns stay where they are when it is scrolled sideways.
class PinnedTableView : public QTableView
{
    Q_OBJECT

public:
    explicit PinnedTableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setSelectionModel(QItemSelectionModel *selection) override;

    /// How many of the first columns, as they are seen, stay.
    void setPinnedColumns(int count);
    int pinnedColumns() const { return m_count; }

    void setItemDelegate(QAbstractItemDelegate *delegate);
    void setColumnHidden(int column, bool hidden); ///< in both parts

    /// Columns in their order, with their widths and whether they are seen, and how many stay.
    QByteArray saveColumns() const;
    bool restoreColumns(
        const QByteArray &state); ///< false where it is none, and nothing is changed

    /// Shows by which column the rows are sorted; by none where it is below zero.
    void showSorting(int column, Qt::SortOrder order);

Q_SIGNALS:
    void cellMenuRequested(const QModelIndex &index, const QPoint &globalPosition);
    void headerMenuRequested(int column, const QPoint &globalPosition);
    /// Somebody wants the rows sorted; by no column where it is below zero.
    void sortRequested(int column, Qt::SortOrder order);
    void columnsShown(); ///< which are seen, in which order, or how many of them stay has changed
    void sortingShown(int column, Qt::SortOrder order);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

private:
    void setUpHeader(QHeaderView *header);
    bool isPinned(int column) const;
    void place();
    void showColumns();

    QTableView *m_pinned;
    int m_count = 0;
    int m_sortColumn = -1; ///< none where it is below zero
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace slicetool::gui
