// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>

class QAction;
class QWidget;

namespace slicetool::gui {

/// All that decides which commands can be given. A value.
struct ActionFacts {
    bool hasPlan = false; ///< a plan is open, and seen
    bool hasWork = false; ///< the plan names a work schema
    bool hasSelection = false;
    bool isRunning = false; ///< a run is at work
    bool isStopping = false;
    bool isAsking = false;  ///< a question about a run is open
    bool isTurning = false; ///< base and work are changing places
    bool hasReport = false; ///< of a run that is shown
    bool canUndoEdit = false;
    bool canRedoEdit = false;
    bool canStartDemo = true;
    bool canUseDemo = false; ///< its servers are up, and nothing is being done to them
    bool canAddTab = false;
    bool hasOtherTabs = false;

    /// A run may begin.
    bool isFree() const { return hasPlan && !isRunning && !isAsking && !isTurning; }
};

/// Where commands are listed: the menus of the window, and the one over the list of tables.
enum class CommandMenu { None, File, Edit, Run, Plan, View, Demo, Help, Tables };

/// The commands of the window: one table says of each its text, icon and keys, the menus it is in, and
/// what has to be so that it can be given. What it does is connected where that is known. The actions
/// are owned by the window. GUI thread.
///
/// No command that writes data has a key that means something where text is edited; the keys of the
/// others mean nothing else there.
struct WindowActions {
    explicit WindowActions(QWidget *window);

    QAction *newPlan;
    QAction *newTab;
    QAction *openPlan;
    QAction *savePlan;
    QAction *savePlanAs;
    QAction *closePlan;
    QAction *demo;
    QAction *connections;
    QAction *planSettings;
    QAction *quit;

    QAction *undoEdit; ///< of the plan; what was done to foo1 is reverted by `undo`
    QAction *redoEdit;
    QAction *find;
    QAction *scanTables; ///< the selected ones
    QAction *skipTables;
    QAction *reloadTables;

    QAction *compare; ///< upstream with base
    QAction *compareWork;
    QAction *pull;
    QAction *undo;
    QAction *pullLite;
    QAction *dryRun;
    QAction *compareSelected;
    QAction *pullSelected;
    QAction *undoSelected;
    QAction *cancel;
    QAction *askFirst; ///< checked: also before work on this machine is overwritten

    QAction *turn; ///< base and work change places
    QAction *schedule;
    QAction *grants;
    QAction *advise;
    QAction *exportReport; ///< of the last run that is shown

    QAction *nextChange;
    QAction *previousChange;
    QAction *showTables;
    QAction *showDifferences;
    QAction *sideBySide; ///< checked: each side's values in a grid of its own
    QAction *palette;
    QAction *nextTab;
    QAction *previousTab;

    QAction *demoUpstreamMoves;
    QAction *demoApplicationWrites;

    QAction *manual;
    QAction *shortcuts; ///< shows the keys of all commands
    QAction *diagnostics;
    QAction *about;

    /// Which of them can be given; the only place that says so.
    void setStates(const ActionFacts &facts);

    /// Has `undo` say which schema it changes; empty where that is not known.
    void setWorkName(const QString &schema);

    /// Those that start a run or change whose turn it is.
    QList<QAction *> dataActions() const;

    /// All of them, for the command palette.
    QList<QAction *> all() const;

    /// Those of a menu, in order: by the numbers of its sections, between which separators belong.
    QMap<int, QList<QAction *>> sectionsOf(CommandMenu menu) const;
};

} // namespace slicetool::gui
