// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/terminal/text.h"
#include "engine/check/checkreport.h"

#include <QString>

namespace slicetool::cli {

/// What a check found, for people: a line per finding in aligned columns, problems last, each
/// with its remedy below, and a closing line.
/// @param quiet only problems, and nothing where there is none
QString renderCheck(const CheckReport &report, const TextStyle &style, bool quiet);

/// 0 where nothing would stop a run; else what a run would end with: 2 for a place that is
/// refused, 4 for one that is not reached, 3 where only some table is concerned.
int exitCodeFor(const CheckReport &report);

} // namespace slicetool::cli
