// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/window/mainwindow.h"

#include <QObject>
#include <QSettings>

#include <memory>

namespace slicetool::gui {

/// Keeps the application's one window, and makes it anew where the user chooses another language: the
/// texts of a window are made with it. The plan that was open is opened again; the demo's servers and the
/// passwords that were typed stay. GUI thread.
class WindowKeeper : public QObject
{
    Q_OBJECT

public:
    /// Makes the window, in the language of the settings.
    /// @param settings the user's; must outlive this
    explicit WindowKeeper(QSettings &settings, QObject *parent = nullptr);
    ~WindowKeeper() override; ///< ends what is at work

    MainWindow &window() const { return *m_window; } ///< until the language changes

private:
    std::unique_ptr<MainWindow> made();
    void replaceWindow();

    QSettings &m_settings;
    std::shared_ptr<WindowBelongings> m_belongings = std::make_shared<WindowBelongings>();
    std::unique_ptr<MainWindow> m_window;
};

} // namespace slicetool::gui
