// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/session.h"
#include "sql/grantstatement.h"

#include <QList>
#include <QStringList>

#include <map>
#include <optional>
#include <set>

namespace slicetool {

/// The accounts and roles of work's server, and what a grant would do to them besides giving: of two
/// accounts, and of two grants on a schema, a server goes by the more exact one and passes over the
/// other (see "Access Control" in the manuals of MySQL and MariaDB). Names are that server's.
///
/// Asks when read() is called, and where a method gives a Result; blocks then.
class WorkAccounts
{
public:
    /// @param session outlives this
    WorkAccounts(Session &session, const QString &schema);

    /// Errors: what the server says, but for a refusal: then isReadable() is false.
    Result<void> read();

    /// Whether the account may look into mysql.*; where not, nothing is known of the others.
    bool isReadable() const { return m_accounts.has_value(); }

    bool has(const sql::GrantAccount &account) const;

    /// How that server understands the schemas of grants.
    const sql::GrantMatching &matching() const { return m_matching; }

    /// The account that logins would no longer reach if this one was created.
    std::optional<sql::GrantAccount> shutOutBy(const sql::GrantAccount &account) const;

    /// Grants on patterns of schemas that the server might pass over for somebody, once this account or
    /// role had one on the schema itself: "`foo%`.* of `app`@`%`". A server goes by the most exact grant
    /// of all that count for a login, those of its active roles among them.
    QStringList patternsBeside(const sql::GrantAccount &account) const;

    /// Whether it has a grant on the schema itself already, so that another one hides nothing new.
    bool hasExact(const sql::GrantAccount &account) const;

    /// Whether it has a grant of its own that the server goes by, for the schema or that object in it, and
    /// not by one of a wider account.
    bool hasOwn(const sql::GrantAccount &account, const sql::GrantStatement &grant) const;

    /// Whether somebody can log in to it, or could before it was locked, so that it is no role.
    bool isLogin(const sql::GrantAccount &account) const { return m_logins.contains(account); }

    /// Whether everybody on that server has the role.
    bool isMandatory(const sql::GrantAccount &role) const { return m_mandatory.contains(role); }

    /// What others were granted on the schema or in it and this account may do, too, as long as it has
    /// nothing more exact of its own and no role is active: "`foo1`.* of `app`@`%`".
    QStringList leanedOn(const sql::GrantAccount &account) const;

    /// Those that have the role there, without the session's own account and those that may read
    /// everything anyway.
    QList<sql::GrantAccount> members(const sql::GrantAccount &role) const;

    QList<sql::GrantAccount> defaultRoles(const sql::GrantAccount &account) const;

    /// What an account or a role was granted there itself. Errors: what the server says.
    Result<QList<sql::GrantStatement>> grantsOf(const sql::GrantAccount &account) const;

private:
    /// On a whole schema, or on something in it.
    struct HeldGrant {
        sql::GrantAccount account;
        QString pattern; ///< of the schema
        QString object;  ///< quoted; empty for the whole schema
        bool isRoutine = false;
    };

    bool isExact(const HeldGrant &grant) const;
    bool isRole(const sql::GrantAccount &account) const;
    Result<void> readGrants();
    Result<void> readRoles();
    Result<void> readMighty();

    Session &m_session;
    const QString m_schema;
    const sql::Dialect m_dialect;
    sql::GrantMatching m_matching;
    std::optional<std::set<sql::GrantAccount>> m_accounts; ///< unset where they may not be read
    QList<HeldGrant> m_grants;                             ///< those that are for the schema
    std::map<sql::GrantAccount, QList<sql::GrantAccount>> m_defaultRoles;
    std::map<sql::GrantAccount, QList<sql::GrantAccount>> m_members; ///< by role
    std::set<sql::GrantAccount> m_mandatory;
    std::set<sql::GrantAccount> m_lockedOnes; ///< roles of MySQL among them
    std::set<sql::GrantAccount> m_logins;     ///< accounts that are no roles
    std::set<sql::GrantAccount> m_mighty;     ///< may read everything, or are the session's own
};

/// Those of the grants that are held which none of the others covers, for people: "ALL PRIVILEGES ON *.*".
/// @param dialect of the server where they are held
QStringList rightsBeyond(const QList<sql::GrantStatement> &held,
                         const QList<sql::GrantStatement> &others, const sql::Dialect &dialect);

/// Whether two grants are for one object: a server keeps one row for it, with one GRANT OPTION for all of
/// its privileges.
bool isSameObject(const sql::GrantStatement &a, const sql::GrantStatement &b);

/// Whether two grants of one account may be for one object. What one of them may pass on is then all that
/// both give there.
bool mayMeet(const sql::GrantStatement &a, const sql::GrantStatement &b);

/// Whether one of the others gives all of a grant.
bool isCoveredBy(const sql::GrantStatement &grant, const QList<sql::GrantStatement> &others);

/// Whether a grant has privileges, GRANT OPTION aside, that the other one lacks, whatever they are for.
bool givesMore(const sql::GrantStatement &grant, const sql::GrantStatement &other);

} // namespace slicetool
