// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/mainwindow.h"

#include "gui/base/background.h"
#include "gui/base/format.h"
#include "gui/connections/connectionmanager.h"
#include "gui/connections/connectionpicker.h"
#include "gui/start/planwizard.h"
#include "gui/start/startpage.h"
#include "gui/window/commandpalette.h"
#include "gui/window/desktopnotice.h"
#include "gui/window/historyview.h"
#include "gui/window/noticebar.h"
#include "gui/window/planfilewatch.h"
#include "gui/window/planpage.h"
#include "gui/window/plantools.h"
#include "gui/window/stoprun.h"
#include "report/history.h"
#include "report/reportfile.h"
#include "server/statefolder.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QStatusBar>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

namespace slicetool::gui {

namespace {

const QLatin1String geometryKey("window/geometry");
const QLatin1String stateKey("window/state");
const QLatin1String seenKey("history/seen");
const QLatin1String askKey("runs/askBeforeLocalWork");
constexpr int stateVersion = 1;
constexpr double longRunSeconds = 10; // whose end is told to who looks elsewhere
constexpr int messageMs = 15'000;

QString planFilter()
{
    return MainWindow::tr("Plans (*.slice.json);;All files (*)");
}

} // namespace

MainWindow::MainWindow(QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_recent(settings)
    , m_actions(this)
    , m_notice(new NoticeBar)
    , m_pages(new QStackedWidget(this))
    , m_start(new StartPage)
    , m_page(new PlanPage(m_actions, m_passwords, ConnectionStore::defaultPath()))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_page);
    m_errands = new PlanTools(m_actions, m_page->document(), m_page->state(), m_passwords, this);
    m_fileWatch = new PlanFileWatch(
        m_page->document(), [this] { return m_page->isRunning(); }, this);
    connect(m_fileWatch, &PlanFileWatch::message, this,
            [this](const QString &text) { statusBar()->showMessage(text); });
    connect(m_fileWatch, &PlanFileWatch::failed, this, &MainWindow::showError);
    connect(m_page, &PlanPage::factsChanged, this, &MainWindow::updateActions);
    connect(m_errands, &PlanTools::stateChanged, this, &MainWindow::updateActions);
    connect(m_errands, &PlanTools::failed, this, &MainWindow::showError);
    connect(m_errands, &PlanTools::message, this,
            [this](const QString &text) { statusBar()->showMessage(text); });
    connect(m_notice, &NoticeBar::closed, this,
            [this] { m_settings.setValue(seenKey, m_missedRun); });
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    setCentralWidget(central);
    connect(m_actions.exportReport, &QAction::triggered, this, &MainWindow::exportReport);
    lookForMissedRuns();
    makeDocks();
    makeMenus();
    connectFileActions();
    statusBar();

    m_actions.askFirst->setChecked(m_settings.value(askKey, true).toBool());
    connect(m_actions.askFirst, &QAction::toggled, this,
            [this](bool on) { m_settings.setValue(askKey, on); });
    connect(m_page, &PlanPage::message, this,
            [this](const QString &text) { statusBar()->showMessage(text, messageMs); });
    connect(m_page, &PlanPage::runEnded, this, &MainWindow::showRunEnd);
    connect(m_page, &PlanPage::runEnded, m_fileWatch, &PlanFileWatch::look);
    connect(m_page, &PlanPage::remembered, this,
            [this] { m_history->reload(PlanTools::planPath(m_page->document())); });
    connect(&m_page->document(), &PlanDocument::pathChanged, this, &MainWindow::showTitle);
    connect(&m_page->document(), &PlanDocument::modifiedChanged, this, &MainWindow::showTitle);
    connect(m_start, &StartPage::demoRequested, this, &MainWindow::startDemo);
    connect(m_start, &StartPage::newPlanRequested, this, &MainWindow::newPlan);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseAndOpen);
    connect(m_start, &StartPage::forgetRequested, this, [this](const QString &path) {
        m_recent.remove(path);
        m_start->setRecentPlans(m_recent.plans());
    });
    connect(m_start, &StartPage::planChosen, this, &MainWindow::openPlan);
    connect(&m_demo, &DemoStage::ready, this, [this](const QString &path) {
        statusBar()->clearMessage();
        m_start->setStatus({});
        m_demoPlan = path;
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
        statusBar()->showMessage(what, messageMs);
        if (m_page->document().path() == m_demoPlan)
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
    restoreLayout();
    showStart();
}

MainWindow::~MainWindow()
{
    // The docks show parts of the page, which uses the actions and the passwords; those go before the
    // widgets do.
    qDeleteAll(m_docks);
    delete m_page;
}

void MainWindow::connectFileActions()
{
    connect(m_actions.newPlan, &QAction::triggered, this, &MainWindow::newPlan);
    connect(m_actions.openPlan, &QAction::triggered, this, &MainWindow::chooseAndOpen);
    connect(m_actions.savePlan, &QAction::triggered, this, [this] { savePlan(false); });
    connect(m_actions.savePlanAs, &QAction::triggered, this, [this] { savePlan(true); });
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
    connect(m_actions.demoUpstreamMoves, &QAction::triggered, this, [this] {
        m_demo.letUpstreamMoveOn();
        updateActions();
    });
    connect(m_actions.demoApplicationWrites, &QAction::triggered, this, [this] {
        m_demo.letApplicationWrite();
        updateActions();
    });
}

bool MainWindow::openPlan(const QString &path)
{
    if (!mayLeavePlan())
        return false;
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (const Result<void> loaded = m_page->document().load(whole); !loaded) {
        showError(tr("Opening the plan"), loaded.error());
        return false;
    }
    // The demo's plan is gone with the demo.
    if (whole != m_demoPlan)
        m_recent.add(whole);
    showPlan();
    m_history->reload(PlanTools::planPath(m_page->document()));
    return true;
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
        m_history->reload({});
        savePlan(true);
    });
    wizard->open();
}

void MainWindow::chooseAndOpen()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a plan"), QString(), planFilter());
    if (!path.isEmpty())
        openPlan(path);
}

bool MainWindow::savePlan(bool as)
{
    m_page->commitEdits();
    PlanDocument &document = m_page->document();
    QString path = document.path();
    if (as || path.isEmpty()) {
        const QString suggested =
            path.isEmpty() ? document.plan().name + QStringLiteral(".slice.json") : path;
        path = QFileDialog::getSaveFileName(this, tr("Save the plan"), suggested, planFilter());
        if (path.isEmpty())
            return false;
        if (QFileInfo(path).suffix().isEmpty())
            path += QStringLiteral(".slice.json");
    }
    if (path == document.path() && !m_fileWatch->mayOverwrite(this))
        return false;
    if (const Result<void> saved = document.save(path); !saved) {
        showError(tr("Saving the plan"), saved.error());
        return false;
    }
    if (path != m_demoPlan)
        m_recent.add(path);
    statusBar()->showMessage(tr("Saved %1").arg(QFileInfo(path).fileName()), messageMs);
    return true;
}

bool MainWindow::mayLeavePlan()
{
    if (m_isLeaving) // the first one's question is open still
        return false;
    const QScopedValueRollback leaving(m_isLeaving, true);
    if (m_page->isRunning() && !stopRun(*m_page, this))
        return false;
    const bool isShown = m_pages->currentWidget() == m_page;
    if (isShown)
        m_page->commitEdits();
    if (!isShown || !m_page->document().isModified())
        return true;
    const auto answer = QMessageBox::question(
        this, tr("Unsaved changes"),
        tr("Save the changes to the plan %1?").arg(m_page->document().plan().name),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && savePlan(false));
}

void MainWindow::startDemo()
{
    if (m_demo.isOpen()) {
        openPlan(m_demoPlan);
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
    facts.hasPlan = facts.hasPlan && m_pages->currentWidget() == m_page;
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

void MainWindow::showPalette()
{
    CommandPalette palette(m_actions.all(), this);
    palette.exec();
}

void MainWindow::showRunEnd(const RunOutcome &outcome, double seconds)
{
    const bool isOfThisPlan = outcome.subject.document == m_page->document().identity();
    if (!outcome.report) {
        // The page shows those of its own plan.
        if (outcome.error && !isOfThisPlan)
            statusBar()->showMessage(
                tr("%1: %2").arg(outcome.subject.plan.name, outcome.error->message()));
        return;
    }
    const RunReport &report = *outcome.report;
    qint64 changes = 0;
    int attention = 0;
    for (const TableReport &table : report.tables) {
        changes += table.changes();
        attention += report.needsAttention(table) ? 1 : 0;
    }
    QString text =
        report.cancelled
            ? tr("Cancelled after %1; what was applied is complete.").arg(durationText(seconds))
        : attention > 0            ? tr("%n table(s) need attention", nullptr, attention)
        : report.expectsVerified() ? tr("Done and verified: %1 changed in %2")
                                         .arg(rowsText(changes), durationText(seconds))
        : report.lite && !report.dryRun ? tr("Refreshed, not verified: %1 changed in %2")
                                              .arg(rowsText(changes), durationText(seconds))
        : changes == 0 && !outcome.request.isWhole()
            ? tr("No difference in the %n table(s) compared, %1", nullptr,
                 int(report.tables.size()))
                  .arg(durationText(seconds))
        : changes == 0 ? tr("No difference, %1").arg(durationText(seconds))
        : changes == 1 ? tr("1 row differs, %1").arg(durationText(seconds))
                       : tr("%1 differ, %2").arg(rowsText(changes), durationText(seconds));
    if (!isOfThisPlan)
        text = tr("%1: %2").arg(report.plan, text);
    statusBar()->showMessage(text);
    if (isActiveWindow() || seconds < longRunSeconds)
        return;
    QApplication::alert(this);
    if (showDesktopNotice(report.plan, text) || !QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (!m_tray)
        m_tray = new QSystemTrayIcon(windowIcon(), this);
    m_tray->show();
    m_tray->showMessage(report.plan, text);
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

void MainWindow::lookForMissedRuns()
{
    HistoryFilter filter;
    filter.problemsOnly = true;
    filter.after = m_settings.value(seenKey).toLongLong();
    inBackground(
        this, [filter] { return RunHistory(historyPath()).list(filter); },
        [this](const Result<QList<HistoryEntry>> &missed) {
            if (!missed || missed->isEmpty())
                return;
            const HistoryEntry &last = missed->first();
            m_missedRun = last.id;
            QString text = tr("%n scheduled run(s) could not start. The last one, %1 of %2: %3",
                              nullptr, int(missed->size()))
                               .arg(last.command, last.plan, last.problem);
            m_notice->showNotice(text);
        });
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
    m_settings.setValue(geometryKey, saveGeometry());
    if (m_pages->currentWidget() == m_page)
        m_settings.setValue(stateKey, saveState(stateVersion));
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
