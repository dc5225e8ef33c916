// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMutex>
#include <QString>

namespace slicetool {

/// What is remembered of a pair of schemas from one run to the next, table by table, in a JSON file of
/// the state folder: as `kind` says. A file that cannot be read is as good as none, and one that
/// cannot be written is none of the run's business.
///
/// Thread safe, but for save(). The target's lock keeps other runs away from the file.
class PairMemory
{
public:
    /// @param folder the state folder; empty to remember nothing
    /// @param kind the file's folder: "lite", "afterwards"
    /// @param source host, port and schema as the plan reaches it; likewise the target
    PairMemory(const QString &folder, const QString &kind, const QString &source,
               const QString &target);

    QJsonObject of(const QString &table) const; ///< empty where nothing is known
    void remember(const QString &table, const QJsonObject &what);
    void forget(const QString &table);

    void save() const; ///< where something changed

private:
    QString m_path; ///< empty: none
    mutable QMutex m_mutex;
    QJsonObject m_tables;
    bool m_isChanged = false;
};

} // namespace slicetool
