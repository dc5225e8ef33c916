// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/workercontext.h"

namespace slicetool {

/// What lite pulls of a table go by, and what is remembered of it from one pull to the next.
///
/// Thread: the worker's; both arguments outlive this.
class LiteTable
{
public:
    LiteTable(const WorkerContext &context, const TableConnections &connections)
        : m_context(context)
        , m_connections(connections)
    { }

    /// Whether the plan picks other rows than at the last full pull: those of them that are old no lite
    /// pull would find, so that it has to look at all.
    bool hasNewSlice(const TablePair &pair) const;

    /// Finds out what this pull goes by, and tells the report. Errors: Plan.
    Result<LiteCriteria> begin(const TablePair &pair, TableReport &report) const;

    /// Looks how far the table can be trusted, and takes a note for the next full pull.
    /// @param pair of all rows
    /// @param criteria that the pull went by
    Result<void> end(const TablePair &pair, const LiteCriteria &criteria,
                     TableReport &report) const;

    /// Tells what a full pull found beyond what was modified since the last lite one, and takes a note
    /// for the next one.
    Result<void> endFull(const TablePair &pair, TableReport &report) const;

private:
    Result<void> reportWhatLiteMissed(const TablePair &pair, const QJsonObject &mark,
                                      TableReport &report) const;

    const WorkerContext &m_context;
    const TableConnections &m_connections;
};

} // namespace slicetool
