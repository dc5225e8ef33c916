// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/pulledtables.h"
#include "engine/run/turnfile.h"
#include "gui/plan/plandocument.h"
#include "report/history.h"
#include "server/connectionstore.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <functional>
#include <memory>

namespace slicetool::gui {

/// What is known of one of a plan's three places without asking its server. A value.
struct Place {
    QString role;   ///< "upstream", "base", "work"
    QString schema; ///< empty where the plan does not name the place
    QString server; ///< user@host, for people
    QString host;   ///< "this machine", or host and port, for people
    QString name;   ///< of the saved connection; empty for a URL
    Environment environment = Environment::Unspecified;
    QString color; ///< the connection's own, "#rrggbb"; empty for that of the environment
    /// Whether its server runs here: it is reached through a socket, or at an address of this machine
    /// and the connection is marked as local. A port of this machine alone may lead anywhere.
    bool isThisMachine = false;
    QString problem; ///< why the connection makes no sense; empty where it does

    /// "foo1 on this machine", for people.
    QString display() const;
};

/// The place that a connection of the plan names. Reads the store's file; any thread.
Place placeOf(const QString &connection, const QString &role, const ConnectionStore &store);

/// Whether two plans have the same upstream, base and work.
bool haveOnePlaces(const Plan &a, const Plan &b);

/// What files beside the plan say of the plan that is open: whose turn it is, where its places are, and
/// what other programs did with it. They are read in the background, when the plan's places, its path or
/// the files change; what is not known yet, or cannot be known, is said so, never guessed. GUI thread.
class PlanState : public QObject
{
    Q_OBJECT

public:
    /// @param document must outlive this
    PlanState(PlanDocument &document, const QString &connectionsFile, QObject *parent = nullptr);

    /// Reads anew; `then` is called once a look that began after this call has ended, unless another
    /// plan is open by then.
    void refresh(std::function<void()> then = {});

    /// The plan with base and work as whose turn it is; nothing while that is not known.
    std::optional<Plan> planInTurn() const;

    /// How base and work of the plan stand; nothing while that is not known.
    std::optional<Turn> turn() const;

    /// Why it cannot be told whose turn it is; nothing where it can, or was not looked for yet.
    const std::optional<Error> &problem() const { return m_problem; }

    /// With base and work as whose turn it is; an empty one while nothing is known.
    Place upstream() const { return m_upstream; }
    Place base() const;
    Place work() const;
    Place target(Leg leg) const { return leg == Leg::Pull ? base() : work(); }

    /// Whether a pull with this step finds nothing in its way that an application wrote to base while that
    /// was work; false while nothing is known.
    bool wasPulled(const TableStep &step) const { return m_pulled && m_pulled->has(step); }

    /// Runs of the plan that are in the history, newest first, at most a few.
    const QList<HistoryEntry> &runs() const { return m_runs; }

Q_SIGNALS:
    void changed();

private:
    struct Look;

    void read();
    void take(const Look &look);
    void watch();
    QStringList places() const;

    PlanDocument &m_document;
    QString m_connectionsFile;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< a file is written in several steps
    QStringList m_lookedAt;
    bool m_isReading = false;
    bool m_isOutdated = false; ///< another look was asked for since this one began
    std::vector<std::function<void()>> m_waiting; ///< for the look at work
    std::vector<std::function<void()>> m_next;    ///< for the one after it

    std::optional<Turn> m_turn;
    std::optional<Error> m_problem;
    Place m_upstream;
    Place m_base; ///< as the plan is written
    Place m_work;
    QList<HistoryEntry> m_runs;
    std::shared_ptr<PulledTables> m_pulled;
};

} // namespace slicetool::gui
