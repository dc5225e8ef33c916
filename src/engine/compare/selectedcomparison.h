// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/compare/comparison.h"
#include "engine/table/bothsides.h"
#include "engine/table/tablecontext.h"

namespace slicetool {

/// Compares the rows of its keys and looks at no other: for who wants to apply a few
/// differences and not the rest.
class SelectedComparison : public Comparison
{
public:
    SelectedComparison(const TableContext &table, const ChosenRows &rows);

    Result<ComparisonStart> start() { return ComparisonStart(); }
    void takeAsEqual(qint64 rows) override { m_sourceRows = rows; }
    Result<void> compareBody(DifferenceSpool &differences) override;
    Result<void> compareWritten(DifferenceSpool &written, DifferenceSpool &differences) override;
    Result<bool> equalsInOneLook() override;
    QStringList dirtyRanges() const override { return m_dirty; }
    qint64 sourceRows() const override { return m_sourceRows; }
    Density density() const override { return {}; }

private:
    Result<void> compare(DifferenceSpool &differences);

    const TableContext m_table;
    const ChosenRows m_rows;
    qint64 m_sourceRows = 0;
    QStringList m_dirty; ///< keys that differed in the last comparison
};

} // namespace slicetool
