// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/compare/bucketcomparison.h"
#include "engine/compare/keyedcomparison.h"

namespace slicetool {

/// Compares by ranges of a key with text in it, as long as nothing speaks against it. Collations have more
/// surprises than are known, and some changed between versions without a new name: where a range lost
/// a row on one of the sides, or what was written still differs, everything is compared without
/// ranges.
class TextKeyComparison : public Comparison
{
public:
    TextKeyComparison(const TableContext &table, bool rowsWanted);

    /// Whether ranges of the key deserve a doubt that can be settled: rows that move would look alike.
    static bool isNeeded(const TablePair &pair);

    Result<ComparisonStart> start() { return m_byRanges.start(); }
    void takeAsEqual(qint64 rows) override { current().takeAsEqual(rows); }
    Result<void> compareBody(DifferenceSpool &differences) override;
    Result<void> compareWritten(DifferenceSpool &written, DifferenceSpool &differences) override;
    Result<bool> equalsInOneLook() override { return current().equalsInOneLook(); }
    QStringList dirtyRanges() const override { return current().dirtyRanges(); }
    qint64 sourceRows() const override { return current().sourceRows(); }
    Density density() const override { return current().density(); }

private:
    Comparison &current()
    {
        return m_withoutRanges ? static_cast<Comparison &>(*m_withoutRanges) : m_byRanges;
    }
    const Comparison &current() const
    {
        return m_withoutRanges ? static_cast<const Comparison &>(*m_withoutRanges) : m_byRanges;
    }

    const TableContext m_table;
    KeyedComparison m_byRanges;
    std::optional<BucketComparison> m_withoutRanges; ///< once ranges are not to be trusted
    bool m_wasWritten = false;
};

} // namespace slicetool
