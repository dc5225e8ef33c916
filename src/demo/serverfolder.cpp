// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/serverfolder.h"

#include "base/message.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace slicetool::demo {

namespace {

const QString &prefix()
{
    static const QString text = QStringLiteral("slicetool-server-");
    return text;
}

const QString &lockName()
{
    static const QString text = QStringLiteral("owner.lock");
    return text;
}

/// sun_path holds 108 bytes with the closing NUL; the rest is for the file's own name.
constexpr qsizetype longestFolderPath = 90;

QString shortName(const QString &name)
{
    static const QRegularExpression other(QStringLiteral("[^A-Za-z0-9]+"));
    return QString(name).replace(other, QString()).left(12);
}

bool ownerIsDead(const QFileInfo &folder)
{
    const QByteArray lockPath = QFile::encodeName(QDir(folder.filePath()).filePath(lockName()));
    const int lock = open(lockPath.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (lock >= 0) {
        const bool free = flock(lock, LOCK_EX | LOCK_NB) == 0;
        close(lock);
        return free;
    }
    // Killed before the lock was in place, or still at it: the latter takes no time at all.
    const pid_t owner =
        folder.fileName().mid(prefix().size()).section(QLatin1Char('-'), 0, 0).toInt();
    const bool gone = owner > 0 && kill(owner, 0) != 0 && errno == ESRCH;
    return gone && folder.lastModified().secsTo(QDateTime::currentDateTime()) > 60;
}

} // namespace

Result<std::unique_ptr<ServerFolder>> ServerFolder::create(const QString &name)
{
    const QString folderName = prefix() + QString::number(QCoreApplication::applicationPid())
                               + QLatin1Char('-') + shortName(name) + QStringLiteral("-XXXXXX");
    QString parent = QDir::tempPath();
    if (QFile::encodeName(parent + QLatin1Char('/') + folderName).size() > longestFolderPath)
        parent = QStringLiteral("/tmp");
    removeLeftovers(parent);

    std::unique_ptr<ServerFolder> folder(new ServerFolder(parent + QLatin1Char('/') + folderName));
    if (!folder->m_folder.isValid() || !folder->lock()) {
        return Error{
            ErrorCode::Io, Message::tr("creating a folder for the server in %1").arg(parent),
            folder->m_folder.isValid() ? qt_error_string(errno) : folder->m_folder.errorString(),
            Message::tr("Set TMPDIR to a writable folder.")};
    }
    return folder;
}

ServerFolder::~ServerFolder()
{
    m_folder.remove();
    if (m_lock >= 0)
        close(m_lock);
}

int ServerFolder::removeLeftovers(const QString &parent)
{
    int removed = 0;
    const QFileInfoList folders = QDir(parent).entryInfoList(
        {prefix() + QLatin1Char('*')}, QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : folders) {
        if (folder.ownerId() == geteuid() && ownerIsDead(folder)
            && QDir(folder.filePath()).removeRecursively())
            ++removed;
    }
    return removed;
}

bool ServerFolder::lock()
{
    // Locked first and named afterwards, so that a lock file nobody holds is never seen.
    const QByteArray unnamed = QFile::encodeName(filePath(lockName() + QStringLiteral(".new")));
    const QByteArray named = QFile::encodeName(filePath(lockName()));
    m_lock = open(unnamed.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    return m_lock >= 0 && flock(m_lock, LOCK_EX | LOCK_NB) == 0
           && rename(unnamed.constData(), named.constData()) == 0;
}

} // namespace slicetool::demo
