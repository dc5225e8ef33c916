// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run.h"
#include "gui/connections/passwords.h"

namespace slicetool::gui {

/// The connection with its password: tried without one first where none is known, and asked for once
/// the server denied that; a wrong answer is asked for again, twice at most. A server that is not
/// reached is no error here: whoever needs it says so better.
///
/// Blocks; not in the GUI thread. Errors: as resolveEndpoint(); LoginDenied where the user gave up;
/// Cancelled.
Result<Endpoint> resolvePlace(const QString &connection, const QString &label, Passwords &passwords,
                              std::stop_token stop);

/// The places of a plan for one of its legs. Only the two that the leg needs are tried, so that an
/// undo works without upstream; the third is filled in as far as it is known.
Result<Endpoints> resolvePlaces(const Plan &plan, Leg leg, Passwords &passwords,
                                std::stop_token stop);

} // namespace slicetool::gui
