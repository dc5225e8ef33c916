// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/startcard.h"

#include "gui/base/icons.h"
#include "gui/base/themecolors.h"

#include <QEvent>
#include <QPainter>

namespace slicetool::gui {

namespace {

constexpr int margin = 18;
constexpr int iconSide = 36;

} // namespace

StartCard::StartCard(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StartCard::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

void StartCard::setDescription(const QString &text)
{
    m_description = text;
    setAccessibleDescription(text);
    update();
}

QSize StartCard::sizeHint() const
{
    return {280, 2 * margin + iconSide + 12 + fontMetrics().height() * 5};
}

QSize StartCard::minimumSizeHint() const
{
    return {230, sizeHint().height()};
}

void StartCard::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = ThemeColors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = underMouse() || hasFocus();
    painter.setPen(
        QPen(isLit ? palette().color(QPalette::Highlight) : palette().color(QPalette::Mid),
             isLit ? 2 : 1));
    painter.setBrush(isDown() ? palette().color(QPalette::AlternateBase)
                              : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 9, 9);
    gui::icon(m_iconName, colors.upstreamOnly)
        .paint(&painter, QRect(margin, margin, iconSide, iconSide));

    QFont title = font();
    title.setBold(true);
    title.setPointSizeF(title.pointSizeF() * 1.25);
    painter.setFont(title);
    painter.setPen(palette().color(QPalette::Text));
    const int width = rect().width() - 2 * margin;
    const QFontMetrics metrics(title);
    const int top = margin + iconSide + 12;
    painter.drawText(QRect(margin, top, width, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     text());
    painter.setFont(font());
    painter.setPen(colors.muted);
    painter.drawText(QRect(margin, top + metrics.height() + 6, width, rect().height()),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_description);
}

bool StartCard::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QAbstractButton::event(event);
}

} // namespace slicetool::gui
