// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/createtable.h"
#include "sql/tabledefinition.h"

namespace slicetool::sql {

/// The ALTER TABLE that gives a table the columns and keys that are wanted: columns are added in their
/// places, changed, and dropped, keys are added and changed. Keys that only the table has stay, but
/// for a primary key; so do defaults, comments and the order of columns. Empty where there is nothing
/// to change. A column that was renamed is dropped and added: its rows have to be brought anew.
///
/// @param wanted in the words of the table's own server
/// @param definition that `wanted` makes
/// @param present the table as it is, comparable with `definition`, see findDrift()
QString alterStatement(const CreateTable &wanted, const TableDefinition &definition,
                       const TableDefinition &present);

} // namespace slicetool::sql
