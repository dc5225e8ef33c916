// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/jobs.h"
#include "bench/table.h"
#include "support/serverfixture.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace slicetool;
using namespace slicetool::bench;

namespace {

struct NamedJob {
    QString name;
    std::function<Result<JobResult>(BenchServers &, const Effort &)> run;
};

QList<NamedJob> allJobs()
{
    QList<NamedJob> jobs;
    const auto on = [&](const char *name, auto job) {
        const QString plain = QLatin1String(name);
        jobs << NamedJob{plain, [job](BenchServers &servers, const Effort &effort) {
                             return job(servers, DataSet::one(effort.rows), effort);
                         }};
        jobs << NamedJob{plain + QLatin1String("-schema"),
                         [job](BenchServers &servers, const Effort &effort) {
                             return job(servers, DataSet::twelve(int(effort.rows / 1000)), effort);
                         }};
    };
    on("unchanged", unchanged);
    on("changed", changed);
    on("first", firstPull);
    on("undo", undone);
    jobs << NamedJob{QStringLiteral("link"), [](BenchServers &servers, const Effort &effort) {
                         return overALink(servers, DataSet::one(effort.rows), effort);
                     }};
    jobs << NamedJob{QStringLiteral("many"), manyTables}
         << NamedJob{QStringLiteral("memory"), memory} << NamedJob{QStringLiteral("zoom"), zoomNear}
         << NamedJob{QStringLiteral("zoom-link"), zoomFar}
         << NamedJob{QStringLiteral("growth"), growth}
         << NamedJob{QStringLiteral("advice"), advised};
    return jobs;
}

int fail(const QString &words)
{
    std::fprintf(stderr, "bench: %s\n", qPrintable(words));
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Measures slicetool beside what a user would take instead, and prints ratios."));
    parser.addHelpOption();
    const QCommandLineOption rounds(QStringLiteral("rounds"),
                                    QStringLiteral("How often each is run; medians are told."),
                                    QStringLiteral("N"), QStringLiteral("3"));
    const QCommandLineOption rows(QStringLiteral("rows"), QStringLiteral("Rows of the one table."),
                                  QStringLiteral("N"), QStringLiteral("1000000"));
    const QCommandLineOption markdown(QStringLiteral("markdown"),
                                      QStringLiteral("Write the table there, as Markdown."),
                                      QStringLiteral("FILE"));
    const QCommandLineOption small(QStringLiteral("small"),
                                   QStringLiteral("Leave ten times as many rows out."));
    const QCommandLineOption serverName(
        QStringLiteral("servers"),
        QStringLiteral("Both servers: mariadb, or one that ./dev servers fetches."),
        QStringLiteral("NAME"), QStringLiteral("mariadb"));
    parser.addOptions({rounds, rows, markdown, small, serverName});
    parser.addPositionalArgument(QStringLiteral("jobs"), QStringLiteral("Only these."),
                                 QStringLiteral("[JOB…]"));
    parser.process(application);

    Effort effort;
    effort.rounds = parser.value(rounds).toInt();
    effort.rows = parser.value(rows).toLongLong();
    effort.large = !parser.isSet(small);
    if (effort.rounds < 1 || effort.rows < 10'000)
        return fail(QStringLiteral("at least 1 round and 10,000 rows"));
    QList<NamedJob> chosen;
    QStringList names;
    for (const NamedJob &job : allJobs()) {
        names << job.name;
        if (parser.positionalArguments().isEmpty()
            || parser.positionalArguments().contains(job.name))
            chosen << job;
    }
    for (const QString &name : parser.positionalArguments()) {
        if (!names.contains(name))
            return fail(QStringLiteral("no job %1; there are: %2")
                            .arg(name, names.join(QLatin1String(", "))));
    }

    const QString name = parser.value(serverName);
    if (name != serverName.defaultValues().constFirst() && test::serverRoot(name).isEmpty())
        return fail(QStringLiteral("no server %1; ./dev servers %1 fetches it").arg(name));
    auto servers = BenchServers::start(name);
    if (!servers)
        return fail(servers.error().message());
    Table table(effort, (*servers)->upstream().version());
    bool allMet = true;
    for (const NamedJob &job : std::as_const(chosen)) {
        std::fprintf(stderr, "%s\n", qPrintable(job.name));
        const auto result = job.run(**servers, effort);
        if (!result) {
            // The others may still be measured.
            allMet = false;
            std::fprintf(stderr, "%s: %s\n", qPrintable(job.name),
                         qPrintable(result.error().message()));
            continue;
        }
        for (const Requirement &requirement : result->requirements)
            allMet = allMet && requirement.met;
        std::printf("%s\n", qPrintable(table.add(*result)));
        std::fflush(stdout);
    }
    if (parser.isSet(markdown)) {
        QFile file(parser.value(markdown));
        if (!file.open(QIODevice::WriteOnly) || file.write(table.markdown().toUtf8()) < 0)
            return fail(file.fileName() + QLatin1String(": ") + file.errorString());
    }
    return allMet ? 0 : 1;
}
