// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/selectedcomparison.h"

#include "base/message.h"
#include "engine/compare/rowmatch.h"

namespace slicetool {

namespace {

constexpr qsizetype keysPerSelection = 2000;

} // namespace

SelectedComparison::SelectedComparison(const TableContext &table, const ChosenRows &rows)
    : m_table(table)
    , m_rows(rows)
{ }

Result<void> SelectedComparison::compareBody(DifferenceSpool &differences)
{
    Result<void> done = compare(differences);
    if (done)
        m_table.monitor.addChanges(differences.counts().total());
    return done;
}

Result<void> SelectedComparison::compareWritten(DifferenceSpool &, DifferenceSpool &differences)
{
    return compare(differences);
}

Result<bool> SelectedComparison::equalsInOneLook()
{
    DifferenceSpool differences;
    SLICETOOL_TRY(compare(differences));
    return differences.isEmpty();
}

Result<void> SelectedComparison::compare(DifferenceSpool &differences)
{
    m_sourceRows = 0;
    m_dirty.clear();
    for (const auto &batch : sql::keyBatches(m_table.pair.identity, m_rows.keys, keysPerSelection,
                                             m_table.pair.limits.statement)) {
        const auto lines = askBothForLines(
            m_table.connections,
            sql::keyFingerprints(m_table.pair.sourceRows, m_table.pair.identity, batch,
                                 m_table.pair.hash),
            sql::keyFingerprints(m_table.pair.targetRows, m_table.pair.identity, batch,
                                 m_table.pair.hash),
            Message::tr("comparing the chosen rows of `%1`").arg(m_table.pair.name()));
        if (!lines)
            return lines.error();
        RowMatch match;
        match.addLines(*lines);
        const QList<RowDifference> found = match.differences(!m_table.pair.keepsStale());
        for (const RowDifference &difference : found) {
            differences.add(difference);
            m_dirty << sql::keyDisplay(m_table.pair.identity, difference.key);
        }
        m_sourceRows += match.sourceRows();
        m_table.monitor.addRows(batch.size());
    }
    return {};
}

} // namespace slicetool
