// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/altertable.h"
#include "sql/tabledraft.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool;
using namespace slicetool::test;
using namespace slicetool::sql;

namespace {

Index key(const QString &name, const QStringList &columns, bool unique = false)
{
    Index index;
    index.name = name;
    index.unique = unique;
    index.type = QStringLiteral("BTREE");
    for (const QString &each : columns)
        index.parts << KeyPart{each, 0};
    return index;
}

} // namespace

/// The statement that makes one definition of another.
class TestAlterTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alters_data();
    void alters();
};

void TestAlterTable::alters_data()
{
    QTest::addColumn<Edit>("edit"); // of what is wanted, to what is there
    QTest::addColumn<QString>("parts");
    const auto row = [](const char *name, const Edit &edit, const char *parts) {
        QTest::newRow(name) << edit << QString::fromUtf8(parts);
    };
    row(
        "nothing", [](TableDefinition &) {}, "");
    row(
        "the first is missing", [](TableDefinition &t) { t.columns.removeFirst(); },
        "ADD COLUMN `id` int NOT NULL FIRST");
    row(
        "one in the middle", [](TableDefinition &t) { t.columns.removeAt(1); },
        "ADD COLUMN `a``b` int DEFAULT 7 AFTER `id`");
    row(
        "two at the end", [](TableDefinition &t) { t.columns = t.columns.mid(0, 1); },
        "ADD COLUMN `a``b` int DEFAULT 7 AFTER `id`|ADD COLUMN `c` int AFTER `a``b`");
    row(
        "one of its own",
        [](TableDefinition &t) { t.columns << column(QStringLiteral("x`y"), {}); },
        "DROP COLUMN `x``y`");
    row(
        "another type",
        [](TableDefinition &t) { t.columns[1].columnType = QStringLiteral("date"); },
        "MODIFY COLUMN `a``b` int DEFAULT 7");
    row(
        "its name in other case",
        [](TableDefinition &t) { t.columns[2].name = QStringLiteral("C"); }, "");
    row(
        "renamed", [](TableDefinition &t) { t.columns[2].name = QStringLiteral("d"); },
        "DROP COLUMN `d`|ADD COLUMN `c` int AFTER `a``b`");
    row(
        "no primary key", [](TableDefinition &t) { t.indexes.removeFirst(); },
        "ADD PRIMARY KEY (`id`)");
    row(
        "another primary key",
        [](TableDefinition &t) { t.indexes[0].parts[0].column = QStringLiteral("c"); },
        "DROP PRIMARY KEY|ADD PRIMARY KEY (`id`)");
    row(
        "a key is missing", [](TableDefinition &t) { t.indexes.removeLast(); },
        "ADD UNIQUE KEY `k` (`c`)");
    row(
        "a key is another one", [](TableDefinition &t) { t.indexes.last().unique = false; },
        "DROP KEY `k`|ADD UNIQUE KEY `k` (`c`)");
    row(
        "a key of its own",
        [](TableDefinition &t) { t.indexes << key(QStringLiteral("mine"), {QStringLiteral("c")}); },
        "");
}

void TestAlterTable::alters()
{
    QFETCH(Edit, edit);
    QFETCH(QString, parts);
    const auto wanted = CreateTable::parse(QStringLiteral(
        "CREATE TABLE `t` (\n  `id` int NOT NULL,\n  `a``b` int DEFAULT 7,\n  `c` int,\n  PRIMARY "
        "KEY "
        "(`id`),\n  UNIQUE KEY `k` (`c`),\n  CONSTRAINT `k` CHECK (`c` > 0)\n) ENGINE=InnoDB"));
    QVERIFY(bool(wanted));
    TableDefinition definition;
    definition.schema = QStringLiteral("foo0");
    definition.name = QStringLiteral("t`");
    definition.columns = {column(QStringLiteral("id"), QStringLiteral("int")),
                          column(QStringLiteral("a`b"), QStringLiteral("int")),
                          column(QStringLiteral("c"), QStringLiteral("int"))};
    definition.indexes = {key(QStringLiteral("PRIMARY"), {QStringLiteral("id")}, true),
                          key(QStringLiteral("k"), {QStringLiteral("c")}, true)};
    TableDefinition present = definition;
    edit(present);
    const QString statement = alterStatement(*wanted, definition, present);
    if (parts.isEmpty()) {
        QCOMPARE(statement, QString());
        return;
    }
    QCOMPARE(statement, QStringLiteral("ALTER TABLE `foo0`.`t```\n  ")
                            + QString(parts).replace(QLatin1Char('|'), QLatin1String(",\n  ")));
}

SLICETOOL_TEST(TestAlterTable)
#include "tst_altertable.moc"
