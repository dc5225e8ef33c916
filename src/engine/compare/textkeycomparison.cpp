// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/textkeycomparison.h"

#include <algorithm>
#include <utility>

namespace slicetool {

TextKeyComparison::TextKeyComparison(const TableContext &table, bool rowsWanted)
    : m_table(table)
    , m_byRanges(table, rowsWanted)
{ }

bool TextKeyComparison::isNeeded(const TablePair &pair)
{
    return pair.sourceStands()
           && std::any_of(pair.identity.begin(), pair.identity.end(),
                          [](const Column &column) { return !column.collation.isEmpty(); });
}

Result<void> TextKeyComparison::compareBody(DifferenceSpool &differences)
{
    SLICETOOL_TRY(m_byRanges.compareBody(differences));
    const Result<bool> complete = m_byRanges.sawEverything();
    if (!complete)
        return complete.error();
    if (*complete)
        return {};
    m_withoutRanges.emplace(m_table);
    differences.clear();
    return m_withoutRanges->compareBody(differences);
}

Result<void> TextKeyComparison::compareWritten(DifferenceSpool &written,
                                               DifferenceSpool &differences)
{
    // Where a range is not the same rows on both sides, writing them again would never end.
    if (std::exchange(m_wasWritten, true) && !m_withoutRanges)
        m_withoutRanges.emplace(m_table);
    return current().compareWritten(written, differences);
}

} // namespace slicetool
