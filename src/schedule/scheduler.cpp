// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/scheduler.h"

#include "base/message.h"
#include "schedule/crontab.h"
#include "schedule/systemprograms.h"
#include "schedule/userunits.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <memory>

namespace slicetool {

namespace {

QStringList reportFolders(const Schedule &schedule)
{
    const bool reports = std::any_of(schedule.jobs.begin(), schedule.jobs.end(),
                                     [](const auto &job) { return job.kind != JobKind::Turn; });
    return reports ? QStringList(schedule.reportFolder) : QStringList();
}

/// Held while a schedule is changed: what is read, edited and written whole must not be changed by
/// another of these in between. Error: Io.
Result<std::unique_ptr<QLockFile>> takeTurn()
{
    const QString folder = configFolder().filePath(QStringLiteral("slicetool"));
    SLICETOOL_TRY(makeFolder(folder));
    auto lock = std::make_unique<QLockFile>(folder + QLatin1String("/schedule.lock"));
    constexpr int timeoutMs = 60'000;
    if (!lock->tryLock(timeoutMs))
        return fileError(
            Message::tr("waiting for another schedule change: %1").arg(lock->fileName()),
            Message::tr("it cannot be locked"));
    return lock;
}

/// Timers of a user who is logged out stand still unless he lingers.
QString lingerRemark()
{
    const QString user = qEnvironmentVariable("USER");
    if (!user.isEmpty() && QFileInfo::exists(QLatin1String("/var/lib/systemd/linger/") + user))
        return {};
    return Message::tr("The timers run while you are logged in; missed runs are made up for at "
                       "the next login. \"loginctl enable-linger\" lets them run at any time.");
}

} // namespace

bool userSystemdAnswers()
{
    return systemctl({QStringLiteral("show-environment")}).good();
}

Scheduler::Scheduler(std::function<bool()> probe) : m_probe(std::move(probe)) { }

Scheduler::Backend Scheduler::backend()
{
    if (!m_backend)
        m_backend = m_probe() ? Backend::Systemd : Backend::Cron;
    return *m_backend;
}

Result<void> Scheduler::check(const Schedule &schedule)
{
    if (backend() == Backend::Cron) {
        const auto block = cronBlock(schedule);
        return block ? Result<void>() : Result<void>(block.error());
    }
    if (onPath("systemd-analyze").isEmpty())
        return {};
    for (const ScheduledJob &job : schedule.jobs) {
        const QString doing = Message::tr("reading the time \"%1\"").arg(job.when.text());
        const QString remedy = Message::tr("\"man systemd.time\" describes the syntax.");
        const ProgramOutcome asked =
            systemdAnalyze({QStringLiteral("calendar"), QStringLiteral("--"), job.when.calendar()});
        if (!asked.good())
            return Error{ErrorCode::Usage, doing, asked.words, remedy};
        if (asked.out.contains("Next elapse: never")) {
            return Error{ErrorCode::Usage, doing, Message::tr("this time never occurs"), remedy};
        }
    }
    return {};
}

Result<QString> Scheduler::preview(const Schedule &schedule)
{
    SLICETOOL_TRY(check(schedule));
    const QString id = scheduleId(schedule.planPath);
    QString text;
    if (backend() == Backend::Systemd) {
        for (const UnitFile &file : unitFiles(schedule)) {
            text += QLatin1String("# ") + unitPath(file.name) + QLatin1Char('\n')
                    + QString::fromUtf8(file.contents) + QLatin1Char('\n');
        }
    } else {
        const auto block = cronBlock(schedule);
        if (!block)
            return block.error();
        const QString where =
            onPath("crontab").isEmpty()
                ? Message::tr("for a crontab, but neither systemd's user timers nor the program "
                              "crontab are available here")
                : Message::tr("in the crontab");
        text += QLatin1String("# ") + where + QLatin1Char('\n') + QString::fromUtf8(*block);
    }
    const QList<ScheduledJob> units =
        backend() == Backend::Systemd ? schedule.jobs : QList<ScheduledJob>();
    for (const JobKind kind : kindsLeftOver(id, units)) {
        for (const QString &name : {serviceName(id, kind), timerName(id, kind)}) {
            if (isThere(unitPath(name)))
                text += QLatin1String("# ") + Message::tr("to be removed: %1").arg(unitPath(name))
                        + QLatin1Char('\n');
        }
    }
    return text;
}

Result<QString> Scheduler::current(const QString &id)
{
    QString text;
    for (const JobKind kind : allJobKinds) {
        for (const QString &name : {serviceName(id, kind), timerName(id, kind)}) {
            const auto contents = readUnit(unitPath(name));
            if (!contents)
                return contents.error();
            if (*contents && isOwnUnit(**contents)) {
                text += QLatin1String("# ") + unitPath(name) + QLatin1Char('\n')
                        + QString::fromUtf8(**contents) + QLatin1Char('\n');
            }
        }
    }
    if (onPath("crontab").isEmpty())
        return text;
    const auto crontab = readCrontab();
    if (!crontab)
        return backend() == Backend::Systemd ? Result<QString>(text) : crontab.error();
    const auto block = cronBlockIn(*crontab, id);
    if (!block)
        return block.error();
    if (!block->isEmpty())
        text += QLatin1String("# ") + Message::tr("in the crontab") + QLatin1Char('\n')
                + QString::fromUtf8(*block);
    return text;
}

Result<ScheduleChange> Scheduler::apply(const Schedule &schedule)
{
    if (schedule.jobs.isEmpty())
        return remove(scheduleId(schedule.planPath));
    SLICETOOL_TRY(check(schedule));
    for (const QString &folder : reportFolders(schedule)) {
        SLICETOOL_TRY(makeFolder(folder));
    }
    const auto turn = takeTurn();
    if (!turn)
        return turn.error();
    return backend() == Backend::Systemd ? applyToSystemd(schedule) : applyToCron(schedule);
}

Result<ScheduleChange> Scheduler::applyToSystemd(const Schedule &schedule)
{
    const QString id = scheduleId(schedule.planPath);
    SLICETOOL_TRY(makeFolder(userUnitFolder()));
    const auto before = UnitsBefore::take(id);
    if (!before)
        return before.error();

    ScheduleChange change;
    const auto done = [&]() -> Result<void> {
        for (const UnitFile &file : unitFiles(schedule)) {
            if (!before->holds(file)) {
                if (auto written = writeUnit(unitPath(file.name), file.contents); !written)
                    return written;
            }
            change.written.append(unitPath(file.name));
        }
        if (const ProgramOutcome read = systemctl({QStringLiteral("daemon-reload")}); !read.good())
            return processError(Message::tr("loading the timers into systemd"), read);
        QStringList enable = {QStringLiteral("enable"), QStringLiteral("--now")};
        for (const ScheduledJob &job : schedule.jobs)
            enable.append(timerName(id, job.kind));
        if (const ProgramOutcome enabled = systemctl(enable); !enabled.good())
            return processError(Message::tr("enabling the timers"), enabled);
        if (auto dropped = dropUnits(id, kindsLeftOver(id, schedule.jobs), change); !dropped)
            return dropped;
        return dropCronBlock(id, change);
    }();
    if (!done) {
        before->putBack();
        return done.error();
    }
    if (const QString remark = lingerRemark(); !remark.isEmpty())
        change.remarks.append(remark);
    return change;
}

Result<ScheduleChange> Scheduler::applyToCron(const Schedule &schedule)
{
    const QString id = scheduleId(schedule.planPath);
    if (onPath("crontab").isEmpty()) {
        return Error{
            ErrorCode::Process, Message::tr("scheduling the plan"),
            Message::tr("neither systemd's user timers nor the program crontab are available"),
            Message::tr("Install cron, or run this in a systemd login session.")};
    }
    const auto block = cronBlock(schedule);
    if (!block)
        return block.error();
    const auto before = UnitsBefore::take(id);
    if (!before)
        return before.error();
    const auto crontab = readCrontab();
    if (!crontab)
        return crontab.error();
    const auto edited = withCronBlock(*crontab, id, *block);
    if (!edited)
        return edited.error();
    if (*edited != *crontab) {
        SLICETOOL_TRY(writeCrontab(*edited, *crontab));
    }
    ScheduleChange change;
    change.written.append(QStringLiteral("crontab"));
    // What an earlier session with systemd left would run a second time.
    if (auto dropped = dropUnits(id, kindsLeftOver(id, {}), change); !dropped) {
        if (*edited != *crontab)
            (void)bool(writeCrontab(*crontab, *edited));
        before->putBack();
        return dropped.error();
    }
    return change;
}

Result<ScheduleChange> Scheduler::remove(const QString &id)
{
    const auto turn = takeTurn();
    if (!turn)
        return turn.error();
    const auto before = UnitsBefore::take(id);
    if (!before)
        return before.error();
    ScheduleChange change;
    Result<void> dropped = dropUnits(id, kindsLeftOver(id, {}), change);
    if (dropped)
        dropped = dropCronBlock(id, change);
    if (!dropped) {
        before->putBack();
        return dropped.error();
    }
    return change;
}

/// Stops these kinds' timers and removes their files. A run that is under way goes on.
Result<void> Scheduler::dropUnits(const QString &id, const QList<JobKind> &kinds,
                                  ScheduleChange &change)
{
    if (kinds.isEmpty())
        return {};
    QStringList disable = {QStringLiteral("disable"), QStringLiteral("--now")};
    const qsizetype words = disable.size();
    for (const JobKind kind : kinds) {
        if (isThere(unitPath(timerName(id, kind))))
            disable.append(timerName(id, kind));
    }
    const bool systemd = backend() == Backend::Systemd;
    if (systemd && disable.size() > words) {
        if (const ProgramOutcome disabled = systemctl(disable); !disabled.good())
            return processError(Message::tr("disabling the timers"), disabled);
    }
    for (const JobKind kind : kinds) {
        // Where systemd did not answer the link is still there.
        for (const QString &path : {enabledLink(timerName(id, kind)), unitPath(timerName(id, kind)),
                                    unitPath(serviceName(id, kind))}) {
            if (!isThere(path))
                continue;
            QFile file(path);
            if (!file.remove())
                return fileError(Message::tr("removing %1").arg(path), file.errorString());
            change.removed.append(path);
        }
    }
    if (!systemd) {
        change.remarks.append(
            Message::tr("systemd did not answer: if it runs in another session, the removed "
                        "timers stop when it next starts."));
        return {};
    }
    if (const ProgramOutcome read = systemctl({QStringLiteral("daemon-reload")}); !read.good())
        return processError(Message::tr("removing the timers from systemd"), read);
    return {};
}

/// Takes the plan's lines out of the crontab, where there is one.
Result<void> Scheduler::dropCronBlock(const QString &id, ScheduleChange &change)
{
    if (onPath("crontab").isEmpty())
        return {};
    const auto crontab = readCrontab();
    if (!crontab) {
        // Somebody with systemd may not be allowed to have a crontab at all.
        return backend() == Backend::Systemd ? Result<void>() : Result<void>(crontab.error());
    }
    const auto own = cronBlockIn(*crontab, id);
    if (!own)
        return own.error();
    if (own->isEmpty())
        return {};
    const auto edited = withCronBlock(*crontab, id, {});
    if (!edited)
        return edited.error();
    if (auto written = writeCrontab(*edited, *crontab); !written)
        return written;
    change.removed.append(QStringLiteral("crontab"));
    return {};
}

} // namespace slicetool
