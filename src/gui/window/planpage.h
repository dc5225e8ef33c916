// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/connections/passwords.h"
#include "gui/plan/plandocument.h"
#include "gui/plan/plantablesmodel.h"
#include "gui/run/runcontroller.h"
#include "gui/window/statementlog.h"
#include "gui/window/windowactions.h"

#include <QWidget>

#include <stop_token>

class QLabel;
class QTabWidget;

namespace slicetool::gui {

class DiffView;
class PlanTablesView;
class PlanUpstream;
class RunBar;
class StepEditor;
class TableDetails;
class WayOfData;

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
    bool isRunning() const { return m_run.isRunning(); }

    /// A plan was opened: forgets what is known of the one before and looks at upstream's tables.
    void begin();

    void run(Leg leg, RunMode mode, const QStringList &tables = {}, bool recreate = false);
    void start(RunRequest request);

    /// How the last run ended, or the earlier one that is shown; nothing before any.
    const std::optional<slicetool::RunReport> &shownReport() const { return m_shown; }
    void cancel() { m_run.cancel(); }

    /// Takes over what is typed at the moment.
    void commitEdits();

    /// Shows how an earlier run ended; its rows were not kept.
    void showReport(const slicetool::RunReport &report);

    /// Saved connections may have become others.
    void refreshPlaces();

Q_SIGNALS:
    void message(const QString &text); ///< for the status bar
    void editRequested();              ///< of the selected tables' steps
    void remembered();                 ///< the last run is in the history
    void actionsChanged(bool isFree);  ///< a run began or ended, or the plan is another one
    void runEnded(const slicetool::gui::RunOutcome &outcome, double seconds);

private:
    void connectActions();
    void showSelection();
    void updateActions();
    void loadTables();
    void onStarted();
    void onFinished(const RunOutcome &outcome);
    void showOutcome(const RunOutcome &outcome);
    void undoWork(const QStringList &tables);
    void confirmUndo(const RunReport &report, const QStringList &tables);
    void applyChosen(const QStringList &tables, const KeySelection &rows);
    void editSettings();
    void setKind(StepKind kind);
    void remember(const RunReport &report);
    void showProblem(const Error &error);

    WindowActions &m_actions;
    Passwords &m_passwords;
    QString m_connectionsFile;
    PlanDocument m_document;
    PlanTablesModel m_model;
    StatementLogModel m_log;
    RunController m_run;
    std::unique_ptr<PlanUpstream> m_upstream;
    std::stop_source m_lookingAtTables;
    std::optional<RunReport> m_shown;
    bool m_asksBeforeUndo = false; ///< the run is the look before an undo
    QStringList m_undoTables;

    WayOfData *m_way;
    QLabel *m_problem;
    RunBar *m_runBar;
    QTabWidget *m_tabs;
    PlanTablesView *m_tables;
    DiffView *m_differences;
    TableDetails *m_details;
    StepEditor *m_stepEditor;
};

} // namespace slicetool::gui
