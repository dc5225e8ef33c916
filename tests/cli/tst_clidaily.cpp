// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clifixture.h"
#include "report/history.h"
#include "server/schemalock.h"
#include "server/session.h"
#include "support/linkproxy.h"
#include "support/reportschema.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace slicetool;
using namespace slicetool::test;

/// The commands of every day as a user and a timer run them: lite pulls, turns, runs by schedule.
class TestCliDaily : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void liteNeverSaysVerified();
    void liteAndAFullPull();
    void liteGoesWithAPullOnly();
    void turnsBaseAndWork();
    void turnIsRefusedDuringARun();
    void turnNeedsWork();
    void scheduledRunsNeverAsk();
    void afterwardsAreNoDifference();
    void advisesAndChecksItsAdvice();
    void adviceIsNotForWhatWasChangedMeanwhile();

private:
    std::unique_ptr<test::CliFixture> m_cli;
};

void TestCliDaily::initTestCase()
{
    auto started = test::CliFixture::start();
    SLICETOOL_VERIFY(started);
    m_cli = std::move(*started);
}

void TestCliDaily::init()
{
    SLICETOOL_VERIFY(m_cli->reset());
    SLICETOOL_VERIFY(m_cli->upstream().execute(
        str("CREATE TABLE daily (id INT PRIMARY KEY, v INT, updated_at TIMESTAMP NOT NULL DEFAULT "
            "'2026-01-01' ON UPDATE CURRENT_TIMESTAMP); INSERT INTO daily SELECT seq, seq, "
            "'2020-01-01' + INTERVAL seq HOUR FROM seq_1_to_2000"),
        str("foo")));
}

void TestCliDaily::liteNeverSaysVerified()
{
    const QString plan = m_cli->writePlan();
    SLICETOOL_EXIT(m_cli->run({str("pull"), plan}), 0);
    const auto outcome =
        m_cli->run({str("pull"), plan, str("--lite"), str("--report"), m_cli->path(str("r.json"))});
    SLICETOOL_EXIT(outcome, 0);
    QVERIFY2(outcome.out.contains(str("none verified")), qPrintable(outcome.out));
    QVERIFY2(outcome.out.contains(str("Lite does not see deleted rows")), qPrintable(outcome.out));
    QVERIFY2(outcome.out.contains(str("by updated_at since")), qPrintable(outcome.out));
    QVERIFY2(outcome.out.contains(str("none differ; if differences are spread evenly, at most")),
             qPrintable(outcome.out));
    QCOMPARE(test::reportComplaints(m_cli->readFile(str("r.json"))), QStringList());
    const QJsonObject report = QJsonDocument::fromJson(m_cli->readFile(str("r.json"))).object();
    QVERIFY(report.value(str("lite")).toBool());
    for (const QJsonValue table : report.value(str("tables")).toArray())
        QVERIFY(!table[str("verified")].toBool());
    const auto history = m_cli->run({str("history"), plan});
    QVERIFY2(history.out.contains(str("pull, lite")) && history.out.contains(str("refreshed")),
             qPrintable(history.out));
}

void TestCliDaily::liteAndAFullPull()
{
    const QString plan = m_cli->writePlan();
    SLICETOOL_EXIT(m_cli->run({str("pull"), plan}), 0);
    SLICETOOL_VERIFY(m_cli->upstream().execute(str("UPDATE daily SET v = -1 WHERE id = 5; DELETE "
                                                   "FROM daily WHERE id = 6; UPDATE daily SET "
                                                   "v = -2, updated_at = updated_at WHERE id = 7"),
                                               str("foo")));
    // Its sample is the whole table, so that it knows what it does not bring, and says so when told to
    // say only what matters.
    const auto lite = m_cli->run({str("pull"), plan, str("--lite"), str("--quiet")});
    SLICETOOL_EXIT(lite, 3);
    QVERIFY2(lite.out.contains(str("still differ, which a full pull fixes")), qPrintable(lite.out));
    SLICETOOL_EXIT(m_cli->run({str("compare"), plan, str("--table"), str("daily")}), 1);
    const auto full = m_cli->run({str("pull"), plan});
    SLICETOOL_EXIT(full, 0);
    QVERIFY2(full.out.contains(str("lite pulls had missed at most 2 of these changes")),
             qPrintable(full.out));
    SLICETOOL_EXIT(m_cli->run({str("compare"), plan}), 0);
}

void TestCliDaily::liteGoesWithAPullOnly()
{
    const QString plan = m_cli->writePlan();
    SLICETOOL_EXIT(m_cli->run({str("undo"), plan, str("--lite")}), 2);
    SLICETOOL_EXIT(m_cli->run({str("pull"), plan, str("--lite"), str("--recreate")}), 2);
    SLICETOOL_EXIT(m_cli->run({str("pull"), plan, str("--overlap"), str("5")}), 2);
    SLICETOOL_EXIT(m_cli->run({str("pull"), plan, str("--lite"), str("--overlap"), str("-1")}), 2);
}

void TestCliDaily::turnsBaseAndWork()
{
    const QString plan = m_cli->writePlan();
    const auto inUse = [&] {
        const auto outcome = m_cli->run({str("turn"), plan, str("--print"), str("current")});
        return outcome.exitCode == 0 ? outcome.out.trimmed() : outcome.all();
    };
    QVERIFY2(inUse().endsWith(str("/foo1")) || inUse().contains(str("/foo1?")),
             qPrintable(inUse()));
    SLICETOOL_EXIT(m_cli->run({str("pull"), plan}), 0); // into foo0
    const auto turned = m_cli->run({str("turn"), plan});
    SLICETOOL_EXIT(turned, 0);
    QVERIFY2(turned.out.contains(str("In use now: ")), qPrintable(turned.out));
    QVERIFY2(inUse().contains(str("/foo0")), qPrintable(inUse()));
    QVERIFY(!inUse().contains(str("password")));
    const auto next = m_cli->run({str("turn"), plan, str("--print"), str("next")});
    QVERIFY2(next.out.contains(str("/foo1")), qPrintable(next.out));
    const QString link = m_cli->path(str("link.slice.json"));
    QFile::remove(link);
    QVERIFY(QFile::link(plan, link)); // a link to a plan is that plan
    const auto byLink = m_cli->run({str("turn"), link, str("--print"), str("current")});
    QCOMPARE(byLink.out.trimmed(), inUse());
    // The next pull leaves what is in use alone.
    SLICETOOL_VERIFY(m_cli->upstream().execute(str("UPDATE daily SET v = 0"), str("foo")));
    SLICETOOL_EXIT(m_cli->run({str("pull"), plan}), 0);
    const auto sum = [&](const char *schema) {
        return m_cli->local().query(str("SELECT SUM(v) FROM daily"), str(schema))->trimmed();
    };
    QCOMPARE(sum("foo0"), QByteArray("2001000"));
    QCOMPARE(sum("foo1"), QByteArray("0"));
    // A copy of the file would refresh what is in use, and does not.
    const QString copy = m_cli->path(str("copy.slice.json"));
    QVERIFY(QFile::copy(plan, copy));
    for (const QString &command : {str("pull"), str("undo"), str("schema"), str("grants")}) {
        const auto refused = m_cli->run({command, copy});
        SLICETOOL_EXIT(refused, 2);
        QVERIFY2(refused.error.contains(str("since \"turn\" of ") + planIdentity(plan)),
                 qPrintable(refused.error));
    }
    SLICETOOL_EXIT(m_cli->run({str("check"), copy}), 2);
    for (const QString &which : {str("current"), str("next")})
        SLICETOOL_EXIT(m_cli->run({str("turn"), copy, str("--print"), which}), 2);
    QCOMPARE(sum("foo0"), QByteArray("2001000"));
    QCOMPARE(sum("foo1"), QByteArray("0"));
    SLICETOOL_EXIT(m_cli->run({str("turn"), plan, str("--quiet")}), 0);
    QVERIFY2(inUse().contains(str("/foo1")), qPrintable(inUse()));
}

void TestCliDaily::turnIsRefusedDuringARun()
{
    const QString plan = m_cli->writePlan();
    SLICETOOL_EXIT(m_cli->run({str("pull"), plan}), 0);
    for (const char *schema : {"foo0", "foo1"}) {
        // What a run holds while it is at work.
        auto holder = m_cli->local().execute(str("SELECT 1")); // the server is there
        SLICETOOL_VERIFY(holder);
        auto session = Session::open(m_cli->local().tcpEndpoint(str(schema), str("base")),
                                     SessionPurpose::Read, {});
        if (!session) {
            Endpoint bare = m_cli->local().tcpEndpoint({}, str("base"));
            session = Session::open(bare, SessionPurpose::Read, {});
        }
        SLICETOOL_VERIFY(session);
        SLICETOOL_VERIFY(SchemaLock::take(**session, str(schema)));
        const auto refused = m_cli->run({str("turn"), plan});
        SLICETOOL_EXIT(refused, 5);
        const auto current = m_cli->run({str("turn"), plan, str("--print"), str("current")});
        QVERIFY2(current.out.contains(str("/foo1")), qPrintable(current.out)); // as it was
        SLICETOOL_EXIT(m_cli->run({str("turn"), plan, str("--scheduled")}), 5);
        const auto history = m_cli->run({str("history"), plan, str("--json")});
        QVERIFY2(history.out.contains(str("\"command\": \"turn\"")), qPrintable(history.out));
        QCOMPARE(test::historyComplaints(history.out.toUtf8()), QStringList());
    }
}

void TestCliDaily::turnNeedsWork()
{
    const QString plan = m_cli->writePlan({{str("work"), QJsonValue()}});
    SLICETOOL_EXIT(m_cli->run({str("turn"), plan}), 2);
    SLICETOOL_EXIT(m_cli->run({str("turn"), plan, str("--print"), str("both")}), 2);
}

void TestCliDaily::scheduledRunsNeverAsk()
{
    SLICETOOL_VERIFY(m_cli->local().execute(str("CREATE USER locked@'%' IDENTIFIED BY 'secret'")));
    Endpoint place = m_cli->local().tcpEndpoint(str("foo0"), str("base"));
    place.user = str("locked");
    place.password.reset();
    const QString plan = m_cli->writePlan({{str("base"), place.toUrl()}});
    const auto outcome = m_cli->run({str("pull"), plan, str("--scheduled"), str("--quiet")});
    SLICETOOL_EXIT(outcome, 4);
    const auto history = m_cli->run({str("history"), plan});
    QVERIFY2(history.out.contains(str("did not start")) && history.out.contains(str("schedule"))
                 && history.out.contains(str("Access denied")),
             qPrintable(history.out));
    // Nobody's schedule: nothing to remember.
    SLICETOOL_EXIT(m_cli->run({str("pull"), plan}), 4);
    const auto list = m_cli->run({str("history"), plan, str("--json")});
    QCOMPARE(QJsonDocument::fromJson(list.out.toUtf8())[str("runs")].toArray().size(), 1);
}

void TestCliDaily::afterwardsAreNoDifference()
{
    const QJsonArray after{QJsonObject{{str("leg"), str("undo")},
                                       {str("sql"), str("UPDATE daily SET v = 0 WHERE id <= 3")}}};
    const QString plan = m_cli->writePlan({{str("after"), after}});
    SLICETOOL_EXIT(m_cli->run({str("pull"), plan}), 0);
    SLICETOOL_EXIT(m_cli->run({str("undo"), plan, str("--report"), m_cli->path(str("u.json"))}), 0);
    QCOMPARE(test::reportComplaints(m_cli->readFile(str("u.json"))), QStringList());
    const auto compared = m_cli->run({str("compare"), plan, str("--leg"), str("undo")});
    SLICETOOL_EXIT(compared, 0);
    QVERIFY2(compared.out.contains(str("3 rows changed by the plan's after statements")),
             qPrintable(compared.out));
    SLICETOOL_VERIFY(
        m_cli->local().execute(str("UPDATE daily SET v = 1 WHERE id = 9"), str("foo1")));
    SLICETOOL_EXIT(m_cli->run({str("compare"), plan, str("--leg"), str("undo")}), 1);
}

void TestCliDaily::adviceIsNotForWhatWasChangedMeanwhile()
{
    const auto line = test::LinkProxy::start(m_cli->upstream().port(), {0.05, 1e9});
    SLICETOOL_VERIFY(line);
    Endpoint upstream = m_cli->account(m_cli->upstream(), str("adviser"), QString(),
                                       {str("SELECT ON foo.*")}, str("foo"), str("upstream"));
    upstream.port = (*line)->port();
    const auto write = [&](const QJsonArray &zoom) {
        const QJsonObject scan{{str("step"), str("scan")}, {str("zoom"), zoom}};
        return m_cli->writePlan({{str("upstream"), upstream.toUrl()},
                                 {str("default"), scan},
                                 {str("steps"), QJsonArray()}});
    };
    const QString plan = write({100, 1});
    for (int day = 0; day < 3; ++day) {
        SLICETOOL_EXIT(m_cli->run({str("pull"), plan, str("--table"), str("daily")}), 0);
        SLICETOOL_VERIFY(m_cli->upstream().execute(
            str("UPDATE daily SET v = v + 1 WHERE id IN (5, 1500)"), str("foo")));
    }
    (*line)->resetTraffic();
    const auto advising =
        m_cli->launch({str("advise"), plan, str("--table"), str("daily"), str("--apply")});
    QTRY_VERIFY_WITH_TIMEOUT((*line)->traffic().roundTrips > 2, 20'000);
    write({500, 1});
    const auto outcome = test::CliFixture::finish(*advising);
    SLICETOOL_EXIT(outcome, 3);
    QVERIFY2(outcome.error.contains(str("step was edited in the meantime: daily"))
                 && outcome.out.contains(str("0 changes written")),
             qPrintable(outcome.all()));
    QVERIFY(m_cli->readFile(str("plan.slice.json")).contains("500"));
}

void TestCliDaily::advisesAndChecksItsAdvice()
{
    const QJsonObject scan{{str("step"), str("scan")}, {str("zoom"), QJsonArray{100, 1}}};
    const QString plan = m_cli->writePlan({{str("default"), scan}, {str("steps"), QJsonArray()}});
    const auto nothing = m_cli->run({str("advise"), plan});
    SLICETOOL_EXIT(nothing, 0); // there is no history yet
    SLICETOOL_EXIT(m_cli->run({str("pull"), plan}), 0);
    for (int day = 0; day < 2; ++day) {
        SLICETOOL_VERIFY(m_cli->upstream().execute(
            str("UPDATE daily SET v = v + 1 WHERE id IN (5, 1500)"), str("foo")));
        SLICETOOL_EXIT(m_cli->run({str("pull"), plan}), 0);
    }
    const auto shown = m_cli->run({str("advise"), plan, str("--table"), str("daily")});
    SLICETOOL_EXIT(shown, 0);
    QVERIFY2(shown.out.contains(str("2 runs")) && shown.out.contains(str("100, 1"))
                 && shown.out.contains(str("--apply writes 1 change")),
             qPrintable(shown.out));
    SLICETOOL_EXIT(m_cli->run({str("advise"), plan, str("--table"), str("nosuch")}), 2);
    // The line is measured anew each time, and a machine that is busy just then makes it look as if
    // nothing were worth it.
    CliOutcome applied;
    for (int attempt = 0; attempt < 5 && !applied.out.contains(str("written to")); ++attempt) {
        applied = m_cli->run({str("advise"), plan, str("--table"), str("daily"), str("--apply")});
        SLICETOOL_EXIT(applied, 0);
    }
    QVERIFY2(m_cli->readFile(str("plan.slice.json")).contains("daily"), qPrintable(applied.out));
    SLICETOOL_EXIT(m_cli->run({str("pull"), plan}), 0);
    const auto history = m_cli->run({str("history"), plan});
    QVERIFY2(history.out.contains(str("Advice applied")) && history.out.contains(str("actual ")),
             qPrintable(history.out));
    const auto checked = m_cli->run({str("advise"), plan});
    SLICETOOL_EXIT(checked, 0);
    QVERIFY2(checked.out.contains(str("Earlier advice")) && checked.out.contains(str("actual ")),
             qPrintable(checked.out));
}

SLICETOOL_TEST(TestCliDaily)
#include "tst_clidaily.moc"
