// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal/signals.h"
#include "support/testmain.h"

#include <QProcess>
#include <QTest>

#include <chrono>
#include <csignal>
#include <map>
#include <thread>

#include <unistd.h>

using namespace slicetool::cli;

namespace {

bool waitForStop(const std::stop_source &stop)
{
    for (int i = 0; i < 500 && !stop.stop_requested(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    return stop.stop_requested();
}

void stopsAndIsSignalledAgain(int second)
{
    const std::stop_source stop;
    const SignalWatcher watcher(stop);
    ::raise(SIGINT);
    if (!waitForStop(stop))
        ::_exit(98);
    std::this_thread::sleep_for(std::chrono::milliseconds(400));
    ::raise(second);
}

void interruptTwice()
{
    stopsAndIsSignalledAgain(SIGINT);
}

void interruptAndTerminate()
{
    stopsAndIsSignalledAgain(SIGTERM);
}

void interruptDelivedTwice()
{
    const std::stop_source stop;
    const SignalWatcher watcher(stop);
    ::raise(SIGINT);
    ::raise(SIGINT);
    ::_exit(waitForStop(stop) ? 7 : 98);
}

void terminateAfterWatching()
{
    {
        const SignalWatcher watcher{std::stop_source()};
    }
    ::raise(SIGTERM);
}

void hangUpWhereIgnored()
{
    const std::stop_source stop;
    std::signal(SIGHUP, SIG_IGN);
    const SignalWatcher watcher(stop);
    ::raise(SIGHUP);
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    ::_exit(stop.stop_requested() ? 98 : 7);
}

/// What may end a process is done in one of its own: this program, as the test "signalschild".
const std::map<QByteArray, void (*)()> deeds{
    {"interruptTwice", interruptTwice},
    {"interruptAndTerminate", interruptAndTerminate},
    {"interruptDelivedTwice", interruptDelivedTwice},
    {"terminateAfterWatching", terminateAfterWatching},
    {"hangUpWhereIgnored", hangUpWhereIgnored},
};

/// The exit code of the process that does it, or -signal.
int inChild(const char *deed)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("signalschild"), QString::fromLatin1(deed)});
    if (!child.waitForFinished(120'000))
        return -SIGALRM;
    return child.exitStatus() == QProcess::CrashExit ? -child.exitCode() : child.exitCode();
}

} // namespace

class TestSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signalBecomesStop_data();
    void signalBecomesStop();
    void nothingStopsByItself();
    void secondInterruptQuitsAtOnce();
    void doubleDeliveryIsOneInterrupt();
    void secondSignalOfAnotherKindQuitsAtOnce();
    void handlersAreGivenBack();
    void ignoredHangupStaysIgnored();
};

void TestSignals::signalBecomesStop_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("INT") << SIGINT;
    QTest::newRow("TERM") << SIGTERM;
    QTest::newRow("HUP") << SIGHUP;
}

void TestSignals::signalBecomesStop()
{
    QFETCH(int, number);
    const std::stop_source stop;
    const SignalWatcher watcher(stop);
    ::raise(number);
    QVERIFY(waitForStop(stop));
}

void TestSignals::nothingStopsByItself()
{
    const std::stop_source stop;
    {
        const SignalWatcher watcher(stop);
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    QVERIFY(!stop.stop_requested());
}

void TestSignals::secondInterruptQuitsAtOnce()
{
    QCOMPARE(inChild("interruptTwice"), 130);
}

void TestSignals::doubleDeliveryIsOneInterrupt()
{
    QCOMPARE(inChild("interruptDelivedTwice"), 7);
}

void TestSignals::secondSignalOfAnotherKindQuitsAtOnce()
{
    QCOMPARE(inChild("interruptAndTerminate"), 130);
}

void TestSignals::handlersAreGivenBack()
{
    QCOMPARE(inChild("terminateAfterWatching"), -SIGTERM);
}

void TestSignals::ignoredHangupStaysIgnored()
{
    QCOMPARE(inChild("hangUpWhereIgnored"), 7);
}

SLICETOOL_TEST(TestSignals)

static const slicetool::test::NamedTest registeredChild("signalschild", [](int argc, char **argv) {
    if (const auto deed = deeds.find(argc > 1 ? argv[1] : ""); deed != deeds.end())
        deed->second();
    return 99;
});

#include "tst_signals.moc"
