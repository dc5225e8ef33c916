// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/diffdelegate.h"

#include "gui/base/themecolors.h"
#include "gui/diff/celltext.h"
#include "gui/diff/diffgridmodel.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace slicetool::gui {

namespace {

constexpr int margin = 6;

/// How a look is drawn.
struct Ink {
    QFont font;
    QColor color;
    QColor mark; ///< behind what has changed; invalid for no mark
    bool isStruck = false;
};

/// Draws as much as there is room for and says where it ended. Where there is not enough, a beginning that
/// has not changed is left out first.
int drawLook(QPainter *painter, const QRect &rect, const CellLook &look, TextPart changed,
             const Ink &ink)
{
    QFont used = ink.font;
    used.setStrikeOut(ink.isStruck);
    used.setItalic(look.isQuiet);
    painter->setFont(used);
    const QFontMetrics metrics(used);
    QString text = look.text;
    const TextPart whole = changed;
    for (const qsizetype kept : {3, 0}) {
        if (!ink.mark.isValid() || metrics.horizontalAdvance(text) <= rect.width())
            break;
        changed = whole;
        text = withoutBeginning(look.text, changed, kept);
    }
    text = metrics.elidedText(text, Qt::ElideRight, rect.width());
    if (ink.mark.isValid() && changed.count > 0) {
        const int from = metrics.horizontalAdvance(text, int(changed.first));
        const int to = metrics.horizontalAdvance(
            text, int(std::min(changed.first + changed.count, text.size())));
        painter->fillRect(QRect(rect.left() + from, rect.center().y() - metrics.height() / 2,
                                to - from, metrics.height()),
                          ink.mark);
    }
    painter->setPen(ink.color);
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
        const CellLook before = lookOf(*value.target);
        const CellLook after = lookOf(*value.source);
        const bool areTexts = !before.isQuiet && !after.isQuiet;
        const auto [gone, come] =
            areTexts ? changedParts(before.text, after.text) : std::pair<TextPart, TextPart>();
        const auto mark = [&](QColor color) {
            color.setAlpha(90);
            return areTexts && !isSelected ? color : QColor();
        };
        QRect left = rect;
        // The new value is what matters: the old one gets half of the room at most.
        if (QFontMetrics(option.font).horizontalAdvance(before.text) > rect.width() / 2)
            left.setWidth(rect.width() / 2);
        const int end = drawLook(painter, left, before, gone,
                                 {option.font, quiet, mark(colors.hereOnly), true});
        QRect arrow(end + 4, rect.top(), 16, rect.height());
        painter->setPen(isSelected ? text : colors.different);
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->drawText(arrow, Qt::AlignCenter, QStringLiteral("→"));
        rect.setLeft(arrow.right() + 4);
        drawLook(painter, rect, after, come,
                 {bold, after.isQuiet ? quiet : text, mark(colors.upstreamOnly)});
    } else if (value.source || value.target) {
        const CellLook look = lookOf(value.source ? *value.source : *value.target);
        const bool isGoing = value.change == RowChange::Delete;
        const bool isIgnored = value.source && value.source->ignored;
        drawLook(painter, rect, look, {},
                 {option.font, look.isQuiet || isIgnored ? quiet : text, {}, isGoing});
    }
    painter->restore();
}

} // namespace slicetool::gui
