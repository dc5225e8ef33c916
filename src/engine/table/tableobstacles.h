// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "server/sessionthread.h"
#include "sql/tabledefinition.h"

namespace slicetool {

/// What of a table downstream forbids a run to do something. Each is ErrorCode::Refused, and names what
/// is to be done about it.

/// Triggers, which every row written to the table would fire.
/// @param doing what it is that they forbid
Result<void> refuseTriggers(const TableDefinition &table, const QString &doing);

/// Foreign keys of the table, or of others to it, that would be lost or left dangling if another table
/// took its place. Errors: of the statement that asks, too.
/// @param doing what it is that they forbid
Result<void> refuseForeignKeys(SessionThread &writer, const TableDefinition &table,
                               const QString &doing);

/// What would be lost if another table took the place of this one: triggers, foreign keys, and rows that
/// the plan keeps. Errors: of the statement that asks, too.
Result<void> refuseRecreation(SessionThread &writer, const TableStep &step,
                              const TableDefinition &present);

} // namespace slicetool
