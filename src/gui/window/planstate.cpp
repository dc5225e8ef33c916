// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/planstate.h"

#include "app/planinturn.h"
#include "gui/base/background.h"
#include "gui/window/plantools.h"
#include "server/statefolder.h"

#include <QFileInfo>

#include <utility>

namespace slicetool::gui {

namespace {

constexpr int planSettleMs = 150;
constexpr int runsLookedAt = 20;
constexpr int usualPort = 3306;

} // namespace

QString Place::display() const
{
    return PlanState::tr("%1 on %2").arg(schema, host);
}

bool haveOnePlaces(const Plan &a, const Plan &b)
{
    return a.upstream == b.upstream && a.base == b.base && a.work == b.work;
}

Place placeOf(const QString &connection, const QString &role, const ConnectionStore &store)
{
    Place place;
    place.role = role;
    if (connection.isEmpty())
        return place;
    if (const auto saved = store.find(connection); saved && *saved) {
        place.name = (*saved)->name;
        place.environment = (*saved)->environment;
        place.color = (*saved)->color;
    }
    const auto endpoint = store.resolve(connection, role);
    if (!endpoint) {
        place.problem = endpoint.error().reason;
        return place;
    }
    place.schema = endpoint->schema;
    place.server = endpoint->usesSocket()
                       ? PlanState::tr("%1 on this machine").arg(endpoint->user)
                       : QStringLiteral("%1@%2").arg(endpoint->user, endpoint->host);
    const QString port = endpoint->port != 0 && endpoint->port != usualPort
                             ? QStringLiteral(":%1").arg(endpoint->port)
                             : QString();
    place.server += port;
    place.isThisMachine = endpoint->usesSocket()
                          || (isThisMachine(endpoint->host) && endpoint->ssh.isEmpty()
                              && place.environment == Environment::Local);
    place.host = !endpoint->ssh.isEmpty()
                     ? PlanState::tr("%1%2 through %3").arg(endpoint->host, port, endpoint->ssh)
                 : place.isThisMachine && port.isEmpty() ? PlanState::tr("this machine")
                 : place.isThisMachine ? PlanState::tr("this machine, port %1").arg(endpoint->port)
                                       : endpoint->host + port;
    if (endpoint->usesSocket() && place.environment == Environment::Unspecified)
        place.environment = Environment::Local;
    return place;
}

/// What one look has found.
struct PlanState::Look {
    quint64 document = 0;
    Result<Turn> turn = Turn();
    Place upstream;
    Place base;
    Place work;
    QList<HistoryEntry> runs;
    std::shared_ptr<PulledTables> pulled;
};

PlanState::PlanState(PlanDocument &document, const QString &connectionsFile, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_connectionsFile(connectionsFile)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(planSettleMs);
    connect(&m_settle, &QTimer::timeout, this, [this] { refresh(); });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle,
            qOverload<>(&QTimer::start));
    connect(&document, &PlanDocument::replaced, this, [this] {
        m_turn.reset();
        m_problem.reset();
        m_upstream = m_base = m_work = Place();
        m_runs.clear();
        m_pulled.reset();
        m_waiting.clear();
        m_next.clear();
        refresh();
        Q_EMIT changed();
    });
    connect(&document, &PlanDocument::pathChanged, this, [this] {
        m_turn.reset(); // another file may have had another turn
        refresh();
    });
    connect(&document, &PlanDocument::changed, this, [this] {
        if (places() != m_lookedAt)
            refresh();
    });
}

QStringList PlanState::places() const
{
    const Plan &plan = m_document.plan();
    return {plan.upstream, plan.base, plan.work};
}

void PlanState::refresh(std::function<void()> then)
{
    if (then)
        (m_isReading ? m_next : m_waiting).push_back(std::move(then));
    if (m_isReading)
        m_isOutdated = true;
    else
        read();
}

void PlanState::read()
{
    m_isOutdated = false;
    m_lookedAt = places();
    if (!m_document.isOpen())
        return;
    m_isReading = true;
    inBackground(
        this,
        [document = m_document.identity(), plan = m_document.plan(),
         path = PlanTools::planPath(m_document), file = m_connectionsFile] {
            const ConnectionStore store(file);
            const RunHistory history(historyPath());
            Look look;
            look.document = document;
            if (!path.isEmpty())
                look.turn = TurnFile(stateFolder()).turnOf(path);
            look.upstream = placeOf(plan.upstream, QStringLiteral("upstream"), store);
            look.base = placeOf(plan.base, QStringLiteral("base"), store);
            look.work = placeOf(plan.work, QStringLiteral("work"), store);
            const auto upstream = store.resolve(plan.upstream, QStringLiteral("upstream"));
            const bool isTurned = look.turn && look.turn->isTurned;
            const auto base =
                store.resolve(isTurned ? plan.work : plan.base, QStringLiteral("base"));
            if (look.turn && upstream && base)
                look.pulled =
                    std::make_shared<PulledTables>(stateFolder(), *upstream, *base, look.turn->at);
            if (!path.isEmpty()) {
                HistoryFilter filter;
                filter.planPath = path;
                filter.limit = runsLookedAt;
                // A history that cannot be read is told of by what writes to it.
                if (const auto runs = history.list(filter))
                    look.runs = *runs;
            }
            return look;
        },
        [this](const Look &look) { take(look); });
}

void PlanState::take(const Look &look)
{
    m_isReading = false;
    const bool isOfThisPlan = look.document == m_document.identity();
    if (isOfThisPlan && !m_isOutdated) {
        m_turn = look.turn ? std::optional(*look.turn) : std::nullopt;
        m_problem = look.turn ? std::nullopt : std::optional(look.turn.error());
        m_upstream = look.upstream;
        m_base = look.base;
        m_work = look.work;
        m_runs = look.runs;
        m_pulled = look.pulled;
        watch();
    }
    auto done = std::exchange(m_waiting, std::exchange(m_next, {}));
    if (isOfThisPlan && !m_isOutdated)
        Q_EMIT changed();
    if (m_isOutdated) {
        // Who waited for this look is served by the one after it.
        m_waiting.insert(m_waiting.begin(), std::make_move_iterator(done.begin()),
                         std::make_move_iterator(done.end()));
        read();
        return;
    }
    if (isOfThisPlan) {
        for (const auto &then : done)
            then();
    }
}

/// Files that are replaced as a whole have to be watched anew each time.
void PlanState::watch()
{
    const QString history = historyPath();
    QStringList wanted;
    for (const QString &path : {history, QFileInfo(history).absolutePath(), m_connectionsFile}) {
        if (QFileInfo::exists(path))
            wanted << path;
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &path : std::as_const(wanted)) {
        if (!watched.contains(path))
            m_watcher.addPath(path);
    }
}

std::optional<Plan> PlanState::planInTurn() const
{
    const auto now = turn();
    if (!now)
        return std::nullopt;
    return slicetool::planInTurn(m_document.plan(), {}, *now).plan;
}

std::optional<Turn> PlanState::turn() const
{
    return m_document.plan().work.isEmpty() ? Turn() : m_turn;
}

Place PlanState::base() const
{
    Place place = m_turn && m_turn->isTurned ? m_work : m_base;
    place.role = QStringLiteral("base");
    return place;
}

Place PlanState::work() const
{
    Place place = m_turn && m_turn->isTurned ? m_base : m_work;
    place.role = QStringLiteral("work");
    return place;
}

} // namespace slicetool::gui
