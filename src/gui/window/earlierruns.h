// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/plan/plandocument.h"
#include "gui/window/planstate.h"
#include "report/runreport.h"

#include <array>
#include <optional>

namespace slicetool::gui {

/// How the last run of each leg ended that the history has of the plan that is open, whoever began it. Runs
/// of before the plan's file was last written, or before base and work last changed places, were of
/// something else. GUI thread; the history is read in the background.
class EarlierRuns : public QObject
{
    Q_OBJECT

public:
    /// @param document and state must outlive this
    EarlierRuns(const PlanDocument &document, const PlanState &state, QObject *parent = nullptr);

    const std::optional<RunReport> &of(Leg leg) const
    {
        return m_reports[leg == Leg::Pull ? 0 : 1];
    }

Q_SIGNALS:
    void changed();

private:
    using Reports = std::array<std::optional<RunReport>, 2>;

    void look();
    void take(const Reports &reports);

    const PlanDocument &m_document;
    const PlanState &m_state;
    quint64 m_lookedAt = 0; ///< PlanDocument::identity() of the last look
    Plan m_plan;            ///< of that look
    QList<qint64> m_runs;   ///< that the last look was at, newest first
    Reports m_reports;      ///< by leg
};

} // namespace slicetool::gui
