// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/run.h"
#include "server/session.h"
#include "server/sshtunnel.h"
#include "support/runsummary.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>

#include <csignal>
#include <future>

#include <pwd.h>
#include <unistd.h>

using namespace slicetool;
using namespace slicetool::test;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray command(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(20'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAll().constData());
    return process.readAll();
}

} // namespace

/// Tunnels through a real sshd on this machine: the one that `./dev servers sshd` fetched, or the installed
/// one. It runs as whoever runs the test.
class TestSshServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void pullsThroughIt();
    void hostKeyThatChanged();
    void hostThatIsNotKnown();
    void refusesTheKey();
    void serverBehindItIsNotThere();
    void diesInTheMiddle();
    void endsWithTheProgram();

private:
    QString path(const char *name) const { return m_folder.filePath(str(name)); }
    void write(const char *name, const QByteArray &text) const;
    void trust(const char *keyFile) const;
    Endpoint behind() const;
    Result<RunReport> pull();

    QTemporaryDir m_folder;
    QProcess m_sshd;
    int m_port = 0;
    bool m_madeFolder = false;
    std::unique_ptr<ServerFixture> m_servers;
    Endpoints m_endpoints;
};

void TestSshServer::initTestCase()
{
    QString sshd = serverRoot(str("sshd"));
    sshd = sshd.isEmpty() ? QStandardPaths::findExecutable(
               str("sshd"), {str("/usr/sbin"), str("/usr/local/sbin")})
                          : sshd + str("/run/sshd");
    const QString ssh = QStandardPaths::findExecutable(str("ssh"));
    if (sshd.isEmpty() || ssh.isEmpty())
        test::skipWithout(str("sshd, or no ssh"), str("sshd"));
    const char *const privileges = "/run/sshd"; // it insists on this, as root
    if (::geteuid() == 0 && !QFileInfo::exists(str(privileges)))
        m_madeFolder = QDir().mkdir(str(privileges));

    for (const char *key : {"host", "otherhost", "user", "stranger"})
        command(str("ssh-keygen"),
                {str("-q"), str("-t"), str("ed25519"), str("-N"), QString(), str("-f"), path(key)});
    QFile::copy(path("user.pub"), path("authorized"));
    QTcpServer finder;
    QVERIFY(finder.listen(QHostAddress::LocalHost));
    m_port = finder.serverPort();
    finder.close();
    write("sshd_config",
          QStringLiteral("Port %1\nListenAddress 127.0.0.1\nHostKey %2\nAuthorizedKeysFile %3\n"
                         "PidFile none\nUsePAM no\nStrictModes no\nPasswordAuthentication no\n"
                         "PermitRootLogin yes\n")
              .arg(m_port)
              .arg(path("host"), path("authorized"))
              .toUtf8());
    m_sshd.setProcessChannelMode(QProcess::MergedChannels);
    if (::geteuid() == 0 && !::getpwnam("sshd")) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(str("LD_PRELOAD"), str(SLICETOOL_SSH_ACCOUNT));
        m_sshd.setProcessEnvironment(environment);
    }
    m_sshd.start(sshd, {str("-D"), str("-e"), str("-r"), str("-f"), path("sshd_config")});
    QByteArray said;
    while (!said.contains("Server listening")) {
        QVERIFY2(m_sshd.waitForReadyRead(20'000), said.constData());
        said += m_sshd.readAll();
    }
    // As what stands in ~/.ssh/config, which ssh finds by the account and not by HOME.
    write("ssh", "#!/bin/sh\necho $$ > '" + QFile::encodeName(path("pid")) + "'\nexec "
                     + QFile::encodeName(ssh) + " -F '" + QFile::encodeName(path("ssh_config"))
                     + "' \"$@\"\n");
    QFile::setPermissions(path("ssh"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("PATH", QFile::encodeName(m_folder.path()) + ':' + qgetenv("PATH"));

    auto servers = ServerFixture::start();
    SLICETOOL_VERIFY(servers);
    m_servers = std::move(*servers);
}

void TestSshServer::cleanupTestCase()
{
    m_sshd.terminate();
    m_sshd.waitForFinished();
    if (m_madeFolder)
        QDir().rmdir(str("/run/sshd"));
}

void TestSshServer::init()
{
    write("ssh_config",
          QStringLiteral("Host jump\nHostName 127.0.0.1\nPort %1\nIdentityFile %2\n"
                         "IdentitiesOnly yes\nUserKnownHostsFile %3\nStrictHostKeyChecking yes\n")
              .arg(m_port)
              .arg(path("user"), path("known"))
              .toUtf8());
    trust("host.pub");
    SLICETOOL_VERIFY(ServerFixture::recreateSchema(m_servers->upstream(), str("foo")));
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        str("CREATE TABLE t (id INT PRIMARY KEY, v INT, pad VARCHAR(200));"
            "INSERT INTO t SELECT seq, seq, REPEAT(LEFT(SHA2(seq, 256), 32), 6) FROM "
            "seq_1_to_30000"),
        str("foo")));
    SLICETOOL_VERIFY(m_servers->local().execute(str("DROP DATABASE IF EXISTS foo0")));
    m_endpoints.base = m_servers->local().endpoint(str("foo0"), str("base"));
    m_endpoints.upstream = behind();
}

void TestSshServer::write(const char *name, const QByteArray &text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", name);
}

void TestSshServer::trust(const char *keyFile) const
{
    QFile key(path(keyFile));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no %s", keyFile);
    write("known", "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + key.readAll());
}

Endpoint TestSshServer::behind() const
{
    Endpoint endpoint = m_servers->upstream().tcpEndpoint(str("foo"), str("upstream"));
    endpoint.ssh = str("jump");
    return endpoint;
}

Result<RunReport> TestSshServer::pull()
{
    m_endpoints.upstream = behind();
    if (const auto opened = openTunnel(m_endpoints.upstream, {}); !opened)
        return opened.error();
    Plan plan;
    plan.name = str("tunnelled");
    return runPlan(plan, m_endpoints, {}, {});
}

void TestSshServer::pullsThroughIt()
{
    const auto report = pull();
    SLICETOOL_VERIFY(report);
    QVERIFY2(report->exitCode() == 0, qPrintable(summary(*report)));
    SLICETOOL_VERIFY_EQUAL(
        compareSchemas(m_servers->upstream(), str("foo"), m_servers->local(), str("foo0")));
}

void TestSshServer::hostKeyThatChanged()
{
    trust("otherhost.pub");
    Endpoint endpoint = behind();
    const auto opened = openTunnel(endpoint, {});
    QVERIFY(!opened && !endpoint.tunnel);
    QCOMPARE(opened.error().code, ErrorCode::Unreachable);
    const QString message = opened.error().message();
    QVERIFY2(message.contains(str("REMOTE HOST IDENTIFICATION HAS CHANGED")), qPrintable(message));
    QVERIFY2(message.contains(str("Host key verification failed")), qPrintable(message));
    QVERIFY2(message.contains(str("jump")), qPrintable(message));
}

void TestSshServer::hostThatIsNotKnown()
{
    write("known", "");
    Endpoint endpoint = behind();
    const auto opened = openTunnel(endpoint, {});
    QVERIFY(!opened && !endpoint.tunnel);
    const QString message = opened.error().message();
    QVERIFY2(message.contains(str("Host key verification failed")), qPrintable(message));
}

void TestSshServer::refusesTheKey()
{
    QFile config(path("ssh_config"));
    QVERIFY(config.open(QIODevice::ReadOnly));
    write("ssh_config", config.readAll().replace(QFile::encodeName(path("user")),
                                                 QFile::encodeName(path("stranger"))));
    Endpoint endpoint = behind();
    const auto opened = openTunnel(endpoint, {});
    QVERIFY(!opened && !endpoint.tunnel);
    const QString message = opened.error().message();
    QVERIFY2(message.contains(str("Permission denied (publickey")), qPrintable(message));
}

/// ssh accepts for it and ends the connection once it knows.
void TestSshServer::serverBehindItIsNotThere()
{
    Endpoint endpoint = behind();
    QTcpServer finder;
    QVERIFY(finder.listen(QHostAddress::LocalHost));
    endpoint.port = finder.serverPort();
    finder.close();
    SLICETOOL_VERIFY(openTunnel(endpoint, {}));
    const auto session = Session::open(endpoint, SessionPurpose::Read, {});
    QVERIFY(!session);
    QCOMPARE(session.error().code, ErrorCode::Unreachable);
}

void TestSshServer::diesInTheMiddle()
{
    m_endpoints.upstream = behind();
    SLICETOOL_VERIFY(openTunnel(m_endpoints.upstream, {}));
    QFile pid(path("pid"));
    QVERIFY(pid.open(QIODevice::ReadOnly));
    const auto ssh = pid_t(pid.readAll().trimmed().toInt());
    QVERIFY(ssh > 0);
    Plan plan;
    plan.name = str("tunnelled");
    std::promise<void> begun;
    std::atomic<bool> isBegun = false;
    RunOptions options;
    options.jobs = 1;
    options.onStatement = [&](const StatementRecord &statement) {
        if (statement.sql.contains(str("FROM `foo`.`t`")) && !isBegun.exchange(true))
            begun.set_value();
    };
    auto running =
        std::async(std::launch::async, [&] { return runPlan(plan, m_endpoints, options, {}); });
    QVERIFY(begun.get_future().wait_for(std::chrono::seconds(30)) == std::future_status::ready);
    ::kill(ssh, SIGKILL);
    const auto report = running.get();
    QVERIFY2(!report || report->exitCode() == 3, report ? qPrintable(summary(*report)) : "");
    const auto next = pull();
    SLICETOOL_VERIFY(next);
    QVERIFY2(next->exitCode() == 0, qPrintable(summary(*next)));
    SLICETOOL_VERIFY_EQUAL(
        compareSchemas(m_servers->upstream(), str("foo"), m_servers->local(), str("foo0")));
}

/// Also where that is killed in the middle.
void TestSshServer::endsWithTheProgram()
{
    write("plan.slice.json", "{\"format\": \"slicetool-plan/1\", \"upstream\": \""
                                 + behind().toUrl().toUtf8() + "\", \"base\": \""
                                 + m_endpoints.base.toUrl().toUtf8() + "\"}");
    SLICETOOL_VERIFY(pull());
    SLICETOOL_VERIFY(m_servers->upstream().execute(str("UPDATE t SET v = -v"), str("foo")));
    auto lock = Session::open(m_endpoints.base, SessionPurpose::Statements, {});
    SLICETOOL_VERIFY(lock);
    SLICETOOL_VERIFY((*lock)->execute(str("LOCK TABLES t WRITE"), str("holding a lock")));
    m_endpoints.upstream = Endpoint(); // ends the tunnel of the pull
    QFile::remove(path("pid"));

    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"})
        environment.insert(str(name), m_folder.path());
    environment.insert(str("SLICETOOL_UPSTREAM_PASSWORD"), behind().password.value_or(QString()));
    program.setProcessEnvironment(environment);
    program.start(qEnvironmentVariable("SLICETOOL_CLI"), {str("pull"), path("plan.slice.json")});
    QTRY_VERIFY_WITH_TIMEOUT(
        m_servers->local()
                .query(str("SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE STATE LIKE "
                           "'Waiting for%lock'"))
                .value()
                .trimmed()
            != "0",
        30'000);
    QFile pid(path("pid"));
    QVERIFY(pid.open(QIODevice::ReadOnly));
    const auto ssh = pid_t(pid.readAll().trimmed().toInt());
    QVERIFY(ssh > 0 && ::kill(ssh, 0) == 0);
    program.kill();
    program.waitForFinished();
    QTRY_VERIFY_WITH_TIMEOUT(
        ::kill(ssh, 0) != 0
            || QFile::symLinkTarget(QStringLiteral("/proc/%1/exe").arg(ssh)).isEmpty(),
        10'000);
}

SLICETOOL_TEST(TestSshServer)
#include "tst_sshserver.moc"
