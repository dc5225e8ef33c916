// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomcolumn.h"
#include "randomspatial.h"

#include "sql/quote.h"

#include <cmath>

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

/// Some values are as long as the column takes; the script repeats them so that it stays short.
QString maybeLong(Dice &dice, const RandomColumn &column, const QString &literal, int bytes)
{
    if (!column.isBlob || bytes == 0 || column.length <= 200 || !dice.oneIn(12))
        return literal;
    return QStringLiteral("REPEAT(%1, %2)").arg(literal).arg(1 + dice.below(column.length / bytes));
}

QString textLiteral(Dice &dice, const RandomColumn &column)
{
    if (column.collation.singleByte && dice.oneIn(3))
        return hexLiteral(randomBytes(dice, std::min(column.length, 12)));
    QStringList pool = trickyTexts + accentedTexts;
    if (!column.collation.singleByte)
        pool += wideTexts;
    if (column.collation.maximumBytes == 4)
        pool += astralTexts;
    QString text = dice.pick(pool);
    if (dice.oneIn(4))
        text += dice.pick(pool);
    if (dice.oneIn(8))
        text = text.repeated(8);
    text.truncate(column.length);
    const QByteArray bytes = text.toUtf8();
    return maybeLong(dice, column,
                     QStringLiteral("CONVERT(_utf8mb4 %1 USING %2)")
                         .arg(hexLiteral(bytes), column.collation.charset),
                     int(bytes.size()) * column.collation.maximumBytes);
}

QString bytesLiteral(Dice &dice, const RandomColumn &column)
{
    const QByteArray bytes = randomBytes(dice, std::min(column.length, dice.oneIn(10) ? 200 : 12));
    return maybeLong(dice, column, hexLiteral(bytes), int(bytes.size()));
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
    // From 1e-21 on, where some are printed with an exponent and some without, by family and size.
    const double size = dice.oneIn(2) ? 1 : std::pow(10.0, -dice.below(25));
    return QString::number((double(dice.bits()) / 1e15) * size * (dice.oneIn(2) ? 1 : -1), 'e', 16);
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

} // namespace

QString RandomColumn::literal(Dice &dice) const
{
    if (nullable && dice.oneIn(5))
        return QStringLiteral("NULL");
    if (!byDefault.isEmpty() && dice.oneIn(4))
        return QStringLiteral("DEFAULT");
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
        return bytesLiteral(dice, *this);
    case Kind::Enum:
        return QString::number(dice.below(5)); // 0 is the invalid member
    case Kind::Set:
        return QString::number(dice.below(16));
    case Kind::Json:
        return QStringLiteral("'{\"a\": %1, \"b\": [\"x\", null]}'").arg(dice.below(1000));
    case Kind::Spatial:
        return spatialLiteral(dice, type, onMySql);
    case Kind::Uuid:
        return quoted(QStringLiteral("%1-%2-1234-8abc-%3")
                          .arg(dice.bits() & 0xffffffff, 8, 16, QLatin1Char('0'))
                          .arg(dice.below(65536), 4, 16, QLatin1Char('0'))
                          .arg(dice.bits() & 0xffffffffffff, 12, 16, QLatin1Char('0')));
    case Kind::Inet4:
        return quoted(QStringLiteral("%1.0.%2.255").arg(dice.below(256)).arg(dice.below(256)));
    case Kind::Inet6:
        return quoted(
            dice.oneIn(2)
                ? QStringLiteral("::ffff:10.0.%1.%2").arg(dice.below(256)).arg(dice.below(256))
                : QStringLiteral("2001:db8::%1").arg(dice.below(65536), 0, 16));
    }
    return QStringLiteral("NULL");
}

QString RandomColumn::exactLiteral(const QString &alias, bool fromMySql) const
{
    const QString value = alias + sql::identifier(name);
    QString text;
    switch (kind) {
    case Kind::Text:
    case Kind::Bytes:
    case Kind::Spatial:
        text = QStringLiteral("CONCAT('x''', HEX(%1), '''')");
        break;
    case Kind::Float:
    case Kind::Double:
        // As a double: a FLOAT shows six digits. MySQL shows 22 characters of an expression, and all
        // of a number in JSON, where 1 is 1.0.
        text = fromMySql ? QStringLiteral("CONCAT('''', TRIM(TRAILING '.0' FROM CAST(CAST(%1 AS "
                                          "JSON) AS CHAR)), '''')")
                         : QStringLiteral("CONCAT('''', 1e0 * %1, '''')");
        break;
    case Kind::Json: // MySQL takes no bytes for one
        text = QStringLiteral("CONCAT('CONVERT(x''', HEX(%1), ''' USING utf8mb4)')");
        break;
    case Kind::Bit:
    case Kind::Enum:
    case Kind::Set:
        text = QStringLiteral("CONCAT(0 + %1)"); // the member's number, not its name
        break;
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Year:
        text = QStringLiteral("CONCAT(%1)");
        break;
    default:
        text = QStringLiteral("CONCAT('''', %1, '''')");
        break;
    }
    return QStringLiteral("IFNULL(%1, 'NULL')").arg(text.arg(value));
}

} // namespace slicetool::test
