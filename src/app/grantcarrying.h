// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places.h"
#include "grants/grants.h"

namespace slicetool {

/// Works out what gives the users of a plan's upstream the same rights on its work, see planGrants().
/// Blocks; any thread. Errors: as reachPlace() and planGrants(); Plan where the plan names no work.
/// @param accounts only these, USER@HOST; empty for all
Result<GrantPlan> planGrantsFor(const PlanInTurn &plan, const QStringList &accounts,
                                PasswordSource &passwords, std::stop_token stop);

/// Runs them on work, see applyGrants(), where they still are what would be worked out now: accounts may
/// have changed while somebody read them. Blocks; any thread. Errors: as above and applyGrants(); Refused
/// where they are others by now.
/// @param shown as planGrantsFor() gave them for the same plan and accounts
Result<void> applyGrantsFor(const PlanInTurn &plan, const QStringList &accounts,
                            const GrantPlan &shown, PasswordSource &passwords,
                            std::stop_token stop);

} // namespace slicetool
