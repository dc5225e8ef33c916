// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/table/tablecontext.h"
#include "server/rowpipe.h"

#include <stop_token>

namespace slicetool {

/// Between two servers, for many rows: the source's session renders them as lines, which LOAD DATA
/// LOCAL reads in the writer's session, through a pipe. The next page is read while the last is
/// loaded. What arrives is the snapshot, within the writer's transaction, and takes the target half
/// the time of statements that have to be parsed.
///
/// Thread: the table's.
class LoadTransfer
{
public:
    LoadTransfer(const TableContext &table, std::stop_token stop);

    /// Whether rows of this table survive the way to the byte, and can be read in ranges of keys.
    static bool canCarry(const TablePair &pair, const TableConnections &connections);

    /// The same, were the target's local_infile on.
    static bool couldCarry(const TablePair &pair, const TableConnections &connections);

    /// What came of a range.
    struct Loaded {
        qint64 rows = 0;
        QList<KeyValue> longRows; ///< rows that are too long for a page, and did not come
    };

    /// Brings the rows of the range that the slice has. To be called in a transaction of the
    /// writer's, which has to be rolled back after an Error.
    Result<Loaded> insertRange(const KeyRange &range);

    qint64 bytes() const { return m_bytes; } ///< that went through the pipe

private:
    using Pages = QList<KeyRange>;

    Result<Loaded> feed(RowPipe &pipe, const KeyRange &range, const RowPipe::GiveUp &giveUp);
    Result<Pages> nextPages(KeyRange &rest, bool &isLast) const;
    Result<Pages> boundedPages(const Pages &pages, int pageRows, QList<KeyValue> &longRows) const;
    Result<Pages> cutAtSource(const KeyRange &range, int pageRows, int limit) const;
    Result<void> findLongRows(const KeyRange &range, QList<KeyValue> &longRows) const;
    QString pageQuery(const KeyRange &range) const;

    const TableContext m_table;
    std::stop_token m_stop;
    QString m_doing;
    int m_pageRows;
    qint64 m_bytes = 0;
    qint64 m_longRow; ///< bytes
    QString m_fits;   ///< predicate for rows that are not too long; empty where none can be
};

} // namespace slicetool
