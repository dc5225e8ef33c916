// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/dialects.h"
#include "sql/tabledraft.h"
#include "sql/translation/ddltranslation.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool;
using namespace slicetool::test;
using sql::CreateTable;
using sql::Dialect;
using sql::Translation;

namespace {

const QString mySqlOptions =
    QStringLiteral("ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci");
const QString mariaDbOptions =
    QStringLiteral("ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci");

Translation translate(const QString &items, const QString &options, const Dialect &from,
                      const Dialect &to)
{
    const auto table = CreateTable::parse(QStringLiteral("CREATE TABLE `t` (\n  ") + items
                                          + QStringLiteral("\n) ") + options);
    if (!table)
        return Translation{{}, {}, {"not parsed"}, {}, {}, {}, {}, {}};
    // As if the server had been asked.
    sql::Lacks lacks;
    for (const sql::ExpressionUse &use : sql::translated(*table, from, to).uses) {
        for (const char *name :
             {"regexp_like(", "nextval(", "uuid_to_bin(", "json_exists(", "as json"}) {
            if (use.text.contains(QLatin1String(name)))
                lacks.insert(use.id(), QStringLiteral("it does not have %1)").arg(name));
        }
    }
    return sql::translated(*table, from, to, lacks);
}

QString allOf(const Translation &translation)
{
    return (translation.table.items + QStringList{translation.table.options} + translation.notes
            + translation.obstacles)
        .join(QLatin1Char('\n'));
}

/// Rows: an item, what it becomes (nothing: left out), and what one note says (nothing: no note).
void itemColumns()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("becomes");
    QTest::addColumn<QString>("note");
}

void item(const char *name, const char *item, const char *becomes, const char *note = "")
{
    QTest::newRow(name) << QString::fromUtf8(item) << QString::fromUtf8(becomes)
                        << QString::fromUtf8(note);
}

/// An item that stays as it is.
void same(const char *name, const char *text)
{
    item(name, text, text);
}

Column nullableColumn(const QString &name, const QString &type)
{
    return column(name, type, true);
}

} // namespace

#define CHECK_ITEM(options, from, to)                                                              \
    do {                                                                                           \
        QFETCH(QString, item);                                                                     \
        QFETCH(QString, becomes);                                                                  \
        QFETCH(QString, note);                                                                     \
        const Translation translation = translate(item, options, from, to);                        \
        QVERIFY2(translation.obstacles.isEmpty(), qPrintable(allOf(translation)));                 \
        QCOMPARE(translation.table.items.value(0), becomes);                                       \
        QStringList notes = translation.notes;                                                     \
        notes.removeIf([](const QString &text) { return text.startsWith("the default coll"); });   \
        QVERIFY2(notes.size() == (note.isEmpty() ? 0 : 1), qPrintable(allOf(translation)));        \
        QVERIFY2(note.isEmpty() || notes.first().contains(note), qPrintable(notes.join("\n")));    \
    } while (false)

class TestDdlTranslation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromMySqlToMariaDb_data();
    void fromMySqlToMariaDb();
    void fromMariaDbToMySql_data();
    void fromMariaDbToMySql();
    void toOldMariaDb_data();
    void toOldMariaDb();
    void options_data();
    void options();
    void refuses_data();
    void refuses();
    void leavesOutWhatItCannotCompute();
    void leavesASameServerAlone();
    void unwrapsForAnotherMySql();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void carriesNoHistoryToMySql();
    void keepsRowEndInThePrimaryKey();
    void keepsPeriodsApart();
    void keepsACheckOfOtherColumns();
    void keepsAChecksNameWhereItIsFree_data();
    void keepsAChecksNameWhereItIsFree();
    void keepsAKeyForAutoIncrement();
    void expectsWhatItMade();
    void expectsNoIndexThatItLeftOut();
    void expectsDefaultsAsTheyAreTold();
};

void TestDdlTranslation::fromMySqlToMariaDb_data()
{
    itemColumns();
    item("integer", "`a` int NOT NULL AUTO_INCREMENT, KEY `a` (`a`)",
         "`a` int NOT NULL AUTO_INCREMENT");
    same("zerofill", "`a` int(10) unsigned zerofill DEFAULT '0000000007'");
    same("tinyint(1)", "`a` tinyint(1) NOT NULL DEFAULT '1'");
    same("year", "`a` year DEFAULT NULL");
    same("float with digits", "`a` float(7,4) DEFAULT NULL COMMENT 'it''s'");
    same("bit", "`a` bit(2) DEFAULT b'01'");
    same("binary default", "`a` varbinary(9) DEFAULT _binary 'x\\0'");
    same("timestamps", "`a` timestamp(6) NULL DEFAULT CURRENT_TIMESTAMP(6) "
                       "ON UPDATE CURRENT_TIMESTAMP(6)");
    same("expression default", "`a` date DEFAULT ((curdate() + interval 1 day))");
    // MariaDB mangles literals that have an introducer.
    item("text default", "`a` text DEFAULT (_utf8mb4'x')", "`a` text DEFAULT ('x')");
    item("literals", "`a` text DEFAULT (concat(_utf8mb4'it\\'s, (',_utf8mb3'é\\t', _latin1'b'))",
         "`a` text DEFAULT (concat('it\\'s, (','é\\t', _latin1'b'))");
    item("literal that it would mangle", "`a` text DEFAULT (_latin1'it\\'s')", "`a` text",
         "_latin1");
    same("uuid default", "`a` char(36) DEFAULT (uuid())");
    same("json_object default", "`a` longtext DEFAULT (json_object())");
    same("odd names", "`INVISIBLE */ a``b'\" KEY (` int DEFAULT NULL");
    same("comment like a comment", "`a` int DEFAULT NULL COMMENT '/*!80023 INVISIBLE */ (, '");
    same("comment with escapes", "`a` int DEFAULT NULL COMMENT '\\\\''\\' INVISIBLE'");
    same("default like an attribute", "`a` varchar(9) DEFAULT 'a COMMENT ''x'' /*!1 NOT NULL */'");
    same("enum like an attribute", "`a` enum('KEY (x)','INVISIBLE */',') NOT NULL') DEFAULT NULL");
    item("invisible", "`a` int DEFAULT '7' /*!80023 INVISIBLE */", "`a` int DEFAULT '7' INVISIBLE");
    item("invisible without a default", "`a` int NOT NULL /*!80023 INVISIBLE */",
         "`a` int NOT NULL", "is visible there");
    item("generated primary key",
         "`my_row_id` bigint unsigned NOT NULL AUTO_INCREMENT /*!80023 INVISIBLE */, KEY `k` "
         "(`my_row_id`)",
         "`my_row_id` bigint unsigned NOT NULL INVISIBLE AUTO_INCREMENT");
    item("json", "`a``b` json DEFAULT NULL",
         "`a``b` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL "
         "CHECK (json_valid(`a``b`))",
         "longtext");
    item("srid", "`g` point NOT NULL /*!80003 SRID 4326 */",
         "`g` point REF_SYSTEM_ID=4326 NOT NULL", "SRID");
    item("geomcollection", "`g` geomcollection DEFAULT NULL",
         "`g` geometrycollection DEFAULT NULL");
    item("generated", "`a` decimal(10,2) GENERATED ALWAYS AS ((`hidden` * 1.5)) STORED",
         "`a` decimal(10,2) GENERATED ALWAYS AS ((`hidden` * 1.5)) STORED");
    item("generated not null",
         "`a` int GENERATED ALWAYS AS ((`b` * 2)) VIRTUAL NOT NULL COMMENT 'x'",
         "`a` int GENERATED ALWAYS AS ((`b` * 2)) VIRTUAL COMMENT 'x'", "may be NULL");
    item("generated from json",
         "`a` text GENERATED ALWAYS AS (json_unquote(json_extract(`b`,_utf8mb4'$.\"x*/\"'))) "
         "VIRTUAL",
         "`a` text GENERATED ALWAYS AS (json_unquote(json_extract(`b`,'$.\"x*/\"'))) VIRTUAL");
    item("charset alone", "`a` varchar(9) CHARACTER SET latin1 DEFAULT NULL",
         "`a` varchar(9) CHARACTER SET latin1 COLLATE latin1_swedish_ci DEFAULT NULL");
    item("collation", "`a` varchar(9) COLLATE utf8mb4_0900_as_cs NOT NULL",
         "`a` varchar(9) COLLATE utf8mb4_uca1400_nopad_as_cs NOT NULL", "is ordered by");
    item("collation in an expression",
         "`a` int GENERATED ALWAYS AS ((`b` = (_utf8mb4'x' collate utf8mb4_0900_bin))) VIRTUAL",
         "`a` int GENERATED ALWAYS AS ((`b` = ('x' collate utf8mb4_nopad_bin))) VIRTUAL");
    item("unknown function in a default", "`a` binary(16) DEFAULT (uuid_to_bin(uuid()))",
         "`a` binary(16)", "uuid_to_bin()");
    item("json cast in a default", "`a` int DEFAULT (cast(_utf8mb4'1' as json))", "`a` int",
         "json");
    item("column format", "`a` int DEFAULT NULL /*!50606 COLUMN_FORMAT FIXED */",
         "`a` int DEFAULT NULL", "COLUMN_FORMAT FIXED");
    item("storage", "`a` int /*!50606 STORAGE DISK */ DEFAULT NULL", "`a` int DEFAULT NULL",
         "STORAGE DISK");
    item("engine attribute", "`a` int DEFAULT NULL /*!80021 ENGINE_ATTRIBUTE '{}' */",
         "`a` int DEFAULT NULL", "ENGINE_ATTRIBUTE");
    item("another server's comment", "`a` int NOT NULL /*T![auto_rand] AUTO_RANDOM(5) */",
         "`a` int NOT NULL");
    same("key", "KEY `a``b,(` (`x``,(`(10),`y`) COMMENT 'a, ('");
    same("descending key", "KEY `d` (`name` DESC)");
    same("unique key", "UNIQUE KEY `d` (`name`,`x`)");
    same("spatial key", "SPATIAL KEY `d` (`g`)");
    item("invisible key", "KEY `inv` (`f`) /*!80000 INVISIBLE */", "KEY `inv` (`f`) IGNORED");
    item("key named like that", "KEY `INVISIBLE */` (`f`)", "KEY `INVISIBLE */` (`f`)");
    item("functional key", "KEY `expr` ((lower(`name`)))", "", "functional");
    item("unique functional key", "UNIQUE KEY `expr` (`a`,(lower(`name`)))", "", "unique");
    item("multi-valued key",
         "KEY `tags` ((cast(json_extract(`body`,_utf8mb3'$.tags') as char(20) array)))", "",
         "functional");
    item("key with an algorithm", "KEY `k` (`a`) USING BTREE", "KEY `k` (`a`)");
    item("ngram", "FULLTEXT KEY `f` (`a`) /*!50100 WITH PARSER `ngram` */ ",
         "FULLTEXT KEY `f` (`a`)", "ngram");
    same("check", "CONSTRAINT `pos` CHECK ((`hidden` >= 0))");
    item("not enforced", "CONSTRAINT `pos` CHECK ((`hidden` >= 0)) /*!80016 NOT ENFORCED */", "",
         "not enforced");
    item("check of regexp_like", "CONSTRAINT `c` CHECK (regexp_like(`a`,_utf8mb4'^x'))", "",
         "regexp_like()");
    same("foreign key", "CONSTRAINT `f` FOREIGN KEY (`a`) REFERENCES `b` (`c`) ON DELETE CASCADE");
}

void TestDdlTranslation::fromMySqlToMariaDb()
{
    CHECK_ITEM(mySqlOptions, mySql8, mariaDb);
}

void TestDdlTranslation::fromMariaDbToMySql_data()
{
    itemColumns();
    same("integer", "`a` int(11) NOT NULL DEFAULT -1");
    same("number default", "`a` decimal(5,2) DEFAULT 4.99");
    same("string default", "`a` varchar(9) DEFAULT 'it''s, (' COMMENT 'DEFAULT uuid()'");
    same("current_timestamp",
         "`a` timestamp(3) NULL DEFAULT current_timestamp(3) ON UPDATE current_timestamp(3)");
    same("json", "`a` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL "
                 "CHECK (json_valid(`a`))");
    same("bit default", "`a` bit(2) DEFAULT b'1'");
    same("default of other columns", "`a` int(11) DEFAULT (`b` + 1)");
    item("uuid default", "`a` char(36) DEFAULT uuid()", "`a` char(36) DEFAULT (uuid())");
    item("concat default", "`a` varchar(9) DEFAULT concat('a','b') COMMENT 'x'",
         "`a` varchar(9) DEFAULT (concat('a','b')) COMMENT 'x'");
    item("text default", "`a` text DEFAULT 'lit'", "`a` text DEFAULT ('lit')");
    same("text null", "`a` text DEFAULT NULL");
    item("date default", "`a` date DEFAULT current_timestamp()",
         "`a` date DEFAULT (current_timestamp())");
    item("shorter fraction", "`a` datetime(6) DEFAULT current_timestamp(3)",
         "`a` datetime(6) DEFAULT (current_timestamp(3))");
    item("sequence", "`a` int(11) DEFAULT nextval(`t`.`s`)", "`a` int(11)", "nextval()");
    item("compressed", "`a` varchar(10) /*M!100301 COMPRESSED*/ DEFAULT 'x'",
         "`a` varchar(10) DEFAULT 'x'", "compress");
    item("old compressed", "`a` blob /*!100301 COMPRESSED*/ DEFAULT NULL", "`a` blob DEFAULT NULL",
         "compress");
    item("invisible", "`a` int(11) NOT NULL INVISIBLE DEFAULT 7",
         "`a` int(11) NOT NULL DEFAULT 7 INVISIBLE");
    item("persistent", "`a` int(11) AS (`b` + 1) PERSISTENT",
         "`a` int(11) GENERATED ALWAYS AS (`b` + 1) STORED");
    same("generated", "`a` int(11) GENERATED ALWAYS AS (`b` + 1) VIRTUAL INVISIBLE COMMENT 'x'");
    item("engine attribute", "`a` int(11) DEFAULT NULL `flag`='yes'", "`a` int(11) DEFAULT NULL",
         "`flag`='yes'");
    item("uca1400", "`a` varchar(9) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_nopad_as_cs",
         "`a` varchar(9) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs", "ordered");
    item("nopad", "`a` varchar(9) CHARACTER SET latin1 COLLATE latin1_swedish_nopad_ci",
         "`a` varchar(9) CHARACTER SET latin1 COLLATE latin1_swedish_ci", "ordered");
    item("ignored key", "KEY `inv` (`a`) IGNORED", "KEY `inv` (`a`) INVISIBLE");
    item("hash", "UNIQUE KEY `u` (`a`) USING HASH", "UNIQUE KEY `u` (`a`)");
    item("long unique key", "UNIQUE KEY `b` (`b`) USING HASH, `b` blob DEFAULT NULL",
         "`b` blob "
         "DEFAULT NULL",
         "too long");
    item("long unique key of text",
         "UNIQUE KEY `b` (`b`) USING HASH, `b` varchar(3000) DEFAULT NULL",
         "`b` varchar(3000) DEFAULT NULL", "too long");
    item("prefix of a blob", "UNIQUE KEY `b` (`b`(10)), `b` blob DEFAULT NULL",
         "UNIQUE KEY `b` (`b`(10))");
    item("vector key", "VECTOR KEY `v` (`v`) `distance`=cosine, `b` int(11)", "`b` int(11)",
         "vector");
    item("check with a name", "CONSTRAINT `c` CHECK (`a` > 0)", "CHECK (`a` > 0)");
    item("check of json_exists", "CONSTRAINT `c` CHECK (json_exists(`a`,'$.x'))", "",
         "json_exists()");
    item("period", "PERIOD FOR `p` (`a`, `b`)", "", "period `p`");
}

void TestDdlTranslation::fromMariaDbToMySql()
{
    CHECK_ITEM(mariaDbOptions, mariaDb, mySql8);
}

void TestDdlTranslation::toOldMariaDb_data()
{
    itemColumns();
    item("invisible", "`a` int(11) DEFAULT 7 INVISIBLE", "`a` int(11) DEFAULT 7", "visible");
    item("compressed", "`a` blob /*M!100301 COMPRESSED*/ DEFAULT NULL", "`a` blob DEFAULT NULL",
         "compress");
    item("ignored key", "KEY `inv` (`a`) IGNORED", "KEY `inv` (`a`)", "optimizer");
    item("collation",
         "`a` varchar(9) CHARACTER SET utf8mb3 COLLATE utf8mb3_uca1400_swedish_ai_ci DEFAULT NULL",
         "`a` varchar(9) CHARACTER SET utf8 COLLATE utf8_swedish_ci DEFAULT NULL", "ordered");
}

void TestDdlTranslation::toOldMariaDb()
{
    CHECK_ITEM(mariaDbOptions, mariaDb118, mariaDb102);
}

void TestDdlTranslation::options_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("becomes");
    QTest::addColumn<QString>("note");
    QTest::addColumn<Dialect>("from");
    QTest::addColumn<Dialect>("to");
    const auto toMariaDb = [](const char *name, const char *options, const char *becomes,
                              const char *note = "") {
        QTest::newRow(name) << QString::fromUtf8(options) << QString::fromUtf8(becomes)
                            << QString::fromUtf8(note) << mySql8 << mariaDb;
    };
    const auto toMySql = [](const char *name, const char *options, const char *becomes,
                            const char *note = "") {
        QTest::newRow(name) << QString::fromUtf8(options) << QString::fromUtf8(becomes)
                            << QString::fromUtf8(note) << mariaDb << mySql8;
    };
    toMariaDb("charset without its collation", "ENGINE=InnoDB DEFAULT CHARSET=utf8mb3",
              "ENGINE=InnoDB DEFAULT CHARSET=utf8mb3 COLLATE=utf8mb3_general_ci");
    toMariaDb("0900",
              "ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci "
              "COMMENT='a COLLATE=utf8mb4_0900_ai_ci'",
              "ENGINE=InnoDB AUTO_INCREMENT=3 COMMENT='a COLLATE=utf8mb4_0900_ai_ci' DEFAULT "
              "CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_nopad_ai_ci",
              "default collation");
    toMariaDb("what both know",
              "ENGINE=InnoDB MIN_ROWS=1 STATS_PERSISTENT=1 ROW_FORMAT=COMPRESSED "
              "KEY_BLOCK_SIZE=8",
              "ENGINE=InnoDB MIN_ROWS=1 STATS_PERSISTENT=1 ROW_FORMAT=COMPRESSED KEY_BLOCK_SIZE=8");
    toMariaDb("row format that InnoDB ignores", "ENGINE=InnoDB ROW_FORMAT=FIXED", "ENGINE=InnoDB",
              "ROW_FORMAT=FIXED");
    toMariaDb("tablespace", "/*!50100 TABLESPACE `innodb_system` */ ENGINE=InnoDB", "ENGINE=InnoDB",
              "TABLESPACE");
    toMariaDb("encryption", "ENGINE=InnoDB /*!80016 ENCRYPTION='N' */", "ENGINE=InnoDB",
              "ENCRYPTION='N'");
    toMariaDb("page compression", "ENGINE=InnoDB COMPRESSION='zlib'", "ENGINE=InnoDB",
              "COMPRESSION='zlib'");
    toMariaDb("autoextend", "ENGINE=InnoDB /*!80023 AUTOEXTEND_SIZE=4194304 */", "ENGINE=InnoDB",
              "AUTOEXTEND_SIZE=4194304");
    toMariaDb("secondary engine", "ENGINE=InnoDB SECONDARY_ENGINE=RAPID", "ENGINE=InnoDB",
              "SECONDARY_ENGINE");
    toMariaDb("engine attribute", "ENGINE=InnoDB /*!80021 ENGINE_ATTRIBUTE='{\"a\": 1}' */",
              "ENGINE=InnoDB", "ENGINE_ATTRIBUTE");
    toMariaDb("directory", "ENGINE=InnoDB DATA DIRECTORY='/a, b/'", "ENGINE=InnoDB",
              "DATA DIRECTORY");
    toMariaDb("connection", "ENGINE=MyISAM CONNECTION='mysql://x'", "ENGINE=MyISAM", "CONNECTION");
    toMariaDb("atomic create", "ENGINE=InnoDB START TRANSACTION", "ENGINE=InnoDB",
              "START TRANSACTION");
    toMariaDb("another engine", "ENGINE=ndbcluster ROW_FORMAT=FIXED", "", "ndbcluster");
    toMariaDb("merge", "ENGINE=MRG_MyISAM UNION=(`a`,`b`)", "", "MRG_MyISAM");
    toMariaDb("partitions",
              "ENGINE=InnoDB\n/*!50100 PARTITION BY RANGE (`y`)\n(PARTITION p0 VALUES LESS THAN "
              "(2000) COMMENT = '*/' ENGINE = InnoDB,\n PARTITION engine VALUES LESS THAN MAXVALUE "
              "DATA DIRECTORY = '/x' ENGINE = InnoDB) */",
              "ENGINE=InnoDB PARTITION BY RANGE (`y`) (PARTITION `p0` VALUES LESS THAN (2000) "
              "COMMENT = '*/', PARTITION `engine` VALUES LESS THAN MAXVALUE)");
    toMariaDb("partitions by key",
              "ENGINE=InnoDB\n/*!50100 PARTITION BY KEY */ /*!50611 ALGORITHM = 2 */ /*!50100 "
              "(a,`b c`)\nPARTITIONS 4 */",
              "ENGINE=InnoDB PARTITION BY KEY ALGORITHM = 2 (`a`,`b c`) PARTITIONS 4");
    toMySql("aria", "ENGINE=Aria PAGE_CHECKSUM=1 TRANSACTIONAL=1 ROW_FORMAT=PAGE", "", "Aria");
    toMySql("page compression", "ENGINE=InnoDB `PAGE_COMPRESSED`=1 `ENCRYPTED`=YES",
            "ENGINE=InnoDB", "`PAGE_COMPRESSED`=1");
    toMySql("sequence", "ENGINE=InnoDB SEQUENCE=1", "ENGINE=InnoDB", "SEQUENCE=1");
    toMySql("history", "ENGINE=InnoDB WITH SYSTEM VERSIONING", "ENGINE=InnoDB", "history");
    toMySql("default partition",
            "ENGINE=InnoDB PARTITION BY LIST (`a`)\n(PARTITION `p` VALUES IN (1) ENGINE = InnoDB, "
            "PARTITION `d` DEFAULT ENGINE = InnoDB)",
            "ENGINE=InnoDB", "DEFAULT partition");
    toMySql("partitions of another engine", "ENGINE=MyISAM PARTITION BY HASH (`a`) PARTITIONS 2",
            "ENGINE=MyISAM", "MyISAM");
    QTest::newRow("MySQL 5.7 meant general_ci")
        << QStringLiteral("ENGINE=InnoDB DEFAULT CHARSET=utf8mb4")
        << QStringLiteral("ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci")
        << QString() << mySql57 << mySql8;
    QTest::newRow("versioning stays")
        << QStringLiteral("ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci "
                          "WITH SYSTEM VERSIONING")
        << QStringLiteral("ENGINE=InnoDB WITH SYSTEM VERSIONING DEFAULT CHARSET=utf8mb4 "
                          "COLLATE=utf8mb4_unicode_520_ci")
        << QStringLiteral("unicode_520_ci") << mariaDb118 << mariaDb105;
}

void TestDdlTranslation::options()
{
    QFETCH(QString, options);
    QFETCH(QString, becomes);
    QFETCH(QString, note);
    QFETCH(Dialect, from);
    QFETCH(Dialect, to);
    const Translation translation = translate(QStringLiteral("`a` int"), options, from, to);
    QVERIFY2(translation.obstacles.isEmpty(), qPrintable(allOf(translation)));
    QCOMPARE(translation.table.options, becomes);
    QCOMPARE(translation.notes.isEmpty(), note.isEmpty());
    QVERIFY2(translation.notes.join(QLatin1Char('\n')).contains(note),
             qPrintable(allOf(translation)));
}

void TestDdlTranslation::refuses_data()
{
    QTest::addColumn<QString>("items");
    QTest::addColumn<Dialect>("from");
    QTest::addColumn<Dialect>("to");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *items, const Dialect &from, const Dialect &to,
                        const char *named) {
        QTest::newRow(name) << QString::fromUtf8(items) << from << to << QString::fromUtf8(named);
    };
    for (const char *type : {"uuid", "inet4", "inet6", "vector(3)", "xmltype"})
        row(type, qPrintable(QStringLiteral("`u` %1 DEFAULT NULL").arg(type)), mariaDb118, mySql8,
            "column `u` is ");
    row("vector", "`u` vector(3) DEFAULT NULL", mySql9, mariaDb, "vector");
    row("vector to MySQL 8", "`u` vector(3) DEFAULT NULL", mySql9, mySql8, "vector");
    row("uuid to old MariaDB", "`u` uuid DEFAULT NULL", mariaDb, mariaDb105, "uuid");
    row("inet4 to old MariaDB", "`u` inet4 DEFAULT NULL", mariaDb, mariaDb105, "inet4");
    row("gb18030", "`a` int, `u` char(3) CHARACTER SET gb18030", mySql8, mariaDb, "`u`");
}

void TestDdlTranslation::refuses()
{
    QFETCH(QString, items);
    QFETCH(Dialect, from);
    QFETCH(Dialect, to);
    QFETCH(QString, named);
    const Translation translation = translate(items, mariaDbOptions, from, to);
    QCOMPARE(translation.obstacles.size(), 1);
    QVERIFY2(translation.obstacles.first().contains(named), qPrintable(allOf(translation)));
}

/// What the server cannot compute costs the column, and what needs the column.
void TestDdlTranslation::leavesOutWhatItCannotCompute()
{
    const Translation translation = translate(
        QStringLiteral(
            "`a` int,\n `late` int GENERATED ALWAYS AS (`v` + 1) VIRTUAL,\n `v` int GENERATED "
            "ALWAYS AS (regexp_like(`a`,_utf8mb4'x')) VIRTUAL,\n `s` int GENERATED ALWAYS AS "
            "(regexp_like(`a`,_utf8mb4'x')) STORED NOT NULL,\n `t` timestamp GENERATED ALWAYS AS "
            "(regexp_like(`a`,_utf8mb4'x')) STORED,\n `p` int GENERATED ALWAYS AS ((`a` + 1)) "
            "STORED "
            "NOT NULL,\n `w` int GENERATED ALWAYS AS ((`a` + 2)) VIRTUAL,\n PRIMARY KEY (`p`),\n "
            "UNIQUE KEY `u` (`a`,`late`),\n KEY `w` (`w`),\n CHECK (`v` > 0)"),
        mySqlOptions + QStringLiteral(" PARTITION BY HASH (`v`)"), mySql8, mariaDb);
    QVERIFY2(translation.obstacles.isEmpty(), qPrintable(allOf(translation)));
    const QStringList wanted{
        QStringLiteral("`a` int"),
        QStringLiteral("`s` int NOT NULL"),
        QStringLiteral("`t` timestamp NULL"),
        QStringLiteral("`p` int NOT NULL"),
        QStringLiteral("`w` int GENERATED ALWAYS AS ((`a` + 2)) VIRTUAL"),
        QStringLiteral("PRIMARY KEY (`p`)"),
        QStringLiteral("KEY `w` (`w`)"),
    };
    QCOMPARE(translation.table.items, wanted);
    QVERIFY(!translation.table.options.contains(QStringLiteral("PARTITION")));
    QCOMPARE(translation.carried.leftOutColumns,
             (QSet<QString>{QStringLiteral("`late`"), QStringLiteral("`v`")}));
    QCOMPARE(translation.carried.leftOutKeys, QSet<QString>{QStringLiteral("`u`")});
    QVERIFY2(allOf(translation).contains(QStringLiteral("keeps its values unique")),
             qPrintable(allOf(translation)));
}

void TestDdlTranslation::leavesASameServerAlone()
{
    const QString item = QStringLiteral("`a` json DEFAULT NULL /*!80023 INVISIBLE */");
    const Dialect older{Dialect::Family::MySql, 80036};
    const Translation translation = translate(item, mySqlOptions, mySql8, older);
    QVERIFY(translation.notes.isEmpty() && translation.obstacles.isEmpty());
    QCOMPARE(translation.table.items, QStringList{item});
    QCOMPARE(translation.table.options, mySqlOptions);
}

void TestDdlTranslation::unwrapsForAnotherMySql()
{
    const QStringList items{
        QStringLiteral("`body` json DEFAULT NULL"),
        QStringLiteral("`loc` point NOT NULL /*!80003 SRID 0 */"),
        QStringLiteral("`hidden` int DEFAULT '7' /*!80023 INVISIBLE */"),
        QStringLiteral("`v` text GENERATED ALWAYS AS (concat(_utf8mb4'it\\'s',`hidden`)) VIRTUAL"),
        QStringLiteral("`f` varchar(9) COLLATE utf8mb4_sv_0900_ai_ci DEFAULT (_utf8mb4'x') "
                       "/*!50606 COLUMN_FORMAT FIXED */"),
        QStringLiteral("KEY `inv` (`f`) /*!80000 INVISIBLE */"),
        QStringLiteral("KEY `expr` ((lower(`f`)),`f` DESC) USING BTREE"),
        QStringLiteral("CONSTRAINT `pos` CHECK ((`hidden` >= 0)) /*!80016 NOT ENFORCED */"),
    };
    const Translation translation =
        translate(items.join(QLatin1String(",\n  ")),
                  mySqlOptions + QStringLiteral(" /*!50100 TABLESPACE `a b` */ ENCRYPTION='N'"),
                  mySql8, mySql9);
    QVERIFY2(translation.notes.isEmpty() && translation.obstacles.isEmpty(),
             qPrintable(allOf(translation)));
    QStringList wanted = items;
    wanted[1] = QStringLiteral("`loc` point NOT NULL SRID 0");
    wanted[2] = QStringLiteral("`hidden` int DEFAULT '7' INVISIBLE");
    wanted[4].replace(QStringLiteral("/*!50606 COLUMN_FORMAT FIXED */"),
                      QStringLiteral("COLUMN_FORMAT FIXED"));
    wanted[5] = QStringLiteral("KEY `inv` (`f`) INVISIBLE");
    wanted[7] = QStringLiteral("CONSTRAINT `pos` CHECK ((`hidden` >= 0)) NOT ENFORCED");
    QCOMPARE(translation.table.items, wanted);
    QCOMPARE(translation.table.options,
             QStringLiteral("ENGINE=InnoDB TABLESPACE `a b` ENCRYPTION='N' DEFAULT CHARSET=utf8mb4 "
                            "COLLATE=utf8mb4_0900_ai_ci"));
}

void TestDdlTranslation::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("item");
    QTest::newRow("attribute") << "`a` int WOBBLY";
    QTest::newRow("item") << "WOBBLE `a` (`b`)";
    QTest::newRow("no type") << "`a`";
    QTest::newRow("key option") << "KEY `a` (`a`) WOBBLY";
    QTest::newRow("backslash") << "`a` int DEFAULT \\x";
}

void TestDdlTranslation::refusesWhatItDoesNotUnderstand()
{
    QFETCH(QString, item);
    const Translation translation = translate(item, mySqlOptions, mySql8, mariaDb);
    QCOMPARE(translation.obstacles.size(), 1);
    QVERIFY2(translation.obstacles.first().contains(QLatin1String("not understood")),
             qPrintable(allOf(translation)));
}

void TestDdlTranslation::carriesNoHistoryToMySql()
{
    const Translation translation = translate(
        QStringLiteral("`id` int(11) NOT NULL,\n  `x` int(11) DEFAULT NULL WITHOUT SYSTEM "
                       "VERSIONING,\n  `s` timestamp(6) GENERATED ALWAYS AS ROW START,\n  `e` "
                       "timestamp(6) GENERATED ALWAYS AS ROW END INVISIBLE,\n  PRIMARY KEY "
                       "(`id`,`e`),\n  PERIOD FOR SYSTEM_TIME (`s`, `e`)"),
        mariaDbOptions + QStringLiteral(" WITH SYSTEM VERSIONING"), mariaDb, mySql8);
    QVERIFY2(translation.obstacles.isEmpty(), qPrintable(allOf(translation)));
    QCOMPARE(translation.table.items, (QStringList{QStringLiteral("`id` int(11) NOT NULL"),
                                                   QStringLiteral("`x` int(11) DEFAULT NULL"),
                                                   QStringLiteral("PRIMARY KEY (`id`)")}));
    QCOMPARE(translation.notes.size(), 3);
}

void TestDdlTranslation::keepsRowEndInThePrimaryKey()
{
    const Translation translation = translate(
        QStringLiteral("`id` int(11) NOT NULL,\n  `s` timestamp(6) GENERATED ALWAYS AS ROW START,\n"
                       "  `e` timestamp(6) GENERATED ALWAYS AS ROW END,\n  PRIMARY KEY (`id`,`e`),"
                       "\n  PERIOD FOR SYSTEM_TIME (`s`, `e`)"),
        mariaDbOptions + QStringLiteral(" WITH SYSTEM VERSIONING"), mariaDb105, mariaDb);
    QVERIFY2(translation.obstacles.isEmpty(), qPrintable(allOf(translation)));
    QVERIFY(translation.table.items.contains(QStringLiteral("PRIMARY KEY (`id`,`e`)")));
}

void TestDdlTranslation::keepsPeriodsApart()
{
    const Translation translation =
        translate(QStringLiteral("`id` int(11) NOT NULL,\n  `a` date NOT NULL,\n  `b` date NOT "
                                 "NULL,\n  PERIOD FOR `p` (`a`, `b`),\n  PRIMARY KEY (`id`,`p` "
                                 "WITHOUT OVERLAPS)"),
                  mariaDbOptions, mariaDb, mySql8);
    QVERIFY2(translation.obstacles.isEmpty(), qPrintable(allOf(translation)));
    QCOMPARE(translation.table.items.last(), QStringLiteral("PRIMARY KEY (`id`,`b`,`a`)"));
    QCOMPARE(translation.notes.size(), 2);
}

/// MySQL allows a column's check only the column itself.
void TestDdlTranslation::keepsACheckOfOtherColumns()
{
    const Translation translation =
        translate(QStringLiteral("`a` int(11) DEFAULT NULL CHECK (`a` > `b`),\n  `b` int(11)"),
                  mariaDbOptions, mariaDb, mySql8);
    QCOMPARE(translation.table.items,
             (QStringList{QStringLiteral("`a` int(11) DEFAULT NULL"), QStringLiteral("`b` int(11)"),
                          QStringLiteral("CHECK (`a` > `b`)")}));
}

void TestDdlTranslation::keepsAChecksNameWhereItIsFree_data()
{
    QTest::addColumn<QString>("beside");
    QTest::addColumn<bool>("isFree");
    QTest::newRow("unique key") << QStringLiteral("UNIQUE KEY `C` (`a`)") << false;
    QTest::newRow("plain key") << QStringLiteral("KEY `c` (`a`)") << true;
    QTest::newRow("column") << QStringLiteral("`c` int DEFAULT NULL") << true;
    QTest::newRow("JSON column") << QStringLiteral("`c` json DEFAULT NULL") << false;
}

/// MariaDB has one list of names for a table's checks, its unique keys and its columns' checks.
void TestDdlTranslation::keepsAChecksNameWhereItIsFree()
{
    QFETCH(QString, beside);
    QFETCH(bool, isFree);
    const QString check = QStringLiteral("CONSTRAINT `c` CHECK ((`a` > 0))");
    const QString items =
        QStringLiteral("`a` int NOT NULL,\n  %1,\n  CONSTRAINT `primary` CHECK ((`a` < 9)),\n  "
                       "PRIMARY KEY (`a`),\n  %2")
            .arg(beside, check);
    const Translation translation = translate(items, mySqlOptions, mySql8, mariaDb);
    QVERIFY2(translation.obstacles.isEmpty(), qPrintable(allOf(translation)));
    QCOMPARE(translation.table.items.value(2), QStringLiteral("CHECK ((`a` < 9))"));
    QCOMPARE(translation.table.items.value(4),
             isFree ? check : QStringLiteral("CHECK ((`a` > 0))"));
}

void TestDdlTranslation::keepsAKeyForAutoIncrement()
{
    const Translation translation =
        translate(QStringLiteral("`A` int NOT NULL AUTO_INCREMENT,\n  `b` int,\n  KEY `k` "
                                 "(`A`,(abs(`b`)))"),
                  mySqlOptions, mySql8, mariaDb);
    QCOMPARE(translation.table.items.last(), QStringLiteral("KEY `A` (`A`)"));
    QVERIFY(allOf(translation).contains(QLatin1String("AUTO_INCREMENT needs")));
}

void TestDdlTranslation::expectsWhatItMade()
{
    TableDefinition table;
    table.engine = QStringLiteral("ndbcluster");
    table.collation = QStringLiteral("utf8mb4_0900_ai_ci");
    Column name = nullableColumn(QStringLiteral("n"), QStringLiteral("varchar(9)"));
    name.charset = QStringLiteral("utf8mb4");
    name.collation = table.collation;
    Column sum = nullableColumn(QStringLiteral("s"), QStringLiteral("int"));
    sum.generated = Column::Generated::Stored;
    sum.expression = QStringLiteral("(`n` * 2)");
    table.columns = {name, nullableColumn(QStringLiteral("j"), QStringLiteral("json")),
                     nullableColumn(QStringLiteral("g"), QStringLiteral("geomcollection")), sum};
    const TableDefinition expected = sql::expectedDefinition(table, mySql8, mariaDb);
    QCOMPARE(expected.engine, QStringLiteral("InnoDB"));
    QCOMPARE(expected.collation, QStringLiteral("utf8mb4_uca1400_nopad_ai_ci"));
    QCOMPARE(expected.columns.at(0).collation, expected.collation);
    QCOMPARE(expected.columns.at(1).columnType, QStringLiteral("longtext"));
    QCOMPARE(expected.columns.at(1).collation, QStringLiteral("utf8mb4_bin"));
    QVERIFY(expected.columns.at(1).family == TypeFamily::Text);
    QCOMPARE(expected.columns.at(2).columnType, QStringLiteral("geometrycollection"));
    QVERIFY(expected.columns.at(3).generated == Column::Generated::Stored);
    QVERIFY(expected.columns.at(3).expression.isEmpty());
    const TableDefinition unchanged = sql::expectedDefinition(table, mySql8, mySql8);
    QCOMPARE(unchanged.columns.at(1).columnType, QStringLiteral("json"));
    QVERIFY(!unchanged.columns.at(3).expression.isEmpty());
}

void TestDdlTranslation::expectsNoIndexThatItLeftOut()
{
    TableDefinition table;
    table.engine = QStringLiteral("InnoDB");
    Column end = nullableColumn(QStringLiteral("e"), QStringLiteral("timestamp(6)"));
    end.generated = Column::Generated::Virtual;
    end.expression = QStringLiteral("ROW END");
    Column long_ = nullableColumn(QStringLiteral("b"), QStringLiteral("blob"));
    Column id = nullableColumn(QStringLiteral("id"), QStringLiteral("int(11)"));
    id.nullable = false;
    table.columns = {id, long_, end};
    const auto index = [](const char *name, const char *type, const QStringList &columns) {
        Index made{QString::fromUtf8(name), true, QString::fromUtf8(type), {}};
        for (const QString &part : columns)
            made.parts << KeyPart{part, 0};
        return made;
    };
    table.indexes = {index("PRIMARY", "BTREE", {QStringLiteral("id"), QStringLiteral("e")}),
                     index("h", "HASH", {QStringLiteral("b")}),
                     index("s", "HASH", {QStringLiteral("id")})};
    TableDefinition expected = sql::expectedDefinition(table, mariaDb, mySql8);
    QCOMPARE(expected.columns.size(), 2);
    QCOMPARE(expected.indexes.size(), 2);
    QCOMPARE(expected.indexes.first().parts.size(), 1);
    QCOMPARE(expected.indexes.last().type, QStringLiteral("BTREE"));
    QCOMPARE(expected.identity().size(), 1);

    table.indexes = {index("x", "BTREE", {QStringLiteral("id"), QString()})};
    QVERIFY(sql::expectedDefinition(table, mySql8, mariaDb).indexes.isEmpty());
}

void TestDdlTranslation::expectsDefaultsAsTheyAreTold()
{
    const auto told = [](const char *type, const char *value, const char *extra) {
        Column made = nullableColumn(QStringLiteral("a"), QString::fromUtf8(type));
        if (value)
            made.defaultValue = QString::fromUtf8(value);
        made.extra = QString::fromUtf8(extra);
        return made;
    };
    const struct {
        Column mySql;
        Column mariaDb;
    } pairs[] = {
        {told("int", "7", ""), told("int(11)", "7", "")},
        {told("int", nullptr, ""), told("int(11)", "NULL", "")},
        {told("varchar(9)", "it's", ""), told("varchar(9)", "'it''s'", "")},
        {told("timestamp(6)", "CURRENT_TIMESTAMP(6)",
              "DEFAULT_GENERATED on update CURRENT_TIMESTAMP(6)"),
         told("timestamp(6)", "current_timestamp(6)", "on update current_timestamp(6)")},
        {told("timestamp", "CURRENT_TIMESTAMP", "DEFAULT_GENERATED"),
         told("timestamp", "current_timestamp()", "")},
    };
    for (const auto &[inMySql, inMariaDb] : pairs) {
        TableDefinition table;
        table.columns = {inMySql};
        const Column there = sql::expectedDefinition(table, mySql8, mariaDb).columns.first();
        QCOMPARE(there.defaultValue, inMariaDb.defaultValue);
        QCOMPARE(there.extra, inMariaDb.extra);
        table.columns = {inMariaDb};
        const Column back = sql::expectedDefinition(table, mariaDb, mySql8).columns.first();
        QCOMPARE(back.defaultValue, inMySql.defaultValue);
        QCOMPARE(back.extra, inMySql.extra);
    }
}

SLICETOOL_TEST(TestDdlTranslation)
#include "tst_ddltranslation.moc"
