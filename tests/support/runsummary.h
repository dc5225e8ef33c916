// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/runreport.h"

namespace slicetool::test {

/// What a run found, one line per table, for the message of a test that fails.
QString summary(const RunReport &report);

} // namespace slicetool::test
