// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/colorbutton.h"

#include <QColorDialog>
#include <QMenu>
#include <QPainter>

namespace slicetool::gui {

namespace {

/// Seen on light and on dark windows; contrast 3 at least with both.
struct NamedColor {
    const char *name;
    const char *color;
};
constexpr NamedColor namedColors[] = {
    {QT_TRANSLATE_NOOP("slicetool::gui::ColorButton", "Blue"), "#2f81f7"},
    {QT_TRANSLATE_NOOP("slicetool::gui::ColorButton", "Teal"), "#0f8f8c"},
    {QT_TRANSLATE_NOOP("slicetool::gui::ColorButton", "Green"), "#2e9147"},
    {QT_TRANSLATE_NOOP("slicetool::gui::ColorButton", "Orange"), "#d06a00"},
    {QT_TRANSLATE_NOOP("slicetool::gui::ColorButton", "Red"), "#dc3a33"},
    {QT_TRANSLATE_NOOP("slicetool::gui::ColorButton", "Pink"), "#c9509b"},
    {QT_TRANSLATE_NOOP("slicetool::gui::ColorButton", "Purple"), "#9367e0"},
    {QT_TRANSLATE_NOOP("slicetool::gui::ColorButton", "Gray"), "#78828d"},
};

QIcon swatch(const QString &color)
{
    QPixmap pixmap(32, 32);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(color));
    painter.drawRoundedRect(QRectF(1, 1, 14, 14), 3, 3);
    return pixmap;
}

} // namespace

ColorButton::ColorButton(QWidget *parent) : QToolButton(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    menu->addAction(tr("Same as environment"), this, [this] { choose({}); });
    menu->addSeparator();
    for (const NamedColor &named : namedColors) {
        const QString color = QLatin1String(named.color);
        menu->addAction(swatch(color), tr(named.name), this, [this, color] { choose(color); });
    }
    menu->addSeparator();
    menu->addAction(tr("Other…"), this, &ColorButton::chooseOther);
    setMenu(menu);
    showColor();
}

void ColorButton::setColor(const QString &color)
{
    m_color = color;
    showColor();
}

void ColorButton::choose(const QString &color)
{
    if (color == m_color)
        return;
    setColor(color);
    Q_EMIT colorChanged();
}

void ColorButton::chooseOther()
{
    auto *dialog = new QColorDialog(
        QColor(m_color.isEmpty() ? QLatin1String(namedColors[0].color) : m_color), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this,
            [this](const QColor &color) { choose(color.name()); });
    dialog->open();
}

void ColorButton::showColor()
{
    QString text = m_color;
    for (const NamedColor &named : namedColors) {
        if (m_color == QLatin1String(named.color))
            text = tr(named.name);
    }
    setText(m_color.isEmpty() ? tr("Same as environment") : text);
    setIcon(m_color.isEmpty() ? QIcon() : swatch(m_color));
}

} // namespace slicetool::gui
