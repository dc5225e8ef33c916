// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchservers.h"

#include "support/serverfixture.h"

#include <QCoreApplication>
#include <QFile>

namespace slicetool::bench {

namespace {

const QString kept = QStringLiteral("kept"); // base's copy

Result<void> recreate(demo::PrivateServer &server, const QString &schema)
{
    return server.execute(QStringLiteral("DROP DATABASE IF EXISTS `%1`; CREATE DATABASE `%1` "
                                         "CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci")
                              .arg(schema));
}

Result<void> copyTables(demo::PrivateServer &server, const QStringList &tables, const QString &from,
                        const QString &to)
{
    Result<void> done = recreate(server, to);
    for (const QString &table : tables) {
        if (done)
            done =
                server.execute(QStringLiteral("CREATE TABLE `%1`.`%3` LIKE `%2`.`%3`; INSERT INTO "
                                              "`%1`.`%3` SELECT * FROM `%2`.`%3`")
                                   .arg(to, from, table));
    }
    return done;
}

/// Tables, their checksums and counts, a line each.
Result<QByteArray> contents(demo::PrivateServer &server, const QString &schema,
                            const QStringList &tables)
{
    QStringList names;
    QStringList counts;
    for (const QString &table : tables) {
        names << QLatin1Char('`') + table + QLatin1Char('`');
        counts << QStringLiteral("SELECT '%1', COUNT(*) FROM `%1`").arg(table);
    }
    auto lines =
        server.query(QLatin1String("CHECKSUM TABLE ") + names.join(QLatin1Char(',')), schema);
    const auto rows = server.query(counts.join(QLatin1String(" UNION ALL ")), schema);
    if (!lines || !rows)
        return lines ? rows : lines;
    return lines->replace(schema.toUtf8() + '.', "") + *rows;
}

} // namespace

const QString BenchServers::schema = QStringLiteral("foo");
const QString BenchServers::work = QStringLiteral("foo1");

Result<std::unique_ptr<BenchServers>> BenchServers::start(const QString &name)
{
    std::unique_ptr<BenchServers> servers(new BenchServers);
    servers->m_root = test::serverRoot(name);
    demo::PrivateServer::Options options;
    options.bufferPoolMegabytes = 2048;
    options.tcp = true;
    options.arguments = QStringList{QStringLiteral("--table-open-cache=4000"),
                                    QStringLiteral("--table-definition-cache=4000")};
    if (name.startsWith(QLatin1String("mysql"))) {
        // As MySQL comes: it logs its writes and counts its statements.
        options.arguments << QStringLiteral("--innodb-redo-log-capacity=1G")
                          << QStringLiteral("--log-bin=binlog") << QStringLiteral("--server-id=1")
                          << QStringLiteral("--performance-schema=ON");
    } else {
        options.arguments << QStringLiteral("--innodb-log-file-size=1G");
    }
    test::choose(options, name);
    for (const auto &[side, server] : {std::pair(QStringLiteral("upstream"), &servers->m_upstream),
                                       std::pair(QStringLiteral("local"), &servers->m_local)}) {
        options.name = side;
        auto started = demo::PrivateServer::start(options);
        if (!started)
            return started.error();
        *server = std::move(*started);
    }
    return servers;
}

Result<void> BenchServers::fill(const DataSet &data)
{
    Result<void> done = recreate(*m_upstream, schema);
    if (done)
        done = m_upstream->execute(data.create, schema);
    for (const QString &local : {schema, work, kept}) {
        if (done)
            done = dropLocal(local);
    }
    return done;
}

Result<void> BenchServers::copyToBase(const DataSet &data)
{
    if (Result<void> done = recreate(*m_local, schema); !done)
        return done;
    const auto copied = timedPipe(dump(*m_upstream) + Command{schema}, client(false, schema, {}));
    if (!copied)
        return copied.error();
    return copyTables(*m_local, data.tables, schema, kept);
}

Result<void> BenchServers::restoreBase(const DataSet &data)
{
    return copyTables(*m_local, data.tables, kept, schema);
}

Result<void> BenchServers::atUpstream(const QString &script)
{
    return m_upstream->execute(script, schema);
}

Result<void> BenchServers::atWork(const QString &script)
{
    return m_local->execute(script, work);
}

Result<void> BenchServers::dropLocal(const QString &name)
{
    return m_local->execute(QStringLiteral("DROP DATABASE IF EXISTS `%1`").arg(name));
}

Result<void> BenchServers::checkEqual(const DataSet &data, const QString &source,
                                      const QString &target) const
{
    const bool undo = target == work;
    const auto wanted = contents(undo ? *m_local : *m_upstream, source, data.tables);
    const auto found = contents(*m_local, target, data.tables);
    if (!wanted || !found)
        return wanted ? found.error() : wanted.error();
    if (*wanted == *found)
        return {};
    return Error{ErrorCode::Query,
                 QStringLiteral("checking the result"),
                 QString::fromUtf8(*wanted + "is not\n" + *found),
                 {},
                 0};
}

QString BenchServers::writePlan(const QString &zoom, int upstreamPort)
{
    const QString path = m_folder.filePath(QStringLiteral("bench.slice.json"));
    Endpoint upstream = m_upstream->endpoint(schema, {});
    // Through the socket nobody needs one, and a wrong one would be refused.
    qunsetenv("SLICETOOL_UPSTREAM_PASSWORD");
    if (upstreamPort > 0) {
        upstream = m_upstream->tcpEndpoint(schema, {});
        upstream.port = upstreamPort;
        qputenv("SLICETOOL_UPSTREAM_PASSWORD", upstream.password.value_or(QString()).toUtf8());
    }
    upstream.password.reset();
    Endpoint base = m_local->endpoint(schema, {});
    Endpoint copy = m_local->endpoint(work, {});
    base.password.reset();
    copy.password.reset();
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QStringLiteral("{ \"format\": \"slicetool-plan/1\", \"name\": \"bench\", "
                                  "\"upstream\": \"%1\", \"base\": \"%2\", \"work\": \"%3\", "
                                  "\"default\": { \"step\": \"scan\", \"zoom\": %4 } }")
                       .arg(upstream.toUrl(), base.toUrl(), copy.toUrl(), zoom)
                       .toUtf8());
    // Nothing of the user's: no option file, no history.
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
        qputenv(name, m_folder.path().toLocal8Bit());
    return path;
}

Command BenchServers::slicetool(const QStringList &arguments) const
{
    return Command{QCoreApplication::applicationDirPath() + QLatin1String("/slicetool-cli")}
           + arguments
           // What runs nothing draws nothing.
           + (arguments.first() == QLatin1String("advise")
                  ? QStringList()
                  : QStringList{QStringLiteral("--progress"), QStringLiteral("none"),
                                QStringLiteral("--quiet")});
}

Command BenchServers::client(bool upstream, const QString &name, const QString &sql) const
{
    const demo::PrivateServer &server = upstream ? *m_upstream : *m_local;
    Command command{m_root.isEmpty() ? QStringLiteral("mariadb")
                                     : m_root + QLatin1String("/run/mysql"),
                    QStringLiteral("--no-defaults"),
                    QStringLiteral("--user=root"),
                    QLatin1String("--socket=") + server.socketPath(),
                    QStringLiteral("--batch"),
                    QStringLiteral("--skip-column-names"),
                    QLatin1String("--database=") + name};
    if (!sql.isEmpty())
        command << QStringLiteral("--execute=") + sql;
    return command;
}

Command BenchServers::dump(const demo::PrivateServer &source) const
{
    Command command{m_root.isEmpty() ? QStringLiteral("mysqldump")
                                     : m_root + QLatin1String("/run/mysqldump"),
                    QStringLiteral("--no-defaults"), QStringLiteral("--user=root"),
                    QLatin1String("--socket=") + source.socketPath()};
    // A dump that brings the other server's history with it cannot be loaded twice.
    if (!source.isMariaDb())
        command << QStringLiteral("--set-gtid-purged=OFF");
    return command;
}

} // namespace slicetool::bench
