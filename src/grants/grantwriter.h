// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "grants/grants.h"
#include "grants/grantsource.h"

namespace slicetool {

/// Turns what upstream's accounts hold into statements for the schema of work, and notes what is left
/// out. Asks both servers; writes nothing. Blocks; on the sessions' thread.
/// Errors: what the servers say.
Result<GrantPlan> writeGrants(Session &upstream, Session &work, const QString &schema,
                              const GrantHolders &holders);

} // namespace slicetool
