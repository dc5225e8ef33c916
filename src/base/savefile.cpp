// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/savefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

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

Result<void> saveWhole(const QString &path, const QByteArray &bytes, const QString &doing)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && saveWhole(file, bytes))
        return {};
    return Error{ErrorCode::Io, doing, file.errorString()};
}

Result<void> savePrivate(const QString &path, const QByteArray &bytes, const QString &doing)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && saveWhole(file, bytes))
        return {};
    return Error{ErrorCode::Io, doing, file.errorString()};
}

} // namespace slicetool
