// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places.h"

namespace slicetool {

/// Has base and work of a plan change places, see turnPlan(). Blocks; any thread.
/// Errors: as reachPlace() and turnPlan(); Plan where the plan names no work.
Result<void> turn(const PlanInTurn &plan, PasswordSource &passwords, std::stop_token stop);

/// Refuses where the newest turn of another plan says that base is the copy in use, as far as that can
/// be told without asking a server. Error: Refused; Io.
Result<void> checkNotInUse(const PlanInTurn &plan);

} // namespace slicetool
