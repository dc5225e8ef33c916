// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace slicetool::gui {

/// Draws a cell of the grid: the value, or where both sides differ "old → new", the old one struck
/// out and what has changed of the text marked, on the colour of its kind of change. One side alone is
/// drawn where another grid shows the other one. NULL and the empty string look like neither each other
/// nor a text.
class DiffDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Side { Both, Source, Target };

    explicit DiffDelegate(QObject *parent, Side side = Side::Both);

    void setSide(Side side) { m_side = side; } ///< seen when the grid is drawn again

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    Side m_side;
};

} // namespace slicetool::gui
