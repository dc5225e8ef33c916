// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/plantabs.h"

#include "gui/base/format.h"
#include "gui/base/icons.h"
#include "gui/window/appearance.h"
#include "report/history.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QScopedValueRollback>
#include <QTabBar>

#include <algorithm>

namespace slicetool::gui {

PlanTabs::PlanTabs(QSettings &settings, std::shared_ptr<WindowBelongings> kept, QWidget *parent)
    : QTabWidget(parent)
    , m_settings(settings)
    , m_kept(std::move(kept))
{
    setObjectName(QStringLiteral("openPlans"));
    tabBar()->setAccessibleName(tr("Open plans"));
    setDocumentMode(true);
    setTabBarAutoHide(true);
    setTabsClosable(true);
    setMovable(true);
    tabBar()->setSelectionBehaviorOnRemove(QTabBar::SelectPreviousTab);
    connect(this, &QTabWidget::tabCloseRequested, this,
            [this](int index) { closeTab(*tabs().at(index)); });
    connect(this, &QTabWidget::currentChanged, this, &PlanTabs::showTitles);
    restoreGeometryOf(*this, m_settings);
    m_kept->isOpenElsewhere = [this](const QString &path, const QWidget *but) {
        const MainWindow *tab = tabOf(path);
        return tab && tab != but;
    };
    addPlanTab();
}

/// One after the other, while what they are parts of is still there. Where one has gone the next one is seen
/// for a moment, of which nobody is told.
PlanTabs::~PlanTabs()
{
    disconnect(this, &QTabWidget::currentChanged, nullptr, nullptr);
    const QList<MainWindow *> all = tabs();
    for (const MainWindow *tab : all)
        disconnect(tab, nullptr, this, nullptr);
    qDeleteAll(all);
}

MainWindow &PlanTabs::addPlanTab()
{
    if (count() > 0)
        current().keepLayout(); // the new one looks like it
    auto *tab = new MainWindow(m_settings, m_kept, this);
    connect(tab, &MainWindow::titleChanged, this, &PlanTabs::showTitles);
    connect(tab, &MainWindow::planWanted, this, &PlanTabs::open);
    connect(tab, &MainWindow::newPlanWanted, this, &PlanTabs::newPlan);
    connect(tab, &MainWindow::tabWanted, this, [this] { addPlanTab(); });
    connect(tab, &MainWindow::tabStepWanted, this, &PlanTabs::step);
    connect(tab, &MainWindow::planClosed, this, [this, tab] { closeWithoutPlan(*tab); });
    connect(tab, &MainWindow::attentionWanted, this, [this, tab] { setCurrentWidget(tab); });
    connect(tab, &MainWindow::languageChosen, this, &PlanTabs::changeLanguage);
    setCurrentIndex(addTab(tab, QString()));
    showTitles();
    return *tab;
}

MainWindow &PlanTabs::current() const
{
    return *static_cast<MainWindow *>(currentWidget());
}

QList<MainWindow *> PlanTabs::tabs() const
{
    QList<MainWindow *> all;
    for (int i = 0; i < count(); ++i) {
        if (auto *tab = static_cast<MainWindow *>(widget(i)))
            all << tab; // while one is taken out, there is a tab more than there are widgets
    }
    return all;
}

bool PlanTabs::open(const QString &path)
{
    if (MainWindow *tab = tabOf(path)) {
        setCurrentWidget(tab);
        return true;
    }
    MainWindow &before = current();
    const bool isFree = !before.isPlanShown();
    MainWindow &tab = isFree ? before : addPlanTab();
    const bool isOpen = tab.openPlan(path);
    if (!isOpen && !isFree) {
        setCurrentWidget(&before);
        closeWithoutPlan(tab);
    }
    return isOpen;
}

/// The tab that has the plan of the file, whichever way its path is written; nullptr for none.
MainWindow *PlanTabs::tabOf(const QString &path) const
{
    const QString wanted = planIdentity(path);
    for (MainWindow *tab : tabs()) {
        if (!tab->shownPath().isEmpty() && planIdentity(tab->shownPath()) == wanted)
            return tab;
    }
    return nullptr;
}

/// In a tab of its own, which goes where the wizard is left.
void PlanTabs::newPlan()
{
    MainWindow &tab = addPlanTab();
    // Queued: the tab must not go while it is telling this.
    connect(
        tab.newPlan(), &QDialog::rejected, &tab, [this, &tab] { closeWithoutPlan(tab); },
        Qt::QueuedConnection);
}

QStringList PlanTabs::openPaths() const
{
    QStringList paths;
    for (const MainWindow *tab : tabs()) {
        if (const QString path = tab->shownPath(); !path.isEmpty())
            paths << path;
    }
    return paths;
}

void PlanTabs::keepLayout()
{
    keepGeometryOf(*this, m_settings);
    current().keepLayout();
}

void PlanTabs::closeTab(MainWindow &tab)
{
    if (!mayLeave({&tab}))
        return;
    if (count() == 1) {
        tab.closePlan();
        return;
    }
    removeTab(indexOf(&tab));
    if (m_kept->missedRuns && m_kept->missedRuns->parent() == &tab) {
        m_kept->missedRuns.clear(); // goes with the tab
        current().tellMissedRuns();
    }
    tab.deleteLater(); // a question of its own may be what has led here
    showTitles();
}

/// The last one stays.
void PlanTabs::closeWithoutPlan(MainWindow &tab)
{
    if (count() > 1 && !tab.isPlanShown())
        closeTab(tab);
}

void PlanTabs::step(int by)
{
    setCurrentIndex((currentIndex() + by + count()) % count());
}

/// Asks each of them, where it can be seen what it asks about. False as soon as the user wants to stay, or
/// is being asked already.
bool PlanTabs::mayLeave(const QList<MainWindow *> &tabs)
{
    if (m_isLeaving)
        return false;
    const QScopedValueRollback leaving(m_isLeaving, true);
    MainWindow *const before = &current();
    // Edits first: a run that was stopped would stay so, should the user stay for those of another tab.
    QList<MainWindow *> inTurn = tabs;
    std::stable_partition(inTurn.begin(), inTurn.end(),
                          [](const MainWindow *tab) { return !tab->isBusy(); });
    for (MainWindow *tab : std::as_const(inTurn)) {
        if (tab->isUntouched())
            continue;
        setCurrentWidget(tab);
        if (tab->isTurning()) {
            tab->showMessage(tr("Base and work are being swapped. Close when that is done."));
            return false;
        }
        if (!tab->mayLeavePlan())
            return false;
    }
    setCurrentWidget(before);
    return true;
}

void PlanTabs::changeLanguage(const QString &language)
{
    if (language == languageOf(m_settings))
        return;
    const QList<MainWindow *> all = tabs();
    const bool isBusy =
        std::any_of(all.begin(), all.end(), [](const MainWindow *tab) { return tab->isBusy(); });
    if (isBusy)
        current().showMessage(tr("A run is at work. Choose the language when it has ended."));
    if (isBusy || !mayLeave(all)) {
        for (MainWindow *tab : all)
            tab->markLanguage();
        return;
    }
    setLanguage(m_settings, language);
    Q_EMIT languageChanged();
}

void PlanTabs::endAtOnce()
{
    const auto left = std::make_shared<qsizetype>(count());
    for (MainWindow *tab : tabs()) {
        connect(
            tab, &MainWindow::ended, this,
            [left] {
                if (--*left == 0)
                    QApplication::exit(); // quit() closes the windows first, which ask
            },
            Qt::QueuedConnection);
        tab->endAtOnce();
    }
}

/// With the folder of its file, where another plan has the same name.
QString PlanTabs::nameOf(const MainWindow &tab) const
{
    const QString name = tab.planName();
    for (const MainWindow *other : tabs()) {
        if (other != &tab && other->isPlanShown() && other->planName() == name
            && !tab.shownPath().isEmpty())
            return QStringLiteral("%1 (%2)").arg(name, QFileInfo(tab.shownPath()).dir().dirName());
    }
    return name;
}

void PlanTabs::showTitles()
{
    const QList<MainWindow *> all = tabs();
    for (MainWindow *tab : all) {
        const int index = indexOf(tab);
        const QString mark = tab->isWindowModified() ? QStringLiteral(" *") : QString();
        setTabText(index, menuText(tab->isPlanShown() ? nameOf(*tab) + mark : tr("New tab")));
        setTabToolTip(index, tab->shownPath());
        setTabIcon(index, tab->isBusy() ? icon(QStringLiteral("play")) : QIcon());
        tab->setHasOtherTabs(all.size() > 1);
    }
    if (all.isEmpty())
        return;
    setWindowTitle(current().windowTitle());
    setWindowModified(current().isWindowModified());
}

void PlanTabs::closeEvent(QCloseEvent *event)
{
    if (!mayLeave(tabs())) {
        event->ignore();
        return;
    }
    keepLayout();
    event->accept();
}

} // namespace slicetool::gui
