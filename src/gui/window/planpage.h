// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/connections/passwords.h"
#include "gui/plan/plandocument.h"
#include "gui/plan/plantablesmodel.h"
#include "gui/window/planruns.h"
#include "gui/window/planstate.h"
#include "gui/window/statementlog.h"
#include "gui/window/windowactions.h"

#include <QWidget>

class QMenu;
class QTabWidget;

namespace slicetool::gui {

class DiffView;
class EditCommands;
class PlanTablesView;
class PlanUpstream;
class ProblemBar;
class RunBar;
class RunCommands;
class StepEditor;
class TableDetails;
class UpstreamTables;
class DataFlow;

/// An open plan: the way of its data, its tables, its differences, and the runs over it.
///
/// GUI thread; whatever takes time runs in the background.
class PlanPage : public QWidget
{
    Q_OBJECT

public:
    PlanPage(WindowActions &actions, Passwords &passwords, const QString &connectionsFile,
             QWidget *parent = nullptr);
    ~PlanPage() override;

    PlanDocument &document() { return m_document; }
    PlanTablesModel &tables() { return m_model; }
    StatementLogModel &log() { return m_log; }
    TableDetails *details() const { return m_details; }
    StepEditor *stepEditor() const { return m_stepEditor; }
    PlanState &state() { return m_state; }
    bool isRunning() const { return m_runs->isRunning(); }

    /// What the page knows of what can be done; the window adds the rest.
    void addFacts(ActionFacts &facts) const;

    /// How the last run ended, or the earlier one that is shown; nothing before any.
    const std::optional<slicetool::RunReport> &shownReport() const { return m_shown; }
    void cancel() { m_runs->cancel(); }

    /// The demo, whose plan is open, has changed the data of upstream or of work.
    void demoMoved(Leg leg) { m_runs->demoMoved(leg); }

    /// Takes over what is typed at the moment.
    void commitEdits();

    /// Shows how an earlier run ended; its rows were not kept.
    void showReport(const slicetool::RunReport &report);

    /// Saved connections may have become others, or whose turn it is; looked for in the background.
    void refreshPlaces() { m_state.refresh(); }

    /// See RunCommands::makeCopyMenu().
    QMenu *makeCopyMenu(QWidget *parent);

Q_SIGNALS:
    void message(const QString &text); ///< for the status bar
    void attentionWanted();            ///< a question is about to be asked
    void editRequested();              ///< of the selected tables' steps
    void detailsRequested();           ///< of the selected table's result
    void remembered();                 ///< the last run is in the history
    void factsChanged();               ///< addFacts() says something else
    void runEnded(const slicetool::gui::RunOutcome &outcome, double seconds);

private:
    void connectActions();
    void connectRuns();
    void begin();
    void showSelection();
    void forgetOtherTurn();
    void showState();
    void showLeg();
    void loadTables();
    void showTables(const QList<TableOverview> &tables);
    void onStarted(const RunRequest &request);
    void onFinished(const RunOutcome &outcome);
    void showOutcome(const RunOutcome &outcome);
    void showEarlier();
    void applyChosen(const QStringList &tables, const KeySelection &rows);
    void showFailed();
    void retry(const QString &table);
    void showDefinitions(const QString &table);
    RunRequest runOver(const QString &table) const;
    bool isShownOfNow() const;

    WindowActions &m_actions;
    PlanDocument m_document;
    PlanTablesModel m_model;
    StatementLogModel m_log;
    PlanState m_state;
    PlanRuns *m_runs;
    RunCommands *m_commands;
    EditCommands *m_edits;
    std::unique_ptr<PlanUpstream> m_upstream;
    UpstreamTables *m_upstreamTables;
    std::optional<RunReport> m_shown;
    std::optional<Plan> m_shownPlan; ///< that the shown run was over; nothing where that is unknown
    Leg m_resultsLeg = Leg::Pull;    ///< of the results in the list of tables

    DataFlow *m_way;
    ProblemBar *m_problem;
    RunBar *m_runBar;
    QTabWidget *m_tabs;
    PlanTablesView *m_tables;
    DiffView *m_differences;
    TableDetails *m_details;
    StepEditor *m_stepEditor;
};

} // namespace slicetool::gui
