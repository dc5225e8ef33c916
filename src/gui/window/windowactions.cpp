// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/windowactions.h"

#include "gui/base/format.h"
#include "gui/base/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

#include <array>

namespace slicetool::gui {

namespace {

constexpr int namesLength = 24; // of a schema in a command, in characters

/// What has to be so that a command can be given; bits.
enum Needs : unsigned {
    Nothing = 0,
    Plan = 1 << 0,
    Work = 1 << 1,
    Selection = 1 << 2,
    NoRun = 1 << 3, ///< a plan, and nothing at work that a run would meet
    RunToStop = 1 << 4,
    Report = 1 << 5,
    EditToUndo = 1 << 6,
    EditToRedo = 1 << 7,
    DemoStart = 1 << 8,
    DemoUse = 1 << 9,
    Tabs = 1 << 10, ///< the window can have several
    OtherTabs = 1 << 11,
    Closable = 1 << 12 ///< a plan, or a tab that is not the last one
};

/// What else is so of a command; bits.
enum Traits : unsigned {
    Plain = 0,
    AboutData = 1 << 0, ///< starts or ends a run, or changes whose turn it is
    Checkable = 1 << 1  ///< and checked at first
};

/// A line of a menu. Separators stand between sections; both numbers begin at 1.
struct MenuPlace {
    CommandMenu menu = CommandMenu::None;
    int section = 0;
    int position = 0; ///< in the section
};

/// All that is known of a command beside what it does.
struct ActionRow {
    QAction *WindowActions::*action;
    const char *name; ///< of the object
    const char *text;
    const char *icon; ///< null for none
    const char *keys; ///< null for none
    unsigned needs;
    unsigned traits;
    std::array<MenuPlace, 2> places;
};

constexpr MenuPlace in(CommandMenu menu, int section, int position)
{
    return {menu, section, position};
}

/// So that a row is laid out as a row.
constexpr ActionRow row(QAction *WindowActions::*action, const char *name, const char *text,
                        const char *icon, const char *keys, unsigned needs, unsigned traits,
                        MenuPlace first, MenuPlace second = {})
{
    return {action, name, text, icon, keys, needs, traits, {first, second}};
}

/// In the order of the command palette.
constexpr ActionRow rows[] = {
    row(&WindowActions::newPlan, "newPlan", QT_TRANSLATE_NOOP("WindowActions", "&New plan…"),
        "wizard", "Ctrl+N", Nothing, Plain, in(CommandMenu::File, 1, 1)),
    row(&WindowActions::newTab, "newTab", QT_TRANSLATE_NOOP("WindowActions", "New &tab"), "add",
        "Ctrl+T", Tabs, Plain, in(CommandMenu::File, 1, 2)),
    row(&WindowActions::openPlan, "openPlan", QT_TRANSLATE_NOOP("WindowActions", "&Open plan…"),
        "open", "Ctrl+O", Nothing, Plain, in(CommandMenu::File, 1, 3)),
    row(&WindowActions::savePlan, "savePlan", QT_TRANSLATE_NOOP("WindowActions", "&Save plan"),
        "save", "Ctrl+S", Plan, Plain, in(CommandMenu::File, 1, 4)),
    row(&WindowActions::savePlanAs, "savePlanAs",
        QT_TRANSLATE_NOOP("WindowActions", "Save plan &as…"), nullptr, "Ctrl+Shift+S", Plan, Plain,
        in(CommandMenu::File, 1, 5)),
    row(&WindowActions::closePlan, "closePlan", QT_TRANSLATE_NOOP("WindowActions", "&Close plan"),
        "close", "Ctrl+W", Closable, Plain, in(CommandMenu::File, 1, 6)),
    row(&WindowActions::demo, "demo", QT_TRANSLATE_NOOP("WindowActions", "Try the &demo"), "demo",
        nullptr, DemoStart, Plain, in(CommandMenu::File, 2, 2)),
    row(&WindowActions::connections, "connections",
        QT_TRANSLATE_NOOP("WindowActions", "Co&nnections…"), "connection", "Ctrl+Shift+C", Nothing,
        Plain, in(CommandMenu::File, 2, 1)),
    row(&WindowActions::planSettings, "planSettings",
        QT_TRANSLATE_NOOP("WindowActions", "Plan se&ttings…"), "settings", nullptr, Plan, Plain,
        in(CommandMenu::Edit, 2, 3)),
    row(&WindowActions::quit, "quit", QT_TRANSLATE_NOOP("WindowActions", "&Quit"), nullptr,
        "Ctrl+Q", Nothing, Plain, in(CommandMenu::File, 3, 1)),
    row(&WindowActions::undoEdit, "undoEdit", QT_TRANSLATE_NOOP("WindowActions", "&Undo edit"),
        "undo", "Ctrl+Z", Plan | EditToUndo, Plain, in(CommandMenu::Edit, 1, 1)),
    row(&WindowActions::redoEdit, "redoEdit", QT_TRANSLATE_NOOP("WindowActions", "&Redo edit"),
        "redo", "Ctrl+Shift+Z", Plan | EditToRedo, Plain, in(CommandMenu::Edit, 1, 2)),
    row(&WindowActions::find, "find", QT_TRANSLATE_NOOP("WindowActions", "&Find"), "search",
        "Ctrl+F", Plan, Plain, in(CommandMenu::Edit, 3, 1)),
    row(&WindowActions::scanTables, "scanTables",
        QT_TRANSLATE_NOOP("WindowActions", "&Scan the selected tables"), "scan", nullptr,
        Plan | Selection, Plain, in(CommandMenu::Edit, 2, 1), in(CommandMenu::Tables, 2, 1)),
    row(&WindowActions::skipTables, "skipTables",
        QT_TRANSLATE_NOOP("WindowActions", "S&kip the selected tables"), "skip", nullptr,
        Plan | Selection, Plain, in(CommandMenu::Edit, 2, 2), in(CommandMenu::Tables, 2, 2)),
    row(&WindowActions::reloadTables, "reloadTables",
        QT_TRANSLATE_NOOP("WindowActions", "Re&load upstream's tables"), "refresh", "Ctrl+F5", Plan,
        Plain, in(CommandMenu::View, 4, 1)),
    row(&WindowActions::compare, "compare",
        QT_TRANSLATE_NOOP("WindowActions", "&Compare upstream with base"), "compare", "F5", NoRun,
        AboutData, in(CommandMenu::Run, 1, 1)),
    row(&WindowActions::compareWork, "compareWork",
        QT_TRANSLATE_NOOP("WindowActions", "Compare base with &work"), "compare", "Shift+F5",
        NoRun | Work, AboutData, in(CommandMenu::Run, 2, 1)),
    row(&WindowActions::pull, "pull", QT_TRANSLATE_NOOP("WindowActions", "&Pull"), "pull",
        "Shift+F9", NoRun, AboutData, in(CommandMenu::Run, 1, 2)),
    row(&WindowActions::undo, "undoWork",
        QT_TRANSLATE_NOOP("WindowActions", "&Undo changes in work"), "undo-run", "Shift+F12",
        NoRun | Work, AboutData, in(CommandMenu::Run, 2, 2)),
    row(&WindowActions::dryRun, "dryRun",
        QT_TRANSLATE_NOOP("WindowActions", "Pull, &dry run: write nothing"), nullptr, "F9", NoRun,
        AboutData, in(CommandMenu::Run, 1, 4)),
    row(&WindowActions::pullLite, "pullLite",
        QT_TRANSLATE_NOOP("WindowActions", "Pull &lite: new and modified rows only"), "pull",
        "Shift+F8", NoRun, AboutData, in(CommandMenu::Run, 1, 3)),
    row(&WindowActions::turn, "turn", QT_TRANSLATE_NOOP("WindowActions", "S&wap base and work"),
        "refresh", nullptr, NoRun | Work, AboutData, in(CommandMenu::Plan, 1, 2)),
    row(&WindowActions::schedule, "schedule", QT_TRANSLATE_NOOP("WindowActions", "&Schedule…"),
        "history", nullptr, Plan, Plain, in(CommandMenu::Plan, 1, 1)),
    row(&WindowActions::grants, "grants", QT_TRANSLATE_NOOP("WindowActions", "&Grants for work…"),
        "key", nullptr, Plan | Work, Plain, in(CommandMenu::Plan, 1, 4)),
    row(&WindowActions::advise, "advise",
        QT_TRANSLATE_NOOP("WindowActions", "&Advice on zoom levels…"), "info", nullptr, Plan, Plain,
        in(CommandMenu::Plan, 1, 3)),
    row(&WindowActions::exportReport, "exportReport",
        QT_TRANSLATE_NOOP("WindowActions", "&Export the report…"), "export", nullptr, Plan | Report,
        Plain, in(CommandMenu::Plan, 2, 1)),
    row(&WindowActions::compareSelected, "compareSelected",
        QT_TRANSLATE_NOOP("WindowActions", "Compare the selected tables"), "compare",
        "Ctrl+Shift+F5", NoRun | Selection, AboutData, in(CommandMenu::Run, 3, 1),
        in(CommandMenu::Tables, 1, 1)),
    row(&WindowActions::pullSelected, "pullSelected",
        QT_TRANSLATE_NOOP("WindowActions", "Pull the selected tables"), "pull", "Ctrl+Shift+F9",
        NoRun | Selection, AboutData, in(CommandMenu::Run, 3, 2), in(CommandMenu::Tables, 1, 2)),
    row(&WindowActions::undoSelected, "undoSelected",
        QT_TRANSLATE_NOOP("WindowActions", "Undo changes in the selected tables"), "undo-run",
        "Ctrl+Shift+F12", NoRun | Selection | Work, AboutData, in(CommandMenu::Run, 3, 3),
        in(CommandMenu::Tables, 1, 3)),
    row(&WindowActions::cancel, "cancelRun", QT_TRANSLATE_NOOP("WindowActions", "Cancel"), "cancel",
        "Shift+F2", RunToStop, AboutData, in(CommandMenu::Run, 4, 1)),
    row(&WindowActions::askFirst, "askFirst",
        QT_TRANSLATE_NOOP("WindowActions", "As&k before changing work on this machine"), nullptr,
        nullptr, Nothing, Checkable, in(CommandMenu::Run, 2, 3)),
    row(&WindowActions::nextChange, "nextChange",
        QT_TRANSLATE_NOOP("WindowActions", "&Next change"), "next", "F8", Plan, Plain,
        in(CommandMenu::View, 1, 3)),
    row(&WindowActions::previousChange, "previousChange",
        QT_TRANSLATE_NOOP("WindowActions", "&Previous change"), "previous", "F7", Plan, Plain,
        in(CommandMenu::View, 1, 4)),
    row(&WindowActions::showTables, "showTables",
        QT_TRANSLATE_NOOP("WindowActions", "Show &tables"), "table", "Ctrl+1", Plan, Plain,
        in(CommandMenu::View, 1, 1)),
    row(&WindowActions::showDifferences, "showDifferences",
        QT_TRANSLATE_NOOP("WindowActions", "Show &differences"), "compare", "Ctrl+2", Plan, Plain,
        in(CommandMenu::View, 1, 2)),
    row(&WindowActions::sideBySide, "sideBySide",
        QT_TRANSLATE_NOOP("WindowActions", "Differences side &by side"), "sides", "Ctrl+3", Nothing,
        Checkable, in(CommandMenu::View, 1, 5)),
    row(&WindowActions::palette, "palette", QT_TRANSLATE_NOOP("WindowActions", "Co&mmands…"),
        "search", "Ctrl+Shift+P", Nothing, Plain, in(CommandMenu::View, 4, 2)),
    row(&WindowActions::nextTab, "nextTab", QT_TRANSLATE_NOOP("WindowActions", "Next tab"), nullptr,
        "Ctrl+PgDown", OtherTabs, Plain, in(CommandMenu::View, 1, 6)),
    row(&WindowActions::previousTab, "previousTab",
        QT_TRANSLATE_NOOP("WindowActions", "Previous tab"), nullptr, "Ctrl+PgUp", OtherTabs, Plain,
        in(CommandMenu::View, 1, 7)),
    row(&WindowActions::demoUpstreamMoves, "demoUpstreamMoves",
        QT_TRANSLATE_NOOP("WindowActions", "Simulate a business day upstream"), "next", nullptr,
        DemoUse, Plain, in(CommandMenu::Demo, 1, 1)),
    row(&WindowActions::demoApplicationWrites, "demoApplicationWrites",
        QT_TRANSLATE_NOOP("WindowActions", "Simulate an application writing to foo1"), "edit",
        nullptr, DemoUse, Plain, in(CommandMenu::Demo, 1, 2)),
    row(&WindowActions::manual, "manual", QT_TRANSLATE_NOOP("WindowActions", "&Manual"), "info",
        "F1", Nothing, Plain, in(CommandMenu::Help, 1, 0)),
    row(&WindowActions::shortcuts, "shortcuts",
        QT_TRANSLATE_NOOP("WindowActions", "&Keyboard shortcuts"), nullptr, "Ctrl+F1", Nothing,
        Plain, in(CommandMenu::Help, 1, 1)),
    row(&WindowActions::diagnostics, "diagnostics",
        QT_TRANSLATE_NOOP("WindowActions", "Copy &diagnostics"), "copy", nullptr, Nothing, Plain,
        in(CommandMenu::Help, 1, 2)),
    row(&WindowActions::about, "about", QT_TRANSLATE_NOOP("WindowActions", "&About slicetool"),
        nullptr, nullptr, Nothing, Plain, in(CommandMenu::Help, 2, 1)),
};

QString translated(const char *text)
{
    return QCoreApplication::translate("WindowActions", text);
}

unsigned metNeeds(const ActionFacts &facts)
{
    unsigned met = Nothing;
    const auto add = [&](bool isMet, Needs need) { met |= isMet ? need : Nothing; };
    add(facts.hasPlan, Plan);
    add(facts.hasWork, Work);
    add(facts.hasSelection, Selection);
    add(facts.isFree(), NoRun);
    add(facts.isRunning && !facts.isStopping, RunToStop);
    add(facts.hasReport, Report);
    add(facts.canUndoEdit, EditToUndo);
    add(facts.canRedoEdit, EditToRedo);
    add(facts.canStartDemo, DemoStart);
    add(facts.canUseDemo, DemoUse);
    add(facts.canAddTab, Tabs);
    add(facts.hasOtherTabs, OtherTabs);
    add(facts.hasPlan || facts.hasOtherTabs, Closable);
    return met;
}

} // namespace

WindowActions::WindowActions(QWidget *window)
{
    for (const ActionRow &row : rows) {
        auto *action = new QAction(translated(row.text), window);
        action->setIconText(withoutMnemonic(action->text())); // of buttons
        action->setObjectName(QString::fromLatin1(row.name));
        if (row.icon)
            action->setIcon(icon(QString::fromLatin1(row.icon)));
        if (row.keys)
            action->setShortcut(QKeySequence(QString::fromLatin1(row.keys)));
        action->setCheckable(row.traits & Checkable);
        action->setChecked(row.traits & Checkable);
        window->addAction(action); // its keys work wherever the menu is
        this->*row.action = action;
    }
}

void WindowActions::setStates(const ActionFacts &facts)
{
    const unsigned met = metNeeds(facts);
    for (const ActionRow &row : rows)
        (this->*row.action)->setEnabled((row.needs & ~met) == 0);
}

void WindowActions::setWorkName(const QString &schema)
{
    // A long name would push the cards aside.
    const QString name = menuText(
        schema.size() > namesLength ? schema.left(namesLength - 1) + QStringLiteral("…") : schema);
    undo->setText(
        schema.isEmpty()
            ? translated(QT_TRANSLATE_NOOP("WindowActions", "&Undo changes in work"))
            : translated(QT_TRANSLATE_NOOP("WindowActions", "&Undo changes in %1")).arg(name));
    undo->setIconText(withoutMnemonic(undo->text()));
    undo->setToolTip(
        schema.isEmpty()
            ? QString()
            : translated(QT_TRANSLATE_NOOP(
                             "WindowActions",
                             "Make %1 equal to base again; changes made in it are lost (%2)"))
                  .arg(schema, undo->shortcut().toString(QKeySequence::NativeText)));
}

QList<QAction *> WindowActions::dataActions() const
{
    QList<QAction *> actions;
    for (const ActionRow &row : rows) {
        if (row.traits & AboutData)
            actions << this->*row.action;
    }
    return actions;
}

QList<QAction *> WindowActions::all() const
{
    QList<QAction *> actions;
    for (const ActionRow &row : rows)
        actions << this->*row.action;
    return actions;
}

QMap<int, QList<QAction *>> WindowActions::sectionsOf(CommandMenu menu) const
{
    QMap<int, QMap<int, QAction *>> places;
    for (const ActionRow &row : rows) {
        for (const MenuPlace &place : row.places) {
            if (place.menu == menu)
                places[place.section].insert(place.position, this->*row.action);
        }
    }
    QMap<int, QList<QAction *>> sections;
    for (auto section = places.cbegin(); section != places.cend(); ++section)
        sections.insert(section.key(), section->values());
    return sections;
}

} // namespace slicetool::gui
