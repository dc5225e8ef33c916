// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtest.h"
#include "support/linkproxy.h"

#include <QElapsedTimer>

#include <future>

using namespace slicetool;
using namespace slicetool::test;

namespace {

/// Far above what is promised, which is two seconds: the machine may be busy.
constexpr qint64 soonMilliseconds = 10'000;
/// The timeout, once more for the other connection that asks, and what the run does besides.
constexpr qint64 inTimeMilliseconds = 60'000;
constexpr int timeoutSeconds = 2;

} // namespace

/// Networks that fall silent, in every state of a run: it ends soon after a stop and by itself after the
/// timeout, the next one is exact. Servers that are at work are waited for.
class TestSilence : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void silent_data();
    void silent();
    void waitsForAServerAtWork();
    void waitsForALock();
    void endsWhatItLeavesOnTheServer();
    void refusesOneThatOnlyAccepts();

private:
    std::future<Result<RunReport>> start();
    void speakAgain();
    QByteArray sessions(demo::PrivateServer &server);

    std::unique_ptr<LinkProxy> m_toUpstream;
    std::unique_ptr<LinkProxy> m_toBase;
};

void TestSilence::init()
{
    RunTest::init();
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v INT, pad VARCHAR(200));"
                        "INSERT INTO t SELECT seq, seq, REPEAT(MD5(seq), 6) FROM seq_1_to_30000"));
    const LinkProxy::Line near{0, 1e9};
    auto toUpstream = LinkProxy::start(m_servers->upstream().port(), near);
    auto toBase = LinkProxy::start(m_servers->local().port(), near);
    SLICETOOL_VERIFY(toUpstream);
    SLICETOOL_VERIFY(toBase);
    m_toUpstream = std::move(*toUpstream);
    m_toBase = std::move(*toBase);
    m_endpoints.upstream =
        m_servers->upstream().tcpEndpoint(QStringLiteral("foo"), QStringLiteral("upstream"));
    m_endpoints.upstream.port = m_toUpstream->port();
    m_endpoints.base =
        m_servers->local().tcpEndpoint(QStringLiteral("foo0"), QStringLiteral("base"));
    m_endpoints.base.port = m_toBase->port();
    for (Endpoint *endpoint : {&m_endpoints.upstream, &m_endpoints.base})
        endpoint->timeoutSeconds = timeoutSeconds;
    m_endpoints.work.reset();
    m_options.jobs = 1;
}

std::future<Result<RunReport>> TestSilence::start()
{
    m_stop = std::stop_source();
    return std::async(std::launch::async, [this] { return run(); });
}

void TestSilence::speakAgain()
{
    m_toUpstream->speakAgain();
    m_toBase->speakAgain();
}

QByteArray TestSilence::sessions(demo::PrivateServer &server)
{
    return ask(server, QStringLiteral("SELECT COUNT(*) FROM information_schema.PROCESSLIST "
                                      "WHERE ID <> CONNECTION_ID() AND USER <> 'system user' AND "
                                      "COMMAND <> 'Daemon'"));
}

void TestSilence::silent_data()
{
    QTest::addColumn<bool>("upstream");
    QTest::addColumn<bool>("up");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("loads");
    const QByteArray none;
    QTest::newRow("before the handshake, upstream") << true << false << 0 << none << true;
    QTest::newRow("before the handshake, target") << false << false << 0 << none << true;
    QTest::newRow("in the handshake") << true << true << 10 << none << true;
    QTest::newRow("while the session is prepared") << true << false << 300 << none << true;
    QTest::newRow("while rows arrive") << true << false << 60'000 << none << true;
    QTest::newRow("a question is lost")
        << true << true << 20 << QByteArray("FROM `foo`.`t`") << true;
    QTest::newRow("in the middle of a load")
        << false << true << 500'000 << QByteArray("LOAD DATA") << true;
    QTest::newRow("a commit is lost") << false << true << 0 << QByteArray("COMMIT") << true;
    QTest::newRow("a commit's answer is lost")
        << false << true << 11 << QByteArray("COMMIT") << true;
    QTest::newRow("after the commit") << false << true << 100 << QByteArray("COMMIT") << true;
    QTest::newRow("a dump's question is lost")
        << true << true << 10 << QByteArray("/* slicetool.") << false;
    QTest::newRow("in the middle of a dump") << true << false << 2'000'000 << none << false;
    QTest::newRow("in the middle of its load")
        << false << true << 1'500'000 << QByteArray("GET_LOCK") << false;
}

void TestSilence::silent()
{
    QFETCH(bool, upstream);
    QFETCH(bool, up);
    QFETCH(int, bytes);
    QFETCH(QByteArray, text);
    QFETCH(bool, loads);
    allowLoads(loads);
    LinkProxy &link = upstream ? *m_toUpstream : *m_toBase;
    const auto direction = up ? LinkProxy::Up : LinkProxy::Down;
    for (const bool isStopped : {true, false}) {
        link.fallSilentAfter(direction, bytes, text);
        auto running = start();
        QTRY_VERIFY_WITH_TIMEOUT(link.isSilent(), 30'000);
        QTest::qWait(100);
        QElapsedTimer clock;
        clock.start();
        if (isStopped)
            m_stop.request_stop();
        const Result<RunReport> report = running.get();
        const qint64 took = clock.elapsed();
        qInfo("%s after %lld ms", isStopped ? "stopped" : "gave up", static_cast<long long>(took));
        QVERIFY2(took < (isStopped ? soonMilliseconds : inTimeMilliseconds),
                 qPrintable(QString::number(took)));
        const QString said = report ? summary(*report) : report.error().message();
        if (isStopped) {
            QVERIFY2(report ? report->cancelled : report.error().isCancelled(), qPrintable(said));
        } else {
            QVERIFY2(report ? report->exitCode() == 3
                            : report.error().code == ErrorCode::Unreachable
                                  || report.error().code == ErrorCode::ConnectionLost,
                     qPrintable(said));
            QVERIFY2(said.contains(QLatin1String("no answer")), qPrintable(said));
        }
        speakAgain();
        // What was cut off is rolled back by then.
        QTRY_COMPARE_WITH_TIMEOUT(sessions(m_servers->local()), QByteArray("0"), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(sessions(m_servers->upstream()), QByteArray("0"), 30'000);
        checkExitCode(start().get(), 0);
        checkEqual();
        SLICETOOL_VERIFY(
            m_servers->local().execute(QStringLiteral("DROP DATABASE IF EXISTS foo0")));
    }
}

void TestSilence::waitsForAServerAtWork()
{
    fill(QStringLiteral("CREATE FUNCTION slow(n INT) RETURNS INT READS SQL DATA "
                        "RETURN n + IF(n = 30000, SLEEP(7), 0)"));
    m_plan.defaultStep.where = QStringLiteral("slow(id) >= 0");
    checkExitCode(run(), 0);
    checkEqual();
}

void TestSilence::waitsForALock()
{
    checkExitCode(run(), 0);
    fill(QStringLiteral("UPDATE t SET v = -v WHERE id % 100 = 0"));
    auto holding = std::async(std::launch::async, [this] {
        return m_servers->local().execute(
            QStringLiteral("LOCK TABLES t WRITE; DO SLEEP(7); UNLOCK TABLES"),
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
    allowLoads(false);
    m_options.jobs = 1;
    checkExitCode(run(Leg::Pull, RunMode::SchemaOnly), 0);
    auto holding = std::async(std::launch::async, [this] {
        return m_servers->local().execute(
            QStringLiteral("START TRANSACTION; INSERT INTO t VALUES (20000, 0, 'held'); "
                           "DO SLEEP(20); ROLLBACK"),
            QStringLiteral("foo0"));
    });
    m_options.mode = RunMode::Apply;
    auto running = start();
    // The loader, at the row that is held.
    QTRY_VERIFY_WITH_TIMEOUT(
        ask(m_servers->local(),
            QStringLiteral("SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE INFO LIKE "
                           "'INSERT INTO `t`%' AND TIME >= 1"))
            == "1",
        15'000);
    m_stop.request_stop();
    const auto report = running.get();
    QVERIFY(report && report->cancelled);
    QTRY_COMPARE_WITH_TIMEOUT(sessions(m_servers->local()), QByteArray("1"), 5'000); // the holder
    SLICETOOL_VERIFY(holding.get());
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

QTEST_GUILESS_MAIN(TestSilence)
#include "tst_silence.moc"
