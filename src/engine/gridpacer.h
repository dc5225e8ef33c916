// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace slicetool {

/// Decides how many rows the next query of a grid comparison covers, and into how large cells they
/// are told, from what the last ones took and found.
///
/// Small cells cost an answer each, large ones many rows to look at again where one has changed.
/// So cells are small where changes are dense; and where nearly every cell differs, looking at
/// cells is a waste and rows are compared at once.
class GridPacer
{
public:
    /// @param rowsPerPosition a guess: how many of the key's values there are rows for
    explicit GridPacer(double rowsPerPosition);

    /// Rows that the next query should cover.
    qint64 rows() const;

    /// Positions that hold about rows().
    quint64 positions() const;

    /// Whether that many positions might hold far more rows than a query should cover.
    bool isUnsure() const;

    int cellBits() const;

    /// Whether rows should be compared without looking at cells.
    bool looksAtRows() const { return m_looksAtRows; }

    /// After cells were compared. `seconds` is what both sides took together with the way there.
    void sawCells(quint64 positions, qint64 rows, qint64 cells, qint64 differing, double seconds);

    /// After rows were compared.
    void sawRows(quint64 positions, qint64 rows, qint64 differing, double seconds);

private:
    void sawPositions(quint64 positions, qint64 rows);
    void keepPace(qint64 &rows, qint64 most, double seconds);

    double m_rowsPerPosition;
    qint64 m_rows;         ///< of a query for cells
    qint64 m_rowsLookedAt; ///< of a query for rows
    double m_changesPerRow = 0;
    double m_rowsSeen = 0;
    bool m_looksAtRows = false;
};

} // namespace slicetool
