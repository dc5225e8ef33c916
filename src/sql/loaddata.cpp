// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/loaddata.h"

#include "sql/columntext.h"
#include "sql/quote.h"

namespace slicetool::sql {

namespace {

/// In quotes, as a binary string. MySQL's QUOTE() takes its argument for text of the connection's
/// character set and fails on other bytes, so there the same four bytes are escaped one by one.
QString quotedBytes(const Column &column, const QString &bytes)
{
    if (column.onMariaDb)
        return QStringLiteral("QUOTE(%1)").arg(bytes);
    return QStringLiteral("CONCAT(x'27',REPLACE(REPLACE(REPLACE(REPLACE(%1,x'5c',x'5c5c'),"
                          "x'27',x'5c27'),x'00',x'5c30'),x'1a',x'5c5a'),x'27')")
        .arg(bytes);
}

QString field(const Column &column)
{
    const QString reference = identifier(column.name);
    QString text;
    switch (column.family) {
    case TypeFamily::Text:
    case TypeFamily::Binary:
    case TypeFamily::Spatial:
        text = quotedBytes(column, bytesText(column));
        break;
    case TypeFamily::Bit:
    case TypeFamily::Enum:
    case TypeFamily::Set:
        // Members go by name: a number could be another member's name.
        text = quotedBytes(column, QStringLiteral("CAST(%1 AS BINARY)").arg(reference));
        break;
    default:
        // A year as text is not what it is as a number: 0 is the year 2000 then.
        text = column.dataType == QLatin1String("year") ? reference : plainText(column);
        break;
    }
    return column.nullable ? QStringLiteral("IF(%1 IS NULL,x'5c4e',%2)").arg(reference, text)
                           : text;
}

} // namespace

bool canBeLoaded(const Column &column)
{
    if (!column.isWritable())
        return true;
    switch (column.family) {
    case TypeFamily::Integer:
    case TypeFamily::Decimal:
    case TypeFamily::Float:
    case TypeFamily::Double:
    case TypeFamily::Bit:
    case TypeFamily::Temporal:
    case TypeFamily::Text:
    case TypeFamily::Binary:
        return !column.rowTime;
    case TypeFamily::Spatial:
        return column.onMariaDb;
    case TypeFamily::Enum:
    case TypeFamily::Set:
        return !hasEmptyMember(column) && !mayHideMembers(column)
               && !column.columnType.contains(QLatin1Char('?'));
    default:
        return false; // what is made of their bytes is not what was written
    }
}

QString loadLine(const TableDefinition &table)
{
    QStringList fields;
    for (const Column &column : table.columns) {
        if (column.isWritable())
            fields << field(column);
    }
    return QLatin1String("CONCAT(CAST('' AS BINARY),") + fields.join(QLatin1String(",'\\t',"))
           + QLatin1Char(')');
}

QString loadStatement(const QString &path, const QString &schema, const QString &name,
                      const TableDefinition &table)
{
    return QLatin1String("LOAD DATA LOCAL INFILE ") + stringLiteral(path)
           + QLatin1String(" INTO TABLE ") + qualified(schema, name)
           + QLatin1String(
               " CHARACTER SET binary FIELDS TERMINATED BY '\\t' OPTIONALLY ENCLOSED BY "
               "'\\'' ESCAPED BY '\\\\' LINES TERMINATED BY '\\n' (")
           + identifierList(table.writableColumns()) + QLatin1Char(')');
}

} // namespace slicetool::sql
