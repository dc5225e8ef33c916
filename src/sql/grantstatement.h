// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/dialect.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <tuple>

namespace slicetool::sql {

/// Who can hold grants. A value.
struct GrantAccount {
    QString user;
    std::optional<QString> host; ///< unset for a role of MariaDB; those of MySQL have one

    /// MariaDB's name for everybody. Quoted and with a host it is an account like any other.
    bool isPublic() const;

    bool operator==(const GrantAccount &) const = default;
    bool operator<(const GrantAccount &other) const
    {
        return std::tie(user, host) < std::tie(other.user, other.host);
    }
};

/// One privilege of a grant.
struct GrantedPrivilege {
    QString name;             ///< upper case, "CREATE VIEW"
    QStringList columns = {}; ///< those it is for; empty for the whole object

    bool operator==(const GrantedPrivilege &) const = default;
};

/// One line of SHOW GRANTS. A value; it holds neither passwords nor hashes.
struct GrantStatement {
    enum class Kind {
        Global, ///< ON *.*
        Schema, ///< ON `pattern`.*
        Table,
        Function,
        Procedure,
        Package,     ///< MariaDB alone
        PackageBody, ///< MariaDB alone
        Role,        ///< GRANT role TO account
        DefaultRole, ///< SET DEFAULT ROLE
        Proxy,
    };

    Kind kind = Kind::Global;
    bool revokes = false; ///< MySQL's partial REVOKE, which takes from a global grant
    QList<GrantedPrivilege> privileges;
    QString schema; ///< of Kind::Schema a pattern with its escapes, else a name
    QString object; ///< table or routine
    QList<GrantAccount> roles;
    GrantAccount grantee;
    bool grantOption = false; ///< of Kind::Role: WITH ADMIN OPTION
    /// First words of what else stood there: "IDENTIFIED", "REQUIRE", "MAX_USER_CONNECTIONS".
    QStringList accountParts;

    bool isRoutine() const;
    /// Nothing but that the account is there.
    bool grantsNothing() const;

    bool operator==(const GrantStatement &) const = default;
};

/// How a server understands the schemas of grants.
struct GrantMatching {
    bool foldsCase = false;      ///< lower_case_table_names is not 0
    bool literalSchemas = false; ///< partial_revokes: _ and % are no wildcards
};

/// Whether a grant is for the schema, or for something in it.
bool concernsSchema(const GrantStatement &grant, const QString &schema,
                    const GrantMatching &matching = {});

/// Whether a schema pattern is one for several names. Of the patterns that match a schema a server goes by
/// one alone: by that without wildcards where there is one, else by which depends on server and version.
bool hasWildcards(const QString &pattern);

/// The pattern that matches this name alone.
QString schemaPattern(const QString &schema);

/// The same grant for another schema, which it names exactly as the server that is to run it
/// understands names.
GrantStatement forSchema(GrantStatement grant, const QString &schema,
                         const GrantMatching &matching = {});

/// Whether a privilege can be for a schema, and not for the whole server alone as RELOAD is.
bool isSchemaPrivilege(const QString &name);

/// The same grant with ALL PRIVILEGES spelled out as what that means on the server that it comes from:
/// another one may have more.
GrantStatement withoutAll(GrantStatement grant, const Dialect &dialect);

/// `user`@`host` in backquotes, which hold under every sql_mode. MySQL knows no account without a
/// host, and gets %.
QString grantAccount(const GrantAccount &account, const Dialect &dialect);

/// A grant in the words of a server.
struct RenderedGrant {
    QString statement;   ///< without ;, empty where nothing of it is left
    QStringList leftOut; ///< what this server does not know: privileges, "packages", "roles", …
};

/// Of Global and Proxy, of what revokes, and of a USAGE nothing is left; neither of accountParts.
/// MariaDB takes one default role: the first.
RenderedGrant renderGrant(const GrantStatement &grant, const Dialect &dialect);

} // namespace slicetool::sql
