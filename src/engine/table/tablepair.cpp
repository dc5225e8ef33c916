// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/table/tablepair.h"

#include <utility>

namespace slicetool {

TablePair TablePair::withSelection(RowSelection rows) const
{
    TablePair pair = *this;
    pair.selection = std::move(rows);
    return pair;
}

TablePair TablePair::withTarget(const TableDefinition &table) const
{
    TablePair pair = *this;
    pair.target = table;
    pair.target.keyColumns = source.keyColumns;
    pair.targetRows = sql::RowSet::table(table.schema, table.name);
    return pair;
}

TablePair TablePair::ofTargetAlone() const
{
    TablePair pair = *this;
    pair.step.zoom = Zoom();
    pair.step.stale = Stale::Remove;
    pair.sourceRows = targetRows;
    pair.sliceIsQuery = false;
    pair.sliceIsDerived = false;
    // One server has one order.
    if (keyOrder == KeyOrder::PerServer)
        pair.keyOrder = KeyOrder::Shared;
    return pair;
}

} // namespace slicetool
