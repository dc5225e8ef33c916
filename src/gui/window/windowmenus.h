// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/window/windowactions.h"

#include <QObject>

class QActionGroup;
class QMainWindow;
class QMenu;
class QSettings;

namespace slicetool::gui {

/// The window's menu bar, made of the table of commands. Besides those, the View menu shows and hides
/// docks and chooses theme and language, File has recent plans, and Run copies commands. Owned by the window. GUI thread.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    /// What is in the menus besides the commands of the table; it stays its owners'.
    struct Extras {
        QList<QAction *> dockSwitches;  ///< of the View menu
        QMenu *recentPlans = nullptr;   ///< of the File menu
        QMenu *copyAsCommand = nullptr; ///< of the Run menu
    };

    /// @param settings where theme and language are kept; must outlive this
    WindowMenus(const WindowActions &actions, const Extras &extras, QSettings &settings,
                QMainWindow *window);

    /// Whether there is a menu for the demo, which has a meaning only while its servers are up.
    void setDemoVisible(bool isVisible);

    /// Marks the language that is set, where the user has chosen another one and stayed with it.
    void markLanguage();

Q_SIGNALS:
    void languageChosen(const QString &language); ///< empty: the system's

private:
    QMenu *makeThemes();
    QMenu *makeLanguages();

    QSettings &m_settings;
    QMainWindow *m_window;
    QMenu *m_demo = nullptr;
    QActionGroup *m_languages = nullptr;
};

/// Adds actions to a menu, with separators between the sections.
void addSections(QMenu &menu, const QMap<int, QList<QAction *>> &sections);

} // namespace slicetool::gui
