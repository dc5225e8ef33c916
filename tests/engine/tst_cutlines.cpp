// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtest.h"
#include "support/testmain.h"

#include <atomic>
#include <thread>

using namespace slicetool;
using test::RunTest;
using test::summary;

/// Connections that end in the middle of an answer. What did not arrive is not absent.
class TestCutLines : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDeletedThatDidNotArrive_data();
    void nothingIsDeletedThatDidNotArrive();
    void aLineMayBeCutWhileItIsReopened();
    void killedReadersLoseNothing();
    void anotherServerIsNotTakenForTheFirst_data();
    void anotherServerIsNotTakenForTheFirst();
    void aDumpIsNotLoadedIntoAnotherServer();

private:
    static constexpr int rows = 20'000;
    static constexpr int untouched = rows - (rows + 2) / 3;
    static constexpr int changed = (rows + 2) / 3;
    static constexpr int added = 200;

    void begin(const QString &engine);
    /// Rows that are what upstream has, in foo0 or foo1.
    int rightRows(const QString &schema);
};

void TestCutLines::begin(const QString &engine)
{
    fill(QStringLiteral(
             "CREATE TABLE t (id INT PRIMARY KEY, v INT, pad VARCHAR(200)) ENGINE = %1; "
             "INSERT INTO t SELECT seq, seq, REPEAT(LEFT(SHA2(seq, 256), 32), 6) FROM seq_1_to_%2")
             .arg(engine)
             .arg(rows));
    m_options.jobs = 1;
    checkExitCode(run(), 0);
}

int TestCutLines::rightRows(const QString &schema)
{
    return ask(m_servers->local(),
               QStringLiteral("SELECT COUNT(*) FROM t WHERE id <= %1 AND id MOD 3 <> 1 AND v = id "
                              "AND pad = REPEAT(LEFT(SHA2(id, 256), 32), 6)")
                   .arg(rows),
               schema)
        .toInt();
}

void TestCutLines::nothingIsDeletedThatDidNotArrive_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<Leg>("leg");
    QTest::addColumn<RunMode>("mode");
    QTest::addColumn<bool>("atTarget");
    QTest::addColumn<bool>("refuses");
    const auto row = [](const char *name, const char *engine, Leg leg, RunMode mode, bool atTarget,
                        bool refuses) {
        QTest::newRow(name) << QString::fromLatin1(engine) << leg << mode << atTarget << refuses;
    };
    row("pull, gone", "InnoDB", Leg::Pull, RunMode::Apply, false, true);
    row("pull, back again", "InnoDB", Leg::Pull, RunMode::Apply, false, false);
    row("pull, target gone", "InnoDB", Leg::Pull, RunMode::Apply, true, true);
    row("pull, target back again", "InnoDB", Leg::Pull, RunMode::Apply, true, false);
    row("undo, base gone", "InnoDB", Leg::Undo, RunMode::Apply, false, true);
    row("undo, work back again", "InnoDB", Leg::Undo, RunMode::Apply, true, false);
    row("compare", "InnoDB", Leg::Pull, RunMode::Compare, false, true);
    row("dry run", "InnoDB", Leg::Pull, RunMode::DryRun, false, true);
    row("MyISAM, gone", "MyISAM", Leg::Pull, RunMode::Apply, false, true);
    row("MyISAM, target gone", "MyISAM", Leg::Pull, RunMode::Apply, true, true);
}

void TestCutLines::nothingIsDeletedThatDidNotArrive()
{
    QFETCH(QString, engine);
    QFETCH(Leg, leg);
    QFETCH(RunMode, mode);
    QFETCH(bool, atTarget);
    QFETCH(bool, refuses);
    const bool isMyIsam = engine == QLatin1String("MyISAM");
    begin(engine);
    checkExitCode(run(Leg::Undo), 0);
    const QString schema = leg == Leg::Pull ? QStringLiteral("foo0") : QStringLiteral("foo1");
    const Endpoints near = m_endpoints;
    demo::PrivateServer &server =
        leg == Leg::Pull && !atTarget ? m_servers->upstream() : m_servers->local();
    Endpoint &far = leg == Leg::Pull ? (atTarget ? m_endpoints.base : m_endpoints.upstream)
                                     : (atTarget ? *m_endpoints.work : m_endpoints.base);
    const auto line = lineTo(server, far);
    const Endpoints throughTheLine = m_endpoints;
    int failures = 0;
    // Other servers in short form: half as many places.
    const QList<qint64> places = m_servers->pair().isUsual()
                                     ? QList<qint64>{4'000, 100'000, 300'000, 1'500'000}
                                     : QList<qint64>{4'000, 300'000};
    for (const qint64 bytes : places) {
        SLICETOOL_VERIFY(m_servers->local().execute(
            QStringLiteral(
                "UPDATE t SET v = -1 WHERE id MOD 3 = 1; INSERT IGNORE INTO t SELECT seq "
                "+ 100000, 0, 'x' FROM seq_1_to_%1")
                .arg(added),
            schema));
        const qint64 cuts = line->cuts();
        line->cutAfter(bytes, refuses);
        m_endpoints = throughTheLine;
        const auto report = run(leg, mode);
        const QString at = QStringLiteral("cut after %1 bytes: ").arg(bytes)
                           + (report ? summary(*report) : report.error().message());
        const bool wasCut = line->cuts() > cuts;
        line->cutAfter(-1, false);
        QVERIFY2(rightRows(schema) == untouched, qPrintable(at));
        if (!report) {
            QVERIFY2(report.error().code == ErrorCode::Unreachable
                         || report.error().code == ErrorCode::ConnectionLost,
                     qPrintable(at));
            ++failures;
        } else {
            const TableReport &table = report->tables.first();
            if (table.status == TableStatus::Failed) {
                QVERIFY2(table.message.contains(QLatin1String("lost"), Qt::CaseInsensitive)
                             || table.message.contains(QLatin1String("gone away")),
                         qPrintable(at));
                QVERIFY2(!table.message.contains(QLatin1String("has the value already")),
                         qPrintable(at));
                ++failures;
            } else {
                // It was begun anew, or came to its end before the cut.
                QVERIFY2(
                    table.status
                        == (mode == RunMode::Apply ? TableStatus::Synced : TableStatus::Differs),
                    qPrintable(at));
                // With transactions it is clear how many there are; without, some of them were
                // written before.
                if (mode != RunMode::Apply)
                    QVERIFY2(table.updated == changed && table.deleted == added
                                 && table.inserted == 0,
                             qPrintable(at));
                else
                    QVERIFY2(table.verified, qPrintable(at));
            }
            QVERIFY2(report->exitCode()
                         == (table.status == TableStatus::Failed ? 3
                             : mode == RunMode::Compare          ? 1
                                                                 : 0),
                     qPrintable(at));
        }
        if (mode != RunMode::Apply) {
            QCOMPARE(ask(m_servers->local(), QStringLiteral("SELECT COUNT(*) FROM t"), schema),
                     QByteArray::number(rows + added));
            continue;
        }
        QVERIFY2(wasCut || bytes > 100'000 || isMyIsam, qPrintable(at));
        m_endpoints = near;
        checkExitCode(run(leg), 0);
        QCOMPARE(ask(m_servers->local(),
                     QStringLiteral("SELECT COUNT(*), SUM(v = id AND pad = REPEAT(LEFT(SHA2(id, "
                                    "256), 32), 6)) FROM t"),
                     schema),
                 QStringLiteral("%1\t%1").arg(rows).toUtf8());
    }
    QVERIFY(!refuses || failures > 0);
}

/// Where both sides speak TLS, that is another error of the client library.
void TestCutLines::aLineMayBeCutWhileItIsReopened()
{
    begin(QStringLiteral("InnoDB"));
    fill(QStringLiteral("UPDATE t SET v = -v WHERE id % 3 = 0"));
    const Endpoints near = m_endpoints;
    const auto line = lineTo(m_servers->upstream(), m_endpoints.upstream);
    line->cutHandshakesAfterCut(2);
    line->cutAfter(100'000, false);
    const auto report = run();
    m_endpoints = near;
    checkExitCode(report, 0);
    QCOMPARE(line->cuts(), 1);
    QCOMPARE(line->handshakesToCut(), 0);
    checkEqual();
}

void TestCutLines::killedReadersLoseNothing()
{
    begin(QStringLiteral("InnoDB"));
    std::atomic<bool> done = false;
    std::thread killer([&] {
        for (int round = 0; !done; ++round) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20 + round * 37 % 150));
            (void)m_servers->upstream().execute(QStringLiteral(
                "DELIMITER //\nBEGIN NOT ATOMIC DECLARE CONTINUE HANDLER FOR SQLEXCEPTION BEGIN "
                "END; "
                "FOR p IN (SELECT ID FROM information_schema.PROCESSLIST WHERE ID <> "
                "CONNECTION_ID() AND COMMAND = 'Query' AND USER = 'root' AND INFO NOT LIKE "
                "'%PROCESSLIST%') DO EXECUTE IMMEDIATE CONCAT('KILL CONNECTION ', p.ID); END FOR; "
                "END//\n"));
        }
    });
    const auto stopKiller = qScopeGuard([&] {
        done = true;
        if (killer.joinable())
            killer.join();
    });
    for (int pull = 0; pull < 8; ++pull) {
        SLICETOOL_VERIFY(m_servers->local().execute(
            QStringLiteral(
                "UPDATE t SET v = -1 WHERE id MOD 3 = 1; INSERT IGNORE INTO t SELECT seq "
                "+ 100000, 0, 'x' FROM seq_1_to_%1")
                .arg(added),
            QStringLiteral("foo0")));
        const auto report = run();
        QVERIFY2(rightRows(QStringLiteral("foo0")) == untouched,
                 qPrintable(report ? summary(*report) : report.error().message()));
        QVERIFY(!report || !report->tables.first().verified
                || ask(m_servers->local(), QStringLiteral("SELECT COUNT(*) FROM t WHERE v = id"),
                       QStringLiteral("foo0"))
                       == QByteArray::number(rows));
    }
    done = true;
    killer.join();
    checkExitCode(run(), 0);
    checkEqual();
}

void TestCutLines::anotherServerIsNotTakenForTheFirst_data()
{
    QTest::addColumn<bool>("ofTarget");
    QTest::addColumn<qint64>("bytes");
    for (const qint64 bytes : {3'000, 6'000, 12'000, 60'000}) {
        QTest::addRow("upstream, after %lld bytes", bytes) << false << bytes;
        QTest::addRow("target, after %lld bytes", bytes) << true << bytes;
    }
}

/// A tunnel, a name or a balancer leads elsewhere from the middle of a run on: to a server that has
/// schemas and tables of the same names.
void TestCutLines::anotherServerIsNotTakenForTheFirst()
{
    QFETCH(bool, ofTarget);
    QFETCH(qint64, bytes);
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v INT, pad VARCHAR(200)); INSERT INTO "
                        "t SELECT seq, seq, REPEAT(LEFT(SHA2(seq, 256), 32), 6) FROM "
                        "seq_1_to_20000"));
    // Each server has what the other one is asked for, and lets the same account in.
    for (demo::PrivateServer *server : {&m_servers->upstream(), &m_servers->local()})
        SLICETOOL_VERIFY(server->execute(QStringLiteral(
            "DROP USER IF EXISTS everywhere@'127.0.0.1'; CREATE USER everywhere@'127.0.0.1' "
            "IDENTIFIED BY 'p'; GRANT ALL ON *.* TO everywhere@'127.0.0.1'")));
    SLICETOOL_VERIFY(m_servers->local().execute(QStringLiteral("DROP DATABASE IF EXISTS foo")));
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral("DROP DATABASE IF EXISTS foo0; CREATE DATABASE foo0; CREATE TABLE foo0.t "
                       "LIKE foo.t; INSERT INTO foo0.t SELECT * FROM foo.t")));
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("CREATE DATABASE foo; CREATE TABLE foo.t (id INT PRIMARY KEY, v INT, pad "
                       "VARCHAR(200))")));
    m_options.jobs = 1;
    m_plan.defaultStep.where = QStringLiteral("id % 2 = 0");
    checkExitCode(run(), 0);
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("UPDATE t SET v = -1 WHERE id % 20 = 0; INSERT INTO t VALUES (7777777, 1, "
                       "'x')"),
        QStringLiteral("foo0")));
    const Endpoints near = m_endpoints;
    demo::PrivateServer &first = ofTarget ? m_servers->local() : m_servers->upstream();
    demo::PrivateServer &second = ofTarget ? m_servers->upstream() : m_servers->local();
    Endpoint &led = ofTarget ? m_endpoints.base : m_endpoints.upstream;
    const auto line = lineTo(first, led);
    led.user = QStringLiteral("everywhere");
    led.password = QStringLiteral("p");
    line->leadAwayAfterCut(second.port());
    line->cutAfter(bytes, false);
    const auto report = run();
    const QString said = report ? summary(*report) : report.error().message();
    const auto count = [this](demo::PrivateServer &server, const char *schema) {
        return ask(server, QStringLiteral("SELECT COUNT(*) FROM t"), QLatin1String(schema));
    };
    QCOMPARE(count(m_servers->upstream(), "foo"), QByteArray("20000"));
    QCOMPARE(count(m_servers->upstream(), "foo0"), QByteArray("20000"));
    QVERIFY2(count(m_servers->local(), "foo0").toInt() >= 10000, qPrintable(said));
    QVERIFY(line->cuts() > 0);
    QVERIFY2(!report || report->exitCode() == 3, qPrintable(said));
    // In the first moments a run ends before it needs another connection, or while it opens one.
    const bool wasOpening = bytes < 60'000 && said.contains(QLatin1String("connecting to "));
    QVERIFY2(bytes < 12'000 || wasOpening
                 || said.contains(QLatin1String("a different server answers")),
             qPrintable(said));
    m_endpoints = near;
    checkExitCode(run(), 0);
    QCOMPARE(count(m_servers->local(), "foo0"), QByteArray("10000"));
}

/// A dump's client connects by itself, when the run's connections stand, and sends rows.
void TestCutLines::aDumpIsNotLoadedIntoAnotherServer()
{
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v INT, pad VARCHAR(200)); INSERT INTO "
                        "t SELECT seq, seq, REPEAT(LEFT(SHA2(seq, 256), 32), 6) FROM "
                        "seq_1_to_20000"));
    for (demo::PrivateServer *server : {&m_servers->upstream(), &m_servers->local()}) {
        SLICETOOL_VERIFY(server->execute(QStringLiteral(
            "DROP USER IF EXISTS everywhere@'127.0.0.1'; CREATE USER everywhere@'127.0.0.1' "
            "IDENTIFIED BY 'p'; GRANT ALL ON *.* TO everywhere@'127.0.0.1'")));
    }
    SLICETOOL_VERIFY(m_servers->upstream().execute(QStringLiteral(
        "DROP DATABASE IF EXISTS foo0; CREATE DATABASE foo0; CREATE TABLE foo0.t LIKE foo.t")));
    checkExitCode(run(), 0);
    allowLoads(false);
    m_options.jobs = 1;
    const Endpoints near = m_endpoints;
    const auto line = lineTo(m_servers->local(), m_endpoints.base);
    m_endpoints.base.user = QStringLiteral("everywhere");
    m_endpoints.base.password = QStringLiteral("p");
    // With PREFERRED the first connection to a server without TLS ends at the greeting, and only MySQL's
    // own programs log in to MySQL, and under TLS.
    const QByteArray path = qgetenv("PATH");
    const auto restore = qScopeGuard([&] { qputenv("PATH", path); });
    if (!m_servers->local().isMariaDb())
        qputenv("PATH",
                (test::serverRoot(QStringLiteral("mysql97")) + QLatin1String("/run")).toUtf8() + ':'
                    + path);
    m_endpoints.base.sslMode =
        m_servers->local().isMariaDb() ? SslMode::Disabled : SslMode::Required;
    bool loaderWasLedAway = false;
    // The first that logs in says which server it is; before it, REQUIRED looks at the certificate.
    int connections = m_endpoints.base.sslMode == SslMode::Required ? 2 : 1;
    for (int exitCode = 3; exitCode != 0; ++connections) {
        QVERIFY(connections < 20);
        SLICETOOL_VERIFY(
            m_servers->local().execute(QStringLiteral("DELETE FROM t"), QStringLiteral("foo0")));
        line->leadAwayAfterConnections(connections, m_servers->upstream().port());
        const auto report = run();
        line->leadBack();
        exitCode = report ? report->exitCode() : 3;
        const QString said = report ? summary(*report) : report.error().message();
        QCOMPARE(ask(m_servers->upstream(), QStringLiteral("SELECT COUNT(*) FROM t"),
                     QStringLiteral("foo0")),
                 QByteArray("0"));
        // The sessions that are there already bring the rows to where they belong.
        loaderWasLedAway =
            loaderWasLedAway
            || said.contains(QLatin1String("not in bulk: a different server answers there"));
    }
    QVERIFY(loaderWasLedAway);
    m_endpoints = near;
    checkEqual();
}

SLICETOOL_TEST(TestCutLines)
#include "tst_cutlines.moc"
