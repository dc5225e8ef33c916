// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/rowmatch.h"
#include "support/testmain.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace slicetool;

namespace {

/// A hash that is right in length, so that what is told of it is its name.
KeyedRow row(const QByteArray &name, const KeyValue &key)
{
    return {name.toHex().leftJustified(16, '0'), key};
}

QList<KeyValue> keysOf(const QList<RowDifference> &rows)
{
    QList<KeyValue> keys;
    for (const RowDifference &difference : rows)
        keys << difference.key;
    return keys;
}

QByteArrayList lines(int from, int to, int changed = -1)
{
    QByteArrayList list;
    for (int i = from; i < to; ++i)
        list << QByteArray::number(i == changed ? -i : i).rightJustified(16, '0') + ','
                    + QByteArray::number(i) + ",k";
    return list;
}

QByteArrayList reversed(QByteArrayList list)
{
    std::reverse(list.begin(), list.end());
    return list;
}

} // namespace

class TestRowMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryKindOfDifference();
    void tellsCompositeKeysApart();
    void takesTheTargetInPieces();
    void isEmptyWithoutRows();
    void remembersTheSourcesHash();
    void knowsWhatTheHashesDifferBy();
    void pairsKeysThatAreSpelledDifferently();
    void readsLines();
    void knowsItsOwnLines_data();
    void knowsItsOwnLines();
    void matchesLines_data();
    void matchesLines();
};

void TestRowMatch::findsEveryKindOfDifference()
{
    RowMatch match;
    match.addSource(row("aaaa", {"1"}));
    match.addSource(row("bbbb", {"2"}));
    match.addSource(row("cccc", {"3"}));
    match.addTarget(row("aaaa", {"1"}));
    match.addTarget(row("ffff", {"2"}));
    match.addTarget(row("cccc", {"4"}));
    QCOMPARE(keysOf(match.updates), (QList<KeyValue>{{"2"}}));
    QCOMPARE(match.onlyAtTarget, (QList<KeyValue>{{"4"}}));
    QCOMPARE(keysOf(match.onlyAtSource()), (QList<KeyValue>{{"3"}}));
    QCOMPARE(match.sourceRows(), 3);
}

void TestRowMatch::tellsCompositeKeysApart()
{
    // Key texts are numbers, hex or times: no comma in them, but empty ones.
    RowMatch match;
    match.addSource(row("a", {"1", ""}));
    match.addSource(row("b", {"", "1"}));
    match.addSource(row("c", {"11", "1"}));
    match.addTarget(row("a", {"1", "11"}));
    match.addTarget(row("b", {"", "1"}));
    match.addTarget(row("a", {"1", ""}));
    QVERIFY(match.updates.isEmpty());
    QCOMPARE(match.onlyAtTarget, (QList<KeyValue>{{"1", "11"}}));
    QCOMPARE(keysOf(match.onlyAtSource()), (QList<KeyValue>{{"11", "1"}}));
}

void TestRowMatch::takesTheTargetInPieces()
{
    RowMatch match;
    for (int i = 0; i < 1000; ++i)
        match.addSource(row("h", {QByteArray::number(i)}));
    for (int i = 999; i >= 500; --i)
        match.addTarget(row("h", {QByteArray::number(i)}));
    QCOMPARE(match.onlyAtSource().size(), 500);
    for (int i = 0; i < 499; ++i)
        match.addTarget(row("h", {QByteArray::number(i)}));
    QCOMPARE(keysOf(match.onlyAtSource()), (QList<KeyValue>{{"499"}}));
    QVERIFY(match.updates.isEmpty() && match.onlyAtTarget.isEmpty());
}

void TestRowMatch::isEmptyWithoutRows()
{
    RowMatch match;
    QVERIFY(match.onlyAtSource().isEmpty() && match.updates.isEmpty()
            && match.onlyAtTarget.isEmpty());
    match.addTarget(row("x", {"1"}));
    QCOMPARE(match.onlyAtTarget.size(), 1);
}

void TestRowMatch::remembersTheSourcesHash()
{
    RowMatch match;
    match.addSource(row("new", {"1"}));
    match.addSource(row("come", {"2"}));
    match.addTarget(row("old", {"1"}));
    match.addTarget(row("gone", {"3"}));
    const QList<RowDifference> all = match.differences(true);
    QCOMPARE(all.size(), 3);
    QVERIFY(all.at(0).change == RowChange::Update);
    QCOMPARE(all.at(0).sourceHash, row("new", {}).hash);
    QVERIFY(all.at(1).change == RowChange::Insert);
    QCOMPARE(all.at(1).sourceHash, row("come", {}).hash);
    QVERIFY(all.at(2).change == RowChange::Delete);
    QVERIFY(all.at(2).sourceHash.isEmpty());
    QCOMPARE(match.differences(false).size(), 2);
}

void TestRowMatch::knowsWhatTheHashesDifferBy()
{
    RowMatch match;
    const QByteArrayList five(5, "0123456789abcdef,9");
    match.addLines({five, five});
    match.addSource({"00000000000000ff", {"1"}});
    QCOMPARE(match.hashDifference(), 0xffu);
    match.addTarget({"000000000000000f", {"1"}});
    QCOMPARE(match.hashDifference(), 0xf0u);
    QCOMPARE(match.sourceRows(), 6);
    QCOMPARE(match.targetRows(), 6);
}

void TestRowMatch::pairsKeysThatAreSpelledDifferently()
{
    RowMatch match;
    match.addSource(row("s", {"41"}));
    match.addTarget(row("t", {"61"}));
    match.pair({"41"}, {"62"}); // nobody has that one
    QVERIFY(match.updates.isEmpty());
    match.pair({"41"}, {"61"});
    QCOMPARE(keysOf(match.updates), (QList<KeyValue>{{"41"}}));
    QCOMPARE(match.updates.first().sourceHash, row("s", {}).hash);
    QVERIFY(match.onlyAtSource().isEmpty() && match.onlyAtTarget.isEmpty());
}

void TestRowMatch::readsLines()
{
    const KeyedRow one = KeyedRow::fromLine("0123456789abcdef,42");
    QCOMPARE(one.hash, QByteArray("0123456789abcdef"));
    QCOMPARE(one.key, (KeyValue{"42"}));
    QCOMPARE(KeyedRow::fromLine("0123456789abcdef,,7").key, (KeyValue{"", "7"}));
    QCOMPARE(KeyedRow::fromLine("0123456789abcdef,").key, (KeyValue{""}));
}

void TestRowMatch::knowsItsOwnLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("one key") << QByteArray("0123456789ABCDEF,42") << true;
    QTest::newRow("empty key") << QByteArray("0123456789abcdef,") << true;
    QTest::newRow("of a look") << QByteArray("12,0123456789abcdef,1,2") << true;
    QTest::newRow("empty") << QByteArray("") << false;
    QTest::newRow("no key") << QByteArray("0123456789abcdef") << false;
    QTest::newRow("short hash") << QByteArray("0123456789abcde,1") << false;
    QTest::newRow("no hash") << QByteArray("0123456789abcdeg,1") << false;
    QTest::newRow("no number") << QByteArray("x,0123456789abcdef,1") << false;
    QTest::newRow("half a line of a look") << QByteArray("3,0123") << false;
    QTest::newRow("other words") << QByteArray("Access denied") << false;
}

/// A line that is none of ours must not make rows that are not in it look absent.
void TestRowMatch::knowsItsOwnLines()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, isOurs);
    QCOMPARE(isRowLine(line), isOurs);
    const auto checked =
        checkRowLines({QByteArray("0123456789abcdef,1"), line}, QStringLiteral("comparing"));
    QCOMPARE(bool(checked), isOurs);
    if (!isOurs)
        QVERIFY(checked.error().message().contains(QString::fromUtf8(line)));
}

void TestRowMatch::matchesLines_data()
{
    QTest::addColumn<QByteArrayList>("source");
    QTest::addColumn<QByteArrayList>("target");
    QTest::newRow("nothing") << QByteArrayList() << QByteArrayList();
    QTest::newRow("all equal") << lines(0, 500) << lines(0, 500);
    QTest::newRow("one changed") << lines(0, 500, 77) << lines(0, 500);
    QTest::newRow("the last changed") << lines(0, 500, 499) << lines(0, 500);
    QTest::newRow("some more in front") << lines(0, 500) << lines(10, 500);
    QTest::newRow("some less at the end") << lines(0, 490) << lines(0, 500);
    QTest::newRow("a gap") << lines(0, 100) + lines(140, 500, 300) << lines(0, 500);
    QTest::newRow("a gap that is too long to see across")
        << lines(0, 100) + lines(400, 500) << lines(0, 500);
    QTest::newRow("gaps on both sides")
        << lines(0, 100) + lines(400, 1000, 900) << lines(0, 600) + lines(700, 1000);
    QTest::newRow("in another order") << reversed(lines(0, 300, 7)) << lines(5, 305);
    QTest::newRow("nothing in common") << lines(0, 100) << lines(1000, 1100);
    QTest::newRow("one side only") << lines(0, 100) << QByteArrayList();
    QTest::newRow("the other side only") << QByteArrayList() << lines(0, 100);
}

/// As if the rows had been added one by one.
void TestRowMatch::matchesLines()
{
    QFETCH(QByteArrayList, source);
    QFETCH(QByteArrayList, target);
    RowMatch expected;
    for (const QByteArray &line : source)
        expected.addSource(KeyedRow::fromLine(line));
    for (const QByteArray &line : target)
        expected.addTarget(KeyedRow::fromLine(line));
    RowMatch match;
    match.addLines({source, target});
    const auto texts = [](const QList<RowDifference> &rows) {
        QByteArrayList list;
        for (const RowDifference &difference : rows)
            list << QByteArray::number(int(difference.change)) + difference.key.join(',') + ' '
                        + difference.sourceHash;
        std::sort(list.begin(), list.end());
        return list;
    };
    QCOMPARE(texts(match.differences(true)), texts(expected.differences(true)));
    QCOMPARE(match.sourceRows(), source.size());
    QCOMPARE(match.targetRows(), target.size());
    QCOMPARE(match.hashDifference(), expected.hashDifference());
    // Behind a prefix likewise.
    for (QByteArrayList *list : {&source, &target}) {
        for (QByteArray &line : *list)
            line.prepend("12,");
    }
    RowMatch prefixed;
    prefixed.addLines({source, target}, 3);
    QCOMPARE(texts(prefixed.differences(true)), texts(expected.differences(true)));
}

SLICETOOL_TEST(TestRowMatch)
#include "tst_rowmatch.moc"
