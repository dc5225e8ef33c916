// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/turning.h"

#include "base/message.h"
#include "engine/run/turn.h"
#include "server/statefolder.h"

namespace slicetool {

Result<void> turn(const PlanInTurn &plan, PasswordSource &passwords, std::stop_token stop)
{
    SLICETOOL_TRY(requireWork(plan.plan, Message::tr("swapping base and work")));
    const auto places = reachPlaces(plan, Leg::Undo, passwords, stop);
    if (!places)
        return places.error();
    return turnPlan(*places, plan.path, plan.turn, TurnFile(stateFolder()), {stop, nullptr, {}});
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
