// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/table/differencespool.h"
#include "engine/table/tablecontext.h"

#include <functional>

namespace slicetool {

/// Looks at the rows that were written, one by one: the target has to have now what the source had
/// when they were compared, and no row that was to go. Only the target is asked.
///
/// All other rows were found equal before, and nothing was written to them.
/// Thread: the table's; waits for the target's connection.
class WrittenCheck
{
public:
    WrittenCheck(const TableContext &table);

    /// @param written what was written
    /// @param found gets the rows that are not what they should be
    /// @param range is called with each range that was replaced as a whole, which are others' to check
    Result<void> check(DifferenceSpool &written, DifferenceSpool &found,
                       const std::function<Result<void>(const RangeDifference &)> &range) const;

private:
    Result<void> checkRows(const QList<RowDifference> &rows, DifferenceSpool &found) const;

    const TableContext m_table;
    QString m_doing;
};

} // namespace slicetool
