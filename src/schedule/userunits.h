// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schedule/schedule.h"

#include <QDir>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace slicetool {

/// The user's folder for settings, by the base directory specification.
QDir configFolder();

/// systemd/user in there, where a user's own units are. Need not exist.
QString userUnitFolder();

QString unitPath(const QString &name);

/// The link by which systemd remembers that a timer is enabled.
QString enabledLink(const QString &timer);

/// Whether there is something of that path, and be it a link into nowhere.
bool isThere(const QString &path);

/// Errors: Io.
Error fileError(const QString &doing, const QString &reason);
Result<void> makeFolder(const QString &path);
Result<void> writeUnit(const QString &path, const QByteArray &contents);

/// Nothing where there is no such file. Error: Io.
Result<std::optional<QByteArray>> readUnit(const QString &path);

/// The kinds that have files and are not among the jobs.
QList<JobKind> kindsLeftOver(const QString &id, const QList<ScheduledJob> &jobs);

/// The units of a plan as they were, to be put back where something fails in between.
class UnitsBefore
{
public:
    /// Errors: Io; Refused where one of those names is somebody else's.
    static Result<UnitsBefore> take(const QString &id);

    bool holds(const UnitFile &file) const { return m_files.at(file.name) == file.contents; }

    /// As far as it goes: what comes first is the error that led here.
    void putBack() const;

private:
    bool isAsItWas() const;

    std::map<QString, std::optional<QByteArray>> m_files; ///< by name
    QStringList m_enabled;
};

} // namespace slicetool
