// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "grants/grantsource.h"
#include "grants/workaccounts.h"

#include <map>

namespace slicetool {

/// What upstream's roles are called on work's server: MariaDB's have no host, those of MySQL one.
struct RoleNames {
    std::map<sql::GrantAccount, sql::GrantAccount> names; ///< upstream's name → work's
    QStringList notes;                                    ///< which are left out, and why
};

/// Asks no server. Sessions: only for how their servers write names.
RoleNames nameRoles(const GrantHolders &holders, const Session &upstream, const Session &work,
                    const WorkAccounts &accounts);

/// Why a server has no account or role of that name; empty where it can.
QString unusableName(const sql::GrantAccount &name, const sql::Dialect &dialect);

} // namespace slicetool
