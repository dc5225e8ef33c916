// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/freshness.h"

#include "gui/base/format.h"
#include "gui/window/runquestion.h"
#include "report/reporttext.h"

namespace slicetool::gui {

namespace {

using Gap = KnownAnswer::Gap;

struct CardState {
    QString text;
    QString icon;
};

/// How a run left its target, said for the tables that it was over.
CardState stateAfter(const RunReport &report, bool isWhole)
{
    const QString at = momentText(report.started);
    const int tables = int(report.tables.size());
    int differing = 0;
    int unfinished = 0;
    const QString butFor =
        reporttext::isPartial(report) ? Freshness::tr(", not compared in full") : QString();
    for (const TableReport &table : report.tables) {
        differing += table.changes() > 0 ? 1 : 0;
        unfinished += report.needsAttention(table) ? 1 : 0;
    }
    if (report.cancelled)
        return {Freshness::tr("cancelled at %1; complete up to there").arg(at),
                QStringLiteral("warning")};
    if (unfinished > 0)
        return {Freshness::tr("%n table(s) not in sync, %1", nullptr, unfinished).arg(at),
                QStringLiteral("error")};
    if (report.lite && !report.dryRun)
        return {Freshness::tr("lite at %1, not verified").arg(at), QStringLiteral("warning")};
    if (report.expectsVerified())
        return {(!isWhole ? Freshness::tr("%n table(s) verified at %1", nullptr, tables).arg(at)
                 : report.leg == Leg::Pull ? Freshness::tr("pulled and verified at %1").arg(at)
                                           : Freshness::tr("equals base, verified at %1").arg(at))
                    + butFor,
                QStringLiteral("ok")};
    if (differing == 0)
        return {(isWhole
                     ? Freshness::tr("no difference at %1").arg(at)
                     : Freshness::tr("no difference in %n table(s) at %1", nullptr, tables).arg(at))
                    + butFor,
                QStringLiteral("ok")};
    return {isWhole ? Freshness::tr("%n table(s) differ, %1", nullptr, differing).arg(at)
                    : Freshness::tr("%1 of %n compared table(s) differ, %2", nullptr, tables)
                          .arg(differing)
                          .arg(at),
            QStringLiteral("compare")};
}

/// "equals base" is said of rows; what else is there stays, and is not to be overlooked.
QStringList structureOf(const RunReport &report)
{
    QStringList besides;
    for (const LeftOut &object : report.onlyDownstream)
        besides << object.kind + QLatin1Char(' ') + object.name;
    for (const TableReport &table : report.tables) {
        for (const QString &note : table.notes)
            besides << table.table + QStringLiteral(": ") + note;
    }
    return besides;
}

/// What happened since the last run says more than the run does.
bool isOutdated(const KnownAnswer &known)
{
    return known.gap == Gap::PlanEdited || known.gap == Gap::Turned || known.gap == Gap::Pulled
           || known.gap == Gap::OtherRun || known.gap == Gap::DemoMoved;
}

CardState stateOf(const std::optional<RunOutcome> &last, const KnownAnswer &known)
{
    if (isOutdated(known))
        return {gapText(known), QStringLiteral("compare")};
    if (!last)
        return {};
    const bool isWhole = last->request.isWhole();
    // Some tables were looked at anew, and the others are still known.
    if (known.isKnown() && !isWhole && !known.tables.isEmpty())
        return {Freshness::tr("%n table(s) differ, %1", nullptr, int(known.tables.size()))
                    .arg(momentText(known.at)),
                QStringLiteral("compare")};
    return stateAfter(*last->report, isWhole);
}

QString undoHintOf(const std::optional<RunOutcome> &last, const KnownAnswer &known)
{
    if (!last && !isOutdated(known))
        return {};
    if (!known.isKnown()) {
        QString text = gapText(known);
        text[0] = text.at(0).toUpper();
        return text;
    }
    if (!known.tables.isEmpty())
        return Freshness::tr("would revert %1 in %n table(s), as of %2", nullptr,
                             int(known.tables.size()))
            .arg(rowsText(known.rows()), momentText(known.at));
    if (last && last->report && last->report->expectsVerified()) {
        qint64 changes = 0;
        for (const TableReport &table : last->report->tables)
            changes += table.changes();
        return Freshness::tr("reverted %1 in %2")
            .arg(rowsText(changes), durationText(last->report->seconds));
    }
    return Freshness::tr("nothing to revert at %1").arg(momentText(known.at));
}

} // namespace

Freshness Freshness::of(Leg leg, const std::optional<RunOutcome> &last, const KnownAnswer &known)
{
    Freshness freshness;
    const CardState state = stateOf(last, known);
    freshness.text = state.text;
    freshness.icon = state.icon;
    if (last && last->report && !isOutdated(known)) {
        freshness.structure = structureOf(*last->report);
        freshness.structureRemarks = last->report->remarks;
    }
    if (leg == Leg::Undo)
        freshness.undoHint = undoHintOf(last, known);
    return freshness;
}

} // namespace slicetool::gui
