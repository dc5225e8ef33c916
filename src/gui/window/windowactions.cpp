// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/windowactions.h"

#include "gui/base/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

namespace slicetool::gui {

namespace {

constexpr int namesLength = 24; // of a schema in a command, in characters

QString tr(const char *text)
{
    return QCoreApplication::translate("WindowActions", text);
}

} // namespace

QAction *WindowActions::add(QWidget *window, const char *objectName, const QString &text,
                            const char *iconName, const QString &keys)
{
    auto *action = new QAction(text, window);
    action->setObjectName(QString::fromLatin1(objectName));
    if (iconName)
        action->setIcon(icon(QString::fromLatin1(iconName)));
    if (!keys.isEmpty())
        action->setShortcut(QKeySequence(keys));
    window->addAction(action); // its keys work wherever the menu is
    m_all << action;
    return action;
}

WindowActions::WindowActions(QWidget *w)
{
    const auto text = [](const char *source) { return tr(source); };
    newPlan = add(w, "newPlan", text(QT_TRANSLATE_NOOP("WindowActions", "&New plan…")), "wizard",
                  QStringLiteral("Ctrl+N"));
    openPlan = add(w, "openPlan", text(QT_TRANSLATE_NOOP("WindowActions", "&Open plan…")), "open",
                   QStringLiteral("Ctrl+O"));
    savePlan = add(w, "savePlan", text(QT_TRANSLATE_NOOP("WindowActions", "&Save plan")), "save",
                   QStringLiteral("Ctrl+S"));
    savePlanAs = add(w, "savePlanAs", text(QT_TRANSLATE_NOOP("WindowActions", "Save plan &as…")),
                     nullptr, QStringLiteral("Ctrl+Shift+S"));
    closePlan = add(w, "closePlan", text(QT_TRANSLATE_NOOP("WindowActions", "&Close plan")),
                    "close", QStringLiteral("Ctrl+W"));
    demo = add(w, "demo", text(QT_TRANSLATE_NOOP("WindowActions", "Try the &demo")), "demo");
    connections = add(w, "connections", text(QT_TRANSLATE_NOOP("WindowActions", "Co&nnections…")),
                      "connection", QStringLiteral("Ctrl+Shift+C"));
    planSettings = add(w, "planSettings",
                       text(QT_TRANSLATE_NOOP("WindowActions", "Plan se&ttings…")), "settings");
    quit = add(w, "quit", text(QT_TRANSLATE_NOOP("WindowActions", "&Quit")), nullptr,
               QStringLiteral("Ctrl+Q"));

    undoEdit = add(w, "undoEdit", text(QT_TRANSLATE_NOOP("WindowActions", "&Undo edit")), "undo",
                   QStringLiteral("Ctrl+Z"));
    redoEdit = add(w, "redoEdit", text(QT_TRANSLATE_NOOP("WindowActions", "&Redo edit")), "redo",
                   QStringLiteral("Ctrl+Shift+Z"));
    find = add(w, "find", text(QT_TRANSLATE_NOOP("WindowActions", "&Find")), "search",
               QStringLiteral("Ctrl+F"));
    scanTables = add(w, "scanTables",
                     text(QT_TRANSLATE_NOOP("WindowActions", "&Scan the selected tables")), "scan");
    skipTables = add(w, "skipTables",
                     text(QT_TRANSLATE_NOOP("WindowActions", "S&kip the selected tables")), "skip");
    reloadTables = add(w, "reloadTables",
                       text(QT_TRANSLATE_NOOP("WindowActions", "Re&load upstream's tables")),
                       "refresh", QStringLiteral("Ctrl+F5"));

    compare =
        add(w, "compare", text(QT_TRANSLATE_NOOP("WindowActions", "&Compare upstream with base")),
            "compare", QStringLiteral("F5"));
    compareWork =
        add(w, "compareWork", text(QT_TRANSLATE_NOOP("WindowActions", "Compare base with &work")),
            "compare", QStringLiteral("Shift+F5"));
    pull = add(w, "pull", text(QT_TRANSLATE_NOOP("WindowActions", "&Pull")), "pull",
               QStringLiteral("Shift+F9"));
    undo = add(w, "undoWork", text(QT_TRANSLATE_NOOP("WindowActions", "&Undo changes in work")),
               "undo-run", QStringLiteral("Shift+F12"));
    dryRun =
        add(w, "dryRun", text(QT_TRANSLATE_NOOP("WindowActions", "Pull, &dry run: write nothing")),
            nullptr, QStringLiteral("F9"));
    pullLite =
        add(w, "pullLite",
            text(QT_TRANSLATE_NOOP("WindowActions", "Pull &lite: new and modified rows only")),
            "pull", QStringLiteral("Shift+F8"));
    turn =
        add(w, "turn", text(QT_TRANSLATE_NOOP("WindowActions", "S&wap base and work")), "refresh");
    schedule =
        add(w, "schedule", text(QT_TRANSLATE_NOOP("WindowActions", "&Schedule…")), "history");
    grants = add(w, "grants", text(QT_TRANSLATE_NOOP("WindowActions", "&Grants for work…")), "key");
    advise = add(w, "advise", text(QT_TRANSLATE_NOOP("WindowActions", "&Advice on zoom levels…")),
                 "info");
    exportReport = add(w, "exportReport",
                       text(QT_TRANSLATE_NOOP("WindowActions", "&Export the report…")), "export");
    compareSelected = add(w, "compareSelected",
                          text(QT_TRANSLATE_NOOP("WindowActions", "Compare the selected tables")),
                          "compare", QStringLiteral("Ctrl+Shift+F5"));
    pullSelected =
        add(w, "pullSelected", text(QT_TRANSLATE_NOOP("WindowActions", "Pull the selected tables")),
            "pull", QStringLiteral("Ctrl+Shift+F9"));
    undoSelected =
        add(w, "undoSelected",
            text(QT_TRANSLATE_NOOP("WindowActions", "Undo changes in the selected tables")),
            "undo-run", QStringLiteral("Ctrl+Shift+F12"));
    cancel = add(w, "cancelRun", text(QT_TRANSLATE_NOOP("WindowActions", "Cancel")), "cancel",
                 QStringLiteral("Shift+F2"));
    askFirst =
        add(w, "askFirst",
            text(QT_TRANSLATE_NOOP("WindowActions", "As&k before changing work on this machine")));
    askFirst->setCheckable(true);
    askFirst->setChecked(true);

    nextChange = add(w, "nextChange", text(QT_TRANSLATE_NOOP("WindowActions", "&Next change")),
                     "next", QStringLiteral("F8"));
    previousChange =
        add(w, "previousChange", text(QT_TRANSLATE_NOOP("WindowActions", "&Previous change")),
            "previous", QStringLiteral("F7"));
    showTables = add(w, "showTables", text(QT_TRANSLATE_NOOP("WindowActions", "Show &tables")),
                     "table", QStringLiteral("Ctrl+1"));
    showDifferences =
        add(w, "showDifferences", text(QT_TRANSLATE_NOOP("WindowActions", "Show &differences")),
            "compare", QStringLiteral("Ctrl+2"));
    palette = add(w, "palette", text(QT_TRANSLATE_NOOP("WindowActions", "Co&mmands…")), "search",
                  QStringLiteral("Ctrl+Shift+P"));

    demoUpstreamMoves =
        add(w, "demoUpstreamMoves",
            text(QT_TRANSLATE_NOOP("WindowActions", "Simulate a business day upstream")), "next");
    demoApplicationWrites =
        add(w, "demoApplicationWrites",
            text(QT_TRANSLATE_NOOP("WindowActions", "Simulate an application writing to foo1")),
            "edit");
}

void WindowActions::setStates(const ActionFacts &facts)
{
    const bool isFree = facts.isFree();
    const auto enable = [](const QList<QAction *> &actions, bool isEnabled) {
        for (QAction *action : actions)
            action->setEnabled(isEnabled);
    };
    enable({savePlan, savePlanAs, closePlan, planSettings, reloadTables, find, showTables,
            showDifferences, nextChange, previousChange, schedule, advise},
           facts.hasPlan);
    enable({compare, pull, pullLite, dryRun}, isFree);
    enable({compareWork, undo, turn}, isFree && facts.hasWork);
    enable({compareSelected, pullSelected}, isFree && facts.hasSelection);
    enable({undoSelected}, isFree && facts.hasSelection && facts.hasWork);
    enable({cancel}, facts.isRunning && !facts.isStopping);
    enable({grants}, facts.hasPlan && facts.hasWork);
    enable({scanTables, skipTables}, facts.hasPlan && facts.hasSelection);
    enable({undoEdit}, facts.hasPlan && facts.canUndoEdit);
    enable({redoEdit}, facts.hasPlan && facts.canRedoEdit);
    enable({exportReport}, facts.hasPlan && facts.hasReport);
    enable({demo}, facts.canStartDemo);
    enable({demoUpstreamMoves, demoApplicationWrites}, facts.canUseDemo);
}

void WindowActions::setWorkName(const QString &schema)
{
    // Ampersands would be mnemonics; a long name would push the cards aside.
    QString name =
        schema.size() > namesLength ? schema.left(namesLength - 1) + QStringLiteral("…") : schema;
    name.replace(QLatin1Char('&'), QLatin1String("&&"));
    const auto text = [](const char *source) { return tr(source); };
    undo->setText(schema.isEmpty()
                      ? text(QT_TRANSLATE_NOOP("WindowActions", "&Undo changes in work"))
                      : text(QT_TRANSLATE_NOOP("WindowActions", "&Undo changes in %1")).arg(name));
    undo->setToolTip(
        schema.isEmpty()
            ? QString()
            : text(QT_TRANSLATE_NOOP(
                       "WindowActions",
                       "Make %1 equal to base again; changes made in it are lost (%2)"))
                  .arg(schema, undo->shortcut().toString(QKeySequence::NativeText)));
}

QList<QAction *> WindowActions::dataActions() const
{
    return {compare,         compareWork,  pull,         pullLite, dryRun, undo,
            compareSelected, pullSelected, undoSelected, turn,     cancel};
}

} // namespace slicetool::gui
