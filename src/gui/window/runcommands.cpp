// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/runcommands.h"

#include "app/commandtext.h"
#include "gui/base/icons.h"
#include "gui/window/planruns.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>

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

RunRequest requestOf(const Command &command, const std::function<QStringList()> &selectedTables)
{
    RunRequest request;
    request.leg = command.leg;
    request.mode = command.mode;
    request.lite = command.isLite;
    if (command.isOfSelected)
        request.tables = selectedTables();
    return request;
}

} // namespace

RunCommands::RunCommands(const WindowActions &actions, PlanRuns &runs,
                         std::function<void()> takeEdits,
                         std::function<QStringList()> selectedTables, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_runs(runs)
    , m_takeEdits(std::move(takeEdits))
    , m_selectedTables(std::move(selectedTables))
{
    for (const Command &command : commands) {
        connect(actions.*command.action, &QAction::triggered, this,
                [this, command] { run(requestOf(command, m_selectedTables)); });
    }
}

QMenu *RunCommands::makeCopyMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Copy as co&mmand"), parent);
    menu->setObjectName(QStringLiteral("copyAsCommand"));
    menu->setIcon(icon(QStringLiteral("copy")));
    for (const Command &command : commands) {
        const QAction *meant = m_actions.*command.action;
        QAction *copies = menu->addAction(meant->icon(), meant->text(), this, [this, command] {
            copyAsCommand(requestOf(command, m_selectedTables));
        });
        connect(menu, &QMenu::aboutToShow, copies, [copies, meant] {
            copies->setText(meant->text()); // it may name the schema
            copies->setEnabled(meant->isEnabled());
        });
    }
    return menu;
}

void RunCommands::copyAsCommand(const RunRequest &request)
{
    m_takeEdits();
    const QString path = m_runs.savedPath();
    if (path.isEmpty()) {
        Q_EMIT message(tr("Save the plan first: the command needs its file."));
        return;
    }
    QApplication::clipboard()->setText(commandOf(request, path));
    Q_EMIT message(tr("The command is in the clipboard."));
}

void RunCommands::run(const RunRequest &request)
{
    m_takeEdits();
    m_runs.runOrAsk(request);
}

void RunCommands::ask(const RunRequest &request)
{
    m_takeEdits();
    m_runs.ask(request);
}

} // namespace slicetool::gui
