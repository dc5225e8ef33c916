// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/session.h"

namespace slicetool {

/// The name of the lock that a run holds on its target schema: one for every spelling of it.
QString targetLockName(const QString &schema);

/// Takes the lock of a target without waiting; the session holds it until it ends.
/// ErrorCode::Locked where another run holds it.
Result<void> lockTarget(Session &session, const QString &schema);

/// Looks, through another session on the same server, whether the connection that took the lock
/// still holds it. Where somebody ended that connection, takes the lock for this session, if no
/// other run has it by now (ErrorCode::Locked). Returns the connection that holds it.
Result<quint64> keepTargetLock(Session &session, const QString &schema, quint64 holder);

} // namespace slicetool
