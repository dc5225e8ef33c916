// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/childenvironment.h"
#include "demo/privateserver.h"
#include "server/clientprograms.h"
#include "server/dumppredicate.h"
#include "server/optionfile.h"
#include "support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace slicetool;

namespace {

using Family = ServerVersion::Family;

struct Outcome {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

Outcome run(const QString &path, const QStringList &arguments, const QByteArray &input = {},
            const QProcessEnvironment &environment = databaseEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(path, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {-1, {}, process.errorString().toUtf8()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

/// What the dump and the client program do with the arguments and option files that they are
/// given, on a real server.
class TestDumpAndLoad : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<demo::PrivateServer> m_server;
    DumpProgram m_dump;
    ClientProgram m_load;

    TemporaryOptionFile optionFile(const QString &schema) const
    {
        auto file = TemporaryOptionFile::create(m_server->endpoint(schema, QStringLiteral("base")),
                                                m_dump.version.family);
        if (!file)
            qFatal("%s", qPrintable(file.error().message()));
        return std::move(*file);
    }

    Outcome dump(const QString &schema, const QString &table, const QString &where = {},
                 bool oneTransaction = false) const
    {
        const TemporaryOptionFile file = optionFile(schema);
        DumpRequest request;
        request.optionFile = file.path();
        request.schema = schema;
        request.table = table;
        request.where = where;
        request.oneTransaction = oneTransaction;
        const ServerVersion server{m_server->isMariaDb() ? Family::MariaDb : Family::MySql, 0};
        return run(m_dump.path, dumpArguments(m_dump, server, request));
    }

    Outcome load(const QString &schema, const QByteArray &dump, const QString &init = {}) const
    {
        const TemporaryOptionFile file = optionFile(schema);
        return run(m_load.path, loadArguments(m_load, file.path(), schema, init),
                   dump.mid(sandboxLineLength(dump)));
    }

    void execute(const QString &sql)
    {
        const auto done = m_server->execute(sql);
        QVERIFY2(bool(done), done ? "" : qPrintable(done.error().message()));
    }

    QByteArray query(const QString &sql)
    {
        const auto rows = m_server->query(sql);
        return rows ? *rows : rows.error().message().toUtf8();
    }

private Q_SLOTS:
    void initTestCase()
    {
        demo::PrivateServer::Options options;
        options.name = QStringLiteral("dumpandload");
        options.arguments = {QStringLiteral("--default-time-zone=+05:30"),
                             QStringLiteral("--sql-mode=STRICT_ALL_TABLES")};
        auto server = demo::PrivateServer::start(options);
        QVERIFY2(bool(server), server ? "" : qPrintable(server.error().message()));
        m_server = std::move(*server);
        const auto dump = findDumpProgram();
        QVERIFY2(bool(dump), dump ? "" : qPrintable(dump.error().message()));
        m_dump = *dump;
        const auto load = findLoadProgram();
        QVERIFY2(bool(load), load ? "" : qPrintable(load.error().message()));
        m_load = *load;
    }

    void cleanupTestCase() { m_server.reset(); }

    /// What honoursTransport() says of MariaDB's programs, asked of the installed one on a
    /// server without TLS.
    void transportIsAsSaid()
    {
        if (!m_load.version.isMariaDb())
            QSKIP("the installed client is MySQL's");
        Endpoint endpoint = m_server->endpoint(QStringLiteral("mysql"), QStringLiteral("base"));
        endpoint.sslMode = SslMode::VerifyIdentity;
        const auto file = TemporaryOptionFile::create(endpoint, m_load.version.family);
        QVERIFY(bool(file));
        const Outcome outcome = run(
            m_load.path, loadArguments(m_load, file->path(), endpoint.schema, {}), "SELECT 1;\n");
        QVERIFY(outcome.exitCode != 0);
        QVERIFY2(outcome.errors.contains("SSL"), outcome.errors.constData());
    }

    /// Every kind of column arrives to the byte, FLOAT, INET6 and UUID excepted.
    void rowsArriveToTheByte()
    {
        execute(QStringLiteral(
            "CREATE SCHEMA src; CREATE SCHEMA dst; USE src; SET sql_mode='';"
            "CREATE TABLE t (id INT PRIMARY KEY AUTO_INCREMENT, l VARCHAR(50) CHARACTER SET latin1,"
            " u VARCHAR(50) CHARACTER SET utf16, m VARCHAR(50) CHARACTER SET utf8mb4, c CHAR(5) "
            "CHARACTER SET ucs2,"
            " g TEXT CHARACTER SET gbk, s VARCHAR(20) CHARACTER SET sjis, b VARBINARY(300), bl "
            "LONGBLOB, bt BIT(64),"
            " d DOUBLE, dc DECIMAL(30,10), dt DATETIME(6), ts TIMESTAMP(6) NULL, tm TIME(3), y "
            "YEAR,"
            " e ENUM('é','b') CHARACTER SET latin1, st SET('ü','y') CHARACTER SET utf16, j JSON, p "
            "POINT,"
            " `sp\"``ü` INT, gv INT AS (y + 1) VIRTUAL, gs INT AS (y + 2) STORED);"
            "INSERT INTO t (id, l, u, m, c, g, s, b, bl, bt, d, dc, dt, ts, tm, y, e, st, j, p, "
            "`sp\"``ü`) VALUES"
            " (0, X'E9F1275C2200', _utf16 X'00E9D83DDE00005C0027', CONCAT('\U0001F600é', "
            "X'5C270A0D001A22'), 'é\\\\',"
            "  X'815C275C', _sjis X'835C275C', X'00FF275C0A1A22', REPEAT(X'0D0A00275C1AFF', "
            "100000), 0xFFFFFFFFFFFFFFFF,"
            "  4.9e-324, 12345678901234567890.1234567891, '0000-00-00 00:00:00.123456', "
            "'2024-03-31 01:30:00.5',"
            "  '-838:59:59.123', 2024, 'é', 'ü,y', '{\"a\": \"é\"}', POINT(1, 2), 7),"
            " (-5, '', '', '', '', '', '', '', '', 0, 0.1 + 0.2e0, 0, '2024-02-30', NULL, 0, 0, "
            "'', '', NULL, NULL, NULL),"
            " (6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1.7976931348623157e308, "
            "NULL, NULL, NULL, NULL,"
            "  NULL, NULL, NULL, NULL, NULL, NULL);"
            "SET sql_mode='NO_AUTO_VALUE_ON_ZERO'; UPDATE t SET id = 0 WHERE l LIKE '_%';"
            "CREATE TABLE dst.t LIKE src.t;"));
        const Outcome dumped = dump(QStringLiteral("src"), QStringLiteral("t"));
        QVERIFY2(dumped.exitCode == 0, dumped.errors.constData());
        QCOMPARE(dumped.errors, QByteArray());
        // Nothing of the table's definition, and nothing that locks.
        for (const char *word : {"CREATE ", "DROP ", "LOCK TABLES", "DISABLE KEYS", "TRIGGER"})
            QVERIFY2(!dumped.output.contains(word), word);
        const Outcome loaded = load(QStringLiteral("dst"), dumped.output);
        QVERIFY2(loaded.exitCode == 0, loaded.errors.constData());
        QCOMPARE(query(QStringLiteral(
                     "SELECT COUNT(*), MIN(id), SUM(LENGTH(bl)), COUNT(DISTINCT id) FROM dst.t")),
                 QByteArray("3\t-5\t700000\t3\n"));

        const QStringList columns =
            QStringLiteral("id,l,u,m,c,g,s,b,bl,bt,d,dc,dt,ts,tm,y,e,st,j,p,`sp\"``ü`,gv,gs")
                .split(u',');
        for (const QString &column : columns) {
            const QString differing =
                QStringLiteral("SELECT COUNT(*) FROM src.t a LEFT JOIN dst.t b ON a.id = b.id "
                               "WHERE b.id IS NULL OR NOT (HEX(a.%1) <=> HEX(b.%1)) OR NOT "
                               "(CAST(a.%1 AS BINARY) <=> CAST(b.%1 AS BINARY))")
                    .arg(column);
            QVERIFY2(query(differing) == "0\n", qPrintable(column));
        }
    }

    void oddNames()
    {
        execute(QStringLiteral("CREATE SCHEMA `-o'd\"d ü`; CREATE TABLE `-o'd\"d "
                               "ü`.`--all-databases` (`a``b` INT PRIMARY KEY);"
                               "INSERT INTO `-o'd\"d ü`.`--all-databases` VALUES (1), (2);"));
        const Outcome dumped = dump(QStringLiteral("-o'd\"d ü"), QStringLiteral("--all-databases"),
                                    QStringLiteral("`a``b` = 2"));
        QVERIFY2(dumped.exitCode == 0, dumped.errors.constData());
        QVERIFY(dumped.output.contains("INSERT INTO `--all-databases` (`a``b`) VALUES (2);"));
        execute(QStringLiteral("DELETE FROM `-o'd\"d ü`.`--all-databases`"));
        const Outcome loaded = load(QStringLiteral("-o'd\"d ü"), dumped.output);
        QVERIFY2(loaded.exitCode == 0, loaded.errors.constData());
        QCOMPARE(query(QStringLiteral("SELECT * FROM `-o'd\"d ü`.`--all-databases`")),
                 QByteArray("2\n"));
    }

    /// A rewritten predicate finds in the dump's session what the original finds in a text
    /// session; the original itself does not.
    void predicatesMeanTheSame()
    {
        execute(QStringLiteral(
            "CREATE SCHEMA words; CREATE TABLE words.w (id INT PRIMARY KEY, l VARCHAR(20) "
            "CHARACTER SET latin1,"
            " m VARCHAR(20) CHARACTER SET utf8mb4, d DATETIME);"
            "INSERT INTO words.w VALUES (1, 'Müller', 'Müller', '2024-01-01'), (2, 'MÜLLER', "
            "'MÜLLER', '2024-06-01 10:00:00'),"
            " (3, 'O''Neil', 'O''Neil', '2023-01-01'), (4, 'x', '\U0001F600', NULL);"));
        const auto idsOf = [](const QByteArray &dump) {
            QByteArrayList ids;
            qsizetype at = dump.indexOf("VALUES (");
            while (at >= 0) {
                const qsizetype start = dump.indexOf('(', at) + 1;
                ids.append(dump.mid(start, dump.indexOf(',', start) - start));
                at = dump.indexOf("),\n(", start);
            }
            return ids.join('\n') + (ids.isEmpty() ? "" : "\n");
        };
        int differed = 0;
        for (const char *text :
             {"l = 'müller'", "m = 'müller'", "l LIKE 'mü%' OR l = 'o\\'neil'", "m = '\U0001F600'",
              "d >= '2024-01-01' AND d < '2024-06-01 10:00:01'", "l IN ('MULLER', \"O'Neil\")",
              "UPPER(m) = 'MÜLLER' AND id IN (SELECT id FROM w WHERE l = 'müller')",
              "l > 'n' AND l <= 'X'", "d > DATE '2024-01-01'"}) {
            const QString predicate = QString::fromUtf8(text);
            const QByteArray expected = query(
                QStringLiteral("USE words; SELECT id FROM w WHERE %1 ORDER BY id").arg(predicate));
            QVERIFY2(!expected.isEmpty(), text);
            const auto rewritten = predicateForDump(predicate);
            QVERIFY2(rewritten.has_value(), text);
            const Outcome dumped = dump(QStringLiteral("words"), QStringLiteral("w"), *rewritten);
            QVERIFY2(dumped.exitCode == 0, dumped.errors.constData());
            QCOMPARE(idsOf(dumped.output), expected);
            differed += idsOf(dump(QStringLiteral("words"), QStringLiteral("w"), predicate).output)
                        != expected;
        }
        QVERIFY(differed > 0);
    }

    void timesGoInUtc()
    {
        execute(QStringLiteral(
            "CREATE SCHEMA times; CREATE TABLE times.t (ts TIMESTAMP(3) NULL);"
            "SET time_zone='+00:00'; INSERT INTO times.t VALUES ('2024-03-31 01:30:00.125');"));
        QVERIFY(dump(QStringLiteral("times"), QStringLiteral("t"))
                    .output.contains("VALUES ('2024-03-31 01:30:00.125')"));
    }

    /// A dump that breaks off leaves nothing behind where one transaction was asked for.
    void cutDumpLeavesNothing()
    {
        execute(QStringLiteral("CREATE SCHEMA cut; CREATE TABLE cut.t (id INT PRIMARY KEY) "
                               "ENGINE=InnoDB; INSERT INTO cut.t VALUES (1), (2);"));
        const QByteArray whole = dump(QStringLiteral("cut"), QStringLiteral("t"), {}, true).output;
        const qsizetype end = whole.indexOf(";\n", whole.indexOf("INSERT INTO"));
        QVERIFY(end > 0);
        execute(QStringLiteral("DELETE FROM cut.t"));
        QCOMPARE(load(QStringLiteral("cut"), whole.left(end + 2)).exitCode, 0);
        QCOMPARE(query(QStringLiteral("SELECT COUNT(*) FROM cut.t")), QByteArray("0\n"));
        QCOMPARE(load(QStringLiteral("cut"), whole).exitCode, 0);
        QCOMPARE(query(QStringLiteral("SELECT COUNT(*) FROM cut.t")), QByteArray("2\n"));
    }

    void loadStopsAtErrorsAndRunsNoShell()
    {
        QTemporaryDir folder;
        const QByteArray flag = folder.filePath(QStringLiteral("flag")).toUtf8();
        execute(QStringLiteral("CREATE SCHEMA stop; CREATE TABLE stop.t (id INT PRIMARY KEY);"));
        const Outcome shell =
            load(QStringLiteral("stop"),
                 "\\! touch " + flag + "\nsystem touch " + flag + "\nINSERT INTO t VALUES (1);\n");
        QVERIFY(!QFile::exists(QString::fromUtf8(flag)));
        QVERIFY(shell.exitCode != 0);
        const Outcome broken = load(
            QStringLiteral("stop"),
            "INSERT INTO t VALUES (2);\nINSERT INTO t VALUES (2);\nINSERT INTO t VALUES (3);\n");
        QVERIFY(broken.exitCode != 0);
        QVERIFY2(broken.errors.contains("1062"), broken.errors.constData());
        QCOMPARE(query(QStringLiteral("SELECT GROUP_CONCAT(id) FROM stop.t")), QByteArray("2\n"));
    }

    void initCommandSetsUpTheSession()
    {
        const Outcome outcome =
            load(QStringLiteral("mysql"),
                 "SELECT @@unique_checks, @@session.sql_mode, @@character_set_client;\n",
                 QStringLiteral("SET unique_checks=0, sql_mode='ANSI'"));
        QVERIFY2(outcome.exitCode == 0, outcome.errors.constData());
        QVERIFY2(outcome.output.contains("\n0\tREAL_AS_FLOAT"), outcome.output.constData());
        QVERIFY(outcome.output.endsWith("\tbinary\n"));
    }

    /// A real login with every kind of password, while everything that could interfere says
    /// something else.
    void passwordsLogIn()
    {
        QTemporaryDir home;
        QFile mine(home.filePath(QStringLiteral(".my.cnf")));
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write("[client]\nuser=nobody\npassword=wrong\nsocket=/"
                   "nonexistent\n[mysql]\nskip-column-names\n");
        mine.close();
        const QByteArray homeBefore = qgetenv("HOME");
        qputenv("HOME", home.path().toUtf8());
        qputenv("MYSQL_PWD", "wrong");
        qputenv("MYSQL_UNIX_PORT", "/nonexistent");
        const QProcessEnvironment environment = databaseEnvironment();
        qputenv("HOME", homeBefore);
        qunsetenv("MYSQL_PWD");
        qunsetenv("MYSQL_UNIX_PORT");
        QCOMPARE(environment.value(QStringLiteral("HOME")), home.path());

        const QStringList passwords = {QString(),
                                       QStringLiteral("simple"),
                                       QStringLiteral("a#b;c"),
                                       QStringLiteral("\""),
                                       QStringLiteral("'"),
                                       QStringLiteral("\\"),
                                       QStringLiteral("\\\\\""),
                                       QStringLiteral("'a' \"b\" #"),
                                       QStringLiteral(" lead and trail "),
                                       QStringLiteral("tab\tline\nreturn\r"),
                                       QStringLiteral("pässwörd密\U0001F511"),
                                       QStringLiteral("$(id)`id`%s\\n\\s")};
        for (qsizetype i = 0; i < passwords.size(); ++i) {
            const QString user = QStringLiteral("odd %1'#").arg(i);
            execute(QStringLiteral("CREATE USER `%1`@localhost IDENTIFIED BY %2")
                        .arg(user, quotedSql(passwords[i])));
            Endpoint endpoint =
                m_server->endpoint(QStringLiteral("information_schema"), QStringLiteral("base"));
            endpoint.user = user;
            endpoint.password = passwords[i];
            const auto file = TemporaryOptionFile::create(endpoint, m_load.version.family);
            QVERIFY(bool(file));
            const Outcome outcome =
                run(m_load.path, loadArguments(m_load, file->path(), endpoint.schema, {}),
                    "SELECT HEX(CURRENT_USER());\n", environment);
            QVERIFY2(outcome.exitCode == 0,
                     (QByteArray::number(i) + ": " + outcome.errors).constData());
            QCOMPARE(outcome.output.trimmed().split('\n').last(),
                     (user + QStringLiteral("@localhost")).toUtf8().toHex().toUpper());

            endpoint.password = passwords[i] + QStringLiteral("x");
            const auto wrong = TemporaryOptionFile::create(endpoint, m_load.version.family);
            QVERIFY(bool(wrong));
            const Outcome denied =
                run(m_load.path, loadArguments(m_load, wrong->path(), endpoint.schema, {}),
                    "SELECT 1;\n", environment);
            QVERIFY(denied.exitCode != 0);
            QVERIFY2(denied.errors.contains("1045"), denied.errors.constData());
        }
    }

private:
    static QString quotedSql(QString text)
    {
        text.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
        return u'\'' + text + u'\'';
    }
};

SLICETOOL_TEST(TestDumpAndLoad)
#include "tst_dumpandload.moc"
