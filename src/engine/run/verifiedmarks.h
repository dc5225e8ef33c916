// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/session.h"
#include "sql/tabledefinition.h"

#include <QJsonArray>
#include <QJsonObject>

#include <mutex>
#include <optional>

namespace slicetool {

/// When a server last saw a table written to, by its own clock.
struct TableStamp {
    qint64 created = 0; ///< seconds since 1970, also after an ALTER TABLE
    qint64 written = 0; ///< 0 where the server does not know: it has been restarted, or forgot

    bool operator==(const TableStamp &) const = default;
};

/// A server, and since when it has been running.
struct ServerInstance {
    QString place;    ///< host, port and data folder, as it tells them itself
    qint64 began = 0; ///< seconds since 1970, give or take one
    /// How far InnoDB's log of changes had come when this was asked: no table changes without it, and
    /// it never goes back. 0 where the server does not tell.
    qint64 logPosition = 0;
};

/// What it takes to know that one side was not written to since a table was found equal.
enum class Evidence {
    None,       ///< nobody knows, or it was
    LastWrite,  ///< the server remembers the same last write
    LogPosition ///< the server knows of no write, as then: its log has to stand where it stood
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
    VerifiedMarks(const QString &folder, const ServerInstance &sourceServer,
                  const QString &sourceSchema, const ServerInstance &targetServer,
                  const QString &targetSchema);

    void save() const; ///< where there is something new; harmless where it cannot be kept

    Evidence sourceEvidence(const QString &table, const TableStamp &source) const;
    Evidence targetEvidence(const QString &table, const TableStamp &target) const;

    /// Where the log of each server stood before the table was found equal; 0 where nobody knows.
    qint64 sourceLogPosition(const QString &table) const;
    qint64 targetLogPosition(const QString &table) const;

    /// @param rows that either side has; negative where nobody counted
    void remember(const QString &table, const TableStamp &source, const TableStamp &target,
                  qint64 rows = -1);

    /// How many rows a table had when it was last found equal; nothing where nobody counted.
    std::optional<qint64> rows(const QString &table) const;

    /// The target got its place after it was remembered, and another stamp with that.
    void restamp(const QString &table, const TableStamp &target);

private:
    QJsonArray side(const QString &table, QLatin1String name) const;

    QString m_path; ///< empty: none
    ServerInstance m_source;
    ServerInstance m_target;
    mutable std::mutex m_mutex;
    QJsonObject m_tables;
    QStringList m_new; ///< remembered since it was read
};

/// ServerInstance::logPosition of now.
Result<qint64> logPositionOf(Session &session);

/// Where a session's server is, and since when.
Result<ServerInstance> instanceOf(Session &session);

/// Zeros where the server does not know, and for a write that was just now.
Result<TableStamp> stampOf(Session &session, const QString &schema, const QString &table);

} // namespace slicetool
