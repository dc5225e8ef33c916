// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/makecomparison.h"

#include "engine/compare/bucketcomparison.h"
#include "engine/compare/gridcomparison.h"
#include "engine/compare/keyedcomparison.h"
#include "engine/compare/litepull.h"
#include "engine/compare/selectedcomparison.h"
#include "engine/compare/textkeycomparison.h"

namespace slicetool {

namespace {

template <typename Kind, typename... Arguments>
Result<StartedComparison> start(Arguments &&...arguments)
{
    auto comparison = std::make_unique<Kind>(std::forward<Arguments>(arguments)...);
    const Result<ComparisonStart> started = comparison->start();
    if (!started)
        return started.error();
    return StartedComparison{std::move(comparison), *started};
}

} // namespace

Result<StartedComparison> startComparison(const TableContext &table, bool rowsWanted)
{
    if (const LiteCriteria *criteria = table.pair.lite())
        return start<LiteComparison>(table, *criteria);
    if (const auto *chosen = std::get_if<ChosenRows>(&table.pair.selection))
        return start<SelectedComparison>(table, *chosen);
    if (table.pair.keyOrder != KeyOrder::Shared)
        return start<BucketComparison>(table);
    if (GridComparison::isPossible(table.pair))
        return start<GridComparison>(table);
    if (TextKeyComparison::isNeeded(table.pair))
        return start<TextKeyComparison>(table, rowsWanted);
    return start<KeyedComparison>(table, rowsWanted);
}

} // namespace slicetool
