// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/missedruns.h"

#include "gui/base/background.h"
#include "gui/window/noticebar.h"
#include "report/history.h"
#include "server/statefolder.h"

#include <QSettings>

namespace slicetool::gui {

namespace {

const QLatin1String seenKey("history/seen");

} // namespace

MissedRuns::MissedRuns(QSettings &settings, NoticeBar &bar, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_bar(bar)
{
    connect(&bar, &NoticeBar::closed, this, [this] { m_settings.setValue(seenKey, m_newest); });
}

void MissedRuns::look()
{
    HistoryFilter filter;
    filter.problemsOnly = true;
    filter.after = m_settings.value(seenKey).toLongLong();
    inBackground(
        this, [filter] { return RunHistory(historyPath()).list(filter); },
        [this](const Result<QList<HistoryEntry>> &missed) {
            if (!missed || missed->isEmpty())
                return;
            const HistoryEntry &last = missed->first();
            m_newest = last.id;
            m_bar.showNotice(tr("%n scheduled run(s) could not start. The last one, %1 of %2: %3",
                                nullptr, int(missed->size()))
                                 .arg(last.command, last.plan, last.problem));
        });
}

} // namespace slicetool::gui
