// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/runoptions.h"
#include "server/session.h"

namespace slicetool {

/// A schema of the session's server, reached as the session is.
Endpoint placeOf(const Session &session, const QString &schema);

/// Whether two names are one schema on this session's server.
bool isSameSchema(const Session &session, const QString &a, const QString &b);

/// Refuses a target that is the other schema itself, however the two are spelled: the servers are
/// asked who they are. Error: Refused, or what an asked server said.
Result<void> refuseSamePlace(Session &targetSession, const Endpoint &target, Session &otherSession,
                             const Endpoint &other);

/// Refuses a --yes-write-to that does not name the schema which is written. Error: Refused.
Result<void> checkWriteConsent(const RunOptions &options, const Endpoint &target);

/// Refuses a target that is one of Endpoints::production under another name. Those with a schema of the
/// same name are asked, one after the other, for at most three seconds each, and as long as a tunnel
/// takes that an earlier run has not looked through. One that does not answer refuses nothing.
/// Errors: Refused; Cancelled; what the target's server said.
Result<void> guardProduction(const Endpoints &endpoints, const Endpoint &target,
                             Session &targetSession, const QString &stateFolder,
                             const SessionContext &context);

/// Refuses a target that is, or may be, the third of the plan's places, which the leg does not need:
/// upstream for an undo, work for a pull. What cannot be shown to be another schema or another
/// server is not written.
///
/// A schema of another name is another one, on whatever server. Where the names are the same the
/// other place is asked, for at most a few seconds and through its tunnel; where it cannot be asked,
/// what earlier runs saw decides (PlaceMemory), and then options.yesWriteTo. A run that writes
/// nothing is refused only where they were seen to be one place.
///
/// A pull also looks, where the names are the same, whether work's and base's servers are others
/// than upstream's, and remembers it for an undo that cannot reach upstream.
/// Errors: Refused; Cancelled; what the target's server said.
Result<void> guardThirdPlace(const Endpoints &endpoints, const RunOptions &options, Session &source,
                             Session &target, const SessionContext &context);

} // namespace slicetool
