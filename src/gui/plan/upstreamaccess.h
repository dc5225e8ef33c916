// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/endpoint.h"

#include <stop_token>

namespace slicetool::gui {

/// How the upstream of a plan is reached, password and all.
class UpstreamAccess
{
public:
    virtual ~UpstreamAccess() = default;

    /// Blocks, and may ask for a password; any thread but the GUI's.
    virtual Result<Endpoint> endpoint(std::stop_token stop) = 0;
};

} // namespace slicetool::gui
