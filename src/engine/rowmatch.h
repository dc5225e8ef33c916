// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/difference.h"
#include "server/session.h"
#include "sql/tabledefinition.h"

#include <QHash>

namespace slicetool {

/// Matches the rows of one key range on both sides by their keys. Holds the source's rows; the
/// target's may come in pieces.
class RowMatch
{
public:
    /// @param row (hash, key columns …)
    void addSource(const QByteArray &hash, const KeyValue &key);

    /// Emits an update or a delete where this row asks for one.
    void addTarget(const QByteArray &hash, const KeyValue &key);

    qint64 sourceRows() const { return m_sourceRows; }
    qint64 targetRows() const { return m_targetRows; }

    QList<KeyValue> updates; ///< on both sides, with different values
    QList<KeyValue> onlyAtTarget;

    /// Takes a row that only the source has and one that only the target has for one and the same
    /// key, spelled differently: an update.
    void pair(const KeyValue &sourceKey, const KeyValue &targetKey);

    /// What is left of the source's rows when the target's have all been added.
    QList<KeyValue> onlyAtSource() const;

private:
    struct SourceRow {
        KeyValue key;
        QByteArray hash;
    };

    QHash<QByteArray, SourceRow> m_source; ///< by joined key
    qint64 m_sourceRows = 0;
    qint64 m_targetRows = 0;
};

} // namespace slicetool
