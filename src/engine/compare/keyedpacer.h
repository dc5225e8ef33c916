// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/compare/scanpacer.h"
#include "plan/plan.h"

namespace slicetool {

/// Decides for a comparison by ranges of the key how many chunks, of how many rows, the next query
/// covers. Zoom levels that the plan gives are kept to; only how many chunks are asked for at once,
/// and whether fingerprints of chunks are worth the asking, is decided here.
class KeyedPacer
{
public:
    /// @param mostChunks that one query may ask for
    KeyedPacer(const Zoom &zoom, int mostChunks);

    bool isAutomatic() const { return m_zoom.automatic; }

    int rowsPerChunk() const;

    /// Chunks that the next query should ask for.
    int chunks() const;

    /// Whether rows should be compared without looking at chunks: where zoom level 1 is asked for, or
    /// comes next and nearly every chunk would be looked into anyhow. Chunks then only bound answers.
    bool looksAtRows() const;

    /// After chunks were compared. `seconds` is what both sides took together with the way there.
    void sawChunks(qint64 rows, qint64 chunks, qint64 differing, double seconds);

    /// After rows were compared without looking at chunks.
    void sawRows(qint64 rows, qint64 chunks, qint64 differingChunks, qint64 differingRows,
                 double seconds);

private:
    Zoom m_zoom;
    int m_mostChunks;
    ScanPacer m_pacer; ///< of `"auto"`
    int m_chunks = 64; ///< of given levels
    bool m_mostDiffer = false;
};

} // namespace slicetool
