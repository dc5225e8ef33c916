// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtest.h"
#include "support/testmain.h"

#include <QElapsedTimer>

using namespace slicetool;
using test::RunTest;
using test::summary;

namespace {

test::ServerFixture::Options hostile()
{
    return {{QStringLiteral("--autocommit=0")},
            {QStringLiteral("--lower-case-table-names=1"), QStringLiteral("--autocommit=0"),
             QStringLiteral("--log-bin=binlog"), QStringLiteral("--binlog-format=STATEMENT")},
            128};
}

} // namespace

/// Servers that are configured as nobody would like them.
class TestHostileServers : public RunTest
{
    Q_OBJECT

public:
    TestHostileServers() : RunTest(hostile()) { }

private Q_SLOTS:
    void writesUnderAStatementLog();
    void tablesThatOneNameWouldJoinAreRefused();
    void namesThatFoldOddly();
    void namesThatBeginWithAByteOrderMark();
    void anInitConnectThatBeginsATransaction();
    void anInitConnectThatFailsEndsTheRun();
    void aSequenceUpstreamIsNeverDrawnFrom();
};

void TestHostileServers::writesUnderAStatementLog()
{
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v INT); INSERT INTO t SELECT seq, seq "
                        "FROM seq_1_to_7000; CREATE TABLE k (v INT); INSERT INTO k SELECT seq FROM "
                        "seq_1_to_300; COMMIT"));
    checkExitCode(run(), 0);
    checkEqual();
    fill(QStringLiteral(
        "UPDATE t SET v = -1 WHERE id % 100 = 0; DELETE FROM k WHERE v < 10; COMMIT"));
    checkExitCode(run(), 0);
    checkEqual();
    checkExitCode(run(Leg::Undo), 0);
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("DELETE FROM foo1.t WHERE id > 10; UPDATE foo1.k SET v = 0; COMMIT")));
    checkExitCode(run(Leg::Undo), 0);
    SLICETOOL_VERIFY_EQUAL(test::compareSchemas(m_servers->local(), QStringLiteral("foo0"),
                                                m_servers->local(), QStringLiteral("foo1")));
}

void TestHostileServers::tablesThatOneNameWouldJoinAreRefused()
{
    fill(QStringLiteral("CREATE TABLE Foo (id INT PRIMARY KEY); CREATE TABLE foo (id INT PRIMARY "
                        "KEY); CREATE TABLE other (id INT PRIMARY KEY)"));
    for (int pull = 0; pull < 2; ++pull) {
        const auto report = run();
        checkExitCode(report, 3);
        for (const TableReport &table : report->tables) {
            const bool refused = table.table != QLatin1String("other");
            QVERIFY2((table.status == TableStatus::Failed) == refused,
                     qPrintable(summary(*report)));
            QVERIFY(!refused || table.message.contains(QLatin1String("`Foo`, `foo`")));
        }
        QCOMPARE(ask(m_servers->local(), QStringLiteral("SHOW TABLES"), QStringLiteral("foo0")),
                 QByteArray("other"));
    }
    TableStep skip;
    skip.table = QStringLiteral("foo");
    skip.kind = StepKind::Skip;
    m_plan.steps << skip;
    checkExitCode(run(), 0);
}

void TestHostileServers::namesThatFoldOddly()
{
    fill(QStringLiteral(
        "CREATE TABLE `\u0130stanbul` (id INT PRIMARY KEY); CREATE TABLE `\u00c9t\u00e9` (id INT "
        "PRIMARY KEY); INSERT INTO `\u0130stanbul` VALUES (1); INSERT INTO `\u00c9t\u00e9` "
        "VALUES (2); COMMIT"));
    const QString schema = QStringLiteral("\u0130\u00df0");
    m_endpoints.base = m_servers->local().endpoint(schema, QStringLiteral("base"));
    for (int pull = 0; pull < 2; ++pull) {
        const auto report = run();
        checkExitCode(report, 0);
        QCOMPARE(report->tables.first().changes(), pull == 0 ? 1 : 0);
    }
    checkExitCode(run(Leg::Undo), 0);
    checkExitCode(run(Leg::Undo), 0);
    SLICETOOL_VERIFY(m_servers->local().execute(QStringLiteral("DROP DATABASE `%1`").arg(schema)));
}

void TestHostileServers::namesThatBeginWithAByteOrderMark()
{
    fill(QStringLiteral(
        "CREATE TABLE `\ufefft` (`\ufeffid` INT PRIMARY KEY, `\ufeffv` INT, v INT); "
        "INSERT INTO `\ufefft` VALUES (1, 2, 3); CREATE TABLE t (id INT PRIMARY KEY); "
        "COMMIT"));
    const auto report = run();
    checkExitCode(report, 0);
    QCOMPARE(report->tables.size(), 2);
    checkEqual();
    checkExitCode(run(Leg::Undo), 0);
}

void TestHostileServers::anInitConnectThatBeginsATransaction()
{
    fill(QStringLiteral(
        "CREATE TABLE k (v INT); INSERT INTO k SELECT seq FROM seq_1_to_1200; CREATE "
        "TABLE t (id INT PRIMARY KEY); INSERT INTO t SELECT seq FROM seq_1_to_1200; "
        "COMMIT"));
    SLICETOOL_VERIFY(
        m_servers->local().execute(QStringLiteral("CREATE USER dev@localhost; GRANT ALL ON foo0.* "
                                                  "TO dev@localhost; SET GLOBAL init_connect = "
                                                  "'START TRANSACTION'")));
    m_endpoints.base.user = QStringLiteral("dev");
    const auto report = run();
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("SET GLOBAL init_connect = ''; DROP USER dev@localhost")));
    checkExitCode(report, 0);
    checkEqual();
}

void TestHostileServers::anInitConnectThatFailsEndsTheRun()
{
    fill(QStringLiteral(
        "CREATE TABLE t (id INT PRIMARY KEY); DROP USER IF EXISTS reader@localhost; "
        "CREATE USER reader@localhost; GRANT SELECT ON foo.* TO reader@localhost; SET "
        "GLOBAL init_connect = 'SET bogus = 1'"));
    const auto restore =
        qScopeGuard([this] { fill(QStringLiteral("SET GLOBAL init_connect = ''")); });
    m_endpoints.upstream.user = QStringLiteral("reader");
    QElapsedTimer timer;
    timer.start();
    const auto report = run();
    QVERIFY(!report);
    QVERIFY2(report.error().code == ErrorCode::Unreachable, qPrintable(report.error().message()));
    QVERIFY(timer.elapsed() < 20'000);
}

void TestHostileServers::aSequenceUpstreamIsNeverDrawnFrom()
{
    if (!m_servers->upstream().isMariaDb())
        QSKIP("MySQL has no sequences");
    fill(QStringLiteral("CREATE SEQUENCE s; CREATE TABLE t (id INT NOT NULL DEFAULT NEXTVAL(s) "
                        "PRIMARY KEY, v INT); INSERT INTO t (v) VALUES (1), (2); COMMIT"));
    // Base on upstream's own server, where the name would lead back.
    m_endpoints.base =
        m_servers->upstream().endpoint(QStringLiteral("foo0"), QStringLiteral("base"));
    const auto report = run();
    checkExitCode(report, 0);
    QVERIFY2(report->tables.first().message.contains(QLatin1String("sequence")),
             qPrintable(summary(*report)));
    QVERIFY(
        !ask(m_servers->upstream(), QStringLiteral("SHOW CREATE TABLE t"), QStringLiteral("foo0"))
             .toLower()
             .contains("nextval"));
    SLICETOOL_VERIFY_EQUAL(test::compareSchemas(m_servers->upstream(), QStringLiteral("foo"),
                                                m_servers->upstream(), QStringLiteral("foo0"),
                                                {QStringLiteral("t")}));
    SLICETOOL_VERIFY(m_servers->upstream().execute(QStringLiteral("DROP DATABASE foo0")));
}

SLICETOOL_TEST(TestHostileServers)
#include "tst_hostileservers.moc"
