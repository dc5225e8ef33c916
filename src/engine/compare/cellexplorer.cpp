// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/cellexplorer.h"

#include "engine/compare/keyedcomparison.h"
#include "engine/table/pace.h"

#include <QMap>

#include <algorithm>

namespace slicetool {

namespace {

constexpr qint64 rowsPerCell = 64; // that a crowded cell is split into
constexpr int splitBits = 3;

// A cell of fewer is compared row by row.
constexpr qint64 rowsPerSmallLook = 16;
constexpr qint64 rowsPerLargeLook = 100;

/// The index of the range that holds a position; the ranges are in order and the position is in one
/// of them.
template <typename Ranges>
qsizetype rangeAt(const Ranges &ranges, quint64 position)
{
    const auto after =
        std::upper_bound(ranges.begin(), ranges.end(), position,
                         [](quint64 p, const auto &look) { return p < look.range.first; });
    return after - ranges.begin() - 1;
}

/// The part that the traces tell of, as far as it is in the range that was asked for. Rows with hashes that
/// happen to fit may have them tell of one that is not.
std::optional<sql::GridRange> partToLookAt(const DirtyCell &dirty)
{
    const auto part = dirty.cell.differingPart();
    const bool isInside =
        part && part->first <= dirty.range.last && part->last >= dirty.range.first;
    return isInside ? std::optional(part->common(dirty.range)) : std::nullopt;
}

int bitsFor(const GridCell &cell)
{
    // A crowded cell is split at once as far as its rows, if they lie evenly, ask for.
    int bits = splitBits;
    while (bits < cell.bits && (cell.rows() >> bits) > rowsPerCell)
        ++bits;
    return std::max(cell.bits - bits, 0);
}

} // namespace

void GridFindings::add(const RowDifference &difference, qint64 densityChunk)
{
    differences.add(difference);
    if (!density)
        return;
    density->addChanges(densityChunk, 1);
    monitor.addChanges(1);
}

CellExplorer::CellExplorer(const TableContext &table, const sql::KeyGrid &grid,
                           const GridQuestions &queries, GridFindings &findings)
    : m_table(table)
    , m_grid(grid)
    , m_queries(queries)
    , m_findings(findings)
{ }

Result<void> CellExplorer::explore(const QList<DirtyCell> &cells, bool isDense)
{
    QList<Look> looks;
    QMap<int, QList<DirtyCell>> splits;
    // Where the line is slow, bytes cost more than a query. Where nearly every row differs, smaller
    // cells tell nothing new.
    const qint64 rowsPerLook = isDense                                          ? rowsPerAnswer
                               : m_table.connections.source.endpoint().compress ? rowsPerSmallLook
                                                                                : rowsPerLargeLook;
    for (const DirtyCell &dirty : cells) {
        const GridCell &cell = dirty.cell;
        const auto part = cell.rows() > rowsPerSmallLook ? partToLookAt(dirty) : std::nullopt;
        if (cell.bits == 0 && cell.rows() > rowsPerAnswer) {
            SLICETOOL_TRY(exploreCrowd(dirty));
        } else if (part) {
            const qint64 rows = (cell.rows() >> (cell.bits - cell.bitsBelowPart)) + 1;
            looks << Look{*part, rows, dirty.densityChunk, dirty};
        } else if (cell.bits == 0 || cell.rows() <= rowsPerLook) {
            looks << Look{dirty.range, cell.rows(), dirty.densityChunk, {}};
        } else {
            splits[bitsFor(cell)] << dirty;
        }
    }
    SLICETOOL_TRY(lookAt(looks));

    for (auto split = splits.cbegin(); split != splits.cend(); ++split) {
        QList<sql::GridRange> ranges;
        for (const DirtyCell &dirty : *split)
            ranges << dirty.range;
        const auto smaller = m_queries.cells(m_grid, ranges, split.key());
        if (!smaller)
            return smaller.error();
        QList<DirtyCell> next;
        for (const GridCell &cell : *smaller) {
            if (cell.isSettled(m_table.pair))
                continue;
            const DirtyCell &parent = split->at(rangeAt(*split, cell.range().last));
            next << DirtyCell{cell, cell.range().common(parent.range), parent.densityChunk};
        }
        SLICETOOL_TRY(explore(next, isDense));
    }
    return {};
}

/// One value with more rows than an answer should have.
Result<void> CellExplorer::exploreCrowd(const DirtyCell &crowded)
{
    KeyedComparison within(m_table, false);
    const qint64 before = m_findings.differences.counts().total();
    SLICETOOL_TRY(within.compareWithin(m_grid.keyRange(crowded.range), m_findings.differences));
    const qint64 found = m_findings.differences.counts().total() - before;
    if (found > 0)
        m_findings.ranges << crowded.range;
    if (m_findings.density)
        m_findings.density->addChanges(crowded.densityChunk, found);
    return {};
}

Result<void> CellExplorer::lookAt(QList<Look> looks)
{
    while (!looks.isEmpty()) {
        std::sort(looks.begin(), looks.end(),
                  [](const Look &a, const Look &b) { return a.range.first < b.range.first; });
        QList<Look> again;
        for (qsizetype begin = 0; begin < looks.size();) {
            qsizetype end = begin;
            for (qint64 rows = 0; end < looks.size() && end - begin < GridQuestions::rangesPerQuery
                                  && (end == begin || rows < rowsPerAnswer);
                 ++end)
                rows += looks.at(end).rows;
            SLICETOOL_TRY(lookAtBatch(looks.mid(begin, end - begin), again));
            begin = end;
        }
        looks = std::exchange(again, {});
    }
    return {};
}

Result<void> CellExplorer::lookAtBatch(const QList<Look> &batch, QList<Look> &again)
{
    QList<sql::GridRange> ranges;
    for (const Look &look : batch)
        ranges << look.range;
    const auto rows = m_queries.rows(m_grid, ranges);
    if (!rows)
        return rows.error();

    QList<RowMatch> matches(batch.size());
    const auto matchOf = [&](const KeyedRow &row) -> RowMatch & {
        return matches[rangeAt(batch, m_grid.positionOf(row.key.first()))];
    };
    for (const QByteArray &line : rows->source) {
        const KeyedRow row = KeyedRow::fromLine(line);
        matchOf(row).addSource(row);
    }
    for (const QByteArray &line : rows->target) {
        const KeyedRow row = KeyedRow::fromLine(line);
        matchOf(row).addTarget(row);
    }

    for (qsizetype i = 0; i < batch.size(); ++i) {
        const Look &look = batch.at(i);
        const RowMatch &match = matches.at(i);
        const QList<RowDifference> found = match.differences(!m_table.pair.keepsStale());
        for (const RowDifference &difference : found)
            m_findings.add(difference, look.densityChunk);
        if (!found.isEmpty())
            m_findings.ranges << look.range;
        if (!look.cell)
            continue;
        // The trace was a hint. What was found there has to be all that the cell differs by.
        const GridCell &cell = look.cell->cell;
        if (match.hashDifference() == (cell.source.hash ^ cell.target.hash)
            && match.sourceRows() - match.targetRows() == cell.source.rows - cell.target.rows)
            continue;
        const sql::GridRange &whole = look.cell->range;
        if (whole.first < look.range.first)
            again << Look{{whole.first, look.range.first - 1}, cell.rows(), look.densityChunk, {}};
        if (look.range.last < whole.last)
            again << Look{{look.range.last + 1, whole.last}, cell.rows(), look.densityChunk, {}};
    }
    return {};
}

} // namespace slicetool
