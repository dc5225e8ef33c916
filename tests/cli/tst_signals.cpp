// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal/signals.h"
#include "support/testmain.h"

#include <QTest>

#include <chrono>
#include <csignal>
#include <functional>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

using namespace slicetool::cli;

namespace {

bool waitForStop(const std::stop_source &stop)
{
    for (int i = 0; i < 500 && !stop.stop_requested(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    return stop.stop_requested();
}

/// Runs the code in a child process and returns the exit code, or -signal.
int inChild(const std::function<void()> &code)
{
    const pid_t child = ::fork();
    if (child == 0) {
        code();
        ::_exit(99);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
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
    const std::stop_source stop;
    const int code = inChild([&stop] {
        const SignalWatcher watcher(stop);
        ::raise(SIGINT);
        if (!waitForStop(stop))
            ::_exit(98);
        std::this_thread::sleep_for(std::chrono::milliseconds(400));
        ::raise(SIGINT);
    });
    QCOMPARE(code, 130);
}

void TestSignals::doubleDeliveryIsOneInterrupt()
{
    const std::stop_source stop;
    const int code = inChild([&stop] {
        const SignalWatcher watcher(stop);
        ::raise(SIGINT);
        ::raise(SIGINT);
        ::_exit(waitForStop(stop) ? 7 : 98);
    });
    QCOMPARE(code, 7);
}

void TestSignals::secondSignalOfAnotherKindQuitsAtOnce()
{
    const std::stop_source stop;
    const int code = inChild([&stop] {
        const SignalWatcher watcher(stop);
        ::raise(SIGINT);
        if (!waitForStop(stop))
            ::_exit(98);
        std::this_thread::sleep_for(std::chrono::milliseconds(400));
        ::raise(SIGTERM);
    });
    QCOMPARE(code, 130);
}

void TestSignals::handlersAreGivenBack()
{
    const int code = inChild([] {
        std::signal(SIGTERM, SIG_DFL); // Qt Test has one of its own
        {
            const SignalWatcher watcher{std::stop_source()};
        }
        ::raise(SIGTERM);
    });
    QCOMPARE(code, -SIGTERM);
}

void TestSignals::ignoredHangupStaysIgnored()
{
    const std::stop_source stop;
    const int code = inChild([&stop] {
        std::signal(SIGHUP, SIG_IGN);
        const SignalWatcher watcher(stop);
        ::raise(SIGHUP);
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        ::_exit(stop.stop_requested() ? 98 : 7);
    });
    QCOMPARE(code, 7);
}

SLICETOOL_TEST(TestSignals)
#include "tst_signals.moc"
