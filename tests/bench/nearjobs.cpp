// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/jobs.h"
#include "bench/jobtools.h"
#include "bench/rivals.h"

namespace slicetool::bench {

namespace {

constexpr double nearJobTimeout = 600;

} // namespace

Result<JobResult> unchanged(BenchServers &servers, const DataSet &data, const Effort &effort)
{
    if (Result<void> done = prepareData(servers, data, true); !done)
        return done.error();
    // The first pull finds everything equal and remembers when.
    const auto first =
        timed(servers.slicetool({QStringLiteral("pull"), servers.writePlan(automatic)}));
    if (!first)
        return first.error();
    const auto check = [&] {
        return servers.checkEqual(data, BenchServers::schema, BenchServers::schema);
    };
    Contender own = slicetool(servers, slicetoolName, automatic, {QStringLiteral("pull")});
    own.check = check;
    auto job = runJob(QStringLiteral("nothing changed, %1").arg(data.name),
                      {own,
                       {ptName, [&] { return ptTableSync(servers, 0, nearJobTimeout); }, {}, check},
                       {checksumName, [&] { return checksums(servers, data); }},
                       slicetool(servers, QStringLiteral("slicetool compare, every row"), automatic,
                                 {QStringLiteral("compare")}),
                       slicetool(servers, QStringLiteral("slicetool compare, zoom [1000, 1]"),
                                 usual, {QStringLiteral("compare")}),
                       {hashName, [&] { return hashScan(servers, data); }}},
                      effort.rounds);
    if (job)
        job->requirements << atLeastTimesFaster(*job, 8, ptName)
                          << atMostTimes(*job, 1.5, checksumName, 0.2);
    return job;
}

Result<JobResult> changed(BenchServers &servers, const DataSet &data, const Effort &effort)
{
    Result<void> done = prepareData(servers, data, true);
    if (done)
        done = servers.atUpstream(data.changes);
    if (!done)
        return done.error();
    const auto restore = [&] { return servers.restoreBase(data); };
    const auto check = [&] {
        return servers.checkEqual(data, BenchServers::schema, BenchServers::schema);
    };
    Contender own = slicetool(servers, slicetoolName, automatic, {QStringLiteral("pull")});
    Contender fixed = slicetool(servers, fixedName, usual, {QStringLiteral("pull")});
    Contender pt{ptName, [&] { return ptTableSync(servers, 0, nearJobTimeout); }};
    for (Contender *one : {&own, &fixed, &pt}) {
        one->prepare = restore;
        one->check = check;
    }
    pt.mayBeWrong = true; // it rounds DOUBLEs
    auto job = runJob(
        QStringLiteral("scattered changes, a block, deletes, a tail, %1").arg(data.name),
        {own, pt, {hashName, [&] { return hashScan(servers, data); }}, fixed}, effort.rounds);
    if (job)
        job->requirements << atLeastTimesFaster(*job, 8, ptName)
                          << atMostTimes(*job, 1.6, hashName);
    return job;
}

Result<JobResult> firstPull(BenchServers &servers, const DataSet &data, const Effort &effort)
{
    if (Result<void> done = prepareData(servers, data, false); !done)
        return done.error();
    const auto empty = [&] { return servers.dropLocal(BenchServers::schema); };
    const auto check = [&] {
        return servers.checkEqual(data, BenchServers::schema, BenchServers::schema);
    };
    Contender own = slicetool(servers, slicetoolName, automatic, {QStringLiteral("pull")});
    own.prepare = empty;
    own.check = check;
    auto job = runJob(
        QStringLiteral("first pull into an empty base, %1").arg(data.name),
        {own,
         {dumpName, [&] { return dumpAndLoad(servers, BenchServers::schema); }, empty, check},
         {myDumperName, [&] { return myDumperAndLoader(servers); }, empty, check, 100,
          true}}, // it rounds DOUBLEs of MySQL
        effort.rounds);
    if (job)
        job->requirements << atMostTimes(*job, 0.6, dumpName) << atMostTimes(*job, 1, myDumperName);
    return job;
}

Result<JobResult> undone(BenchServers &servers, const DataSet &data, const Effort &effort)
{
    if (Result<void> done = prepareData(servers, data, true); !done)
        return done.error();
    const auto first =
        timed(servers.slicetool({QStringLiteral("undo"), servers.writePlan(automatic)}));
    if (!first)
        return first.error();
    const auto edit = [&] { return servers.atWork(data.application); };
    const auto check = [&] {
        return servers.checkEqual(data, BenchServers::schema, BenchServers::work);
    };
    Contender own = slicetool(servers, slicetoolName, automatic, {QStringLiteral("undo")});
    Contender fixed = slicetool(servers, fixedName, usual, {QStringLiteral("undo")});
    for (Contender *one : {&own, &fixed}) {
        one->prepare = edit;
        one->check = check;
    }
    auto job =
        runJob(QStringLiteral("undo of 300 edits, a block delete, 200 inserts, %1").arg(data.name),
               {own,
                {dumpName, [&] { return dumpAndLoad(servers, BenchServers::work); }, {}, check},
                fixed},
               effort.rounds);
    if (job)
        job->requirements << atLeastTimesFaster(*job, 6, dumpName);
    return job;
}

Result<JobResult> manyTables(BenchServers &servers, const Effort &effort)
{
    constexpr int tables = 2000;
    constexpr double perTable = 0.010;
    const DataSet data = DataSet::many(tables);
    if (Result<void> done = prepareData(servers, data, false); !done)
        return done.error();
    const auto first =
        timed(servers.slicetool({QStringLiteral("pull"), servers.writePlan(automatic)}));
    if (!first)
        return first.error();
    Contender own = slicetool(servers, slicetoolName, automatic, {QStringLiteral("pull")});
    own.check = [&] {
        return servers.checkEqual(data, BenchServers::schema, BenchServers::schema);
    };
    auto job = runJob(QStringLiteral("nothing changed, %1").arg(data.name), {own}, effort.rounds);
    if (!job)
        return job;
    const double seconds = job->measured.first().median() / tables;
    job->requirements << Requirement{QStringLiteral("under 10 ms a table"),
                                     QStringLiteral("%1 ms").arg(1000 * seconds, 0, 'f', 2),
                                     seconds < perTable};
    return job;
}

} // namespace slicetool::bench
