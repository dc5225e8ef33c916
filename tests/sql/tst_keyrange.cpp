// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/keyrange.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool;

// What the predicates pick is asked of a server in tst_fingerprint; here is what they look like.

namespace {

QList<Column> identity(int columns)
{
    Column a;
    a.name = QStringLiteral("a`");
    a.dataType = QStringLiteral("int");
    a.family = TypeFamily::Integer;
    Column b;
    b.name = QStringLiteral("b");
    b.dataType = QStringLiteral("varchar");
    b.family = TypeFamily::Text;
    b.charset = QStringLiteral("latin1");
    Column c;
    c.name = QStringLiteral("c");
    c.dataType = QStringLiteral("date");
    c.family = TypeFamily::Temporal;
    return QList<Column>{a, b, c}.first(columns);
}

} // namespace

class TestKeyRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutBounds();
    void boundsOneColumn();
    void boundsSeveralColumnsForAnIndex();
    void saysASharedBeginningOnce();
    void listsTheMembersOfAnEnum();
    void batchesStayShort();
    void picksKeys();
    void ordersBothWays();
    void showsKeysToPeople();
    void comparesRanges();
};

void TestKeyRange::isEmptyWithoutBounds()
{
    QVERIFY(sql::rangePredicate(identity(3), {}).isEmpty());
}

void TestKeyRange::boundsOneColumn()
{
    const KeyValue five{"5"};
    const KeyValue nine{"9"};
    QCOMPARE(sql::rangePredicate(identity(1), {five, {}}), QStringLiteral("`a``` > 5"));
    QCOMPARE(sql::rangePredicate(identity(1), {{}, nine}), QStringLiteral("`a``` <= 9"));
    QCOMPARE(sql::rangePredicate(identity(1), {five, nine}),
             QStringLiteral("`a``` > 5 AND `a``` <= 9"));
}

void TestKeyRange::boundsSeveralColumnsForAnIndex()
{
    // Written out, because servers use no index for (a, b) > (x, y); the bound is strict only in
    // its last column, or in none.
    const KeyValue key{"5", "6162", "2024-01-01"};
    const QString after = sql::rangePredicate(identity(3), {key, {}});
    QCOMPARE(after, QStringLiteral("(`a``` > 5 OR (`a``` = 5 AND (`b` > _latin1 x'6162' OR "
                                   "(`b` = _latin1 x'6162' AND `c` > '2024-01-01'))))"));
    const QString upTo = sql::rangePredicate(identity(2), {{}, KeyValue{"5", ""}});
    QCOMPARE(upTo, QStringLiteral("(`a``` < 5 OR (`a``` = 5 AND `b` <= _latin1 x''))"));
}

void TestKeyRange::saysASharedBeginningOnce()
{
    QCOMPARE(sql::rangePredicate(identity(2), {KeyValue{"1", "61"}, KeyValue{"1", "62"}}),
             QStringLiteral("`a``` = 1 AND `b` > _latin1 x'61' AND `b` <= _latin1 x'62'"));
    // The last column is never taken for an equality: nothing is above x and not above x.
    QCOMPARE(sql::rangePredicate(identity(1), {KeyValue{"1"}, KeyValue{"1"}}),
             QStringLiteral("`a``` > 1 AND `a``` <= 1"));
}

void TestKeyRange::listsTheMembersOfAnEnum()
{
    Column e;
    e.name = QStringLiteral("e");
    e.dataType = QStringLiteral("enum");
    e.columnType = QStringLiteral("enum('a','it''s','b'',''c')");
    e.family = TypeFamily::Enum;
    QCOMPARE(memberCount(e), 3);
    const auto predicate = [&](const KeyRange &range) {
        return sql::rangePredicate(QList<Column>{e} + identity(1), range);
    };
    QCOMPARE(predicate({KeyValue{"1", "5"}, {}}),
             QStringLiteral("(`e` IN (2,3) OR (`e` = 1 AND `a``` > 5))"));
    QCOMPARE(predicate({{}, KeyValue{"1", "5"}}),
             QStringLiteral("(`e` IN (0) OR (`e` = 1 AND `a``` <= 5))"));
    QCOMPARE(predicate({KeyValue{"3", "5"}, {}}),
             QStringLiteral("(FALSE OR (`e` = 3 AND `a``` > 5))"));
    QCOMPARE(sql::rangePredicate({e}, {KeyValue{"0"}, KeyValue{"2"}}),
             QStringLiteral("`e` IN (1,2,3) AND `e` IN (0,1,2)"));
}

void TestKeyRange::batchesStayShort()
{
    QList<KeyValue> keys;
    for (int i = 0; i < 100; ++i)
        keys << KeyValue{QByteArray::number(i), QByteArray(i == 50 ? 5000 : 10, 'a')};
    const auto batches = sql::keyBatches(identity(2), keys, 30, 2000);
    QList<KeyValue> all;
    for (const QList<KeyValue> &batch : batches) {
        QVERIFY(batch.size() <= 30);
        const qsizetype length = sql::keysPredicate(identity(2), batch).size();
        QVERIFY2(length <= 2000 || batch.size() == 1, qPrintable(QString::number(length)));
        all += batch;
    }
    QCOMPARE(all, keys);
}

void TestKeyRange::picksKeys()
{
    QCOMPARE(sql::keysPredicate(identity(1), {{"1"}, {"-2"}}), QStringLiteral("`a``` IN (1,-2)"));
    QCOMPARE(sql::keysPredicate(identity(2), {{"1", "61"}, {"2", ""}}),
             QStringLiteral(
                 "((`a``` = 1 AND `b` = _latin1 x'61') OR (`a``` = 2 AND `b` = _latin1 x''))"));
}

void TestKeyRange::ordersBothWays()
{
    QCOMPARE(sql::keyOrder(identity(2)), QStringLiteral("`a```, `b`"));
    QCOMPARE(sql::keyOrder(identity(2), true), QStringLiteral("`a``` DESC, `b` DESC"));
}

void TestKeyRange::showsKeysToPeople()
{
    QCOMPARE(sql::keyDisplay(identity(3), {"7", "fc", "2024-01-01"}),
             QString::fromUtf8("7, ü, 2024-01-01"));
    Column binary;
    binary.family = TypeFamily::Binary;
    QCOMPARE(sql::keyDisplay({binary}, {"00ff"}), QStringLiteral("0x00ff"));
}

void TestKeyRange::comparesRanges()
{
    const KeyValue one{"1"};
    QVERIFY((KeyRange{one, {}}) == (KeyRange{one, {}}));
    QVERIFY(!((KeyRange{one, {}}) == (KeyRange{{}, one})));
    QVERIFY(!((KeyRange{}) == (KeyRange{KeyValue{}, {}})));
}

SLICETOOL_TEST(TestKeyRange)
#include "tst_keyrange.moc"
