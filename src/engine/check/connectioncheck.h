// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/check/checkreport.h"
#include "engine/run/preflight.h"

namespace slicetool {

/// What would stop a run of this leg that has to do with its servers and accounts as a whole: a target
/// that is read-only for the account, fewer connections than the run needs. Nothing is written; whether
/// the target is read-only is found out by renaming a table that does not exist.
///
/// @param jobs as of the run
/// Thread: the preflight's sessions'. What a server does not tell is not told.
QList<Finding> checkConnections(const Preflight &flight, int jobs);

} // namespace slicetool
