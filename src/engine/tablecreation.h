// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/catalog.h"
#include "server/lane.h"

namespace slicetool {

/// Creates a table downstream from the source's own definition, without foreign keys and triggers.
/// AUTO_INCREMENT is kept. Returns the definition of what was created.
Result<TableDefinition> createTableLike(Lane &source, Lane &writer, const TableDefinition &table,
                                        const QString &targetSchema, const QString &targetName);

/// The name under which a table is built before it takes the place of an old one.
QString buildName(const QString &table);
bool isBuildName(const QString &table);

/// Puts `built` in the place of `table` in one atomic step, then drops the old one.
Result<void> swapTables(Lane &writer, const QString &schema, const QString &built,
                        const QString &table);

/// ErrorCode::Refused where foreign keys of the table, or of others to it, would be lost or left
/// dangling if another table took its place.
Result<void> refuseForeignKeys(Lane &writer, const QString &schema, const QString &table);

/// Creates a schema with the source schema's character set, if it is not there.
Result<void> createSchema(Session &session, const QString &schema, const Catalog &like);

} // namespace slicetool
