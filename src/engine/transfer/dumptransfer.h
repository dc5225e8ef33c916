// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/table/tablecontext.h"
#include "engine/transfer/transfer.h"
#include "server/atwork.h"
#include "server/clientprograms.h"

#include <QElapsedTimer>

#include <optional>
#include <stop_token>

class QProcess;

namespace slicetool {

/// The client programs that bulk goes through, and the servers that they have to suit; found once
/// per run.
struct BulkPrograms {
    DumpProgram dump;
    ClientProgram load;
    ServerVersion source;
    ServerVersion target;
    QString targetIdentity; ///< see ServerFacts
};

/// Whether a table's rows may go by dump.
struct DumpSetup {
    const BulkPrograms *programs = nullptr; ///< nullptr: they may not; not owned
    QString obstacle;                       ///< why not
};

/// Between two servers, for many rows: mysqldump on the source piped into the client on the
/// target. What arrives may be later than our snapshot; the comparison afterwards finds that.
/// The load is one transaction of its own: it comes whole or not at all.
class DumpTransfer
{
public:
    DumpTransfer(const TableContext &table, const BulkPrograms &programs, std::stop_token stop);

    /// Why rows of this table do not survive the way by dump to the byte, or not over connections as
    /// secure as was asked for, into a table of the same name; empty where they do.
    static QString obstacle(const TablePair &pair, const TableConnections &connections,
                            const BulkPrograms &programs);

    /// Brings the rows of the range that the slice has; false where the predicate cannot be given
    /// to a dump and the rows have to travel another way.
    Result<bool> insertRange(const KeyRange &range, qint64 expectedRows);

    qint64 bytes() const { return m_bytes; } ///< that went through the pipe

private:
    Result<void> pump(QProcess &dump, QProcess &load);
    Error loadFailure(QProcess &load) const;
    std::optional<Error> silence(bool waitsForDump, QElapsedTimer &sinceMove) const;
    void endConnections() const;

    const TableContext m_table;
    const BulkPrograms &m_programs;
    std::stop_token m_stop;
    const ClientMark m_dumpMark;
    const ClientMark m_loadMark;
    qint64 m_bytes = 0;
};

} // namespace slicetool
