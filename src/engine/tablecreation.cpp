// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tablecreation.h"

#include "sql/createtable.h"
#include "sql/quote.h"

#include <QCryptographicHash>

namespace slicetool {

namespace {

const QLatin1String buildPrefix("slicetool_new_");
const QLatin1String oldPrefix("slicetool_old_");

QString digest(const QString &table)
{
    // Hashed, because a table's name may be as long as names can be.
    return QString::fromLatin1(
        QCryptographicHash::hash(table.toUtf8(), QCryptographicHash::Sha1).toHex().left(16));
}

} // namespace

QString buildName(const QString &table)
{
    return buildPrefix + digest(table);
}

bool isBuildName(const QString &table)
{
    return table.startsWith(buildPrefix) || table.startsWith(oldPrefix);
}

Result<TableDefinition> createTableLike(Lane &source, Lane &writer, const TableDefinition &table,
                                        const QString &targetSchema, const QString &targetName)
{
    const QString doing = QStringLiteral("creating `%1`").arg(table.name);
    const Result<QString> definition = source.call(
        [&](Session &session) { return showCreateTable(session, table.schema, table.name); });
    if (!definition)
        return definition.error();
    auto create = sql::CreateTable::parse(*definition);
    if (!create)
        return create.error();
    create->removeForeignKeys();
    if (const auto done = writer.execute(create->statement(targetSchema, targetName), doing); !done)
        return done.error();
    TableDefinition created = table;
    created.schema = targetSchema;
    created.name = targetName;
    created.rowEstimate = 0;
    created.dataBytes = 0;
    created.triggers.clear();
    return created;
}

Result<void> swapTables(Lane &writer, const QString &schema, const QString &built,
                        const QString &table)
{
    const QString doing = QStringLiteral("swapping in the new `%1`").arg(table);
    const QString old = oldPrefix + digest(table);
    const QString dropOld = QLatin1String("DROP TABLE IF EXISTS ") + sql::qualified(schema, old);
    for (const QString &statement :
         {dropOld,
          QStringLiteral("RENAME TABLE %1 TO %2, %3 TO %1")
              .arg(sql::qualified(schema, table), sql::qualified(schema, old),
                   sql::qualified(schema, built)),
          dropOld}) {
        if (const auto done = writer.execute(statement, doing); !done)
            return done.error();
    }
    return {};
}

Result<void> refuseForeignKeys(Lane &writer, const QString &schema, const QString &table)
{
    const QString doing = QStringLiteral("recreating `%1`").arg(table);
    const QString schemaText = sql::stringLiteral(schema);
    const QString tableText = sql::stringLiteral(table);
    const auto keys =
        writer
            .select(
                QStringLiteral(
                    "SELECT CONCAT(TABLE_NAME, '.', CONSTRAINT_NAME) FROM "
                    "information_schema.REFERENTIAL_CONSTRAINTS WHERE (CONSTRAINT_SCHEMA = %1 AND "
                    "TABLE_NAME = %2) OR (UNIQUE_CONSTRAINT_SCHEMA = %1 AND REFERENCED_TABLE_NAME "
                    "= %2)")
                    .arg(schemaText, tableText),
                doing)
            .get();
    if (!keys)
        return keys.error();
    if (keys->isEmpty())
        return {};
    QStringList names;
    for (const ResultRow &row : *keys)
        names << QString::fromUtf8(row.first());
    return Error{ErrorCode::Refused, doing,
                 QStringLiteral("foreign keys downstream would be lost or left dangling (%1)")
                     .arg(names.join(QLatin1String(", "))),
                 QStringLiteral("Drop them first."), 0};
}

Result<void> createSchema(Session &session, const QString &schema, const Catalog &like)
{
    const auto done = session.execute(
        QStringLiteral("CREATE DATABASE IF NOT EXISTS %1 CHARACTER SET %2 COLLATE %3")
            .arg(sql::identifier(schema), like.charset, like.collation),
        QStringLiteral("creating schema `%1`").arg(schema));
    if (done)
        return {};
    Error error = done.error();
    // 1044 at this point is about the schema: the login was fine.
    if (error.code == ErrorCode::LoginDenied) {
        error.code = ErrorCode::Privilege;
        error.remedy = QStringLiteral("Grant CREATE on it, or have it created.");
    }
    return error;
}

} // namespace slicetool
