// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/table/bothsides.h"
#include "engine/table/difference.h"

#include <QHash>

namespace slicetool {

/// One row of a fingerprint query.
struct KeyedRow {
    QByteArray hash; ///< digits
    KeyValue key;

    /// @param line what the queries of sql/fingerprint.h give for a row, from the hash on
    static KeyedRow fromLine(QByteArrayView line);
};

/// Matches the rows of one key range on both sides by their keys. Holds the source's rows; the
/// target's may come in pieces.
class RowMatch
{
public:
    void addSource(const KeyedRow &row);

    /// Emits an update or a delete where this row asks for one.
    void addTarget(const KeyedRow &row);

    /// Adds all lines of a fingerprint query. Those that both sides have at about the same place are
    /// matched on the way, which is most of them where both gave their rows in the key's order.
    /// @param prefix bytes of a line before the hash
    void addLines(const BothLines &lines, qsizetype prefix = 0);

    qint64 sourceRows() const { return m_sourceRows; }
    qint64 targetRows() const { return m_targetRows; }

    /// Xor of all hashes of both sides.
    quint64 hashDifference() const { return m_hashDifference; }

    QList<RowDifference> updates; ///< rows on both sides, with different values
    QList<KeyValue> onlyAtTarget;

    /// Takes a row that only the source has and one that only the target has for one and the same
    /// key, spelled differently: an update.
    void pair(const KeyValue &sourceKey, const KeyValue &targetKey);

    /// What is left of the source's rows when the target's have all been added: inserts.
    QList<RowDifference> onlyAtSource() const;

    /// Everything together.
    QList<RowDifference> differences(bool withDeletes) const;

private:
    QHash<QByteArray, KeyedRow> m_source; ///< by joined key
    qint64 m_sourceRows = 0;
    qint64 m_targetRows = 0;
    quint64 m_hashDifference = 0;
};

} // namespace slicetool
