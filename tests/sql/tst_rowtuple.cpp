// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/rowtuple.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool;
using sql::RowTuple;

namespace {

Column column(const char *name, TypeFamily family, bool nullable = true)
{
    Column made;
    made.name = QString::fromLatin1(name);
    made.family = family;
    made.nullable = nullable;
    made.maximumBytes = 100;
    if (family == TypeFamily::Text)
        made.charset = QStringLiteral("utf8mb4");
    return made;
}

constexpr qint64 packet = 1 << 20;

} // namespace

/// Tuples of what is shown of a row; that they are right on servers is for tst_rowsonce.
class TestRowTuple : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void literals_data();
    void literals();
    void whatIsNotAllOfAValue();
    void whatIsNotShownOrNotWritten();
};

void TestRowTuple::literals_data()
{
    QTest::addColumn<TypeFamily>("family");
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<QByteArray>("tuple"); // null: none
    const auto row = [](const char *name, TypeFamily family, const QByteArray &shown,
                        const QByteArray &tuple) {
        QTest::newRow(name) << family << shown << tuple;
    };
    row("integer", TypeFamily::Integer, "-42", "-42");
    row("decimal", TypeFamily::Decimal, "0.10", "0.10");
    row("bit", TypeFamily::Bit, "7", "7");
    row("double", TypeFamily::Double, "-0", "'-0'");
    row("float", TypeFamily::Float, "1e-20", "'1e-20'");
    row("time", TypeFamily::Temporal, "0000-00-00 00:00:00", "'0000-00-00 00:00:00'");
    row("uuid", TypeFamily::Opaque, "a-b", "'a-b'");
    row("text", TypeFamily::Text, "a'\\", "x'61275c'");
    row("empty text", TypeFamily::Text, "", "x''");
    row("text with ?", TypeFamily::Text, "a?", QByteArray());
    row("json", TypeFamily::Json, "[\"?\"]", "_utf8mb4 x'5b223f225d'");
    row("bytes", TypeFamily::Binary, "00FF", "x'00FF'");
    row("no bytes", TypeFamily::Binary, "", "x''");
    row("null", TypeFamily::Integer, QByteArray(), "NULL");
    row("null text", TypeFamily::Text, QByteArray(), "NULL");
}

void TestRowTuple::literals()
{
    QFETCH(TypeFamily, family);
    QFETCH(QByteArray, shown);
    QFETCH(QByteArray, tuple);
    TableDefinition table;
    table.columns = {column("c", family)};
    const RowTuple maker(table.columns, table, packet);
    QVERIFY(maker.isPossible());
    QByteArrayList texts{shown};
    for (qsizetype i = 0; i < maker.complements().size(); ++i)
        texts << (shown.isNull() ? "1" : "0");
    QCOMPARE(maker.text(texts), tuple);
    QCOMPARE(maker.text(texts).isNull(), tuple.isNull());
}

void TestRowTuple::whatIsNotAllOfAValue()
{
    TableDefinition table;
    table.columns = {column("c", TypeFamily::Text)};
    table.columns.first().maximumBytes = qint64(1) << 32;
    const RowTuple long_(table.columns, table, packet);
    QCOMPARE(long_.complements(), QStringList{QStringLiteral("ISNULL(`c`)")});
    QVERIFY(!long_.text({"short", "0"}).isNull());
    QVERIFY(long_.text({QByteArray(1 << 20, 'x'), "0"}).isNull());
    // Beyond the packet a value is shown as NULL.
    QVERIFY(long_.text({QByteArray(), "0"}).isNull());
    QCOMPARE(long_.text({QByteArray(), "1"}), QByteArray("NULL"));

    table.columns.first().nullable = false;
    const RowTuple never(table.columns, table, packet);
    QCOMPARE(never.complements(), QStringList());
    QVERIFY(never.text({QByteArray()}).isNull());

    // What people are shown of these tells too little.
    table.columns = {column("e", TypeFamily::Enum), column("t", TypeFamily::Text)};
    table.columns.last().charset = QStringLiteral("latin1");
    const RowTuple asked(table.columns, table, packet);
    QCOMPARE(asked.complements().size(), 2);
    QCOMPARE(asked.text({"small", "a", "2", "x'61'"}), QByteArray("2,x'61'"));
    QVERIFY(asked.text({"small", "a", "2", QByteArray()}).isNull());
}

void TestRowTuple::whatIsNotShownOrNotWritten()
{
    TableDefinition table;
    table.columns = {column("a", TypeFamily::Integer), column("b", TypeFamily::Integer)};
    QVERIFY(!RowTuple({table.columns.first()}, table, packet).isPossible());
    QVERIFY(!RowTuple().isPossible());
    table.columns.last().generated = Column::Generated::Stored;
    const RowTuple maker(table.columns, table, packet);
    QCOMPARE(maker.text({"1", "2"}), QByteArray("1"));
}

SLICETOOL_TEST(TestRowTuple)
#include "tst_rowtuple.moc"
