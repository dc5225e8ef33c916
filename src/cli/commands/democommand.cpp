// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/democommand.h"

#include "cli/summaries/summary.h"
#include "demo/shop.h"
#include "engine/run/run.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStandardPaths>

#include <condition_variable>
#include <mutex>

namespace slicetool::cli {

namespace {

constexpr int textColumns = 80;
constexpr int cancelledCode = 130;
constexpr int failedCode = 3;

/// The text in lines of at most so many columns, broken at spaces.
QString wrapped(const QString &text, int columns)
{
    QString lines;
    int used = 0;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const int width = displayWidth(word);
        if (used > 0) {
            const bool fits = used + 1 + width <= columns;
            lines += QLatin1Char(fits ? ' ' : '\n');
            used = fits ? used + 1 : 0;
        }
        lines += word;
        used += width;
    }
    return lines + QLatin1Char('\n');
}

/// How the user calls this program from another terminal.
QString callable()
{
    const QString name = QStringLiteral("slicetool-cli");
    const QString here = QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath();
    const QString onPath = QFileInfo(QStandardPaths::findExecutable(name)).canonicalFilePath();
    return here == onPath ? name : here;
}

} // namespace

void DemoCommand::addOptions(CLI::App &app)
{
    app.add_flag("--headless", m_headless,
                 "Play the whole demo in the terminal, clean up and exit; otherwise the servers "
                 "run until Ctrl+C");
    m_common.addRun(app);
    m_common.addGeneral(app);
    // The demo has several reports, and servers that know no password.
    for (const char *option : {"--report", "--defaults-extra-file"})
        app.remove_option(app.get_option(option));
    app.get_option("--quiet")->description("Play the demo without the tables");
    app.get_option("--verbose")->description("Also show where in a table the changes are");
}

int DemoCommand::run(const CommandContext &context)
{
    const Result<void> played = play(context);
    if (played)
        return 0;
    // Whatever fails once Ctrl+C was pressed fails because of it.
    if (played.error().isCancelled() || context.stop.stop_requested()) {
        const QString afterEcho = QLatin1String(context.terminal.errorIsTerminal ? "\n" : "");
        printError(afterEcho
                   + QStringLiteral("slicetool-cli demo: cancelled; its servers are gone\n"));
        return cancelledCode;
    }
    fail(played.error());
    return failedCode; // the user wrote neither the plan nor the servers' names
}

Result<void> DemoCommand::play(const CommandContext &context)
{
    const TextStyle &style = context.terminal.output;
    QElapsedTimer clock;
    clock.start();

    printOut(wrapped(QStringLiteral("Starting two private servers, upstream and local, and filling "
                                    "upstream's schema foo with a sample shop."),
                     textColumns));
    auto opened = demo::Stage::open(context.stop);
    if (!opened)
        return opened.error();
    demo::Stage &stage = **opened;
    printOut(QStringLiteral("Ready in %1: %2\n")
                 .arg(humanSeconds(double(clock.elapsed()) / 1000), stage.upstream().version()));

    demo::Story story(actions(stage, context), listener(context));
    Result<void> done = story.playBeginning();
    if (done)
        done = m_headless ? story.playRest() : wait(stage, context);
    if (!done)
        return done;
    if (done = stage.close(); !done)
        return done;
    printOut(QLatin1Char('\n')
             + colored(
                 m_headless
                     ? QStringLiteral(
                           "That was the whole story, in %1. The servers and their files are gone.")
                           .arg(humanSeconds(double(clock.elapsed()) / 1000))
                     : QStringLiteral("The servers and their files are gone."),
                 Color::Good, style)
             + QLatin1Char('\n'));
    return {};
}

demo::StoryActions DemoCommand::actions(demo::Stage &stage, const CommandContext &context) const
{
    demo::StoryActions actions;
    actions.run = [this, &stage, context](Leg leg, RunMode mode) {
        const auto display =
            makeProgressDisplay(m_common.progress(), m_common.quiet(), context.terminal);
        RunOptions options;
        options.leg = leg;
        options.mode = mode;
        options.jobs = m_common.jobs();
        options.onTables = [&display](const QStringList &tables) { display->start(tables); };
        options.onProgress = [&display](const TableProgress &progress) {
            display->update(progress);
        };
        auto report = [&] {
            const std::stop_callback onStop(context.stop, [&display] { display->stopping(); });
            return runPlan(stage.plan(), stage.endpoints(), options, context.stop);
        }();
        display->finish();
        return report;
    };
    actions.applicationWrites = [&stage, stop = context.stop] {
        return demo::applicationWritesTo(stage.local(), stage.endpoints().work->schema, stop);
    };
    actions.upstreamMovesOn = [&stage, stop = context.stop] {
        return demo::upstreamMovesOn(stage.upstream(), stage.endpoints().upstream.schema, stop);
    };
    return actions;
}

demo::StoryListener DemoCommand::listener(const CommandContext &context) const
{
    const TextStyle style = context.terminal.output;
    const bool quiet = m_common.quiet();
    const bool verbose = m_common.verbose();
    demo::StoryListener listener;
    listener.onStep = [style](const demo::StoryStep &step) {
        QString text =
            QLatin1Char('\n')
            + colored(QStringLiteral("%1. %2").arg(step.number).arg(step.title), Color::Bold, style)
            + QLatin1Char('\n') + wrapped(step.sentence, textColumns);
        if (!step.command.isEmpty())
            text += QStringLiteral("\n$ slicetool-cli %1\n").arg(step.command);
        printOut(text);
    };
    listener.onReport = [style, quiet, verbose](const RunReport &report) {
        const bool comparison = report.command == QLatin1String("compare");
        if (!quiet || report.exitCode() == failedCode)
            printOut(renderSummary(report, {style, quiet || comparison, verbose}));
    };
    listener.onConclusion = [](const QString &sentence) {
        printOut(QLatin1Char('\n') + wrapped(sentence, textColumns));
    };
    return listener;
}

Result<void> DemoCommand::wait(demo::Stage &stage, const CommandContext &context) const
{
    printOut(invitation(stage, context.terminal.output));
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    while (!context.stop.stop_requested()) {
        wake.wait_for(lock, context.stop, std::chrono::seconds(1), [] { return false; });
        if (const Result<void> alive = stage.check(); !alive)
            return alive;
    }
    return {};
}

QString DemoCommand::invitation(demo::Stage &stage, const TextStyle &style) const
{
    const QString program = callable();
    const QString client = QStringLiteral("%1 --no-defaults -u root -S %2 %3");
    const QString clientName =
        stage.local().isMariaDb() ? QStringLiteral("mariadb") : QStringLiteral("mysql");
    const auto example = [](const QString &what, const QString &command) {
        return QStringLiteral("# %1\n%2\n").arg(what, command);
    };
    const auto call = [&](const char *command, const char *options) {
        return QStringLiteral("%1 %2 \"$PLAN\"%3")
            .arg(program, QLatin1String(command), QLatin1String(options));
    };
    return QLatin1Char('\n') + colored(QStringLiteral("The stage is yours"), Color::Bold, style)
           + QLatin1Char('\n') + QStringLiteral("In another terminal:\n\n")
           + QStringLiteral("PLAN=%1\n").arg(stage.planPath())
           + example(
               QStringLiteral("change anything in foo1, your copy"),
               client.arg(clientName, stage.local().socketPath(), stage.endpoints().work->schema))
           + example(QStringLiteral("see what differs from foo0, and undo it"),
                     call("compare", " --leg undo"))
           + call("undo", "") + QLatin1Char('\n')
           + example(QStringLiteral("change upstream, see what would be pulled, and pull it"),
                     client.arg(clientName, stage.upstream().socketPath(),
                                stage.endpoints().upstream.schema))
           + call("pull", " --dry-run") + QLatin1Char('\n') + call("pull", "")
           + QStringLiteral("\n\nCtrl+C here stops the servers and removes everything.\n");
}

} // namespace slicetool::cli
