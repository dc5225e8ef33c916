// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/endpoint.h"

#include <stop_token>

namespace slicetool {

/// Where an endpoint is reached through SSH, starts the system's `ssh` (so that the user's own
/// configuration, keys and agent apply; it never asks) and points the endpoint at its end on this
/// machine. The tunnel ends with the last copy of the endpoint. An endpoint that needs none, or has one,
/// is left as it is.
///
/// A certificate is checked against the host at the far end (verify-identity).
///
/// Blocks for as long as the endpoint's timeout, 20 seconds at most; any thread. Errors: Plan for a destination that is none, or a socket;
/// Unreachable with ssh's own words; Cancelled.
Result<void> openTunnel(Endpoint &endpoint, std::stop_token stop);

} // namespace slicetool
