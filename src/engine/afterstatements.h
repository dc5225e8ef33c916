// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "report/runreport.h"
#include "server/session.h"

namespace slicetool {

/// Runs the plan's statements of a leg in the target's schema, in one transaction, when every table
/// of the leg came out whole. Otherwise none runs, and each outcome says why.
QList<AfterOutcome> runAfterStatements(const Plan &plan, Leg leg, const Endpoint &target,
                                       const RunReport &report, const SessionContext &context);

} // namespace slicetool
