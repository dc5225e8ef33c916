// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/terminal/text.h"
#include "report/runreport.h"

#include <QString>

namespace slicetool::cli {

struct SummaryOptions {
    TextStyle style;
    bool quiet = false;   ///< only what needs attention, and nothing where there is none
    bool verbose = false; ///< also where in a table the changes are, and everything left out
};

/// What a run did, for people: one line per table in aligned columns, what there is to say
/// about a table below it, the statements afterwards, and a closing line.
QString renderSummary(const RunReport &report, const SummaryOptions &options);

} // namespace slicetool::cli
