// SPDX-License-Identifier: GPL-3.0-or-later
#include "shrinking.h"

#include <rapidcheck.h>

#include <algorithm>
#include <cstdlib>

namespace slicetool::test {

namespace {

constexpr int tablesFrom = 0;
constexpr int rowsFrom = 100;
constexpr int editsFrom = 1000;

} // namespace

StoryParts::StoryParts(int tables, int edits)
{
    for (int table = 0; table < tables; ++table)
        m_parts.push_back(tablesFrom + table);
    for (int share = 0; share < tables * rowShares; ++share)
        m_parts.push_back(rowsFrom + share);
    for (int edit = 0; edit < edits; ++edit)
        m_parts.push_back(editsFrom + edit);
}

bool StoryParts::has(int part) const
{
    return std::binary_search(m_parts.begin(), m_parts.end(), part);
}

bool StoryParts::hasTable(int table) const
{
    return has(tablesFrom + table);
}

bool StoryParts::hasEdit(int edit) const
{
    return has(editsFrom + edit);
}

int StoryParts::rowSharesOf(int table) const
{
    int shares = 0;
    for (int share = 0; share < rowShares; ++share)
        shares += has(rowsFrom + table * rowShares + share) ? 1 : 0;
    return shares;
}

StoryParts shrink(const StoryParts &whole, const std::function<bool(const StoryParts &)> &fails,
                  std::chrono::seconds budget)
{
    using Parts = std::vector<int>;
    // One try: it begins with all parts, which are known to fail.
    ::setenv("RC_PARAMS", "max_success=1", 1);
    const auto end = std::chrono::steady_clock::now() + budget;
    StoryParts smallest = whole;
    const rc::Gen<Parts> parts([&](const rc::Random &, int) {
        return rc::shrinkable::shrinkRecur(
            whole.parts(), [](const Parts &some) { return rc::shrink::removeChunks(some); });
    });
    (void)rc::check("a smaller story fails, too", [&] {
        const StoryParts tried(*parts);
        if (std::chrono::steady_clock::now() >= end || !fails(tried))
            return;
        smallest = tried;
        RC_FAIL("it fails");
    });
    return smallest;
}

} // namespace slicetool::test
