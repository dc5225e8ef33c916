// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

/// The linker leaves a static library's resources out unless somebody asks for them; and the macro
/// wants to stand in no namespace.
static void initIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace slicetool::gui {

namespace {

/// Draws the drawing anew for every size, colour and state, so that a change of theme needs no
/// new icons.
class TintedEngine : public QIconEngine
{
public:
    TintedEngine(const QByteArray &drawing, const QColor &color)
        : m_drawing(drawing)
        , m_color(color)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer(colored(mode)).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedEngine(m_drawing, m_color); }

private:
    QByteArray colored(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        QColor color = m_color.isValid() ? m_color : palette.color(QPalette::ButtonText);
        if (mode == QIcon::Disabled)
            color = palette.color(QPalette::Disabled, QPalette::ButtonText);
        else if (mode == QIcon::Selected)
            color = palette.color(QPalette::HighlightedText);
        return QByteArray(m_drawing).replace("currentColor", color.name().toLatin1());
    }

    QByteArray m_drawing;
    QColor m_color;
};

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, QColor());
}

QIcon icon(const QString &name, const QColor &color)
{
    initIconResources();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new TintedEngine(file.readAll(), color));
}

QIcon applicationIcon()
{
    initIconResources();
    return QIcon(QStringLiteral(":/icons/slicetool.svg"));
}

} // namespace slicetool::gui
