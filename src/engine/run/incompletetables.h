// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/pairmemory.h"

namespace slicetool {

/// Tables of base that a pull has begun to fill, or to change without transactions, from then until it
/// is done with them: should it end in between, they hold a part of their rows, and an undo would make
/// work equal to that.
///
/// Thread safe. Kept as PairMemory is; lost with the state folder.
class IncompleteTables
{
public:
    IncompleteTables(const QString &stateFolder, const Endpoint &base);

    bool has(const QString &table) const;

    /// Before the first row is written. Error: where that cannot be kept.
    Result<void> begin(const QString &table);

    /// The table has all its rows.
    void end(const QString &table);

private:
    PairMemory m_memory;
};

} // namespace slicetool
