// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <vector>

namespace slicetool::test {

/// What of a random schema's story is there: tables, quarters of their rows, edits. A story that fails is
/// told with as few of them as will do. A value.
class StoryParts
{
public:
    static constexpr int rowShares = 4; ///< of each table

    /// All of them.
    StoryParts(int tables, int edits);
    explicit StoryParts(std::vector<int> parts) : m_parts(std::move(parts)) { }

    bool hasTable(int table) const;
    bool hasEdit(int edit) const;
    int rowSharesOf(int table) const; ///< how many are left

    const std::vector<int> &parts() const { return m_parts; }

private:
    bool has(int part) const;

    std::vector<int> m_parts; ///< numbers, ascending
};

/// The smallest parts that rapidcheck comes to for which the story still fails, by taking away some
/// again and again. It asks for `whole` first, and returns that where it does not fail again.
/// @param budget after that nothing is tried any more
StoryParts shrink(const StoryParts &whole, const std::function<bool(const StoryParts &)> &fails,
                  std::chrono::seconds budget);

} // namespace slicetool::test
