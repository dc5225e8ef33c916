// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QObject>

#include <functional>

class QWidget;

namespace slicetool::gui {

class PlanFileWatch;
class PlanPage;
class RecentPlans;

/// The files of plans: asks for them, saves to them, remembers which were used, and asks what becomes of a
/// plan that would be left. GUI thread.
class PlanFiles : public QObject
{
    Q_OBJECT

public:
    /// @param page, watch and recent must outlive this
    /// @param window parent of the dialogs
    PlanFiles(PlanPage &page, PlanFileWatch &watch, RecentPlans &recent, QWidget *window);

    /// The demo's plan, which is gone with the demo: it is not among the recent ones.
    void setDemoPlan(const QString &path) { m_demoPlan = path; }
    const QString &demoPlan() const { return m_demoPlan; } ///< empty before the demo was started

    /// Who says that a file is the plan of another tab, which would write over it.
    void setTakenBy(std::function<bool(const QString &path)> isTaken)
    {
        m_isTaken = std::move(isTaken);
    }

    /// Asks which plan to open; empty where the user gave up.
    QString choose();

    /// Loads a plan instead of the one that is open, which mayLeave() is to be asked about first. A
    /// failure is told, and the plan that was open stays.
    bool load(const QString &path);

    /// Saves the plan that is open, under a name that is asked for where it has none.
    /// @param as asks in any case
    /// @return whether it was saved; a failure is told
    bool save(bool as);

    /// Asks what becomes of a run and of unsaved changes. False where the user wants to stay, or is asked
    /// already.
    /// @param isShown the plan is seen, so that there may be edits
    bool mayLeave(bool isShown);

Q_SIGNALS:
    void message(const QString &text);
    void failed(const QString &title, const slicetool::Error &error);

private:
    void remember(const QString &path);

    PlanPage &m_page;
    PlanFileWatch &m_watch;
    RecentPlans &m_recent;
    QWidget *m_window;
    QString m_demoPlan;
    std::function<bool(const QString &)> m_isTaken = [](const QString &) { return false; };
    bool m_isLeaving = false; ///< a question of mayLeave() is open
};

} // namespace slicetool::gui
