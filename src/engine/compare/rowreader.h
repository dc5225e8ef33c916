// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/table/differencespool.h"
#include "engine/table/tablepair.h"
#include "report/differingrow.h"
#include "sql/rowtuple.h"

namespace slicetool {

/// Fetches the rows that differ with both sides' values and hands them to a sink, page by page.
/// Thread: the table's.
class RowReader
{
public:
    /// Whether the rows are going to be written: then each comes with its tuple, so that it crosses the
    /// line once.
    enum class Tuples { NotWanted, Wanted };

    /// @param limit rows beyond are not read; 0 for all
    RowReader(const TablePair &pair, const TableConnections &connections, DifferingRowSink sink,
              qint64 limit = 0, Tuples tuples = Tuples::NotWanted);

    /// @param fetched gets the same differences, rows with their tuples as far as they were read
    /// whole, and ranges of new rows as these rows; null where nobody wants them
    Result<void> read(DifferenceSpool &differences, DifferenceSpool *fetched = nullptr);

    /// Puts tuples into them, in bounded memory.
    Result<void> read(QList<MultisetDifference> &differences);

    /// Every row of the source's slice: of a table that does not exist downstream, with a key or
    /// without.
    Result<void> readSource();

private:
    using Cells = QList<CellValue>;

    enum class Side { Source, Target };

    /// One row of a side.
    struct Fetched {
        Cells cells;
        QByteArray tuple;       ///< null where there is none
        QByteArrayList rounded; ///< texts of m_rounded, as they are compared
    };

    SessionThread &connection(Side side) const;
    const sql::RowSet &rows(Side side) const;
    /// Select list of what is shown, and for the source of what its tuples need beside that.
    const QString &columns(Side side) const;
    qsizetype width(Side side) const; ///< columns of that list
    Fetched fetched(Side side, const ResultRow &row, qsizetype first) const;
    Result<QHash<QByteArray, Fetched>> fetch(Side side, const QList<KeyValue> &keys);
    Result<void> readRows(const QList<RowDifference> &rows, DifferenceSpool *fetched);
    Result<void> readRange(const RangeDifference &range, DifferenceSpool *fetched);
    /// Every row of a side's range: what is missing on the other side as a whole.
    Result<void> readSide(Side side, const KeyRange &range,
                          const std::function<void(const KeyValue &, const QByteArray &)> &tuple);
    /// Marks what differs beyond the compared decimals alone.
    void markRounded(Fetched &source, Fetched &target) const;
    /// A row that the other side lacks.
    void emitOneSided(Side side, const KeyValue &key, Cells cells);
    void emitRow(RowChange change, const KeyValue &key, std::optional<Cells> source,
                 std::optional<Cells> target);

    const TablePair &m_pair;
    const TableConnections &m_connections;
    DifferingRowSink m_sink;
    qint64 m_rowsLeft;
    QString m_doing;
    int m_rowsPerPage = 1; ///< fewer for long rows, by the server's estimate
    QList<Column> m_shown;
    sql::RowTuple
        m_tuple; ///< none where tuples are not wanted, or do not follow from what is shown
    QList<qsizetype> m_rounded; ///< of m_shown, those that are compared to some decimals
    QString m_columns;          ///< select list of their display texts, and of what is rounded
    QString m_sourceColumns;    ///< likewise, with the tuple's complements before what is rounded
};

} // namespace slicetool
