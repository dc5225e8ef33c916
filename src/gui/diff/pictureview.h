// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/diff/geometry.h"

#include <QImage>
#include <QWidget>

namespace slicetool::gui {

/// Draws an image or a geometry as large as it fits; images not larger than they are. GUI thread.
class PictureView : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    void setImage(const QImage &image);
    /// @param frame what is to be seen of the plane, so that two views show the same; null: all of it
    void setGeometryValue(const Geometry &geometry, const QRectF &frame = {});

    QSize sizeHint() const override { return {240, 160}; }
    QSize minimumSizeHint() const override { return {80, 60}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawGeometry(QPainter &painter) const;

    QImage m_image;
    QPainterPath m_path;
    QPainterPath m_areas;
    QList<QPointF> m_points;
    QRectF m_frame;
};

/// The smallest rectangle around a geometry; without an extent for one point.
QRectF boundsOf(const Geometry &geometry);

} // namespace slicetool::gui
