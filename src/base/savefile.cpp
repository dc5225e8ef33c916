// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/savefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <sys/stat.h>

namespace slicetool {

bool writeAll(QIODevice &device, const QByteArray &bytes)
{
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 written = device.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

bool commitWhole(QSaveFile &file)
{
    if (file.flush())
        return file.commit();
    file.flush(); // the rest: now the system says what is in its way
    return false;
}

bool saveWhole(QSaveFile &file, const QByteArray &bytes)
{
    return writeAll(file, bytes) && commitWhole(file);
}

namespace {

/// @param permissions of the new file; none for those of the former one
Result<void> replaceFile(const QString &path, const QByteArray &bytes, const QString &doing,
                         QFileDevice::Permissions permissions)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && (!permissions || file.setPermissions(permissions))
        && saveWhole(file, bytes))
        return {};
    return Error{ErrorCode::Io, doing, file.errorString()};
}

} // namespace

Result<void> saveWhole(const QString &path, const QByteArray &bytes, const QString &doing)
{
    return replaceFile(path, bytes, doing, {});
}

bool makePrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    const QString parent = QFileInfo(path).absolutePath();
    if (parent == path || !makePrivateFolder(parent))
        return false;
    return ::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == 0 || QFileInfo(path).isDir();
}

Result<void> savePrivate(const QString &path, const QByteArray &bytes, const QString &doing)
{
    (void)makePrivateFolder(QFileInfo(path).absolutePath());
    return replaceFile(path, bytes, doing, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace slicetool
