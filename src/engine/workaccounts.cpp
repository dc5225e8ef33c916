// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workaccounts.h"

#include "engine/grantsource.h"
#include "sql/quote.h"

#include <algorithm>

namespace slicetool {

namespace {

using sql::GrantAccount;
using sql::GrantStatement;
using Kind = sql::GrantStatement::Kind;

const QLatin1String doing("looking at work's accounts");

const QLatin1String anyHost("%");

bool isPattern(const QString &host)
{
    return host.contains(QLatin1Char('%')) || host.contains(QLatin1Char('_'))
           || host.contains(QLatin1Char('/'));
}

/// Whether the server may go by the first host where it went by the second one: it sorts them, literal
/// ones first. Two patterns of addresses may have none in common, which is not looked at.
bool takesPlaceOf(const GrantAccount &account, const GrantAccount &other)
{
    const QString host = account.host.value_or(QString());
    const QString otherHost = other.host.value_or(QString());
    if (host == otherHost || host == anyHost || !isPattern(otherHost))
        return false;
    return !isPattern(host) || otherHost == anyHost || !sql::isMoreExact(otherHost, host);
}

/// MariaDB knows a role by its lack of a host, and PUBLIC by its name.
GrantAccount accountOf(const sql::Dialect &dialect, const QString &user, const QString &host)
{
    return dialect.isMariaDb() && host.isEmpty() ? GrantAccount{user, std::nullopt}
                                                 : GrantAccount{user, host};
}

using PrivilegeOfColumn = std::pair<QString, QString>; ///< the column empty for the whole object

std::set<PrivilegeOfColumn> privilegesOf(const GrantStatement &grant)
{
    std::set<PrivilegeOfColumn> all;
    for (const sql::GrantedPrivilege &privilege : grant.privileges) {
        if (privilege.columns.isEmpty())
            all.insert({privilege.name, {}});
        for (const QString &column : privilege.columns)
            all.insert({privilege.name, sql::foldedName(column)});
    }
    return all;
}

/// Whether `grant` gives nothing that the other one does not give, too.
bool isWithin(const GrantStatement &grant, const GrantStatement &other)
{
    if (grant.kind != other.kind || (grant.grantOption && !other.grantOption))
        return false;
    if (grant.kind == Kind::Role)
        return std::all_of(grant.roles.begin(), grant.roles.end(),
                           [&](const GrantAccount &role) { return other.roles.contains(role); });
    if (sql::foldedName(grant.schema) != sql::foldedName(other.schema)
        || sql::foldedName(grant.object) != sql::foldedName(other.object))
        return false;
    const auto mine = privilegesOf(grant);
    const auto theirs = privilegesOf(other);
    return theirs.contains({QStringLiteral("ALL PRIVILEGES"), {}})
           || std::includes(theirs.begin(), theirs.end(), mine.begin(), mine.end());
}

/// "SELECT ON `a`.*", "the role `r`"; what it is about, for people.
QString shown(const GrantStatement &grant, const sql::Dialect &dialect)
{
    if (grant.kind == Kind::Proxy)
        return QStringLiteral("PROXY");
    if (grant.kind == Kind::Role) {
        QStringList roles;
        for (const GrantAccount &role : grant.roles)
            roles << sql::grantAccount(role, dialect);
        return QLatin1String("the role ") + roles.join(QLatin1String(", "));
    }
    QStringList names;
    for (const sql::GrantedPrivilege &privilege : grant.privileges)
        names << privilege.name;
    QString on = QStringLiteral("*.*");
    if (grant.kind != Kind::Global)
        on = sql::identifier(grant.schema) + QLatin1Char('.')
             + (grant.kind == Kind::Schema ? QStringLiteral("*") : sql::identifier(grant.object));
    return names.join(QLatin1String(", ")) + QLatin1String(" ON ") + on
           + QLatin1String(grant.grantOption ? " WITH GRANT OPTION" : "");
}

} // namespace

WorkAccounts::WorkAccounts(Session &session, const QString &schema)
    : m_session(session)
    , m_schema(schema)
    , m_dialect(session.facts().version.dialect())
{ }

Result<void> WorkAccounts::read()
{
    const auto matching = grantMatching(m_session, doing);
    if (!matching)
        return matching.error();
    m_matching = *matching;
    const auto rows = selectNames(
        m_session, QStringLiteral("SELECT HEX(User), HEX(Host) FROM mysql.user"), doing);
    if (!rows)
        return isDenied(rows.error()) ? Result<void>() : rows.error();
    std::set<GrantAccount> accounts;
    for (const QStringList &row : *rows)
        accounts.insert(accountOf(m_dialect, row.at(0), row.at(1)));
    Result<void> done = readSchemaGrants();
    if (done)
        done = readDefaultRoles();
    if (done)
        m_accounts = std::move(accounts);
    return done || !isDenied(done.error()) ? done : Result<void>();
}

Result<void> WorkAccounts::readSchemaGrants()
{
    const auto rows = selectNames(
        m_session, QStringLiteral("SELECT HEX(User), HEX(Host), HEX(Db) FROM mysql.db"), doing);
    if (!rows)
        return rows.error();
    for (const QStringList &row : *rows) {
        GrantStatement grant;
        grant.kind = Kind::Schema;
        grant.schema = row.at(2);
        if (sql::concernsSchema(grant, m_schema, m_matching))
            m_schemaGrants << SchemaGrant{accountOf(m_dialect, row.at(0), row.at(1)), row.at(2)};
    }
    return {};
}

Result<void> WorkAccounts::readDefaultRoles()
{
    QString sql;
    if (m_dialect.isMariaDb(100101))
        sql = QStringLiteral("SELECT HEX(User), HEX(Host), HEX(default_role), '' FROM mysql.user "
                             "WHERE default_role <> ''");
    else if (m_dialect.isMySql(80000))
        sql = QStringLiteral("SELECT HEX(USER), HEX(HOST), HEX(DEFAULT_ROLE_USER), "
                             "HEX(DEFAULT_ROLE_HOST) FROM mysql.default_roles ORDER BY 3, 4");
    else
        return {};
    const auto rows = selectNames(m_session, sql, doing);
    if (!rows)
        return rows.error();
    for (const QStringList &row : *rows)
        m_defaultRoles[accountOf(m_dialect, row.at(0), row.at(1))]
            << accountOf(m_dialect, row.at(2), row.at(3));
    return {};
}

bool WorkAccounts::has(const GrantAccount &account) const
{
    return account.isPublic() || (m_accounts && m_accounts->contains(account));
}

std::optional<GrantAccount> WorkAccounts::shutOutBy(const GrantAccount &account) const
{
    if (!m_accounts || !account.host || has(account))
        return std::nullopt;
    // One without a name is for whoever comes from there.
    for (const GrantAccount &other : *m_accounts) {
        if (other.host && (other.user == account.user || account.user.isEmpty())
            && takesPlaceOf(account, other))
            return other;
    }
    return std::nullopt;
}

QStringList WorkAccounts::hiddenBy(const GrantAccount &account) const
{
    const QString exact = m_matching.literalSchemas ? m_schema : sql::schemaPattern(m_schema);
    QStringList hidden;
    for (const SchemaGrant &grant : m_schemaGrants) {
        const bool isSame = grant.account == account;
        if (isSame && grant.pattern == exact)
            return {}; // nothing new is passed over
        const bool reaches = grant.account.user == account.user || grant.account.user.isEmpty();
        if (isSame
            || (account.host && grant.account.host && reaches
                && (grant.account.host == account.host || takesPlaceOf(account, grant.account))))
            hidden << sql::identifier(grant.pattern) + QLatin1String(".* of ")
                          + sql::grantAccount(grant.account, m_dialect);
    }
    return hidden;
}

QList<GrantAccount> WorkAccounts::defaultRoles(const GrantAccount &account) const
{
    const auto roles = m_defaultRoles.find(account);
    return roles == m_defaultRoles.end() ? QList<GrantAccount>() : roles->second;
}

Result<QStringList> WorkAccounts::rightsBeyond(const GrantAccount &role,
                                               const QList<GrantStatement> &grants) const
{
    QStringList beyond;
    const QString name = sql::grantAccount(role, m_dialect);
    const auto rows = m_session.select(QLatin1String("SHOW GRANTS FOR ") + name,
                                       QLatin1String("reading the grants of ") + name
                                           + QLatin1String(" on work's server"));
    if (!rows)
        return rows.error();
    for (const ResultRow &row : *rows) {
        const auto grant = sql::parseGrant(QString::fromUtf8(row.value(0)));
        if (!grant) {
            beyond << QStringLiteral("something that could not be understood");
            continue;
        }
        // MariaDB tells about the roles of a role in the same breath.
        const bool isOfOther = !grant->grantee.host && !(grant->grantee == role);
        if (isOfOther || grant->grantsNothing() || grant->revokes
            || grant->kind == Kind::DefaultRole)
            continue;
        const bool isGiven =
            std::any_of(grants.begin(), grants.end(),
                        [&](const GrantStatement &given) { return isWithin(*grant, given); });
        if (!isGiven)
            beyond << shown(*grant, m_dialect);
    }
    return beyond;
}

} // namespace slicetool
