// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/userunits.h"

#include "base/loadfile.h"
#include "base/message.h"
#include "base/savefile.h"
#include "schedule/systemprograms.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace slicetool {

QDir configFolder()
{
    // The base directory specification: a relative path is to be ignored.
    const QString folder = qEnvironmentVariable("XDG_CONFIG_HOME");
    return QDir(QDir::isAbsolutePath(folder) ? folder
                                             : QDir::homePath() + QLatin1String("/.config"));
}

QString userUnitFolder()
{
    return configFolder().filePath(QStringLiteral("systemd/user"));
}

QString unitPath(const QString &name)
{
    return QDir(userUnitFolder()).filePath(name);
}

QString enabledLink(const QString &timer)
{
    return unitPath(QLatin1String("timers.target.wants/") + timer);
}

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink(); // a link into nowhere does not "exist"
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

Result<void> writeUnit(const QString &path, const QByteArray &contents)
{
    return saveWhole(path, contents, Message::tr("writing %1").arg(path));
}

Result<std::optional<QByteArray>> readUnit(const QString &path)
{
    if (isMissing(path))
        return std::optional<QByteArray>();
    constexpr qint64 maxBytes = 1 << 20;
    const Result<QByteArray> contents = loadWhole(path, maxBytes, {});
    if (!contents)
        return fileError(Message::tr("reading %1").arg(path), contents.error().reason);
    return std::optional(*contents);
}

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

Result<UnitsBefore> UnitsBefore::take(const QString &id)
{
    UnitsBefore before;
    for (const JobKind kind : allJobKinds) {
        const QString timer = timerName(id, kind);
        for (const QString &name : {serviceName(id, kind), timer}) {
            auto contents = readUnit(unitPath(name));
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

void UnitsBefore::putBack() const
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
        else if (const auto now = readUnit(unitPath(name)); !now || *now != contents)
            (void)bool(writeUnit(unitPath(name), *contents));
    }
    systemctl({QStringLiteral("daemon-reload")});
    if (!m_enabled.isEmpty())
        systemctl(QStringList{QStringLiteral("enable"), QStringLiteral("--now")} + m_enabled);
}

bool UnitsBefore::isAsItWas() const
{
    return std::all_of(m_files.begin(), m_files.end(), [this](const auto &file) {
        const auto now = readUnit(unitPath(file.first));
        return now && *now == file.second
               && isThere(enabledLink(file.first)) == m_enabled.contains(file.first);
    });
}

} // namespace slicetool
