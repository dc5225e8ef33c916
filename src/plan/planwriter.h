// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/plan.h"

#include <QByteArray>

namespace slicetool {

/// The plan as the text of a plan file, for clean diffs: keys always in the same order, one step
/// and one statement per line, what equals its default left out, a newline at the end. What
/// readPlan() makes of it equals the plan, except that URLs have lost their passwords.
/// Pure function, any thread.
QByteArray writePlan(const Plan &plan);

/// Writes the plan to a file, which is replaced at once or not at all. A plan that readPlan()
/// would refuse is not written (code Plan); other errors have code Io.
Result<void> writePlanFile(const Plan &plan, const QString &path);

} // namespace slicetool
