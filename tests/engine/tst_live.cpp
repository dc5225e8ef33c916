// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtest.h"
#include "support/testmain.h"

#include <algorithm>
#include <atomic>
#include <thread>

using namespace slicetool;
using test::RunTest;
using test::summary;

/// Upstream is written to while it is read: what arrives is the snapshot's content, or the report
/// says which ranges moved.
class TestLive : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void aDumpThatSeesLaterRowsIsSettled();
    void aUniqueValueThatMovesUnderTheTransfer();
    void arrivesAsOneSnapshotUnderAWriter_data();
    void arrivesAsOneSnapshotUnderAWriter();
    void anotherConnectionIsAnotherSnapshot();
    void movingRangesAreNamed_data();
    void movingRangesAreNamed();
    void whatStopsMovingIsSettled();

private:
    /// Runs `script` upstream whenever that side ("upstream", "base") has answered a statement that
    /// contains `at`, at most `times` times.
    void moveWhenSent(const QString &side, const QString &at, const QString &script, int times);
    void keepCopy(const QString &table);
    void checkAgainstCopy(const QString &table);

    std::atomic<int> m_moves = 0;
};

void TestLive::moveWhenSent(const QString &side, const QString &at, const QString &script,
                            int times)
{
    m_moves = 0;
    m_options.jobs = 1;
    m_options.onStatement = [=, this](const StatementRecord &record) {
        if (record.label != side || !record.sql.contains(at) || m_moves >= times)
            return;
        ++m_moves;
        SLICETOOL_VERIFY(m_servers->upstream().execute(script, QStringLiteral("foo")));
    };
}

void TestLive::keepCopy(const QString &table)
{
    SLICETOOL_VERIFY(
        test::ServerFixture::recreateSchema(m_servers->upstream(), QStringLiteral("copy")));
    fill(QStringLiteral("CREATE TABLE copy.%1 LIKE %1; INSERT INTO copy.%1 SELECT * FROM %1")
             .arg(table));
}

void TestLive::checkAgainstCopy(const QString &table)
{
    SLICETOOL_VERIFY_EQUAL(test::compareTables(m_servers->upstream(), QStringLiteral("copy"),
                                               m_servers->local(), QStringLiteral("foo0"), table));
}

void TestLive::aDumpThatSeesLaterRowsIsSettled()
{
    allowLoads(false);
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v VARCHAR(40)); INSERT INTO t "
                        "SELECT seq * 2, LEFT(SHA2(seq,256),40) FROM seq_1_to_20000"));
    keepCopy(QStringLiteral("t"));
    // Counted within the snapshot; the dump afterwards sees all of this.
    moveWhenSent(
        QStringLiteral("upstream"), QStringLiteral("COUNT(*)"),
        QStringLiteral("UPDATE t SET v = 'later' WHERE id % 1000 = 0; DELETE FROM t WHERE "
                       "id BETWEEN 5000 AND 5100; INSERT INTO t SELECT seq * 2 + 1, "
                       "'later' FROM seq_9000_to_9100; INSERT INTO t VALUES (-1, 'later')"),
        1);
    const auto report = run();
    checkExitCode(report, 0);
    QCOMPARE(m_moves.load(), 1);
    QVERIFY(report->tables.first().verified);
    checkAgainstCopy(QStringLiteral("t"));
}

void TestLive::aUniqueValueThatMovesUnderTheTransfer()
{
    allowLoads(false);
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, u INT UNIQUE); INSERT INTO t SELECT "
                        "seq, seq FROM seq_1_to_100"));
    SLICETOOL_VERIFY(run());
    fill(QStringLiteral("INSERT INTO t SELECT seq, seq FROM seq_101_to_20000"));
    keepCopy(QStringLiteral("t"));
    // A row that is downstream already gives its value to a new one.
    moveWhenSent(QStringLiteral("upstream"), QStringLiteral("BIT_XOR"),
                 QStringLiteral("UPDATE t SET u = -1 WHERE id = 50; UPDATE t SET u = 50 WHERE id = "
                                "15000; UPDATE t SET u = 15000 WHERE id = 50"),
                 1);
    const auto report = run();
    checkExitCode(report, 0);
    QCOMPARE(m_moves.load(), 1);
    // A dump brings what is there now, and so fills empty tables only.
    QVERIFY2(report->tables.first().message.isEmpty(), qPrintable(summary(*report)));
    checkAgainstCopy(QStringLiteral("t"));
}

void TestLive::arrivesAsOneSnapshotUnderAWriter_data()
{
    QTest::addColumn<QString>("leg");
    QTest::addColumn<bool>("isOneServer");
    QTest::newRow("pull") << QStringLiteral("pull") << false;
    QTest::newRow("pull within one server") << QStringLiteral("pull") << true;
    QTest::newRow("undo within one server") << QStringLiteral("undo") << true;
}

void TestLive::arrivesAsOneSnapshotUnderAWriter()
{
    QFETCH(QString, leg);
    QFETCH(bool, isOneServer);
    const bool isUndo = leg == QLatin1String("undo");
    auto &target = isOneServer ? m_servers->upstream() : m_servers->local();
    const auto dropCopies = qScopeGuard([&] {
        if (isOneServer)
            (void)target.execute(
                QStringLiteral("DROP DATABASE IF EXISTS foo0; DROP DATABASE IF EXISTS foo1"));
    });
    if (isOneServer) {
        m_endpoints.base = target.endpoint(QStringLiteral("foo0"), QStringLiteral("base"));
        m_endpoints.work = target.endpoint(QStringLiteral("foo1"), QStringLiteral("work"));
    }
    // Row 0 says what the others sum up to and how many there are; every transaction keeps it so.
    fill(QStringLiteral(
        "CREATE TABLE t (id INT PRIMARY KEY, v BIGINT, n INT, pad CHAR(100)); "
        "INSERT INTO t SELECT seq, seq, 1, LEFT(SHA2(seq,256),40) FROM seq_1_to_30000; INSERT "
        "INTO t SELECT 0, SUM(v), COUNT(*), '' FROM t"));
    const QString written = isUndo ? QStringLiteral("foo0") : QStringLiteral("foo");
    if (isUndo)
        checkExitCode(run(), 0);
    std::atomic<bool> done = false;
    std::atomic<int> transactions = 0;
    std::thread writer([&] {
        while (!done) {
            QString script;
            for (int i = 0; i < 20; ++i) {
                const int n = ++transactions;
                script +=
                    QStringLiteral(
                        "BEGIN; UPDATE t SET v = v + 1 WHERE id IN (%1, %2); INSERT INTO t VALUES "
                        "(%3, 7, 1, 'new'); DELETE FROM t WHERE id = %4; UPDATE t SET v = v + 9 - "
                        "%5 * ROW_COUNT(), n = n + 1 - ROW_COUNT() WHERE id = 0; COMMIT;\n")
                        .arg(n * 7919 % 9999 + 1)
                        .arg(n * 104729 % 9999 + 10001)
                        .arg(30000 + n)
                        .arg(20000 + n)
                        .arg(20000 + n);
            }
            (void)m_servers->upstream().execute(script, written);
        }
    });
    const auto stopWriter = qScopeGuard([&] {
        done = true;
        writer.join();
    });
    for (int pull = 0; pull < 4; ++pull) {
        const int before = transactions;
        const auto report = run(isUndo ? Leg::Undo : Leg::Pull);
        checkExitCode(report, 0);
        QVERIFY(transactions > before);
        QCOMPARE(ask(target,
                     QStringLiteral("SELECT SUM(IF(id = 0, -v, v)), SUM(IF(id = 0, -n, 1)) FROM t"),
                     isUndo ? QStringLiteral("foo1") : QStringLiteral("foo0")),
                 QByteArray("0\t0"));
    }
}

void TestLive::anotherConnectionIsAnotherSnapshot()
{
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v INT); INSERT INTO t SELECT seq, 0 "
                        "FROM seq_1_to_200000"));
    SLICETOOL_VERIFY(run());
    fill(QStringLiteral("UPDATE t SET v = 1 WHERE id = 150000"));
    // In the part that was compared already; and the connection with the snapshot is gone.
    const QString kill = QStringLiteral(
        "UPDATE t SET v = 2 WHERE id = 10;\nDELIMITER //\nBEGIN NOT ATOMIC DECLARE k INT; FOR p IN "
        "(SELECT ID FROM information_schema.PROCESSLIST WHERE ID <> CONNECTION_ID() AND USER = "
        "'root') DO EXECUTE IMMEDIATE CONCAT('KILL CONNECTION ', p.ID); END FOR; END//\n");
    moveWhenSent(QStringLiteral("upstream"), QStringLiteral("BIT_XOR"), kill, 1);
    const auto report = run();
    checkExitCode(report, 0);
    QCOMPARE(m_moves.load(), 1);
    checkEqual();
}

void TestLive::movingRangesAreNamed_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("key");
    QTest::newRow("MyISAM") << "MyISAM"
                            << "PRIMARY KEY (id)";
    QTest::newRow("Aria") << "Aria"
                          << "PRIMARY KEY (id)";
    QTest::newRow("MEMORY") << "MEMORY"
                            << "PRIMARY KEY USING BTREE (id)";
    QTest::newRow("no key") << "MyISAM"
                            << "KEY (id)";
}

void TestLive::movingRangesAreNamed()
{
    QFETCH(QString, engine);
    QFETCH(QString, key);
    const bool keyed = key.startsWith(QLatin1String("PRIMARY"));
    fill(QStringLiteral("CREATE TABLE calm (id INT PRIMARY KEY, v INT); INSERT INTO calm SELECT "
                        "seq, 0 FROM seq_1_to_100; CREATE TABLE t (id INT, v INT, %1) ENGINE = %2; "
                        "INSERT INTO t SELECT seq, 0 FROM seq_1_to_9000")
             .arg(key, engine));
    SLICETOOL_VERIFY(run());
    fill(QStringLiteral("UPDATE t SET v = 1 WHERE id = 4500"));
    // After every transfer, before it is verified.
    moveWhenSent(QStringLiteral("base"), QStringLiteral("COMMIT"),
                 QStringLiteral("UPDATE t SET v = v + 1 WHERE id = 4500"), 1000);
    const auto report = run();
    checkExitCode(report, 3);
    const TableReport &calm = report->tables.at(0);
    const TableReport &moving = report->tables.at(1);
    QVERIFY(calm.verified);
    QVERIFY2(moving.status == TableStatus::Live && !moving.verified, qPrintable(summary(*report)));
    QVERIFY2(m_moves <= 10, qPrintable(QString::number(m_moves))); // it does not go on for ever
    if (keyed) {
        QCOMPARE(moving.movingRanges.size(), 1);
        const QStringList bounds = moving.movingRanges.first().split(QStringLiteral(" … "));
        QVERIFY2(bounds.size() == 2 && bounds.first().toInt() <= 4500
                     && bounds.last().toInt() >= 4500 && bounds.last().toInt() < 6000,
                 qPrintable(moving.movingRanges.first()));
    }
    m_options.onStatement = {};
    checkExitCode(run(), 0);
    checkEqual();
}

void TestLive::whatStopsMovingIsSettled()
{
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v INT, u INT UNIQUE) ENGINE = MyISAM; "
                        "INSERT INTO t SELECT seq, 0, seq FROM seq_1_to_9000"));
    SLICETOOL_VERIFY(run());
    fill(QStringLiteral("UPDATE t SET v = 1 WHERE id IN (4500, 8000)"));
    moveWhenSent(QStringLiteral("base"), QStringLiteral("COMMIT"),
                 QStringLiteral("UPDATE t SET v = v + 1 WHERE id = 4500; UPDATE t SET u = -u WHERE "
                                "id = 8000"),
                 2);
    checkExitCode(run(), 0);
    QCOMPARE(m_moves.load(), 2);
    checkEqual();
}

SLICETOOL_TEST(TestLive)
#include "tst_live.moc"
