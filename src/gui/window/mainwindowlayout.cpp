// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow's menus, docks and pages.
#include "gui/window/mainwindow.h"

#include "gui/base/icons.h"
#include "gui/plan/stepeditor.h"
#include "gui/start/startpage.h"
#include "gui/window/appearance.h"
#include "gui/window/historyview.h"
#include "gui/window/planpage.h"
#include "gui/window/tabledetails.h"

#include <QAction>
#include <QActionGroup>
#include <QDockWidget>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QScrollArea>
#include <QStackedWidget>

namespace slicetool::gui {

namespace {

constexpr int stateVersion = 1;

} // namespace

void MainWindow::makeDocks()
{
    const auto dock = [this](const char *objectName, const QString &title, QWidget *widget,
                             Qt::DockWidgetArea area) {
        auto *made = new QDockWidget(title, this);
        made->setObjectName(QString::fromLatin1(objectName));
        made->setWidget(widget);
        addDockWidget(area, made);
        m_docks << made;
        return made;
    };
    QDockWidget *step = dock("stepDock", tr("Step"), m_page->stepEditor(), Qt::RightDockWidgetArea);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_page->details());
    QDockWidget *details = dock("resultDock", tr("Result"), scroll, Qt::RightDockWidgetArea);
    tabifyDockWidget(details, step);
    auto *log = new StatementLogView(m_page->log());
    QDockWidget *statements = dock("logDock", tr("Log"), log, Qt::BottomDockWidgetArea);
    statements->hide();
    m_history = new HistoryView;
    QDockWidget *history = dock("historyDock", tr("History"), m_history, Qt::BottomDockWidgetArea);
    tabifyDockWidget(statements, history);
    history->hide();
    connect(m_history, &HistoryView::opened, m_page, &PlanPage::showReport);
    connect(m_page, &PlanPage::editRequested, step, [step] {
        step->show();
        step->raise();
        step->widget()->setFocus();
    });
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_actions.newPlan, m_actions.openPlan, m_actions.savePlan,
                      m_actions.savePlanAs, m_actions.closePlan});
    file->addSeparator();
    file->addActions({m_actions.connections, m_actions.demo});
    file->addSeparator();
    file->addAction(m_actions.quit);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({m_actions.undoEdit, m_actions.redoEdit});
    edit->addSeparator();
    edit->addActions({m_actions.scanTables, m_actions.skipTables, m_actions.planSettings});
    edit->addSeparator();
    edit->addAction(m_actions.find);

    QMenu *run = menuBar()->addMenu(tr("&Run"));
    run->addActions({m_actions.compare, m_actions.pull, m_actions.pullLite, m_actions.dryRun});
    run->addSeparator();
    run->addActions({m_actions.compareWork, m_actions.undo, m_actions.askFirst});
    run->addSeparator();
    run->addActions({m_actions.compareSelected, m_actions.pullSelected, m_actions.undoSelected});
    run->addSeparator();
    run->addAction(m_actions.cancel);

    QMenu *plan = menuBar()->addMenu(tr("&Plan"));
    plan->addActions({m_actions.schedule, m_actions.turn, m_actions.advise, m_actions.grants});
    plan->addSeparator();
    plan->addAction(m_actions.exportReport);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions({m_actions.showTables, m_actions.showDifferences, m_actions.nextChange,
                      m_actions.previousChange});
    view->addSeparator();
    for (QDockWidget *dock : std::as_const(m_docks))
        view->addAction(dock->toggleViewAction());
    view->addSeparator();
    makeThemeMenu(view->addMenu(tr("&Theme")));
    makeLanguageMenu(view->addMenu(tr("&Language")));
    view->addSeparator();
    view->addActions({m_actions.reloadTables, m_actions.palette});

    m_demoMenu = menuBar()->addMenu(tr("&Demo"));
    m_demoMenu->addActions({m_actions.demoUpstreamMoves, m_actions.demoApplicationWrites});
}

void MainWindow::makeThemeMenu(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, Theme theme) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(themeOf(m_settings) == theme);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme] {
            setTheme(m_settings, theme);
            applyTheme(theme);
        });
    };
    add(tr("Follow &system"), Theme::System);
    add(tr("&Light"), Theme::Light);
    add(tr("&Dark"), Theme::Dark);
}

void MainWindow::makeLanguageMenu(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &language) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(languageOf(m_settings) == language);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] {
            setLanguage(m_settings, language);
            QMessageBox::information(this, tr("Language"),
                                     tr("The language changes after a restart."));
        });
    };
    add(tr("Follow &system"), {});
    for (const QString &language : languages()) {
        QString name = QLocale(language).nativeLanguageName();
        name[0] = name.at(0).toUpper();
        add(name, language);
    }
}

void MainWindow::showStart()
{
    m_start->setRecentPlans(m_recent.plans());
    m_pages->setCurrentWidget(m_start);
    for (QDockWidget *dock : std::as_const(m_docks))
        dock->hide();
    updateActions();
    m_demoMenu->menuAction()->setVisible(m_demo.isOpen());
    showTitle();
}

void MainWindow::showPlan()
{
    unsetCursor();
    const bool wasHidden = m_pages->currentWidget() != m_page;
    m_pages->setCurrentWidget(m_page);
    if (wasHidden) {
        for (QDockWidget *dock : std::as_const(m_docks))
            dock->setVisible(dockWidgetArea(dock) == Qt::RightDockWidgetArea);
        restoreState(m_settings.value(QStringLiteral("window/state")).toByteArray(), stateVersion);
    }
    updateActions();
    m_demoMenu->menuAction()->setVisible(m_demo.isOpen());
    showTitle();
}

void MainWindow::showTitle()
{
    if (m_pages->currentWidget() != m_page) {
        setWindowModified(false);
        setWindowTitle({});
        return;
    }
    const QString path = m_page->document().path();
    setWindowTitle(QStringLiteral("%1[*]").arg(path.isEmpty() ? m_page->document().plan().name
                                                              : QFileInfo(path).fileName()));
    setWindowModified(m_page->document().isModified());
}

void MainWindow::restoreLayout()
{
    const QByteArray geometry = m_settings.value(QStringLiteral("window/geometry")).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(1280, 820);
}

} // namespace slicetool::gui
