// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/window/mainwindow.h"

#include <QTabWidget>

namespace slicetool::gui {

/// The application's window: a tab for each plan that is open, with menus, docks and runs of its own, or
/// one without a plan, which shows the first page. Where there is one alone, no tabs are seen. GUI thread.
class PlanTabs : public QTabWidget
{
    Q_OBJECT

public:
    /// Begins with one tab, without a plan.
    /// @param settings the user's; must outlive this
    /// @param kept what an earlier window leaves
    PlanTabs(QSettings &settings, std::shared_ptr<WindowBelongings> kept,
             QWidget *parent = nullptr);
    ~PlanTabs() override; ///< ends what is at work

    MainWindow &current() const;
    QList<MainWindow *> tabs() const;

    /// Opens a plan's file: goes to the tab that has it, else in the tab that is seen where that has no
    /// plan, else in a tab of its own. A failure is shown, and changes nothing.
    bool open(const QString &path);

    /// The files of the plans that are open, in the order of their tabs.
    QStringList openPaths() const;

    /// Writes down where the window and the docks of the tab that is seen are.
    void keepLayout();

    /// Ends the program without a question: runs are cancelled, and go into the history.
    void endAtOnce();

Q_SIGNALS:
    /// The user has chosen another language; nothing is running, and plans are saved. What goes with this
    /// window is what closing the plans takes: shown rows, and the undo stacks.
    void languageChanged();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    MainWindow &addPlanTab();
    void newPlan();
    MainWindow *tabOf(const QString &path) const;
    QString nameOf(const MainWindow &tab) const;
    void closeTab(MainWindow &tab);
    void closeWithoutPlan(MainWindow &tab);
    void step(int by);
    bool mayLeave(const QList<MainWindow *> &tabs);
    void changeLanguage(const QString &language);
    void showTitles();

    QSettings &m_settings;
    std::shared_ptr<WindowBelongings> m_kept;
    bool m_isLeaving = false; ///< the tabs are being asked
};

} // namespace slicetool::gui
