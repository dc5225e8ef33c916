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

/// Where the other side alone has the row: not an empty value, but none.
void drawNothing(QPainter *painter, const QRect &rect, QColor color)
{
    color.setAlpha(70);
    painter->fillRect(rect, QBrush(color, Qt::BDiagPattern));
}

QColor fillOf(const DiffCell &cell, const ThemeColors &colors)
{
    if (cell.change == RowChange::Insert)
        return colors.upstreamOnlyFill;
    if (cell.change == RowChange::Delete)
        return colors.hereOnlyFill;
    return cell.differs ? colors.differentFill : QColor();
}

/// The inks of one cell.
struct Inks {
    QFont font;
    QColor text;
    QColor quiet;
    QColor gone; ///< behind what the target alone has
    QColor come; ///< behind what the source alone has
    QColor arrow;

    QColor of(const CellLook &look, bool isIgnored = false) const
    {
        return look.isQuiet || isIgnored ? quiet : text;
    }
    QFont bold() const
    {
        QFont bold = font;
        bold.setBold(true);
        return bold;
    }
};

/// "old → new". The new value is what matters: the old one gets half of the room at most.
void drawChange(QPainter *painter, QRect rect, const CellLook &before, const CellLook &after,
                const std::pair<TextPart, TextPart> &parts, const Inks &inks)
{
    QRect left = rect;
    if (QFontMetrics(inks.font).horizontalAdvance(before.text) > rect.width() / 2)
        left.setWidth(rect.width() / 2);
    const int end =
        drawLook(painter, left, before, parts.first, {inks.font, inks.quiet, inks.gone, true});
    const QRect arrow(end + 4, rect.top(), 16, rect.height());
    painter->setPen(inks.arrow);
    painter->setFont(inks.bold());
    painter->drawText(arrow, Qt::AlignCenter, QStringLiteral("→"));
    rect.setLeft(arrow.right() + 4);
    drawLook(painter, rect, after, parts.second, {inks.bold(), inks.of(after), inks.come});
}

} // namespace

DiffDelegate::DiffDelegate(QObject *parent, Side side) : QStyledItemDelegate(parent), m_side(side)
{ }

/// Rows are checked in the grid that is always there.
void DiffDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (m_side == Side::Source)
        option->features &= ~QStyleOptionViewItem::HasCheckIndicator;
}

bool DiffDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return m_side != Side::Source && QStyledItemDelegate::editorEvent(event, model, option, index);
}

void DiffDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const ThemeColors colors = ThemeColors::of(option.palette);
    const auto value = index.data(DiffGridModel::CellRole).value<DiffCell>();
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isElsewhere = (m_side == Side::Source && value.change == RowChange::Delete)
                             || (m_side == Side::Target && value.change == RowChange::Insert);
    if (const QColor fill = fillOf(value, colors);
        fill.isValid() && !isSelected && value.isLoaded && !isElsewhere)
        cell.backgroundBrush = fill;
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
    Inks inks;
    inks.font = option.font;
    inks.text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    inks.quiet = isSelected ? inks.text : colors.muted;
    inks.arrow = isSelected ? inks.text : colors.different;
    if (!value.isLoaded) {
        painter->setPen(inks.quiet);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("…"));
    } else if (isElsewhere) {
        drawNothing(painter,
                    option.rect.adjusted(rect.left() - margin - option.rect.left(), 0, 0, 0),
                    colors.muted);
    } else if (value.differs && value.source && value.target) {
        const CellLook before = lookOf(*value.target);
        const CellLook after = lookOf(*value.source);
        std::pair<TextPart, TextPart> parts;
        if (!before.isQuiet && !after.isQuiet) {
            parts = changedParts(before.text, after.text);
            const auto mark = [&](QColor color) {
                color.setAlpha(90);
                return isSelected ? QColor() : color;
            };
            inks.gone = mark(colors.hereOnly);
            inks.come = mark(colors.upstreamOnly);
        }
        if (m_side == Side::Both)
            drawChange(painter, rect, before, after, parts, inks);
        else if (m_side == Side::Source)
            drawLook(painter, rect, after, parts.second, {inks.font, inks.of(after), inks.come});
        else
            drawLook(painter, rect, before, parts.first, {inks.font, inks.of(before), inks.gone});
    } else {
        const bool isTargets = m_side == Side::Target || (m_side == Side::Both && !value.source);
        if (const auto &shown = isTargets ? value.target : value.source) {
            const CellLook look = lookOf(*shown);
            const bool isGoing = m_side == Side::Both && value.change == RowChange::Delete;
            drawLook(painter, rect, look, {},
                     {option.font, inks.of(look, shown->ignored), {}, isGoing});
        }
    }
    painter->restore();
}

} // namespace slicetool::gui
