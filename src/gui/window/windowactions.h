// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace slicetool::gui {

/// The commands of the window, with their texts, icons and keys. What they do is connected where it
/// is known. Owned by the window.
struct WindowActions {
    explicit WindowActions(QWidget *window);

    QAction *newPlan;
    QAction *openPlan;
    QAction *savePlan;
    QAction *savePlanAs;
    QAction *closePlan;
    QAction *demo;
    QAction *connections;
    QAction *planSettings;
    QAction *quit;

    QAction *undoEdit; ///< of the plan; what foo1 went through is `undo`
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
    QAction *confirmUndo;

    QAction *turn; ///< base and work change places
    QAction *schedule;
    QAction *grants;
    QAction *advise;
    QAction *exportReport; ///< of the last run that is shown

    QAction *nextChange;
    QAction *previousChange;
    QAction *showTables;
    QAction *showDifferences;
    QAction *palette;

    QAction *demoUpstreamMoves;
    QAction *demoApplicationWrites;

    /// All of them, for the command palette.
    QList<QAction *> all() const { return m_all; }

private:
    QAction *add(QWidget *window, const char *objectName, const QString &text,
                 const char *iconName = nullptr, const QString &keys = {});

    QList<QAction *> m_all;
};

} // namespace slicetool::gui
