// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/runreport.h"

#include <algorithm>

namespace slicetool {

namespace {

enum ExitCode { Good = 0, Different = 1, Incomplete = 3, Stopped = 130 };

} // namespace

QString toString(TableStatus status)
{
    switch (status) {
    case TableStatus::InSync:
        return QStringLiteral("in-sync");
    case TableStatus::Synced:
        return QStringLiteral("synced");
    case TableStatus::Differs:
        return QStringLiteral("differs");
    case TableStatus::Live:
        return QStringLiteral("live");
    case TableStatus::Drifted:
        return QStringLiteral("drifted");
    case TableStatus::Skipped:
        return QStringLiteral("skipped");
    case TableStatus::Failed:
        return QStringLiteral("failed");
    case TableStatus::Cancelled:
        return QStringLiteral("cancelled");
    }
    return QStringLiteral("failed");
}

std::optional<TableStatus> tableStatusFromString(const QString &text)
{
    for (const TableStatus status : {TableStatus::InSync, TableStatus::Synced, TableStatus::Differs,
                                     TableStatus::Live, TableStatus::Drifted, TableStatus::Skipped,
                                     TableStatus::Failed, TableStatus::Cancelled}) {
        if (toString(status) == text)
            return status;
    }
    return std::nullopt;
}

bool RunReport::expectsVerified() const
{
    return !dryRun && (command == QLatin1String("pull") || command == QLatin1String("undo"));
}

bool RunReport::needsAttention(const TableReport &table) const
{
    switch (table.status) {
    case TableStatus::InSync:
    case TableStatus::Synced:
        return expectsVerified() && !table.verified;
    case TableStatus::Differs:
        return expectsVerified();
    case TableStatus::Skipped:
        return false;
    case TableStatus::Live:
    case TableStatus::Drifted:
    case TableStatus::Failed:
    case TableStatus::Cancelled:
        return true;
    }
    return true;
}

int RunReport::exitCode() const
{
    const auto hasStatus = [this](TableStatus status) {
        return std::any_of(tables.begin(), tables.end(),
                           [status](const TableReport &table) { return table.status == status; });
    };
    if (cancelled || hasStatus(TableStatus::Cancelled))
        return Stopped;
    const bool tableMissed =
        std::any_of(tables.begin(), tables.end(),
                    [this](const TableReport &table) { return needsAttention(table); });
    const bool afterFailed = std::any_of(after.begin(), after.end(),
                                         [](const AfterOutcome &outcome) { return !outcome.ok; });
    if (tableMissed || afterFailed)
        return Incomplete;
    if (command == QLatin1String("compare") && hasStatus(TableStatus::Differs))
        return Different;
    return Good;
}

} // namespace slicetool
