// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/scheduler.h"
#include "schedule/times.h"
#include "schedule/userunits.h"
#include "support/filesizelimit.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace slicetool;
using test::at;

namespace {

// Both do what the real ones do to the user's files, write down what they were asked, and fail
// with the words of a file fail-VERB where there is one.
constexpr const char *fakeSystemctl = R"(#!/bin/sh
PATH=/usr/bin:/bin
shift
echo "$*" >> "$FAKE/systemctl.log"
if [ -e "$FAKE/fail-$1" ]; then cat "$FAKE/fail-$1" >&2; exit 1; fi
wants="$XDG_CONFIG_HOME/systemd/user/timers.target.wants"
verb=$1
case $verb in
enable | disable)
    shift 2
    for unit; do
        if [ ! -e "$XDG_CONFIG_HOME/systemd/user/$unit" ]; then
            echo "Unit $unit does not exist" >&2
            exit 1
        fi
        if [ $verb = enable ]; then
            mkdir -p "$wants"
            ln -sf "../$unit" "$wants/$unit"
        else
            rm -f "$wants/$unit"
        fi
    done
    ;;
esac
)";

constexpr const char *fakeCrontab = R"(#!/bin/sh
PATH=/usr/bin:/bin
echo "$*" >> "$FAKE/crontab.log"
if [ -e "$FAKE/fail$1" ]; then cat "$FAKE/fail$1" >&2; exit 1; fi
case $1 in
-l)
    if [ ! -e "$FAKE/crontab.txt" ]; then echo "no crontab for me" >&2; exit 1; fi
    cat "$FAKE/crontab.txt"
    ;;
-) cat > "$FAKE/crontab.txt" ;;
*) exit 2 ;;
esac
)";

constexpr const char *fakeAnalyze = R"(#!/bin/sh
if [ "$3" = "*:0/45" ]; then echo "Failed to parse calendar specification" >&2; exit 1; fi
if [ "$3" = "2001-01-01" ]; then echo "    Next elapse: never"; fi
)";

} // namespace

/// Schedules are written and taken away, by programs that stand in for systemctl and crontab.
class TestScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void probesSystemd();
    void systemdTimers();
    void twiceIsAsOnce();
    void fewerJobs();
    void systemdRefuses_data();
    void systemdRefuses();
    void failedChangeLeavesTheFormerSchedule();
    void failedRemovalRemovesNothing();
    void twoPlans();
    void crontab();
    void unitsOfOthersStay();
    void changesOfTheCrontabWaitForEachOther();
    void crontabOfNobody();
    void unreadableCrontabIsNotWritten();
    void crontabRefuses();
    void crontabFails_data();
    void crontabFails();
    void failedRemovalPutsTheTimersBack();
    void unreadableUnit();
    void fullDisk();
    void changesOver();
    void removesWhatIsInBoth();
    void removesLinksIntoNowhere();
    void nothingToRemove();
    void nowhereToWrite();
    void refusedTimes();
    void realSystemdRefuses();
    void previewWritesNothing();
    void tellsWhatIsThere();

private:
    void write(const QString &name, const QByteArray &contents);
    void writeProgram(const QString &name, const char *script);
    QByteArray read(const QString &name) const;
    QStringList unitNames() const;
    Schedule shop(const QList<ScheduledJob> &jobs) const;
    QList<ScheduledJob> twoJobs() const
    {
        return {{JobKind::Lite, at("every 15min")}, {JobKind::Full, at("03:15")}};
    }

    Scheduler m_systemd{[] { return true; }};
    Scheduler m_cron{[] { return false; }};
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_path;
    QString m_realAnalyze;
};

void TestScheduler::initTestCase()
{
    m_path = qgetenv("PATH");
    m_realAnalyze = QStandardPaths::findExecutable(QStringLiteral("systemd-analyze"));
}

void TestScheduler::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("bin")));
    writeProgram(QStringLiteral("systemctl"), fakeSystemctl);
    writeProgram(QStringLiteral("crontab"), fakeCrontab);
    qputenv("FAKE", m_folder->path().toLocal8Bit());
    // Alone, so that no real program can be reached.
    qputenv("PATH", m_folder->filePath(QStringLiteral("bin")).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_folder->filePath(QStringLiteral("config")).toLocal8Bit());
    QCOMPARE(userUnitFolder(), m_folder->filePath(QStringLiteral("config/systemd/user")));
}

void TestScheduler::cleanup()
{
    qputenv("PATH", m_path);
}

void TestScheduler::cleanupTestCase()
{
    qunsetenv("XDG_CONFIG_HOME");
}

void TestScheduler::write(const QString &name, const QByteArray &contents)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contents);
}

void TestScheduler::writeProgram(const QString &name, const char *script)
{
    write(QLatin1String("bin/") + name, script);
    QVERIFY(QFile::setPermissions(m_folder->filePath(QLatin1String("bin/") + name),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

QByteArray TestScheduler::read(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Those in the folder, and those that are enabled with a star before them.
QStringList TestScheduler::unitNames() const
{
    const QDir::Filters files = QDir::Files | QDir::System | QDir::Hidden;
    QStringList names = QDir(userUnitFolder()).entryList(files, QDir::Name);
    for (const QString &name : QDir(userUnitFolder() + QLatin1String("/timers.target.wants"))
                                   .entryList(files, QDir::Name))
        names.append(QLatin1Char('*') + name);
    return names;
}

Schedule TestScheduler::shop(const QList<ScheduledJob> &jobs) const
{
    return {m_folder->filePath(QStringLiteral("it's 100% %1 $mine/shop.slice.json")),
            QStringLiteral("/usr/bin/slicetool-cli"),
            m_folder->filePath(QStringLiteral("state/slicetool/reports")),
            {},
            jobs};
}

void TestScheduler::probesSystemd()
{
    QVERIFY(userSystemdAnswers());
    QCOMPARE(read(QStringLiteral("systemctl.log")), QByteArray("show-environment\n"));
    QCOMPARE(Scheduler().backend(), Scheduler::Backend::Systemd);
    write(QStringLiteral("fail-show-environment"), "Failed to connect to bus\n");
    QVERIFY(!userSystemdAnswers());
    QCOMPARE(Scheduler().backend(), Scheduler::Backend::Cron);
    qputenv("PATH", "/nowhere");
    QVERIFY(!userSystemdAnswers());
}

void TestScheduler::systemdTimers()
{
    const Schedule schedule = shop(twoJobs());
    const QString id = scheduleId(schedule.planPath);
    const auto applied = m_systemd.apply(schedule);
    SLICETOOL_VERIFY(applied);
    QCOMPARE(applied->written.size(), 4);
    QVERIFY(applied->removed.isEmpty());
    const QString lite = timerName(id, JobKind::Lite);
    const QString full = timerName(id, JobKind::Full);
    QCOMPARE(unitNames(),
             (QStringList{serviceName(id, JobKind::Full), full, serviceName(id, JobKind::Lite),
                          lite, QLatin1Char('*') + full, QLatin1Char('*') + lite}));
    for (const UnitFile &file : unitFiles(schedule))
        QCOMPARE(read(QLatin1String("config/systemd/user/") + file.name), file.contents);
    QCOMPARE(QString::fromUtf8(read(QStringLiteral("systemctl.log"))),
             QLatin1String("daemon-reload\nenable --now ") + lite + QLatin1Char(' ') + full
                 + QLatin1Char('\n'));
    QVERIFY(QFileInfo(schedule.reportFolder).isDir()); // or the run could not write its report
    QVERIFY(read(QStringLiteral("crontab.txt")).isEmpty());

    const auto removed = m_systemd.remove(id);
    SLICETOOL_VERIFY(removed);
    QCOMPARE(removed->removed.size(), 4);
    QCOMPARE(unitNames(), QStringList());
    QVERIFY(read(QStringLiteral("systemctl.log")).endsWith("\ndaemon-reload\n"));
}

void TestScheduler::twiceIsAsOnce()
{
    SLICETOOL_VERIFY(m_systemd.apply(shop(twoJobs())));
    const QStringList once = unitNames();
    SLICETOOL_VERIFY(m_systemd.apply(shop(twoJobs())));
    QCOMPARE(unitNames(), once);
    for (const UnitFile &file : unitFiles(shop(twoJobs())))
        QCOMPARE(read(QLatin1String("config/systemd/user/") + file.name), file.contents);
}

void TestScheduler::fewerJobs()
{
    SLICETOOL_VERIFY(m_systemd.apply(shop(twoJobs())));
    const Schedule schedule = shop({{JobKind::Full, at("04:00")}, {JobKind::Turn, at("05:00")}});
    const QString id = scheduleId(schedule.planPath);
    const auto applied = m_systemd.apply(schedule);
    SLICETOOL_VERIFY(applied);
    QCOMPARE(applied->removed.size(), 2);
    const QString full = timerName(id, JobKind::Full);
    const QString turn = timerName(id, JobKind::Turn);
    QCOMPARE(unitNames(),
             (QStringList{serviceName(id, JobKind::Full), full, serviceName(id, JobKind::Turn),
                          turn, QLatin1Char('*') + full, QLatin1Char('*') + turn}));
    QVERIFY(
        read(QLatin1String("config/systemd/user/") + full).contains("OnCalendar=*-*-* 04:00:00\n"));
    SLICETOOL_VERIFY(m_systemd.apply(shop({})));
    QCOMPARE(unitNames(), QStringList());
}

void TestScheduler::systemdRefuses_data()
{
    QTest::addColumn<QString>("verb");
    QTest::newRow("daemon-reload") << "daemon-reload";
    QTest::newRow("enable") << "enable";
}

void TestScheduler::systemdRefuses()
{
    QFETCH(QString, verb);
    QVERIFY(QDir().mkpath(userUnitFolder()));
    write(QStringLiteral("config/systemd/user/mine.timer"), "mine");
    write(QLatin1String("fail-") + verb, "Unit has a bad unit file setting\n");
    const auto applied = m_systemd.apply(shop(twoJobs()));
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::Process);
    QCOMPARE(applied.error().reason, QStringLiteral("Unit has a bad unit file setting"));
    QCOMPARE(unitNames(), QStringList(QStringLiteral("mine.timer")));
    QVERIFY(read(QStringLiteral("systemctl.log")).endsWith("daemon-reload\n"));
}

/// The third step fails, after the new timers are there.
void TestScheduler::failedChangeLeavesTheFormerSchedule()
{
    SLICETOOL_VERIFY(m_systemd.apply(shop(twoJobs())));
    const QStringList before = unitNames();
    write(QStringLiteral("fail-disable"), "Access denied\n");
    const auto applied =
        m_systemd.apply(shop({{JobKind::Lite, at("hourly")}, {JobKind::Turn, at("05:00")}}));
    QVERIFY(!applied);
    QCOMPARE(applied.error().reason, QStringLiteral("Access denied"));
    QCOMPARE(unitNames(), before);
    for (const UnitFile &file : unitFiles(shop(twoJobs())))
        QCOMPARE(read(QLatin1String("config/systemd/user/") + file.name), file.contents);
}

void TestScheduler::failedRemovalRemovesNothing()
{
    SLICETOOL_VERIFY(m_systemd.apply(shop(twoJobs())));
    const QStringList before = unitNames();
    write(QStringLiteral("fail-disable"), "Access denied\n");
    const auto removed = m_systemd.remove(scheduleId(shop({}).planPath));
    QVERIFY(!removed);
    QCOMPARE(removed.error().reason, QStringLiteral("Access denied"));
    QCOMPARE(unitNames(), before);
}

void TestScheduler::twoPlans()
{
    Schedule other = shop(twoJobs());
    other.planPath = m_folder->filePath(QStringLiteral("other/shop.slice.json"));
    SLICETOOL_VERIFY(m_systemd.apply(other));
    const QStringList before = unitNames();
    SLICETOOL_VERIFY(m_systemd.apply(shop(twoJobs())));
    QCOMPARE(unitNames().size(), 2 * before.size());
    SLICETOOL_VERIFY(m_systemd.remove(scheduleId(shop({}).planPath)));
    QCOMPARE(unitNames(), before);

    SLICETOOL_VERIFY(m_systemd.remove(scheduleId(other.planPath)));
    SLICETOOL_VERIFY(m_cron.apply(other));
    SLICETOOL_VERIFY(m_cron.apply(shop(twoJobs())));
    QCOMPARE(read(QStringLiteral("crontab.txt")),
             cronBlock(other).value() + cronBlock(shop(twoJobs())).value());
    SLICETOOL_VERIFY(m_cron.remove(scheduleId(shop({}).planPath)));
    QCOMPARE(read(QStringLiteral("crontab.txt")), cronBlock(other).value());
}

void TestScheduler::crontab()
{
    const QByteArray mine = "MAILTO=me\n\n# caf\xe9 \xff\n5 4 * * * date +\\%F\t\n";
    write(QStringLiteral("crontab.txt"), mine);
    const Schedule schedule = shop(twoJobs());
    const auto applied = m_cron.apply(schedule);
    SLICETOOL_VERIFY(applied);
    QCOMPARE(read(QStringLiteral("crontab.txt")), mine + cronBlock(schedule).value());
    QVERIFY(QFileInfo(schedule.reportFolder).isDir());
    SLICETOOL_VERIFY(m_cron.apply(schedule));
    QCOMPARE(read(QStringLiteral("crontab.txt")), mine + cronBlock(schedule).value());
    QCOMPARE(read(QStringLiteral("crontab.log")).count("-\n"), 1); // once is enough
    const Schedule fewer = shop({{JobKind::Full, at("04:00")}});
    SLICETOOL_VERIFY(m_cron.apply(fewer));
    QCOMPARE(read(QStringLiteral("crontab.txt")), mine + cronBlock(fewer).value());
    const auto removed = m_cron.remove(scheduleId(schedule.planPath));
    SLICETOOL_VERIFY(removed);
    QCOMPARE(removed->removed, QStringList(QStringLiteral("crontab")));
    QCOMPARE(read(QStringLiteral("crontab.txt")), mine);
    QVERIFY(read(QStringLiteral("systemctl.log")).isEmpty());
}

void TestScheduler::unitsOfOthersStay()
{
    const QString id = scheduleId(shop({}).planPath);
    QVERIFY(QDir().mkpath(userUnitFolder()));
    const QString name = QLatin1String("config/systemd/user/") + timerName(id, JobKind::Full);
    write(name, "[Timer]\nOnCalendar=hourly\n");
    for (const auto &changed :
         {m_systemd.apply(shop(twoJobs())), m_systemd.remove(id), m_cron.apply(shop(twoJobs()))}) {
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, ErrorCode::Refused);
        QVERIFY2(changed.error().reason.contains(timerName(id, JobKind::Full)),
                 qPrintable(changed.error().reason));
    }
    QCOMPARE(read(name), QByteArray("[Timer]\nOnCalendar=hourly\n"));
    QVERIFY(read(QStringLiteral("crontab.txt")).isEmpty());
}

void TestScheduler::changesOfTheCrontabWaitForEachOther()
{
    // Between what it lists and what is written there is time for the other one.
    const QByteArray slow =
        QByteArray(fakeCrontab)
            .replace("cat \"$FAKE/crontab.txt\"\n", "cat \"$FAKE/crontab.txt\"; sleep 0.05\n");
    QVERIFY(slow.contains("sleep"));
    writeProgram(QStringLiteral("crontab"), slow.constData());
    constexpr int plans = 5;
    const auto schedule = [this](int number) {
        Schedule each = shop(twoJobs());
        each.planPath = QStringLiteral("/plans/%1.slice.json").arg(number);
        return each;
    };
    std::atomic<int> applied = 0;
    const auto work = [&](int first) {
        Scheduler cron{[] { return false; }};
        for (int i = 0; i < plans; ++i)
            applied += cron.apply(schedule(first + i)) ? 1 : 0;
    };
    std::thread other(work, plans);
    work(0);
    other.join();
    QCOMPARE(applied, 2 * plans);
    const QByteArray crontab = read(QStringLiteral("crontab.txt"));
    for (int i = 0; i < 2 * plans; ++i)
        QVERIFY2(crontab.contains(cronBlock(schedule(i)).value()), qPrintable(QString::number(i)));
}

void TestScheduler::crontabOfNobody()
{
    SLICETOOL_VERIFY(m_cron.apply(shop(twoJobs())));
    QCOMPARE(read(QStringLiteral("crontab.txt")), cronBlock(shop(twoJobs())).value());
}

/// What could not be read would be lost.
void TestScheduler::unreadableCrontabIsNotWritten()
{
    write(QStringLiteral("crontab.txt"), "@daily mine\n");
    write(QStringLiteral("fail-l"), "You (me) are not allowed to use this program\n");
    const auto applied = m_cron.apply(shop(twoJobs()));
    QVERIFY(!applied);
    QVERIFY(applied.error().reason.contains(QLatin1String("not allowed")));
    QVERIFY(!m_cron.remove(scheduleId(shop({}).planPath)));
    QCOMPARE(read(QStringLiteral("crontab.log")), QByteArray("-l\n-l\n"));
    // It does not matter to somebody who has systemd.
    SLICETOOL_VERIFY(m_systemd.apply(shop(twoJobs())));
    SLICETOOL_VERIFY(m_systemd.remove(scheduleId(shop({}).planPath)));
}

void TestScheduler::crontabRefuses()
{
    write(QStringLiteral("crontab.txt"), "@daily mine\n");
    write(QStringLiteral("fail-"), "\"-\":1: bad minute\n");
    const auto applied = m_cron.apply(shop(twoJobs()));
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::Process);
    QVERIFY(applied.error().reason.contains(QLatin1String("bad minute")));
    QCOMPARE(read(QStringLiteral("crontab.txt")), QByteArray("@daily mine\n"));
}

void TestScheduler::crontabFails_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *list, const char *write, const char *words) {
        QTest::newRow(name) << "#!/bin/sh\nPATH=/usr/bin:/bin\nf=$FAKE/crontab.txt\n"
                               "n=$(cat $FAKE/writes 2>/dev/null)\ncase $1 in\n-l) "
                                   + QByteArray(list) + " ;;\n-) echo x$n > $FAKE/writes\n"
                                   + "case x$n in x) " + write
                                   + " ;; *) cat > $f ;; esac ;;\nesac\n"
                            << QString::fromLatin1(words);
    };
    const char *const lists = "cat $f";
    row("hangs with half of it", lists, "head -c 20 > $f; exec sleep 60",
        "crontab did not finish within 10 seconds");
    row("full disk", lists, "head -c 20 > $f; echo No space left on device >&2; exit 1",
        "No space left on device");
    row("crashes", lists, "head -c 20 > $f; kill -SEGV $$", "crontab crashed");
    row("fails silently", lists, "exit 7", "crontab: exit code 7");
    row("writes half and says nothing", lists, "head -c 20 > $f",
        "the crontab differs from what was written");
    row("writes nothing and says nothing", lists, "cat > /dev/null",
        "the crontab differs from what was written");
    row("lacks a library", "echo libx.so.1: No such file or directory >&2; exit 127", "cat > $f",
        "libx.so.1");
}

/// Whatever happens to the program, the lines of others stay, and so does the former schedule.
void TestScheduler::crontabFails()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, words);
    write(QStringLiteral("crontab.txt"), "@daily mine and a longer line than twenty\n");
    SLICETOOL_VERIFY(m_cron.apply(shop(twoJobs())));
    const QByteArray before = read(QStringLiteral("crontab.txt"));
    for (const bool removes : {false, true}) {
        writeProgram(QStringLiteral("crontab"), script.constData());
        QFile::remove(m_folder->filePath(QStringLiteral("writes")));
        const auto done = removes ? m_cron.remove(scheduleId(shop({}).planPath))
                                  : m_cron.apply(shop({{JobKind::Full, at("03:16")}}));
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Process);
        QVERIFY2(done.error().message().contains(words), qPrintable(done.error().message()));
        QVERIFY(done.error().message().contains(QLatin1String("the crontab")));
        QCOMPARE(read(QStringLiteral("crontab.txt")), before);
        if (words.contains(QLatin1String("did not end")))
            break; // once is long enough
    }
}

void TestScheduler::failedRemovalPutsTheTimersBack()
{
    SLICETOOL_VERIFY(m_systemd.apply(shop(twoJobs())));
    const QStringList before = unitNames();
    const QByteArray crontab = "a\n" + cronBlock(shop(twoJobs())).value() + "b\n";
    write(QStringLiteral("crontab.txt"), crontab);
    write(QStringLiteral("fail-"), "No space left on device\n");
    const auto removed = m_systemd.remove(scheduleId(shop({}).planPath));
    QVERIFY(!removed);
    QCOMPARE(removed.error().reason, QStringLiteral("No space left on device"));
    QCOMPARE(unitNames(), before);
    QCOMPARE(read(QStringLiteral("crontab.txt")), crontab);
}

void TestScheduler::unreadableUnit()
{
    SLICETOOL_VERIFY(m_systemd.apply(shop(twoJobs())));
    const QString unit =
        QDir(userUnitFolder()).filePath(serviceName(scheduleId(shop({}).planPath), JobKind::Lite));
    QVERIFY(QFile::remove(unit) && QDir().mkpath(unit + QLatin1String("/inside")));
    const QStringList before = unitNames();
    for (const auto &done : {m_systemd.apply(shop({{JobKind::Full, at("04:00")}})),
                             m_systemd.remove(scheduleId(shop({}).planPath))}) {
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Io);
        QVERIFY2(done.error().message().contains(unit), qPrintable(done.error().message()));
    }
    QCOMPARE(unitNames(), before);
}

/// A file may only grow so far: as on a disk that is full in the middle of the second unit.
void TestScheduler::fullDisk()
{
    SLICETOOL_VERIFY(m_systemd.apply(shop({{JobKind::Full, at("03:15")}})));
    const QStringList before = unitNames();
    const QList<UnitFile> units = unitFiles(shop({{JobKind::Full, at("03:15")}}));
    const auto applied = [&] {
        const test::FileSizeLimit full(100);
        return m_systemd.apply(shop({{JobKind::Full, at("04:15")}, {JobKind::Lite, at("hourly")}}));
    }();
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::Io);
    QVERIFY2(applied.error().message().contains(userUnitFolder()),
             qPrintable(applied.error().message()));
    QCOMPARE(unitNames(), before);
    for (const UnitFile &file : units)
        QCOMPARE(read(QLatin1String("config/systemd/user/") + file.name), file.contents);
}

/// A machine that gets systemd, or loses it: nothing runs twice.
void TestScheduler::changesOver()
{
    SLICETOOL_VERIFY(m_cron.apply(shop(twoJobs())));
    const auto toSystemd = m_systemd.apply(shop(twoJobs()));
    SLICETOOL_VERIFY(toSystemd);
    QCOMPARE(toSystemd->removed, QStringList(QStringLiteral("crontab")));
    QCOMPARE(read(QStringLiteral("crontab.txt")), QByteArray());
    QCOMPARE(unitNames().size(), 6);
    const auto toCron = m_cron.apply(shop(twoJobs()));
    SLICETOOL_VERIFY(toCron);
    QCOMPARE(unitNames(), QStringList());
    QVERIFY(!toCron->remarks.isEmpty());
    QCOMPARE(read(QStringLiteral("crontab.txt")), cronBlock(shop(twoJobs())).value());
}

void TestScheduler::removesWhatIsInBoth()
{
    SLICETOOL_VERIFY(m_systemd.apply(shop(twoJobs())));
    write(QStringLiteral("crontab.txt"), "a\n" + cronBlock(shop(twoJobs())).value() + "b\n");
    const auto removed = m_systemd.remove(scheduleId(shop({}).planPath));
    SLICETOOL_VERIFY(removed);
    QCOMPARE(removed->removed.size(), 5);
    QCOMPARE(unitNames(), QStringList());
    QCOMPARE(read(QStringLiteral("crontab.txt")), QByteArray("a\nb\n"));
}

/// Files that somebody deleted by hand, without systemctl.
void TestScheduler::removesLinksIntoNowhere()
{
    SLICETOOL_VERIFY(m_systemd.apply(shop(twoJobs())));
    const QString id = scheduleId(shop({}).planPath);
    QVERIFY(QFile::remove(QDir(userUnitFolder()).filePath(timerName(id, JobKind::Lite))));
    SLICETOOL_VERIFY(m_systemd.remove(id));
    QCOMPARE(unitNames(), QStringList());
}

void TestScheduler::nothingToRemove()
{
    for (Scheduler *scheduler : {&m_systemd, &m_cron}) {
        const auto removed = scheduler->remove(scheduleId(shop({}).planPath));
        SLICETOOL_VERIFY(removed);
        QVERIFY(removed->removed.isEmpty() && removed->remarks.isEmpty());
    }
    QVERIFY(read(QStringLiteral("systemctl.log")).isEmpty());
    QCOMPARE(read(QStringLiteral("crontab.log")), QByteArray("-l\n-l\n"));
}

void TestScheduler::nowhereToWrite()
{
    qputenv("PATH", "/nowhere");
    const auto applied = m_cron.apply(shop(twoJobs()));
    QVERIFY(!applied);
    QVERIFY(!applied.error().remedy.isEmpty());
    qputenv("XDG_CONFIG_HOME", "/proc/nowhere");
    const auto unwritable = m_systemd.apply(shop(twoJobs()));
    QVERIFY(!unwritable);
    QCOMPARE(unwritable.error().code, ErrorCode::Io);
}

void TestScheduler::refusedTimes()
{
    const Schedule odd = shop({{JobKind::Lite, at("*:0/45")}});
    // Cron has no words for it.
    const auto inCron = m_cron.apply(odd);
    QVERIFY(!inCron);
    QCOMPARE(inCron.error().code, ErrorCode::Usage);
    QVERIFY(!inCron.error().remedy.isEmpty());
    // systemd itself has to say it where there is no systemd-analyze.
    SLICETOOL_VERIFY(m_systemd.check(odd));
    writeProgram(QStringLiteral("systemd-analyze"), fakeAnalyze);
    const auto refused = m_systemd.apply(odd);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Usage);
    QCOMPARE(refused.error().reason, QStringLiteral("Failed to parse calendar specification"));
    const auto past = m_systemd.preview(shop({{JobKind::Full, at("2001-01-01")}}));
    QVERIFY(!past);
    QVERIFY(past.error().reason.contains(QLatin1String("never")));
    QCOMPARE(unitNames(), QStringList());
    QVERIFY(read(QStringLiteral("systemctl.log")).isEmpty());
}

void TestScheduler::realSystemdRefuses()
{
    if (m_realAnalyze.isEmpty())
        QSKIP("there is no systemd-analyze here that could refuse a time");
    QVERIFY(QFile::link(m_realAnalyze, m_folder->filePath(QStringLiteral("bin/systemd-analyze"))));
    SLICETOOL_VERIFY(m_systemd.check(shop({{JobKind::Lite, at("Mon *-*-01..07 03:15")}})));
    const auto refused = m_systemd.check(shop({{JobKind::Lite, at("Mon *-*-41 03:15")}}));
    QVERIFY(!refused);
    QVERIFY2(refused.error().reason.contains(QLatin1String("Mon *-*-41 03:15")),
             qPrintable(refused.error().message()));
    QVERIFY(!m_systemd.check(shop({{JobKind::Lite, at("2001-01-01")}})));
}

void TestScheduler::previewWritesNothing()
{
    SLICETOOL_VERIFY(m_systemd.apply(shop(twoJobs())));
    const QStringList before = unitNames();
    const Schedule schedule = shop({{JobKind::Turn, at("05:00")}});
    const auto preview = m_systemd.preview(schedule);
    SLICETOOL_VERIFY(preview);
    for (const UnitFile &file : unitFiles(schedule)) {
        QVERIFY(preview->contains(QDir(userUnitFolder()).filePath(file.name)));
        QVERIFY(preview->contains(QString::fromUtf8(file.contents)));
    }
    QVERIFY(preview->contains(QLatin1String("# to be removed: ")));
    const auto cron = m_cron.preview(schedule);
    SLICETOOL_VERIFY(cron);
    QVERIFY(cron->contains(QString::fromUtf8(cronBlock(schedule).value())));
    QVERIFY(cron->contains(QLatin1String("# in the crontab\n")));
    QCOMPARE(unitNames(), before);
    QVERIFY(read(QStringLiteral("crontab.txt")).isEmpty());
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("bin/crontab"))));
    QVERIFY(m_cron.preview(schedule)->contains(QLatin1String("the program crontab are available")));
}

void TestScheduler::tellsWhatIsThere()
{
    const Schedule schedule = shop(twoJobs());
    const QString id = scheduleId(schedule.planPath);
    QCOMPARE(m_systemd.current(id).value(), QString());
    QCOMPARE(m_cron.current(id).value(), QString());
    SLICETOOL_VERIFY(m_systemd.apply(schedule));
    QCOMPARE(m_systemd.current(id).value().count(QLatin1String("[Timer]")), 2);
    SLICETOOL_VERIFY(m_cron.apply(schedule));
    QVERIFY(m_cron.current(id).value().contains(QString::fromUtf8(cronBlock(schedule).value())));
}

SLICETOOL_TEST(TestScheduler)
#include "tst_scheduler.moc"
