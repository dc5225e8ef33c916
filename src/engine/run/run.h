// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/runoptions.h"
#include "report/runreport.h"

#include <stop_token>

namespace slicetool {

/// Runs one leg of a plan over all its tables and blocks until it has ended.
///
/// An Error means that nothing was changed (no connection, plan wrong, target locked,
/// cancelled before the first table); whatever happened later is in the report.
/// Once stop is requested, running queries are killed and the report comes back
/// with status cancelled for the tables that were not done.
/// Thread: any; uses threads and connections of its own, all gone when it returns.
Result<RunReport> runPlan(const Plan &plan, const Endpoints &endpoints, const RunOptions &options,
                          const std::stop_token &stop);

} // namespace slicetool
