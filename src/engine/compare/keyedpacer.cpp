// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/keyedpacer.h"

#include "engine/table/pace.h"

#include <algorithm>

namespace slicetool {

namespace {

constexpr int rowsPerUnzoomedChunk = 1000; // where chunks only bound answers
constexpr double mostOfAll = 0.5;

// Each chunk is a query of its own to the server, which takes it as long as a hundred rows.
constexpr int fewestRowsPerChunk = 200;
constexpr int mostRowsPerChunk = 1000;

bool areMost(qint64 part, qint64 all)
{
    return double(part) > mostOfAll * double(all);
}

} // namespace

KeyedPacer::KeyedPacer(const Zoom &zoom, int mostChunks)
    : m_zoom(zoom)
    , m_mostChunks(mostChunks)
    , m_pacer(fewestRowsPerChunk, mostRowsPerChunk)
{ }

int KeyedPacer::rowsPerChunk() const
{
    if (m_zoom.automatic)
        return m_pacer.looksAtRows() ? rowsPerUnzoomedChunk : m_pacer.rowsPerChunk();
    return m_zoom.levels.first() > 1 ? m_zoom.levels.first() : rowsPerUnzoomedChunk;
}

int KeyedPacer::chunks() const
{
    const qint64 inAnswer = std::max<qint64>(rowsPerAnswer / rowsPerChunk(), 1);
    const qint64 wanted = m_zoom.automatic ? std::max<qint64>(m_pacer.rows() / rowsPerChunk(), 1)
                          : looksAtRows()  ? inAnswer
                                           : m_chunks;
    return int(std::min<qint64>(wanted, m_mostChunks));
}

bool KeyedPacer::looksAtRows() const
{
    if (m_zoom.automatic)
        return m_pacer.looksAtRows();
    if (m_zoom.levels.first() == 1)
        return true;
    // A chunk that is too long for an answer is better looked into piece by piece.
    return m_mostDiffer && m_zoom.levels.value(1) == 1 && m_zoom.levels.first() <= rowsPerAnswer;
}

void KeyedPacer::sawChunks(qint64 rows, qint64 chunks, qint64 differing, double seconds)
{
    m_pacer.sawChunks(rows, chunks, differing, seconds);
    m_mostDiffer = areMost(differing, chunks);
    // Fewer round trips, but no query that a production server would notice.
    if (seconds < secondsPerQuery / 3 && chunks >= m_chunks)
        m_chunks = std::min(m_chunks * 2, m_mostChunks);
    else if (seconds > secondsPerQuery)
        m_chunks = std::max(m_chunks / 2, 1);
}

void KeyedPacer::sawRows(qint64 rows, qint64 chunks, qint64 differingChunks, qint64 differingRows,
                         double seconds)
{
    m_pacer.sawRows(rows, differingRows, seconds);
    m_mostDiffer = areMost(differingChunks, chunks);
}

} // namespace slicetool
