// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/endpoint.h"

#include "base/displaytext.h"
#include "server/endpointcheck.h"
#include "server/sessionsettings.h"
#include "support/testmain.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace slicetool;

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What the manual shows can be written so, and its table names all options that there are.
    void readsWhatTheManualShows()
    {
        const QString path = QFINDTESTDATA("../../docs/manual/connections.md");
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        int urls = 0;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
        for (const QString &line : lines) {
            if (!line.startsWith(QLatin1String("mysql://")) || line.contains(QLatin1String("USER")))
                continue;
            ++urls;
            const auto endpoint = Endpoint::fromUrl(line, QStringLiteral("upstream"));
            QVERIFY2(bool(endpoint), endpoint ? "" : qPrintable(endpoint.error().message()));
            const auto again = Endpoint::fromUrl(endpoint->toUrl(), QStringLiteral("upstream"));
            QVERIFY(again && again->toUrl() == endpoint->toUrl());
        }
        QVERIFY2(urls >= 7, qPrintable(QString::number(urls)));
        const auto unknown =
            Endpoint::fromUrl(QStringLiteral("mysql://a@b/c?no=1"), QStringLiteral("upstream"));
        QVERIFY(!unknown);
        for (const char *option : {"socket", "ssl-mode", "ssl-ca", "ssl-cert", "ssl-key", "ssh"}) {
            QVERIFY2(unknown.error().message().contains(QLatin1String(option)),
                     qPrintable(unknown.error().message()));
            QVERIFY2(!lines.filter(QLatin1Char('`') + QLatin1String(option) + QLatin1Char('`'))
                          .isEmpty(),
                     option);
        }
    }

    void readsEveryPart()
    {
        const auto endpoint = Endpoint::fromUrl(
            QStringLiteral(
                "mysql://re%40der:p%3A%2F%40ss@db.example.com:3307/my%2Fsch%C3%A9ma"
                "?ssl-mode=Verify_Identity&ssl-ca=%2Fetc/ca%20x.pem&ssl-cert=c.pem&ssl-key=k.pem"),
            QStringLiteral("upstream"));
        QVERIFY2(bool(endpoint), endpoint ? "" : qPrintable(endpoint.error().message()));
        QCOMPARE(endpoint->label, QStringLiteral("upstream"));
        QCOMPARE(endpoint->user, QStringLiteral("re@der"));
        QCOMPARE(endpoint->password.value(), QStringLiteral("p:/@ss"));
        QCOMPARE(endpoint->host, QStringLiteral("db.example.com"));
        QCOMPARE(endpoint->port, 3307);
        QCOMPARE(endpoint->schema, QStringLiteral("my/schéma"));
        QCOMPARE(int(endpoint->sslMode), int(SslMode::VerifyIdentity));
        QCOMPARE(endpoint->sslCa, QStringLiteral("/etc/ca x.pem"));
        QCOMPARE(endpoint->sslCert, QStringLiteral("c.pem"));
        QCOMPARE(endpoint->sslKey, QStringLiteral("k.pem"));
        QVERIFY(!endpoint->usesSocket());
        QCOMPARE(endpoint->display(), QStringLiteral("re@der@db.example.com:3307/my/schéma"));
    }

    void defaults()
    {
        const QByteArray user = qgetenv("USER");
        qputenv("USER", "jane");
        const auto named =
            Endpoint::fromUrl(QStringLiteral("MariaDB:///foo"), QStringLiteral("base"));
        qunsetenv("USER");
        const auto unnamed =
            Endpoint::fromUrl(QStringLiteral("mysql://@localhost/foo"), QStringLiteral("base"));
        qputenv("USER", user);

        QVERIFY(bool(named));
        QCOMPARE(named->user, QStringLiteral("jane"));
        QCOMPARE(named->host, QStringLiteral("localhost"));
        QCOMPARE(named->port, 0);
        QVERIFY(!named->password);
        QVERIFY(named->usesSocket());
        QCOMPARE(int(named->sslMode), int(SslMode::Preferred));
        QCOMPARE(named->display(), QStringLiteral("jane@localhost/foo"));
        QVERIFY(bool(unnamed));
        QVERIFY(!unnamed->user.isEmpty());
    }

    void emptyPasswordIsAPassword()
    {
        const auto endpoint =
            Endpoint::fromUrl(QStringLiteral("mysql://u:@localhost/foo"), QStringLiteral("base"));
        QVERIFY(bool(endpoint));
        QVERIFY(endpoint->password.has_value());
        QVERIFY(endpoint->password->isEmpty());
    }

    void lastAtEndsThePassword()
    {
        const auto endpoint =
            Endpoint::fromUrl(QStringLiteral("mysql://u:p@ss@h/foo"), QStringLiteral("base"));
        QVERIFY(bool(endpoint));
        QCOMPARE(endpoint->password.value(), QStringLiteral("p@ss"));
        QCOMPARE(endpoint->host, QStringLiteral("h"));
    }

    void socketAndIpv6()
    {
        const auto socket =
            Endpoint::fromUrl(QStringLiteral("mysql://u@localhost/foo?socket=/tmp/a%26b.sock"),
                              QStringLiteral("base"));
        QVERIFY(bool(socket));
        QVERIFY(socket->usesSocket());
        QCOMPARE(socket->socket, QStringLiteral("/tmp/a&b.sock"));
        QCOMPARE(socket->display(), QStringLiteral("u@localhost/foo (socket /tmp/a&b.sock)"));

        const auto six = Endpoint::fromUrl(QStringLiteral("mysql://u@[fe80::1%25eth0]:3310/foo"),
                                           QStringLiteral("base"));
        QVERIFY(bool(six));
        QCOMPARE(six->host, QStringLiteral("fe80::1%eth0"));
        QCOMPARE(six->port, 3310);
        QCOMPARE(six->toUrl(), QStringLiteral("mysql://u@[fe80::1%25eth0]:3310/foo"));
    }

    void aCaIsCheckedUnlessToldOtherwise()
    {
        const auto implied = Endpoint::fromUrl(QStringLiteral("mysql://u@h/foo?ssl-ca=/ca.pem"),
                                               QStringLiteral("base"));
        QVERIFY(bool(implied));
        QCOMPARE(int(implied->sslMode), int(SslMode::VerifyCa));
        QCOMPARE(implied->toUrl(), QStringLiteral("mysql://u@h/foo?ssl-ca=/ca.pem"));
        const auto told =
            Endpoint::fromUrl(QStringLiteral("mysql://u@h/foo?ssl-ca=/ca.pem&ssl-mode=preferred"),
                              QStringLiteral("base"));
        QVERIFY(bool(told));
        QCOMPARE(int(told->sslMode), int(SslMode::Preferred));
        QCOMPARE(told->toUrl(),
                 QStringLiteral("mysql://u@h/foo?ssl-mode=preferred&ssl-ca=/ca.pem"));
    }

    void sslModes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("mode");
        QTest::newRow("disabled") << "disabled" << int(SslMode::Disabled);
        QTest::newRow("PREFERRED") << "PREFERRED" << int(SslMode::Preferred);
        QTest::newRow("Required") << "Required" << int(SslMode::Required);
        QTest::newRow("verify-ca") << "verify-ca" << int(SslMode::VerifyCa);
        QTest::newRow("VERIFY_CA") << "VERIFY_CA" << int(SslMode::VerifyCa);
        QTest::newRow("verify_identity") << "verify_identity" << int(SslMode::VerifyIdentity);
        QTest::newRow("Verify-Identity") << "Verify-Identity" << int(SslMode::VerifyIdentity);
        QTest::newRow("unknown") << "on" << -1;
        QTest::newRow("empty") << "" << -1;
    }

    void sslModes()
    {
        QFETCH(QString, text);
        QFETCH(int, mode);
        const auto read = sslModeFromString(text);
        QCOMPARE(read ? int(*read) : -1, mode);
        if (read)
            QVERIFY(sslModeFromString(toString(*read)) == read);
    }

    void bad_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *url, const char *says) {
            QTest::newRow(name) << QString::fromUtf8(url) << QString::fromUtf8(says);
        };
        row("empty", "", "mysql://");
        row("no scheme", "u:s3cret@h/foo", "mysql://");
        row("other scheme", "postgres://u:s3cret@h/foo", "mysql://");
        row("no schema", "mysql://u:s3cret@h", "no schema");
        row("slash only", "mysql://u:s3cret@h/", "no schema");
        row("query, no schema", "mysql://u:s3cret@h?socket=/x", "no schema");
        row("two parts", "mysql://u:s3cret@h/foo/bar", "more than one part");
        row("slash at the end", "mysql://u:s3cret@h/foo/", "more than one part");
        row("fragment", "mysql://u:s3cret@h/foo#bar", "#");
        row("unknown option", "mysql://u:s3cret@h/foo?compress=1", "unknown option");
        row("unknown option, a piece of a password", "mysql://u:1/2?s3cret@h/foo",
            "unknown option");
        row("unknown option twice", "mysql://u:p@h/foo?s3cret=1&s3cret=1", "unknown option");
        row("unknown option, no value", "mysql://u:p@h/foo?s3cret", "unknown option");
        row("case of option", "mysql://u:s3cret@h/foo?Socket=/x", "unknown option");
        row("option twice", "mysql://u:s3cret@h/foo?ssl-ca=a&ssl-ca=b", "ssl-ca appears twice");
        row("option without value", "mysql://u:s3cret@h/foo?ssl-ca", "ssl-ca has no value");
        row("bad ssl-mode", "mysql://u:s3cret@h/foo?ssl-mode=maybe", "ssl-mode");
        row("port 0", "mysql://u:s3cret@h:0/foo", "port");
        row("port too large", "mysql://u:s3cret@h:65536/foo", "port");
        row("port empty", "mysql://u:s3cret@h:/foo", "port");
        row("port sign", "mysql://u:s3cret@h:+33/foo", "port");
        row("ipv6 bare", "mysql://u:s3cret@::1/foo", "more than one :");
        row("bracket open", "mysql://u:s3cret@[::1/foo", "brackets");
        row("bracket then text", "mysql://u:s3cret@[::1]x/foo", "brackets");
        row("socket elsewhere", "mysql://u:s3cret@h/foo?socket=/x", "socket");
        row("socket, 127.0.0.1", "mysql://u:s3cret@127.0.0.1/foo?socket=/x", "socket");
        row("localhost with port", "mysql://u:s3cret@localhost:3307/foo",
            "localhost means the socket");
        row("percent cut", "mysql://u:s3cret%4@h/foo", "percent-encoded");
        row("percent no hex", "mysql://u:s3cret@h/fo%zz", "percent-encoded");
        row("not utf-8", "mysql://u:s3cret@h/fo%ff", "percent-encoded");
        row("half a character", "mysql://u:s3cret@h/fo%C3", "percent-encoded");
        row("half a user", "mysql://%E2%82:s3cret@h/foo", "percent-encoded");
        row("half a password", "mysql://u:s3cret%F0%9F@h/foo", "percent-encoded");
        row("half a character only", "mysql://u:s3cret@h/%C3", "percent-encoded");
        row("NUL", "mysql://u:s3cret@h/fo%00", "percent-encoded");
        // What a driver, a library or ssh would read as something else.
        row("options as host",
            "mysql://u:s3cret@socket%3D%2Fx%3Binit-command%3DDROP%20TABLE%20t/foo",
            "the host is neither");
        row("options after host", "mysql://u:s3cret@127.0.0.1%3Dx%3Bsocket%3D%2Fx/foo",
            "the host is");
        row("semicolon", "mysql://u:s3cret@h;port=1/foo", "the host is");
        row("scheme in host", "mysql://u:s3cret@x%3A%2F%2Fh/foo", "the host is");
        row("list of hosts", "mysql://u:s3cret@a,b/foo", "the host is");
        row("host is an option", "mysql://u:s3cret@-oProxyCommand/foo", "the host is");
        row("percent in host", "mysql://u:s3cret@a%25b/foo", "the host is");
        row("space in host", "mysql://u:s3cret@a%20b/foo", "the host is");
        row("line break in host", "mysql://u:s3cret@h%0Ax/foo", "the host is");
        row("direction in host", "mysql://u:s3cret@h%E2%80%AEx/foo", "the host is");
        row("slash in host", "mysql://u:s3cret@h%2Fx/foo", "the host is");
        row("no address in brackets", "mysql://u:s3cret@[a;b]/foo", "the host is");
        row("no ipv6", "mysql://u:s3cret@[:::1]/foo", "the host is");
        row("zone with options", "mysql://u:s3cret@[fe80::1%25a;b]/foo", "the host is");
        row("line break in user", "mysql://u%0Ax:s3cret@h/foo", "the user name contains a control");
        row("escape in user", "mysql://u%1B[2Jx:s3cret@h/foo", "the user name contains a control");
        row("line break in schema", "mysql://u:s3cret@h/fo%0Ao",
            "schema's name contains a control");
        row("line separator in schema", "mysql://u:s3cret@h/fo%E2%80%A8o",
            "schema's name contains");
        row("direction in schema", "mysql://u:s3cret@h/fo%E2%80%AEo", "schema's name contains");
        row("long schema",
            "mysql://u:s3cret@h/12345678901234567890123456789012345678901234567890123456789012345",
            "longer than 64");
        row("options as socket",
            "mysql://u:s3cret@localhost/foo?socket=/x%3BMYSQL_OPT_RECONNECT%3D1",
            "socket contains a semicolon");
        row("options as CA", "mysql://u:s3cret@h/foo?ssl-ca=/x%3BSSL_CIPHER%3Dx",
            "ssl-ca contains a semicolon");
        row("line break in key", "mysql://u:s3cret@h/foo?ssl-key=/x%0Ay",
            "ssl-key contains a control");
        row("spaces in CA", "mysql://u:s3cret@h/foo?ssl-ca=/x%20%20y", "repeated spaces");
        row("long socket",
            "mysql://u:s3cret@localhost/foo?socket=/"
            "12345678901234567890123456789012345678901234567890"
            "1234567890123456789012345678901234567890123456789012345678901234567890",
            "107 bytes");
        row("ssh option", "mysql://u:s3cret@h/foo?ssh=-oProxyCommand%3Dx",
            "ssh is not a destination");
        row("ssh with spaces", "mysql://u:s3cret@h/foo?ssh=jump%20-oProxyCommand%3Dx",
            "ssh is not");
        row("ssh for a shell", "mysql://u:s3cret@h/foo?ssh=%24(id)@jump",
            "ssh is not a destination");
        row("ssh user is an option", "mysql://u:s3cret@h/foo?ssh=-x@jump",
            "ssh is not a destination");
        row("ssh host is an option", "mysql://u:s3cret@h/foo?ssh=me@-x",
            "ssh is not a destination");
        // A password that was not encoded breaks the URL; its pieces must not be repeated.
        row("slash in password", "mysql://root:s3cret/s3cret@h/foo", "percent-encode");
        row("question mark in password", "mysql://root:1?s3cret@h/foo", "no schema");
        row("hash in password", "mysql://root:s3cret#s3cret@h/foo", "#");
        row("slash and question mark", "mysql://root:1/2?s3cret@h/foo", "option");
    }

    void bad()
    {
        QFETCH(QString, url);
        QFETCH(QString, says);
        const auto endpoint = Endpoint::fromUrl(url, QStringLiteral("upstream"));
        QVERIFY(!endpoint);
        // That one is well written, and no server can be reached by it.
        QCOMPARE(endpoint.error().code, qstrcmp(QTest::currentDataTag(), "long socket") == 0
                                            ? ErrorCode::Unreachable
                                            : ErrorCode::Plan);
        const QString message = endpoint.error().message();
        QVERIFY2(message.contains(says, Qt::CaseInsensitive), qPrintable(message));
        QVERIFY2(message.contains(QLatin1String("upstream")), qPrintable(message));
        QVERIFY2(!message.contains(QLatin1String("s3cret")), qPrintable(message));
        for (const QChar c : message)
            QVERIFY(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format
                    && c.category() != QChar::Separator_Line);
    }

    /// The driver's own gate, for what did not come as a URL.
    void theDriverGetsNoOptions_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("good");
        for (const char *good : {"", "localhost", "db", "db-1.example.com", "my_db", "10.0.0.1",
                                 "127.0.0.1", "::1", "fe80::1%eth0", "db.example.com.",
                                 "2001:db8::7", "::ffff:10.0.0.1", "xn--bcher-kva.example"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char *bad :
             {"a;b", "a=b", "a b", "-a", "a,b", "a%b", "tcp://a", "a/b", "a\nb", "a\tb", "[::1]",
              "a:b", "a..b", ".a", "::1;x", "a\"b", "{a}", "a'b"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << false;
    }

    void theDriverGetsNoOptions()
    {
        QFETCH(QString, host);
        QFETCH(bool, good);
        Endpoint endpoint;
        endpoint.host = host;
        QCOMPARE(bool(checkEndpoint(endpoint)), good);
        QCOMPARE(bool(connectOptions(endpoint, 1)), good);
    }

    void thisMachine_data()
    {
        QTest::addColumn<bool>("isThis");
        for (const char *here : {"", "localhost", "LocalHost", "127.0.0.1", "127.1.2.3", "::1"})
            QTest::newRow(here) << true;
        for (const char *elsewhere :
             {"127.evil.example", "127.0.0.1.evil.example", "127.0.0.1=x;socket=/x", "127.",
              "127.0.0", "127.0.0.256", "127.0.0.1\n", " 127.0.0.1", "localhost.evil.example",
              "10.0.0.1", "0127.0.0.1", "::2"})
            QTest::newRow(elsewhere) << false;
    }

    void thisMachine()
    {
        QFETCH(bool, isThis);
        QCOMPARE(isThisMachine(QString::fromLatin1(QTest::currentDataTag())), isThis);
    }

    void noPasswordIsSaid()
    {
        const QString url = QStringLiteral("mysql://root:@localhost/foo?socket=/tmp/s");
        const auto endpoint = Endpoint::fromUrl(url, QStringLiteral("base"));
        QVERIFY(bool(endpoint));
        QCOMPARE(endpoint->toUrl(), url);
    }

    void displayedTextIsTame()
    {
        QCOMPARE(displayText(QStringLiteral("a\nb\tc\x1b[2J")), QStringLiteral("a b c?[2J"));
        QCOMPARE(displayText(QStringLiteral("a\nb\r"), true), QStringLiteral("a\nb "));
        QCOMPARE(displayText(QStringLiteral("a\u2028b\u202ec\u0085d")), QStringLiteral("a b?c d"));
        QCOMPARE(displayText(QStringLiteral("\u00fc\u4e2d\U0001F600")),
                 QStringLiteral("\u00fc\u4e2d\U0001F600"));
        QCOMPARE(displayText(QString(QChar(0xd83d)) + QLatin1Char('x')), QStringLiteral("?x"));
        QCOMPARE(displayText(QStringLiteral("\U000E0041")), QStringLiteral("??"));
    }

    void roundTrip()
    {
        const QString alphabet =
            QStringLiteral("aZ09@:/?#%&=+ \"'`\\<>[]{}|^~!$();,.-_*\u00fc\u4e2d\u20ac");
        QRandomGenerator random(20261123);
        const auto text = [&](int atLeast) {
            QString result;
            const int length = random.bounded(atLeast, 12);
            for (int i = 0; i < length; ++i)
                result += alphabet[random.bounded(int(alphabet.size()))];
            if (random.bounded(4) == 0)
                result += QStringLiteral("\U0001F600");
            return result;
        };
        const auto path = [&] { return text(0).remove(QLatin1Char(';')).simplified(); };
        for (int i = 0; i < 3000; ++i) {
            Endpoint endpoint;
            endpoint.label = QStringLiteral("work");
            endpoint.user = text(1);
            endpoint.schema = text(1);
            endpoint.password = QStringLiteral("s3cret") + text(0);
            endpoint.sslMode = SslMode(random.bounded(5));
            endpoint.sslCa = path();
            endpoint.sslCert = path();
            endpoint.sslKey = path();
            switch (random.bounded(3)) {
            case 0:
                endpoint.host = QStringLiteral("localhost");
                endpoint.socket = path();
                break;
            case 1:
                endpoint.host = QStringLiteral("::1");
                endpoint.port = random.bounded(0, 65536);
                break;
            default:
                endpoint.host =
                    QStringLiteral("db-") + QString::number(i) + QStringLiteral(".example.com");
                endpoint.port = random.bounded(0, 65536);
            }
            const QString url = endpoint.toUrl();
            QVERIFY2(!url.contains(QLatin1String("s3cret")), qPrintable(url));
            QVERIFY(!endpoint.display().contains(QLatin1String("s3cret")));
            const auto read = Endpoint::fromUrl(url, QStringLiteral("work"));
            QVERIFY2(bool(read), qPrintable(url + (read ? QString() : read.error().message())));
            QVERIFY(!read->password);
            QCOMPARE(read->user, endpoint.user);
            QCOMPARE(read->host, endpoint.host);
            QCOMPARE(read->port, endpoint.port);
            QCOMPARE(read->socket, endpoint.socket);
            QCOMPARE(read->schema, endpoint.schema);
            QCOMPARE(int(read->sslMode), int(endpoint.sslMode));
            QCOMPARE(read->sslCa, endpoint.sslCa);
            QCOMPARE(read->sslCert, endpoint.sslCert);
            QCOMPARE(read->sslKey, endpoint.sslKey);
        }
    }
};

SLICETOOL_TEST(TestEndpoint)
#include "tst_endpoint.moc"
