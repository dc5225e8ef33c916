// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace slicetool::demo {

/// The folder of one private server: readable by its user alone, short enough for a Unix
/// socket inside it, and gone with this object.
///
/// A folder that a killed process left behind is removed by the next one that makes a folder:
/// the owner holds a lock on a file in it as long as it lives, so whoever gets that lock knows
/// that the owner is dead, even where process numbers are reused or not shared (containers).
class ServerFolder
{
public:
    /// Makes slicetool-server-<pid>-<name>-XXXXXX in the folder for temporary files, or in
    /// /tmp where that path would be too long for a socket.
    static Result<std::unique_ptr<ServerFolder>> create(const QString &name);

    ~ServerFolder();
    ServerFolder(const ServerFolder &) = delete;
    ServerFolder &operator=(const ServerFolder &) = delete;

    QString path() const { return m_folder.path(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// Removes this user's folders in parent whose owners are dead; returns how many.
    static int removeLeftovers(const QString &parent);

private:
    explicit ServerFolder(const QString &nameTemplate) : m_folder(nameTemplate) { }
    bool lock();

    QTemporaryDir m_folder;
    int m_lock = -1;
};

} // namespace slicetool::demo
