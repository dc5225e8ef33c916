// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/runreport.h"

#include <functional>

namespace slicetool {

/// Where a table is in a run.
enum class Phase { Waiting, Schema, Comparing, Applying, Verifying, Done };

QString toString(
    Phase phase); ///< "waiting", "schema", "comparing", "applying", "verifying", "done"

/// A snapshot of one table's progress; a later one replaces the earlier.
struct TableProgress {
    QString table;
    Phase phase = Phase::Waiting;
    qint64 rowsDone = 0;  ///< rows looked at or moved in this phase
    qint64 rowsTotal = 0; ///< estimate for this phase, 0 where it is not known
    qint64 bytes = 0;     ///< received from the source and sent to the target so far
    qint64 changes = 0;   ///< differing rows found so far
    TableStatus status = TableStatus::InSync; ///< valid when phase is Done
    QList<qint64> density =
        {}; ///< changed rows per bucket of what was compared so far, in key order
};

/// Receives progress. Called from worker threads, several at once: must be thread safe.
using ProgressSink = std::function<void(const TableProgress &)>;

/// Called once, before any progress: the tables of the run, in the order of their names.
using TablesSink = std::function<void(const QStringList &)>;

} // namespace slicetool
