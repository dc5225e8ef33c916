// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/table/tablepair.h"

#include <QJsonValue>
#include <QMap>

namespace slicetool {

/// Puts a table's two sides together and checks what can be checked before anything is compared:
/// that its types are known, that the plan's SQL is one predicate or query that the source
/// understands, that a query picks keys.
///
/// @param step with the leg taken into account: an undo has no slice
/// Errors: Plan or Query for the plan's SQL, Refused for what slicetool cannot carry exactly.
Result<TablePair> preparePair(const TableStep &step, const TableDefinition &source,
                              const TableDefinition &target,
                              const QMap<QString, QJsonValue> &variables,
                              const TableConnections &connections);

} // namespace slicetool
