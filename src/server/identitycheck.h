// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/session.h"

namespace slicetool {

/// Whether both sessions talk to one and the same server, however it was addressed.
///
/// Asks the servers: a named lock with a random name is taken through `a`, and `b` is asked who
/// holds it. Needs no privilege and writes nothing; `b` may be in a read-only transaction.
Result<bool> isSameServer(Session &a, Session &b);

} // namespace slicetool
