// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/table/differencespool.h"
#include "report/runreport.h"

#include <optional>

namespace slicetool {

/// What a comparison knows before it looks at rows.
struct ComparisonStart {
    /// Source rows beyond the target's last key, without a look at each; the whole slice where the
    /// target is empty. Nothing where there are none.
    std::optional<RangeDifference> tail;
    bool targetIsEmpty = false; ///< it had no rows at all
};

/// Finds out how the target's rows of one table with a key differ from the slice. There are started ones
/// only, see startComparison().
///
/// Thread: the table's; asks both connections and waits.
class Comparison
{
public:
    virtual ~Comparison() = default;

    /// Takes note that all rows of both sides are equal, so many, without looking at them.
    virtual void takeAsEqual(qint64 rows) = 0;

    /// Compares everything but the tail.
    /// @param differences may hold the tail; what it holds may be replaced, where the order of the keys
    /// turns out not to be what it seemed
    virtual Result<void> compareBody(DifferenceSpool &differences) = 0;

    /// Looks whether the target now has what was written, and the tail.
    /// @param written what differed the last time
    /// @param differences gets what still differs: nothing may
    virtual Result<void> compareWritten(DifferenceSpool &written, DifferenceSpool &differences) = 0;

    /// Whether both sides as a whole are equal, by one statement each: what an engine without
    /// snapshots shows in one statement is of one moment.
    virtual Result<bool> equalsInOneLook() = 0;

    /// Where rows differed in the last comparison, for people.
    virtual QStringList dirtyRanges() const = 0;

    /// Rows of the slice that were seen.
    virtual qint64 sourceRows() const = 0;

    /// How the changes found first lie along the key.
    virtual Density density() const = 0;
};

} // namespace slicetool
