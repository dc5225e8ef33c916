// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomcolumn.h"

#include "sql/quote.h"

namespace slicetool::test {

namespace {

using Kind = RandomColumn::Kind;

/// What a text can hold that has confused other tools: separators, quotes, blanks, case, accents.
const QStringList trickyTexts{
    QString(),
    QStringLiteral(" "),
    QStringLiteral("a"),
    QStringLiteral("A"),
    QStringLiteral("a "),
    QStringLiteral("ab"),
    QStringLiteral("b,c"),
    QStringLiteral("b#c"),
    QStringLiteral("NULL"),
    QStringLiteral("\\N"),
    QStringLiteral("it's"),
    QStringLiteral("\"x\""),
    QStringLiteral("\\"),
    QStringLiteral("%s"),
    QStringLiteral("a\nb"),
    QStringLiteral("\t"),
    QStringLiteral("0"),
    QStringLiteral("00"),
    QStringLiteral("1e3"),
    QString(QChar(0)),
    QStringLiteral("a") + QChar(0),
};
const QStringList accentedTexts{QStringLiteral("ä"), QStringLiteral("Ä"), QStringLiteral("ae"),
                                QStringLiteral("é"), QStringLiteral("ß"), QStringLiteral("ss")};
const QStringList wideTexts{QStringLiteral("日本"), QStringLiteral("ё"), QStringLiteral("İ")};
const QStringList astralTexts{QStringLiteral("😀"), QStringLiteral("𝒳y")};

QString hexLiteral(const QByteArray &bytes)
{
    return QLatin1String("x'") + QString::fromLatin1(bytes.toHex()) + QLatin1Char('\'');
}

QByteArray randomBytes(Dice &dice, int most)
{
    QByteArray bytes(dice.below(most + 1), '\0');
    for (char &byte : bytes)
        byte = char(dice.below(256));
    return bytes;
}

QString textLiteral(Dice &dice, const RandomColumn &column)
{
    if (column.charset == QLatin1String("latin1") && dice.oneIn(3))
        return hexLiteral(randomBytes(dice, std::min(column.length, 12)));
    QStringList pool = trickyTexts;
    if (column.charset != QLatin1String("ascii"))
        pool += column.charset == QLatin1String("latin1") ? accentedTexts : wideTexts;
    if (column.charset.startsWith(QLatin1String("utf8mb4"))
        || column.charset == QLatin1String("utf16"))
        pool += astralTexts;
    QString text = dice.pick(pool);
    if (dice.oneIn(4))
        text += dice.pick(pool);
    if (dice.oneIn(8))
        text = text.repeated(8);
    text.truncate(column.length);
    return QStringLiteral("CONVERT(_utf8mb4 %1 USING %2)")
        .arg(hexLiteral(text.toUtf8()), column.charset);
}

QString integerLiteral(Dice &dice, const RandomColumn &column)
{
    const quint64 all = column.bits == 64 ? ~quint64(0) : (quint64(1) << column.bits) - 1;
    if (column.isUnsigned) {
        const QList<quint64> edges{0, 1, all, all - 1, all / 2, all / 2 + 1};
        return QString::number(dice.oneIn(3) ? dice.pick(edges) : dice.bits() & all);
    }
    const qint64 most = qint64(all / 2);
    const QList<qint64> edges{0, 1, -1, most, -most - 1};
    if (dice.oneIn(3))
        return QString::number(dice.pick(edges));
    const qint64 value = qint64(dice.bits() & quint64(most));
    return QString::number(dice.oneIn(2) ? value : -value);
}

QString decimalLiteral(Dice &dice, const RandomColumn &column)
{
    QString digits;
    const int whole = 1 + dice.below(column.length);
    for (int i = 0; i < whole; ++i)
        digits += QLatin1Char(char('0' + dice.below(10)));
    digits += QLatin1Char('.');
    for (int i = 0; i < column.bits; ++i)
        digits += QLatin1Char(char('0' + dice.below(10)));
    return (dice.oneIn(2) ? QString() : QStringLiteral("-")) + digits;
}

QString floatLiteral(Dice &dice, bool isDouble)
{
    static const QStringList edges{QStringLiteral("0e0"),
                                   QStringLiteral("-0e0"),
                                   QStringLiteral("1.0000001e0"),
                                   QStringLiteral("1.0000002e0"),
                                   QStringLiteral("0.1e0"),
                                   QStringLiteral("16777217e0"),
                                   QStringLiteral("3.4028234663852886e38"),
                                   QStringLiteral("1.401298464324817e-45"),
                                   QStringLiteral("-1.17549435e-38")};
    static const QStringList doubleEdges{
        QStringLiteral("1.7976931348623157e308"), QStringLiteral("5e-324"),
        QStringLiteral("0.30000000000000004e0"), QStringLiteral("9007199254740993e0")};
    if (dice.oneIn(3))
        return dice.pick(isDouble && dice.oneIn(2) ? doubleEdges : edges);
    return QString::number((double(dice.bits()) / 1e15) * (dice.oneIn(2) ? 1 : -1), 'e', 16);
}

QString fraction(Dice &dice, int digits)
{
    return digits == 0 ? QString()
                       : QLatin1Char('.')
                             + QString::number(dice.below(1000000))
                                   .rightJustified(6, QLatin1Char('0'))
                                   .left(digits);
}

QString dateText(Dice &dice)
{
    static const QStringList edges{QStringLiteral("0000-00-00"), QStringLiteral("2024-00-00"),
                                   QStringLiteral("2024-02-00"), QStringLiteral("1000-01-01"),
                                   QStringLiteral("9999-12-31"), QStringLiteral("2024-02-29"),
                                   QStringLiteral("2023-02-30"), QStringLiteral("0001-01-01")};
    if (dice.oneIn(4))
        return dice.pick(edges);
    return QStringLiteral("%1-%2-%3")
        .arg(1970 + dice.below(60))
        .arg(1 + dice.below(12), 2, 10, QLatin1Char('0'))
        .arg(1 + dice.below(28), 2, 10, QLatin1Char('0'));
}

QString clockText(Dice &dice)
{
    return QStringLiteral("%1:%2:%3")
        .arg(dice.below(24), 2, 10, QLatin1Char('0'))
        .arg(dice.below(60), 2, 10, QLatin1Char('0'))
        .arg(dice.below(60), 2, 10, QLatin1Char('0'));
}

QString quoted(const QString &text)
{
    return QLatin1Char('\'') + text + QLatin1Char('\'');
}

QString dateTimeLiteral(Dice &dice, const RandomColumn &column)
{
    if (!column.type.startsWith(QLatin1String("timestamp"))) {
        const QString date = dateText(dice);
        return quoted(date + QLatin1Char(' ')
                      + (date.startsWith(QLatin1String("0000")) ? QStringLiteral("00:00:00")
                                                                : clockText(dice))
                      + fraction(dice, column.length));
    }
    // Hours that do not exist, or exist twice, in zones with daylight saving; the ends of the range.
    static const QStringList edges{
        QStringLiteral("2024-03-31 01:30:00"), QStringLiteral("2024-10-27 00:30:00"),
        QStringLiteral("2024-10-27 01:30:00"), QStringLiteral("1970-01-01 00:00:01"),
        QStringLiteral("2038-01-19 03:14:07"), QStringLiteral("0000-00-00 00:00:00")};
    if (dice.oneIn(3))
        return quoted(dice.pick(edges));
    return quoted(QStringLiteral("%1-%2-%3 ")
                      .arg(1971 + dice.below(60))
                      .arg(1 + dice.below(12), 2, 10, QLatin1Char('0'))
                      .arg(1 + dice.below(28), 2, 10, QLatin1Char('0'))
                  + clockText(dice) + fraction(dice, column.length));
}

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

RandomColumn textColumn(Dice &dice, bool inKey)
{
    static const QStringList sets{QStringLiteral("utf8mb4 collate utf8mb4_general_ci"),
                                  QStringLiteral("utf8mb4 collate utf8mb4_bin"),
                                  QStringLiteral("utf8mb4 collate utf8mb4_unicode_ci"),
                                  QStringLiteral("latin1"),
                                  QStringLiteral("latin1 collate latin1_german2_ci"),
                                  QStringLiteral("utf8mb3"),
                                  QStringLiteral("utf16"),
                                  QStringLiteral("ucs2"),
                                  QStringLiteral("utf32"),
                                  QStringLiteral("sjis"),
                                  QStringLiteral("cp1251"),
                                  QStringLiteral("ascii"),
                                  QStringLiteral("utf8mb4 collate utf8mb4_nopad_bin")};
    static const QStringList longTypes{QStringLiteral("tinytext"), QStringLiteral("text"),
                                       QStringLiteral("mediumtext"), QStringLiteral("longtext")};
    RandomColumn column;
    column.kind = Kind::Text;
    const QString set = dice.pick(sets);
    column.charset = set.section(QLatin1Char(' '), 0, 0);
    column.length = 1 + dice.below(40);
    const QString charset = QLatin1String(" character set ") + set;
    if (!inKey && dice.oneIn(4)) {
        column.length = 60;
        column.type = dice.pick(longTypes) + charset;
    } else if (dice.oneIn(3)) {
        column.type = QStringLiteral("char(%1)").arg(column.length) + charset;
    } else {
        column.type = QStringLiteral("varchar(%1)").arg(column.length)
                      + (!inKey && dice.oneIn(6) ? QStringLiteral(" compressed") : QString())
                      + charset;
    }
    return column;
}

RandomColumn bytesColumn(Dice &dice, bool inKey)
{
    static const QStringList longTypes{QStringLiteral("tinyblob"), QStringLiteral("blob"),
                                       QStringLiteral("mediumblob"), QStringLiteral("longblob")};
    RandomColumn column;
    column.kind = Kind::Bytes;
    column.length = 1 + dice.below(30);
    if (!inKey && dice.oneIn(2)) {
        column.length = 200;
        column.type = dice.pick(longTypes);
    } else {
        column.type =
            QStringLiteral("%1(%2)")
                .arg(dice.oneIn(3) ? QStringLiteral("binary") : QStringLiteral("varbinary"))
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

} // namespace

RandomColumn RandomColumn::make(Dice &dice, const QString &name)
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
        column = textColumn(dice, false);
        break;
    case 5:
        column = bytesColumn(dice, false);
        break;
    case 6:
    case 7:
        column = timeColumn(dice);
        break;
    case 8:
        column = dice.oneIn(2) ? simple(Kind::Decimal, "decimal(65,30)", 35, 30)
                               : simple(Kind::Decimal, "decimal(10,2)", 8, 2);
        break;
    case 9:
        column = dice.oneIn(2) ? simple(Kind::Float, "float")
                               : simple(Kind::Double, dice.oneIn(3) ? "double(20,3)" : "double");
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
        column = dice.oneIn(2) ? simple(Kind::Json, "json") : simple(Kind::Point, "point");
        break;
    default:
        column = dice.oneIn(3)   ? simple(Kind::Year, "year")
                 : dice.oneIn(2) ? simple(Kind::Uuid, "uuid")
                                 : simple(Kind::Inet6, "inet6");
        break;
    }
    column.name = name;
    column.nullable = !dice.oneIn(3);
    return column;
}

RandomColumn RandomColumn::makeKey(Dice &dice, const QString &name)
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
        column = textColumn(dice, true);
        break;
    case 7:
        column = bytesColumn(dice, true);
        break;
    case 8:
        column = timeColumn(dice);
        break;
    case 9:
        column = dice.oneIn(2) ? simple(Kind::Decimal, "decimal(10,2)", 8, 2)
                               : simple(Kind::Uuid, "uuid");
        break;
    case 10:
        column = dice.oneIn(2) ? simple(Kind::Double, "double") : simple(Kind::Float, "float");
        break;
    default:
        column = dice.oneIn(3)   ? simple(Kind::Bit, "bit(20)", 0, 20)
                 : dice.oneIn(2) ? simple(Kind::Year, "year")
                                 : simple(Kind::Inet6, "inet6");
        break;
    }
    column.name = name;
    column.nullable = false;
    return column;
}

QString RandomColumn::definition() const
{
    QString text = sql::identifier(name) + QLatin1Char(' ') + type;
    if (!generated.isEmpty())
        return text + QLatin1Char(' ') + generated;
    return text + (nullable ? QLatin1String(" NULL") : QLatin1String(" NOT NULL"));
}

QString RandomColumn::literal(Dice &dice) const
{
    if (nullable && dice.oneIn(5))
        return QStringLiteral("NULL");
    switch (kind) {
    case Kind::Integer:
        return integerLiteral(dice, *this);
    case Kind::Decimal:
        return decimalLiteral(dice, *this);
    case Kind::Float:
        return floatLiteral(dice, false);
    case Kind::Double:
        return floatLiteral(dice, true);
    case Kind::Bit:
        return QString::number(bits == 64 ? dice.bits() : dice.bits() & ((quint64(1) << bits) - 1));
    case Kind::Date:
        return quoted(dateText(dice));
    case Kind::DateTime:
        return dateTimeLiteral(dice, *this);
    case Kind::Time:
        return quoted(dice.oneIn(3) ? QStringLiteral("-838:59:59")
                                    : (dice.oneIn(2) ? QStringLiteral("-") : QString())
                                          + clockText(dice) + fraction(dice, length));
    case Kind::Year:
        return dice.oneIn(4) ? QStringLiteral("0") : QString::number(1901 + dice.below(255));
    case Kind::Text:
        return textLiteral(dice, *this);
    case Kind::Bytes:
        return hexLiteral(randomBytes(dice, std::min(length, dice.oneIn(10) ? 200 : 12)));
    case Kind::Enum:
        return QString::number(dice.below(5)); // 0 is the invalid member
    case Kind::Set:
        return QString::number(dice.below(16));
    case Kind::Json:
        return QStringLiteral("'{\"a\": %1, \"b\": [\"x\", null]}'").arg(dice.below(1000));
    case Kind::Point:
        return QStringLiteral("ST_GeomFromText('POINT(%1 %2)', %3)")
            .arg(dice.below(100))
            .arg(dice.below(100))
            .arg(dice.oneIn(2) ? 4326 : 0);
    case Kind::Uuid:
        return quoted(QStringLiteral("%1-%2-1234-8abc-%3")
                          .arg(dice.bits() & 0xffffffff, 8, 16, QLatin1Char('0'))
                          .arg(dice.below(65536), 4, 16, QLatin1Char('0'))
                          .arg(dice.bits() & 0xffffffffffff, 12, 16, QLatin1Char('0')));
    case Kind::Inet6:
        return quoted(
            dice.oneIn(2)
                ? QStringLiteral("::ffff:10.0.%1.%2").arg(dice.below(256)).arg(dice.below(256))
                : QStringLiteral("2001:db8::%1").arg(dice.below(65536), 0, 16));
    }
    return QStringLiteral("NULL");
}

} // namespace slicetool::test
