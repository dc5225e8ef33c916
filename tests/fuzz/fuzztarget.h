// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include <unistd.h>

namespace slicetool::fuzz {

inline QByteArray bytes(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}

inline QString text(const std::uint8_t *data, std::size_t size)
{
    return QString::fromUtf8(bytes(data, size));
}

/// Ends the program, so that the fuzzer keeps the input, where a promise does not hold.
inline void require(bool holds, const char *promise)
{
    if (!holds) {
        std::fprintf(stderr, "broken: %s\n", promise);
        std::abort();
    }
}

/// A folder in memory of this process's own.
inline QString folder()
{
    static const QString path = [] {
        const QString made =
            QStringLiteral("/dev/shm/slicetool-fuzz-%1").arg(qulonglong(::getpid()));
        QDir().mkpath(made);
        std::atexit([] {
            QDir(QStringLiteral("/dev/shm/slicetool-fuzz-%1").arg(qulonglong(::getpid())))
                .removeRecursively();
        });
        return made;
    }();
    return path;
}

/// Writes a file of that name into folder(), readable by its owner only. @return its path
inline QString file(const QString &name, const QByteArray &contents)
{
    const QString path = folder() + QLatin1Char('/') + name;
    QDir().mkpath(path.section(QLatin1Char('/'), 0, -2));
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size(),
            "files can be written");
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return path;
}

} // namespace slicetool::fuzz
