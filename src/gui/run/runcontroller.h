// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run.h"
#include "gui/diff/differencestore.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace slicetool::gui {

/// What a run is asked to do. A value.
struct RunRequest {
    Leg leg = Leg::Pull;
    RunMode mode = RunMode::Compare;
    bool recreate = false;
    bool lite = false;
    std::function<Result<void>()> onLocked = {}; ///< as RunOptions::onLocked
    QDateTime turnedAt = {};                     ///< as RunOptions::turnedAt
    QStringList tables;                          ///< only these; empty for all
    KeySelection rows;                           ///< only these rows of these tables; empty for all
    bool collectsRows = true;                    ///< keep every differing row for the grid
};

/// How a run ended. Copyable; the rows are shared.
struct RunOutcome {
    RunRequest request;
    std::optional<RunReport> report;       ///< none where nothing was begun
    std::optional<Error> error;            ///< why
    std::shared_ptr<DifferenceStore> rows; ///< null where they were not wanted
};

/// Finds the three places of a plan with their passwords; blocks, called in a thread of the pool.
using EndpointResolver =
    std::function<Result<Endpoints>(const Plan &plan, Leg leg, std::stop_token stop)>;

/// Runs one leg of a plan at a time in the background, and tells about it in the GUI thread.
///
/// Progress and statements are gathered and told ten times a second, however fast they come.
class RunController : public QObject
{
    Q_OBJECT

public:
    explicit RunController(EndpointResolver resolver, QObject *parent = nullptr);
    ~RunController() override; ///< cancels and waits

    bool isRunning() const { return m_running; }
    bool isStopping() const { return m_stop.stop_requested(); }
    const RunRequest &request() const { return m_request; }

    /// Begins; must not be running.
    void start(const Plan &plan, const RunRequest &request);

    /// Has the run stop; finished() follows within about a second.
    void cancel();

Q_SIGNALS:
    void started();
    void tablesKnown(const QStringList &tables);
    void progressed(const QList<slicetool::TableProgress> &tables); ///< the newest of each
    void statementsSent(const QList<slicetool::StatementRecord> &statements);
    void stopping();
    void finished(const slicetool::gui::RunOutcome &outcome);

private:
    struct Gathered;

    void tell();
    void end(RunOutcome outcome);

    EndpointResolver m_resolver;
    RunRequest m_request;
    std::stop_source m_stop{std::nostopstate};
    std::shared_ptr<Gathered> m_gathered;
    QFuture<RunOutcome> m_future;
    QTimer m_timer;
    bool m_running = false;
};

} // namespace slicetool::gui
