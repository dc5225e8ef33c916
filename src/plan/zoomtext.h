// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace slicetool {

QString zoomText(const Zoom &zoom); ///< "auto" or "1000, 1"

} // namespace slicetool
