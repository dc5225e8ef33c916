// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/lenientjson.h"
#include "server/secrets.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slicetool;
using test::json;

/// JSON written with ' for ", which is easier to read inside a literal.
class TestSecrets : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    SecretOptions m_options;
    QStringList m_askedKeys;

    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    }

    std::optional<QString> passwordOf(const QString &url,
                                      const QString &label = QStringLiteral("upstream")) const
    {
        const auto endpoint = resolveEndpoint(url, label, m_options);
        if (!endpoint)
            qFatal("%s", qPrintable(endpoint.error().message()));
        return endpoint->password;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        for (const char *name :
             {"SLICETOOL_UPSTREAM_PASSWORD", "SLICETOOL_BASE_PASSWORD", "SLICETOOL_WORK_PASSWORD"})
            qunsetenv(name);
        m_askedKeys.clear();
        m_options = {};
        m_options.userOptionFile = m_folder->filePath(QStringLiteral("user.cnf"));
        m_options.connectionsFile = m_folder->filePath(QStringLiteral("connections.json"));
        m_options.keychain = [this](const QString &key) -> std::optional<QString> {
            m_askedKeys.append(key);
            return std::nullopt;
        };
    }

    void cleanupTestCase() { qunsetenv("SLICETOOL_UPSTREAM_PASSWORD"); }

    void aSavedConnectionHasACommand()
    {
        write(QStringLiteral("connections.json"),
              json("{'format': 'slicetool-connections/1', 'connections': [ "
                   "{'name': 'bare', 'url': 'mysql://u@db.example.com/foo'}, "
                   "{'name': 'shop', 'url': 'mysql://u@db.example.com/foo', "
                   "'password_command': 'pass show shop'} ]}"));
        const auto commandOf = [&](const char *connection) {
            const auto endpoint = resolveEndpoint(QString::fromLatin1(connection),
                                                  QStringLiteral("upstream"), m_options);
            if (!endpoint)
                return endpoint.error().message();
            return endpoint->password ? QStringLiteral("password") : endpoint->passwordCommand;
        };
        write(QStringLiteral("user.cnf"), "[client]\npassword=from-user-file\n");
        QCOMPARE(commandOf("shop"), QStringLiteral("pass show shop"));
        QCOMPARE(commandOf("bare"), QStringLiteral("password")); // it was saved without
        // A URL means the account, whatever the schema and however the host is spelled.
        QCOMPARE(commandOf("mysql://u@DB.example.com:3306/other"),
                 QStringLiteral("pass show shop"));
        QCOMPARE(commandOf("mysql://v@db.example.com/foo"), QStringLiteral("password"));
        QCOMPARE(commandOf("mysql://u@db.example.com/foo?ssh=gate"), QStringLiteral("password"));
        QCOMPARE(commandOf("mysql://u:x@db.example.com/foo"), QStringLiteral("password"));
        qputenv("SLICETOOL_UPSTREAM_PASSWORD", "given");
        QCOMPARE(commandOf("shop"), QStringLiteral("password"));
        qunsetenv("SLICETOOL_UPSTREAM_PASSWORD");
        // Whoever may write to the file would be run.
        QFile::setPermissions(m_options.connectionsFile, QFileDevice::ReadOwner
                                                             | QFileDevice::WriteOwner
                                                             | QFileDevice::WriteOther);
        for (const char *connection : {"shop", "mysql://u@db.example.com/foo"})
            QVERIFY2(commandOf(connection).contains(QLatin1String("world-writable")),
                     qPrintable(commandOf(connection)));
        // Nor is it shown as the user's own, or made that by writing the file anew.
        const ConnectionStore store(m_options.connectionsFile);
        const auto shown = store.find(QStringLiteral("shop"));
        QVERIFY(shown && *shown && (*shown)->passwordCommand.isEmpty());
        QVERIFY(!store.save({QStringLiteral("new"), {}, {}, QStringLiteral("mysql://u@h/s"), {}}));
        QVERIFY(!store.remove(QStringLiteral("bare")));
    }

    void asksInOrder()
    {
        const QString url = QStringLiteral("mysql://u@db.example.com/foo");
        // The last place first; every further one goes before those that are there.
        QCOMPARE(passwordOf(url), std::nullopt);
        QCOMPARE(m_askedKeys, QStringList{QStringLiteral("u@db.example.com:3306")});

        m_options.keychain = [](const QString &) {
            return std::optional(QStringLiteral("from keychain"));
        };
        QCOMPARE(passwordOf(url).value(), QStringLiteral("from keychain"));

        write(QStringLiteral("user.cnf"), "[client]\npassword=from-user-file\n");
        QCOMPARE(passwordOf(url).value(), QStringLiteral("from-user-file"));

        m_options.defaultsExtraFile =
            write(QStringLiteral("extra.cnf"), "[client]\npassword=from-extra\n");
        QCOMPARE(passwordOf(url).value(), QStringLiteral("from-extra"));

        qputenv("SLICETOOL_UPSTREAM_PASSWORD", "from env ü");
        QCOMPARE(passwordOf(url).value(), QStringLiteral("from env ü"));

        QCOMPARE(passwordOf(QStringLiteral("mysql://u:from%20url@db.example.com/foo")).value(),
                 QStringLiteral("from url"));
    }

    void emptyIsAPassword()
    {
        m_options.keychain = [](const QString &) {
            return std::optional(QStringLiteral("from keychain"));
        };
        qputenv("SLICETOOL_UPSTREAM_PASSWORD", "");
        const auto fromEnvironment = passwordOf(QStringLiteral("mysql://u@h/foo"));
        QVERIFY(fromEnvironment.has_value());
        QVERIFY(fromEnvironment->isEmpty());
        qunsetenv("SLICETOOL_UPSTREAM_PASSWORD");

        write(QStringLiteral("user.cnf"), "[client]\npassword=\n");
        const auto fromFile = passwordOf(QStringLiteral("mysql://u@h/foo"));
        QVERIFY(fromFile.has_value());
        QVERIFY(fromFile->isEmpty());
    }

    void eachRoleHasItsVariable()
    {
        qputenv("SLICETOOL_UPSTREAM_PASSWORD", "up");
        qputenv("SLICETOOL_BASE_PASSWORD", "ba");
        qputenv("SLICETOOL_WORK_PASSWORD", "wo");
        const QString url = QStringLiteral("mysql://u@h/foo");
        QCOMPARE(passwordOf(url, QStringLiteral("upstream")).value(), QStringLiteral("up"));
        QCOMPARE(passwordOf(url, QStringLiteral("base")).value(), QStringLiteral("ba"));
        QCOMPARE(passwordOf(url, QStringLiteral("work")).value(), QStringLiteral("wo"));
    }

    /// The password of one account never goes to another.
    void optionFileOfAnotherAccount_data()
    {
        QTest::addColumn<QByteArray>("group");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("taken");
        QTest::newRow("same user") << QByteArray("user=dev") << "mysql://dev@h/foo" << true;
        QTest::newRow("other user") << QByteArray("user=dev") << "mysql://reader@h/foo" << false;
        QTest::newRow("no user, no host") << QByteArray() << "mysql://reader@h/foo" << true;
        QTest::newRow("same host")
            << QByteArray("host=DB.example.com") << "mysql://u@db.example.com/foo" << true;
        QTest::newRow("other host")
            << QByteArray("host=localhost") << "mysql://u@db.example.com/foo" << false;
        QTest::newRow("this machine")
            << QByteArray("host=127.0.0.1") << "mysql://u@localhost/foo" << true;
    }

    void optionFileOfAnotherAccount()
    {
        QFETCH(QByteArray, group);
        QFETCH(QString, url);
        QFETCH(bool, taken);
        const QByteArray text = "[client]\n" + group + "\npassword=s3cret\n";
        write(QStringLiteral("user.cnf"), text);
        QCOMPARE(passwordOf(url).has_value(), taken);
        QFile::remove(m_options.userOptionFile);
        m_options.defaultsExtraFile = write(QStringLiteral("extra.cnf"), text);
        QCOMPARE(passwordOf(url).has_value(), taken);
    }

    void badOptionFiles()
    {
        const QString url = QStringLiteral("mysql://u@h/foo");
        const QString user = write(QStringLiteral("user.cnf"), "[client]\npassword=s3cret\n");
        QVERIFY(
            QFile::setPermissions(user, QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
        QCOMPARE(passwordOf(url), std::nullopt); // passed over, as mysql does

        write(QStringLiteral("broken.cnf"), "password=s3cret\n");
        m_options.userOptionFile = m_folder->filePath(QStringLiteral("broken.cnf"));
        QCOMPARE(resolveEndpoint(url, QStringLiteral("upstream"), m_options).error().code,
                 ErrorCode::Plan);

        m_options.userOptionFile.clear();
        m_options.defaultsExtraFile = m_folder->filePath(QStringLiteral("missing.cnf"));
        const auto missing = resolveEndpoint(url, QStringLiteral("upstream"), m_options);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::Io);
        QVERIFY(missing.error().message().contains(QLatin1String("missing.cnf")));
    }

    void savedNamesAreResolved()
    {
        write(QStringLiteral("connections.json"),
              json("{'format': 'slicetool-connections/1', 'connections': [ "
                   "{'name': 'live', 'environment': 'production', 'url': 'mysql://u@h/foo'}]}"));
        const auto upstream =
            resolveEndpoint(QStringLiteral("live"), QStringLiteral("upstream"), m_options);
        QVERIFY(bool(upstream));
        QCOMPARE(upstream->label, QStringLiteral("upstream"));
        QCOMPARE(upstream->schema, QStringLiteral("foo"));
        QCOMPARE(
            resolveEndpoint(QStringLiteral("live"), QStringLiteral("base"), m_options).error().code,
            ErrorCode::Refused);
        QCOMPARE(
            resolveEndpoint(QStringLiteral("none"), QStringLiteral("base"), m_options).error().code,
            ErrorCode::Plan);
    }

    void keys_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("key");
        QTest::newRow("tcp") << "mysql://u@DB.example.com:3307/foo"
                             << "u@db.example.com:3307";
        QTest::newRow("usual port") << "mysql://u@h/foo"
                                    << "u@h:3306";
        QTest::newRow("usual socket") << "mysql://u@localhost/foo"
                                      << "u@localhost";
        QTest::newRow("socket") << "mysql://u@localhost/foo?socket=/run/x.sock"
                                << "u@localhost:/run/x.sock";
        QTest::newRow("behind a tunnel") << "mysql://u@127.0.0.1/foo?ssh=me@jump"
                                         << "u@127.0.0.1:3306 through me@jump";
    }

    void keys()
    {
        QFETCH(QString, url);
        QFETCH(QString, key);
        QCOMPARE(accountKey(Endpoint::fromUrl(url, QStringLiteral("base")).value()), key);
    }

    /// 127.0.0.1 of a jump host is not ours: what was typed or kept for one is not for the other.
    void tunnelledHostIsAnotherServer()
    {
        m_options.defaultsExtraFile =
            write(QStringLiteral("x.cnf"), "[client]\nhost=127.0.0.1\npassword=local\n");
        const auto at = [&](const char *url) {
            const auto endpoint =
                resolveEndpoint(QString::fromLatin1(url), QStringLiteral("base"), m_options);
            return endpoint ? endpoint->password.value_or(QStringLiteral("none"))
                            : endpoint.error().message();
        };
        QCOMPARE(at("mysql://u@127.0.0.1/foo"), QStringLiteral("local"));
        QCOMPARE(at("mysql://u@127.0.0.1/foo?ssh=me@jump"), QStringLiteral("none"));
    }

    /// What the user typed after the option file's was denied is taken from then on.
    void typedBeatsTheOptionFile()
    {
        m_options.defaultsExtraFile = write(QStringLiteral("x.cnf"), "[client]\npassword=old\n");
        m_options.typed = [](const QString &key) {
            return key == QLatin1String("u@h:3306") ? std::optional(QStringLiteral("typed"))
                                                    : std::nullopt;
        };
        const auto endpoint =
            resolveEndpoint(QStringLiteral("mysql://u@h/foo"), QStringLiteral("base"), m_options);
        QCOMPARE(endpoint->password, std::optional(QStringLiteral("typed")));
        const auto other = resolveEndpoint(QStringLiteral("mysql://u@other/foo"),
                                           QStringLiteral("base"), m_options);
        QCOMPARE(other->password, std::optional(QStringLiteral("old")));
    }

    void prompting()
    {
        auto endpoint =
            Endpoint::fromUrl(QStringLiteral("mysql://u@h/foo"), QStringLiteral("base")).value();
        const auto nameless = promptForPassword(endpoint, m_options);
        QVERIFY(!nameless && nameless.error().remedy.startsWith(QLatin1String("Put it into")));
        endpoint =
            resolveEndpoint(QStringLiteral("mysql://u@h/foo"), QStringLiteral("base"), m_options)
                .value();
        const auto nobody = promptForPassword(endpoint, m_options);
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().code, ErrorCode::LoginDenied);
        QVERIFY2(nobody.error().message().contains(QLatin1String("SLICETOOL_BASE_PASSWORD")),
                 qPrintable(nobody.error().message()));

        QString shown;
        m_options.prompt = [&shown](const QString &prompt) {
            shown = prompt;
            return std::optional(QStringLiteral("typed"));
        };
        QVERIFY(bool(promptForPassword(endpoint, m_options)));
        QCOMPARE(endpoint.password.value(), QStringLiteral("typed"));
        QVERIFY(shown.contains(QLatin1String("base")));
        QVERIFY(shown.contains(QLatin1String("u@h:3306/foo")));

        m_options.prompt = [](const QString &) { return std::optional<QString>(); };
        QCOMPARE(promptForPassword(endpoint, m_options).error().code, ErrorCode::LoginDenied);
        QCOMPARE(endpoint.password.value(), QStringLiteral("typed"));
    }

    /// A keychain that cannot be reached says "not known", and soon.
    void keychainOutOfReach_data()
    {
        QTest::addColumn<QByteArray>("bus");
        QTest::newRow("no bus") << QByteArray();
        QTest::newRow("dead bus") << QByteArray("unix:path=/nonexistent/bus");
    }

    void keychainOutOfReach()
    {
        QFETCH(QByteArray, bus);
        const QByteArray before = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
        QElapsedTimer timer;
        timer.start();
        const auto password = readKeychain(QStringLiteral("u@h:3306"));
        const qint64 elapsed = timer.elapsed();
        if (before.isNull())
            qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        else
            qputenv("DBUS_SESSION_BUS_ADDRESS", before);
        QCOMPARE(password, std::nullopt);
        QVERIFY2(elapsed < 7000, qPrintable(QString::number(elapsed)));
    }
};

SLICETOOL_TEST(TestSecrets)
#include "tst_secrets.moc"
