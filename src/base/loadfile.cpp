// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/loadfile.h"

#include "base/message.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace slicetool {

namespace {

QString tooLarge(qint64 maxBytes)
{
    return Message::tr("it is larger than %1 MB").arg(maxBytes >> 20);
}

} // namespace

QString fileProblem(const QString &path, qint64 maxBytes)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    if (!info.isFile())
        return Message::tr("it is not a regular file");
    return info.size() > maxBytes ? tooLarge(maxBytes) : QString();
}

bool isMissing(const QString &path)
{
    struct stat status;
    return path.isEmpty()
           || (::stat(QFile::encodeName(path).constData(), &status) != 0
               && (errno == ENOENT || errno == ENOTDIR));
}

bool isAbsent(const QString &path)
{
    if (path.isEmpty())
        return true;
    QString known = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QString whole = known;
    struct stat status;
    while (::lstat(QFile::encodeName(known).constData(), &status) != 0) {
        if ((errno != ENOENT && errno != ENOTDIR) || known == QLatin1String("/"))
            return false;
        known = QFileInfo(known).path();
    }
    return known != whole && ::stat(QFile::encodeName(known).constData(), &status) == 0;
}

Result<QByteArray> loadWhole(const QString &path, qint64 maxBytes, const QString &doing)
{
    if (path.isEmpty()) // Qt would warn on standard error
        return Error{ErrorCode::Io, doing, Message::tr("it has no name")};
    if (const QString problem = fileProblem(path, maxBytes); !problem.isEmpty())
        return Error{ErrorCode::Io, doing, problem};
    QFile file(path);
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly))
        bytes = file.read(maxBytes + 1); // it may have grown
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Io, doing, file.errorString()};
    if (bytes.size() > maxBytes)
        return Error{ErrorCode::Io, doing, tooLarge(maxBytes)};
    return bytes;
}

Result<QByteArray> loadToEnd(const QString &path, qint64 maxBytes, const QString &doing,
                             const std::stop_token &stop)
{
    const QFileInfo info(path);
    if (!info.exists() || info.isFile() || info.isDir())
        return loadWhole(path, maxBytes, doing);
    // A pipe that nobody has opened for writing would be waited for in open().
    const int handle =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    const auto close = qScopeGuard([handle] { ::close(handle); });
    QByteArray bytes;
    QByteArray piece(64 << 10, Qt::Uninitialized);
    while (handle >= 0 && bytes.size() <= maxBytes) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, doing, Message::tr("cancelled")};
        constexpr int sliceMilliseconds = 100;
        pollfd waiting{handle, POLLIN, 0};
        if (::poll(&waiting, 1, sliceMilliseconds) <= 0)
            continue;
        const ssize_t got = ::read(handle, piece.data(), size_t(piece.size()));
        if (got == 0)
            return bytes;
        if (got > 0)
            bytes += QByteArrayView(piece).first(got);
        else if (errno != EAGAIN && errno != EINTR)
            break;
    }
    return Error{ErrorCode::Io, doing,
                 bytes.size() > maxBytes ? tooLarge(maxBytes) : qt_error_string(errno)};
}

} // namespace slicetool
