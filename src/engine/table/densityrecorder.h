// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/runreport.h"
#include "sql/keyrange.h"

#include <QList>

#include <optional>

namespace slicetool {

/// Records where along the key changes are, in memory that does not grow with the table.
///
/// Chunks are added in key order; neighbouring ones are merged when there get too many.
class DensityRecorder
{
public:
    /// Starts the next chunk; returns a number to add changes to. Valid for good: merging is
    /// accounted for.
    qint64 addChunk(qint64 rows);
    void addChanges(qint64 chunk, qint64 changes);

    /// What was recorded, between two keys as people read them; empty without chunks.
    Density density(const QString &from, const QString &to) const;
    Density density(const QList<Column> &identity, const std::optional<KeyValue> &from,
                    const std::optional<KeyValue> &to) const;

    /// The changes in at most `buckets` buckets of about equal rows; empty without chunks.
    QList<qint64> buckets(int buckets = 50) const;

private:
    struct Cell {
        qint64 rows = 0;
        qint64 changes = 0;
    };

    QList<Cell> m_cells; ///< each holds `m_merged` chunks
    qint64 m_merged = 1;
    qint64 m_chunks = 0;
};

} // namespace slicetool
