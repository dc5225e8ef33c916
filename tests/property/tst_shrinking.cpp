// SPDX-License-Identifier: GPL-3.0-or-later
#include "shrinking.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool::test;

/// A failure is told with as little as it takes.
class TestShrinking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatItTakes();
    void keepsWhatDoesNotFailAgain();
    void endsInTime();
};

void TestShrinking::findsWhatItTakes()
{
    int tries = 0;
    const StoryParts found = shrink(
        StoryParts(4, 30),
        [&](const StoryParts &parts) {
            ++tries;
            return parts.hasTable(2) && parts.hasEdit(17) && parts.rowSharesOf(2) >= 2;
        },
        std::chrono::minutes(10));
    QVERIFY(found.hasTable(2) && !found.hasTable(1) && !found.hasTable(3));
    QVERIFY(found.hasEdit(17) && !found.hasEdit(16));
    QCOMPARE(found.rowSharesOf(2), 2);
    QCOMPARE(found.rowSharesOf(0), 0);
    QCOMPARE(found.parts().size(), 4u);
    QVERIFY2(tries < 1000, qPrintable(QString::number(tries)));
}

void TestShrinking::keepsWhatDoesNotFailAgain()
{
    const StoryParts whole(2, 3);
    QCOMPARE(shrink(
                 whole, [](const StoryParts &) { return false; }, std::chrono::minutes(10))
                 .parts(),
             whole.parts());
}

void TestShrinking::endsInTime()
{
    int tries = 0;
    (void)shrink(
        StoryParts(4, 30), [&](const StoryParts &) { return ++tries > 0; },
        std::chrono::seconds(0));
    QCOMPARE(tries, 0);
}

SLICETOOL_TEST(TestShrinking)
#include "tst_shrinking.moc"
