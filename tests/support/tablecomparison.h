// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace slicetool::demo {
class PrivateServer;
}

namespace slicetool::test {

/// The rows that one table has and the other has not, found without any of the engine's SQL:
/// both tables are dumped by mysqldump as one INSERT per row (blobs in hex, timestamps in UTC,
/// bytes unconverted), and tables with a FLOAT are selected once more with full precision,
/// since a dump rounds it. The lines are compared as multisets, so that a table without a key
/// is compared exactly too, and one with a key regardless of how either server orders it.
///
/// Returns the first 20 lines that differ, "- " for a's and "+ " for b's; empty when equal.
/// Columns are named in the lines: other names, or another order, are a difference as well.
Result<QStringList> compareTables(demo::PrivateServer &a, const QString &schemaA,
                                  demo::PrivateServer &b, const QString &schemaB,
                                  const QString &table);

/// compareTables() for the given tables, or for all base tables of a's schema; each line is
/// preceded by the table's name. A table that b lacks is a difference; one more in b is not.
Result<QStringList> compareSchemas(demo::PrivateServer &a, const QString &schemaA,
                                   demo::PrivateServer &b, const QString &schemaB,
                                   const QStringList &tables = {});

/// The base tables of a schema, by name.
Result<QStringList> baseTables(demo::PrivateServer &server, const QString &schema);

} // namespace slicetool::test
