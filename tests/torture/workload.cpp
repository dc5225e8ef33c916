// SPDX-License-Identifier: GPL-3.0-or-later
#include "torture/workload.h"

#include <QDir>
#include <QJsonArray>

namespace slicetool::torture {

namespace {

#define CHARSET "CHARACTER SET utf8mb4 COLLATE utf8mb4_bin"

/// 0 to 9999, without anything that only one family has.
const char *const numbers =
    "CREATE TABLE numbers (n INT PRIMARY KEY);\n"
    "INSERT INTO numbers SELECT a.d + 10 * b.d + 100 * c.d + 1000 * e.d FROM\n"
    " (SELECT 0 AS d UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5\n"
    "  UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9) AS a,\n"
    " (SELECT 0 AS d UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5\n"
    "  UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9) AS b,\n"
    " (SELECT 0 AS d UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5\n"
    "  UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9) AS c,\n"
    " (SELECT 0 AS d UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5\n"
    "  UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9) AS e;\n";

/// Upstream as it was when the copies were made. `fresh` and `built` are not copied yet: one is
/// loaded in bulk, the other one is large enough to be built beside its place.
const char *const schema =
    "CREATE TABLE blobs (id INT PRIMARY KEY, b MEDIUMBLOB, t TEXT);\n"
    "CREATE TABLE built (id INT PRIMARY KEY, v INT, KEY (v));\n"
    "CREATE TABLE changes (id INT PRIMARY KEY, v INT, pad VARCHAR(60));\n"
    "CREATE TABLE dated (id INT PRIMARY KEY, v INT, updated_at DATETIME NOT NULL);\n"
    "CREATE TABLE drifted (id INT PRIMARY KEY, v INT);\n"
    "CREATE TABLE fresh (id INT PRIMARY KEY, v VARCHAR(20));\n"
    "CREATE TABLE moved (id INT PRIMARY KEY, u INT NOT NULL, UNIQUE (u));\n"
    "CREATE TABLE nokey (a INT, b VARCHAR(20));\n"
    "CREATE TABLE plain (id INT PRIMARY KEY, v INT) ENGINE=MyISAM;\n"
    "CREATE TABLE texts (name VARCHAR(40) PRIMARY KEY, v INT);\n"
    "CREATE TABLE throttles (id INT PRIMARY KEY, used INT NOT NULL);\n"
    "INSERT INTO blobs SELECT n, REPEAT(CHAR(n), 300 * n), 'text' FROM numbers WHERE n BETWEEN 1 "
    "AND 40;\n"
    "INSERT INTO changes SELECT n, n, 'unchanged' FROM numbers WHERE n < 3000;\n"
    "INSERT INTO dated SELECT n, n, '2024-01-01 00:00:00' FROM numbers WHERE n < 500;\n"
    "INSERT INTO drifted SELECT n, n FROM numbers WHERE n < 100;\n"
    "INSERT INTO moved SELECT n, n FROM numbers WHERE n < 200;\n"
    "INSERT INTO nokey SELECT n MOD 50, 'twice' FROM numbers WHERE n < 150;\n"
    "INSERT INTO plain SELECT n, n FROM numbers WHERE n < 300;\n"
    "INSERT INTO texts SELECT CONCAT('name ', n), n FROM numbers WHERE n < 300;\n"
    "INSERT INTO throttles SELECT n, 0 FROM numbers WHERE n < 20;\n";

/// What happens to a copy that an application works on, and to upstream overnight.
const char *const edits =
    "UPDATE blobs SET b = REPEAT('x', 20000) WHERE id MOD 7 = 0;\n"
    "UPDATE changes SET v = -1 WHERE id MOD 9 = 0; DELETE FROM changes WHERE id MOD 11 = 1;\n"
    "INSERT INTO changes SELECT n, n, 'new' FROM numbers WHERE n BETWEEN 3000 AND 3400;\n"
    "UPDATE dated SET v = -1, updated_at = '2024-02-01 00:00:00' WHERE id MOD 5 = 0;\n"
    "INSERT INTO dated SELECT n, n, '2024-02-01 00:00:00' FROM numbers WHERE n BETWEEN 500 AND "
    "520;\n"
    "UPDATE moved SET u = -u - 1; UPDATE moved SET u = (-u + 6) MOD 200;\n"
    "DELETE FROM nokey WHERE a = 3; INSERT INTO nokey VALUES (7, 'twice'), (8, 'new');\n"
    "UPDATE plain SET v = -1 WHERE id MOD 4 = 0; DELETE FROM plain WHERE id = 5;\n"
    "UPDATE texts SET v = -1 WHERE v MOD 6 = 0; DELETE FROM texts WHERE v = 7;\n"
    "INSERT INTO texts VALUES ('another', 1);\n"
    "UPDATE throttles SET used = id;\n";

const char *const upstreamOnly =
    "INSERT INTO built SELECT a.n, a.n MOD 97 FROM numbers AS a;\n"
    "INSERT INTO built SELECT a.n + 10000, a.n MOD 89 FROM numbers AS a;\n"
    "INSERT INTO built SELECT a.n + 20000, a.n MOD 83 FROM numbers AS a;\n"
    "INSERT INTO fresh SELECT n, CONCAT('row ', n) FROM numbers WHERE n < 6000;\n"
    "ALTER TABLE drifted MODIFY v BIGINT;\n";

QString copied(const QString &from, const QString &to, const QStringList &tables)
{
    QString script =
        QStringLiteral("DROP DATABASE IF EXISTS `%1`; CREATE DATABASE `%1`;\n").arg(to);
    for (const QString &table : tables)
        script += QStringLiteral("CREATE TABLE `%2`.`%3` LIKE `%1`.`%3`;\n"
                                 "INSERT INTO `%2`.`%3` SELECT * FROM `%1`.`%3`;\n")
                      .arg(from, to, table);
    return script;
}

const QStringList copiedTables{str("blobs"),   str("changes"), str("dated"),
                               str("drifted"), str("moved"),   str("nokey"),
                               str("plain"),   str("texts"),   str("throttles")};

} // namespace

QString toString(Command command)
{
    switch (command) {
    case Command::Pull:
        return str("pull");
    case Command::Undo:
        return str("undo");
    case Command::LitePull:
        return str("lite");
    }
    Q_UNREACHABLE();
}

QStringList arguments(Command command)
{
    switch (command) {
    case Command::Pull:
        return {str("pull"), str("--recreate")};
    case Command::Undo:
        return {str("undo")};
    case Command::LitePull:
        return {str("pull"),  str("--lite"),  str("--table"),
                str("dated"), str("--table"), str("changes")};
    }
    Q_UNREACHABLE();
}

QString targetSchema(Command command)
{
    return command == Command::Undo ? str("foo1") : str("foo0");
}

QStringList writtenTables(Command command)
{
    if (command == Command::LitePull)
        return {str("changes"), str("dated")};
    QStringList tables = copiedTables;
    if (command == Command::Pull)
        tables << str("built") << str("fresh");
    return tables;
}

Result<std::unique_ptr<Workload>> Workload::start()
{
    auto cli = test::CliFixture::start();
    if (!cli)
        return cli.error();
    auto workload = std::make_unique<Workload>();
    workload->m_cli = std::move(*cli);
    test::CliFixture &fixture = *workload->m_cli;
    if (auto done = fixture.reset(); !done)
        return done.error();
    // seed0 is what foo0 was; seed1 is what an application made of a copy of it.
    for (const char *name : {"seed0", "seed1"}) {
        if (auto done = fixture.local().execute(
                str("CREATE DATABASE %1 " CHARSET "; USE %1;\n").arg(str(name)) + str(numbers)
                + str(schema));
            !done)
            return done.error();
    }
    if (auto done = fixture.local().execute(str(edits), str("seed1")); !done)
        return done.error();
    if (auto done = fixture.upstream().execute(
            str("DROP DATABASE foo; CREATE DATABASE foo " CHARSET "; USE foo;\n") + str(numbers)
            + str(schema) + str(edits) + str(upstreamOnly));
        !done)
        return done.error();
    const auto after = [](const char *leg) {
        return QJsonObject{{str("leg"), str(leg)},
                           {str("sql"), str("UPDATE throttles SET used = 7")}};
    };
    workload->m_plan = fixture.writePlan(
        {{str("steps"),
          QJsonArray{QJsonObject{{str("table"), str("numbers")}, {str("step"), str("skip")}},
                     QJsonObject{{str("table"), str("dated")},
                                 {str("step"), str("scan")},
                                 {str("modified"), str("updated_at")}}}},
         {str("after"), QJsonArray{after("pull"), after("undo")}}});
    const QString temporary = workload->temporaryFolder();
    if (!QDir().mkpath(temporary))
        return Error{ErrorCode::Io, str("making a folder for temporary files"), temporary, {}, 0};
    fixture.environment.insert(str("TMPDIR"), temporary);
    return workload;
}

QString Workload::temporaryFolder() const
{
    return m_cli->path(str("tmp"));
}

Result<void> Workload::restore(Command command)
{
    QDir(m_cli->path(str("slicetool"))).removeRecursively();
    QString script = copied(str("seed0"), str("foo0"), copiedTables);
    script += command == Command::Undo ? copied(str("seed1"), str("foo1"), copiedTables)
                                       : str("DROP DATABASE IF EXISTS foo1;\n");
    return m_cli->local().execute(script);
}

Result<QMap<QString, QByteArray>> Workload::states(Command command)
{
    const QString schemaName = targetSchema(command);
    const auto there = test::baseTables(m_cli->local(), schemaName);
    if (!there)
        return there.error();
    QMap<QString, QByteArray> states;
    QString script;
    QStringList asked;
    for (const QString &table : writtenTables(command)) {
        states[table] = "missing";
        if (!there->contains(table))
            continue;
        asked << table;
        script += QStringLiteral("SELECT GROUP_CONCAT(column_type ORDER BY ordinal_position) FROM "
                                 "information_schema.columns WHERE table_schema = '%1' AND "
                                 "table_name = '%2'; CHECKSUM TABLE `%2` EXTENDED;\n")
                      .arg(schemaName, table);
    }
    const auto answer = m_cli->local().query(script, schemaName);
    if (!answer)
        return answer.error();
    const QByteArrayList lines = answer->trimmed().split('\n');
    for (qsizetype i = 0; i < asked.size() && 2 * i + 1 < lines.size(); ++i)
        states[asked.at(i)] = lines.at(2 * i) + ' ' + lines.at(2 * i + 1);
    return states;
}

Result<QStringList> Workload::compareWithSource(Command command)
{
    QStringList tables = writtenTables(command);
    tables.removeAll(str("throttles")); // a statement of the plan changes it afterwards
    if (command == Command::Undo)
        return test::compareSchemas(m_cli->local(), str("foo0"), m_cli->local(), str("foo1"),
                                    tables);
    return m_cli->compareBase(tables);
}

} // namespace slicetool::torture
