// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/createtable.h"
#include "sql/tabledefinition.h"

namespace slicetool::sql {

/// The same table under other names: its own, that of its columns, and those where keys and expressions
/// have them. Keys and constraints stay as they are called.
/// @param columns their new names, each with the one that the definition has; all of which it has to have
TableDefinition renamed(const TableDefinition &table, const QString &name,
                        const QMap<QString, QString> &columns);

/// Gives the columns in what a server said of a table the names that the table's definition has for them,
/// see TableDefinition::columnsOnServer.
void renameColumns(CreateTable &create, const TableDefinition &table);

/// The columns of a table for a select list, from its server's names to those that it has here: `a` AS `b`.
QStringList selectedColumns(const TableDefinition &table);

} // namespace slicetool::sql
