// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/turn.h"
#include "engine/runtest.h"
#include "support/testmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace slicetool;
using test::LinkProxy;
using test::RunTest;
using test::summary;

/// Connections that end at many places of a recreate, a lite pull and a turn, upstream's and the
/// target's: no table is between two states, nothing is left over, and the next run is exact.
class TestCutJobs : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recreate_data() { sides(); }
    void recreate();
    void lite_data() { sides(); }
    void lite();
    void turn_data() { sides(); }
    void turn();

private:
    static constexpr int rows = 3'000;
    static constexpr int changed = 400;
    static constexpr int added = 200;

    static void sides();
    void local(const QString &script);
    QByteArray here(const QString &query)
    {
        return ask(m_servers->local(), query, QStringLiteral("foo0"));
    }
    /// Puts a line between the run and one of its servers; what cuts it is the caller's.
    void putLine(bool atTarget);
    int positions() const; ///< at which a run is cut
    /// Cuts a run at each of them, every time from the state that prepare() makes.
    void cutEverywhere(const std::function<void()> &prepare,
                       const std::function<void(const QString &at)> &checkCut,
                       const std::function<void()> &checkNext);

    QTemporaryDir m_temporary;
    std::unique_ptr<LinkProxy> m_line;
    Endpoints m_near;
};

void TestCutJobs::initTestCase()
{
    RunTest::initTestCase();
    // Ours alone from here on, so that nothing may lie in it after a run.
    qputenv("TMPDIR", QFile::encodeName(m_temporary.path()));
}

void TestCutJobs::sides()
{
    QTest::addColumn<bool>("atTarget");
    QTest::newRow("upstream") << false;
    QTest::newRow("target") << true;
}

void TestCutJobs::local(const QString &script)
{
    SLICETOOL_VERIFY(m_servers->local().execute(script, QStringLiteral("foo0")));
}

void TestCutJobs::putLine(bool atTarget)
{
    m_near = m_endpoints;
    demo::PrivateServer &server = atTarget ? m_servers->local() : m_servers->upstream();
    m_line = lineTo(server, atTarget ? m_endpoints.base : m_endpoints.upstream);
}

int TestCutJobs::positions() const
{
    return m_servers->pair().isUsual() ? 5 : 3;
}

void TestCutJobs::cutEverywhere(const std::function<void()> &prepare,
                                const std::function<void(const QString &at)> &checkCut,
                                const std::function<void()> &checkNext)
{
    const Endpoints throughTheLine = m_endpoints;
    prepare();
    m_line->resetTraffic();
    checkExitCode(run(), 0);
    const qint64 whole = m_line->traffic().bytesDown;
    checkNext();
    int failures = 0;
    for (int i = 0; i < positions() && !QTest::currentTestFailed(); ++i) {
        m_endpoints = m_near;
        prepare();
        m_endpoints = throughTheLine;
        m_line->cutAfter(whole * (2 * i + 1) / (2 * positions()), i % 2 == 0);
        const auto report = run();
        m_line->cutAfter(-1, false);
        const QString at = QStringLiteral("cut %1 of %2: ").arg(i).arg(positions())
                           + (report ? summary(*report) : report.error().message());
        if (!report)
            QVERIFY2(report.error().code == ErrorCode::Unreachable
                         || report.error().code == ErrorCode::ConnectionLost,
                     qPrintable(at));
        else
            QVERIFY2(report->exitCode() == 0 || report->exitCode() == 3, qPrintable(at));
        failures += !report || report->exitCode() != 0;
        checkCut(at);
        QVERIFY2(QDir(m_temporary.path()).isEmpty(),
                 qPrintable(QDir(m_temporary.path())
                                .entryList(QDir::NoDotAndDotDot | QDir::AllEntries)
                                .join(QLatin1Char(' '))));
        m_endpoints = m_near;
        checkExitCode(run(), 0);
        checkNext();
    }
    QVERIFY(failures > 0);
}

void TestCutJobs::recreate()
{
    QFETCH(bool, atTarget);
    fill(QStringLiteral(
             "CREATE TABLE a (id INT PRIMARY KEY, v VARCHAR(80)); INSERT INTO a SELECT seq, "
             "LEFT(SHA2(seq, 256), 40) FROM seq_1_to_%1; CREATE TABLE b LIKE a; INSERT INTO b "
             "SELECT * FROM a")
             .arg(rows));
    m_options.jobs = 1;
    checkExitCode(run(), 0);
    m_options.recreate = true;
    putLine(atTarget);
    cutEverywhere(
        [&] {
            for (const char *table : {"a", "b"})
                local(
                    QStringLiteral(
                        "ALTER TABLE %1 ADD extra INT NOT NULL DEFAULT 7; UPDATE %1 SET v = 'old'")
                        .arg(QLatin1String(table)));
        },
        [&](const QString &at) {
            for (const char *name : {"a", "b"}) {
                const QString table = QLatin1String(name);
                const bool isOld =
                    here(QStringLiteral("SELECT COUNT(*), SUM(extra = 7 AND v = 'old') FROM ")
                         + table)
                    == QStringLiteral("%1\t%1").arg(rows).toUtf8();
                const bool isNew =
                    here(QStringLiteral("SELECT COUNT(*), SUM(v = LEFT(SHA2(id, 256), 40)) FROM ")
                         + table)
                        == QStringLiteral("%1\t%1").arg(rows).toUtf8()
                    && here(QStringLiteral("SHOW COLUMNS FROM %1 LIKE 'extra'").arg(table))
                           .isEmpty();
                QVERIFY2(isOld || isNew,
                         qPrintable(table + QLatin1String(" is between two states, ") + at));
            }
        },
        [&] {
            checkEqual();
            QCOMPARE(here(QStringLiteral("SHOW TABLES")), QByteArray("a\nb"));
        });
}

void TestCutJobs::lite()
{
    QFETCH(bool, atTarget);
    fill(QStringLiteral("CREATE TABLE a (id INT PRIMARY KEY, v INT, m DATETIME(6), pad "
                        "VARCHAR(80)); INSERT INTO a "
                        "SELECT seq, seq, '2026-01-01', LEFT(SHA2(seq, 256), 40) FROM seq_1_to_%1")
             .arg(rows));
    m_plan.defaultStep.modified = QStringLiteral("m");
    m_options.jobs = 1;
    checkExitCode(run(), 0);
    fill(
        QStringLiteral("UPDATE a SET v = -1, m = '2026-02-01' WHERE id MOD 7 = 1 AND id <= 7 * %1; "
                       "INSERT INTO a SELECT seq, -1, '2026-02-01', 'new' FROM seq_%2_to_%3")
            .arg(changed)
            .arg(rows + 1)
            .arg(rows + added));
    m_options.lite = true;
    putLine(atTarget);
    cutEverywhere(
        [&] {
            local(QStringLiteral("DELETE FROM a WHERE id > %1; UPDATE a SET v = id, m = "
                                 "'2026-01-01' WHERE v = -1")
                      .arg(rows));
        },
        [&](const QString &at) {
            const QByteArray now = here(QStringLiteral("SELECT COUNT(*), SUM(v = -1) FROM a"));
            QVERIFY2(now == QStringLiteral("%1\t0").arg(rows).toUtf8()
                         || now
                                == QStringLiteral("%1\t%2")
                                       .arg(rows + added)
                                       .arg(changed + added)
                                       .toUtf8(),
                     qPrintable(QString::fromUtf8(now) + QLatin1String(" is between two states, ")
                                + at));
        },
        [&] { checkEqual(); });
}

void TestCutJobs::turn()
{
    QFETCH(bool, atTarget); // base, else work
    fill(QStringLiteral("CREATE TABLE a (id INT PRIMARY KEY); INSERT INTO a VALUES (1)"));
    checkExitCode(run(), 0);
    const QTemporaryDir state;
    const TurnFile turns(state.path());
    const auto plan = QStringLiteral("/p.slice.json");
    Endpoint base = m_endpoints.base;
    Endpoint work = *m_endpoints.work;
    const auto line = lineTo(m_servers->local(), atTarget ? base : work);
    const auto turn = [&](const Endpoints &places) {
        return turnPlan(places, plan, turns.turnOf(plan).value(), turns, {});
    };
    const Endpoints places{m_endpoints.upstream, base, work};
    SLICETOOL_VERIFY(turn(places));
    const qint64 whole = line->traffic().bytesDown;
    int failures = 0;
    for (int i = 0; i < 2 * positions(); ++i) {
        const bool before = turns.turnOf(plan).value().isTurned;
        line->cutAfter(whole * i / (2 * positions()), i % 2 == 0);
        const auto turned = turn(places);
        line->cutAfter(-1, false);
        // It says what it did.
        const QString at = turned ? QStringLiteral("turned") : turned.error().message();
        QVERIFY2(turns.turnOf(plan).value().isTurned == (turned ? !before : before),
                 qPrintable(at));
        QVERIFY2(turned || turned.error().code == ErrorCode::Unreachable
                     || turned.error().code == ErrorCode::ConnectionLost,
                 qPrintable(at));
        failures += !turned;
        // No lock is left; the server may need a moment to notice.
        QTRY_VERIFY_WITH_TIMEOUT(bool(turn(m_endpoints)), 20'000);
        checkExitCode(run(), 0);
    }
    QVERIFY(failures > 0);
}

SLICETOOL_TEST(TestCutJobs)
#include "tst_cutjobs.moc"
