// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/turn.h"

#include "engine/pairmemory.h"
#include "server/schemalock.h"

#include <utility>

namespace slicetool {

Result<Plan> planInTurn(Plan plan, const QString &planPath, const RunHistory &history)
{
    if (plan.work.isEmpty() || planPath.isEmpty())
        return plan;
    const auto isTurned = history.isTurned(planPath);
    if (!isTurned)
        return isTurned.error();
    if (*isTurned)
        std::swap(plan.base, plan.work);
    return plan;
}

Result<void> checkTurn(const Plan &inTurn, const Plan &asWritten, const QString &planPath,
                       const RunHistory &history)
{
    const auto now = planInTurn(asWritten, planPath, history);
    if (!now)
        return now.error();
    if (now->base == inTurn.base && now->work == inTurn.work)
        return {};
    return Error{ErrorCode::Locked, QStringLiteral("beginning the run"),
                 QStringLiteral("base and work have changed places meanwhile"),
                 QStringLiteral("Run it again."), 0};
}

Result<bool> turnPlan(const Endpoint &base, const Endpoint &work, const QString &planPath,
                      const RunHistory &history, const SessionContext &context)
{
    const bool isOnePlace = pairPlace(base) == pairPlace(work);
    if (isOnePlace)
        return Error{ErrorCode::Plan,
                     QStringLiteral("turning base and work"),
                     QStringLiteral("they are one and the same schema"),
                     {},
                     0};
    std::vector<std::unique_ptr<Session>> holders;
    for (const Endpoint *place : {&base, &work}) {
        Endpoint endpoint = *place;
        endpoint.schema.clear(); // it need not exist yet
        auto session = Session::open(endpoint, SessionPurpose::Read, context);
        if (!session)
            return session.error();
        if (const auto locked = SchemaLock::take(**session, place->schema); !locked)
            return locked.error();
        holders.push_back(std::move(*session));
    }
    const auto isTurned = history.isTurned(planPath);
    if (!isTurned)
        return isTurned.error();
    if (Result<void> turned = history.setTurned(planPath, !*isTurned); !turned)
        return turned.error();
    return !*isTurned;
}

} // namespace slicetool
