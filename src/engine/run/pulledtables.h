// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/pairmemory.h"
#include "plan/plan.h"

#include <QDateTime>

namespace slicetool {

/// Which tables of base were pulled since base and work last changed places. What an application wrote to
/// the others, while base was work, is there still. Kept in the state folder, with the pair of schemas.
/// Reads the file at once; a value's lifetime is that of a run or of a look. Thread: one at a time.
class PulledTables
{
public:
    /// @param turnedAt when they changed places; invalid where they never did, and all counts as pulled
    PulledTables(const QString &stateFolder, const Endpoint &upstream, const Endpoint &base,
                 const QDateTime &turnedAt);

    /// Whether nothing an application wrote can be in the way of a pull with this step: the table was made
    /// equal to upstream's, or to its slice, and rows beside that were kept only if the step is the same.
    bool has(const TableStep &step) const;

    /// A pull with this step is done.
    void add(const TableStep &step);

    void save(); ///< where something changed

private:
    PairMemory m_memory;
    QString m_turn; ///< tells turns apart; empty where there was none
};

} // namespace slicetool
