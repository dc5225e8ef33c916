// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/connections/passwords.h"
#include "gui/start/recentplans.h"
#include "gui/window/demostage.h"
#include "gui/window/windowactions.h"

#include <QMainWindow>
#include <QSettings>

#include <memory>

class QMenu;
class QStackedWidget;

namespace slicetool::gui {

class NoticeBar;
class PlanDocks;
class PlanFiles;
class PlanFileWatch;
class PlanPage;
class PlanTools;
class RunEndNotice;
class StartPage;
class WindowMenus;

/// What outlives a window that is made anew in another language. GUI thread.
struct WindowBelongings {
    Passwords passwords;
    DemoStage demo;
};

/// The application's window: the first page, or an open plan with its docks.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @param settings the user's; must outlive the window
    /// @param kept what an earlier window leaves
    explicit MainWindow(
        QSettings &settings,
        std::shared_ptr<WindowBelongings> kept = std::make_shared<WindowBelongings>(),
        QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a plan file; a failure is shown, and the plan that was open stays.
    bool openPlan(const QString &path);

    /// The file of the plan that is seen; empty where there is none.
    QString shownPath() const;

    /// Writes down where the window and its docks are.
    void keepLayout();

    void startDemo();

    /// Ends the program without a question: a run is cancelled, and goes into the history.
    void endAtOnce();
    PlanPage &page() const { return *m_page; }
    WindowActions &actions() { return m_actions; }

Q_SIGNALS:
    void demoReady(); ///< its plan is open
    /// The user has chosen another language; nothing is running, and the plan is saved. What goes with this
    /// window is what closing the plan takes: shown rows, and the undo stack.
    void languageChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectActions();
    void keepChecked(QAction *action, const QString &key, bool isAtFirst);
    void connectPage();
    void connectStart();
    void connectDemo();
    void newPlan();
    void chooseAndOpen();
    bool mayLeavePlan();
    bool isPlanShown() const;
    void updateActions();
    void showStart();
    void showPlan();
    void showTitle();
    void manageConnections();
    void changeLanguage(const QString &language);
    QMenu *makeRecentMenu();
    void showPalette();
    void exportReport();
    void showMessage(const QString &text);
    void showError(const QString &title, const Error &error);

    QSettings &m_settings;
    std::shared_ptr<WindowBelongings> m_kept;
    RecentPlans m_recent;
    Passwords &m_passwords;
    WindowActions m_actions;
    DemoStage &m_demo;
    quint64 m_demoAskedOver = 0; ///< the document that was open when the demo was asked for
    NoticeBar *m_notice;
    QStackedWidget *m_pages;
    StartPage *m_start;
    PlanPage *m_page;
    PlanFileWatch *m_fileWatch;
    PlanFiles *m_files;
    PlanTools *m_errands;
    RunEndNotice *m_runEnds;
    PlanDocks *m_docks = nullptr;
    WindowMenus *m_menus = nullptr;
};

} // namespace slicetool::gui
