// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/turning.h"

#include "engine/run/turn.h"
#include "server/statefolder.h"

namespace slicetool {

Result<void> turn(const PlanInTurn &plan, PasswordSource &passwords, std::stop_token stop)
{
    SLICETOOL_TRY(requireWork(plan.plan, QStringLiteral("turning base and work")));
    const auto base = reachPlaceOf(plan, QStringLiteral("base"), passwords, stop);
    if (!base)
        return base.error();
    const auto work = reachPlaceOf(plan, QStringLiteral("work"), passwords, stop);
    if (!work)
        return work.error();
    return turnPlan(*base, *work, plan.path, TurnFile(stateFolder()), {stop, nullptr, {}});
}

Result<void> checkNotInUse(const PlanInTurn &plan)
{
    const auto endpoint = ConnectionStore().resolve(plan.plan.base, QStringLiteral("base"));
    if (!endpoint)
        return endpoint.error();
    RunOptions pull;
    pull.stateFolder = stateFolder();
    return refuseCopyInUse(*endpoint, nullptr, pull);
}

} // namespace slicetool
