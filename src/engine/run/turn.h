// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/runoptions.h"
#include "engine/run/turnfile.h"
#include "server/session.h"

namespace slicetool {

/// Base and work take turns: the application uses the one, while the other is refreshed. The plan file
/// says which is which at first; whether they have changed places is kept in the state folder.

/// Whether it still is the turn that a plan was read in: RunOptions::turnedAt. A run asks that once it
/// holds its lock. Errors: Locked where base and work have changed places since; Io.
Result<void> checkTurn(const RunOptions &options);

/// Has base and work change places, in one step for everybody who asks afterwards. Both targets' locks
/// are held meanwhile, so that no run is at work on either.
///
/// @param places base and work as they are now, reached; upstream as far as it is known
/// @param seen the turn that they stand in
/// Errors: Refused where two of the places are one, or may be (see placeguard.h); MissingSchema where
/// base is not there, which will be the copy in use; Locked where a run is at work, or where they have
/// changed places meanwhile; as Session::open(); Io.
Result<void> turnPlan(const Endpoints &places, const QString &planPath, const Turn &seen,
                      const TurnFile &turns, const SessionContext &context);

/// Refuses a plan whose leg would write to the copy that the application uses, or would undo to what it
/// wrote, as the newest turn of any plan says: a copy of a plan's file, or one that was renamed, begins
/// as it is written, and its base may be the place in use. The user's word, RunOptions::yesWriteTo,
/// overrules it. Error: Refused; Io.
/// @param written the leg's target, as `session`, or as nobody asked yet where that is null
Result<void> refuseCopyInUse(const Endpoint &written, Session *session, const RunOptions &options);

} // namespace slicetool
