// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/verifiedmarks.h"
#include "support/testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace slicetool;

class TestVerifiedMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_state = std::make_unique<QTemporaryDir>(); }
    void marksHoldForOneLifeOfTheServers_data();
    void marksHoldForOneLifeOfTheServers();
    void marksAreKept();
    void brokenMarksAreNone_data();
    void brokenMarksAreNone();
    void whereNoWriteIsKnownTheLogTells();

private:
    std::unique_ptr<QTemporaryDir> m_state;
};

namespace {

const ServerInstance upstreamInstance{QStringLiteral("a 3306 /data/"), 1000};
const ServerInstance localInstance{QStringLiteral("b 3306 /data/"), 2000};

VerifiedMarks marksOf(const QString &folder, const ServerInstance &source,
                      const ServerInstance &target)
{
    return VerifiedMarks(folder, source, QStringLiteral("foo"), target, QStringLiteral("foo0"));
}

/// Whether both sides are as they were when the table was last found equal, by their last writes.
bool isUnchanged(const VerifiedMarks &marks, const QString &table, const TableStamp &source,
                 const TableStamp &target)
{
    return marks.sourceEvidence(table, source) == Evidence::LastWrite
           && marks.targetEvidence(table, target) == Evidence::LastWrite;
}

} // namespace

void TestVerifiedMarks::marksHoldForOneLifeOfTheServers_data()
{
    QTest::addColumn<qint64>("sourceBegan");
    QTest::addColumn<qint64>("targetBegan");
    QTest::addColumn<qint64>("written");
    QTest::addColumn<bool>("unchanged");
    QTest::newRow("the same") << qint64(1000) << qint64(2000) << qint64(70) << true;
    QTest::newRow("by a second") << qint64(1001) << qint64(1999) << qint64(70) << true;
    QTest::newRow("upstream restarted") << qint64(1010) << qint64(2000) << qint64(70) << false;
    QTest::newRow("local restarted") << qint64(1000) << qint64(2010) << qint64(70) << false;
    QTest::newRow("written to") << qint64(1000) << qint64(2000) << qint64(71) << false;
    QTest::newRow("forgotten") << qint64(1000) << qint64(2000) << qint64(0) << false;
}

void TestVerifiedMarks::marksHoldForOneLifeOfTheServers()
{
    QFETCH(qint64, sourceBegan);
    QFETCH(qint64, targetBegan);
    QFETCH(qint64, written);
    QFETCH(bool, unchanged);
    {
        VerifiedMarks marks = marksOf(m_state->path(), upstreamInstance, localInstance);
        marks.remember(QStringLiteral("t"), {50, 60}, {55, 70});
        // What a server has forgotten cannot be told apart from what it never knew.
        marks.remember(QStringLiteral("forgotten"), {50, 0}, {55, 0});
        marks.save();
    }
    ServerInstance source = upstreamInstance;
    ServerInstance target = localInstance;
    source.began = sourceBegan;
    target.began = targetBegan;
    const VerifiedMarks marks = marksOf(m_state->path(), source, target);
    QCOMPARE(isUnchanged(marks, QStringLiteral("t"), {50, 60}, {55, written}), unchanged);
    QVERIFY(!isUnchanged(marks, QStringLiteral("t"), {51, 60}, {55, written}));
    QVERIFY(!isUnchanged(marks, QStringLiteral("t"), {50, 61}, {55, written}));
    QVERIFY(!isUnchanged(marks, QStringLiteral("u"), {50, 60}, {55, written}));
    QVERIFY(!isUnchanged(marks, QStringLiteral("forgotten"), {50, 0}, {55, 0}));
}

void TestVerifiedMarks::marksAreKept()
{
    {
        VerifiedMarks marks = marksOf(m_state->path(), upstreamInstance, localInstance);
        marks.remember(QStringLiteral("t"), {50, 60}, {55, 70});
        marks.remember(QStringLiteral("moved"), {50, 60}, {55, 70});
        marks.restamp(QStringLiteral("moved"), {56, 71});
        marks.restamp(QStringLiteral("never seen"), {56, 71});
        marks.save();
    }
    {
        // Another run that remembers one of them, and cannot restamp what it has not seen.
        VerifiedMarks marks = marksOf(m_state->path(), upstreamInstance, localInstance);
        marks.restamp(QStringLiteral("t"), {99, 99});
        marks.remember(QStringLiteral("u"), {1, 2}, {3, 4});
        marks.save();
    }
    const VerifiedMarks marks = marksOf(m_state->path(), upstreamInstance, localInstance);
    QVERIFY(isUnchanged(marks, QStringLiteral("t"), {50, 60}, {55, 70}));
    QVERIFY(isUnchanged(marks, QStringLiteral("moved"), {50, 60}, {56, 71}));
    QVERIFY(isUnchanged(marks, QStringLiteral("u"), {1, 2}, {3, 4}));
    QVERIFY(!isUnchanged(marks, QStringLiteral("never seen"), {50, 60}, {56, 71}));
    // Another pair of schemas has marks of its own.
    const VerifiedMarks other(m_state->path(), upstreamInstance, QStringLiteral("foo"),
                              localInstance, QStringLiteral("foo2"));
    QVERIFY(!isUnchanged(other, QStringLiteral("t"), {50, 60}, {55, 70}));
}

void TestVerifiedMarks::brokenMarksAreNone_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"t\":{\"source\":[10");
    QTest::newRow("something else") << QByteArray("[1,2]");
    QTest::newRow("of other types") << QByteArray("{\"t\":{\"source\":\"x\",\"target\":[1,2]}}");
}

void TestVerifiedMarks::brokenMarksAreNone()
{
    QFETCH(QByteArray, contents);
    {
        VerifiedMarks marks = marksOf(m_state->path(), upstreamInstance, localInstance);
        marks.remember(QStringLiteral("t"), {50, 60}, {55, 70});
        marks.save();
    }
    const QDir folder(m_state->filePath(QStringLiteral("verified")));
    const QStringList names = folder.entryList(QDir::Files);
    QCOMPARE(names.size(), 1);
    QFile file(folder.filePath(names.first()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contents);
    file.close();
    VerifiedMarks marks = marksOf(m_state->path(), upstreamInstance, localInstance);
    QVERIFY(!isUnchanged(marks, QStringLiteral("t"), {50, 60}, {55, 70}));
    marks.remember(QStringLiteral("t"), {50, 60}, {55, 70});
    marks.save();
    QVERIFY(isUnchanged(marksOf(m_state->path(), upstreamInstance, localInstance),
                        QStringLiteral("t"), {50, 60}, {55, 70}));
}

void TestVerifiedMarks::whereNoWriteIsKnownTheLogTells()
{
    const QString t = QStringLiteral("t");
    ServerInstance source = upstreamInstance;
    source.logPosition = 700;
    {
        VerifiedMarks marks = marksOf(m_state->path(), source, localInstance);
        marks.remember(t, {50, 0}, {55, 70}, 12);
        // A target that tells neither.
        marks.remember(QStringLiteral("u"), {50, 0}, {55, 0}, 12);
        marks.save();
    }
    const VerifiedMarks marks = marksOf(m_state->path(), upstreamInstance, localInstance);
    QCOMPARE(marks.sourceEvidence(t, {50, 0}), Evidence::LogPosition);
    QCOMPARE(marks.sourceLogPosition(t), 700);
    QCOMPARE(marks.targetEvidence(t, {55, 70}), Evidence::LastWrite);
    QCOMPARE(marks.rows(t), std::optional<qint64>(12));
    QCOMPARE(marks.sourceEvidence(t, {50, 60}), Evidence::None); // it knows of one now
    QCOMPARE(marks.sourceEvidence(t, {51, 0}), Evidence::None);
    QCOMPARE(marks.targetEvidence(t, {55, 0}), Evidence::None);
    QCOMPARE(marks.sourceEvidence(QStringLiteral("u"), {50, 0}), Evidence::None);
    QVERIFY(!isUnchanged(marks, t, {50, 0}, {55, 70}));
    source.began += 100;
    QCOMPARE(marksOf(m_state->path(), source, localInstance).sourceEvidence(t, {50, 0}),
             Evidence::None);
}

SLICETOOL_TEST(TestVerifiedMarks)
#include "tst_verifiedmarks.moc"
