// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/endpoint.h"

#include <QRandomGenerator>
#include <QTest>

using namespace slicetool;

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        row("unknown option", "mysql://u:s3cret@h/foo?compress=1", "option compress");
        row("case of option", "mysql://u:s3cret@h/foo?Socket=/x", "option Socket");
        row("option twice", "mysql://u:s3cret@h/foo?ssl-ca=a&ssl-ca=b", "ssl-ca is given twice");
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
        row("NUL", "mysql://u:s3cret@h/fo%00", "percent-encoded");
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
        QCOMPARE(endpoint.error().code, ErrorCode::Plan);
        const QString message = endpoint.error().message();
        QVERIFY2(message.contains(says, Qt::CaseInsensitive), qPrintable(message));
        QVERIFY2(message.contains(QLatin1String("upstream")), qPrintable(message));
        QVERIFY2(!message.contains(QLatin1String("s3cret")), qPrintable(message));
    }

    void roundTrip()
    {
        const QString alphabet =
            QStringLiteral("aZ09@:/?#%&=+ \"'`\\<>[]{}|^~!$();,.-_*\t\u00fc\u4e2d\u20ac");
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
        for (int i = 0; i < 3000; ++i) {
            Endpoint endpoint;
            endpoint.label = QStringLiteral("work");
            endpoint.user = text(1);
            endpoint.schema = text(1);
            endpoint.password = QStringLiteral("s3cret") + text(0);
            endpoint.sslMode = SslMode(random.bounded(5));
            endpoint.sslCa = text(0);
            endpoint.sslCert = text(0);
            endpoint.sslKey = text(0);
            switch (random.bounded(3)) {
            case 0:
                endpoint.host = QStringLiteral("localhost");
                endpoint.socket = text(0);
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

QTEST_APPLESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
