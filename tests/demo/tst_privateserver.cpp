// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/childenvironment.h"
#include "demo/privateserver.h"
#include "demo/serverfolder.h"
#include "support/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <thread>

#include <unistd.h>

using namespace slicetool;
using demo::PrivateServer;

namespace {

using ServerResult = Result<std::unique_ptr<PrivateServer>>;

PrivateServer::Options named(const QString &name, const QStringList &arguments = {})
{
    PrivateServer::Options options;
    options.name = name;
    options.arguments = arguments;
    options.bufferPoolMegabytes = 32;
    return options;
}

QString text(const ServerResult &result)
{
    return result ? QStringLiteral("it started") : result.error().message();
}

QString answer(PrivateServer &server, const QString &sql)
{
    const auto result = server.query(sql);
    return result ? QString::fromUtf8(*result).trimmed() : result.error().message();
}

/// Dead or a zombie that only waits for whoever adopted it.
bool isGone(pid_t pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return true;
    const QByteArray line = stat.readAll();
    return line.mid(line.lastIndexOf(')') + 2).startsWith('Z');
}

/// The servers' folders that this process made; others may run tests at the same time.
QStringList ownFolders()
{
    return QDir::temp().entryList(
        {QStringLiteral("slicetool-server-%1-*").arg(QCoreApplication::applicationPid())},
        QDir::Dirs);
}

/// What this program does when the test starts it as the owner that will be killed.
int ownServerUntilKilled()
{
    // From a thread that ends at once: the server must not end with it.
    ServerResult server = Error{};
    std::thread([&] { server = PrivateServer::start(named(QStringLiteral("owned"))); }).join();
    if (!server) {
        std::fprintf(stderr, "%s\n", qPrintable(server.error().message()));
        return 1;
    }
    std::printf("%lld %s\n", static_cast<long long>((*server)->pid()),
                qPrintable((*server)->folder()));
    std::fflush(stdout);
    pause();
    return 0;
}

} // namespace

class TestPrivateServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAnswersAndLeavesNothing();
    void hasItsOwnSettings();
    void twoAtOnce();
    void listensOnTcpOnlyWithAPassword();
    void runsScriptsWithDelimiters();
    void runsFiles();
    void reportsSqlErrors();
    void returnsBytesAsTheyAre();
    void ignoresTheUsersEnvironment();
    void refusesWithoutAServerProgram();
    void saysWhyAServerDidNotStart();
    void stopsStartingWhenAsked();
    void saysThatItHadEndedByItself();
    void keepsTheSocketPathShort();
    void outlivesTheStartingThread();
    void aKilledOwnerLeavesNoServer();
};

void TestPrivateServer::startsAnswersAndLeavesNothing()
{
    QElapsedTimer clock;
    clock.start();
    auto server = PrivateServer::start(named(QStringLiteral("one")));
    QVERIFY2(bool(server), qPrintable(text(server)));
    qInfo("started in %.2f s: %s", double(clock.elapsed()) / 1000,
          qPrintable((*server)->version()));

    const QString told = (*server)->version();
    QCOMPARE(told.section(QLatin1Char(' '), 1),
             answer(**server, QStringLiteral("SELECT REGEXP_SUBSTR(VERSION(), '^[0-9.]+')")));
    QCOMPARE(told.startsWith(QLatin1String("MariaDB ")), (*server)->isMariaDb());
    QCOMPARE(answer(**server, QStringLiteral("SELECT 6 * 7")), QStringLiteral("42"));
    QCOMPARE(answer(**server, QStringLiteral("SELECT CURRENT_USER()")),
             QStringLiteral("root@localhost"));
    QVERIFY(answer(**server, QStringLiteral("SELECT COUNT(*) FROM mysql.user")).toInt() > 0);
    QCOMPARE(answer(**server, QStringLiteral("SELECT @@skip_networking")), QStringLiteral("1"));
    QCOMPARE((*server)->port(), 0);
    const Endpoint endpoint =
        (*server)->endpoint(QStringLiteral("foo"), QStringLiteral("upstream"));
    QCOMPARE(endpoint.socket, (*server)->socketPath());
    QCOMPARE(endpoint.user, QStringLiteral("root"));
    QCOMPARE(endpoint.schema, QStringLiteral("foo"));
    QVERIFY(endpoint.usesSocket());

    const QString folder = (*server)->folder();
    QCOMPARE(ownFolders(), QStringList(QFileInfo(folder).fileName()));
    const auto pid = pid_t((*server)->pid());
    QVERIFY(QDir(folder).exists());
    QCOMPARE(QFileInfo(folder).permissions()
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
    QVERIFY(pid > 0);

    const auto stopped = (*server)->stop();
    QVERIFY2(bool(stopped), stopped ? "" : qPrintable(stopped.error().message()));
    QVERIFY(isGone(pid));
    QVERIFY(!QDir(folder).exists());
    QCOMPARE((*server)->pid(), 0);
    QVERIFY(bool((*server)->stop())); // again: harmless
    QVERIFY(!(*server)->query(QStringLiteral("SELECT 1")));
}

void TestPrivateServer::hasItsOwnSettings()
{
    auto options =
        named(QStringLiteral("settings"), {QStringLiteral("--default-time-zone=+05:30"),
                                           QStringLiteral("--sql-mode=ANSI_QUOTES"),
                                           QStringLiteral("--lower-case-table-names=1")});
    options.bufferPoolMegabytes = 48;
    auto server = PrivateServer::start(options);
    QVERIFY2(bool(server), qPrintable(text(server)));
    QCOMPARE(answer(**server, QStringLiteral("SELECT @@global.time_zone")),
             QStringLiteral("+05:30"));
    QCOMPARE(answer(**server, QStringLiteral("SELECT @@global.sql_mode")),
             QStringLiteral("ANSI_QUOTES"));
    QCOMPARE(answer(**server, QStringLiteral("SELECT @@lower_case_table_names")),
             QStringLiteral("1"));
    QCOMPARE(answer(**server, QStringLiteral("SELECT @@innodb_buffer_pool_size DIV 1048576")),
             QStringLiteral("48"));
    QCOMPARE(answer(**server, QStringLiteral("SELECT @@log_bin")), QStringLiteral("0"));
    QVERIFY(answer(**server, QStringLiteral("SELECT @@datadir")).startsWith((*server)->folder()));
}

void TestPrivateServer::twoAtOnce()
{
    auto first = PrivateServer::start(named(QStringLiteral("first")));
    QVERIFY2(bool(first), qPrintable(text(first)));
    auto second = PrivateServer::start(named(QStringLiteral("second")));
    QVERIFY2(bool(second), qPrintable(text(second)));
    QVERIFY((*first)->folder() != (*second)->folder());
    QVERIFY((*first)->pid() != (*second)->pid());

    QVERIFY(bool((*first)->execute(QStringLiteral("CREATE DATABASE only_here"))));
    const QString count = QStringLiteral(
        "SELECT COUNT(*) FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = 'only_here'");
    QCOMPARE(answer(**first, count), QStringLiteral("1"));
    QCOMPARE(answer(**second, count), QStringLiteral("0"));
    QVERIFY(bool((*first)->stop()));
    QCOMPARE(answer(**second, QStringLiteral("SELECT 1")), QStringLiteral("1"));
}

void TestPrivateServer::listensOnTcpOnlyWithAPassword()
{
    auto options = named(QStringLiteral("tcp"));
    options.tcp = true;
    auto server = PrivateServer::start(options);
    QVERIFY2(bool(server), qPrintable(text(server)));
    QVERIFY((*server)->port() > 0);
    const Endpoint endpoint = (*server)->tcpEndpoint(QStringLiteral("foo"), QStringLiteral("base"));
    QCOMPARE(endpoint.port, (*server)->port());
    QVERIFY(!endpoint.password->isEmpty());

    const auto login = [&](const QString &password) {
        QProcess client;
        QProcessEnvironment environment = databaseEnvironment();
        if (!password.isEmpty())
            environment.insert(QStringLiteral("MYSQL_PWD"), password);
        client.setProcessEnvironment(environment);
        client.start(demo::findProgram({QStringLiteral("mariadb"), QStringLiteral("mysql")}),
                     {QStringLiteral("--no-defaults"), QStringLiteral("--protocol=TCP"),
                      QStringLiteral("--host=127.0.0.1"),
                      QStringLiteral("--port=%1").arg(endpoint.port), QStringLiteral("--user=root"),
                      QStringLiteral("--batch"), QStringLiteral("--skip-column-names"),
                      QStringLiteral("--execute=SELECT CURRENT_USER()")});
        client.waitForFinished();
        return QString::fromUtf8(client.readAllStandardOutput() + client.readAllStandardError())
            .trimmed();
    };
    QCOMPARE(login(*endpoint.password), QStringLiteral("root@127.0.0.1"));
    QVERIFY(login({}).contains(QLatin1String("Access denied")));
    QVERIFY(login(QStringLiteral("wrong")).contains(QLatin1String("Access denied")));
}

void TestPrivateServer::runsScriptsWithDelimiters()
{
    auto server = PrivateServer::start(named(QStringLiteral("scripts")));
    QVERIFY2(bool(server), qPrintable(text(server)));
    QVERIFY(bool((*server)->execute(QStringLiteral("CREATE DATABASE s"))));
    const auto done =
        (*server)->execute(QStringLiteral("DELIMITER //\n"
                                          "CREATE FUNCTION twice(n INT) RETURNS INT DETERMINISTIC\n"
                                          "BEGIN DECLARE m INT; SET m = n; RETURN 2 * m; END//\n"
                                          "DELIMITER ;\n"
                                          "CREATE TABLE t (name TEXT CHARACTER SET utf8mb4);\n"
                                          "INSERT INTO t VALUES ('; 美 %1 $HOME `id`');\n"),
                           QStringLiteral("s"));
    QVERIFY2(bool(done), done ? "" : qPrintable(done.error().message()));
    QCOMPARE(answer(**server, QStringLiteral("SELECT s.twice(21)")), QStringLiteral("42"));
    QCOMPARE(answer(**server, QStringLiteral("SELECT name FROM s.t")),
             QStringLiteral("; 美 %1 $HOME `id`"));
}

void TestPrivateServer::runsFiles()
{
    auto server = PrivateServer::start(named(QStringLiteral("files")));
    QVERIFY2(bool(server), qPrintable(text(server)));
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a b.sql")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("CREATE DATABASE f; USE f; CREATE TABLE t (n INT); INSERT INTO t VALUES (1), (2);");
    file.close();
    QVERIFY(bool((*server)->executeFile(file.fileName())));
    QCOMPARE(answer(**server, QStringLiteral("SELECT SUM(n) FROM f.t")), QStringLiteral("3"));

    const auto missing = (*server)->executeFile(folder.filePath(QStringLiteral("none.sql")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::Io);
    QVERIFY(missing.error().message().contains(QLatin1String("none.sql")));
}

void TestPrivateServer::reportsSqlErrors()
{
    auto server = PrivateServer::start(named(QStringLiteral("errors")));
    QVERIFY2(bool(server), qPrintable(text(server)));
    const auto done = (*server)->execute(QStringLiteral(
        "CREATE DATABASE before_it;\nSELECT * FROM before_it.nothing;\nCREATE DATABASE after_it;"));
    QVERIFY(!done);
    QVERIFY2(done.error().reason.contains(QLatin1String("1146")), qPrintable(done.error().reason));
    QCOMPARE(answer(**server, QStringLiteral("SELECT COUNT(*) FROM information_schema.SCHEMATA "
                                             "WHERE SCHEMA_NAME IN ('before_it', 'after_it')")),
             QStringLiteral("1"));
    const auto noSchema = (*server)->execute(QStringLiteral("SELECT 1"), QStringLiteral("missing"));
    QVERIFY(!noSchema);
    QVERIFY(noSchema.error().reason.contains(QLatin1String("1049")));
}

void TestPrivateServer::returnsBytesAsTheyAre()
{
    auto server = PrivateServer::start(named(QStringLiteral("bytes")));
    QVERIFY2(bool(server), qPrintable(text(server)));
    const auto bytes = (*server)->query(QStringLiteral("SELECT X'FF0041E9', NULL"), {},
                                        PrivateServer::Charset::Binary);
    QVERIFY(bool(bytes));
    QCOMPARE(*bytes, QByteArray("\xFF\0A\xE9\tNULL\n", 10));
    const QString charset = QStringLiteral("SELECT @@character_set_client");
    QCOMPARE(answer(**server, charset), QStringLiteral("utf8mb4"));
    QCOMPARE(*(*server)->query(charset, {}, PrivateServer::Charset::Binary),
             QByteArray("binary\n"));
}

void TestPrivateServer::ignoresTheUsersEnvironment()
{
    qputenv("MYSQL_PWD", "not-the-password");
    qputenv("MYSQL_UNIX_PORT", "/nowhere/s.sock");
    auto server = PrivateServer::start(named(QStringLiteral("env")));
    const QString result = server ? answer(**server, QStringLiteral("SELECT 1")) : text(server);
    qunsetenv("MYSQL_PWD");
    qunsetenv("MYSQL_UNIX_PORT");
    QCOMPARE(result, QStringLiteral("1"));
}

void TestPrivateServer::refusesWithoutAServerProgram()
{
    QTemporaryDir empty;
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(empty.path()));
    auto options = named(QStringLiteral("none"));
    options.programFolders.clear();
    const auto server = PrivateServer::start(options);
    qputenv("PATH", path);

    QVERIFY(!server);
    QCOMPARE(server.error().code, ErrorCode::Process);
    QVERIFY(server.error().message().contains(QLatin1String("mariadbd")));
    QVERIFY(server.error().message().contains(QLatin1String("PATH")));
    QVERIFY(server.error().remedy.contains(QLatin1String("mariadb-server-core")));
}

void TestPrivateServer::saysWhyAServerDidNotStart()
{
    const auto server = PrivateServer::start(
        named(QStringLiteral("broken"), {QStringLiteral("--no-such-option=1")}));
    QVERIFY(!server);
    QCOMPARE(server.error().code, ErrorCode::Process);
    QVERIFY2(server.error().reason.contains(QLatin1String("no-such-option")),
             qPrintable(text(server)));
    QCOMPARE(ownFolders(), QStringList());
}

void TestPrivateServer::stopsStartingWhenAsked()
{
    std::stop_source source;
    std::jthread canceller([&] {
        QThread::msleep(100);
        source.request_stop();
    });
    QElapsedTimer clock;
    clock.start();
    const auto server =
        PrivateServer::start(named(QStringLiteral("cancelled")), source.get_token());
    QVERIFY(!server);
    QVERIFY(server.error().isCancelled());
    QVERIFY(clock.elapsed() < 5000);
    QCOMPARE(ownFolders(), QStringList());
}

void TestPrivateServer::saysThatItHadEndedByItself()
{
    auto server = PrivateServer::start(named(QStringLiteral("crash")));
    QVERIFY2(bool(server), qPrintable(text(server)));
    const QString folder = (*server)->folder();
    ::kill(pid_t((*server)->pid()), SIGKILL);
    QTRY_COMPARE((*server)->pid(), 0);
    const auto stopped = (*server)->stop();
    QVERIFY(!stopped);
    QVERIFY(stopped.error().message().contains(QLatin1String("exited by itself")));
    QVERIFY(!QDir(folder).exists());
}

void TestPrivateServer::keepsTheSocketPathShort()
{
    QTemporaryDir parent;
    const QString deep = parent.filePath(QString(120, QLatin1Char('d')));
    QVERIFY(QDir().mkpath(deep));
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(deep));
    auto server = PrivateServer::start(named(QStringLiteral("a very long name / with signs")));
    before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    QVERIFY2(bool(server), qPrintable(text(server)));
    QVERIFY(QFile::encodeName((*server)->socketPath()).size() <= 107);
}

void TestPrivateServer::outlivesTheStartingThread()
{
    ServerResult server = Error{};
    std::thread([&] { server = PrivateServer::start(named(QStringLiteral("thread"))); }).join();
    QVERIFY2(bool(server), qPrintable(text(server)));
    QThread::msleep(300);
    QCOMPARE(answer(**server, QStringLiteral("SELECT 1")), QStringLiteral("1"));
    QVERIFY(bool((*server)->stop()));
}

void TestPrivateServer::aKilledOwnerLeavesNoServer()
{
    // Apart from other servers, whose start would remove what this one leaves behind.
    QTemporaryDir temporary;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), temporary.path());
    QProcess owner;
    owner.setProcessEnvironment(environment);
    owner.start(QCoreApplication::applicationFilePath(), {QStringLiteral("ownserveruntilkilled")});
    QVERIFY(owner.waitForStarted());
    while (!owner.canReadLine() && owner.waitForReadyRead(30000)) { }
    const QList<QByteArray> words = owner.readLine().trimmed().split(' ');
    QVERIFY2(words.size() == 2, owner.readAllStandardError().constData());
    const pid_t server = words[0].toInt();
    const QString folder = QString::fromUtf8(words[1]);
    QVERIFY(server > 0);
    QVERIFY(!isGone(server));
    QVERIFY(QDir(folder).exists());
    QThread::msleep(300); // longer than the thread lived that called start()
    QVERIFY(!isGone(server));

    QCOMPARE(QFileInfo(folder).path(), temporary.path());

    // While the owner lives, its folder is nobody else's to remove.
    const QString parent = QFileInfo(folder).path();
    demo::ServerFolder::removeLeftovers(parent);
    QVERIFY(QDir(folder).exists());

    owner.kill();
    QVERIFY(owner.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(isGone(server), 10000);
    QVERIFY(QDir(folder).exists());
    demo::ServerFolder::removeLeftovers(parent);
    QVERIFY(!QDir(folder).exists());
}

SLICETOOL_TEST(TestPrivateServer)

/// What aKilledOwnerLeavesNoServer() starts.
static const slicetool::test::NamedTest registeredOwner("ownserveruntilkilled",
                                                        [](int argc, char **argv) {
                                                            QCoreApplication app(argc, argv);
                                                            return ownServerUntilKilled();
                                                        });

#include "tst_privateserver.moc"
