// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/jobs.h"
#include "bench/jobtools.h"
#include "bench/rivals.h"
#include "support/linkproxy.h"

namespace slicetool::bench {

namespace {

constexpr double timeout = 120; // pt-table-sync takes longer than anybody would wait

/// Bytes of the rows that come, as text with a separator between the values.
Result<double> bytesPerRow(BenchServers &servers, const QString &table)
{
    const auto bytes = servers.upstream().query(
        QStringLiteral("SELECT AVG(LENGTH(CONCAT_WS(',', id, customer_id, state, amount, note, "
                       "weight, created, modified, flags))) FROM `%1`")
            .arg(table),
        BenchServers::schema);
    if (!bytes)
        return bytes.error();
    return bytes->trimmed().toDouble();
}

} // namespace

Result<JobResult> overALink(BenchServers &servers, const DataSet &data, const Effort &effort)
{
    Result<void> done = prepareData(servers, data, true);
    if (done)
        done = servers.atUpstream(data.changes);
    if (!done)
        return done.error();
    auto link = test::LinkProxy::start(servers.upstream().port(), {});
    if (!link)
        return link.error();
    const int port = (*link)->port();
    const auto restore = [&] {
        const Result<void> restored = servers.restoreBase(data);
        (*link)->resetTraffic();
        return restored;
    };
    test::LinkProxy::Traffic traffic;
    QJsonObject table;
    const auto check = [&] {
        return servers.checkEqual(data, BenchServers::schema, BenchServers::schema);
    };

    Contender own = slicetool(servers, slicetoolName, automatic, {QStringLiteral("pull")}, port);
    own.prepare = restore;
    own.check = [&] {
        traffic = (*link)->traffic();
        table = lastTable(servers);
        return check();
    };
    Contender fixed = slicetool(servers, fixedName, usual, {QStringLiteral("pull")}, port);
    fixed.prepare = restore;
    fixed.check = check;
    test::LinkProxy::Traffic ptTraffic;
    const Contender pt{ptName,
                       [&] {
                           auto run = ptTableSync(servers, port, timeout);
                           ptTraffic = (*link)->traffic();
                           return run;
                       },
                       restore,
                       {},
                       1};
    auto job = runJob(
        QStringLiteral("the same changes over a line of 50 ms and 20 Mbit/s, %1").arg(data.name),
        {own, pt, fixed}, effort.rounds);
    const Result<double> rowBytes = bytesPerRow(servers, data.tables.first());
    if (!job || !rowBytes)
        return job ? rowBytes.error() : job;

    const double came = table.value(QLatin1String("inserted")).toDouble()
                        + table.value(QLatin1String("updated")).toDouble();
    const double compared = table.value(QLatin1String("source_answers")).toDouble() - came;
    const double bytes = double(traffic.bytesUp + traffic.bytesDown);
    const double allowed = 2 * came * *rowBytes + 40 * compared;
    const auto kilobytes = [](double value) {
        return QStringLiteral("%1 kB").arg(value / 1000, 0, 'f', 0);
    };
    job->requirements
        << Requirement{QStringLiteral("under 100 round trips"), QString::number(traffic.roundTrips),
                       traffic.roundTrips < 100}
        << Requirement{QStringLiteral(
                           "at most twice the bytes of the changed rows plus 40 a chunk or "
                           "row compared: %1")
                           .arg(kilobytes(allowed)),
                       kilobytes(bytes), bytes <= allowed}
        << Requirement{QStringLiteral("fewer than 60,000 chunks and rows compared"),
                       QString::number(compared, 'f', 0), compared < 60'000};
    job->notes << QStringLiteral("pt-table-sync: %1 round trips and %2 until it was stopped")
                      .arg(QString::number(ptTraffic.roundTrips),
                           kilobytes(double(ptTraffic.bytesUp + ptTraffic.bytesDown)));
    return job;
}

} // namespace slicetool::bench
