// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/storychecks.h"

#include <QMap>

namespace slicetool::demo {

namespace {

/// The story ends here: what was claimed is not so.
Error belied(const RunReport &report, const QString &reason)
{
    return {ErrorCode::Query, QStringLiteral("checking the report of the %1").arg(report.command),
            reason};
}

/// The tables that are not skipped: an undo does not even see those that a pull skipped.
QMap<QString, TableReport> byName(const RunReport &report)
{
    QMap<QString, TableReport> tables;
    for (const TableReport &table : report.tables) {
        if (table.status != TableStatus::Skipped)
            tables.insert(table.table, table);
    }
    return tables;
}

/// Calls claim(of first, of second) for each table of the two reports, up to the first Error; a
/// table that only one of them has belies any claim.
template <typename Claim>
Result<void> forEachPair(const RunReport &first, const RunReport &second, Claim claim)
{
    const auto firstTables = byName(first);
    const auto secondTables = byName(second);
    if (firstTables.keys() != secondTables.keys()) {
        return belied(
            second, QStringLiteral("its tables are not those of the %1 before").arg(first.command));
    }
    for (const TableReport &table : secondTables) {
        SLICETOOL_TRY(claim(firstTables.value(table.table), table));
    }
    return {};
}

} // namespace

StoryFigures figuresOf(const RunReport &report)
{
    StoryFigures figures;
    for (const TableReport &table : report.tables) {
        if (table.status == TableStatus::Skipped)
            continue;
        ++figures.tables;
        figures.changedTables += table.changes() > 0 ? 1 : 0;
        figures.sourceRows += table.sourceRows;
        figures.inserted += table.inserted;
        figures.updated += table.updated;
        figures.deleted += table.deleted;
        figures.bytesRead += table.bytesRead;
    }
    return figures;
}

Result<void> checkVerified(const RunReport &report)
{
    for (const TableReport &table : report.tables) {
        if (table.status == TableStatus::Skipped)
            continue;
        const bool inSync =
            table.status == TableStatus::InSync || table.status == TableStatus::Synced;
        if (!inSync || !table.verified) {
            return belied(report, QStringLiteral("%1 is %2, %3. %4")
                                      .arg(table.table, toString(table.status),
                                           table.verified ? QStringLiteral("verified")
                                                          : QStringLiteral("not verified"),
                                           table.message)
                                      .trimmed());
        }
    }
    for (const AfterOutcome &outcome : report.after) {
        if (!outcome.ok)
            return belied(report, QStringLiteral("%1: %2").arg(outcome.sql, outcome.message));
    }
    if (figuresOf(report).tables == 0)
        return belied(report, QStringLiteral("it has no table"));
    if (report.exitCode() != 0) {
        return belied(report, QStringLiteral("it ended with exit code %1").arg(report.exitCode()));
    }
    return {};
}

Result<void> checkCopied(const RunReport &report)
{
    SLICETOOL_TRY(checkVerified(report));
    for (const TableReport &table : report.tables) {
        if (table.inserted != table.sourceRows || table.updated != 0 || table.deleted != 0) {
            return belied(
                report, QStringLiteral("%1 was to be copied whole, %2 rows, but %3 were inserted, "
                                       "%4 updated, %5 deleted")
                            .arg(table.table)
                            .arg(table.sourceRows)
                            .arg(table.inserted)
                            .arg(table.updated)
                            .arg(table.deleted));
        }
    }
    return {};
}

Result<void> checkSameSource(const RunReport &first, const RunReport &second)
{
    return forEachPair(first, second,
                       [&](const TableReport &before, const TableReport &now) -> Result<void> {
                           if (now.sourceRows == before.sourceRows)
                               return {};
                           return belied(second, QStringLiteral("%1 has %2 rows, it had %3")
                                                     .arg(now.table)
                                                     .arg(now.sourceRows)
                                                     .arg(before.sourceRows));
                       });
}

Result<void> checkDiffers(const RunReport &comparison)
{
    for (const TableReport &table : comparison.tables) {
        if (comparison.needsAttention(table)) {
            return belied(comparison, QStringLiteral("%1 is %2. %3")
                                          .arg(table.table, toString(table.status), table.message)
                                          .trimmed());
        }
    }
    if (comparison.exitCode() != 1 || figuresOf(comparison).changes() == 0)
        return belied(comparison, QStringLiteral("it found no difference"));
    return {};
}

Result<void> checkTookBack(const RunReport &undo, const RunReport &comparison)
{
    SLICETOOL_TRY(checkVerified(undo));
    return forEachPair(
        comparison, undo, [&](const TableReport &found, const TableReport &done) -> Result<void> {
            if (done.changes() == found.changes())
                return {};
            return belied(undo, QStringLiteral("%1 rows of %2 were changed, but %3 had "
                                               "been found different")
                                    .arg(done.changes())
                                    .arg(done.table)
                                    .arg(found.changes()));
        });
}

Result<void> checkCaughtUp(const RunReport &pull, const RunReport &first)
{
    SLICETOOL_TRY(checkVerified(pull));
    Result<void> grown = forEachPair(
        first, pull, [&](const TableReport &before, const TableReport &now) -> Result<void> {
            const qint64 expected = before.sourceRows + now.inserted - now.deleted;
            if (now.sourceRows == expected)
                return {};
            return belied(pull, QStringLiteral("%1 has %2 rows; after %3 inserted and %4 deleted "
                                               "it should have %5")
                                    .arg(now.table)
                                    .arg(now.sourceRows)
                                    .arg(now.inserted)
                                    .arg(now.deleted)
                                    .arg(expected));
        });
    if (!grown)
        return grown;
    if (figuresOf(pull).changes() == 0)
        return belied(pull, QStringLiteral("it found nothing new"));
    const qint64 now = figuresOf(pull).bytesRead;
    const qint64 then = figuresOf(first).bytesRead;
    if (now * 2 >= then) {
        return belied(pull, QStringLiteral("it read %1 bytes, and the first pull, which copied "
                                           "everything, %2")
                                .arg(now)
                                .arg(then));
    }
    return {};
}

Result<void> checkNothingToDo(const RunReport &report)
{
    SLICETOOL_TRY(checkVerified(report));
    for (const TableReport &table : report.tables) {
        if (table.changes() != 0 || table.status == TableStatus::Synced) {
            return belied(report,
                          QStringLiteral("%1 rows of %2 were changed, and nothing had to be")
                              .arg(table.changes())
                              .arg(table.table));
        }
    }
    return {};
}

} // namespace slicetool::demo
