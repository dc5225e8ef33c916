// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/rivals.h"

#include <QDir>

namespace slicetool::bench {

namespace {

QString socketOption(const demo::PrivateServer &server)
{
    return QLatin1String("--socket=") + server.socketPath();
}

QString dsn(const Endpoint &endpoint)
{
    return QStringLiteral("h=127.0.0.1,P=%1,u=root,p=%2")
        .arg(QString::number(endpoint.port), endpoint.password.value_or(QString()));
}

Result<QStringList> columnsOf(demo::PrivateServer &server, const QString &table)
{
    const auto names =
        server.query(QStringLiteral("SELECT COLUMN_NAME FROM information_schema.COLUMNS WHERE "
                                    "TABLE_SCHEMA = '%1' AND TABLE_NAME = '%2' ORDER BY "
                                    "ORDINAL_POSITION")
                         .arg(BenchServers::schema, table));
    if (!names)
        return names.error();
    return QString::fromUtf8(names->trimmed()).split(QLatin1Char('\n'));
}

} // namespace

Result<TimedRun> dumpAndLoad(BenchServers &servers, const QString &target)
{
    demo::PrivateServer &source =
        target == BenchServers::work ? servers.local() : servers.upstream();
    if (auto made = servers.local().execute(
            QStringLiteral("CREATE DATABASE IF NOT EXISTS `%1`").arg(target));
        !made)
        return made.error();
    return timedPipe(servers.dump(source)
                         + Command{QStringLiteral("--single-transaction"), BenchServers::schema},
                     servers.client(false, target, {}));
}

Result<TimedRun> myDumperAndLoader(BenchServers &servers)
{
    const QString folder = servers.folder() + QLatin1String("/mydumper");
    QDir(folder).removeRecursively();
    auto dumped =
        timed({QStringLiteral("mydumper"), QStringLiteral("--user=root"),
               socketOption(servers.upstream()),
               QLatin1String("--database=") + BenchServers::schema, QStringLiteral("--threads=2"),
               QStringLiteral("--rows=250000"), QLatin1String("--outputdir=") + folder});
    if (!dumped)
        return dumped;
    auto loaded =
        timed({QStringLiteral("myloader"), QStringLiteral("--user=root"),
               socketOption(servers.local()), QLatin1String("--database=") + BenchServers::schema,
               QStringLiteral("--threads=2"), QLatin1String("--directory=") + folder});
    QDir(folder).removeRecursively();
    if (!loaded)
        return loaded;
    loaded->seconds += dumped->seconds;
    return loaded;
}

Result<TimedRun> ptTableSync(BenchServers &servers, int upstreamPort, double timeoutSeconds)
{
    Endpoint source = servers.upstream().tcpEndpoint({}, {});
    if (upstreamPort > 0)
        source.port = upstreamPort;
    const Endpoint target = servers.local().tcpEndpoint({}, {});
    // Exit code 2: differences were found and mended.
    return timed({QStringLiteral("pt-table-sync"), QStringLiteral("--execute"),
                  QLatin1String("--databases=") + BenchServers::schema,
                  QStringLiteral("--charset=utf8mb4"), QStringLiteral("--no-check-slave"),
                  QStringLiteral("--no-version-check"), dsn(source), dsn(target)},
                 2, timeoutSeconds);
}

Result<TimedRun> checksums(BenchServers &servers, const DataSet &data)
{
    const QString sql = QLatin1String("CHECKSUM TABLE `") + data.tables.join(QLatin1String("`,`"))
                        + QLatin1Char('`');
    return timedTogether({servers.client(true, BenchServers::schema, sql),
                          servers.client(false, BenchServers::schema, sql)});
}

Result<TimedRun> hashScan(BenchServers &servers, const DataSet &data)
{
    QStringList queries;
    for (const QString &table : data.tables) {
        const Result<QStringList> columns = columnsOf(servers.upstream(), table);
        if (!columns)
            return columns.error();
        const QString names =
            QLatin1Char('`') + columns->join(QLatin1String("`,`")) + QLatin1Char('`');
        const bool isNumber = columns->first().endsWith(QLatin1String("id"));
        queries << QStringLiteral("SELECT %1, COUNT(*), BIT_XOR(CAST(CONV(LEFT(SHA2(CONCAT_WS('#', "
                                  "%2),256), 16), 16, 10) AS UNSIGNED)) FROM `%3` GROUP BY 1")
                       .arg(isNumber
                                ? QStringLiteral("`%1` DIV 1000").arg(columns->first())
                                : QStringLiteral("CRC32(`%1`) DIV 50000000").arg(columns->first()),
                            names, table);
    }
    const QString sql = queries.join(QLatin1String("; "));
    return timedTogether({servers.client(true, BenchServers::schema, sql),
                          servers.client(false, BenchServers::schema, sql)});
}

} // namespace slicetool::bench
