// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/recordfile.h"
#include "engine/table/difference.h"

#include <QBuffer>
#include <QDataStream>

#include <functional>
#include <optional>

namespace slicetool {

/// The differences of one table, in the order in which they were found, in bounded memory: see
/// RecordFile. Deletes need all of them before inserts do, so they are kept and read twice.
///
/// Thread: one at a time.
class DifferenceSpool
{
public:
    /// @param memoryBytes what is kept in memory before the file is opened
    explicit DifferenceSpool(qint64 memoryBytes = 4 << 20);

    void add(const RowDifference &difference);
    void add(const RangeDifference &difference);

    /// Forgets all of them.
    void clear();

    bool isEmpty() const { return m_rows == 0 && m_ranges == 0; }
    const ChangeCounts &counts() const { return m_counts; }
    qint64 rows() const { return m_rows; } ///< single ones, without those of ranges

    /// Hands rows over in batches of up to `batchRows`, and each range alone, until one of the
    /// callbacks fails; its Error is returned. Error: Io where one could not be kept, too.
    Result<void> forEach(int batchRows,
                         const std::function<Result<void>(const QList<RowDifference> &)> &rows,
                         const std::function<Result<void>(const RangeDifference &)> &range);

private:
    template <typename... Parts>
    void append(const Parts &...parts);

    RecordFile m_records;
    QBuffer m_packed; ///< room for one record, used again and again: there may be millions
    QDataStream m_packing;
    std::optional<Error> m_error; ///< of the first that could not be kept
    qint64 m_rows = 0;
    qint64 m_ranges = 0;
    ChangeCounts m_counts;
};

} // namespace slicetool
