// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/check.h"
#include "engine/run/turn.h"
#include "engine/runtest.h"
#include "support/testmain.h"

#include <QTemporaryDir>

using namespace slicetool;
using namespace slicetool::test;

/// Base and work that take turns: the copy that an application uses is written by no plan, whatever its
/// file is called and however it spells the server.
class TestTurns : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void liteNeedsAFullPullOfEachTable();
    void aCopyOfThePlanIsRefused();
    void aServerWithAnotherPortIsTheSame();
    void aTurnOfItsOwnMakesItRight();
    void aPlanThatWasEditedIsRefused();
    void theUsersWordNamesTheSchema();
    void otherSchemasAreNobodysBusiness();
    void threePlacesAreThree();

private:
    /// Pulled, undone, turned by a plan of another name: foo0 is in use, with a row of its own.
    void turn();
    /// @param isTurned before it
    void turnAs(const char *plan, bool isTurned)
    {
        const TurnFile turns(m_state->path());
        const Turn seen = turns.turnOf(QString::fromLatin1(plan)).value();
        QCOMPARE(seen.isTurned, isTurned);
        SLICETOOL_VERIFY(turnPlan(m_endpoints, QString::fromLatin1(plan), seen, turns, {}));
        QCOMPARE(turns.turnOf(QString::fromLatin1(plan)).value().isTurned, !isTurned);
    }
    void checkRefused(const Result<RunReport> &report, const char *words)
    {
        QVERIFY2(!report, qPrintable(report ? summary(*report) : QString()));
        QCOMPARE(report.error().code, ErrorCode::Refused);
        const QString message = report.error().message();
        for (const char *each : {words, "/a.slice.json", "Nothing was changed", "\"turn\""})
            QVERIFY2(message.contains(QLatin1String(each)), qPrintable(message));
        QCOMPARE(ask(m_servers->local(), QStringLiteral("SELECT COUNT(*) FROM foo0.t")),
                 QByteArray("4"));
    }

    std::unique_ptr<QTemporaryDir> m_state;
};

void TestTurns::turn()
{
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY); INSERT INTO t VALUES (1), (2), (3)"));
    m_state = std::make_unique<QTemporaryDir>();
    m_options.stateFolder = m_state->path();
    checkExitCode(run(), 0);
    checkExitCode(run(Leg::Undo), 0);
    turnAs("/a.slice.json", false);
    SLICETOOL_VERIFY(m_servers->local().execute(QStringLiteral("INSERT INTO foo0.t VALUES (9)")));
}

/// After a turn base holds what the application wrote, which a lite pull would not find, in each table
/// that was not pulled since.
void TestTurns::liteNeedsAFullPullOfEachTable()
{
    fill(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY); INSERT INTO t VALUES (1), (2), (3); "
                        "CREATE TABLE u (id INT PRIMARY KEY); INSERT INTO u VALUES (1), (2), (3)"));
    m_state = std::make_unique<QTemporaryDir>();
    m_options.stateFolder = m_state->path();
    checkExitCode(run(), 0);
    m_options.turnedAt = QDateTime::currentDateTimeUtc();
    const auto lite = [&](const QStringList &missing) {
        m_options.lite = true;
        const auto report = run();
        m_options.lite = false;
        if (missing.isEmpty()) {
            checkExitCode(report, 0);
            return;
        }
        QVERIFY(!report && report.error().code == ErrorCode::Refused);
        QVERIFY2(report.error().reason.contains(QLatin1String("pull of `")
                                                + missing.join(QLatin1String("`, `")) + u'`'),
                 qPrintable(report.error().message()));
    };
    lite({QStringLiteral("t"), QStringLiteral("u")});
    TableStep step;
    step.table = QStringLiteral("u");
    step.kind = StepKind::Skip;
    m_plan.steps = {step};
    checkExitCode(run(), 0); // what is left out of a pull was not pulled
    lite({});
    m_plan.steps.clear();
    lite({QStringLiteral("u")});
    step.kind = StepKind::Scan;
    step.where = QStringLiteral("id > 1");
    step.stale = Stale::Keep;
    m_plan.steps = {step};
    checkExitCode(run(), 0); // nor are the rows that it kept
    lite({});
    m_plan.steps.clear();
    lite({QStringLiteral("u")});
    m_options.tables = QStringList{QStringLiteral("u")};
    checkExitCode(run(), 0);
    m_options.tables.clear();
    lite({});
    m_options.turnedAt = m_options.turnedAt.addMSecs(1); // another turn
    lite({QStringLiteral("t"), QStringLiteral("u")});
}

void TestTurns::aCopyOfThePlanIsRefused()
{
    turn();
    checkRefused(run(), "base (");
    checkRefused(run(Leg::Pull, RunMode::DryRun), "base (");
    checkRefused(run(Leg::Pull, RunMode::SchemaOnly), "base (");
    checkRefused(run(Leg::Undo), "work (");
    m_options.recreate = true;
    checkRefused(run(), "is the copy in use");
    m_options.recreate = false;
    m_options.onlyRows.insert(QStringLiteral("t"), {});
    checkRefused(run(), "is the copy in use");
    m_options.onlyRows.clear();
    m_options.lite = true;
    checkRefused(run(), "is the copy in use");
    m_options.lite = false;
    // What only looks may look.
    SLICETOOL_VERIFY(run(Leg::Pull, RunMode::Compare));
    // By another way it is the same server.
    m_endpoints.base =
        m_servers->local().tcpEndpoint(QStringLiteral("foo0"), QStringLiteral("base"));
    checkRefused(run(), "base (");
    const auto checked =
        checkPlan(m_plan, m_endpoints, m_stop.get_token(), {{}, 2, m_state->path()});
    SLICETOOL_VERIFY(checked);
    QStringList problems;
    for (const Finding &finding : checked->findings) {
        if (finding.severity == Finding::Severity::Problem)
            problems << finding.place + QLatin1String(": ") + finding.text;
    }
    QCOMPARE(problems.size(), 2);
    QVERIFY2(problems.at(0).contains(QLatin1String("is the copy in use since \"turn\" of "
                                                   "/a.slice.json")),
             qPrintable(problems.at(0)));
    QVERIFY2(problems.at(1).startsWith(QLatin1String("work: ")), qPrintable(problems.at(1)));
}

/// It was started anew, and is reached by another way than when the plan was turned.
void TestTurns::aServerWithAnotherPortIsTheSame()
{
    turn();
    QFile file(m_state->filePath(QStringLiteral("turns.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    file.close();
    const QByteArray socket = m_endpoints.base.socket.toUtf8();
    QVERIFY(!socket.isEmpty() && text.contains(socket));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.replace("socket " + socket, "127.0.0.1\\n1\\n"));
    file.close();
    checkRefused(run(), "base (");
    QVERIFY(!text.contains(QByteArray::number(m_servers->local().port())));
}

void TestTurns::aTurnOfItsOwnMakesItRight()
{
    turn();
    turnAs("/b.slice.json", false);
    std::swap(m_endpoints.base, *m_endpoints.work);
    checkExitCode(run(), 0); // into foo1
    QCOMPARE(ask(m_servers->local(), QStringLiteral("SELECT COUNT(*) FROM foo0.t")),
             QByteArray("4"));
    checkExitCode(run(Leg::Undo), 0);
    QCOMPARE(ask(m_servers->local(), QStringLiteral("SELECT COUNT(*) FROM foo0.t")),
             QByteArray("3"));
    // And back: what it was refreshing is in use.
    turnAs("/b.slice.json", true);
    const auto report = run();
    QVERIFY(!report);
    QVERIFY2(report.error().message().contains(QLatin1String("/b.slice.json")),
             qPrintable(report.error().message()));
}

/// Base and work of the file were exchanged by hand after a turn.
void TestTurns::aPlanThatWasEditedIsRefused()
{
    turn();
    std::swap(m_endpoints.base, *m_endpoints.work); // in turn
    checkExitCode(run(), 0);
    std::swap(m_endpoints.base, *m_endpoints.work); // in turn, once edited
    checkRefused(run(), "base (");
}

void TestTurns::theUsersWordNamesTheSchema()
{
    turn();
    m_options.yesWriteTo = QStringLiteral("foo1");
    QVERIFY(!run());
    m_options.yesWriteTo = QStringLiteral("foo0");
    checkExitCode(run(), 0);
    QCOMPARE(ask(m_servers->local(), QStringLiteral("SELECT COUNT(*) FROM foo0.t")),
             QByteArray("3"));
}

void TestTurns::otherSchemasAreNobodysBusiness()
{
    turn();
    m_endpoints.base.schema = QStringLiteral("foo00");
    m_endpoints.work->schema = QStringLiteral("foo01");
    checkExitCode(run(), 0);
    checkExitCode(run(Leg::Undo), 0);
    // Another work of the base in use.
    m_endpoints.base.schema = QStringLiteral("foo0");
    checkExitCode(run(Leg::Undo), 0);
    SLICETOOL_VERIFY(
        m_servers->local().execute(QStringLiteral("DROP DATABASE foo00; DROP DATABASE foo01")));
}

/// What is handed to the application is there, and neither copy is upstream or the other one.
void TestTurns::threePlacesAreThree()
{
    turn();
    const TurnFile turns(m_state->path());
    const auto tried = [&](const Endpoints &places) {
        return turnPlan(places, QStringLiteral("/c.slice.json"), {}, turns, {});
    };
    const Endpoint upstream =
        m_servers->upstream().tcpEndpoint(QStringLiteral("foo"), QStringLiteral("work"));
    Endpoints places = m_endpoints;
    places.work = upstream;
    const auto work = tried(places);
    QVERIFY(!work);
    QCOMPARE(work.error().code, ErrorCode::Refused);
    places = m_endpoints;
    places.base = upstream;
    const auto base = tried(places);
    QVERIFY(!base);
    QCOMPARE(base.error().code, ErrorCode::Refused);
    places = m_endpoints;
    places.base = m_servers->local().tcpEndpoint(QStringLiteral("foo1"), QStringLiteral("base"));
    const auto one = tried(places);
    QVERIFY(!one);
    QCOMPARE(one.error().code, ErrorCode::Refused);
    places = m_endpoints;
    places.base.schema = QStringLiteral("never_pulled");
    const auto missing = tried(places);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::MissingSchema);
    QCOMPARE(turns.turnOf(QStringLiteral("/c.slice.json")).value(), Turn());
}

SLICETOOL_TEST(TestTurns)
#include "tst_turns.moc"
