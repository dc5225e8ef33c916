// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/drift.h"
#include "sql/tabledraft.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool;
using namespace slicetool::test;

namespace {

TableDefinition table()
{
    TableDefinition table;
    table.name = QStringLiteral("t");
    Column name = column(QStringLiteral("name"), QStringLiteral("varchar(20)"), true);
    name.charset = QStringLiteral("utf8mb4");
    name.collation = QStringLiteral("utf8mb4_general_ci");
    Column total = column(QStringLiteral("total"), QStringLiteral("int(11)"), true);
    total.generated = Column::Generated::Stored;
    total.expression = QStringLiteral("`id` * 2");
    table.columns = {column(QStringLiteral("id"), QStringLiteral("int(11)")), name, total};
    table.indexes = {Index{QStringLiteral("PRIMARY"),
                           true,
                           QStringLiteral("BTREE"),
                           {KeyPart{QStringLiteral("id"), 0}}}};
    return table;
}

} // namespace

class TestDrift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks_data();
    void blocks();
    void lets_data();
    void lets();
    void aChosenKeyIsOneOnBothSides();
    void namesEveryColumn();
    void notesDefaults();
    void notesWhatIsMadeBesides_data();
    void notesWhatIsMadeBesides();
};

void TestDrift::blocks_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const Edit &edit, const char *named) {
        QTest::newRow(name) << edit << QString::fromLatin1(named);
    };
    row(
        "another type", [](auto &t) { t.columns[0].columnType = QStringLiteral("bigint(20)"); },
        "`id`");
    row(
        "unsigned", [](auto &t) { t.columns[0].columnType = QStringLiteral("int(10) unsigned"); },
        "`id`");
    row(
        "shorter", [](auto &t) { t.columns[1].columnType = QStringLiteral("varchar(19)"); },
        "`name`");
    row(
        "another collation",
        [](auto &t) { t.columns[1].collation = QStringLiteral("utf8mb4_bin"); }, "`name`");
    row(
        "not null", [](auto &t) { t.columns[1].nullable = false; }, "`name`");
    row(
        "another expression", [](auto &t) { t.columns[2].expression = QStringLiteral("`id` * 3"); },
        "`total`");
    row(
        "virtual", [](auto &t) { t.columns[2].generated = Column::Generated::Virtual; }, "`total`");
    row(
        "not generated", [](auto &t) { t.columns[2].generated = Column::Generated::No; },
        "`total`");
    row(
        "one less", [](auto &t) { t.columns.removeAt(1); }, "`name`");
    row(
        "one more",
        [](auto &t) { t.columns << column(QStringLiteral("more"), QStringLiteral("int(11)")); },
        "`more`");
    row(
        "no key", [](auto &t) { t.indexes.clear(); }, "key");
    row(
        "another key",
        [](auto &t) {
            t.indexes[0].parts << KeyPart{QStringLiteral("name"), 0};
        },
        "key");
}

void TestDrift::blocks()
{
    QFETCH(Edit, edit);
    QFETCH(QString, named);
    TableDefinition other = table();
    edit(other);
    for (const auto &[source, target] : {std::pair(table(), other), std::pair(other, table())}) {
        const sql::Drift drift = sql::findDrift(source, target);
        QVERIFY(drift.blocks());
        QCOMPARE(drift.columns.size(), 1);
        QVERIFY2(drift.columns.first().contains(named), qPrintable(drift.columns.first()));
    }
}

void TestDrift::lets_data()
{
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *name, const Edit &edit) { QTest::newRow(name) << edit; };
    row("the same", [](auto &) {});
    row("another order", [](auto &t) { t.columns.swapItemsAt(0, 1); });
    row("another case", [](auto &t) {
        t.columns[0].name = QStringLiteral("ID");
        t.indexes[0].parts[0].column = QStringLiteral("ID");
    });
    row("no display width", [](auto &t) { t.columns[0].columnType = QStringLiteral("int"); });
}

void TestDrift::lets()
{
    QFETCH(Edit, edit);
    TableDefinition other = table();
    edit(other);
    const sql::Drift drift = sql::findDrift(table(), other);
    QVERIFY2(!drift.blocks(), qPrintable(drift.columns.join(QLatin1Char('\n'))));
    QVERIFY2(drift.notes.isEmpty(), qPrintable(drift.notes.join(QLatin1Char('\n'))));
}

/// Which key a plan goes by is known on one side where the other was just read.
void TestDrift::aChosenKeyIsOneOnBothSides()
{
    TableDefinition known = table();
    known.columns[1].nullable = false;
    known.indexes << Index{
        QStringLiteral("u"), true, QStringLiteral("BTREE"), {KeyPart{QStringLiteral("name"), 0}}};
    const TableDefinition fresh = known;
    known.keyColumns = {QStringLiteral("name")};
    QCOMPARE(known.identity().first().name, QStringLiteral("name"));
    QCOMPARE(fresh.identity().first().name, QStringLiteral("id"));
    QCOMPARE(sql::findDrift(known, fresh).columns, QStringList());
    QCOMPARE(sql::findDrift(fresh, known).columns, QStringList());
    TableDefinition without = fresh;
    without.indexes.removeLast();
    QCOMPARE(sql::findDrift(known, without).columns.size(), 1);
}

void TestDrift::namesEveryColumn()
{
    TableDefinition other = table();
    other.columns[0].columnType = QStringLiteral("bigint(20)");
    other.columns[1].nullable = false;
    other.columns.removeAt(2);
    QCOMPARE(sql::findDrift(table(), other).columns.size(), 3);
}

void TestDrift::notesWhatIsMadeBesides_data()
{
    QTest::addColumn<Edit>("source");
    QTest::addColumn<Edit>("target");
    QTest::addColumn<QString>("note");
    const auto index = [](const char *name, bool unique, int prefix, const char *type = "BTREE") {
        return Index{QLatin1String(name),
                     unique,
                     QLatin1String(type),
                     {KeyPart{QStringLiteral("name"), prefix}}};
    };
    const Edit none = [](TableDefinition &) {};
    const Edit key = [=](TableDefinition &t) { t.indexes << index("k", false, 0); };
    QTest::newRow("index made") << none << key << "index `k` is only downstream: (name)";
    QTest::newRow("index dropped") << key << none << "index `k` is missing downstream: (name)";
    QTest::newRow("unique") << key << Edit([=](auto &t) { t.indexes << index("K", true, 0); })
                            << "index `k` is (name) at the source and unique (name) downstream";
    QTest::newRow("prefix") << key << Edit([=](auto &t) { t.indexes << index("k", false, 5); })
                            << "index `k` is (name) at the source and (name(5)) downstream";
    QTest::newRow("full text") << none << Edit([=](auto &t) {
        t.indexes << index("f", false, 0, "FULLTEXT");
    }) << "index `f` is only downstream: fulltext (name)";
    QTest::newRow("engine") << Edit([](auto &t) { t.engine = QStringLiteral("InnoDB"); })
                            << Edit([](auto &t) { t.engine = QStringLiteral("Aria"); })
                            << "the engine is InnoDB at the source and Aria downstream";
    QTest::newRow("collation")
        << Edit([](auto &t) { t.collation = QStringLiteral("utf8mb4_bin"); })
        << Edit([](auto &t) { t.collation = QStringLiteral("utf8mb4_general_ci"); })
        << "the table's default collation is utf8mb4_bin at the source and utf8mb4_general_ci "
           "downstream";
}

void TestDrift::notesWhatIsMadeBesides()
{
    QFETCH(Edit, source);
    QFETCH(Edit, target);
    QFETCH(QString, note);
    TableDefinition from = table();
    TableDefinition to = table();
    source(from);
    target(to);
    const sql::Drift drift = sql::findDrift(from, to);
    QVERIFY(!drift.blocks());
    QCOMPARE(drift.notes, QStringList{note});
}

void TestDrift::notesDefaults()
{
    TableDefinition other = table();
    other.columns[1].defaultValue = QStringLiteral("'x'");
    const sql::Drift drift = sql::findDrift(table(), other);
    QVERIFY(!drift.blocks());
    QCOMPARE(drift.notes.size(), 1);
    QVERIFY(drift.notes.first().contains(QLatin1String("'x'")));
}

SLICETOOL_TEST(TestDrift)
#include "tst_drift.moc"
