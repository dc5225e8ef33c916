// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/compare/comparison.h"
#include "engine/compare/rowreader.h"
#include "engine/run/runoptions.h"
#include "engine/table/tablecontext.h"
#include "engine/transfer/applier.h"

namespace slicetool {

class ChecksumProof;

/// What one table's work needs of the run around it.
struct TableSyncOptions {
    RunMode mode = RunMode::Apply;
    DumpSetup dumps;
    DifferingRowSink onDifferingRow;
    qint64 maxDifferingRows = 0;
    QStringList laterKeys; ///< that the target gets when the rows are there, see createTableLike()
    const ChecksumProof *proof = nullptr;    ///< nullptr: every row is looked at
    const QJsonObject *afterwards = nullptr; ///< what AfterWatch remembered of the table; or null
    std::function<void()>
        onExposedWrite; ///< before each that a killed run leaves half; may be empty
    std::function<void()>
        onWritten; ///< all rows are, whether or not that is verified; may be empty
    /// Asked before the table is begun anew; an Error ends it. May be empty.
    std::function<Result<void>()> onRestart;
    std::stop_token stop;

    bool applies() const { return mode == RunMode::Apply; }
};

/// Compares one table, applies what differs, verifies. Fills the report; what fails comes back as
/// an Error with the report as far as it got.
///
/// What arrives is the snapshot's content. Where the transfer saw later rows (a dump, an engine
/// without transactions), settling passes repeat what moved, a bounded number of times; what still
/// moves then makes the table "live". Where the snapshot is lost, everything is compared anew with
/// another one, a bounded number of times.
///
/// Thread: the table's worker.
class TableSync
{
public:
    TableSync(const TableContext &table, const TableSyncOptions &options);

    Result<void> run(TableReport &report);

private:
    Result<void> runKeyed(TableReport &report);
    Result<void> runKeyless(TableReport &report);
    bool wantsRows() const;
    /// Fills a target that has no rows, and says so; else the tail becomes one of the differences.
    Result<bool> bringTail(const ComparisonStart &start, DifferenceSpool &differences);
    /// Whether checksums prove both tables equal; the comparison then knows.
    Result<bool> isProvedEqual(Comparison &comparison) const;
    /// Writes the differences and compares again, until nothing differs or the passes are used up;
    /// says whether nothing differs.
    /// @param fetched the same differences as readRows() gave them; or null
    Result<bool> settle(Comparison &comparison, DifferenceSpool &differences,
                        DifferenceSpool *fetched, TableReport &report);
    Result<void> refuseKeysOfNoRow(qint64 sourceRows, const ChangeCounts &counts) const;
    /// @return the same differences with the tuples of rows that were read; null where none were
    Result<std::unique_ptr<DifferenceSpool>> readRows(DifferenceSpool &differences,
                                                      ChangeCounts &counts, TableReport &report);
    RowReader::Tuples tuples() const;
    static void nameRanges(const Comparison &comparison, TableReport &report);
    Result<void> findMovingRanges(TableReport &report);
    /// How much of a write others see before it is done.
    enum class Write { AsTransaction, PieceByPiece };
    Write writeOf(bool fillsTable) const;
    Result<void> applyOnce(Write write, const std::function<Result<void>()> &apply);
    Result<void> begin(int restart);
    Error reportWritten(Error error, TableReport &report);
    Result<void> judge(TableReport &report) const;
    /// Has the writer make the keys that the target lacks, while others go on.
    void beginKeys();
    Result<void> endKeys();
    void conclude(TableReport &report, const ChangeCounts &counts, bool equalNow);

    const TableContext m_table;
    const TableSyncOptions &m_options;
    Applier m_applier;
    std::future<Result<void>> m_keys; ///< once they are begun
    ChangeCounts m_written;           ///< by this attempt, and not told by conclude() yet
    ChangeCounts m_earlier;           ///< by attempts before it
    QString m_collision; ///< what the target's server said when rows moved under the transfer
};

} // namespace slicetool
