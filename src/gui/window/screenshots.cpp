// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/screenshots.h"

#include "gui/connections/connectionmanager.h"
#include "gui/diff/diffview.h"
#include "gui/plan/plantablesview.h"
#include "gui/start/planwizard.h"
#include "gui/window/appearance.h"
#include "gui/window/commandpalette.h"
#include "gui/window/mainwindow.h"
#include "gui/window/planpage.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTabWidget>
#include <QTemporaryDir>

#include <cstdio>

namespace slicetool::gui {

namespace {

constexpr int patienceMs = 120'000;
constexpr int settleMs = 400; // until what is loaded in the background is drawn

bool waitFor(const std::function<bool()> &condition, int milliseconds = patienceMs)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        if (clock.elapsed() > milliseconds)
            return false;
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

void settle()
{
    waitFor([] { return false; }, settleMs);
}

/// One round through the views.
class Photographer
{
public:
    Photographer(const QString &folder, const QString &theme) : m_folder(folder), m_theme(theme) { }

    bool shoot(QWidget &widget, const char *view)
    {
        settle();
        const QString path = QDir(m_folder).filePath(
            m_theme + QLatin1Char('-') + QLatin1String(view) + QStringLiteral(".png"));
        const bool isSaved = widget.grab().save(path);
        std::fprintf(stderr, "%s%s\n", qPrintable(path), isSaved ? "" : ": not written");
        return isSaved;
    }

private:
    QString m_folder;
    QString m_theme;
};

bool runAndWait(PlanPage &page, QAction *action)
{
    action->trigger();
    return waitFor([&] { return page.isRunning(); }, 5000)
           && waitFor([&] { return !page.isRunning(); });
}

bool story(Photographer &camera, MainWindow &window)
{
    WindowActions &actions = window.actions();
    PlanPage &page = window.page();
    bool isGood = camera.shoot(window, "start");
    bool isReady = false;
    QObject::connect(&window, &MainWindow::demoReady, &window, [&] { isReady = true; });
    window.startDemo();
    isGood = waitFor([&] { return isReady; }) && isGood;
    auto *tables = page.findChild<PlanTablesView *>();
    isGood = waitFor([&] { return tables->visibleTables().size() > 10; }, 15'000) && isGood;
    isGood = camera.shoot(window, "plan") && isGood;
    actions.pull->trigger();
    waitFor([] { return false; }, 1200);
    isGood = camera.shoot(window, "running") && isGood;
    isGood = waitFor([&] { return !page.isRunning(); }) && isGood;
    isGood = runAndWait(page, actions.undo) && isGood;
    isGood = camera.shoot(window, "pulled") && isGood;
    actions.demoApplicationWrites->trigger();
    isGood = waitFor([&] { return actions.demoApplicationWrites->isEnabled(); }) && isGood;
    isGood = runAndWait(page, actions.compareWork) && isGood;
    tables->selectTable(QStringLiteral("page_views"));
    isGood = camera.shoot(window, "compared") && isGood;
    page.findChild<DiffView *>()->showTable(QStringLiteral("customers"));
    actions.showDifferences->trigger();
    isGood = camera.shoot(window, "differences") && isGood;
    CommandPalette palette(actions.all(), &window);
    palette.show();
    isGood = camera.shoot(palette, "commands") && isGood;
    palette.hide();
    return runAndWait(page, actions.undo) && camera.shoot(window, "undone") && isGood;
}

} // namespace

int makeScreenshots(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "slicetool: cannot make the folder %s\n", qPrintable(folder));
        return 1;
    }
    bool isGood = true;
    for (const auto &[theme, name] :
         {std::pair(Theme::Light, "light"), std::pair(Theme::Dark, "dark")}) {
        const QTemporaryDir settingsFolder;
        QSettings settings(settingsFolder.filePath(QStringLiteral("settings.ini")),
                           QSettings::IniFormat);
        applyTheme(theme);
        Photographer camera(folder, QString::fromLatin1(name));
        MainWindow window(settings);
        window.resize(1360, 860);
        window.show();
        isGood = story(camera, window) && isGood;
        window.close();
    }
    return isGood ? 0 : 1;
}

} // namespace slicetool::gui
