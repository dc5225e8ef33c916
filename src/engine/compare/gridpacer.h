// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/compare/scanpacer.h"

namespace slicetool {

/// A ScanPacer's rows as values of the key, from how many of those there were rows for.
class GridPacer
{
public:
    /// @param rowsPerPosition a guess: how many of the key's values there are rows for
    explicit GridPacer(double rowsPerPosition);

    qint64 rows() const { return m_pacer.rows(); }
    bool looksAtRows() const { return m_pacer.looksAtRows(); }

    /// Positions that hold about rows().
    quint64 positions() const;

    /// Whether that many positions might hold far more rows than a query should cover.
    bool isUnsure() const;

    /// A cell has 2^cellBits positions.
    int cellBits() const;

    /// As ScanPacer's, for so many positions.
    void sawCells(double positions, qint64 rows, qint64 cells, qint64 differing, double seconds);
    void sawRows(double positions, qint64 rows, qint64 differing, double seconds);

private:
    void sawPositions(double positions, qint64 rows);

    ScanPacer m_pacer;
    double m_rowsPerPosition;
};

} // namespace slicetool
