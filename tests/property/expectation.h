// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "randomslice.h"
#include "support/serverfixture.h"

namespace slicetool::test {

/// One table of a random schema on its way from upstream to base.
struct TableStory {
    RandomTable table; ///< upstream
    RandomTable base;  ///< downstream: its columns may be in another order, its name folded
    RandomSlice slice;
    bool premade = false; ///< made downstream before the first pull
    bool exists = false;  ///< downstream, by now

    /// Whether base is to hold something else than a look at upstream shows.
    bool needsCopy() const { return !slice.isWhole() || premade || table.name != base.name; }
};

/// What base has to hold after a pull, worked out from the slices without any of the engine: the
/// rows that upstream's SQL picks, rendered as literals, and where stale rows stay, base's own
/// that are none of these.
class Expectation
{
public:
    /// To be made before the pull. Puts tables into the schema `expected` of the local server.
    static Result<Expectation> make(ServerFixture &servers, const QList<TableStory> &stories);

    /// The lines that differ in foo0 after the pull; see compareTables().
    Result<QStringList> differences() const;

private:
    Expectation(ServerFixture &servers, const QList<TableStory> &stories)
        : m_servers(servers)
        , m_stories(stories)
    { }

    ServerFixture &m_servers;
    QList<TableStory> m_stories;
};

/// What a script of this test runs under: values are taken as they are written.
QString scriptSettings(const PairLimits &limits);

} // namespace slicetool::test
