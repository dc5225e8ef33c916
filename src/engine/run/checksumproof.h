// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/verifiedmarks.h"
#include "engine/table/tablepair.h"

namespace slicetool {

/// The cheapest proof that two whole tables are equal: that they were found equal before, that neither
/// server has seen a write since, and that CHECKSUM TABLE says the same on both sides. It reads a
/// table several times as fast as a query that hashes its rows.
///
/// A server forgets its last write when it restarts, and for tables that it has put aside. Where it
/// knew of none then and knows of none now, InnoDB's log has to stand where it stood before that
/// comparison: nothing at all was written to that server since.
///
/// Neither would do alone. A server's memory of its last write has gaps, and CHECKSUM TABLE is a sum
/// of 32-bit CRCs over values without their lengths: equal edits of two rows cancel out once in
/// about ten thousand such pairs, and ('ab','c') and ('a','bc') are one.
///
/// Asked only of InnoDB tables with one definition on two servers of one family and version, because
/// the sum depends on all of that, and where it does not take longer than a few seconds. Two sums that
/// differ prove nothing.
///
/// Thread: the table's; waits for the connections.
class ChecksumProof
{
public:
    ChecksumProof(const TablePair &pair, const TableConnections &connections, VerifiedMarks &marks);

    /// The rows of both tables, where they are proved equal; nothing where they are not.
    Result<std::optional<qint64>> equalRows() const;

    /// Takes note that the tables are equal now, each with so many rows.
    Result<void> remember(qint64 rows) const;

private:
    bool isPossible() const;
    /// Whether neither server has seen a write since the tables were found equal.
    Result<bool> isUnchanged() const;
    TableStamp sourceStamp() const;

    const TablePair &m_pair;
    const TableConnections &m_connections;
    VerifiedMarks &m_marks;
    QString m_doing;
};

} // namespace slicetool
