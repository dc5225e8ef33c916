// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/connectionstore.h"
#include "server/lenientjson.h"
#include "support/testmain.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace slicetool;
using test::json;

/// JSON written with ' for ", which is easier to read inside a literal.
class TestConnectionStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const
    {
        return m_folder->filePath(QStringLiteral("slicetool/connections.json"));
    }
    ConnectionStore store() const { return ConnectionStore(path()); }

    void write(const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static SavedConnection connection(const QString &name, const QString &url,
                                      Environment environment = Environment::Unspecified)
    {
        return {name, QStringLiteral("shop"), environment, url, {}};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void defaultPathFollowsXdg()
    {
        const QByteArray before = qgetenv("XDG_CONFIG_HOME");
        qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
        const QString found = ConnectionStore::defaultPath();
        if (before.isNull())
            qunsetenv("XDG_CONFIG_HOME");
        else
            qputenv("XDG_CONFIG_HOME", before);
        QCOMPARE(found, path());
    }

    void noFileIsNoConnections()
    {
        const auto all = store().all();
        QVERIFY(bool(all));
        QVERIFY(all->isEmpty());
        const auto found = store().find(QStringLiteral("x"));
        QVERIFY(bool(found));
        QVERIFY(!found->has_value());
        QCOMPARE(store().remove(QStringLiteral("x")).error().code, ErrorCode::Usage);
    }

    void savesReplacesRemoves()
    {
        const auto shop =
            connection(QStringLiteral("shop"), QStringLiteral("mysql://reader@db.example.com/foo"),
                       Environment::Production);
        const auto mine =
            connection(QStringLiteral("mine ü"), QStringLiteral("mysql://dev@localhost/foo0"),
                       Environment::Local);
        QVERIFY(bool(store().save(shop)));
        QVERIFY(bool(store().save(mine)));
        QCOMPARE(store().all().value(), (QList<SavedConnection>{shop, mine}));

        auto changed = shop;
        changed.folder = QStringLiteral("other");
        changed.environment = Environment::Staging;
        changed.color = QStringLiteral("#2f81F7");
        QVERIFY(bool(store().save(changed)));
        QCOMPARE(store().all().value(), (QList<SavedConnection>{changed, mine}));
        QCOMPARE(store().find(QStringLiteral("mine ü")).value().value(), mine);

        QVERIFY(bool(store().remove(QStringLiteral("shop"))));
        QCOMPARE(store().all().value(), QList<SavedConnection>{mine});
        QCOMPARE(
            QFileInfo(path()).permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        QCOMPARE(QDir(QFileInfo(path()).path()).entryList(QDir::Files),
                 QStringList{QStringLiteral("connections.json")});
    }

    void writesNoPassword()
    {
        QVERIFY(bool(store().save(
            connection(QStringLiteral("a"), QStringLiteral("mysql://u:s3cret@h/foo")))));
        QVERIFY(!content().contains("s3cret"));
        QCOMPARE(store().find(QStringLiteral("a")).value()->url, QStringLiteral("mysql://u@h/foo"));
    }

    void keepsWhatItDoesNotKnow()
    {
        write(json("{'format': 'slicetool-connections/1', 'colour': 'red', 'connections': [ "
                   "{'name': 'a', 'url': 'mysql://u@h/foo', 'note': 'mind the gap'}]}"));
        QVERIFY(
            bool(store().save(connection(QStringLiteral("a"), QStringLiteral("mysql://u@h/bar")))));
        const QJsonObject root = QJsonDocument::fromJson(content()).object();
        QCOMPARE(root.value(QStringLiteral("colour")).toString(), QStringLiteral("red"));
        QVERIFY(content().contains("mind the gap"));
        QVERIFY(content().contains("mysql://u@h/bar"));
        // Nor does a new name lose it; one that is taken is left to its owner.
        QVERIFY(
            bool(store().save(connection(QStringLiteral("b"), QStringLiteral("mysql://u@h/bar")),
                              QStringLiteral("a"))));
        QVERIFY(content().contains("mind the gap") && content().contains("\"b\"")
                && !content().contains("\"a\""));
        QVERIFY(
            bool(store().save(connection(QStringLiteral("c"), QStringLiteral("mysql://u@h/c")))));
        QCOMPARE(store()
                     .save(connection(QStringLiteral("c"), QStringLiteral("mysql://u@h/bar")),
                           QStringLiteral("b"))
                     .error()
                     .code,
                 ErrorCode::Usage);
        QVERIFY(content().contains("mysql://u@h/c"));
    }

    void changingOneEntryIsASmallDiff()
    {
        for (const char *name : {"a", "b", "c"}) {
            QVERIFY(bool(store().save(
                connection(QString::fromLatin1(name), QStringLiteral("mysql://u@h/foo")))));
        }
        const QList<QByteArray> before = content().split('\n');
        QVERIFY(
            bool(store().save(connection(QStringLiteral("b"), QStringLiteral("mysql://u@h/bar")))));
        const QList<QByteArray> after = content().split('\n');
        QCOMPARE(after.size(), before.size());
        int changed = 0;
        for (qsizetype i = 0; i < after.size(); ++i)
            changed += after[i] != before[i];
        QCOMPARE(changed, 1);
    }

    void refusesBadNamesAndUrls()
    {
        QCOMPARE(
            store().save(connection(QString(), QStringLiteral("mysql://u@h/foo"))).error().code,
            ErrorCode::Usage);
        QCOMPARE(
            store()
                .save(connection(QStringLiteral("mysql://x"), QStringLiteral("mysql://u@h/foo")))
                .error()
                .code,
            ErrorCode::Usage);
        QCOMPARE(store()
                     .save(connection(QStringLiteral("x"), QStringLiteral("mysql://u@h")))
                     .error()
                     .code,
                 ErrorCode::Plan);
        QVERIFY(!QFile::exists(path()));
    }

    void badFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &text, const char *says) {
            QTest::newRow(name) << text << QString::fromLatin1(says);
        };
        row("no json", "{\n\"format\": \"slicetool-connections/1\",\n\"connections\": [,]\n}\n",
            "line 3");
        row("empty", "", "line 1");
        row("a list", "[]", "/format");
        row("other format", json("{'format': 'x', 'connections': []}"), "/format");
        row("no list", json("{'format': 'slicetool-connections/1'}"), "/connections");
        row("no object", json("{'format': 'slicetool-connections/1', 'connections': [1]}"),
            "/connections/0");
        row("wrong type",
            json("{'format': 'slicetool-connections/1', 'connections': [{'name': 1}]}"),
            "/connections/0/name");
        row("no name",
            json(
                "{'format': 'slicetool-connections/1', 'connections': [{'url': 'mysql://u@h/x'}]}"),
            "/connections/0/name");
        row("name twice",
            json("{'format': 'slicetool-connections/1', 'connections': [{'name': 'a', 'url': "
                 "'mysql://u@h/s'}, {'name': "
                 "'a'}]}"),
            "/connections/1/name");
        row("no URL",
            json("{'format': 'slicetool-connections/1', 'connections': [{'name': 'a', 'host': "
                 "'h'}]}"),
            "/connections/0/url is missing");
        row("environment",
            json("{'format': 'slicetool-connections/1', 'connections': [{'name': 'a', "
                 "'environment': 'prod'}]}"),
            "/connections/0/environment");
        row("color",
            json("{'format': 'slicetool-connections/1', 'connections': [{'name': 'a', 'url': "
                 "'mysql://u@h/x', 'color': 'red'}]}"),
            "/connections/0/color is not a color");
        row("password",
            json("{'format': 'slicetool-connections/1', 'connections': [{'name': 'a', 'url': "
                 "'mysql://u:s3cret@h/x'}]}"),
            "/connections/0/url");
    }

    void badFile()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        write(text);
        const auto all = store().all();
        QVERIFY(!all);
        QCOMPARE(all.error().code, ErrorCode::Plan);
        const QString message = all.error().message();
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY2(message.contains(path()), qPrintable(message));
        QVERIFY2(!message.contains(QLatin1String("s3cret")), qPrintable(message));
        // Nor may a change be lost in it.
        QVERIFY(
            !store().save(connection(QStringLiteral("new"), QStringLiteral("mysql://u@h/foo"))));
        QCOMPARE(content(), text);
    }

    void resolvesNamesAndUrls()
    {
        QVERIFY(bool(store().save(
            connection(QStringLiteral("mine"), QStringLiteral("mysql://dev@localhost/foo0")))));
        const auto named = store().resolve(QStringLiteral("mine"), QStringLiteral("base"));
        QVERIFY(bool(named));
        QCOMPARE(named->label, QStringLiteral("base"));
        QCOMPARE(named->schema, QStringLiteral("foo0"));
        const auto url = store().resolve(QStringLiteral("mysql://u:p@h/x"), QStringLiteral("work"));
        QVERIFY(bool(url));
        QCOMPARE(url->password.value(), QStringLiteral("p"));

        const auto unknown = store().resolve(QStringLiteral("nine"), QStringLiteral("base"));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::Plan);
        QVERIFY2(unknown.error().message().contains(QLatin1String("mine")),
                 qPrintable(unknown.error().message()));
        const auto noScheme =
            store().resolve(QStringLiteral("u:s3cret@h/x"), QStringLiteral("base"));
        QVERIFY(!noScheme);
        QVERIFY(!noScheme.error().message().contains(QLatin1String("s3cret")));
    }

    void productionIsNoTarget_data()
    {
        QTest::addColumn<QString>("connection");
        QTest::addColumn<bool>("refused");
        QTest::newRow("by name") << "shop" << true;
        QTest::newRow("by URL") << "mysql://root@DB.example.com:3306/foo" << true;
        QTest::newRow("under a second name") << "twin" << true;
        QTest::newRow("another schema") << "mysql://root@db.example.com/foo0" << false;
        QTest::newRow("another server") << "mysql://root@db2.example.com/foo" << false;
        QTest::newRow("by socket") << "mysql://root@localhost/live?socket=/run/live.sock" << true;
        QTest::newRow("another socket")
            << "mysql://root@localhost/live?socket=/run/dev.sock" << false;
        QTest::newRow("through a tunnel") << "mysql://root@db.example.com/foo?ssh=jump" << true;
        QTest::newRow("the other side of a tunnel")
            << "mysql://root@127.0.0.1/foo?ssh=me@jump" << true;
        QTest::newRow("our own side of it") << "mysql://root@127.0.0.1/foo" << false;
    }

    void productionIsNoTarget()
    {
        QVERIFY(bool(store().save(connection(QStringLiteral("shop"),
                                             QStringLiteral("mysql://reader@db.example.com/foo"),
                                             Environment::Production))));
        QVERIFY(bool(store().save(connection(QStringLiteral("twin"),
                                             QStringLiteral("mysql://me@db.example.com/foo"),
                                             Environment::Staging))));
        QVERIFY(bool(store().save(connection(QStringLiteral("behind"),
                                             QStringLiteral("mysql://me@127.0.0.1/foo?ssh=me@jump"),
                                             Environment::Production))));
        QVERIFY(bool(store().save(
            connection(QStringLiteral("live"),
                       QStringLiteral("mysql://me@localhost/live?socket=/run/live.sock"),
                       Environment::Production))));
        QFETCH(QString, connection);
        QFETCH(bool, refused);
        for (const QString &label : {QStringLiteral("base"), QStringLiteral("work")}) {
            const auto target = store().resolve(connection, label);
            QCOMPARE(bool(target), !refused);
            if (refused)
                QCOMPARE(target.error().code, ErrorCode::Refused);
        }
        QVERIFY(bool(store().resolve(connection, QStringLiteral("upstream"))));
    }
};

SLICETOOL_TEST(TestConnectionStore)
#include "tst_connectionstore.moc"
