// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/workercontext.h"
#include "engine/table/tablecreation.h"

#include <functional>

namespace slicetool {

/// Makes a table downstream, in its place or, where many rows are to come, beside it: nobody should see a
/// table that lacks keys or rows, and what could not be verified takes the place of nothing.
///
/// Thread: the worker's; the context and the connections outlive this.
class TableCreator
{
public:
    /// Brings the rows of a table that was made, and then the keys that it lacks; fills the report.
    using Fill = std::function<Result<void>(const TablePair &pair, const QStringList &laterKeys)>;

    TableCreator(const WorkerContext &context, const TableConnections &connections, Fill fill);

    /// Makes a table that the target lacks, and has it filled where rows are wanted. What is refused
    /// does not leave an empty table behind.
    Result<void> create(const TableStep &step, const TableDefinition &source, TableReport &report);

    /// Refuses, and writes nothing, what create() would refuse; the pair that would be made.
    Result<TablePair> check(const TableStep &step, const TableDefinition &source);

    /// Puts a new table in the place of one whose definition has drifted.
    Result<void> recreate(const TableStep &step, const TableDefinition &source,
                          TableReport &report);

private:
    /// How a table can be made, and the pair that it will be part of.
    struct TableToCreate {
        TableCreation creation;
        TablePair pair;
    };

    Result<TableToCreate> tableToCreate(const TableStep &step, const TableDefinition &source);
    Result<TablePair> pairOf(const TableToCreate &planned, const TableDefinition &made);
    bool isWorthBuilding(const TablePair &pair) const;
    Result<bool> mayRename();
    void remove(const QString &drop);
    Result<void> build(const TableToCreate &planned, const TableDefinition *old,
                       TableReport &report);

    const WorkerContext &m_context;
    const TableConnections &m_connections;
    const Fill m_fill;
};

} // namespace slicetool
