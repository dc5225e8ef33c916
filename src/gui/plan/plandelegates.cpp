// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/plandelegates.h"

#include "gui/base/densitystrip.h"
#include "gui/base/icons.h"
#include "gui/plan/plantablesmodel.h"
#include "gui/plan/steptexts.h"

#include <QApplication>
#include <QComboBox>
#include <QMouseEvent>
#include <QPainter>

namespace slicetool::gui {

namespace {

/// The cell's background, selection and focus, without its text.
void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionViewItem cell = option;
    cell.index = index;
    cell.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
}

} // namespace

QWidget *StepDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    for (const StepKind kind : {StepKind::Scan, StepKind::Query, StepKind::Skip})
        box->addItem(icon(toString(kind)), stepText(kind), int(kind));
    connect(box, &QComboBox::activated, this, &StepDelegate::takeChoice);
    return box;
}

void StepDelegate::takeChoice()
{
    auto *box = qobject_cast<QComboBox *>(sender());
    Q_EMIT commitData(box);
    Q_EMIT closeEditor(box);
}

void StepDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void StepDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    const QVariant kind = qobject_cast<QComboBox *>(editor)->currentData();
    if (kind != index.data(Qt::EditRole))
        model->setData(index, kind);
}

namespace {

QRect densityRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(6, 5, -6, -5);
}

} // namespace

void DensityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    paintCell(painter, option, index);
    const QVariant density = index.data(PlanTablesModel::DensityRole);
    if (!density.isValid())
        return;
    paintDensity(painter, densityRect(option), density.value<Density>(),
                 ThemeColors::of(option.palette));
}

bool DensityDelegate::editorEvent(QEvent *event, QAbstractItemModel * /* model */,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto density = index.data(PlanTablesModel::DensityRole).value<Density>();
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QPoint place = mouse->position().toPoint();
    const int bucket = densityBucketAt(densityRect(option), place.x(), density);
    // With a modifier a click is about the selection.
    if (bucket < 0 || mouse->button() != Qt::LeftButton || mouse->modifiers() != Qt::NoModifier
        || !densityRect(option).contains(place))
        return false;
    Q_EMIT partClicked(index, bucket);
    return true;
}

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QVariant fraction = index.data(PlanTablesModel::FractionRole);
    if (!fraction.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    paintCell(painter, option, index);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QRect text = option.rect.adjusted(6, 0, -6, -4);
    painter->save();
    painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(
        text, Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    QRect bar(text.left(), option.rect.bottom() - 4, text.width(), 3);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option.palette.color(QPalette::Mid));
    painter->drawRoundedRect(bar, 1.5, 1.5);
    bar.setWidth(int(bar.width() * fraction.toDouble()));
    painter->setBrush(isSelected ? option.palette.color(QPalette::HighlightedText)
                                 : ThemeColors::of(option.palette).accent);
    painter->drawRoundedRect(bar, 1.5, 1.5);
    painter->restore();
}

} // namespace slicetool::gui
