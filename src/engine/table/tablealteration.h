// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/runreport.h"
#include "server/sessionthread.h"
#include "sql/tabledefinition.h"

namespace slicetool {

/// How a table that has drifted can be altered.
struct TableAlteration {
    TableDefinitions texts;   ///< both definitions, and what makes one of the other
    TableDefinition expected; ///< that the table has then
    /// Columns whose values may lose something although the server would not complain: digits,
    /// fractions of a second, blanks.
    QStringList cuts;
};

/// Works it out, and writes nothing. Errors: as planCreation(); of the statements that ask.
Result<TableAlteration> planAlteration(SessionThread &source, SessionThread &target,
                                       const TableDefinition &wanted,
                                       const TableDefinition &present);

/// Runs such a statement, strictly: a value that the new column cannot hold ends it, and the table is
/// as it was. Returns the definition that the table has then. Error: with what can be done instead.
Result<TableDefinition> alterTable(SessionThread &writer, const QString &statement,
                                   const TableDefinition &present);

} // namespace slicetool
