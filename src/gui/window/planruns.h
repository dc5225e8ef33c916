// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/run/knowndifferences.h"
#include "gui/run/runcontroller.h"
#include "gui/window/earlierruns.h"
#include "gui/window/planstate.h"

#include <QSet>

#include <array>

class QAction;
class QWidget;

namespace slicetool::gui {

/// What a run did that has this report.
RunMode modeOf(const RunReport &report);

/// The runs of the plan that is open: asks before data is lost, runs, keeps what became known, and puts
/// every run into the history under the plan that it was started for. What belongs to a plan that is
/// open no more is stored and told, and shown nowhere. GUI thread.
class PlanRuns : public QObject
{
    Q_OBJECT

public:
    /// @param askFirst checked: a question comes before work on this machine is changed, too
    /// @param window parent of the questions
    PlanRuns(PlanDocument &document, PlanState &state, PasswordSource &passwords, QAction *askFirst,
             QWidget *window);

    /// @param tables says which tables upstream has, none where that is not known
    void setTablesOf(std::function<QStringList()> tables) { m_tables = std::move(tables); }

    /// Begins at once; does nothing where there is no plan or a run is at work.
    void run(RunRequest request);

    /// Begins at once where nothing is lost that is nowhere else; asks first where something may be:
    /// what was changed in work, or in the copy that was work until base and work were swapped.
    void runOrAsk(const RunRequest &request);

    /// Begins once the user has said so; where questions are switched off for this target, at once.
    void ask(RunRequest request);

    /// The demo has changed the data of upstream or of work.
    void demoMoved(Leg leg);

    void cancel() { m_controller.cancel(); }
    bool isRunning() const { return m_controller.isRunning(); }

    /// Whether a question is open, or about to be.
    bool isAsking() const { return m_isAsking; }

    /// What a run would write now, or why that is not known.
    KnownAnswer answer(Leg leg, const QStringList &tables = {}) const;

    /// Of the plan that is open; empty where its file does not say what it says.
    QString savedPath() const;

    /// The last run of a leg of the plan that is open, or how an earlier one ended that is in the
    /// history; nothing before any.
    const std::optional<RunOutcome> &last(Leg leg) const;

    /// What the history has of the plan's runs.
    const EarlierRuns &earlier() const { return m_earlier; }

    const RunController &controller() const { return m_controller; }

Q_SIGNALS:
    void stateChanged(); ///< running, asking, or what is known
    void started(const slicetool::RunRequest &request);
    void finished(const slicetool::gui::RunOutcome &outcome);       ///< of the plan that is open
    void orphanFinished(const slicetool::gui::RunOutcome &outcome); ///< of another one
    void refused(const slicetool::Error &error);                    ///< nothing was begun
    void remembered(); ///< the last run is in the history
    void message(const QString &text);
    void attentionWanted(); ///< a question is about to be asked

private:
    void begin();
    void takeEarlier();
    bool wasWork(const RunRequest &request) const;
    void askNow(const RunRequest &request);
    void compareFirst(const RunRequest &request);
    void onFinished(const RunOutcome &outcome);
    void remember(const RunOutcome &outcome);
    void takeOtherRuns();

    PlanDocument &m_document;
    PlanState &m_state;
    QAction *m_askFirst;
    QWidget *m_window;
    RunController m_controller;
    EarlierRuns m_earlier;
    std::array<std::optional<RunOutcome>, 2> m_before; ///< how these ended, by leg
    KnownDifferences m_known;
    std::array<std::optional<RunOutcome>, 2> m_last; ///< without their rows
    QSet<qint64>
        m_own; ///< when this window's runs started, in milliseconds, as the history has them
    /// What the question is about, once the comparison at work, which came first, has ended.
    std::optional<RunRequest> m_asksAfterwards;
    std::vector<Leg> m_movedMeanwhile; ///< demoMoved() while the run was at work
    bool m_isAsking = false;
    std::function<QStringList()> m_tables = [] { return QStringList(); };
};

} // namespace slicetool::gui
