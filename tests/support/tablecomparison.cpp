// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tablecomparison.h"

#include "base/utf8.h"
#include "demo/privateserver.h"
#include "demo/programs.h"

#include <QByteArrayList>

#include <algorithm>

namespace slicetool::test {

using demo::PrivateServer;

namespace {

constexpr qsizetype mostLines = 20;
constexpr qsizetype mostBytesOfLine = 400;

QString quoted(QString name)
{
    return QLatin1Char('`') + name.replace(QLatin1Char('`'), QLatin1String("``"))
           + QLatin1Char('`');
}

/// The text as a literal that no sql_mode reads otherwise.
QString literal(const QString &text)
{
    return QStringLiteral("CONVERT(X'%1' USING utf8mb4)")
        .arg(QString::fromLatin1(text.toUtf8().toHex()));
}

/// Without the closing empty line.
QByteArrayList splitLines(const QByteArray &text)
{
    QByteArrayList lines = text.split('\n');
    if (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

QString forPeople(char side, const QByteArray &line)
{
    return QString(QLatin1Char(side)) + QLatin1Char(' ')
           + QString::fromUtf8(line.left(mostBytesOfLine));
}

/// Both lists as multisets: a line that a has twice and b once is a difference.
QStringList differingLines(QByteArrayList a, QByteArrayList b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    QStringList found;
    qsizetype i = 0;
    qsizetype j = 0;
    while ((i < a.size() || j < b.size()) && found.size() < mostLines) {
        const bool onlyA = j == b.size() || (i < a.size() && a[i] < b[j]);
        const bool onlyB = i == a.size() || (j < b.size() && b[j] < a[i]);
        if (onlyA)
            found << forPeople('-', a[i++]);
        else if (onlyB)
            found << forPeople('+', b[j++]);
        else {
            ++i;
            ++j;
        }
    }
    return found;
}

/// The lines of a dump; one statement per row, in which mysqldump escapes every line break.
Result<QByteArrayList> dumpedRows(PrivateServer &server, const QString &schema,
                                  const QString &table)
{
    const QString doing = QStringLiteral("dumping %1.%2 of %3").arg(schema, table, server.name());
    const QString program =
        demo::findProgram({QStringLiteral("mariadb-dump"), QStringLiteral("mysqldump")});
    if (program.isEmpty())
        return Error{ErrorCode::Process, doing, QStringLiteral("mysqldump is not installed"), {}};
    auto text = demo::runProgram({.program = program,
                                  .arguments = {QStringLiteral("--no-defaults"),
                                                QStringLiteral("--protocol=SOCKET"),
                                                QStringLiteral("--socket=") + server.socketPath(),
                                                QStringLiteral("--user=root"),
                                                QStringLiteral("--skip-opt"),
                                                QStringLiteral("--quick"),
                                                QStringLiteral("--compact"),
                                                QStringLiteral("--skip-comments"),
                                                QStringLiteral("--skip-triggers"),
                                                QStringLiteral("--skip-set-charset"),
                                                QStringLiteral("--skip-extended-insert"),
                                                QStringLiteral("--skip-disable-keys"),
                                                QStringLiteral("--no-create-info"),
                                                QStringLiteral("--no-tablespaces"),
                                                QStringLiteral("--complete-insert"),
                                                QStringLiteral("--hex-blob"),
                                                QStringLiteral("--tz-utc"),
                                                QStringLiteral("--single-transaction"),
                                                QStringLiteral("--max-allowed-packet=64M"),
                                                QStringLiteral("--default-character-set=binary"),
                                                QStringLiteral("--"), // a name may begin with -
                                                schema,
                                                table},
                                  .input = {},
                                  .inputFile = {},
                                  .doing = doing});
    if (!text)
        return text.error();
    // A newer client's first line, which says nothing about the rows.
    QByteArrayList lines = splitLines(*text);
    lines.erase(
        std::remove_if(lines.begin(), lines.end(),
                       [](const QByteArray &line) { return !line.startsWith("INSERT INTO "); }),
        lines.end());
    return lines;
}

struct ShownColumn {
    QString name;
    QByteArray type; ///< lower case
    bool isVirtual = false;
};

Result<QList<ShownColumn>> columnsOf(PrivateServer &server, const QString &schema,
                                     const QString &table)
{
    auto text = server.query(
        QStringLiteral(
            "SELECT DATA_TYPE, EXTRA LIKE '%VIRTUAL%', HEX(COLUMN_NAME) FROM "
            "information_schema.COLUMNS WHERE TABLE_SCHEMA = %1 AND HEX(TABLE_NAME) = '%2' "
            "ORDER BY ORDINAL_POSITION")
            .arg(literal(schema), QLatin1String(table.toUtf8().toHex().toUpper())));
    if (!text)
        return text.error();
    QList<ShownColumn> columns;
    for (const QByteArray &line : splitLines(*text)) {
        const QByteArrayList words = line.split('\t');
        columns << ShownColumn{textOfHex(words.value(2)), words.value(0).toLower(),
                               words.value(1) == "1"};
    }
    return columns;
}

bool isFloating(const ShownColumn &column)
{
    return column.type == "float" || column.type == "double";
}

/// An expression that shows a column exactly, the same on servers of both families.
QString shown(const ShownColumn &column, const PrivateServer &server)
{
    const QString name = quoted(column.name);
    if (isFloating(column)) {
        // The one drops FLOAT's six digits, the other a limit of 22 characters, and tells 1 as 1.0.
        return server.isMariaDb()
                   ? name + QStringLiteral(" * 1e0")
                   : QStringLiteral("TRIM(TRAILING '.0' FROM CAST(CAST(%1 AS JSON) AS CHAR))")
                         .arg(name);
    }
    if (column.type == "uuid" || column.type == "inet4" || column.type == "inet6"
        || column.type == "json")
        return QStringLiteral("HEX(CAST(%1 AS CHAR))").arg(name);
    static const QByteArrayList spatial{
        "geometry",        "point",        "linestring",         "polygon",       "multipoint",
        "multilinestring", "multipolygon", "geometrycollection", "geomcollection"};
    if (spatial.contains(column.type))
        return QStringLiteral("HEX(%1)").arg(name);
    return QStringLiteral("HEX(CAST(%1 AS BINARY))").arg(name);
}

Result<QByteArrayList> exactRows(PrivateServer &server, const QString &schema, const QString &table,
                                 const QList<ShownColumn> &columns)
{
    QStringList expressions;
    for (const ShownColumn &column : columns)
        expressions << shown(column, server);
    auto text = server.query(QStringLiteral("SET SESSION time_zone = '+00:00', sql_mode = '';\n"
                                            "SELECT %1 FROM %2")
                                 .arg(expressions.join(QStringLiteral(", ")), quoted(table)),
                             schema, PrivateServer::Charset::Binary);
    if (!text)
        return text.error();
    return splitLines(*text);
}

} // namespace

Result<QStringList> compareTables(PrivateServer &a, const QString &schemaA, PrivateServer &b,
                                  const QString &schemaB, const QString &table)
{
    // Dumps of two families do not look alike.
    const bool dumped = a.isMariaDb() && b.isMariaDb();
    if (dumped) {
        auto rowsOfA = dumpedRows(a, schemaA, table);
        if (!rowsOfA)
            return rowsOfA.error();
        auto rowsOfB = dumpedRows(b, schemaB, table);
        if (!rowsOfB)
            return rowsOfB.error();
        const QStringList found = differingLines(std::move(*rowsOfA), std::move(*rowsOfB));
        if (!found.isEmpty())
            return found;
    }

    auto columns = columnsOf(a, schemaA, table);
    if (!columns)
        return columns.error();
    // A dump rounds a FLOAT, and shows all else.
    if (dumped && std::none_of(columns->begin(), columns->end(), isFloating))
        return QStringList();
    const auto there = columnsOf(b, schemaB, table);
    if (!there)
        return there.error();
    QStringList missing;
    for (auto column = columns->begin(); column != columns->end();) {
        const bool has = std::any_of(there->begin(), there->end(), [&](const ShownColumn &other) {
            return other.name.compare(column->name, Qt::CaseInsensitive) == 0;
        });
        if (!has && !column->isVirtual)
            missing << QStringLiteral("no column %1").arg(column->name);
        column = has ? std::next(column) : columns->erase(column);
    }
    if (!missing.isEmpty())
        return missing;
    auto rowsOfA = exactRows(a, schemaA, table, *columns);
    if (!rowsOfA)
        return rowsOfA.error();
    auto rowsOfB = exactRows(b, schemaB, table, *columns);
    if (!rowsOfB)
        return rowsOfB.error();
    return differingLines(std::move(*rowsOfA), std::move(*rowsOfB));
}

Result<QStringList> compareSchemas(PrivateServer &a, const QString &schemaA, PrivateServer &b,
                                   const QString &schemaB, const QStringList &tables)
{
    QStringList names = tables;
    if (names.isEmpty()) {
        auto all = baseTables(a, schemaA);
        if (!all)
            return all.error();
        if (all->isEmpty()) {
            return Error{ErrorCode::MissingSchema,
                         QStringLiteral("comparing %1").arg(schemaA),
                         QStringLiteral("it has no table on %1").arg(a.name()),
                         {}};
        }
        names = *all;
    }
    auto there = baseTables(b, schemaB);
    if (!there)
        return there.error();

    QStringList found;
    for (const QString &table : std::as_const(names)) {
        if (!there->contains(table)) {
            found << QStringLiteral("%1: missing in %2 on %3").arg(table, schemaB, b.name());
            continue;
        }
        auto lines = compareTables(a, schemaA, b, schemaB, table);
        if (!lines)
            return lines.error();
        for (const QString &line : std::as_const(*lines))
            found << table + QStringLiteral(": ") + line;
    }
    return found;
}

Result<QStringList> baseTables(PrivateServer &server, const QString &schema)
{
    auto text = server.query(QStringLiteral("SELECT HEX(TABLE_NAME) FROM information_schema.TABLES "
                                            "WHERE TABLE_SCHEMA = %1 AND TABLE_TYPE = 'BASE TABLE'")
                                 .arg(literal(schema)));
    if (!text)
        return text.error();
    QStringList names;
    const QByteArrayList lines = splitLines(*text);
    for (const QByteArray &line : lines)
        names << textOfHex(line);
    names.sort(); // by code point: the server's collation puts _ elsewhere than ours
    return names;
}

} // namespace slicetool::test
