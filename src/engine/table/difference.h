// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/differingrow.h"
#include "sql/keyrange.h"

namespace slicetool {

/// One row that is not the same on both sides.
struct RowDifference {
    RowChange change = RowChange::Update;
    KeyValue key;          ///< the source's where it has the row, else the target's
    QByteArray sourceHash; ///< digits of the row's hash at the source; empty where it has none
    QByteArray tuple =
        {}; ///< the source's row as sql::RowTuple makes it; null where it is yet to be fetched
};

/// A whole range that is replaced: the target's rows of it go, the source's come.
struct RangeDifference {
    KeyRange range;
    qint64 sourceRows = 0;
    qint64 targetRows = 0;

    bool isPureInsert() const { return targetRows == 0; }
    bool isPureDelete() const { return sourceRows == 0; }
};

/// For a table without a key: how many rows with one hash each side has.
struct MultisetDifference {
    quint64 hash = 0;
    qint64 sourceRows = 0;
    qint64 targetRows = 0;
    QByteArray tuple = {}; ///< likewise; of one of these rows
};

/// How many rows have to change downstream.
struct ChangeCounts {
    qint64 inserted = 0;
    qint64 updated = 0;
    qint64 deleted = 0;

    qint64 total() const { return inserted + updated + deleted; }
    void add(const RowDifference &difference);
    void add(const RangeDifference &difference);
    void add(const MultisetDifference &difference);
    ChangeCounts &operator+=(const ChangeCounts &other);
};

} // namespace slicetool
