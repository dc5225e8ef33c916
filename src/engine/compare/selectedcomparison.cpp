// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/selectedcomparison.h"

#include "engine/compare/rowmatch.h"

namespace slicetool {

namespace {

constexpr qsizetype keysPerQuery = 2000;

} // namespace

SelectedComparison::SelectedComparison(const TablePair &pair, const TableConnections &connections,
                                       TableMonitor &monitor)
    : m_pair(pair)
    , m_connections(connections)
    , m_monitor(monitor)
{ }

Result<void> SelectedComparison::compareBody(DifferenceSpool &differences)
{
    Result<void> done = compare(differences);
    if (done)
        m_monitor.addChanges(differences.counts().total());
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
    for (const auto &batch :
         sql::keyBatches(m_pair.identity, m_pair.onlyKeys, keysPerQuery, m_pair.maximumStatement)) {
        const auto lines = askBothForLines(
            m_connections,
            sql::keyFingerprints(m_pair.sourceRows, m_pair.identity, batch, m_pair.hash),
            sql::keyFingerprints(m_pair.targetRows, m_pair.identity, batch, m_pair.hash),
            QStringLiteral("comparing the chosen rows of `%1`").arg(m_pair.name()));
        if (!lines)
            return lines.error();
        RowMatch match;
        match.addLines(*lines);
        const QList<RowDifference> found = match.differences(!m_pair.keepsStale());
        for (const RowDifference &difference : found) {
            differences.add(difference);
            m_dirty << sql::keyDisplay(m_pair.identity, difference.key);
        }
        m_sourceRows += match.sourceRows();
        m_monitor.addRows(batch.size());
    }
    return {};
}

} // namespace slicetool
