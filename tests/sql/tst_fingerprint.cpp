// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/trace.h"
#include "server/catalog.h"
#include "sql/fingerprint.h"
#include "sql/keygrid.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace slicetool;
using demo::PrivateServer;

/// Fingerprints and key ranges are right when a server says so: each test fills a table and
/// evaluates the expressions there, through the same sessions as the engine.
class TestFingerprint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsRowsApart_data();
    void tellsRowsApart();
    void tellsEveryDoubleApart();
    void takesEqualRowsForEqual();
    void chunksDoNotCancelOut_data();
    void chunksDoNotCancelOut();
    void digestsLongColumns();
    void aRowWithoutAHashIsNeverEqual();
    void hashesReachBeyondTheSign();
    void rangesPartitionATable_data();
    void rangesPartitionATable();
    void keysPickExactlyTheirRows_data();
    void keysPickExactlyTheirRows();
    void aTraceTellsWhereARowChanged();
    void cellsAreTheSameInEveryForm();
    void boundariesAreEvenInEveryForm();
    void bucketsAddUp();

private:
    Result<TableDefinition> make(const QString &columns, const QString &rows,
                                 const QString &name = QStringLiteral("t"));
    ResultRows select(const QString &sql);

    /// @param ofFamily the form for two servers of this one's family, and not for any
    sql::RowHash hashOf(const TableDefinition &table, bool ofFamily, qint64 maximum) const;

    std::unique_ptr<PrivateServer> m_server;
    std::unique_ptr<Session> m_session;
};

namespace {

constexpr qint64 longText = 1 << 20;

KeyValue keyOf(const ResultRow &row, qsizetype first)
{
    return row.mid(first);
}

/// Doubles of every size, each with its neighbours.
QList<double> manyDoubles()
{
    const double infinity = std::numeric_limits<double>::infinity();
    QList<double> values;
    const auto add = [&](double value) {
        for (const double v :
             {std::nextafter(value, -infinity), value, std::nextafter(value, infinity)}) {
            if (std::isfinite(v))
                values << v << -v;
        }
    };
    for (int exponent = -1074; exponent <= 1023;
         exponent += exponent < 70 && exponent > -70 ? 1 : 37)
        add(std::ldexp(1.0, exponent));
    for (const double value : {0.0, 0.5, 1.5, 2.5, 0.1, 1e15 + 0.3, 4e18, 9223372036854775807.0,
                               std::numeric_limits<double>::max()})
        add(value);
    std::mt19937_64 dice(20261126);
    for (int i = 0; i < 2000; ++i) {
        const double mantissa = 1 + double(dice() >> 11) / double(quint64(1) << 53);
        add(std::ldexp(mantissa, int(dice() % 80) - 20));
    }
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

} // namespace

void TestFingerprint::initTestCase()
{
    PrivateServer::Options options;
    options.name = QStringLiteral("fingerprint");
    options.arguments = QStringList{QStringLiteral("--max-allowed-packet=16M")};
    test::choose(options, test::ServerPair::wanted().upstream);
    auto started = PrivateServer::start(options);
    SLICETOOL_VERIFY(started);
    m_server = std::move(*started);
    SLICETOOL_VERIFY(
        m_server->execute(QStringLiteral("CREATE DATABASE foo CHARACTER SET utf8mb4")));
    auto opened =
        Session::open(m_server->endpoint(QStringLiteral("foo"), QStringLiteral("upstream")),
                      SessionPurpose::Read, {});
    SLICETOOL_VERIFY(opened);
    m_session = std::move(*opened);
}

Result<TableDefinition> TestFingerprint::make(const QString &columns, const QString &rows,
                                              const QString &name)
{
    auto made = m_server->execute(
        QStringLiteral("SET sql_mode = 'NO_AUTO_VALUE_ON_ZERO'; DROP TABLE IF EXISTS %1; "
                       "CREATE TABLE %1 (%2); %3;")
            .arg(name, columns,
                 rows.isEmpty() ? QString() : QStringLiteral("INSERT INTO %1 %2").arg(name, rows)),
        QStringLiteral("foo"));
    if (!made)
        return made.error();
    auto catalog = loadCatalog(*m_session, QStringLiteral("foo"));
    if (!catalog)
        return catalog.error();
    const TableDefinition *table = catalog->find(name);
    if (!table)
        return Error{ErrorCode::MissingTable, {}, name, {}, 0};
    return *table;
}

sql::RowHash TestFingerprint::hashOf(const TableDefinition &table, bool ofFamily,
                                     qint64 maximum) const
{
    QList<Column> columns = table.comparedColumns();
    for (Column &column : columns)
        column.onMariaDb = ofFamily && m_server->isMariaDb();
    const sql::HashServers family =
        m_server->isMariaDb() ? sql::HashServers::MariaDb : sql::HashServers::MySql;
    return sql::rowHash(columns, maximum, ofFamily ? family : sql::HashServers::Any);
}

ResultRows TestFingerprint::select(const QString &sql)
{
    const auto rows = m_session->select(sql, QStringLiteral("testing"));
    if (!rows) {
        QTest::qFail(qPrintable(rows.error().message()), __FILE__, __LINE__);
        return {};
    }
    return *rows;
}

void TestFingerprint::tellsRowsApart_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("rows"); // all different
    const QString texts = QStringLiteral("a VARCHAR(40), b VARCHAR(40), c VARCHAR(40)");
    QTest::newRow("values shift between columns")
        << texts
        << "VALUES ('ab','c',''), ('a','bc',''), ('','abc',''), ('abc','',''), ('','ab','c'), "
           "('','','abc')";
    QTest::newRow("NULL and what looks like it")
        << texts
        << "VALUES (NULL,'x','x'), ('','x','x'), ('NULL','x','x'), ('\\\\N','x','x'), "
           "('0','x','x'), ('1','x','x'), (' ','x','x'), (x'00','x','x')";
    QTest::newRow("NULLs at other places")
        << texts
        << "VALUES (NULL,NULL,'a'), (NULL,'a',NULL), ('a',NULL,NULL), (NULL,NULL,NULL), "
           "('a','a',NULL), (NULL,'a','a')";
    QTest::newRow("separators in values")
        << texts
        << "VALUES ('a,b','c',''), ('a','b,c',''), ('a,b,c','',''), (',',',',''), (',,','',''), "
           "('',',,',''), ('1,1','2','3'), ('1','1,2','3')";
    QTest::newRow("lengths and digits in values")
        << texts
        << "VALUES ('000,1,1,1,a','b','c'), ('000','1','1'), ('0001','1',''), ('0','001','1'), "
           "('000,1','1','1')";
    QTest::newRow("case and blanks")
        << texts << "VALUES ('a','',''), ('A','',''), ('a ','',''), (' a','',''), ('á','','')";
    QTest::newRow("numbers shift between columns")
        << "a INT, b INT, c INT"
        << "VALUES (1,23,4), (12,3,4), (1,2,34), (123,4,NULL), (1,NULL,234), (NULL,1,234), "
           "(0,0,0), (NULL,0,0), (0,NULL,0)";
    QTest::newRow("numbers and text")
        << "a INT, b VARCHAR(20), c INT"
        << "VALUES (1,'1',1), (1,'1,1',NULL), (NULL,'1,1',1), (11,'',1), (1,'',11)";
    QTest::newRow("FLOAT to the last bit")
        << "a FLOAT"
        << "VALUES (1.0000001), (1.0000002), (1), (0), (-1), (16777216), (16777217e1), (1e-45)";
    QTest::newRow("DOUBLE to the last bit")
        << "a DOUBLE"
        << "VALUES (0.1), (0.10000000000000002), (0), (-0.1), (1e300), (5e-324)";
    QTest::newRow("DECIMAL and its scale") << "a DECIMAL(65,30)"
                                           << "VALUES (1), (1.000000000000000000000000000001), "
                                              "(-1), (12345678901234567890123456789012345)";
    QTest::newRow("BIT beyond the sign")
        << "a BIT(64)"
        << "VALUES (x'7fffffffffffffff'), (x'8000000000000000'), (x'8000000000000001'), "
           "(x'ffffffffffffffff'), (0), (NULL)";
    QTest::newRow("BIGINT UNSIGNED beyond the sign")
        << "a BIGINT UNSIGNED"
        << "VALUES (9223372036854775807), (9223372036854775808), (18446744073709551615)";
    QTest::newRow("ENUM members and its error value") << "a ENUM('', 'x', '1')"
                                                      << "VALUES (''), ('x'), ('1'), (NULL)";
    QTest::newRow("SET members") << "a SET('x','y','x,y' COLLATE utf8mb4_bin)" << QString();
    QTest::newRow("microseconds")
        << "a DATETIME(6), b TIME(6)"
        << "VALUES ('2024-01-01', '1:00'), ('2024-01-01 00:00:00.000001', '1:00'), ('2024-01-01', "
           "'-1:00'), ('2024-01-01', '1:00:00.000001'), ('0000-00-00', '1:00'), (NULL, '1:00')";
    QTest::newRow("bytes")
        << "a VARBINARY(9), b BLOB"
        << "VALUES (x'', x''), (x'00', x''), (x'', x'00'), (x'0000', NULL), (NULL, x'0000'), "
           "(x'2c', x''), (x'', x'2c'), (x'ff', x'fe'), (x'fe', x'ff')";
    QTest::newRow("character sets")
        << "a VARCHAR(9) CHARACTER SET utf16, b VARCHAR(9) CHARACTER SET latin1"
        << "VALUES ('a', 'b'), ('ab', ''), ('', 'ab'), ('é', ''), ('', 'é'), ('é', NULL)";
    QTest::newRow("where a point lies")
        << "a GEOMETRY"
        << "VALUES (POINT(1,2)), (POINT(2,1)), (ST_GeomFromText('POINT(1 2)', 4326)), (NULL), "
           "(ST_GeomFromText('LINESTRING(1 2, 2 1)'))";
}

void TestFingerprint::tellsRowsApart()
{
    QFETCH(QString, columns);
    QFETCH(QString, rows);
    if (rows.isEmpty()) { // members of a SET cannot hold commas
        columns = QStringLiteral("a SET('x','y','z')");
        rows = QStringLiteral("VALUES (''), ('x'), ('y'), ('x,y'), ('z'), ('x,y,z'), (NULL)");
    }
    const auto table = make(columns, rows);
    SLICETOOL_VERIFY(table);
    const qint64 count =
        select(QStringLiteral("SELECT COUNT(*) FROM t")).first().first().toLongLong();
    QVERIFY(count > 1);
    // With every column plain, and with all that can be long as digests; in the form for a pair of
    // servers of this family, and in the one that every server takes.
    for (const auto &[maximum, ofFamily] :
         {std::pair(longText, true), {longText, false}, {qint64(1), true}, {qint64(1), false}}) {
        const sql::RowHash hash = hashOf(*table, ofFamily, maximum);
        QSet<QByteArray> digits;
        QSet<QByteArray> numbers;
        for (int pass = 0; pass < 2; ++pass) { // twice, so that a hash made by chance is noticed
            const ResultRows hashes = select(
                QStringLiteral("SELECT %1, CAST(%2 AS CHAR) FROM t").arg(hash.digits, hash.number));
            QCOMPARE(hashes.size(), count);
            for (const ResultRow &row : hashes) {
                QCOMPARE(row.at(0).size(), 16);
                QCOMPARE(row.at(0).toULongLong(nullptr, 16), row.at(1).toULongLong());
                digits << row.at(0);
                numbers << row.at(1);
            }
        }
        QCOMPARE(digits.size(), count);
        QCOMPARE(numbers.size(), count);
    }
}

void TestFingerprint::tellsEveryDoubleApart()
{
    QStringList rows;
    const QList<double> doubles = manyDoubles();
    for (const double value : doubles)
        rows << QStringLiteral("(%1)").arg(QString::number(value, 'e', 17));
    // Two columns, so that one could make up for the other.
    const auto table = make(QStringLiteral("a DOUBLE, b DOUBLE AS (-a) STORED"),
                            QLatin1String("(a) VALUES ") + rows.join(QLatin1Char(',')));
    SLICETOOL_VERIFY(table);
    QCOMPARE(select(QStringLiteral("SELECT COUNT(DISTINCT a) FROM t")).first().first(),
             QByteArray::number(doubles.size()));
    for (const bool ofFamily : {true, false}) {
        const QString digits = hashOf(*table, ofFamily, longText).digits;
        QCOMPARE(digits.contains(QStringLiteral("AS SIGNED")), ofFamily);
        QCOMPARE(select(QStringLiteral("SELECT DISTINCT %1 FROM t").arg(digits)).size(),
                 doubles.size());
    }
}

void TestFingerprint::takesEqualRowsForEqual()
{
    const auto table = make(
        QStringLiteral("a INT, b VARCHAR(9), c FLOAT, d TIMESTAMP NULL, e BLOB"),
        QStringLiteral(
            "VALUES (1, NULL, 0.1, '2024-01-01', x'00'), (1, NULL, 0.1, '2024-01-01', x'00')"));
    SLICETOOL_VERIFY(table);
    const sql::RowHash hash = sql::rowHash(table->comparedColumns(), longText);
    QCOMPARE(select(QStringLiteral("SELECT DISTINCT %1 FROM t").arg(hash.digits)).size(), 1);
}

void TestFingerprint::chunksDoNotCancelOut_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("one row") << "UPDATE u SET v = 'y' WHERE id = 3";
    QTest::newRow("the same edit in two rows") << "UPDATE u SET v = 'y' WHERE id IN (3, 4)";
    QTest::newRow("the same edit in all rows") << "UPDATE u SET v = 'y'";
    QTest::newRow("two rows swapped")
        << "UPDATE u SET v = CASE id WHEN 1 THEN 'v2' ELSE 'v1' END WHERE id IN (1, 2)";
    QTest::newRow("one row less, one more") << "UPDATE u SET id = 1000 WHERE id = 5";
    QTest::newRow("a row less") << "DELETE FROM u WHERE id = 7";
    QTest::newRow("none left") << "DELETE FROM u";
    QTest::newRow("NULL for the empty text") << "UPDATE u SET v = NULL WHERE id = 10";
}

void TestFingerprint::chunksDoNotCancelOut()
{
    QFETCH(QString, change);
    const QString columns = QStringLiteral("id INT NOT NULL PRIMARY KEY, v VARCHAR(9)");
    const QString rows =
        QStringLiteral("SELECT seq, IF(seq = 10, '', CONCAT('v', seq)) FROM seq_1_to_20");
    const auto table = make(columns, rows);
    SLICETOOL_VERIFY(table);
    SLICETOOL_VERIFY(make(columns, rows, QStringLiteral("u")));
    const auto chunk = [&](const QString &name, bool ofFamily) {
        return select(sql::chunkFingerprints(
                          sql::RowSet::table(QStringLiteral("foo"), name), table->identity(),
                          {KeyRange{}}, hashOf(*table, ofFamily, longText), sql::ChunkDetail::Hash))
            .value(0);
    };
    QList<ResultRow> before;
    for (const bool ofFamily : {true, false}) {
        before << chunk(QStringLiteral("t"), ofFamily);
        QCOMPARE(before.last().at(1), QByteArray("20"));
        QCOMPARE(chunk(QStringLiteral("u"), ofFamily), before.last());
    }
    SLICETOOL_VERIFY(m_server->execute(change, QStringLiteral("foo")));
    for (const bool ofFamily : {true, false}) {
        const ResultRow after = chunk(QStringLiteral("u"), ofFamily);
        const ResultRow was = before.takeFirst();
        QVERIFY2(after != was, after.value(2).constData());
        QVERIFY(after.at(2) != was.at(2) || after.at(1) != was.at(1));
    }
}

void TestFingerprint::digestsLongColumns()
{
    const auto table =
        make(QStringLiteral("a LONGTEXT, b LONGBLOB, c VARCHAR(20)"),
             QStringLiteral("VALUES (REPEAT('x', 1000), 'y', 'z'), (REPEAT('x', 1001), 'y', 'z'), "
                            "(REPEAT('x', 1000), NULL, 'z'), (NULL, 'y', 'z')"));
    SLICETOOL_VERIFY(table);
    const QString digits = sql::rowHash(table->comparedColumns(), 1000).digits;
    QCOMPARE(digits.count(QStringLiteral("SHA2(CAST(`a` AS BINARY),256)")), 1);
    QVERIFY(!digits.contains(QStringLiteral("SHA2(CAST(`c`")));
    QCOMPARE(select(QStringLiteral("SELECT DISTINCT %1 FROM t").arg(digits)).size(), 4);
}

void TestFingerprint::aRowWithoutAHashIsNeverEqual()
{
    // A text beyond max_allowed_packet: the server makes NULL of it and says nothing.
    const auto table = make(QStringLiteral("a LONGTEXT, b LONGTEXT"),
                            QStringLiteral("VALUES (REPEAT('x', 9000000), REPEAT('y', 9000000))"));
    SLICETOOL_VERIFY(table);
    const sql::RowHash hash = sql::rowHash(table->comparedColumns(), qint64(1) << 60);
    const QString ask = QStringLiteral("SELECT %1 FROM t").arg(hash.digits);
    const ResultRows first = select(ask);
    const ResultRows second = select(ask);
    QCOMPARE(first.size(), 1);
    QVERIFY(!first.first().first().isNull());
    QVERIFY(first != second);
    const QString kept = sql::rowHash(table->comparedColumns(), 1 << 20).digits;
    QCOMPARE(select(QStringLiteral("SELECT %1 FROM t").arg(kept)),
             select(QStringLiteral("SELECT %1 FROM t").arg(kept)));
}

void TestFingerprint::hashesReachBeyondTheSign()
{
    const auto table = make(QStringLiteral("id INT NOT NULL PRIMARY KEY"),
                            QStringLiteral("SELECT seq FROM seq_1_to_200"));
    SLICETOOL_VERIFY(table);
    const sql::RowHash hash = sql::rowHash(table->comparedColumns(), longText);
    QList<KeyRange> ranges;
    for (int i = 0; i < 200; ++i)
        ranges << KeyRange{KeyValue{QByteArray::number(i)}, KeyValue{QByteArray::number(i + 1)}};
    const ResultRows chunks = select(
        sql::chunkFingerprints(sql::RowSet::table(QStringLiteral("foo"), QStringLiteral("t")),
                               table->identity(), ranges, hash, sql::ChunkDetail::Hash));
    QCOMPARE(chunks.size(), 200);
    QSet<QByteArray> values;
    int beyond = 0;
    for (const ResultRow &chunk : chunks) {
        QCOMPARE(chunk.at(1), QByteArray("1"));
        values << chunk.at(2);
        beyond +=
            chunk.at(2).toULongLong(nullptr, 36) > quint64(std::numeric_limits<qint64>::max());
    }
    QCOMPARE(values.size(), 200);
    QVERIFY2(beyond > 60 && beyond < 140, qPrintable(QString::number(beyond)));
}

void TestFingerprint::rangesPartitionATable_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("rows");
    QTest::newRow("integer") << "id INT NOT NULL PRIMARY KEY"
                             << "SELECT CAST(seq AS SIGNED) * 7 - 300 FROM seq_1_to_100";
    QTest::newRow("unsigned") << "id BIGINT UNSIGNED NOT NULL PRIMARY KEY"
                              << "SELECT CONV(LEFT(SHA2(seq,256),16),16,10) FROM seq_1_to_100";
    QTest::newRow("composite")
        << "a INT NOT NULL, b VARCHAR(9) NOT NULL, c DATE NOT NULL, PRIMARY KEY (a, b, c)"
        << "SELECT seq % 3, CONCAT('k', seq % 5), '2024-01-01' + INTERVAL seq DAY FROM "
           "seq_1_to_100";
    QTest::newRow("text")
        << "k VARCHAR(20) COLLATE utf8mb4_unicode_ci NOT NULL PRIMARY KEY"
        << "SELECT CONCAT(ELT(seq % 4 + 1, 'a', 'B', 'é', ' '), seq) FROM seq_1_to_100";
    QTest::newRow("latin1")
        << "k CHAR(9) CHARACTER SET latin1 NOT NULL PRIMARY KEY"
        << "SELECT CONCAT(ELT(seq % 3 + 1, 'ä', 'Z', 'ß'), seq) FROM seq_1_to_100";
    QTest::newRow("binary") << "k VARBINARY(9) NOT NULL PRIMARY KEY"
                            << "SELECT UNHEX(LEFT(SHA2(seq,256), 8)) FROM seq_1_to_100";
    QTest::newRow("decimal") << "k DECIMAL(40,20) NOT NULL PRIMARY KEY"
                             << "SELECT seq * 1.00000000000000000001 FROM seq_1_to_100";
    QTest::newRow("double") << "k DOUBLE NOT NULL PRIMARY KEY"
                            << "SELECT SQRT(seq) FROM seq_1_to_100";
    QTest::newRow("float") << "k FLOAT NOT NULL PRIMARY KEY"
                           << "SELECT SQRT(seq) FROM seq_1_to_100";
    QTest::newRow("enum") << "k ENUM('z','a','m') NOT NULL, s SET('q','b') NOT NULL, n INT NOT "
                             "NULL, PRIMARY KEY (k, s, n)"
                          << "SELECT seq % 3 + 1, seq % 4, seq FROM seq_1_to_100";
    QTest::newRow("datetime")
        << "k DATETIME(6) NOT NULL PRIMARY KEY"
        << "SELECT '2024-03-31 02:00:00' + INTERVAL seq MICROSECOND FROM seq_1_to_100";
    QTest::newRow("timestamp") << "k TIMESTAMP(3) NOT NULL PRIMARY KEY"
                               << "SELECT FROM_UNIXTIME(1711846800 + seq / 100) FROM seq_1_to_100";
    QTest::newRow("time")
        << "k TIME NOT NULL PRIMARY KEY"
        << "SELECT SEC_TO_TIME(CAST(seq AS SIGNED) * 1000 - 50000) FROM seq_1_to_100";
    QTest::newRow("year") << "k YEAR NOT NULL PRIMARY KEY"
                          << "SELECT IF(seq = 1, 0, 1900 + seq) FROM seq_1_to_100";
    QTest::newRow("bit")
        << "k BIT(64) NOT NULL PRIMARY KEY"
        << "SELECT CAST(CONV(LEFT(SHA2(seq,256),16),16,10) AS UNSIGNED) FROM seq_1_to_100";
    if (m_server->isMariaDb())
        QTest::newRow("uuid")
            << "k UUID NOT NULL PRIMARY KEY"
            << "SELECT CONCAT('00000000-0000-0000-0000-', LPAD(HEX(seq * 1048573), "
               "12, '0')) FROM seq_1_to_100";
    QTest::newRow("unique key") << "a VARCHAR(9), b INT NOT NULL, UNIQUE KEY (b)"
                                << "SELECT 'x', seq FROM seq_1_to_100";
}

/// Boundaries at every seventh key cut the table into ranges that hold every row exactly once.
void TestFingerprint::rangesPartitionATable()
{
    QFETCH(QString, columns);
    QFETCH(QString, rows);
    const auto table = make(columns, rows);
    SLICETOOL_VERIFY(table);
    const QList<Column> identity = table->identity();
    QVERIFY(!identity.isEmpty());
    const sql::RowSet set = sql::RowSet::table(QStringLiteral("foo"), QStringLiteral("t"));
    select(QStringLiteral("SELECT 1"));
    SLICETOOL_VERIFY(m_session->execute(sql::resetCounter(), QStringLiteral("testing")));
    const ResultRows keys =
        select(sql::boundaries(set, identity, {KeyRange{}}, 7, 1000, sql::HashServers::Any));
    QCOMPARE(keys.size(), 14);
    QList<KeyRange> ranges;
    KeyRange next;
    for (const ResultRow &row : keys) {
        next.upTo = keyOf(row, 1);
        ranges << next;
        next.after = next.upTo;
    }
    ranges << KeyRange{next.after, {}};
    const sql::RowHash hash = sql::rowHash(table->comparedColumns(), longText);
    const ResultRows chunks =
        select(sql::chunkFingerprints(set, identity, ranges, hash, sql::ChunkDetail::Hash));
    QCOMPARE(chunks.size(), 15);
    for (const ResultRow &chunk : chunks)
        QCOMPARE(chunk.at(1).toInt(), chunk.at(0).toInt() < 14 ? 7 : 2);
    QList<sql::RowLook> looks;
    for (const KeyRange &range : std::as_const(ranges))
        looks << sql::RowLook{range, {}, false};
    const ResultRows single = select(sql::rowFingerprints(set, identity, looks, hash));
    QSet<QByteArray> seen;
    QList<quint64> hashes(15, 0);
    for (const ResultRow &row : single) {
        const qsizetype digits = row.first().indexOf(',') + 1;
        seen << row.first().mid(digits + 17);
        hashes[row.first().left(digits - 1).toInt()] ^=
            row.first().mid(digits, 16).toULongLong(nullptr, 16);
    }
    QCOMPARE(single.size(), 100);
    QCOMPARE(seen.size(), 100);
    for (const ResultRow &chunk : chunks)
        QCOMPARE(chunk.at(2).toULongLong(nullptr, 36), hashes.at(chunk.at(0).toInt()));
    // The parts of a chunk hold every row of it once, and a look may be cut off.
    qsizetype inParts = 0;
    for (int part = 0; part < sql::tracedParts; ++part)
        inParts +=
            select(sql::rowFingerprints(set, identity, {{KeyRange{}, part, false}}, hash)).size();
    QCOMPARE(inParts, 100);
    const qsizetype one =
        select(sql::rowFingerprints(set, identity, {{KeyRange{}, 5, false}}, hash)).size();
    QCOMPARE(select(sql::rowFingerprints(set, identity, {{KeyRange{}, 5, true}}, hash)).size(),
             100 - one);
    QCOMPARE(select(sql::rowFingerprints(set, identity, looks, hash, 3)).size(), 14 * 3 + 2);
    // The last key really is the last.
    const KeyValue last = keyOf(select(sql::lastKey(set, identity, {})).first(), 0);
    QCOMPARE(select(sql::countRows(set, identity, KeyRange{{}, last})).first().first(),
             QByteArray("100"));
    QCOMPARE(select(sql::countRows(set, identity, KeyRange{last, {}})).first().first(),
             QByteArray("0"));
}

void TestFingerprint::keysPickExactlyTheirRows_data()
{
    rangesPartitionATable_data();
}

void TestFingerprint::keysPickExactlyTheirRows()
{
    QFETCH(QString, columns);
    QFETCH(QString, rows);
    const auto table = make(columns, rows);
    SLICETOOL_VERIFY(table);
    const QList<Column> identity = table->identity();
    const ResultRows all = select(QStringLiteral("SELECT %1 FROM t ORDER BY %2")
                                      .arg(sql::keyColumns(identity), sql::keyOrder(identity)));
    QCOMPARE(all.size(), 100);
    for (const ResultRow &row : all)
        QCOMPARE(select(QStringLiteral("SELECT %1 FROM t WHERE %2")
                            .arg(sql::keyColumns(identity), sql::keyPredicate(identity, row))),
                 ResultRows{row});
    const QList<KeyValue> some = all.mid(10, 30);
    QCOMPARE(select(QStringLiteral("SELECT %1 FROM t WHERE %2 ORDER BY %3")
                        .arg(sql::keyColumns(identity), sql::keysPredicate(identity, some),
                             sql::keyOrder(identity))),
             some);
    const sql::RowHash hash = sql::rowHash(table->comparedColumns(), longText);
    const sql::RowSet set = sql::RowSet::table(QStringLiteral("foo"), QStringLiteral("t"));
    QCOMPARE(select(sql::keyFingerprints(set, identity, some, hash)).size(), some.size());
}

/// One row of many is another: the trace says in which part it is.
void TestFingerprint::aTraceTellsWhereARowChanged()
{
    const QString columns =
        QStringLiteral("a INT NOT NULL, b VARCHAR(9) NOT NULL, v INT, PRIMARY KEY (a, b)");
    const QString rows = QStringLiteral("SELECT seq, CONCAT('k', seq), seq FROM seq_1_to_1000");
    const auto table = make(columns, rows);
    SLICETOOL_VERIFY(table);
    SLICETOOL_VERIFY(make(columns, rows, QStringLiteral("u")));
    SLICETOOL_VERIFY(m_server->execute(QStringLiteral("UPDATE u SET v = 0 WHERE a = 777"),
                                       QStringLiteral("foo")));
    const QList<Column> identity = table->identity();
    for (const bool ofFamily : {true, false}) {
        const sql::RowHash hash = hashOf(*table, ofFamily, longText);
        const auto chunk = [&](const QString &name) {
            const QString sql =
                sql::chunkFingerprints(sql::RowSet::table(QStringLiteral("foo"), name), identity,
                                       {KeyRange{}}, hash, sql::ChunkDetail::TracedHash);
            const ResultRow row = select(sql).value(0);
            // MySQL warns of variables in expressions, and of the BINARY operator.
            if (hash.servers != sql::HashServers::MariaDb)
                [&] { QCOMPARE(select(QStringLiteral("SHOW WARNINGS")), ResultRows()); }();
            return row;
        };
        const ResultRow before = chunk(QStringLiteral("t"));
        const ResultRow after = chunk(QStringLiteral("u"));
        QCOMPARE(before.at(1), QByteArray("1000"));
        const auto difference = [&](int column) {
            return before.at(column).toULongLong(nullptr, 36)
                   ^ after.at(column).toULongLong(nullptr, 36);
        };
        const std::optional<int> part = tracedPart(difference(3), difference(2));
        QVERIFY(part.has_value());
        QCOMPARE(QByteArray::number(*part),
                 select(QStringLiteral("SELECT CAST(%1 AS CHAR) FROM t WHERE a = 777")
                            .arg(sql::keyPart(identity)))
                     .first()
                     .first());
    }
}

/// However rows are told into parts, cells are the same.
void TestFingerprint::cellsAreTheSameInEveryForm()
{
    const auto table =
        make(QStringLiteral("id INT NOT NULL PRIMARY KEY, v DOUBLE, w VARCHAR(20) NULL"),
             QStringLiteral("SELECT CAST(seq AS SIGNED) * 3 - 600, seq / 7, IF(seq % 5 = 0, NULL, "
                            "CONCAT('w', seq)) "
                            "FROM seq_1_to_1000"));
    SLICETOOL_VERIFY(table);
    const sql::RowSet set = sql::RowSet::table(QStringLiteral("foo"), QStringLiteral("t"));
    const sql::KeyGrid grid(table->identity(), true);
    const QList<sql::GridRange> ranges{{grid.positionOf("-597"), grid.positionOf("90")},
                                       {grid.positionOf("96"), grid.positionOf("98")},
                                       {grid.positionOf("200"), grid.positionOf("2400")}};
    const auto cells = [&](sql::RowHash hash, sql::HashServers servers, int bits) {
        hash.servers = servers;
        ResultRows rows = select(sql::cellFingerprints(set, grid, ranges, hash, bits));
        for (ResultRow &row : rows)
            row.removeAt(2); // the parts are others
        std::sort(rows.begin(), rows.end());
        return rows;
    };
    const sql::RowHash hash = hashOf(*table, true, longText);
    for (const int bits : {0, 3, 5, 6, 10, 40}) {
        const ResultRows found = cells(hash, hash.servers, bits);
        QVERIFY(!found.isEmpty());
        qint64 rows = 0;
        for (const ResultRow &row : found)
            rows += row.at(1).toLongLong();
        QCOMPARE(QByteArray::number(rows),
                 select(QStringLiteral("SELECT COUNT(*) FROM t WHERE id BETWEEN -597 AND 90 OR id "
                                       "BETWEEN 96 AND 98 OR id BETWEEN 200 AND 2400"))
                     .first()
                     .first());
        QCOMPARE(cells(hash, sql::HashServers::Any, bits), found);
    }
}

/// Whoever counts, every so many rows there is a boundary, and none beyond the limit.
void TestFingerprint::boundariesAreEvenInEveryForm()
{
    const auto table = make(
        QStringLiteral("a VARCHAR(9) COLLATE utf8mb4_unicode_ci NOT NULL, b INT NOT NULL, PRIMARY "
                       "KEY (a, b)"),
        QStringLiteral("SELECT CONCAT('k', 1000 + seq DIV 3), seq FROM seq_0_to_999"));
    SLICETOOL_VERIFY(table);
    const sql::RowSet set = sql::RowSet::table(QStringLiteral("foo"), QStringLiteral("t"));
    const QList<Column> identity = table->identity();
    const ResultRows all = select(QStringLiteral("SELECT %1 FROM t ORDER BY %2")
                                      .arg(sql::keyColumns(identity), sql::keyOrder(identity)));
    const KeyRange range{all.at(99), all.at(899)};
    for (const auto &[servers, limit] : {std::pair(sql::HashServers::Any, 100),
                                         {sql::HashServers::Any, 3},
                                         {hashOf(*table, true, longText).servers, 100},
                                         {hashOf(*table, true, longText).servers, 3}}) {
        ResultRows wanted;
        for (int i = 1; i <= std::min(limit, 8); ++i)
            wanted << ResultRow{QByteArray("0")} + all.at(99 + 100 * i);
        (void)m_session->execute(sql::resetCounter(), QStringLiteral("testing"));
        QCOMPARE(select(sql::boundaries(set, identity, {range}, 100, limit, servers)), wanted);
    }
}

void TestFingerprint::bucketsAddUp()
{
    const auto table = make(QStringLiteral("a INT, b VARCHAR(9)"),
                            QStringLiteral("SELECT seq % 10, 'x' FROM seq_1_to_100"));
    SLICETOOL_VERIFY(table);
    const sql::RowHash hash = sql::rowHash(table->comparedColumns(), longText);
    const sql::RowSet set = sql::RowSet::table(QStringLiteral("foo"), QStringLiteral("t"));
    qint64 rows = 0;
    QList<qint64> all;
    const ResultRows buckets = select(sql::bucketFingerprints(set, hash, 4));
    for (const ResultRow &bucket : buckets) {
        rows += bucket.at(1).toLongLong();
        all << bucket.at(0).toLongLong();
        QVERIFY(all.last() >= 0 && all.last() < 4);
    }
    QCOMPARE(rows, 100);
    const ResultRows hashes = select(sql::bucketHashes(set, hash, 4, all));
    QCOMPARE(hashes.size(), 10);
    for (const ResultRow &row : hashes)
        QCOMPARE(row.at(1), QByteArray("10"));
}

SLICETOOL_TEST(TestFingerprint)
#include "tst_fingerprint.moc"
