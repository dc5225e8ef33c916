// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zoomadvice.h"

#include "base/message.h"
#include "server/statefolder.h"

namespace slicetool {

Result<PlanAdvice> adviseOn(const PlanInTurn &plan, const QStringList &tables,
                            PasswordSource &passwords, std::stop_token stop)
{
    const auto upstream = reachPlaceOf(plan, QStringLiteral("upstream"), passwords, stop);
    if (!upstream)
        return upstream.error();
    const auto session = Session::open(*upstream, SessionPurpose::Read, {stop, nullptr, {}});
    if (!session)
        return session.error();
    const auto line = measureLine(**session);
    if (!line)
        return line.error();
    PlanAdvice advice{{}, {}, *line};
    const RunHistory history(historyPath());
    const auto known = gatherForAdvice(plan.plan, plan.path, history, **session, advice.line);
    if (!known)
        return known.error();
    QStringList unknown = tables;
    for (const AdvisedTable &table : *known) {
        unknown.removeAll(table.table);
        if (tables.isEmpty() || tables.contains(table.table))
            advice.tables << adviseZoom(table, advice.line);
    }
    if (!unknown.isEmpty())
        return Error{ErrorCode::Usage, Message::tr("choosing tables"),
                     Message::tr("the plan scans no table %1").arg(unknown.first())};
    auto earlier = checkAdvice(history, plan.path);
    if (!earlier)
        return earlier.error();
    advice.earlier = std::move(*earlier);
    return advice;
}

} // namespace slicetool
