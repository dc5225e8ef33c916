// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;
class QSettings;

namespace slicetool::gui {

class HistoryView;
class PlanPage;

/// The docks around an open plan: its step and its result, the log of statements, the history of runs.
/// Where they stand is kept in the user's settings. GUI thread.
class PlanDocks : public QObject
{
    Q_OBJECT

public:
    /// @param page some of whose parts the docks show; must outlive this
    /// @param settings must outlive this
    PlanDocks(PlanPage &page, QSettings &settings, QMainWindow *window);
    ~PlanDocks() override; ///< and the docks with what they show

    void hide();    ///< all of them
    void restore(); ///< as they stood when they were kept, else those that are seen at first
    void keep();    ///< where they stand

    /// What shows and hides each of them, for a menu.
    QList<QAction *> switches() const;

    HistoryView &history() const { return *m_history; }

private:
    QDockWidget *add(const char *objectName, const QString &title, QWidget *widget,
                     Qt::DockWidgetArea area);

    QSettings &m_settings;
    QMainWindow *m_window;
    HistoryView *m_history;
    QList<QDockWidget *> m_docks;
};

} // namespace slicetool::gui
