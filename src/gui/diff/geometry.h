// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>

namespace slicetool::gui {

/// A geometry as MySQL and MariaDB store it: four bytes of SRID, then well-known binary. A value.
/// Source of the format: OGC 06-103r4, 8.2.
struct Geometry {
    enum class Kind {
        Point = 1,
        LineString,
        Polygon,
        MultiPoint,
        MultiLineString,
        MultiPolygon,
        Collection
    };

    quint32 srid = 0; ///< of the whole; 0 where none is said
    Kind kind = Kind::Point;
    QList<QList<QPointF>> rings; ///< one of a point or a line; the outer one of a polygon first
    QList<Geometry> parts;       ///< of the kinds that have parts

    /// Nothing where the bytes are not just one geometry.
    static std::optional<Geometry> parse(const QByteArray &bytes);

    /// Well-known text, a line for each point where there are many: "POINT(1 2)".
    QStringList lines() const;

    /// What is drawn, in its own coordinates: y grows upwards. Points have no extent, see points().
    QPainterPath path() const;
    QPainterPath areas() const;    ///< what has an inside of it: its polygons, with their holes
    QList<QPointF> points() const; ///< the lone points in it
};

} // namespace slicetool::gui
