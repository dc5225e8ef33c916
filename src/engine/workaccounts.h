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
/// Reads on construction's session when read() is called, which blocks; then only rightsOf() asks.
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

    /// The grants that the server would pass over once this account had one on the whole schema:
    /// "`foo%`.* of `app`@`%`".
    QStringList hiddenBy(const sql::GrantAccount &account) const;

    QList<sql::GrantAccount> defaultRoles(const sql::GrantAccount &account) const;

    /// What a role, or an account of its name, may do there beyond these grants: "ALL PRIVILEGES ON *.*".
    /// Errors: what the server says.
    Result<QStringList> rightsBeyond(const sql::GrantAccount &role,
                                     const QList<sql::GrantStatement> &grants) const;

private:
    /// On a whole schema.
    struct SchemaGrant {
        sql::GrantAccount account;
        QString pattern;
    };

    Result<void> readSchemaGrants();
    Result<void> readDefaultRoles();

    Session &m_session;
    const QString m_schema;
    const sql::Dialect m_dialect;
    sql::GrantMatching m_matching;
    std::optional<std::set<sql::GrantAccount>> m_accounts; ///< unset where they may not be read
    QList<SchemaGrant> m_schemaGrants;                     ///< those that are for the schema
    std::map<sql::GrantAccount, QList<sql::GrantAccount>> m_defaultRoles;
};

} // namespace slicetool
