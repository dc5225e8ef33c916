// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/table/difference.h"
#include "engine/table/tablecontext.h"

#include <atomic>

namespace slicetool {

/// Between two servers, for a table without rows on a server that takes no LOAD DATA LOCAL, as MySQL
/// does not unless it is told to: each half of the keys goes over a connection of its own, both at the
/// same time, because parsing and inserting rows is what takes long, and a server does it with one
/// processor for each connection. What arrives is the snapshot.
///
/// Each half is one transaction. Nothing is committed unless both halves are whole, but between the
/// two commits there is a moment: so only a table that stands beside its place, and gets it when it is
/// verified, is filled like this.
///
/// Thread: the table's; has two of its own while it works.
class SplitFill
{
public:
    SplitFill(const TableContext &table);

    /// Whether a table that is made beside its place could be filled like this.
    static bool couldCarry(const TablePair &pair, const TableConnections &connections);
    static bool canCarry(const TablePair &pair, const TableConnections &connections);

    /// Fills the table with the range, which is all that it is to have. False where the range is not
    /// worth it, there is no second connection, or somebody else was in the way; then nothing was
    /// written. After an error, half of it may stand.
    Result<bool> insertRange(const RangeDifference &range);

    qint64 bytes() const { return m_bytes; } ///< that the second connection was sent

private:
    /// What one half did, for the other threads to see.
    struct Half {
        KeyRange range;
        SessionThread &writer;
        std::atomic<qint64> rows = 0;
        std::atomic<qint64> bytes = 0;
    };

    Result<KeyValue> middleOf(const RangeDifference &range) const;
    Result<void> fill(Half &half) const;
    Result<void> fillBoth(Half &first, Half &second);

    const TableContext m_table;
    QString m_doing;
    qint64 m_bytes = 0;
};

} // namespace slicetool
