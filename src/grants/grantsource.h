// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/session.h"
#include "sql/grantstatement.h"

#include <QList>
#include <QStringList>

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

/// Reads who holds something on the schema, or what the given accounts do (as a user writes them,
/// see sql::parseGrantAccount()). Only reads. Where the session's account may not look into the
/// schema mysql, its own grants are all there is, and a note says so.
///
/// Errors: Usage for an account that is none, or is not there; Privilege, with the remedy, where
/// a given one may not be looked at; what the server says.
Result<GrantHolders> readGrantHolders(Session &session, const QString &schema,
                                      const QStringList &accounts);

} // namespace slicetool
