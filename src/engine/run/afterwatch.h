// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/pairmemory.h"
#include "engine/run/preflight.h"
#include "engine/table/tablepair.h"
#include "server/sessionthread.h"

namespace slicetool {

/// Runs statements afterwards in one transaction and finds out which rows they changed, before it is
/// committed: the target in a snapshot, and in the statements' own session, differ by nothing else.
/// What others do meanwhile, there or upstream, does not count.
///
/// Thread: the one that made it.
class AfterWatch
{
public:
    AfterWatch(const Plan &plan, const Preflight &flight, const SessionContext &context);

    /// Begins the transaction, and after it the snapshot: what is committed between the two is taken
    /// for nobody's change, which does no harm.
    Result<void> begin();

    /// The session that the statements are to be run in.
    SessionThread &statements() { return m_statements; }

    /// Before the commit. Keeps what is known of tables already, unless the run has written them anew.
    /// Tables that changed in more than maxRows rows, or that have no key, are named and not
    /// remembered.
    Result<QStringList> remember(const QStringList &tables, PairMemory &memory);

    static constexpr qint64 maxRows = 100'000;

private:
    Result<bool> rememberTable(const PlannedTable &table, PairMemory &memory);

    const Plan &m_plan;
    const Preflight &m_flight;
    SessionThread m_statements;
    SessionThread m_before; ///< the target in its snapshot
    SessionThread m_source;
};

/// The tables that statements name, by the server's EXPLAIN; all of the catalog's where it does not
/// tell. Statements have their variables bound.
QStringList tablesOfStatements(Session &session, const Catalog &catalog,
                               const QStringList &statements);

} // namespace slicetool
