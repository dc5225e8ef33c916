// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/litetable.h"
#include "engine/run/tablecreator.h"
#include "engine/run/tablesync.h"
#include "engine/run/workercontext.h"
#include "engine/table/tablealteration.h"

namespace slicetool {

/// Does one table after the other over connections of its own: one to the source, two to the
/// target. Whatever fails stays with its table.
///
/// Thread: the one that made it.
class TableWorker
{
public:
    explicit TableWorker(const WorkerContext &context);

    /// Opens all connections; without it, the first table does.
    Result<void> open();

    TableReport run(const PlannedTable &table);

private:
    Result<void> runTable(const PlannedTable &table, TableMonitor &monitor, TableReport &report);
    Result<void> reportMissing(const TableStep &step, const TableDefinition &source,
                               TableMonitor &monitor, TableReport &report);
    Result<std::optional<TableDefinition>> alterDrifted(TableStep &step,
                                                        const TableDefinition &source,
                                                        const TableDefinition &target,
                                                        bool mayWrite, sql::Drift &drift,
                                                        TableReport &report);
    void reportDrift(const TableStep &step, const TableDefinition &target,
                     const Result<TableAlteration> &alteration, const sql::Drift &drift,
                     TableReport &report);
    void forgetUnfinished(const TableReport &report);
    Result<void> keepLocks();
    /// Whether a table can be begun anew: the lock is held, and the source's table is what it was.
    Result<void> checkBeforeRestart(const TableDefinition &source);
    bool isOfChosenRows(const QString &table) const;
    /// Takes the keys of RunOptions::onlyRows over.
    Result<ChosenRows> chosenRows(const TablePair &pair) const;
    Result<RowSelection> selectRows(const TablePair &pair, TableReport &report) const;
    TableCreator creator(TableMonitor &monitor, TableReport &report);
    Result<void> sync(const TablePair &whole, const QStringList &laterKeys, TableMonitor &monitor,
                      TableReport &report);

    DumpSetup dumpSetup(const TablePair &pair) const;

    const WorkerContext &m_context;
    SessionThread m_source;
    SessionThread m_target;
    SessionThread m_writer;
    TableConnections m_connections;
    LiteTable m_lite;
};

} // namespace slicetool
