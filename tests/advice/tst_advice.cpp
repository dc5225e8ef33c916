// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/advice.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool;

/// What zoom levels are predicted to take, and which are proposed. How good that is against a server is
/// measured by the benchmark "advice".
class TestAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatIsAsked();
    void beatsTheUsualLevels_data();
    void beatsTheUsualLevels();
    void keepsWhatIsGoodEnough();
    void knowsNothingOfTablesWithoutRuns();
    void emptyTables();
    void followsTheLine();
    void ratesAreOfTablesThatWereRead();
};

namespace {

AdvisedTable table(const QList<qint64> &changes, const Zoom &zoom = Zoom::fixed({1000, 1}))
{
    AdvisedTable table;
    table.table = QStringLiteral("t");
    table.zoom = zoom;
    table.rowBytes = 200;
    table.runs = {ChangePattern{1'000'000, changes}};
    return table;
}

QList<qint64> spread(qint64 each)
{
    return QList<qint64>(50, each);
}

QList<qint64> atTheEnd(qint64 changes)
{
    QList<qint64> list(50, 0);
    list.last() = changes;
    return list;
}

} // namespace

void TestAdvice::countsWhatIsAsked()
{
    const LineFacts line;
    const Zoom usual = Zoom::fixed({1000, 1});
    const Prediction quiet = predict(table({}), usual, line);
    const Prediction one = predict(table(atTheEnd(1)), usual, line);
    // 1000 chunks fit into one query; one of them is looked at row by row.
    QCOMPARE(quiet.queries, 7.0);
    QCOMPARE(one.queries, 9.0); // and the row is brought
    QCOMPARE(quiet.bytes, 1000 * 24.0);
    QVERIFY(one.bytes > quiet.bytes + 1000 * 18 && one.bytes < quiet.bytes + 1000 * 40);
    // Scattered changes touch nearly every chunk.
    const Prediction scattered = predict(table(spread(100)), usual, line);
    QVERIFY(scattered.bytes > 20e6);
    QVERIFY(scattered.seconds > 1.8 * quiet.seconds);
    // Whole chunks are brought where the levels end above one row.
    const Prediction chunks = predict(table(atTheEnd(1)), Zoom::fixed({100}), line);
    QVERIFY(std::abs(chunks.bytes - (10'000 * 24 + 100 * 200)) < 1000);
}

void TestAdvice::beatsTheUsualLevels_data()
{
    QTest::addColumn<QList<qint64>>("changes");
    QTest::newRow("scattered") << spread(100);
    QTest::newRow("a few, scattered") << spread(1);
    QTest::newRow("clustered") << QList<qint64>{0, 0, 20'000, 15'000, 0, 0, 0, 0, 0, 0};
    QTest::newRow("at the end") << atTheEnd(5000);
    QTest::newRow("nearly everything") << spread(19'000);
}

void TestAdvice::beatsTheUsualLevels()
{
    QFETCH(QList<qint64>, changes);
    const ZoomAdvice advice = adviseZoom(table(changes), LineFacts{});
    QVERIFY(advice.withProposed.seconds <= advice.withNow.seconds);
    QCOMPARE(advice.runs, 1);
    if (advice.isChange())
        QVERIFY(advice.withProposed.seconds < 0.9 * advice.withNow.seconds);
    // And nothing that it could have proposed is predicted to be much better.
    for (const Zoom &other : {Zoom{}, Zoom::fixed({100, 1}), Zoom::fixed({5000, 1})})
        QVERIFY(0.9 * advice.withProposed.seconds
                <= predict(table(changes), other, LineFacts{}).seconds);
}

void TestAdvice::keepsWhatIsGoodEnough()
{
    const ZoomAdvice advice = adviseZoom(table(spread(1), Zoom{}), LineFacts{});
    QVERIFY(!advice.isChange());
    QVERIFY(advice.withNow == advice.withProposed);
}

void TestAdvice::knowsNothingOfTablesWithoutRuns()
{
    AdvisedTable unknown;
    unknown.zoom = Zoom::fixed({1000, 1});
    const ZoomAdvice advice = adviseZoom(unknown, LineFacts{});
    QCOMPARE(advice.runs, 0);
    QVERIFY(!advice.isChange());
}

void TestAdvice::emptyTables()
{
    AdvisedTable empty = table({});
    empty.runs = {ChangePattern{0, {}}, ChangePattern{0, {0, 0}}, ChangePattern{3, {3}}};
    const ZoomAdvice advice = adviseZoom(empty, LineFacts{});
    QVERIFY(std::isfinite(advice.withProposed.seconds) && advice.withProposed.seconds >= 0);
}

/// Over a slow line it pays to look closer; over a fast one to look less often.
void TestAdvice::followsTheLine()
{
    LineFacts slow;
    slow.bytesPerSecond = 100e3;
    LineFacts fast;
    fast.bytesPerSecond = 1e9;
    const AdvisedTable scattered = table(spread(4));
    const auto bytes = [&](const LineFacts &line) {
        return adviseZoom(scattered, line).withProposed.bytes;
    };
    QVERIFY(bytes(slow) <= bytes(fast));
}

void TestAdvice::ratesAreOfTablesThatWereRead()
{
    TableReport read;
    read.sourceRows = 1'000'000;
    read.seconds = 2;
    read.sourceAnswers = 1000;
    TableReport proved = read; // by a checksum, in no time
    proved.seconds = 0.01;
    proved.sourceAnswers = 3;
    TableReport small = read;
    small.sourceRows = 5;
    QCOMPARE(rowsPerSecond({proved, small, read}), std::optional<double>(500'000));
    QVERIFY(!rowsPerSecond({proved, small}));
}

SLICETOOL_TEST(TestAdvice)
#include "tst_advice.moc"
