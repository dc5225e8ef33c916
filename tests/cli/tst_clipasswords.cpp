// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clifixture.h"
#include "support/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace slicetool;
using namespace slicetool::test;

namespace {

const QString secret = QStringLiteral("right-Secret;1");
const QString wrong = QStringLiteral("wrong-Secret;2");

/// The arguments of every process there is, as ps shows them to everybody.
QByteArray allArguments()
{
    QByteArray text;
    const QStringList folders = QDir(str("/proc")).entryList({str("[0-9]*")}, QDir::Dirs);
    for (const QString &folder : folders) {
        QFile file(str("/proc/%1/cmdline").arg(folder));
        if (file.open(QIODevice::ReadOnly))
            text += file.readAll().replace('\0', ' ') + '\n';
    }
    return text;
}

/// A port that takes connections and never says a word, for as long as it lives.
class SilentPort
{
public:
    SilentPort()
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        if (::bind(m_socket, reinterpret_cast<sockaddr *>(&address), length) == 0
            && ::listen(m_socket, 8) == 0
            && ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &length) == 0)
            m_port = ntohs(address.sin_port);
    }
    ~SilentPort() { ::close(m_socket); }
    SilentPort(const SilentPort &) = delete;
    SilentPort &operator=(const SilentPort &) = delete;

    int port() const { return m_port; }

private:
    int m_socket = -1;
    int m_port = 0;
};

} // namespace

/// Where the program takes passwords from, in which order, and that nobody else sees them.
class TestCliPasswords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void sourcesInTheirOrder_data();
    void sourcesInTheirOrder();
    void aSavedConnectionsCommand();
    void aCommandIsRunAgainWhenItsPasswordIsDenied();
    void aCommandIsRunWhereItsPlaceIsNeeded();
    void optionFileOfAnotherAccount();
    void noneIsNeededWhereTheServerNeedsNone();
    void nobodyIsAskedWithoutATerminal();
    void neverInProcessListReportOrOutput();
    void noMessageRepeatsAPieceOfAUrl_data();
    void noMessageRepeatsAPieceOfAUrl();
    void initHidesThePasswordOfItsUrls();

private:
    void writeOptionFile(const QString &name, const QString &password);
    /// Saves upstream as the connection "shop", with a password command.
    void saveConnection(const QString &command);

    std::unique_ptr<CliFixture> m_cli;
    Endpoint m_upstream; ///< needs the secret, and is not given it
};

void TestCliPasswords::initTestCase()
{
    auto started = CliFixture::start();
    SLICETOOL_VERIFY(started);
    m_cli = std::move(*started);
    SLICETOOL_VERIFY(m_cli->reset());
    m_upstream = m_cli->account(m_cli->upstream(), str("reader"), secret, {str("SELECT ON foo.*")},
                                str("foo"), str("upstream"));
}

void TestCliPasswords::init()
{
    SLICETOOL_VERIFY(m_cli->reset());
}

void TestCliPasswords::writeOptionFile(const QString &name, const QString &password)
{
    const QString path =
        m_cli->writeFile(name, "[client]\nuser=reader\npassword=\"" + password.toUtf8() + "\"\n");
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void TestCliPasswords::sourcesInTheirOrder_data()
{
    // r: right there, w: wrong there, -: nothing there; URL, environment, extra file, user's file.
    QTest::addColumn<QString>("places");
    QTest::addColumn<int>("exitCode");
    for (const char *places : {"r---", "rwww", "-r--", "-rww", "--r-", "--rw", "---r"})
        QTest::newRow(places) << str(places) << 0;
    for (const char *places : {"wrrr", "-wrr", "--wr", "---w", "----"})
        QTest::newRow(places) << str(places) << 4;
}

void TestCliPasswords::sourcesInTheirOrder()
{
    QFETCH(QString, places);
    QFETCH(int, exitCode);
    const auto passwordAt = [&](int place) -> std::optional<QString> {
        const QChar what = places.at(place);
        if (what == QLatin1Char('-'))
            return {};
        return what == QLatin1Char('r') ? secret : wrong;
    };
    QString url = m_upstream.toUrl();
    if (const auto password = passwordAt(0))
        url.replace(str("reader@"),
                    str("reader:%1@").arg(QString(*password).replace(str(";"), str("%3B"))));
    if (const auto password = passwordAt(1))
        m_cli->environment.insert(str("SLICETOOL_UPSTREAM_PASSWORD"), *password);
    QStringList arguments{str("pull"), m_cli->writePlan({{str("upstream"), url}})};
    if (const auto password = passwordAt(2)) {
        writeOptionFile(str("extra.cnf"), *password);
        arguments << str("--defaults-extra-file") << m_cli->path(str("extra.cnf"));
    }
    if (const auto password = passwordAt(3))
        writeOptionFile(str(".my.cnf"), *password);
    const CliOutcome outcome = m_cli->run(arguments);
    SLICETOOL_EXIT(outcome, exitCode);
    QVERIFY2(!outcome.all().contains(str("-Secret")), qPrintable(outcome.all()));
    if (exitCode == 0)
        SLICETOOL_VERIFY_EQUAL(m_cli->compareBase());
    else
        SLICETOOL_SAYS(outcome.error, "Access denied");
}

void TestCliPasswords::saveConnection(const QString &command)
{
    const QJsonObject shop{{str("name"), str("shop")},
                           {str("url"), m_upstream.toUrl()},
                           {str("password_command"), command}};
    m_cli->saveConnections({shop});
}

void TestCliPasswords::aSavedConnectionsCommand()
{
    const QString file = m_cli->writeFile(str("secret"), secret.toUtf8() + "\nand more\n");
    saveConnection(str("cat '%1'").arg(file));
    // By its name, and by the URL of its account, in another schema, too.
    for (const QString &upstream : {str("shop"), m_upstream.toUrl()}) {
        const CliOutcome outcome =
            m_cli->run({str("pull"), m_cli->writePlan({{str("upstream"), upstream}})});
        SLICETOOL_EXIT(outcome, 0);
        QVERIFY2(!outcome.all().contains(secret), qPrintable(outcome.all()));
    }
    SLICETOOL_VERIFY_EQUAL(m_cli->compareBase());
    saveConnection(str("echo '%1'; echo 'the vault is sealed' >&2; exit 3").arg(secret));
    const CliOutcome failed = m_cli->run({str("pull"), m_cli->path(str("plan.slice.json"))});
    SLICETOOL_EXIT(failed, 4);
    SLICETOOL_SAYS(failed.error, "exit code 3: the vault is sealed");
    QVERIFY2(!failed.all().contains(secret), qPrintable(failed.all()));
    saveConnection(str("echo '%1'").arg(wrong));
    const CliOutcome denied = m_cli->run({str("pull"), m_cli->path(str("plan.slice.json"))});
    SLICETOOL_EXIT(denied, 4);
    SLICETOOL_SAYS(denied.error, "Access denied");
    QVERIFY2(!denied.all().contains(wrong), qPrintable(denied.all()));
}

/// Tokens hold for minutes; sessions are opened for as long as the run goes on.
void TestCliPasswords::aCommandIsRunAgainWhenItsPasswordIsDenied()
{
    saveConnection(str("if test -e '%1'; then echo '%2'; else touch '%1'; echo '%3'; fi")
                       .arg(m_cli->path(str("asked")), secret, wrong));
    SLICETOOL_EXIT(m_cli->run({str("pull"), m_cli->writePlan({{str("upstream"), str("shop")}})}),
                   0);
    SLICETOOL_VERIFY_EQUAL(m_cli->compareBase());
}

void TestCliPasswords::aCommandIsRunWhereItsPlaceIsNeeded()
{
    SLICETOOL_EXIT(m_cli->run({str("pull"), m_cli->writePlan()}), 0);
    saveConnection(str("touch '%1'; exit 1").arg(m_cli->path(str("asked"))));
    const QString plan = m_cli->writePlan({{str("upstream"), str("shop")}});
    SLICETOOL_EXIT(m_cli->run({str("undo"), plan}), 0);
    QVERIFY(m_cli->readFile(str("asked")).isNull() && !QFile::exists(m_cli->path(str("asked"))));
}

void TestCliPasswords::optionFileOfAnotherAccount()
{
    // It would be sent to a server that it does not belong to.
    m_cli->writeFile(str("extra.cnf"),
                     "[client]\nuser=somebody\npassword=\"" + secret.toUtf8() + "\"\n");
    QFile::setPermissions(m_cli->path(str("extra.cnf")),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    SLICETOOL_EXIT(
        m_cli->run({str("pull"), m_cli->writePlan({{str("upstream"), m_upstream.toUrl()}}),
                    str("--defaults-extra-file"), m_cli->path(str("extra.cnf"))}),
        4);
    const CliOutcome missing =
        m_cli->run({str("pull"), m_cli->path(str("plan.slice.json")), str("--defaults-extra-file"),
                    m_cli->path(str("nothing.cnf"))});
    SLICETOOL_EXIT(missing, 2);
    SLICETOOL_SAYS(missing.error, "nothing.cnf");
}

void TestCliPasswords::noneIsNeededWhereTheServerNeedsNone()
{
    SLICETOOL_EXIT(m_cli->run({str("pull"), m_cli->writePlan()}), 0);
}

void TestCliPasswords::nobodyIsAskedWithoutATerminal()
{
    const QString plan = m_cli->writePlan({{str("upstream"), m_upstream.toUrl()}});
    for (const char *command : {"pull", "check", "compare", "schema"}) {
        QElapsedTimer timer;
        timer.start();
        const CliOutcome outcome =
            m_cli->run({str(command), plan}); // its standard input stays open
        SLICETOOL_EXIT(outcome, 4);
        QVERIFY2(timer.elapsed() < 20000, "it waited for an answer");
        SLICETOOL_SAYS(outcome.all(), "Access denied");
    }
}

void TestCliPasswords::neverInProcessListReportOrOutput()
{
    // So many rows that the dump programs take part, whose passwords go by option file, where the
    // server does not take them from us.
    SLICETOOL_VERIFY(m_cli->local().execute(str("SET GLOBAL local_infile = 0")));
    SLICETOOL_VERIFY(m_cli->upstream().execute(
        str("USE foo; CREATE TABLE foo.big (id INT PRIMARY KEY, t VARCHAR(200));\n"
            "INSERT INTO foo.big SELECT seq, REPEAT('t', 200) FROM seq_1_to_60000;")));
    const Endpoint base = m_cli->account(m_cli->local(), str("dev"), secret, {str("ALL ON foo0.*")},
                                         str("foo0"), str("base"));
    m_cli->environment.insert(str("SLICETOOL_UPSTREAM_PASSWORD"), secret);
    m_cli->environment.insert(str("SLICETOOL_BASE_PASSWORD"), secret);
    const QString plan =
        m_cli->writePlan({{str("upstream"), m_upstream.toUrl()}, {str("base"), base.toUrl()}});
    const auto process =
        m_cli->launch({str("pull"), plan, str("--report"), str("report.json"), str("--verbose")});
    QByteArray seen;
    bool dumpSeen = false;
    while (!process->waitForFinished(2)) {
        const QByteArray now = allArguments();
        dumpSeen = dumpSeen || (now.contains("dump") && now.contains("--defaults-file="));
        if (now.contains(secret.toUtf8()))
            seen = now;
        QVERIFY(process->state() != QProcess::NotRunning
                || process->exitStatus() == QProcess::NormalExit);
    }
    const CliOutcome outcome = CliFixture::finish(*process);
    SLICETOOL_VERIFY(m_cli->local().execute(str("SET GLOBAL local_infile = 1")));
    SLICETOOL_EXIT(outcome, 0);
    QVERIFY2(seen.isEmpty(), seen.constData());
    QVERIFY2(dumpSeen, "no dump program was seen, so this proves little");
    QVERIFY2(!outcome.all().contains(secret), qPrintable(outcome.all()));
    QVERIFY(!m_cli->readFile(str("report.json")).contains(secret.toUtf8()));
    QVERIFY(m_cli->readFile(str("report.json")).contains("\"big\""));
    SLICETOOL_VERIFY_EQUAL(m_cli->compareBase());
}

void TestCliPasswords::initHidesThePasswordOfItsUrls()
{
    const auto withSecret = [](QString url) {
        return url.replace(str("reader@"),
                           str("reader:%1@").arg(QString(secret).replace(str(";"), str("%3B"))));
    };
    const QString base = m_cli->local().endpoint(str("foo0"), str("base")).toUrl();
    const CliOutcome outcome =
        m_cli->run({str("init"), m_cli->path(str("new.slice.json")), str("--upstream"),
                    withSecret(m_upstream.toUrl()), str("--base"), base});
    SLICETOOL_EXIT(outcome, 0);
    QVERIFY(m_cli->readFile(str("new.slice.json")).contains("reader@"));
    QVERIFY(!m_cli->readFile(str("new.slice.json")).contains("-Secret"));
    QVERIFY2(!outcome.all().contains(str("-Secret")), qPrintable(outcome.all()));

    // While it waits for a server that says nothing, anybody may look at its arguments.
    const SilentPort silent;
    QVERIFY(silent.port() > 0);
    const auto process =
        m_cli->launch({str("init"), m_cli->path(str("other.slice.json")), str("--upstream"),
                       withSecret(str("mysql://reader@127.0.0.1:%1/foo").arg(silent.port())),
                       str("--base"), base});
    QVERIFY(process->waitForStarted());
    const auto shown = [&] {
        QFile arguments(str("/proc/%1/cmdline").arg(process->processId()));
        return arguments.open(QIODevice::ReadOnly) ? arguments.readAll() : QByteArray();
    };
    // From its first moments on, which come late where the machine is busy.
    QTRY_VERIFY2_WITH_TIMEOUT(shown().contains("init") && !shown().contains("-Secret"),
                              shown().constData(), 20'000);
    process->kill();
    process->waitForFinished();
}

void TestCliPasswords::noMessageRepeatsAPieceOfAUrl_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url :
         {"mysql://reader:pa?Mk77@127.0.0.1/foo", "mysql://reader:1/x?Mk77@127.0.0.1/foo",
          "mysql://reader:1/x?Mk77=1&Mk77=2@127.0.0.1/foo", "mysql://reader:pa/Mk77@127.0.0.1/foo",
          "mysql://reader:pa#Mk77@127.0.0.1/foo", "mysql://reader:%Mk77@127.0.0.1/foo",
          "mysql://reader:1/Mk77?socket=@127.0.0.1/foo", "mysql:/reader:Mk77@127.0.0.1/foo",
          "reader:Mk77@127.0.0.1/foo", "mysq://reader:Mk77@127.0.0.1/foo", "reader:Mk77",
          "mysql://reader:[Mk77]@127.0.0.1/foo?x", "mysql://reader:1/x?ssh=-Mk77@h"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TestCliPasswords::noMessageRepeatsAPieceOfAUrl()
{
    QFETCH(QString, url);
    const QString base = m_cli->local().endpoint(str("foo0"), str("base")).toUrl();
    const auto check = [&](const QStringList &arguments) {
        const CliOutcome outcome = m_cli->run(arguments);
        QVERIFY2(outcome.exitCode == 2 || outcome.exitCode == 3, qPrintable(outcome.all()));
        QVERIFY2(!outcome.all().contains(str("Mk77")),
                 qPrintable(arguments.join(QLatin1Char(' ')) + QLatin1Char('\n') + outcome.all()));
    };
    check({str("init"), m_cli->path(str("new.slice.json")), str("--upstream"), url, str("--base"),
           base});
    check({str("init"), m_cli->path(str("new.slice.json")), str("--upstream"), base, str("--base"),
           url});
    check({url});
    check({str("pull"), str("plan.slice.json"), url});
    check({str("pull"), str("plan.slice.json"), str("--upstrem=") + url});
    if (url.contains(str("://")))
        check({str("pull"), url});
    const QString plan = m_cli->writePlan({{str("upstream"), url}});
    for (const char *command : {"pull", "undo", "check", "compare"})
        check({QString::fromLatin1(command), plan, str("--verbose")});
    QVERIFY(!m_cli->run({str("history")}).all().contains(str("Mk77")));
}

SLICETOOL_TEST(TestCliPasswords)
#include "tst_clipasswords.moc"
