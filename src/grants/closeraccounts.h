// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "grants/grantsource.h"
#include "grants/workaccounts.h"

#include <functional>
#include <optional>

namespace slicetool {

/// What is written for one account.
struct WrittenAccount {
    const GrantHolder *holder = nullptr;
    QStringList creations;
    QStringList grants;
    QStringList notes;
    QList<sql::GrantStatement> objects; ///< that the grants are for, on work
};

/// Finds who would get a wide account's logins or grants on work's server while upstream has a closer one
/// for them, which may do less. A value of references: for as long as those are there.
class CloserAccounts
{
public:
    using Moved = std::function<sql::GrantStatement(const sql::GrantStatement &)>;

    /// @param dialect upstream's
    /// @param moved a grant of upstream's as it is written for work
    CloserAccounts(const GrantHolders &holders, const WorkAccounts &accounts,
                   const sql::Dialect &dialect, Moved moved);

    /// By which account upstream goes for some logins, or for what they may do, where work's server would
    /// go by this one, so that they could do more there. Nothing where there is none, or where work's
    /// accounts are not known.
    ///
    /// A login is one account, by name and host, and has its roles. Its grants on a schema, or on something
    /// in it, are looked up anew, by name and host again: an account without some of its own has those of a
    /// wider one (see "Access Control, Stage 2" in MySQL's manual).
    std::optional<sql::GrantAccount> reachedInstead(const GrantHolder &wide,
                                                    const QList<WrittenAccount> &written) const;

private:
    bool isGivenBy(const sql::GrantStatement &wanted, const GrantHolder &other) const;
    bool isHiddenBy(const sql::GrantStatement &wanted, const GrantHolder &other) const;

    const GrantHolders &m_holders;
    const WorkAccounts &m_accounts;
    const sql::Dialect m_dialect;
    const Moved m_moved;
};

} // namespace slicetool
