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
#include "report/reportfile.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

namespace slicetool::gui {

namespace {

const QLatin1String geometryKey("window/geometry");
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
    m_docks = new PlanDocks(*m_page, settings, this);
    m_menus = new WindowMenus(m_actions,
                              {m_docks->switches(), makeRecentMenu(), m_page->makeCopyMenu(this)},
                              settings, this);
    connect(m_menus, &WindowMenus::languageChosen, this, &MainWindow::changeLanguage);
    connect(new HelpCommands(m_actions, this), &HelpCommands::message, this,
            &MainWindow::showMessage);
    statusBar();
    connectActions();
    connectPage();
    connectStart();
    connectDemo();
    m_files->setDemoPlan(m_demo.planPath());
    (new MissedRuns(settings, *m_notice, this))->look();
    if (const QByteArray geometry = m_settings.value(geometryKey).toByteArray();
        geometry.isEmpty() || !restoreGeometry(geometry))
        resize(1280, 820);
    showStart();
}

MainWindow::~MainWindow()
{
    // The docks show parts of the page, which uses the actions and the passwords; those go before the
    // widgets do.
    delete m_docks;
    delete m_page;
}

void MainWindow::connectActions()
{
    connect(m_actions.newPlan, &QAction::triggered, this, &MainWindow::newPlan);
    connect(m_actions.openPlan, &QAction::triggered, this, &MainWindow::chooseAndOpen);
    connect(m_actions.savePlan, &QAction::triggered, this, [this] { m_files->save(false); });
    connect(m_actions.savePlanAs, &QAction::triggered, this, [this] { m_files->save(true); });
    connect(m_actions.closePlan, &QAction::triggered, this, [this] {
        if (!mayLeavePlan())
            return;
        m_page->document().close();
        showStart();
    });
    connect(m_actions.demo, &QAction::triggered, this, &MainWindow::startDemo);
    connect(m_actions.connections, &QAction::triggered, this, &MainWindow::manageConnections);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
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
    connect(action, &QAction::toggled, this,
            [this, key](bool on) { m_settings.setValue(key, on); });
}

void MainWindow::connectPage()
{
    connect(m_page, &PlanPage::factsChanged, this, &MainWindow::updateActions);
    connect(m_page, &PlanPage::message, this, &MainWindow::showMessage);
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
    connect(m_start, &StartPage::planChosen, this, &MainWindow::openPlan);
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
        unsetCursor();
        // Whoever opened a plan meanwhile goes on with it; the command opens the demo's later.
        if (m_page->document().identity() != m_demoAskedOver || QApplication::activeModalWidget()) {
            statusBar()->showMessage(tr("The demo is ready: open it with File, Try the demo."));
            return;
        }
        if (openPlan(path))
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
        statusBar()->clearMessage();
        showError(tr("The demo"), error);
        updateActions();
    });
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
    m_settings.setValue(geometryKey, saveGeometry());
    if (isPlanShown())
        m_docks->keep();
}

void MainWindow::changeLanguage(const QString &language)
{
    if (language == languageOf(m_settings))
        return;
    if (m_page->isRunning() || m_errands->isTurning()) {
        showMessage(tr("A run is at work. Choose the language when it has ended."));
        m_menus->markLanguage();
        return;
    }
    if (!mayLeavePlan()) {
        m_menus->markLanguage();
        return;
    }
    setLanguage(m_settings, language);
    Q_EMIT languageChanged();
}

void MainWindow::endAtOnce()
{
    if (!m_page->isRunning()) {
        QApplication::exit(); // quit() closes the windows first, which ask
        return;
    }
    constexpr int timeoutMs = 20'000;
    connect(
        m_page, &PlanPage::runEnded, this, [] { QApplication::exit(); }, Qt::QueuedConnection);
    QTimer::singleShot(timeoutMs, this, [] { QApplication::exit(); });
    m_page->cancel();
}

void MainWindow::newPlan()
{
    if (!mayLeavePlan())
        return;
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
}

void MainWindow::chooseAndOpen()
{
    if (const QString path = m_files->choose(); !path.isEmpty())
        openPlan(path);
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
    if (!isPlanShown()) {
        setWindowModified(false);
        setWindowTitle({});
        return;
    }
    const QString path = m_page->document().path();
    setWindowTitle(QStringLiteral("%1[*]").arg(path.isEmpty() ? m_page->document().plan().name
                                                              : QFileInfo(path).fileName()));
    setWindowModified(m_page->document().isModified());
}

void MainWindow::startDemo()
{
    if (m_demo.isOpen()) {
        openPlan(m_files->demoPlan());
        return;
    }
    if (m_demo.isBusy())
        return;
    m_demoAskedOver = m_page->document().identity();
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
    m_actions.setStates(facts);
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
                                             [this, path = plan.path] { openPlan(path); });
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
    auto *box =
        new QMessageBox(QMessageBox::Warning, title, error.message(), QMessageBox::Ok, this);
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
    openPlan(event->mimeData()->urls().first().toLocalFile());
}

} // namespace slicetool::gui
