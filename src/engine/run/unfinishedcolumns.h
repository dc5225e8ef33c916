// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/pairmemory.h"
#include "plan/plan.h"
#include "sql/tabledefinition.h"

namespace slicetool {

/// Columns that a run has added or changed by ALTER TABLE, table by table, from then until their values
/// are there: they hold nothing that could stay, so they are compared whatever the plan leaves out, by
/// this run and by the next one, should this one end in between.
///
/// Thread safe. Kept as PairMemory is; lost with the state folder.
class UnfinishedColumns
{
public:
    UnfinishedColumns(const QString &stateFolder, const Endpoint &source, const Endpoint &target);

    QStringList of(const QString &table) const;

    /// Adds columns to those of the table, before it is altered. Error: where that cannot be kept.
    Result<void> add(const QString &table, const QStringList &columns);

    /// What it was before add(), since the server refused the alteration.
    void restore(const QString &table, const QStringList &columns);

    /// The table is verified, or made anew.
    void forget(const QString &table);

    void save() { (void)m_memory.save(); }

private:
    PairMemory m_memory;
};

/// Has the columns of a table compared to the last bit, whatever the step leaves out or rounds.
void countColumns(const QStringList &columns, const TableDefinition &table, TableStep &step);

} // namespace slicetool
