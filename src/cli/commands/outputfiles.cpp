// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/outputfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace slicetool::cli {

namespace {

/// Where a name leads that need not be there yet.
QString placeOf(const QString &path)
{
    const QFileInfo info(path);
    const QString there = info.canonicalFilePath();
    if (!there.isEmpty())
        return there;
    const QString folder = info.absoluteDir().canonicalPath();
    return folder.isEmpty() ? QDir::cleanPath(info.absoluteFilePath())
                            : QDir(folder).filePath(info.fileName());
}

bool isOneFile(const QString &a, const QString &b)
{
    struct stat ofA = {};
    struct stat ofB = {};
    if (::stat(QFile::encodeName(a).constData(), &ofA) == 0
        && ::stat(QFile::encodeName(b).constData(), &ofB) == 0)
        return S_ISREG(ofA.st_mode) && ofA.st_dev == ofB.st_dev && ofA.st_ino == ofB.st_ino;
    return placeOf(a) == placeOf(b);
}

Error refusal(const NamedFile &file, const QString &reason)
{
    return {ErrorCode::Usage, QStringLiteral("checking the output files"),
            QStringLiteral("%1 %2: %3").arg(file.what, file.path, reason),
            QStringLiteral("Give another file.")};
}

} // namespace

Result<void> checkOutputFiles(const QList<NamedFile> &written, const QList<NamedFile> &read)
{
    QList<NamedFile> others = read;
    for (const NamedFile &file : written) {
        if (file.path.isEmpty())
            continue;
        for (const NamedFile &other : std::as_const(others)) {
            if (!other.path.isEmpty() && isOneFile(file.path, other.path))
                return refusal(file,
                               QStringLiteral("that file is already used for %1").arg(other.what));
        }
        const QString plans = QStringLiteral(".slice.json");
        if (file.path.endsWith(plans) || placeOf(file.path).endsWith(plans))
            return refusal(file, QStringLiteral("files with this name are plans"));
        others << file;
    }
    return {};
}

std::string fileNameProblem(const std::string &name)
{
    return name.empty() ? "the file name is empty" : "";
}

} // namespace slicetool::cli
