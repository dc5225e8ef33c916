// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "server/catalog.h"

namespace slicetool {

/// What a new plan might do for a table, and why.
struct TableProposal {
    enum class Reason {
        Usual,        ///< all of it, by scan
        LooksLikeLog, ///< traces and not the application's data: skipped
        LargeTail,    ///< large, and by its name only growing: what is younger than :since
    };

    TableOverview table;
    TableStep step;
    Reason reason = Reason::Usual;
};

/// Whether the name says that the rows are traces and not the application's data.
bool looksLikeLog(const QString &table);

/// Proposals for the base tables, in the order given; views and the like are left out. A tail needs
/// a date that an index begins with, so that neither server has to look at all rows for it.
/// Pure function, any thread.
QList<TableProposal> proposeSteps(const QList<TableOverview> &tables);

} // namespace slicetool
