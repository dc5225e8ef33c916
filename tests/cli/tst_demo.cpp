// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

namespace {

constexpr int startMs = 120'000; ///< generous: a loaded machine, sanitizers
constexpr int storyMs = 280'000;

struct Outcome {
    int exitCode = -1;
    QString out;
    QString error;
};

/// The command lines of all processes in which the text occurs.
QStringList processesNaming(const QString &text)
{
    QStringList found;
    const QStringList ids =
        QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
    for (const QString &id : ids) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(id));
        if (!file.open(QIODevice::ReadOnly))
            continue; // it has ended meanwhile
        const QString line = QString::fromUtf8(file.readAll().replace('\0', ' '));
        if (line.contains(text))
            found.append(line);
    }
    return found;
}

} // namespace

/// Runs the real slicetool-cli demo: the story, an end in the middle, and a second program that
/// works on its plan meanwhile.
class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void headless();
    void interruptedInTheMiddle_data();
    void interruptedInTheMiddle();
    void waitsAndServesASecondProgram();
    void endsWhenAServerDies();
    void refusedOptions_data();
    void refusedOptions();
    void help();

private:
    Outcome run(const QStringList &arguments, int timeout = startMs);
    void startDemo(const QStringList &arguments);
    bool waitForOutput(const QString &text);
    Outcome end(int signal);
    QStringList leftovers() const;

    QString m_program;
    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_demo;
    qint64 m_pid = 0;
    QString m_out; ///< of the demo, so far
};

void TestDemo::initTestCase()
{
    m_program = qEnvironmentVariable("SLICETOOL_CLI");
    QVERIFY2(QFile::exists(m_program), "SLICETOOL_CLI must name the program");
}

void TestDemo::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/slicetool-tst-XXXXXX"));
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("tmp")));
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
        m_environment.insert(QString::fromLatin1(name), m_folder->path());
    m_environment.insert(QStringLiteral("TMPDIR"), m_folder->filePath(QStringLiteral("tmp")));
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "SLICETOOL_UPSTREAM_PASSWORD",
                             "SLICETOOL_BASE_PASSWORD", "SLICETOOL_WORK_PASSWORD"})
        m_environment.remove(QString::fromLatin1(name));
    // What the user has for servers of theirs is none of the demo's.
    QFile options(m_folder->filePath(QStringLiteral(".my.cnf")));
    QVERIFY(options.open(QIODevice::WriteOnly));
    options.write("[client]\nuser=nobody\npassword=of-another-server\nport=1\n"
                  "[mysqld]\nno_such_option=1\n[mysqldump]\nno_such_option=1\n");
    options.close();
    QVERIFY(options.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    m_environment.insert(QStringLiteral("MYSQL_HOME"), m_folder->path());
    m_environment.insert(QStringLiteral("MYSQL_PWD"), QStringLiteral("of-another-server"));
    m_demo.reset();
    m_out.clear();
    m_pid = 0;
}

void TestDemo::cleanup()
{
    if (m_demo && m_demo->state() != QProcess::NotRunning) {
        m_demo->kill();
        m_demo->waitForFinished();
    }
}

Outcome TestDemo::run(const QStringList &arguments, int timeout)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(m_program, arguments);
    if (!process.waitForFinished(timeout)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void TestDemo::startDemo(const QStringList &arguments)
{
    m_demo = std::make_unique<QProcess>();
    m_demo->setProcessEnvironment(m_environment);
    m_demo->setStandardInputFile(QProcess::nullDevice());
    m_demo->start(m_program, QStringList{QStringLiteral("demo")} + arguments);
    QVERIFY(m_demo->waitForStarted());
    m_pid = m_demo->processId();
}

/// Reads on until the text has been written; false where the demo ended or took too long.
bool TestDemo::waitForOutput(const QString &text)
{
    QElapsedTimer clock;
    clock.start();
    while (!m_out.contains(text)) {
        if (clock.elapsed() > startMs)
            return false;
        const bool more = m_demo->waitForReadyRead(1000);
        m_out += QString::fromUtf8(m_demo->readAllStandardOutput());
        if (!more && m_demo->state() == QProcess::NotRunning)
            return m_out.contains(text);
    }
    return true;
}

/// Sends the signal (0 for none) and waits for the end.
Outcome TestDemo::end(int signal)
{
    if (signal != 0)
        ::kill(pid_t(m_pid), signal);
    if (!m_demo->waitForFinished(startMs))
        return {};
    m_out += QString::fromUtf8(m_demo->readAllStandardOutput());
    return {m_demo->exitStatus() == QProcess::NormalExit ? m_demo->exitCode() : -2, m_out,
            QString::fromUtf8(m_demo->readAllStandardError())};
}

/// What the demo was to take away with it: files, and processes that name one of its folders.
QStringList TestDemo::leftovers() const
{
    QStringList left = QDir(m_folder->filePath(QStringLiteral("tmp")))
                           .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    left += processesNaming(m_folder->filePath(QStringLiteral("tmp")));
    return left;
}

void TestDemo::headless()
{
    const Outcome outcome = run({QStringLiteral("demo"), QStringLiteral("--headless")}, storyMs);
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.out + outcome.error));
    QCOMPARE(outcome.error, QString());
    QCOMPARE(leftovers(), QStringList());

    qsizetype at = 0;
    for (const char *heading :
         {"\n1. Pull: ", "\n2. Undo: ", "\n3. An application ",
          "\n4. Compare: ", "\n5. Undo: ", "\n6. Upstream moves on",
          "\n7. Pull again: ", "\n8. Pull once more: ", "That was the whole story"}) {
        const qsizetype found = outcome.out.indexOf(QLatin1String(heading), at);
        QVERIFY2(found >= at, qPrintable(QLatin1String(heading) + outcome.out));
        at = found;
    }
    // The summaries of five pulls and undos, all verified; the comparison; the last pull.
    QCOMPARE(outcome.out.count(QLatin1String("13 tables in sync and verified")), 5);
    QVERIFY(
        outcome.out.contains(QRegularExpression(QStringLiteral("\\d of 13 tables differ by "))));
    QVERIFY(outcome.out.contains(QLatin1String("; 0 rows changed, ")));
    for (const QString &line : outcome.out.split(QLatin1Char('\n')))
        QVERIFY2(line.size() <= 100, qPrintable(line));
}

void TestDemo::interruptedInTheMiddle_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("when");
    QTest::newRow("while the servers start") << SIGINT << QStringLiteral("Starting two");
    QTest::newRow("in a pull") << SIGINT << QStringLiteral("$ slicetool-cli pull");
    QTest::newRow("in an undo, by SIGTERM") << SIGTERM << QStringLiteral("$ slicetool-cli undo");
}

void TestDemo::interruptedInTheMiddle()
{
    QFETCH(int, signal);
    QFETCH(QString, when);

    startDemo({QStringLiteral("--headless")});
    QVERIFY2(waitForOutput(when), qPrintable(m_out));
    QTest::qWait(300); // into what was announced
    QElapsedTimer clock;
    clock.start();
    const Outcome outcome = end(signal);
    const qint64 took = clock.elapsed();
    QVERIFY2(outcome.exitCode == 130, qPrintable(outcome.out + outcome.error));
    QVERIFY2(outcome.error.contains(QLatin1String("cancelled")), qPrintable(outcome.error));
    QCOMPARE(leftovers(), QStringList());
    // Two seconds are the promise; the rest is for a machine that runs other tests too.
    QVERIFY2(took < 8000, qPrintable(QStringLiteral("%1 ms").arg(took)));
}

void TestDemo::waitsAndServesASecondProgram()
{
    startDemo({});
    QVERIFY2(waitForOutput(QStringLiteral("Ctrl+C here stops")), qPrintable(m_out));
    const auto match = QRegularExpression(QStringLiteral("\nPLAN=(.*)\n")).match(m_out);
    QVERIFY2(match.hasMatch(), qPrintable(m_out));
    const QString plan = match.captured(1);
    QVERIFY(QFile::exists(plan));
    // Else leftovers() would look in the wrong place.
    QVERIFY2(plan.startsWith(m_folder->filePath(QStringLiteral("tmp"))), qPrintable(plan));
    QCOMPARE(processesNaming(m_folder->filePath(QStringLiteral("tmp"))).size(), 2);

    // A change through the client that it names, by the very command that it prints.
    const auto connect =
        QRegularExpression(QStringLiteral("\n((?:mariadb|mysql) .* foo1)\n")).match(m_out);
    QVERIFY2(connect.hasMatch(), qPrintable(m_out));
    QStringList client = connect.captured(1).split(QLatin1Char(' '));
    const QString clientProgram = client.takeFirst();
    QProcess edit;
    edit.start(
        clientProgram,
        client << QStringLiteral("-e")
               << QStringLiteral("UPDATE settings SET value = 'mine' WHERE name = 'shop.name'"));
    QVERIFY(edit.waitForFinished());
    QVERIFY2(edit.exitCode() == 0, edit.readAllStandardError().constData());

    const QString leg = QStringLiteral("--leg");
    const QString undo = QStringLiteral("undo");
    Outcome outcome = run({QStringLiteral("compare"), plan, leg, undo});
    QVERIFY2(outcome.exitCode == 1, qPrintable(outcome.out + outcome.error));
    QVERIFY2(outcome.out.contains(QLatin1String("1 of 13 tables differs by 1 row"))
                 || outcome.out.contains(QLatin1String("1 of 13 tables differs in 1 row")),
             qPrintable(outcome.out));
    outcome = run({undo, plan});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.out + outcome.error));
    QVERIFY2(outcome.out.contains(QLatin1String("; 1 row changed")), qPrintable(outcome.out));
    outcome = run({QStringLiteral("compare"), plan, leg, undo});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.out + outcome.error));
    outcome = run({QStringLiteral("pull"), plan});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.out + outcome.error));
    QVERIFY2(outcome.out.contains(QLatin1String("; 0 rows changed")), qPrintable(outcome.out));

    QCOMPARE(m_demo->state(), QProcess::Running);
    outcome = end(SIGINT);
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.error));
    QCOMPARE(outcome.error, QString());
    QCOMPARE(leftovers(), QStringList());
}

void TestDemo::endsWhenAServerDies()
{
    startDemo({QStringLiteral("--quiet")});
    QVERIFY2(waitForOutput(QStringLiteral("Ctrl+C here stops")), qPrintable(m_out));
    const auto socket = QRegularExpression(QStringLiteral(" -S (.*)/s\\.sock foo\n")).match(m_out);
    QVERIFY2(socket.hasMatch(), qPrintable(m_out));
    QFile pidFile(socket.captured(1) + QStringLiteral("/pid"));
    QVERIFY(pidFile.open(QIODevice::ReadOnly));
    const int pid = pidFile.readAll().trimmed().toInt();
    QVERIFY(pid > 1);
    QCOMPARE(::kill(pid, SIGKILL), 0);

    const Outcome outcome = end(0);
    QVERIFY2(outcome.exitCode == 3, qPrintable(outcome.error));
    QVERIFY2(outcome.error.contains(QLatin1String("upstream has exited by itself")),
             qPrintable(outcome.error));
    QCOMPARE(leftovers(), QStringList());
}

void TestDemo::refusedOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *argument, const char *value = nullptr) {
        QStringList arguments{QString::fromLatin1(argument)};
        if (value)
            arguments << QString::fromLatin1(value);
        QTest::newRow(argument) << arguments << arguments.first();
    };
    row("--table", "orders");
    row("--set", "since=2024-02-02");
    row("--report", "report.json");
    row("--defaults-extra-file", "client.cnf");
    row("--jobs", "0");
    row("shop.slice.json");
}

void TestDemo::refusedOptions()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const Outcome outcome =
        run(QStringList{QStringLiteral("demo"), QStringLiteral("--headless")} + arguments);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.error.contains(word), qPrintable(outcome.error));
    QVERIFY2(outcome.error.contains(QLatin1String("Usage: slicetool-cli demo [OPTIONS]")),
             qPrintable(outcome.error));
    QCOMPARE(leftovers(), QStringList());
}

void TestDemo::help()
{
    const Outcome outcome = run({QStringLiteral("demo"), QStringLiteral("--help")});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.contains(QLatin1String("--headless")));
    for (const char *other : {"--report", "--table", "--defaults-extra-file", "PLAN"})
        QVERIFY2(!outcome.out.contains(QLatin1String(other)), qPrintable(outcome.out));
}

SLICETOOL_TEST(TestDemo)
#include "tst_demo.moc"
