// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/fingerprint.h"
#include "sql/renaming.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool;

namespace {

TableDefinition orders()
{
    TableDefinition table;
    table.schema = QStringLiteral("foo");
    table.name = QStringLiteral("orders");
    for (const char *name : {"id", "a`b", "Total"}) {
        Column column;
        column.name = QString::fromLatin1(name);
        table.columns << column;
    }
    Column sum;
    sum.name = QStringLiteral("sum");
    sum.generated = Column::Generated::Stored;
    // As MySQL's catalog has it, which escapes quotes.
    sum.expression = QStringLiteral(R"(concat(`total`,_utf8mb4\'`total`\',"`id`",`a``b`))");
    table.columns << sum;
    Index index;
    index.name = QStringLiteral("total");
    index.parts = {{QStringLiteral("total"), 0, false}, {QString(), 0, false}};
    table.indexes << index;
    return table;
}

} // namespace

/// Other names for a table and its columns, as texts.
class TestRenaming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void definition();
    void statement();
    void rows();
};

void TestRenaming::definition()
{
    const TableDefinition table = sql::renamed(orders(), QStringLiteral("bills"),
                                               {{QStringLiteral("total"), QStringLiteral("id")},
                                                {QStringLiteral("x`"), QStringLiteral("TOTAL")}});
    QCOMPARE(table.name, QStringLiteral("bills"));
    QCOMPARE(table.serverName(), QStringLiteral("orders"));
    QStringList names;
    for (const Column &column : table.columns)
        names << column.name;
    QCOMPARE(names, (QStringList{QStringLiteral("total"), QStringLiteral("a`b"),
                                 QStringLiteral("x`"), QStringLiteral("sum")}));
    QCOMPARE(table.columns.last().expression,
             QStringLiteral(R"(concat(`x```,_utf8mb4\'`total`\',"`id`",`a``b`))"));
    QCOMPARE(table.indexes.first().name, QStringLiteral("total"));
    QCOMPARE(table.indexes.first().parts.first().column, QStringLiteral("x`"));
    QVERIFY(table.indexes.first().parts.last().column.isEmpty());
    QCOMPARE(table.columnsOnServer,
             (QMap<QString, QString>{{QStringLiteral("total"), QStringLiteral("id")},
                                     {QStringLiteral("x`"), QStringLiteral("Total")}}));
    // A name with a backquote, and one text that holds escapes of its own.
    TableDefinition other = orders();
    other.columns.last().expression = QStringLiteral(R"(concat(`a``b`,_latin1\'\\\'`a``b`\\n\'))");
    other = sql::renamed(other, other.name, {{QStringLiteral("y"), QStringLiteral("a`b")}});
    QCOMPARE(other.columns.at(1).name, QStringLiteral("y"));
    QCOMPARE(other.columns.last().expression,
             QStringLiteral(R"(concat(`y`,_latin1\'\\\'`a``b`\\n\'))"));
    other.columns.last().expression = QStringLiteral(R"(concat('\'`a``b`',`a``b`,'it''s'))");
    other = sql::renamed(other, other.name, {{QStringLiteral("a`b"), QStringLiteral("y")}});
    QCOMPARE(other.columns.last().expression,
             QStringLiteral(R"(concat('\'`a``b`',`a``b`,'it''s'))"));
    QVERIFY(table.isRenamed() && !orders().isRenamed());
    QVERIFY(!sql::renamed(orders(), QStringLiteral("orders"), {}).isRenamed());
}

/// Keys and constraints may be called like a column.
void TestRenaming::statement()
{
    auto create = sql::CreateTable::parse(QStringLiteral(
        "CREATE TABLE `orders` (\n  `id` int(11) NOT NULL COMMENT 'the `id`',\n  `Total` int "
        "DEFAULT (`id` + 1) CHECK (`total` > 0),\n  PRIMARY KEY (`id`),\n  UNIQUE KEY `Total` "
        "(`Total`,`id`),\n  KEY `id` ((lower(`Total`))),\n  CONSTRAINT `id` CHECK (`id` <> "
        "'`id`')\n) ENGINE=InnoDB COMMENT='`id`' PARTITION BY RANGE (`id`) (PARTITION `id` VALUES "
        "LESS "
        "THAN (5), PARTITION `Total` VALUES LESS THAN MAXVALUE)"));
    QVERIFY(create);
    sql::renameColumns(*create, sql::renamed(orders(), QStringLiteral("o"),
                                             {{QStringLiteral("n"), QStringLiteral("id")},
                                              {QStringLiteral("id"), QStringLiteral("total")}}));
    QCOMPARE(create->items,
             (QStringList{QStringLiteral("`n` int(11) NOT NULL COMMENT 'the `id`'"),
                          QStringLiteral("`id` int DEFAULT (`n` + 1) CHECK (`id` > 0)"),
                          QStringLiteral("PRIMARY KEY (`n`)"),
                          QStringLiteral("UNIQUE KEY `Total` (`id`,`n`)"),
                          QStringLiteral("KEY `id` ((lower(`id`)))"),
                          QStringLiteral("CONSTRAINT `id` CHECK (`n` <> '`id`')")}));
    QCOMPARE(
        create->options,
        QStringLiteral("ENGINE=InnoDB COMMENT='`id`' PARTITION BY RANGE (`n`) (PARTITION "
                       "`id` VALUES LESS THAN (5), PARTITION `Total` VALUES LESS THAN MAXVALUE)"));
}

void TestRenaming::rows()
{
    const QString where = QStringLiteral("id > 3");
    const auto rowsOf = [&](const QString &name, const QMap<QString, QString> &columns) {
        return sql::RowSet::of(sql::renamed(orders(), name, columns), where);
    };
    // Under a name of its own the table stays one, and its slice a condition beside others.
    QCOMPARE(rowsOf(QStringLiteral("o"), {}).from, QStringLiteral("`foo`.`orders`"));
    QCOMPARE(rowsOf(QStringLiteral("o"), {}).where, where);
    const sql::RowSet renamed =
        rowsOf(QStringLiteral("o"), {{QStringLiteral("n"), QStringLiteral("id")}});
    QCOMPARE(renamed.from, QStringLiteral("(SELECT `id` AS `n`,`a``b`,`Total`,`sum` FROM "
                                          "`foo`.`orders` WHERE id > 3) AS `o`"));
    QVERIFY(renamed.where.isEmpty());
}

SLICETOOL_TEST(TestRenaming)

#include "tst_renaming.moc"
