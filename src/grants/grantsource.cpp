// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/grantsource.h"

#include "base/message.h"
#include "grants/accountdirectory.h"
#include "grants/accounthost.h"
#include "grants/accounttables.h"
#include "sql/grantparser.h"
#include "sql/quote.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace slicetool {

namespace {

using sql::GrantAccount;
using sql::GrantStatement;
using Kind = sql::GrantStatement::Kind;

/// Goes from the accounts to their grants to their roles, and leaves out what leads nowhere.
class GrantReader
{
public:
    GrantReader(Session &session, const QString &schema)
        : m_session(session)
        , m_schema(schema)
        , m_isMariaDb(session.facts().version.isMariaDb())
    { }

    Result<GrantHolders> read(const QStringList &names)
    {
        const auto own = ownAccount(m_session);
        if (!own)
            return own.error();
        m_own = *own;
        const auto matching =
            grantMatching(m_session, Message::tr("reading the grants of upstream"));
        if (!matching)
            return matching.error();
        m_matching = *matching;
        auto directory = readAccountDirectory(m_session, m_schema, m_matching);
        if (!directory)
            return directory.error();
        m_directory = std::move(*directory);
        const auto wanted = names.isEmpty() ? allAccounts() : namedAccounts(names);
        if (!wanted)
            return wanted.error();
        for (const GrantAccount &account : *wanted) {
            SLICETOOL_TRY(readHolder(account, !names.isEmpty()));
        }
        SLICETOOL_TRY(readRoles());
        GrantHolders holders = collected(*wanted, !names.isEmpty());
        const auto closer = closerThan(holders.accounts);
        if (!closer)
            return closer.error();
        holders.closer = *closer;
        holders.mayHaveCloser =
            !m_directory
            && std::any_of(holders.accounts.begin(), holders.accounts.end(),
                           [](const GrantHolder &holder) {
                               return isForSeveralHosts(holder.account.host.value_or(QString()));
                           });
        return holders;
    }

private:
    QString text(const GrantAccount &account) const { return accountText(m_session, account); }

    QString remedy() const
    {
        return Message::tr("Let an administrator of upstream run: GRANT SELECT ON `mysql`.* TO %1;")
            .arg(text(m_own));
    }

    /// Those that a grant on the schema reaches, be it through roles.
    std::set<GrantAccount> reached() const
    {
        std::set<GrantAccount> all = m_directory->direct;
        for (bool grown = true; grown;) {
            grown = false;
            for (const auto &[holder, roles] : m_directory->held) {
                const bool through = std::any_of(roles.begin(), roles.end(), [&](const auto &role) {
                    return all.contains(role);
                });
                grown = (through && all.insert(holder).second) || grown;
            }
        }
        return all;
    }

    Result<QList<GrantAccount>> allAccounts()
    {
        if (!m_directory) {
            m_holders.notes
                << Message::tr(
                       "the account %1 may not read mysql.* upstream, so these are only its "
                       "own grants. %2")
                       .arg(text(m_own), remedy());
            return QList<GrantAccount>{m_own};
        }
        const std::set<GrantAccount> reaching = reached();
        QList<GrantAccount> accounts;
        QStringList everywhere;
        for (const GrantAccount &account : m_directory->accounts) {
            // Who makes a role on MariaDB holds it from then on; what such an account may do does
            // not come from there.
            const bool global = m_directory->global.contains(account);
            if (m_directory->locked.contains(account)) {
                if (reaching.contains(account))
                    m_holders.notes << Message::tr("%1 is left out: it is locked upstream. Use "
                                                   "--account to include it anyway.")
                                           .arg(text(account));
                continue;
            }
            if (m_directory->direct.contains(account) || (reaching.contains(account) && !global))
                accounts << account;
            else if (global)
                everywhere << text(account);
        }
        if (!everywhere.isEmpty())
            m_holders.notes << Message::tr("global grants (ON *.*) are not carried; only through "
                                           "them is the schema accessible to %1")
                                   .arg(everywhere.join(QLatin1String(", ")));
        noteIdleRoles(accounts);
        return accounts;
    }

    void noteIdleRoles(const QList<GrantAccount> &accounts)
    {
        std::set<GrantAccount> used;
        QList<GrantAccount> open = accounts;
        while (!open.isEmpty()) {
            const auto held = m_directory->held.find(open.takeLast());
            if (held == m_directory->held.end())
                continue;
            for (const GrantAccount &role : held->second) {
                if (used.insert(role).second)
                    open << role;
            }
        }
        for (const GrantAccount &role : m_directory->roles) {
            if (m_directory->mandatory.contains(role))
                m_holders.notes << Message::tr("the role %1 is left out: upstream everyone has it "
                                               "(mandatory_roles)")
                                       .arg(text(role));
            else if (m_directory->direct.contains(role) && !used.contains(role))
                m_holders.notes << Message::tr(
                                       "the role %1 is left out: none of these accounts has "
                                       "it. Use --account to include it anyway.")
                                       .arg(text(role));
        }
    }

    Result<QList<GrantAccount>> namedAccounts(const QStringList &names)
    {
        QList<GrantAccount> accounts;
        for (const QString &name : names) {
            auto account = sql::parseGrantAccount(name);
            const auto usage = [&](const QString &reason) {
                return Error{ErrorCode::Usage, Message::tr("choosing accounts"), reason};
            };
            if (!account)
                return usage(Message::tr("\"%1\" is not an account; expected USER@HOST").arg(name));
            // A name alone is a role where there is one, else an account, as for the server.
            const bool isRole = m_isMariaDb && m_directory && !account->host
                                && (m_directory->roles.contains(*account) || account->isPublic());
            if (!account->host && !isRole)
                account->host = QStringLiteral("%");
            if (m_directory && !m_directory->has(*account))
                return usage(Message::tr("upstream has no account %1").arg(text(*account)));
            if (!accounts.contains(*account))
                accounts << *account;
        }
        return accounts;
    }

    /// Reads what one account or role holds. A role that may not be looked at is noted, an account
    /// is an error.
    Result<void> readHolder(const GrantAccount &account, bool named)
    {
        const auto holder = holderOf(account, named, m_holders.notes);
        if (!holder)
            return holder.error();
        m_read.insert_or_assign(account, *holder);
        return {};
    }

    Result<GrantHolder> holderOf(const GrantAccount &account, bool named, QStringList &notes)
    {
        GrantHolder holder;
        holder.account = account;
        holder.isLocked = m_directory && m_directory->locked.contains(account);
        // Named even where it is our own: SHOW GRANTS alone mixes in the active roles on MySQL.
        const auto rows =
            m_session.select(QLatin1String("SHOW GRANTS FOR ") + text(account),
                             Message::tr("reading the grants of %1").arg(text(account)));
        if (!rows) {
            Error error = rows.error();
            constexpr int noSuchAccount = 1141;
            // MariaDB keeps a name that ends with blanks without them, and then knows no such account.
            if (error.serverCode == noSuchAccount && !named) {
                notes << Message::tr(
                             "mysql.user has %1, which is left out, because the server says: "
                             "%2")
                             .arg(text(account), error.reason);
                return holder;
            }
            if (isDenied(error)) {
                error.code = ErrorCode::Privilege;
                error.remedy = remedy();
            } else if (error.serverCode == noSuchAccount) {
                error.code = ErrorCode::Usage;
            }
            return error;
        }
        QStringList elsewhere;
        bool isRestricted = false;
        for (const ResultRow &row : *rows) {
            const QString line = QString::fromUtf8(row.value(0));
            const auto grant = sql::parseGrant(line);
            if (!grant) {
                notes << Message::tr("a grant of %1 could not be understood and is left out")
                             .arg(text(account));
                continue;
            }
            // MariaDB tells about the roles of a role, and of the session, in the same breath.
            if (!grant->grantee.host && !(grant->grantee == account))
                continue;
            take(*grant, holder, elsewhere);
            isRestricted = isRestricted || (grant->revokes && concerns(*grant));
        }
        if (isRestricted)
            holder.global.clear();
        settlePatterns(holder, elsewhere);
        if (!elsewhere.isEmpty()) {
            elsewhere.removeDuplicates();
            notes << Message::tr("not carried for %1: %2")
                         .arg(text(account), elsewhere.join(QLatin1String(", ")));
        }
        if (m_directory && m_directory->defaults.contains(account))
            holder.defaultRoles = m_directory->defaults.at(account);
        return holder;
    }

    bool concerns(const GrantStatement &grant) const
    {
        return sql::concernsSchema(grant, m_schema, m_matching);
    }

    /// See GrantHolders::closer. Roles of MySQL are among them: nobody logs in to one, and where its
    /// name and host come first nobody to another account either.
    Result<QList<GrantHolder>> closerThan(const QList<GrantHolder> &accounts)
    {
        QList<GrantHolder> closer;
        if (!m_directory)
            return closer;
        std::set<GrantAccount> all = m_directory->accounts;
        all.insert(m_directory->roles.begin(), m_directory->roles.end());
        for (const GrantAccount &account : all) {
            const bool isOneOfThem =
                std::any_of(accounts.begin(), accounts.end(),
                            [&](const GrantHolder &holder) { return holder.account == account; });
            const bool isCloser =
                std::any_of(accounts.begin(), accounts.end(), [&](const GrantHolder &holder) {
                    return mayBeUsedBefore(account, holder.account);
                });
            if (isOneOfThem || !isCloser)
                continue;
            QStringList unheard; // what it holds is compared, not carried
            auto holder = holderOf(account, false, unheard);
            if (!holder)
                return holder.error();
            closer << *holder;
        }
        return closer;
    }

    void take(const GrantStatement &grant, GrantHolder &holder, QStringList &elsewhere)
    {
        for (const QString &part : grant.accountParts) {
            elsewhere << (part == QLatin1String("IDENTIFIED") ? Message::tr("the password")
                          : part == QLatin1String("REQUIRE")  ? QStringLiteral("REQUIRE")
                                                              : part);
        }
        switch (grant.kind) {
        case Kind::Global:
            if (!grant.revokes)
                holder.global << grant;
            for (const sql::GrantedPrivilege &privilege : grant.privileges) {
                if (privilege.name != QLatin1String("USAGE"))
                    elsewhere << privilege.name + QLatin1String(" ON *.*");
            }
            return;
        case Kind::Proxy:
            elsewhere << QStringLiteral("PROXY");
            return;
        case Kind::Role:
            for (const GrantAccount &role : grant.roles)
                holder.roles << HeldRole{role, grant.grantOption};
            return;
        case Kind::DefaultRole:
            holder.defaultRoles = grant.roles;
            return;
        default:
            break;
        }
        if (!concerns(grant) || grant.grantsNothing())
            return;
        if (grant.revokes) {
            elsewhere << Message::tr("the REVOKE on the schema, which restricts a global grant");
            return;
        }
        if (grant.kind == Kind::Schema)
            holder.grants.prepend(grant);
        else
            holder.grants << grant;
    }

    /// Of several patterns that match the schema, a server goes by one alone.
    static void settlePatterns(GrantHolder &holder, QStringList &elsewhere)
    {
        QList<GrantStatement> onSchema;
        for (const GrantStatement &grant : std::as_const(holder.grants)) {
            if (grant.kind == Kind::Schema)
                onSchema << grant;
        }
        if (onSchema.size() < 2)
            return;
        const auto exact =
            std::find_if(onSchema.cbegin(), onSchema.cend(), [](const GrantStatement &grant) {
                return !sql::hasWildcards(grant.schema);
            });
        const bool areAlike =
            std::all_of(onSchema.cbegin(), onSchema.cend(), [&](const GrantStatement &grant) {
                return grant.privileges == onSchema.first().privileges
                       && grant.grantOption == onSchema.first().grantOption;
            });
        const GrantStatement *const counts = exact != onSchema.cend() ? &*exact
                                             : areAlike               ? &onSchema.first()
                                                                      : nullptr;
        QStringList others;
        for (const GrantStatement &grant : std::as_const(onSchema)) {
            if (&grant != counts)
                others << sql::identifier(grant.schema) + QLatin1String(".*");
        }
        holder.hasUnsettledPatterns = !counts;
        if (!counts)
            elsewhere << Message::tr(
                             "the grants on %1, because the server goes by only one of them, "
                             "and which one depends on its version")
                             .arg(others.join(QLatin1String(", ")));
        else if (!areAlike)
            elsewhere << Message::tr("the grant on %1, which the server ignores in favor of a more "
                                     "specific one")
                             .arg(others.join(QLatin1String(", ")));
        holder.grants.removeIf(
            [](const GrantStatement &grant) { return grant.kind == Kind::Schema; });
        if (counts)
            holder.grants.prepend(*counts);
    }

    /// The roles of those that were read, and theirs.
    Result<void> readRoles()
    {
        std::set<GrantAccount> open;
        const auto openRoles = [&](const GrantHolder &holder) {
            for (const HeldRole &held : holder.roles) {
                if (!m_read.contains(held.role) && !m_closed.contains(held.role))
                    open.insert(held.role);
                m_roles.insert(held.role);
            }
        };
        for (const auto &[account, holder] : m_read)
            openRoles(holder);
        while (!open.empty()) {
            const GrantAccount role = *open.begin();
            open.erase(open.begin());
            auto done = readHolder(role, false);
            if (!done && done.error().code == ErrorCode::Privilege) {
                m_closed.insert(role);
                m_holders.notes
                    << Message::tr(
                           "the role %1 is left out: the account may not see its grants. %2")
                           .arg(text(role), remedy());
                continue;
            }
            if (!done)
                return done;
            openRoles(m_read.at(role));
        }
        return {};
    }

    /// Roles that lead to a grant on the schema.
    std::set<GrantAccount> usefulRoles() const
    {
        std::set<GrantAccount> useful;
        for (bool grown = true; grown;) {
            grown = false;
            for (const auto &[account, holder] : m_read) {
                const bool leads = !holder.grants.isEmpty()
                                   || std::any_of(holder.roles.begin(), holder.roles.end(),
                                                  [&](const HeldRole &held) {
                                                      return useful.contains(held.role);
                                                  });
                if (leads && m_roles.contains(account))
                    grown = useful.insert(account).second || grown;
            }
        }
        return useful;
    }

    QList<GrantAccount> membersOf(const GrantAccount &role) const
    {
        QList<GrantAccount> members;
        if (m_directory) {
            for (const auto &[holder, roles] : m_directory->held) {
                if (roles.contains(role))
                    members << holder;
            }
            return members;
        }
        for (const auto &[account, holder] : m_read) {
            if (std::any_of(holder.roles.begin(), holder.roles.end(),
                            [&](const HeldRole &held) { return held.role == role; }))
                members << account;
        }
        return members;
    }

    GrantHolders collected(const QList<GrantAccount> &wanted, bool named)
    {
        const std::set<GrantAccount> useful = usefulRoles();
        for (auto &[account, holder] : m_read) {
            QStringList useless;
            for (const HeldRole &held : std::as_const(holder.roles)) {
                if (!useful.contains(held.role) && !m_closed.contains(held.role))
                    useless << text(held.role);
            }
            holder.roles.removeIf(
                [&](const HeldRole &held) { return !useful.contains(held.role); });
            holder.defaultRoles.removeIf([&](const GrantAccount &role) {
                return std::none_of(holder.roles.cbegin(), holder.roles.cend(),
                                    [&](const HeldRole &held) { return held.role == role; });
            });
            // A role that somebody has and that was asked for comes once, as a role.
            const bool isRole =
                m_roles.contains(account) || (m_directory && m_directory->roles.contains(account));
            if (isRole)
                holder.members = membersOf(account);
            const bool holds = !holder.grants.isEmpty() || !holder.roles.isEmpty();
            if (holds && !useless.isEmpty())
                m_holders.notes << Message::tr(
                                       "not carried for %1, because they have no privileges on the "
                                       "schema: the roles %2")
                                       .arg(text(account), useless.join(QLatin1String(", ")));
            if (holds)
                (isRole ? m_holders.roles : m_holders.accounts) << holder;
            else if ((named || !m_directory) && wanted.contains(account))
                m_holders.notes << Message::tr("%1 has no privileges on %2 upstream")
                                       .arg(text(account), sql::identifier(m_schema));
        }
        return m_holders;
    }

    Session &m_session;
    const QString m_schema;
    const bool m_isMariaDb;
    sql::GrantMatching m_matching;
    GrantAccount m_own;
    std::optional<AccountDirectory> m_directory; ///< unset where it may not be read
    std::map<GrantAccount, GrantHolder> m_read;
    std::set<GrantAccount> m_roles;  ///< that somebody has who was read
    std::set<GrantAccount> m_closed; ///< roles that may not be looked at
    GrantHolders m_holders;
};

} // namespace

Result<GrantHolders> readGrantHolders(Session &session, const QString &schema,
                                      const QStringList &accounts)
{
    return GrantReader(session, schema).read(accounts);
}

} // namespace slicetool
