// SPDX-License-Identifier: GPL-3.0-or-later
// What the cards say of freshness, from how runs ended and what happened since.
#include "gui/base/format.h"
#include "gui/window/dataflow.h"
#include "gui/window/runquestion.h"
#include "report/runreport.h"

namespace slicetool::gui {

namespace {

struct State {
    QString text;
    QString icon;
};

/// How a run left its target, said for the tables that it was over.
State stateAfter(const RunReport &report, bool isWhole)
{
    const QString at = momentText(report.started);
    const int tables = int(report.tables.size());
    int differing = 0;
    int unfinished = 0;
    for (const TableReport &table : report.tables) {
        differing += table.changes() > 0 ? 1 : 0;
        unfinished += report.needsAttention(table) ? 1 : 0;
    }
    if (report.cancelled)
        return {DataFlow::tr("cancelled at %1; complete up to there").arg(at),
                QStringLiteral("warning")};
    if (unfinished > 0)
        return {DataFlow::tr("%n table(s) not in sync, %1", nullptr, unfinished).arg(at),
                QStringLiteral("error")};
    if (report.lite && !report.dryRun)
        return {DataFlow::tr("lite at %1, not verified").arg(at), QStringLiteral("warning")};
    if (report.expectsVerified())
        return {!isWhole ? DataFlow::tr("%n table(s) verified at %1", nullptr, tables).arg(at)
                : report.leg == Leg::Pull ? DataFlow::tr("pulled and verified at %1").arg(at)
                                          : DataFlow::tr("equals base, verified at %1").arg(at),
                QStringLiteral("ok")};
    if (differing == 0)
        return {isWhole
                    ? DataFlow::tr("no difference at %1").arg(at)
                    : DataFlow::tr("no difference in %n table(s) at %1", nullptr, tables).arg(at),
                QStringLiteral("ok")};
    return {isWhole ? DataFlow::tr("%n table(s) differ, %1", nullptr, differing).arg(at)
                    : DataFlow::tr("%1 of %n compared table(s) differ, %2", nullptr, tables)
                          .arg(differing)
                          .arg(at),
            QStringLiteral("compare")};
}

/// "equals base" is said of rows; what else is there stays, and is not to be overlooked.
void showStructure(PlaceCard &card, const RunReport &report)
{
    QStringList besides;
    for (const LeftOut &object : report.onlyDownstream)
        besides << object.kind + QLatin1Char(' ') + object.name;
    for (const TableReport &table : report.tables) {
        for (const QString &note : table.notes)
            besides << table.table + QStringLiteral(": ") + note;
    }
    if (!besides.isEmpty())
        card.addToState(DataFlow::tr("%n difference(s) in structure", nullptr, int(besides.size())),
                        besides + report.remarks);
}

} // namespace

void DataFlow::showFreshness(Leg leg, const std::optional<RunOutcome> &last,
                             const KnownAnswer &known)
{
    using Gap = KnownAnswer::Gap;
    PlaceCard *card = leg == Leg::Pull ? m_base : m_work;
    // What happened since the last run says more than the run does.
    const bool isOutdated = known.gap == Gap::PlanEdited || known.gap == Gap::Turned
                            || known.gap == Gap::Pulled || known.gap == Gap::OtherRun
                            || known.gap == Gap::DemoMoved;
    const bool isWhole = last && last->request.isWhole();
    if (isOutdated) {
        card->setState(gapText(known), QStringLiteral("compare"));
    } else if (!last) {
        card->setState({}, {});
    } else if (const bool differs = known.isKnown() && !isWhole && !known.tables.isEmpty();
               differs) {
        // Some tables were looked at anew, and the others are still known.
        card->setState(tr("%n table(s) differ, %1", nullptr, int(known.tables.size()))
                           .arg(momentText(known.at)),
                       QStringLiteral("compare"));
    } else {
        const State state = stateAfter(*last->report, isWhole);
        card->setState(state.text, state.icon);
    }
    if (last && last->report && !isOutdated)
        showStructure(*card, *last->report);
    if (leg != Leg::Undo)
        return;
    if (!last && !isOutdated) {
        setUndoHint({});
    } else if (!known.isKnown()) {
        QString text = gapText(known);
        text[0] = text.at(0).toUpper();
        setUndoHint(text);
    } else if (!known.tables.isEmpty()) {
        setUndoHint(
            tr("would revert %1 in %n table(s), as of %2", nullptr, int(known.tables.size()))
                .arg(rowsText(known.rows()), momentText(known.at)));
    } else if (last && last->report && last->report->expectsVerified()) {
        qint64 changes = 0;
        for (const TableReport &table : last->report->tables)
            changes += table.changes();
        setUndoHint(
            tr("reverted %1 in %2").arg(rowsText(changes), durationText(last->report->seconds)));
    } else {
        setUndoHint(tr("nothing to revert at %1").arg(momentText(known.at)));
    }
}

void DataFlow::showTurnProblem(const QString &reason)
{
    for (PlaceCard *card : {m_base, m_work})
        card->setState(tr("cannot tell whether this is base or work: %1").arg(reason),
                       QStringLiteral("error"));
    setUndoHint({});
}

} // namespace slicetool::gui
