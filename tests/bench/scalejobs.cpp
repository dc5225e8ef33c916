// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/jobs.h"
#include "bench/jobtools.h"
#include "plan/planreader.h"
#include "plan/zoomtext.h"
#include "support/linkproxy.h"

namespace slicetool::bench {

namespace {

QString megabytes(qint64 kilobytes)
{
    return QStringLiteral("%1 MB").arg(double(kilobytes) / 1024, 0, 'f', 0);
}

} // namespace

Result<JobResult> memory(BenchServers &servers, const Effort &effort)
{
    JobResult all{QStringLiteral("memory of slicetool-cli"), {}, {}, {}};
    QList<qint64> sizes{effort.rows};
    if (effort.large)
        sizes << 10 * effort.rows;
    for (const qint64 rows : std::as_const(sizes)) {
        const DataSet data = DataSet::one(rows);
        if (Result<void> done = prepareData(servers, data, false); !done)
            return done.error();
        const auto named = [&](const char *what) {
            return QStringLiteral("%1, %2 rows").arg(QLatin1String(what)).arg(rows);
        };
        Contender first =
            slicetool(servers, named("first pull"), automatic, {QStringLiteral("pull")});
        Contender changes =
            slicetool(servers, named("pull of changes"), automatic, {QStringLiteral("pull")});
        changes.prepare = [&] { return servers.atUpstream(data.changes); };
        changes.check = [&] {
            return servers.checkEqual(data, BenchServers::schema, BenchServers::schema);
        };
        const auto job = runJob({},
                                {first, changes,
                                 slicetool(servers, named("compare, zoom [1000, 1]"), usual,
                                           {QStringLiteral("compare")})},
                                1);
        if (!job)
            return job;
        for (const Measured &measured : job->measured) {
            all.measured << measured;
            constexpr qint64 most = 120 * 1024;
            all.requirements << Requirement{measured.name + QStringLiteral(": under 120 MB"),
                                            megabytes(measured.peakKilobytes),
                                            measured.peakKilobytes < most};
        }
    }
    return all;
}

Result<JobResult> growth(BenchServers &servers, const Effort &effort)
{
    JobResult all{QStringLiteral("growth"), {}, {}, {}};
    const auto add = [&](const QString &name, const QString &zoom) -> Result<void> {
        const auto job = runJob({}, {slicetool(servers, name, zoom, {QStringLiteral("compare")})},
                                effort.rounds);
        if (!job)
            return job.error();
        all.measured << job->measured;
        all.notes << QStringLiteral("%1: %2 s, %3, %4 kB from upstream in %5 queries")
                         .arg(name)
                         .arg(job->measured.first().median(), 0, 'f', 2)
                         .arg(megabytes(job->measured.first().peakKilobytes))
                         .arg(lastTable(servers).value(QLatin1String("bytes_read")).toDouble()
                                  / 1000,
                              0, 'f', 0)
                         .arg(lastTable(servers).value(QLatin1String("source_queries")).toInt());
        return {};
    };
    for (const int divisor : {8, 4, 2, 1}) {
        const DataSet data = DataSet::one(effort.rows / divisor);
        Result<void> done = prepareData(servers, data, true);
        if (done)
            done = add(QStringLiteral("unchanged, %1 rows").arg(effort.rows / divisor), automatic);
        if (!done)
            return done.error();
    }
    qint64 changed = 0;
    for (const qint64 changes : {100, 1000, 10'000, 100'000}) {
        // Scattered: the odd multiplier visits every key once.
        Result<void> done = servers.atUpstream(
            QStringLiteral(
                "UPDATE seq_%2_to_%3 STRAIGHT_JOIN orders ON id = 1 + (seq * 7919) MOD %1 "
                "SET flags = flags + 1")
                .arg(effort.rows)
                .arg(changed)
                .arg(changes - 1));
        changed = changes;
        if (done)
            done =
                add(QStringLiteral("%1 rows, %2 changes").arg(effort.rows).arg(changes), automatic);
        if (!done)
            return done.error();
    }
    return all;
}

namespace {

struct Change {
    QString name;
    QString script;
};

QList<Change> kindsOfChanges(qint64 rows)
{
    const QString count = QString::number(rows / 400);
    return {
        {QStringLiteral("nothing changed"), QString()},
        {QStringLiteral("scattered"),
         QStringLiteral("UPDATE seq_1_to_%2 STRAIGHT_JOIN orders ON id = 1 + (seq * 7919) MOD %1 "
                        "SET flags = flags + 1")
             .arg(QString::number(rows), count)},
        {QStringLiteral("clustered"),
         QStringLiteral("UPDATE orders SET flags = flags + 1 WHERE id MOD %1 BETWEEN 0 AND %2")
             .arg(QString::number(rows / 5), QString::number(rows / 2000))},
        {QStringLiteral("tail only"),
         QStringLiteral("UPDATE orders SET flags = flags + 1 WHERE id > %1")
             .arg(rows - rows / 400)},
        {QStringLiteral("nearly everything"),
         QStringLiteral("UPDATE orders SET flags = flags + 1 WHERE id MOD 10 > 0")},
    };
}

Result<JobResult> compareZooms(BenchServers &servers, qint64 rows, int rounds, int upstreamPort,
                               const QString &title)
{
    constexpr double most = 1.2;
    const QStringList fixed{usual, QStringLiteral("[100, 1]"), QStringLiteral("[10000, 100, 1]"),
                            QStringLiteral("[1]")};
    JobResult all{title, {}, {}, {}};
    const DataSet data = DataSet::one(rows);
    for (const Change &change : kindsOfChanges(rows)) {
        Result<void> done = prepareData(servers, data, true);
        if (done && !change.script.isEmpty())
            done = servers.atUpstream(change.script);
        if (!done)
            return done.error();
        QList<Contender> contenders;
        for (const QString &zoom : QStringList{automatic} + fixed)
            contenders << slicetool(servers, change.name + QLatin1String(", ") + zoom, zoom,
                                    {QStringLiteral("compare")}, upstreamPort);
        const auto job = runJob({}, contenders, rounds);
        if (!job)
            return job;
        const Measured *best = &job->measured.at(1);
        for (const Measured &measured : job->measured.mid(1)) {
            if (measured.median() < best->median())
                best = job->find(measured.name);
        }
        const double ratio = job->measured.first().median() / best->median();
        all.measured << job->measured;
        all.requirements << Requirement{
            QStringLiteral("%1: auto at most 1.2x of the best fixed setting").arg(change.name),
            QStringLiteral("%1x of %2")
                .arg(ratio, 0, 'f', 2)
                .arg(best->name.section(QStringLiteral(", "), 1)),
            ratio <= most};
    }
    return all;
}

} // namespace

Result<JobResult> zoomNear(BenchServers &servers, const Effort &effort)
{
    return compareZooms(servers, effort.rows, effort.rounds, 0,
                        QStringLiteral("zoom settings, %1 rows").arg(effort.rows));
}

Result<JobResult> zoomFar(BenchServers &servers, const Effort &effort)
{
    auto link = test::LinkProxy::start(servers.upstream().port(), {});
    if (!link)
        return link.error();
    const qint64 rows = effort.rows / 4;
    return compareZooms(
        servers, rows, effort.rounds, (*link)->port(),
        QStringLiteral("zoom settings over a line of 50 ms and 20 Mbit/s, %1 rows").arg(rows));
}

Result<JobResult> advised(BenchServers &servers, const Effort &effort)
{
    constexpr double most = 1.0;
    JobResult all{QStringLiteral("advice, %1 rows").arg(effort.rows), {}, {}, {}};
    const DataSet data = DataSet::one(effort.rows);
    for (const Change &change : kindsOfChanges(effort.rows)) {
        if (change.script.isEmpty())
            continue;
        Result<void> done = prepareData(servers, data, true);
        // What the history of a few days is drawn from.
        const QString plan = servers.writePlan(usual, 0);
        for (int day = 0; done && day < 3; ++day) {
            done = servers.atUpstream(change.script);
            const auto pulled = done ? timed(servers.slicetool({QStringLiteral("pull"), plan}), 0)
                                     : Result<TimedRun>(done.error());
            if (!pulled)
                return pulled.error();
        }
        const auto taken = timed(
            servers.slicetool({QStringLiteral("advise"), plan, QStringLiteral("--apply")}), 0);
        if (!taken)
            return taken.error();
        const auto read = readPlanFile(plan);
        if (!read)
            return read.error();
        const Zoom zoom = read->stepFor(QStringLiteral("orders")).zoom;
        const QString text = zoom.automatic ? automatic : u'[' + zoomText(zoom) + u']';
        if (done)
            done = servers.atUpstream(change.script);
        if (!done)
            return done.error();
        const QString withAdvice = change.name + QStringLiteral(", as advised: ") + text;
        const auto job = runJob({},
                                {slicetool(servers, withAdvice, text, {QStringLiteral("compare")}),
                                 slicetool(servers, change.name + QStringLiteral(", ") + usual,
                                           usual, {QStringLiteral("compare")})},
                                effort.rounds);
        if (!job)
            return job;
        const double ratio = job->measured.first().median() / job->measured.last().median();
        all.measured << job->measured;
        all.requirements << Requirement{
            QStringLiteral("%1: the advice beats [1000, 1]").arg(change.name),
            QStringLiteral("%1x").arg(ratio, 0, 'f', 2), ratio < most};
    }
    return all;
}

} // namespace slicetool::bench
