// SPDX-License-Identifier: GPL-3.0-or-later
#include "mysqlrecording.h"
#include "server/catalog.h"
#include "server/expressionlacks.h"
#include "sql/drift.h"
#include "sql/translation/ddltranslation.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

using namespace slicetool;
using demo::PrivateServer;
using sql::CreateTable;
using sql::Dialect;
using sql::Translation;
using test::MySqlRecording;

namespace {

const QString schema = QStringLiteral("foo");

Dialect dialectOf(const Session &session)
{
    const ServerVersion &version = session.facts().version;
    return Dialect{version.isMariaDb() ? Dialect::Family::MariaDb : Dialect::Family::MySql,
                   version.number};
}

QString lines(const QStringList &list)
{
    return list.join(QLatin1Char('\n'));
}

} // namespace

/// A translation is right when a server takes it, and says what was expected of it. Translates from
/// a MySQL that was recorded to the server that is there.
class TestDdlOnServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void createsRecordedTables_data();
    void createsRecordedTables();
    void findsDriftOfRecordedTables();
    void createsTables_data();
    void createsTables();

private:
    Result<TableDefinition> create(const Translation &translation, const QString &name);
    Translation translatedToServer(const CreateTable &table);

    std::unique_ptr<PrivateServer> m_server;
    std::unique_ptr<Session> m_session;
    Dialect m_dialect;
    MySqlRecording m_recording;
};

void TestDdlOnServer::initTestCase()
{
    PrivateServer::Options options;
    options.name = QStringLiteral("ddl");
    // A default that no table here has, so that nothing is right by chance.
    options.arguments = QStringList{QStringLiteral("--character-set-server=cp1251")};
    auto started = PrivateServer::start(options);
    SLICETOOL_VERIFY(started);
    m_server = std::move(*started);
    if (!m_server->isMariaDb())
        QSKIP("skipped: the installed server is no MariaDB");
    SLICETOOL_VERIFY(m_server->execute(QStringLiteral("CREATE DATABASE foo")));
    auto opened = Session::open(m_server->endpoint(schema, QStringLiteral("target")),
                                SessionPurpose::Write, {});
    SLICETOOL_VERIFY(opened);
    m_session = std::move(*opened);
    m_dialect = dialectOf(*m_session);
    m_recording.dialect = Dialect{Dialect::Family::MySql, 80043};
    const QString folder = test::sharedData(QStringLiteral("mysql8"));
    if (QFileInfo::exists(folder)) {
        auto recording = MySqlRecording::read(folder);
        SLICETOOL_VERIFY(recording);
        m_recording = std::move(*recording);
        QCOMPARE(m_recording.dialect.version, 80043);
        QCOMPARE(m_recording.tables.size(), 22);
    }
}

/// What the server does not have is left out.
Translation TestDdlOnServer::translatedToServer(const CreateTable &table)
{
    const Translation first = sql::translated(table, m_recording.dialect, m_dialect);
    const auto lacks = missingExpressions(*m_session, first);
    return lacks ? sql::translated(table, m_recording.dialect, m_dialect, *lacks) : first;
}

Result<TableDefinition> TestDdlOnServer::create(const Translation &translation, const QString &name)
{
    const QString doing = QStringLiteral("creating ") + name;
    auto done = m_session->execute(
        QLatin1String("DROP TABLE IF EXISTS ") + QLatin1Char('`') + name + QLatin1Char('`'), doing);
    if (done)
        done = m_session->execute(translation.table.statement(schema, name), doing);
    if (!done)
        return done.error();
    const auto catalog = loadCatalog(*m_session, schema);
    if (!catalog)
        return catalog.error();
    return *catalog->find(name);
}

void TestDdlOnServer::createsRecordedTables_data()
{
    QTest::addColumn<QString>("table");
    for (auto table = m_recording.tables.cbegin(); table != m_recording.tables.cend(); ++table)
        QTest::newRow(qPrintable(table.key())) << table.key();
    if (m_recording.tables.isEmpty())
        QTest::newRow("none") << QString();
}

void TestDdlOnServer::createsRecordedTables()
{
    SLICETOOL_NEED_SHARED_DATA(QStringLiteral("mysql8/show-create-table.sql"));
    QFETCH(QString, table);
    const MySqlRecording::Table &recorded = m_recording.tables[table];
    auto parsed = CreateTable::parse(recorded.statement);
    SLICETOOL_VERIFY(parsed);
    parsed->removeForeignKeys();
    const Translation there = translatedToServer(*parsed);
    QVERIFY2(there.obstacles.isEmpty(), qPrintable(lines(there.obstacles)));
    const auto created = create(there, recorded.definition.name);
    SLICETOOL_VERIFY(created);
    const TableDefinition expected =
        sql::expectedDefinition(recorded.definition, m_recording.dialect, m_dialect, there.carried);
    const TableDefinition found =
        sql::comparableDefinition(*created, m_recording.dialect, m_dialect);
    const sql::Drift drift = sql::findDrift(expected, found);
    QVERIFY2(!drift.blocks(), qPrintable(lines(drift.columns)));
    QVERIFY2(drift.notes.isEmpty(), qPrintable(lines(drift.notes)));
    QCOMPARE(expected.indexes.size(), found.indexes.size());
    QCOMPARE(expected.identity().size(), found.identity().size());

    // And back: what MySQL would be told is what MySQL had said, but for JSON.
    const auto statement = showCreateTable(*m_session, schema, recorded.definition.name);
    SLICETOOL_VERIFY(statement);
    const auto again = CreateTable::parse(*statement);
    SLICETOOL_VERIFY(again);
    const Translation back = sql::translated(*again, m_dialect, m_recording.dialect);
    QVERIFY2(back.obstacles.isEmpty(), qPrintable(lines(back.obstacles)));
    TableDefinition original = recorded.definition;
    for (Column &column : original.columns) {
        if (column.family == TypeFamily::Json) {
            column.columnType = QStringLiteral("longtext");
            column.collation = QStringLiteral("utf8mb4_bin");
        }
    }
    const sql::Drift round =
        sql::findDrift(sql::expectedDefinition(*created, m_dialect, m_recording.dialect),
                       sql::comparableDefinition(original, m_dialect, m_recording.dialect));
    QVERIFY2(!round.blocks(), qPrintable(lines(round.columns)));
}

/// Translated away must not mean overlooked.
void TestDdlOnServer::findsDriftOfRecordedTables()
{
    SLICETOOL_NEED_SHARED_DATA(QStringLiteral("mysql8/show-create-table.sql"));
    const TableDefinition expected =
        sql::expectedDefinition(m_recording.tables[QStringLiteral("types8.doc")].definition,
                                m_recording.dialect, m_dialect);
    const QList<std::pair<QString, QString>> edits{
        {QStringLiteral("MODIFY body longtext"), QStringLiteral("`body`")},
        {QStringLiteral("MODIFY id bigint NOT NULL AUTO_INCREMENT"), QStringLiteral("`id`")},
        {QStringLiteral("MODIFY name varchar(50) COLLATE utf8mb4_general_ci NOT NULL"),
         QStringLiteral("`name`")},
        {QStringLiteral("MODIFY hidden bigint"), QStringLiteral("`hidden`")},
        {QStringLiteral("DROP total"), QStringLiteral("`total`")},
        {QStringLiteral("MODIFY f double"), QStringLiteral("`f`")},
        {QStringLiteral("MODIFY ts timestamp(3) NULL"), QStringLiteral("`ts`")},
        {QStringLiteral("MODIFY loc geometry NOT NULL"), QStringLiteral("`loc`")},
        {QStringLiteral("MODIFY id bigint unsigned NOT NULL, DROP PRIMARY KEY"),
         QStringLiteral("key")},
    };
    const auto parsed =
        CreateTable::parse(m_recording.tables[QStringLiteral("types8.doc")].statement);
    SLICETOOL_VERIFY(parsed);
    const Translation there = translatedToServer(*parsed);
    for (const auto &[edit, named] : edits) {
        SLICETOOL_VERIFY(create(there, QStringLiteral("doc")));
        SLICETOOL_VERIFY(m_session->execute(QLatin1String("ALTER TABLE doc ") + edit,
                                            QStringLiteral("testing")));
        const auto catalog = loadCatalog(*m_session, schema);
        SLICETOOL_VERIFY(catalog);
        const sql::Drift drift = sql::findDrift(
            expected, sql::comparableDefinition(*catalog->find(QStringLiteral("doc")),
                                                m_recording.dialect, m_dialect));
        QVERIFY2(drift.columns.size() == 1, qPrintable(edit + lines(drift.columns)));
        QVERIFY2(drift.columns.first().contains(named), qPrintable(drift.columns.first()));
    }
}

void TestDdlOnServer::createsTables_data()
{
    QTest::addColumn<QString>("definition"); // in MySQL's words, as it prints them
    const QString options =
        QStringLiteral("\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci");
    const auto row = [&](const char *name, const char *items, const char *more = "") {
        QTest::newRow(name) << QStringLiteral("CREATE TABLE `t` (\n  ") + QString::fromUtf8(items)
                                   + options + QString::fromUtf8(more);
    };
    row("numbers",
        "`a` int(10) unsigned zerofill DEFAULT '0000000007',\n  `b` tinyint(1) NOT NULL,\n  `c` "
        "year DEFAULT '2020',\n  `d` float(7,4) DEFAULT NULL,\n  `e` double DEFAULT '1.5',\n  `f` "
        "bit(3) DEFAULT b'101',\n  `g` decimal(65,30) DEFAULT '-0.5'");
    row("texts",
        "`a` varchar(9) CHARACTER SET latin1 DEFAULT 'it''s',\n  `b` char(3) CHARACTER SET utf8mb3 "
        "COLLATE utf8mb3_bin DEFAULT NULL,\n  `c` mediumtext COLLATE utf8mb4_sv_0900_as_cs,\n  `d` "
        "enum('KEY (x)','INVISIBLE */',') NOT NULL','a\\\\b') COLLATE utf8mb4_0900_bin DEFAULT "
        "NULL,\n  `e` set('a','b') CHARACTER SET sjis DEFAULT 'a,b',\n  `f` varchar(9) COLLATE "
        "utf8mb4_croatian_ci DEFAULT NULL,\n  `g` varchar(9) COLLATE utf8mb4_0900_as_ci NOT NULL,"
        "\n  UNIQUE KEY `g` (`g`),\n  KEY `c` (`c`(10)),\n  FULLTEXT KEY `f` (`c`) /*!50100 WITH "
        "PARSER `ngram` */ ");
    row("names",
        "`INVISIBLE */ a``b'\" KEY (` int DEFAULT NULL COMMENT '/*!80023 INVISIBLE */ (, \\\\',\n "
        " `a,)` int DEFAULT NULL,\n  KEY `(``, */` (`INVISIBLE */ a``b'\" KEY (` DESC,`a,)`) "
        "COMMENT 'x, ('",
        " COMMENT='a) COLLATE=x'");
    row("defaults",
        "`a` date DEFAULT ((curdate() + interval 1 day)),\n  `b` text DEFAULT (_utf8mb4'x'),\n  "
        "`c` "
        "char(36) DEFAULT (uuid()),\n  `d` json DEFAULT (json_object()),\n  `e` varbinary(9) "
        "DEFAULT _binary 'x\\0',\n  `f` datetime(6) DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE "
        "CURRENT_TIMESTAMP(6),\n  `g` binary(16) DEFAULT (uuid_to_bin(uuid())),\n  `h` blob "
        "DEFAULT (_utf8mb4'y'),\n  `i` point DEFAULT (point(1,2)),\n  `j` timestamp NULL DEFAULT "
        "NULL,\n  `k` json DEFAULT (cast(_utf8mb4'[]' as json))");
    row("generated",
        "`a` int DEFAULT NULL,\n  `j` json DEFAULT NULL,\n  `b` int GENERATED ALWAYS AS ((`a` * "
        "2)) "
        "VIRTUAL NOT NULL COMMENT 'x',\n  `c` varchar(99) GENERATED ALWAYS AS "
        "(concat(_utf8mb4'it\\'s "
        "\\\\é😀\\t',`a`)) STORED,\n  `d` text GENERATED ALWAYS AS "
        "(json_unquote(json_extract(`j`,_utf8mb4'$."
        "x'))) VIRTUAL,\n  `e` json GENERATED ALWAYS AS (json_object(_utf8mb4'a',`a`)) VIRTUAL,\n  "
        "KEY `b` (`b`),\n  UNIQUE KEY `c` (`c`)");
    row("invisible",
        "`a` int NOT NULL /*!80023 INVISIBLE */,\n  `b` int NOT NULL DEFAULT '1' /*!80023 "
        "INVISIBLE "
        "*/,\n  `c` int DEFAULT NULL COMMENT 'x' /*!80023 INVISIBLE */,\n  `d` int NOT NULL,\n  "
        "PRIMARY KEY (`d`),\n  UNIQUE KEY `b` (`b`) USING HASH /*!80000 INVISIBLE */");
    row("spatial",
        "`a` geometry NOT NULL /*!80003 SRID 4326 */,\n  `b` geomcollection DEFAULT NULL,\n  `c` "
        "multipolygon DEFAULT NULL COMMENT 'x',\n  SPATIAL KEY `a` (`a`)");
    row("checks",
        "`a` int DEFAULT NULL,\n  `b` varchar(9) DEFAULT NULL,\n  CONSTRAINT `one` CHECK ((`a` > "
        "0))"
        ",\n  CONSTRAINT `two` CHECK ((`a` < 9)) /*!80016 NOT ENFORCED */,\n  CONSTRAINT `three` "
        "CHECK (regexp_like(`b`,_utf8mb4'^x')),\n  CONSTRAINT `four` CHECK ((`b` <> "
        "_utf8mb4'INVISIBLE */'))");
    row("keys that go",
        "`a` int NOT NULL AUTO_INCREMENT,\n  `b` varchar(9) DEFAULT NULL,\n  `j` json DEFAULT NULL,"
        "\n  UNIQUE KEY `u` (`a`,(lower(`b`))),\n  KEY `tags` ((cast(json_extract(`j`,_utf8mb4'$."
        "tags') as char(20) array)))");
    row("options", "`a` int NOT NULL,\n  PRIMARY KEY (`a`)",
        " MIN_ROWS=1 MAX_ROWS=9 AVG_ROW_LENGTH=7 PACK_KEYS=1 CHECKSUM=1 DELAY_KEY_WRITE=1 "
        "STATS_PERSISTENT=1 STATS_AUTO_RECALC=1 STATS_SAMPLE_PAGES=20 ROW_FORMAT=COMPRESSED "
        "KEY_BLOCK_SIZE=8 COMPRESSION='zlib' /*!80016 ENCRYPTION='N' */ /*!80023 "
        "AUTOEXTEND_SIZE=4194304 */ DATA DIRECTORY='/nowhere/'");
    row("partitions", "`a` int NOT NULL,\n  `b` varchar(9) NOT NULL,\n  PRIMARY KEY (`a`,`b`)",
        "\n/*!50100 PARTITION BY RANGE  COLUMNS(a,b)\nSUBPARTITION BY KEY */ /*!50611 ALGORITHM = "
        "2 "
        "*/ /*!50100 (a)\n(PARTITION engine VALUES LESS THAN (1,'*/')\n (SUBPARTITION s0 ENGINE = "
        "InnoDB,\n  SUBPARTITION s1 DATA DIRECTORY = '/nowhere' ENGINE = InnoDB),\n PARTITION "
        "`a b` VALUES LESS THAN (MAXVALUE,MAXVALUE) COMMENT = 'x'\n (SUBPARTITION s2 ENGINE = "
        "InnoDB,\n  SUBPARTITION s3 ENGINE = InnoDB)) */");
}

void TestDdlOnServer::createsTables()
{
    QFETCH(QString, definition);
    const auto parsed = CreateTable::parse(definition);
    SLICETOOL_VERIFY(parsed);
    const Translation there = translatedToServer(*parsed);
    QVERIFY2(there.obstacles.isEmpty(), qPrintable(lines(there.obstacles)));
    SLICETOOL_VERIFY(create(there, QStringLiteral("t")));
    const auto statement = showCreateTable(*m_session, schema, QStringLiteral("t"));
    SLICETOOL_VERIFY(statement);
    const auto again = CreateTable::parse(*statement);
    SLICETOOL_VERIFY(again);
    // Every server understands what it prints itself, and so does the translation.
    const Translation back = sql::translated(*again, m_dialect, m_recording.dialect);
    QVERIFY2(back.obstacles.isEmpty(), qPrintable(lines(back.obstacles)));
    Dialect next = m_dialect;
    next.version += 10000;
    const Translation newer = sql::translated(*again, m_dialect, next);
    QVERIFY2(newer.obstacles.isEmpty() && newer.notes.isEmpty(), qPrintable(lines(newer.notes)));
    SLICETOOL_VERIFY(create(newer, QStringLiteral("t")));
    const auto copy = showCreateTable(*m_session, schema, QStringLiteral("t"));
    SLICETOOL_VERIFY(copy);
    QCOMPARE(*copy, *statement);
}

SLICETOOL_TEST(TestDdlOnServer)
#include "tst_ddlonserver.moc"
