// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/gridcomparison.h"

#include "engine/keyedcomparison.h"
#include "engine/pace.h"

#include <QMap>

#include <algorithm>
#include <limits>

namespace slicetool {

namespace {

// A cell of fewer is compared row by row.
constexpr qint64 rowsPerSmallLook = 16;
constexpr qint64 rowsPerLargeLook = 100;
constexpr qint64 rowsPerPiece = 256; // where rows are compared without looking at cells
constexpr qint64 rowsOfRange = 1000; // what only one side has is then a range, not rows
constexpr qsizetype dirtyCellsAtMost = 50'000;
constexpr int splitBits = 3;
constexpr qint64 rowsPerCell = 64; // that a crowded cell is split into

sql::GridRange common(const sql::GridRange &a, const sql::GridRange &b)
{
    return {std::max(a.first, b.first), std::min(a.last, b.last)};
}

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

int bitsFor(const GridCell &cell)
{
    // A crowded cell is split at once as far as its rows, if they lie evenly, ask for.
    int bits = splitBits;
    while (bits < cell.bits && (cell.rows() >> bits) > rowsPerCell)
        ++bits;
    return std::max(cell.bits - bits, 0);
}

} // namespace

GridComparison::GridComparison(const TablePair &pair, const TableLanes &lanes,
                               TableMonitor &monitor)
    : m_pair(pair)
    , m_lanes(lanes)
    , m_monitor(monitor)
    , m_chunkQueries(pair, lanes)
    , m_queries(pair, lanes)
    , m_writtenCheck(pair, lanes, monitor)
{ }

bool GridComparison::isPossible(const TablePair &pair)
{
    return pair.step.zoom.automatic && pair.keyOrder == KeyOrder::Shared && !pair.sliceIsQuery
           && sql::KeyGrid::isPossible(pair.identity.first())
           && (pair.identity.size() == 1
               || (hasFewRowsPerValue(pair.source) && hasFewRowsPerValue(pair.target)));
}

Result<std::optional<RangeDifference>> GridComparison::findTail()
{
    const auto edges = m_queries.edges();
    if (!edges)
        return edges.error();
    const bool atSource = !edges->sourceFirst.isNull();
    const bool atTarget = !edges->targetFirst.isNull();
    if (!atSource && !atTarget)
        return std::optional<RangeDifference>();
    m_grid.emplace(m_pair.identity,
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
    const double rows = double(std::max(m_pair.source.rowEstimate, m_pair.target.rowEstimate));
    m_pacer.emplace(std::max(rows, 1.0) / (double(last - first) + 1));
    if (atTarget)
        m_body = sql::GridRange{first, targetLast};
    if (!atSource || (atTarget && last == targetLast))
        return std::optional<RangeDifference>();

    m_tailRange = sql::GridRange{atTarget ? targetLast + 1 : first, last};
    KeyRange beyond = m_grid->keyRange(*m_tailRange);
    if (!atTarget)
        beyond.after.reset();
    const Result<qint64> count = m_chunkQueries.countAtSource({beyond.after, {}});
    if (!count)
        return count.error();
    m_tail = RangeDifference{beyond, *count, 0};
    m_sourceRows += *count;
    m_monitor.addChanges(*count);
    return m_tail;
}

void GridComparison::takeAsEqual(qint64 rows)
{
    m_sourceRows += rows;
    m_strip.addChunk(rows);
    m_monitor.addRows(rows);
}

Result<void> GridComparison::compareBody(DifferenceSpool &differences)
{
    m_looked.clear();
    m_bulk.clear();
    if (m_body) {
        if (Result<void> done = compareSegments(*m_body, differences); !done)
            return done;
    }
    if (m_tail) {
        m_bulk << *m_tailRange;
        m_strip.addChanges(m_strip.addChunk(m_tail->sourceRows), m_tail->sourceRows);
    }
    return {};
}

Result<void> GridComparison::compareWritten(DifferenceSpool &written, DifferenceSpool &differences)
{
    m_verifying = true;
    m_looked.clear();
    for (const sql::GridRange &range : std::exchange(m_bulk, {})) {
        if (Result<void> done = compareSegments(range, differences); !done)
            return done;
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
        if (done && dirty.size() > dirtyCellsAtMost)
            done = lookInto(std::exchange(dirty, {}), differences);
        if (!done)
            return done;
        isLast = segment->last == range.last;
        next = segment->last + 1;
    }
    return lookInto(dirty, differences);
}

Result<sql::GridRange> GridComparison::nextSegment(quint64 first, quint64 last) const
{
    const quint64 rest = last - first;
    quint64 end = last;
    if (m_pacer->isUnsure()) {
        if (rest > quint64(m_pacer->rows())) {
            const auto ahead = m_queries.positionAhead(*m_grid, first, m_pacer->rows());
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
    const auto cells = m_queries.cells(*m_grid, {segment}, m_pacer->cellBits());
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
        const qint64 strip = m_verifying ? 0 : m_strip.addChunk(cell.source.rows);
        if (isSettled(cell)) {
            closeRun(run, dirty, differences);
            continue;
        }
        ++differing;
        const DirtyCell found{cell, common(cell.range(), segment), strip};
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
    m_monitor.addRows(sourceRows);
    m_pacer->sawCells(segment.last - segment.first + 1, rows, cells->size(), differing, seconds);
    return {};
}

/// Where nearly everything differs.
Result<void> GridComparison::compareRows(const sql::GridRange &segment,
                                         DifferenceSpool &differences)
{
    QElapsedTimer timer;
    timer.start();
    const auto lines = m_queries.rows(*m_grid, {segment});
    if (!lines)
        return lines.error();
    const double seconds = secondsOf(timer);

    const quint64 positions = segment.last - segment.first + 1;
    const qint64 pieces = std::max<qint64>(lines->source.size() / rowsPerPiece, 1);
    const quint64 width = positions / quint64(pieces) + 1;
    const auto pieceOf = [&](const KeyedRow &row) {
        return qsizetype((m_grid->positionOf(row.key.first()) - segment.first) / width);
    };
    QList<qint64> rows(pieces, 0);
    for (const QByteArray &line : lines->source)
        ++rows[pieceOf(KeyedRow::fromLine(line))];
    const qint64 sourceRows = lines->source.size();
    RowMatch match;
    match.addLines(*lines);

    QList<qint64> strips;
    for (const qint64 count : std::as_const(rows))
        strips << (m_verifying ? 0 : m_strip.addChunk(count));
    m_monitor.addRows(sourceRows);
    if (!m_verifying)
        m_sourceRows += sourceRows;
    const QList<RowDifference> found = match.differences(!m_pair.keepsStale());
    for (const RowDifference &difference : found)
        addRow(difference, strips.at(pieceOf({{}, difference.key})), differences);
    if (!found.isEmpty())
        m_looked << segment;
    m_pacer->sawRows(positions, std::max(sourceRows, match.targetRows()), found.size(), seconds);
    return {};
}

bool GridComparison::isSettled(const GridCell &cell) const
{
    return cell.isEqual() || (cell.source.rows == 0 && m_pair.keepsStale());
}

void GridComparison::closeRun(OneSided &run, QList<DirtyCell> &dirty, DifferenceSpool &differences)
{
    if (run.rows >= rowsOfRange)
        addRange(run, differences);
    else
        dirty << run.cells;
    run = {};
}

Result<void> GridComparison::lookInto(const QList<DirtyCell> &cells, DifferenceSpool &differences)
{
    QList<Look> looks;
    QMap<int, QList<DirtyCell>> splits;
    // Where the line is slow, bytes cost more than a query.
    const qint64 rowsPerLook =
        m_lanes.source.endpoint().compress ? rowsPerSmallLook : rowsPerLargeLook;
    for (const DirtyCell &dirty : cells) {
        const GridCell &cell = dirty.cell;
        const auto part = cell.rows() > rowsPerSmallLook ? cell.differingPart() : std::nullopt;
        if (cell.bits == 0 && cell.rows() > rowsPerAnswer) {
            if (Result<void> done = compareCrowd(dirty, differences); !done)
                return done;
        } else if (part) {
            const qint64 rows = cell.rows() / (1 << sql::partBits) + 1;
            looks << Look{common(*part, dirty.range), rows, dirty.strip, dirty};
        } else if (cell.bits == 0 || cell.rows() <= rowsPerLook) {
            looks << Look{dirty.range, cell.rows(), dirty.strip, {}};
        } else {
            splits[bitsFor(cell)] << dirty;
        }
    }
    if (Result<void> done = lookAt(looks, differences); !done)
        return done;

    for (auto split = splits.cbegin(); split != splits.cend(); ++split) {
        QList<sql::GridRange> ranges;
        for (const DirtyCell &dirty : *split)
            ranges << dirty.range;
        const auto smaller = m_queries.cells(*m_grid, ranges, split.key());
        if (!smaller)
            return smaller.error();
        QList<DirtyCell> next;
        for (const GridCell &cell : *smaller) {
            if (isSettled(cell))
                continue;
            const DirtyCell &parent = split->at(rangeAt(*split, cell.range().last));
            next << DirtyCell{cell, common(cell.range(), parent.range), parent.strip};
        }
        if (Result<void> done = lookInto(next, differences); !done)
            return done;
    }
    return {};
}

/// One value with more rows than an answer should have.
Result<void> GridComparison::compareCrowd(const DirtyCell &crowded, DifferenceSpool &differences)
{
    KeyedComparison within(m_pair, m_lanes, m_monitor, false);
    const qint64 before = differences.counts().total();
    if (Result<void> done = within.compareWithin(m_grid->keyRange(crowded.range), differences);
        !done)
        return done;
    const qint64 found = differences.counts().total() - before;
    if (found > 0)
        m_looked << crowded.range;
    if (!m_verifying)
        m_strip.addChanges(crowded.strip, found);
    return {};
}

Result<void> GridComparison::lookAt(QList<Look> looks, DifferenceSpool &differences)
{
    while (!looks.isEmpty()) {
        std::sort(looks.begin(), looks.end(),
                  [](const Look &a, const Look &b) { return a.range.first < b.range.first; });
        QList<Look> again;
        for (qsizetype begin = 0; begin < looks.size();) {
            qsizetype end = begin;
            for (qint64 rows = 0; end < looks.size() && end - begin < GridQueries::rangesPerQuery
                                  && (end == begin || rows < rowsPerAnswer);
                 ++end)
                rows += looks.at(end).rows;
            if (Result<void> done = lookAtBatch(looks.mid(begin, end - begin), again, differences);
                !done)
                return done;
            begin = end;
        }
        looks = std::exchange(again, {});
    }
    return {};
}

Result<void> GridComparison::lookAtBatch(const QList<Look> &batch, QList<Look> &again,
                                         DifferenceSpool &differences)
{
    QList<sql::GridRange> ranges;
    for (const Look &look : batch)
        ranges << look.range;
    const auto rows = m_queries.rows(*m_grid, ranges);
    if (!rows)
        return rows.error();

    QList<RowMatch> matches(batch.size());
    const auto matchOf = [&](const KeyedRow &row) -> RowMatch & {
        return matches[rangeAt(batch, m_grid->positionOf(row.key.first()))];
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
        const QList<RowDifference> found = match.differences(!m_pair.keepsStale());
        for (const RowDifference &difference : found)
            addRow(difference, look.strip, differences);
        if (!found.isEmpty())
            m_looked << look.range;
        if (!look.cell)
            continue;
        // The trace was a hint. What was found there has to be all that the cell differs by.
        const GridCell &cell = look.cell->cell;
        if (match.hashDifference() == (cell.source.hash ^ cell.target.hash)
            && match.sourceRows() - match.targetRows() == cell.source.rows - cell.target.rows)
            continue;
        const sql::GridRange &whole = look.cell->range;
        if (whole.first < look.range.first)
            again << Look{{whole.first, look.range.first - 1}, cell.rows(), look.strip, {}};
        if (look.range.last < whole.last)
            again << Look{{look.range.last + 1, whole.last}, cell.rows(), look.strip, {}};
    }
    return {};
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
        m_strip.addChanges(dirty.strip, dirty.cell.rows());
    m_monitor.addChanges(run.rows);
}

void GridComparison::addRow(const RowDifference &difference, qint64 strip,
                            DifferenceSpool &differences)
{
    differences.add(difference);
    if (m_verifying)
        return;
    m_strip.addChanges(strip, 1);
    m_monitor.addChanges(1);
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
    const auto display = [this](const std::optional<KeyValue> &key) {
        return key ? sql::keyDisplay(m_pair.identity, *key) : QString();
    };
    return m_strip.density(display(m_firstKey), display(m_lastKey));
}

} // namespace slicetool
