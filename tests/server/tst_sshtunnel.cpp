// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/run.h"
#include "server/session.h"
#include "server/sshtunnel.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <thread>

using namespace slicetool;

/// Servers that are reached through SSH: by a program that stands in for it, because a test cannot
/// have an SSH server everywhere.
class TestSshTunnel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void reachesTheServer();
    void pullsThroughIt();
    void endsWithTheLastCopy();
    void tellsSshsOwnWords();
    void refusesWhatIsNoDestination_data();
    void refusesWhatIsNoDestination();
    void isPartOfTheUrl();
    void stopsAtOnce();
    void getsNoPassword();

private:
    Endpoint behind(const char *destination);

    QByteArray m_path;
    std::unique_ptr<test::ServerFixture> m_servers;
};

void TestSshTunnel::initTestCase()
{
    auto servers = test::ServerFixture::start();
    SLICETOOL_VERIFY(servers);
    m_servers = std::move(*servers);
    SLICETOOL_VERIFY(
        test::ServerFixture::recreateSchema(m_servers->upstream(), QStringLiteral("foo")));
    m_path = qgetenv("PATH");
}

void TestSshTunnel::init()
{
    qputenv("PATH", QByteArray(SLICETOOL_FAKE_SSH) + ':' + m_path);
}

Endpoint TestSshTunnel::behind(const char *destination)
{
    Endpoint endpoint =
        m_servers->upstream().tcpEndpoint(QStringLiteral("foo"), QStringLiteral("upstream"));
    endpoint.ssh = QString::fromLatin1(destination);
    return endpoint;
}

void TestSshTunnel::reachesTheServer()
{
    Endpoint endpoint = behind("me@jump");
    const QString url = endpoint.toUrl();
    const QString shown = endpoint.display();
    const int port = endpoint.port;
    SLICETOOL_VERIFY(openTunnel(endpoint, {}));
    QVERIFY(endpoint.tunnel && endpoint.port != port);
    QCOMPARE(endpoint.display(), shown); // people know the server by its own name
    QCOMPARE(endpoint.toUrl(), url);
    SLICETOOL_VERIFY(Session::open(endpoint, SessionPurpose::Read, {}));
    const auto tunnel = endpoint.tunnel;
    SLICETOOL_VERIFY(openTunnel(endpoint, {})); // once is enough
    QCOMPARE(endpoint.tunnel, tunnel);
}

void TestSshTunnel::pullsThroughIt()
{
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral(
            "CREATE OR REPLACE TABLE t (id INT PRIMARY KEY, v TEXT); INSERT INTO t SELECT "
            "seq, LEFT(SHA2(seq,256),40) FROM seq_1_to_20000"),
        QStringLiteral("foo")));
    Plan plan;
    plan.name = QStringLiteral("tunnelled");
    Endpoints endpoints;
    endpoints.upstream = behind("me@jump");
    SLICETOOL_VERIFY(openTunnel(endpoints.upstream, {}));
    endpoints.base = m_servers->local().endpoint(QStringLiteral("foo0"), QStringLiteral("base"));
    const auto report = runPlan(plan, endpoints, {}, {});
    SLICETOOL_VERIFY(report);
    QCOMPARE(report->exitCode(), 0);
    SLICETOOL_VERIFY_EQUAL(test::compareSchemas(m_servers->upstream(), QStringLiteral("foo"),
                                                m_servers->local(), QStringLiteral("foo0")));
}

void TestSshTunnel::endsWithTheLastCopy()
{
    const auto answers = [](int port) {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(port));
        return socket.waitForConnected(1000);
    };
    Endpoint endpoint = behind("me@jump");
    SLICETOOL_VERIFY(openTunnel(endpoint, {}));
    const int port = endpoint.port;
    Endpoint copy = endpoint;
    endpoint = Endpoint();
    QVERIFY(answers(port));
    copy = Endpoint();
    QVERIFY(!answers(port));
}

void TestSshTunnel::tellsSshsOwnWords()
{
    Endpoint endpoint = behind("bad@jump");
    const auto opened = openTunnel(endpoint, {});
    QVERIFY(!opened && opened.error().code == ErrorCode::Unreachable);
    QVERIFY2(opened.error().reason.contains(QLatin1String("Permission denied (publickey)")),
             qPrintable(opened.error().message()));
    QVERIFY(!endpoint.tunnel);
    qputenv("PATH", "/nowhere");
    Endpoint other = behind("me@jump");
    const auto without = openTunnel(other, {});
    QVERIFY(!without
            && without.error().reason.contains(QLatin1String("program ssh was not found")));
}

void TestSshTunnel::refusesWhatIsNoDestination_data()
{
    QTest::addColumn<QString>("destination");
    QTest::newRow("an option") << "-oProxyCommand=touch /tmp/x";
    QTest::newRow("blanks") << "me@jump rm";
    QTest::newRow("line break") << "me@jump\nx";
}

void TestSshTunnel::refusesWhatIsNoDestination()
{
    QFETCH(QString, destination);
    Endpoint endpoint = behind("");
    endpoint.ssh = destination;
    const auto opened = openTunnel(endpoint, {});
    QVERIFY(!opened && opened.error().code == ErrorCode::Plan);
    Endpoint local = m_servers->upstream().endpoint(QStringLiteral("foo"), {});
    local.ssh = QStringLiteral("me@jump");
    QVERIFY(!openTunnel(local, {})); // a socket is on this machine
}

void TestSshTunnel::isPartOfTheUrl()
{
    const QString url = QStringLiteral("mysql://u@db.internal:3307/foo?ssh=me%40jump.example.com");
    const auto endpoint = Endpoint::fromUrl(url, {});
    SLICETOOL_VERIFY(endpoint);
    QCOMPARE(endpoint->ssh, QStringLiteral("me@jump.example.com"));
    QCOMPARE(endpoint->toUrl(), url);
    QVERIFY(!Endpoint::fromUrl(QStringLiteral("mysql://u@h/s?ssh="), {}));
}

void TestSshTunnel::stopsAtOnce()
{
    // Accepts nothing, and does not end.
    QTemporaryDir folder;
    QFile script(folder.filePath(QStringLiteral("ssh")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nexec sleep 60\n");
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    script.close();
    qputenv("PATH", folder.path().toLocal8Bit() + ':' + m_path);
    Endpoint endpoint = behind("me@jump");
    std::stop_source stop;
    std::thread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        stop.request_stop();
    });
    QElapsedTimer clock;
    clock.start();
    const auto opened = openTunnel(endpoint, stop.get_token());
    stopper.join();
    QVERIFY(!opened && opened.error().isCancelled());
    QVERIFY2(clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed())));
}

void TestSshTunnel::getsNoPassword()
{
    QTemporaryDir folder;
    QFile script(folder.filePath(QStringLiteral("ssh")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nenv >&2\nexit 1\n");
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    script.close();
    qputenv("PATH", folder.path().toLocal8Bit() + ':' + m_path);
    qputenv("SLICETOOL_UPSTREAM_PASSWORD", "s3cret");
    qputenv("MYSQL_PWD", "s3cret");
    Endpoint endpoint = behind("me@jump");
    const auto opened = openTunnel(endpoint, {});
    qunsetenv("SLICETOOL_UPSTREAM_PASSWORD");
    qunsetenv("MYSQL_PWD");
    QVERIFY(!opened);
    QVERIFY2(opened.error().reason.contains(QLatin1String("PATH=")),
             qPrintable(opened.error().message()));
    QVERIFY(!opened.error().reason.contains(QLatin1String("s3cret")));
}

SLICETOOL_TEST(TestSshTunnel)
#include "tst_sshtunnel.moc"
