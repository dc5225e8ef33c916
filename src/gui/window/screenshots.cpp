// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/screenshots.h"

#include "gui/connections/connectionmanager.h"
#include "gui/connections/connectionpicker.h"
#include "gui/daily/advicedialog.h"
#include "gui/daily/grantsdialog.h"
#include "gui/daily/runcomparisondialog.h"
#include "gui/daily/scheduledialog.h"
#include "gui/diff/diffview.h"
#include "gui/plan/plansettings.h"
#include "gui/plan/plantablesview.h"
#include "gui/start/planwizard.h"
#include "gui/window/appearance.h"
#include "gui/window/commandpalette.h"
#include "gui/window/contactsheet.h"
#include "gui/window/mainwindow.h"
#include "gui/window/planpage.h"
#include "gui/window/plantools.h"
#include "gui/window/tabledetails.h"
#include "server/session.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

#include <cstdio>

namespace slicetool::gui {

namespace {

constexpr int timeoutMs = 120'000;
constexpr int drawingMs = 400; // until what is loaded in the background is drawn

bool waitFor(const std::function<bool()> &condition, int milliseconds = timeoutMs)
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
    waitFor([] { return false; }, drawingMs);
}

/// One round through the views.
class Photographer
{
public:
    Photographer(const QString &folder, const QString &round) : m_folder(folder), m_round(round) { }

    bool shoot(QWidget &widget, const char *view)
    {
        settle();
        const QString path = QDir(m_folder).filePath(
            m_round + QLatin1Char('-') + QLatin1String(view) + QStringLiteral(".png"));
        const bool isSaved = widget.grab().save(path);
        std::fprintf(stderr, "%s%s\n", qPrintable(path), isSaved ? "" : ": not written");
        return isSaved;
    }

private:
    QString m_folder;
    QString m_round;
};

bool runAndWait(PlanPage &page, QAction *action)
{
    action->trigger();
    return waitFor([&] { return page.isRunning(); }, 5000)
           && waitFor([&] { return !page.isRunning(); });
}

void showDock(MainWindow &window, const char *objectName)
{
    auto *dock = window.findChild<QDockWidget *>(QString::fromLatin1(objectName));
    dock->show();
    dock->raise();
}

/// The question before an undo, as it stands at the moment; answered with a no.
bool shootQuestion(Photographer &camera, MainWindow &window, const char *view)
{
    window.actions().askFirst->setChecked(true);
    window.actions().undo->trigger();
    QDialog *question = nullptr;
    const bool isThere = waitFor(
        [&] {
            question = window.findChild<QDialog *>(QStringLiteral("runQuestion"));
            return question && question->isVisible();
        },
        10'000);
    const bool isGood = isThere && camera.shoot(*question, view);
    if (isThere)
        question->reject();
    window.actions().askFirst->setChecked(false);
    settle(); // it deletes itself
    return isGood;
}

/// What closing the plan asks while a run is at work; answered with a no.
bool shootStop(Photographer &camera, MainWindow &window)
{
    bool isGood = false;
    QTimer::singleShot(drawingMs, &window, [&] {
        auto *question = window.findChild<QDialog *>(QStringLiteral("stopQuestion"));
        isGood = question && camera.shoot(*question, "stop-question");
        if (question)
            question->reject();
    });
    window.actions().closePlan->trigger();
    return isGood;
}

/// A table whose columns somebody has changed in base, and both of its definitions.
bool shootDrift(Photographer &camera, MainWindow &window)
{
    const auto base = Endpoint::fromUrl(window.page().document().plan().base, QString());
    const auto session = base ? Session::open(*base, SessionPurpose::Statements, {}) : base.error();
    const bool isChanged =
        session
        && (*session)->execute(QStringLiteral("ALTER TABLE reviews DROP COLUMN body, ADD mine INT"),
                               QStringLiteral("changing reviews"));
    if (!isChanged || !runAndWait(window.page(), window.actions().pull))
        return false;
    window.page().findChild<QToolButton *>(QStringLiteral("problemTables"))->click();
    bool isGood = camera.shoot(window, "drifted");
    window.page()
        .details()
        ->findChild<QPushButton *>(QStringLiteral("detailsDefinitions"))
        ->click();
    auto *dialog = window.findChild<QDialog *>(QStringLiteral("driftDialog"));
    isGood = dialog && camera.shoot(*dialog, "definitions") && isGood;
    if (dialog)
        dialog->reject();
    return isGood;
}

/// The dialogs of a day's round.
bool shootDaily(Photographer &camera, MainWindow &window)
{
    Passwords passwords;
    const Plan &plan = window.page().document().plan();
    const QString path = PlanTools::planPath(window.page().document());
    AdviceDialog advice(planInTurn(plan, path, Turn()), passwords, &window);
    bool isLooked = false;
    QObject::connect(&advice, &AdviceDialog::looked, &window, [&] { isLooked = true; });
    advice.show();
    bool isGood = waitFor([&] { return isLooked; }, 15'000);
    isGood = camera.shoot(advice, "advice") && isGood;
    advice.hide();
    GrantsDialog grants(planInTurn(plan, path, Turn()), passwords, &window);
    isLooked = false;
    QObject::connect(&grants, &GrantsDialog::looked, &window, [&] { isLooked = true; });
    grants.show();
    isGood = waitFor([&] { return isLooked; }, 15'000) && isGood;
    isGood = camera.shoot(grants, "grants") && isGood;
    grants.hide();
    ScheduleDialog schedule(path, true, &window);
    schedule.findChild<QCheckBox *>(QStringLiteral("lite"))->setChecked(true);
    schedule.findChild<QCheckBox *>(QStringLiteral("full"))->setChecked(true);
    schedule.show();
    waitFor([] { return false; }, 1500);
    isGood = camera.shoot(schedule, "schedule") && isGood;
    schedule.hide();
    if (const auto &report = window.page().shownReport()) {
        RunComparisonDialog runs(*report, *report, &window);
        runs.show();
        isGood = camera.shoot(runs, "two-runs") && isGood;
    }
    return isGood;
}

/// What has dialogs and forms of its own.
bool shootDialogs(Photographer &camera, MainWindow &window, const QString &folder)
{
    Passwords passwords;
    const QString store = folder + QStringLiteral("/connections.json");
    const ConnectionStore connections(store);
    const Plan &plan = window.page().document().plan();
    bool isGood =
        connections.save({QStringLiteral("shop"), QStringLiteral("Customers"),
                          Environment::Production,
                          QStringLiteral("mysql://reader@db.example.com/foo?ssl-mode=VERIFY_CA&"
                                         "ssl-ca=/etc/ssl/ca.pem"),
                          QStringLiteral("pass show db/shop")})
        && connections.save({QStringLiteral("shop staging"),
                             QStringLiteral("Customers"),
                             Environment::Staging,
                             QStringLiteral("mysql://reader@staging.example.com:3307/foo"),
                             {}})
        && connections.save({QStringLiteral("desk"), {}, Environment::Local, plan.base, {}});
    ConnectionManager manager(store, passwords, &window);
    manager.show();
    manager.select(QStringLiteral("desk"));
    manager.findChild<QPushButton *>(QStringLiteral("connectionTest"))->click();
    waitFor([] { return false; }, 1000);
    isGood = camera.shoot(manager, "connections") && isGood;
    manager.hide();

    PlanWizard wizard(passwords, &window, store);
    for (const auto &[picker, connection] :
         {std::pair("upstreamPicker", plan.upstream), std::pair("basePicker", plan.base),
          std::pair("workPicker", plan.work)})
        wizard.findChild<ConnectionPicker *>(QLatin1String(picker))->setConnection(connection);
    wizard.show();
    isGood = camera.shoot(wizard, "wizard-upstream") && isGood;
    wizard.findChild<QAbstractButton *>(QStringLiteral("upstreamNew"))->click();
    isGood = camera.shoot(wizard, "wizard-connection") && isGood;
    wizard.findChild<QAbstractButton *>(QStringLiteral("upstreamSaved"))->click();
    wizard.next();
    isGood = waitFor([&] { return wizard.currentId() == 1; }, 10'000) && isGood;
    isGood = camera.shoot(wizard, "wizard-targets") && isGood;
    wizard.next();
    isGood = waitFor([&] { return wizard.currentId() == 2; }, 10'000) && isGood;
    isGood = camera.shoot(wizard, "wizard-tables") && isGood;
    wizard.hide();

    PlanSettings settings(plan, &window);
    settings.show();
    isGood = camera.shoot(settings, "plan-settings") && isGood;
    settings.hide();
    CommandPalette palette(window.actions().all(), &window);
    palette.show();
    return camera.shoot(palette, "commands") && isGood;
}

bool story(Photographer &camera, MainWindow &window, const QString &folder)
{
    WindowActions &actions = window.actions();
    PlanPage &page = window.page();
    bool isGood = camera.shoot(window, "start");
    bool isReady = false;
    QObject::connect(&window, &MainWindow::demoReady, &window, [&] { isReady = true; });
    window.startDemo();
    isGood = waitFor([&] { return isReady; }) && isGood;
    auto *tables = page.findChild<PlanTablesView *>();
    auto *differences = page.findChild<DiffView *>();
    isGood = waitFor([&] { return tables->visibleTables().size() > 10; }, 15'000) && isGood;
    isGood = camera.shoot(window, "plan") && isGood;
    actions.askFirst->setChecked(false);
    tables->selectTable(QStringLiteral("page_views"));
    window.findChild<QPushButton *>(QStringLiteral("previewStart"))->click();
    waitFor([] { return false; }, 1500);
    isGood = camera.shoot(window, "preview") && isGood;
    actions.pull->trigger();
    waitFor([] { return false; }, 1200);
    isGood = camera.shoot(window, "running") && isGood;
    isGood = shootStop(camera, window) && isGood;
    isGood = waitFor([&] { return !page.isRunning(); }) && isGood;
    isGood = runAndWait(page, actions.undo) && isGood;
    actions.demoApplicationWrites->trigger();
    isGood = waitFor([&] { return actions.demoApplicationWrites->isEnabled(); }) && isGood;
    isGood = shootQuestion(camera, window, "question-unknown") && isGood;
    isGood = runAndWait(page, actions.compareWork) && isGood;
    isGood = shootQuestion(camera, window, "question") && isGood;
    tables->selectTable(QStringLiteral("customers"));
    showDock(window, "resultDock");
    isGood = camera.shoot(window, "compared") && isGood;
    differences->showTable(QStringLiteral("products"));
    actions.showDifferences->trigger();
    waitFor([] { return false; }, 300);
    for (int i = 0; i < 4; ++i)
        differences->nextChange();
    isGood = camera.shoot(window, "differences") && isGood;
    actions.sideBySide->setChecked(true);
    isGood = camera.shoot(window, "side-by-side") && isGood;
    actions.sideBySide->setChecked(false);
    actions.showTables->trigger();
    showDock(window, "logDock");
    isGood = runAndWait(page, actions.undo) && camera.shoot(window, "undone") && isGood;
    isGood = runAndWait(page, actions.pullLite) && isGood;
    showDock(window, "historyDock");
    isGood = camera.shoot(window, "history") && isGood;
    isGood = shootDrift(camera, window) && isGood;
    isGood = shootDaily(camera, window) && isGood;
    return shootDialogs(camera, window, folder) && isGood;
}

/// The same story in one look.
struct Round {
    QString name;
    Theme theme = Theme::Light;
    QString language = QStringLiteral("en");
    QSize size{1360, 860};
};

QList<Round> rounds()
{
    QList<Round> all{{.name = QStringLiteral("light")},
                     {.name = QStringLiteral("dark"), .theme = Theme::Dark},
                     {.name = QStringLiteral("small"), .size = {1024, 640}}};
    const QStringList names = languages();
    for (const QString &language : names) {
        if (language != QLatin1String("en"))
            all << Round{.name = language, .language = language};
    }
    return all;
}

bool shootRound(const Round &round, const QString &folder)
{
    const QTemporaryDir settingsFolder;
    QSettings settings(settingsFolder.filePath(QStringLiteral("settings.ini")),
                       QSettings::IniFormat);
    applyTheme(round.theme);
    applyLanguage(round.language);
    Photographer camera(folder, round.name);
    MainWindow window(settings);
    window.resize(round.size);
    window.show();
    const bool isGood = story(camera, window, settingsFolder.path());
    window.close();
    return isGood;
}

bool tellChanges(const QString &folder, const QString &accepted)
{
    const auto changes = comparePictures(folder, accepted);
    const auto written =
        changes ? writeContactSheet(folder, accepted, *changes) : Result<void>(changes.error());
    if (!written) {
        std::fprintf(stderr, "slicetool: %s\n", qPrintable(written.error().message()));
        return false;
    }
    for (const PictureChange &change : *changes) {
        if (!change.isSeen())
            continue;
        if (change.kind == PictureChange::Kind::Both)
            std::fprintf(stderr, "changed: %s, %.1f %%\n", qPrintable(change.name),
                         change.share * 100);
        else
            std::fprintf(stderr, "%s: %s\n",
                         change.kind == PictureChange::Kind::New ? "new" : "gone",
                         qPrintable(change.name));
    }
    std::fprintf(stderr, "%s\n", qPrintable(QDir(folder).filePath(QStringLiteral("index.html"))));
    return true;
}

} // namespace

int makeScreenshots(const QString &folder, const QString &accepted)
{
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "slicetool: cannot make the folder %s\n", qPrintable(folder));
        return 1;
    }
    bool isGood = true;
    for (const Round &round : rounds())
        isGood = shootRound(round, folder) && isGood;
    return tellChanges(folder, accepted) && isGood ? 0 : 1;
}

} // namespace slicetool::gui
