// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/serverfixture.h"
#include "support/testmain.h"

using namespace slicetool;
using demo::PrivateServer;
using test::ServerFixture;

/// The comparison that every other test relies on must see what is there to see.
class TestTableComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void serversAgreeOnLittle();
    void seesOneCell_data();
    void seesOneCell();
    void comparesRowsWithoutKeyAsMultiset();
    void ignoresOrderAndTimeZone();
    void namesMissingTables();
    void failsOnMissingSchema();
    void loadsSakila();

private:
    PrivateServer &upstream() { return m_servers->upstream(); }
    PrivateServer &local() { return m_servers->local(); }
    Result<QStringList> compare() const
    {
        return test::compareTables(m_servers->upstream(), m_s, m_servers->local(), m_s,
                                   QStringLiteral("t"));
    }
    void runOnBoth(const QString &script)
    {
        for (PrivateServer *server : {&upstream(), &local()}) {
            SLICETOOL_VERIFY(ServerFixture::recreateSchema(*server, m_s));
            SLICETOOL_VERIFY(
                server->execute(QStringLiteral("SET time_zone = '+00:00';\n") + script, m_s));
        }
    }

    std::unique_ptr<ServerFixture> m_servers;
    const QString m_s = QStringLiteral("a `schema` for $it");
};

void TestTableComparison::initTestCase()
{
    auto servers = ServerFixture::start();
    SLICETOOL_VERIFY(servers);
    m_servers = std::move(*servers);
}

void TestTableComparison::serversAgreeOnLittle()
{
    const QString settings = QStringLiteral(
        "SELECT @@global.time_zone, @@global.sql_mode, @@global.character_set_server");
    const auto there = upstream().query(settings);
    const auto here = local().query(settings);
    SLICETOOL_VERIFY(there);
    SLICETOOL_VERIFY(here);
    const QList<QByteArray> a = there->trimmed().split('\t');
    const QList<QByteArray> b = here->trimmed().split('\t');
    QCOMPARE(a.size(), 3);
    for (int i = 0; i < 3; ++i)
        QVERIFY2(a[i] != b[i], a[i].constData());
    QVERIFY(a[1].contains("ANSI_QUOTES") && a[1].contains("NO_BACKSLASH_ESCAPES"));
    QVERIFY(upstream().port() > 0 && local().port() > 0 && upstream().port() != local().port());
}

void TestTableComparison::seesOneCell_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *name, const char *type, const char *one, const char *other) {
        QTest::newRow(name) << QString::fromLatin1(type) << QString::fromLatin1(one)
                            << QString::fromLatin1(other);
    };
    row("int", "INT", "1", "2");
    row("bigint", "BIGINT UNSIGNED", "18446744073709551614", "18446744073709551615");
    row("null and word", "VARCHAR(9)", "NULL", "'NULL'");
    row("null and empty", "VARCHAR(9)", "NULL", "''");
    row("case", "VARCHAR(9)", "'a'", "'A'");
    row("trailing space", "VARCHAR(9)", "'a'", "'a '");
    row("line break", "TEXT", "CONCAT('a', CHAR(10), 'b')", "CONCAT('a', CHAR(10), 'c')");
    row("quotes", "TEXT", "''''", "'\"'");
    row("backslash", "TEXT", "CHAR(92)", "CONCAT(CHAR(92), CHAR(92))");
    row("accent", "VARCHAR(9) CHARACTER SET utf8mb4", "X'C3A9'", "X'65'");
    row("bytes of latin1", "VARCHAR(9) CHARACTER SET latin1", "X'E9'", "X'E8'");
    row("blob", "BLOB", "X'0A0D00FF'", "X'0A0D00FE'");
    row("bit", "BIT(64)", "B'1'", "B'10'");
    row("float", "FLOAT", "1.0000001e0", "1.0000002e0");
    row("double", "DOUBLE", "0.1e0", "0.10000000000000002e0");
    row("decimal", "DECIMAL(20,10)", "0.1000000000", "0.1000000001");
    row("microsecond", "DATETIME(6)", "'2024-01-01 00:00:00.000001'",
        "'2024-01-01 00:00:00.000002'");
    row("timestamp", "TIMESTAMP NULL", "'2024-01-01 00:00:00'", "'2024-01-01 00:00:01'");
}

void TestTableComparison::seesOneCell()
{
    QFETCH(QString, type);
    QFETCH(QString, one);
    QFETCH(QString, other);
    for (const char *key : {"id INT PRIMARY KEY", "id INT"}) {
        runOnBoth(
            QStringLiteral("CREATE TABLE t (%1, v %2);\nINSERT INTO t VALUES (1, %3), (2, %4);")
                .arg(QLatin1String(key), type, one, other));
        SLICETOOL_VERIFY_EQUAL(compare());
        SLICETOOL_VERIFY(local().execute(
            QStringLiteral("SET time_zone = '+00:00'; UPDATE t SET v = %1 WHERE id = 1").arg(other),
            m_s));
        const auto lines = compare();
        SLICETOOL_VERIFY(lines);
        QVERIFY2(lines->size() == 2, qPrintable(lines->join(QLatin1Char('\n'))));
        QVERIFY(lines->at(0).at(0) != lines->at(1).at(0)); // one of each side
    }
}

void TestTableComparison::comparesRowsWithoutKeyAsMultiset()
{
    runOnBoth(QStringLiteral(
        "CREATE TABLE t (v INT, f FLOAT);\nINSERT INTO t VALUES (1, 1), (1, 1), (2, 2);"));
    SLICETOOL_VERIFY(local().execute(QStringLiteral("INSERT INTO t VALUES (1, 1)"), m_s));
    auto lines = compare();
    SLICETOOL_VERIFY(lines);
    QCOMPARE(lines->size(), 1);
    QVERIFY(lines->first().startsWith(QLatin1Char('+')));
    SLICETOOL_VERIFY(local().execute(QStringLiteral("DELETE FROM t LIMIT 2"), m_s));
    lines = compare();
    SLICETOOL_VERIFY(lines);
    QCOMPARE(lines->size(), 1);
    QVERIFY(lines->first().startsWith(QLatin1Char('-')));
}

void TestTableComparison::ignoresOrderAndTimeZone()
{
    SLICETOOL_VERIFY(ServerFixture::recreateSchema(upstream(), m_s));
    SLICETOOL_VERIFY(ServerFixture::recreateSchema(local(), m_s));
    const QString table = QStringLiteral(
        "CREATE TABLE t (a INT, at TIMESTAMP NULL, f FLOAT) CHARACTER SET utf8mb4;\n");
    SLICETOOL_VERIFY(
        upstream().execute(table
                               + QStringLiteral("INSERT INTO t VALUES (1, '2024-01-01 05:30:00', "
                                                "0.1), (2, '2024-06-01 05:30:00', 0.2)"),
                           m_s));
    SLICETOOL_VERIFY(
        local().execute(table
                            + QStringLiteral("INSERT INTO t VALUES (2, '2024-05-31 21:00:00', "
                                             "0.2), (1, '2023-12-31 21:00:00', 0.1)"),
                        m_s));
    SLICETOOL_VERIFY_EQUAL(compare());
}

void TestTableComparison::namesMissingTables()
{
    runOnBoth(
        QStringLiteral("CREATE TABLE t (v INT);\nCREATE TABLE u (v INT);\nINSERT INTO u VALUES (1);"
                       "CREATE VIEW w AS SELECT 1 AS one;"));
    SLICETOOL_VERIFY_EQUAL(test::compareSchemas(upstream(), m_s, local(), m_s));
    SLICETOOL_VERIFY(local().execute(
        QStringLiteral("DROP TABLE t; DELETE FROM u; CREATE TABLE more (v INT)"), m_s));
    const auto lines = test::compareSchemas(upstream(), m_s, local(), m_s);
    SLICETOOL_VERIFY(lines);
    QCOMPARE(lines->size(), 2);
    QVERIFY(lines->at(0).startsWith(QLatin1String("t: missing")));
    QVERIFY(lines->at(1).startsWith(QLatin1String("u: - INSERT")));
    SLICETOOL_VERIFY(test::compareSchemas(upstream(), m_s, local(), m_s, {QStringLiteral("u")}));
}

void TestTableComparison::failsOnMissingSchema()
{
    const QString nothing = QStringLiteral("nothing");
    QVERIFY(!test::compareSchemas(upstream(), nothing, local(), nothing));
    QVERIFY(!test::compareTables(upstream(), nothing, local(), nothing, QStringLiteral("t")));
}

void TestTableComparison::loadsSakila()
{
    SLICETOOL_NEED_SHARED_DATA(QStringLiteral("sakila/sakila-mv-data.sql"));
    // Its times are local ones: loaded under one time zone they are the same instants.
    const QString zone = QStringLiteral("SET GLOBAL time_zone = '%1'");
    SLICETOOL_VERIFY(local().execute(zone.arg(QStringLiteral("+05:30"))));
    SLICETOOL_VERIFY(ServerFixture::loadSakila(upstream()));
    SLICETOOL_VERIFY(ServerFixture::loadSakila(local()));
    SLICETOOL_VERIFY(local().execute(zone.arg(QStringLiteral("-03:00"))));

    const QString sakila = QStringLiteral("sakila");
    const auto tables = test::baseTables(upstream(), sakila);
    SLICETOOL_VERIFY(tables);
    QCOMPARE(tables->size(), 16);
    QCOMPARE(*upstream().query(QStringLiteral("SELECT COUNT(*) FROM rental"), sakila),
             QByteArray("16044\n"));
    const QStringList some{QStringLiteral("actor"), QStringLiteral("film"),
                           QStringLiteral("payment"), QStringLiteral("rental"),
                           QStringLiteral("staff")};
    SLICETOOL_VERIFY_EQUAL(test::compareSchemas(upstream(), sakila, local(), sakila, some));
    SLICETOOL_VERIFY(
        local().execute(QStringLiteral("UPDATE rental SET staff_id = 3 - staff_id, last_update = "
                                       "last_update WHERE rental_id = 7"),
                        sakila));
    const auto lines = test::compareSchemas(upstream(), sakila, local(), sakila, some);
    SLICETOOL_VERIFY(lines);
    QCOMPARE(lines->size(), 2);
    for (const QString &line : *lines)
        QVERIFY2(line.startsWith(QLatin1String("rental: ")), qPrintable(line));
}

SLICETOOL_TEST(TestTableComparison)
#include "tst_tablecomparison.moc"
