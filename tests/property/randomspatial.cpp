// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomspatial.h"

#include <QStringList>

namespace slicetool::test {

namespace {

const QStringList types{QStringLiteral("point"),
                        QStringLiteral("linestring"),
                        QStringLiteral("polygon"),
                        QStringLiteral("multipoint"),
                        QStringLiteral("multilinestring"),
                        QStringLiteral("multipolygon"),
                        QStringLiteral("geometrycollection")};

QString position(Dice &dice)
{
    const int x = dice.below(100) - 50;
    return dice.oneIn(3) ? QStringLiteral("%1.1 0.3").arg(x)
                         : QStringLiteral("%1 %2").arg(x).arg(dice.below(100));
}

/// A closed ring, as polygons need.
QString ring(Dice &dice)
{
    const QString start = position(dice);
    return QStringLiteral("(%1, 60 60, 60 %2, %1)").arg(start).arg(70 + dice.below(20));
}

QString wellKnownText(Dice &dice, const QString &type)
{
    QStringList parts;
    const int count = 1 + dice.below(3);
    for (int i = 0; i < count; ++i) {
        if (type == QLatin1String("linestring"))
            parts << position(dice) << position(dice);
        else if (type == QLatin1String("polygon"))
            parts << ring(dice);
        else if (type == QLatin1String("multilinestring"))
            parts << QStringLiteral("(%1, 7 8)").arg(position(dice));
        else if (type == QLatin1String("multipolygon"))
            parts << QLatin1Char('(') + ring(dice) + QLatin1Char(')');
        else if (type == QLatin1String("geometrycollection"))
            parts << wellKnownText(dice, types.at(dice.below(3)));
        else
            parts << position(dice);
    }
    if (type == QLatin1String("point"))
        parts = parts.mid(0, 1);
    if (type == QLatin1String("geometrycollection") && dice.oneIn(4))
        return QStringLiteral("GEOMETRYCOLLECTION EMPTY");
    return type.toUpper() + QLatin1Char('(') + parts.join(QLatin1String(", ")) + QLatin1Char(')');
}

} // namespace

QString spatialType(Dice &dice)
{
    return dice.oneIn(8) ? QStringLiteral("geometry") : dice.pick(types);
}

QString spatialLiteral(Dice &dice, const QString &type, bool onMySql)
{
    const QString shape = type == QLatin1String("geometry") ? dice.pick(types) : type;
    const QString text = wellKnownText(dice, shape);
    const QLatin1String system(dice.oneOf({"0", "4326", "4294967295"}));
    // MySQL knows what 4326 means, and which numbers mean nothing; 3857 is flat and has no limits.
    const QLatin1String known(system == QLatin1String("0") ? "0" : "3857");
    return QStringLiteral("ST_GeomFromText('%1', %2)").arg(text, onMySql ? known : system);
}

} // namespace slicetool::test
