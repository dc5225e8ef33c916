// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/session.h"
#include "sql/grantstatement.h"

#include <QList>
#include <QStringList>

#include <set>

namespace slicetool {

/// What is asked of the accounts and roles of a server, upstream's or work's.

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

} // namespace slicetool
