// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/table/difference.h"
#include "engine/table/tablepair.h"
#include "server/sessionthread.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace slicetool {

/// The rows of a table that statements afterwards changed: for each key the hash that the row had before
/// them, which is the source's, and the one that it has since. A row that has changed again on either
/// side is not known any more.
class KnownRows
{
public:
    KnownRows() = default;

    /// @param memory as toJson() gave it
    explicit KnownRows(const QJsonObject &memory);

    /// What a table's memory is called: rows that a plan has found by another key are not those that
    /// are found by the usual one.
    static QString memoryName(const TablePair &pair);

    bool isEmpty() const { return m_rows.isEmpty(); }
    qsizetype size() const { return m_rows.size(); }

    /// Hashes are digits, empty for a row that is not there. What statements had changed before keeps
    /// what it was before those.
    void add(const KeyValue &key, const QByteArray &before, const QByteArray &after);
    QJsonObject toJson() const;

    /// Which of them are as they were left, on both sides.
    Result<void> find(const TablePair &pair, const TableConnections &connections);

    const ChangeCounts &found() const { return m_counts; }
    bool wasFound(const KeyValue &key) const { return m_found.contains(key.join(',')); }

private:
    struct Row {
        KeyValue key;
        QByteArray before;
        QByteArray after;
    };

    QHash<QByteArray, Row> m_rows; ///< by the key, joined
    QSet<QByteArray> m_found;
    ChangeCounts m_counts;
};

/// The hash of every row by its key, joined; of lines as sql::keyFingerprints() asks for.
QHash<QByteArray, QByteArray> hashesByKey(const QByteArrayList &lines);

} // namespace slicetool
