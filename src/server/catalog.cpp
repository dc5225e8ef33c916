// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/catalog.h"

#include "base/message.h"
#include "base/utf8.h"
#include "sql/quote.h"

#include <algorithm>

namespace slicetool {

namespace {

QString cellText(const QByteArray &cell)
{
    return QString::fromUtf8(cell);
}

/// Without a LIMIT, servers leave out the ORDER BY of a part of a UNION.
const QLatin1String noLimit(" LIMIT 18446744073709551615)");

Result<void> readTables(Session &session, Catalog &catalog, const QString &doing)
{
    const auto rows = session.selectAll(
        QStringLiteral(
            "SELECT HEX(TABLE_NAME), TABLE_TYPE, ENGINE, TABLE_COLLATION, TABLE_ROWS, DATA_LENGTH, "
            "UNIX_TIMESTAMP(CREATE_TIME), UNIX_TIMESTAMP(UPDATE_TIME), UNIX_TIMESTAMP(), "
            "IFNULL(CREATE_OPTIONS LIKE '%partitioned%', 0) "
            "FROM information_schema.TABLES WHERE ")
            + sql::isExactly("TABLE_SCHEMA", catalog.schema),
        10, doing);
    if (!rows)
        return rows.error();
    for (const ResultRow &row : *rows) {
        const QByteArray &kind = row.at(1);
        if (kind != "BASE TABLE" && kind != "SYSTEM VERSIONED") {
            if (kind.contains("VIEW") || kind == "SEQUENCE")
                catalog.others << SchemaObject{kind == "SEQUENCE" ? QStringLiteral("sequence")
                                                                  : QStringLiteral("view"),
                                               textOfHex(row.at(0))};
            continue;
        }
        TableDefinition table;
        table.schema = catalog.schema;
        table.name = textOfHex(row.at(0));
        table.engine = cellText(row.at(2));
        table.collation = cellText(row.at(3));
        table.systemVersioned = kind == "SYSTEM VERSIONED";
        table.rowEstimate = row.at(4).toLongLong();
        table.dataBytes = row.at(5).toLongLong();
        // Of a partition that was exchanged for a table no server takes note.
        if (row.at(9) == "0")
            table.createdAt = row.at(6).toLongLong();
        // The second has not passed: more may be written in it.
        if (row.at(7).toLongLong() < row.at(8).toLongLong())
            table.writtenAt = row.at(7).toLongLong();
        catalog.tables.insert(table.name, table);
    }
    return {};
}

Result<void> readColumns(Session &session, Catalog &catalog, const QString &doing)
{
    const auto rows = session.selectAll(
        QStringLiteral("(SELECT HEX(TABLE_NAME), HEX(COLUMN_NAME), COLUMN_DEFAULT, IS_NULLABLE, "
                       "DATA_TYPE, COLUMN_TYPE, "
                       "CHARACTER_SET_NAME, COLLATION_NAME, EXTRA, GENERATION_EXPRESSION, "
                       "CHARACTER_OCTET_LENGTH FROM information_schema.COLUMNS WHERE ")
            + sql::isExactly("TABLE_SCHEMA", catalog.schema)
            + QLatin1String(" ORDER BY TABLE_NAME, ORDINAL_POSITION") + noLimit,
        11, doing);
    if (!rows)
        return rows.error();
    for (const ResultRow &row : *rows) {
        const auto table = catalog.tables.find(textOfHex(row.at(0)));
        if (table != catalog.tables.end())
            table->columns << describedColumn(row);
    }
    return {};
}

Result<void> readIndexes(Session &session, Catalog &catalog, const QString &doing)
{
    const auto rows = session.selectAll(
        QStringLiteral("(SELECT HEX(TABLE_NAME), HEX(INDEX_NAME), NON_UNIQUE, "
                       "INDEX_TYPE, HEX(COLUMN_NAME), SUB_PART, COLLATION, "
                       "CARDINALITY FROM information_schema.STATISTICS WHERE ")
            + sql::isExactly("TABLE_SCHEMA", catalog.schema)
            + QLatin1String(" ORDER BY TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX") + noLimit,
        8, doing);
    if (!rows)
        return rows.error();
    for (const ResultRow &row : *rows) {
        const auto table = catalog.tables.find(textOfHex(row.at(0)));
        if (table == catalog.tables.end())
            continue;
        const QString index = textOfHex(row.at(1));
        if (table->indexes.isEmpty() || table->indexes.last().name != index)
            table->indexes << Index{
                index, row.at(2) == "0", cellText(row.at(3)), {}, row.at(7).toLongLong()};
        table->indexes.last().parts
            << KeyPart{textOfHex(row.at(4)), row.at(5).toInt(), row.at(6) == "D"};
    }
    return {};
}

Result<void> readOthers(Session &session, Catalog &catalog, const QString &doing)
{
    const auto triggers =
        session.selectAll(QStringLiteral("SELECT HEX(TRIGGER_NAME), HEX(EVENT_OBJECT_TABLE) FROM "
                                         "information_schema.TRIGGERS WHERE ")
                              + sql::isExactly("TRIGGER_SCHEMA", catalog.schema),
                          2, doing);
    if (!triggers)
        return triggers.error();
    for (const ResultRow &row : *triggers) {
        catalog.others << SchemaObject{QStringLiteral("trigger"), textOfHex(row.at(0))};
        const auto table = catalog.tables.find(textOfHex(row.at(1)));
        if (table != catalog.tables.end())
            table->triggers << textOfHex(row.at(0));
    }
    const auto routines = session.selectAll(
        QStringLiteral(
            "SELECT LOWER(ROUTINE_TYPE), ROUTINE_NAME FROM information_schema.ROUTINES WHERE ")
            + sql::isExactly("ROUTINE_SCHEMA", catalog.schema)
            + QLatin1String(
                " UNION ALL SELECT 'event', EVENT_NAME FROM information_schema.EVENTS WHERE ")
            + sql::isExactly("EVENT_SCHEMA", catalog.schema),
        2, doing);
    if (!routines)
        return routines.error();
    for (const ResultRow &row : *routines)
        catalog.others << SchemaObject{cellText(row.at(0)), cellText(row.at(1))};
    std::sort(catalog.others.begin(), catalog.others.end(), [](const auto &a, const auto &b) {
        return std::tie(a.kind, a.name) < std::tie(b.kind, b.name);
    });
    return {};
}

} // namespace

Column describedColumn(const ResultRow &row)
{
    Column column;
    column.name = textOfHex(row.at(1));
    if (!row.at(2).isNull())
        column.defaultValue = cellText(row.at(2));
    column.nullable = row.at(3) == "YES";
    column.dataType = cellText(row.at(4)).toLower();
    // The same column is told as /*!100301 COMPRESSED*/ by MariaDB 10.5, and by 10.11 with an M.
    column.columnType =
        cellText(row.at(5)).replace(QLatin1String("/*!100301 "), QLatin1String("/*M!100301 "));
    column.charset = cellText(row.at(6));
    column.collation = cellText(row.at(7));
    column.extra = cellText(row.at(8));
    column.expression = cellText(row.at(9));
    column.maximumBytes = row.at(10).toLongLong();
    column.family = typeFamily(column.dataType);
    const QString extra = column.extra.toUpper();
    if (!column.expression.isEmpty() || extra.contains(QLatin1String("STORED GENERATED"))
        || extra.contains(QLatin1String("VIRTUAL GENERATED"))) {
        column.rowTime = column.expression.startsWith(QLatin1String("ROW "), Qt::CaseInsensitive);
        column.generated = extra.contains(QLatin1String("VIRTUAL")) ? Column::Generated::Virtual
                                                                    : Column::Generated::Stored;
    }
    column.invisible = extra.contains(QLatin1String("INVISIBLE"));
    column.autoIncrement = extra.contains(QLatin1String("AUTO_INCREMENT"));
    return column;
}

const TableDefinition *Catalog::find(const QString &table) const
{
    const auto exact = tables.find(table);
    if (exact != tables.end())
        return &*exact;
    if (!foldsCase)
        return nullptr;
    return findFolded(table);
}

const TableDefinition *Catalog::findFolded(const QString &table) const
{
    const TableDefinition *found = nullptr;
    for (const TableDefinition &definition : tables) {
        if (sql::foldedName(definition.name) != sql::foldedName(table))
            continue;
        if (found)
            return nullptr;
        found = &definition;
    }
    return found;
}

Result<QString> findSchema(Session &session, const QString &schema)
{
    // A server that folds names does not find each of them by another case, so it is asked for all.
    const bool folds = session.facts().foldsCase;
    const auto rows = session.selectAll(
        QLatin1String("SELECT HEX(SCHEMA_NAME) FROM information_schema.SCHEMATA")
            + (folds ? QString()
                     : QLatin1String(" WHERE SCHEMA_NAME = ") + sql::stringLiteral(schema)),
        1, Message::tr("looking for schema `%1` on %2").arg(schema, session.endpoint().label));
    if (!rows)
        return rows.error();
    QString folded;
    for (const ResultRow &row : *rows) {
        const QString found = textOfHex(row.at(0));
        if (found == schema)
            return found;
        if (sql::foldedName(found) == sql::foldedName(schema))
            folded = found;
    }
    return folds ? folded : QString();
}

Result<Catalog> loadCatalog(Session &session, const QString &schema)
{
    const QString doing = Message::tr("reading the definitions of schema `%1` on %2")
                              .arg(schema, session.endpoint().label);
    const Result<QString> name = findSchema(session, schema);
    if (!name)
        return name.error();
    if (name->isEmpty())
        return Error{ErrorCode::MissingSchema, doing, Message::tr("there is no such schema"),
                     Message::tr("Check the name in the plan, and that the account may use it.")};
    Catalog catalog;
    catalog.schema = *name;
    catalog.foldsCase = session.facts().foldsCase;
    const auto defaults = session.selectOne(
        QStringLiteral("SELECT DEFAULT_CHARACTER_SET_NAME, DEFAULT_COLLATION_NAME FROM "
                       "information_schema.SCHEMATA WHERE ")
            + sql::isExactly("SCHEMA_NAME", catalog.schema),
        2, doing);
    if (!defaults)
        return defaults.error();
    catalog.charset = cellText(defaults->at(0));
    catalog.collation = cellText(defaults->at(1));
    for (const auto read : {readTables, readColumns, readIndexes, readOthers}) {
        SLICETOOL_TRY(read(session, catalog, doing));
    }
    return catalog;
}

bool isSystemSchema(const QString &schema)
{
    static const QStringList names{QStringLiteral("mysql"), QStringLiteral("sys"),
                                   QStringLiteral("information_schema"),
                                   QStringLiteral("performance_schema")};
    return names.contains(schema, Qt::CaseInsensitive);
}

Result<QString> showCreateTable(Session &session, const QString &schema, const QString &table)
{
    const auto row =
        session.selectOne(QLatin1String("SHOW CREATE TABLE ") + sql::qualified(schema, table), 2,
                          Message::tr("reading the definition of `%1`").arg(table));
    if (row)
        return cellText(row->at(1));
    Error error = row.error();
    if (error.code == ErrorCode::Privilege)
        error.remedy = Message::tr("To create the table elsewhere, the account needs SELECT on "
                                   "the table itself: GRANT SELECT ON %1 TO the account.")
                           .arg(sql::qualified(schema, table));
    return error;
}

namespace {

QString indexedDate(const TableDefinition &table)
{
    for (const Index &index : table.indexes) {
        const Column *first =
            index.parts.isEmpty() ? nullptr : table.column(index.parts.first().column);
        if (first && first->family == TypeFamily::Temporal
            && first->dataType != QLatin1String("time"))
            return first->name;
    }
    return {};
}

} // namespace

Result<QList<TableOverview>> listTables(const Endpoint &endpoint)
{
    auto session = Session::open(endpoint, SessionPurpose::Read, {});
    if (!session)
        return session.error();
    const Result<Catalog> catalog = loadCatalog(**session, endpoint.schema);
    if (!catalog)
        return catalog.error();
    QList<TableOverview> overviews;
    for (const TableDefinition &table : catalog->tables) {
        TableOverview overview;
        overview.name = table.name;
        overview.kind = QStringLiteral("table");
        overview.rows = table.rowEstimate;
        overview.bytes = table.dataBytes;
        overview.hasKey = !table.identity().isEmpty();
        for (const Column &column : table.columns)
            overview.columns << column.name;
        overview.dateColumn = indexedDate(table);
        overviews << overview;
    }
    for (const SchemaObject &object : catalog->others) {
        TableOverview overview;
        overview.name = object.name;
        overview.kind = object.kind;
        overviews << overview;
    }
    return overviews;
}

} // namespace slicetool
