// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtest.h"
#include "support/testmain.h"

#include <QTemporaryDir>

#include <mutex>

using namespace slicetool;
using test::RunTest;
using test::summary;

/// Where nothing has been written since a table was verified, checksums are enough. Where anything
/// has, or may have been, every row is looked at.
class TestUnchanged : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void checksumsAreEnoughWhereNothingWasWritten();
    void everyWriteHasRowsLookedAt_data();
    void everyWriteHasRowsLookedAt();
    void notForWhatChecksumsDoNotTell_data();
    void notForWhatChecksumsDoNotTell();
    void notForCompare();
    void notWithoutAStateFolder();
    void undoLikewise();
    void noKnownWriteIsNoneWhereTheLogStands();

private:
    enum Looked { AtChecksums, AtRows, AtBoth };

    /// Runs, and tells what was looked at.
    Looked look(Leg leg = Leg::Pull, RunMode mode = RunMode::Apply);

    static void secondPasses();
    void verifyAll();

    std::unique_ptr<QTemporaryDir> m_state;
    Result<RunReport> m_report = RunReport();
};

void TestUnchanged::init()
{
    RunTest::init();
    m_state = std::make_unique<QTemporaryDir>();
    m_options.stateFolder = m_state->path();
    fill(QStringLiteral(
        "CREATE TABLE t (id INT PRIMARY KEY, a VARCHAR(40), b VARCHAR(41), n INT); INSERT INTO t "
        "SELECT seq, LEFT(SHA2(seq,256),40), LEFT(SHA2(-seq,256),40), 0 FROM seq_1_to_20000; "
        "ANALYZE TABLE t"));
    secondPasses();
}

/// A server tells the second of its last write, which has to be over.
void TestUnchanged::secondPasses()
{
    QTest::qWait(1100);
}

/// Pulls, and pulls again when the second of the first one's writes is over.
void TestUnchanged::verifyAll()
{
    for (int i = 0; i < 2; ++i) {
        checkExitCode(run(), 0);
        secondPasses();
    }
}

TestUnchanged::Looked TestUnchanged::look(Leg leg, RunMode mode)
{
    std::mutex mutex;
    bool checksums = false;
    bool rows = false;
    m_options.onStatement = [&](const StatementRecord &record) {
        const std::lock_guard lock(mutex);
        checksums = checksums || record.sql.startsWith(QLatin1String("CHECKSUM TABLE"));
        rows = rows || record.sql.contains(QLatin1String("SHA2("));
    };
    m_report = run(leg, mode);
    m_options.onStatement = {};
    if (!checksums && !rows)
        QTest::qFail("nothing was looked at", __FILE__, __LINE__);
    return checksums && rows ? AtBoth : checksums ? AtChecksums : AtRows;
}

void TestUnchanged::checksumsAreEnoughWhereNothingWasWritten()
{
    QCOMPARE(look(), AtRows); // the first pull
    checkExitCode(m_report, 0);
    secondPasses();
    checkExitCode(run(), 0); // which may have written in the second in which it ended
    QCOMPARE(look(), AtChecksums);
    checkExitCode(m_report, 0);
    const TableReport &table = m_report->tables.first();
    QVERIFY2(table.verified && table.status == TableStatus::InSync && table.sourceRows == 20000
                 && table.changes() == 0,
             qPrintable(summary(*m_report)));
    QVERIFY(!table.density.changes.isEmpty());
    QCOMPARE(look(Leg::Pull, RunMode::DryRun), AtChecksums);
}

void TestUnchanged::everyWriteHasRowsLookedAt_data()
{
    QTest::addColumn<bool>("upstream");
    QTest::addColumn<QString>("script");
    QTest::addColumn<qint64>("changes");
    const QString nothing =
        QStringLiteral("UPDATE t SET n = 1 WHERE id = 7; UPDATE t SET n = 0 WHERE id = 7");
    QTest::newRow("upstream, undone") << true << nothing << qint64(0);
    QTest::newRow("downstream, undone") << false << nothing << qint64(0);
    QTest::newRow("upstream") << true << "UPDATE t SET n = 1 WHERE id IN (7, 8)" << qint64(2);
    QTest::newRow("downstream") << false << "UPDATE t SET n = 1 WHERE id IN (7, 8)" << qint64(2);
    // What CHECKSUM TABLE takes for the same: values without their lengths, end to end.
    QTest::newRow("from one column to the next")
        << false << "UPDATE t SET b = CONCAT(RIGHT(a, 1), b), a = LEFT(a, 39) WHERE id = 5"
        << qint64(1);
    QTest::newRow("made anew, the same")
        << false
        << "CREATE TABLE u LIKE t; INSERT INTO u SELECT * FROM t; DROP TABLE t; "
           "RENAME TABLE u TO t"
        << qint64(0);
}

void TestUnchanged::everyWriteHasRowsLookedAt()
{
    QFETCH(bool, upstream);
    QFETCH(QString, script);
    QFETCH(qint64, changes);
    verifyAll();
    QCOMPARE(look(), AtChecksums);
    const QByteArray before = ask(m_servers->local(), QStringLiteral("CHECKSUM TABLE foo0.t"));
    demo::PrivateServer &server = upstream ? m_servers->upstream() : m_servers->local();
    SLICETOOL_VERIFY(
        server.execute(script, upstream ? QStringLiteral("foo") : QStringLiteral("foo0")));
    if (qstrcmp(QTest::currentDataTag(), "from one column to the next") == 0)
        QCOMPARE(ask(m_servers->local(), QStringLiteral("CHECKSUM TABLE foo0.t")), before);
    QCOMPARE(look(), AtRows);
    checkExitCode(m_report, 0);
    QCOMPARE(m_report->tables.first().changes(), changes);
    checkEqual();
}

void TestUnchanged::notForWhatChecksumsDoNotTell_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("where");
    QTest::newRow("a slice") << QString() << "id > 0";
    QTest::newRow("another engine") << "ALTER TABLE t ENGINE=Aria" << QString();
    // EXCHANGE PARTITION leaves the table's times as they were.
    QTest::newRow("partitions")
        << "ALTER TABLE t PARTITION BY RANGE (id) (PARTITION p VALUES LESS THAN MAXVALUE)"
        << QString();
    QTest::newRow("few rows") << "DELETE FROM t WHERE id > 100; ANALYZE TABLE t" << QString();
}

void TestUnchanged::notForWhatChecksumsDoNotTell()
{
    QFETCH(QString, script);
    QFETCH(QString, where);
    if (!script.isEmpty())
        fill(script);
    m_plan.defaultStep.where = where;
    verifyAll();
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(look(), AtRows);
        checkExitCode(m_report, 0);
    }
}

void TestUnchanged::notForCompare()
{
    verifyAll();
    QCOMPARE(look(), AtChecksums);
    QCOMPARE(look(Leg::Pull, RunMode::Compare), AtRows);
}

void TestUnchanged::notWithoutAStateFolder()
{
    m_options.stateFolder.clear();
    checkExitCode(run(), 0);
    QCOMPARE(look(), AtRows);
    // One that cannot be written is as good as none.
    m_options.stateFolder = QStringLiteral("/dev/null/state");
    QCOMPARE(look(), AtRows);
    QCOMPARE(look(), AtRows);
    checkExitCode(m_report, 0);
}

void TestUnchanged::undoLikewise()
{
    checkExitCode(run(), 0);
    checkExitCode(run(Leg::Undo), 0);
    secondPasses();
    // Whether base was written to in the second of the undo depends on how fast the machine is.
    checkExitCode(run(Leg::Undo), 0);
    QCOMPARE(look(Leg::Undo), AtChecksums);
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("UPDATE t SET n = 5 WHERE id BETWEEN 3 AND 4"), QStringLiteral("foo1")));
    QCOMPARE(look(Leg::Undo), AtRows);
    QCOMPARE(m_report->tables.first().updated, 2);
}

/// A server that knows of no write, as after a restart, may have forgotten one. MySQL forgets, too, when
/// a column gets another name.
void TestUnchanged::noKnownWriteIsNoneWhereTheLogStands()
{
    demo::PrivateServer &upstream = m_servers->upstream();
    if (upstream.isMariaDb())
        QSKIP("MariaDB forgets only with a restart");
    const auto at = [&](const QString &script) {
        SLICETOOL_VERIFY(upstream.execute(script, QStringLiteral("foo")));
    };
    const auto stamps = [&] {
        return ask(upstream,
                   QStringLiteral("SET information_schema_stats_expiry = 0; SELECT "
                                  "CONCAT_WS(' ', CREATE_TIME, IFNULL(UPDATE_TIME, 'forgotten')) "
                                  "FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'foo' AND "
                                  "TABLE_NAME = 't'"));
    };
    // The server itself writes now and then for some seconds, and then no more.
    const auto settle = [&] {
        Looked looked = AtRows;
        for (int i = 0; i < 20 && looked != AtChecksums; ++i) {
            secondPasses();
            looked = look();
            checkExitCode(m_report, 0);
        }
        QCOMPARE(looked, AtChecksums);
    };
    const QString forget =
        QStringLiteral("ALTER TABLE t RENAME COLUMN n TO m, ALGORITHM=INSTANT; ALTER TABLE t "
                       "RENAME COLUMN m TO n, ALGORITHM=INSTANT");
    at(forget);
    QVERIFY2(stamps().contains("forgotten"), stamps().constData());
    checkExitCode(run(), 0);
    settle();
    // Anything that is written there may have been this table.
    at(QStringLiteral("CREATE DATABASE other; CREATE TABLE other.u (id INT PRIMARY KEY); INSERT "
                      "INTO other.u VALUES (1)"));
    QCOMPARE(look(), AtRows);
    checkExitCode(m_report, 0);
    settle();
    at(QStringLiteral("UPDATE t SET n = 1 WHERE id IN (7, 8); ") + forget);
    QVERIFY2(stamps().contains("forgotten"), stamps().constData());
    QCOMPARE(look(), AtRows);
    checkExitCode(m_report, 0);
    QCOMPARE(m_report->tables.first().changes(), 2);
    checkEqual();
}

SLICETOOL_TEST(TestUnchanged)
#include "tst_unchanged.moc"
