// SPDX-License-Identifier: GPL-3.0-or-later
// What the cards say of freshness, from how a run ended.
#include "gui/base/format.h"
#include "gui/window/wayofdata.h"
#include "report/runreport.h"

namespace slicetool::gui {

void WayOfData::showOutcome(const RunReport &report, bool isWhole)
{
    const QString at = report.started.toLocalTime().time().toString(QStringLiteral("HH:mm"));
    qint64 changes = 0;
    int differing = 0;
    int unfinished = 0;
    for (const TableReport &table : report.tables) {
        changes += table.changes();
        differing += table.changes() > 0 ? 1 : 0;
        unfinished += report.needsAttention(table) ? 1 : 0;
    }
    PlaceCard *card = report.leg == Leg::Pull ? m_base : m_work;
    if (report.cancelled) {
        card->setState(tr("cancelled at %1; whole up to there").arg(at), QStringLiteral("warning"));
    } else if (unfinished > 0) {
        card->setState(tr("%n table(s) not in sync, %1", nullptr, unfinished).arg(at),
                       QStringLiteral("error"));
    } else if (report.lite && !report.dryRun) {
        card->setState(tr("lite at %1, not verified").arg(at), QStringLiteral("warning"));
    } else if (report.expectsVerified() && !isWhole) {
        card->setState(tr("%n table(s) verified at %1", nullptr, int(report.tables.size())).arg(at),
                       QStringLiteral("ok"));
    } else if (report.expectsVerified()) {
        card->setState(report.leg == Leg::Pull ? tr("pulled and verified at %1").arg(at)
                                               : tr("equals base, verified at %1").arg(at),
                       QStringLiteral("ok"));
    } else if (changes == 0 && !isWhole) {
        card->setState(
            tr("no difference in %n table(s) at %1", nullptr, int(report.tables.size())).arg(at),
            QStringLiteral("ok"));
    } else if (changes == 0) {
        card->setState(tr("no difference at %1").arg(at), QStringLiteral("ok"));
    } else {
        card->setState(tr("%n table(s) differ, %1", nullptr, differing).arg(at),
                       QStringLiteral("compare"));
    }
    // "equals base" is said of rows; what else is there stays, and is not to be overlooked.
    QStringList besides;
    for (const LeftOut &object : report.onlyDownstream)
        besides << object.kind + QLatin1Char(' ') + object.name;
    for (const TableReport &table : report.tables) {
        for (const QString &note : table.notes)
            besides << table.table + QStringLiteral(": ") + note;
    }
    if (!besides.isEmpty())
        card->addToState(tr("%n difference(s) in structure", nullptr, int(besides.size())),
                         besides + report.remarks);
    if (report.leg != Leg::Undo)
        return;
    setUndoHint(
        report.expectsVerified()
            ? tr("reverted %1 in %2").arg(rowsText(changes), durationText(report.seconds))
        : changes > 0
            ? tr("would revert %1 in %n table(s)", nullptr, differing).arg(rowsText(changes))
            : tr("nothing to revert"));
}

} // namespace slicetool::gui
