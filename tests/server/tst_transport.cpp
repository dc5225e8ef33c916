// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/childenvironment.h"
#include "server/clientprograms.h"
#include "server/optionfile.h"
#include "server/session.h"
#include "support/fakeserver.h"
#include "support/linkproxy.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace slicetool;
using namespace slicetool::test;

Q_DECLARE_METATYPE(SslMode)

namespace {

const QString password = QStringLiteral("Sekr3t-of-the-account");

/// Whether the client logs in there as our option file tells it to.
bool canLogIn(const ClientProgram &client, const Endpoint &endpoint)
{
    const auto options = TemporaryOptionFile::create(endpoint, client.version.family);
    if (!options)
        return false;
    QProcess process;
    process.setProcessEnvironment(databaseEnvironment());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(client.path, {QStringLiteral("--defaults-file=") + options->path(),
                                QStringLiteral("--batch")});
    return process.waitForFinished(30000) && process.exitStatus() == QProcess::NormalExit
           && process.exitCode() == 0;
}

} // namespace

/// Nobody logs in without the TLS that was asked for, and nobody who asks for it gets a password that
/// anybody on the way can read.
class TestTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void certificates_data();
    void certificates();
    void tunnelsHostIsItsFarEnds();
    void cutLinesAreNotTlssFault();
    void noTlsNoLogin_data();
    void noTlsNoLogin();
    void clearTextNeedsCertainTls_data();
    void clearTextNeedsCertainTls();
    void hashedPasswordsStayHashed_data();
    void hashedPasswordsStayHashed();
    void clearTextUnderTlsIsTheUsersChoice();
    void anotherCertificateAtTheLogin_data();
    void anotherCertificateAtTheLogin();
    void disabledIsDisabled();
    void whoIsNoServer_data();
    void whoIsNoServer();
    void programsHoldItToo_data();
    void programsHoldItToo();
    void programsLogInWhereTheyMay();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    void openssl(const QStringList &arguments);
    /// A key and a certificate in NAME.pem and NAME.key, signed by authority, or by itself.
    void makeCertificate(const char *name, const QString &subject, const char *authority,
                         const QString &names, const QStringList &more = {});
    Endpoint at(int port, SslMode mode, const char *authority = "ca.pem") const;
    static QString outcome(const Endpoint &endpoint);

    QTemporaryDir m_folder;
    std::unique_ptr<demo::PrivateServer> m_good;
    std::unique_ptr<demo::PrivateServer> m_plain;
};

void TestTransport::openssl(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    QVERIFY2(process.waitForFinished(60000) && process.exitCode() == 0,
             process.readAll().constData());
}

void TestTransport::makeCertificate(const char *name, const QString &subject, const char *authority,
                                    const QString &names, const QStringList &more)
{
    const QString base = QLatin1String(name);
    QFile extensions(path("ext"));
    QVERIFY(extensions.open(QIODevice::WriteOnly));
    extensions.write(names.isEmpty() ? QByteArray("basicConstraints=critical,CA:TRUE\n")
                                     : "subjectAltName=" + names.toLatin1() + '\n');
    extensions.close();
    openssl({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
             QStringLiteral("-nodes"), QStringLiteral("-keyout"), base + QLatin1String(".key"),
             QStringLiteral("-out"), base + QLatin1String(".csr"), QStringLiteral("-subj"),
             subject});
    QStringList sign{QStringLiteral("x509"),     QStringLiteral("-req"),
                     QStringLiteral("-in"),      base + QLatin1String(".csr"),
                     QStringLiteral("-out"),     base + QLatin1String(".pem"),
                     QStringLiteral("-extfile"), QStringLiteral("ext")};
    if (authority)
        sign << QStringLiteral("-CA") << QLatin1String(authority) + QLatin1String(".pem")
             << QStringLiteral("-CAkey") << QLatin1String(authority) + QLatin1String(".key")
             << QStringLiteral("-CAcreateserial");
    else
        sign << QStringLiteral("-signkey") << base + QLatin1String(".key");
    openssl(sign
            + (more.isEmpty() ? QStringList{QStringLiteral("-days"), QStringLiteral("30")} : more));
    QFile both(path((QByteArray(name) + ".both").constData()));
    QVERIFY(both.open(QIODevice::WriteOnly));
    for (const char *part : {".pem", ".key"}) {
        QFile file(path((QByteArray(name) + part).constData()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        both.write(file.readAll());
    }
}

void TestTransport::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty(),
             "the package openssl is missing");
    makeCertificate("ca", QStringLiteral("/CN=Test authority"), nullptr, {});
    makeCertificate("otherca", QStringLiteral("/CN=Another authority"), nullptr, {});
    makeCertificate("good", QStringLiteral("/CN=db.example.com"), "ca",
                    QStringLiteral("DNS:localhost,DNS:db.example.com,IP:127.0.0.1"));
    makeCertificate("elsewhere", QStringLiteral("/CN=other.example.com"), "ca",
                    QStringLiteral("DNS:other.example.com"));
    makeCertificate("expired", QStringLiteral("/CN=db.example.com"), "ca",
                    QStringLiteral("IP:127.0.0.1"),
                    {QStringLiteral("-days"), QStringLiteral("-1")});
    makeCertificate("selfmade", QStringLiteral("/CN=db.example.com"), nullptr,
                    QStringLiteral("IP:127.0.0.1"));
    makeCertificate("stranger", QStringLiteral("/CN=db.example.com"), "otherca",
                    QStringLiteral("IP:127.0.0.1"));

    demo::PrivateServer::Options options;
    options.tcp = true;
    options.bufferPoolMegabytes = 16;
    options.name = QStringLiteral("tls");
    options.arguments = {QStringLiteral("--ssl-ca=") + path("ca.pem"),
                         QStringLiteral("--ssl-cert=") + path("good.pem"),
                         QStringLiteral("--ssl-key=") + path("good.key")};
    auto good = demo::PrivateServer::start(options);
    SLICETOOL_VERIFY(good);
    m_good = std::move(*good);
    options.name = QStringLiteral("plain");
    options.arguments = {QStringLiteral("--skip-ssl")};
    auto plain = demo::PrivateServer::start(options);
    SLICETOOL_VERIFY(plain);
    m_plain = std::move(*plain);
}

Endpoint TestTransport::at(int port, SslMode mode, const char *authority) const
{
    Endpoint endpoint = m_good->tcpEndpoint({}, QStringLiteral("upstream"));
    if (port > 0) {
        endpoint.port = port;
        endpoint.password = password;
    }
    endpoint.sslMode = mode;
    if (authority && *authority)
        endpoint.sslCa = path(authority);
    return endpoint;
}

/// "TLS" or "plain" where the login went well, else what was said.
QString TestTransport::outcome(const Endpoint &endpoint)
{
    const auto session = Session::open(endpoint, SessionPurpose::Read, {{}, nullptr, {}, 5});
    if (!session)
        return session.error().message();
    const auto cipher = (*session)->select(QStringLiteral("SHOW SESSION STATUS LIKE 'Ssl_cipher'"),
                                           QStringLiteral("looking"));
    if (!cipher)
        return cipher.error().message();
    return cipher->first().value(1).isEmpty() ? QStringLiteral("plain") : QStringLiteral("TLS");
}

void TestTransport::certificates_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<SslMode>("mode");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("says"); // "TLS", or a word of the refusal
    const auto row = [](const char *certificate, SslMode mode, const char *authority,
                        const char *says) {
        QTest::addRow("%s, %s, %s", certificate, qPrintable(toString(mode)), authority)
            << QString::fromLatin1(certificate) << mode << QString::fromLatin1(authority)
            << QString::fromLatin1(says);
    };
    const char *refused = "No password was sent";
    // The first are a real server's, the others a fake's, who gets as far as the login or not.
    row("real", SslMode::Preferred, "", "TLS");
    row("real", SslMode::Required, "", "TLS");
    row("real", SslMode::Required, "otherca.pem", refused); // what is given is looked at
    row("real", SslMode::VerifyCa, "ca.pem", "TLS");
    row("real", SslMode::VerifyCa, "otherca.pem", refused);
    row("real", SslMode::VerifyCa, "", "needs ssl-ca");
    row("real", SslMode::VerifyCa, "none.pem", "contains no readable certificate");
    row("real", SslMode::VerifyCa, "ca.key", "contains no readable certificate");
    row("real", SslMode::VerifyIdentity, "ca.pem", "TLS");
    row("real", SslMode::VerifyIdentity, "otherca.pem", refused);
    row("real", SslMode::VerifyIdentity, "", refused);
    for (const char *certificate : {"elsewhere", "expired", "selfmade", "stranger"}) {
        row(certificate, SslMode::Required, "", "login");
        row(certificate, SslMode::VerifyIdentity, "ca.pem", refused);
        row(certificate, SslMode::VerifyCa, "ca.pem",
            qstrcmp(certificate, "elsewhere") == 0 ? "login" : refused);
    }
    row("selfmade", SslMode::VerifyCa, "selfmade.pem", "login"); // its own authority
}

void TestTransport::certificates()
{
    QFETCH(QString, certificate);
    QFETCH(SslMode, mode);
    QFETCH(QString, authority);
    QFETCH(QString, says);
    if (certificate == QLatin1String("real")) {
        const QString said = outcome(at(0, mode, qPrintable(authority)));
        QVERIFY2(says == QLatin1String("TLS") ? said == says
                                              : said.contains(QRegularExpression(says)),
                 qPrintable(said));
        return;
    }
    FakeServer::Options options;
    options.certificates = {m_folder.filePath(certificate + QLatin1String(".both"))};
    options.greetingPlugin = "mysql_clear_password"; // the quickest way to a password
    const auto fake = FakeServer::start(options);
    SLICETOOL_VERIFY(fake);
    const QString said = outcome(at((*fake)->port(), mode, qPrintable(authority)));
    if (says == QLatin1String("login")) {
        QVERIFY2((*fake)->received().contains(password.toLatin1()), qPrintable(said));
    } else {
        QVERIFY2(said.contains(says), qPrintable(said));
        QVERIFY(!(*fake)->received().contains(password.toLatin1()));
        QVERIFY(!(*fake)->received().contains("root"));
    }
}

void TestTransport::tunnelsHostIsItsFarEnds()
{
    const auto line = LinkProxy::start(m_good->port(), {0, 1e9});
    SLICETOOL_VERIFY(line);
    Endpoint endpoint = at(0, SslMode::VerifyIdentity);
    endpoint.port = (*line)->port();
    endpoint.tunnel = std::make_shared<int>(0); // as openTunnel() leaves it
    endpoint.shownPort = 3306;
    for (const auto &[host, says] : {std::pair("db.example.com", "TLS"),
                                     std::pair("bad.example.com", "No password was sent")}) {
        endpoint.shownHost = QString::fromLatin1(host);
        const QString said = outcome(endpoint);
        QVERIFY2(said.contains(QLatin1String(says)), qPrintable(said));
    }
}

/// A line that ends in the middle of TLS says nothing of certificates.
void TestTransport::cutLinesAreNotTlssFault()
{
    const auto line = LinkProxy::start(m_good->port(), {0, 1e9});
    SLICETOOL_VERIFY(line);
    for (const SslMode mode : {SslMode::Preferred, SslMode::Required, SslMode::VerifyCa}) {
        Endpoint endpoint = at((*line)->port(), mode);
        for (int bytes = 20; bytes <= 4000; bytes += bytes < 400 ? 30 : 300) {
            (*line)->cutAfter(bytes, false);
            const QString said = outcome(endpoint);
            (*line)->cutAfter(-1, false);
            QVERIFY2(!said.contains(QLatin1String("ssl-ca")), qPrintable(said));
        }
    }
}

void TestTransport::noTlsNoLogin_data()
{
    QTest::addColumn<QString>("switchPlugin");
    QTest::addColumn<QString>("greetingPlugin");
    QTest::addColumn<SslMode>("mode");
    for (const SslMode mode : {SslMode::Required, SslMode::VerifyCa, SslMode::VerifyIdentity}) {
        for (const char *plugin :
             {"", "mysql_clear_password", "dialog", "mysql_old_password", "sha256_password"}) {
            QTest::addRow("%s, switch to %s", qPrintable(toString(mode)), plugin)
                << QString::fromLatin1(plugin) << QStringLiteral("mysql_native_password") << mode;
        }
        for (const char *plugin : {"mysql_clear_password", "dialog"}) {
            QTest::addRow("%s, greeting with %s", qPrintable(toString(mode)), plugin)
                << QString() << QString::fromLatin1(plugin) << mode;
        }
    }
}

void TestTransport::noTlsNoLogin()
{
    QFETCH(QString, switchPlugin);
    QFETCH(QString, greetingPlugin);
    QFETCH(SslMode, mode);
    FakeServer::Options options;
    options.switchPlugin = switchPlugin.toLatin1();
    options.greetingPlugin = greetingPlugin.toLatin1();
    const auto fake = FakeServer::start(options);
    SLICETOOL_VERIFY(fake);
    const QString said = outcome(at((*fake)->port(), mode));
    QVERIFY2(said.contains(QLatin1String("offers no TLS")), qPrintable(said));
    QCOMPARE((*fake)->received(), QByteArray()); // not even who asks
    if (switchPlugin.isEmpty())
        QVERIFY(outcome([&] {
                    Endpoint endpoint = m_plain->tcpEndpoint({}, QStringLiteral("upstream"));
                    endpoint.sslMode = mode;
                    endpoint.sslCa = path("ca.pem");
                    return endpoint;
                }())
                    .contains(QLatin1String("offers no TLS")));
}

void TestTransport::clearTextNeedsCertainTls_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<bool>("atOnce");
    QTest::addColumn<bool>("offersTls");
    QTest::addColumn<SslMode>("mode");
    for (const SslMode mode : {SslMode::Disabled, SslMode::Preferred}) {
        for (const bool tls : {false, true}) {
            for (const char *plugin : {"mysql_clear_password", "dialog", "mysql_old_password"}) {
                for (const bool atOnce : {false, true})
                    QTest::addRow("%s, %s%s%s", qPrintable(toString(mode)), plugin,
                                  atOnce ? " in the greeting" : "", tls ? ", TLS" : "")
                        << QString::fromLatin1(plugin) << atOnce << tls << mode;
            }
        }
    }
}

void TestTransport::clearTextNeedsCertainTls()
{
    QFETCH(QString, plugin);
    QFETCH(bool, atOnce);
    QFETCH(bool, offersTls);
    QFETCH(SslMode, mode);
    FakeServer::Options options;
    (atOnce ? options.greetingPlugin : options.switchPlugin) = plugin.toLatin1();
    if (offersTls)
        options.certificates = {path("good.both")};
    const auto fake = FakeServer::start(options);
    SLICETOOL_VERIFY(fake);
    const QString said = outcome(at((*fake)->port(), mode, ""));
    QVERIFY2(!(*fake)->received().contains(password.toLatin1()), qPrintable(said));
    QVERIFY2(said.contains(QLatin1String("No password was sent")), qPrintable(said));
    if (!atOnce)
        QVERIFY2(said.contains(plugin), qPrintable(said));
}

void TestTransport::hashedPasswordsStayHashed_data()
{
    QTest::addColumn<QByteArray>("plugin");
    QTest::addColumn<SslMode>("mode");
    for (const SslMode mode : {SslMode::Disabled, SslMode::Preferred}) {
        for (const char *plugin : {"caching_sha2_password", "sha256_password"})
            QTest::addRow("%s, %s", plugin, qPrintable(toString(mode)))
                << QByteArray(plugin) << mode;
    }
}

/// The client library sends the password as it is where it has asked for TLS and not got it.
void TestTransport::hashedPasswordsStayHashed()
{
    QFETCH(QByteArray, plugin);
    QFETCH(SslMode, mode);
    FakeServer::Options options;
    options.switchPlugin = plugin;
    options.wantsAll = true;
    const auto fake = FakeServer::start(options);
    SLICETOOL_VERIFY(fake);
    const QString said = outcome(at((*fake)->port(), mode, ""));
    const QByteArray received = (*fake)->received();
    QVERIFY2(received.contains(at(0, mode, "").user.toLatin1()), qPrintable(said));
    QVERIFY2(!received.contains(password.toLatin1()), qPrintable(said));
}

void TestTransport::clearTextUnderTlsIsTheUsersChoice()
{
    FakeServer::Options options;
    options.switchPlugin = "mysql_clear_password";
    options.certificates = {path("good.both")};
    const auto fake = FakeServer::start(options);
    SLICETOOL_VERIFY(fake);
    (void)outcome(at((*fake)->port(), SslMode::VerifyIdentity));
    QVERIFY((*fake)->received().contains(password.toLatin1()));
}

void TestTransport::anotherCertificateAtTheLogin_data()
{
    QTest::addColumn<SslMode>("mode");
    QTest::addColumn<bool>("slow");
    for (const SslMode mode : {SslMode::Required, SslMode::VerifyCa, SslMode::VerifyIdentity})
        QTest::newRow(qPrintable(toString(mode))) << mode << false;
    QTest::newRow("slowly") << SslMode::VerifyCa << true;
}

/// The first connection sees what is right, the one with the password somebody else.
void TestTransport::anotherCertificateAtTheLogin()
{
    QFETCH(SslMode, mode);
    QFETCH(bool, slow);
    FakeServer::Options options;
    options.greetingPlugin = "mysql_clear_password";
    options.certificates = {path("good.both"), path("selfmade.both")};
    options.slowMs = slow ? 700 : 0;
    const auto fake = FakeServer::start(options);
    SLICETOOL_VERIFY(fake);
    const QString said = outcome(at((*fake)->port(), mode));
    QVERIFY2(said.contains(QLatin1String("No password was sent")), qPrintable(said));
    QVERIFY2((*fake)->connections() >= 2, qPrintable(said));
    QVERIFY(!(*fake)->received().contains(password.toLatin1()));
    QVERIFY(!(*fake)->received().contains("root"));
}

void TestTransport::disabledIsDisabled()
{
    QCOMPARE(outcome(at(0, SslMode::Disabled, "")), QStringLiteral("plain"));
    QCOMPARE(outcome(at(0, SslMode::Disabled, "ca.pem")), QStringLiteral("plain"));
    QCOMPARE(outcome(at(0, SslMode::Disabled, "otherca.pem")), QStringLiteral("plain"));
    QCOMPARE(outcome(at(0, SslMode::Preferred, "ca.pem")), QStringLiteral("TLS"));
}

void TestTransport::whoIsNoServer_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::newRow("http") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("ssh") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("cut off") << QByteArray("\x4a\0\0\0\x0a", 5);
    QTest::newRow("nothing in it") << QByteArray("\0\0\0\0", 4);
    QTest::newRow("one byte") << QByteArray("\1\0\0\0\x0a", 5);
    QTest::newRow("huge") << QByteArray("\xff\xff\xff\0\x0a", 5);
    QTest::newRow("an error") << QByteArray("\x17\0\0\0\xff\x10\x04Too many connections", 27);
}

void TestTransport::whoIsNoServer()
{
    QFETCH(QByteArray, greeting);
    FakeServer::Options options;
    options.greeting = greeting;
    const auto fake = FakeServer::start(options);
    SLICETOOL_VERIFY(fake);
    for (const SslMode mode : {SslMode::Preferred, SslMode::Required}) {
        Endpoint endpoint = at((*fake)->port(), mode);
        const auto session = Session::open(endpoint, SessionPurpose::Read, {{}, nullptr, {}, 2});
        QVERIFY(!session);
        QVERIFY(!(*fake)->received().contains(password.toLatin1()));
    }
}

void TestTransport::programsHoldItToo_data()
{
    clearTextNeedsCertainTls_data();
    for (const SslMode mode : {SslMode::VerifyIdentity})
        QTest::newRow("identity, stripped")
            << QStringLiteral("mysql_clear_password") << false << false << mode;
}

/// What our own option file makes of the client programs.
void TestTransport::programsHoldItToo()
{
    QFETCH(QString, plugin);
    QFETCH(bool, atOnce);
    QFETCH(bool, offersTls);
    QFETCH(SslMode, mode);
    const auto client = findLoadProgram();
    SLICETOOL_VERIFY(client);
    FakeServer::Options options;
    (atOnce ? options.greetingPlugin : options.switchPlugin) = plugin.toLatin1();
    if (offersTls)
        options.certificates = {path("good.both")};
    const auto fake = FakeServer::start(options);
    SLICETOOL_VERIFY(fake);
    const Endpoint endpoint = at((*fake)->port(), mode);
    QVERIFY(honoursTransport(*client, endpoint));
    QVERIFY(!canLogIn(*client, endpoint));
    QVERIFY((*fake)->connections() > 0);
    QVERIFY(!(*fake)->received().contains(password.toLatin1()));
}

void TestTransport::programsLogInWhereTheyMay()
{
    const auto client = findLoadProgram();
    SLICETOOL_VERIFY(client);
    for (const SslMode mode : {SslMode::Disabled, SslMode::Preferred, SslMode::VerifyIdentity})
        QVERIFY2(canLogIn(*client, at(0, mode)), qPrintable(toString(mode)));
    Endpoint wrong = at(0, SslMode::Preferred);
    wrong.password = QStringLiteral("wrong");
    QVERIFY(!canLogIn(*client, wrong));
    QVERIFY(canLogIn(*client, m_good->endpoint({}, QStringLiteral("base"))));
}

SLICETOOL_TEST(TestTransport)
#include "tst_transport.moc"
