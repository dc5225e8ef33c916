// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/turnfile.h"
#include "gui/base/poolthreads.h"
#include "gui/window/planstate.h"
#include "gui/window/plantools.h"
#include "plan/planwriter.h"
#include "report/history.h"
#include "server/statefolder.h"
#include "support/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace slicetool;
using namespace slicetool::gui;

/// What files beside a plan say of it: read where nobody waits for it, and never guessed.
class TestPlanState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanupTestCase() { endPoolThreads(); }
    void namesPlaces();
    void noticesTurnsOfOtherPrograms();
    void saysWhenTheTurnIsUnknown();
    void dropsWhatIsOfAnotherPlan();
    void aLookCallsForNoOther();
    void readsNothingInTheWindowsThread();

private:
    void open(const char *name);

    std::unique_ptr<QTemporaryDir> m_folder;
    Plan m_plan;
    QString m_path;
    PlanDocument m_document;
};

void TestPlanState::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_folder->filePath(QStringLiteral("state")).toLocal8Bit());
    QVERIFY(QDir().mkpath(QFileInfo(historyPath()).absolutePath()));
    m_plan = Plan();
    m_plan.name = QStringLiteral("shop");
    m_plan.upstream = QStringLiteral("mysql://me@db.example.com:3307/foo");
    m_plan.base = QStringLiteral("mysql://me@localhost/foo0");
    m_plan.work = QStringLiteral("mysql://me@127.0.0.1:3310/foo1");
}

void TestPlanState::open(const char *name)
{
    m_path = m_folder->filePath(QString::fromLatin1(name));
    QVERIFY(bool(writePlanFile(m_plan, m_path)));
    QVERIFY(bool(m_document.load(m_path)));
}

void TestPlanState::namesPlaces()
{
    PlanState state(m_document, m_folder->filePath(QStringLiteral("none.json")));
    QVERIFY(state.work().schema.isEmpty());
    open("a.slice.json");
    QTRY_COMPARE(state.work().schema, QStringLiteral("foo1"));
    QCOMPARE(state.upstream().display(), QStringLiteral("foo on db.example.com:3307"));
    QCOMPARE(state.base().display(), QStringLiteral("foo0 on this machine"));
    QVERIFY(state.base().isThisMachine && !state.upstream().isThisMachine);
    // Behind a port of this machine may be any server.
    QCOMPARE(state.work().display(), QStringLiteral("foo1 on 127.0.0.1:3310"));
    QVERIFY(!state.work().isThisMachine);
    // The far end of a tunnel is no place of this machine, whatever it calls itself.
    m_plan.work = QStringLiteral("mysql://me@127.0.0.1/foo1?ssh=gate.example.com");
    m_document.setPlan(m_plan, QStringLiteral("through a tunnel"));
    QTRY_VERIFY2(state.work().display().contains(QLatin1String("gate.example.com")),
                 qPrintable(state.work().display()));
    QVERIFY(!state.work().isThisMachine);
}

void TestPlanState::noticesTurnsOfOtherPrograms()
{
    PlanState state(m_document, m_folder->filePath(QStringLiteral("none.json")));
    open("a.slice.json");
    QTRY_COMPARE(state.work().schema, QStringLiteral("foo1"));
    QVERIFY(bool(TurnFile(stateFolder()).setTurned(PlanTools::planPath(m_document), true, {}, {})));
    QTRY_COMPARE_WITH_TIMEOUT(state.work().schema, QStringLiteral("foo0"), 20'000);
    QCOMPARE(state.base().schema, QStringLiteral("foo1"));
    QCOMPARE(state.work().role, QStringLiteral("work"));
    QCOMPARE(state.planInTurn()->base, m_plan.work);
    QCOMPARE(m_document.plan().base, m_plan.base);
}

void TestPlanState::saysWhenTheTurnIsUnknown()
{
    PlanState state(m_document, m_folder->filePath(QStringLiteral("none.json")));
    open("a.slice.json");
    QVERIFY(bool(TurnFile(stateFolder()).setTurned(PlanTools::planPath(m_document), true, {}, {})));
    const QFileInfoList files =
        QFileInfo(historyPath()).dir().entryInfoList({QStringLiteral("*.json")});
    QCOMPARE(files.size(), 1);
    QFile turns(files.first().filePath());
    QVERIFY(turns.open(QIODevice::WriteOnly));
    turns.write("{ not whole");
    turns.close();
    bool isRead = false;
    state.refresh([&] { isRead = true; });
    QTRY_VERIFY(isRead);
    QVERIFY(!state.planInTurn());
    QVERIFY(state.problem() && !state.problem()->message().isEmpty());
    // A plan without work has no turns.
    m_plan.work.clear();
    m_document.setPlan(m_plan, QStringLiteral("no work"));
    QVERIFY(state.planInTurn());
}

void TestPlanState::dropsWhatIsOfAnotherPlan()
{
    PlanState state(m_document, m_folder->filePath(QStringLiteral("none.json")));
    open("a.slice.json");
    bool isCalled = false;
    state.refresh([&] { isCalled = true; });
    m_plan.work = QStringLiteral("mysql://me@localhost/bar1");
    open("b.slice.json");
    QTRY_COMPARE(state.work().schema, QStringLiteral("bar1"));
    QVERIFY(!isCalled);
    m_document.close();
    QVERIFY(state.work().schema.isEmpty());
    QVERIFY(!m_document.isOpen() && !m_document.isModified());
}

/// What a look itself does to the files that it reads calls for no other look.
void TestPlanState::aLookCallsForNoOther()
{
    open("a.slice.json");
    const RunHistory history(historyPath());
    RunReport report;
    report.plan = QStringLiteral("shop");
    report.started = QDateTime::currentDateTimeUtc();
    RunOrigin origin;
    origin.planPath = PlanTools::planPath(m_document);
    QVERIFY(bool(history.add(report, origin)));
    PlanState state(m_document, m_folder->filePath(QStringLiteral("none.json")));
    QSignalSpy looks(&state, &PlanState::changed);
    state.refresh();
    QTRY_COMPARE(state.runs().size(), 1);
    QVERIFY(bool(history.add(report, origin)));
    QTRY_COMPARE_WITH_TIMEOUT(state.runs().size(), 2, 20'000);
    // Writing may have been seen in two steps; a look for every look would be six a second.
    looks.clear();
    QTest::qWait(2000);
    QVERIFY2(looks.size() <= 2, qPrintable(QString::number(looks.size())));
}

/// A file that does not answer, such as one on a server that is gone, stops nobody.
void TestPlanState::readsNothingInTheWindowsThread()
{
    const QString fifo = m_folder->filePath(QStringLiteral("connections.json"));
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    PlanState state(m_document, fifo);
    open("a.slice.json");
    for (int edit = 0; edit < 20; ++edit) {
        m_plan.work = QStringLiteral("mysql://me@localhost/foo%1").arg(edit);
        m_document.setPlan(m_plan, QStringLiteral("another work"));
        state.refresh();
    }
    QVERIFY(state.work().schema.isEmpty()); // nobody knows it yet, and this thread went on
    // Let the readers go: each opening for writing ends one of them.
    QElapsedTimer clock;
    clock.start();
    const auto isKnown = [&] {
        return !state.work().problem.isEmpty() || state.work().schema == QLatin1String("foo19");
    };
    while (!isKnown() && clock.elapsed() < 30'000) {
        const int writer = ::open(QFile::encodeName(fifo).constData(), O_WRONLY | O_NONBLOCK);
        if (writer >= 0)
            ::close(writer);
        QTest::qWait(5);
    }
    QVERIFY(isKnown());
}

SLICETOOL_TEST(TestPlanState)
#include "tst_planstate.moc"
