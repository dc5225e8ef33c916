// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/workaccounts.h"

#include "base/message.h"
#include "grants/accounthost.h"
#include "grants/accounttables.h"
#include "grants/grantsource.h"
#include "sql/grantparser.h"
#include "sql/quote.h"

#include <algorithm>

namespace slicetool {

namespace {

using sql::GrantAccount;
using sql::GrantStatement;
using Kind = sql::GrantStatement::Kind;

QString readingAccounts()
{
    return Message::tr("reading work's accounts");
}

const QString noObject = QStringLiteral("''");

/// Whether the server may go by the first account's host where it went by the other one's.
bool takesPlaceOf(const GrantAccount &account, const GrantAccount &other)
{
    return mayTakePlaceOf(account.host.value_or(QString()), other.host.value_or(QString()));
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
    if (!isSameObject(grant, other))
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
        return Message::tr("the role %1").arg(roles.join(QLatin1String(", ")));
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
    const auto matching = grantMatching(m_session, readingAccounts());
    if (!matching)
        return matching.error();
    m_matching = *matching;
    // What MySQL's CREATE ROLE makes is an account that is locked.
    const QString isLocked =
        m_dialect.isMySql(50706) ? QStringLiteral("account_locked") : QStringLiteral("'N'");
    const auto rows = selectNames(
        m_session,
        QStringLiteral("SELECT HEX(User), HEX(Host), HEX(%1), HEX(authentication_string) FROM "
                       "mysql.user")
            .arg(isLocked),
        readingAccounts());
    if (!rows)
        return isDenied(rows.error()) ? Result<void>() : rows.error();
    std::set<GrantAccount> accounts;
    for (const QStringList &row : *rows) {
        const GrantAccount account = accountOf(m_dialect, row.at(0), row.at(1));
        accounts.insert(account);
        if (row.at(2) == QLatin1String("Y"))
            m_lockedOnes.insert(account);
        if (account.host && (row.at(2) != QLatin1String("Y") || !row.at(3).isEmpty()))
            m_logins.insert(account);
    }
    Result<void> done = readGrants();
    if (done)
        done = readRoles();
    if (done)
        done = readMighty();
    if (done)
        m_accounts = std::move(accounts);
    return done || !isDenied(done.error()) ? done : Result<void>();
}

Result<void> WorkAccounts::readGrants()
{
    const auto read = [&](const QString &table, const QString &object) -> Result<void> {
        const auto rows = selectNames(
            m_session,
            QStringLiteral("SELECT HEX(User), HEX(Host), HEX(Db), HEX(%1) FROM mysql.%2")
                .arg(object, table),
            readingAccounts());
        if (!rows)
            return rows.error();
        for (const QStringList &row : *rows) {
            GrantStatement grant;
            grant.kind = object == noObject ? Kind::Schema : Kind::Table;
            grant.schema = row.at(2);
            if (sql::concernsSchema(grant, m_schema, m_matching))
                m_grants << HeldGrant{accountOf(m_dialect, row.at(0), row.at(1)), row.at(2),
                                      row.at(3).isEmpty() ? QString() : sql::identifier(row.at(3)),
                                      table == QLatin1String("procs_priv")};
        }
        return {};
    };
    // Grants on columns are among those on tables.
    Result<void> done = read(QStringLiteral("db"), noObject);
    if (done)
        done = read(QStringLiteral("tables_priv"), QStringLiteral("Table_name"));
    if (done)
        done = read(QStringLiteral("procs_priv"), QStringLiteral("Routine_name"));
    return done;
}

Result<void> WorkAccounts::readRoles()
{
    const auto read = [&](const QString &query, const auto &take) -> Result<void> {
        if (query.isEmpty())
            return {};
        const auto rows = selectNames(m_session, query, readingAccounts());
        if (!rows)
            return rows.error();
        for (const QStringList &row : *rows)
            take(accountOf(m_dialect, row.at(0), row.at(1)),
                 accountOf(m_dialect, row.at(2), row.at(3)));
        return {};
    };
    Result<void> done =
        read(defaultRolesQuery(m_dialect), [&](const GrantAccount &who, const GrantAccount &role) {
            m_defaultRoles[who] << role;
        });
    if (done)
        done = read(
            roleMembersQuery(m_dialect),
            [&](const GrantAccount &who, const GrantAccount &role) { m_members[role] << who; });
    if (!done)
        return done;
    auto mandatory = mandatoryRoles(m_session, readingAccounts());
    if (!mandatory)
        return mandatory.error();
    m_mandatory = std::move(*mandatory);
    return {};
}

Result<void> WorkAccounts::readMighty()
{
    const auto own = ownAccount(m_session);
    if (!own)
        return own.error();
    m_mighty.insert(*own);
    const auto rows = selectNames(
        m_session,
        QStringLiteral("SELECT HEX(GRANTEE) FROM information_schema.USER_PRIVILEGES WHERE "
                       "PRIVILEGE_TYPE = 'SELECT'"),
        readingAccounts());
    if (!rows)
        return rows.error();
    for (const QStringList &row : *rows) {
        if (const auto account = sql::parseGrantAccount(row.at(0)))
            m_mighty.insert(*account);
    }
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
    for (const GrantAccount &other : *m_accounts) {
        if (!other.host)
            continue;
        // One without a name is for whoever comes from there, and comes after those with one.
        const bool isForBoth = other.user == account.user || account.user.isEmpty();
        const bool isNameless = other.user.isEmpty() && other.host == account.host;
        if (isNameless || ((isForBoth || other.user.isEmpty()) && takesPlaceOf(account, other)))
            return other;
    }
    return std::nullopt;
}

bool WorkAccounts::isExact(const HeldGrant &grant) const
{
    const QString exact = m_matching.literalSchemas ? m_schema : sql::schemaPattern(m_schema);
    return m_matching.foldsCase ? sql::foldedName(grant.pattern) == sql::foldedName(exact)
                                : grant.pattern == exact;
}

bool WorkAccounts::hasExact(const GrantAccount &account) const
{
    return std::any_of(m_grants.begin(), m_grants.end(), [&](const HeldGrant &grant) {
        return grant.account == account && grant.object.isEmpty() && isExact(grant);
    });
}

bool WorkAccounts::hasOwn(const GrantAccount &account, const GrantStatement &grant) const
{
    const QString object = grant.kind == Kind::Schema ? QString() : sql::identifier(grant.object);
    return std::any_of(m_grants.begin(), m_grants.end(), [&](const HeldGrant &held) {
        const bool folds = held.isRoutine || m_matching.foldsCase;
        return held.account == account && held.isRoutine == grant.isRoutine()
               && (folds ? sql::foldedName(held.object) == sql::foldedName(object)
                         : held.object == object);
    });
}

QStringList WorkAccounts::patternsBeside(const GrantAccount &account) const
{
    QStringList patterns;
    for (const HeldGrant &grant : m_grants) {
        if (!grant.object.isEmpty() || isExact(grant))
            continue;
        // Whose roles are active together, and who has a role by others, is not worked out here.
        const bool isTogether = isRole(account) || isRole(grant.account)
                                || grant.account.user == account.user
                                || grant.account.user.isEmpty();
        if (isTogether)
            patterns << Message::tr("%1 of %2")
                            .arg(sql::identifier(grant.pattern) + QLatin1String(".*"),
                                 sql::grantAccount(grant.account, m_dialect));
    }
    return patterns;
}

bool WorkAccounts::isRole(const GrantAccount &account) const
{
    return !account.host || m_members.contains(account) || m_lockedOnes.contains(account);
}

QStringList WorkAccounts::leanedOn(const GrantAccount &account) const
{
    QStringList others;
    for (const HeldGrant &grant : m_grants) {
        const bool reaches =
            account.host && grant.account.host && !(grant.account == account)
            && (grant.account.user == account.user || grant.account.user.isEmpty())
            && (grant.account.host == account.host || takesPlaceOf(account, grant.account));
        const auto isOwn = [&](const HeldGrant &own) {
            return own.account == account && own.object == grant.object
                   && own.isRoutine == grant.isRoutine;
        };
        if (reaches && std::none_of(m_grants.begin(), m_grants.end(), isOwn))
            others << Message::tr("%1 of %2")
                          .arg(sql::identifier(grant.pattern) + QLatin1Char('.')
                                   + (grant.object.isEmpty() ? QStringLiteral("*") : grant.object),
                               sql::grantAccount(grant.account, m_dialect));
    }
    return others;
}

QList<GrantAccount> WorkAccounts::members(const GrantAccount &role) const
{
    const auto known = m_members.find(role);
    QList<GrantAccount> members = known == m_members.end() ? QList<GrantAccount>() : known->second;
    members.removeIf([&](const GrantAccount &member) { return m_mighty.contains(member); });
    return members;
}

QList<GrantAccount> WorkAccounts::defaultRoles(const GrantAccount &account) const
{
    const auto roles = m_defaultRoles.find(account);
    return roles == m_defaultRoles.end() ? QList<GrantAccount>() : roles->second;
}

Result<QList<GrantStatement>> WorkAccounts::grantsOf(const GrantAccount &account) const
{
    const QString name = sql::grantAccount(account, m_dialect);
    const auto rows =
        m_session.select(QLatin1String("SHOW GRANTS FOR ") + name,
                         Message::tr("reading the grants of %1 on work's server").arg(name));
    if (!rows)
        return rows.error();
    QList<GrantStatement> grants;
    for (const ResultRow &row : *rows) {
        const auto grant = sql::parseGrant(QString::fromUtf8(row.value(0)));
        if (!grant)
            return grant.error();
        // MariaDB tells about the roles of a role in the same breath.
        const bool isOfOther = !grant->grantee.host && !(grant->grantee == account);
        if (!isOfOther && !grant->grantsNothing() && !grant->revokes
            && grant->kind != Kind::DefaultRole)
            grants << *grant;
    }
    return grants;
}

QStringList rightsBeyond(const QList<GrantStatement> &held, const QList<GrantStatement> &others,
                         const sql::Dialect &dialect)
{
    QStringList beyond;
    for (const GrantStatement &grant : held) {
        if (!isCoveredBy(grant, others))
            beyond << shown(grant, dialect);
    }
    return beyond;
}

bool isSameObject(const GrantStatement &a, const GrantStatement &b)
{
    return a.kind == b.kind && sql::foldedName(a.schema) == sql::foldedName(b.schema)
           && sql::foldedName(a.object) == sql::foldedName(b.object);
}

bool mayMeet(const GrantStatement &a, const GrantStatement &b)
{
    if (a.kind == Kind::Role || b.kind == Kind::Role || a.kind == Kind::Proxy
        || b.kind == Kind::Proxy)
        return false;
    const auto isWide = [](const GrantStatement &grant) {
        return grant.kind == Kind::Global || grant.kind == Kind::Schema;
    };
    return isWide(a) || isWide(b) || isSameObject(a, b);
}

bool givesMore(const GrantStatement &grant, const GrantStatement &other)
{
    std::set<PrivilegeOfColumn> mine = privilegesOf(grant);
    mine.erase({QStringLiteral("USAGE"), {}});
    const std::set<PrivilegeOfColumn> theirs = privilegesOf(other);
    return !theirs.contains({QStringLiteral("ALL PRIVILEGES"), {}})
           && !std::includes(theirs.begin(), theirs.end(), mine.begin(), mine.end());
}

bool isCoveredBy(const GrantStatement &grant, const QList<GrantStatement> &others)
{
    return std::any_of(others.begin(), others.end(),
                       [&](const GrantStatement &other) { return isWithin(grant, other); });
}

} // namespace slicetool
