// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/runreport.h"

namespace slicetool::demo {

/// What the reports of the demo's runs add up to.
struct StoryFigures {
    qint64 tables = 0; ///< all but the skipped
    qint64 changedTables = 0;
    qint64 sourceRows = 0;
    qint64 inserted = 0;
    qint64 updated = 0;
    qint64 deleted = 0;
    qint64 bytesRead = 0;

    qint64 changes() const { return inserted + updated + deleted; }
};

StoryFigures figuresOf(const RunReport &report);

// What the demo claims about its runs, as checks: each returns an Error that names the claim and
// the table that belies it, and each has to hold before the next sentence of the story is told.
// Pure functions; none looks further than the reports.

/// A pull or undo: every table that is not skipped is in sync and verified, every statement
/// afterwards went well, and there are tables at all.
Result<void> checkVerified(const RunReport &report);

/// A run into nothing: verified, and every row of the source was inserted.
Result<void> checkCopied(const RunReport &report);

/// Two runs whose sources hold the same slice: they have the same tables with the same rows.
Result<void> checkSameSource(const RunReport &first, const RunReport &second);

/// A comparison that found something, and could compare every table.
Result<void> checkDiffers(const RunReport &comparison);

/// An undo that changed in every table as many rows as the comparison before it had found.
Result<void> checkTookBack(const RunReport &undo, const RunReport &comparison);

/// A pull after the first one: something was new, each table has grown by what was inserted
/// less what was deleted, and less than half of the first pull's bytes were read.
Result<void> checkCaughtUp(const RunReport &pull, const RunReport &first);

/// A run that had nothing to do, and did nothing.
Result<void> checkNothingToDo(const RunReport &report);

} // namespace slicetool::demo
