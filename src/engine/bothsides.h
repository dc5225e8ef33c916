// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tablepair.h"

namespace slicetool {

/// What the two servers answered to the same question.
struct BothAnswers {
    ResultRows source;
    ResultRows target;
};

/// Asks both servers at the same time and waits for both.
inline Result<BothAnswers> askBoth(const TableLanes &lanes, const QString &sourceSql,
                                   const QString &targetSql, const QString &doing)
{
    auto fromSource = lanes.source.select(sourceSql, doing);
    auto fromTarget = lanes.target.select(targetSql, doing);
    auto source = fromSource.get();
    auto target = fromTarget.get();
    if (!source)
        return source.error();
    if (!target)
        return target.error();
    return BothAnswers{std::move(*source), std::move(*target)};
}

} // namespace slicetool
