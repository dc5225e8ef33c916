// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/session.h"

namespace slicetool {

/// Whether both sessions talk to one and the same server, however it was addressed.
///
/// Asks the servers: a named lock with a random name is taken through `a`, and `b` is asked who
/// holds it. Needs no privilege and writes nothing; `b` may be in a read-only transaction.
Result<bool> isSameServer(Session &a, Session &b);

/// What a server says of itself that outlives its restarts. A value; empty where nothing is known.
///
/// Only MySQL has an identity of its own (`server_uuid`), and a copied data folder copies it. The
/// rest are settings, which can be alike on two servers by accident and change when somebody
/// reconfigures one. So this never tells two servers apart by itself: it says whether a server is
/// the one that was once seen to be another than a third (see PlaceMemory).
struct ServerIdentity {
    QString uuid;
    QStringList facts; ///< "name=value", sorted: host, port, folders, server_id and the like

    bool isKnown() const { return !uuid.isEmpty() || !facts.isEmpty(); }
    bool operator==(const ServerIdentity &) const = default;
};

Result<ServerIdentity> identityOf(Session &session);

} // namespace slicetool
