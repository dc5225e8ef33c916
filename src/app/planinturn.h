// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/run/turnfile.h"
#include "plan/plan.h"

namespace slicetool {

/// A plan as it is to be run: with base and work as whose turn it is. A value.
///
/// The plan file says at first which of the two is which; whether they have changed places since is
/// kept in the state folder.
struct PlanInTurn {
    QString
        path; ///< planIdentity() of its file, by which history and turns know it; empty: no file
    Plan written; ///< base and work as the file has them
    Turn turn;
    Plan plan; ///< base and work as whose turn it is

    bool isTurned() const { return turn.isTurned; }
};

/// Looks whose turn it is. A plan without work, or without a file, has no turns. Any thread; reads a
/// file. Error: Io where it cannot be told.
Result<PlanInTurn> planInTurn(const Plan &written, const QString &path);

/// A plan in a turn that is known already.
PlanInTurn planInTurn(const Plan &written, const QString &path, const Turn &turn);

} // namespace slicetool
