// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/session.h"
#include "sql/grantstatement.h"

#include <QList>
#include <QStringList>

#include <set>

namespace slicetool {

/// A role that somebody was granted.
struct HeldRole {
    sql::GrantAccount role;
    bool mayPassOn = false; ///< WITH ADMIN OPTION
};

/// An account or a role of a server, and what it holds on one schema. A value; names are that
/// server's.
struct GrantHolder {
    sql::GrantAccount account;
    /// On the schema and in it, as the server has them; of its patterns only the one that counts, and none
    /// where that is not certain.
    QList<sql::GrantStatement> grants;
    QList<sql::GrantStatement> global; ///< on *.*, unless a REVOKE restricts them on the schema
    QList<HeldRole> roles;             ///< those that are among GrantHolders::roles
    QList<sql::GrantAccount> defaultRoles;
    /// Of a role: all that have it there, as far as that may be read.
    QList<sql::GrantAccount> members;
    bool hasUnsettledPatterns =
        false;             ///< some of its grants on the schema, of which nobody knows which
    bool isLocked = false; ///< nobody can log in to it
};

/// Who holds something on a schema.
struct GrantHolders {
    QList<GrantHolder> roles;    ///< by name
    QList<GrantHolder> accounts; ///< by name; MariaDB's PUBLIC is one of them
    /// Accounts besides, by which the server goes for some logins that it would let use one of
    /// `accounts` if they were not there; with all of their roles.
    QList<GrantHolder> closer;
    bool mayHaveCloser =
        false;         ///< nobody knows: mysql.* may not be read, and its host is a pattern
    QStringList notes; ///< what they hold besides and is not here, and why
};

/// "`app`@`%`" as the SQL of the session's server has it, with a role's name alone on MariaDB.
QString accountText(const Session &session, const sql::GrantAccount &account);

/// The account of the session: what CURRENT_USER() says.
Result<sql::GrantAccount> ownAccount(Session &session);

/// Rows of a query of columns that are HEX(), decoded.
Result<QList<QStringList>> selectNames(Session &session, const QString &sql, const QString &doing);

/// The account of two columns of mysql.*: MariaDB knows a role by its lack of a host.
sql::GrantAccount accountOf(const sql::Dialect &dialect, const QString &user, const QString &host);

/// The query for who has which role, as HEX() of user, host, role's user and host; empty where the
/// server has no roles.
QString roleMembersQuery(const sql::Dialect &dialect);

/// The query for everybody's default roles, as HEX() of user, host, role's user and host; empty where
/// the server has none.
QString defaultRolesQuery(const sql::Dialect &dialect);

/// The roles that everybody on the session's server has.
Result<std::set<sql::GrantAccount>> mandatoryRoles(Session &session, const QString &doing);

/// Whether the server may go by the first account for a login that, without it, it would let use the
/// other one. An account without a name is for whoever comes from there.
bool mayBeUsedBefore(const sql::GrantAccount &account, const sql::GrantAccount &other);

/// How the session's server understands the schemas of grants.
Result<sql::GrantMatching> grantMatching(Session &session, const QString &doing);

/// Whether the server refused because of privileges; 1044 and 1045 mean that, too, once one is
/// connected.
bool isDenied(const Error &error);

/// Reads who holds something on the schema, or what the given accounts do (as a user writes them,
/// see sql::parseGrantAccount()). Only reads. Where the session's account may not look into the
/// schema mysql, its own grants are all there is, and a note says so.
///
/// Errors: Usage for an account that is none, or is not there; Privilege, with the remedy, where
/// a given one may not be looked at; what the server says.
Result<GrantHolders> readGrantHolders(Session &session, const QString &schema,
                                      const QStringList &accounts);

} // namespace slicetool
