// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/table/tablepair.h"
#include "server/catalog.h"
#include "sql/createtable.h"
#include "sql/drift.h"

namespace slicetool {

/// What the server of a connection understands.
Result<sql::Dialect> dialectOf(SessionThread &connection);

/// How a table is to be made downstream.
struct TableCreation {
    sql::CreateTable create;
    TableDefinition
        definition;    ///< that it has then, with all keys; schema and name are the source's
    QStringList notes; ///< what could not be carried, one sentence each
    sql::CreateTable defaults;   ///< its columns with their defaults and little else
    bool hasExpressions = false; ///< in words that the target's server may refuse
};

/// Works out how the table can be made on the target's server, without foreign keys and triggers,
/// and asks that server what it lacks. Writes nothing. Error: Refused, with the columns, where that
/// server cannot hold what the table's rows hold.
/// @param tryIn a schema of the target in which each expression is tried, see refusedExpressions()
Result<TableCreation> planCreation(SessionThread &source, SessionThread &target,
                                   const TableDefinition &table, const QString &tryIn = {});

/// What was made.
struct CreatedTable {
    TableDefinition definition; ///< with all keys
    QStringList notes;
    QStringList laterKeys; ///< that it does not have yet, for addKeys()
};

/// When a table gets the keys that its rows can do without. To sort a million keys once is a third of
/// the work of putting each in its place.
enum class SecondaryKeys { AtOnce, Later };

/// Creates a table downstream from the source's own definition. AUTO_INCREMENT is kept.
/// @param planned what planCreation() said of it
Result<CreatedTable> createTableLike(const TableConnections &connections,
                                     const TableDefinition &table, const TableCreation &planned,
                                     const QString &targetSchema, const QString &targetName,
                                     SecondaryKeys keys = SecondaryKeys::AtOnce);

/// What the target's server says to a definition.
struct TableTrial {
    QStringList notes;
    std::optional<Error> refusal;
};

/// Whether createTableLike() would do it: the target's server is told all of the definition, and makes
/// nothing of it. An Error is about the definition at the source.
Result<TableTrial> tryTableLike(SessionThread &source, SessionThread &target,
                                const TableDefinition &table, const QString &targetSchema);

/// Gives a table the keys that createTableLike() left for later.
Result<void> addKeys(Session &writer, const QString &schema, const QString &table,
                     const QStringList &keys);

/// How the definitions differ, with what is bound to differ between the two servers left aside. Asks
/// both only where something does.
Result<sql::Drift> driftOf(SessionThread &sourceThread, SessionThread &targetThread,
                           const TableDefinition &source, const TableDefinition &target);

/// The name under which a table is built before it takes its place, and the one under which the table
/// that stood there is set aside. Both are made from the table's own, so that nothing else that
/// happens to begin like them is taken for one.
QString buildName(const QString &table);
QString oldName(const QString &table);

/// Gives `built` its place, where there is no table of that name yet.
Result<void> moveIn(SessionThread &writer, const QString &schema, const QString &built,
                    const QString &table);

/// Puts `built` in the place of `table` in one atomic step, then drops the old one.
Result<void> swapTables(SessionThread &writer, const QString &schema, const QString &built,
                        const QString &table);

/// Creates a schema with the source schema's character set, or the closest that this server has, if
/// it is not there.
Result<void> createSchema(Session &session, const QString &schema, const Catalog &like,
                          const sql::Dialect &from);

} // namespace slicetool
