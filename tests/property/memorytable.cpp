// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorytable.h"

#include <algorithm>
#include <vector>

namespace slicetool::test {

namespace {

constexpr int rowsPerPage = 7; // so that small tables have several

/// Mixes the bits, as a hash does (splitmix64 by Sebastiano Vigna).
quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

quint64 hashOf(const MemoryTable::value_type &row)
{
    return mixed(mixed(quint64(row.first)) ^ quint64(row.second));
}

QByteArray hashDigits(const MemoryTable::value_type &row)
{
    return QByteArray::number(hashOf(row), 16).rightJustified(16, '0');
}

int partOf(int key)
{
    return int(quint64(key) % sql::tracedParts);
}

qint64 bucketOf(int key, qint64 buckets)
{
    return qint64(mixed(quint64(key)) % quint64(buckets));
}

KeyedRow shown(const MemoryTable::value_type &row)
{
    return {hashDigits(row), keyOf(row.first)};
}

std::vector<MemoryTable::value_type> rowsIn(const MemoryTable &table, const KeyRange &range)
{
    std::vector<MemoryTable::value_type> rows;
    std::copy_if(table.begin(), table.end(), std::back_inserter(rows),
                 [&](const auto &row) { return isWithin(row.first, range); });
    return rows;
}

/// The key of every nth row.
QList<KeyValue> boundaries(const MemoryTable &table, const KeyRange &range, int chunkRows,
                           int limit)
{
    QList<KeyValue> keys;
    const auto rows = rowsIn(table, range);
    for (size_t i = size_t(chunkRows); i <= rows.size() && keys.size() < limit;
         i += size_t(chunkRows))
        keys << keyOf(rows.at(i - 1).first);
    return keys;
}

} // namespace

bool isWithin(int key, const KeyRange &range)
{
    return (!range.after || key > numberOf(*range.after))
           && (!range.upTo || key <= numberOf(*range.upTo));
}

KeyValue keyOf(int key)
{
    return {QByteArray::number(key)};
}

int numberOf(const KeyValue &key)
{
    return key.first().toInt();
}

MemoryQuestions::MemoryQuestions(const TablePair &pair, const MemoryTable &source,
                                 const MemoryTable &target, bool tracesLie)
    : m_pair(pair)
    , m_source(source)
    , m_target(target)
    , m_tracesLie(tracesLie)
{ }

Result<std::optional<KeyValue>> MemoryQuestions::edgeKey(Side side, Edge edge,
                                                         const KeyRange &range) const
{
    const auto rows = rowsIn(side == Side::Source ? m_source : m_target, range);
    if (rows.empty())
        return std::optional<KeyValue>();
    return std::optional(keyOf((edge == Edge::First ? rows.front() : rows.back()).first));
}

Result<std::optional<RangeDifference>> MemoryQuestions::tailAfter(
    const std::optional<KeyValue> &targetEnd) const
{
    const auto rows = rowsIn(m_source, {targetEnd, {}});
    if (rows.empty())
        return std::optional<RangeDifference>();
    return std::optional(
        RangeDifference{{targetEnd, keyOf(rows.back().first)}, qint64(rows.size()), 0});
}

Result<qint64> MemoryQuestions::countAtSource(const KeyRange &range) const
{
    return qint64(rowsIn(m_source, range).size());
}

Result<std::pair<qint64, qint64>> MemoryQuestions::countBoth() const
{
    return std::pair(qint64(m_source.size()), qint64(m_target.size()));
}

Result<QList<KeyRange>> MemoryQuestions::nextRanges(const KeyRange &range, int chunkRows, int limit,
                                                    bool &isLast) const
{
    QList<KeyRange> ranges;
    KeyRange next = range;
    const QList<KeyValue> keys = boundaries(m_target, range, chunkRows, limit);
    for (const KeyValue &key : keys) {
        next.upTo = key;
        ranges << next;
        next.after = key;
    }
    isLast = keys.size() < limit;
    if (isLast && (ranges.isEmpty() || ranges.last().upTo != range.upTo))
        ranges << KeyRange{next.after, range.upTo};
    return ranges;
}

Result<QList<Chunk>> MemoryQuestions::cut(const QList<Chunk> &chunks, int chunkRows,
                                          bool whereCrowded) const
{
    QList<Chunk> pieces;
    for (const Chunk &chunk : chunks) {
        const bool atSource = whereCrowded && chunk.sourceRows >= chunk.targetRows;
        Chunk piece = chunk;
        const QList<KeyValue> keys = boundaries(atSource ? m_source : m_target, chunk.range,
                                                chunkRows, int(chunk.rows() / chunkRows) + 1);
        for (const KeyValue &key : keys) {
            piece.range.upTo = key;
            pieces << piece;
            piece.range.after = key;
        }
        if (piece.range.after != chunk.range.upTo || keys.isEmpty()) {
            piece.range.upTo = chunk.range.upTo;
            pieces << piece;
        }
    }
    return pieces;
}

Result<void> MemoryQuestions::fingerprint(QList<Chunk> &chunks, sql::ChunkDetail detail) const
{
    for (Chunk &chunk : chunks) {
        const auto source = rowsIn(m_source, chunk.range);
        const auto target = rowsIn(m_target, chunk.range);
        chunk.sourceRows = qint64(source.size());
        chunk.targetRows = qint64(target.size());
        chunk.hashDifference = 0;
        QMap<int, quint64> byPart;
        for (const auto *rows : {&source, &target}) {
            for (const auto &row : *rows) {
                chunk.hashDifference ^= hashOf(row);
                byPart[partOf(row.first)] ^= hashOf(row);
            }
        }
        chunk.part.reset();
        byPart.removeIf([](const auto &part) { return part.value() == 0; });
        if (detail == sql::ChunkDetail::TracedHash && byPart.size() == 1)
            chunk.part = (byPart.firstKey() + (m_tracesLie ? 1 : 0)) % sql::tracedParts;
    }
    return {};
}

Result<bool> MemoryQuestions::equalsInOneLook() const
{
    return m_source == m_target;
}

qsizetype MemoryQuestions::chunksThatFit(const QList<Chunk> &chunks, qsizetype first) const
{
    return std::min<qsizetype>(chunks.size() - first, m_pair.limits.rangesPerQuery);
}

Result<QList<RowMatch>> MemoryQuestions::matchRows(const QList<sql::RowLook> &looks,
                                                   int limit) const
{
    QList<RowMatch> matches;
    for (const sql::RowLook &look : looks) {
        const auto chosen = [&](const MemoryTable &table) {
            std::vector<KeyedRow> rows;
            for (const auto &row : rowsIn(table, look.range)) {
                if ((!look.part || (partOf(row.first) == *look.part) != look.otherParts)
                    && (limit == 0 || rows.size() < size_t(limit)))
                    rows.push_back(shown(row));
            }
            m_rowsShown += int(rows.size());
            return rows;
        };
        RowMatch match;
        for (const KeyedRow &row : chosen(m_source))
            match.addSource(row);
        for (const KeyedRow &row : chosen(m_target))
            match.addTarget(row);
        matches << match;
    }
    return matches;
}

Result<RowMatch> MemoryQuestions::matchPage(KeyRange &range, bool &isLast) const
{
    const auto source = rowsIn(m_source, range);
    isLast = source.size() < size_t(rowsPerPage);
    if (!isLast)
        range.upTo = keyOf(source.at(rowsPerPage - 1).first);
    auto match = matchRows({sql::RowLook{range, {}, false}}, 0);
    return match->first();
}

Result<QList<KeyBucket>> MemoryQuestions::fingerprintBuckets(qint64 buckets,
                                                             const QList<qint64> &chosen) const
{
    QMap<qint64, KeyBucket> found;
    QMap<qint64, quint64> differences;
    const auto add = [&](const MemoryTable &table, qint64 KeyBucket::*rows) {
        for (const auto &row : table) {
            const qint64 number = bucketOf(row.first, buckets);
            if (!chosen.isEmpty() && !chosen.contains(number))
                continue;
            found[number].number = number;
            ++(found[number].*rows);
            differences[number] ^= hashOf(row);
        }
    };
    add(m_source, &KeyBucket::sourceRows);
    add(m_target, &KeyBucket::targetRows);
    for (KeyBucket &bucket : found)
        bucket.equal =
            bucket.sourceRows == bucket.targetRows && differences.value(bucket.number) == 0;
    return found.values();
}

Result<RowMatch> MemoryQuestions::matchBuckets(qint64 buckets, const QList<qint64> &chosen) const
{
    RowMatch match;
    for (const auto &row : m_source) {
        if (chosen.contains(bucketOf(row.first, buckets)))
            match.addSource(shown(row));
    }
    for (const auto &row : m_target) {
        if (chosen.contains(bucketOf(row.first, buckets)))
            match.addTarget(shown(row));
    }
    return match;
}

namespace {

quint64 positionOf(const sql::KeyGrid &grid, int key)
{
    return grid.positionOf(QByteArray::number(key));
}

bool isIn(const QList<sql::GridRange> &ranges, quint64 position)
{
    return std::any_of(ranges.begin(), ranges.end(), [&](const sql::GridRange &range) {
        return position >= range.first && position <= range.last;
    });
}

} // namespace

MemoryGrid::MemoryGrid(const TablePair &pair, const MemoryTable &source, const MemoryTable &target,
                       bool tracesLie)
    : m_pair(pair)
    , m_source(source)
    , m_target(target)
    , m_tracesLie(tracesLie)
{ }

Result<GridQuestions::Edges> MemoryGrid::edges() const
{
    Edges edges;
    const auto take = [](const MemoryTable &table, QByteArray &first, QByteArray &last) {
        if (table.empty())
            return;
        first = QByteArray::number(table.begin()->first);
        last = QByteArray::number(table.rbegin()->first);
    };
    take(m_source, edges.sourceFirst, edges.sourceLast);
    take(m_target, edges.targetFirst, edges.targetLast);
    return edges;
}

Result<QList<GridCell>> MemoryGrid::cells(const sql::KeyGrid &grid,
                                          const QList<sql::GridRange> &ranges, int cellBits) const
{
    QMap<quint64, GridCell> found;
    const int below = sql::bitsBelowPart(cellBits, m_pair.hash.servers);
    const quint64 parts = quint64(1) << (cellBits - below);
    const auto add = [&](const MemoryTable &table, CellSide GridCell::*side) {
        for (const auto &row : table) {
            const quint64 position = positionOf(grid, row.first);
            if (!isIn(ranges, position))
                continue;
            GridCell &cell = found[position >> cellBits];
            cell.number = position >> cellBits;
            cell.bits = cellBits;
            cell.bitsBelowPart = below;
            CellSide &seen = cell.*side;
            const quint64 part = ((position >> below) + (m_tracesLie ? 1 : 0)) % parts;
            ++seen.rows;
            seen.hash ^= hashOf(row);
            seen.trace ^= (hashOf(row) & 0xffffffff) << part;
        }
    };
    add(m_source, &GridCell::source);
    add(m_target, &GridCell::target);
    return found.values();
}

Result<BothLines> MemoryGrid::rows(const sql::KeyGrid &grid,
                                   const QList<sql::GridRange> &ranges) const
{
    const auto linesOf = [&](const MemoryTable &table) {
        QByteArrayList lines;
        for (const auto &row : table) {
            if (isIn(ranges, positionOf(grid, row.first)))
                lines << hashDigits(row) + ',' + QByteArray::number(row.first);
        }
        m_rowsShown += int(lines.size());
        return lines;
    };
    return BothLines{linesOf(m_source), linesOf(m_target)};
}

Result<std::optional<quint64>> MemoryGrid::positionAhead(const sql::KeyGrid &grid, quint64 from,
                                                         qint64 rows) const
{
    std::optional<quint64> nearest;
    for (const MemoryTable *table : {&m_source, &m_target}) {
        qint64 before = 0;
        for (const auto &row : *table) {
            const quint64 position = positionOf(grid, row.first);
            if (position < from || before++ < rows)
                continue;
            nearest = std::min(nearest.value_or(position), position);
            break;
        }
    }
    return nearest;
}

} // namespace slicetool::test
