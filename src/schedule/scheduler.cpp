// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/scheduler.h"

#include "base/childenvironment.h"
#include "base/loadfile.h"
#include "base/message.h"
#include "base/savefile.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>

namespace slicetool {

namespace {

// ms, for one call of a program: systemd may start things meanwhile, a crontab is only a file.
constexpr int systemTimeoutMs = 30000;
constexpr int crontabTimeoutMs = 10000;

struct Outcome {
    int exitCode = -1; ///< -1 where it did not run to its end
    QByteArray out;
    QString words; ///< what it said on standard error, or why it said nothing

    bool good() const { return exitCode == 0; }
};

QString onPath(const char *program)
{
    return QStandardPaths::findExecutable(QLatin1String(program));
}

Outcome call(const char *program, const QStringList &arguments, const QByteArray &input = {},
             int timeout = systemTimeoutMs)
{
    const QString name = QLatin1String(program);
    const QString path = onPath(program);
    if (path.isEmpty())
        return {-1, {}, Message::tr("there is no program %1").arg(name)};
    QProcessEnvironment environment = childEnvironment();
    // What is said about a missing crontab is understood in English only.
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("SYSTEMD_COLORS"), QStringLiteral("0"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(path, arguments);
    if (!process.waitForStarted(timeout))
        return {-1, {}, name + QLatin1String(": ") + process.errorString()};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(timeout) && process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
        return {-1,
                {},
                Message::tr("%1 did not finish within %2 seconds")
                    .arg(name, QString::number(timeout / 1000))};
    }
    Outcome outcome;
    outcome.out = process.readAllStandardOutput();
    outcome.words = QString::fromUtf8(process.readAllStandardError()).trimmed();
    if (process.exitStatus() == QProcess::NormalExit)
        outcome.exitCode = process.exitCode();
    if (!outcome.good() && outcome.words.isEmpty()) {
        outcome.words =
            outcome.exitCode < 0
                ? Message::tr("%1 crashed").arg(name)
                : Message::tr("%1: exit code %2").arg(name, QString::number(outcome.exitCode));
    }
    return outcome;
}

Outcome crontabProgram(const char *what, const QByteArray &input = {})
{
    return call("crontab", {QLatin1String(what)}, input, crontabTimeoutMs);
}

Outcome systemctl(const QStringList &arguments)
{
    return call("systemctl", QStringList(QStringLiteral("--user")) + arguments);
}

Error processError(const QString &doing, const Outcome &outcome)
{
    return {ErrorCode::Process, doing, outcome.words};
}

Error fileError(const QString &doing, const QString &reason)
{
    return {ErrorCode::Io, doing, reason};
}

Result<void> makeFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        return fileError(Message::tr("creating %1").arg(path),
                         Message::tr("the folder cannot be created"));
    return {};
}

Result<void> writeFile(const QString &path, const QByteArray &contents)
{
    return saveWhole(path, contents, Message::tr("writing %1").arg(path));
}

/// Nothing where there is no such file.
Result<std::optional<QByteArray>> readFile(const QString &path)
{
    if (isMissing(path))
        return std::optional<QByteArray>();
    constexpr qint64 maxBytes = 1 << 20;
    const Result<QByteArray> contents = loadWhole(path, maxBytes, {});
    if (!contents)
        return fileError(Message::tr("reading %1").arg(path), contents.error().reason);
    return std::optional(*contents);
}

QString unitPath(const QString &name)
{
    return QDir(userUnitFolder()).filePath(name);
}

/// The link by which systemd remembers that a timer is enabled.
QString enabledLink(const QString &timer)
{
    return unitPath(QLatin1String("timers.target.wants/") + timer);
}

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink(); // a link into nowhere does not "exist"
}

QStringList reportFolders(const Schedule &schedule)
{
    const bool reports = std::any_of(schedule.jobs.begin(), schedule.jobs.end(),
                                     [](const auto &job) { return job.kind != JobKind::Turn; });
    return reports ? QStringList(schedule.reportFolder) : QStringList();
}

/// The kinds that have files and are not among the jobs.
QList<JobKind> kindsLeftOver(const QString &id, const QList<ScheduledJob> &jobs)
{
    QList<JobKind> kinds;
    for (const JobKind kind : allJobKinds) {
        const bool wanted = std::any_of(jobs.begin(), jobs.end(),
                                        [&](const auto &job) { return job.kind == kind; });
        const QString timer = timerName(id, kind);
        if (!wanted
            && (isThere(unitPath(timer)) || isThere(unitPath(serviceName(id, kind)))
                || isThere(enabledLink(timer))))
            kinds.append(kind);
    }
    return kinds;
}

/// The user's crontab as bytes; empty where he has none. Any other failure is an Error: a crontab
/// that could not be read must not be written.
Result<QByteArray> readCrontab()
{
    const Outcome listed = crontabProgram("-l");
    if (listed.good())
        return listed.out;
    // 1 and no other code: one that cannot load its libraries also finds "no such file".
    if (listed.exitCode == 1
        && (listed.words.contains(QLatin1String("no crontab"), Qt::CaseInsensitive)
            || listed.words.contains(QLatin1String("No such file"), Qt::CaseInsensitive)))
        return QByteArray();
    return processError(Message::tr("reading the crontab"), listed);
}

/// Whether it arrived whole is asked, not believed: a disk may have been full, or the program been
/// stopped in the middle. What was there before is then put back.
Result<void> writeCrontab(const QByteArray &crontab, const QByteArray &before)
{
    const Outcome written = crontabProgram("-", crontab);
    const auto now = readCrontab();
    // Some print their own lines before it.
    if (written.good() && now && now->endsWith(crontab))
        return {};
    Error error = written.good()
                      ? Error{ErrorCode::Process, Message::tr("writing the crontab"),
                              now ? Message::tr("the crontab differs from what was written")
                                  : now.error().reason}
                      : processError(Message::tr("writing the crontab"), written);
    if (now && *now != before) {
        (void)crontabProgram("-", before);
        const auto restored = readCrontab();
        if (!restored || *restored != before)
            error.remedy = Message::tr(
                "The crontab could not be restored either: check it with \"crontab -l\".");
    }
    return error;
}

/// The units of a plan as they were, to be put back where something fails in between.
class UnitsBefore
{
public:
    static Result<UnitsBefore> take(const QString &id)
    {
        UnitsBefore before;
        for (const JobKind kind : allJobKinds) {
            const QString timer = timerName(id, kind);
            for (const QString &name : {serviceName(id, kind), timer}) {
                auto contents = readFile(unitPath(name));
                if (!contents)
                    return contents.error();
                if (*contents && !isOwnUnit(**contents))
                    return Error{ErrorCode::Refused, Message::tr("checking the plan's timers"),
                                 Message::tr("%1 was not written by slicetool").arg(unitPath(name)),
                                 Message::tr("Nothing was changed. Move it away.")};
                before.m_files.emplace(name, std::move(*contents));
            }
            if (isThere(enabledLink(timer)))
                before.m_enabled.append(timer);
        }
        return before;
    }

    bool holds(const UnitFile &file) const { return m_files.at(file.name) == file.contents; }

    /// As far as it goes: what comes first is the error that led here.
    void putBack() const
    {
        if (isAsItWas())
            return;
        QStringList fresh;
        for (const auto &[name, contents] : m_files) {
            if (!contents && name.endsWith(QLatin1String(".timer")) && isThere(unitPath(name)))
                fresh.append(name);
        }
        if (!fresh.isEmpty())
            systemctl(QStringList{QStringLiteral("disable"), QStringLiteral("--now")} + fresh);
        for (const QString &timer : fresh)
            QFile::remove(enabledLink(timer));
        for (const auto &[name, contents] : m_files) {
            if (!contents)
                QFile::remove(unitPath(name));
            else if (const auto now = readFile(unitPath(name)); !now || *now != contents)
                (void)bool(writeFile(unitPath(name), *contents));
        }
        systemctl({QStringLiteral("daemon-reload")});
        if (!m_enabled.isEmpty())
            systemctl(QStringList{QStringLiteral("enable"), QStringLiteral("--now")} + m_enabled);
    }

private:
    bool isAsItWas() const
    {
        return std::all_of(m_files.begin(), m_files.end(), [this](const auto &file) {
            const auto now = readFile(unitPath(file.first));
            return now && *now == file.second
                   && isThere(enabledLink(file.first)) == m_enabled.contains(file.first);
        });
    }

    std::map<QString, std::optional<QByteArray>> m_files; ///< by name
    QStringList m_enabled;
};

QDir configFolder()
{
    // The base directory specification: a relative path is to be ignored.
    const QString folder = qEnvironmentVariable("XDG_CONFIG_HOME");
    return QDir(QDir::isAbsolutePath(folder) ? folder
                                             : QDir::homePath() + QLatin1String("/.config"));
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

QString userUnitFolder()
{
    return configFolder().filePath(QStringLiteral("systemd/user"));
}

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
        const Outcome asked = call("systemd-analyze", {QStringLiteral("calendar"),
                                                       QStringLiteral("--"), job.when.calendar()});
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
            const auto contents = readFile(unitPath(name));
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
                if (const auto written = writeFile(unitPath(file.name), file.contents); !written)
                    return written;
            }
            change.written.append(unitPath(file.name));
        }
        if (const Outcome read = systemctl({QStringLiteral("daemon-reload")}); !read.good())
            return processError(Message::tr("loading the timers into systemd"), read);
        QStringList enable = {QStringLiteral("enable"), QStringLiteral("--now")};
        for (const ScheduledJob &job : schedule.jobs)
            enable.append(timerName(id, job.kind));
        if (const Outcome enabled = systemctl(enable); !enabled.good())
            return processError(Message::tr("enabling the timers"), enabled);
        if (const auto dropped = dropUnits(id, kindsLeftOver(id, schedule.jobs), change); !dropped)
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
    if (const auto dropped = dropUnits(id, kindsLeftOver(id, {}), change); !dropped) {
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
        if (const Outcome disabled = systemctl(disable); !disabled.good())
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
    if (const Outcome read = systemctl({QStringLiteral("daemon-reload")}); !read.good())
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
    if (const auto written = writeCrontab(*edited, *crontab); !written)
        return written;
    change.removed.append(QStringLiteral("crontab"));
    return {};
}

} // namespace slicetool
