// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/run/runcontroller.h"
#include "report/history.h"

#include <QDateTime>
#include <QMap>

#include <array>

namespace slicetool::gui {

/// What a table's target has other than its source, as it was when somebody looked.
struct TableDifference {
    QString table;
    qint64 inserted = 0;
    qint64 updated = 0;
    qint64 deleted = 0;

    qint64 rows() const { return inserted + updated + deleted; }
};

/// How many rows a run over some tables of a plan would write, or why nobody knows. A value.
struct KnownAnswer {
    /// Why it is not known, the last thing first.
    enum class Gap {
        None,
        NeverCompared,
        SomeCompared, ///< of the tables that are asked for
        PlanEdited,
        Turned,   ///< base and work have changed places
        Pulled,   ///< base, which the undo leg compares with
        Ignored,  ///< the comparison left columns out that an undo gives back, too
        NotDone,  ///< a run wrote, and did not verify what became of the table
        OtherRun, ///< of another program, the same plan
        DemoMoved ///< what the window itself had written by the demo's applications
    };

    Gap gap = Gap::NeverCompared;
    QDateTime since;               ///< of the gap, UTC; invalid where it has no time
    QList<TableDifference> tables; ///< that differ, by name; empty where there is a gap
    QDateTime at; ///< when the first of the tables was compared, UTC; invalid where there is a gap

    bool isKnown() const { return gap == Gap::None; }
    qint64 rows() const;
};

/// What this session's comparisons and runs have shown of how base and work differ from what they are
/// made of, table by table, and what has happened since. A count is given for exactly the tables that
/// it is asked for, or not at all: what looked at one table says nothing of the others, and what was
/// counted for another plan, or before a pull, counts no more.
///
/// What applications write to a target between two looks cannot be known here: answers say when it was
/// looked. GUI thread.
class KnownDifferences
{
public:
    void clear();

    /// Takes over what a run has found, or made.
    void runEnded(const RunOutcome &outcome);

    /// A run of the same plan that was not this window's. Comparisons and runs that ended before what is
    /// known change nothing.
    void otherRun(const HistoryEntry &entry);

    /// The demo has changed the data of upstream or of work.
    void demoMoved(Leg leg);

    /// @param plan with base and work as whose turn it is now
    /// @param tables that are meant; empty for all
    KnownAnswer answer(const Plan &plan, Leg leg, const QStringList &tables = {}) const;

private:
    struct Entry {
        KnownAnswer::Gap gap = KnownAnswer::Gap::None;
        QDateTime at; ///< of the comparison, or of the gap
        TableDifference count;
    };
    struct Side {
        Plan plan;            ///< that the entries were counted for
        bool isWhole = false; ///< the entries are all tables of the plan
        QMap<QString, Entry> entries;
        KnownAnswer::Gap gap = KnownAnswer::Gap::NeverCompared; ///< where there are no entries
        QDateTime since;
    };

    Side &side(Leg leg) { return m_sides[leg == Leg::Pull ? 0 : 1]; }
    const Side &side(Leg leg) const { return m_sides[leg == Leg::Pull ? 0 : 1]; }
    void basePulled(const RunOutcome &outcome);

    std::array<Side, 2> m_sides;
};

} // namespace slicetool::gui
