// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/runreport.h"

#include <QString>

namespace slicetool::cli {

/// The one line that ends a summary: how many tables came out well, what did not, how long
/// it took and how much it read. Without a newline.
QString closingLine(const RunReport &report);

} // namespace slicetool::cli
