// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/table/tablemonitor.h"
#include "engine/table/tablepair.h"

namespace slicetool {

/// What the work on one table has around it: what is compared, over which connections, and who watches.
/// All three outlive whoever is given this.
struct TableContext {
    const TablePair &pair;
    const TableConnections &connections;
    TableMonitor &monitor;
};

} // namespace slicetool
