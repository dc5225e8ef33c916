// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/table/rowlines.h"
#include "engine/table/tablepair.h"

namespace slicetool {

/// What the two servers answered to the same question.
template <typename Answer>
struct Both {
    Answer source;
    Answer target;
};

using BothAnswers = Both<ResultRows>;
using BothRows = Both<ResultRow>;
using BothLines = Both<QByteArrayList>;

/// Waits for what both servers were asked.
template <typename Answer>
Result<Both<Answer>> awaitBoth(std::future<Result<Answer>> fromSource,
                               std::future<Result<Answer>> fromTarget)
{
    auto source = fromSource.get();
    auto target = fromTarget.get();
    if (!source)
        return source.error();
    if (!target)
        return target.error();
    return Both<Answer>{std::move(*source), std::move(*target)};
}

/// Asks both servers at the same time and waits for both.
inline Result<BothAnswers> askBoth(const TableConnections &connections, const QString &sourceSql,
                                   const QString &targetSql, const QString &doing)
{
    auto fromSource = connections.source.select(sourceSql, doing);
    return awaitBoth(std::move(fromSource), connections.target.select(targetSql, doing));
}

/// Likewise, for answers whose every row counts. See Session::selectAll().
inline Result<BothAnswers> askBothForAll(const TableConnections &connections,
                                         const QString &sourceSql, const QString &targetSql,
                                         qsizetype columns, const QString &doing)
{
    auto fromSource = connections.source.selectAll(sourceSql, columns, doing);
    return awaitBoth(std::move(fromSource),
                     connections.target.selectAll(targetSql, columns, doing));
}

/// Likewise, for answers of exactly one row.
inline Result<BothRows> askBothForOne(const TableConnections &connections, const QString &sourceSql,
                                      const QString &targetSql, qsizetype columns,
                                      const QString &doing)
{
    auto fromSource = connections.source.selectOne(sourceSql, columns, doing);
    return awaitBoth(std::move(fromSource),
                     connections.target.selectOne(targetSql, columns, doing));
}

/// Likewise, for row by row fingerprints: every line counts, and is one of rowlines.h.
inline Result<BothLines> askBothForLines(const TableConnections &connections,
                                         const QString &sourceSql, const QString &targetSql,
                                         const QString &doing)
{
    auto fromSource = connections.source.selectLines(sourceSql, doing);
    auto both = awaitBoth(std::move(fromSource), connections.target.selectLines(targetSql, doing));
    if (!both)
        return both;
    for (const QByteArrayList &lines : {both->source, both->target}) {
        SLICETOOL_TRY(checkRowLines(lines, doing));
    }
    return both;
}

/// Every `chunkRows`-th key of a range of one side, at most `limit`; see sql::boundaries().
inline Result<ResultRows> askForBoundaries(Session &session, const TablePair &pair,
                                           const sql::RowSet &rows, const KeyRange &range,
                                           int chunkRows, int limit, const QString &doing)
{
    if (pair.hash.servers == sql::HashServers::MariaDb) {
        SLICETOOL_TRY(session.execute(sql::resetCounter(), doing));
    }
    return session.select(
        sql::boundaries(rows, pair.identity, {range}, chunkRows, limit, pair.hash.servers), doing);
}

} // namespace slicetool
