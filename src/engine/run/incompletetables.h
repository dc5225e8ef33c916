// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/pairmemory.h"

namespace slicetool {

/// Tables of a place that a run has begun to fill, or to change without transactions, from then until all
/// rows were written: should it end in between, they hold a part of their rows, and an undo would make
/// work equal to that.
///
/// Thread safe. Kept as PairMemory is; where that cannot be kept or is lost, nothing is known.
class IncompleteTables
{
public:
    /// @param foldsCase the place's server takes names that differ in case alone for one
    IncompleteTables(const QString &stateFolder, const Endpoint &place, bool foldsCase);

    bool has(const QString &table) const;

    /// Before the first row is written. False where the table was incomplete before.
    bool begin(const QString &table);

    void end(const QString &table); ///< all its rows were written

private:
    QString nameOf(const QString &table) const;

    PairMemory m_memory;
    bool m_foldsCase;
};

} // namespace slicetool
