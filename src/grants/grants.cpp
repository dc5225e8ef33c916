// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/grants.h"

#include "base/message.h"
#include "engine/run/preflight.h"
#include "grants/grantsource.h"
#include "grants/workaccounts.h"
#include "server/catalog.h"
#include "server/identitycheck.h"
#include "sql/quote.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace slicetool {

namespace {

using sql::GrantAccount;
using sql::GrantStatement;
using sql::RenderedGrant;
using Kind = sql::GrantStatement::Kind;

constexpr qsizetype longestPattern = 64; // characters that a server keeps

QString doing()
{
    return Message::tr("reading work's accounts and tables");
}

Endpoint placeOf(const Session &session, const QString &schema)
{
    Endpoint endpoint = session.endpoint();
    endpoint.schema = schema;
    return endpoint;
}

QString unseen()
{
    return Message::tr("this account may not read mysql.* on work's server, so it was not checked "
                       "whether the new grants and accounts would interfere with others there, or "
                       "whether roles there may do more than upstream's");
}

/// What work has that grants can be for. Names are folded as the server does.
class WorkObjects
{
public:
    WorkObjects(Session &session, const QString &schema) : m_session(session), m_schema(schema) { }

    Result<void> read()
    {
        const QString here = sql::stringLiteral(m_schema);
        const auto columns = selectNames(
            m_session,
            QLatin1String(
                "SELECT HEX(TABLE_NAME), HEX(COLUMN_NAME) FROM information_schema.COLUMNS "
                "WHERE TABLE_SCHEMA = ")
                + here,
            doing());
        if (!columns)
            return columns.error();
        for (const QStringList &row : *columns)
            m_columns[tableKey(row.at(0))].insert(sql::foldedName(row.at(1)));
        const auto routines =
            selectNames(m_session,
                        QLatin1String("SELECT HEX(ROUTINE_TYPE), HEX(ROUTINE_NAME) FROM "
                                      "information_schema.ROUTINES WHERE ROUTINE_SCHEMA = ")
                            + here,
                        doing());
        if (!routines)
            return routines.error();
        for (const QStringList &row : *routines)
            m_routines.insert(row.at(0).toUpper() + QLatin1Char(' ') + sql::foldedName(row.at(1)));
        return {};
    }

    /// That work lacks what the grant is for, so that the statement is left out; empty where it has it.
    QString lackOf(const GrantStatement &grant, const QString &statement) const
    {
        if (grant.kind == Kind::Schema)
            return {};
        if (grant.isRoutine()) {
            const QString type = routineType(grant.kind);
            return m_routines.contains(type + QLatin1Char(' ') + sql::foldedName(grant.object))
                       ? QString()
                       : Message::tr("work has no %1 %2, so this is left out: %3")
                             .arg(type.toLower(), sql::identifier(grant.object), statement);
        }
        const auto table = m_columns.find(tableKey(grant.object));
        if (table == m_columns.end())
            return Message::tr("work has no table %1, so this is left out: %2")
                .arg(sql::identifier(grant.object), statement);
        for (const sql::GrantedPrivilege &privilege : grant.privileges) {
            for (const QString &column : privilege.columns) {
                if (!table->second.contains(sql::foldedName(column)))
                    return Message::tr("work has no column %1, so this is left out: %2")
                        .arg(sql::qualified(grant.object, column), statement);
            }
        }
        return {};
    }

private:
    static QString routineType(Kind kind)
    {
        switch (kind) {
        case Kind::Function:
            return QStringLiteral("FUNCTION");
        case Kind::Package:
            return QStringLiteral("PACKAGE");
        case Kind::PackageBody:
            return QStringLiteral("PACKAGE BODY");
        default:
            return QStringLiteral("PROCEDURE");
        }
    }

    QString tableKey(const QString &table) const
    {
        return m_session.facts().lowerCaseTableNames > 0 ? sql::foldedName(table) : table;
    }

    Session &m_session;
    const QString m_schema;
    std::map<QString, QSet<QString>> m_columns; ///< of tables and views
    QSet<QString> m_routines;
};

/// Turns what upstream's accounts hold into statements for work.
class GrantWriter
{
public:
    GrantWriter(Session &upstream, Session &work, const QString &schema)
        : m_upstream(upstream)
        , m_work(work)
        , m_schema(schema)
        , m_objects(work, schema)
        , m_accounts(work, schema)
        , m_dialect(work.facts().version.dialect())
    { }

    Result<GrantPlan> write(const GrantHolders &holders)
    {
        m_plan.notes = holders.notes;
        SLICETOOL_TRY(m_objects.read());
        SLICETOOL_TRY(m_accounts.read());
        m_plan.isSafe = m_accounts.isReadable();
        if (!m_plan.isSafe)
            note(Message::tr("%1. Check this yourself before you run these").arg(unseen()));
        nameRoles(holders);
        // On one server those who have a role upstream have the same one here.
        const auto isOne = isSameServer(m_work, m_upstream);
        if (!isOne)
            return isOne.error();
        SLICETOOL_TRY(readHeld(holders));
        if (!*isOne)
            leaveOutWiderRoles(holders);
        for (const GrantHolder &role : holders.roles) {
            if (m_roles.contains(role.account))
                writeRole(role);
        }
        for (const GrantHolder &account : holders.accounts)
            writeAccount(account);
        // An account has to be there before it is granted something, and roles before that.
        m_plan.statements = m_creations + m_grants;
        m_plan.statements.removeDuplicates();
        return m_plan;
    }

private:
    QString here(const GrantAccount &account) const
    {
        return sql::grantAccount(account, m_dialect);
    }
    QString there(const GrantAccount &account) const { return accountText(m_upstream, account); }
    void note(const QString &text) { m_plan.notes << text; }

    /// What the roles are called on work: MariaDB's have no host, those of MySQL one.
    void nameRoles(const GrantHolders &holders)
    {
        if (holders.roles.isEmpty())
            return;
        if (!m_dialect.isMariaDb(100103) && !m_dialect.isMySql(80000)) {
            note(Message::tr("%1 does not have the kind of roles needed here; what upstream grants "
                             "through roles is left out")
                     .arg(m_work.facts().version.display()));
            return;
        }
        for (const GrantHolder &role : holders.roles) {
            GrantAccount name = role.account;
            if (m_dialect.isMariaDb())
                name.host = std::nullopt;
            else if (!name.host)
                name.host = QStringLiteral("%");
            const bool taken =
                std::any_of(holders.accounts.cbegin(), holders.accounts.cend(),
                            [&](const GrantHolder &account) { return account.account == name; });
            if (taken || name.isPublic()) {
                note(Message::tr("the role %1 is left out: on work's server it would have the "
                                 "same name as %2")
                         .arg(there(role.account), here(name)));
                continue;
            }
            if (const QString why = unusableName(name); !why.isEmpty()) {
                note(Message::tr("the role %1 is left out: %2").arg(there(role.account), why));
                continue;
            }
            if (m_accounts.isLogin(name)) {
                note(Message::tr("the role %1 is left out: on work's server %2 is an account that "
                                 "can log in")
                         .arg(there(role.account), here(name)));
                continue;
            }
            if (m_accounts.isMandatory(name)) {
                note(Message::tr("the role %1 is left out: on work's server everyone has it "
                                 "(mandatory_roles)")
                         .arg(there(role.account)));
                continue;
            }
            if (m_dialect.isMariaDb() && role.account.host
                && *role.account.host != QLatin1String("%"))
                note(Message::tr("the role %1 is %2 on MariaDB, whose roles have no host")
                         .arg(there(role.account), here(name)));
            m_roles.emplace(role.account, name);
        }
        leaveOutMergedRoles();
    }

    /// Roles that would be one on work: whoever had one of them would get what the other one may.
    void leaveOutMergedRoles()
    {
        std::map<GrantAccount, QStringList> upstreams;
        for (const auto &[role, name] : m_roles)
            upstreams[name] << there(role);
        for (const auto &[name, roles] : upstreams) {
            if (roles.size() < 2)
                continue;
            note(Message::tr("the roles %1 are left out: on work's server they would be the same "
                             "role, %2")
                     .arg(roles.join(QLatin1String(", ")), here(name)));
            std::erase_if(m_roles, [&](const auto &role) { return role.second == name; });
        }
    }

    /// Why work's server has no account or role of that name; empty where it can.
    QString unusableName(const GrantAccount &name) const
    {
        const qsizetype longest = m_dialect.isMariaDb() ? 128 : 32;
        if (name.user.size() > longest)
            return Message::tr("names in %1 have at most %2 characters")
                .arg(m_dialect.display(), QString::number(longest));
        static const QRegularExpression prefixLength(QStringLiteral("/\\d+$"));
        if (!m_dialect.isMySql(80023) && name.host && prefixLength.match(*name.host).hasMatch())
            return Message::tr("%1 does not support hosts with a prefix length")
                .arg(m_dialect.display());
        static const QStringList reserved{QStringLiteral("none"), QStringLiteral("public"),
                                          QStringLiteral("current_role"),
                                          QStringLiteral("current_user")};
        if (m_dialect.isMariaDb() && !name.host && reserved.contains(name.user.toLower()))
            return Message::tr("%1 cannot have a role with that name").arg(m_dialect.display());
        return {};
    }

    /// A role that may do more on work than upstream's would let everybody who has it do so.
    void leaveOutWiderRoles(const GrantHolders &holders)
    {
        for (const GrantHolder &role : holders.roles) {
            const auto name = m_roles.find(role.account);
            if (name == m_roles.end() || !m_accounts.has(name->second) || name->second.isPublic())
                continue;
            QStringList strangers;
            for (const GrantAccount &member : m_accounts.members(name->second)) {
                if (!role.members.contains(member) && !isRoleOf(member, role.members))
                    strangers << here(member);
            }
            if (!strangers.isEmpty()) {
                note(Message::tr("the role %1 is left out: on work's server it belongs to %2, to "
                                 "which upstream has not granted it")
                         .arg(here(name->second), strangers.join(QLatin1String(", "))));
                m_roles.erase(name);
                continue;
            }
            const QStringList beyond =
                rightsBeyond(m_held.at(name->second), movedGrants(role), m_dialect);
            if (beyond.isEmpty())
                continue;
            note(Message::tr("the role %1 already exists on work's server and may do more there "
                             "(%2), so it is granted to no one; it gets what upstream's has")
                     .arg(here(name->second), beyond.join(QLatin1String("; "))));
            m_withheld.insert(name->second);
        }
    }

    /// What those who get grants have on work already.
    Result<void> readHeld(const GrantHolders &holders)
    {
        QList<GrantAccount> names;
        for (const GrantHolder &account : holders.accounts)
            names << account.account;
        for (const auto &[upstreams, name] : m_roles)
            names << name;
        for (const GrantAccount &name : std::as_const(names)) {
            if (!m_accounts.isReadable() || !m_accounts.has(name) || name.isPublic())
                continue;
            const auto held = m_accounts.grantsOf(name);
            if (!held)
                return held.error();
            m_held.emplace(name, *held);
        }
        return {};
    }

    /// With GRANT OPTION somebody may pass on all that they may do with an object: what is there already
    /// must not be passed on by what comes, nor the other way round.
    /// @param own what upstream gives the same account
    /// @return whether the grant can be made, maybe without its GRANT OPTION; a note says so
    bool separatesOptions(GrantStatement &grant, const QList<GrantStatement> &own)
    {
        const auto held = m_held.find(grant.grantee);
        if (held == m_held.end())
            return true;
        for (GrantStatement there : held->second) {
            // Of what is for the whole server, some is for schemas, too.
            if (there.kind == Kind::Global)
                there.privileges.removeIf([](const sql::GrantedPrivilege &privilege) {
                    return !sql::isSchemaPrivilege(privilege.name);
                });
            else if (!sql::concernsSchema(there, m_schema, m_accounts.matching()))
                continue;
            // What upstream gives, too, was there to be passed on upstream.
            if (!mayMeet(there, grant) || isCoveredBy(there, own)
                || (isSameObject(there, grant) && there.grantOption == grant.grantOption))
                continue;
            if (grant.grantOption && givesMore(there, grant)) {
                note(Message::tr(
                         "%1 has more privileges on work's server and could pass them on, so "
                         "WITH GRANT OPTION is left out of: %2")
                         .arg(here(grant.grantee),
                              sql::renderGrant(grant, m_dialect).statement + QLatin1Char(';')));
                grant.grantOption = false;
            } else if (there.grantOption && givesMore(grant, there)) {
                note(Message::tr("%1 may pass on its privileges on work's server, so this is left "
                                 "out: %2")
                         .arg(here(grant.grantee),
                              sql::renderGrant(grant, m_dialect).statement + QLatin1Char(';')));
                return false;
            }
        }
        return true;
    }

    /// Whether it is work's name of one of upstream's roles.
    bool isRoleOf(const GrantAccount &member, const QList<GrantAccount> &roles) const
    {
        return std::any_of(roles.begin(), roles.end(), [&](const GrantAccount &role) {
            const auto name = m_roles.find(role);
            return name != m_roles.end() && name->second == member;
        });
    }

    /// The grant for work's schema, in what both servers mean by it.
    GrantStatement movedGrant(const GrantStatement &grant) const
    {
        const sql::Dialect from = m_upstream.facts().version.dialect();
        return sql::forSchema(from.isLike(m_dialect) ? grant : sql::withoutAll(grant, from),
                              m_schema, m_accounts.matching());
    }

    /// All that is written for an account or a role, to tell what it has besides.
    QList<GrantStatement> movedGrants(const GrantHolder &role) const
    {
        QList<GrantStatement> moved;
        for (const GrantStatement &grant : role.grants)
            moved << movedGrant(grant);
        GrantStatement roles;
        roles.kind = Kind::Role;
        for (const HeldRole &held : role.roles) {
            const auto name = m_roles.find(held.role);
            if (name != m_roles.end())
                roles.roles << name->second;
            roles.grantOption = roles.grantOption || held.mayPassOn;
        }
        return moved << roles;
    }

    /// Notes the account that would be shut out, and that nothing is made for this one.
    bool wouldShutOut(const GrantAccount &name)
    {
        const auto other = m_accounts.shutOutBy(name);
        if (other)
            note(Message::tr("%1 is left out: on work's server it would take the place of %2 for "
                             "those who log in from there. If that is intended, create it "
                             "manually, then try again")
                     .arg(here(name), here(*other)));
        return other.has_value();
    }

    bool canCreateLocked() const { return m_dialect.isMariaDb(100402) || m_dialect.isMySql(50706); }

    void writeRole(const GrantHolder &role)
    {
        const GrantAccount &name = m_roles.at(role.account);
        if (!m_accounts.has(name)) {
            if (wouldShutOut(name)) {
                m_withheld.insert(name);
                return;
            }
            m_creations << QLatin1String("CREATE ROLE IF NOT EXISTS ") + here(name);
        }
        writeObjects(role, name);
        writeRoles(role, name);
    }

    void writeAccount(const GrantHolder &account)
    {
        const GrantAccount &name = account.account;
        if (name.user.isEmpty()) {
            note(Message::tr("%1 is left out: its grants would apply to everyone who logs in from "
                             "there, and may hide theirs")
                     .arg(here(name)));
            return;
        }
        if (const QString why = unusableName(name); !name.isPublic() && !why.isEmpty()) {
            note(Message::tr("%1 is left out: %2", "an account").arg(here(name), why));
            return;
        }
        if (name.isPublic()) {
            note(
                Message::tr("what upstream grants to PUBLIC is left out: on work's server it would "
                            "apply to accounts that upstream does not have"));
            return;
        }
        if (const QList<GrantAccount> members = m_accounts.members(name); !members.isEmpty()) {
            QStringList others;
            for (const GrantAccount &member : members)
                others << here(member);
            note(Message::tr("%1 is left out: on work's server it was granted, as a role, to %2")
                     .arg(here(name), others.join(QLatin1String(", "))));
            return;
        }
        if (!m_accounts.has(name) && !canCreateLocked()) {
            const QString sentence =
                m_accounts.isReadable()
                    ? Message::tr("%1 is not on work's server, and %2 cannot create it locked; its "
                                  "grants are left out. Create it with its own password, then try "
                                  "again.")
                    : Message::tr("%1 may not be on work's server, and %2 cannot create it locked; "
                                  "its grants are left out. Create it with its own password, then "
                                  "try again.");
            note(sentence.arg(here(name), m_work.facts().version.display()));
            return;
        }
        if (wouldShutOut(name))
            return;
        if (const QStringList others = m_accounts.leanedOn(name);
            m_accounts.has(name) && !others.isEmpty()) {
            note(Message::tr("%1 is left out: on work's server it may use what others were granted "
                             "(%2), which the server would ignore once it had its own grants or "
                             "roles")
                     .arg(here(name), others.join(QLatin1String(", "))));
            return;
        }
        const qsizetype before = m_grants.size();
        writeObjects(account, name);
        writeRoles(account, name);
        if (m_grants.size() == before || m_accounts.has(name))
            return;
        m_creations << QLatin1String("CREATE USER IF NOT EXISTS ") + here(name)
                           + QLatin1String(" ACCOUNT LOCK");
        const QString sentence =
            m_accounts.isReadable()
                ? Message::tr("%1 is new on work's server: created locked and without a password. "
                              "To enable it: ALTER USER %1 IDENTIFIED BY <a new password> ACCOUNT "
                              "UNLOCK;")
                : Message::tr("%1 is created locked and without a password if work's server does "
                              "not have it, which this account may not see. To enable it then: "
                              "ALTER USER %1 IDENTIFIED BY <a new password> ACCOUNT UNLOCK;");
        note(sentence.arg(here(name)));
    }

    void writeObjects(const GrantHolder &holder, const GrantAccount &name)
    {
        const QList<GrantStatement> all = movedGrants(holder);
        for (const GrantStatement &grant : holder.grants) {
            GrantStatement moved = movedGrant(grant);
            moved.grantee = name;
            if (!separatesOptions(moved, all))
                continue;
            const RenderedGrant rendered = write(moved);
            if (rendered.statement.isEmpty())
                continue;
            // Without its escapes the name would be a pattern, and give more than upstream does.
            if (moved.kind == Kind::Schema && moved.schema.size() > longestPattern) {
                note(Message::tr("the name of work's schema is too long for GRANT once its _ are "
                                 "escaped; left out: %1")
                         .arg(rendered.statement + QLatin1Char(';')));
                continue;
            }
            const QStringList hidden = moved.kind == Kind::Schema ? hiddenBy(name) : QStringList();
            if (!hidden.isEmpty()) {
                note(Message::tr("work's server might apply this grant and ignore %1, so it is "
                                 "left out: %2")
                         .arg(hidden.join(QLatin1String(", ")),
                              rendered.statement + QLatin1Char(';')));
                continue;
            }
            const QString lack = m_objects.lackOf(grant, rendered.statement + QLatin1Char(';'));
            if (lack.isEmpty())
                m_grants << rendered.statement;
            else
                note(lack);
        }
    }

    /// See WorkAccounts::patternsBeside(); what is new on work and no role hides nothing.
    QStringList hiddenBy(const GrantAccount &name) const
    {
        const bool isRole = std::any_of(m_roles.begin(), m_roles.end(),
                                        [&](const auto &role) { return role.second == name; });
        if ((!isRole && !m_accounts.has(name)) || m_accounts.hasExact(name))
            return {};
        return m_accounts.patternsBeside(name);
    }

    void writeRoles(const GrantHolder &holder, const GrantAccount &name)
    {
        if (holder.roles.isEmpty())
            return;
        // A role that becomes active brings its grants on the schema along.
        if (const QStringList hidden =
                m_accounts.has(name) ? m_accounts.patternsBeside(name) : QStringList();
            !hidden.isEmpty()) {
            note(Message::tr("%1 gets no roles: while one is active, work's server might ignore %2")
                     .arg(here(name), hidden.join(QLatin1String(", "))));
            return;
        }
        for (const HeldRole &held : holder.roles) {
            const auto role = m_roles.find(held.role);
            if (role == m_roles.end() || m_withheld.contains(role->second))
                continue;
            GrantStatement grant;
            grant.kind = Kind::Role;
            grant.roles = {role->second};
            grant.grantee = name;
            grant.grantOption = held.mayPassOn;
            m_grants << write(grant).statement;
        }
        GrantStatement chosen;
        chosen.kind = Kind::DefaultRole;
        chosen.grantee = name;
        for (const GrantAccount &defaultRole : holder.defaultRoles) {
            const auto role = m_roles.find(defaultRole);
            if (role != m_roles.end() && !m_withheld.contains(role->second)
                && !chosen.roles.contains(role->second))
                chosen.roles << role->second;
        }
        // The statement says all of them.
        const QList<GrantAccount> before = m_accounts.defaultRoles(name);
        chosen.roles.removeIf([&](const GrantAccount &role) { return before.contains(role); });
        if (chosen.roles.isEmpty())
            return;
        if (m_dialect.isMariaDb() && !before.isEmpty()) {
            note(Message::tr("%1 keeps its default role %2, so this is left out: %3")
                     .arg(here(name), here(before.first()),
                          write(chosen).statement + QLatin1Char(';')));
            return;
        }
        chosen.roles = before + chosen.roles;
        m_grants << write(chosen).statement;
    }

    /// The grant in the words of work's server; what those do not have is noted.
    RenderedGrant write(const GrantStatement &grant)
    {
        RenderedGrant rendered = sql::renderGrant(grant, m_dialect);
        if (!rendered.leftOut.isEmpty())
            note(
                grant.object.isEmpty()
                    ? Message::tr("left out of the grants of %1, because %2 does not have them: %3")
                          .arg(here(grant.grantee), m_dialect.display(),
                               rendered.leftOut.join(QLatin1String(", ")))
                    : Message::tr("left out of the grants of %1 on %2, because %3 does not have "
                                  "them: %4")
                          .arg(here(grant.grantee), sql::identifier(grant.object),
                               m_dialect.display(), rendered.leftOut.join(QLatin1String(", "))));
        rendered.leftOut.clear();
        return rendered;
    }

    Session &m_upstream;
    Session &m_work;
    const QString m_schema;
    WorkObjects m_objects;
    WorkAccounts m_accounts;
    const sql::Dialect m_dialect;                         ///< work's
    std::map<GrantAccount, GrantAccount> m_roles;         ///< upstream's name → work's
    std::map<GrantAccount, QList<GrantStatement>> m_held; ///< on work
    std::set<GrantAccount> m_withheld; ///< work's names of those that nobody is granted
    QStringList m_creations;
    QStringList m_grants;
    GrantPlan m_plan;
};

} // namespace

Result<GrantPlan> planGrants(Session &upstream, const QString &upstreamSchema, Session &work,
                             const QString &workSchema, const QStringList &accounts)
{
    if (isSystemSchema(workSchema))
        return Error{ErrorCode::Refused, Message::tr("checking the plan's places"),
                     Message::tr("%1 is a system schema").arg(sql::identifier(workSchema)),
                     Message::tr("Give work its own schema.")};
    SLICETOOL_TRY(refuseSamePlace(work, placeOf(work, workSchema), upstream,
                                  placeOf(upstream, upstreamSchema)));
    // As the server spells it: grants are compared letter by letter.
    const auto schema = findSchema(upstream, upstreamSchema);
    if (!schema)
        return schema.error();
    if (schema->isEmpty())
        return Error{ErrorCode::MissingSchema, Message::tr("reading the grants of upstream"),
                     Message::tr("there is no schema %1").arg(sql::identifier(upstreamSchema)),
                     Message::tr("Check the name in the plan, and that the account may use it.")};
    const auto holders = readGrantHolders(upstream, *schema, accounts);
    if (!holders)
        return holders.error();
    return GrantWriter(upstream, work, workSchema).write(*holders);
}

Result<void> applyGrants(Session &work, const GrantPlan &plan)
{
    if (plan.statements.isEmpty())
        return {};
    if (!plan.isSafe)
        return Error{
            ErrorCode::Privilege, Message::tr("applying the grants"), unseen(),
            Message::tr("Nothing was changed. Let an administrator of work run: GRANT SELECT ON "
                        "`mysql`.* TO the account of work; or run the statements manually.")};
    // Without it these servers let GRANT make an account that is not there, open to everybody.
    if (const ServerVersion &version = work.facts().version;
        version.isMariaDb() || (version.number > 0 && version.number < 80000)) {
        SLICETOOL_TRY(work.execute(
            QStringLiteral("SET SESSION sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_CREATE_USER')"),
            Message::tr("preparing the session on work")));
    }
    for (qsizetype i = 0; i < plan.statements.size(); ++i) {
        const QString &statement = plan.statements.at(i);
        const auto done =
            work.execute(statement, Message::tr("running statement %1 of %2 on work (%3)")
                                        .arg(QString::number(i + 1),
                                             QString::number(plan.statements.size()), statement));
        if (done)
            continue;
        Error error = done.error();
        if (isDenied(error)) {
            error.code = ErrorCode::Privilege;
            // A privilege is granted on something, a role is not.
            const bool isRole = !statement.contains(QLatin1String(" ON "))
                                && statement.startsWith(QLatin1String("GRANT "));
            error.remedy =
                isRole ? Message::tr("The account needs ADMIN OPTION on the role, which only those "
                                     "who have it can grant.")
                       : Message::tr(
                           "The account needs CREATE USER, and GRANT OPTION on what it grants.");
        }
        if (i > 0)
            error.remedy +=
                QLatin1String(error.remedy.isEmpty() ? "" : " ")
                + Message::tr(
                    "The statements before it were run; running them again does no harm.");
        return error;
    }
    return {};
}

} // namespace slicetool
