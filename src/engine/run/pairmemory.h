// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/endpoint.h"

#include <QJsonObject>
#include <QMutex>
#include <QString>

namespace slicetool {

/// Where a schema is, as memories of pairs of schemas name it: whoever logs in, and through whichever
/// port of a tunnel.
QString pairPlace(const Endpoint &endpoint);

/// What is remembered of a pair of schemas from one run to the next, table by table, in a JSON file of
/// the state folder: as `kind` says. A file that cannot be read is as good as none, and one that
/// cannot be written is the caller's business.
///
/// Thread safe. The target's lock keeps other runs away from the file.
class PairMemory
{
public:
    /// @param folder the state folder; empty to remember nothing
    /// @param kind the file's folder: "lite", "afterwards", "altered", "incomplete"
    PairMemory(const QString &folder, const QString &kind, const Endpoint &source,
               const Endpoint &target);

    QJsonObject of(const QString &table) const; ///< empty where nothing is known
    void remember(const QString &table, const QJsonObject &what);
    void forget(const QString &table);

    Result<void> save(); ///< where something changed; nothing is forgotten where that fails

private:
    QString m_path; ///< empty: none
    mutable QMutex m_mutex;
    QJsonObject m_tables;
    bool m_isChanged = false;
};

} // namespace slicetool
