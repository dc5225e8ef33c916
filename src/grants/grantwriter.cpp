// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/grantwriter.h"

#include "base/message.h"
#include "grants/accounthost.h"
#include "grants/accounttables.h"
#include "grants/closeraccounts.h"
#include "grants/rolenames.h"
#include "grants/workaccounts.h"
#include "grants/workobjects.h"
#include "server/identitycheck.h"
#include "sql/quote.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace slicetool {

namespace {

using sql::GrantAccount;
using sql::GrantStatement;
using sql::RenderedGrant;
using Kind = sql::GrantStatement::Kind;

constexpr qsizetype longestPattern = 64; // characters that a server keeps

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
        const auto own = ownAccount(m_work);
        if (!own)
            return own.error();
        m_own = *own;
        const auto ownUpstream = ownAccount(m_upstream);
        if (!ownUpstream)
            return ownUpstream.error();
        m_ownUpstream = *ownUpstream;
        SLICETOOL_TRY(m_objects.read());
        SLICETOOL_TRY(m_accounts.read());
        if (!m_accounts.isReadable())
            doubt(Message::tr("this account may not read mysql.* on work's server, so it was not "
                              "checked whether the new grants and accounts would interfere with "
                              "others there, or whether roles there may do more than upstream's"),
                  askWork(QStringLiteral("SELECT ON `mysql`.*")));
        if (holders.mayHaveCloser)
            doubt(
                Message::tr("the account of upstream may not read mysql.*, so it was not checked "
                            "whether other accounts upstream, which may do less, take some of its "
                            "logins"),
                Message::tr(
                    "Let an administrator of upstream run: GRANT SELECT ON `mysql`.* TO %1;")
                    .arg(there(m_ownUpstream)));
        const RoleNames roles = nameRoles(holders, m_upstream, m_work, m_accounts);
        m_roles = roles.names;
        m_plan.notes += roles.notes;
        // On one server those who have a role upstream have the same one here.
        const auto isOne = isSameServer(m_work, m_upstream);
        if (!isOne)
            return isOne.error();
        SLICETOOL_TRY(readHeld(holders));
        if (!*isOne)
            leaveOutWiderRoles(holders);
        SLICETOOL_TRY(readDefiners(holders));
        // All of them have to be there, or known not to come, before one is granted to another.
        for (const GrantHolder &role : holders.roles) {
            if (m_roles.contains(role.account))
                createRole(m_roles.at(role.account));
        }
        for (const GrantHolder &role : holders.roles) {
            if (m_roles.contains(role.account))
                writeRole(role);
        }
        writeAccounts(holders);
        if (!m_creations.isEmpty() && !m_objects.seesAllDefiners())
            doubt(
                Message::tr("this account may not see all views, routines, triggers and events on "
                            "work's server, so it was not checked whether some of them would run "
                            "with the privileges of the new accounts"),
                askWork(QStringLiteral("SELECT, SHOW VIEW, TRIGGER, EVENT ON *.*")));
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

    QString askWork(const QString &privileges) const
    {
        return Message::tr("Let an administrator of work run: GRANT %1 TO %2;")
            .arg(privileges, here(m_own));
    }

    /// The first doubt is told where the statements are not run; each is noted.
    void doubt(const QString &unseen, const QString &remedy)
    {
        note(Message::tr("%1. Check this yourself before you run these").arg(unseen));
        if (m_plan.isSafe()) {
            m_plan.doubt = unseen;
            m_plan.remedy = remedy;
        }
    }

    /// Where nothing is to be created, nothing can be brought back to life.
    Result<void> readDefiners(const GrantHolders &holders)
    {
        const auto isMissing = [&](const GrantAccount &name) { return !m_accounts.has(name); };
        const bool isNeeded =
            std::any_of(holders.accounts.begin(), holders.accounts.end(),
                        [&](const GrantHolder &holder) { return isMissing(holder.account); })
            || std::any_of(m_roles.begin(), m_roles.end(),
                           [&](const auto &role) { return isMissing(role.second); });
        return isNeeded ? m_objects.readDefiners() : Result<void>();
    }

    /// What would run with the privileges of an account or role that is to be created: what names it as
    /// definer, or somebody of that name who is gone and for whom a server takes it then.
    QStringList revivedBy(const GrantAccount &name) const
    {
        QStringList objects;
        if (m_accounts.has(name))
            return objects;
        for (const auto &[definer, defined] : m_objects.definers()) {
            const bool isTakenForIt = definer.user == name.user && name.host && definer.host
                                      && mayOverlap(*definer.host, *name.host)
                                      && !m_accounts.has(definer);
            const bool isIt = definer.user == name.user
                              && definer.host.value_or(QString()) == name.host.value_or(QString());
            if (isIt || isTakenForIt)
                objects += defined;
        }
        return objects;
    }

    /// Notes what would come back to life, and that nothing is made for this one.
    bool wouldRevive(const GrantAccount &name)
    {
        const QStringList objects = revivedBy(name);
        if (!objects.isEmpty())
            note(Message::tr("%1 is left out: on work's server these were defined by it, and would "
                             "run with its privileges once it was there: %2. If that is intended, "
                             "create it manually, then try again")
                     .arg(here(name), objects.join(QLatin1String(", "))));
        return !objects.isEmpty();
    }

    /// A role that may do more on work than upstream's would let everybody who has it do so. One that is
    /// left out makes those that have it wider, or known members strangers: until nothing changes.
    void leaveOutWiderRoles(const GrantHolders &holders)
    {
        for (bool isSettled = false; !isSettled;) {
            isSettled = true;
            for (const GrantHolder &role : holders.roles)
                isSettled = !leaveOutIfWider(role) && isSettled;
        }
    }

    /// Whether it was left out, or withheld, just now.
    bool leaveOutIfWider(const GrantHolder &role)
    {
        const auto name = m_roles.find(role.account);
        if (name == m_roles.end() || !m_accounts.has(name->second) || name->second.isPublic())
            return false;
        QStringList strangers;
        for (const GrantAccount &member : m_accounts.members(name->second)) {
            if (!isKnownMember(member, role.members))
                strangers << here(member);
        }
        if (!strangers.isEmpty()) {
            note(Message::tr("the role %1 is left out: on work's server it belongs to %2, to "
                             "which upstream has not granted it")
                     .arg(here(name->second), strangers.join(QLatin1String(", "))));
            m_roles.erase(name);
            return true;
        }
        const QStringList beyond =
            rightsBeyond(m_held.at(name->second), movedGrants(role), m_dialect);
        if (beyond.isEmpty() || !m_withheld.insert(name->second).second)
            return false;
        note(Message::tr("the role %1 already exists on work's server and may do more there "
                         "(%2), so it is granted to no one; it gets what upstream's has")
                 .arg(here(name->second), beyond.join(QLatin1String("; "))));
        return true;
    }

    /// Whether upstream has granted a role to this member, too. A role that is left out is none: whoever has
    /// it on work is not known.
    bool isKnownMember(const GrantAccount &member, const QList<GrantAccount> &upstreams) const
    {
        const bool isCarriedRole =
            std::any_of(m_roles.begin(), m_roles.end(),
                        [&](const auto &role) { return role.second == member; });
        if (!m_accounts.members(member).isEmpty() && !isCarriedRole)
            return false;
        return upstreams.contains(member) || isRoleOf(member, upstreams);
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
            // What nobody is granted is not among what comes.
            if (name != m_roles.end() && !m_withheld.contains(name->second))
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

    void writeAccounts(const GrantHolders &holders)
    {
        QList<WrittenAccount> written;
        const QStringList notes = std::exchange(m_plan.notes, {});
        const QStringList creations = std::exchange(m_creations, {}); // of roles
        const QStringList grants = std::exchange(m_grants, {});
        m_objectGrants.clear();
        for (const GrantHolder &account : holders.accounts) {
            writeAccount(account);
            written << WrittenAccount{&account, std::exchange(m_creations, {}),
                                      std::exchange(m_grants, {}), std::exchange(m_plan.notes, {}),
                                      std::exchange(m_objectGrants, {})};
        }
        m_plan.notes = notes;
        m_creations = creations;
        m_grants = grants;
        const CloserAccounts closerAccounts(
            holders, m_accounts, m_upstream.facts().version.dialect(),
            [this](const GrantStatement &grant) { return movedGrant(grant); });
        // One that is left out may be what another one relies on.
        for (bool isSettled = false; !isSettled;) {
            isSettled = true;
            for (WrittenAccount &each : written) {
                if (each.grants.isEmpty())
                    continue;
                const auto closer = closerAccounts.reachedInstead(*each.holder, written);
                if (!closer)
                    continue;
                each.grants.clear();
                each.creations.clear();
                each.objects.clear();
                each.notes = {
                    Message::tr("%1 is left out: upstream, logins from some hosts go to %2, which "
                                "may do less, and on work's server they would get the privileges "
                                "of %1. Create %2 there with its own grants, then try again")
                        .arg(here(each.holder->account), here(*closer))};
                isSettled = false;
            }
        }
        for (const WrittenAccount &each : std::as_const(written)) {
            m_plan.notes += each.notes;
            m_creations += each.creations;
            m_grants += each.grants;
        }
    }

    bool canCreateLocked() const { return m_dialect.isMariaDb(100402) || m_dialect.isMySql(50706); }

    void createRole(const GrantAccount &name)
    {
        if (m_accounts.has(name))
            return;
        if (wouldShutOut(name) || wouldRevive(name)) {
            m_withheld.insert(name);
            m_unmade.insert(name);
            return;
        }
        m_creations << QLatin1String("CREATE ROLE IF NOT EXISTS ") + here(name);
    }

    void writeRole(const GrantHolder &role)
    {
        const GrantAccount &name = m_roles.at(role.account);
        if (m_unmade.contains(name))
            return;
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
        if (const QString why = unusableName(name, m_dialect); !name.isPublic() && !why.isEmpty()) {
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
        if (wouldRevive(name))
            return;
        noteRightsBeyond(account);
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

    /// What was revoked upstream, or never was granted there, stays.
    void noteRightsBeyond(const GrantHolder &account)
    {
        const auto held = m_held.find(account.account);
        if (held == m_held.end())
            return;
        QList<GrantStatement> onSchema;
        for (const GrantStatement &grant : held->second) {
            if (grant.kind != Kind::Global && grant.kind != Kind::Role && grant.kind != Kind::Proxy
                && sql::concernsSchema(grant, m_schema, m_accounts.matching()))
                onSchema << sql::withoutAll(grant, m_dialect);
        }
        QList<GrantStatement> own;
        for (const GrantStatement &grant : movedGrants(account))
            own << sql::withoutAll(grant, m_dialect);
        const QStringList beyond = rightsBeyond(onSchema, own, m_dialect);
        if (!beyond.isEmpty())
            note(Message::tr("%1 may do more on work than upstream, and keeps that: %2")
                     .arg(here(account.account), beyond.join(QLatin1String("; "))));
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
            if (lack.isEmpty()) {
                m_grants << rendered.statement;
                m_objectGrants << moved;
            } else {
                note(lack);
            }
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
    GrantAccount m_own;         ///< the session's, on work
    GrantAccount m_ownUpstream; ///< and upstream
    WorkObjects m_objects;
    WorkAccounts m_accounts;
    const sql::Dialect m_dialect;                         ///< work's
    std::map<GrantAccount, GrantAccount> m_roles;         ///< upstream's name → work's
    std::map<GrantAccount, QList<GrantStatement>> m_held; ///< on work
    std::set<GrantAccount> m_unmade;   ///< roles that work lacks and does not get
    std::set<GrantAccount> m_withheld; ///< work's names of those that nobody is granted
    QStringList m_creations;
    QStringList m_grants;
    QList<GrantStatement> m_objectGrants; ///< what of m_grants is for a schema or something in it
    GrantPlan m_plan;
};

} // namespace

Result<GrantPlan> writeGrants(Session &upstream, Session &work, const QString &schema,
                              const GrantHolders &holders)
{
    return GrantWriter(upstream, work, schema).write(holders);
}

} // namespace slicetool
