// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places.h"
#include "report/history.h"
#include "report/runreport.h"

namespace slicetool {

/// What a run is asked to do. A value; the command line and the window both fill one in.
struct RunRequest {
    Leg leg = Leg::Pull;
    RunMode mode = RunMode::Compare;
    bool alter = false;
    bool recreate = false;
    bool lite = false;
    int liteOverlap = RunOptions().liteOverlap; ///< seconds
    bool afterAnyway = false;
    int jobs = RunOptions().jobs;
    QStringList tables = {}; ///< only these; empty for all
    KeySelection rows = {};  ///< only these rows of these tables; empty for all
    std::optional<QString> yesWriteTo = {};
    /// The turn of base and work that the user saw when this was asked for. Where they have changed
    /// places since, nothing is begun.
    std::optional<Turn> seenTurn = {};

    bool writes() const { return mode == RunMode::Apply || mode == RunMode::SchemaOnly; }
    bool isWhole() const { return tables.isEmpty() && rows.isEmpty(); }

    /// The tables that are asked for, whole or in part; none for all.
    QStringList chosenTables() const { return rows.isEmpty() ? tables : QStringList(rows.keys()); }
};

/// Where a run tells of itself while it is at work; see RunOptions. Called from its threads.
struct RunSinks {
    TablesSink onTables;
    ProgressSink onProgress;
    std::function<void(const StatementRecord &)> onStatement;
    DifferingRowSink onDifferingRow;
    qint64 maxDifferingRows = 0; ///< of a table; 0 for all
};

/// Runs a plan as it was asked for: reaches its places and has the engine do it. Blocks; any thread.
/// Errors: as reachPlaces() and runPlan(); Locked where the turn is another one than seenTurn.
Result<RunReport> runRequest(const PlanInTurn &plan, const RunRequest &request,
                             const RunSinks &sinks, PasswordSource &passwords,
                             std::stop_token stop);

/// Puts a run into the history and keeps that from growing. Any thread. Error: Io.
Result<void> keepInHistory(const RunReport &report, const RunOrigin &origin);

/// Puts a run that could not begin into the history; for schedules, which nobody watches.
/// @param attempt plan, command and leg of what was to be run
Result<void> keepInHistory(const RunReport &attempt, const RunOrigin &origin, const Error &problem,
                           int exitCode);

} // namespace slicetool
