// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/endpoint.h"

#include <QByteArray>

#include <stop_token>

namespace slicetool {

/// Whether the endpoint asks for TLS without which nobody logs in: over TCP, required and stricter.
bool needsCertainTls(const Endpoint &endpoint);

/// Connects to the server without logging in, asks for TLS, and looks at the certificate as the
/// endpoint's ssl-mode says: its chain for verify-ca, its host's name, too, for verify-identity,
/// where a tunnel's far end is the host. Nothing but the certificate of the server that answers is
/// known then; so its fingerprint is what the driver's connection, on which the password goes, is
/// held to: the library compares before it sends anything of the account.
///
/// Returns the certificate's SHA1, the only one that the library of this system compares. Where the
/// server refuses to talk, one that no certificate has: the login then says why. Blocks up to
/// `timeoutSeconds` for each step; any thread.
/// Errors: Unreachable; LoginDenied where there is no TLS, or not the one that was asked for; Plan for a
/// CA file without a certificate; Cancelled.
Result<QByteArray> certificateToPin(const Endpoint &endpoint, int timeoutSeconds,
                                    std::stop_token stop);

/// The plugin by which the server wants this account's password, asked without the password; empty
/// where it does not say. For messages only.
QString wantedAuthPlugin(const Endpoint &endpoint, int timeoutSeconds, std::stop_token stop);

} // namespace slicetool
