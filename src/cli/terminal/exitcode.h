// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace slicetool::cli {

/// What the program ends with where there is an Error instead of a report: 2 for what the
/// user wrote, 4 for a server that was not reached, 5 for a target that is in use, 130 for
/// a stop, 3 for everything else.
int exitCodeFor(const Error &error);

} // namespace slicetool::cli
