// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/compare/comparison.h"
#include "engine/table/tablecontext.h"

#include <memory>

namespace slicetool {

/// A comparison, and what it knew at its start.
struct StartedComparison {
    std::unique_ptr<Comparison> comparison;
    ComparisonStart start;
};

/// Starts the comparison that suits a table with a key: by what is wanted of it, and by what the order of
/// its key is good for.
/// @param rowsWanted differences are to be rows, and no ranges
Result<StartedComparison> startComparison(const TableContext &table, bool rowsWanted);

} // namespace slicetool
