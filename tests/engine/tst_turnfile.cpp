// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/turnfile.h"
#include "support/filesizelimit.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace slicetool;

/// Whose turn it is, as it is kept in a file, and what a damaged one says.
class TestTurnFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersTurns();
    void theNewestTurnOfAPlaceCounts();
    void withoutAFolderNothingWasTurned();
    void aFolderThatCannotBeLookedIntoIsAnError();
    void whatIsNotMountedIsAnError();
    void ofTwoTurnsAtOnceOneIsRefused();
    void nobodyElseReadsIt();
};

void TestTurnFile::remembersTurns()
{
    const QTemporaryDir folder;
    const TurnFile turns(folder.path());
    QCOMPARE(turns.turnOf(QStringLiteral("/p")).value().isTurned, false);
    QVERIFY(turns.setTurned(QStringLiteral("/p"), true, {}, {}));
    QCOMPARE(turns.turnOf(QStringLiteral("/p")).value().isTurned, true);
    QCOMPARE(turns.turnOf(QStringLiteral("/other")).value().isTurned, false);
    QVERIFY(turns.setTurned(QStringLiteral("/p"), false, {}, {}));
    QCOMPARE(turns.turnOf(QStringLiteral("/p")).value().isTurned, false);
    QVERIFY(turns.turnOf(QStringLiteral("/p")).value().at.isValid());
    QVERIFY(!turns.turnOf(QStringLiteral("/other")).value().at.isValid());
    // Every turn has a time of its own and they go forward, also when the clock is set back.
    {
        QFile later(folder.filePath(QStringLiteral("turns.json")));
        QVERIFY(later.open(QIODevice::ReadOnly));
        QByteArray text = later.readAll();
        later.close();
        text.replace(QByteArray::number(QDate::currentDate().year()), "2101");
        QVERIFY(later.open(QIODevice::WriteOnly));
        later.write(text);
    }
    QDateTime last = turns.turnOf(QStringLiteral("/p")).value().at;
    QCOMPARE(last.date().year(), 2101);
    for (const bool isTurned : {true, false, true}) {
        QVERIFY(turns.setTurned(QStringLiteral("/p"), isTurned, {}, {}));
        const QDateTime at = turns.turnOf(QStringLiteral("/p")).value().at;
        QVERIFY(at > last);
        last = at;
    }
    QVERIFY(turns.setTurned(QStringLiteral("/p"), true, {}, {}));
    // A full disk leaves it as it was.
    const auto turned = [&] {
        const test::FileSizeLimit full(20);
        return turns.setTurned(QStringLiteral("/p"), false, {}, {});
    }();
    QVERIFY(!turned);
    QCOMPARE(turned.error().code, ErrorCode::Io);
    QCOMPARE(turns.turnOf(QStringLiteral("/p")).value().isTurned, true);
    QFile file(folder.filePath(QStringLiteral("turns.json")));
    for (const char *text :
         {"{", "[]", "", "{\"/p\": true}", "{\"/p\": {\"turned\": \"yes\"}}", "{\"/other\": {}}",
          "{\"/p\": {\"turned\": true, \"at\": \"yesterday\"}}",
          "{\"/p\": {\"turned\": true, \"inUse\": \"foo0\"}}",
          "{\"/p\": {\"turned\": true, \"refreshed\": {\"address\": \"h\", \"server\": \"s\", "
          "\"schema\": \"foo1\"}}}",
          "{\"/p\": {\"turned\": true, \"refreshed\": {\"schema\": 1}}}"}) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QVERIFY2(!turns.turnOf(QStringLiteral("/p")), text);
        QVERIFY2(!turns.setTurned(QStringLiteral("/p"), false, {}, {}), text);
    }
    // Nobody is waited for.
    QVERIFY(file.remove());
    QCOMPARE(::mkfifo(QFile::encodeName(file.fileName()).constData(), 0600), 0);
    QVERIFY(!turns.turnOf(QStringLiteral("/p")));
}

void TestTurnFile::theNewestTurnOfAPlaceCounts()
{
    const QTemporaryDir folder;
    const TurnFile turns(folder.path());
    const CopyPlace foo0{QStringLiteral("h"), QStringLiteral("s"), QStringLiteral("foo0")};
    const CopyPlace foo1{QStringLiteral("h"), QStringLiteral("s"), QStringLiteral("foo1")};
    const auto inUse = [&](const CopyPlace &place) {
        const auto last = turns.lastTurnOf(place).value();
        return last ? QString::number(last->isInUse) + last->planPath : QString();
    };
    QCOMPARE(inUse(foo0), QString());
    QVERIFY(turns.setTurned(QStringLiteral("/a"), true, foo0, foo1));
    QCOMPARE(inUse(foo0), QStringLiteral("1/a"));
    QCOMPARE(inUse(foo1), QStringLiteral("0/a"));
    QVERIFY(turns.setTurned(QStringLiteral("/b"), true, foo1, foo0));
    QCOMPARE(inUse(foo0), QStringLiteral("0/b"));
    QCOMPARE(inUse(foo1), QStringLiteral("1/b"));
    QVERIFY(turns.setTurned(QStringLiteral("/a"), false, foo0, foo1));
    QCOMPARE(inUse(foo0), QStringLiteral("1/a"));
    // The same server by another address, and another one at the same address.
    QCOMPARE(inUse({QStringLiteral("i"), QStringLiteral("s"), QStringLiteral("foo0")}),
             QStringLiteral("1/a"));
    QCOMPARE(inUse({QStringLiteral("h"), QStringLiteral("t"), QStringLiteral("foo0")}),
             QStringLiteral("1/a"));
    QCOMPARE(inUse({QStringLiteral("h"), {}, QStringLiteral("foo0")}), QStringLiteral("1/a"));
    QCOMPARE(inUse({QStringLiteral("i"), QStringLiteral("t"), QStringLiteral("foo0")}), QString());
    QCOMPARE(inUse({QStringLiteral("i"), {}, QStringLiteral("foo0")}), QString());
    QCOMPARE(inUse({QStringLiteral("h"), QStringLiteral("s"), QStringLiteral("foo2")}), QString());
}

void TestTurnFile::withoutAFolderNothingWasTurned()
{
    const TurnFile turns{QString()};
    QCOMPARE(turns.turnOf(QStringLiteral("/p")).value().isTurned, false);
    QVERIFY(!turns.setTurned(QStringLiteral("/p"), true, {}, {}));
}

/// Not root alone is kept out of a link that leads to itself.
void TestTurnFile::aFolderThatCannotBeLookedIntoIsAnError()
{
    const QTemporaryDir folder;
    const QString loop = folder.filePath(QStringLiteral("loop"));
    QVERIFY(QFile::link(loop, loop));
    const TurnFile turns(loop);
    QVERIFY(!turns.turnOf(QStringLiteral("/p")));
    QVERIFY(!turns.turnOf(QStringLiteral("/p")));
    QVERIFY(!turns.lastTurnOf({}));
    QCOMPARE(turns.turnOf(QStringLiteral("/p")).error().code, ErrorCode::Io);
    // Where there is no folder yet nobody has turned anything.
    QCOMPARE(TurnFile(folder.filePath(QStringLiteral("none")))
                 .turnOf(QStringLiteral("/p"))
                 .value()
                 .isTurned,
             false);
}

/// A link that leads nowhere was made by somebody: what it leads to is away, and not "never turned".
void TestTurnFile::whatIsNotMountedIsAnError()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("disk")));
    const QString state = folder.filePath(QStringLiteral("state"));
    QVERIFY(QFile::link(QStringLiteral("disk"), state));
    const TurnFile turns(state);
    QCOMPARE(turns.turnOf(QStringLiteral("/p")).value().isTurned, false);
    QVERIFY(turns.setTurned(QStringLiteral("/p"), true, {}, {}));
    QVERIFY(QDir(folder.path()).rename(QStringLiteral("disk"), QStringLiteral("unmounted")));
    QVERIFY(!turns.turnOf(QStringLiteral("/p")));
    QVERIFY(!turns.lastTurnOf({}));
    // The same for the file itself. Below a file nobody can have put anything.
    const QString file = folder.filePath(QStringLiteral("turns.json"));
    QVERIFY(QFile::link(QStringLiteral("away/turns.json"), file));
    QVERIFY(!TurnFile(folder.path()).turnOf(QStringLiteral("/p")));
    QVERIFY(QFile::remove(file));
    QVERIFY(TurnFile(folder.path()).turnOf(QStringLiteral("/p")));
    QFile inTheWay(folder.filePath(QStringLiteral("plain")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(TurnFile(inTheWay.fileName()).turnOf(QStringLiteral("/p")));
}

/// Both looked at the same turn; only one of them has base and work change places.
void TestTurnFile::ofTwoTurnsAtOnceOneIsRefused()
{
    const QTemporaryDir folder;
    const TurnFile turns(folder.path());
    const QString plan = QStringLiteral("/p");
    Turn seen = turns.turnOf(plan).value();
    for (const bool isTurned : {true, false}) {
        QVERIFY(turns.setTurned(plan, isTurned, {}, {}, seen));
        const auto again = turns.setTurned(plan, isTurned, {}, {}, seen);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Locked);
        seen = turns.turnOf(plan).value();
        QCOMPARE(seen.isTurned, isTurned);
    }
}

void TestTurnFile::nobodyElseReadsIt()
{
    const QTemporaryDir folder;
    const TurnFile turns(folder.filePath(QStringLiteral("new")));
    QVERIFY(turns.setTurned(QStringLiteral("/p"), true, {}, {}));
    QCOMPARE(QFile::permissions(turns.path()) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

SLICETOOL_TEST(TestTurnFile)
#include "tst_turnfile.moc"
