// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/table/differencespool.h"
#include "support/owntmpdir.h"
#include "support/testmain.h"

#include <QDir>
#include <QTest>

#include <optional>

using namespace slicetool;

namespace {

struct Read {
    QList<RowDifference> rows;
    QList<RangeDifference> ranges;
    QList<qsizetype> batches;
};

Result<Read> readAll(DifferenceSpool &spool, int batchRows)
{
    Read read;
    const Result<void> done = spool.forEach(
        batchRows,
        [&](const QList<RowDifference> &rows) -> Result<void> {
            read.rows << rows;
            read.batches << rows.size();
            return {};
        },
        [&](const RangeDifference &range) -> Result<void> {
            read.ranges << range;
            return {};
        });
    if (!done)
        return done.error();
    return read;
}

/// The file has no name in its folder, so look at what this process has open.
bool hasOpenFile(const QString &folder)
{
    const QFileInfoList open =
        QDir(QStringLiteral("/proc/self/fd"))
            .entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    return std::any_of(open.begin(), open.end(), [&](const QFileInfo &entry) {
        return entry.symLinkTarget().startsWith(folder + QLatin1Char('/'));
    });
}

RowDifference row(int i)
{
    return {RowChange(i % 3),
            KeyValue{QByteArray::number(i), QByteArray("\0,'", 3), QByteArray("")},
            i % 3 == 2 ? QByteArray() : QByteArray::number(i).rightJustified(16, '0')};
}

} // namespace

class TestDifferenceSpool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_tmp.reset(); }
    void keepsOrderAndValues_data();
    void keepsOrderAndValues();
    void keepsOpenBounds();
    void canBeReadTwiceAndFilledOn();
    void countsWhatHasToChange();
    void stopsAtTheFirstError();
    void saysWhenThereIsNoRoomForAFile();
    void leavesNoFile();

private:
    std::optional<test::OwnTmpDir> m_tmp;
};

void TestDifferenceSpool::init()
{
    m_tmp.emplace();
    QVERIFY(m_tmp->isValid());
}

void TestDifferenceSpool::keepsOrderAndValues_data()
{
    QTest::addColumn<qint64>("memory");
    QTest::addColumn<bool>("inFile");
    QTest::newRow("in memory") << qint64(4 << 20) << false;
    QTest::newRow("in a file from the second on") << qint64(0) << true;
    QTest::newRow("in a file after a while") << qint64(5000) << true;
}

void TestDifferenceSpool::keepsOrderAndValues()
{
    QFETCH(qint64, memory);
    QFETCH(bool, inFile);
    DifferenceSpool spool(memory);
    QVERIFY(spool.isEmpty());
    for (int i = 0; i < 1000; ++i)
        spool.add(row(i));
    QVERIFY(!spool.isEmpty());
    QCOMPARE(hasOpenFile(m_tmp->path()), inFile);
    const auto read = readAll(spool, 300);
    QVERIFY(bool(read));
    QCOMPARE(read->batches, (QList<qsizetype>{300, 300, 300, 100}));
    for (int i = 0; i < 1000; ++i) {
        QCOMPARE(read->rows.at(i).key, row(i).key);
        QCOMPARE(int(read->rows.at(i).change), int(row(i).change));
        QCOMPARE(read->rows.at(i).sourceHash, row(i).sourceHash);
    }
}

void TestDifferenceSpool::keepsOpenBounds()
{
    DifferenceSpool spool(0);
    const KeyValue key{"1", ""};
    spool.add(RangeDifference{{}, 1, 0});
    spool.add(RangeDifference{{key, {}}, 2, 3});
    spool.add(RangeDifference{{{}, key}, 0, 4});
    spool.add(row(0));
    spool.add(RangeDifference{{key, key}, qint64(5) << 40, 6});
    const auto read = readAll(spool, 10);
    QVERIFY(bool(read));
    QCOMPARE(read->ranges.size(), 4);
    QCOMPARE(read->rows.size(), 1);
    QVERIFY(read->ranges.at(0).range == (KeyRange{}));
    QVERIFY(read->ranges.at(1).range == (KeyRange{key, {}}));
    QVERIFY(read->ranges.at(2).range == (KeyRange{{}, key}));
    QVERIFY(read->ranges.at(3).range == (KeyRange{key, key}));
    QCOMPARE(read->ranges.at(3).sourceRows, qint64(5) << 40);
    QCOMPARE(read->ranges.at(3).targetRows, 6);
}

void TestDifferenceSpool::canBeReadTwiceAndFilledOn()
{
    DifferenceSpool spool(100);
    for (int i = 0; i < 50; ++i)
        spool.add(row(i));
    for (int pass = 0; pass < 2; ++pass) {
        const auto read = readAll(spool, 7);
        QVERIFY(bool(read));
        QCOMPARE(read->rows.size(), 50);
    }
    spool.add(row(50));
    const auto read = readAll(spool, 7);
    QVERIFY(bool(read));
    QCOMPARE(read->rows.size(), 51);
    QCOMPARE(read->rows.last().key, row(50).key);
}

void TestDifferenceSpool::countsWhatHasToChange()
{
    DifferenceSpool spool;
    spool.add(RowDifference{RowChange::Insert, {"1"}, {}});
    spool.add(RowDifference{RowChange::Update, {"2"}, {}});
    spool.add(RowDifference{RowChange::Delete, {"3"}, {}});
    spool.add(RangeDifference{{}, 10, 0});
    spool.add(RangeDifference{{}, 0, 20});
    spool.add(RangeDifference{{}, 100, 130});
    QCOMPARE(spool.counts().inserted, 11);
    QCOMPARE(spool.counts().updated, 101);
    QCOMPARE(spool.counts().deleted, 51);
}

void TestDifferenceSpool::stopsAtTheFirstError()
{
    DifferenceSpool spool;
    for (int i = 0; i < 10; ++i)
        spool.add(row(i));
    int calls = 0;
    const Result<void> done = spool.forEach(
        2,
        [&](const QList<RowDifference> &) -> Result<void> {
            return ++calls < 3 ? Result<void>()
                               : Error{ErrorCode::Query, {}, QStringLiteral("no"), {}, 0};
        },
        [](const RangeDifference &) { return Result<void>(); });
    QVERIFY(!done);
    QCOMPARE(done.error().reason, QStringLiteral("no"));
    QCOMPARE(calls, 3);
}

void TestDifferenceSpool::saysWhenThereIsNoRoomForAFile()
{
    qputenv("TMPDIR", QByteArray("/proc"));
    DifferenceSpool spool(10);
    for (int i = 0; i < 10; ++i)
        spool.add(row(i));
    const auto read = readAll(spool, 10);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Io);
}

void TestDifferenceSpool::leavesNoFile()
{
    {
        DifferenceSpool spool(0);
        for (int i = 0; i < 10; ++i)
            spool.add(row(i));
    }
    QVERIFY(!hasOpenFile(m_tmp->path()));
    QVERIFY(QDir(m_tmp->path()).entryList(QDir::Files).isEmpty());
}

SLICETOOL_TEST(TestDifferenceSpool)
#include "tst_differencespool.moc"
