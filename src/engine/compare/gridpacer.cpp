// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/gridpacer.h"

#include "engine/table/pace.h"

#include <algorithm>
#include <cmath>

namespace slicetool {

namespace {

constexpr int mostCellBits = 58;
constexpr int fewestRowsPerCell = 64;
constexpr int mostRowsPerCell = 1024;
constexpr double fewestRowsPerPosition = 1e-15;
constexpr double fewestPositions = 64;
constexpr double mostPositions = 4e18;
constexpr quint64 mostRowsUnasked = 2'000'000; // of which a query may turn out to be

} // namespace

GridPacer::GridPacer(double rowsPerPosition)
    : m_pacer(fewestRowsPerCell, mostRowsPerCell)
    , m_rowsPerPosition(std::clamp(rowsPerPosition, fewestRowsPerPosition, 1.0))
{ }

quint64 GridPacer::positions() const
{
    return quint64(std::clamp(double(rows()) / m_rowsPerPosition, fewestPositions, mostPositions));
}

bool GridPacer::isUnsure() const
{
    return positions() > (looksAtRows() ? quint64(2 * rowsPerAnswer) : mostRowsUnasked);
}

int GridPacer::cellBits() const
{
    const double positionsPerCell = m_pacer.rowsPerChunk() / m_rowsPerPosition;
    return std::clamp(int(std::lround(std::log2(positionsPerCell))), 0, mostCellBits);
}

void GridPacer::sawCells(double positions, qint64 rows, qint64 cells, qint64 differing,
                         double seconds)
{
    sawPositions(positions, rows);
    m_pacer.sawChunks(rows, cells, differing, seconds);
}

void GridPacer::sawRows(double positions, qint64 rows, qint64 differing, double seconds)
{
    sawPositions(positions, rows);
    m_pacer.sawRows(rows, differing, seconds);
}

void GridPacer::sawPositions(double positions, qint64 rows)
{
    m_rowsPerPosition =
        std::clamp(std::max(double(rows), 0.5) / positions, fewestRowsPerPosition, 1.0);
}

} // namespace slicetool
