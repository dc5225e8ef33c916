// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/check/checkreport.h"
#include "engine/run/runoptions.h"

#include <stop_token>

namespace slicetool {

/// What a check looks at, as the run is to have it.
struct CheckOptions {
    QStringList tables;  ///< only these; empty for all
    int jobs = 2;        ///< for how many connections there have to be
    QString stateFolder; ///< where turns are remembered; empty: nowhere
};

/// Looks for everything that would stop a run of the plan, on both legs as far as they can be
/// reached: connections, places that are one and the same, missing schemas, privileges, tables that
/// the plan names in vain, its SQL, definitions that drifted. One problem does not hide the others.
///
/// Nothing is written, created or locked: statements that a run would send are prepared by the
/// server, which says what the account may not do, and not run.
///
/// Errors: Usage where neither leg knows one of the tables; Cancelled. Everything else is a Finding.
/// Thread: any; uses connections of its own, all gone when it returns.
Result<CheckReport> checkPlan(const Plan &plan, const Endpoints &endpoints, std::stop_token stop,
                              const CheckOptions &options = {});

} // namespace slicetool
