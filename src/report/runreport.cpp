// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/runreport.h"

#include <algorithm>
#include <cmath>

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
    return !dryRun && !lite
           && (command == QLatin1String("pull") || command == QLatin1String("undo"));
}

bool RunReport::needsAttention(const TableReport &table) const
{
    switch (table.status) {
    case TableStatus::InSync:
    case TableStatus::Synced:
        return expectsVerified() && !table.verified;
    case TableStatus::Differs:
        return expectsVerified() || (lite && !dryRun); // its own sample says so
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

std::optional<double> LiteFigures::differentShare() const
{
    if (sampledRows == 0)
        return std::nullopt;
    return double(sampledDifferent) / double(sampledRows);
}

std::optional<double> LiteFigures::maxDifferent() const
{
    const auto share = differentShare();
    if (!share)
        return std::nullopt;
    constexpr double z = 1.6448536269514722; // one-sided 95 %
    const auto n = double(sampledRows);
    const double center = *share + z * z / (2 * n);
    const double half = z * std::sqrt(*share * (1 - *share) / n + z * z / (4 * n * n));
    return std::min(1.0, (center + half) / (1 + z * z / n));
}

int Density::lateBucket() const
{
    if (late == 0)
        return -1;
    for (qsizetype bucket = changes.size() - 1; bucket >= 0; --bucket) {
        if (changes.at(bucket) > 0)
            return int(bucket);
    }
    return -1;
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
