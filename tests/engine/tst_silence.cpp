// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtest.h"
#include "support/linkproxy.h"
#include "support/testmain.h"

#include <QElapsedTimer>

#include <future>
#include <optional>

using namespace slicetool;
using namespace slicetool::test;

namespace {

/// Far above what is promised, which is two seconds: the machine may be busy.
constexpr qint64 soonMilliseconds = 10'000;
/// The timeout, once more for the other connection that asks, and what the run does besides.
constexpr qint64 inTimeMilliseconds = 60'000;
constexpr int timeoutSeconds = 2;

/// When a network falls silent.
struct State {
    const char *name;
    bool upstream; ///< which server's
    bool up;       ///< the direction whose bytes count
    int bytes;
    const char *text; ///< from where they count
    bool loads;       ///< whether bulk goes by LOAD DATA, or by dump
    bool waits;       ///< also where nobody stops it, which takes its time
};

const State states[] = {
    {"before the handshake, upstream", true, false, 0, "", true, true},
    {"before the handshake, target", false, false, 0, "", true, false},
    {"in the handshake", true, true, 10, "", true, false},
    {"while the session is prepared", true, false, 300, "", true, false},
    {"while rows arrive", true, false, 60'000, "", true, true},
    {"a question is lost", true, true, 20, "FROM `foo`.`t`", true, false},
    // By bytes alone: the statement cannot be read where the line is compressed.
    {"in the middle of a load", false, true, 300'000, "", true, true},
    {"a commit is lost", false, true, 0, "COMMIT", true, false},
    {"a commit's answer is lost", false, true, 11, "COMMIT", true, false},
    {"after the commit", false, true, 100, "COMMIT", true, false},
    {"a dump's question is lost", true, true, 10, "/* slicetool.", false, false},
    {"in the middle of a dump", true, false, 400'000, "", false, true},
    {"in the middle of its load", false, true, 300'000, "GET_LOCK", false, false},
};

void addStates(bool all)
{
    QTest::addColumn<bool>("upstream");
    QTest::addColumn<bool>("up");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("loads");
    for (const State &state : states) {
        if (all || state.waits)
            QTest::newRow(state.name) << state.upstream << state.up << state.bytes
                                      << QByteArray(state.text) << state.loads;
    }
}

} // namespace

/// Networks that fall silent, in every state of a run: it ends soon after a stop and by itself after the
/// timeout, the next one is exact. Servers that are at work are waited for.
class TestSilence : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stopped_data();
    void stopped();
    void givesUp_data();
    void givesUp();
    void isWaitedForOnce_data();
    void isWaitedForOnce();
    void waitsForAServerAtWork();
    void waitsForALock();
    void endsWhatItLeavesOnTheServer();
    void refusesOneThatOnlyAccepts();

private:
    std::future<Result<RunReport>> start();
    /// Runs until the network is silent, then on, and leaves the report.
    void runIntoSilence(bool isStopped);
    void checkNextRun();
    void setTimeout(int seconds);
    void useServersPrograms();
    static int sessions(demo::PrivateServer &server);

    std::optional<Result<RunReport>> m_report;
    QString m_said;
    std::unique_ptr<LinkProxy> m_toUpstream;
    std::unique_ptr<LinkProxy> m_toBase;
};

void TestSilence::init()
{
    RunTest::init();
    // Not much smaller where a line is taken for a far one, as on a busy machine, and compressed.
    fill(QStringLiteral(
        "CREATE TABLE t (id INT PRIMARY KEY, v INT, pad VARCHAR(200));"
        "INSERT INTO t SELECT seq, seq, CONCAT(SHA2(CONCAT('a', seq), 256), SHA2(CONCAT('b', seq), "
        "256), SHA2(CONCAT('c', seq), 256)) FROM seq_1_to_10000"));
    m_toUpstream = lineTo(m_servers->upstream(), m_endpoints.upstream);
    m_toBase = lineTo(m_servers->local(), m_endpoints.base);
    for (Endpoint *endpoint : {&m_endpoints.upstream, &m_endpoints.base})
        endpoint->sslMode = SslMode::Disabled; // states are told by what is said
    setTimeout(timeoutSeconds);
    m_endpoints.work.reset();
    m_options.jobs = 1;
}

void TestSilence::setTimeout(int seconds)
{
    for (Endpoint *endpoint : {&m_endpoints.upstream, &m_endpoints.base})
        endpoint->timeoutSeconds = seconds;
}

/// MariaDB's cannot log in to MySQL without TLS.
void TestSilence::useServersPrograms()
{
    const QString root = serverRoot(m_servers->pair().upstream);
    if (!m_servers->upstream().isMariaDb() && !root.isEmpty())
        qputenv("PATH", (root + QLatin1String("/run:")).toUtf8() + qgetenv("PATH"));
}

std::future<Result<RunReport>> TestSilence::start()
{
    m_stop = std::stop_source();
    return std::async(std::launch::async, [this] { return run(); });
}

int TestSilence::sessions(demo::PrivateServer &server)
{
    return lastingSessions(server, QStringLiteral("USER <> 'system user' AND COMMAND <> 'Daemon'"));
}

void TestSilence::stopped_data()
{
    addStates(true);
}

void TestSilence::stopped()
{
    setTimeout(30);
    runIntoSilence(true);
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(*m_report ? (**m_report).cancelled : m_report->error().isCancelled(),
             qPrintable(m_said));
    checkNextRun();
}

void TestSilence::givesUp_data()
{
    addStates(false);
}

void TestSilence::givesUp()
{
    runIntoSilence(false);
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(*m_report ? (**m_report).exitCode() == 3
                       : m_report->error().code == ErrorCode::Unreachable
                             || m_report->error().code == ErrorCode::ConnectionLost,
             qPrintable(m_said));
    QVERIFY2(m_said.contains(QLatin1String("no answer")), qPrintable(m_said));
    checkNextRun();
}

void TestSilence::runIntoSilence(bool isStopped)
{
    QFETCH(bool, upstream);
    QFETCH(bool, up);
    QFETCH(int, bytes);
    QFETCH(QByteArray, text);
    QFETCH(bool, loads);
    if (!loads)
        useServersPrograms();
    allowLoads(loads);
    LinkProxy &link = upstream ? *m_toUpstream : *m_toBase;
    link.fallSilentAfter(up ? LinkProxy::Up : LinkProxy::Down, bytes, text);
    auto running = start();
    const auto hasEnded = [&] {
        return running.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    };
    QTRY_VERIFY_WITH_TIMEOUT(link.isSilent() || hasEnded(), 30'000);
    if (!link.isSilent()) {
        const auto report = running.get();
        QFAIL(qPrintable(report ? summary(*report) : report.error().message()));
    }
    QTest::qWait(100);
    QElapsedTimer clock;
    clock.start();
    if (isStopped)
        m_stop.request_stop();
    m_report = running.get();
    const qint64 took = clock.elapsed();
    qInfo("%lld ms", static_cast<long long>(took));
    QVERIFY2(took < (isStopped ? soonMilliseconds : inTimeMilliseconds),
             qPrintable(QString::number(took)));
    m_said = *m_report ? summary(**m_report) : m_report->error().message();
}

void TestSilence::checkNextRun()
{
    m_toUpstream->speakAgain();
    m_toBase->speakAgain();
    // What was cut off is rolled back by then.
    QTRY_COMPARE_WITH_TIMEOUT(sessions(m_servers->local()), 0, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(sessions(m_servers->upstream()), 0, 30'000);
    setTimeout(30);
    checkExitCode(start().get(), 0);
    checkEqual();
}

void TestSilence::isWaitedForOnce_data()
{
    QTest::addColumn<bool>("upstream");
    QTest::newRow("upstream") << true;
    QTest::newRow("base") << false;
}

/// Each of many tables would wait for the timeout otherwise, and a second time to connect again.
void TestSilence::isWaitedForOnce()
{
    QFETCH(bool, upstream);
    for (int i = 0; i < 20; ++i)
        fill(QStringLiteral("CREATE TABLE z%1 (id INT PRIMARY KEY)").arg(i));
    checkExitCode(run(), 0);
    fill(QStringLiteral("UPDATE t SET v = -v"));
    LinkProxy &link = upstream ? *m_toUpstream : *m_toBase;
    // The first table of the run is among those that are silenced.
    link.fallSilentAfter(upstream ? LinkProxy::Down : LinkProxy::Up, 100'000, {});
    QElapsedTimer clock;
    clock.start();
    const auto report = run();
    const qint64 took = clock.elapsed();
    SLICETOOL_VERIFY(report);
    qInfo("%lld ms", static_cast<long long>(took));
    QCOMPARE(report->exitCode(), 3);
    const auto failed =
        std::count_if(report->tables.begin(), report->tables.end(), [](const TableReport &table) {
            return table.status == TableStatus::Failed
                   && table.message.contains(QLatin1String("no answer"));
        });
    QVERIFY2(failed > 10, qPrintable(summary(*report)));
    QVERIFY2(took < failed * timeoutSeconds * 1000, qPrintable(QString::number(took)));
    checkNextRun();
}

void TestSilence::waitsForAServerAtWork()
{
    fill(QStringLiteral("CREATE FUNCTION slowly(n INT) RETURNS INT READS SQL DATA "
                        "RETURN n + IF(n = 10000, SLEEP(5), 0)"));
    m_plan.defaultStep.where = QStringLiteral("slowly(id) >= 0");
    checkExitCode(run(), 0);
    checkEqual();
}

void TestSilence::waitsForALock()
{
    checkExitCode(run(), 0);
    fill(QStringLiteral("UPDATE t SET v = -v WHERE id % 100 = 0"));
    auto holding = std::async(std::launch::async, [this] {
        return m_servers->local().execute(
            QStringLiteral("LOCK TABLES t WRITE; DO SLEEP(5); UNLOCK TABLES"),
            QStringLiteral("foo0"));
    });
    QTest::qWait(500);
    checkExitCode(run(), 0);
    SLICETOOL_VERIFY(holding.get());
    checkEqual();
}

/// A client program that waits for a lock does not notice that it was ended; its server even less.
void TestSilence::endsWhatItLeavesOnTheServer()
{
    useServersPrograms();
    allowLoads(false);
    m_options.jobs = 1;
    checkExitCode(run(Leg::Pull, RunMode::SchemaOnly), 0);
    const auto holder =
        Session::open(m_servers->local().endpoint(QStringLiteral("foo0"), QStringLiteral("test")),
                      SessionPurpose::Statements, {});
    SLICETOOL_VERIFY(holder);
    for (const char *statement : {"START TRANSACTION", "INSERT INTO t VALUES (8000, 0, 'held')"})
        SLICETOOL_VERIFY(
            (*holder)->execute(QString::fromLatin1(statement), QStringLiteral("holding a row")));
    m_options.mode = RunMode::Apply;
    auto running = start();
    // The loader, at the row that is held.
    QTRY_VERIFY_WITH_TIMEOUT(
        ask(m_servers->local(),
            QStringLiteral("SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE INFO LIKE "
                           "'INSERT INTO `t`%' AND TIME >= 1"))
            == "1",
        4 * inTimeMilliseconds);
    m_stop.request_stop();
    const auto report = running.get();
    QVERIFY(report && report->cancelled);
    QTRY_COMPARE_WITH_TIMEOUT(sessions(m_servers->local()), 1, 20'000); // the holder
}

/// Behind a firewall that lets connections through and drops what comes then.
void TestSilence::refusesOneThatOnlyAccepts()
{
    m_toUpstream->fallSilentAfter(LinkProxy::Down, 0);
    const auto report = run();
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Unreachable);
    QVERIFY2(report.error().message().contains(QLatin1String("no answer from")),
             qPrintable(report.error().message()));
    QVERIFY2(!report.error().message().contains(QLatin1String("init_connect")),
             qPrintable(report.error().message()));
}

SLICETOOL_TEST(TestSilence)
#include "tst_silence.moc"
