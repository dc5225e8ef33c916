// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planinturn.h"

#include "server/statefolder.h"

#include <utility>

namespace slicetool {

Result<PlanInTurn> planInTurn(const Plan &written, const QString &path)
{
    if (written.work.isEmpty() || path.isEmpty())
        return planInTurn(written, path, Turn());
    const auto turn = TurnFile(stateFolder()).turnOf(path);
    if (!turn)
        return turn.error();
    return planInTurn(written, path, *turn);
}

PlanInTurn planInTurn(const Plan &written, const QString &path, const Turn &turn)
{
    PlanInTurn plan{path, written, turn, written};
    if (turn.isTurned)
        std::swap(plan.plan.base, plan.plan.work);
    return plan;
}

} // namespace slicetool
