// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rowmatch.h"

#include <QSet>
#include <QTest>

using namespace slicetool;

class TestRowMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryKindOfDifference();
    void tellsCompositeKeysApart();
    void takesTheTargetInPieces();
    void isEmptyWithoutRows();
};

void TestRowMatch::findsEveryKindOfDifference()
{
    RowMatch match;
    match.addSource("aaaa", {"1"});
    match.addSource("bbbb", {"2"});
    match.addSource("cccc", {"3"});
    match.addTarget("aaaa", {"1"});
    match.addTarget("ffff", {"2"});
    match.addTarget("cccc", {"4"});
    QCOMPARE(match.updates, (QList<KeyValue>{{"2"}}));
    QCOMPARE(match.onlyAtTarget, (QList<KeyValue>{{"4"}}));
    QCOMPARE(match.onlyAtSource(), (QList<KeyValue>{{"3"}}));
    QCOMPARE(match.sourceRows(), 3);
}

void TestRowMatch::tellsCompositeKeysApart()
{
    // Key texts are numbers, hex or times: no comma in them, but empty ones.
    RowMatch match;
    match.addSource("a", {"1", ""});
    match.addSource("b", {"", "1"});
    match.addSource("c", {"11", "1"});
    match.addTarget("a", {"1", "11"});
    match.addTarget("b", {"", "1"});
    match.addTarget("a", {"1", ""});
    QVERIFY(match.updates.isEmpty());
    QCOMPARE(match.onlyAtTarget, (QList<KeyValue>{{"1", "11"}}));
    QCOMPARE(match.onlyAtSource(), (QList<KeyValue>{{"11", "1"}}));
}

void TestRowMatch::takesTheTargetInPieces()
{
    RowMatch match;
    for (int i = 0; i < 1000; ++i)
        match.addSource("h", {QByteArray::number(i)});
    for (int i = 999; i >= 500; --i)
        match.addTarget("h", {QByteArray::number(i)});
    QCOMPARE(match.onlyAtSource().size(), 500);
    for (int i = 0; i < 499; ++i)
        match.addTarget("h", {QByteArray::number(i)});
    QCOMPARE(match.onlyAtSource(), (QList<KeyValue>{{"499"}}));
    QVERIFY(match.updates.isEmpty() && match.onlyAtTarget.isEmpty());
}

void TestRowMatch::isEmptyWithoutRows()
{
    RowMatch match;
    QVERIFY(match.onlyAtSource().isEmpty() && match.updates.isEmpty()
            && match.onlyAtTarget.isEmpty());
    match.addTarget("x", {"1"});
    QCOMPARE(match.onlyAtTarget.size(), 1);
}

QTEST_APPLESS_MAIN(TestRowMatch)
#include "tst_rowmatch.moc"
