// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/table/tablepair.h"

namespace slicetool {

/// Finds a unique key that the target's table has and the source's has not, and that rows of the slice
/// would violate: a run would fail there. Reads the slice once for each such key. Blocks; the table's
/// thread. Error: Refused, with the key; what the source's server says.
Result<void> checkOwnKeys(const TablePair &pair, SessionThread &source);

} // namespace slicetool
