// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/workercontext.h"

namespace slicetool {

/// Refuses texts that the target's server would cut, and keys that it takes for one.
/// Thread: the table's.
Result<void> checkTexts(const TablePair &pair, const TableConnections &connections,
                        const WorkerContext &context);

} // namespace slicetool
