// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/planruns.h"

#include "gui/base/background.h"
#include "gui/base/format.h"
#include "gui/window/plantools.h"
#include "gui/window/runquestion.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace slicetool::gui {

PlanRuns::PlanRuns(PlanDocument &document, PlanState &state, PasswordSource &passwords,
                   QAction *askFirst, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_state(state)
    , m_askFirst(askFirst)
    , m_window(window)
    , m_controller(passwords)
    , m_earlier(document, state)
{
    connect(&document, &PlanDocument::replaced, this, &PlanRuns::begin);
    connect(&state, &PlanState::changed, this, &PlanRuns::takeOtherRuns);
    connect(&m_earlier, &EarlierRuns::changed, this, &PlanRuns::takeEarlier);
    connect(&m_controller, &RunController::started, this, [this] {
        Q_EMIT started(m_controller.request());
        Q_EMIT stateChanged();
    });
    connect(&m_controller, &RunController::finished, this, &PlanRuns::onFinished);
}

RunMode modeOf(const RunReport &report)
{
    return report.command == QLatin1String("compare") ? RunMode::Compare
           : report.dryRun                            ? RunMode::DryRun
                                                      : RunMode::Apply;
}

const std::optional<RunOutcome> &PlanRuns::last(Leg leg) const
{
    const std::size_t index = leg == Leg::Pull ? 0 : 1;
    return m_last[index] ? m_last[index] : m_before[index];
}

/// How runs of the history would have ended here. Which tables they were asked for is not kept.
void PlanRuns::takeEarlier()
{
    for (const Leg leg : {Leg::Pull, Leg::Undo}) {
        auto &before = m_before[leg == Leg::Pull ? 0 : 1];
        before.reset();
        const auto &report = m_earlier.of(leg);
        if (!report)
            continue;
        before.emplace();
        before->request.leg = leg;
        before->request.mode = modeOf(*report);
        before->request.lite = report->lite;
        for (const TableReport &table : report->tables)
            before->request.tables << table.table;
        before->report = report;
    }
}

/// Another plan: nothing is known of it, and nobody waits for an answer.
void PlanRuns::begin()
{
    m_known.clear();
    m_last = {};
    m_asksAfterwards.reset();
    m_isAsking = false;
    Q_EMIT stateChanged();
}

/// Whether a pull overwrites what an application wrote while base was work, before the last swap.
bool PlanRuns::wasWork(const RunRequest &request) const
{
    const auto turn = m_state.turn();
    if (!turn || !turn->at.isValid())
        return false;
    const QStringList tables =
        request.chosenTables().isEmpty() ? m_tables() : request.chosenTables();
    if (tables.isEmpty())
        return true; // nobody knows which it is about
    return std::any_of(tables.begin(), tables.end(), [&](const QString &table) {
        const TableStep step = m_document.plan().stepFor(table);
        return step.kind != StepKind::Skip && !m_state.wasPulled(step);
    });
}

void PlanRuns::runOrAsk(const RunRequest &request)
{
    // A lite pull into what was work is refused, whatever anybody says.
    if (request.mode != RunMode::Apply || request.lite || m_controller.isRunning())
        run(request);
    else if (request.leg == Leg::Undo || wasWork(request))
        ask(request);
    else if (m_state.turn())
        run(request);
    else // nobody has looked yet whether they were swapped
        m_state.refresh(
            [this, request] { m_state.turn() && wasWork(request) ? ask(request) : run(request); });
}

void PlanRuns::run(RunRequest request)
{
    if (m_controller.isRunning() || !m_document.isOpen())
        return;
    if (request.leg == Leg::Undo && m_document.plan().work.isEmpty()) {
        Q_EMIT refused({ErrorCode::Plan, tr("Undo"), tr("the plan has no work schema"),
                        tr("Add one in the plan's settings.")});
        return;
    }
    if (request.writes() && !request.seenTurn)
        request.seenTurn = m_state.turn();
    m_controller.start({m_document.identity(), PlanTools::planPath(m_document), m_document.plan()},
                       request);
}

void PlanRuns::ask(RunRequest request)
{
    if (m_controller.isRunning() || m_isAsking || !m_document.isOpen())
        return;
    m_isAsking = true;
    Q_EMIT stateChanged();
    // Another program may have run the plan, or turned it, since the files were looked at.
    m_state.refresh([this, request] { askNow(request); });
}

void PlanRuns::askNow(const RunRequest &request)
{
    const auto shown = m_state.planInTurn();
    if (!shown || m_controller.isRunning()) {
        m_isAsking = false;
        Q_EMIT stateChanged();
        if (m_state.problem())
            Q_EMIT refused(*m_state.problem());
        return;
    }
    RunRequest bound = request;
    bound.seenTurn = m_state.turn();
    const Place target = m_state.target(request.leg);
    const bool canSwitchOff = request.leg == Leg::Undo && target.isThisMachine
                              && (target.environment == Environment::Local
                                  || target.environment == Environment::Unspecified);
    if (canSwitchOff && !m_askFirst->isChecked()) {
        m_isAsking = false;
        Q_EMIT stateChanged();
        run(bound);
        return;
    }
    const Place source = request.leg == Leg::Pull ? m_state.upstream() : m_state.base();
    QString warning;
    if (request.leg == Leg::Pull && wasWork(request))
        warning = tr("%1 was work until the swap at %2. What was changed there is lost.")
                      .arg(target.schema, momentText(m_state.turn()->at));
    auto *question = new RunQuestion(bound, source, target,
                                     m_known.answer(*shown, request.leg, request.chosenTables()),
                                     warning, canSwitchOff, m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_document, &PlanDocument::replaced, question, &QDialog::reject);
    connect(question, &QDialog::finished, this,
            [this, question, bound, document = m_document.identity()](int result) {
                if (document != m_document.identity())
                    return; // the question went with its plan
                m_isAsking = false;
                if (result == QDialog::Accepted && question->isSwitchedOff())
                    m_askFirst->setChecked(false);
                Q_EMIT stateChanged();
                if (result == QDialog::Accepted) {
                    run(bound);
                } else if (result == RunQuestion::CompareFirst) {
                    compareFirst(bound);
                }
            });
    Q_EMIT attentionWanted(); // what it is about is to be seen behind it
    question->open();
}

void PlanRuns::compareFirst(const RunRequest &request)
{
    if (isRunning())
        return;
    run({.leg = request.leg, .tables = request.chosenTables(), .seenTurn = request.seenTurn});
    if (isRunning())
        m_asksAfterwards = request;
}

void PlanRuns::onFinished(const RunOutcome &outcome)
{
    const auto asksAfterwards = std::exchange(m_asksAfterwards, {});
    if (outcome.report) {
        m_own.insert(outcome.report->started.toMSecsSinceEpoch());
        remember(outcome);
    }
    if (outcome.subject.document != m_document.identity()) {
        Q_EMIT orphanFinished(outcome);
        Q_EMIT stateChanged();
        return;
    }
    m_known.runEnded(outcome);
    for (const Leg leg : std::exchange(m_movedMeanwhile, {}))
        demoMoved(leg);
    // A few rows that are right say nothing about their tables.
    if (outcome.report && (outcome.request.rows.isEmpty() || outcome.report->exitCode() != 0)) {
        auto &last = m_last[outcome.request.leg == Leg::Pull ? 0 : 1];
        last = outcome;
        last->rows.reset();
    }
    // Base and work may have changed places while this ran.
    m_state.refresh();
    Q_EMIT stateChanged();
    Q_EMIT finished(outcome);
    if (!outcome.report || outcome.isStopped || outcome.subject.document != m_document.identity())
        return;
    if (asksAfterwards)
        ask(*asksAfterwards);
    // What is left of the tables whose rows were chosen.
    if (!outcome.request.rows.isEmpty() && outcome.report->exitCode() == 0) {
        run({.leg = outcome.request.leg, .tables = outcome.request.chosenTables()});
    }
}

QString PlanRuns::savedPath() const
{
    return m_document.isModified() ? QString() : PlanTools::planPath(m_document);
}

void PlanRuns::remember(const RunOutcome &outcome)
{
    RunOrigin origin{outcome.subject.path, QStringLiteral("window"),
                     QCoreApplication::applicationVersion()};
    // A plan that got its first file while this ran.
    if (origin.planPath.isEmpty() && outcome.subject.document == m_document.identity())
        origin.planPath = PlanTools::planPath(m_document);
    inBackground(
        this, [report = *outcome.report, origin] { return keepInHistory(report, origin); },
        [this](const Result<void> &done) {
            if (done)
                Q_EMIT remembered();
            else
                Q_EMIT message(done.error().message());
        });
}

void PlanRuns::takeOtherRuns()
{
    for (auto entry = m_state.runs().rbegin(); entry != m_state.runs().rend(); ++entry) {
        if (!m_own.contains(entry->started.toMSecsSinceEpoch()))
            m_known.otherRun(*entry);
    }
    Q_EMIT stateChanged();
}

void PlanRuns::demoMoved(Leg leg)
{
    if (isRunning())
        m_movedMeanwhile.push_back(leg);
    m_known.demoMoved(leg);
    // Where they have changed places, it wrote to what is base now.
    const auto now = m_state.planInTurn();
    if (leg == Leg::Undo && (!now || now->work != m_document.plan().work))
        m_known.demoMoved(Leg::Pull);
    Q_EMIT stateChanged();
}

KnownAnswer PlanRuns::answer(Leg leg, const QStringList &tables) const
{
    const auto plan = m_state.planInTurn();
    return plan ? m_known.answer(*plan, leg, tables) : KnownAnswer();
}

} // namespace slicetool::gui
