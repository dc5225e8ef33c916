// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schedule/when.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace slicetool {

// The runs of a plan by time, as text: systemd units and a block of a crontab. Text in, text out;
// any thread.

/// What is run.
enum class JobKind {
    Lite, ///< pull --lite
    Full, ///< pull
    Turn, ///< turn
};

inline constexpr JobKind allJobKinds[] = {JobKind::Lite, JobKind::Full, JobKind::Turn};

QString toString(JobKind kind); ///< "lite", "full", "turn"

struct ScheduledJob {
    JobKind kind;
    When when;
};

/// All that is to run by itself for one plan; each kind at most once.
struct Schedule {
    QString planPath;     ///< absolute and clean
    QString program;      ///< absolute path of slicetool-cli
    QString reportFolder; ///< absolute
    QMap<QString, QString>
        environment;          ///< variables that a timer would not have, see scheduleEnvironment()
    QList<ScheduledJob> jobs; ///< in the order of allJobKinds
};

/// The XDG folders where this environment names other ones than the usual: a timer has to find the
/// history, saved connections and whose turn it is in the same place.
QMap<QString, QString> scheduleEnvironment();

/// NAME-HASH of a plan: its file's name made safe, and what tells it from all others of that name.
/// The path is absolute and clean, and need not exist.
QString scheduleId(const QString &planPath);

/// What slicetool-cli is started with, without itself.
QStringList jobArguments(const Schedule &schedule, JobKind kind);

/// A file of systemd, named without its folder.
struct UnitFile {
    QString name;
    QByteArray contents; ///< UTF-8
};

QString serviceName(const QString &id, JobKind kind);
QString timerName(const QString &id, JobKind kind);

/// A service and a timer for each job.
QList<UnitFile> unitFiles(const Schedule &schedule);

/// One argument of ExecStart=, quoted where it must be. systemd expands no variable in the first
/// word, the program, and so takes a $ there as it is.
QString systemdArgument(const QString &argument);
QString systemdProgram(const QString &path);

/// One argument in the command of a crontab's line: for the shell, and before it for cron, to
/// which % is a line break. Error: code Refused, for a line break in it.
Result<QString> cronArgument(const QString &argument);

/// Whether a unit's file was written by unitFiles().
bool isOwnUnit(const QByteArray &contents);

/// The lines for a crontab, with those that mark them; empty where there is no job. Error: code
/// Usage where cron has no words for a time, Refused for a path that no line can hold.
Result<QByteArray> cronBlock(const Schedule &schedule);

/// The crontab with this block in the place of the plan's former one, at its end where there was
/// none; an empty block takes it out. All other lines stay byte for byte.
///
/// Error: code Refused where the marks are not a pair. What then belongs to whom only the user
/// knows.
Result<QByteArray> withCronBlock(const QByteArray &crontab, const QString &id,
                                 const QByteArray &block);

/// The plan's block in the crontab, empty where there is none. Errors as withCronBlock().
Result<QByteArray> cronBlockIn(const QByteArray &crontab, const QString &id);

} // namespace slicetool
