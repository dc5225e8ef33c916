// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tablecomparison.h"

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

/// The expressions that show every column of a table exactly, if one of them is a FLOAT that
/// a dump would round; empty otherwise.
Result<QStringList> exactColumns(PrivateServer &server, const QString &schema, const QString &table)
{
    auto text = server.query(
        QStringLiteral("SELECT DATA_TYPE, HEX(COLUMN_NAME) FROM information_schema.COLUMNS "
                       "WHERE TABLE_SCHEMA = %1 AND TABLE_NAME = %2 ORDER BY ORDINAL_POSITION")
            .arg(literal(schema), literal(table)));
    if (!text)
        return text.error();
    QStringList columns;
    bool hasFloat = false;
    const QByteArrayList lines = splitLines(*text);
    for (const QByteArray &line : lines) {
        const qsizetype tab = line.indexOf('\t');
        const QByteArray type = line.left(tab).toLower();
        const QString name = quoted(QString::fromUtf8(QByteArray::fromHex(line.mid(tab + 1))));
        hasFloat = hasFloat || type == "float";
        if (type == "float" || type == "double")
            columns << name + QStringLiteral(" * 1e0");
        else
            columns << QStringLiteral("HEX(CAST(%1 AS BINARY))").arg(name);
    }
    return hasFloat ? columns : QStringList();
}

Result<QByteArrayList> exactRows(PrivateServer &server, const QString &schema, const QString &table,
                                 const QStringList &columns)
{
    auto text = server.query(QStringLiteral("SET SESSION time_zone = '+00:00', sql_mode = '';\n"
                                            "SELECT %1 FROM %2")
                                 .arg(columns.join(QStringLiteral(", ")), quoted(table)),
                             schema, PrivateServer::Charset::Binary);
    if (!text)
        return text.error();
    return splitLines(*text);
}

} // namespace

Result<QStringList> compareTables(PrivateServer &a, const QString &schemaA, PrivateServer &b,
                                  const QString &schemaB, const QString &table)
{
    auto rowsOfA = dumpedRows(a, schemaA, table);
    if (!rowsOfA)
        return rowsOfA.error();
    auto rowsOfB = dumpedRows(b, schemaB, table);
    if (!rowsOfB)
        return rowsOfB.error();
    const QStringList found = differingLines(std::move(*rowsOfA), std::move(*rowsOfB));
    if (!found.isEmpty())
        return found;

    auto columns = exactColumns(a, schemaA, table);
    if (!columns)
        return columns.error();
    if (columns->isEmpty())
        return QStringList();
    rowsOfA = exactRows(a, schemaA, table, *columns);
    if (!rowsOfA)
        return rowsOfA.error();
    rowsOfB = exactRows(b, schemaB, table, *columns);
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
        names << QString::fromUtf8(QByteArray::fromHex(line));
    names.sort(); // by code point: the server's collation puts _ elsewhere than ours
    return names;
}

} // namespace slicetool::test
