// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/advicesource.h"
#include "app/places.h"

namespace slicetool {

/// Zoom levels for the tables that a plan scans, and how earlier advice did. A value.
struct PlanAdvice {
    QList<ZoomAdvice> tables;
    QList<AdviceOutcome> earlier;
    LineFacts line; ///< as it was measured
};

/// Measures the line to upstream and works out the advice. Blocks; any thread.
/// Errors: as reachPlace(); Io of the history; Usage for a table that the plan does not scan.
/// @param tables only these; empty for all
Result<PlanAdvice> adviseOn(const PlanInTurn &plan, const QStringList &tables,
                            PasswordSource &passwords, std::stop_token stop);

} // namespace slicetool
