// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/densitylegend.h"

#include "gui/base/densitystrip.h"

#include <QEvent>
#include <QPainter>

namespace slicetool::gui {

namespace {

constexpr int swatch = 12;
constexpr int gap = 4;       // from a swatch to its name
constexpr int distance = 12; // from a name to the next swatch

} // namespace

DensityLegend::DensityLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend of the density"));
}

QStringList DensityLegend::names() const
{
    QStringList names{tr("unchanged"), tr("few changes"), tr("many changes")};
    if (m_hasLate)
        names << tr("added later");
    return names;
}

void DensityLegend::setLate(bool hasLate)
{
    m_hasLate = hasLate;
    updateGeometry();
    update();
}

QSize DensityLegend::sizeHint() const
{
    int width = 0;
    for (const QString &name : names())
        width += swatch + gap + fontMetrics().horizontalAdvance(name) + distance;
    return {width, std::max(fontMetrics().height(), swatch)};
}

void DensityLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void DensityLegend::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = ThemeColors::of(palette());
    QPainter painter(this);
    int left = 0;
    const QStringList all = names();
    for (int i = 0; i < all.size(); ++i) {
        // Painted by what paints the strip, beside a part with the most changes of all.
        const QRect square(left, (height() - swatch) / 2, swatch, swatch);
        Density density;
        density.changes = {i == 0 ? 0 : i == 1 ? 1 : 1000, 1000};
        density.late = i == 3 ? 1000 : 0;
        painter.save();
        painter.setClipRect(square);
        QRect strip = square;
        if (i == 3)
            strip.setLeft(square.right() + 1 - 2 * swatch); // the last part is the late one
        else
            strip.setWidth(2 * swatch);
        paintDensity(&painter, strip, density, colors);
        painter.restore();
        painter.setPen(colors.muted);
        const QString &name = all.at(i);
        const int width = fontMetrics().horizontalAdvance(name);
        painter.drawText(QRect(square.right() + gap, 0, width + gap, height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
        left = square.right() + gap + width + distance;
    }
}

} // namespace slicetool::gui
