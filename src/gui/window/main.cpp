// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/appearance.h"
#include "gui/window/screenshots.h"
#include "gui/window/windowkeeper.h"

#include "gui/base/icons.h"
#include "gui/base/poolthreads.h"
#include "gui/base/quitsignals.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <memory>

int main(int argc, char **argv)
{
    using namespace slicetool;
    // Rows into a pipe that a server closed must not end the application.
    std::signal(SIGPIPE, SIG_IGN);
    // Nor a file that may not grow (ulimit -f): that is told as any other failure to write.
    std::signal(SIGXFSZ, SIG_IGN);

    // What only prints needs no display.
    const bool onlyPrints = std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView word(argument);
        return word == "--version" || word == "-v" || word == "--help" || word == "-h";
    });
    if (onlyPrints)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("slicetool"));
    QApplication::setApplicationDisplayName(QStringLiteral("Slicetool"));
    QApplication::setOrganizationName(QStringLiteral("slicetool"));
    QApplication::setApplicationVersion(QStringLiteral(SLICETOOL_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.slicetool.Slicetool"));
    QApplication::setWindowIcon(gui::applicationIcon());

    QSettings settings;
    gui::applyLanguage(gui::languageOf(settings));
    gui::applyTheme(gui::themeOf(settings));

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "main", "Refreshes a local copy of a remote MySQL or MariaDB database."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        QApplication::translate("main", "Start the private sample server and open its plan."));
    QCommandLineOption screenshots(QStringLiteral("screenshots"),
                                   QStringLiteral("Take screenshots of the main views."),
                                   QStringLiteral("FOLDER"));
    QCommandLineOption accepted(QStringLiteral("accepted"),
                                QStringLiteral("Compare them with the pictures there."),
                                QStringLiteral("FOLDER"));
    for (QCommandLineOption *hidden : {&screenshots, &accepted})
        hidden->setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({demo, screenshots, accepted});
    parser.addPositionalArgument(QStringLiteral("PLAN"),
                                 QApplication::translate("main", "Plan files to open."),
                                 QStringLiteral("[PLAN…]"));
    parser.process(application);
    if (parser.isSet(screenshots))
        return gui::makeScreenshots(parser.value(screenshots), parser.value(accepted));

    auto keeper = std::make_unique<gui::WindowKeeper>(settings);
    keeper->tabs().show();
    const gui::QuitSignals signals;
    QObject::connect(&signals, &gui::QuitSignals::asked, keeper.get(),
                     [&keeper] { keeper->tabs().endAtOnce(); });
    const QStringList plans = parser.positionalArguments();
    // What is opened is seen to be opened.
    QTimer::singleShot(0, keeper.get(), [&] {
        if (parser.isSet(demo)) {
            keeper->tabs().current().startDemo();
        } else {
            for (const QString &plan : plans)
                keeper->tabs().open(plan);
        }
    });
    const int exitCode = QApplication::exec();
    keeper.reset(); // ends what is at work
    gui::endPoolThreads();
    return exitCode;
}
