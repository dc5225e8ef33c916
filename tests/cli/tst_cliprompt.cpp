// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clifixture.h"
#include "support/testmain.h"

#include <QElapsedTimer>

#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

using namespace slicetool;
using namespace slicetool::test;

namespace {

/// The program on a terminal of its own, and somebody who types.
class Typist
{
public:
    Typist(const QStringList &arguments, const QProcessEnvironment &environment)
    {
        QByteArrayList words{qgetenv("SLICETOOL_CLI")};
        for (const QString &argument : arguments)
            words << argument.toUtf8();
        QByteArrayList settings;
        for (const QString &setting : environment.toStringList())
            settings << setting.toUtf8();
        std::vector<char *> argv;
        std::vector<char *> envp;
        for (QByteArray &word : words)
            argv.push_back(word.data());
        for (QByteArray &setting : settings)
            envp.push_back(setting.data());
        argv.push_back(nullptr);
        envp.push_back(nullptr);
        m_child = ::forkpty(&m_terminal, nullptr, nullptr, nullptr);
        if (m_child == 0) {
            ::execve(argv.front(), argv.data(), envp.data());
            ::_exit(99);
        }
    }

    ~Typist()
    {
        if (m_child > 0) {
            ::kill(m_child, SIGKILL);
            ::waitpid(m_child, nullptr, 0);
        }
        ::close(m_terminal);
    }

    Typist(const Typist &) = delete;
    Typist &operator=(const Typist &) = delete;

    bool waitFor(const QByteArray &text)
    {
        QElapsedTimer timer;
        timer.start();
        while (!m_screen.mid(m_seen).contains(text)) {
            if (timer.elapsed() > 30'000 || !read())
                return false;
        }
        m_seen = m_screen.size();
        return true;
    }

    /// Once nobody sees what is typed.
    bool type(const QByteArray &keys)
    {
        for (int i = 0; i < 200 && echoes(); ++i)
            ::usleep(10'000);
        return ::write(m_terminal, keys.constData(), size_t(keys.size())) == keys.size();
    }

    bool echoes() const
    {
        termios settings{};
        return ::tcgetattr(m_terminal, &settings) == 0 && (settings.c_lflag & ECHO) != 0;
    }

    /// The exit code; -signal; -1000 where it does not end.
    int end()
    {
        QElapsedTimer timer;
        timer.start();
        int status = 0;
        while (::waitpid(m_child, &status, WNOHANG) != m_child) {
            if (timer.elapsed() > 60'000)
                return -1000;
            if (!read())
                ::usleep(10'000);
        }
        while (read()) { }
        m_child = 0;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    }

    void signal(int number) const { ::kill(m_child, number); }

    QByteArray screen() const { return m_screen; }

private:
    bool read()
    {
        pollfd terminal{m_terminal, POLLIN, 0};
        if (::poll(&terminal, 1, 100) == 0)
            return true;
        char bytes[4096];
        const ssize_t count = ::read(m_terminal, bytes, sizeof bytes);
        if (count <= 0)
            return false;
        m_screen.append(bytes, count);
        return true;
    }

    int m_terminal = -1;
    pid_t m_child = 0;
    QByteArray m_screen;
    qsizetype m_seen = 0;
};

const QString typedSecret = str("s3cret ü");

} // namespace

/// The question for a password, on a terminal.
class TestCliPrompt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void typed_data();
    void typed();
    void interrupted_data();
    void interrupted();
    void whatIsNoTextIsAskedAgain();

private:
    std::unique_ptr<CliFixture> m_cli;
    QString m_plan;
};

void TestCliPrompt::initTestCase()
{
    auto started = CliFixture::start();
    SLICETOOL_VERIFY(started);
    m_cli = std::move(*started);
}

void TestCliPrompt::init()
{
    SLICETOOL_VERIFY(m_cli->reset());
    Endpoint upstream = m_cli->account(m_cli->upstream(), str("reader"), typedSecret,
                                       {str("SELECT ON foo.*")}, str("foo"), str("upstream"));
    upstream.password.reset();
    m_plan = m_cli->writePlan({{str("upstream"), upstream.toUrl()}});
    m_cli->environment.insert(str("TERM"), str("xterm"));
    m_cli->environment.insert(str("LC_ALL"), str("C.UTF-8"));
}

void TestCliPrompt::typed_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("right") << typedSecret.toUtf8() + '\n' << 0 << QByteArray("in sync");
    QTest::newRow("corrected") << "x\x7f" + typedSecret.toUtf8() + '\n'
                               << 0 << QByteArray("in sync");
    QTest::newRow("wrong") << QByteArray("other\n") << 4 << QByteArray("Access denied");
    QTest::newRow("empty") << QByteArray("\n") << 4 << QByteArray("Access denied");
    QTest::newRow("end of input") << QByteArray("\x04") << 4 << QByteArray("requires a password");
}

void TestCliPrompt::typed()
{
    QFETCH(QByteArray, keys);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, said);
    Typist typist({str("pull"), m_plan}, m_cli->environment);
    QVERIFY2(typist.waitFor("Password of upstream"), typist.screen().constData());
    QVERIFY(typist.type(keys));
    const int code = typist.end();
    QVERIFY2(code == exitCode, typist.screen().constData());
    QVERIFY2(typist.screen().contains(said), typist.screen().constData());
    QVERIFY(!typist.screen().contains("s3cret"));
    QVERIFY(typist.echoes());
}

void TestCliPrompt::interrupted_data()
{
    QTest::addColumn<int>("number"); // 0: Ctrl+C is typed
    QTest::newRow("Ctrl+C") << 0;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestCliPrompt::interrupted()
{
    QFETCH(int, number);
    Typist typist({str("pull"), m_plan}, m_cli->environment);
    QVERIFY2(typist.waitFor("Password of upstream"), typist.screen().constData());
    QVERIFY(typist.type("half"));
    if (number == 0)
        QVERIFY(typist.type("\x03"));
    else
        typist.signal(number);
    const int code = typist.end();
    QVERIFY2(code == 130,
             qPrintable(QStringLiteral("%1\n").arg(code) + QString::fromUtf8(typist.screen())));
    QVERIFY(typist.echoes());
    QVERIFY(!typist.screen().contains("half"));
}

/// The server compares bytes, and gets UTF-8: what was typed otherwise would be another password.
void TestCliPrompt::whatIsNoTextIsAskedAgain()
{
    Typist typist({str("pull"), m_plan}, m_cli->environment);
    QVERIFY2(typist.waitFor("Password of upstream"), typist.screen().constData());
    QVERIFY(typist.type("s3cret \xfc\n"));
    QVERIFY2(typist.waitFor("not valid UTF-8"), typist.screen().constData());
    QVERIFY2(typist.screen().count("Password of upstream") == 2
                 || typist.waitFor("Password of upstream"),
             typist.screen().constData());
    QVERIFY(typist.type(typedSecret.toUtf8() + '\n'));
    const int code = typist.end();
    QVERIFY2(code == 0, typist.screen().constData());
}

SLICETOOL_TEST(TestCliPrompt)
#include "tst_cliprompt.moc"
