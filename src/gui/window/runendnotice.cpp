// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/runendnotice.h"

#include "gui/base/format.h"
#include "gui/run/runcontroller.h"
#include "gui/window/desktopnotice.h"
#include "report/reporttext.h"
#include "report/runreport.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QWidget>

namespace slicetool::gui {

namespace {

constexpr double longRunSeconds = 10; // whose end is told to who looks elsewhere

QString endOf(const RunOutcome &outcome, double seconds)
{
    const RunReport &report = *outcome.report;
    QString time = durationText(seconds);
    qint64 changes = 0;
    int attention = 0;
    if (reporttext::isPartial(report))
        time += RunEndNotice::tr(", not compared in full");
    for (const TableReport &table : report.tables) {
        changes += table.changes();
        attention += report.needsAttention(table) ? 1 : 0;
    }
    if (report.cancelled)
        return RunEndNotice::tr("Cancelled after %1; what was applied is complete.").arg(time);
    if (attention > 0)
        return RunEndNotice::tr("%n table(s) need attention", nullptr, attention);
    if (report.expectsVerified())
        return RunEndNotice::tr("Done and verified: %1 changed in %2").arg(rowsText(changes), time);
    if (report.lite && !report.dryRun)
        return RunEndNotice::tr("Refreshed, not verified: %1 changed in %2")
            .arg(rowsText(changes), time);
    if (changes == 0 && !outcome.request.isWhole())
        return RunEndNotice::tr("No difference in the %n table(s) compared, %1", nullptr,
                                int(report.tables.size()))
            .arg(time);
    if (changes == 0)
        return RunEndNotice::tr("No difference, %1").arg(time);
    return changes == 1 ? RunEndNotice::tr("1 row differs, %1").arg(time)
                        : RunEndNotice::tr("%1 differ, %2").arg(rowsText(changes), time);
}

} // namespace

RunEndNotice::RunEndNotice(QWidget *window) : QObject(window), m_window(window) { }

void RunEndNotice::tell(const RunOutcome &outcome, double seconds, bool isOfThisPlan)
{
    if (!outcome.report) {
        // The page shows those of its own plan.
        if (outcome.error && !isOfThisPlan)
            Q_EMIT message(tr("%1: %2").arg(outcome.subject.plan.name, outcome.error->message()));
        return;
    }
    const QString &plan = outcome.report->plan;
    const QString end = endOf(outcome, seconds);
    const QString text = isOfThisPlan ? end : tr("%1: %2").arg(plan, end);
    Q_EMIT message(text);
    const bool isSeen = m_window->isVisible() && m_window->isActiveWindow();
    if (!isSeen && seconds >= longRunSeconds)
        tellDesktop(plan, text);
}

void RunEndNotice::tellDesktop(const QString &title, const QString &text)
{
    QApplication::alert(m_window);
    if (showDesktopNotice(title, text) || !QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (!m_tray)
        m_tray = new QSystemTrayIcon(m_window->windowIcon(), this);
    m_tray->show();
    m_tray->showMessage(title, text);
}

} // namespace slicetool::gui
