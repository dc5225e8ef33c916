// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtest.h"
#include "support/faultydriver.h"
#include "support/testmain.h"

#include <chrono>
#include <mutex>
#include <thread>

using namespace slicetool;
using test::FaultyDriver;
using test::RunTest;
using test::summary;

/// Many rows for a server that takes no LOAD DATA LOCAL: MySQL's come over two connections, MariaDB's
/// by dump. Whatever breaks meanwhile, the table is there whole or not at all.
class TestSplitFill : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void halvesMakeTheWhole_data();
    void halvesMakeTheWhole();
    void withoutASecondConnection();
    void killedBetweenTheTwoCommits();
    void killedWhileRowsArrive();
    void brokenAtEveryStatement();
    void cancelledMeanwhile();
    void anEmptyTableInItsPlaceIsNotSplit();

private:
    void fillTable(const QString &key, const QString &value, int rows = 30000);
    /// Runs; does `work` once, when the base has done the first statement that begins with the words.
    Result<RunReport> runAndOnceAfter(const QString &words, const std::function<void()> &work);
    /// Ends who has written rows and not committed. How many there were.
    int killWriters();
    QByteArray tablesOfBase();
    /// The table is not there, or right; and the next run makes it what it is to be.
    void checkAllOrNothing(const Result<RunReport> &report, const QString &at);

    int m_inserts = 0; ///< statements of the last runAndOnceAfter() that brought rows
    int m_commits = 0;
};

void TestSplitFill::init()
{
    RunTest::init();
    allowLoads(false);
}

void TestSplitFill::fillTable(const QString &key, const QString &value, int rows)
{
    fill(QStringLiteral("CREATE TABLE t (id %1 PRIMARY KEY, v VARCHAR(40), n INT, UNIQUE KEY (n)); "
                        "INSERT INTO t SELECT %2, LEFT(SHA2(seq, 256), 40), seq FROM "
                        "seq_1_to_%3; ANALYZE TABLE t")
             .arg(key, value, QString::number(rows)));
}

Result<RunReport> TestSplitFill::runAndOnceAfter(const QString &words,
                                                 const std::function<void()> &work)
{
    std::mutex mutex;
    bool isDone = false;
    m_inserts = m_commits = 0;
    m_options.onStatement = [&](const StatementRecord &record) {
        const std::lock_guard lock(mutex);
        if (record.label != QLatin1String("base"))
            return;
        m_inserts += record.sql.startsWith(QLatin1String("INSERT INTO `foo0`"));
        m_commits += record.sql.startsWith(QLatin1String("COMMIT"));
        if (!isDone && record.sql.startsWith(words)) {
            isDone = true;
            work();
        }
    };
    auto report = run();
    m_options.onStatement = {};
    return report;
}

int TestSplitFill::killWriters()
{
    // InnoDB tells for a moment what it told before.
    for (int attempt = 0; attempt < 50; ++attempt) {
        const QByteArray writers =
            ask(m_servers->local(),
                QStringLiteral("SELECT trx_mysql_thread_id FROM information_schema.INNODB_TRX "
                               "WHERE trx_rows_modified > 0"));
        int killed = 0;
        for (const QByteArray &writer : writers.split('\n')) {
            if (!writer.isEmpty()
                && m_servers->local().execute(QLatin1String("KILL ") + QString::fromLatin1(writer)))
                ++killed;
        }
        if (killed > 0)
            return killed;
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
    }
    return 0;
}

QByteArray TestSplitFill::tablesOfBase()
{
    return ask(m_servers->local(), QStringLiteral("SHOW TABLES"), QStringLiteral("foo0"));
}

void TestSplitFill::checkAllOrNothing(const Result<RunReport> &report, const QString &at)
{
    const QString told =
        at + QLatin1Char('\n') + (report ? summary(*report) : report.error().message());
    const QByteArray tables = tablesOfBase();
    QVERIFY2(tables.isEmpty() || tables == "t" || tables.contains("Unknown database"),
             qPrintable(told + QLatin1Char('\n') + QString::fromUtf8(tables)));
    const bool isThere = tables == "t";
    if (isThere) {
        checkEqual();
    } else {
        QVERIFY2(!report || report->exitCode() == 3, qPrintable(told));
        if (report)
            QVERIFY2(report->tables.first().inserted == 0, qPrintable(told));
    }
    FaultyDriver::arm(0, FaultyDriver::Fault::NoResult, false);
    const auto next = run();
    QVERIFY2(
        next && next->exitCode() == 0,
        qPrintable(told + QLatin1Char('\n') + (next ? summary(*next) : next.error().message())));
    checkEqual();
    QCOMPARE(tablesOfBase(), QByteArray("t"));
}

void TestSplitFill::halvesMakeTheWhole_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *key, const char *value) {
        QTest::newRow(name) << QString::fromLatin1(key) << QString::fromLatin1(value);
    };
    row("numbers, also negative", "INT", "CAST(seq AS SIGNED) - 10000");
    row("beyond what is signed", "BIGINT UNSIGNED", "18446744073709551615 - seq");
    row("decimals", "DECIMAL(30, 4)", "(CAST(seq AS SIGNED) - 7000) / 16");
    row("texts of a language", "VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci",
        "CONCAT(CHAR(97 + seq MOD 26), 'x', seq)");
    row("texts with quotes", "VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
        "CONCAT(CHAR(39), CHAR(92), CHAR(34), seq)");
    row("bytes", "BINARY(4)", "UNHEX(LPAD(HEX(seq * 140000), 8, '0'))");
    row("moments", "DATETIME(3)", "'1999-12-31 23:00:00' + INTERVAL seq * 1001000 MICROSECOND");
}

void TestSplitFill::halvesMakeTheWhole()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    fillTable(key, value);
    const auto report = runAndOnceAfter(QStringLiteral("COMMIT"), [] {});
    checkExitCode(report, 0);
    QVERIFY2(report->tables.first().verified, qPrintable(summary(*report)));
    QCOMPARE(report->tables.first().inserted, 30000);
    // Else by dump, with a program whose statements are not ours.
    QCOMPARE(m_commits >= 2 && m_inserts >= 2, m_servers->pair().isLocalMySql());
    checkEqual();
}

void TestSplitFill::withoutASecondConnection()
{
    fillTable(QStringLiteral("INT"), QStringLiteral("seq"));
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("CREATE USER few@localhost IDENTIFIED BY 'x' WITH MAX_USER_CONNECTIONS 3; "
                       "GRANT ALL ON *.* TO few@localhost")));
    m_endpoints.base.user = QStringLiteral("few");
    m_endpoints.base.password = QStringLiteral("x");
    m_options.jobs = 1;
    const auto report = run();
    SLICETOOL_VERIFY(m_servers->local().execute(QStringLiteral("DROP USER few@localhost")));
    checkExitCode(report, 0);
    checkEqual();
}

void TestSplitFill::killedBetweenTheTwoCommits()
{
    if (!m_servers->pair().isLocalMySql())
        return; // there is one connection, and a dump
    fillTable(QStringLiteral("INT"), QStringLiteral("seq"));
    int killed = 0;
    const auto report = runAndOnceAfter(QStringLiteral("COMMIT"), [&] { killed = killWriters(); });
    QCOMPARE(killed, 1);
    checkAllOrNothing(report, QStringLiteral("between the commits"));
}

void TestSplitFill::killedWhileRowsArrive()
{
    if (!m_servers->pair().isLocalMySql())
        return; // there is one connection, and a dump
    fillTable(QStringLiteral("INT"), QStringLiteral("seq"));
    int killed = 0;
    const auto report =
        runAndOnceAfter(QStringLiteral("INSERT INTO `foo0`"), [&] { killed = killWriters(); });
    QVERIFY(killed > 0);
    checkAllOrNothing(report, QStringLiteral("while rows arrive"));
}

void TestSplitFill::brokenAtEveryStatement()
{
    if (!m_servers->pair().isLocalMySql())
        return; // there is one connection, and a dump
    fillTable(QStringLiteral("INT"), QStringLiteral("seq"));
    m_options.driver = FaultyDriver::install();
    m_options.jobs = 1;
    FaultyDriver::arm(0, FaultyDriver::Fault::NoResult, false);
    checkExitCode(run(), 0);
    const int statements = FaultyDriver::statements();
    int broken = 0;
    for (int k = 3; k <= statements; k += 7) {
        SLICETOOL_VERIFY(m_servers->local().execute(QStringLiteral("DROP DATABASE foo0")));
        FaultyDriver::arm(k, FaultyDriver::Fault::NoResult, false);
        const auto report = run();
        broken += FaultyDriver::hasBroken();
        checkAllOrNothing(report,
                          QStringLiteral("statement %1: %2").arg(k).arg(FaultyDriver::broken()));
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(broken >= 5);
    qInfo("broken at %d of %d statements", broken, statements);
}

void TestSplitFill::cancelledMeanwhile()
{
    fillTable(QStringLiteral("INT"), QStringLiteral("seq"), 200000);
    const auto report = runAndCancelAtFirstRows();
    SLICETOOL_VERIFY(report);
    QCOMPARE(report->exitCode(), 130);
    if (m_servers->pair().isLocalMySql()) {
        QCOMPARE(tablesOfBase(), QByteArray());
    } else {
        // A dump fills the table in its place, in one transaction.
        const QByteArray rows =
            ask(m_servers->local(), QStringLiteral("SELECT COUNT(*) FROM foo0.t"));
        QVERIFY2(rows == "0" || rows == "200000", rows.constData());
    }
    checkExitCode(run(), 0);
    checkEqual();
}

/// Nobody is to see one half of a table that they work with.
void TestSplitFill::anEmptyTableInItsPlaceIsNotSplit()
{
    fillTable(QStringLiteral("INT"), QStringLiteral("seq"));
    checkExitCode(run(), 0);
    SLICETOOL_VERIFY(
        m_servers->local().execute(QStringLiteral("DELETE FROM t"), QStringLiteral("foo0")));
    QByteArray seen;
    const auto report = runAndOnceAfter(QStringLiteral("COMMIT"), [&] {
        seen = ask(m_servers->local(), QStringLiteral("SELECT COUNT(*) FROM t"),
                   QStringLiteral("foo0"));
    });
    checkExitCode(report, 0);
    QVERIFY2(seen.isEmpty() || seen == "0" || seen == "30000", seen.constData());
    checkEqual();
}

SLICETOOL_TEST(TestSplitFill)
#include "tst_splitfill.moc"
