// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "server/catalog.h"

namespace slicetool {

/// What the plan does with a table of upstream's: the steps that take it, under its own name or others, and
/// the default one where there are none.
/// @param foldsCase whether upstream's server does, in names of tables
QList<TableStep> stepsOfUpstream(const QString &table, const Plan &plan, bool foldsCase);

/// Gives upstream's tables and columns the names that the plan's steps have for them, which are those
/// downstream: see TableStep::upstreamTable. A table that a step takes under another name is there under
/// its own only where a step names that, too.
/// @return what stands against it, by the names of the steps, whose tables are then not in the catalog.
///     Error codes MissingTable and Plan
QMap<QString, Error> takePlannedNames(Catalog &upstream, const Plan &plan);

/// The same for lines about upstream's tables; what a step names and upstream does not have is not among
/// them.
QList<TableOverview> withPlannedNames(const QList<TableOverview> &upstream, const Plan &plan);

} // namespace slicetool
