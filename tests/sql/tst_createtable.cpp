// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/createtable.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool;
using sql::CreateTable;

class TestCreateTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesATableApart();
    void readsQuotedText_data();
    void readsQuotedText();
    void removesForeignKeys();
    void leavesWhatOnlyLooksLikeAForeignKey();
    void unnamesChecks();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
};

void TestCreateTable::takesATableApart()
{
    const auto table = CreateTable::parse(
        QStringLiteral("CREATE TABLE `t` (\n"
                       "  `id` int(11) NOT NULL AUTO_INCREMENT,\n"
                       "  `price` decimal(8,2) DEFAULT 1.50,\n"
                       "  `kind` enum('a','b,c','d)') DEFAULT 'b,c',\n"
                       "  `twice` decimal(9,2) GENERATED ALWAYS AS (round(`price` * 2,1)) STORED,\n"
                       "  PRIMARY KEY (`id`),\n"
                       "  KEY `k` (`kind`,`price`)\n"
                       ") ENGINE=InnoDB AUTO_INCREMENT=42 DEFAULT CHARSET=utf8mb4\n"
                       " PARTITION BY HASH (`id`)\nPARTITIONS 4"));
    QVERIFY(bool(table));
    QCOMPARE(table->items.size(), 6);
    QCOMPARE(table->items.at(1), QStringLiteral("`price` decimal(8,2) DEFAULT 1.50"));
    QCOMPARE(table->items.at(2), QStringLiteral("`kind` enum('a','b,c','d)') DEFAULT 'b,c'"));
    QCOMPARE(table->items.at(5), QStringLiteral("KEY `k` (`kind`,`price`)"));
    QVERIFY(table->options.startsWith(QLatin1String("ENGINE=InnoDB AUTO_INCREMENT=42")));
    QVERIFY(table->options.endsWith(QLatin1String("PARTITIONS 4")));
    const QString statement = table->statement(QStringLiteral("s`1"), QStringLiteral("new"));
    QVERIFY(statement.startsWith(QLatin1String("CREATE TABLE `s``1`.`new` (")));
    // Taken apart once more it is the same.
    const auto again = CreateTable::parse(statement);
    QVERIFY(bool(again));
    QCOMPARE(again->items, table->items);
    QCOMPARE(again->options, table->options);
}

void TestCreateTable::readsQuotedText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("column");
    const QString plain = QStringLiteral("`a` int");
    QTest::newRow("name with a bracket") << "`t(1)`" << plain;
    QTest::newRow("name with backticks and quotes") << "`t``'\"`" << plain;
    QTest::newRow("name that ends with a backslash") << "`t\\`" << plain;
    QTest::newRow("column with everything") << "`t`"
                                            << "`a,b)(``'\"\\` int";
    QTest::newRow("comment with a comma") << "`t`"
                                          << "`a` int COMMENT 'x, (y'";
    QTest::newRow("comment with doubled quotes") << "`t`"
                                                 << "`a` int COMMENT 'it''s, ''so'''";
    QTest::newRow("comment with escapes") << "`t`"
                                          << "`a` int COMMENT 'a\\\\'";
    QTest::newRow("comment with an escaped quote") << "`t`"
                                                   << "`a` int COMMENT 'a\\', b'";
    QTest::newRow("default of brackets") << "`t`"
                                         << "`a` varchar(9) DEFAULT '((('";
    QTest::newRow("nested expression") << "`t`"
                                       << "`a` int CHECK (`a` in (1,2,(3)))";
}

void TestCreateTable::readsQuotedText()
{
    QFETCH(QString, name);
    QFETCH(QString, column);
    const auto table =
        CreateTable::parse(QStringLiteral("CREATE TABLE ") + name + QStringLiteral(" (\n  ")
                           + column + QStringLiteral(",\n  KEY `k` (`a`)\n) COMMENT='c, (d'"));
    QVERIFY(bool(table));
    QCOMPARE(table->items, (QStringList{column, QStringLiteral("KEY `k` (`a`)")}));
    QCOMPARE(table->options, QStringLiteral("COMMENT='c, (d'"));
}

void TestCreateTable::removesForeignKeys()
{
    auto table = CreateTable::parse(QStringLiteral(
        "CREATE TABLE `t` (\n  `a` int,\n  KEY `a` (`a`),\n"
        "  CONSTRAINT `t``1, (x)` FOREIGN KEY (`a`) REFERENCES `u` (`b`, `c`) ON DELETE CASCADE,\n"
        "  FOREIGN KEY (`a`) REFERENCES `u` (`b`),\n"
        "  constraint foreign key (`a`) references `u` (`b`),\n"
        "  CONSTRAINT `positive` CHECK (`a` > 0)\n) ENGINE=InnoDB"));
    QVERIFY(bool(table));
    QCOMPARE(table->removeForeignKeys(), 3);
    QCOMPARE(table->items, (QStringList{QStringLiteral("`a` int"), QStringLiteral("KEY `a` (`a`)"),
                                        QStringLiteral("CONSTRAINT `positive` CHECK (`a` > 0)")}));
    QCOMPARE(table->removeForeignKeys(), 0);
}

void TestCreateTable::leavesWhatOnlyLooksLikeAForeignKey()
{
    auto table = CreateTable::parse(QStringLiteral(
        "CREATE TABLE `FOREIGN KEY` (\n  `FOREIGN KEY` int COMMENT 'FOREIGN KEY (x)',\n"
        "  KEY `CONSTRAINT` (`FOREIGN KEY`),\n  CONSTRAINT `FOREIGN KEY` CHECK (`FOREIGN KEY` > "
        "0)\n)"));
    QVERIFY(bool(table));
    QCOMPARE(table->removeForeignKeys(), 0);
    QCOMPARE(table->items.size(), 3);
}

void TestCreateTable::unnamesChecks()
{
    auto table = CreateTable::parse(QStringLiteral(
        "CREATE TABLE `t` (\n  `CONSTRAINT ``a`` CHECK` int COMMENT 'CONSTRAINT `a` CHECK (b)',\n"
        "  CONSTRAINT `a``, CHECK (` CHECK (`b` <> 'CONSTRAINT `a` CHECK (1)') NOT ENFORCED,\n"
        "  CHECK (`b` > 0),\n  CONSTRAINT `CHECK` FOREIGN KEY (`b`) REFERENCES `u` (`b`)\n)"));
    QVERIFY(bool(table));
    const QStringList before = table->items;
    QCOMPARE(table->unnameChecks(), 1);
    QCOMPARE(table->items.at(1),
             QStringLiteral("CHECK (`b` <> 'CONSTRAINT `a` CHECK (1)') NOT ENFORCED"));
    table->items[1] = before.at(1);
    QCOMPARE(table->items, before);
}

void TestCreateTable::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("nothing") << "";
    QTest::newRow("a view") << "CREATE VIEW `v` AS SELECT 1";
    QTest::newRow("cut off") << "CREATE TABLE `t` (\n  `a` int,";
    QTest::newRow("an open quote") << "CREATE TABLE `t` (`a` int COMMENT 'x)";
    QTest::newRow("an open name") << "CREATE TABLE `t (`a` int)";
}

void TestCreateTable::refusesWhatItDoesNotUnderstand()
{
    QFETCH(QString, statement);
    const auto table = CreateTable::parse(statement);
    QVERIFY(!table);
    QVERIFY(!table.error().message().isEmpty());
}

SLICETOOL_TEST(TestCreateTable)
#include "tst_createtable.moc"
