// SPDX-License-Identifier: GPL-3.0-or-later
#include "torture/harness.h"
#include "torture/soak.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace slicetool;
using namespace slicetool::torture;

namespace {

int fail(const QString &words)
{
    std::fprintf(stderr, "torture: %s\n", qPrintable(words));
    return 2;
}

/// Counts what was done and prints what is wrong as it comes.
class Tally
{
public:
    void add(const QString &what, const QStringList &complaints)
    {
        ++m_done;
        m_failed += !complaints.isEmpty();
        for (const QString &line : complaints)
            std::printf("%s: %s\n", qPrintable(what), qPrintable(line));
        std::fflush(stdout);
    }
    int done() const { return m_done; }
    int failed() const { return m_failed; }

private:
    int m_done = 0;
    int m_failed = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        str("Stops runs of slicetool-cli at every statement and every change of a file, and at "
            "random moments, and checks that no table is left between two states, that nothing is "
            "left behind, and that the next run is exact."));
    parser.addHelpOption();
    const auto number = [&](const char *name, const char *what, const char *otherwise) {
        QCommandLineOption option(str(name), str(what), str("N"), str(otherwise));
        parser.addOption(option);
        return option;
    };
    const auto every = number("every", "Only every Nth kill point; 0 for none.", "1");
    const auto kills = number("kills", "SIGKILLs at random moments.", "200");
    const auto cancels = number("cancels", "Cancels (SIGINT) at random moments.", "200");
    const auto seed = number("seed", "Of the random moments; 0: another every time.", "0");
    const auto soak =
        number("soak", "Instead: pulls, undos and compares under writes for N minutes.", "0");
    const QCommandLineOption only(str("command"), str("Only this one: pull, undo or lite."),
                                  str("COMMAND"));
    parser.addOption(only);
    parser.process(application);
    if (parser.value(soak).toDouble() > 0)
        return runSoak(parser.value(soak).toDouble());

    if (!qEnvironmentVariableIsSet("SLICETOOL_CLI"))
        return fail(str("SLICETOOL_CLI has to name the program slicetool-cli"));
    auto harness = Harness::start(str(SLICETOOL_KILL_POINTS));
    if (!harness)
        return fail(harness.error().message());
    const quint32 first = parser.value(seed).toUInt() ? parser.value(seed).toUInt()
                                                      : QRandomGenerator::system()->generate();
    std::printf("seed %u\n", first);
    QRandomGenerator random(first);
    Tally points;
    Tally randomKills;
    Tally randomCancels;
    QList<Command> commands;
    for (const Command command : allCommands) {
        if (parser.isSet(only) && parser.value(only) != toString(command))
            continue;
        // What lite cannot see is found by a full pull, so that one is known, too.
        if (command == Command::LitePull && parser.isSet(only)) {
            if (auto learned = (*harness)->learn(Command::Pull); !learned)
                return fail(learned.error().message());
        }
        if (auto learned = (*harness)->learn(command); !learned)
            return fail(learned.error().message());
        commands << command;
        std::printf("%s: %d kill points, %d ms undisturbed\n", qPrintable(toString(command)),
                    (*harness)->killPoints(command), (*harness)->milliseconds(command));
        std::fflush(stdout);
    }
    if (commands.isEmpty())
        return fail(str("no command of that name"));
    const auto strike = [&](Command command, const Blow &blow, Tally &tally) {
        QString what = toString(command) + QLatin1String(" ") + blow.describe();
        if (blow.kind == Blow::Kind::KillPoint)
            what += QStringLiteral(" (%1)").arg((*harness)->killPoint(command, blow.number));
        tally.add(what, (*harness)->strike(command, blow));
    };
    if (const int step = parser.value(every).toInt(); step > 0) {
        for (const Command command : std::as_const(commands)) {
            for (int i = 1; i <= (*harness)->killPoints(command); i += step)
                strike(command, {Blow::Kind::KillPoint, i}, points);
        }
    }
    const auto atRandom = [&](Blow::Kind kind, int times, Tally &tally) {
        for (int i = 0; i < times; ++i) {
            const Command command = commands.at(i % commands.size());
            const int within = (*harness)->milliseconds(command);
            strike(command, {kind, int(random.bounded(std::max(1, within)))}, tally);
        }
    };
    atRandom(Blow::Kind::Kill, parser.value(kills).toInt(), randomKills);
    atRandom(Blow::Kind::Cancel, parser.value(cancels).toInt(), randomCancels);
    const int failed = points.failed() + randomKills.failed() + randomCancels.failed();
    std::printf("kill points: %d tried, %d wrong\nrandom kills: %d tried, %d wrong\n"
                "random cancels: %d tried, %d wrong\nreally stopped on the way: %d\n",
                points.done(), points.failed(), randomKills.done(), randomKills.failed(),
                randomCancels.done(), randomCancels.failed(), (*harness)->struck());
    return failed > 0 ? 1 : 0;
}
