// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/jobtools.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace slicetool::bench {

namespace {

QString reportPath(const BenchServers &servers)
{
    return servers.folder() + QLatin1String("/report.json");
}

} // namespace

Contender slicetool(BenchServers &servers, const QString &name, const QString &zoom,
                    const QStringList &arguments, int upstreamPort)
{
    return {name, [&servers, zoom, arguments, upstreamPort] {
                QStringList words = arguments;
                words.insert(1, servers.writePlan(zoom, upstreamPort));
                words << QStringLiteral("--report") << reportPath(servers);
                const int differences = arguments.first() == QLatin1String("compare") ? 1 : 0;
                return timed(servers.slicetool(words), differences);
            }};
}

QJsonObject lastTable(const BenchServers &servers)
{
    QFile file(reportPath(servers));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll())
        .object()
        .value(QLatin1String("tables"))
        .toArray()
        .at(0)
        .toObject();
}

Result<JobResult> runJob(const QString &title, const QList<Contender> &contenders, int rounds)
{
    auto measured = race(contenders, rounds);
    if (!measured)
        return measured.error();
    return JobResult{title, *measured, {}, {}};
}

Result<void> prepareData(BenchServers &servers, const DataSet &data, bool withBase)
{
    Result<void> done = servers.fill(data);
    return done && withBase ? servers.copyToBase(data) : done;
}

} // namespace slicetool::bench
