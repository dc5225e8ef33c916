// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/pictureview.h"

#include <QPainter>

#include <algorithm>

namespace slicetool::gui {

namespace {

constexpr int pictureMargin = 8;
constexpr double pointRadius = 3.5;

} // namespace

QRectF boundsOf(const Geometry &geometry)
{
    // Not QRectF's union, which forgets rectangles without an extent, such as points.
    double left = 0, right = 0, top = 0, bottom = 0;
    bool isFirst = true;
    const auto add = [&](const QPointF &point) {
        left = isFirst ? point.x() : std::min(left, point.x());
        right = isFirst ? point.x() : std::max(right, point.x());
        top = isFirst ? point.y() : std::min(top, point.y());
        bottom = isFirst ? point.y() : std::max(bottom, point.y());
        isFirst = false;
    };
    const QPainterPath path = geometry.path();
    for (int i = 0; i < path.elementCount(); ++i)
        add(path.elementAt(i));
    for (const QPointF &point : geometry.points())
        add(point);
    return {QPointF(left, top), QPointF(right, bottom)};
}

PictureView::PictureView(QWidget *parent) : QWidget(parent) { }

void PictureView::setImage(const QImage &image)
{
    m_image = image;
    m_path.clear();
    m_areas.clear();
    m_points.clear();
    update();
}

void PictureView::setGeometryValue(const Geometry &geometry, const QRectF &frame)
{
    m_image = {};
    m_path = geometry.path();
    m_areas = geometry.areas();
    m_areas.setFillRule(Qt::OddEvenFill); // a polygon's inner rings are holes
    m_points = geometry.points();
    m_frame = frame.isNull() ? boundsOf(geometry) : frame;
    update();
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_image.isNull()) {
        drawGeometry(painter);
        return;
    }
    const QRect room =
        rect().adjusted(pictureMargin, pictureMargin, -pictureMargin, -pictureMargin);
    QSize size = m_image.size();
    if (size.width() > room.width() || size.height() > room.height())
        size.scale(room.size(), Qt::KeepAspectRatio);
    QRect place(QPoint(), size);
    place.moveCenter(rect().center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_image);
}

void PictureView::drawGeometry(QPainter &painter) const
{
    const QRectF room =
        QRectF(rect()).adjusted(pictureMargin, pictureMargin, -pictureMargin, -pictureMargin);
    if (room.width() <= 0 || room.height() <= 0)
        return;
    const double perUnit =
        std::min(m_frame.width() > 0 ? room.width() / m_frame.width() : room.height(),
                 m_frame.height() > 0 ? room.height() / m_frame.height() : room.width());
    const double scale = m_frame.width() > 0 || m_frame.height() > 0 ? perUnit : 1;
    QTransform toWidget;
    toWidget.translate(room.center().x(), room.center().y());
    toWidget.scale(scale, -scale); // y grows upwards
    toWidget.translate(-m_frame.center().x(), -m_frame.center().y());

    QColor fill = palette().color(QPalette::Highlight);
    painter.setPen(QPen(fill, 1.5));
    fill.setAlphaF(0.2F);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(toWidget.map(m_path));
    painter.fillPath(toWidget.map(m_areas), fill);
    painter.setBrush(painter.pen().color());
    for (const QPointF &point : m_points)
        painter.drawEllipse(toWidget.map(point), pointRadius, pointRadius);
}

} // namespace slicetool::gui
