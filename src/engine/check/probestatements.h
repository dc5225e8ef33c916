// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/table/tablepair.h"

namespace slicetool {

/// One small statement of a kind that a run sends.
struct Probe {
    QString doing; ///< for the error
    QString sql;
};

/// A statement of every kind that reads: fingerprints of chunks, of keys and of rows without a key,
/// lines of rows, literals of values, the proof by checksum.
/// @param hasTable of one row of the source's table; otherwise of none, and of no table at all, as
///     it can be asked where the table is not there yet
QList<Probe> probesOf(const TablePair &pair, bool hasTable);

/// Those that write to a target's table that is there: to be prepared, not to be executed.
QList<Probe> writingProbesOf(const TablePair &pair);

} // namespace slicetool
