// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtest.h"
#include "support/linkproxy.h"
#include "support/testmain.h"

#include <QTemporaryDir>

#include <mutex>

using namespace slicetool;
using test::LinkProxy;
using test::RunTest;
using test::summary;

namespace {

constexpr qint64 rows = 60'000;

} // namespace

/// How much upstream has to do, told by its own counters and by what goes over the line: no seconds,
/// which every machine has others of.
class TestEffort : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingChanged_data();
    void nothingChanged();
    void nothingWrittenSinceTheLastTime();
    void oneMoreChangeCostsAboutOneMoreChange_data();
    void oneMoreChangeCostsAboutOneMoreChange();
    void zoomLevelsAreKeptTo_data();
    void zoomLevelsAreKeptTo();
    void firstPullReadsTwice();
    void manySmallTables();
    void fewRoundTrips();

private:
    /// What a run had upstream's server do.
    struct Effort {
        qint64 queries = 0;  ///< SELECT
        qint64 rowsRead = 0; ///< from tables
        qint64 bytes = 0;    ///< sent to us
    };

    Effort counters();
    Effort measured(Leg leg = Leg::Pull, RunMode mode = RunMode::Apply);
    void setZoom(const QList<int> &levels); ///< none for auto

    Result<RunReport> m_report = RunReport();
    QStringList m_upstreamSql;
};

void TestEffort::init()
{
    RunTest::init();
    fill(QStringLiteral(
             "CREATE TABLE t (id INT PRIMARY KEY, a VARCHAR(40), d DOUBLE, n INT); INSERT "
             "INTO t SELECT seq, LEFT(SHA2(seq,256),40), seq / 7, 0 FROM seq_1_to_%1; ANALYZE "
             "TABLE t")
             .arg(rows));
    m_options.jobs = 1;
}

TestEffort::Effort TestEffort::counters()
{
    const QByteArrayList lines =
        ask(m_servers->upstream(),
            QStringLiteral("SELECT VARIABLE_VALUE FROM information_schema.GLOBAL_STATUS WHERE "
                           "VARIABLE_NAME IN ('COM_SELECT', 'ROWS_READ', 'BYTES_SENT') ORDER "
                           "BY VARIABLE_NAME"))
            .split('\n');
    if (lines.size() != 3)
        qFatal("no counters");
    return {lines.at(1).toLongLong(), lines.at(2).toLongLong(), lines.at(0).toLongLong()};
}

TestEffort::Effort TestEffort::measured(Leg leg, RunMode mode)
{
    std::mutex mutex;
    m_upstreamSql.clear();
    m_options.onStatement = [&](const StatementRecord &record) {
        const std::lock_guard lock(mutex);
        if (record.label == QLatin1String("upstream"))
            m_upstreamSql << record.sql;
    };
    const Effort before = counters();
    m_report = run(leg, mode);
    const Effort after = counters();
    m_options.onStatement = {};
    return {after.queries - before.queries, after.rowsRead - before.rowsRead,
            after.bytes - before.bytes};
}

void TestEffort::setZoom(const QList<int> &levels)
{
    m_plan.defaultStep.zoom = levels.isEmpty() ? Zoom() : Zoom::fixed(levels);
}

void TestEffort::nothingChanged_data()
{
    QTest::addColumn<QList<int>>("zoom");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("queries");
    QTest::newRow("auto") << QList<int>() << qint64(60'000) << qint64(30);
    QTest::newRow("[1000, 1]") << QList<int>{1000, 1} << qint64(25'000) << qint64(30);
    QTest::newRow("[10000, 100, 1]") << QList<int>{10000, 100, 1} << qint64(25'000) << qint64(30);
}

/// One pass, and an answer for some hundred rows.
void TestEffort::nothingChanged()
{
    QFETCH(QList<int>, zoom);
    QFETCH(qint64, bytes);
    QFETCH(qint64, queries);
    setZoom(zoom);
    checkExitCode(run(), 0);
    const Effort effort = measured();
    checkExitCode(m_report, 0);
    QVERIFY2(effort.rowsRead >= rows && effort.rowsRead < rows + 500,
             qPrintable(QString::number(effort.rowsRead)));
    QVERIFY2(effort.bytes < bytes, qPrintable(QString::number(effort.bytes)));
    QVERIFY2(effort.queries < queries, qPrintable(QString::number(effort.queries)));
}

/// CHECKSUM TABLE reads every row, too; its answer is a number.
void TestEffort::nothingWrittenSinceTheLastTime()
{
    const QTemporaryDir state;
    m_options.stateFolder = state.path();
    setZoom({});
    QTest::qWait(1100); // a server tells the second of its last write, which has to be over
    for (int i = 0; i < 2; ++i) {
        checkExitCode(run(), 0);
        QTest::qWait(1100);
    }
    const Effort effort = measured();
    checkExitCode(m_report, 0);
    QVERIFY2(effort.rowsRead >= rows && effort.rowsRead < rows + 500,
             qPrintable(QString::number(effort.rowsRead)));
    QVERIFY2(m_report->tables.first().sourceAnswers < 5, qPrintable(summary(*m_report)));
    QCOMPARE(m_upstreamSql.filter(QStringLiteral("SHA2(")), QStringList());
}

void TestEffort::oneMoreChangeCostsAboutOneMoreChange_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<qint64>("changes");
    const QString scattered = QStringLiteral("UPDATE t SET n = n + 1 WHERE id % %1 = 11");
    QTest::newRow("10 scattered") << scattered.arg(rows / 10) << qint64(10);
    QTest::newRow("100 scattered") << scattered.arg(rows / 100) << qint64(100);
    QTest::newRow("500 scattered") << scattered.arg(rows / 500) << qint64(500);
    QTest::newRow("500 in a row") << "UPDATE t SET n = n + 1 WHERE id BETWEEN 30000 AND 30499"
                                  << qint64(500);
    QTest::newRow("500 at the end")
        << "INSERT INTO t SELECT seq, 'x', 1, 1 FROM seq_60001_to_60500" << qint64(500);
    QTest::newRow("500 gone") << "DELETE FROM t WHERE id BETWEEN 30000 AND 30499" << qint64(500);
}

/// Beyond the one pass: some rows beside each that changed, and its own bytes.
void TestEffort::oneMoreChangeCostsAboutOneMoreChange()
{
    QFETCH(QString, script);
    QFETCH(qint64, changes);
    setZoom({});
    checkExitCode(run(), 0);
    fill(script);
    const Effort effort = measured();
    checkExitCode(m_report, 0);
    const TableReport &table = m_report->tables.first();
    QCOMPARE(table.changes(), changes);
    QVERIFY2(effort.rowsRead < rows + 1000 + 40 * changes,
             qPrintable(QString::number(effort.rowsRead)));
    QVERIFY2(effort.bytes < 60'000 + 400 * changes, qPrintable(QString::number(effort.bytes)));
    QVERIFY2(table.sourceAnswers < 1200 + 10 * changes, qPrintable(summary(*m_report)));
    checkEqual();
}

void TestEffort::zoomLevelsAreKeptTo_data()
{
    QTest::addColumn<QList<int>>("zoom");
    QTest::addColumn<int>("chunks");     // that are fingerprinted
    QTest::addColumn<qint64>("updated"); // rows that are written
    // Two changes, in chunks of their own.
    QTest::newRow("[1000, 1]") << QList<int>{1000, 1} << 60 << qint64(2);
    QTest::newRow("[100, 1]") << QList<int>{100, 1} << 600 << qint64(2);
    QTest::newRow("[10000, 100, 1]") << QList<int>{10000, 100, 1} << 6 + 200 << qint64(2);
    QTest::newRow("[100]") << QList<int>{100} << 600 << qint64(200);
    QTest::newRow("[5000, 50]") << QList<int>{5000, 50} << 12 + 200 << qint64(100);
    QTest::newRow("[1]") << QList<int>{1} << 0 << qint64(2);
}

void TestEffort::zoomLevelsAreKeptTo()
{
    QFETCH(QList<int>, zoom);
    QFETCH(int, chunks);
    QFETCH(qint64, updated);
    setZoom(zoom);
    checkExitCode(run(), 0);
    fill(QStringLiteral("UPDATE t SET n = 1 WHERE id IN (5, 45000)"));
    (void)measured(Leg::Pull, RunMode::DryRun);
    checkExitCode(m_report, 0);
    QCOMPARE(m_report->tables.first().updated, updated);
    const qint64 answers = m_report->tables.first().sourceAnswers;
    // Chunks, rows of the differing ones, and a few questions for the ends of the key.
    const qint64 rowsLookedAt =
        zoom.last() == 1 ? (zoom.size() == 1 ? rows : 2 * zoom.at(zoom.size() - 2)) : 0;
    QVERIFY2(answers >= chunks + rowsLookedAt && answers < chunks + rowsLookedAt + 10,
             qPrintable(QStringLiteral("%1 answers").arg(answers)));
}

void TestEffort::firstPullReadsTwice()
{
    setZoom({});
    const Effort effort = measured();
    checkExitCode(m_report, 0);
    // Counted, cut into pages, brought, and verified.
    QVERIFY2(effort.rowsRead < 4 * rows + 500, qPrintable(QString::number(effort.rowsRead)));
    QVERIFY2(effort.bytes < rows * 80, qPrintable(QString::number(effort.bytes)));
}

void TestEffort::manySmallTables()
{
    QString script;
    for (int i = 0; i < 100; ++i)
        script += QStringLiteral("CREATE TABLE s%1 (id INT PRIMARY KEY, v INT); INSERT INTO s%1 "
                                 "SELECT seq, seq FROM seq_1_to_30;")
                      .arg(i);
    fill(script + QStringLiteral("DROP TABLE t"));
    setZoom({});
    checkExitCode(run(), 0);
    const Effort effort = measured();
    checkExitCode(m_report, 0);
    QVERIFY2(effort.queries <= 2 * 100 + 20, qPrintable(QString::number(effort.queries)));
}

void TestEffort::fewRoundTrips()
{
    setZoom({});
    checkExitCode(run(), 0);
    fill(
        QStringLiteral("UPDATE t SET n = n + 1 WHERE id % 100 = 11; DELETE FROM t WHERE id BETWEEN "
                       "20000 AND 20300; INSERT INTO t SELECT seq, 'x', 1, 1 FROM "
                       "seq_60001_to_60200"));
    const auto link = lineTo(m_servers->upstream(), m_endpoints.upstream,
                             LinkProxy::Line{0.01, 100e6}); // 10 ms: a far server
    (void)measured();
    checkExitCode(m_report, 0);
    checkEqual();
    const LinkProxy::Traffic traffic = link->traffic();
    QVERIFY2(traffic.roundTrips < 45, qPrintable(QString::number(traffic.roundTrips)));
    QVERIFY2(traffic.bytesUp < 30'000, qPrintable(QString::number(traffic.bytesUp)));
    QVERIFY2(traffic.bytesDown < 120'000, qPrintable(QString::number(traffic.bytesDown)));
    // One is left at the greeting: this server offers no TLS.
    QVERIFY2(traffic.connections <= 3, qPrintable(QString::number(traffic.connections)));
}

SLICETOOL_TEST(TestEffort)
#include "tst_effort.moc"
