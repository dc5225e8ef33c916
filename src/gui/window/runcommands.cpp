// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/runcommands.h"

#include "gui/window/planruns.h"

#include <QAction>

namespace slicetool::gui {

namespace {

struct Command {
    QAction *WindowActions::*action;
    Leg leg;
    RunMode mode;
    bool isOfSelected = false; ///< the selected tables alone
    bool isLite = false;
};

constexpr Command commands[] = {
    {&WindowActions::compare, Leg::Pull, RunMode::Compare},
    {&WindowActions::compareWork, Leg::Undo, RunMode::Compare},
    {&WindowActions::pull, Leg::Pull, RunMode::Apply},
    {&WindowActions::dryRun, Leg::Pull, RunMode::DryRun},
    {&WindowActions::pullLite, Leg::Pull, RunMode::Apply, false, true},
    {&WindowActions::undo, Leg::Undo, RunMode::Apply},
    {&WindowActions::compareSelected, Leg::Pull, RunMode::Compare, true},
    {&WindowActions::pullSelected, Leg::Pull, RunMode::Apply, true},
    {&WindowActions::undoSelected, Leg::Undo, RunMode::Apply, true},
};

} // namespace

RunCommands::RunCommands(const WindowActions &actions, PlanRuns &runs,
                         std::function<void()> takeEdits,
                         std::function<QStringList()> selectedTables, QObject *parent)
    : QObject(parent)
    , m_runs(runs)
    , m_takeEdits(std::move(takeEdits))
{
    for (const Command &command : commands) {
        connect(actions.*command.action, &QAction::triggered, this,
                [this, command, selectedTables] {
                    m_takeEdits();
                    RunRequest request;
                    request.leg = command.leg;
                    request.mode = command.mode;
                    request.lite = command.isLite;
                    if (command.isOfSelected)
                        request.tables = selectedTables();
                    // Work may hold what is nowhere else.
                    if (command.leg == Leg::Undo && command.mode == RunMode::Apply)
                        m_runs.ask(request);
                    else
                        m_runs.run(request);
                });
    }
}

void RunCommands::ask(const RunRequest &request)
{
    m_takeEdits();
    m_runs.ask(request);
}

} // namespace slicetool::gui
