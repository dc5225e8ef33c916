// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/makecomparison.h"

#include "engine/compare/bucketcomparison.h"
#include "engine/compare/gridcomparison.h"
#include "engine/compare/keyedcomparison.h"
#include "engine/compare/litepull.h"
#include "engine/compare/selectedcomparison.h"

namespace slicetool {

std::unique_ptr<Comparison> makeComparison(const TableContext &table, bool rowsWanted)
{
    if (table.pair.lite)
        return std::make_unique<LiteComparison>(table);
    if (!table.pair.onlyKeys.isEmpty())
        return std::make_unique<SelectedComparison>(table);
    if (table.pair.keyOrder != KeyOrder::Shared)
        return makeOrderlessComparison(table);
    if (GridComparison::isPossible(table.pair))
        return std::make_unique<GridComparison>(table);
    return std::make_unique<KeyedComparison>(table, rowsWanted);
}

std::unique_ptr<Comparison> makeOrderlessComparison(const TableContext &table)
{
    return std::make_unique<BucketComparison>(table);
}

} // namespace slicetool
