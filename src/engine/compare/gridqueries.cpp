// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/gridqueries.h"

#include "base/message.h"
#include "engine/compare/trace.h"

#include <QMap>

namespace slicetool {

namespace {

void addTo(CellSide &side, const ResultRow &row)
{
    side.rows += row.at(1).toLongLong();
    side.trace ^= row.at(2).toULongLong(nullptr, 36);
    side.hash ^= row.at(3).toULongLong(nullptr, 36);
}

} // namespace

sql::GridRange GridCell::range() const
{
    const quint64 first = number << bits;
    return {first, first + ((quint64(1) << bits) - 1)};
}

std::optional<sql::GridRange> GridCell::differingPart() const
{
    const auto part = tracedPart(source.hash ^ target.hash, source.trace ^ target.trace,
                                 1 << (bits - bitsBelowPart));
    if (!part)
        return std::nullopt;
    const quint64 first = range().first + (quint64(*part) << bitsBelowPart);
    return sql::GridRange{first, first + ((quint64(1) << bitsBelowPart) - 1)};
}

GridQueries::GridQueries(const TablePair &pair, const TableConnections &connections)
    : m_pair(pair)
    , m_connections(connections)
    , m_doing(Message::tr("comparing `%1`").arg(pair.name()))
{ }

Result<GridQueries::Edges> GridQueries::edges() const
{
    const auto answers =
        askBothForOne(m_connections, sql::edgeKeys(m_pair.sourceRows, m_pair.identity),
                      sql::edgeKeys(m_pair.targetRows, m_pair.identity), 2, m_doing);
    if (!answers)
        return answers.error();
    return Edges{answers->source.at(0), answers->source.at(1), answers->target.at(0),
                 answers->target.at(1)};
}

Result<QList<GridCell>> GridQueries::cells(const sql::KeyGrid &grid,
                                           const QList<sql::GridRange> &ranges, int cellBits) const
{
    QMap<quint64, GridCell> found;
    const auto cellOf = [&](const ResultRow &row) -> GridCell & {
        const quint64 number = row.at(0).toULongLong();
        GridCell &cell = found[number];
        cell.number = number;
        cell.bits = cellBits;
        cell.bitsBelowPart = sql::bitsBelowPart(cellBits, m_pair.hash.servers);
        return cell;
    };
    for (qsizetype i = 0; i < ranges.size(); i += rangesPerQuery) {
        const auto asked = ranges.mid(i, rangesPerQuery);
        constexpr qsizetype columns = 4; // cell, rows, trace, hash
        const auto answers = askBothForAll(
            m_connections,
            sql::cellFingerprints(m_pair.sourceRows, grid, asked, m_pair.hash, cellBits),
            sql::cellFingerprints(m_pair.targetRows, grid, asked, m_pair.hash, cellBits), columns,
            m_doing);
        if (!answers)
            return answers.error();
        for (const ResultRow &row : answers->source)
            addTo(cellOf(row).source, row);
        for (const ResultRow &row : answers->target)
            addTo(cellOf(row).target, row);
    }
    return found.values();
}

Result<BothLines> GridQueries::rows(const sql::KeyGrid &grid,
                                    const QList<sql::GridRange> &ranges) const
{
    return askBothForLines(m_connections,
                           sql::gridRows(m_pair.sourceRows, grid, ranges, m_pair.hash),
                           sql::gridRows(m_pair.targetRows, grid, ranges, m_pair.hash), m_doing);
}

Result<std::optional<quint64>> GridQueries::positionAhead(const sql::KeyGrid &grid, quint64 from,
                                                          qint64 rows) const
{
    const auto answers = askBoth(m_connections, sql::keyAhead(m_pair.sourceRows, grid, from, rows),
                                 sql::keyAhead(m_pair.targetRows, grid, from, rows), m_doing);
    if (!answers)
        return answers.error();
    std::optional<quint64> nearest;
    for (const ResultRows &answer : {answers->source, answers->target}) {
        if (answer.isEmpty())
            continue;
        const quint64 position = grid.positionOf(answer.first().first());
        nearest = std::min(nearest.value_or(position), position);
    }
    return nearest;
}

} // namespace slicetool
