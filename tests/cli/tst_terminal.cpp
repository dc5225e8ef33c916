// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal/terminal.h"
#include "support/testmain.h"

#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

using namespace slicetool::cli;

namespace {

/// A child process whose standard streams are a pseudo terminal that the test types on.
class TerminalChild
{
public:
    template <typename Code>
    explicit TerminalChild(Code code)
    {
        m_master = ::posix_openpt(O_RDWR | O_NOCTTY);
        ::grantpt(m_master);
        ::unlockpt(m_master);
        const QByteArray slave = ::ptsname(m_master);
        m_child = ::fork();
        if (m_child == 0) {
            ::setsid();
            const int end = ::open(slave.constData(), O_RDWR);
            for (int stream : {0, 1, 2})
                ::dup2(end, stream);
            code();
            ::_exit(0);
        }
    }

    /// Ends the child, which waits so that its output is not lost with its terminal.
    ~TerminalChild()
    {
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
        ::close(m_master);
    }

    void type(const QByteArray &keys)
    {
        QCOMPARE(::write(m_master, keys.constData(), size_t(keys.size())), ssize_t(keys.size()));
    }

    /// What appeared on the screen until the text did, or until nothing comes any more.
    QByteArray screenUntil(const QByteArray &text)
    {
        pollfd ready{m_master, POLLIN, 0};
        while (!m_screen.contains(text) && ::poll(&ready, 1, 5000) > 0) {
            char buffer[512];
            const ssize_t count = ::read(m_master, buffer, sizeof buffer);
            if (count <= 0)
                break;
            m_screen.append(buffer, count);
        }
        return m_screen;
    }

    bool echoes() const
    {
        termios state{};
        ::tcgetattr(m_master, &state);
        return (state.c_lflag & ECHO) != 0;
    }

private:
    int m_master = -1;
    pid_t m_child = -1;
    QByteArray m_screen;
};

Terminal everything()
{
    Terminal terminal;
    terminal.inputIsTerminal = terminal.outputIsTerminal = terminal.errorIsTerminal = true;
    return terminal;
}

} // namespace

class TestTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesPasswords_data();
    void hidesPasswords();
    void passwordIsNotShown();
    void stopEndsThePrompt();
    void nobodyToAsk();
    void noColor();
};

void TestTerminal::hidesPasswords_data()
{
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("password") << QByteArray("mysql://u:geheim@h/s")
                              << QByteArray("mysql://u:xxxxxx@h/s");
    QTest::newRow("in an option") << QByteArray("--base=mysql://u:p@h/s")
                                  << QByteArray("--base=mysql://u:x@h/s");
    QTest::newRow("at in the password")
        << QByteArray("mysql://u:a@b@h/s") << QByteArray("mysql://u:xxx@h/s");
    QTest::newRow("none") << QByteArray("mysql://u@h:3306/s") << QByteArray("mysql://u@h:3306/s");
    QTest::newRow("empty") << QByteArray("mysql://u:@h/s") << QByteArray("mysql://u:@h/s");
    QTest::newRow("later at") << QByteArray("mysql://h:33/s?socket=/a@b")
                              << QByteArray("mysql://h:xxxxxxxxxxxxxx@b"); // it may be a password
    QTest::newRow("not encoded") << QByteArray("mysql://u:a/b?c#d@h/s")
                                 << QByteArray("mysql://u:xxxxxxx@h/s");
    QTest::newRow("no URL") << QByteArray("a:b@c") << QByteArray("a:b@c");
}

void TestTerminal::hidesPasswords()
{
    QFETCH(QByteArray, argument);
    QByteArray program("slicetool-cli");
    char *argv[] = {program.data(), argument.data(), nullptr};
    hidePasswordsInArguments(2, argv);
    QTEST(argument, "expected");
}

void TestTerminal::passwordIsNotShown()
{
    TerminalChild child([] {
        const auto password = askPassword(everything(), QStringLiteral("Password: "), {});
        printOut(password ? QStringLiteral("got %1 letters%2\n")
                                .arg(password->size())
                                .arg(*password == QStringLiteral("gehéim")
                                         ? QStringLiteral(", the right ones")
                                         : QString())
                          : QStringLiteral("got nothing\n"));
        ::pause();
    });
    child.screenUntil("Password: ");
    for (int i = 0; i < 200 && child.echoes(); ++i)
        QTest::qWait(10);
    QVERIFY(!child.echoes());
    child.type("gehéim\n");
    const QByteArray screen = child.screenUntil("letters, the right ones");
    QVERIFY2(screen.contains("got 6 letters, the right ones"), screen.constData());
    QVERIFY2(!screen.contains("geh"), screen.constData());
    QVERIFY(child.echoes());
}

void TestTerminal::stopEndsThePrompt()
{
    TerminalChild child([] {
        std::stop_source stop;
        stop.request_stop();
        const auto password =
            askPassword(everything(), QStringLiteral("Password: "), stop.get_token());
        printOut(password ? QStringLiteral("got one\n") : QStringLiteral("got nothing\n"));
        ::pause();
    });
    const QByteArray screen = child.screenUntil("got nothing");
    QVERIFY2(screen.contains("got nothing"), screen.constData());
    QVERIFY(child.echoes());
}

void TestTerminal::nobodyToAsk()
{
    Terminal terminal = everything();
    terminal.errorIsTerminal = false;
    QVERIFY(!askPassword(terminal, QStringLiteral("Password: "), {}));
    QVERIFY(!askYesNo(terminal, QStringLiteral("Overwrite?"), {}));
    terminal = everything();
    terminal.inputIsTerminal = false;
    QVERIFY(!askPassword(terminal, QStringLiteral("Password: "), {}));
    QVERIFY(!askYesNo(terminal, QStringLiteral("Overwrite?"), {}));
}

void TestTerminal::noColor()
{
    // Each in a child with a terminal of its own: the environment is the process's.
    const auto shown = [](const char *noColor, const char *term) {
        TerminalChild child([&] {
            qputenv("TERM", term);
            if (noColor)
                qputenv("NO_COLOR", noColor);
            else
                qunsetenv("NO_COLOR");
            printOut(Terminal::detect(true).output.color ? QStringLiteral("colors.\n")
                                                         : QStringLiteral("plain.\n"));
            ::pause();
        });
        return child.screenUntil(".").trimmed();
    };
    QCOMPARE(shown(nullptr, "xterm"), QByteArray("colors."));
    QCOMPARE(shown("", "xterm"), QByteArray("colors."));
    QCOMPARE(shown("1", "xterm"), QByteArray("plain."));
    QCOMPARE(shown(nullptr, "dumb"), QByteArray("plain."));
}

SLICETOOL_TEST(TestTerminal)
#include "tst_terminal.moc"
