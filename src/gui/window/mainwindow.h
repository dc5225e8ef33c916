// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/connections/passwords.h"
#include "gui/start/recentplans.h"
#include "gui/window/demostage.h"
#include "gui/window/windowactions.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QSettings>

class QActionGroup;
class QStackedWidget;
class QSystemTrayIcon;

namespace slicetool::gui {

class HistoryView;
class NoticeBar;
class PlanTools;
class PlanFileWatch;
class PlanPage;
class StartPage;
struct RunOutcome;

/// The application's window: the first page, or an open plan with its docks.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @param settings the user's; must outlive the window
    explicit MainWindow(QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a plan file; a failure is shown, and the plan that was open stays.
    bool openPlan(const QString &path);

    void startDemo();

    /// Ends the program without a question: a run is cancelled, and goes into the history.
    void endAtOnce();
    PlanPage &page() const { return *m_page; }
    WindowActions &actions() { return m_actions; }

Q_SIGNALS:
    void demoReady(); ///< its plan is open

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeMenus();
    void makeDocks();
    void makeThemeMenu(QMenu *menu);
    void makeLanguageMenu(QMenu *menu);
    void connectFileActions();
    void newPlan();
    void chooseAndOpen();
    bool savePlan(bool as);
    bool mayLeavePlan(); ///< asks what becomes of a run and of unsaved changes
    void updateActions();
    void showStart();
    void showPlan();
    void showTitle();
    void manageConnections();
    void showPalette();
    void exportReport();
    void lookForMissedRuns(); ///< those by schedule that could not begin
    void showRunEnd(const RunOutcome &outcome, double seconds);
    void showError(const QString &title, const Error &error);
    void restoreLayout();

    QSettings &m_settings;
    RecentPlans m_recent;
    Passwords m_passwords;
    WindowActions m_actions;
    DemoStage m_demo;
    QString m_demoPlan;          ///< its plan's path; empty before it was started
    quint64 m_demoAskedOver = 0; ///< the document that was open when the demo was asked for
    bool m_isLeaving = false;    ///< a question of mayLeavePlan() is open
    NoticeBar *m_notice;
    qint64 m_missedRun = 0; ///< the newest that the notice tells of
    QStackedWidget *m_pages;
    StartPage *m_start;
    PlanPage *m_page;
    PlanFileWatch *m_fileWatch = nullptr;
    PlanTools *m_errands;
    HistoryView *m_history = nullptr;
    QList<QDockWidget *> m_docks;
    QMenu *m_demoMenu = nullptr;
    QSystemTrayIcon *m_tray = nullptr;
};

} // namespace slicetool::gui
