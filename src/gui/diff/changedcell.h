// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/diff/differencestore.h"

#include <atomic>
#include <optional>

namespace slicetool::gui {

/// A cell of a grid. A value.
struct CellPlace {
    qint64 row = 0;
    QString column;
};

/// Where to look for a changed cell: in the rows that a grid shows and the columns that are seen.
struct CellSearch {
    enum class Direction { Forwards, Backwards };

    QString table;
    DifferenceStore::Kind kind = DifferenceStore::Kind::All;
    QList<qint64>
        rows;         ///< shown, by their numbers among those of the kind; empty: one after another
    qint64 first = 0; ///< number of the first one shown, where they follow each other
    qint64 count = 0; ///< of rows shown
    QStringList columns; ///< from left to right

    /// The first cell looked at; a column beyond the ends goes on in the next row.
    qint64 row = 0;
    qsizetype column = 0;
    Direction direction = Direction::Forwards;
};

/// The next changed cell: along the row, then in the rows after it. Where a row is only on one side, all of
/// it has changed: its first cell that is seen stands for it. Nothing where there is none, or the store
/// cannot be read. Blocks, any thread.
/// @param isEnough nobody waits any more: what it returns then is of no use
std::optional<CellPlace> findChangedCell(const DifferenceStore &store, const CellSearch &search,
                                         const std::atomic<bool> &isEnough);

} // namespace slicetool::gui
