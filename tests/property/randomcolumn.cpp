// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomcolumn.h"

#include "randomspatial.h"
#include "sql/quote.h"

#include <algorithm>

namespace slicetool::test {

namespace {

using Kind = RandomColumn::Kind;

constexpr int longestKey = 400; // bytes

RandomColumn integerColumn(Dice &dice)
{
    static const QList<std::pair<const char *, int>> types{
        {"tinyint", 8}, {"smallint", 16}, {"mediumint", 24}, {"int", 32}, {"bigint", 64}};
    RandomColumn column;
    const auto type = dice.pick(types);
    column.kind = Kind::Integer;
    column.bits = type.second;
    column.isUnsigned = dice.oneIn(2);
    column.type = QLatin1String(type.first);
    if (column.isUnsigned)
        column.type += dice.oneIn(4) ? QLatin1String(" zerofill") : QLatin1String(" unsigned");
    return column;
}

/// Half of the long types store their values COMPRESSED where the server can.
QString longType(Dice &dice, std::initializer_list<const char *> names, QString &attributes)
{
    if (dice.oneIn(4))
        attributes = QStringLiteral(" compressed");
    return QLatin1String(dice.oneOf(names));
}

/// Whether long types are wanted.
enum class Long { Never, Sometimes, Always };

RandomColumn textColumn(Dice &dice, const ColumnChoice &choice, Long wanted)
{
    RandomColumn column;
    column.kind = Kind::Text;
    column.collation = choice.collations.pick(dice);
    column.length = 1 + dice.below(40);
    QString attributes;
    if (wanted == Long::Always || (wanted == Long::Sometimes && choice.blobs && dice.oneIn(4))) {
        column.isBlob = true;
        column.length = choice.longestValue;
        column.type = longType(dice, {"tinytext", "text", "mediumtext", "longtext"}, attributes);
    } else if (dice.oneIn(3)) {
        column.type = QStringLiteral("char(%1)").arg(column.length);
    } else {
        column.type = QStringLiteral("varchar(%1)").arg(column.length);
        if (wanted == Long::Sometimes && choice.blobs && dice.oneIn(6))
            attributes = QStringLiteral(" compressed");
    }
    column.type += attributes + QLatin1String(" character set ") + column.collation.charset
                   + QLatin1String(" collate ") + column.collation.name;
    return column;
}

RandomColumn bytesColumn(Dice &dice, const ColumnChoice &choice, Long wanted)
{
    RandomColumn column;
    column.kind = Kind::Bytes;
    column.length = 1 + dice.below(30);
    if (wanted == Long::Always || (wanted == Long::Sometimes && choice.blobs && dice.oneIn(2))) {
        column.isBlob = true;
        column.length = choice.longestValue;
        QString attributes;
        column.type = longType(dice, {"tinyblob", "blob", "mediumblob", "longblob"}, attributes);
        column.type += attributes;
    } else {
        column.type = QStringLiteral("%1(%2)")
                          .arg(QLatin1String(dice.oneOf({"binary", "varbinary", "varbinary"})))
                          .arg(column.length);
    }
    return column;
}

RandomColumn timeColumn(Dice &dice)
{
    static const QList<std::pair<const char *, Kind>> types{{"date", Kind::Date},
                                                            {"datetime", Kind::DateTime},
                                                            {"timestamp", Kind::DateTime},
                                                            {"time", Kind::Time}};
    RandomColumn column;
    const auto type = dice.pick(types);
    column.kind = type.second;
    column.type = QLatin1String(type.first);
    if (column.kind != Kind::Date && dice.oneIn(2)) {
        column.length = dice.oneIn(2) ? 3 : 6;
        column.type += QStringLiteral("(%1)").arg(column.length);
    }
    return column;
}

RandomColumn simple(Kind kind, const char *type, int length = 0, int bits = 0)
{
    RandomColumn column;
    column.kind = kind;
    column.type = QLatin1String(type);
    column.length = length;
    column.bits = bits;
    return column;
}

RandomColumn decimalColumn(Dice &dice)
{
    switch (dice.below(3)) {
    case 0:
        return simple(Kind::Decimal, "decimal(65,30)", 35, 30);
    case 1:
        return simple(Kind::Decimal, "decimal(20,5) unsigned zerofill", 15, 5);
    default:
        return simple(Kind::Decimal, "decimal(10,2)", 8, 2);
    }
}

RandomColumn floatColumn(Dice &dice)
{
    if (dice.oneIn(2))
        return simple(Kind::Float, dice.oneOf({"float", "float", "float(7,3)"}));
    return simple(Kind::Double,
                  dice.oneOf({"double", "double", "double(20,3)", "double unsigned"}));
}

RandomColumn wordColumn(Dice &dice, const PairLimits &limits)
{
    RandomColumn column;
    if (dice.oneIn(2)) {
        column = simple(Kind::Uuid, "uuid");
        if (!limits.hasUuid)
            return simple(Kind::Bytes, "binary(16)", 16);
    } else if (dice.oneIn(3)) {
        column = simple(Kind::Inet4, "inet4");
        if (!limits.hasInet4)
            return simple(Kind::Bytes, "binary(4)", 4);
    } else {
        column = simple(Kind::Inet6, "inet6");
        if (!limits.hasInet6)
            return simple(Kind::Bytes, "varbinary(16)", 16);
    }
    return column;
}

/// What one family has and the other has not, taken off.
void fit(RandomColumn &column, const PairLimits &limits)
{
    column.onMySql = limits.hasMySql;
    // In SHOW CREATE TABLE of MariaDB 10.5 there is half a character before such a quote.
    static const QStringList wide{QStringLiteral("ucs2"), QStringLiteral("utf16"),
                                  QStringLiteral("utf16le"), QStringLiteral("utf32")};
    column.quotesInDefaults = !limits.hasOld || !wide.contains(column.collation.charset);
    if (limits.hasMySql)
        column.type.remove(QLatin1String(" compressed"));
    // What MariaDB calls JSON is a text, and nothing else becomes of it in a copy.
    if (limits.mixesFamilies && column.kind == Kind::Json)
        column.type = QStringLiteral("longtext character set utf8mb4 collate utf8mb4_bin");
}

RandomColumn structuredColumn(Dice &dice, const ColumnChoice &choice)
{
    if (choice.blobs && (dice.oneIn(2) || !choice.spatial))
        return simple(Kind::Json, "json");
    if (!choice.spatial)
        return integerColumn(dice);
    RandomColumn column = simple(Kind::Spatial, "");
    column.type = spatialType(dice);
    return column;
}

/// Defaults that a copy must not fall back to, and that differ from what rows hold.
QString someDefault(Dice &dice, const RandomColumn &column)
{
    switch (column.kind) {
    case Kind::Integer:
        return QStringLiteral("DEFAULT (1 + 2)");
    case Kind::Text:
        if (!column.quotesInDefaults)
            return {};
        if (column.length >= 2 && !dice.oneIn(2))
            return QStringLiteral("DEFAULT (CONCAT('x', ''''))");
        // MySQL gives a TEXT a default only as an expression.
        return column.onMySql && column.isBlob ? QStringLiteral("DEFAULT ('''')")
                                               : QStringLiteral("DEFAULT ''''");
    case Kind::Date:
        return QStringLiteral("DEFAULT (CURDATE() + INTERVAL 1 DAY)");
    case Kind::DateTime: {
        const QString digits =
            column.length > 0 ? QStringLiteral("(%1)").arg(column.length) : QString();
        return (dice.oneIn(3) ? QStringLiteral("DEFAULT '2001-02-03 04:05:06'")
                              : QLatin1String("DEFAULT CURRENT_TIMESTAMP") + digits)
               + QLatin1String(" ON UPDATE CURRENT_TIMESTAMP") + digits;
    }
    case Kind::Uuid:
        return QStringLiteral("DEFAULT '123e4567-e89b-12d3-a456-426655440000'");
    default:
        return {};
    }
}

} // namespace

PairLimits PairLimits::of(const ServerPair &pair)
{
    PairLimits limits;
    for (const QString &name : {pair.upstream, pair.local}) {
        const bool mySql = name.startsWith(QLatin1String("mysql"));
        const bool isOld = name == QLatin1String("maria105");
        limits.hasMySql = limits.hasMySql || mySql;
        limits.hasOld = limits.hasOld || isOld;
        limits.hasUuid = limits.hasUuid && !mySql && !isOld;
        limits.hasInet4 = limits.hasInet4 && !mySql && !isOld;
        limits.hasInet6 = limits.hasInet6 && !mySql;
    }
    limits.mixesFamilies = pair.upstream.startsWith(QLatin1String("mysql"))
                           != pair.local.startsWith(QLatin1String("mysql"));
    limits.sharesDefaults = pair.upstream == pair.local;
    return limits;
}

RandomColumn RandomColumn::make(Dice &dice, const QString &name, const ColumnChoice &choice)
{
    RandomColumn column;
    switch (dice.below(14)) {
    case 0:
    case 1:
        column = integerColumn(dice);
        break;
    case 2:
    case 3:
    case 4:
        column = textColumn(dice, choice, Long::Sometimes);
        break;
    case 5:
        column = bytesColumn(dice, choice, Long::Sometimes);
        break;
    case 6:
    case 7:
        column = timeColumn(dice);
        break;
    case 8:
        column = decimalColumn(dice);
        break;
    case 9:
        column = floatColumn(dice);
        break;
    case 10:
        column =
            dice.oneIn(2) ? simple(Kind::Bit, "bit(64)", 0, 64) : simple(Kind::Bit, "bit(5)", 0, 5);
        break;
    case 11:
        column = dice.oneIn(2) ? simple(Kind::Enum, "enum('a','','b,c','it''s')")
                               : simple(Kind::Set, "set('a','b','','x y')");
        break;
    case 12:
        column = structuredColumn(dice, choice);
        break;
    default:
        column = dice.oneIn(3) ? simple(Kind::Year, "year") : wordColumn(dice, choice.limits);
        break;
    }
    column.name = name;
    fit(column, choice.limits);
    column.nullable = !dice.oneIn(3);
    if (dice.oneIn(4))
        column.byDefault = someDefault(dice, column);
    column.invisible = (column.nullable || !column.byDefault.isEmpty()) && dice.oneIn(10);
    return column;
}

RandomColumn RandomColumn::makeKey(Dice &dice, const QString &name, const ColumnChoice &choice)
{
    RandomColumn column;
    switch (dice.below(12)) {
    case 0:
    case 1:
    case 2:
    case 3:
        column = integerColumn(dice);
        break;
    case 4:
    case 5:
    case 6:
        column = textColumn(dice, choice, Long::Never);
        break;
    case 7:
        column = bytesColumn(dice, choice, Long::Never);
        break;
    case 8:
        column = timeColumn(dice);
        break;
    case 9:
        column = dice.oneIn(2) ? decimalColumn(dice) : wordColumn(dice, choice.limits);
        break;
    case 10:
        column = floatColumn(dice);
        break;
    default:
        column = dice.oneIn(3)   ? simple(Kind::Bit, "bit(20)", 0, 20)
                 : dice.oneIn(3) ? simple(Kind::Year, "year")
                 : dice.oneIn(2) ? simple(Kind::Enum, "enum('a','','b,c','it''s')")
                                 : simple(Kind::Set, "set('a','b','','x y')");
        break;
    }
    column.name = name;
    column.nullable = false;
    fit(column, choice.limits);
    return column;
}

RandomColumn RandomColumn::makeLongKey(Dice &dice, const QString &name, const ColumnChoice &choice)
{
    RandomColumn column = dice.oneIn(3) ? bytesColumn(dice, choice, Long::Always)
                                        : textColumn(dice, choice, Long::Always);
    column.type.remove(QLatin1String(" compressed")); // which no key takes
    column.length = std::min(column.length, longestKey);
    column.name = name;
    column.nullable = false;
    fit(column, choice.limits);
    return column;
}

bool RandomColumn::isNumber() const
{
    return kind == Kind::Integer || kind == Kind::Decimal || kind == Kind::Float
           || kind == Kind::Double || kind == Kind::Bit || kind == Kind::Year;
}

bool RandomColumn::hasTwoOrders() const
{
    return kind == Kind::Text && type.startsWith(QLatin1String("char(")) && collation.isNoPad();
}

QString RandomColumn::definition() const
{
    QStringList words{sql::identifier(name), type};
    if (!generated.isEmpty()) {
        words << generated;
    } else {
        words << (nullable ? QStringLiteral("NULL") : QStringLiteral("NOT NULL"));
        if (!byDefault.isEmpty())
            words << byDefault;
    }
    if (autoIncrement)
        words << QStringLiteral("AUTO_INCREMENT");
    if (invisible)
        words << QStringLiteral("INVISIBLE");
    return words.join(QLatin1Char(' '));
}

} // namespace slicetool::test
