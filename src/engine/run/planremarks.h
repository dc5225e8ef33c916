// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/preflight.h"

namespace slicetool {

/// What a plan says in vain on this leg, a sentence each: tables that are skipped and do not exist, two
/// steps for one table, variables that nothing uses, columns to be ignored that are not there,
/// statements of a leg that never runs. None of it stops a run. Pure function of the preflight's catalogs.
QStringList planRemarks(const Plan &plan, Leg leg, const Catalog &source);

/// Modified columns that upstream's tables do not have. Only lite pulls go by them.
QStringList modifiedRemarks(const Plan &plan, const Catalog &source);

} // namespace slicetool
