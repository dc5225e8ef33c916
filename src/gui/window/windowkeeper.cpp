// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/windowkeeper.h"

#include "gui/window/appearance.h"

namespace slicetool::gui {

WindowKeeper::WindowKeeper(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    applyLanguage(languageOf(m_settings));
    m_tabs = made();
}

WindowKeeper::~WindowKeeper() = default;

std::unique_ptr<PlanTabs> WindowKeeper::made()
{
    auto tabs = std::make_unique<PlanTabs>(m_settings, m_belongings);
    // Queued: the menu that it was chosen in goes with the window.
    connect(tabs.get(), &PlanTabs::languageChanged, this, &WindowKeeper::replaceWindow,
            Qt::QueuedConnection);
    return tabs;
}

void WindowKeeper::replaceWindow()
{
    applyLanguage(languageOf(m_settings));
    m_tabs->keepLayout();
    const QStringList paths = m_tabs->openPaths();
    const QString seen = m_tabs->current().shownPath();
    m_belongings->missedRuns.clear(); // goes with the old window, and is told again
    auto tabs = made();
    tabs->show();
    for (const QString &path : paths)
        tabs->open(path);
    if (!seen.isEmpty())
        tabs->open(seen);
    std::swap(m_tabs, tabs); // the old one goes last: a moment without a window ends the program
}

} // namespace slicetool::gui
