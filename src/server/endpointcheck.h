// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/endpoint.h"

namespace slicetool {

/// Looks at what the parts of an endpoint may contain, wherever they came from (a URL, a saved
/// connection, an option file, the window), before a driver or a program gets any of them: the
/// client library takes a host with `;` or `://` for options of its own, Qt's driver takes options
/// apart at `;`, and ssh takes a word that begins with a hyphen for one.
///
/// A host is a name (letters, digits, `.`, `-`, `_`) or an IP address; users and schemas hold no
/// control characters; paths hold nothing that the driver would change. Never repeats a part in its
/// Error (Plan), which could be a piece of a password. Does not look whether the options go together.
Result<void> checkEndpoint(const Endpoint &endpoint);

/// Whether it is a name or an address that a host can have.
bool isHost(const QString &host);

/// user@host, or a name of ~/.ssh/config; nothing that ssh or a shell could read otherwise.
bool isSshDestination(const QString &text);

} // namespace slicetool
