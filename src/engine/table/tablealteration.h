// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/runreport.h"
#include "server/sessionthread.h"
#include "sql/tabledefinition.h"

namespace slicetool {

/// Both definitions of a table that has drifted, and what would make one of the other. Writes nothing.
/// Errors: as planCreation(); of the statements that ask.
Result<TableDefinitions> planAlteration(SessionThread &source, SessionThread &target,
                                        const TableDefinition &wanted,
                                        const TableDefinition &present);

/// Runs such a statement, strictly: a value that the new column cannot hold ends it, and the table is
/// as it was. Returns the definition that the table has then. Error: with what can be done instead.
Result<TableDefinition> alterTable(SessionThread &writer, const QString &statement,
                                   const TableDefinition &present);

} // namespace slicetool
