// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run.h"
#include "engine/turnfile.h"
#include "plan/plan.h"
#include "server/session.h"

namespace slicetool {

/// Base and work take turns: the application uses the one, while the other is refreshed. The plan file
/// says which is which at first; whether they have changed places is kept in the state folder.

/// The plan as it is now: with base and work the other way round where they have changed places. A
/// plan without work has no turns.
Result<Plan> planInTurn(Plan plan, const QString &planPath, const TurnFile &turns);

/// Whether it still is the turn that a plan was read in; a run asks that once it holds its lock. Error:
/// Locked where base and work have changed places since.
Result<void> checkTurn(const Plan &inTurn, const Plan &asWritten, const QString &planPath,
                       const TurnFile &turns);

/// Has base and work change places, in one step for everybody who asks afterwards. Both targets' locks
/// are held meanwhile, so that no run is at work on either.
///
/// @param base and work as they are now, with their passwords
/// @return whether they are turned now
/// Errors: Locked where a run is at work; as Session::open(); Io.
Result<bool> turnPlan(const Endpoint &base, const Endpoint &work, const QString &planPath,
                      const TurnFile &turns, const SessionContext &context);

/// Refuses a plan whose leg would write to the copy that the application uses, or would undo to what it
/// wrote, as the newest turn of any plan says: a copy of a plan's file, or one that was renamed, begins
/// as it is written, and its base may be the place in use. The user's word, RunOptions::yesWriteTo,
/// overrules it. Error: Refused; Io.
/// @param written the leg's target, as `session`, or as nobody asked yet where that is null
Result<void> refuseCopyInUse(const Endpoint &written, Session *session, const RunOptions &options);

} // namespace slicetool
