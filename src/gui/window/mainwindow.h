// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/connections/passwords.h"
#include "gui/start/recentplans.h"
#include "gui/window/demostage.h"
#include "gui/window/windowactions.h"

#include <QMainWindow>
#include <QPointer>
#include <QSettings>

#include <functional>
#include <memory>

class QDialog;
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

/// What all tabs share, and what outlives a window that is made anew in another language. GUI thread.
struct WindowBelongings {
    Passwords passwords;
    DemoStage demo;
    QPointer<QObject> missedRuns; ///< tells of them in one of the tabs
    QPointer<QWidget> demoAsker;  ///< the tab that is waiting for the demo

    /// Whether another tab than this one has the plan of the file open.
    std::function<bool(const QString &path, const QWidget *but)> isOpenElsewhere =
        [](const QString &, const QWidget *) { return false; };
};

/// A tab of the application's window, or a window by itself: the first page, or an open plan with its
/// menus and docks.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @param settings the user's; must outlive the window
    /// @param kept what an earlier window leaves
    /// @param parent makes it a tab: what concerns the others is asked for by signals
    explicit MainWindow(
        QSettings &settings,
        std::shared_ptr<WindowBelongings> kept = std::make_shared<WindowBelongings>(),
        QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a plan file here; a failure is shown, and the plan that was open stays.
    bool openPlan(const QString &path);

    /// Makes a plan here, by the wizard, which is returned; nullptr where the user stays with the plan
    /// that is open.
    QDialog *newPlan();

    /// Leaves no plan, without a question.
    void closePlan();

    bool isPlanShown() const;
    QString planName()
        const; ///< of the plan that is open: its file's without suffixes, if it has one

    /// Whether nothing is lost where it is closed: no run is at work, and no plan with edits is open. Takes
    /// over what is typed at the moment.
    bool isUntouched();

    /// Whether a run is at work, or base and work change places.
    bool isBusy() const;
    bool isTurning() const;

    /// Tells of runs by schedule that were missed, unless another tab does.
    void tellMissedRuns();

    /// Asks what becomes of a run and of unsaved changes. False where the user wants to stay.
    bool mayLeavePlan();
    void markLanguage(); ///< the one that is set, in the menu
    void showMessage(const QString &text);
    void setHasOtherTabs(bool hasOthers);

    /// The file of the plan that is seen; empty where there is none.
    QString shownPath() const;

    /// Writes down where the docks are, and a window by itself.
    void keepLayout();

    void startDemo();

    /// Cancels the run that is at work without a question; ended() follows once it is in the history.
    void endAtOnce();
    PlanPage &page() const { return *m_page; }
    WindowActions &actions() { return m_actions; }

Q_SIGNALS:
    void demoReady(); ///< its plan is open
    void ended();
    void titleChanged(); ///< or whether it is busy
    void languageChosen(const QString &language);

    // Of a tab:
    void planWanted(const QString &path);
    void newPlanWanted(); ///< and there is one here already
    void tabWanted();
    void tabStepWanted(int by);
    void attentionWanted(); ///< a question is about to be asked here, or an error told
    void planClosed();      ///< there is none here, and nobody wants one

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectActions();
    void keepChecked(QAction *action, const QString &key, bool isAtFirst);
    void connectPage();
    void connectStart();
    void connectDemo();
    bool isDemoAsker() const;
    void wantPlan(const QString &path);
    void chooseAndOpen();
    void updateActions();
    void showStart();
    void showPlan();
    void showTitle();
    void manageConnections();
    QMenu *makeRecentMenu();
    void showPalette();
    void exportReport();
    void showError(const QString &title, const Error &error);

    QSettings &m_settings;
    std::shared_ptr<WindowBelongings> m_kept;
    RecentPlans m_recent;
    Passwords &m_passwords;
    WindowActions m_actions;
    DemoStage &m_demo;
    quint64 m_demoAskedOver = 0; ///< the document that was open when the demo was asked for
    const bool m_isTab;
    bool m_hasOtherTabs = false;
    bool m_isEnding = false;            ///< ended() is to come
    QHash<QAction *, QString> m_checks; ///< that are kept in the settings, by the key there
    QList<QPointer<QWidget>> m_away;    ///< its own windows, hidden while it is not seen
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
