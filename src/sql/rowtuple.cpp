// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/rowtuple.h"

#include "sql/columntext.h"
#include "sql/quote.h"

#include <algorithm>

namespace slicetool::sql {

namespace {

/// Whether CONVERT(… USING utf8mb4) leaves the column's bytes as they are.
bool isUtf8(const Column &column)
{
    return column.charset.startsWith(QLatin1String("utf8"))
           || column.charset == QLatin1String("ascii");
}

/// Whether a displayed text of the column may be longer than the server's packet and then is NULL: four
/// bytes of UTF-8 for a byte of text at most, two digits for a byte.
bool mayExceed(const Column &column, qint64 packet)
{
    constexpr qint64 largestGrowth = 4;
    return column.family == TypeFamily::Json || column.maximumBytes >= packet / largestGrowth;
}

} // namespace

RowTuple::Form RowTuple::formOf(const Column &column)
{
    switch (column.family) {
    case TypeFamily::Integer:
    case TypeFamily::Decimal:
    case TypeFamily::Bit:
        return Form::Plain;
    case TypeFamily::Temporal:
    case TypeFamily::Opaque:
    case TypeFamily::Float:
    case TypeFamily::Double:
        return Form::Quoted;
    case TypeFamily::Text:
        return isUtf8(column) ? Form::HexOfText : Form::Complement;
    case TypeFamily::Json:
        return Form::HexOfJson;
    case TypeFamily::Binary:
        return Form::Hex;
    case TypeFamily::Enum: // by number, while people see the name
    case TypeFamily::Set:
    case TypeFamily::Spatial: // what string functions make of one differs between servers
    case TypeFamily::Unknown:
        break;
    }
    return Form::Complement;
}

RowTuple::RowTuple(const QList<Column> &shown, const TableDefinition &table, qint64 packet)
{
    for (const Column &column : table.columns) {
        if (!column.isWritable())
            continue;
        const auto place = std::find_if(shown.begin(), shown.end(), [&](const Column &candidate) {
            return candidate.name == column.name;
        });
        if (place == shown.end()) {
            *this = {};
            return;
        }
        Value value;
        value.shown = place - shown.begin();
        value.form = formOf(column);
        value.nullable = column.nullable;
        const auto ask = [&](const QString &expression) {
            value.complement = shown.size() + m_complements.size();
            m_complements << expression;
        };
        if (value.form == Form::Complement) {
            ask(literalText(column));
        } else if (hasOwnLength(column)) {
            if (column.nullable && mayExceed(column, packet))
                ask(QLatin1String("ISNULL(") + identifier(column.name) + QLatin1Char(')'));
            if (column.family == TypeFamily::Json || column.maximumBytes > longestShown)
                value.shortestCut =
                    value.form == Form::Hex ? 2 * qint64(longestShown) : longestShown;
        }
        m_values << value;
    }
}

QByteArray RowTuple::text(const QByteArrayList &texts) const
{
    QByteArrayList literals;
    literals.reserve(m_values.size());
    for (const Value &value : m_values) {
        const QByteArray complement =
            value.complement < 0 ? QByteArray() : texts.at(value.complement);
        if (value.form == Form::Complement) {
            if (complement.isNull())
                return {};
            literals << complement;
            continue;
        }
        const QByteArray &shown = texts.at(value.shown);
        if (shown.isNull()) {
            const bool isNull = value.nullable && (value.complement < 0 || complement == "1");
            if (!isNull)
                return {};
            literals << QByteArrayLiteral("NULL");
            continue;
        }
        // A character has a byte at least.
        if (value.shortestCut > 0 && shown.size() >= value.shortestCut)
            return {};
        // Bytes that are no text in the column's character set are shown as ?, too.
        if (value.form == Form::HexOfText && shown.contains('?'))
            return {};
        switch (value.form) {
        case Form::Plain:
        case Form::Complement:
            literals << shown;
            break;
        case Form::Quoted:
            literals << '\'' + shown + '\'';
            break;
        case Form::HexOfText:
            literals << "x'" + shown.toHex() + '\'';
            break;
        case Form::HexOfJson:
            literals << "_utf8mb4 x'" + shown.toHex() + '\'';
            break;
        case Form::Hex:
            literals << "x'" + shown + '\'';
            break;
        }
    }
    return literals.join(',');
}

} // namespace slicetool::sql
