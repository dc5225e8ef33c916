// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtest.h"
#include "support/testmain.h"

#include <atomic>
#include <mutex>

using namespace slicetool;
using test::RunTest;
using test::summary;

namespace {

const QString everyType = QStringLiteral(
    "i BIGINT UNSIGNED, y YEAR, dec_ DECIMAL(40,12), f FLOAT, d DOUBLE, bits BIT(13), da DATE, "
    "ti TIME(6), dt DATETIME(3), ts TIMESTAMP(6) NULL, v VARCHAR(40) CHARACTER SET utf8mb4, "
    "l CHAR(20) CHARACTER SET latin1, asc_ VARCHAR(36) CHARACTER SET ascii, "
    "u VARCHAR(20) CHARACTER SET utf16, lt LONGTEXT CHARACTER SET utf8mb4, vb VARBINARY(40), "
    "bf BINARY(8), lb LONGBLOB, e ENUM('','a','ä,''b'), s SET('x','y','z'), g GEOMETRY, j JSON, "
    "virt INT AS (LENGTH(v)) VIRTUAL, sto INT AS (LENGTH(v)) STORED");

const QString columns = QStringLiteral(
    "i, y, dec_, f, d, bits, da, ti, dt, ts, v, l, asc_, u, lt, vb, bf, lb, e, s, g, j");

/// Rows of it that have the ends of every type, as tuples without an id.
const QStringList everyValue{
    QStringLiteral("18446744073709551615, 1901, -1234567890123456789012345678.123456789012, 0.1, "
                   "2.2250738585072014e-308, b'1000000000001', '9999-12-31', '-837:59:59.000001', "
                   "'2026-11-29 01:02:03.004', '2037-12-31 23:59:59.999999', 'Ünï '' 😀 ', "
                   "'Ärger  ', 'plain', 'ሴ utf16', 'long', x'00ff2700', x'0100000000000000', "
                   "x'00', 'ä,''b', 'x,z', ST_GeomFromText('POINT(1.5 -2.25)'), "
                   "'{\"a\": [1, 2.50, \"ü\", null]}'"),
    QStringLiteral("0, 2155, 0, -0.0, -0.0, b'0', '1000-01-01', '00:00:00.5', "
                   "'1000-01-01 00:00:00', '1971-01-01 00:00:00.000001', '', '', '', '', '', '', "
                   "'', '', '', '', ST_GeomFromText('LINESTRING(0 0,1 1)'), '[]'"),
    QStringLiteral("NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, "
                   "NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL")};

/// Statements that change, add in the middle, append and take away, each row with all values.
QString changes(bool hasKey)
{
    QString script;
    int id = 10;
    for (const QString &values : everyValue) {
        for (const int step : {0, 100, 5000}) {
            const int row = step + id;
            script += QStringLiteral("DELETE FROM t WHERE id = %1; INSERT INTO t (id, %2) VALUES "
                                     "(%1, %3);")
                          .arg(row)
                          .arg(columns, values);
            if (!hasKey)
                script += QStringLiteral("INSERT INTO t (id, %2) VALUES (%1, %3);")
                              .arg(row)
                              .arg(columns, values);
        }
        ++id;
    }
    return script
           + QStringLiteral("DELETE FROM t WHERE id IN (40, 42, 43);"
                            "UPDATE t SET v = CONCAT('new ', v) WHERE id BETWEEN 200 AND 399;");
}

} // namespace

/// Rows that are shown and written cross the line once.
class TestRowsOnce : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cross_data();
    void cross();
    void whatIsShownInPartComesWhole();
    void beyondTheLimitRowsStillCome();
    void withinOneServerNoneCross();

private:
    /// Runs with the rows handed out, which have to be as many as are told.
    RunReport runWithRows(RunMode mode, Leg leg = Leg::Pull);

    std::mutex m_mutex;
    QList<DifferingRow> m_rows;
    std::atomic<int> m_fetchedToWrite =
        0; ///< statements that asked upstream for rows to be written
};

void TestRowsOnce::init()
{
    RunTest::init();
    m_rows.clear();
    m_fetchedToWrite = 0;
    m_options.onStatement = [this](const StatementRecord &record) {
        // A tuple's commas.
        if (record.label == QLatin1String("upstream")
            && record.sql.contains(QLatin1String(",',',")))
            ++m_fetchedToWrite;
    };
}

RunReport TestRowsOnce::runWithRows(RunMode mode, Leg leg)
{
    m_rows.clear();
    m_options.onDifferingRow = [this](const DifferingRow &row) {
        const std::lock_guard lock(m_mutex);
        m_rows << row;
    };
    const Result<RunReport> report = run(leg, mode);
    m_options.onDifferingRow = {};
    if (!report) {
        QTest::qFail(qPrintable(report.error().message()), __FILE__, __LINE__);
        return {};
    }
    return *report;
}

void TestRowsOnce::cross_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("zoom");
    QTest::newRow("by the grid") << "PRIMARY KEY (id)"
                                 << "";
    QTest::newRow("by chunks") << "PRIMARY KEY (id)"
                               << "100,10";
    QTest::newRow("key of two columns") << "PRIMARY KEY (id, two)"
                                        << "100,10";
    QTest::newRow("no key") << "KEY (id)"
                            << "";
}

void TestRowsOnce::cross()
{
    QFETCH(QString, key);
    QFETCH(QString, zoom);
    const bool hasKey = key.startsWith(QLatin1String("PRIMARY"));
    if (!zoom.isEmpty())
        m_plan.defaultStep.zoom = Zoom::fixed({100, 10});
    fill(QStringLiteral("CREATE TABLE t (id INT NOT NULL, two VARCHAR(9) NOT NULL DEFAULT 'b', %1, "
                        "%2) CHARACTER SET utf8mb4; INSERT INTO t (id, v) SELECT seq, "
                        "CONCAT('row ', seq) FROM seq_1_to_400;")
             .arg(everyType, key));
    checkExitCode(run(), 0);
    fill(changes(hasKey));

    const RunReport shown = runWithRows(RunMode::DryRun);
    const qsizetype differing = m_rows.size();
    QVERIFY2(differing >= 12, qPrintable(QString::number(differing)));
    m_fetchedToWrite = 0;
    const RunReport written = runWithRows(RunMode::Apply);
    QCOMPARE(m_rows.size(), differing);
    QVERIFY2(written.tables.first().verified, qPrintable(summary(written)));
    QCOMPARE(written.tables.first().changes(), shown.tables.first().changes());
    checkEqual();
    QCOMPARE(m_fetchedToWrite, 0);
    // Which is what is counted here.
    fill(QStringLiteral("UPDATE t SET v = CONCAT('newer ', v) WHERE id BETWEEN 200 AND 399"));
    checkExitCode(run(), 0);
    QVERIFY(m_fetchedToWrite > 0);
}

void TestRowsOnce::whatIsShownInPartComesWhole()
{
    fill(QStringLiteral(
        "CREATE TABLE t (id INT PRIMARY KEY, x LONGTEXT CHARACTER SET utf8mb4, b LONGBLOB, "
        "n MEDIUMTEXT CHARACTER SET utf8mb4 NOT NULL) CHARACTER SET utf8mb4; INSERT INTO t "
        "SELECT seq, seq, seq, seq FROM seq_1_to_50;"));
    checkExitCode(run(), 0);
    fill(QStringLiteral("UPDATE t SET x = REPEAT('ü', 1100000) WHERE id = 3;"
                        "UPDATE t SET x = REPEAT('x', 1048576) WHERE id = 4;"
                        "UPDATE t SET x = REPEAT('x', 1048575) WHERE id = 5;"
                        "UPDATE t SET b = REPEAT('x', 1048577) WHERE id = 6;"
                        "UPDATE t SET b = REPEAT('x', 1048575) WHERE id = 7;"
                        "UPDATE t SET n = REPEAT('n', 3000000), x = NULL WHERE id = 8;"
                        "UPDATE t SET n = '', x = NULL, b = NULL WHERE id = 9;"
                        "UPDATE t SET x = '', b = '' WHERE id = 10;"));
    const RunReport written = runWithRows(RunMode::Apply);
    QVERIFY2(written.tables.first().verified, qPrintable(summary(written)));
    QCOMPARE(m_rows.size(), 8);
    checkEqual();
}

void TestRowsOnce::beyondTheLimitRowsStillCome()
{
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v VARCHAR(20)); INSERT INTO t "
                        "SELECT seq, seq FROM seq_1_to_300;"));
    checkExitCode(run(), 0);
    fill(QStringLiteral("UPDATE t SET v = CONCAT('new ', v) WHERE id MOD 2 = 0;"
                        "INSERT INTO t SELECT seq, seq FROM seq_1000_to_1400;"));
    m_options.maxDifferingRows = 40;
    m_fetchedToWrite = 0;
    const RunReport written = runWithRows(RunMode::Apply);
    QCOMPARE(m_rows.size(), 40);
    QVERIFY(m_fetchedToWrite > 0);
    QCOMPARE(written.tables.first().changes(), 150 + 401);
    QVERIFY2(written.tables.first().verified, qPrintable(summary(written)));
    checkEqual();
}

void TestRowsOnce::withinOneServerNoneCross()
{
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v VARCHAR(20), e ENUM('a','b')); "
                        "INSERT INTO t SELECT seq, seq, 'b' FROM seq_1_to_300;"));
    checkExitCode(run(), 0);
    m_plan.work = QStringLiteral("foo1");
    checkExitCode(run(Leg::Undo), 0);
    fill(QStringLiteral("UPDATE t SET v = CONCAT('new ', v) WHERE id MOD 2 = 0;"));
    checkExitCode(run(), 0);
    const RunReport undone = runWithRows(RunMode::Apply, Leg::Undo);
    QCOMPARE(undone.exitCode(), 0);
    QCOMPARE(m_rows.size(), 150);
    QVERIFY2(undone.tables.first().verified, qPrintable(summary(undone)));
    QCOMPARE(ask(m_servers->local(), QStringLiteral("SELECT COUNT(*) FROM foo0.t AS a JOIN foo1.t "
                                                    "AS b USING (id, v, e)")),
             "300");
}

SLICETOOL_TEST(TestRowsOnce)
#include "tst_rowsonce.moc"
