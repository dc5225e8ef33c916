// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/run/knowndifferences.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace slicetool::gui {

using Gap = KnownAnswer::Gap;

namespace {

bool isTurnOf(const Plan &one, Plan other)
{
    std::swap(other.base, other.work);
    return one == other;
}

/// Whether what a run reports of a table is its state at the end, and how many rows that is.
std::optional<TableDifference> stateOf(const TableReport &table, const RunRequest &request)
{
    if (table.status == TableStatus::Skipped)
        return TableDifference{table.table};
    const bool isRight = table.status == TableStatus::InSync || table.status == TableStatus::Synced;
    if (request.writes())
        return isRight && table.verified ? std::optional(TableDifference{table.table})
                                         : std::nullopt;
    if (!isRight && table.status != TableStatus::Differs)
        return std::nullopt;
    return TableDifference{table.table, table.inserted, table.updated, table.deleted};
}

} // namespace

qint64 KnownAnswer::rows() const
{
    return std::accumulate(
        tables.begin(), tables.end(), qint64(0),
        [](qint64 sum, const TableDifference &table) { return sum + table.rows(); });
}

void KnownDifferences::clear()
{
    m_sides = {};
}

void KnownDifferences::runEnded(const RunOutcome &outcome)
{
    if (!outcome.report)
        return; // nothing was begun
    const RunRequest &request = outcome.request;
    const RunReport &report = *outcome.report;
    Side &mine = side(request.leg);
    if (mine.plan != outcome.plan || mine.gap != Gap::NeverCompared)
        mine = Side{outcome.plan, false, {}, Gap::NeverCompared, {}};
    for (const TableReport &table : report.tables) {
        const auto state = request.rows.isEmpty() ? stateOf(table, request) : std::nullopt;
        if (state && request.leg == Leg::Undo && table.isPartial())
            mine.entries[table.table] = {Gap::Ignored, report.started, {table.table}};
        else if (state)
            mine.entries[table.table] = {Gap::None, report.started, *state};
        else if (request.writes() || !mine.entries.contains(table.table))
            mine.entries[table.table] = {Gap::NotDone, report.started, {table.table}};
    }
    mine.isWhole = mine.isWhole || request.isWhole();
    if (request.leg == Leg::Pull && request.writes())
        basePulled(outcome);
}

/// Work is compared with what base is now.
void KnownDifferences::basePulled(const RunOutcome &outcome)
{
    Side &undo = side(Leg::Undo);
    for (const TableReport &table : outcome.report->tables) {
        const bool isUntouched = table.status == TableStatus::InSync
                                 || table.status == TableStatus::Skipped
                                 || table.status == TableStatus::Drifted;
        if (!isUntouched && (undo.isWhole || undo.entries.contains(table.table)))
            undo.entries[table.table] = {Gap::Pulled, outcome.report->started, {table.table}};
    }
}

void KnownDifferences::otherRun(const HistoryEntry &entry)
{
    const bool writes =
        !entry.dryRun && entry.problem.isEmpty()
        && (entry.command == QLatin1String("pull") || entry.command == QLatin1String("undo"));
    if (!writes)
        return;
    const QDateTime end = entry.started.addMSecs(qint64(entry.seconds * 1000));
    for (const Leg leg : {Leg::Pull, Leg::Undo}) {
        // An undo writes to work alone, and the pull leg does not look there.
        if (leg == Leg::Pull && entry.command == QLatin1String("undo"))
            continue;
        Side &known = side(leg);
        const bool isOlder = std::any_of(known.entries.begin(), known.entries.end(),
                                         [&](const Entry &each) { return each.at < end; });
        if (isOlder)
            known = Side{known.plan, false, {}, Gap::OtherRun, entry.started};
    }
}

void KnownDifferences::demoMoved(Leg leg)
{
    Side &known = side(leg);
    known = Side{known.plan, false, {}, Gap::DemoMoved, {}};
}

KnownAnswer KnownDifferences::answer(const Plan &plan, Leg leg, const QStringList &tables) const
{
    const Side &known = side(leg);
    const auto unknown = [](Gap gap, const QDateTime &since = {}) {
        return KnownAnswer{gap, since, {}, {}};
    };
    if (known.entries.isEmpty() && !known.isWhole)
        return unknown(known.gap, known.since);
    if (known.plan != plan)
        return unknown(isTurnOf(known.plan, plan) ? Gap::Turned : Gap::PlanEdited);
    if (tables.isEmpty() && !known.isWhole)
        return unknown(Gap::SomeCompared);
    KnownAnswer answer;
    answer.gap = Gap::None;
    for (const QString &table : tables.isEmpty() ? QStringList(known.entries.keys()) : tables) {
        const auto entry = known.entries.find(table);
        if (entry == known.entries.end())
            return unknown(Gap::SomeCompared);
        if (entry->gap != Gap::None)
            return unknown(entry->gap, entry->at);
        if (!answer.at.isValid() || entry->at < answer.at)
            answer.at = entry->at;
        if (entry->count.rows() > 0)
            answer.tables << entry->count;
    }
    return answer;
}

} // namespace slicetool::gui
