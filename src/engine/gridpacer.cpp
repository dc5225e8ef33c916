// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/gridpacer.h"

#include <algorithm>
#include <cmath>

namespace slicetool {

namespace {

constexpr qint64 rowsAtFirst = 16'000;
constexpr qint64 rowsAtMost = 2'000'000;
constexpr qint64 rowsPerAnswer = 20'000; // the driver holds an answer as a whole
constexpr double secondsPerQuery = 1.0;
constexpr double fastest = 8; // growth from one query to the next

// Where changes are denser, cells are no help; where they are rarer, cells may be larger.
constexpr double denseChanges = 1.0 / 12;
constexpr double commonChanges = 1.0 / 2000;
constexpr double rareChanges = 1.0 / 20000;

constexpr int mostCellBits = 58;

} // namespace

GridPacer::GridPacer(double rowsPerPosition)
    : m_rowsPerPosition(std::clamp(rowsPerPosition, 1e-15, 1.0))
    , m_rows(rowsAtFirst)
    , m_rowsLookedAt(rowsPerAnswer / 4)
    , m_changesPerRow(commonChanges)
{ }

qint64 GridPacer::rows() const
{
    return m_looksAtRows ? m_rowsLookedAt : m_rows;
}

quint64 GridPacer::positions() const
{
    constexpr double most = 4e18;
    return quint64(std::clamp(double(rows()) / m_rowsPerPosition, 64.0, most));
}

bool GridPacer::isUnsure() const
{
    return positions() > quint64(m_looksAtRows ? 2 * rowsPerAnswer : rowsAtMost);
}

int GridPacer::cellBits() const
{
    const double rowsPerCell = m_changesPerRow >= commonChanges ? 64
                               : m_changesPerRow >= rareChanges ? 256
                                                                : 1024;
    return std::clamp(int(std::lround(std::log2(rowsPerCell / m_rowsPerPosition))), 0,
                      mostCellBits);
}

void GridPacer::sawCells(quint64 positions, qint64 rows, qint64 cells, qint64 differing,
                         double seconds)
{
    sawPositions(positions, rows);
    keepPace(m_rows, rowsAtMost, seconds);
    if (cells == 0 || rows == 0)
        return;
    // Changes that are scattered fall into one cell now and then.
    const double share = std::min(double(differing) / double(cells), 0.999);
    const double changes = -std::log(1 - share) * double(cells);
    m_looksAtRows = changes / double(rows) > denseChanges;
    // What was seen longer ago counts less, and never more than the last million rows.
    const double weight = std::min(m_rowsSeen, 1e6);
    m_changesPerRow = (m_changesPerRow * weight + changes) / (weight + double(rows));
    m_rowsSeen += double(rows);
}

void GridPacer::sawRows(quint64 positions, qint64 rows, qint64 differing, double seconds)
{
    sawPositions(positions, rows);
    keepPace(m_rowsLookedAt, rowsPerAnswer, seconds);
    if (rows > 0)
        m_looksAtRows = double(differing) / double(rows) > denseChanges;
}

void GridPacer::sawPositions(quint64 positions, qint64 rows)
{
    m_rowsPerPosition = std::clamp(std::max(double(rows), 0.5) / double(positions), 1e-15, 1.0);
}

void GridPacer::keepPace(qint64 &rows, qint64 most, double seconds)
{
    const double factor =
        std::clamp(secondsPerQuery / std::max(seconds, 1e-3), 1 / fastest, fastest);
    rows = std::clamp(qint64(double(rows) * factor), qint64(1000), most);
}

} // namespace slicetool
