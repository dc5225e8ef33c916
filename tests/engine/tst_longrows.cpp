// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtest.h"
#include "support/testmain.h"

#include <QFile>

using namespace slicetool;
using test::RunTest;
using test::summary;

namespace {

/// The most memory that this process ever held, in bytes.
qint64 peakMemory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return -1;
}

test::ServerFixture::Options packets()
{
    return {{QStringLiteral("--max-allowed-packet=16M")},
            {QStringLiteral("--max-allowed-packet=16M")},
            128};
}

} // namespace

/// Rows that are longer than a statement can be.
class TestLongRows : public RunTest
{
    Q_OBJECT

public:
    TestLongRows() : RunTest(packets()) { }

private Q_SLOTS:
    void arriveInPieces_data();
    void arriveInPieces();
    void manyLongRowsByDump();
    void manyLongRowsByLoad();
    void aValueThatTheTargetCannotTake();
    void takeLittleMemory();
    void smallPackets();
    void longTextsOfAnyTypeAreCompared_data();
    void longTextsOfAnyTypeAreCompared();

private:
    void setPacket(demo::PrivateServer &server, qint64 bytes);
};

void TestLongRows::setPacket(demo::PrivateServer &server, qint64 bytes)
{
    SLICETOOL_VERIFY(
        server.execute(QStringLiteral("SET GLOBAL max_allowed_packet = %1").arg(bytes)));
}

void TestLongRows::arriveInPieces_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("key");
    QTest::newRow("blob") << "b LONGBLOB"
                          << "PRIMARY KEY (id)";
    QTest::newRow("no key, rows twice") << "b LONGBLOB"
                                        << "KEY (id)";
    QTest::newRow("utf16") << "b LONGTEXT CHARACTER SET utf16"
                           << "PRIMARY KEY (id)";
    QTest::newRow("json") << "b JSON"
                          << "PRIMARY KEY (id)";
    QTest::newRow("compressed, beside others")
        << "f FLOAT, b LONGBLOB COMPRESSED, c MEDIUMTEXT, at TIMESTAMP DEFAULT '2001-01-01' ON "
           "UPDATE CURRENT_TIMESTAMP, s INT AS (LENGTH(b)) STORED"
        << "PRIMARY KEY (id)";
}

void TestLongRows::arriveInPieces()
{
    QFETCH(QString, columns);
    QFETCH(QString, key);
    fill(QStringLiteral("CREATE TABLE t (id INT NOT NULL, %1, %2)").arg(columns, key));
    const bool isJson = columns.contains(QLatin1String("JSON"));
    const auto content = [&](int megabytes) {
        return isJson ? QStringLiteral("JSON_QUOTE(REPEAT('\u00e9 \" \\\\ 😀 x', %1))")
                            .arg(megabytes * 70000)
                      : QStringLiteral("REPEAT(CONCAT(UNHEX('000a0d1a275c22ff'), "
                                       "UNHEX(LEFT(SHA2(%1,256),40))), %2)")
                            .arg(megabytes)
                            .arg(megabytes * 37449);
    };
    // utf16 takes whole characters only: an even number of bytes, no lone surrogates.
    const auto value = [&](int megabytes) {
        return columns.contains(QLatin1String("utf16"))
                   ? QStringLiteral("CONVERT(REPEAT('a\u00e9\u20ac', %1) USING utf16)")
                         .arg(megabytes * 149796)
                   : content(megabytes);
    };
    QString script;
    for (const auto &[id, megabytes] :
         std::initializer_list<std::pair<int, int>>{{1, 0}, {2, 1}, {3, 3}, {4, 13}, {5, 2}})
        script +=
            QStringLiteral("INSERT INTO t (id, b) VALUES (%1, %2);").arg(id).arg(value(megabytes));
    script += QStringLiteral("INSERT INTO t (id) VALUES (6);");
    if (key.startsWith(QLatin1String("KEY")))
        script += QStringLiteral("INSERT INTO t SELECT * FROM t WHERE id IN (3, 5);");
    fill(script);
    checkExitCode(run(), 0);
    checkEqual();
    fill(
        QStringLiteral("UPDATE t SET id = 7 WHERE id = 3; UPDATE t SET b = %1 WHERE id = 4; UPDATE "
                       "t SET b = %2 WHERE id = 1")
            .arg(value(9), value(5)));
    checkExitCode(run(), 0);
    checkEqual();
    checkExitCode(run(Leg::Undo), 0);
    SLICETOOL_VERIFY_EQUAL(test::compareSchemas(m_servers->local(), QStringLiteral("foo0"),
                                                m_servers->local(), QStringLiteral("foo1")));
}

void TestLongRows::manyLongRowsByDump()
{
    // Most rows go by dump, and one of them does not fit into a statement.
    allowLoads(false);
    fill(QStringLiteral(
        "CREATE TABLE t (id INT PRIMARY KEY, b LONGBLOB); INSERT INTO t SELECT seq, "
        "REPEAT(UNHEX(LEFT(SHA2(seq,256),40)), 10) FROM seq_1_to_8000; UPDATE t SET b = "
        "REPEAT(x'00', 12000000) WHERE id = 4000"));
    const auto report = run();
    checkExitCode(report, 0);
    QVERIFY2(report->tables.first().message.contains(QLatin1String("not in bulk")),
             qPrintable(summary(*report)));
    checkEqual();
}

/// Pages are cut where many long rows lie together, and the longest rows come one by one.
void TestLongRows::manyLongRowsByLoad()
{
    fill(QStringLiteral(
        "CREATE TABLE t (id INT PRIMARY KEY, b LONGBLOB); INSERT INTO t SELECT seq, "
        "REPEAT(UNHEX(LEFT(SHA2(seq,256),40)), 10) FROM seq_1_to_8000; UPDATE t SET b = "
        "REPEAT(x'5c', "
        "12000000) WHERE id = 4000; UPDATE t SET b = REPEAT('\\t\\n''', 300000) WHERE id "
        "BETWEEN 5000 AND 5039"));
    const qint64 before = peakMemory();
    const auto report = run();
    checkExitCode(report, 0);
    QVERIFY2(report->tables.first().message == QLatin1String("created"),
             qPrintable(summary(*report)));
    const qint64 grown = peakMemory() - before;
    QVERIFY2(before > 0 && grown < 120'000'000, qPrintable(QString::number(grown)));
    checkEqual();
}

void TestLongRows::aValueThatTheTargetCannotTake()
{
    fill(
        QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, `b``1` LONGBLOB); INSERT INTO t VALUES "
                       "(1, 'x'), (2, 'y')"));
    SLICETOOL_VERIFY(run());
    fill(QStringLiteral("UPDATE t SET `b``1` = REPEAT('z', 5000000) WHERE id = 1; UPDATE t SET "
                        "`b``1` = 'changed' WHERE id = 2"));
    setPacket(m_servers->local(), 4 << 20);
    const auto report = run();
    setPacket(m_servers->local(), 16 << 20);
    checkExitCode(report, 3);
    const TableReport &table = report->tables.first();
    QVERIFY(table.status == TableStatus::Failed && !table.verified);
    for (const char *word : {"b`1", "5000000", "4194304", "max_allowed_packet"})
        QVERIFY2(table.message.contains(QLatin1String(word)), qPrintable(table.message));
    // The table is what it was.
    QCOMPARE(
        ask(m_servers->local(), QStringLiteral("SELECT id, `b``1` FROM t"), QStringLiteral("foo0")),
        QByteArray("1\tx\n2\ty"));
    checkExitCode(run(), 0);
    checkEqual();
}

void TestLongRows::takeLittleMemory()
{
    fill(QStringLiteral(
        "CREATE TABLE t (id INT PRIMARY KEY, f FLOAT, b LONGBLOB); INSERT INTO t "
        "SELECT seq, 1.5, REPEAT(UNHEX(LEFT(SHA2(seq,256),40)), 800000) FROM seq_1_to_6"));
    const qint64 before = peakMemory();
    checkExitCode(run(), 0);
    const qint64 grown = peakMemory() - before;
    QVERIFY2(before > 0 && grown < 60'000'000, qPrintable(QString::number(grown)));
    SLICETOOL_VERIFY_EQUAL(test::compareTables(m_servers->upstream(), QStringLiteral("foo"),
                                               m_servers->local(), QStringLiteral("foo0"),
                                               QStringLiteral("t")));
}

void TestLongRows::smallPackets()
{
    fill(QStringLiteral(
        "CREATE TABLE t (id VARCHAR(200) PRIMARY KEY, f FLOAT, a TEXT, b BLOB, c "
        "VARCHAR(3000)); INSERT INTO t SELECT CONCAT(LEFT(SHA2(seq,256),40), REPEAT(seq, 9)), "
        "seq / 3, REPEAT(LEFT(SHA2(seq,256),40), seq % 300), REPEAT(UNHEX(LEFT(SHA2(seq,256),40)), "
        "seq % "
        "700), LEFT(SHA2(seq,256),40) FROM seq_1_to_600"));
    for (const auto &[source, target] : std::initializer_list<std::pair<int, int>>{
             {16384, 16384}, {1 << 20, 16384}, {16384, 16 << 20}}) {
        setPacket(m_servers->upstream(), source);
        setPacket(m_servers->local(), target);
        SLICETOOL_VERIFY(
            m_servers->local().execute(QStringLiteral("DROP DATABASE IF EXISTS foo0")));
        const auto report = run();
        const auto changed = m_servers->upstream().execute(
            QStringLiteral("UPDATE t SET c = REVERSE(c) WHERE id < '8'"), QStringLiteral("foo"));
        const auto again = run();
        setPacket(m_servers->upstream(), 16 << 20);
        setPacket(m_servers->local(), 16 << 20);
        checkExitCode(report, 0);
        SLICETOOL_VERIFY(changed);
        checkExitCode(again, 0);
        checkEqual();
    }
}

void TestLongRows::longTextsOfAnyTypeAreCompared_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    const QString line = QStringLiteral("LINESTRINGFROMTEXT(CONCAT('LINESTRING(0 ', %1, REPEAT(',1 "
                                        "2', 700), ')'))");
    QTest::newRow("geometry") << "GEOMETRY" << line;
    QTest::newRow("geometry not null") << "LINESTRING NOT NULL" << line;
    QTest::newRow("text") << "LONGTEXT CHARACTER SET utf8mb4"
                          << "CONCAT(%1, REPEAT('é', 6000))";
    QTest::newRow("blob") << "LONGBLOB NOT NULL"
                          << "CONCAT(%1, REPEAT(x'00', 12000))";
}

void TestLongRows::longTextsOfAnyTypeAreCompared()
{
    QFETCH(QString, type);
    QFETCH(QString, value);
    // A value of 11 to 12 KB has more than 16 KB in hex.
    fill(QStringLiteral(
             "CREATE TABLE t (id INT PRIMARY KEY, g %1); INSERT INTO t VALUES (1, %2), (2, "
             "%2); CREATE TABLE k (g %1); INSERT INTO k VALUES (%2)")
             .arg(type, value.arg(QStringLiteral("'1'"))));
    SLICETOOL_VERIFY(run());
    fill(QStringLiteral("UPDATE t SET g = %1 WHERE id = 1; UPDATE k SET g = %1")
             .arg(value.arg(QStringLiteral("'5'"))));
    setPacket(m_servers->upstream(), 16384);
    setPacket(m_servers->local(), 16384);
    const auto compared = run(Leg::Pull, RunMode::Compare);
    const auto pulled = run();
    setPacket(m_servers->upstream(), 16 << 20);
    setPacket(m_servers->local(), 16 << 20);
    checkExitCode(compared, 1);
    checkExitCode(pulled, 0);
    checkEqual();
}

SLICETOOL_TEST(TestLongRows)
#include "tst_longrows.moc"
