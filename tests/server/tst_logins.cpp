// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/session.h"
#include "support/fakeserver.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

#include <QTest>
#include <QUrl>

using namespace slicetool;
using namespace slicetool::test;

namespace {

const char *const passwords[] = {"",          "plain",      "sp ace'\"\\`", "ü€🙂;x=1",
                                 "%00&?#/@:", "{}[]()<>|$!"};

QString quoted(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + text + QLatin1Char('\'');
}

} // namespace

/// Logging in with the plugins of both families: over the socket, under TLS, and over plain TCP, right
/// after the account was made and once more, when the server knows a hash of the password.
class TestLogins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void logsIn_data();
    void logsIn();
    void saysWhichPluginIsMissing();

private:
    QString outcome(const Endpoint &endpoint);
    demo::PrivateServer &server() { return m_servers->upstream(); }

    std::unique_ptr<ServerFixture> m_servers;
    bool m_hasEd25519 = false;
};

void TestLogins::initTestCase()
{
    auto servers = ServerFixture::start({});
    SLICETOOL_VERIFY(servers);
    m_servers = std::move(*servers);
    // Its file is in another package than the server.
    m_hasEd25519 = server().isMariaDb()
                   && bool(server().execute(QStringLiteral("INSTALL SONAME 'auth_ed25519'")));
    if (server().isMariaDb() && !m_hasEd25519)
        qInfo("this server lacks auth_ed25519: not tried");
}

void TestLogins::init()
{
    SLICETOOL_VERIFY(server().execute(QStringLiteral("DROP USER IF EXISTS u@localhost; "
                                                     "DROP USER IF EXISTS u@'127.0.0.1'")));
}

QString TestLogins::outcome(const Endpoint &endpoint)
{
    const auto session = Session::open(endpoint, SessionPurpose::Read, {});
    if (!session)
        return session.error().message();
    const auto user = (*session)->select(QStringLiteral("SELECT USER()"), QStringLiteral("asking"));
    return user ? QString::fromUtf8(user->first().value(0)).section(QLatin1Char('@'), 0, 0)
                : user.error().message();
}

void TestLogins::logsIn_data()
{
    QTest::addColumn<QString>("identified");
    QTest::addColumn<QString>("password");
    QStringList ways{QStringLiteral("IDENTIFIED BY %1")};
    if (m_hasEd25519)
        ways << QStringLiteral("IDENTIFIED VIA ed25519 USING PASSWORD(%1)");
    if (!server().isMariaDb())
        ways << QStringLiteral("IDENTIFIED WITH sha256_password BY %1");
    for (const QString &way : ways) {
        for (const char *password : passwords)
            QTest::addRow("%s: %s", qPrintable(way.section(QLatin1Char(' '), 1, 2)), password)
                << way << QString::fromUtf8(password);
    }
}

void TestLogins::logsIn()
{
    QFETCH(QString, identified);
    QFETCH(QString, password);
    const QString how = identified.arg(quoted(password));
    const auto made =
        server().execute(QStringLiteral("SET NAMES utf8mb4, sql_mode = ''; CREATE USER u@localhost "
                                        "%1; CREATE USER u@'127.0.0.1' %1")
                             .arg(how));
    if (!made && password.isEmpty())
        QSKIP("the plugin takes no empty password");
    SLICETOOL_VERIFY(made);
    Endpoint endpoint = server().endpoint({}, QStringLiteral("upstream"));
    endpoint.user = QStringLiteral("u");
    endpoint.password = password;
    for (int i = 0; i < 2; ++i)
        QCOMPARE(outcome(endpoint), endpoint.user);
    Endpoint far = server().tcpEndpoint({}, QStringLiteral("upstream"));
    far.user = endpoint.user;
    far.password = password;
    for (const SslMode mode : {SslMode::Disabled, SslMode::Preferred, SslMode::Required}) {
        if (mode == SslMode::Required && server().isMariaDb())
            continue; // MariaDB makes no certificate of its own before 11.4
        // What the server remembers of the password is forgotten.
        SLICETOOL_VERIFY(server().execute(QStringLiteral("FLUSH PRIVILEGES")));
        far.sslMode = mode;
        for (int i = 0; i < 2; ++i)
            QCOMPARE(outcome(far), far.user);
        // And by the URL in which it stands, as a user types it.
        const auto typed = Endpoint::fromUrl(
            QStringLiteral("mysql://u:%1@127.0.0.1:%2/information_schema?ssl-mode=%3")
                .arg(QString::fromLatin1(QUrl::toPercentEncoding(password)),
                     QString::number(far.port), toString(mode)),
            QStringLiteral("upstream"));
        SLICETOOL_VERIFY(typed);
        QCOMPARE(outcome(*typed), far.user);
    }
    far.password = password + QLatin1Char('x');
    const QString denied = outcome(far);
    QVERIFY2(denied.contains(QLatin1String("Access denied")), qPrintable(denied));
}

void TestLogins::saysWhichPluginIsMissing()
{
    FakeServer::Options options;
    options.switchPlugin = "parsec"; // Debian 12 has it not
    const auto fake = FakeServer::start(options);
    SLICETOOL_VERIFY(fake);
    Endpoint endpoint = server().tcpEndpoint({}, QStringLiteral("upstream"));
    endpoint.port = (*fake)->port();
    const QString said = outcome(endpoint);
    QVERIFY2(said.contains(QLatin1String("parsec")), qPrintable(said));
    QVERIFY2(said.contains(QLatin1String("does not have the plugin")), qPrintable(said));
}

SLICETOOL_TEST(TestLogins)
#include "tst_logins.moc"
