// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/difference.h"
#include "engine/pairmemory.h"
#include "engine/preflight.h"
#include "engine/tablepair.h"
#include "server/lane.h"

#include <QHash>
#include <QSet>

namespace slicetool {

class DifferenceSpool;

/// The rows of a table that statements afterwards are known to have changed: each with its key, and a
/// digest of both sides' values. A row that has changed since, on either side, is not known any more.
class KnownRows
{
public:
    KnownRows() = default;

    /// @param memory as toJson() gave it
    explicit KnownRows(const QJsonObject &memory);

    bool isEmpty() const { return m_digests.isEmpty(); }
    void add(const DifferingRow &row);
    QJsonObject toJson() const;

    /// Which of the differences they are. Ranges of many rows are not looked through.
    Result<void> find(const TablePair &pair, const TableLanes &lanes, DifferenceSpool &differences);

    const ChangeCounts &found() const { return m_counts; }
    bool wasFound(const KeyValue &key) const { return m_found.contains(key.join(',')); }

private:
    QHash<QByteArray, QByteArray> m_digests; ///< by the key, joined
    QSet<QByteArray> m_found;
    ChangeCounts m_counts;
};

/// Finds out which rows the statements afterwards change, by looking at the target as it was before
/// them, in a snapshot, and as it is after them: what upstream does meanwhile does not count.
///
/// Thread: the one that made it.
class AfterWatch
{
public:
    /// Begins the snapshot. What fails then is told by remember().
    AfterWatch(const Plan &plan, const Preflight &flight, const SessionContext &context);

    /// Once the statements are committed: compares the tables and remembers the rows that they changed
    /// and that differ from the source now. Of the run's tables, all that was remembered before is
    /// forgotten; others keep it. Tables that changed in more than rowsAtMost rows, or that have no key, are named and
    /// not remembered.
    Result<QStringList> remember(const QStringList &tables, PairMemory &memory);

    static constexpr qint64 rowsAtMost = 100'000;

private:
    Result<bool> rememberTable(const PlannedTable &table, PairMemory &memory);

    const Plan &m_plan;
    const Preflight &m_flight;
    Lane m_before; ///< the target in its snapshot
    Lane m_source;
    Lane m_target;
    Result<void> m_begun;
};

/// The tables that statements name, by the server's EXPLAIN; all of the catalog's where it does not
/// tell. Statements have their variables bound.
QStringList tablesOfStatements(Session &session, const Catalog &catalog,
                               const QStringList &statements);

} // namespace slicetool
