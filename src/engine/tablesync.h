// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/applier.h"
#include "engine/run.h"
#include "engine/tablemonitor.h"
#include "engine/tablepair.h"

namespace slicetool {

/// What one table's work needs of the run around it.
struct TableSyncOptions {
    RunMode mode = RunMode::Apply;
    const BulkPrograms *programs = nullptr; ///< nullptr: no bulk by dump
    DifferingRowSink onDifferingRow;
    std::stop_token stop;

    bool applies() const { return mode == RunMode::Apply; }
};

/// Compares one table, applies what differs, verifies. Fills the report; what fails comes back as
/// an Error with the report as far as it got.
///
/// Thread: the table's worker.
class TableSync
{
public:
    TableSync(const TablePair &pair, const TableLanes &lanes, TableMonitor &monitor,
              const TableSyncOptions &options);

    Result<void> run(TableReport &report);

private:
    Result<void> runKeyed(TableReport &report);
    Result<void> runKeyless(TableReport &report);
    Result<void> bringTail(class KeyedComparison &comparison, DifferenceSpool &differences,
                           bool &applied);
    void conclude(TableReport &report, const ChangeCounts &counts, bool equalNow);

    const TablePair &m_pair;
    const TableLanes &m_lanes;
    TableMonitor &m_monitor;
    const TableSyncOptions &m_options;
    Applier m_applier;
};

} // namespace slicetool
