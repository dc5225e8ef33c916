// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planrun.h"
#include "gui/diff/differencestore.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace slicetool::gui {

/// The plan that a run is started for. Its outcome belongs to that one, whatever is open by then.
struct RunSubject {
    quint64 document = 0; ///< PlanDocument::identity()
    QString path;         ///< by which the history knows the plan; empty where it was never saved
    Plan plan;            ///< as written: base and work as the file has them
};

/// How a run ended. Copyable; the rows are shared.
struct RunOutcome {
    RunSubject subject;
    RunRequest request;
    Plan plan;                       ///< as it was run, with base and work as whose turn it was
    bool isStopped = false;          ///< a stop was asked for, in time or not
    std::optional<RunReport> report; ///< none where nothing was begun
    std::optional<Error> error;      ///< why
    std::shared_ptr<DifferenceStore> rows; ///< null where nothing was begun
};

/// Runs one leg of a plan at a time in the background, and tells about it in the GUI thread.
///
/// Whose turn it is, is looked up when the run begins and asked again once it holds the target's lock;
/// where it cannot be told, nothing is begun. Progress and statements are gathered and told ten times a
/// second, however fast they come.
class RunController : public QObject
{
    Q_OBJECT

public:
    /// @param passwords thread safe; must outlive this
    explicit RunController(PasswordSource &passwords, QObject *parent = nullptr);
    ~RunController() override; ///< cancels and waits

    bool isRunning() const { return m_running; }
    bool isStopping() const { return m_running && m_stop.stop_requested(); }

    /// Of the run at work, or of the last one.
    const RunRequest &request() const { return m_request; }
    const RunSubject &subject() const { return m_subject; }

    /// Begins; must not be running.
    void start(const RunSubject &subject, const RunRequest &request);

    /// Has the run stop; finished() follows within about two seconds.
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

    PasswordSource &m_passwords;
    RunSubject m_subject;
    RunRequest m_request;
    std::stop_source m_stop{std::nostopstate};
    std::shared_ptr<Gathered> m_gathered;
    QFuture<RunOutcome> m_future;
    QTimer m_timer;
    bool m_running = false;
};

} // namespace slicetool::gui
