// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtest.h"
#include "server/session.h"
#include "support/testmain.h"

#include <atomic>
#include <thread>

using namespace slicetool;
using test::RunTest;
using test::summary;

namespace {

/// MySQL tells who holds a lock in its performance schema, which is on unless somebody turns it off.
test::ServerFixture::Options talkative()
{
    test::ServerFixture::Options options;
    if (test::ServerPair::wanted().isLocalMySql())
        options.localArguments << QStringLiteral("--performance-schema=ON");
    return options;
}

} // namespace

/// What others do to the servers at the same time, and what is worth another try.
class TestAnotherTry : public RunTest
{
    Q_OBJECT

public:
    TestAnotherTry() : RunTest(talkative()) { }

private Q_SLOTS:
    void aTableThatIsChangedWhileItIsRead_data();
    void aTableThatIsChangedWhileItIsRead();
    void fewerJobsWhereConnectionsAreShort_data();
    void fewerJobsWhereConnectionsAreShort();
    void aDeadlockIsTriedAgain();
    void everyConnectionIsEnded_data();
    void everyConnectionIsEnded();
    void aLockThatIsHeldIsNamed();

private:
    /// A connection to the local server, for the test's own locks.
    std::unique_ptr<Session> open();
    bool waitUntil(const QString &sql, const QByteArray &answer);
};

std::unique_ptr<Session> TestAnotherTry::open()
{
    auto session = Session::open(m_servers->local().endpoint({}, QStringLiteral("other")),
                                 SessionPurpose::Statements, {});
    return session ? std::move(*session) : nullptr;
}

bool TestAnotherTry::waitUntil(const QString &sql, const QByteArray &answer)
{
    // InnoDB keeps what it told of transactions as long as it is asked more often than every 100 ms.
    for (int i = 0; i < 480; ++i) {
        if (ask(m_servers->local(), sql) == answer)
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(250));
    }
    return false;
}

void TestAnotherTry::aTableThatIsChangedWhileItIsRead_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<int>("nextExitCode");
    QTest::addColumn<QString>("words");
    QTest::newRow("truncated") << "TRUNCATE TABLE t; INSERT INTO t VALUES (7, 7)" << 0 << 0 << "";
    QTest::newRow("rebuilt") << "ALTER TABLE t FORCE" << 0 << 0 << "";
    QTest::newRow("an index") << "ALTER TABLE t ADD INDEX (v)" << 0 << 0 << "";
    QTest::newRow("a column") << "ALTER TABLE t ADD COLUMN w INT, FORCE" << 3 << 3
                              << "while it was read";
    QTest::newRow("dropped") << "DROP TABLE t" << 3 << 0 << "doesn't exist";
}

void TestAnotherTry::aTableThatIsChangedWhileItIsRead()
{
    QFETCH(QString, change);
    QFETCH(int, exitCode);
    QFETCH(int, nextExitCode);
    QFETCH(QString, words);
    fill(QStringLiteral(
        "CREATE TABLE a (id INT PRIMARY KEY); INSERT INTO a VALUES (1); CREATE TABLE t "
        "(id INT PRIMARY KEY, v INT); INSERT INTO t SELECT seq, 0 FROM "
        "seq_1_to_3000"));
    checkExitCode(run(), 0);
    fill(QStringLiteral("UPDATE t SET v = 1 WHERE id MOD 100 = 0"));
    m_options.jobs = 1;
    std::atomic<int> changes = 0;
    // The snapshot is there, and no table was read yet.
    m_options.onStatement = [&](const StatementRecord &record) {
        if (record.label == QLatin1String("upstream")
            && record.sql.startsWith(QLatin1String("START TRANSACTION")) && changes++ == 0)
            fill(change);
    };
    const auto report = run();
    m_options.onStatement = {};
    QVERIFY(changes > 0);
    checkExitCode(report, exitCode);
    QVERIFY(report->tables.first().verified);
    if (exitCode == 0)
        checkEqual();
    else
        QVERIFY2(!report->tables.last().verified && report->tables.last().message.contains(words),
                 qPrintable(summary(*report)));
    checkExitCode(run(), nextExitCode);
}

void TestAnotherTry::fewerJobsWhereConnectionsAreShort_data()
{
    QTest::addColumn<QString>("limit");
    QTest::addColumn<bool>("atTarget");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("upstream lets two in") << "2" << false << 0;
    QTest::newRow("upstream lets three in") << "3" << false << 0;
    QTest::newRow("the target lets four in") << "4" << true << 0;
}

void TestAnotherTry::fewerJobsWhereConnectionsAreShort()
{
    QFETCH(QString, limit);
    QFETCH(bool, atTarget);
    QFETCH(int, exitCode);
    QString script;
    for (int i = 0; i < 6; ++i)
        script +=
            QStringLiteral("CREATE TABLE t%1 (id INT PRIMARY KEY, v INT); INSERT INTO t%1 SELECT "
                           "seq, seq FROM seq_1_to_2000;")
                .arg(i);
    fill(script);
    demo::PrivateServer &server = atTarget ? m_servers->local() : m_servers->upstream();
    SLICETOOL_VERIFY(server.execute(
        QStringLiteral("DROP USER IF EXISTS few@localhost; CREATE USER few@localhost WITH "
                       "MAX_USER_CONNECTIONS %1; GRANT ALL ON *.* TO few@localhost")
            .arg(limit)));
    (atTarget ? m_endpoints.base : m_endpoints.upstream).user = QStringLiteral("few");
    m_options.jobs = 5;
    const auto report = run();
    SLICETOOL_VERIFY(server.execute(QStringLiteral("DROP USER few@localhost")));
    checkExitCode(report, exitCode);
    QCOMPARE(report->remarks.size(), 1);
    QVERIFY2(report->remarks.first().contains(QLatin1String("of 5 jobs"))
                 && report->remarks.first().contains(QLatin1String("max_user_connections")),
             qPrintable(report->remarks.first()));
    checkEqual();
}

void TestAnotherTry::aDeadlockIsTriedAgain()
{
    fill(QStringLiteral(
        "CREATE TABLE t (id INT PRIMARY KEY, v INT); INSERT INTO t SELECT seq, 0 FROM "
        "seq_1_to_9000"));
    checkExitCode(run(), 0);
    fill(QStringLiteral("UPDATE t SET v = 1"));
    SLICETOOL_VERIFY(
        test::ServerFixture::recreateSchema(m_servers->local(), QStringLiteral("other")));
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral(
            "CREATE TABLE big (id INT PRIMARY KEY, v INT); INSERT INTO big SELECT seq, 0 "
            "FROM seq_1_to_50000"),
        QStringLiteral("other")));
    // Has written more than we ever will, so that we are the one whose transaction ends.
    auto other = open();
    QVERIFY(other);
    const QString doing = QStringLiteral("testing");
    SLICETOOL_VERIFY(other->begin());
    SLICETOOL_VERIFY(other->execute(QStringLiteral("UPDATE other.big SET v = 1"), doing));
    SLICETOOL_VERIFY(
        other->execute(QStringLiteral("UPDATE foo0.t SET v = 5 WHERE id = 8999"), doing));
    std::atomic<int> tries = 0;
    m_options.jobs = 1;
    m_options.onStatement = [&](const StatementRecord &record) {
        tries += record.label == QLatin1String("base")
                 && record.sql == QLatin1String("START TRANSACTION");
    };
    Result<RunReport> report = Error{};
    std::thread runs([&] { report = run(); });
    // On its way to that row it has locked the first ones.
    const bool waits =
        waitUntil(QStringLiteral("SELECT COUNT(*) FROM information_schema.INNODB_TRX "
                                 "WHERE trx_state = 'LOCK WAIT'"),
                  "1");
    const auto updated =
        other->execute(QStringLiteral("UPDATE foo0.t SET v = 5 WHERE id = 1"), doing);
    other->rollback();
    runs.join();
    QVERIFY2(waits, qPrintable(report ? test::summary(*report) : report.error().message()));
    SLICETOOL_VERIFY(updated);
    checkExitCode(report, 0);
    QVERIFY2(tries == 2, qPrintable(QString::number(tries)));
    checkEqual();
}

void TestAnotherTry::everyConnectionIsEnded_data()
{
    QTest::addColumn<int>("statements");
    for (const int statements : {20, 30, 40, 50, 60, 70})
        QTest::addRow("after %d statements", statements) << statements;
}

/// As by KILL USER: the run's lock goes with them, and its workers come back for it at the same time.
void TestAnotherTry::everyConnectionIsEnded()
{
    QFETCH(int, statements);
    for (const char *name : {"a", "b", "c", "d"})
        fill(QStringLiteral(
                 "CREATE TABLE %1 (id INT PRIMARY KEY, v INT, s VARCHAR(60)); INSERT INTO "
                 "%1 SELECT seq, seq, LEFT(SHA2(seq, 256), 60) FROM seq_1_to_20000")
                 .arg(QLatin1String(name)));
    m_options.jobs = 4;
    std::atomic<int> sent = 0;
    m_options.onStatement = [&](const StatementRecord &record) {
        if (record.label != QLatin1String("base") || ++sent != statements)
            return;
        const auto killer = open();
        const auto ids = killer->select(
            QStringLiteral("SELECT ID FROM information_schema.PROCESSLIST WHERE USER = "
                           "SUBSTRING_INDEX(USER(), '@', 1) AND ID <> CONNECTION_ID() AND COMMAND "
                           "<> 'Daemon'"),
            QStringLiteral("testing"));
        for (const ResultRow &id : ids ? *ids : ResultRows())
            killer->cleanUp(QLatin1String("KILL ") + QString::fromLatin1(id.first()));
    };
    const auto report = run();
    m_options.onStatement = {};
    const QString said = report ? summary(*report) : report.error().message();
    QVERIFY2(sent >= statements, qPrintable(QString::number(sent)));
    QVERIFY2(!said.contains(QLatin1String("another run")), qPrintable(said));
    QVERIFY2(!report || report->exitCode() == 0 || report->exitCode() == 3, qPrintable(said));
    checkExitCode(run(), 0);
    checkEqual();
}

void TestAnotherTry::aLockThatIsHeldIsNamed()
{
    fill(QStringLiteral(
        "CREATE TABLE held (id INT PRIMARY KEY, v INT); INSERT INTO held SELECT seq, 0 "
        "FROM seq_1_to_100; CREATE TABLE locked LIKE held; INSERT INTO locked SELECT "
        "* FROM held; CREATE TABLE free LIKE held; INSERT INTO free SELECT * FROM "
        "held"));
    checkExitCode(run(), 0);
    fill(QStringLiteral("UPDATE held SET v = 1; UPDATE locked SET v = 1; UPDATE free SET v = 1"));
    // Without this plugin MariaDB does not tell who holds a lock on a whole table.
    const bool tells =
        m_servers->pair().isLocalMySql()
        || bool(m_servers->local().execute(QStringLiteral("INSTALL SONAME 'metadata_lock_info'")));
    const auto forget = qScopeGuard([&] {
        if (tells)
            (void)m_servers->local().execute(
                QStringLiteral("UNINSTALL SONAME 'metadata_lock_info'"));
    });
    auto row = open();
    auto table = open();
    QVERIFY(row && table);
    const QString doing = QStringLiteral("testing");
    SLICETOOL_VERIFY(row->begin());
    SLICETOOL_VERIFY(
        row->execute(QStringLiteral("UPDATE foo0.held SET v = 9 WHERE id = 50"), doing));
    SLICETOOL_VERIFY(table->execute(QStringLiteral("USE foo0"), doing));
    SLICETOOL_VERIFY(table->execute(QStringLiteral("LOCK TABLES foo0.locked READ"), doing));
    m_options.jobs = 3;
    const auto report = run();
    row.reset();
    table.reset();
    checkExitCode(report, 3);
    for (const TableReport &each : report->tables) {
        if (each.table == QLatin1String("free")) {
            QVERIFY(each.verified);
            continue;
        }
        QVERIFY2(each.status == TableStatus::Failed, qPrintable(summary(*report)));
        for (const char *words : {"waited 3", "connection ", "root@localhost", "KILL"})
            QVERIFY2(each.message.contains(QLatin1String(words)), qPrintable(each.message));
        if (tells || each.table == QLatin1String("held"))
            QVERIFY2(each.message.contains(QLatin1String("it is held by connection")),
                     qPrintable(each.message));
        qInfo("%s", qPrintable(each.message));
    }
    checkExitCode(run(), 0);
    checkEqual();
}

SLICETOOL_TEST(TestAnotherTry)
#include "tst_anothertry.moc"
