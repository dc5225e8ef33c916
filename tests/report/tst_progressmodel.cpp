// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/progressmodel.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool;

namespace {

TableProgress at(const char *table, Phase phase, qint64 done = 0, qint64 total = 0,
                 qint64 changes = 0)
{
    return {QString::fromLatin1(table), phase, done, total, 10 * done, changes,
            TableStatus::InSync};
}

const QStringList two{QStringLiteral("a"), QStringLiteral("b")};

} // namespace

class TestProgressModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTables();
    void neverGoesBack();
    void largeTablesCountMore();
    void endsAtOne();
    void rowsAddUpOverPhases();
    void rateIsOfTheLastSeconds();
    void timeLeftOnlyOnceStable();
    void nothingAfterDone();
    void tablesThatWereNotAnnounced();
};

void TestProgressModel::countsTables()
{
    ProgressModel model;
    model.start(two, 0);
    QCOMPARE(model.tableCount(), 2);
    QCOMPARE(model.doneCount(), 0);
    QVERIFY(model.active().isEmpty());
    model.update(at("b", Phase::Comparing, 5, 10, 2), 1);
    model.update(at("a", Phase::Schema), 2);
    QCOMPARE(model.active().size(), 2);
    QCOMPARE(model.active().at(0).table, QStringLiteral("b"));
    QCOMPARE(model.changes(), 2);
    QCOMPARE(model.bytes(), 50);
    model.update(at("b", Phase::Done), 3);
    QCOMPARE(model.doneCount(), 1);
    QCOMPARE(model.active().size(), 1);
}

void TestProgressModel::neverGoesBack()
{
    ProgressModel model;
    model.start(two, 0);
    model.update(at("a", Phase::Comparing, 90, 100), 1);
    const double before = model.fraction();
    QVERIFY(before > 0.2);
    // A table turns out to be huge.
    model.update(at("b", Phase::Comparing, 0, 1000000), 2);
    QCOMPARE(model.fraction(), before);
}

void TestProgressModel::largeTablesCountMore()
{
    ProgressModel model;
    model.start(two, 0);
    model.update(at("b", Phase::Waiting, 0, 1000000), 0);
    model.update(at("a", Phase::Waiting, 0, 1000), 0);
    model.update(at("a", Phase::Done), 1);
    QVERIFY2(model.fraction() < 0.01, qPrintable(QString::number(model.fraction())));
}

void TestProgressModel::endsAtOne()
{
    ProgressModel model;
    model.start(two, 0);
    model.update(at("a", Phase::Comparing, 10, 10), 1);
    model.update(at("a", Phase::Done), 2);
    model.update(at("b", Phase::Done), 3);
    QCOMPARE(model.fraction(), 1.0);

    ProgressModel empty;
    empty.start({}, 0);
    QCOMPARE(empty.fraction(), 0.0);
}

void TestProgressModel::rowsAddUpOverPhases()
{
    ProgressModel model;
    model.start(two, 0);
    model.update(at("a", Phase::Comparing, 100, 1000), 1);
    model.update(at("a", Phase::Comparing, 1000, 1000), 2);
    model.update(at("a", Phase::Applying, 5, 20), 3);
    model.update(at("a", Phase::Applying, 20, 20), 4);
    model.update(at("b", Phase::Comparing, 7, 0), 5);
    QCOMPARE(model.rows(), 1027);
}

void TestProgressModel::rateIsOfTheLastSeconds()
{
    ProgressModel model;
    model.start(two, 0);
    model.tick(100);
    QVERIFY(!model.rowsPerSecond());
    // Slow at first, then 1000 rows a second.
    model.update(at("a", Phase::Comparing, 10, 100000), 5000);
    model.tick(5000);
    for (int ms = 5100; ms <= 10000; ms += 100) {
        model.update(at("a", Phase::Comparing, 10 + ms - 5000, 100000), ms);
        model.tick(ms);
    }
    QVERIFY(model.rowsPerSecond());
    QVERIFY2(qAbs(*model.rowsPerSecond() - 1000) < 50,
             qPrintable(QString::number(*model.rowsPerSecond())));
}

void TestProgressModel::timeLeftOnlyOnceStable()
{
    ProgressModel model;
    model.start({QStringLiteral("a")}, 0);
    // Comparing is 58 % of the work: 20 s of it mean about 34 s in all.
    for (int ms = 0; ms <= 10000; ms += 200) {
        model.update(at("a", Phase::Comparing, ms, 20000), ms);
        model.tick(ms);
        if (ms < 2000)
            QVERIFY(!model.secondsLeft());
    }
    QVERIFY(model.secondsLeft());
    QVERIFY2(*model.secondsLeft() > 15 && *model.secondsLeft() < 30,
             qPrintable(QString::number(*model.secondsLeft())));

    // The next guesses contradict the ones before.
    model.update(at("a", Phase::Verifying, 9, 10), 10200);
    model.tick(10200);
    QVERIFY(!model.secondsLeft());
}

void TestProgressModel::nothingAfterDone()
{
    ProgressModel model;
    model.start(two, 0);
    model.update(at("a", Phase::Done), 1);
    model.update(at("a", Phase::Comparing, 5, 10), 2);
    model.update(at("a", Phase::Done), 3);
    QCOMPARE(model.doneCount(), 1);
    QVERIFY(model.active().isEmpty());
}

void TestProgressModel::tablesThatWereNotAnnounced()
{
    ProgressModel model;
    model.start({}, 0);
    model.update(at("late", Phase::Comparing, 1, 2), 1);
    QCOMPARE(model.tableCount(), 1);
    QVERIFY(model.fraction() > 0);
}

SLICETOOL_TEST(TestProgressModel)
#include "tst_progressmodel.moc"
