// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/summaries/closingline.h"

#include "cli/terminal/text.h"
#include "report/reporttext.h"

namespace slicetool::cli {

namespace {

/// How many tables came out how.
struct Tally {
    qint64 wanted = 0;  ///< all but the skipped
    qint64 good = 0;    ///< in sync or synced, and verified where the run promises that
    qint64 changed = 0; ///< with differences found
    qint64 unverified = 0;
    qint64 partly = 0; ///< of the good, those of which some columns did not count
    qint64 synced = 0;
    qint64 skipped = 0;
    qint64 failed = 0;
    qint64 drifted = 0;
    qint64 differing = 0;
    qint64 verified = 0;
    qint64 live = 0;
    qint64 cancelled = 0;
    qint64 statementsFailed = 0;
    qint64 rows = 0;
    qint64 bytesRead = 0;
};

Tally tallyOf(const RunReport &report)
{
    Tally tally;
    for (const TableReport &table : report.tables) {
        tally.rows += table.changes();
        tally.bytesRead += table.bytesRead;
        tally.changed += table.changes() > 0 || table.status == TableStatus::Differs ? 1 : 0;
        ++tally.wanted;
        tally.verified += table.verified ? 1 : 0;
        switch (table.status) {
        case TableStatus::InSync:
        case TableStatus::Synced:
            ++(report.needsAttention(table) ? tally.unverified : tally.good);
            tally.partly += !report.needsAttention(table) && table.isPartial() ? 1 : 0;
            tally.synced += table.status == TableStatus::Synced ? 1 : 0;
            break;
        case TableStatus::Differs:
            ++tally.differing;
            break;
        case TableStatus::Live:
            ++tally.live;
            break;
        case TableStatus::Drifted:
            ++tally.drifted;
            break;
        case TableStatus::Skipped:
            ++tally.skipped;
            --tally.wanted;
            break;
        case TableStatus::Failed:
            ++tally.failed;
            break;
        case TableStatus::Cancelled:
            ++tally.cancelled;
            break;
        }
    }
    for (const AfterOutcome &outcome : report.after)
        tally.statementsFailed += outcome.ok ? 0 : 1;
    return tally;
}

/// ", 1 failed, 2 skipped": what is not as the sentence before says.
QString exceptions(const Tally &tally)
{
    QString text;
    const auto add = [&text](qint64 count, const char *word) {
        if (count > 0)
            text += QStringLiteral(", %1 %2").arg(grouped(count), QLatin1String(word));
    };
    add(tally.failed, "failed");
    add(tally.drifted, "drifted");
    add(tally.live, "live");
    add(tally.unverified, "not verified");
    add(tally.cancelled, "not done");
    add(tally.skipped, "skipped");
    if (tally.statementsFailed > 0)
        text +=
            QStringLiteral(", %1 failed").arg(counted(tally.statementsFailed, "after statement"));
    return text;
}

/// "12 tables" where it is all of them, else "10 of 12 tables".
QString portion(qint64 count, qint64 all)
{
    return count == all ? counted(all, "table")
                        : QStringLiteral("%1 of %2").arg(grouped(count), counted(all, "table"));
}

} // namespace

QString closingLine(const RunReport &report)
{
    const Tally tally = tallyOf(report);
    const QString extra = exceptions(tally);
    const QString time = QStringLiteral("%1in %2").arg(
        extra.isEmpty() ? QStringLiteral(" ") : QStringLiteral(", "), humanSeconds(report.seconds));
    const QString read = QStringLiteral("%1 read").arg(humanBytes(tally.bytesRead));
    const QString rows = counted(tally.rows, "row");
    QString line = report.exitCode() == 130 ? QStringLiteral("Cancelled: ") : QString();

    if (report.command == QLatin1String("schema")) {
        line += tally.synced > 0
                    ? QStringLiteral("%1 created").arg(portion(tally.synced, tally.wanted))
                    : QStringLiteral("%1 already there").arg(portion(tally.good, tally.wanted));
        return line + extra + time;
    }
    if (report.dryRun) {
        line += QStringLiteral("Dry run, nothing was written: %1 would change in %2")
                    .arg(rows, portion(tally.changed, tally.wanted));
        return line + extra + time + QStringLiteral("; ") + read;
    }
    if (report.command == QLatin1String("compare")) {
        line +=
            tally.changed > 0
                ? QStringLiteral("%1 differ by %2").arg(portion(tally.changed, tally.wanted), rows)
                : QStringLiteral("%1 equal").arg(portion(tally.good, tally.wanted))
                      + reporttext::butForNotCompared(tally.partly, tally.wanted);
        if (tally.changed == 1)
            line.replace(QLatin1String("differ by"), QLatin1String("differs by"));
        return line + extra + time + QStringLiteral("; ") + read;
    }
    if (report.lite) {
        line += QStringLiteral("%1 refreshed, %2 verified")
                    .arg(portion(tally.good, tally.wanted),
                         tally.verified == 0 ? QStringLiteral("none") : grouped(tally.verified));
        if (tally.differing > 0)
            line += QStringLiteral(", %1 still known to differ").arg(grouped(tally.differing));
        return line + extra + time + QStringLiteral("; %1 changed, %2").arg(rows, read)
               + QStringLiteral("\nLite does not see deleted rows, or changes that left the "
                                "modified column as it was; a full pull finds them.");
    }
    line += QStringLiteral("%1 in sync and verified").arg(portion(tally.good, tally.wanted))
            + reporttext::butForNotCompared(tally.partly, tally.wanted);
    return line + extra + time + QStringLiteral("; %1 changed, %2").arg(rows, read);
}

} // namespace slicetool::cli
