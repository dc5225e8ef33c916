// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clifixture.h"
#include "server/session.h"
#include "support/linkproxy.h"
#include "support/reportschema.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <csignal>

#include <sys/stat.h>

using namespace slicetool;
using namespace slicetool::test;

namespace {

/// Long enough for a loaded machine; what is measured is far below.
constexpr int soonMilliseconds = 2500;

/// The thread sanitizer handles a signal only when the thread that got it calls something that it
/// knows, which a thread that waits for a future does not.
#ifdef __SANITIZE_THREAD__
constexpr bool signalsAreHeldBack = true;
#else
constexpr bool signalsAreHeldBack = false;
#endif
constexpr const char *heldBack = "the thread sanitizer holds signals back";

} // namespace

/// Runs that are stopped on the way, by a signal or for good, and runs that meet each other. So
/// that the moment is no accident, the test holds a lock that the run has to wait for.
class TestCliInterrupted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void secondRunIsRefused();
    void cancelledWhileItWaits_data();
    void cancelledWhileItWaits();
    void cancelledInTheMiddleOfATable_data();
    void cancelledInTheMiddleOfATable();
    void cancelledInTheMiddleOfBulk();
    void signalsInTheFirstMoments_data();
    void signalsInTheFirstMoments();
    void waitingForThePlan();
    void secondSignalEndsAtOnce();
    void silentNetworkEnds_data();
    void silentNetworkEnds();
    void killedAnywhere_data();
    void killedAnywhere();
    void killedBetweenTwoTables();
    void killedInTheMiddleOfATable();
    void killedInTheMiddleOfBulk_data();
    void killedInTheMiddleOfBulk();

private:
    std::unique_ptr<Session> hold(const QStringList &statements);
    std::unique_ptr<QProcess> launchPull();
    /// Has the plan reach upstream over a network that falls silent once it has sent so much.
    std::unique_ptr<LinkProxy> silentUpstream(int bytes);
    QByteArray bigState(demo::PrivateServer &server, const char *schema);
    void waitUntilAlone();
    void verifyNextRunMends();

    std::unique_ptr<CliFixture> m_cli;
    QString m_plan;
};

void TestCliInterrupted::initTestCase()
{
    auto started = CliFixture::start();
    SLICETOOL_VERIFY(started);
    m_cli = std::move(*started);
}

/// A table that bulk is for, besides the small ones.
void TestCliInterrupted::init()
{
    SLICETOOL_VERIFY(m_cli->reset());
    SLICETOOL_VERIFY(m_cli->upstream().execute(
        str("USE foo; CREATE TABLE foo.big (id INT PRIMARY KEY, u INT UNIQUE, t VARCHAR(200));\n"
            "INSERT INTO foo.big SELECT seq, seq, REPEAT('t', 150) FROM seq_1_to_20000;")));
    m_plan = m_cli->writePlan();
}

/// A session of the test's own that holds what the statements took.
std::unique_ptr<Session> TestCliInterrupted::hold(const QStringList &statements)
{
    auto session = Session::open(m_cli->local().endpoint(str("foo0"), str("test")),
                                 SessionPurpose::Statements, {});
    if (!session)
        qFatal("%s", qPrintable(session.error().message()));
    for (const QString &statement : statements) {
        if (const auto done = (*session)->execute(statement, str("holding a lock")); !done)
            qFatal("%s", qPrintable(done.error().message()));
    }
    return std::move(*session);
}

std::unique_ptr<QProcess> TestCliInterrupted::launchPull()
{
    return m_cli->launch({str("pull"), m_plan, str("--progress"), str("json"), str("--jobs"),
                          str("1"), str("--report"), str("report.json")});
}

std::unique_ptr<LinkProxy> TestCliInterrupted::silentUpstream(int bytes)
{
    auto link = LinkProxy::start(m_cli->upstream().port(), {0, 1e9});
    if (!link)
        qFatal("%s", qPrintable(link.error().message()));
    Endpoint upstream = m_cli->upstream().tcpEndpoint(str("foo"), str("upstream"));
    upstream.port = (*link)->port();
    m_cli->environment.insert(str("SLICETOOL_UPSTREAM_PASSWORD"),
                              upstream.password.value_or(QString()));
    m_plan = m_cli->writePlan({{str("upstream"), upstream.toUrl()}});
    (*link)->fallSilentAfter(LinkProxy::Down, bytes);
    return std::move(*link);
}

QByteArray TestCliInterrupted::bigState(demo::PrivateServer &server, const char *schema)
{
    const auto sum = server.query(
        str("SELECT COUNT(*), SUM(CRC32(CONCAT(id, ',', u, ',', t))) FROM big"), str(schema));
    return sum ? *sum : sum.error().message().toUtf8();
}

/// Until the server has ended, and rolled back, every connection of the program that was killed.
void TestCliInterrupted::waitUntilAlone()
{
    QTRY_COMPARE_WITH_TIMEOUT(lastingSessions(m_cli->local(), str("USER = 'root'")), 0, 20000);
}

void TestCliInterrupted::verifyNextRunMends()
{
    const CliOutcome outcome = m_cli->run({str("pull"), m_plan});
    SLICETOOL_EXIT(outcome, 0);
    SLICETOOL_VERIFY_EQUAL(m_cli->compareBase());
    SLICETOOL_EXIT(m_cli->run({str("compare"), m_plan}), 0);
    const auto names = baseTables(m_cli->local(), str("foo0"));
    SLICETOOL_VERIFY(names);
    QCOMPARE(names->size(), 7); // nothing was left lying about
}

void TestCliInterrupted::secondRunIsRefused()
{
    SLICETOOL_EXIT(m_cli->run({str("pull"), m_plan}), 0);
    SLICETOOL_VERIFY(m_cli->upstream().execute(str("UPDATE foo.orders SET doc = NULL")));
    auto lock = hold({str("LOCK TABLES foo0.orders WRITE")});
    const auto first = launchPull();
    QByteArray read;
    QVERIFY(CliFixture::waitForError(*first, "\"start\"", read));
    for (const QStringList &command :
         {QStringList{str("pull")}, QStringList{str("schema")}, QStringList{str("undo")}}) {
        const CliOutcome second = m_cli->run(QStringList(command) << m_plan);
        SLICETOOL_EXIT(second, 5);
        SLICETOOL_SAYS(second.error, "another run is using it");
    }
    // From another machine: nothing is shared but the server, reached in another way.
    const QProcessEnvironment here = m_cli->environment;
    const QTemporaryDir elsewhere;
    for (const char *name :
         {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"})
        m_cli->environment.insert(str(name), elsewhere.path());
    Endpoint far = m_cli->local().tcpEndpoint(str("foo0"), str("base"));
    m_cli->environment.insert(str("SLICETOOL_BASE_PASSWORD"), far.password.value_or(QString()));
    m_plan = m_cli->writePlan({{str("base"), far.toUrl()}});
    const CliOutcome other = m_cli->run({str("pull"), m_plan});
    SLICETOOL_EXIT(other, 5);
    SLICETOOL_SAYS(other.error, "another run is using it");
    m_cli->environment = here;
    m_plan = m_cli->writePlan();
    const CliOutcome checked = m_cli->run({str("check"), m_plan, str("--table"), str("events")});
    SLICETOOL_SAYS(checked.out, "a run is in progress on it");
    lock.reset();
    const CliOutcome outcome = CliFixture::finish(*first);
    SLICETOOL_EXIT(outcome, 0);
    SLICETOOL_VERIFY_EQUAL(m_cli->compareBase());
    SLICETOOL_EXIT(m_cli->run({str("pull"), m_plan}), 0); // the lock went with the run
}

void TestCliInterrupted::cancelledWhileItWaits_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestCliInterrupted::cancelledWhileItWaits()
{
    QFETCH(int, number);
    if (signalsAreHeldBack)
        QSKIP(heldBack);
    SLICETOOL_EXIT(m_cli->run({str("pull"), m_plan}), 0);
    SLICETOOL_VERIFY(m_cli->upstream().execute(
        str("UPDATE foo.orders SET doc = NULL; UPDATE foo.customers SET city = 'new'")));
    auto lock = hold({str("LOCK TABLES foo0.orders WRITE")});
    const auto process = launchPull();
    QByteArray read;
    QVERIFY2(CliFixture::waitForError(*process, "\"table\":\"orders\"", read), read.constData());
    QTest::qWait(300);
    QElapsedTimer timer;
    timer.start();
    ::kill(pid_t(process->processId()), number);
    const CliOutcome outcome = CliFixture::finish(*process);
    QVERIFY2(timer.elapsed() < soonMilliseconds, qPrintable(str("%1 ms").arg(timer.elapsed())));
    SLICETOOL_EXIT(outcome, 130);
    SLICETOOL_SAYS(outcome.out, "Cancelled");
    const QByteArray json = m_cli->readFile(str("report.json"));
    QCOMPARE(reportComplaints(json), QStringList());
    QVERIFY2(json.contains("\"cancelled\": true"), json.constData());
    lock.reset();
    verifyNextRunMends();
}

void TestCliInterrupted::cancelledInTheMiddleOfATable_data()
{
    cancelledWhileItWaits_data();
}

void TestCliInterrupted::cancelledInTheMiddleOfATable()
{
    QFETCH(int, number);
    if (signalsAreHeldBack)
        QSKIP(heldBack);
    SLICETOOL_EXIT(m_cli->run({str("pull"), m_plan}), 0);
    const QByteArray before = bigState(m_cli->local(), "foo0");
    SLICETOOL_VERIFY(m_cli->upstream().execute(str(
        "UPDATE foo.big SET u = -u WHERE id % 10 = 0; DELETE FROM foo.big WHERE id % 111 = 1;")));
    // The last row that changes: everything else of the transaction is written when it waits here.
    auto lock = hold({str("START TRANSACTION"), str("DELETE FROM foo0.big WHERE id = 20000")});
    const auto process = launchPull();
    QByteArray read;
    QVERIFY2(CliFixture::waitForError(*process, "\"phase\":\"applying\"", read), read.constData());
    QTest::qWait(300);
    QElapsedTimer timer;
    timer.start();
    ::kill(pid_t(process->processId()), number);
    const CliOutcome outcome = CliFixture::finish(*process);
    QVERIFY2(timer.elapsed() < soonMilliseconds, qPrintable(str("%1 ms").arg(timer.elapsed())));
    SLICETOOL_EXIT(outcome, 130);
    lock->rollback();
    lock.reset();
    waitUntilAlone();
    QCOMPARE(bigState(m_cli->local(), "foo0"), before); // one transaction, rolled back
    verifyNextRunMends();
}

void TestCliInterrupted::cancelledInTheMiddleOfBulk()
{
    if (signalsAreHeldBack)
        QSKIP(heldBack);
    SLICETOOL_EXIT(m_cli->run({str("schema"), m_plan}), 0);
    auto lock =
        hold({str("START TRANSACTION"), str("INSERT INTO foo0.big VALUES (15000, 15000, 'held')")});
    const auto process = launchPull();
    QByteArray read;
    QVERIFY2(CliFixture::waitForError(*process, "\"table\":\"big\",\"phase\":\"applying\"", read),
             read.constData());
    QTest::qWait(500);
    QElapsedTimer timer;
    timer.start();
    ::kill(pid_t(process->processId()), SIGINT);
    const CliOutcome outcome = CliFixture::finish(*process);
    QVERIFY2(timer.elapsed() < soonMilliseconds, qPrintable(str("%1 ms").arg(timer.elapsed())));
    SLICETOOL_EXIT(outcome, 130);
    lock->rollback();
    lock.reset();
    waitUntilAlone();
    QCOMPARE(bigState(m_cli->local(), "foo0"), QByteArray("0\tNULL\n"));
    verifyNextRunMends();
}

void TestCliInterrupted::signalsInTheFirstMoments_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

/// As soon as the program itself runs, which is when the loader of its libraries is done.
void TestCliInterrupted::signalsInTheFirstMoments()
{
    QFETCH(int, number);
    int cancelled = 0;
    for (int step = 0; step < 40; ++step) {
        const auto process = launchPull();
        QVERIFY(process->waitForStarted());
        const auto pid = pid_t(process->processId());
        // Not before the signal is ours: as the kernel tells.
        const auto isCaught = [&] {
            QFile status(str("/proc/%1/status").arg(pid));
            if (!status.open(QIODevice::ReadOnly))
                return true;
            const QByteArray text = status.readAll();
            const qsizetype at = text.indexOf("SigCgt:");
            return ((text.mid(at + 7, 18).trimmed().toULongLong(nullptr, 16) >> (number - 1)) & 1)
                   != 0;
        };
        while (!isCaught()) { }
        QTest::qSleep(step / 2);
        ::kill(pid, number); // a zombie at the least, until finish()
        const CliOutcome outcome = CliFixture::finish(*process);
        QVERIFY2(outcome.exitCode == 130 || outcome.exitCode == 0, qPrintable(outcome.all()));
        cancelled += outcome.exitCode == 130;
    }
    QVERIFY2(cancelled >= 20, qPrintable(QString::number(cancelled)));
    waitUntilAlone();
    verifyNextRunMends();
}

/// A plan may come through a pipe, and nobody may ever write to it.
void TestCliInterrupted::waitingForThePlan()
{
    const QString pipe = m_cli->path(str("plan.slice.json"));
    QFile::remove(pipe);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const auto process = m_cli->launch({str("check"), pipe});
    QVERIFY(!process->waitForFinished(1000));
    ::kill(pid_t(process->processId()), SIGINT);
    QElapsedTimer timer;
    timer.start();
    SLICETOOL_EXIT(CliFixture::finish(*process), 130);
    QVERIFY2(timer.elapsed() < soonMilliseconds, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(QFile::remove(pipe));

    const QByteArray plan = m_cli->readFile(QFileInfo(m_cli->writePlan()).fileName());
    QCOMPARE(::mkfifo(QFile::encodeName(m_cli->path(str("piped"))).constData(), 0600), 0);
    const auto reader = m_cli->launch({str("check"), m_cli->path(str("piped"))});
    QFile writer(m_cli->path(str("piped")));
    QVERIFY(writer.open(QIODevice::WriteOnly));
    QCOMPARE(writer.write(plan), plan.size());
    writer.close();
    SLICETOOL_EXIT(CliFixture::finish(*reader), 0);

    const CliOutcome endless = m_cli->run({str("check"), str("/dev/zero")});
    SLICETOOL_EXIT(endless, 2);
    SLICETOOL_SAYS(endless.error, "it is larger than 64 MB");
}

/// While the first one is still being served: a network that is silent takes a second.
void TestCliInterrupted::secondSignalEndsAtOnce()
{
    if (signalsAreHeldBack)
        QSKIP(heldBack);
    SLICETOOL_VERIFY(m_cli->local().execute(str("SET GLOBAL local_infile = 0"))); // with children
    SLICETOOL_EXIT(m_cli->run({str("schema"), m_plan}), 0);
    const auto link = silentUpstream(300'000);
    const auto process = launchPull();
    QTRY_VERIFY_WITH_TIMEOUT(link->isSilent(), 120'000);
    QTest::qWait(100);
    const auto pid = pid_t(process->processId());
    QVERIFY(pid > 0);
    ::kill(pid, SIGTERM);
    QTest::qSleep(400); // sooner it would count as the same one
    QVERIFY(process->state() == QProcess::Running);
    ::kill(pid, SIGHUP);
    const CliOutcome outcome = CliFixture::finish(*process, 10'000);
    SLICETOOL_EXIT(outcome, 130);
    QCOMPARE(outcome.out, QString()); // no time for a summary
    link->speakAgain();
    waitUntilAlone();
    verifyNextRunMends();
    SLICETOOL_VERIFY(m_cli->local().execute(str("SET GLOBAL local_infile = 1")));
}

void TestCliInterrupted::silentNetworkEnds_data()
{
    QTest::addColumn<int>("number"); // 0: nobody stops it
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 3000, 200'000}) {
        QTest::addRow("SIGINT after %d bytes", bytes) << SIGINT << bytes;
        QTest::addRow("SIGTERM after %d bytes", bytes) << SIGTERM << bytes;
    }
    QTest::addRow("nobody, before the handshake") << 0 << 0;
    QTest::addRow("nobody, after 200000 bytes") << 0 << 200'000;
}

void TestCliInterrupted::silentNetworkEnds()
{
    QFETCH(int, number);
    QFETCH(int, bytes);
    if (signalsAreHeldBack && number != 0)
        QSKIP(heldBack);
    const auto link = silentUpstream(bytes);
    const auto process =
        m_cli->launch({str("pull"), m_plan, str("--timeout"), number == 0 ? str("2") : str("30"),
                       str("--progress"), str("none")});
    QTRY_VERIFY_WITH_TIMEOUT(link->isSilent(), 30'000);
    QElapsedTimer timer;
    timer.start();
    if (number != 0 && process->processId() > 0)
        ::kill(pid_t(process->processId()), number);
    const CliOutcome outcome = CliFixture::finish(*process);
    qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY2(timer.elapsed() < (number == 0 ? 120'000 : 10'000),
             qPrintable(QString::number(timer.elapsed())));
    if (number != 0) {
        SLICETOOL_EXIT(outcome, 130);
    } else {
        SLICETOOL_EXIT(outcome, bytes == 0 ? 4 : 3);
        SLICETOOL_SAYS(outcome.all(), "no answer from");
    }
    link->speakAgain();
    waitUntilAlone();
    verifyNextRunMends();
}

void TestCliInterrupted::killedAnywhere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("recreate") << QStringList{str("pull"), str("--recreate")};
    QTest::newRow("lite") << QStringList{str("pull"), str("--lite")};
    QTest::newRow("undo") << QStringList{str("undo")};
    QTest::newRow("turn") << QStringList{str("turn")};
}

/// Kills a command at moments that are spread over all of it; the next runs are exact, and nothing is
/// left.
void TestCliInterrupted::killedAnywhere()
{
    QFETCH(QStringList, arguments);
    const bool isTurn = arguments.first() == str("turn");
    const bool recreates = arguments.contains(str("--recreate"));
    const auto prepare = [&] {
        for (const char *leg : {"pull", "undo"})
            SLICETOOL_EXIT(m_cli->run({str(leg), m_plan, str("--recreate")}), 0);
        SLICETOOL_VERIFY(m_cli->local().execute(
            str("UPDATE foo1.big SET u = -u WHERE id % 7 = 0; DELETE FROM foo1.big WHERE id % 100 "
                "= 3; DELETE FROM foo0.orders WHERE id % 5 = 1;")
            + (recreates ? str("ALTER TABLE foo0.big MODIFY t VARCHAR(199)") : QString())));
    };
    arguments << m_plan;
    prepare();
    QElapsedTimer timer;
    timer.start();
    (void)m_cli->run(arguments);
    const qint64 whole = timer.elapsed();
    if (isTurn)
        SLICETOOL_EXIT(m_cli->run(arguments), 0);
    constexpr int kills = 3;
    for (int i = 1; i <= kills; ++i) {
        prepare();
        const auto process = m_cli->launch(arguments);
        QVERIFY(process->waitForStarted());
        QTest::qSleep(int(whole * i / (kills + 1)));
        process->kill();
        (void)CliFixture::finish(*process);
        waitUntilAlone();
        if (isTurn) {
            const CliOutcome turned =
                m_cli->run({str("turn"), m_plan, str("--print"), str("next")});
            SLICETOOL_EXIT(turned, 0);
            if (turned.out.contains(str("foo1"))) // it had done it: back
                SLICETOOL_EXIT(m_cli->run({str("turn"), m_plan}), 0);
        }
        SLICETOOL_EXIT(m_cli->run({str("pull"), m_plan, str("--recreate")}), 0);
        SLICETOOL_VERIFY_EQUAL(m_cli->compareBase());
        SLICETOOL_EXIT(m_cli->run({str("undo"), m_plan, str("--recreate")}), 0);
        for (const char *schema : {"foo0", "foo1"}) {
            const auto names = baseTables(m_cli->local(), str(schema));
            SLICETOOL_VERIFY(names);
            QCOMPARE(names->size(), 7);
        }
    }
}

void TestCliInterrupted::killedBetweenTwoTables()
{
    SLICETOOL_EXIT(m_cli->run({str("schema"), m_plan}), 0);
    // The largest come first. It stands still at the last one, when all others are done.
    auto lock = hold({str("LOCK TABLES foo0.sessions WRITE")});
    const auto process = launchPull();
    QByteArray read;
    QVERIFY2(CliFixture::waitForError(*process, "\"done\"", read), read.constData());
    QVERIFY2(CliFixture::waitForError(*process, "\"table\":\"sessions\"", read), read.constData());
    process->kill();
    SLICETOOL_EXIT(CliFixture::finish(*process), -2);
    lock.reset();
    waitUntilAlone();
    int whole = 0;
    int empty = 0;
    for (const char *table :
         {"big", "customers", "events", "items", "notes", "orders", "sessions"}) {
        const auto rows =
            m_cli->local().query(str("SELECT COUNT(*) FROM ") + str(table), str("foo0"));
        SLICETOOL_VERIFY(rows);
        if (rows->trimmed() == "0") {
            ++empty;
            continue;
        }
        ++whole;
        SLICETOOL_VERIFY_EQUAL(m_cli->compareBase({str(table)}));
    }
    QVERIFY2(whole > 0 && empty > 0, qPrintable(str("%1 whole, %2 empty").arg(whole).arg(empty)));
    verifyNextRunMends();
}

void TestCliInterrupted::killedInTheMiddleOfATable()
{
    SLICETOOL_EXIT(m_cli->run({str("pull"), m_plan}), 0);
    const QByteArray before = bigState(m_cli->local(), "foo0");
    SLICETOOL_VERIFY(m_cli->upstream().execute(str(
        "UPDATE foo.big SET u = -u WHERE id % 10 = 0; DELETE FROM foo.big WHERE id % 111 = 1;")));
    auto lock = hold({str("START TRANSACTION"), str("DELETE FROM foo0.big WHERE id = 20000")});
    const auto process = launchPull();
    QByteArray read;
    QVERIFY2(CliFixture::waitForError(*process, "\"phase\":\"applying\"", read), read.constData());
    QTest::qWait(300);
    process->kill();
    SLICETOOL_EXIT(CliFixture::finish(*process), -2);
    lock->rollback();
    lock.reset();
    waitUntilAlone();
    QCOMPARE(bigState(m_cli->local(), "foo0"), before);
    verifyNextRunMends();
}

void TestCliInterrupted::killedInTheMiddleOfBulk_data()
{
    QTest::addColumn<bool>("byLoad");
    QTest::newRow("LOAD DATA") << true;
    QTest::newRow("dump") << false;
}

void TestCliInterrupted::killedInTheMiddleOfBulk()
{
    QFETCH(bool, byLoad);
    SLICETOOL_VERIFY(
        m_cli->local().execute(str("SET GLOBAL local_infile = %1").arg(byLoad ? 1 : 0)));
    SLICETOOL_EXIT(m_cli->run({str("schema"), m_plan}), 0);
    auto lock =
        hold({str("START TRANSACTION"), str("INSERT INTO foo0.big VALUES (15000, 15000, 'held')")});
    const auto process = launchPull();
    QByteArray read;
    QVERIFY2(CliFixture::waitForError(*process, "\"table\":\"big\",\"phase\":\"applying\"", read),
             read.constData());
    QTest::qWait(500);
    process->kill();
    SLICETOOL_EXIT(CliFixture::finish(*process), -2);
    lock->rollback();
    lock.reset();
    waitUntilAlone();
    // What holds passwords is a file in memory, and goes with the program.
    const QDir folder(m_cli->path(QString()));
    QCOMPARE(folder.entryList({str("slicetool-*")}, QDir::Files), QStringList());
    // The load is one transaction: all of it came, or nothing.
    const QByteArray there = bigState(m_cli->local(), "foo0");
    QVERIFY2(there == "0\tNULL\n" || there == bigState(m_cli->upstream(), "foo"),
             there.constData());
    verifyNextRunMends();
}

SLICETOOL_TEST(TestCliInterrupted)
#include "tst_cliinterrupted.moc"
