// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/endpoint.h"

#include <stop_token>

namespace slicetool {

/// Runs the endpoint's password command by the system's shell and returns the first line that it
/// prints, as UTF-8. The command is told the account in SLICETOOL_HOST, SLICETOOL_PORT, SLICETOOL_USER and
/// SLICETOOL_SCHEMA, and has this program's environment but for passwords that are for this program.
///
/// Blocks, in any thread, until the command has ended, for two minutes at most: it may ask somebody.
/// Errors: LoginDenied with the command's words where it fails, prints nothing or does not end;
/// Cancelled. No error holds what it printed to standard output.
Result<QString> runPasswordCommand(const Endpoint &endpoint, std::stop_token stop);

/// Fills in the password of an endpoint that has a command and none yet.
Result<void> fetchPassword(Endpoint &endpoint, std::stop_token stop);

} // namespace slicetool
