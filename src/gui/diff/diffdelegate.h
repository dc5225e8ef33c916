// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace slicetool::gui {

/// Draws a cell of the grid: the value, or where both sides differ "old → new", the old one struck
/// out and what has changed of the text marked, on the colour of its kind of change. NULL and the empty string look like neither each other
/// nor a text.
class DiffDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace slicetool::gui
