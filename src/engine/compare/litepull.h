// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/compare/chunkqueries.h"
#include "engine/compare/comparison.h"
#include "engine/compare/knownrows.h"
#include "engine/table/densityrecorder.h"
#include "engine/table/tablecontext.h"
#include "report/runreport.h"

namespace slicetool {

/// What counts as the newest value of a column where the target has a newer one.
struct LiteCeiling {
    QString column; ///< of no other one; empty: there is no ceiling
    QString newest; ///< literal
};

/// What a lite pull can go by: the column that the step names, else one with ON UPDATE
/// CURRENT_TIMESTAMP, from the target's newest value less the overlap on; and the end of the key.
///
/// @param overlap seconds: a transaction may become visible later than rows that are newer
/// Errors: Plan for a named column that is not there or is no time and no number.
Result<LiteCriteria> findLiteCriteria(const TablePair &pair, const TableConnections &connections,
                                      int overlap, const LiteCeiling &ceiling = {});

/// Whether the column that the step names as modified, if any, can be gone by. Error: Plan.
Result<void> checkModified(const TablePair &pair);

/// A way in words.
QString liteCriteriaText(const TablePair &pair, const LiteCriteria &way);

/// Compares the rows that its criteria pick, and those beyond the target's last key, and looks at
/// no other. What is deleted, and what changed without the column, it does not see.
class LiteComparison : public Comparison
{
public:
    LiteComparison(const TableContext &table, const LiteCriteria &criteria);

    /// To be called once, before anything else.
    Result<ComparisonStart> start();
    void takeAsEqual(qint64 rows) override { m_sourceRows = rows; }
    Result<void> compareBody(DifferenceSpool &differences) override;
    Result<void> compareWritten(DifferenceSpool &written, DifferenceSpool &differences) override;
    Result<bool> equalsInOneLook() override { return true; }
    QStringList dirtyRanges() const override { return {}; }
    qint64 sourceRows() const override { return m_sourceRows; }
    Density density() const override { return {}; }

private:
    Result<void> compareModified(DifferenceSpool &differences);
    Result<void> compareTail(DifferenceSpool &differences);

    const TableContext m_table;
    const LiteCriteria m_criteria;
    ChunkQueries m_queries;
    std::optional<KeyValue> m_targetEnd;
    std::optional<RangeDifference> m_tail;
    qint64 m_sourceRows = 0; ///< that were looked at
};

/// Fingerprints random ranges of the key on both sides and counts what differs in them.
/// @param seed of the choice; 0 for another one every time
/// @param known rows that differ by the plan's own statements, which do not count
Result<void> sampleTrust(const TablePair &pair, const TableConnections &connections, quint32 seed,
                         KnownRows known, LiteFigures &figures);

/// How many of the slice's rows were modified after what the target's newest row was at the end of the
/// last lite pull: a full pull's changes beyond those were missed.
Result<qint64> countModifiedAfter(const TablePair &pair, const TableConnections &connections,
                                  const QString &column, const QString &newest);

} // namespace slicetool
