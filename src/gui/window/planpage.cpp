// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/planpage.h"

#include "engine/turn.h"
#include "gui/base/background.h"
#include "gui/connections/places.h"
#include "gui/diff/diffview.h"
#include "gui/plan/plansettings.h"
#include "gui/plan/plantablesview.h"
#include "gui/plan/stepeditor.h"
#include "gui/plan/steptexts.h"
#include "gui/window/planerrands.h"
#include "gui/window/planupstream.h"
#include "gui/window/runbar.h"
#include "gui/window/tabledetails.h"
#include "gui/window/undodialog.h"
#include "gui/window/wayofdata.h"
#include "report/history.h"
#include "server/statefolder.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace slicetool::gui {

namespace {

QString nameOf(const RunRequest &request)
{
    if (request.mode == RunMode::Compare || request.mode == RunMode::DryRun)
        return PlanPage::tr("Compare");
    if (request.lite)
        return PlanPage::tr("Lite pull");
    return request.leg == Leg::Pull ? PlanPage::tr("Pull") : PlanPage::tr("Undo");
}

} // namespace

PlanPage::PlanPage(WindowActions &actions, Passwords &passwords, const QString &connectionsFile,
                   QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_passwords(passwords)
    , m_connectionsFile(connectionsFile)
    , m_model(m_document)
    , m_run([&passwords](const Plan &plan, Leg leg, std::stop_token stop) {
        return resolvePlaces(plan, leg, passwords, stop);
    })
    , m_upstream(std::make_unique<PlanUpstream>(m_document, passwords))
    , m_way(new WayOfData(actions, this))
    , m_problem(new QLabel(this))
    , m_runBar(new RunBar(actions.cancel, this))
    , m_tabs(new QTabWidget(this))
    , m_tables(new PlanTablesView(m_model, this))
    , m_differences(new DiffView(this))
    , m_details(new TableDetails)
    , m_stepEditor(new StepEditor(m_document, *m_upstream))
{
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem->setFrameShape(QFrame::StyledPanel);
    m_problem->setMargin(8);
    m_problem->hide();
    m_tabs->setObjectName(QStringLiteral("planTabs"));
    m_tabs->setAccessibleName(tr("Tables and differences"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_tables, tr("Tables"));
    m_tabs->addTab(m_differences, tr("Differences"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(10);
    layout->addWidget(m_way);
    layout->addWidget(m_problem);
    layout->addWidget(m_runBar);
    layout->addWidget(m_tabs, 1);

    m_stepEditor->setRowsOf([this](const QString &table) {
        const TableOverview *overview = m_model.overview(table);
        return overview ? overview->rows : 0;
    });
    connectActions();
    connect(&m_document, &PlanDocument::changed, this, [this] {
        refreshPlaces();
        updateActions();
    });
    connect(m_tables, &PlanTablesView::selectionChanged, this, [this] {
        showSelection();
        updateActions();
    });
    connect(m_tables, &PlanTablesView::activated, this, [this](const QString &table) {
        m_differences->showTable(table);
        m_tabs->setCurrentWidget(m_differences);
    });
    connect(m_tables, &PlanTablesView::menuRequested, this,
            [this](const QStringList &, const QPoint &position) {
                QMenu menu;
                menu.addActions(
                    {m_actions.compareSelected, m_actions.pullSelected, m_actions.undoSelected});
                menu.addSeparator();
                menu.addActions({m_actions.scanTables, m_actions.skipTables});
                menu.exec(position);
            });
    connect(&m_run, &RunController::started, this, &PlanPage::onStarted);
    connect(&m_run, &RunController::tablesKnown, this, [this](const QStringList &tables) {
        m_runBar->setTables(tables);
        m_model.beginProgress(tables);
    });
    connect(&m_run, &RunController::progressed, this, [this](const QList<TableProgress> &tables) {
        m_runBar->update(tables);
        m_model.setProgress(tables);
    });
    connect(&m_run, &RunController::statementsSent, &m_log, &StatementLogModel::add);
    connect(&m_run, &RunController::stopping, m_runBar, &RunBar::setStopping);
    connect(&m_run, &RunController::finished, this, &PlanPage::onFinished);
    connect(m_differences, &DiffView::message, this, &PlanPage::message);
    connect(m_differences, &DiffView::applyRequested, this, &PlanPage::applyChosen);
    connect(m_details, &TableDetails::recreateRequested, this, [this](const QString &table) {
        run(m_run.request().leg, RunMode::Apply, {table}, true);
    });
    connect(m_details, &TableDetails::skipRequested, this, [this](const QString &table) {
        m_tables->selectTable(table);
        setKind(StepKind::Skip);
    });
    connect(m_details, &TableDetails::editRequested, this, &PlanPage::editRequested);
    connect(m_details, &TableDetails::differencesRequested, this, [this](const QString &table) {
        m_differences->showTable(table);
        m_tabs->setCurrentWidget(m_differences);
    });
    updateActions();
}

PlanPage::~PlanPage()
{
    m_lookingAtTables.request_stop();
    // The views would tell of their selections while the models below them go.
    delete m_tabs;
}

void PlanPage::connectActions()
{
    const auto runs = [this](QAction *action, Leg leg, RunMode mode, bool selected) {
        connect(action, &QAction::triggered, this, [=, this] {
            run(leg, mode, selected ? m_tables->selectedTables() : QStringList());
        });
    };
    runs(m_actions.compare, Leg::Pull, RunMode::Compare, false);
    runs(m_actions.compareWork, Leg::Undo, RunMode::Compare, false);
    runs(m_actions.pull, Leg::Pull, RunMode::Apply, false);
    runs(m_actions.dryRun, Leg::Pull, RunMode::DryRun, false);
    runs(m_actions.compareSelected, Leg::Pull, RunMode::Compare, true);
    runs(m_actions.pullSelected, Leg::Pull, RunMode::Apply, true);
    connect(m_actions.pullLite, &QAction::triggered, this, [this] {
        RunRequest request;
        request.leg = Leg::Pull;
        request.mode = RunMode::Apply;
        request.lite = true;
        start(request);
    });
    connect(m_actions.undo, &QAction::triggered, this, [this] { undoWork({}); });
    connect(m_actions.undoSelected, &QAction::triggered, this,
            [this] { undoWork(m_tables->selectedTables()); });
    connect(m_actions.cancel, &QAction::triggered, this, &PlanPage::cancel);
    connect(m_actions.planSettings, &QAction::triggered, this, &PlanPage::editSettings);
    connect(m_actions.undoEdit, &QAction::triggered, m_document.undoStack(), &QUndoStack::undo);
    connect(m_actions.redoEdit, &QAction::triggered, m_document.undoStack(), &QUndoStack::redo);
    connect(m_actions.scanTables, &QAction::triggered, this, [this] { setKind(StepKind::Scan); });
    connect(m_actions.skipTables, &QAction::triggered, this, [this] { setKind(StepKind::Skip); });
    connect(m_actions.reloadTables, &QAction::triggered, this, &PlanPage::loadTables);
    connect(m_actions.showTables, &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_tables);
        m_tables->view()->setFocus();
    });
    connect(m_actions.showDifferences, &QAction::triggered, this,
            [this] { m_tabs->setCurrentWidget(m_differences); });
    connect(m_actions.find, &QAction::triggered, this, [this] {
        if (m_tabs->currentWidget() == m_tables)
            m_tables->focusSearch();
        else
            m_differences->focusFind();
    });
    connect(m_actions.nextChange, &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_differences);
        m_differences->nextChange();
    });
    connect(m_actions.previousChange, &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_differences);
        m_differences->previousChange();
    });
    connect(m_document.undoStack(), &QUndoStack::canUndoChanged, this, &PlanPage::updateActions);
    connect(m_document.undoStack(), &QUndoStack::canRedoChanged, this, &PlanPage::updateActions);
}

void PlanPage::begin()
{
    m_model.setOverviews({});
    m_model.clearReports();
    m_differences->clear();
    m_log.clear();
    m_problem->hide();
    for (PlaceCard *card : {m_way->upstream(), m_way->base(), m_way->work()})
        card->setState({}, {});
    m_way->setUndoHint({});
    refreshPlaces();
    loadTables();
    updateActions();
}

void PlanPage::commitEdits()
{
    m_stepEditor->commit();
}

void PlanPage::refreshPlaces()
{
    m_way->setPlan(PlanErrands::planInTurn(m_document), ConnectionStore(m_connectionsFile));
}

void PlanPage::loadTables()
{
    m_lookingAtTables.request_stop();
    m_lookingAtTables = std::stop_source();
    const QString connection = m_document.plan().upstream;
    if (connection.isEmpty())
        return;
    m_way->upstream()->setState(tr("looking at its tables…"), {});
    inBackground(
        this,
        [connection, &passwords = m_passwords,
         stop = m_lookingAtTables.get_token()]() -> Result<QList<TableOverview>> {
            const auto endpoint =
                resolvePlace(connection, QStringLiteral("upstream"), passwords, stop);
            if (!endpoint)
                return endpoint.error();
            return listTables(*endpoint);
        },
        [this, stop = m_lookingAtTables.get_token()](const Result<QList<TableOverview>> &tables) {
            if (stop.stop_requested())
                return; // another look has begun
            if (!tables) {
                m_way->upstream()->setState(tables.error().reason, QStringLiteral("error"));
                return;
            }
            m_model.setOverviews(*tables);
            QStringList names;
            for (const TableOverview &table : *tables)
                names << table.name;
            m_stepEditor->setNames(names, [this](const QString &table) {
                const TableOverview *overview = m_model.overview(table);
                return overview ? overview->columns : QStringList();
            });
            m_way->upstream()->setState(tr("%n table(s)", nullptr, m_model.rowCount()), {});
            showSelection();
        });
}

void PlanPage::run(Leg leg, RunMode mode, const QStringList &tables, bool recreate)
{
    if (m_run.isRunning())
        return;
    commitEdits();
    if (leg == Leg::Undo && m_document.plan().work.isEmpty()) {
        showProblem({ErrorCode::Plan, tr("Undo"), tr("the plan names no work schema"),
                     tr("Add one in the plan's settings."), 0});
        return;
    }
    RunRequest request;
    request.leg = leg;
    request.mode = mode;
    request.tables = tables;
    request.recreate = recreate;
    start(request);
}

void PlanPage::start(RunRequest request)
{
    if (m_run.isRunning())
        return;
    commitEdits();
    const Plan plan = PlanErrands::planInTurn(m_document);
    const QString path = PlanErrands::planPath(m_document);
    request.onLocked = [plan, asWritten = m_document.plan(), path] {
        return checkTurn(plan, asWritten, path, RunHistory(historyPath()));
    };
    if (const auto turnedAt = RunHistory(historyPath()).turnedAt(path))
        request.turnedAt = *turnedAt;
    m_run.start(plan, request);
}

void PlanPage::onStarted()
{
    m_problem->hide();
    m_runBar->begin(nameOf(m_run.request()));
    updateActions();
}

void PlanPage::onFinished(const RunOutcome &outcome)
{
    const double seconds = m_runBar->seconds();
    m_runBar->end();
    m_model.endProgress();
    updateActions();
    const bool isLookBeforeUndo = std::exchange(m_asksBeforeUndo, false);
    if (outcome.error) {
        if (outcome.error->isCancelled())
            Q_EMIT message(tr("Cancelled before anything was changed."));
        else
            showProblem(*outcome.error);
    }
    const bool isWhole = outcome.request.rows.isEmpty();
    if (outcome.report) {
        if (isWhole || outcome.report->exitCode() != 0)
            showOutcome(outcome);
        remember(*outcome.report);
        if (isLookBeforeUndo && !outcome.report->cancelled)
            confirmUndo(*outcome.report, m_undoTables);
    }
    Q_EMIT runEnded(outcome, seconds);
    // A few rows that are right say nothing about their tables.
    if (!isWhole && outcome.report && outcome.report->exitCode() == 0)
        run(outcome.request.leg, RunMode::Compare, outcome.request.rows.keys());
}

void PlanPage::showOutcome(const RunOutcome &outcome)
{
    m_shown = outcome.report;
    m_model.setReports(outcome.report->tables);
    m_differences->setOutcome(*outcome.report, outcome.rows);
    m_way->showOutcome(*outcome.report, outcome.request.tables.isEmpty());
    showSelection();
}

void PlanPage::remember(const RunReport &report)
{
    const RunOrigin origin{m_document.path(), QStringLiteral("window"),
                           QCoreApplication::applicationVersion()};
    inBackground(
        this,
        [report, origin]() -> Result<void> {
            const RunHistory history(historyPath());
            if (const auto added = history.add(report, origin); !added)
                return added.error();
            return history.prune(RunHistory::daysKept, RunHistory::bytesKept);
        },
        [this](const Result<void> &done) {
            if (done)
                Q_EMIT remembered();
            else
                Q_EMIT message(done.error().message());
        });
}

void PlanPage::showReport(const RunReport &report)
{
    m_shown = report;
    updateActions();
    m_model.clearReports();
    m_model.setReports(report.tables);
    m_differences->setOutcome(report, nullptr);
    showSelection();
    Q_EMIT message(
        tr("The run of %1")
            .arg(QLocale().toString(report.started.toLocalTime(), QLocale::ShortFormat)));
}

void PlanPage::undoWork(const QStringList &tables)
{
    if (!m_actions.confirmUndo->isChecked()) {
        run(Leg::Undo, RunMode::Apply, tables);
        return;
    }
    m_undoTables = tables;
    m_asksBeforeUndo = true;
    run(Leg::Undo, RunMode::DryRun, tables);
    if (!m_run.isRunning())
        m_asksBeforeUndo = false;
}

void PlanPage::confirmUndo(const RunReport &report, const QStringList &tables)
{
    auto *dialog = new UndoDialog(report, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, tables] { run(Leg::Undo, RunMode::Apply, tables); });
    dialog->open();
}

void PlanPage::applyChosen(const QStringList &tables, const KeySelection &rows)
{
    if (m_run.isRunning())
        return;
    RunRequest request;
    request.leg = m_run.request().leg;
    request.mode = RunMode::Apply;
    if (rows.isEmpty())
        request.tables = tables;
    request.rows = rows;
    start(request);
}

void PlanPage::editSettings()
{
    auto *dialog = new PlanSettings(m_document.plan(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString upstream = m_document.plan().upstream;
        m_document.setPlan(dialog->plan(), tr("Change plan settings"));
        if (m_document.plan().upstream != upstream)
            loadTables();
    });
    dialog->open();
}

void PlanPage::setKind(StepKind kind)
{
    QList<TableStep> steps;
    const QStringList tables = m_tables->selectedTables();
    for (const QString &table : tables) {
        steps << m_document.plan().stepFor(table);
        steps.last().kind = kind;
    }
    if (!steps.isEmpty())
        m_document.setSteps(steps,
                            tr("%1: %n table(s)", nullptr, int(steps.size())).arg(stepText(kind)));
}

void PlanPage::showSelection()
{
    const QStringList tables = m_tables->selectedTables();
    const QString table = tables.size() == 1 ? tables.first() : QString();
    m_details->setTable(table, table.isEmpty() ? nullptr : m_model.report(table));
    m_stepEditor->setTables(tables);
}

void PlanPage::updateActions()
{
    const bool isFree = !m_run.isRunning();
    const bool hasWork = !m_document.plan().work.isEmpty();
    const bool hasSelection = !m_tables->selectedTables().isEmpty();
    for (QAction *action :
         {m_actions.compare, m_actions.pull, m_actions.dryRun, m_actions.pullLite})
        action->setEnabled(isFree);
    for (QAction *action : {m_actions.undo, m_actions.compareWork})
        action->setEnabled(isFree && hasWork);
    for (QAction *action : {m_actions.compareSelected, m_actions.pullSelected})
        action->setEnabled(isFree && hasSelection);
    m_actions.undoSelected->setEnabled(isFree && hasSelection && hasWork);
    m_actions.cancel->setEnabled(!isFree);
    m_actions.scanTables->setEnabled(hasSelection);
    m_actions.skipTables->setEnabled(hasSelection);
    m_actions.undoEdit->setEnabled(m_document.undoStack()->canUndo());
    m_actions.redoEdit->setEnabled(m_document.undoStack()->canRedo());
    m_actions.exportReport->setEnabled(m_shown.has_value());
    Q_EMIT actionsChanged(isFree);
}

void PlanPage::showProblem(const Error &error)
{
    m_problem->setText(error.message());
    m_problem->show();
}

} // namespace slicetool::gui
