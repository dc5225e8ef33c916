// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/differingrow.h"

#include <QStringList>

#include <memory>

namespace slicetool::gui {

/// The differing rows of one run, in a RecordFile, so that a million of them take next to no memory
/// and any window of them is read at once.
///
/// Rows are added from worker threads while the run is at work, and read from any thread at any
/// time. Until finish() a table's rows are in the order in which they came.
class DifferenceStore
{
public:
    /// Rows of one kind, or all of a table.
    enum class Kind { All, Insert, Update, Delete };

    DifferenceStore();
    ~DifferenceStore();
    DifferenceStore(const DifferenceStore &) = delete;
    DifferenceStore &operator=(const DifferenceStore &) = delete;

    /// Adds rows here; must not be called any more when the store is gone. A failure to write is
    /// kept for error(), and neither that row nor later ones are counted.
    DifferingRowSink sink();

    /// Puts rows into the order of their keys where a table's first key column is an integer. To be
    /// called once, when no more rows come.
    ///
    /// @return the first failure, of adding rows or of this; also in error(). A table that
    /// could not be put in order keeps its rows in the order in which they came.
    Result<void> finish();

    /// Whether a table's rows are in the order of the key.
    bool isOrdered(const QString &table) const;

    /// Tables with rows, in the order of their names.
    QStringList tables() const;
    qint64 count(const QString &table, Kind kind = Kind::All) const;

    /// The rows of a kind from `first` on, at most `count`; fewer at the end. Error: Io.
    Result<QList<DifferingRow>> rows(const QString &table, Kind kind, qint64 first,
                                     qint64 count) const;

    /// Where a row of this kind stands among all rows of its table.
    qint64 positionAmongAll(const QString &table, Kind kind, qint64 index) const;

    /// Why rows are missing, or not in order; nothing where all is well.
    std::optional<Error> error() const;

private:
    struct Private;

    std::unique_ptr<Private> d;
};

} // namespace slicetool::gui
