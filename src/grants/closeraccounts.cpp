// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/closeraccounts.h"

#include "grants/accounttables.h"

#include <algorithm>

namespace slicetool {

using sql::GrantAccount;
using sql::GrantStatement;
using Kind = sql::GrantStatement::Kind;

namespace {

bool givesAsMuch(const GrantStatement &its, const GrantStatement &wanted)
{
    return !givesMore(wanted, its) && (its.grantOption || !wanted.grantOption);
}

bool isGivenEverywhere(const GrantStatement &wanted, const GrantHolder &holder)
{
    return std::any_of(holder.global.begin(), holder.global.end(),
                       [&](const GrantStatement &its) { return givesAsMuch(its, wanted); });
}

bool hasRolesBeyond(const GrantHolder &holder, const GrantHolder &other)
{
    const auto isHeld = [&](const HeldRole &wanted) {
        return std::any_of(other.roles.begin(), other.roles.end(), [&](const HeldRole &its) {
            return its.role == wanted.role && (its.mayPassOn || !wanted.mayPassOn);
        });
    };
    return !std::all_of(holder.roles.begin(), holder.roles.end(), isHeld);
}

} // namespace

CloserAccounts::CloserAccounts(const GrantHolders &holders, const WorkAccounts &accounts,
                               const sql::Dialect &dialect, Moved moved)
    : m_holders(holders)
    , m_accounts(accounts)
    , m_dialect(dialect)
    , m_moved(std::move(moved))
{ }

std::optional<GrantAccount> CloserAccounts::reachedInstead(
    const GrantHolder &wide, const QList<WrittenAccount> &written) const
{
    if (!m_accounts.isReadable())
        return std::nullopt;
    for (const GrantHolder &other : m_holders.closer + m_holders.accounts) {
        if (!mayBeUsedBefore(other.account, wide.account))
            continue;
        const auto there =
            std::find_if(written.begin(), written.end(), [&](const WrittenAccount &each) {
                return each.holder->account == other.account;
            });
        const bool isThere = m_accounts.has(other.account)
                             || (there != written.end() && !there->creations.isEmpty());
        const bool mayGainRoles = other.isLocked || hasRolesBeyond(wide, other);
        if (!isThere && !wide.roles.isEmpty() && mayGainRoles)
            return other.account;
        // Whoever has no name has no grants of those who have one.
        if (other.account.user != wide.account.user) {
            const bool gains = std::any_of(wide.grants.begin(), wide.grants.end(),
                                           [&](const GrantStatement &grant) {
                                               return other.isLocked || !isGivenBy(grant, other);
                                           });
            if (!isThere && gains)
                return other.account;
            continue;
        }
        for (const GrantStatement &grant : wide.grants) {
            if (!other.isLocked && !isHiddenBy(grant, other))
                continue;
            const auto isItsPlace = [&](const GrantStatement &its) {
                return isSameObject(its, m_moved(grant));
            };
            const bool hidesIt =
                isThere
                && (m_accounts.hasOwn(other.account, grant)
                    || (there != written.end()
                        && std::any_of(there->objects.begin(), there->objects.end(), isItsPlace)));
            if (!hidesIt)
                return other.account;
        }
    }
    return std::nullopt;
}

bool CloserAccounts::isGivenBy(const GrantStatement &wanted, const GrantHolder &other) const
{
    const GrantStatement grant = sql::withoutAll(wanted, m_dialect);
    return isGivenEverywhere(grant, other) || isCoveredBy(grant, other.grants);
}

/// Whether a wide account's grant is hidden upstream by one of the other account's own, which gives
/// less.
bool CloserAccounts::isHiddenBy(const GrantStatement &wanted, const GrantHolder &other) const
{
    const GrantStatement grant = sql::withoutAll(wanted, m_dialect);
    if (isGivenEverywhere(grant, other))
        return false;
    // Which of some patterns counts, nobody knows, but one of them does.
    bool isHidden = wanted.kind == Kind::Schema && other.hasUnsettledPatterns;
    for (const GrantStatement &its : other.grants) {
        const bool isItsPlace =
            wanted.kind == Kind::Schema ? its.kind == Kind::Schema : isSameObject(wanted, its);
        if (isItsPlace && givesAsMuch(its, grant))
            return false;
        isHidden = isHidden || isItsPlace;
    }
    return isHidden;
}

} // namespace slicetool
