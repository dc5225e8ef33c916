// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/window/windowactions.h"

#include <QObject>

#include <functional>

class QMenu;

namespace slicetool {
struct RunRequest;
}

namespace slicetool::gui {

class PlanRuns;

/// Makes runs of the commands that begin one. GUI thread.
class RunCommands : public QObject
{
    Q_OBJECT

public:
    /// @param runs must outlive this
    /// @param takeEdits takes over what is typed at the moment, before a run begins
    /// @param selectedTables those that the commands for the selected ones are about
    RunCommands(const WindowActions &actions, PlanRuns &runs, std::function<void()> takeEdits,
                std::function<QStringList()> selectedTables, QObject *parent);

    /// Begins a run that overwrites what was chosen from the last one's results, once the user agrees.
    void ask(const RunRequest &request);

    /// Begins a run, and asks first where it would be asked of a command.
    void run(const RunRequest &request);

    /// A menu that has a line for each command that can be given now, and copies the line of
    /// slicetool-cli that does the same. Owned by `parent`.
    QMenu *makeCopyMenu(QWidget *parent);

Q_SIGNALS:
    void message(const QString &text);

private:
    void copyAsCommand(const RunRequest &request);

    const WindowActions &m_actions;
    PlanRuns &m_runs;
    std::function<void()> m_takeEdits;
    std::function<QStringList()> m_selectedTables;
};

} // namespace slicetool::gui
