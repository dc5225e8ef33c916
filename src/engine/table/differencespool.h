// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/table/difference.h"

#include <QBuffer>
#include <QTemporaryFile>

#include <functional>
#include <memory>

namespace slicetool {

/// The differences of one table, in the order in which they were found, in bounded memory: what
/// exceeds a few megabytes goes to a temporary file. Deletes need all of them before inserts do,
/// so they are kept and read twice.
///
/// Thread: one at a time.
class DifferenceSpool
{
public:
    /// @param memoryBytes what is kept in memory before the file is opened
    explicit DifferenceSpool(qint64 memoryBytes = 4 << 20);
    ~DifferenceSpool();

    void add(const RowDifference &difference);
    void add(const RangeDifference &difference);

    /// Forgets all of them.
    void clear();

    bool isEmpty() const { return m_rows == 0 && m_ranges == 0; }
    const ChangeCounts &counts() const { return m_counts; }
    qint64 rows() const { return m_rows; } ///< single ones, without those of ranges

    /// Hands rows over in batches of up to `batchRows`, and each range alone, until one of the
    /// callbacks fails; its Error is returned.
    Result<void> forEach(int batchRows,
                         const std::function<Result<void>(const QList<RowDifference> &)> &rows,
                         const std::function<Result<void>(const RangeDifference &)> &range);

private:
    QDataStream &writer();
    Result<void> writeError() const;

    qint64 m_memoryBytes;
    QBuffer m_buffer;
    std::unique_ptr<QTemporaryFile> m_file; ///< set once the buffer was full
    std::unique_ptr<QDataStream> m_stream;  ///< on the buffer or the file
    qint64 m_rows = 0;
    qint64 m_ranges = 0;
    ChangeCounts m_counts;
};

} // namespace slicetool
