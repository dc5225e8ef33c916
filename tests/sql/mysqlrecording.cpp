// SPDX-License-Identifier: GPL-3.0-or-later
#include "mysqlrecording.h"

#include "server/catalog.h"
#include "server/serverversion.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace slicetool::test {

namespace {

Result<QString> readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::Query, QStringLiteral("reading %1").arg(path), file.errorString(), {}, 0};
    return QString::fromUtf8(file.readAll());
}

using Row = QMap<QString, QString>; ///< by column; without those that are NULL

/// What the mysql client prints under --batch, header first.
Result<QList<Row>> readRows(const QString &path)
{
    const auto text = readText(path);
    if (!text)
        return text.error();
    QList<Row> rows;
    QStringList names;
    const QStringList lines = text->split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(QLatin1Char('\t'));
        if (names.isEmpty()) {
            names = cells;
            continue;
        }
        Row row;
        for (qsizetype i = 0; i < cells.size() && i < names.size(); ++i) {
            QString cell = cells.at(i);
            if (cell != QLatin1String("NULL"))
                row.insert(names.at(i), cell.replace(QLatin1String("\\\\"), QLatin1String("\\")));
        }
        rows << row;
    }
    return rows;
}

QString tableOf(const Row &row)
{
    return row.value(QStringLiteral("TABLE_SCHEMA")) + QLatin1Char('.')
           + row.value(QStringLiteral("TABLE_NAME"));
}

Column readColumn(const Row &row)
{
    ResultRow cells;
    for (const char *name : {"TABLE_NAME", "COLUMN_NAME", "COLUMN_DEFAULT", "IS_NULLABLE",
                             "DATA_TYPE", "COLUMN_TYPE", "CHARACTER_SET_NAME", "COLLATION_NAME",
                             "EXTRA", "GENERATION_EXPRESSION", "CHARACTER_OCTET_LENGTH"}) {
        const auto cell = row.constFind(QLatin1String(name));
        cells << (cell == row.constEnd() ? QByteArray() : cell->toUtf8().append(""));
    }
    cells[1] = cells.at(1).toHex();
    return describedColumn(cells);
}

void readStatements(const QString &text, QMap<QString, MySqlRecording::Table> &tables)
{
    static const QRegularExpression pattern(QStringLiteral("^-- (\\S+)\\n(CREATE TABLE .*?)\\n;$"),
                                            QRegularExpression::MultilineOption
                                                | QRegularExpression::DotMatchesEverythingOption);
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        MySqlRecording::Table &table = tables[match.captured(1)];
        table.statement = match.captured(2);
        table.definition.schema = match.captured(1).section(QLatin1Char('.'), 0, 0);
        table.definition.name = match.captured(1).section(QLatin1Char('.'), 1);
        table.definition.engine = QStringLiteral("InnoDB");
    }
}

void addIndexPart(const Row &row, TableDefinition &table)
{
    const QString name = row.value(QStringLiteral("INDEX_NAME"));
    if (table.indexes.isEmpty() || table.indexes.last().name != name)
        table.indexes << Index{name,
                               row.value(QStringLiteral("NON_UNIQUE")) == QLatin1String("0"),
                               row.value(QStringLiteral("INDEX_TYPE")),
                               {}};
    table.indexes.last().parts << KeyPart{
        row.value(QStringLiteral("COLUMN_NAME")), row.value(QStringLiteral("SUB_PART")).toInt(),
        row.value(QStringLiteral("COLLATION")) == QLatin1String("D")};
}

} // namespace

Result<MySqlRecording> MySqlRecording::read(const QString &folder)
{
    const QDir dir(folder);
    const auto statements = readText(dir.filePath(QStringLiteral("show-create-table.sql")));
    const auto columns = readRows(dir.filePath(QStringLiteral("information_schema.columns.tsv")));
    const auto indexes =
        readRows(dir.filePath(QStringLiteral("information_schema.statistics.tsv")));
    const auto variables = readRows(dir.filePath(QStringLiteral("variables.tsv")));
    if (!statements)
        return statements.error();
    for (const auto *rows : {&columns, &indexes, &variables}) {
        if (!*rows)
            return rows->error();
    }
    MySqlRecording recording;
    for (const Row &row : *variables) {
        if (row.value(QStringLiteral("Variable_name")) == QLatin1String("version"))
            recording.dialect.version =
                ServerVersion::parse(row.value(QStringLiteral("Value"))).number;
    }
    readStatements(*statements, recording.tables);
    for (const Row &row : *columns) {
        if (recording.tables.contains(tableOf(row))) // the others are views
            recording.tables[tableOf(row)].definition.columns << readColumn(row);
    }
    for (const Row &row : *indexes)
        addIndexPart(row, recording.tables[tableOf(row)].definition);
    return recording;
}

} // namespace slicetool::test
