// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/incompletetables.h"
#include "engine/run/pairmemory.h"
#include "engine/run/preflight.h"
#include "engine/run/unfinishedcolumns.h"
#include "engine/run/verifiedmarks.h"
#include "engine/transfer/dumptransfer.h"

namespace slicetool {

/// What all workers of a run share, read only.
struct WorkerContext {
    const Plan &plan;
    const RunOptions &options;
    const Preflight &flight;
    const Result<BulkPrograms> &programs; ///< or why there are none
    SessionContext sessions;
    VerifiedMarks &marks;
    PairMemory
        &liteMarks; ///< of each table that lite pulls have brought here since it was verified
    const PairMemory &afterwards; ///< what statements afterwards changed
    UnfinishedColumns &unfinished;
    IncompleteTables &incomplete;
};

/// Whether the server has refused a statement, and not merely gone away during it.
inline bool isRefusal(const Error &error)
{
    return error.serverCode > 0 && !error.endsSession();
}

} // namespace slicetool
