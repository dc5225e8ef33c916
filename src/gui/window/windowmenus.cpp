// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/windowmenus.h"

#include "gui/window/appearance.h"

#include <QAction>
#include <QActionGroup>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

namespace slicetool::gui {

namespace {

// Sections that the table of commands leaves free, of the View menu where nothing else is said.
constexpr int dockSection = 2;
constexpr int appearanceSection = 3;
constexpr int copySection = 5; ///< of the Run menu

} // namespace

void addSections(QMenu &menu, const QMap<int, QList<QAction *>> &sections)
{
    for (const QList<QAction *> &section : sections) {
        if (!menu.isEmpty())
            menu.addSeparator();
        menu.addActions(section);
    }
}

WindowMenus::WindowMenus(const WindowActions &actions, const Extras &extras, QSettings &settings,
                         QMainWindow *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{
    const auto add = [&](const QString &title, CommandMenu which) {
        QMenu *menu = window->menuBar()->addMenu(title);
        auto sections = actions.sectionsOf(which);
        if (which == CommandMenu::View) {
            sections[dockSection] << extras.dockSwitches;
            sections[appearanceSection] << makeThemes()->menuAction()
                                        << makeLanguages()->menuAction();
        }
        if (which == CommandMenu::File)
            sections[1].insert(3, extras.recentPlans->menuAction()); // after "Open"
        if (which == CommandMenu::Run)
            sections[copySection] << extras.copyAsCommand->menuAction();
        addSections(*menu, sections);
        return menu;
    };
    add(tr("&File"), CommandMenu::File);
    add(tr("&Edit"), CommandMenu::Edit);
    add(tr("&Run"), CommandMenu::Run);
    add(tr("&Plan"), CommandMenu::Plan);
    add(tr("&View"), CommandMenu::View);
    m_demo = add(tr("&Demo"), CommandMenu::Demo);
    add(tr("&Help"), CommandMenu::Help);
}

void WindowMenus::setDemoVisible(bool isVisible)
{
    m_demo->menuAction()->setVisible(isVisible);
}

QMenu *WindowMenus::makeThemes()
{
    auto *menu = new QMenu(tr("&Theme"), m_window);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, Theme theme) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(themeOf(m_settings) == theme);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme] {
            setTheme(m_settings, theme);
            applyTheme(theme);
        });
        connect(menu, &QMenu::aboutToShow, action, [this, action, theme] {
            action->setChecked(themeOf(m_settings) == theme); // chosen in another tab
        });
    };
    add(tr("Follow &system"), Theme::System);
    add(tr("&Light"), Theme::Light);
    add(tr("&Dark"), Theme::Dark);
    return menu;
}

QMenu *WindowMenus::makeLanguages()
{
    auto *menu = new QMenu(tr("&Language"), m_window);
    m_languages = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &language) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(language);
        m_languages->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, language] { Q_EMIT languageChosen(language); });
    };
    add(tr("Follow &system"), {});
    for (const QString &language : languages()) {
        QString name = QLocale(language).nativeLanguageName();
        name[0] = name.at(0).toUpper();
        add(name, language);
    }
    markLanguage();
    return menu;
}

void WindowMenus::markLanguage()
{
    const QString language = languageOf(m_settings);
    const auto actions = m_languages->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == language);
}

} // namespace slicetool::gui
