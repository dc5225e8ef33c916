// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <stop_token>

namespace slicetool::demo {

/// The programs of a database server, installed or in a folder of their own, and how to make an
/// empty data folder with them. A value; found anew by each find().
class ServerInstall
{
public:
    /// Looks for mariadbd, then mysqld, in PATH and in folders; refuses with what to install.
    /// @param root where it is not empty, only there: a folder that `./dev servers` made, with
    ///     programs in run, that needs nothing of the system's
    static Result<ServerInstall> find(const QStringList &folders, const QString &root = {});

    /// What a server that is not where it was built for has to be told; empty for an installed one.
    QStringList locationArguments() const;

    QString program() const { return m_program; }
    QString client() const { return m_client; } ///< mariadb or mysql
    bool isMariaDb() const { return m_isMariaDb; }
    QString version() const { return m_version; } ///< "MySQL 9.7.4", as --version says

    /// Fills an empty dataFolder: the system tables, and root without a password, who can only
    /// come through the socket. arguments are the server's own; logFile gets its error log.
    Result<void> initialize(const QString &dataFolder, const QStringList &arguments,
                            const QString &logFile, std::stop_token stop) const;

    /// The last lines of an error log, for a message; empty where there is none.
    static QString logTail(const QString &logFile);

private:
    Result<QByteArray> bootstrapScript() const;
    QString findSystemSql(const QString &stem) const;

    QString m_root; ///< empty for an installed server
    QString m_program;
    QString m_client;
    QString m_version;
    bool m_isMariaDb = true;
};

} // namespace slicetool::demo
