// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/densitystrip.h"

#include "gui/base/format.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace slicetool::gui {

namespace {

constexpr double weakest = 0.3; // of one change, so that it is seen

QRect bucketRect(const QRect &strip, int bucket, int count)
{
    const int left = strip.left() + int(qint64(strip.width()) * bucket / count);
    const int right = strip.left() + int(qint64(strip.width()) * (bucket + 1) / count);
    // A bucket with changes is seen even where there are more buckets than pixels.
    return {left, strip.top(), std::max(right - left, 1), strip.height()};
}

QColor mixed(const QColor &from, const QColor &to, double part)
{
    const auto channel = [part](int a, int b) { return int(std::lround(a + (b - a) * part)); };
    return {channel(from.red(), to.red()), channel(from.green(), to.green()),
            channel(from.blue(), to.blue())};
}

} // namespace

void paintDensity(QPainter *painter, const QRect &rect, const Density &density,
                  const ThemeColors &colors)
{
    if (rect.isEmpty() || density.changes.isEmpty())
        return;
    const QColor empty = colors.strip;
    painter->fillRect(rect, empty);
    const qint64 most = *std::max_element(density.changes.begin(), density.changes.end());
    if (most <= 0)
        return;
    const int count = int(density.changes.size());
    const double scale = std::log1p(double(most));
    // The weak ones first: where several share a pixel the strongest is seen.
    for (const bool isStrong : {false, true}) {
        for (int bucket = 0; bucket < count; ++bucket) {
            const qint64 changes = density.changes.at(bucket);
            const double strength = std::log1p(double(changes)) / scale;
            if (changes <= 0 || (strength >= 0.5) != isStrong)
                continue;
            painter->fillRect(bucketRect(rect, bucket, count),
                              mixed(empty, colors.different, weakest + (1 - weakest) * strength));
        }
    }
    // Late rows: another colour, and a cap on top for who does not tell colours apart.
    if (const int late = density.lateBucket(); late >= 0) {
        QRect part = bucketRect(rect, late, count);
        constexpr int capWidth = 5;
        if (part.width() < capWidth)
            part.setLeft(std::max(rect.left(), part.right() - capWidth + 1));
        if (density.late >= density.changes.at(late))
            painter->fillRect(part, colors.live);
        painter->fillRect(QRect(part.left(), rect.top(), part.width(), 3), colors.live);
        painter->fillRect(QRect(part.left(), rect.bottom() - 2, part.width(), 3), colors.live);
    }
}

int densityBucketAt(const QRect &rect, int x, const Density &density)
{
    const int count = int(density.changes.size());
    if (count == 0 || rect.width() <= 0)
        return -1;
    return std::clamp(int(qint64(x - rect.left()) * count / rect.width()), 0, count - 1);
}

DensityStrip::DensityStrip(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DensityStrip::setDensity(const Density &density)
{
    m_density = density;
    m_chosen = -1;
    update();
}

void DensityStrip::clearChoice()
{
    m_chosen = -1;
    update();
}

QSize DensityStrip::sizeHint() const
{
    return {300, 26};
}

QSize DensityStrip::minimumSizeHint() const
{
    return {80, 20};
}

void DensityStrip::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = ThemeColors::of(palette());
    QPainter painter(this);
    const QRect strip = stripRect();
    paintDensity(&painter, strip, m_density, colors);
    const int count = int(m_density.changes.size());
    if (m_chosen >= 0 && count > 0) {
        painter.setPen(QPen(palette().color(QPalette::Text), 2));
        painter.drawRect(bucketRect(strip, m_chosen, count).adjusted(-1, -2, 1, 2));
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

int DensityStrip::bucketAt(int x) const
{
    return densityBucketAt(stripRect(), x, m_density);
}

QRect DensityStrip::stripRect() const
{
    return rect().adjusted(2, 4, -2, -4);
}

void DensityStrip::setChosen(int bucket)
{
    m_chosen = -1; // chosen again, it would be taken back
    choose(bucket);
}

void DensityStrip::choose(int bucket)
{
    if (bucket < 0)
        return;
    m_chosen = bucket == m_chosen ? -1 : bucket;
    update();
    if (m_chosen < 0)
        Q_EMIT cleared();
    else
        Q_EMIT chosen(m_chosen);
}

void DensityStrip::mousePressEvent(QMouseEvent *event)
{
    choose(bucketAt(int(event->position().x())));
}

/// Left and right go to the next part with changes.
void DensityStrip::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0) {
        if (event->key() == Qt::Key_Escape && m_chosen >= 0)
            choose(m_chosen);
        else
            QWidget::keyPressEvent(event);
        return;
    }
    const int count = int(m_density.changes.size());
    const int from = m_chosen < 0 && step < 0 ? count : m_chosen;
    for (int bucket = from + step; bucket >= 0 && bucket < count; bucket += step) {
        if (m_density.changes.at(bucket) > 0) {
            choose(bucket);
            return;
        }
    }
}

bool DensityStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int bucket = bucketAt(help->pos().x());
        if (bucket >= 0)
            QToolTip::showText(help->globalPos(), figures(bucket), this);
        return true;
    }
    return QWidget::event(event);
}

QString DensityStrip::figures(int bucket) const
{
    const qint64 changes = m_density.changes.value(bucket);
    QString text = tr("Part %1 of %2 of the keys %3 to %4: %5 changed")
                       .arg(QString::number(bucket + 1), QString::number(m_density.changes.size()),
                            m_density.from, m_density.to, rowsText(changes));
    if (const QString keys = m_keysOf && changes > 0 ? m_keysOf(bucket) : QString();
        !keys.isEmpty())
        text += QLatin1Char('\n') + keys;
    if (bucket == m_density.lateBucket())
        text +=
            QLatin1Char('\n')
            + tr("%1 of them beyond the last key here: added later").arg(rowsText(m_density.late));
    return text;
}

} // namespace slicetool::gui
