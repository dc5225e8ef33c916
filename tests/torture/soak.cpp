// SPDX-License-Identifier: GPL-3.0-or-later
#include "torture/soak.h"

#include "engine/run/run.h"
#include "plan/planreader.h"
#include "support/runsummary.h"
#include "support/serverfixture.h"
#include "torture/workload.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>

#include <malloc.h>

#include <atomic>
#include <cstdio>
#include <thread>

namespace slicetool::torture {

namespace {

/// What could grow.
struct Holdings {
    qint64 memoryKilobytes = 0; ///< resident
    int descriptors = 0;
    int threads = 0;
    int sessions = 0; ///< on both servers, but for those of the writers
    int temporaryFiles = 0;
    qint64 stateBytes = 0;
};

qint64 statusValue(const char *name)
{
    QFile file(str("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(qsizetype(qstrlen(name))).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

int entries(const QString &folder)
{
    return int(QDir(folder)
                   .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System)
                   .size());
}

Holdings holdings(Workload &workload, const QString &stateFolder)
{
    ::malloc_trim(0);
    Holdings now;
    now.memoryKilobytes = statusValue("VmRSS:");
    now.descriptors = entries(str("/proc/self/fd"));
    now.threads = int(statusValue("Threads:"));
    now.temporaryFiles = entries(workload.temporaryFolder());
    QDirIterator each(stateFolder, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        each.next();
        now.stateBytes += each.fileInfo().size();
    }
    for (demo::PrivateServer *server : {&workload.cli().upstream(), &workload.cli().local()}) {
        const int count =
            test::lastingSessions(*server, str("USER = 'root' AND COMMAND = 'Sleep'"));
        now.sessions += count >= 0 ? count : 1000;
    }
    return now;
}

/// Writes to a schema, a little every tenth of a second, until it is told to end.
class Writer
{
public:
    Writer(demo::PrivateServer &server, const QString &schema)
        : m_thread([this, &server, schema] {
            for (int i = 0; !m_ended; ++i) {
                (void)server.execute(
                    QStringLiteral("UPDATE changes SET v = v + 1 WHERE id MOD 50 = %1;\n"
                                   "DELETE FROM texts WHERE v = %1;\n"
                                   "REPLACE INTO texts VALUES ('written %2', %1);\n"
                                   "UPDATE dated SET v = %2, updated_at = NOW() WHERE id = %1;\n")
                        .arg(i % 50)
                        .arg(i % 1000),
                    schema);
                std::this_thread::sleep_for(std::chrono::milliseconds(100));
            }
        })
    { }
    ~Writer()
    {
        m_ended = true;
        m_thread.join();
    }

private:
    std::atomic<bool> m_ended = false;
    std::thread m_thread;
};

void print(int minute, int runs, const Holdings &now)
{
    std::printf("minute %d: %d runs, %lld kB, %d descriptors, %d threads, %d idle sessions, "
                "%d temporary files, %lld bytes of state\n",
                minute, runs, static_cast<long long>(now.memoryKilobytes), now.descriptors,
                now.threads, now.sessions, now.temporaryFiles,
                static_cast<long long>(now.stateBytes));
    std::fflush(stdout);
}

} // namespace

int runSoak(double minutes)
{
    auto workload = Workload::start();
    if (!workload) {
        std::fprintf(stderr, "torture: %s\n", qPrintable(workload.error().message()));
        return 2;
    }
    test::CliFixture &cli = (*workload)->cli();
    qputenv("TMPDIR", (*workload)->temporaryFolder().toUtf8());
    const auto plan = readPlanFile((*workload)->plan());
    if (!plan) {
        std::fprintf(stderr, "torture: %s\n", qPrintable(plan.error().message()));
        return 2;
    }
    Endpoints endpoints;
    endpoints.upstream = cli.upstream().endpoint(str("foo"), str("upstream"));
    endpoints.base = cli.local().endpoint(str("foo0"), str("base"));
    endpoints.work = cli.local().endpoint(str("foo1"), str("work"));
    RunOptions options;
    options.stateFolder = cli.path(str("state"));
    options.recreate = true;

    int runs = 0;
    int wrong = 0;
    const auto once = [&](Leg leg, RunMode mode, bool lite) {
        RunOptions these = options;
        these.leg = leg;
        these.mode = mode;
        these.lite = lite;
        these.recreate = mode == RunMode::Apply && !lite;
        const auto report = runPlan(*plan, endpoints, these, {});
        ++runs;
        const bool failed =
            !report || std::any_of(report->tables.begin(), report->tables.end(), [](const auto &t) {
                // The table without transactions moves while it is read: live is right there.
                return t.status == TableStatus::Failed
                       || (t.status == TableStatus::Live && t.table != QLatin1String("plain"));
            });
        if (failed) {
            ++wrong;
            std::printf("%s\n",
                        qPrintable(report ? test::summary(*report) : report.error().message()));
        }
    };
    once(Leg::Pull, RunMode::Apply, false);
    once(Leg::Undo, RunMode::Apply, false);
    Holdings first;
    Holdings last;
    {
        const Writer upstream(cli.upstream(), str("foo"));
        const Writer work(cli.local(), str("foo1"));
        QElapsedTimer timer;
        timer.start();
        const double seconds = minutes * 60;
        int minute = 0;
        bool isWarm = false;
        while (double(timer.elapsed()) / 1000 < seconds) {
            once(Leg::Pull, RunMode::Apply, false);
            once(Leg::Undo, RunMode::Compare, false);
            once(Leg::Pull, RunMode::Apply, true);
            once(Leg::Pull, RunMode::Compare, false);
            const double now = double(timer.elapsed()) / 1000;
            if (!isWarm && now > seconds / 5) {
                isWarm = true;
                first = holdings(**workload, options.stateFolder);
                print(minute, runs, first);
            }
            if (now / 60 >= minute + 1) {
                ++minute;
                print(minute, runs, holdings(**workload, options.stateFolder));
            }
        }
        last = holdings(**workload, options.stateFolder);
        print(minute, runs, last);
    }
    // Work is at rest now, so that it can be undone to the byte.
    once(Leg::Undo, RunMode::Apply, false);
    const auto differing = (*workload)->compareWithSource(Command::Undo);
    if (!differing || !differing->isEmpty()) {
        ++wrong;
        std::printf("after the last undo: %s\n",
                    qPrintable(differing ? differing->join(u'\n') : differing.error().message()));
    }
    // Allocators keep some; what grows with every run would be far beyond that.
    const bool grew = last.memoryKilobytes > first.memoryKilobytes * 5 / 4 + 10'000
                      // The writers' clients have pipes of their own at times.
                      || last.descriptors > first.descriptors + 16
                      // Thread pools keep some that rest; one per run would be dozens.
                      || last.threads > first.threads + 4 || last.temporaryFiles > 0
                      || last.stateBytes > 2 * first.stateBytes + 100'000;
    std::printf("soak: %d runs, %d wrong, %s\n", runs, wrong,
                grew ? "something grew" : "nothing grew");
    return wrong > 0 || grew ? 1 : 0;
}

} // namespace slicetool::torture
