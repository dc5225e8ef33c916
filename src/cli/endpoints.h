// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/command.h"
#include "engine/run.h"
#include "plan/plan.h"
#include "server/secrets.h"

namespace slicetool::cli {

/// Where passwords come from: --defaults-extra-file, and a prompt where there is a terminal.
SecretOptions secretOptions(const QString &defaultsExtraFile, const CommandContext &context);

/// The connection with its password. Where none is known and there is somebody to ask, the
/// server is tried without one first, and asked for only once it denied that. A server that
/// is not reached is no error here: whoever needs it says so better.
Result<Endpoint> reachEndpoint(const QString &connection, const QString &label,
                               const SecretOptions &options, const CommandContext &context);

/// The places of a plan for one of its legs. Only the two that the leg needs are tried, so
/// that an undo works without upstream; the third is filled in as far as it is known.
/// Errors: Plan where the leg has no target; as reachEndpoint(); Cancelled.
Result<Endpoints> resolveEndpoints(const Plan &plan, Leg leg, const SecretOptions &options,
                                   const CommandContext &context);

} // namespace slicetool::cli
