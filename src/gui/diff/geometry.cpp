// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/geometry.h"

#include <QLocale>
#include <QtEndian>

#include <cmath>

namespace slicetool::gui {

namespace {

constexpr int maxNesting = 16;
constexpr qsizetype pointsPerLine = 4; // more have a line each

/// Reads well-known binary from front to back; every count is checked against what is left.
class WkbReader
{
public:
    explicit WkbReader(const QByteArray &bytes) : m_bytes(bytes) { }

    bool atEnd() const { return m_at == m_bytes.size(); }

    /// The SRID before a geometry is little-endian on every server.
    std::optional<quint32> srid()
    {
        m_isLittle = true;
        return number();
    }

    std::optional<Geometry> geometry(int depth)
    {
        if (depth > maxNesting || m_at >= m_bytes.size() || quint8(m_bytes.at(m_at)) > 1)
            return std::nullopt;
        m_isLittle = m_bytes.at(m_at++) == 1;
        const auto kind = number();
        if (!kind || *kind < 1 || *kind > 7)
            return std::nullopt;
        Geometry geometry;
        geometry.kind = Geometry::Kind(*kind);
        switch (geometry.kind) {
        case Geometry::Kind::Point:
            return withRing(geometry, points(1));
        case Geometry::Kind::LineString:
            return withRing(geometry, countedPoints());
        case Geometry::Kind::Polygon:
            return polygon(geometry);
        default:
            return collection(geometry, depth);
        }
    }

private:
    std::optional<quint32> number()
    {
        if (m_bytes.size() - m_at < 4)
            return std::nullopt;
        const char *data = m_bytes.constData() + m_at;
        m_at += 4;
        return m_isLittle ? qFromLittleEndian<quint32>(data) : qFromBigEndian<quint32>(data);
    }

    double coordinate()
    {
        const char *data = m_bytes.constData() + m_at;
        m_at += 8;
        return m_isLittle ? qFromLittleEndian<double>(data) : qFromBigEndian<double>(data);
    }

    std::optional<QList<QPointF>> points(qsizetype count)
    {
        constexpr qsizetype bytesOfPoint = 16;
        if (count > (m_bytes.size() - m_at) / bytesOfPoint)
            return std::nullopt;
        QList<QPointF> points;
        points.reserve(count);
        for (qsizetype i = 0; i < count; ++i) {
            const double x = coordinate();
            const double y = coordinate();
            points << QPointF(x, y);
        }
        return points;
    }

    std::optional<QList<QPointF>> countedPoints()
    {
        const auto count = number();
        return count ? points(*count) : std::nullopt;
    }

    static std::optional<Geometry> withRing(Geometry geometry,
                                            const std::optional<QList<QPointF>> &ring)
    {
        if (!ring)
            return std::nullopt;
        geometry.rings << *ring;
        return geometry;
    }

    std::optional<Geometry> polygon(Geometry geometry)
    {
        const auto count = number();
        if (!count)
            return std::nullopt;
        for (quint32 i = 0; i < *count; ++i) {
            const auto ring = countedPoints();
            if (!ring)
                return std::nullopt;
            geometry.rings << *ring;
        }
        return geometry;
    }

    std::optional<Geometry> collection(Geometry whole, int depth)
    {
        const auto count = number();
        if (!count)
            return std::nullopt;
        for (quint32 i = 0; i < *count; ++i) {
            const auto part = geometry(depth + 1);
            if (!part)
                return std::nullopt;
            whole.parts << *part;
        }
        return whole;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_isLittle = true;
};

QString pointText(const QPointF &point)
{
    const auto text = [](double value) {
        return QString::number(value, 'g', QLocale::FloatingPointShortest);
    };
    return text(point.x()) + QLatin1Char(' ') + text(point.y());
}

QString name(Geometry::Kind kind)
{
    switch (kind) {
    case Geometry::Kind::Point:
        return QStringLiteral("POINT");
    case Geometry::Kind::LineString:
        return QStringLiteral("LINESTRING");
    case Geometry::Kind::Polygon:
        return QStringLiteral("POLYGON");
    case Geometry::Kind::MultiPoint:
        return QStringLiteral("MULTIPOINT");
    case Geometry::Kind::MultiLineString:
        return QStringLiteral("MULTILINESTRING");
    case Geometry::Kind::MultiPolygon:
        return QStringLiteral("MULTIPOLYGON");
    case Geometry::Kind::Collection:
        return QStringLiteral("GEOMETRYCOLLECTION");
    }
    Q_UNREACHABLE();
}

QString ringText(const QList<QPointF> &ring)
{
    QStringList points;
    for (const QPointF &point : ring)
        points << pointText(point);
    return points.join(ring.size() > pointsPerLine ? QStringLiteral(",\n") : QStringLiteral(", "));
}

/// What stands behind the geometry's name.
QString inner(const Geometry &geometry)
{
    QStringList parts;
    switch (geometry.kind) {
    case Geometry::Kind::Point:
    case Geometry::Kind::LineString:
        return QLatin1Char('(') + ringText(geometry.rings.value(0)) + QLatin1Char(')');
    case Geometry::Kind::Polygon:
        for (const QList<QPointF> &ring : geometry.rings)
            parts << QLatin1Char('(') + ringText(ring) + QLatin1Char(')');
        break;
    default:
        for (const Geometry &part : geometry.parts)
            parts << (geometry.kind == Geometry::Kind::Collection ? name(part.kind) : QString())
                         + inner(part);
    }
    return parts.isEmpty() ? QStringLiteral(" EMPTY")
                           : QLatin1Char('(') + parts.join(QLatin1String(",\n")) + QLatin1Char(')');
}

bool isDrawable(const QPointF &point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

} // namespace

std::optional<Geometry> Geometry::parse(const QByteArray &bytes)
{
    WkbReader reader(bytes);
    const auto srid = reader.srid();
    auto geometry = srid ? reader.geometry(0) : std::nullopt;
    if (!geometry || !reader.atEnd())
        return std::nullopt;
    geometry->srid = *srid;
    return geometry;
}

QStringList Geometry::lines() const
{
    QString text = name(kind) + inner(*this);
    if (srid != 0)
        text.prepend(QStringLiteral("SRID=%1;").arg(srid));
    return text.split(QLatin1Char('\n'));
}

QPainterPath Geometry::areas() const
{
    QPainterPath areas;
    for (const Geometry &part : parts)
        areas.addPath(part.areas());
    return kind == Kind::Polygon ? path() : areas;
}

QPainterPath Geometry::path() const
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const Geometry &part : parts)
        path.addPath(part.path());
    if (kind == Kind::Point)
        return path;
    for (const QList<QPointF> &ring : rings) {
        bool isFirst = true;
        for (const QPointF &point : ring) {
            if (!isDrawable(point))
                continue;
            isFirst ? path.moveTo(point) : path.lineTo(point);
            isFirst = false;
        }
    }
    return path;
}

QList<QPointF> Geometry::points() const
{
    QList<QPointF> points;
    for (const Geometry &part : parts)
        points << part.points();
    if (kind == Kind::Point && !rings.value(0).isEmpty() && isDrawable(rings.first().first()))
        points << rings.first().first();
    return points;
}

} // namespace slicetool::gui
