// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tablepair.h"

namespace slicetool {

/// The cheapest proof that two whole tables are equal: CHECKSUM TABLE of both, which reads a table
/// three times as fast as a query that hashes its rows.
///
/// It is a sum of 32-bit CRCs, one per row, of the values as the server keeps them, end to end and
/// without their lengths. So it is asked only
/// - of InnoDB tables with one definition on two MariaDB servers of one version, because its value
///   depends on all of that,
/// - where at most one column has values of any length: ('ab','c') and ('a','bc') have one checksum,
/// - where upstream was not written to since the target was, as far as both servers know: a CRC is
///   linear, and equal edits of two rows cancel out more often than by chance (once in about ten
///   thousand such pairs),
/// - and where it does not take longer than a few seconds.
/// Two checksums that differ prove nothing.
///
/// Thread: the table's; waits for the lanes.
class ChecksumProof
{
public:
    ChecksumProof(const TablePair &pair, const TableLanes &lanes);

    /// The rows of both tables, where they are proved equal; nothing where they are not.
    Result<std::optional<qint64>> equalRows() const;

private:
    bool isSound() const;
    bool haveOneVersion() const;
    Result<bool> mayBeUnchanged() const;

    const TablePair &m_pair;
    const TableLanes &m_lanes;
    QString m_doing;
};

} // namespace slicetool
