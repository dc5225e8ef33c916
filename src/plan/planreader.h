// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/plan.h"

#include <stop_token>

#include <QByteArray>

namespace slicetool {

/// What a plan is called that does not say so: its file, without the suffixes of plans.
QString nameFromFile(const QString &path);

/// The value of "format" that this program reads and writes.
extern const char *const planFormat;

/// Reads a plan. The file name is for messages, and gives the plan its name where it has none.
///
/// Errors (code Plan) have one line per mistake, "file:line:column: " and then what is wrong with
/// the JSON, or the JSON pointer of the value and what is wrong with it. They quote no connection
/// and no variable's value, which may hold a password. Pure function, any thread.
Result<Plan> readPlan(const QByteArray &json, const QString &fileName);

/// Reads the plan in a file; one that cannot be read is an error with code Plan too.
Result<Plan> readPlanFile(const QString &path);

/// The same of what may also be a pipe, as /dev/stdin and <(…) are. Error: also Cancelled.
Result<Plan> readPlanFileOrPipe(const QString &path, const std::stop_token &stop);

} // namespace slicetool
