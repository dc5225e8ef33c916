// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/table/densityrecorder.h"
#include "support/testmain.h"

#include <QTest>

#include <numeric>

using namespace slicetool;

namespace {

qint64 sum(const QList<qint64> &values)
{
    return std::accumulate(values.begin(), values.end(), qint64(0));
}

} // namespace

class TestDensityRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutChunks();
    void hasNoMoreBucketsThanChunks();
    void putsChangesWhereTheyAre();
    void cutsByRowsAndNotByChunks();
    void losesNoChangeByMerging_data();
    void losesNoChangeByMerging();
    void takesChunksWithoutRows();
};

void TestDensityRecorder::isEmptyWithoutChunks()
{
    QVERIFY(DensityRecorder().buckets().isEmpty());
}

void TestDensityRecorder::hasNoMoreBucketsThanChunks()
{
    DensityRecorder recorder;
    recorder.addChanges(recorder.addChunk(10), 1);
    recorder.addChanges(recorder.addChunk(10), 2);
    QCOMPARE(recorder.buckets(), (QList<qint64>{1, 2}));
    QCOMPARE(recorder.buckets(1), (QList<qint64>{3}));
}

void TestDensityRecorder::putsChangesWhereTheyAre()
{
    DensityRecorder recorder;
    for (int i = 0; i < 1000; ++i) {
        const qint64 chunk = recorder.addChunk(1000);
        if (i == 0 || i == 500 || i == 999)
            recorder.addChanges(chunk, i + 1);
    }
    const QList<qint64> buckets = recorder.buckets();
    QCOMPARE(buckets.size(), 50);
    QCOMPARE(buckets.first(), 1);
    QCOMPARE(buckets.at(25), 501);
    QCOMPARE(buckets.last(), 1000);
    QCOMPARE(sum(buckets), 1502);
}

void TestDensityRecorder::cutsByRowsAndNotByChunks()
{
    DensityRecorder recorder;
    const qint64 large = recorder.addChunk(900);
    for (int i = 0; i < 10; ++i)
        recorder.addChunk(10);
    recorder.addChanges(large, 5);
    recorder.addChanges(10, 7);
    const QList<qint64> buckets = recorder.buckets(10);
    QCOMPARE(buckets.first(), 5);
    QCOMPARE(buckets.last(), 7);
    QCOMPARE(sum(buckets.mid(1, 8)), 0);
}

void TestDensityRecorder::losesNoChangeByMerging_data()
{
    QTest::addColumn<int>("chunks");
    for (const int chunks : {4095, 4096, 4097, 8191, 8192, 8193, 100'000})
        QTest::addRow("%d", chunks) << chunks;
}

void TestDensityRecorder::losesNoChangeByMerging()
{
    QFETCH(int, chunks);
    DensityRecorder recorder;
    QList<qint64> numbers;
    for (int i = 0; i < chunks; ++i) {
        numbers << recorder.addChunk(1000);
        recorder.addChanges(numbers.last(), 1);
    }
    // Changes may come late: after later chunks have been merged with their neighbours.
    recorder.addChanges(numbers.first(), 1'000'000);
    recorder.addChanges(numbers.last(), 2'000'000);
    const QList<qint64> buckets = recorder.buckets();
    QCOMPARE(sum(buckets), 3'000'000 + chunks);
    QVERIFY(buckets.first() >= 1'000'000 && buckets.first() < 2'000'000);
    QVERIFY(buckets.last() >= 2'000'000);
    // All chunks are alike, so no bucket is far from the average.
    for (const qint64 changes : buckets.mid(1, buckets.size() - 2))
        QVERIFY2(changes > chunks / 50 * 8 / 10 && changes < chunks / 50 * 12 / 10 + 2,
                 qPrintable(QString::number(changes)));
}

void TestDensityRecorder::takesChunksWithoutRows()
{
    DensityRecorder recorder;
    for (int i = 0; i < 100; ++i)
        recorder.addChanges(recorder.addChunk(0), 1);
    QCOMPARE(sum(recorder.buckets()), 100);
}

SLICETOOL_TEST(TestDensityRecorder)
#include "tst_densityrecorder.moc"
