// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/diffdelegate.h"

#include "gui/base/themecolors.h"
#include "gui/diff/diffgridmodel.h"
#include "gui/diff/difftext.h"

#include <QApplication>
#include <QPainter>

namespace slicetool::gui {

namespace {

constexpr qsizetype charactersDrawn = 200;
constexpr int margin = 6;

/// A value as it is drawn.
struct Look {
    QString text;
    bool isQuiet = false; ///< no text of the user's: NULL, empty, bytes
};

Look lookOf(const CellValue &cell)
{
    if (cell.null)
        return {QStringLiteral("NULL"), true};
    if (cell.bytes.isEmpty())
        return {DiffDelegate::tr("empty"), true};
    if (cell.binary) {
        const QString hex = QString::fromLatin1(cell.bytes.left(12).toHex(' '));
        return {DiffDelegate::tr("%1 (%n byte(s))", nullptr, int(cell.bytes.size())).arg(hex),
                true};
    }
    return {
        QString::fromUtf8(cell.bytes.left(charactersDrawn * 4)).left(charactersDrawn).simplified(),
        false};
}

/// Draws as much as there is room for and says where it ended.
int drawLook(QPainter *painter, const QRect &rect, const Look &look, const QFont &font,
             const QColor &color, bool isStruck)
{
    QFont used = font;
    used.setStrikeOut(isStruck);
    used.setItalic(look.isQuiet);
    painter->setFont(used);
    painter->setPen(color);
    const QFontMetrics metrics(used);
    const QString text = metrics.elidedText(look.text, Qt::ElideRight, rect.width());
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    return rect.left() + metrics.horizontalAdvance(text);
}

} // namespace

void DiffDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const ThemeColors colors = ThemeColors::of(option.palette);
    const auto value = index.data(DiffGridModel::CellRole).value<DiffCell>();
    const bool isSelected = option.state & QStyle::State_Selected;
    if (!isSelected && value.isLoaded) {
        if (value.change == RowChange::Insert)
            cell.backgroundBrush = colors.upstreamOnlyFill;
        else if (value.change == RowChange::Delete)
            cell.backgroundBrush = colors.hereOnlyFill;
        else if (value.differs)
            cell.backgroundBrush = colors.differentFill;
    }
    cell.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);

    QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
    if (cell.features & QStyleOptionViewItem::HasCheckIndicator)
        rect.setLeft(
            style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &cell, option.widget)
                .right()
            + margin);
    painter->save();
    painter->setClipRect(option.rect);
    const QColor text =
        option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? text : colors.muted;
    if (!value.isLoaded) {
        painter->setPen(quiet);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("…"));
    } else if (value.differs && value.source && value.target) {
        const Look before = lookOf(*value.target);
        const Look after = lookOf(*value.source);
        QRect left = rect;
        // The new value is what matters: the old one gets half of the room at most.
        if (QFontMetrics(option.font).horizontalAdvance(before.text) > rect.width() / 2)
            left.setWidth(rect.width() / 2);
        const int end = drawLook(painter, left, before, option.font, quiet, true);
        QRect arrow(end + 4, rect.top(), 16, rect.height());
        painter->setPen(isSelected ? text : colors.different);
        QFont plain = option.font;
        plain.setBold(true);
        painter->setFont(plain);
        painter->drawText(arrow, Qt::AlignCenter, QStringLiteral("→"));
        rect.setLeft(arrow.right() + 4);
        drawLook(painter, rect, after, plain, after.isQuiet ? quiet : text, false);
    } else if (value.source || value.target) {
        const Look look = lookOf(value.source ? *value.source : *value.target);
        const bool isGoing = value.change == RowChange::Delete;
        drawLook(painter, rect, look, option.font, look.isQuiet ? quiet : text, isGoing);
    }
    painter->restore();
}

} // namespace slicetool::gui
