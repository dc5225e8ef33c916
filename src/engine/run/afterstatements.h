// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/pairmemory.h"
#include "engine/run/preflight.h"
#include "engine/run/runoptions.h"
#include "report/runreport.h"
#include "server/session.h"

namespace slicetool {

/// Runs the plan's statements of a leg in the target's schema, in one transaction, when every table
/// of the leg came out whole, or anyway where the options say so. Otherwise none runs, and each outcome
/// says why. prepareRun() has judged them: they stay in the schema and do not end the transaction.
///
/// Which rows they changed is remembered, so that the next comparison does not take them for
/// differences.
QList<AfterOutcome> runAfterStatements(const Plan &plan, const RunOptions &options,
                                       const Preflight &flight, const RunReport &report,
                                       const SessionContext &context);

/// What is remembered of statements afterwards for a pair of schemas.
PairMemory afterMemory(const Preflight &flight, const QString &stateFolder);

} // namespace slicetool
