// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/window/plantabs.h"

#include <QObject>
#include <QSettings>

#include <memory>

namespace slicetool::gui {

/// Keeps the application's one window, and makes it anew where the user chooses another language: the
/// texts of a window are made with it. Plans that were open are opened again; the demo's servers and the
/// passwords that were typed stay. GUI thread.
class WindowKeeper : public QObject
{
    Q_OBJECT

public:
    /// Makes the window, in the language of the settings.
    /// @param settings the user's; must outlive this
    explicit WindowKeeper(QSettings &settings, QObject *parent = nullptr);
    ~WindowKeeper() override; ///< ends what is at work

    PlanTabs &tabs() const { return *m_tabs; } ///< until the language changes

private:
    std::unique_ptr<PlanTabs> made();
    void replaceWindow();

    QSettings &m_settings;
    std::shared_ptr<WindowBelongings> m_belongings = std::make_shared<WindowBelongings>();
    std::unique_ptr<PlanTabs> m_tabs;
};

} // namespace slicetool::gui
