// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/plan.h"

#include <QString>
#include <QStringList>

namespace slicetool {

class Session;

/// What gives the users of upstream's schema the same rights on work. A value; holds no secret.
struct GrantPlan {
    QStringList statements; ///< in the order they have to be run, without ;
    QStringList notes;      ///< what is left out and why, and what is left to do; a sentence each
    /// What could not be seen, so that nobody knows whether somebody on work's server loses or gains by
    /// them, and people have to judge: a sentence without a full stop. Empty where all was seen.
    QString doubt = {};
    QString remedy = {}; ///< what would let it be seen

    bool isSafe() const { return doubt.isEmpty(); }
};

/// Works out the grants of upstream's schema for work's: those of all accounts that have some, or
/// of the given ones (USER@HOST). Roles come with who has them. Accounts and roles that work's
/// server lacks are created, accounts locked and without a password. What work does not have yet,
/// tables or routines, gets no grants, and a note says so. Reads only, on both servers; works
/// where both are the same one. Blocks; on the thread of the sessions, which stay the caller's.
///
/// @param plan whose steps may call upstream's tables and columns otherwise
///
/// Errors: Refused where work is upstream or belongs to the server; MissingSchema; those of
/// readGrantHolders().
Result<GrantPlan> planGrants(Session &upstream, const QString &upstreamSchema, Session &work,
                             const QString &workSchema, const QStringList &accounts,
                             const Plan &plan = {});

/// Runs the statements on work, where they are safe, and stops at the first error, which has the
/// server's words and says how many were run; all of them can be run again. The session's sql_mode
/// keeps NO_AUTO_CREATE_USER, where there is one. Blocks; on the session's thread. Error also:
/// Privilege where they are not known to be safe.
Result<void> applyGrants(Session &work, const GrantPlan &plan);

} // namespace slicetool
