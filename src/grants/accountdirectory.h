// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/session.h"
#include "sql/grantstatement.h"

#include <map>
#include <optional>
#include <set>

namespace slicetool {

/// What mysql.* says of all accounts, without the grants themselves.
struct AccountDirectory {
    std::set<sql::GrantAccount> accounts;
    std::set<sql::GrantAccount> roles;
    std::set<sql::GrantAccount> direct; ///< with grants on the schema or in it
    std::set<sql::GrantAccount> global; ///< with SELECT ON *.*
    std::map<sql::GrantAccount, std::set<sql::GrantAccount>> held; ///< the roles of each
    std::map<sql::GrantAccount, QList<sql::GrantAccount>> defaults;
    std::set<sql::GrantAccount> mandatory; ///< roles that everybody has
    std::set<sql::GrantAccount> locked;    ///< accounts that nobody can log in to

    bool has(const sql::GrantAccount &account) const
    {
        return accounts.contains(account) || roles.contains(account);
    }
};

/// Reads it, with what concerns the schema. Nothing where the session's account may not read mysql.*;
/// errors are other failures.
Result<std::optional<AccountDirectory>> readAccountDirectory(Session &session,
                                                             const QString &schema,
                                                             const sql::GrantMatching &matching);

} // namespace slicetool
