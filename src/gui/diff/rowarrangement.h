// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/diff/differencestore.h"

#include <Qt>

#include <atomic>

namespace slicetool::gui {

/// A value that rows have to have in a column, on either side.
struct ValueFilter {
    QString column;
    CellValue value; ///< of which the bytes and whether it is NULL count

    bool operator==(const ValueFilter &) const = default;
};

/// Which of a table's rows are shown, and in which order. A value.
struct RowArrangement {
    QString text = {};              ///< in any value, in whatever case; empty for all rows
    QList<ValueFilter> values = {}; ///< all of them
    QString sortColumn = {}; ///< empty: the order in which the rows are kept, that of the key
    Qt::SortOrder order = Qt::AscendingOrder;

    /// Whether all rows are shown as they are kept.
    bool isPlain() const { return text.isEmpty() && values.isEmpty() && sortColumn.isEmpty(); }
    bool isFiltered() const { return !text.isEmpty() || !values.isEmpty(); }

    bool operator==(const RowArrangement &) const = default;
};

/// Rows of a table and kind, by their numbers among those of the kind.
struct RowSpan {
    QString table;
    DifferenceStore::Kind kind = DifferenceStore::Kind::All;
    qint64 first = 0;
    qint64 count = 0;
};

/// The numbers of the rows of the span that are shown, in their order. Numbers are sorted as such where
/// all values of the column are; NULL comes first. Of rows with equal values the order of the key is
/// kept. Reads all of them: blocks, any thread.
/// @param isEnough nobody waits any more: what it returns then is of no use
QList<qint64> arrangedRows(const DifferenceStore &store, const RowSpan &span,
                           const RowArrangement &arrangement, const std::atomic<bool> &isEnough);

} // namespace slicetool::gui
