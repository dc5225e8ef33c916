// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/check.h"
#include "engine/run/placememory.h"
#include "engine/runtest.h"
#include "support/linkproxy.h"
#include "support/testmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace slicetool;
using namespace slicetool::test;

/// A run must not write where it cannot be shown that it is not upstream: what counts is which server
/// answers, not how it is spelled.
class TestPlaceGuard : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void initPlaces();
    void undoOverUpstreamIsRefused_data();
    void undoOverUpstreamIsRefused();
    void anotherNameNeedsNoUpstream();
    void whatAPullSawIsRemembered_data();
    void whatAPullSawIsRemembered();
    void memoryOfAnotherServerIsNone();
    void theUsersWordNamesTheSchema();
    void pullOverWorkIsRefused();
    void rowsOfOtherTablesAreNotWritten();
    void rowsAreNotThrownAway();
    void memoryTellsServersApart();

private:
    /// Upstream and work have one schema name. base has one row of the table, upstream 100, and both
    /// of the local schemas exist.
    void makeTwins();
    std::unique_ptr<LinkProxy> relay(demo::PrivateServer &server)
    {
        auto started = LinkProxy::start(server.port(), {0, 1e9});
        return started ? std::move(*started) : nullptr;
    }
    QByteArray upstreamRows()
    {
        return ask(m_servers->upstream(), QStringLiteral("SELECT COUNT(*) FROM foo.t"));
    }
    void checkRefused(const Result<RunReport> &report, const char *words = "--yes-write-to foo")
    {
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Refused);
        QVERIFY2(report.error().message().contains(QLatin1String(words)),
                 qPrintable(report.error().message()));
        QCOMPARE(upstreamRows(), QByteArray("100"));
    }
};

void TestPlaceGuard::makeTwins()
{
    fill(
        QStringLiteral("CREATE TABLE t(id INT PRIMARY KEY, v INT); INSERT INTO t SELECT a.n * 10 + "
                       "b.n, 0 FROM (SELECT 0 n UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION "
                       "SELECT 4 UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION "
                       "SELECT 9) a, (SELECT 0 n UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 "
                       "UNION SELECT 4 UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 "
                       "UNION SELECT 9) b;"));
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("DROP DATABASE IF EXISTS foo; CREATE DATABASE foo; CREATE DATABASE foo0; "
                       "CREATE TABLE foo0.t(id INT PRIMARY KEY, v INT); "
                       "INSERT INTO foo0.t VALUES(1, 1); CREATE TABLE foo.t LIKE foo0.t;")));
}

void TestPlaceGuard::initPlaces()
{
    QVERIFY(m_servers->upstream().port() > 0 && m_servers->local().port() > 0);
}

void TestPlaceGuard::undoOverUpstreamIsRefused_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("no such name") << "upstream.invalid" << 0;
    QTest::newRow("closed port") << "127.0.0.1" << 9;
    QTest::newRow("no such socket") << "localhost" << 0;
    QTest::newRow("wrong password") << "127.0.0.1" << -1;
}

void TestPlaceGuard::undoOverUpstreamIsRefused()
{
    QFETCH(QString, host);
    QFETCH(int, port);
    makeTwins();
    const auto line = relay(m_servers->upstream());
    QVERIFY(line);
    m_endpoints.work =
        m_servers->upstream().tcpEndpoint(QStringLiteral("foo"), QStringLiteral("work"));
    m_endpoints.work->port = line->port();
    Endpoint &upstream = m_endpoints.upstream;
    upstream.host = host;
    upstream.port = port < 0 ? m_servers->upstream().port() : port;
    upstream.password = QStringLiteral("wrong");
    upstream.socket =
        host == QLatin1String("localhost") ? QStringLiteral("/nowhere/x.sock") : QString();
    QTemporaryDir state;
    m_options.stateFolder = state.path();
    checkRefused(run(Leg::Undo));
    checkRefused(run(Leg::Undo, RunMode::SchemaOnly));
    m_options.recreate = true;
    checkRefused(run(Leg::Undo));
    m_options.recreate = false;
    m_options.onlyRows.insert(QStringLiteral("t"), {});
    checkRefused(run(Leg::Undo));
    m_options.onlyRows.clear();
    // What writes nothing may go on.
    SLICETOOL_VERIFY(run(Leg::Undo, RunMode::Compare));
    SLICETOOL_VERIFY(run(Leg::Undo, RunMode::DryRun));
    QCOMPARE(upstreamRows(), QByteArray("100"));
    // Reached, it is known to be upstream, whatever the user says.
    m_endpoints.upstream =
        m_servers->upstream().endpoint(QStringLiteral("foo"), QStringLiteral("upstream"));
    m_options.yesWriteTo = QStringLiteral("foo");
    checkRefused(run(Leg::Undo), "same schema on the same server");
}

void TestPlaceGuard::anotherNameNeedsNoUpstream()
{
    makeTwins();
    m_endpoints.upstream.host = QStringLiteral("upstream.invalid");
    const auto report = run(Leg::Undo); // work is foo1
    checkExitCode(report, 0);
    QCOMPARE(ask(m_servers->local(), QStringLiteral("SELECT COUNT(*) FROM foo1.t")),
             QByteArray("1"));
}

void TestPlaceGuard::whatAPullSawIsRemembered_data()
{
    QTest::addColumn<bool>("workOnBasesServer");
    QTest::newRow("work on base's server") << true;
    QTest::newRow("work by another way") << false;
}

void TestPlaceGuard::whatAPullSawIsRemembered()
{
    QFETCH(bool, workOnBasesServer);
    makeTwins();
    m_endpoints.work = workOnBasesServer
                           ? m_servers->local().endpoint(QStringLiteral("foo"), {})
                           : m_servers->local().tcpEndpoint(QStringLiteral("foo"), {});
    m_endpoints.work->label = QStringLiteral("work");
    auto line = relay(m_servers->upstream());
    QVERIFY(line);
    m_endpoints.upstream =
        m_servers->upstream().tcpEndpoint(QStringLiteral("foo"), QStringLiteral("upstream"));
    m_endpoints.upstream.port = line->port();
    QTemporaryDir state;
    m_options.stateFolder = state.path();
    checkExitCode(run(), 0);
    line.reset(); // the VPN is down
    checkExitCode(run(Leg::Undo), 0);
    QCOMPARE(ask(m_servers->local(), QStringLiteral("SELECT COUNT(*) FROM foo.t")),
             QByteArray("100"));

    // A memory that cannot be read knows nothing, and nothing known is no leave.
    const QDir places(state.filePath(QStringLiteral("places")));
    const QStringList files = places.entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    for (const char *contents : {"", "{", "[]", "{\"format\":\"slicetool-places/1\"}"}) {
        QFile file(places.filePath(files.first()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
        file.close();
        checkRefused(run(Leg::Undo));
    }
    m_options.stateFolder.clear();
    checkRefused(run(Leg::Undo));
}

void TestPlaceGuard::memoryOfAnotherServerIsNone()
{
    makeTwins();
    m_endpoints.work = m_servers->local().endpoint(QStringLiteral("foo"), QStringLiteral("work"));
    auto line = relay(m_servers->upstream());
    QVERIFY(line);
    m_endpoints.upstream =
        m_servers->upstream().tcpEndpoint(QStringLiteral("foo"), QStringLiteral("upstream"));
    m_endpoints.upstream.port = line->port();
    QTemporaryDir state;
    m_options.stateFolder = state.path();
    checkExitCode(run(), 0);
    line.reset();
    // The plan is as it was, but where work was there is a tunnel to upstream now.
    const auto tunnel = relay(m_servers->upstream());
    QVERIFY(tunnel);
    SLICETOOL_VERIFY(m_servers->local().execute(QStringLiteral("DELETE FROM foo0.t WHERE id > 1")));
    m_endpoints.work =
        m_servers->upstream().tcpEndpoint(QStringLiteral("foo"), QStringLiteral("work"));
    m_endpoints.work->port = tunnel->port();
    checkRefused(run(Leg::Undo));
}

void TestPlaceGuard::theUsersWordNamesTheSchema()
{
    makeTwins();
    m_endpoints.work = m_servers->local().endpoint(QStringLiteral("foo"), QStringLiteral("work"));
    m_endpoints.upstream.host = QStringLiteral("upstream.invalid");
    checkRefused(run(Leg::Undo));
    for (const char *word : {"", "foo0", "FOO", "foo ", "fo"}) {
        m_options.yesWriteTo = QString::fromLatin1(word);
        checkRefused(run(Leg::Undo), "--yes-write-to names");
    }
    m_options.yesWriteTo = QStringLiteral("foo");
    checkExitCode(run(Leg::Undo), 0);
    QCOMPARE(ask(m_servers->local(), QStringLiteral("SELECT COUNT(*) FROM foo.t")),
             QByteArray("1"));
}

void TestPlaceGuard::pullOverWorkIsRefused()
{
    makeTwins();
    m_endpoints.work =
        m_servers->local().tcpEndpoint(QStringLiteral("foo0"), QStringLiteral("work"));
    checkRefused(run(), "same schema on the same server");
    m_endpoints.work = m_endpoints.base;
    m_endpoints.work->label = QStringLiteral("work");
    checkRefused(run(), "same schema on the same server");
    m_endpoints.work->socket = QStringLiteral("/nowhere/x.sock");
    checkRefused(run(), "--yes-write-to foo0");
    QCOMPARE(ask(m_servers->local(), QStringLiteral("SELECT COUNT(*) FROM foo0.t")),
             QByteArray("1"));
}

/// A table of the target's may be a window onto upstream's.
void TestPlaceGuard::rowsOfOtherTablesAreNotWritten()
{
    const auto columns = QStringLiteral("(id INT PRIMARY KEY, v INT) ENGINE=");
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("DROP DATABASE IF EXISTS foo; CREATE DATABASE foo; CREATE DATABASE foo0; "
                       "CREATE DATABASE foo1; CREATE TABLE foo.t %1MyISAM; INSERT INTO foo.t "
                       "VALUES (1, 1), (2, 2); CREATE TABLE foo0.t LIKE foo.t; INSERT INTO foo0.t "
                       "VALUES (7, 7); CREATE TABLE foo1.t %1MERGE UNION=(foo.t) "
                       "INSERT_METHOD=LAST")
            .arg(columns)));
    m_endpoints.upstream =
        m_servers->local().endpoint(QStringLiteral("foo"), QStringLiteral("upstream"));
    const auto upstreamHas = [this] {
        return ask(m_servers->local(), QStringLiteral("SELECT SUM(id) FROM foo.t"));
    };
    const auto isRefused = [](const Result<RunReport> &report) {
        return report && report->exitCode() == 3
               && report->tables.first().message.contains(QLatin1String("MRG_MyISAM"),
                                                          Qt::CaseInsensitive);
    };
    const auto undone = run(Leg::Undo);
    QVERIFY2(isRefused(undone), qPrintable(undone ? summary(*undone) : QString()));
    m_options.recreate = true;
    QVERIFY(isRefused(run(Leg::Undo)));
    m_options.recreate = false;
    m_options.onlyRows.insert(QStringLiteral("t"), {{"7"}});
    QVERIFY(isRefused(run(Leg::Undo)));
    m_options.onlyRows.clear();
    const auto checked = checkPlan(m_plan, m_endpoints, m_stop.get_token());
    SLICETOOL_VERIFY(checked);
    QVERIFY(
        std::any_of(checked->findings.begin(), checked->findings.end(), [](const Finding &finding) {
            return finding.severity == Finding::Severity::Problem
                   && finding.text.contains(QLatin1String("MRG_MyISAM"), Qt::CaseInsensitive);
        }));
    QCOMPARE(upstreamHas(), QByteArray("3"));
    // As a base it is no better.
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("DROP TABLE foo0.t; CREATE TABLE foo0.t %1MERGE UNION=(foo.t) "
                       "INSERT_METHOD=LAST; CREATE TABLE foo0.u (id INT PRIMARY KEY)")
            .arg(columns)));
    QVERIFY(isRefused(run()));
    QCOMPARE(upstreamHas(), QByteArray("3"));
}

/// What is written to a table of BLACKHOLE's is gone.
void TestPlaceGuard::rowsAreNotThrownAway()
{
    demo::PrivateServer &local = m_servers->local();
    if (local.isMariaDb())
        (void)local.execute(QStringLiteral("INSTALL SONAME 'ha_blackhole'"));
    if (ask(local, QStringLiteral("SELECT COUNT(*) FROM information_schema.ENGINES WHERE ENGINE = "
                                  "'BLACKHOLE'"))
        != "1")
        QSKIP("this server lacks the engine BLACKHOLE");
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY); INSERT INTO t VALUES (1), (2)"));
    SLICETOOL_VERIFY(local.execute(QStringLiteral(
        "CREATE DATABASE foo0; CREATE TABLE foo0.t (id INT PRIMARY KEY) ENGINE = BLACKHOLE")));
    const auto report = run();
    checkExitCode(report, 3);
    QCOMPARE(report->tables.first().message,
             QStringLiteral("checking `t`: in base it stores no rows (engine BLACKHOLE). Change "
                            "its engine there, or skip the table."));
    const auto checked = checkPlan(m_plan, m_endpoints, m_stop.get_token());
    SLICETOOL_VERIFY(checked);
    QVERIFY(
        std::any_of(checked->findings.begin(), checked->findings.end(), [](const Finding &finding) {
            return finding.severity == Finding::Severity::Problem
                   && finding.text.contains(QLatin1String("stores no rows"));
        }));
}

void TestPlaceGuard::memoryTellsServersApart()
{
    QTemporaryDir state;
    Endpoint place;
    place.host = QStringLiteral("db.example.com");
    const PlaceMemory memory(state.path(), place);
    const ServerIdentity upstream{QStringLiteral("u-1"), {QStringLiteral("hostname=a")}};
    const ServerIdentity local{QStringLiteral("u-2"), {QStringLiteral("hostname=b")}};
    const ServerIdentity copied{QStringLiteral("u-1"), {QStringLiteral("hostname=c")}};
    QVERIFY(!memory.isOther(local));
    memory.rememberOther(upstream, local);
    QVERIFY(memory.isOther(local));
    // A container that was made anew has another name, and its data folder the same uuid.
    QVERIFY(memory.isOther({QStringLiteral("u-2"), {QStringLiteral("hostname=z")}}));
    QVERIFY(!memory.isOther(upstream));
    QVERIFY(!memory.isOther(copied));
    QVERIFY(!memory.isOther({}));
    QVERIFY(!memory.isOther({QStringLiteral("u-3"), {}}));
    // A copied data folder has its original's uuid: then everything has to be as it was.
    memory.rememberOther(upstream, copied);
    QVERIFY(memory.isOther(copied));
    QVERIFY(!memory.isOther({QStringLiteral("u-1"), {QStringLiteral("hostname=d")}}));
    // Two that say the same of themselves are not told apart.
    const ServerIdentity same{{}, {QStringLiteral("hostname=a")}};
    memory.rememberOther(same, same);
    QVERIFY(!memory.isOther(same));
    // Upstream is another server by now: what was seen beside the old one says nothing.
    QVERIFY(!memory.isOther(local));
    memory.rememberOther(same, local);
    QVERIFY(memory.isOther(local));
    memory.forget(local);
    QVERIFY(!memory.isOther(local));
    Endpoint tunnelled = place;
    tunnelled.ssh = QStringLiteral("jump");
    memory.rememberOther(same, local);
    QVERIFY(!PlaceMemory(state.path(), tunnelled).isOther(local));
    Endpoint otherPort = place;
    otherPort.port = 3307;
    QVERIFY(!PlaceMemory(state.path(), otherPort).isOther(local));
    QVERIFY(!PlaceMemory({}, place).isOther(local));
}

SLICETOOL_TEST(TestPlaceGuard)
#include "tst_placeguard.moc"
