// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/preflight.h"
#include "engine/run/verifiedmarks.h"
#include "report/runreport.h"

namespace slicetool {

/// Gives the target's tables the source's next AUTO_INCREMENT values, where the run has left them in sync
/// and the two differ. An undo makes new rows get the ids again that they would have got in base; a pull
/// keeps ids that are given out downstream away from upstream's.
///
/// Only of InnoDB, where that is a matter of metadata; every other engine would copy the table. ALTER TABLE commits
/// implicitly, so this comes after all transactions. What fails (a privilege, a table that somebody
/// uses for longer than a second) is a note of the table and no failure.
///
/// @param reports gets the notes
/// @param marks   are told that the tables were altered
/// Thread: the preflight's sessions'; opens one more.
void alignAutoIncrements(const Preflight &flight, const SessionContext &context,
                         QList<TableReport> &reports, VerifiedMarks &marks);

} // namespace slicetool
