// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/windowkeeper.h"

#include "gui/window/appearance.h"

namespace slicetool::gui {

WindowKeeper::WindowKeeper(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    applyLanguage(languageOf(m_settings));
    m_window = made();
}

WindowKeeper::~WindowKeeper() = default;

std::unique_ptr<MainWindow> WindowKeeper::made()
{
    auto window = std::make_unique<MainWindow>(m_settings, m_belongings);
    // Queued: the menu that it was chosen in goes with the window.
    connect(window.get(), &MainWindow::languageChanged, this, &WindowKeeper::replaceWindow,
            Qt::QueuedConnection);
    return window;
}

void WindowKeeper::replaceWindow()
{
    applyLanguage(languageOf(m_settings));
    m_window->keepLayout();
    const QString path = m_window->shownPath();
    auto window = made();
    window->show();
    if (!path.isEmpty())
        window->openPlan(path);
    std::swap(m_window,
              window); // the old one goes last: a moment without a window ends the program
}

} // namespace slicetool::gui
