// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/check/checkreport.h"
#include "engine/run/preflight.h"
#include "engine/table/tablecreation.h"
#include "engine/table/tablepair.h"

namespace slicetool {

/// Looks at one leg of a plan, whose two places were reached, table by table.
///
/// Thread: the one that made it; asks over connections of its own and the preflight's.
class LegCheck
{
public:
    /// @param flight of a comparison, which writes and locks nothing; must outlive this
    LegCheck(const Plan &plan, Leg leg, Preflight &flight, const SessionContext &context);

    /// Adds what it found. Errors: only what ends the whole check, such as Cancelled.
    Result<void> run(CheckReport &report);

private:
    Result<void> checkPrivileges(const QStringList &ofSource, const QStringList &tables,
                                 bool creates, bool drifted, CheckReport &report);
    Result<bool> checkTable(const PlannedTable &table, const TableDefinition &source,
                            const TableDefinition *target, CheckReport &report);
    Result<void> probe(const TablePair &pair, CheckReport &report);
    Result<void> probeWriting(const TablePair &pair, CheckReport &report);
    /// What checkOwnKeys() found.
    Result<void> reportOwnKey(const Error &error, const QString &table, CheckReport &report);
    Result<void> reportProbe(const Error &error, const QString &place, const QString &table,
                             CheckReport &report);
    Result<void> checkCreation(const TableDefinition &source, const Result<TableCreation> &planned,
                               CheckReport &report);
    Result<void> checkTexts(const TablePair &pair, CheckReport &report);
    Result<void> checkAfter(CheckReport &report);
    Result<bool> checkDefinitions(const PlannedTable &table, const TableDefinition &source,
                                  const TableDefinition *target, CheckReport &report);
    void checkPrograms(CheckReport &report) const;
    void noteLeftOut(CheckReport &report) const;
    void add(CheckReport &report, Finding::Severity severity, const QString &place,
             const QString &table, const QString &text, const QString &remedy = {},
             ErrorCode code = ErrorCode::Query) const;

    const Plan &m_plan;
    const Leg m_leg;
    Preflight &m_flight;
    const SessionContext m_context;
    SessionThread m_source;
    SessionThread m_target; ///< stands for the writer, too: nothing is written
};

} // namespace slicetool
