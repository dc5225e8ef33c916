// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/compare/comparison.h"
#include "engine/table/tablecontext.h"

#include <memory>

namespace slicetool {

/// The comparison that suits a table with a key: by what is wanted of it, and by what the order of its
/// key is good for.
/// @param rowsWanted differences are to be rows, and no ranges
std::unique_ptr<Comparison> makeComparison(const TableContext &table, bool rowsWanted);

/// The one that relies on no order, for tables whose key turned out to have none.
std::unique_ptr<Comparison> makeOrderlessComparison(const TableContext &table);

} // namespace slicetool
