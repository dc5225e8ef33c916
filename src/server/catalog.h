// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/session.h"
#include "sql/tabledefinition.h"

#include <QMap>

namespace slicetool {

/// An object of a schema that is not a base table.
struct SchemaObject {
    QString kind; ///< "view", "trigger", "procedure", "function", "event", "sequence"
    QString name;
};

/// What a schema holds, as far as the account may see it.
struct Catalog {
    QString schema; ///< as the server spells it
    QString charset;
    QString collation;
    QMap<QString, TableDefinition> tables; ///< base tables by name
    QList<SchemaObject> others;            ///< by kind and name

    /// The table's own spelling of a name: exact, else (where the server folds case) any case.
    const TableDefinition *find(const QString &table) const;

    /// The one table that has this name in any case; nullptr where there is none, or more than one.
    const TableDefinition *findFolded(const QString &table) const;
    bool foldsCase = false;
};

/// The column that a row of information_schema.COLUMNS describes.
/// @param row (HEX(TABLE_NAME), HEX(COLUMN_NAME), COLUMN_DEFAULT, IS_NULLABLE, DATA_TYPE, COLUMN_TYPE,
///     CHARACTER_SET_NAME, COLLATION_NAME, EXTRA, GENERATION_EXPRESSION, CHARACTER_OCTET_LENGTH)
Column describedColumn(const ResultRow &row);

/// Reads a schema from information_schema in a handful of queries, however many tables it has.
/// ErrorCode::MissingSchema where the server does not know it.
Result<Catalog> loadCatalog(Session &session, const QString &schema);

/// Whether the schema exists and how the server spells it; empty where it does not.
Result<QString> findSchema(Session &session, const QString &schema);

/// Whether a schema is the server's own, such as mysql.
bool isSystemSchema(const QString &schema);

/// SHOW CREATE TABLE.
Result<QString> showCreateTable(Session &session, const QString &schema, const QString &table);

/// One line about a table, for people who are about to write a plan.
struct TableOverview {
    QString name;
    QString kind;     ///< "table", "view", …
    qint64 rows = 0;  ///< estimate
    qint64 bytes = 0; ///< estimate
    bool hasKey = false;
    QStringList columns = {}; ///< in ordinal order
    /// A date or time that an index begins with; empty where there is none.
    QString dateColumn = {};
};

/// Connects, lists base tables and views, disconnects.
Result<QList<TableOverview>> listTables(const Endpoint &endpoint);

} // namespace slicetool
