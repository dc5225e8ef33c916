// SPDX-License-Identifier: GPL-3.0-or-later
#include "torture/harness.h"

#include "support/serverfixture.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QThread>

#include <csignal>

namespace slicetool::torture {

namespace {

/// Until servers have rolled back what was killed and children have noticed.
constexpr int settleMilliseconds = 30'000;
constexpr const char *marker = "SLICETOOL_TORTURE";

/// Whether it did what it was to do. A lite pull knows of what it cannot bring, and says so.
bool isDone(Command command, const test::CliOutcome &outcome)
{
    const bool isKnowing = command == Command::LitePull && outcome.exitCode == 3
                           && outcome.out.contains(str("still differ"))
                           && !outcome.out.contains(str("failed"));
    return outcome.exitCode == 0 || isKnowing;
}

/// Until the program itself is loaded, a signal has its default effect, and nothing was begun.
bool isServed(qint64 process, int number)
{
    QFile status(str("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return true; // it has ended
    static const QRegularExpression caught(str("SigCgt:\\s*([0-9a-f]+)"));
    const auto match = caught.match(QString::fromLatin1(status.readAll()));
    return !match.hasMatch() || (match.captured(1).toULongLong(nullptr, 16) >> (number - 1) & 1);
}

/// Whether any process still has the variable that marks the program and its children.
bool isAnybodyLeft()
{
    const QStringList processes = QDir(str("/proc")).entryList({str("[0-9]*")}, QDir::Dirs);
    for (const QString &process : processes) {
        QFile file(str("/proc/%1/environ").arg(process));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(marker))
            return true;
    }
    return false;
}

template <typename Condition>
bool soon(const Condition &holds)
{
    QElapsedTimer timer;
    timer.start();
    while (!holds()) {
        if (timer.elapsed() > settleMilliseconds)
            return false;
        QThread::msleep(20);
    }
    return true;
}

bool isAlone(demo::PrivateServer &server)
{
    return test::lastingSessions(server, str("USER = 'root'")) == 0;
}

} // namespace

QString Blow::describe() const
{
    switch (kind) {
    case Kind::KillPoint:
        return str("killed at point %1").arg(number);
    case Kind::Kill:
        return str("killed after %1 ms").arg(number);
    case Kind::Cancel:
        return str("cancelled after %1 ms").arg(number);
    }
    Q_UNREACHABLE();
}

Result<std::unique_ptr<Harness>> Harness::start(const QString &killPoints)
{
    auto workload = Workload::start();
    if (!workload)
        return workload.error();
    std::unique_ptr<Harness> harness(new Harness(std::move(*workload)));
    harness->m_killPoints = killPoints;
    harness->m_workload->cli().environment.insert(str(marker), str("1"));
    return harness;
}

test::CliOutcome Harness::run(Command command, const QStringList &more)
{
    return m_workload->cli().run(arguments(command)
                                 << m_workload->plan() << str("--jobs") << str("2") << more);
}

QSet<QString> Harness::files() const
{
    QSet<QString> files;
    const QString home = m_workload->cli().path(QString());
    QDirIterator each(home, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext())
        files << QDir(home).relativeFilePath(each.next());
    return files;
}

Result<void> Harness::learn(Command command)
{
    Known &known = m_known[command];
    if (auto done = m_workload->restore(command); !done)
        return done;
    const auto add = [&]() -> Result<void> {
        const auto states = m_workload->states(command);
        if (!states)
            return states.error();
        for (auto state = states->begin(); state != states->end(); ++state)
            known.allowed[state.key()] << state.value();
        return {};
    };
    if (auto done = add(); !done)
        return done;

    // The rows are there before the statements afterwards run: that is a state, too.
    const QString plan = m_workload->plan();
    QFile file(plan);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, str("reading the plan"), file.errorString(), {}, 0};
    QByteArray withoutAfter = file.readAll();
    withoutAfter.replace("UPDATE throttles SET used = 7", "UPDATE throttles SET used = used");
    const QString other =
        m_workload->cli().writeFile(str("without-after.slice.json"), withoutAfter);
    test::CliOutcome outcome = m_workload->cli().run(arguments(command) << other);
    QFile::remove(other);
    if (!isDone(command, outcome))
        return Error{
            ErrorCode::Process, str("running %1").arg(toString(command)), outcome.all(), {}, 0};
    if (auto done = add(); !done)
        return done;

    if (auto done = m_workload->restore(command); !done)
        return done;
    const QString count = m_workload->cli().path(str("points"));
    QProcessEnvironment &environment = m_workload->cli().environment;
    environment.insert(str("LD_PRELOAD"), m_killPoints);
    environment.insert(str("SLICETOOL_KILL_COUNT"), count);
    QElapsedTimer timer;
    timer.start();
    outcome = run(command);
    known.milliseconds = int(timer.elapsed());
    environment.remove(str("LD_PRELOAD"));
    environment.remove(str("SLICETOOL_KILL_COUNT"));
    if (!isDone(command, outcome))
        return Error{
            ErrorCode::Process, str("running %1").arg(toString(command)), outcome.all(), {}, 0};
    known.pointLines = m_workload->cli().readFile(str("points")).trimmed().split('\n');
    known.points = int(known.pointLines.size());
    QFile::remove(count);
    if (known.points < 100)
        return Error{ErrorCode::Process,
                     str("counting kill points"),
                     str("only %1: the preloaded library sees too little").arg(known.points),
                     {},
                     0};
    known.files = files();
    // Once by another program; from here on checksums tell whether a table is this one.
    const auto differing = m_workload->compareWithSource(command);
    if (!differing)
        return differing.error();
    if (!differing->isEmpty() && command != Command::LitePull)
        return Error{ErrorCode::Query,
                     str("comparing after %1").arg(toString(command)),
                     differing->join(u'\n'),
                     {},
                     0};
    return add();
}

QString Harness::killPoint(Command command, int number) const
{
    return QString::fromUtf8(m_known[command].pointLines.value(number - 1)).section(u'\t', 1);
}

QStringList Harness::strike(Command command, const Blow &blow)
{
    if (auto done = m_workload->restore(command); !done)
        return {done.error().message()};
    QProcessEnvironment &environment = m_workload->cli().environment;
    if (blow.kind == Blow::Kind::KillPoint) {
        environment.insert(str("LD_PRELOAD"), m_killPoints);
        environment.insert(str("SLICETOOL_KILL_POINT"), QString::number(blow.number));
    }
    const auto process = m_workload->cli().launch(arguments(command) << m_workload->plan());
    environment.remove(str("LD_PRELOAD"));
    environment.remove(str("SLICETOOL_KILL_POINT"));
    if (blow.kind != Blow::Kind::KillPoint) {
        process->waitForStarted();
        if (blow.kind == Blow::Kind::Cancel)
            soon([&] { return isServed(process->processId(), SIGINT); });
        QThread::msleep(ulong(blow.number));
        ::kill(pid_t(process->processId()), blow.kind == Blow::Kind::Kill ? SIGKILL : SIGINT);
    }
    const test::CliOutcome outcome = test::CliFixture::finish(*process, 120'000);
    const bool stopped = outcome.exitCode == -2 || outcome.exitCode == 130;
    m_struck += stopped;
    // Too late is no fault; anything but a good end or the one that was asked for is.
    if (!stopped && !isDone(command, outcome))
        return {str("ended otherwise: %1").arg(outcome.all())};
    if (blow.kind == Blow::Kind::Cancel && outcome.exitCode == -2)
        return {str("a signal ended it instead of being served: %1").arg(outcome.all())};
    QStringList complaints = checkLeftovers();
    complaints += checkTables(command);
    complaints += checkNextRun(command);
    return complaints;
}

QStringList Harness::checkTables(Command command)
{
    const auto states = m_workload->states(command);
    if (!states)
        return {states.error().message()};
    QStringList complaints;
    for (auto state = states->begin(); state != states->end(); ++state) {
        // A first load has two steps: the table, then its rows.
        const bool isMade = m_known[command].allowed[state.key()].first() == "missing"
                            && state.value().endsWith("\t0");
        if (Workload::isTransactional(state.key()) && !isMade
            && !m_known[command].allowed[state.key()].contains(state.value()))
            complaints << str("`%1` is between two states: %2")
                              .arg(state.key(), QString::fromUtf8(state.value()));
    }
    return complaints;
}

QStringList Harness::checkLeftovers()
{
    QStringList complaints;
    if (!soon([] { return !isAnybodyLeft(); }))
        complaints << str("a process was left behind");
    for (demo::PrivateServer *server :
         {&m_workload->cli().upstream(), &m_workload->cli().local()}) {
        if (!soon([&] { return isAlone(*server); }))
            complaints << str("a session was left behind on %1").arg(server->name());
    }
    const QDir temporary(m_workload->temporaryFolder());
    const QStringList left =
        temporary.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if (!left.isEmpty())
        complaints
            << str("temporary files were left behind: %1").arg(left.join(QLatin1String(", ")));
    for (const QString &name : left)
        QFile::remove(temporary.filePath(name));
    return complaints;
}

QStringList Harness::checkNextRun(Command command)
{
    QStringList complaints;
    // What lite cannot see has to be found by a full pull.
    const Command next = command == Command::LitePull ? Command::Pull : command;
    const test::CliOutcome outcome = run(next);
    if (outcome.exitCode != 0)
        return {str("the next run failed: %1").arg(outcome.all())};
    const auto states = m_workload->states(next);
    if (!states)
        return {states.error().message()};
    for (auto state = states->begin(); state != states->end(); ++state) {
        if (state.value() != m_known[next].allowed[state.key()].last())
            complaints << str("`%1` is not exact after the next run: %2")
                              .arg(state.key(), QString::fromUtf8(state.value()));
    }
    // What the program remembers between runs may be there or not.
    static const QRegularExpression memory(str("^slicetool/[a-z]+/[0-9a-f]+\\.json$"));
    const QSet<QString> extra = files() - m_known[command].files;
    for (const QString &file : extra) {
        if (!memory.match(file).hasMatch())
            complaints << str("the file %1 was left behind").arg(file);
    }
    const auto tables = m_workload->cli().local().query(
        str("SELECT table_name FROM information_schema.tables WHERE table_schema IN ('foo0', "
            "'foo1') AND table_name LIKE '%slicetool%'"));
    if (!tables || !tables->isEmpty())
        complaints << str("a table was left behind: %1")
                          .arg(tables ? QString::fromUtf8(*tables) : tables.error().message());
    return complaints;
}

} // namespace slicetool::torture
