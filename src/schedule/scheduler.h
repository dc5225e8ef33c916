// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schedule/schedule.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace slicetool {

/// What a change of a plan's schedule came to.
struct ScheduleChange {
    QStringList written; ///< files, or "crontab", that are there now
    QStringList removed; ///< files, or "crontab", that were there and are not any more
    QStringList remarks; ///< whole sentences for the user
};

/// Whether this user's systemd answers. Blocks for as long as that takes, at most half a minute.
bool userSystemdAnswers();

/// Writes the schedule of a plan to where this machine keeps such things: timers of the user's
/// systemd, else the user's crontab. Touches nothing that is not the plan's own.
///
/// systemctl, systemd-analyze and crontab are those on PATH. Every call blocks until they have
/// ended; use it from one thread at a time. Two of these wait for each other; another program
/// that changes the crontab at the same time may lose its change or ours: crontab has no lock.
class Scheduler
{
public:
    enum class Backend { Systemd, Cron };

    /// The probe decides on the backend; it is asked once, when that is first needed.
    explicit Scheduler(std::function<bool()> probe = userSystemdAnswers);

    Backend backend();

    /// Whether each time can be had here. Error: code Usage, with systemd-analyze's words where it
    /// refuses one. Where there is no systemd-analyze, systemd itself will say so in apply().
    Result<void> check(const Schedule &schedule);

    /// What apply() would write, for people to read, and what it would take away. Errors as those
    /// of check().
    Result<QString> preview(const Schedule &schedule);

    /// What is written now for the plan of that id, empty where nothing is.
    Result<QString> current(const QString &id);

    /// Makes this the schedule of its plan, whatever that was; jobs that it does not have go.
    ///
    /// Where a program refuses everything is as it was before. Error: codes of check(), Process with a
    /// program's own words, Io, Refused for a crontab that cannot be edited.
    Result<ScheduleChange> apply(const Schedule &schedule);

    /// Takes away all that is scheduled for the plan of that id, from systemd and from the crontab.
    /// Nothing there is no error.
    Result<ScheduleChange> remove(const QString &id);

private:
    Result<ScheduleChange> applyToSystemd(const Schedule &schedule);
    Result<ScheduleChange> applyToCron(const Schedule &schedule);
    Result<void> dropUnits(const QString &id, const QList<JobKind> &kinds, ScheduleChange &change);
    Result<void> dropCronBlock(const QString &id, ScheduleChange &change);

    std::function<bool()> m_probe;
    std::optional<Backend> m_backend;
};

} // namespace slicetool
