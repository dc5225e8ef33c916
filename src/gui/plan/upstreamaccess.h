// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/endpoint.h"

#include <functional>
#include <stop_token>

namespace slicetool::gui {

/// How the upstream of a plan is reached, password and all.
class UpstreamAccess
{
public:
    /// Blocks, and may ask for a password; any thread but the GUI's.
    using Resolver = std::function<Result<Endpoint>(std::stop_token stop)>;

    virtual ~UpstreamAccess() = default;

    /// For the upstream that the plan names now, whichever plan is open when it is called. It may be
    /// used as long as this lives. GUI thread.
    virtual Resolver resolver() = 0;
};

} // namespace slicetool::gui
