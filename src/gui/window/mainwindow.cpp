// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/mainwindow.h"

#include "gui/base/format.h"
#include "gui/connections/connectionmanager.h"
#include "gui/connections/connectionpicker.h"
#include "gui/start/planwizard.h"
#include "gui/start/startpage.h"
#include "gui/window/appearance.h"
#include "gui/window/commandpalette.h"
#include "gui/window/helpcommands.h"
#include "gui/window/historyview.h"
#include "gui/window/missedruns.h"
#include "gui/window/noticebar.h"
#include "gui/window/plandocks.h"
#include "gui/window/planfiles.h"
#include "gui/window/planfilewatch.h"
#include "gui/window/planpage.h"
#include "gui/window/plantools.h"
#include "gui/window/runendnotice.h"
#include "gui/window/windowmenus.h"
#include "plan/planreader.h"
#include "report/reportfile.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace slicetool::gui {

namespace {

const QLatin1String askKey("runs/askBeforeLocalWork");
const QLatin1String sidesKey("differences/sideBySide");
constexpr int messageMs = 15'000;

} // namespace

MainWindow::MainWindow(QSettings &settings, std::shared_ptr<WindowBelongings> kept, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_kept(std::move(kept))
    , m_recent(settings)
    , m_passwords(m_kept->passwords)
    , m_actions(this)
    , m_demo(m_kept->demo)
    , m_isTab(parent != nullptr)
    , m_notice(new NoticeBar)
    , m_pages(new QStackedWidget(this))
    , m_start(new StartPage)
    , m_page(new PlanPage(m_actions, m_passwords, ConnectionStore::defaultPath()))
    , m_fileWatch(new PlanFileWatch(
          m_page->document(), [this] { return m_page->isRunning(); }, this))
    , m_files(new PlanFiles(*m_page, *m_fileWatch, m_recent, this))
    , m_errands(new PlanTools(m_actions, m_page->document(), m_page->state(), m_passwords, this))
    , m_runEnds(new RunEndNotice(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_page);
    // A page that is not seen does not keep the window large.
    connect(m_pages, &QStackedWidget::currentChanged, this, [this] {
        for (QWidget *page : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_page)}) {
            const auto policy =
                page == m_pages->currentWidget() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
            page->setSizePolicy(policy, policy);
        }
    });
    m_page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    setCentralWidget(central);
    // A desktop's own menu bar is the window's, and would be that of whichever tab came last.
    if (m_isTab)
        menuBar()->setNativeMenuBar(false);
    m_docks = new PlanDocks(*m_page, settings, this);
    m_menus = new WindowMenus(m_actions,
                              {m_docks->switches(), makeRecentMenu(), m_page->makeCopyMenu(this)},
                              settings, this);
    connect(m_menus, &WindowMenus::languageChosen, this, &MainWindow::languageChosen);
    connect(new HelpCommands(m_actions, this), &HelpCommands::message, this,
            &MainWindow::showMessage);
    statusBar();
    connectActions();
    connectPage();
    connectStart();
    connectDemo();
    m_files->setDemoPlan(m_demo.planPath());
    m_files->setTakenBy(
        [this](const QString &path) { return m_kept->isOpenElsewhere(path, this); });
    tellMissedRuns();
    if (!m_isTab)
        restoreGeometryOf(*this, m_settings);
    showStart();
}

MainWindow::~MainWindow()
{
    // The docks show parts of the page, which uses the actions and the passwords; those go before the
    // widgets do. Nobody resizes what is about to go.
    disconnect(m_pages, nullptr, this, nullptr);
    delete m_docks;
    delete m_page;
}

void MainWindow::connectActions()
{
    connect(m_actions.newPlan, &QAction::triggered, this, [this] {
        if (m_isTab && isPlanShown())
            Q_EMIT newPlanWanted();
        else
            newPlan();
    });
    connect(m_actions.newTab, &QAction::triggered, this, &MainWindow::tabWanted);
    connect(m_actions.nextTab, &QAction::triggered, this, [this] { Q_EMIT tabStepWanted(1); });
    connect(m_actions.previousTab, &QAction::triggered, this, [this] { Q_EMIT tabStepWanted(-1); });
    connect(m_actions.openPlan, &QAction::triggered, this, &MainWindow::chooseAndOpen);
    connect(m_actions.savePlan, &QAction::triggered, this, [this] { m_files->save(false); });
    connect(m_actions.savePlanAs, &QAction::triggered, this, [this] { m_files->save(true); });
    connect(m_actions.closePlan, &QAction::triggered, this, [this] {
        if (!isPlanShown())
            Q_EMIT planClosed();
        else if (mayLeavePlan())
            closePlan();
    });
    connect(m_actions.demo, &QAction::triggered, this, &MainWindow::startDemo);
    connect(m_actions.connections, &QAction::triggered, this, &MainWindow::manageConnections);
    connect(m_actions.quit, &QAction::triggered, this, [this] { window()->close(); });
    connect(m_actions.palette, &QAction::triggered, this, &MainWindow::showPalette);
    connect(m_actions.exportReport, &QAction::triggered, this, &MainWindow::exportReport);
    keepChecked(m_actions.askFirst, askKey, true);
    keepChecked(m_actions.sideBySide, sidesKey, false);
    connect(m_errands, &PlanTools::stateChanged, this, &MainWindow::updateActions);
    connect(m_errands, &PlanTools::failed, this, &MainWindow::showError);
    connect(m_errands, &PlanTools::message, this,
            [this](const QString &text) { statusBar()->showMessage(text); });
}

void MainWindow::keepChecked(QAction *action, const QString &key, bool isAtFirst)
{
    action->setChecked(m_settings.value(key, isAtFirst).toBool());
    m_checks.insert(action, key);
    connect(action, &QAction::toggled, this,
            [this, key](bool on) { m_settings.setValue(key, on); });
}

void MainWindow::connectPage()
{
    connect(m_page, &PlanPage::factsChanged, this, &MainWindow::updateActions);
    connect(m_page, &PlanPage::message, this, &MainWindow::showMessage);
    connect(m_page, &PlanPage::attentionWanted, this, &MainWindow::attentionWanted);
    connect(m_page, &PlanPage::runEnded, this, [this](const RunOutcome &outcome, double seconds) {
        m_runEnds->tell(outcome, seconds,
                        outcome.subject.document == m_page->document().identity());
    });
    connect(m_page, &PlanPage::runEnded, m_fileWatch, &PlanFileWatch::look);
    connect(m_page, &PlanPage::remembered, this,
            [this] { m_docks->history().reload(PlanTools::planPath(m_page->document())); });
    connect(m_runEnds, &RunEndNotice::message, this,
            [this](const QString &text) { statusBar()->showMessage(text); });
    connect(&m_page->document(), &PlanDocument::pathChanged, this, &MainWindow::showTitle);
    connect(&m_page->document(), &PlanDocument::modifiedChanged, this, &MainWindow::showTitle);
    connect(m_fileWatch, &PlanFileWatch::message, this,
            [this](const QString &text) { statusBar()->showMessage(text); });
    connect(m_fileWatch, &PlanFileWatch::failed, this, &MainWindow::showError);
    connect(m_files, &PlanFiles::message, this, &MainWindow::showMessage);
    connect(m_files, &PlanFiles::failed, this, &MainWindow::showError);
}

void MainWindow::connectStart()
{
    connect(m_start, &StartPage::demoRequested, this, &MainWindow::startDemo);
    connect(m_start, &StartPage::newPlanRequested, this, &MainWindow::newPlan);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseAndOpen);
    connect(m_start, &StartPage::forgetRequested, this, [this](const QString &path) {
        m_recent.remove(path);
        m_start->setRecentPlans(m_recent.plans());
    });
    connect(m_start, &StartPage::planChosen, this, &MainWindow::wantPlan);
}

void MainWindow::connectDemo()
{
    connect(m_actions.demoUpstreamMoves, &QAction::triggered, this, [this] {
        m_demo.letUpstreamMoveOn();
        updateActions();
    });
    connect(m_actions.demoApplicationWrites, &QAction::triggered, this, [this] {
        m_demo.letApplicationWrite();
        updateActions();
    });
    connect(&m_demo, &DemoStage::ready, this, [this](const QString &path) {
        statusBar()->clearMessage();
        m_start->setStatus({});
        m_files->setDemoPlan(path);
        updateActions();
        m_menus->setDemoVisible(true);
        unsetCursor();
        if (!isDemoAsker())
            return;
        // Whoever opened a plan meanwhile goes on with it; the command opens the demo's later.
        if (m_kept->demoAsker != this || m_page->document().identity() != m_demoAskedOver
            || QApplication::activeModalWidget()) {
            statusBar()->showMessage(tr("The demo is ready: open it with File, Try the demo."));
            return;
        }
        wantPlan(path);
        if (shownPath() == path)
            Q_EMIT demoReady();
    });
    connect(&m_demo, &DemoStage::done, this, [this](const QString &what, Leg leg) {
        showMessage(what);
        if (m_page->document().path() == m_files->demoPlan())
            m_page->demoMoved(leg);
        updateActions();
    });
    connect(&m_demo, &DemoStage::failed, this, [this](const Error &error) {
        unsetCursor();
        m_start->setStatus({});
        updateActions();
        if (!isDemoAsker())
            return;
        statusBar()->clearMessage();
        showError(tr("The demo"), error);
    });
}

/// Whether it is told here what became of the demo: where it was asked for, or where the user is now.
bool MainWindow::isDemoAsker() const
{
    const QWidget *asker = m_kept->demoAsker;
    return asker && (!m_isTab || asker->isVisible()) ? asker == this : isVisible();
}

bool MainWindow::openPlan(const QString &path)
{
    if (!mayLeavePlan() || !m_files->load(QFileInfo(path).absoluteFilePath()))
        return false;
    showPlan();
    m_docks->history().reload(PlanTools::planPath(m_page->document()));
    return true;
}

QString MainWindow::shownPath() const
{
    return isPlanShown() ? m_page->document().path() : QString();
}

void MainWindow::keepLayout()
{
    if (!m_isTab)
        keepGeometryOf(*this, m_settings);
    if (isPlanShown())
        m_docks->keep();
}

void MainWindow::endAtOnce()
{
    if (!m_page->isRunning()) {
        Q_EMIT ended();
        return;
    }
    constexpr int timeoutMs = 20'000;
    auto *timeout = new QTimer(this);
    timeout->setSingleShot(true);
    const auto end = [this, timeout] {
        if (std::exchange(m_isEnding, false))
            Q_EMIT ended();
        timeout->stop();
    };
    m_isEnding = true;
    connect(m_page, &PlanPage::runEnded, this, end, Qt::QueuedConnection);
    connect(timeout, &QTimer::timeout, this, end);
    timeout->start(timeoutMs);
    m_page->cancel();
}

QDialog *MainWindow::newPlan()
{
    if (!mayLeavePlan())
        return nullptr;
    auto *wizard = new PlanWizard(m_passwords, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &PlanWizard::manageRequested, this, &MainWindow::manageConnections);
    connect(wizard, &QDialog::accepted, this, [this, wizard] {
        if (!mayLeavePlan()) // the demo's may have been opened meanwhile
            return;
        m_page->document().reset(wizard->plan(), {});
        showPlan();
        m_docks->history().reload({});
        m_files->save(true);
    });
    wizard->open();
    return wizard;
}

void MainWindow::closePlan()
{
    m_page->document().close();
    showStart();
    Q_EMIT planClosed();
}

void MainWindow::wantPlan(const QString &path)
{
    if (m_isTab)
        Q_EMIT planWanted(path);
    else
        openPlan(path);
}

void MainWindow::chooseAndOpen()
{
    if (const QString path = m_files->choose(); !path.isEmpty())
        wantPlan(path);
}

bool MainWindow::isUntouched()
{
    if (isPlanShown())
        m_page->commitEdits();
    return !isBusy() && !(isPlanShown() && m_page->document().isModified());
}

bool MainWindow::isBusy() const
{
    return m_page->isRunning() || isTurning();
}

bool MainWindow::isTurning() const
{
    return m_errands->isTurning();
}

void MainWindow::tellMissedRuns()
{
    if (m_kept->missedRuns)
        return;
    auto *missed = new MissedRuns(m_settings, *m_notice, this);
    m_kept->missedRuns = missed;
    missed->look();
}

void MainWindow::markLanguage()
{
    m_menus->markLanguage();
}

void MainWindow::setHasOtherTabs(bool hasOthers)
{
    if (std::exchange(m_hasOtherTabs, hasOthers) != hasOthers)
        updateActions();
}

bool MainWindow::mayLeavePlan()
{
    return m_files->mayLeave(isPlanShown());
}

bool MainWindow::isPlanShown() const
{
    return m_pages->currentWidget() == m_page;
}

void MainWindow::showStart()
{
    m_start->setRecentPlans(m_recent.plans());
    m_pages->setCurrentWidget(m_start);
    m_docks->hide();
    updateActions();
    m_menus->setDemoVisible(m_demo.isOpen());
    showTitle();
}

void MainWindow::showPlan()
{
    unsetCursor();
    const bool wasHidden = !isPlanShown();
    m_pages->setCurrentWidget(m_page);
    if (wasHidden)
        m_docks->restore();
    updateActions();
    m_menus->setDemoVisible(m_demo.isOpen());
    showTitle();
}

void MainWindow::showTitle()
{
    const QString path = m_page->document().path();
    setWindowTitle(!isPlanShown() ? QString()
                                  : QStringLiteral("%1[*]").arg(
                                      path.isEmpty() ? planName() : QFileInfo(path).fileName()));
    setWindowModified(isPlanShown() && m_page->document().isModified());
    Q_EMIT titleChanged();
}

QString MainWindow::planName() const
{
    const QString path = m_page->document().path();
    return path.isEmpty() ? m_page->document().plan().name : nameFromFile(path);
}

void MainWindow::startDemo()
{
    if (m_demo.isOpen()) {
        wantPlan(m_files->demoPlan());
        return;
    }
    if (m_demo.isBusy())
        return;
    m_demoAskedOver = m_page->document().identity();
    m_kept->demoAsker = this;
    setCursor(Qt::BusyCursor);
    m_start->setStatus(tr("Starting two private servers with a sample shop…"));
    statusBar()->showMessage(tr("Starting two private servers with a sample shop…"));
    m_demo.open();
    updateActions();
}

void MainWindow::updateActions()
{
    ActionFacts facts;
    m_page->addFacts(facts);
    facts.hasPlan = facts.hasPlan && isPlanShown();
    facts.isTurning = m_errands->isTurning();
    facts.canStartDemo = !m_demo.isBusy();
    facts.canUseDemo = m_demo.isOpen() && !m_demo.isBusy();
    facts.canAddTab = m_isTab;
    facts.hasOtherTabs = m_hasOtherTabs;
    m_actions.setStates(facts);
    Q_EMIT titleChanged();
}

void MainWindow::manageConnections()
{
    auto *manager = new ConnectionManager(ConnectionStore::defaultPath(), m_passwords, this);
    manager->setAttribute(Qt::WA_DeleteOnClose);
    connect(manager, &QDialog::finished, this, [this] {
        m_page->refreshPlaces();
        const auto pickers = findChildren<ConnectionPicker *>();
        for (ConnectionPicker *picker : pickers) // of dialogs that are open
            picker->reload();
    });
    manager->open();
}

QMenu *MainWindow::makeRecentMenu()
{
    auto *menu = new QMenu(tr("Open &recent"), this);
    menu->setObjectName(QStringLiteral("recentPlans"));
    menu->menuAction()->setObjectName(QStringLiteral("recentPlans"));
    menu->setToolTipsVisible(true);
    const auto fill = [this, menu] {
        menu->clear();
        for (const RecentPlan &plan : m_recent.plans()) {
            if (!plan.isThere)
                continue;
            QAction *opens = menu->addAction(menuText(QFileInfo(plan.path).fileName()), this,
                                             [this, path = plan.path] { wantPlan(path); });
            opens->setToolTip(plan.path);
        }
        if (menu->isEmpty())
            menu->addAction(tr("No plan was opened yet"))->setEnabled(false);
    };
    fill(); // an empty menu does not open
    connect(menu, &QMenu::aboutToShow, this, fill);
    return menu;
}

void MainWindow::showPalette()
{
    CommandPalette palette(m_actions.all() + m_docks->switches(), this);
    palette.exec();
}

void MainWindow::exportReport()
{
    if (!m_page->shownReport())
        return;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export the report"), m_page->document().plan().name + QStringLiteral(".html"),
        tr("Web pages (*.html);;Markdown (*.md);;JSON (*.json)"));
    if (path.isEmpty())
        return;
    const auto written = writeReportFile(*m_page->shownReport(), path);
    if (!written)
        showError(tr("Export the report"), written.error());
}

void MainWindow::showMessage(const QString &text)
{
    statusBar()->showMessage(text, messageMs);
}

void MainWindow::showError(const QString &title, const Error &error)
{
    Q_EMIT attentionWanted();
    auto *box =
        new QMessageBox(QMessageBox::Warning, title, error.message(), QMessageBox::Ok, window());
    box->setObjectName(QStringLiteral("errorBox"));
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeavePlan()) {
        event->ignore();
        return;
    }
    keepLayout();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    wantPlan(event->mimeData()->urls().first().toLocalFile());
}

/// What another tab changed is seen here, and windows of its own go and come with their tab.
void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    for (auto check = m_checks.cbegin(); check != m_checks.cend(); ++check)
        check.key()->setChecked(m_settings.value(check.value(), check.key()->isChecked()).toBool());
    updateActions();
    for (const QPointer<QWidget> &window : std::exchange(m_away, {})) {
        if (window)
            window->show();
    }
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    if (!m_isTab || event->spontaneous())
        return;
    const auto widgets = findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        // Questions are about the whole window, and menus close by themselves.
        const bool isOwnWindow = widget->isWindow() && widget->isVisible() && !widget->isModal()
                                 && widget->windowType() != Qt::Popup;
        if (isOwnWindow) {
            m_away << widget;
            widget->hide();
        }
    }
}

} // namespace slicetool::gui
