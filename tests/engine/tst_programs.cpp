// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtest.h"
#include "support/testmain.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace slicetool;
using namespace slicetool::test;

namespace {

/// Whose client programs are installed.
enum class Programs { Neither, MariaDbs, MySqls, Both };

/// A folder of PATH with MariaDB's programs alone, also by their old names, which MySQL's share.
void linkMariaDbPrograms(const QString &folder)
{
    const std::pair<const char *, const char *> names[] = {{"mariadb-dump", "mariadb-dump"},
                                                           {"mysqldump", "mariadb-dump"},
                                                           {"mariadb", "mariadb"},
                                                           {"mysql", "mariadb"}};
    for (const auto &[name, program] : names) {
        const QString path = QStandardPaths::findExecutable(QLatin1String(program));
        QVERIFY2(!path.isEmpty(), program);
        QVERIFY(QFile::link(path, folder + QLatin1Char('/') + QLatin1String(name)));
    }
}

} // namespace

/// Many rows with the client programs of either family, of both, and with none, where the target takes
/// no LOAD DATA LOCAL: rows arrive to the byte, and a note says where they could not go by dump.
class TestPrograms : public RunTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void rowsArrive_data();
    void rowsArrive();
    void saysWhichLoginIsNotForPrograms();

private:
    /// How many dumps have asked upstream for rows.
    int dumps();
    void choose(Programs programs);

    QByteArray m_path = qgetenv("PATH");
    QString m_mySqlFolder;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPrograms::initTestCase()
{
    const QString root = serverRoot(QStringLiteral("mysql97"));
    if (root.isEmpty())
        skipWithout(QStringLiteral("MySQL 9.7"), QStringLiteral("mysql97"));
    m_mySqlFolder = root + QLatin1String("/run");
    RunTest::initTestCase();
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral("SET GLOBAL log_output = 'TABLE'; SET GLOBAL general_log = 1")));
}

void TestPrograms::init()
{
    RunTest::init();
    SLICETOOL_VERIFY(
        m_servers->upstream().execute(QStringLiteral("TRUNCATE TABLE mysql.general_log")));
    // What programs might tell apart: bytes, quotes, moments, numbers' last digits.
    fill(QStringLiteral(
        "CREATE TABLE `a``-b` (id INT PRIMARY KEY, t VARCHAR(80) CHARACTER SET utf8mb4, b BLOB, "
        "at TIMESTAMP(6) NULL, n DECIMAL(30, 10), d DOUBLE, f BIT(9), e ENUM('x', 'ü'), h "
        "BINARY(4), "
        "g INT AS (id + 1) VIRTUAL);"
        "INSERT INTO `a``-b` (id, t, b, at, n, d, f, e, h) SELECT seq, CONCAT('''\\\\\"é🙂\\n', "
        "seq), "
        "UNHEX(CONCAT('00FF1A0A0D5C27', HEX(seq))), FROM_UNIXTIME(1700000000 + seq / 7), "
        "seq / 7, seq / 3e0, seq % 512, 1 + seq % 2, UNHEX(LPAD(HEX(seq), 8, '0')) "
        "FROM seq_1_to_6000;"
        "CREATE TABLE j (id INT PRIMARY KEY, j JSON);"
        "INSERT INTO j SELECT seq, JSON_OBJECT('n', seq, 't', 'ü\"') FROM seq_1_to_6000"));
    m_endpoints.work.reset();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPrograms::cleanup()
{
    qputenv("PATH", m_path);
}

int TestPrograms::dumps()
{
    return ask(m_servers->upstream(),
               QStringLiteral("SELECT COUNT(*) FROM mysql.general_log WHERE CONVERT(argument USING "
                              "utf8mb4) LIKE 'SELECT /*!40001 SQL_NO_CACHE */%'"))
        .trimmed()
        .toInt();
}

void TestPrograms::choose(Programs programs)
{
    QStringList folders;
    if (programs == Programs::MySqls)
        folders << m_mySqlFolder;
    if (programs == Programs::MariaDbs || programs == Programs::Both)
        linkMariaDbPrograms(m_folder->path());
    folders << m_folder->path();
    if (programs == Programs::Both)
        folders << m_mySqlFolder; // behind MariaDB's, under whose names they hide
    qputenv("PATH", folders.join(QLatin1Char(':')).toUtf8());
}

void TestPrograms::rowsArrive_data()
{
    QTest::addColumn<int>("programs");
    QTest::addColumn<bool>("loads");
    QTest::newRow("neither") << int(Programs::Neither) << false;
    QTest::newRow("neither, with loads") << int(Programs::Neither) << true;
    QTest::newRow("MariaDB's") << int(Programs::MariaDbs) << false;
    QTest::newRow("MySQL's") << int(Programs::MySqls) << false;
    QTest::newRow("both") << int(Programs::Both) << false;
}

void TestPrograms::rowsArrive()
{
    QFETCH(int, programs);
    QFETCH(bool, loads);
    choose(Programs(programs));
    allowLoads(loads);
    const auto report = run();
    qputenv("PATH", m_path);
    const int dumped = dumps();
    checkExitCode(report, 0);
    checkEqual();
    if (QTest::currentTestFailed())
        return;
    const bool fromMariaDb = m_servers->upstream().isMariaDb();
    const bool toMariaDb = m_servers->local().isMariaDb();
    const auto isMariaDbs = [&](bool server) {
        return programs == int(Programs::MariaDbs) || (programs == int(Programs::Both) && server);
    };
    int expected = 0;
    for (const TableReport &table : report->tables) {
        const bool isJson = table.table == QLatin1String("j");
        // MySQL's programs have no login for MariaDB's accounts any more, MariaDB's dump sets
        // generated columns, and MySQL takes no JSON in a binary session, or from a file.
        const bool takesLoads = !isJson || fromMariaDb;
        const bool fits = isJson ? fromMariaDb : toMariaDb || !isMariaDbs(fromMariaDb);
        const bool isDumped = programs != int(Programs::Neither) && !loads && fits
                              && isMariaDbs(fromMariaDb) >= fromMariaDb;
        const bool goes = isDumped && isMariaDbs(toMariaDb) >= toMariaDb;
        expected += isDumped;
        const bool isNoted = table.message.contains(QLatin1String("row by row, not in bulk: "));
        QVERIFY2(isNoted == (!goes && !loads && takesLoads), qPrintable(summary(*report)));
        if (isNoted && programs == int(Programs::Neither)) {
            QVERIFY2(table.message.contains(QLatin1String("local_infile is off on base"))
                         && table.message.contains(QLatin1String("neither mariadb-dump nor")),
                     qPrintable(table.message));
        }
    }
    QCOMPARE(dumped, expected);
}

/// Where encryption is not certain, MariaDB's programs get no plugin that might give the password away,
/// and MySQL's accounts log in by one.
void TestPrograms::saysWhichLoginIsNotForPrograms()
{
    if (m_servers->local().isMariaDb())
        QSKIP("an account of MariaDB's needs no plugin");
    SLICETOOL_VERIFY(m_servers->local().execute(
        QStringLiteral("DROP USER IF EXISTS dev@'127.0.0.1'; CREATE USER dev@'127.0.0.1' "
                       "IDENTIFIED BY 'p'; GRANT ALL ON *.* TO dev@'127.0.0.1'")));
    fill(QStringLiteral("DROP TABLE `a``-b`, j; CREATE TABLE t (id INT PRIMARY KEY); "
                        "INSERT INTO t SELECT seq FROM seq_1_to_6000"));
    choose(Programs::MariaDbs);
    allowLoads(false);
    m_endpoints.base =
        m_servers->local().tcpEndpoint(QStringLiteral("foo0"), QStringLiteral("base"));
    m_endpoints.base.user = QStringLiteral("dev");
    m_endpoints.base.password = QStringLiteral("p");
    const auto report = run();
    qputenv("PATH", m_path);
    checkExitCode(report, 0);
    checkEqual();
    const QString said = report ? summary(*report) : QString();
    QVERIFY2(
        said.contains(QLatin1String("would log in with caching_sha2_password, but encryption is "
                                    "not guaranteed")),
        qPrintable(said));
}

SLICETOOL_TEST(TestPrograms)
#include "tst_programs.moc"
