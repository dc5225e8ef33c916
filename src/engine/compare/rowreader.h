// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/table/differencespool.h"
#include "engine/table/tablepair.h"
#include "report/differingrow.h"

namespace slicetool {

/// Fetches the rows that differ with both sides' values and hands them to a sink, page by page.
/// Thread: the table's.
class RowReader
{
public:
    /// @param limit rows beyond are not read; 0 for all
    RowReader(const TablePair &pair, const TableConnections &connections, DifferingRowSink sink,
              qint64 limit = 0);

    Result<void> read(DifferenceSpool &differences);
    Result<void> read(const QList<MultisetDifference> &differences);

    /// Every row of a side: what is missing on the other side as a whole.
    Result<void> readRange(const KeyRange &range, RowChange change);

    /// Every row of the source's slice: of a table that does not exist downstream, with a key or
    /// without.
    Result<void> readSource();

private:
    using Cells = QList<CellValue>;

    Cells cells(const ResultRow &row, qsizetype first) const;
    Result<QHash<QByteArray, Cells>> fetch(SessionThread &connection, const sql::RowSet &rows,
                                           const QList<KeyValue> &keys);
    void emitRow(RowChange change, const KeyValue &key, std::optional<Cells> source,
                 std::optional<Cells> target);

    const TablePair &m_pair;
    const TableConnections &m_connections;
    DifferingRowSink m_sink;
    qint64 m_rowsLeft;
    QString m_doing;
    int m_rowsPerPage = 1; ///< fewer for long rows, by the server's estimate
    QList<Column> m_shown;
    QString m_columns; ///< select list of their display texts
};

} // namespace slicetool
