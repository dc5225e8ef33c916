// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/session.h"
#include "sql/tabledefinition.h"

#include <QJsonObject>

#include <mutex>

namespace slicetool {

/// When a server last saw a table written to, by its own clock.
struct TableStamp {
    qint64 created = 0; ///< seconds since 1970, also after an ALTER TABLE
    qint64 written = 0; ///< 0 where the server does not know: it has been restarted, or forgot

    bool operator==(const TableStamp &) const = default;
};

/// A server, and since when it has been running.
struct ServerLife {
    QString place;    ///< host, port and data folder, as it tells them itself
    qint64 began = 0; ///< seconds since 1970, give or take one
};

/// Remembers of each table with which stamps it was last found equal on both sides, so that a later
/// run can tell that nothing has been written to it since on either one. Kept in a file of the state
/// folder, one for each pair of schemas; the target's lock keeps other runs away from it.
///
/// Thread safe, but for save().
class VerifiedMarks
{
public:
    /// Reads what was remembered; a file that cannot be read is as good as none.
    /// @param folder the state folder; empty to remember nothing
    /// @param source schema, and where it is; the server may be of any kind
    VerifiedMarks(const QString &folder, const ServerLife &sourceServer,
                  const QString &sourceSchema, const ServerLife &targetServer,
                  const QString &targetSchema);

    void save() const; ///< where there is something new; harmless where it cannot be kept

    /// Whether both sides are as they were when the table was last found equal.
    bool isUnchanged(const QString &table, const TableStamp &source,
                     const TableStamp &target) const;

    void remember(const QString &table, const TableStamp &source, const TableStamp &target);

    /// The target got its place after it was remembered, and another stamp with that.
    void restamp(const QString &table, const TableStamp &target);

private:
    QString m_path; ///< empty: none
    ServerLife m_source;
    ServerLife m_target;
    mutable std::mutex m_mutex;
    QJsonObject m_tables;
    QStringList m_new; ///< remembered since it was read
};

/// Where a session's server is, and since when.
Result<ServerLife> lifeOf(Session &session);

/// Zeros where the server does not know, and for a write that was just now.
Result<TableStamp> stampOf(Session &session, const QString &schema, const QString &table);

} // namespace slicetool
