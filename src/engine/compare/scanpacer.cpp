// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/scanpacer.h"

#include "engine/table/pace.h"

#include <algorithm>
#include <cmath>

namespace slicetool {

namespace {

constexpr qint64 maxRowsPerQuery = 2'000'000;
constexpr qint64 rowsAtFirst = 32'000;
constexpr qint64 rowsToProbe = 16'000;
constexpr qint64 minRowsPerQuery = 1000;
constexpr double fastest = 8; // growth from one query to the next

// How many changes a chunk should have.
constexpr double changesPerChunk = 0.2;

// With so many, four of five chunks have one.
constexpr double changesOfMost = 1.5;

// What was seen longer ago counts less, and never more than so many rows.
constexpr double rowsRemembered = 1e6;

} // namespace

ScanPacer::ScanPacer(int fewest, int most) : m_fewest(fewest), m_most(most), m_rows(rowsAtFirst) { }

qint64 ScanPacer::rows() const
{
    return m_looksAtRows ? m_rowsLookedAt : m_rows;
}

int ScanPacer::rowsPerChunk() const
{
    return int(std::clamp(changesPerChunk / m_changesPerRow, double(m_fewest), double(m_most)));
}

/// Whether even the smallest chunks would nearly all differ.
bool ScanPacer::isDense(double changes, qint64 rows) const
{
    return changes * m_fewest > changesOfMost * double(rows);
}

void ScanPacer::sawChunks(qint64 rows, qint64 chunks, qint64 differing, double seconds)
{
    // Where most chunks differ they were too large to tell how dense the changes are: that is to be
    // found out before many more are asked for.
    keepPace(m_rows, 2 * differing > chunks ? rowsToProbe : maxRowsPerQuery, seconds);
    if (chunks == 0 || rows == 0)
        return;
    // Changes that are scattered fall into one chunk now and then.
    const double share = std::min(double(differing) / double(chunks), 0.999);
    const double changes = -std::log(1 - share) * double(chunks);
    m_looksAtRows = isDense(changes, rows);
    const double weight = std::min(m_rowsSeen, rowsRemembered);
    m_changesPerRow = (m_changesPerRow * weight + changes) / (weight + double(rows));
    m_rowsSeen += double(rows);
}

void ScanPacer::sawRows(qint64 rows, qint64 differing, double seconds)
{
    keepPace(m_rowsLookedAt, rowsPerAnswer, seconds);
    m_looksAtRows = isDense(double(differing), rows);
}

void ScanPacer::keepPace(qint64 &rows, qint64 most, double seconds)
{
    const double factor =
        std::clamp(secondsPerQuery / std::max(seconds, 1e-3), 1 / fastest, fastest);
    rows = std::clamp(qint64(double(rows) * factor), minRowsPerQuery, most);
}

} // namespace slicetool
