// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/plandocks.h"

#include "gui/plan/stepeditor.h"
#include "gui/window/historyview.h"
#include "gui/window/planpage.h"
#include "gui/window/tabledetails.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QScrollArea>
#include <QSettings>

namespace slicetool::gui {

namespace {

const QLatin1String stateKey("window/state");
constexpr int stateVersion = 1;
constexpr int widthOfDock = 44; // in characters, at first
constexpr int narrow = 1100;    // of a window, in which docks beside the tables leave them no room

/// So that a window may be smaller than all that it has in it.
QScrollArea *scrolled(QWidget *widget)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(widget);
    return scroll;
}

} // namespace

PlanDocks::PlanDocks(PlanPage &page, QSettings &settings, QMainWindow *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
    , m_history(new HistoryView)
{
    QDockWidget *step =
        add("stepDock", tr("Step"), scrolled(page.stepEditor()), Qt::RightDockWidgetArea);
    QDockWidget *details =
        add("resultDock", tr("Result"), scrolled(page.details()), Qt::RightDockWidgetArea);
    window->tabifyDockWidget(details, step);
    QDockWidget *statements =
        add("logDock", tr("Log"), new StatementLogView(page.log()), Qt::BottomDockWidgetArea);
    statements->hide();
    QDockWidget *history = add("historyDock", tr("History"), m_history, Qt::BottomDockWidgetArea);
    window->tabifyDockWidget(statements, history);
    history->hide();
    connect(m_history, &HistoryView::opened, &page, &PlanPage::showReport);
    connect(&page, &PlanPage::editRequested, step, [step, editor = page.stepEditor()] {
        step->show();
        step->raise();
        editor->setFocus();
    });
    connect(&page, &PlanPage::detailsRequested, details, [details] {
        details->show();
        details->raise();
    });
}

PlanDocks::~PlanDocks()
{
    qDeleteAll(m_docks);
}

QDockWidget *PlanDocks::add(const char *objectName, const QString &title, QWidget *widget,
                            Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, m_window);
    dock->setObjectName(QString::fromLatin1(objectName));
    dock->setWidget(widget);
    m_window->addDockWidget(area, dock);
    m_docks << dock;
    return dock;
}

void PlanDocks::hide()
{
    for (QDockWidget *dock : std::as_const(m_docks))
        dock->hide();
}

void PlanDocks::restore()
{
    for (QDockWidget *dock : std::as_const(m_docks))
        dock->setVisible(m_window->dockWidgetArea(dock) == Qt::RightDockWidgetArea
                         && m_window->window()->width() > narrow);
    // What can be scrolled asks for little; as wide as what is in it wants to be read.
    m_window->resizeDocks({m_docks.first()},
                          {m_window->fontMetrics().averageCharWidth() * widthOfDock},
                          Qt::Horizontal);
    m_window->restoreState(m_settings.value(stateKey).toByteArray(), stateVersion);
}

void PlanDocks::keep()
{
    m_settings.setValue(stateKey, m_window->saveState(stateVersion));
}

QList<QAction *> PlanDocks::switches() const
{
    QList<QAction *> switches;
    for (const QDockWidget *dock : m_docks)
        switches << dock->toggleViewAction();
    return switches;
}

} // namespace slicetool::gui
