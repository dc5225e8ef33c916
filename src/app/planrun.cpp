// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planrun.h"

#include "engine/run/run.h"
#include "engine/run/turn.h"
#include "server/statefolder.h"

namespace slicetool {

namespace {

RunOptions optionsOf(const PlanInTurn &plan, const RunRequest &request, const RunSinks &sinks)
{
    RunOptions options;
    options.leg = request.leg;
    options.mode = request.mode;
    options.lite = request.lite;
    options.liteOverlap = request.liteOverlap;
    options.planPath = plan.path;
    options.turnedAt = plan.turn.at;
    options.afterAnyway = request.afterAnyway;
    options.alter = request.alter;
    options.recreate = request.recreate;
    options.tables = request.tables;
    options.onlyRows = request.rows;
    options.jobs = request.jobs;
    options.stateFolder = stateFolder();
    options.yesWriteTo = request.yesWriteTo;
    options.onTables = sinks.onTables;
    options.onProgress = sinks.onProgress;
    options.onStatement = sinks.onStatement;
    options.onDifferingRow = sinks.onDifferingRow;
    options.maxDifferingRows = sinks.maxDifferingRows;
    return options;
}

Result<void> pruned(const RunHistory &history, const Result<qint64> &added)
{
    if (!added)
        return added.error();
    return history.prune(RunHistory::daysKept, RunHistory::bytesKept);
}

} // namespace

Result<RunReport> runRequest(const PlanInTurn &plan, const RunRequest &request,
                             const RunSinks &sinks, PasswordSource &passwords, std::stop_token stop)
{
    const RunOptions options = optionsOf(plan, request, sinks);
    if (request.seenTurn && *request.seenTurn != plan.turn)
        return turnHasChanged();
    const auto endpoints = reachPlaces(plan, request.leg, passwords, stop);
    if (!endpoints)
        return endpoints.error();
    return runPlan(plan.plan, *endpoints, options, stop);
}

Result<void> keepInHistory(const RunReport &report, const RunOrigin &origin)
{
    const RunHistory history(historyPath());
    return pruned(history, history.add(report, origin));
}

Result<void> keepInHistory(const RunReport &attempt, const RunOrigin &origin, const Error &problem,
                           int exitCode)
{
    const RunHistory history(historyPath());
    return pruned(history, history.addProblem(attempt, origin, exitCode, problem.message()));
}

} // namespace slicetool
