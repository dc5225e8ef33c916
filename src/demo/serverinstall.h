// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <stop_token>

namespace slicetool::demo {

/// The database server programs that are installed on this machine, and how to make an empty
/// data folder with them. A value; found anew by each find().
class ServerInstall
{
public:
    /// Looks for mariadbd, then mysqld, in PATH and in folders; refuses with what to install.
    static Result<ServerInstall> find(const QStringList &folders);

    QString program() const { return m_program; }
    QString client() const { return m_client; } ///< mariadb or mysql
    bool isMariaDb() const { return m_isMariaDb; }
    QString version() const { return m_version; } ///< what --version says

    /// Fills an empty dataFolder: the system tables, and root without a password, who can only
    /// come through the socket. arguments are the server's own; logFile gets its error log.
    Result<void> initialize(const QString &dataFolder, const QStringList &arguments,
                            const QString &logFile, std::stop_token stop) const;

    /// The last lines of an error log, for a message; empty where there is none.
    static QString logTail(const QString &logFile);

private:
    Result<QByteArray> bootstrapScript() const;

    QString m_program;
    QString m_client;
    QString m_version;
    bool m_isMariaDb = true;
};

} // namespace slicetool::demo
