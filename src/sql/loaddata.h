// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/tabledefinition.h"

namespace slicetool::sql {

/// Rows as lines that LOAD DATA takes: rendered by the source's server, so that no value passes
/// through a type of ours, and read by the target's without being parsed as SQL. Bytes go as they
/// are: texts in quotes, and with a backslash before what is special. Right only under slicetool's
/// session settings.

/// Whether values of the column survive that way to the byte.
bool canBeLoaded(const Column &column);

/// An expression for a row's line, without the line break; NULL where it is longer than
/// max_allowed_packet. Generated columns are left out.
QString loadLine(const TableDefinition &table);

/// The statement that reads such lines from a file of the client's into another table with the same
/// columns. Rows that collide are left out with a warning: count what came.
QString loadStatement(const QString &path, const QString &schema, const QString &name,
                      const TableDefinition &table);

} // namespace slicetool::sql
