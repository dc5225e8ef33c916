// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/difftext.h"

#include "report/rowsfile.h"
#include "sql/quote.h"

#include <algorithm>
#include <utility>

namespace slicetool::gui {

namespace {

/// What the engine shows of a value at most, in characters.
constexpr qsizetype maxShown = 1 << 20;

bool isCut(const std::optional<QList<CellValue>> &side)
{
    return side && std::any_of(side->begin(), side->end(), [](const CellValue &cell) {
               return cell.bytes.size() >= maxShown;
           });
}

QString literal(const CellValue &cell)
{
    if (cell.null)
        return QStringLiteral("NULL");
    if (cell.binary || !QByteArrayView(cell.bytes).isValidUtf8())
        return QStringLiteral("x'%1'").arg(QString::fromLatin1(cell.bytes.toHex()));
    // In hex where a backslash would depend on the sql_mode.
    if (cell.bytes.contains('\\'))
        return QStringLiteral("CONVERT(x'%1' USING utf8mb4)")
            .arg(QString::fromLatin1(cell.bytes.toHex()));
    QString text = QString::fromUtf8(cell.bytes);
    text.replace(QLatin1Char('\''), QLatin1String("''"));
    return QLatin1Char('\'') + text + QLatin1Char('\'');
}

QString assignment(const CellValue &cell)
{
    return sql::identifier(cell.column) + QLatin1String(" = ") + literal(cell);
}

/// Finds the target's row.
QString condition(const DifferingRow &row)
{
    QStringList parts;
    const QList<CellValue> &cells = row.key.isEmpty() ? *row.target : row.key;
    for (const CellValue &cell : cells)
        parts << sql::identifier(cell.column) + QLatin1String(" <=> ") + literal(cell);
    return parts.join(QLatin1String(" AND "))
           + (row.key.isEmpty() ? QLatin1String(" LIMIT 1") : QLatin1String());
}

QString markdownCell(const CellValue *cell)
{
    if (!cell)
        return {};
    QString text = cellText(*cell);
    text.replace(QLatin1Char('|'), QLatin1String("\\|"));
    text.replace(QLatin1Char('\n'), QLatin1String("<br>"));
    return text;
}

bool valuesDiffer(const DifferingRow &row, const QString &column)
{
    const CellValue *source = cellOf(row.source, column);
    const CellValue *target = cellOf(row.target, column);
    return !source || !target || source->null != target->null || source->bytes != target->bytes;
}

const QList<CellValue> &columnsOf(const DifferingRow &row)
{
    return row.source ? *row.source : *row.target;
}

} // namespace

const CellValue *cellOf(const std::optional<QList<CellValue>> &side, const QString &column)
{
    if (!side)
        return nullptr;
    const auto found = std::find_if(side->begin(), side->end(),
                                    [&](const CellValue &c) { return c.column == column; });
    return found == side->end() ? nullptr : &*found;
}

bool cellDiffers(const DifferingRow &row, const QString &column)
{
    const CellValue *source = cellOf(row.source, column);
    return valuesDiffer(row, column) && !(source && (source->ignored || source->rounded));
}

QString cellText(const CellValue &cell)
{
    if (cell.null)
        return QStringLiteral("NULL");
    if (cell.binary || !QByteArrayView(cell.bytes).isValidUtf8())
        return QStringLiteral("0x") + QString::fromLatin1(cell.bytes.toHex());
    return QString::fromUtf8(cell.bytes);
}

QString rowStatement(const DifferingRow &row)
{
    const QString table = sql::identifier(row.table);
    if (isCut(row.source) || isCut(row.target))
        return QStringLiteral("-- a row of %1 has a value that is too long to show in full: apply "
                              "the row instead")
            .arg(QString(table).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    if (row.change == RowChange::Delete)
        return QLatin1String("DELETE FROM ") + table + QLatin1String(" WHERE ") + condition(row)
               + QLatin1Char(';');
    if (row.change == RowChange::Insert) {
        QStringList names;
        QStringList values;
        for (const CellValue &cell : *row.source) {
            if (cell.generated)
                continue;
            names << sql::identifier(cell.column);
            values << literal(cell);
        }
        return QLatin1String("INSERT INTO ") + table + QLatin1String(" (")
               + names.join(QLatin1String(", ")) + QLatin1String(") VALUES (")
               + values.join(QLatin1String(", ")) + QLatin1String(");");
    }
    QStringList changed;
    for (const CellValue &cell : *row.source) {
        // What is written is the whole row, as an apply does it.
        if (!cell.generated && valuesDiffer(row, cell.column))
            changed << assignment(cell);
    }
    return QLatin1String("UPDATE ") + table + QLatin1String(" SET ")
           + changed.join(QLatin1String(", ")) + QLatin1String(" WHERE ") + condition(row)
           + QLatin1Char(';');
}

DifferingRow reversed(DifferingRow row, const TableStep &step)
{
    if (!step.upstreamTable.isEmpty())
        row.table = step.upstreamTable;
    const auto rename = [&](QList<CellValue> &cells) {
        for (CellValue &cell : cells)
            cell.column = step.upstreamColumns.value(cell.column, cell.column);
    };
    rename(row.key);
    for (auto *side : {&row.source, &row.target}) {
        if (*side)
            rename(**side);
    }
    std::swap(row.source, row.target);
    if (row.change != RowChange::Update)
        row.change = row.change == RowChange::Insert ? RowChange::Delete : RowChange::Insert;
    return row;
}

QByteArray rowsHeader(const DifferingRow &first, RowFormat format)
{
    if (format == RowFormat::Sql)
        return "SET NAMES utf8mb4, time_zone = '+00:00', sql_mode = "
               "'NO_AUTO_VALUE_ON_ZERO,ALLOW_INVALID_DATES,NO_ENGINE_SUBSTITUTION';\n";
    if (format == RowFormat::Csv)
        return "table,kind,key,source,target\r\n";
    if (format != RowFormat::Markdown)
        return {};
    QString head = QStringLiteral("| change | side |");
    QString line = QStringLiteral("| --- | --- |");
    for (const CellValue &cell : columnsOf(first)) {
        head += QLatin1Char(' ') + cell.column + QLatin1String(" |");
        line += QLatin1String(" --- |");
    }
    return (head + QLatin1Char('\n') + line + QLatin1Char('\n')).toUtf8();
}

QByteArray rowText(const DifferingRow &row, RowFormat format)
{
    switch (format) {
    case RowFormat::Sql:
        return rowStatement(row).toUtf8() + '\n';
    case RowFormat::Csv:
        return toCsvRecord(row);
    case RowFormat::Json:
        return toJsonLine(row) + '\n';
    case RowFormat::Markdown:
        break;
    }
    QString text;
    const auto addSide = [&](const std::optional<QList<CellValue>> &side, const char *name) {
        if (!side)
            return;
        text += QStringLiteral("| %1 | %2 |").arg(toString(row.change), QLatin1String(name));
        for (const CellValue &cell : columnsOf(row))
            text +=
                QLatin1Char(' ') + markdownCell(cellOf(side, cell.column)) + QLatin1String(" |");
        text += QLatin1Char('\n');
    };
    addSide(row.source, "source");
    addSide(row.target, "target");
    return text.toUtf8();
}

} // namespace slicetool::gui
