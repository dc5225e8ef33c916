// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/earlierruns.h"

#include "gui/base/background.h"
#include "gui/window/plantools.h"
#include "report/history.h"
#include "server/statefolder.h"

#include <QFileInfo>

namespace slicetool::gui {

namespace {

bool looksAtRows(const HistoryEntry &entry)
{
    return entry.problem.isEmpty()
           && (entry.command == QLatin1String("pull") || entry.command == QLatin1String("undo")
               || entry.command == QLatin1String("compare"));
}

} // namespace

EarlierRuns::EarlierRuns(const PlanDocument &document, const PlanState &state, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_state(state)
{
    connect(&state, &PlanState::changed, this, &EarlierRuns::look);
    const auto forget = [this] {
        m_runs.clear();
        take({});
    };
    connect(&document, &PlanDocument::replaced, this, forget);
    connect(&document, &PlanDocument::changed, this, [this, forget] {
        if (!haveOnePlaces(m_document.plan(), m_plan))
            forget();
    });
}

void EarlierRuns::look()
{
    const QString path = PlanTools::planPath(m_document);
    const auto turn = m_state.turn();
    QList<qint64> runs;
    // What is edited and not saved has never run.
    if (turn && !path.isEmpty() && !m_document.isModified()) {
        const QDateTime written = QFileInfo(path).lastModified();
        for (const HistoryEntry &entry : m_state.runs()) {
            const bool isOfNow =
                entry.started > written && !(turn->at.isValid() && entry.started <= turn->at);
            if (isOfNow && looksAtRows(entry))
                runs << entry.id;
        }
    }
    if (runs == m_runs && m_lookedAt == m_document.identity())
        return;
    m_runs = runs;
    m_lookedAt = m_document.identity();
    m_plan = m_document.plan();
    inBackground(
        this,
        [runs] {
            const RunHistory history(historyPath());
            Reports found;
            for (const qint64 id : runs) {
                if (found[0] && found[1])
                    break;
                // What cannot be read is told of by what writes to it.
                const auto report = history.load(id);
                if (!report || !*report)
                    continue;
                auto &ofLeg = found[(*report)->leg == Leg::Pull ? 0 : 1];
                if (!ofLeg)
                    ofLeg = **report;
            }
            return found;
        },
        [this, runs, document = m_lookedAt](const Reports &found) {
            if (document == m_document.identity() && runs == m_runs)
                take(found);
        });
}

void EarlierRuns::take(const Reports &reports)
{
    const bool isNothing = !m_reports[0] && !m_reports[1] && !reports[0] && !reports[1];
    m_reports = reports;
    if (!isNothing)
        Q_EMIT changed();
}

} // namespace slicetool::gui
