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

    /// How many of the first columns stay.
    void setPinnedColumns(int count);

    void setItemDelegate(QAbstractItemDelegate *delegate);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

private:
    void place();
    void showColumns();

    QTableView *m_pinned;
    int m_count = 0;
};

} // namespace slicetool::gui
