// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "report/runreport.h"
#include "server/sessionthread.h"
#include "sql/tabledefinition.h"

namespace slicetool {

/// How a table that has drifted can be altered.
struct TableAlteration {
    TableDefinitions texts;   ///< both definitions, and what makes one of the other
    TableDefinition expected; ///< that the table has then
    /// Columns whose values may change although the server would not complain: digits, fractions of a
    /// second and blanks go, NULL becomes something, or the server works the value out.
    QStringList changed;
};

/// Works it out, and writes nothing. Errors: as planCreation(); of the statements that ask.
Result<TableAlteration> planAlteration(SessionThread &source, SessionThread &target,
                                       const TableDefinition &wanted,
                                       const TableDefinition &present);

/// Refuses what the table downstream forbids: triggers, foreign keys, and values of rows that the plan
/// keeps.
Result<void> refuseAlteration(SessionThread &writer, const TableStep &step,
                              const TableDefinition &present, const TableAlteration &alteration);

/// What a run can do about a table that has drifted, or what stands in the way: one or two sentences.
QString remedyOfDrift(SessionThread &writer, Leg leg, const TableStep &step,
                      const TableDefinition &present, const Result<TableAlteration> &alteration);

/// Whether values that the new columns cannot hold end the statement, and leave the table as it was.
enum class Unfitting { Refused, BroughtAnew };

/// Runs such a statement. Error: with what can be done instead.
Result<void> alterTable(SessionThread &writer, const QString &statement,
                        const TableDefinition &present, Unfitting values);

/// The definition that the table has by now.
Result<TableDefinition> definitionNow(SessionThread &writer, const TableDefinition &table);

} // namespace slicetool
