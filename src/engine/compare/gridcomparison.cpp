// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/gridcomparison.h"

#include "engine/compare/chunkqueries.h"
#include "engine/compare/gridqueries.h"
#include "engine/table/pace.h"
#include "sql/columntext.h"

#include <QMap>

#include <algorithm>
#include <limits>

namespace slicetool {

namespace {

constexpr qint64 rowsPerGridPiece = 256; // where rows are compared without looking at cells
constexpr qint64 rowsOfRange = 1000;     // what only one side has is then a range, not rows
constexpr qsizetype maxDirtyCells = 50'000;

/// Whether the first column of the key, as far as the server knows, has a value for every few rows.
bool hasFewRowsPerValue(const TableDefinition &table)
{
    constexpr qint64 few = 16;
    constexpr qint64 anyhow = 2000; // a table of so many rows
    const Index *index = table.identityIndex();
    return table.rowEstimate <= anyhow
           || (index && index->leadingValues > 0
               && table.rowEstimate / index->leadingValues <= few);
}

} // namespace

GridComparison::GridComparison(const TableContext &table)
    : GridComparison(table, std::make_unique<GridQueries>(table.pair, table.connections),
                     std::make_unique<ChunkQueries>(table.pair, table.connections))
{ }

GridComparison::GridComparison(const TableContext &table, std::unique_ptr<GridQuestions> questions,
                               std::unique_ptr<ChunkQuestions> chunkQuestions)
    : m_table(table)
    , m_questions(std::move(questions))
    , m_chunkQuestions(std::move(chunkQuestions))
    , m_writtenCheck(table)
{ }

bool GridComparison::isPossible(const TablePair &pair)
{
    return pair.step.zoom.automatic && pair.keyOrder == KeyOrder::Shared && !pair.sliceIsQuery
           && sql::KeyGrid::isPossible(pair.identity.first())
           && std::none_of(pair.identity.begin(), pair.identity.end(), sql::isLooselyEqual)
           && (pair.identity.size() == 1
               || (hasFewRowsPerValue(pair.source) && hasFewRowsPerValue(pair.target)));
}

Result<ComparisonStart> GridComparison::start()
{
    const auto edges = m_questions->edges();
    if (!edges)
        return edges.error();
    const bool atSource = !edges->sourceFirst.isNull();
    const bool atTarget = !edges->targetFirst.isNull();
    if (!atSource && !atTarget)
        return ComparisonStart{{}, true};
    m_grid.emplace(m_table.pair.identity,
                   edges->sourceFirst.startsWith('-') || edges->targetFirst.startsWith('-'));
    const auto position = [&](bool present, const QByteArray &key, quint64 otherwise) {
        return present ? m_grid->positionOf(key) : otherwise;
    };
    const quint64 most = std::numeric_limits<quint64>::max();
    const quint64 first = std::min(position(atSource, edges->sourceFirst, most),
                                   position(atTarget, edges->targetFirst, most));
    const quint64 targetLast = position(atTarget, edges->targetLast, 0);
    const quint64 last = std::max(position(atSource, edges->sourceLast, 0), targetLast);
    m_firstKey = KeyValue{m_grid->keyAt(first)};
    m_lastKey = KeyValue{m_grid->keyAt(last)};
    const double rows =
        double(std::max(m_table.pair.source.rowEstimate, m_table.pair.target.rowEstimate));
    m_pacer.emplace(std::max(rows, 1.0) / (double(last - first) + 1));
    if (atTarget)
        m_body = sql::GridRange{first, targetLast};
    if (!atSource || (atTarget && last == targetLast))
        return ComparisonStart{{}, !atTarget};

    m_tailRange = sql::GridRange{atTarget ? targetLast + 1 : first, last};
    const KeyRange beyond = m_grid->keyRange(*m_tailRange);
    const Result<qint64> count = m_chunkQuestions->countAtSource({beyond.after, {}});
    if (!count)
        return count.error();
    m_tail = RangeDifference{beyond, *count, 0};
    m_sourceRows += *count;
    m_table.monitor.addChanges(*count);
    return ComparisonStart{m_tail, !atTarget};
}

void GridComparison::takeAsEqual(qint64 rows)
{
    m_sourceRows += rows;
    m_density.addChunk(rows);
    m_table.monitor.addRows(rows);
}

Result<void> GridComparison::compareBody(DifferenceSpool &differences)
{
    m_looked.clear();
    m_bulk.clear();
    if (m_body) {
        SLICETOOL_TRY(compareSegments(*m_body, differences));
    }
    if (m_tail) {
        m_bulk << *m_tailRange;
        m_density.addChanges(m_density.addChunk(m_tail->sourceRows), m_tail->sourceRows);
    }
    return {};
}

Result<void> GridComparison::compareWritten(DifferenceSpool &written, DifferenceSpool &differences)
{
    m_verifying = true;
    m_looked.clear();
    // So many rows are looked at sooner by their neighbourhood than by their keys.
    constexpr qint64 many = 50;
    if (m_body && m_sourceRows / many < written.rows()) {
        m_bulk = {*m_body};
        if (m_tailRange)
            m_bulk << *m_tailRange;
        for (const sql::GridRange &range : std::exchange(m_bulk, {})) {
            SLICETOOL_TRY(compareSegments(range, differences));
        }
        return {};
    }
    for (const sql::GridRange &range : std::exchange(m_bulk, {})) {
        SLICETOOL_TRY(compareSegments(range, differences));
    }
    // The ranges among them are m_bulk's.
    return m_writtenCheck.check(written, differences,
                                [](const RangeDifference &) { return Result<void>(); });
}

Result<void> GridComparison::compareSegments(const sql::GridRange &range,
                                             DifferenceSpool &differences)
{
    QList<DirtyCell> dirty;
    quint64 next = range.first;
    for (bool isLast = false; !isLast;) {
        const Result<sql::GridRange> segment = nextSegment(next, range.last);
        if (!segment)
            return segment.error();
        Result<void> done = m_pacer->looksAtRows() ? compareRows(*segment, differences)
                                                   : compareCells(*segment, dirty, differences);
        // Later is better, because fewer and larger questions are asked then; but memory is bounded.
        if (done && dirty.size() > maxDirtyCells)
            done = explore(std::exchange(dirty, {}), differences);
        if (!done)
            return done;
        isLast = segment->last == range.last;
        next = segment->last + 1;
    }
    return explore(dirty, differences);
}

Result<sql::GridRange> GridComparison::nextSegment(quint64 first, quint64 last) const
{
    const quint64 rest = last - first;
    quint64 end = last;
    if (m_pacer->isUnsure()) {
        if (rest > quint64(m_pacer->rows())) {
            const auto ahead = m_questions->positionAhead(*m_grid, first, m_pacer->rows());
            if (!ahead)
                return ahead.error();
            end = std::min(ahead->value_or(last), last);
        }
    } else if (m_pacer->positions() < rest) {
        end = first + m_pacer->positions();
    }
    // No cell lies in two segments.
    const quint64 mask = (quint64(1) << m_pacer->cellBits()) - 1;
    return sql::GridRange{first, std::min(end | mask, last)};
}

Result<void> GridComparison::compareCells(const sql::GridRange &segment, QList<DirtyCell> &dirty,
                                          DifferenceSpool &differences)
{
    QElapsedTimer timer;
    timer.start();
    const auto cells = m_questions->cells(*m_grid, {segment}, m_pacer->cellBits());
    if (!cells)
        return cells.error();
    const double seconds = secondsOf(timer);
    qint64 sourceRows = 0;
    qint64 rows = 0;
    qint64 differing = 0;
    OneSided run;
    for (const GridCell &cell : *cells) {
        sourceRows += cell.source.rows;
        rows += cell.rows();
        const qint64 densityChunk = m_verifying ? 0 : m_density.addChunk(cell.source.rows);
        if (cell.isSettled(m_table.pair)) {
            closeRun(run, dirty, differences);
            continue;
        }
        ++differing;
        const DirtyCell found{cell, cell.range().common(segment), densityChunk};
        const bool oneSided = cell.source.rows == 0 || cell.target.rows == 0;
        if (!oneSided || (!run.cells.isEmpty() && run.atSource != (cell.target.rows == 0)))
            closeRun(run, dirty, differences);
        if (oneSided) {
            run.atSource = cell.target.rows == 0;
            run.rows += cell.rows();
            run.cells << found;
        } else {
            dirty << found;
        }
    }
    closeRun(run, dirty, differences);
    if (!m_verifying)
        m_sourceRows += sourceRows;
    m_table.monitor.addRows(sourceRows);
    m_pacer->sawCells(segment.positions(), rows, cells->size(), differing, seconds);
    return {};
}

/// Where nearly everything differs.
Result<void> GridComparison::compareRows(const sql::GridRange &segment,
                                         DifferenceSpool &differences)
{
    QElapsedTimer timer;
    timer.start();
    const auto lines = m_questions->rows(*m_grid, {segment});
    if (!lines)
        return lines.error();
    const double seconds = secondsOf(timer);

    const qint64 pieces = std::max<qint64>(lines->source.size() / rowsPerGridPiece, 1);
    // Positions per piece; the whole of 64 bits has no room for one more.
    const quint64 width = std::max<quint64>((segment.last - segment.first) / quint64(pieces), 1);
    const auto pieceOf = [&](const KeyedRow &row) {
        const quint64 piece = (m_grid->positionOf(row.key.first()) - segment.first) / width;
        return std::min(qint64(piece), pieces - 1);
    };
    QList<qint64> rows(pieces, 0);
    for (const QByteArray &line : lines->source)
        ++rows[pieceOf(KeyedRow::fromLine(line))];
    const qint64 sourceRows = lines->source.size();
    RowMatch match;
    match.addLines(*lines);

    QList<qint64> densityChunks;
    for (const qint64 count : std::as_const(rows))
        densityChunks << (m_verifying ? 0 : m_density.addChunk(count));
    m_table.monitor.addRows(sourceRows);
    if (!m_verifying)
        m_sourceRows += sourceRows;
    GridFindings findings = findingsIn(differences);
    const QList<RowDifference> found = match.differences(!m_table.pair.keepsStale());
    for (const RowDifference &difference : found)
        findings.add(difference, densityChunks.at(pieceOf({{}, difference.key})));
    if (!found.isEmpty())
        m_looked << segment;
    m_pacer->sawRows(segment.positions(), std::max(sourceRows, match.targetRows()), found.size(),
                     seconds);
    return {};
}

void GridComparison::closeRun(OneSided &run, QList<DirtyCell> &dirty, DifferenceSpool &differences)
{
    if (run.rows >= rowsOfRange)
        addRange(run, differences);
    else
        dirty << run.cells;
    run = {};
}

void GridComparison::addRange(const OneSided &run, DifferenceSpool &differences)
{
    const sql::GridRange range{run.cells.first().range.first, run.cells.last().range.last};
    RangeDifference difference{m_grid->keyRange(range), 0, 0};
    (run.atSource ? difference.sourceRows : difference.targetRows) = run.rows;
    differences.add(difference);
    m_bulk << range;
    if (m_verifying)
        return;
    for (const DirtyCell &dirty : run.cells)
        m_density.addChanges(dirty.densityChunk, dirty.cell.rows());
    m_table.monitor.addChanges(run.rows);
}

GridFindings GridComparison::findingsIn(DifferenceSpool &differences)
{
    return {differences, m_looked, m_verifying ? nullptr : &m_density, m_table.monitor};
}

Result<void> GridComparison::explore(const QList<DirtyCell> &cells, DifferenceSpool &differences)
{
    GridFindings findings = findingsIn(differences);
    return CellExplorer(m_table, *m_grid, *m_questions, findings)
        .explore(cells, m_pacer->looksAtRows());
}

QStringList GridComparison::dirtyRanges() const
{
    QList<sql::GridRange> ranges = m_bulk;
    ranges << m_looked;
    std::sort(ranges.begin(), ranges.end(),
              [](const sql::GridRange &a, const sql::GridRange &b) { return a.first < b.first; });
    QStringList lines;
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        sql::GridRange merged = ranges.at(i);
        while (i + 1 < ranges.size() && ranges.at(i + 1).first == merged.last + 1)
            merged.last = ranges.at(++i).last;
        lines << QStringLiteral("%1 … %2").arg(QString::fromLatin1(m_grid->keyAt(merged.first)),
                                               QString::fromLatin1(m_grid->keyAt(merged.last)));
    }
    return lines;
}

Density GridComparison::density() const
{
    Density density = m_density.density(m_table.pair.identity, m_firstKey, m_lastKey);
    if (m_tail && m_body)
        density.late = m_tail->sourceRows;
    return density;
}

} // namespace slicetool
