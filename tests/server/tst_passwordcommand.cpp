// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/passwordcommand.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace slicetool;

/// What a password command may print, and how it may fail.
class TestPasswordCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheFirstLine_data();
    void takesTheFirstLine();
    void tellsTheAccount();
    void hidesOurOwnPasswords();
    void failsInItsOwnWords_data();
    void failsInItsOwnWords();
    void endsWithTheRun();
    void runsWhereItIsNeeded();

private:
    Result<QString> run(const QString &command, std::stop_token stop = {})
    {
        auto endpoint =
            Endpoint::fromUrl(QStringLiteral("mysql://me%40x@db.example.com/foo?ssh=gate"),
                              QStringLiteral("upstream"));
        if (!endpoint)
            return endpoint.error();
        endpoint->passwordCommand = command;
        return runPasswordCommand(*endpoint, stop);
    }
};

void TestPasswordCommand::takesTheFirstLine_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("password");
    const auto row = [](const char *name, const char *command, const char *password) {
        QTest::newRow(name) << QString::fromUtf8(command) << QString::fromUtf8(password);
    };
    row("line", "echo secret", "secret");
    row("no line end", "printf secret", "secret");
    row("more lines", "printf 'secret\\nuser: me\\n'", "secret");
    row("Windows' line end", "printf 'secret\\r\\n'", "secret");
    row("blanks are its own", "printf ' se cret \\n'", " se cret ");
    row("beyond ASCII", "printf 'größe\\n'", "größe");
    row("a pipe", "echo secret | tr s S", "Secret");
    row("words beside it", "echo looking >&2; echo secret", "secret");
    row("nothing to read", "cat; echo secret", "secret");
}

void TestPasswordCommand::takesTheFirstLine()
{
    QFETCH(QString, command);
    QFETCH(QString, password);
    const auto printed = run(command);
    QVERIFY2(printed, printed ? "" : qPrintable(printed.error().message()));
    QCOMPARE(*printed, password);
}

void TestPasswordCommand::tellsTheAccount()
{
    const auto printed = run(
        QStringLiteral("echo $SLICETOOL_HOST $SLICETOOL_PORT $SLICETOOL_USER $SLICETOOL_SCHEMA"));
    QVERIFY(printed);
    QCOMPARE(*printed, QStringLiteral("db.example.com 3306 me@x foo"));
}

/// A manager of passwords may need secrets of its own, and none of ours.
void TestPasswordCommand::hidesOurOwnPasswords()
{
    qputenv("SLICETOOL_WORK_PASSWORD", "ours");
    qputenv("MYSQL_PWD", "ours");
    qputenv("PASSWORD_STORE_DIR", "theirs");
    const auto printed = run(QStringLiteral(
        "echo ${SLICETOOL_WORK_PASSWORD-none} ${MYSQL_PWD-none} $PASSWORD_STORE_DIR"));
    for (const char *name : {"SLICETOOL_WORK_PASSWORD", "MYSQL_PWD", "PASSWORD_STORE_DIR"})
        qunsetenv(name);
    QVERIFY(printed);
    QCOMPARE(*printed, QStringLiteral("none none theirs"));
}

void TestPasswordCommand::failsInItsOwnWords_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *command, const char *words) {
        QTest::newRow(name) << QString::fromUtf8(command) << QString::fromUtf8(words);
    };
    row("exit code", "echo s3cret; echo 'vault is sealed' >&2; exit 7",
        "it ended with exit code 7: vault is sealed");
    row("no words", "exit 1", "it ended with exit code 1");
    row("unknown program", "no-such-program-here", "no-such-program-here");
    row("nothing", "true", "it printed nothing in its first line");
    row("an empty line", "echo; echo s3cret", "it printed nothing in its first line");
    row("a signal", "kill -9 $$", "it was ended by a signal");
    row("no text", "printf 's3cret\\377'", "not UTF-8");
    row("a NUL", "printf 's3\\0cret\\n'", "contains a NUL");
    row("too much", "yes s3cret", "more than a password");
    row("control characters", "printf 'a\\033[31mb' >&2; exit 1", "exit code 1: a");
}

void TestPasswordCommand::failsInItsOwnWords()
{
    QFETCH(QString, command);
    QFETCH(QString, words);
    const auto printed = run(command);
    QVERIFY(!printed);
    QCOMPARE(printed.error().code, ErrorCode::LoginDenied);
    QVERIFY2(printed.error().reason.contains(words), qPrintable(printed.error().reason));
    QVERIFY2(!printed.error().message().contains(QLatin1String("s3cret")),
             qPrintable(printed.error().message()));
    QVERIFY(!printed.error().message().contains(QChar(0x1b)));
    QVERIFY(printed.error().doing.contains(QLatin1String("me@x@db.example.com")));
}

void TestPasswordCommand::endsWithTheRun()
{
    std::stop_source stop;
    std::thread user([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        stop.request_stop();
    });
    QElapsedTimer timer;
    timer.start();
    // What the shell has started ends, too.
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("pid"));
    const auto printed =
        run(QStringLiteral("sh -c 'echo $$ > %1; exec sleep 60' | cat; true").arg(file),
            stop.get_token());
    user.join();
    QVERIFY(!printed && printed.error().isCancelled());
    QVERIFY(timer.elapsed() < 30'000);
    QFile pid(file);
    QVERIFY(pid.open(QIODevice::ReadOnly));
    const QString process =
        QStringLiteral("/proc/%1").arg(QString::fromLatin1(pid.readAll().trimmed()));
    QTRY_VERIFY2(!QFile::exists(process), qPrintable(process));
}

void TestPasswordCommand::runsWhereItIsNeeded()
{
    Endpoint endpoint;
    QVERIFY(fetchPassword(endpoint, {}));
    QVERIFY(!endpoint.password);
    endpoint.passwordCommand = QStringLiteral("echo fetched");
    QVERIFY(fetchPassword(endpoint, {}));
    QCOMPARE(endpoint.password, std::optional(QStringLiteral("fetched")));
    endpoint.password = QStringLiteral("known");
    QVERIFY(fetchPassword(endpoint, {}));
    QCOMPARE(endpoint.password, std::optional(QStringLiteral("known")));
}

SLICETOOL_TEST(TestPasswordCommand)
#include "tst_passwordcommand.moc"
