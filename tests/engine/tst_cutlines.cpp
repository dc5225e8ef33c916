// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtest.h"

#include <atomic>
#include <thread>

using namespace slicetool;
using test::RunTest;
using test::summary;

namespace {

constexpr int rows = 20'000;
constexpr int untouched = rows - (rows + 2) / 3;
constexpr int changed = (rows + 2) / 3;
constexpr int added = 200;

} // namespace

/// Connections that end in the middle of an answer. What did not arrive is not absent.
class TestCutLines : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDeletedThatDidNotArrive_data();
    void nothingIsDeletedThatDidNotArrive();
    void killedReadersLoseNothing();

private:
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
                QVERIFY2(!table.message.contains(QLatin1String("in the way")), qPrintable(at));
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

QTEST_GUILESS_MAIN(TestCutLines)
#include "tst_cutlines.moc"
