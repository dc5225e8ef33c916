// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/window/windowactions.h"

#include <QObject>

namespace slicetool::gui {

/// What the Help menu offers: the keys of all commands, who made the program, and what a report of a
/// fault should name. GUI thread.
class HelpCommands : public QObject
{
    Q_OBJECT

public:
    /// @param window whose actions the keys are of; parent of the dialogs and of this
    HelpCommands(const WindowActions &actions, QWidget *window);

    /// Versions, platform and paths, a line each; nothing of plans, servers or secrets.
    static QString diagnostics();

Q_SIGNALS:
    void message(const QString &text);

private:
    void showManual();
    void showShortcuts();
    void showAbout();
    void copyDiagnostics();

    QWidget *m_window;
};

} // namespace slicetool::gui
