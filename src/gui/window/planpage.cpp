// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/planpage.h"

#include "gui/base/format.h"
#include "gui/diff/diffview.h"
#include "gui/plan/plantablesview.h"
#include "gui/plan/stepeditor.h"
#include "gui/window/dataflow.h"
#include "gui/window/driftdialog.h"
#include "gui/window/editcommands.h"
#include "gui/window/freshness.h"
#include "gui/window/plantools.h"
#include "gui/window/planupstream.h"
#include "gui/window/problembar.h"
#include "gui/window/runbar.h"
#include "gui/window/runcommands.h"
#include "gui/window/tabledetails.h"
#include "gui/window/upstreamtables.h"
#include "gui/window/windowmenus.h"

#include <QAction>
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
    if (request.recreate)
        return PlanPage::tr("Recreate");
    if (request.alter)
        return PlanPage::tr("Alter");
    return request.leg == Leg::Pull ? PlanPage::tr("Pull") : PlanPage::tr("Undo");
}

} // namespace

PlanPage::PlanPage(WindowActions &actions, Passwords &passwords, const QString &connectionsFile,
                   QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_model(m_document)
    , m_state(m_document, connectionsFile)
    , m_runs(new PlanRuns(m_document, m_state, passwords, actions.askFirst, this))
    , m_commands(new RunCommands(
          actions, *m_runs, [this] { commitEdits(); },
          [this] { return m_tables->selectedTables(); }, this))
    , m_edits(new EditCommands(
          actions, m_document, [this] { return m_tables->selectedTables(); }, this))
    , m_upstream(std::make_unique<PlanUpstream>(m_document, passwords))
    , m_upstreamTables(new UpstreamTables(passwords, this))
    , m_way(new DataFlow(actions, this))
    , m_problem(new ProblemBar(actions.connections, this))
    , m_runBar(new RunBar(actions.cancel, this))
    , m_tabs(new QTabWidget(this))
    , m_tables(new PlanTablesView(m_model, this))
    , m_differences(new DiffView(this))
    , m_details(new TableDetails)
    , m_stepEditor(new StepEditor(m_document, *m_upstream))
{
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
    m_runs->setTablesOf([this] {
        QStringList tables;
        for (int row = 0; m_model.knowsUpstream() && row < m_model.rowCount(); ++row)
            tables << m_model.tableAt(row);
        return tables;
    });
    connectActions();
    connectRuns();
    connect(m_edits, &EditCommands::upstreamChanged, this, &PlanPage::loadTables);
    connect(m_upstreamTables, &UpstreamTables::found, this, &PlanPage::showTables);
    connect(m_upstreamTables, &UpstreamTables::failed, this, [this](const Error &error) {
        m_way->upstream()->setState(error.reason, QStringLiteral("error"));
    });
    connect(&m_document, &PlanDocument::replaced, this, &PlanPage::begin);
    connect(&m_document, &PlanDocument::changed, this, &PlanPage::showState);
    connect(&m_state, &PlanState::changed, this, &PlanPage::showState);
    connect(m_tables, &PlanTablesView::selectionChanged, this, [this] {
        showSelection();
        Q_EMIT factsChanged();
    });
    connect(m_tables, &PlanTablesView::activated, this, [this](const QString &table) {
        m_differences->showTable(table);
        m_tabs->setCurrentWidget(m_differences);
    });
    connect(m_tables, &PlanTablesView::partClicked, this, [this](const QString &table, int bucket) {
        m_differences->showPart(table, bucket);
        m_tabs->setCurrentWidget(m_differences);
    });
    connect(m_tables, &PlanTablesView::menuRequested, this,
            [this](const QStringList &, const QPoint &position) {
                QMenu menu;
                addSections(menu, m_actions.sectionsOf(CommandMenu::Tables));
                menu.exec(position);
            });
    connect(m_differences, &DiffView::message, this, &PlanPage::message);
    connect(m_commands, &RunCommands::message, this, &PlanPage::message);
    connect(m_differences, &DiffView::ignoreRequested, m_edits, &EditCommands::setIgnored);
    connect(m_edits, &EditCommands::message, this, &PlanPage::message);
    connect(m_differences, &DiffView::applyRequested, this, &PlanPage::applyChosen);
    connect(m_details, &TableDetails::recreateRequested, this, [this](const QString &table) {
        RunRequest request = runOver(table);
        request.recreate = true;
        m_commands->ask(request);
    });
    connect(m_details, &TableDetails::definitionsRequested, this, &PlanPage::showDefinitions);
    connect(m_details, &TableDetails::skipRequested, this, [this](const QString &table) {
        m_tables->selectTable(table);
        m_edits->setKind(StepKind::Skip);
    });
    connect(m_problem, &ProblemBar::tablesRequested, this, &PlanPage::showFailed);
    connect(m_details, &TableDetails::retryRequested, this, &PlanPage::retry);
    connect(m_details, &TableDetails::editRequested, this, &PlanPage::editRequested);
    connect(m_details, &TableDetails::differencesRequested, this, [this](const QString &table) {
        m_differences->showTable(table);
        m_tabs->setCurrentWidget(m_differences);
    });
    showState();
}

/// The controller's run is shown while it is at work, whichever plan it is of: what is at work has to
/// be seen, and to be cancelled.
void PlanPage::connectRuns()
{
    const RunController &controller = m_runs->controller();
    connect(&controller, &RunController::tablesKnown, this, [this](const QStringList &tables) {
        m_runBar->setTables(tables);
        if (m_runs->controller().subject().document == m_document.identity())
            m_model.beginProgress(tables);
    });
    connect(&controller, &RunController::progressed, this,
            [this](const QList<TableProgress> &tables) {
                m_runBar->update(tables);
                if (m_runs->controller().subject().document == m_document.identity())
                    m_model.setProgress(tables);
            });
    connect(&controller, &RunController::statementsSent, &m_log, &StatementLogModel::add);
    connect(&controller, &RunController::stopping, m_runBar, &RunBar::setStopping);
    connect(&controller, &RunController::stopping, this, &PlanPage::factsChanged);
    connect(m_runs, &PlanRuns::started, this, &PlanPage::onStarted);
    connect(m_runs, &PlanRuns::finished, this, &PlanPage::onFinished);
    connect(m_runs, &PlanRuns::orphanFinished, this, [this](const RunOutcome &outcome) {
        const double seconds = m_runBar->seconds();
        m_runBar->end();
        Q_EMIT runEnded(outcome, seconds);
    });
    connect(m_runs, &PlanRuns::refused, m_problem, &ProblemBar::showError);
    connect(m_runs, &PlanRuns::remembered, this, &PlanPage::remembered);
    connect(m_runs, &PlanRuns::message, this, &PlanPage::message);
    connect(m_runs, &PlanRuns::attentionWanted, this, &PlanPage::attentionWanted);
    connect(m_runs, &PlanRuns::stateChanged, this, &PlanPage::showState);
    connect(&m_runs->earlier(), &EarlierRuns::changed, this, &PlanPage::showEarlier);
}

PlanPage::~PlanPage()
{
    // It tells of its run's end to what goes before it.
    delete m_runs;
    // The views would tell of their selections while the models below them go.
    delete m_tabs;
}

void PlanPage::connectActions()
{
    connect(m_actions.cancel, &QAction::triggered, this, &PlanPage::cancel);
    connect(m_actions.reloadTables, &QAction::triggered, this, &PlanPage::loadTables);
    connect(m_actions.showTables, &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_tables);
        m_tables->view()->setFocus();
    });
    connect(m_actions.showDifferences, &QAction::triggered, this,
            [this] { m_tabs->setCurrentWidget(m_differences); });
    connect(m_actions.sideBySide, &QAction::toggled, m_differences, &DiffView::setSideBySide);
    connect(m_differences, &DiffView::sideBySideChanged, m_actions.sideBySide,
            &QAction::setChecked);
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
    connect(m_document.undoStack(), &QUndoStack::canUndoChanged, this, &PlanPage::factsChanged);
    connect(m_document.undoStack(), &QUndoStack::canRedoChanged, this, &PlanPage::factsChanged);
}

/// Another plan is open, or none: forgets what is known of the one before and looks at upstream's
/// tables.
void PlanPage::begin()
{
    m_shown.reset();
    m_shownPlan.reset();
    m_model.setOverviews({});
    m_model.clearReports();
    m_model.endProgress();
    m_differences->clear();
    m_differences->forgetLooks();
    m_stepEditor->forgetPreview();
    m_log.clear();
    m_problem->hide();
    m_way->upstream()->setState({}, {});
    m_upstreamTables->giveUp();
    if (m_document.isOpen())
        loadTables();
    showSelection();
    showState();
}

void PlanPage::commitEdits()
{
    m_stepEditor->commit();
}

/// Cards, hints and buttons: all that follows from the plan, its files, and the runs so far.
void PlanPage::showState()
{
    forgetOtherTurn();
    m_way->setPlaces(m_state.upstream(), m_state.base(), m_state.work());
    m_actions.setWorkName(m_state.work().schema);
    // Before there is a base there is nothing to go back to.
    m_way->setPrimary(m_runs->last(Leg::Pull) ? Leg::Undo : Leg::Pull);
    if (m_state.problem()) {
        m_way->showTurnProblem(m_state.problem()->reason);
    } else {
        for (const Leg leg : {Leg::Pull, Leg::Undo})
            m_way->showFreshness(leg, Freshness::of(leg, m_runs->last(leg), m_runs->answer(leg)));
    }
    ActionFacts facts;
    addFacts(facts);
    const bool isFree = facts.isFree();
    const bool isOfNow = isShownOfNow();
    m_differences->setApplyAllowed(isFree && isOfNow,
                                   isOfNow ? QString()
                                           : tr("These differences are from an earlier run, or "
                                                "from other places or keys. Compare again."));
    m_details->setRunAllowed(isFree);
    m_tables->setHasWork(facts.hasWork);
    showLeg();
    Q_EMIT factsChanged();
}

/// Of which copy the differences are.
void PlanPage::showLeg()
{
    m_tabs->setTabText(m_tabs->indexOf(m_differences), !m_shown ? tr("Differences")
                                                       : m_shown->leg == Leg::Pull
                                                           ? tr("Differences in base")
                                                           : tr("Differences in work"));
}

namespace {

/// Whether rows of both plans are of the same tables upstream and found by the same keys: a chosen row is
/// known by its key's values.
bool haveOneRows(const Plan &a, const Plan &b)
{
    const auto rowsOf = [](const Plan &plan) {
        QMap<QString, std::tuple<QStringList, QString, QMap<QString, QString>>> rows;
        for (const TableStep &step : plan.steps) {
            const auto ofStep = std::tuple(step.key, step.upstreamTable, step.upstreamColumns);
            if (ofStep != decltype(ofStep)())
                rows.insert(step.table, ofStep);
        }
        return rows;
    };
    return rowsOf(a) == rowsOf(b);
}

} // namespace

/// Whether what is shown was found between the places, and by the keys, that a run would have now. What
/// was chosen from other differences must not be written.
bool PlanPage::isShownOfNow() const
{
    const auto now = m_state.planInTurn();
    return now && m_shownPlan && haveOnePlaces(*now, *m_shownPlan)
           && haveOneRows(*now, *m_shownPlan);
}

/// Once base and work have changed places, what was found between them bears the wrong names.
void PlanPage::forgetOtherTurn()
{
    const auto now = m_state.planInTurn();
    const bool isSwapped = now && m_shownPlan && now->base != now->work
                           && now->base == m_shownPlan->work && now->work == m_shownPlan->base;
    if (!isSwapped || m_runs->isRunning())
        return;
    m_shown.reset();
    m_shownPlan.reset();
    m_model.clearReports();
    m_differences->clear();
    showSelection();
}

void PlanPage::loadTables()
{
    m_upstreamTables->giveUp();
    const QString connection = m_document.plan().upstream;
    if (connection.isEmpty())
        return;
    m_way->upstream()->setState(tr("reading its tables…"), {});
    m_upstreamTables->look(connection);
}

void PlanPage::showTables(const QList<TableOverview> &tables)
{
    m_model.setOverviews(tables);
    QStringList names;
    for (const TableOverview &table : tables)
        names << table.name;
    m_stepEditor->setNames(names, [this](const QString &table) {
        const TableOverview *overview = m_model.overview(table);
        return overview ? overview->columns : QStringList();
    });
    m_way->upstream()->setState(tr("%n table(s)", nullptr, m_model.rowCount()), {});
    showEarlier(); // of tables that were not known before
    showSelection();
}

void PlanPage::onStarted(const RunRequest &request)
{
    m_problem->hide();
    m_runBar->begin(nameOf(request));
    if (request.leg != m_resultsLeg) {
        m_resultsLeg = request.leg;
        m_model.setLeg(request.leg);
        showSelection();
    }
}

void PlanPage::onFinished(const RunOutcome &outcome)
{
    const double seconds = m_runBar->seconds();
    m_runBar->end();
    m_model.endProgress();
    if (outcome.error) {
        if (outcome.error->isCancelled())
            Q_EMIT message(tr("Cancelled before anything was changed."));
        else
            m_problem->showError(*outcome.error);
    }
    if (outcome.report)
        m_problem->showUnfinished(nameOf(outcome.request), *outcome.report);
    if (outcome.report && outcome.request.leg == Leg::Pull
        && outcome.request.mode == RunMode::Apply)
        m_model.baseChanged(outcome.request.rows.keys());
    if (outcome.report && (outcome.request.rows.isEmpty() || outcome.report->exitCode() != 0))
        showOutcome(outcome);
    // A password that was asked for only now, a server that answers again.
    if (outcome.report && outcome.request.leg == Leg::Pull && !m_upstreamTables->areKnown())
        loadTables();
    showState();
    Q_EMIT runEnded(outcome, seconds);
}

void PlanPage::showOutcome(const RunOutcome &outcome)
{
    // What is told of the other leg has to be of the same places.
    const bool isOfEarlier = !m_shown;
    if (!isOfEarlier && (!m_shownPlan || !haveOnePlaces(*m_shownPlan, outcome.plan)))
        m_model.clearReports();
    m_shown = outcome.report;
    m_shownPlan = outcome.plan;
    m_resultsLeg = outcome.request.leg;
    m_model.setLeg(m_resultsLeg);
    m_model.setReports(outcome.report->tables);
    m_differences->setOutcome(*outcome.report, outcome.rows, outcome.request.isWhole(),
                              outcome.plan.steps);
    showSelection();
}

/// What the history knows of each leg, until a run of this session says more.
void PlanPage::showEarlier()
{
    if (m_shown || m_runs->isRunning())
        return;
    m_model.clearReports();
    QList<RunReport> reports;
    for (const Leg leg : {Leg::Pull, Leg::Undo}) {
        if (const auto &report = m_runs->earlier().of(leg))
            reports << *report;
    }
    // A pull after an undo tells that work's results are of base as it was.
    std::sort(reports.begin(), reports.end(),
              [](const RunReport &a, const RunReport &b) { return a.started < b.started; });
    for (const RunReport &report : std::as_const(reports)) {
        m_resultsLeg = report.leg;
        m_model.setLeg(report.leg);
        m_model.setReports(report.tables, report.started);
    }
    showSelection();
    showState();
}

void PlanPage::showReport(const RunReport &report)
{
    m_shown = report;
    m_shownPlan.reset(); // its places may have been others
    m_resultsLeg = report.leg;
    m_model.setLeg(m_resultsLeg);
    m_model.clearReports(); // the other leg's are of another time
    m_model.setReports(report.tables);
    m_differences->setOutcome(report, nullptr);
    showSelection();
    showState();
    Q_EMIT message(tr("Run of %1").arg(dateTimeText(report.started)));
}

void PlanPage::applyChosen(const QStringList &tables, const KeySelection &rows)
{
    if (!m_shown || !isShownOfNow())
        return;
    RunRequest request;
    request.leg = m_shown->leg;
    request.mode = RunMode::Apply;
    if (rows.isEmpty())
        request.tables = tables;
    request.rows = rows;
    m_commands->ask(request);
}

QMenu *PlanPage::makeCopyMenu(QWidget *parent)
{
    return m_commands->makeCopyMenu(parent);
}

void PlanPage::showSelection()
{
    const QStringList tables = m_tables->selectedTables();
    const QString table = tables.size() == 1 ? tables.first() : QString();
    m_details->setTable(table, table.isEmpty() ? nullptr : m_model.report(table));
    m_stepEditor->setTables(tables);
}

void PlanPage::addFacts(ActionFacts &facts) const
{
    facts.hasPlan = m_document.isOpen();
    facts.hasWork = !m_document.plan().work.isEmpty();
    facts.hasSelection = !m_tables->selectedTables().isEmpty();
    facts.isRunning = m_runs->isRunning();
    facts.isStopping = m_runs->controller().isStopping();
    facts.isAsking = m_runs->isAsking();
    facts.hasReport = m_shown.has_value();
    facts.canUndoEdit = m_document.canUndo();
    facts.canRedoEdit = m_document.canRedo();
}

/// The first of the tables that need attention, and why; they stand at the top.
void PlanPage::showFailed()
{
    m_tabs->setCurrentWidget(m_tables);
    m_tables->selectFirstFailed();
    Q_EMIT detailsRequested();
}

/// A run of the leg whose results are shown that writes to this table alone.
RunRequest PlanPage::runOver(const QString &table) const
{
    RunRequest request;
    request.leg = m_resultsLeg;
    request.mode = RunMode::Apply;
    request.tables = {table};
    return request;
}

void PlanPage::showDefinitions(const QString &table)
{
    const TableReport *report = m_model.report(table);
    if (!report || !report->definitions)
        return;
    const bool isPull = m_resultsLeg == Leg::Pull;
    const Place source = isPull ? m_state.upstream() : m_state.base();
    const Place target = isPull ? m_state.base() : m_state.work();
    auto *dialog = new DriftDialog(table, *report->definitions, source.schema, target.schema, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    ActionFacts facts;
    addFacts(facts);
    dialog->setRunAllowed(facts.isFree() && isShownOfNow());
    connect(dialog, &DriftDialog::alterRequested, this, [this, request = runOver(table)]() mutable {
        request.alter = true;
        m_commands->ask(request);
    });
    dialog->open();
}

/// What was run last, over this table alone.
void PlanPage::retry(const QString &table)
{
    // What is shown may be an earlier run: more than it did is never done.
    const auto &last = m_runs->last(m_resultsLeg);
    const std::optional<RunReport> shown = m_shown ? m_shown : last ? last->report : std::nullopt;
    if (!shown)
        return;
    RunRequest request = runOver(table);
    request.mode = modeOf(*shown);
    request.lite = shown->lite;
    if (last && last->report && last->report->started == shown->started) {
        request.alter = last->request.alter;
        request.recreate = last->request.recreate;
    }
    m_commands->run(request);
}

} // namespace slicetool::gui
