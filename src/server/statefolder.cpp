// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/statefolder.h"

#include <QDir>

namespace slicetool {

QString stateFolder()
{
    // The base directory specification: a relative path is to be ignored. Qt knows the folder from
    // 6.7 on.
    const QString folder = qEnvironmentVariable("XDG_STATE_HOME");
    const QDir base(
        QDir::isAbsolutePath(folder) ? folder : QDir::homePath() + QLatin1String("/.local/state"));
    return base.filePath(QStringLiteral("slicetool"));
}

QString historyPath()
{
    return QDir(stateFolder()).filePath(QStringLiteral("history.sqlite"));
}

} // namespace slicetool
