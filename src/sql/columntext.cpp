// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/columntext.h"

#include "sql/quote.h"

namespace slicetool::sql {

namespace {

bool isHexKey(const Column &column)
{
    return column.family == TypeFamily::Text || column.family == TypeFamily::Binary;
}

bool isQuotedKey(const Column &column)
{
    return column.family == TypeFamily::Temporal || column.family == TypeFamily::Opaque;
}

/// All digits that a FLOAT or DOUBLE needs, in the same notation on every server; one expression for both
/// families, since one statement goes to both sides: /*M! is a comment to MySQL, and /*!80000 to
/// MariaDB. On MariaDB multiplying by one in double precision drops FLOAT's six digits and a (M,D)
/// rounding. MySQL fits a double into 22 characters, with fewer digits if need be and an exponent
/// sooner than MariaDB; its JSON prints as MariaDB does, but 1.0 for 1. (The texts of 72,000 values of
/// all sizes were the same on 9.7 and 10.11.)
///
/// With a width of its own, because what passes through a temporary table, as the parts of a UNION do, is
/// cut at the width that the server expects: MariaDB sets 23 characters aside for a double, and
/// prints -1.2345678901234567e-14 in 34.
QString exactDouble(const QString &reference)
{
    return QStringLiteral("(/*M! CAST(*//*!80000 TRIM(TRAILING '.0' FROM CAST(CAST(*/%1"
                          "/*!80000 AS JSON) AS CHAR))*//*M! * 1e0 AS CHAR(60))*/)")
        .arg(reference);
}

QString asPlainText(const Column &column, const QString &reference)
{
    switch (column.family) {
    case TypeFamily::Float:
    case TypeFamily::Double:
        return exactDouble(reference);
    case TypeFamily::Bit:
    case TypeFamily::Enum:
    case TypeFamily::Set:
        return QStringLiteral("CAST(%1 AS UNSIGNED)").arg(reference);
    case TypeFamily::Integer:
        if (column.dataType == QLatin1String("year"))
            return QStringLiteral("(%1 + 0)").arg(reference);
        return reference;
    default:
        return reference;
    }
}

/// Printing a double takes a server longer than reading the rest of the row. Two integers tell it as
/// well, and in a quarter of the time: the nearest whole number, and what is left, in units of
/// 2^-62. Both are exact from 2^-9 on, where the last bit of a double is worth 2^-61 or more, and up
/// to 4e18, where it has an integer. Zero and what is smaller or larger is printed after all. No two
/// values have the same texts: a small value is told by 0 and a text that is 0 or no integer, where
/// one from 2^-9 on has an integer of 2^53 or more beside its 0; a large value is told by a number
/// beyond 4e18.
QStringList doubleTexts(const Column &column)
{
    const QString value = identifier(column.name);
    const QString whole = QStringLiteral("CAST(%1 AS SIGNED)").arg(value);
    const QString isExact = QStringLiteral("ABS(%1) BETWEEN 0.001953125e0 AND 4e18").arg(value);
    return {whole,
            QStringLiteral("IF(%1,CAST((%2-%3)*4611686018427387904e0 AS SIGNED),NULL)")
                .arg(isExact, value, whole),
            QStringLiteral("IF(%1,NULL,%2)").arg(isExact, asPlainText(column, value))};
}

} // namespace

bool hasOwnLength(const Column &column)
{
    switch (column.family) {
    case TypeFamily::Text:
    case TypeFamily::Binary:
    case TypeFamily::Json:
    case TypeFamily::Spatial:
        return true;
    default:
        return false;
    }
}

QString plainText(const Column &column)
{
    return asPlainText(column, identifier(column.name));
}

QString bytesText(const Column &column)
{
    const QString reference = identifier(column.name);
    switch (column.family) {
    case TypeFamily::Text:
    case TypeFamily::Spatial:
        // As bytes: otherwise the server would convert character sets, or refuse to mix them.
        return QStringLiteral("CAST(%1 AS BINARY)").arg(reference);
    case TypeFamily::Json:
        // Of a decimal, a time and bytes in it, text makes something else, and of that no more.
        return column.arrivesAsText
                   ? QStringLiteral("CAST(CAST(CAST(CAST(%1 AS CHAR) AS JSON) AS CHAR) AS BINARY)")
                         .arg(reference)
                   : QStringLiteral("CAST(CAST(%1 AS CHAR) AS BINARY)").arg(reference);
    default:
        return reference;
    }
}

QStringList comparisonTexts(const Column &column, bool onMySql)
{
    // A server whose metadata are in UTF-8 of three bytes shows ? for what is beyond it. Then the
    // number of a member does not tell which one it is.
    const bool isNamed = column.family == TypeFamily::Enum || column.family == TypeFamily::Set;
    if (isNamed && column.columnType.contains(QLatin1Char('?')))
        return {QStringLiteral("CONCAT(CAST(%1 AS UNSIGNED),' ',HEX(%1))")
                    .arg(identifier(column.name))};
    // HEX takes a geometry on every server; what casts take differs.
    if (column.family == TypeFamily::Spatial && !column.onMariaDb)
        return {QStringLiteral("HEX(%1)").arg(identifier(column.name))};
    // Beside a binary string it stays as it is.
    if (column.family == TypeFamily::Text && column.onMariaDb)
        return {identifier(column.name)};
    if (hasOwnLength(column))
        return {bytesText(column)};
    // Plus zero, so that what is left of -0.001 is no -0.
    if (column.isFloating() && column.decimals)
        return {exactDouble(QStringLiteral("(ROUND(%1,%2)+0e0)")
                                .arg(identifier(column.name), QString::number(*column.decimals)))};
    if (column.isFloating() && (column.onMariaDb || onMySql))
        return doubleTexts(column);
    const QString text = plainText(column);
    // The moment as it is stored is said sooner than the time on a clock. Of the zero date a server
    // makes 0, or NULL where it has come through a derived table.
    return {column.dataType == QLatin1String("timestamp") && column.onMariaDb
                ? QStringLiteral("IFNULL(UNIX_TIMESTAMP(%1),0)").arg(text)
                : text};
}

QString ownLengths(const TableDefinition &table)
{
    QStringList lengths;
    for (const Column &column : table.columns) {
        if (column.isWritable() && hasOwnLength(column))
            lengths << QLatin1String("IFNULL(LENGTH(") + identifier(column.name)
                           + QLatin1String("),0)");
    }
    return lengths.isEmpty() ? QStringLiteral("0") : lengths.join(QLatin1Char('+'));
}

QString literalText(const Column &column)
{
    const QString reference = identifier(column.name);
    QString text;
    switch (column.family) {
    case TypeFamily::Text:
    case TypeFamily::Binary:
    case TypeFamily::Spatial:
        text = QStringLiteral("CONCAT('x''', HEX(%1), '''')").arg(reference);
        break;
    case TypeFamily::Json:
        // JSON refuses binary strings, so the literal says what its bytes are.
        text = QStringLiteral("CONCAT('_utf8mb4 x''', HEX(CAST(%1 AS CHAR)), '''')").arg(reference);
        break;
    case TypeFamily::Temporal:
    case TypeFamily::Opaque:
        text = QStringLiteral("CONCAT('''', %1, '''')").arg(reference);
        break;
    case TypeFamily::Float:
    case TypeFamily::Double:
        text = asPlainText(column, reference);
        // MySQL and old MariaDBs have a negative zero, which the number -0 is not.
        text = QStringLiteral("CONCAT('''', %1, '''')").arg(text);
        break;
    default:
        text = asPlainText(column, reference);
        break;
    }
    // Not IFNULL: a text beyond max_allowed_packet is NULL, too, and must not pass for one.
    return column.nullable ? QStringLiteral("IF(%1 IS NULL,'NULL',").arg(reference) + text + u')'
                           : text;
}

QString copiedValue(const Column &column)
{
    // Servers copy members by name, and a name that is empty means two things: the member '' and
    // no member at all.
    return column.family == TypeFamily::Enum || column.family == TypeFamily::Set
               ? plainText(column)
               : identifier(column.name);
}

QString displayText(const Column &column)
{
    QString reference = identifier(column.name);
    // A text that exceeds max_allowed_packet would be NULL.
    if (column.maximumBytes > longestShown || column.family == TypeFamily::Json) {
        const QString text = column.family == TypeFamily::Json
                                 ? QStringLiteral("CAST(%1 AS CHAR)").arg(reference)
                                 : reference;
        reference = QStringLiteral("LEFT(%1,%2)").arg(text, QString::number(longestShown));
    }
    switch (column.family) {
    case TypeFamily::Binary:
    case TypeFamily::Spatial:
        return QStringLiteral("HEX(%1)").arg(reference);
    case TypeFamily::Text:
    case TypeFamily::Json:
        return QStringLiteral("CONVERT(%1 USING utf8mb4)").arg(reference);
    case TypeFamily::Enum:
    case TypeFamily::Set:
        return QStringLiteral("CONVERT(CONCAT(%1) USING utf8mb4)").arg(reference);
    default:
        // CONCAT makes text of it on the server: the driver would bend decimals and times.
        return QStringLiteral("CONCAT(%1)").arg(asPlainText(column, reference));
    }
}

QString keyText(const Column &column)
{
    const QString reference = identifier(column.name);
    if (isHexKey(column))
        return QStringLiteral("HEX(%1)").arg(reference);
    // Only integers come through the driver as they are: of a time it makes a QDateTime, of a
    // decimal a double.
    const QString text = asPlainText(column, reference);
    return column.family == TypeFamily::Integer ? text : QStringLiteral("CONCAT(%1)").arg(text);
}

QString keyLiteral(const Column &column, const QByteArray &text)
{
    const QString value = QString::fromLatin1(text);
    if (isHexKey(column)) {
        const QString introducer =
            column.charset.isEmpty() || column.charset == QLatin1String("binary")
                ? QString()
                : QLatin1Char('_') + column.charset + QLatin1Char(' ');
        return introducer + QLatin1String("x'") + value + QLatin1Char('\'');
    }
    if (isQuotedKey(column))
        return QLatin1Char('\'') + value + QLatin1Char('\'');
    return value;
}

QString keyDisplay(const Column &column, const QByteArray &text)
{
    if (column.family == TypeFamily::Text) {
        const QByteArray bytes = QByteArray::fromHex(text);
        if (column.charset.startsWith(QLatin1String("utf8"))
            || column.charset == QLatin1String("ascii"))
            return QString::fromUtf8(bytes);
        if (column.charset == QLatin1String("latin1"))
            return QString::fromLatin1(bytes);
    }
    const QString value = QString::fromLatin1(text);
    return isHexKey(column) ? QLatin1String("0x") + value : value;
}

bool isLooselyEqual(const Column &column)
{
    if (column.lookup != Column::Lookup::Value)
        return false;
    // A _bin collation still pads with blanks ('a' = 'a '), and DOUBLE has two zeros.
    return column.family == TypeFamily::Text || column.family == TypeFamily::Float
           || column.family == TypeFamily::Double;
}

} // namespace slicetool::sql
