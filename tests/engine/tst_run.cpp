// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/run.h"
#include "engine/runtest.h"
#include "support/testmain.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <future>
#include <mutex>

using namespace slicetool;
using demo::PrivateServer;
using test::RunTest;
using test::summary;

namespace {

using Changes = QList<qint64>;

Changes changes(const TableReport &table)
{
    return {table.inserted, table.updated, table.deleted};
}

/// A predicate that takes a millisecond per row, for runs that have to be met in the middle.
const QString slowly = QStringLiteral("SLEEP(0.001) = 0");

} // namespace

/// Whole runs between two real servers: what goes wrong on the way, and what must not happen.
class TestRun : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void severalJobs();
    void cancelWhileComparing();
    void cancelWhileApplying();
    void cancelBeforeTheStart();
    void secondRunIsLockedOut();
    void refusesATargetThatIsUpstream_data();
    void refusesATargetThatIsUpstream();
    void oneFailingTableHoldsUpNobody();
    void compareAndDryRunWriteNothing();
    void compareShowsRowsOfMissingTables();
    void readsUpstreamWithSelectAlone();
    void mendsAfterAKilledConnection_data();
    void mendsAfterAKilledConnection();
    void undoFetchesNoRows();
    void anUnchangedTableTakesAHandfulOfStatements();
    void keysWithoutAnOrderAreComparedInParts();

private:
    qint64 status(PrivateServer &server, const QStringList &names);
    void makeReader(const QString &grants);
};

/// The sum of some global counters.
qint64 TestRun::status(PrivateServer &server, const QStringList &names)
{
    qint64 sum = 0;
    for (const QString &name : names) {
        const QByteArray line =
            ask(server, QStringLiteral("SHOW GLOBAL STATUS LIKE '%1'").arg(name));
        sum += line.mid(line.indexOf('\t') + 1).toLongLong();
    }
    return sum;
}

void TestRun::makeReader(const QString &grants)
{
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral("DROP USER IF EXISTS reader@localhost; CREATE USER reader@localhost "
                       "IDENTIFIED BY 'p#\"ss w;rd';")
            + grants,
        QStringLiteral("foo")));
    m_endpoints.upstream.user = QStringLiteral("reader");
    m_endpoints.upstream.password = QStringLiteral("p#\"ss w;rd");
}

void TestRun::severalJobs()
{
    QString script;
    for (int i = 0; i < 12; ++i)
        script += QStringLiteral("CREATE TABLE t%1 (id INT NOT NULL PRIMARY KEY, v INT); INSERT "
                                 "INTO t%1 SELECT seq, %1 FROM seq_1_to_%2;")
                      .arg(i)
                      .arg(100 + 700 * i);
    fill(script);
    m_options.jobs = 5;
    std::mutex mutex;
    QStringList announced;
    QMap<QString, Phase> last;
    m_options.onTables = [&](const QStringList &names) { announced = names; };
    m_options.onProgress = [&](const TableProgress &progress) {
        const std::lock_guard lock(mutex);
        last.insert(progress.table, progress.phase);
    };
    const auto report = run();
    SLICETOOL_VERIFY(report);
    QCOMPARE(report->exitCode(), 0);
    QCOMPARE(report->tables.size(), 12);
    QCOMPARE(announced.size(), 12);
    for (qsizetype i = 0; i < 12; ++i) {
        const TableReport &table = report->tables.at(i);
        QCOMPARE(table.table, announced.at(i));
        QVERIFY(last.value(table.table) == Phase::Done);
        QCOMPARE(changes(table), (Changes{100 + 700 * table.table.mid(1).toInt(), 0, 0}));
        QVERIFY(table.bytesRead > 0 && table.bytesWritten > 0);
    }
    checkEqual();
}

void TestRun::cancelWhileComparing()
{
    fill(QStringLiteral(
        "CREATE TABLE slow (id INT NOT NULL PRIMARY KEY, v INT); INSERT INTO slow SELECT seq, 1 "
        "FROM seq_1_to_20000;"
        "CREATE TABLE nokey (v INT); INSERT INTO nokey SELECT seq FROM seq_1_to_20000;"
        "CREATE TABLE later (id INT NOT NULL PRIMARY KEY); INSERT INTO later VALUES (1);"));
    TableStep slow;
    slow.table = QStringLiteral("slow");
    slow.where = slowly;
    TableStep nokey = slow;
    nokey.table = QStringLiteral("nokey");
    m_plan.steps = {slow, nokey};
    m_options.jobs = 2;
    auto running = std::async(std::launch::async, [this] { return run(); });
    QCOMPARE(running.wait_for(std::chrono::milliseconds(1200)), std::future_status::timeout);
    QElapsedTimer timer;
    timer.start();
    m_stop.request_stop();
    const auto report = running.get();
    QVERIFY2(timer.elapsed() < 2500, qPrintable(QString::number(timer.elapsed())));
    SLICETOOL_VERIFY(report);
    QVERIFY(report->cancelled);
    QCOMPARE(report->exitCode(), 130);
    QCOMPARE(report->tables.size(), 3);
    for (const TableReport &table : report->tables) {
        if (table.table != QLatin1String("later")) // it may have been first
            QVERIFY2(table.status == TableStatus::Cancelled && !table.verified,
                     qPrintable(summary(*report)));
    }
    // Nothing goes on in the background.
    QTRY_COMPARE_WITH_TIMEOUT(
        ask(m_servers->upstream(),
            QStringLiteral("SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE INFO LIKE "
                           "'%SLEEP(0%' AND ID <> CONNECTION_ID()")),
        QByteArray("0"), 20000);

    m_plan = Plan();
    m_stop = std::stop_source();
    const auto mended = run();
    SLICETOOL_VERIFY(mended);
    QVERIFY2(mended->exitCode() == 0, qPrintable(summary(*mended)));
    checkEqual();
}

void TestRun::cancelWhileApplying()
{
    fill(QStringLiteral(
        "CREATE TABLE big (id INT NOT NULL PRIMARY KEY, v VARCHAR(200)); INSERT INTO big SELECT "
        "seq, REPEAT('x', 200) FROM seq_1_to_200000;"
        "CREATE TABLE scattered (id INT NOT NULL PRIMARY KEY, v VARCHAR(200), UNIQUE KEY (v)); "
        "INSERT INTO scattered SELECT seq, SHA2(seq, 512) FROM seq_1_to_60000;"));
    m_options.tables = QStringList{QStringLiteral("scattered")};
    SLICETOOL_VERIFY(run());
    fill(QStringLiteral("UPDATE scattered SET v = SHA2(v, 512) WHERE id % 2 = 0"));
    m_options.tables.clear();
    for (const QString &name : {QStringLiteral("big"), QStringLiteral("scattered")}) {
        m_stop = std::stop_source();
        std::atomic<bool> applying = false;
        m_options.onProgress = [&](const TableProgress &progress) {
            if (progress.table == name && progress.phase == Phase::Applying
                && progress.rowsDone + progress.bytes > 0) {
                applying = true;
                m_stop.request_stop();
            }
        };
        QElapsedTimer timer;
        timer.start();
        const auto report = run();
        SLICETOOL_VERIFY(report);
        QVERIFY(applying);
        QVERIFY(report->cancelled);
        const auto table = std::find_if(report->tables.begin(), report->tables.end(),
                                        [&](const auto &t) { return t.table == name; });
        QVERIFY2(table->status == TableStatus::Cancelled, qPrintable(summary(*report)));
    }
    // What was applied is whole: all of a table's changes or none.
    const qint64 rows = ask(m_servers->local(), QStringLiteral("SELECT COUNT(*) FROM scattered"),
                            QStringLiteral("foo0"))
                            .toLongLong();
    QCOMPARE(rows, 60000);
    m_options.onProgress = {};
    m_stop = std::stop_source();
    const auto mended = run();
    SLICETOOL_VERIFY(mended);
    QVERIFY2(mended->exitCode() == 0, qPrintable(summary(*mended)));
    checkEqual();
}

void TestRun::cancelBeforeTheStart()
{
    fill(QStringLiteral("CREATE TABLE t (id INT NOT NULL PRIMARY KEY)"));
    m_stop.request_stop();
    const auto report = run();
    QVERIFY(!report);
    QVERIFY(report.error().isCancelled());
    QCOMPARE(ask(m_servers->local(), QStringLiteral("SHOW DATABASES LIKE 'foo0'")), QByteArray());
}

void TestRun::secondRunIsLockedOut()
{
    fill(QStringLiteral("CREATE TABLE slow (id INT NOT NULL PRIMARY KEY); INSERT INTO slow SELECT "
                        "seq FROM seq_1_to_20000;"));
    TableStep slow;
    slow.table = QStringLiteral("slow");
    slow.where = slowly;
    m_plan.steps = {slow};
    auto running = std::async(std::launch::async, [this] { return run(); });
    QCOMPARE(running.wait_for(std::chrono::milliseconds(1000)), std::future_status::timeout);
    RunOptions options;
    Endpoints byPort = m_endpoints;
    byPort.base = m_servers->local().tcpEndpoint(QStringLiteral("foo0"), QStringLiteral("base"));
    for (const Endpoints &endpoints : {m_endpoints, byPort}) {
        const auto second = runPlan(m_plan, endpoints, options, {});
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Locked);
    }
    // An undo would read what the pull is writing.
    options.leg = Leg::Undo;
    const auto undo = runPlan(m_plan, m_endpoints, options, {});
    QVERIFY(!undo);
    QCOMPARE(undo.error().code, ErrorCode::Locked);
    QCOMPARE(ask(m_servers->local(), QStringLiteral("SHOW DATABASES LIKE 'foo1'")), QByteArray());
    m_stop.request_stop();
    SLICETOOL_VERIFY(running.get());
    m_stop = std::stop_source();
    m_plan = Plan();
    SLICETOOL_VERIFY(run()); // the lock is gone with the run
    checkEqual();
}

void TestRun::refusesATargetThatIsUpstream_data()
{
    QTest::addColumn<Leg>("leg");
    QTest::addColumn<bool>("targetByPort");
    QTest::newRow("base, the same socket") << Leg::Pull << false;
    QTest::newRow("base, the server's port") << Leg::Pull << true;
    QTest::newRow("work, the same socket") << Leg::Undo << false;
    QTest::newRow("work, the server's port") << Leg::Undo << true;
}

void TestRun::refusesATargetThatIsUpstream()
{
    QFETCH(Leg, leg);
    QFETCH(bool, targetByPort);
    fill(QStringLiteral(
        "CREATE TABLE t (id INT NOT NULL PRIMARY KEY); INSERT INTO t VALUES (1), (2);"));
    SLICETOOL_VERIFY(run());
    SLICETOOL_VERIFY(m_servers->local().execute(QStringLiteral("DELETE FROM foo0.t WHERE id = 1")));
    Endpoint &target = leg == Leg::Pull ? m_endpoints.base : *m_endpoints.work;
    target = targetByPort ? m_servers->upstream().tcpEndpoint(QStringLiteral("foo"), target.label)
                          : m_servers->upstream().endpoint(QStringLiteral("foo"), target.label);
    for (const RunMode mode : {RunMode::Apply, RunMode::SchemaOnly}) {
        const auto report = run(leg, mode);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Refused);
    }
    QCOMPARE(
        ask(m_servers->upstream(), QStringLiteral("SELECT COUNT(*) FROM t"), QStringLiteral("foo")),
        QByteArray("2"));
}

void TestRun::oneFailingTableHoldsUpNobody()
{
    fill(QStringLiteral(
        "CREATE TABLE a_good (id INT NOT NULL PRIMARY KEY); INSERT INTO a_good VALUES (1);"
        "CREATE TABLE b_columns (id INT NOT NULL PRIMARY KEY, secret INT); INSERT INTO b_columns "
        "VALUES (1, 1);"
        "CREATE TABLE c_hidden (id INT NOT NULL PRIMARY KEY); INSERT INTO c_hidden VALUES (1);"
        "CREATE TABLE d_triggered (id INT NOT NULL PRIMARY KEY); INSERT INTO d_triggered VALUES "
        "(1);"
        "CREATE TABLE e_syntax (id INT NOT NULL PRIMARY KEY); INSERT INTO e_syntax VALUES (1);"
        "CREATE TABLE z_good (id INT NOT NULL PRIMARY KEY); INSERT INTO z_good VALUES (1);"));
    makeReader(
        QStringLiteral("GRANT SELECT ON a_good TO reader@localhost; GRANT SELECT (id) ON b_columns "
                       "TO reader@localhost;"
                       "GRANT SELECT ON d_triggered TO reader@localhost; GRANT SELECT ON e_syntax "
                       "TO reader@localhost; GRANT SELECT ON z_good TO reader@localhost;"));
    SLICETOOL_VERIFY(m_servers->local().execute(QStringLiteral(
        "CREATE DATABASE foo0; USE foo0; CREATE TABLE d_triggered (id INT NOT NULL PRIMARY KEY);"
        "CREATE TRIGGER tr AFTER DELETE ON d_triggered FOR EACH ROW SET @x = 1;")));
    TableStep hidden;
    hidden.table = QStringLiteral("c_hidden");
    TableStep syntax;
    syntax.table = QStringLiteral("e_syntax");
    syntax.where = QStringLiteral("id = = 1");
    TableStep unknown;
    unknown.table = QStringLiteral("unknown");
    m_plan.steps = {hidden, syntax, unknown};
    for (const int jobs : {1, 4}) {
        m_options.jobs = jobs;
        const auto report = run();
        SLICETOOL_VERIFY(report);
        QCOMPARE(report->exitCode(), 3);
        QCOMPARE(report->tables.size(), 7);
        for (const TableReport &table : report->tables) {
            const bool good = table.table.endsWith(QLatin1String("_good"));
            QVERIFY2(table.verified == good && (good || table.status == TableStatus::Failed),
                     qPrintable(summary(*report)));
            // The error names the table.
            QVERIFY2(good || table.message.contains(table.table), qPrintable(table.message));
        }
    }
    SLICETOOL_VERIFY_EQUAL(test::compareSchemas(
        m_servers->upstream(), QStringLiteral("foo"), m_servers->local(), QStringLiteral("foo0"),
        {QStringLiteral("a_good"), QStringLiteral("z_good")}));
}

void TestRun::compareAndDryRunWriteNothing()
{
    fill(QStringLiteral("CREATE TABLE t (id INT NOT NULL PRIMARY KEY, v INT); INSERT INTO t SELECT "
                        "seq, seq FROM seq_1_to_3000;"
                        "CREATE TABLE nokey (v INT); INSERT INTO nokey VALUES (1), (1), (2);"
                        "CREATE TABLE missing (id INT NOT NULL PRIMARY KEY); INSERT INTO missing "
                        "VALUES (1), (2);"));
    const QStringList writes{QStringLiteral("Com_insert"),      QStringLiteral("Com_insert_select"),
                             QStringLiteral("Com_delete"),      QStringLiteral("Com_update"),
                             QStringLiteral("Com_replace"),     QStringLiteral("Com_create_table"),
                             QStringLiteral("Com_create_db"),   QStringLiteral("Com_drop_table"),
                             QStringLiteral("Com_alter_table"), QStringLiteral("Com_rename_table"),
                             QStringLiteral("Com_truncate")};
    const auto check = [&](RunMode mode, const QList<Changes> &wanted) {
        const qint64 before = status(m_servers->local(), writes);
        const QByteArray rows =
            ask(m_servers->local(), QStringLiteral("CHECKSUM TABLE foo0.t, foo0.nokey"));
        const auto report = run(Leg::Pull, mode);
        SLICETOOL_VERIFY(report);
        QCOMPARE(report->exitCode(), mode == RunMode::Compare ? 1 : 0);
        QCOMPARE(report->dryRun, mode == RunMode::DryRun);
        QCOMPARE(status(m_servers->local(), writes), before);
        QCOMPARE(ask(m_servers->local(), QStringLiteral("CHECKSUM TABLE foo0.t, foo0.nokey")),
                 rows);
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            QVERIFY2(report->tables.at(i).status == TableStatus::Differs,
                     qPrintable(summary(*report)));
            QCOMPARE(changes(report->tables.at(i)), wanted.at(i));
        }
    };
    for (const RunMode mode : {RunMode::Compare, RunMode::DryRun}) // not even the schema is there
        check(mode, {{2, 0, 0}, {3, 0, 0}, {3000, 0, 0}});
    QCOMPARE(ask(m_servers->local(), QStringLiteral("SHOW DATABASES LIKE 'foo0'")), QByteArray());
    SLICETOOL_VERIFY(run());
    SLICETOOL_VERIFY(m_servers->local().execute(QStringLiteral(
        "USE foo0; DROP TABLE missing; UPDATE t SET v = 0 WHERE id < 10; DELETE FROM t WHERE id > "
        "2990; INSERT INTO t VALUES (9999, 1); DELETE FROM nokey LIMIT 1")));
    for (const RunMode mode : {RunMode::Compare, RunMode::DryRun})
        check(mode, {{2, 0, 0}, {1, 0, 0}, {10, 9, 1}});
}

void TestRun::compareShowsRowsOfMissingTables()
{
    fill(QStringLiteral(
        "CREATE TABLE keyed (id INT NOT NULL PRIMARY KEY, v VARCHAR(9)); INSERT INTO keyed VALUES "
        "(1, 'a'), (2, NULL);"
        "CREATE TABLE nokey (v VARCHAR(9)); INSERT INTO nokey VALUES ('x'), ('x'), (NULL);"));
    std::mutex mutex;
    QMap<QString, int> rows;
    m_options.onDifferingRow = [&](const DifferingRow &row) {
        const std::lock_guard lock(mutex);
        ++rows[row.table + QLatin1Char(' ') + toString(row.change)];
    };
    const auto report = run(Leg::Pull, RunMode::Compare);
    SLICETOOL_VERIFY(report);
    QVERIFY2(report->exitCode() == 1, qPrintable(summary(*report)));
    QCOMPARE(rows, (QMap<QString, int>{{QStringLiteral("keyed insert"), 2},
                                       {QStringLiteral("nokey insert"), 3}}));
}

void TestRun::readsUpstreamWithSelectAlone()
{
    fill(QStringLiteral(
        "CREATE TABLE bulk (id INT NOT NULL PRIMARY KEY, v VARCHAR(40)); INSERT INTO bulk SELECT "
        "seq, LEFT(SHA2(seq,256),40) FROM seq_1_to_20000;"
        "CREATE TABLE floats (id INT NOT NULL PRIMARY KEY, v FLOAT); INSERT INTO floats SELECT "
        "seq, SQRT(seq) FROM seq_1_to_20000;"
        "CREATE TABLE nokey (v INT); INSERT INTO nokey SELECT seq FROM seq_1_to_7000;"
        "CREATE VIEW w AS SELECT * FROM bulk;"));
    makeReader(QStringLiteral("GRANT SELECT ON foo.* TO reader@localhost;"));
    const QStringList writes{QStringLiteral("Com_insert"),
                             QStringLiteral("Com_insert_select"),
                             QStringLiteral("Com_update"),
                             QStringLiteral("Com_delete"),
                             QStringLiteral("Com_create%"),
                             QStringLiteral("Com_lock_tables"),
                             QStringLiteral("Com_flush"),
                             QStringLiteral("Com_replace"),
                             QStringLiteral("Created_tmp_disk_tables")};
    const QStringList counted = writes.first(writes.size() - 1);
    const qint64 before = status(m_servers->upstream(), counted);
    const QByteArray rows =
        ask(m_servers->upstream(), QStringLiteral("CHECKSUM TABLE bulk, floats, nokey"),
            QStringLiteral("foo"));
    const auto report = run();
    SLICETOOL_VERIFY(report);
    QVERIFY2(report->exitCode() == 0, qPrintable(summary(*report)));
    QCOMPARE(status(m_servers->upstream(), counted), before);
    QCOMPARE(ask(m_servers->upstream(), QStringLiteral("CHECKSUM TABLE bulk, floats, nokey"),
                 QStringLiteral("foo")),
             rows);
    checkEqual();
}

void TestRun::mendsAfterAKilledConnection_data()
{
    QTest::addColumn<bool>("upstream");
    QTest::addColumn<QString>("at"); // kill when this has been sent
    QTest::newRow("upstream, while comparing") << true << "BIT_XOR";
    QTest::newRow("upstream, while fetching rows") << true << "SELECT CONCAT(";
    QTest::newRow("target, while comparing") << false << "BIT_XOR";
    QTest::newRow("target, after deleting") << false << "DELETE FROM";
    QTest::newRow("target, after inserting") << false << "INSERT INTO";
}

void TestRun::mendsAfterAKilledConnection()
{
    QFETCH(bool, upstream);
    QFETCH(QString, at);
    QString script;
    for (int i = 0; i < 4; ++i)
        script +=
            QStringLiteral(
                "CREATE TABLE t%1 (id INT NOT NULL PRIMARY KEY, v VARCHAR(99), UNIQUE "
                "KEY (v)); INSERT INTO t%1 SELECT seq, LEFT(SHA2(seq,256),40) FROM seq_1_to_5000;")
                .arg(i);
    fill(script);
    SLICETOOL_VERIFY(run());
    fill(QStringLiteral("UPDATE t0 SET v = LEFT(SHA2(v,256),40) WHERE id % 10 = 0; UPDATE t1 SET v "
                        "= LEFT(SHA2(v,256),40) WHERE id % 10 = 0; "
                        "DELETE FROM t2 WHERE id < 100; UPDATE t3 SET v = '' WHERE id = 1"));
    PrivateServer &server = upstream ? m_servers->upstream() : m_servers->local();
    // The first connection of the run holds the lock and reads definitions; here are the tables'.
    const QString label = upstream ? QStringLiteral("upstream") : QStringLiteral("base");
    std::atomic<bool> killed = false;
    m_options.jobs = 1;
    m_options.onStatement = [&](const StatementRecord &record) {
        if (record.label != label || !record.sql.contains(at) || killed.exchange(true))
            return;
        const QByteArray ids =
            ask(server, QStringLiteral("SELECT ID FROM information_schema.PROCESSLIST WHERE USER = "
                                       "'root' AND ID <> CONNECTION_ID()"));
        QString kill;
        for (const QByteArray &id : ids.split('\n'))
            kill += QStringLiteral("KILL CONNECTION %1;").arg(QString::fromLatin1(id));
        (void)server.execute(kill);
    };
    const auto report = run();
    QVERIFY(killed);
    SLICETOOL_VERIFY(report);
    // Whatever is said to be verified is equal; the others say why not. One table at most pays for
    // one connection.
    int failed = 0;
    for (const TableReport &table : report->tables) {
        if (!table.verified) {
            ++failed;
            QVERIFY2(!table.message.isEmpty(), qPrintable(summary(*report)));
            continue;
        }
        SLICETOOL_VERIFY_EQUAL(test::compareTables(m_servers->upstream(), QStringLiteral("foo"),
                                                   m_servers->local(), QStringLiteral("foo0"),
                                                   table.table));
    }
    QVERIFY2(failed <= 1, qPrintable(summary(*report)));
    QCOMPARE(report->exitCode(), failed ? 3 : 0);
    m_options.onStatement = {};
    const auto mended = run();
    SLICETOOL_VERIFY(mended);
    QVERIFY2(mended->exitCode() == 0, qPrintable(summary(*mended)));
    checkEqual();
}

void TestRun::undoFetchesNoRows()
{
    fill(QStringLiteral("CREATE TABLE t (id INT NOT NULL PRIMARY KEY, v VARCHAR(500)); INSERT INTO "
                        "t SELECT seq, REPEAT(LEFT(SHA2(seq,256),40), 10) FROM seq_1_to_20000;"
                        "CREATE TABLE nokey (v VARCHAR(500)); INSERT INTO nokey SELECT "
                        "REPEAT(LEFT(SHA2(seq,256),40), 10) FROM seq_1_to_20000;"));
    SLICETOOL_VERIFY(run());
    for (const char *edit : {"SELECT 1", "DELETE FROM foo1.t WHERE id > 10",
                             "UPDATE foo1.t SET v = ''; DELETE FROM foo1.nokey LIMIT 5000"}) {
        SLICETOOL_VERIFY(m_servers->local().execute(QLatin1String(edit)));
        const auto report = run(Leg::Undo);
        SLICETOOL_VERIFY(report);
        QVERIFY2(report->exitCode() == 0, qPrintable(summary(*report)));
        // Ten megabytes of rows each: what comes out are fingerprints, 16 digits and a key per row.
        for (const TableReport &table : report->tables)
            QVERIFY2(table.bytesRead < 20000 * 60 && table.bytesWritten < 20000 * 60,
                     qPrintable(QStringLiteral("%1 read %2 wrote %3")
                                    .arg(table.table)
                                    .arg(table.bytesRead)
                                    .arg(table.bytesWritten)));
        SLICETOOL_VERIFY_EQUAL(test::compareSchemas(m_servers->local(), QStringLiteral("foo0"),
                                                    m_servers->local(), QStringLiteral("foo1")));
    }
}

void TestRun::anUnchangedTableTakesAHandfulOfStatements()
{
    QString script;
    QStringList names;
    for (int i = 0; i < 6; ++i) {
        names << QStringLiteral("t%1").arg(i);
        script += QStringLiteral("CREATE TABLE %1 (id INT NOT NULL PRIMARY KEY, v INT); INSERT "
                                 "INTO %1 SELECT seq, %2 FROM seq_1_to_40000;")
                      .arg(names.last())
                      .arg(i);
    }
    fill(script);
    SLICETOOL_VERIFY(run());
    const auto questions = [&](const QStringList &tables) {
        m_options.tables = tables;
        m_options.jobs = 1;
        const QStringList counter{QStringLiteral("Com_select")};
        const qint64 before = status(m_servers->upstream(), counter);
        const auto report = run();
        return report && report->exitCode() == 0 ? status(m_servers->upstream(), counter) - before
                                                 : -1;
    };
    const qint64 one = questions({names.first()});
    const qint64 all = questions(names);
    QVERIFY(one > 0 && all > 0);
    QVERIFY2(all - one <= 5 * 6,
             qPrintable(QStringLiteral("%1 for one table, %2 for six").arg(one).arg(all)));
    QVERIFY2(one <= 25, qPrintable(QString::number(one)));
}

void TestRun::keysWithoutAnOrderAreComparedInParts()
{
    // A prefix is in another order than the whole, and the server's estimate says no row at all.
    fill(QStringLiteral(
        "CREATE TABLE t (k VARCHAR(60), v INT, PRIMARY KEY (k(45))) STATS_PERSISTENT "
        "= 1 STATS_AUTO_RECALC = 0; INSERT INTO t SELECT LEFT(SHA2(seq,256),40), seq FROM "
        "seq_1_to_60000"));
    checkExitCode(run(), 0);
    fill(QStringLiteral(
        "UPDATE t SET v = -v WHERE v IN (10, 20000, 59999); DELETE FROM t WHERE v = 7; "
        "INSERT INTO t VALUES ('new', 1)"));
    const auto report = run();
    checkExitCode(report, 0);
    const TableReport &table = report->tables.first();
    QCOMPARE(changes(table), (Changes{1, 3, 1}));
    QCOMPARE(table.sourceRows, 60000);
    QVERIFY2(table.bytesRead < 60000 * 20, qPrintable(QString::number(table.bytesRead)));
    checkEqual();
}

SLICETOOL_TEST(TestRun)
#include "tst_run.moc"
