// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtest.h"
#include "support/testmain.h"

#include <QMutex>
#include <QSet>
#include <QTemporaryDir>
#include <QThread>

using namespace slicetool;
using test::RunTest;
using test::summary;

/// Whoever reads the target sees a table as it was or as it is to be.
class TestOneTransaction : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void readersSeeOldOrNew_data();
    void readersSeeOldOrNew();
    void aTargetThatIsCutOffShowsOldOrNew_data();
    void aTargetThatIsCutOffShowsOldOrNew();
    void undoRefusesHalfATable_data();
    void undoRefusesHalfATable();
    void litePullsEndWhatAnotherRunBegan();
    void undoFollowsAPullThatWasNotVerified();
    void pullsWithoutAStateFolder();
    void undoRefusesRowsThatDidNotGetIn();
    void halfATableIsHalfAfterATurn();

private:
    QByteArray state(const QString &schema);
    void fillTwoStates(const QString &keys, int newRows);
    void stopAt(const QString &statement, Leg leg = Leg::Pull);
};

/// A run that is stopped after the target was sent such a statement about `h`.
void TestOneTransaction::stopAt(const QString &statement, Leg leg)
{
    const RunOptions before = m_options;
    m_options.jobs = 1;
    m_options.onStatement = [&](const StatementRecord &record) {
        if (record.label == QLatin1String(leg == Leg::Pull ? "base" : "work")
            && record.sql.startsWith(statement) && record.sql.contains(QLatin1String("`h`")))
            m_stop.request_stop();
    };
    checkExitCode(run(leg), 130);
    m_options = before;
    m_stop = std::stop_source();
}

QByteArray TestOneTransaction::state(const QString &schema)
{
    return ask(m_servers->local(), QStringLiteral("SELECT COUNT(*), SUM(v), SUM(id) FROM h"),
               schema);
}

/// Base and work have the old state, upstream the new one.
void TestOneTransaction::fillTwoStates(const QString &keys, int newRows)
{
    fill(QStringLiteral(
             "CREATE TABLE h (id INT NOT NULL, v INT, u INT, pad CHAR(40)%1); INSERT INTO h "
             "(id, v, u, pad) SELECT seq, 0, seq, LEFT(SHA2(seq, 256), 32) FROM seq_1_to_6000")
             .arg(keys));
    checkExitCode(run(), 0);
    checkExitCode(run(Leg::Undo), 0);
    fill(QStringLiteral("UPDATE h SET v = 1; DELETE FROM h WHERE id IN (10, 20, 30); INSERT INTO h "
                        "(id, v, u, pad) SELECT seq + 6000, 1, seq + 6000, 'new' FROM seq_1_to_%1")
             .arg(newRows));
}

void TestOneTransaction::readersSeeOldOrNew_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<int>("newRows");
    QTest::addColumn<bool>("loads");
    QTest::addColumn<Leg>("leg");
    const QString key = QStringLiteral(", PRIMARY KEY (id)");
    const QString unique = QStringLiteral(", PRIMARY KEY (id), UNIQUE KEY (u)");
    QTest::newRow("a few new rows") << key << 300 << true << Leg::Pull;
    QTest::newRow("many new rows, loaded") << key << 7000 << true << Leg::Pull;
    QTest::newRow("many new rows, over the sessions") << key << 7000 << false << Leg::Pull;
    QTest::newRow("a unique key") << unique << 7000 << true << Leg::Pull;
    QTest::newRow("a key that is text")
        << QStringLiteral(", t VARCHAR(20) AS (CONCAT('k', LPAD(id, 9, '0'))) STORED, PRIMARY KEY "
                          "(id, u)")
        << 300 << true << Leg::Pull;
    QTest::newRow("no key") << QString() << 300 << true << Leg::Pull;
    QTest::newRow("undo") << key << 7000 << true << Leg::Undo;
}

void TestOneTransaction::readersSeeOldOrNew()
{
    QFETCH(QString, keys);
    QFETCH(int, newRows);
    QFETCH(bool, loads);
    QFETCH(Leg, leg);
    fillTwoStates(keys, newRows);
    const QString schema = leg == Leg::Pull ? QStringLiteral("foo0") : QStringLiteral("foo1");
    if (leg == Leg::Undo)
        checkExitCode(run(), 0); // then base has the new state, work the old one
    allowLoads(loads);
    const QByteArray before = state(schema);
    m_options.jobs = 1;
    QMutex mutex;
    QList<QByteArray> seen;
    int commits = 0;
    m_options.onStatement = [&](const StatementRecord &record) {
        if (record.label == QLatin1String("upstream") || record.label == QLatin1String("base")) {
            if (leg == Leg::Undo || record.label == QLatin1String("upstream"))
                return;
        }
        const QByteArray now = state(schema);
        const QMutexLocker lock(&mutex);
        commits += record.sql == QLatin1String("COMMIT");
        if (seen.isEmpty() || seen.last() != now)
            seen << now;
    };
    const auto report = run(leg);
    m_options.onStatement = {};
    allowLoads(true);
    checkExitCode(report, 0);
    QVERIFY2(report->tables.first().inserted >= newRows, qPrintable(summary(*report)));
    const QList<QByteArray> both{before, state(schema)};
    QVERIFY2(seen == both, seen.join(" | ").constData());
    QCOMPARE(commits, 1);
}

void TestOneTransaction::aTargetThatIsCutOffShowsOldOrNew_data()
{
    QTest::addColumn<QString>("at"); // the writer's connection is killed after this statement
    QTest::newRow("deletes") << "DELETE FROM";
    QTest::newRow("inserts") << "INSERT INTO";
    QTest::newRow("loads") << "LOAD DATA";
}

void TestOneTransaction::aTargetThatIsCutOffShowsOldOrNew()
{
    QFETCH(QString, at);
    fillTwoStates(QStringLiteral(", PRIMARY KEY (id)"), 7000);
    const QByteArray before = state(QStringLiteral("foo0"));
    const QByteArray after =
        ask(m_servers->upstream(), QStringLiteral("SELECT COUNT(*), SUM(v), SUM(id) FROM foo.h"));
    m_options.jobs = 1;
    int kills = 0;
    m_options.onStatement = [&](const StatementRecord &record) {
        if (record.label != QLatin1String("base") || !record.sql.startsWith(at))
            return;
        ++kills;
        // Servers answer with what they knew a tenth of a second ago.
        QThread::msleep(150);
        const QByteArray writers =
            ask(m_servers->local(), QStringLiteral("SELECT trx_mysql_thread_id FROM "
                                                   "information_schema.INNODB_TRX WHERE "
                                                   "trx_rows_modified > 0"));
        for (const QByteArray &id : writers.split('\n'))
            (void)m_servers->local().execute(QStringLiteral("KILL CONNECTION ")
                                             + QString::fromLatin1(id));
    };
    const auto report = run();
    m_options.onStatement = {};
    QVERIFY(kills > 0);
    checkExitCode(report, 3);
    const TableReport &table = report->tables.first();
    QVERIFY2(table.status == TableStatus::Failed && !table.message.isEmpty(),
             qPrintable(summary(*report)));
    QCOMPARE(state(QStringLiteral("foo0")), before);
    checkExitCode(run(), 0);
    QCOMPARE(state(QStringLiteral("foo0")), after);
}

void TestOneTransaction::undoRefusesHalfATable_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("change"); // in base, before the pull that is stopped
    QTest::addColumn<QString>("at");     // it is stopped after this statement
    QTest::addColumn<bool>("isHalf");
    QTest::newRow("made, and no row yet") << "InnoDB"
                                          << "DROP TABLE h"
                                          << "CREATE TABLE" << true;
    QTest::newRow("filled without transactions") << "MyISAM"
                                                 << "DROP TABLE h"
                                                 << "INSERT" << true;
    QTest::newRow("filled in place") << "MyISAM"
                                     << "DELETE FROM h"
                                     << "INSERT" << true;
    QTest::newRow("changed without transactions") << "MyISAM"
                                                  << "UPDATE h SET v = 7 WHERE id > 20"
                                                  << "DELETE" << true;
    QTest::newRow("changed in a transaction") << "InnoDB"
                                              << "UPDATE h SET v = 7 WHERE id > 20"
                                              << "DELETE" << false;
    QTest::newRow("looked at, and equal") << "MyISAM"
                                          << "DO 1"
                                          << "SELECT" << false;
}

/// Rows that a pull did not bring any more are none that upstream had deleted.
void TestOneTransaction::undoRefusesHalfATable()
{
    QFETCH(QString, engine);
    QFETCH(QString, change);
    QFETCH(QString, at);
    QFETCH(bool, isHalf);
    const QTemporaryDir folder;
    m_options.stateFolder = folder.path();
    fill(QStringLiteral("CREATE TABLE h (id INT NOT NULL PRIMARY KEY, v INT, u INT) ENGINE=%1; "
                        "INSERT INTO h SELECT seq, seq, 0 FROM seq_1_to_400; "
                        "CREATE TABLE whole (id INT NOT NULL PRIMARY KEY)")
             .arg(engine));
    checkExitCode(run(), 0);
    checkExitCode(run(Leg::Undo), 0);
    const QByteArray before = state(QStringLiteral("foo1"));
    this->change(change);
    stopAt(at);
    for (const RunMode mode : {RunMode::DryRun, RunMode::Apply}) {
        const auto report = run(Leg::Undo, mode);
        SLICETOOL_VERIFY(report);
        const TableReport &table = report->tables.first();
        QVERIFY2((table.status == TableStatus::Failed) == isHalf, qPrintable(summary(*report)));
        if (isHalf)
            QVERIFY2(table.message.contains(QLatin1String("did not finish")),
                     qPrintable(table.message));
        QVERIFY(report->tables.last().status == TableStatus::InSync);
        if (isHalf)
            QCOMPARE(state(QStringLiteral("foo1")), before);
    }
    checkExitCode(run(), 0);
    checkExitCode(run(Leg::Undo), 0);
    QCOMPARE(state(QStringLiteral("foo1")), before);
}

/// Which rows a table lacks that another run left, the newest rows do not tell.
void TestOneTransaction::litePullsEndWhatAnotherRunBegan()
{
    const QTemporaryDir folder;
    m_options.stateFolder = folder.path();
    fill(QStringLiteral("CREATE TABLE h (id INT NOT NULL PRIMARY KEY, v INT) ENGINE=MyISAM; "
                        "INSERT INTO h SELECT seq, seq FROM seq_1_to_400"));
    checkExitCode(run(), 0);
    change(QStringLiteral("UPDATE h SET v = 7 WHERE id > 20"));
    stopAt(QStringLiteral("DELETE"));
    m_options.lite = true;
    checkExitCode(run(), 0);
    checkEqual();
    // A lite pull that came to its end leaves nothing behind.
    fill(QStringLiteral("INSERT INTO h SELECT seq, seq FROM seq_401_to_500"));
    checkExitCode(run(), 0);
    m_options.lite = false;
    checkExitCode(run(Leg::Undo), 0);
    checkEqual();
}

/// Rows that arrived and do not stay as they are, are not rows that are missing.
void TestOneTransaction::undoFollowsAPullThatWasNotVerified()
{
    const QTemporaryDir folder;
    m_options.stateFolder = folder.path();
    fill(QStringLiteral("CREATE TABLE h (id INT NOT NULL PRIMARY KEY, v INT, u INT); "
                        "INSERT INTO h SELECT seq, seq, 0 FROM seq_1_to_40"));
    m_options.onStatement = [&](const StatementRecord &record) {
        if (record.label == QLatin1String("base") && record.sql == QLatin1String("COMMIT"))
            change(QStringLiteral("UPDATE h SET u = u + 1 WHERE id = 4"));
    };
    checkExitCode(run(), 3);
    m_options.onStatement = {};
    checkExitCode(run(Leg::Undo), 0);
    QCOMPARE(state(QStringLiteral("foo1")), state(QStringLiteral("foo0")));
}

/// Of a source without snapshots, a collision may be one of rows that moved; here it stays.
void TestOneTransaction::undoRefusesRowsThatDidNotGetIn()
{
    const QTemporaryDir folder;
    m_options.stateFolder = folder.path();
    fill(QStringLiteral("CREATE TABLE h (id INT NOT NULL PRIMARY KEY, v INT, u INT) ENGINE=MyISAM; "
                        "INSERT INTO h SELECT seq, seq, seq FROM seq_1_to_40"));
    checkExitCode(run(), 0);
    checkExitCode(run(Leg::Undo), 0);
    const QByteArray before = state(QStringLiteral("foo1"));
    change(QStringLiteral("ALTER TABLE h ADD UNIQUE KEY u (u)"));
    fill(QStringLiteral("UPDATE h SET v = 0, u = 7"));
    const auto report = run();
    QVERIFY2(report && report->tables.first().status == TableStatus::Live,
             report ? qPrintable(summary(*report)) : "");
    checkExitCode(run(Leg::Undo), 3);
    QCOMPARE(state(QStringLiteral("foo1")), before);
    change(QStringLiteral("ALTER TABLE h DROP KEY u"));
    checkExitCode(run(), 0);
    checkExitCode(run(Leg::Undo), 0);
}

void TestOneTransaction::pullsWithoutAStateFolder()
{
    m_options.stateFolder = QStringLiteral("/proc/nowhere");
    fill(QStringLiteral("CREATE TABLE h (id INT NOT NULL PRIMARY KEY, v INT) ENGINE=MyISAM; "
                        "INSERT INTO h SELECT seq, seq FROM seq_1_to_40"));
    checkExitCode(run(), 0);
    checkExitCode(run(Leg::Undo), 0);
    checkEqual();
}

/// What an undo left half is half also where the plan takes it for base from then on.
void TestOneTransaction::halfATableIsHalfAfterATurn()
{
    const QTemporaryDir folder;
    m_options.stateFolder = folder.path();
    fill(QStringLiteral("CREATE TABLE h (id INT NOT NULL PRIMARY KEY, v INT, u INT) ENGINE=MyISAM; "
                        "INSERT INTO h SELECT seq, seq, 0 FROM seq_1_to_400"));
    checkExitCode(run(), 0);
    checkExitCode(run(Leg::Undo), 0);
    const QByteArray whole = state(QStringLiteral("foo1"));
    change(QStringLiteral("UPDATE h SET v = 7 WHERE id > 20"), "foo1");
    stopAt(QStringLiteral("DELETE"), Leg::Undo);
    std::swap(m_endpoints.base, *m_endpoints.work);
    checkExitCode(run(Leg::Undo), 3);
    QCOMPARE(state(QStringLiteral("foo0")), whole);
    checkExitCode(run(), 0);
    checkExitCode(run(Leg::Undo), 0);
    QCOMPARE(state(QStringLiteral("foo0")), whole);
}

SLICETOOL_TEST(TestOneTransaction)
#include "tst_onetransaction.moc"
