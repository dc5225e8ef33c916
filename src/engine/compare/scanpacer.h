// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace slicetool {

/// Decides for `"zoom": "auto"` how many rows the next query covers, and how many of them are
/// fingerprinted together, from what the last ones took and found.
///
/// Small chunks cost an answer each, large ones many rows to look at again where one has changed.
/// So they are small where changes are dense; and where nearly every one differs, fingerprinting
/// them is a waste and rows are compared at once.
class ScanPacer
{
public:
    /// @param fewest rows that are worth a fingerprint; what one costs decides that
    /// @param most rows that are looked at again for one change
    ScanPacer(int fewest, int most);

    /// Rows that the next query should cover.
    qint64 rows() const;

    /// Rows that should be fingerprinted together: so few that seldom two of them have changed.
    int rowsPerChunk() const;

    /// Whether rows should be compared without looking at chunks.
    bool looksAtRows() const { return m_looksAtRows; }

    /// After chunks were compared. `seconds` is what both sides took together with the way there.
    void sawChunks(qint64 rows, qint64 chunks, qint64 differing, double seconds);

    /// After rows were compared.
    void sawRows(qint64 rows, qint64 differing, double seconds);

private:
    void keepPace(qint64 &rows, qint64 most, double seconds);
    bool isDense(double changes, qint64 rows) const;

    int m_fewest;
    int m_most;
    qint64 m_rows;                  ///< of a query for chunks
    qint64 m_rowsLookedAt = 20'000; ///< of a query for rows
    double m_changesPerRow =
        1; ///< so chunks are small at first, and tell how many changes there are
    double m_rowsSeen = 0;
    bool m_looksAtRows = false;
};

} // namespace slicetool
