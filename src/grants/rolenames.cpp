// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/rolenames.h"

#include "base/message.h"
#include "grants/accounttables.h"

#include <QRegularExpression>

#include <algorithm>

namespace slicetool {

using sql::GrantAccount;

namespace {

class RoleNaming
{
public:
    RoleNaming(const Session &upstream, const Session &work, const WorkAccounts &accounts)
        : m_upstream(upstream)
        , m_work(work)
        , m_accounts(accounts)
        , m_dialect(work.facts().version.dialect())
    { }

    void nameRoles(const GrantHolders &holders);
    const RoleNames &names() const { return m_names; }

private:
    QString here(const GrantAccount &account) const
    {
        return sql::grantAccount(account, m_dialect);
    }
    QString there(const GrantAccount &account) const { return accountText(m_upstream, account); }
    void note(const QString &text) { m_names.notes << text; }
    void leaveOutMergedRoles();

    const Session &m_upstream;
    const Session &m_work;
    const WorkAccounts &m_accounts;
    const sql::Dialect m_dialect; ///< work's
    RoleNames m_names;
};

void RoleNaming::nameRoles(const GrantHolders &holders)
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
        if (const QString why = unusableName(name, m_dialect); !why.isEmpty()) {
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
        if (m_dialect.isMariaDb() && role.account.host && *role.account.host != QLatin1String("%"))
            note(Message::tr("the role %1 is %2 on MariaDB, whose roles have no host")
                     .arg(there(role.account), here(name)));
        m_names.names.emplace(role.account, name);
    }
    leaveOutMergedRoles();
}

/// Roles that would be one on work: whoever had one of them would get what the other one may.
void RoleNaming::leaveOutMergedRoles()
{
    std::map<GrantAccount, QStringList> upstreams;
    for (const auto &[role, name] : m_names.names)
        upstreams[name] << there(role);
    for (const auto &[name, roles] : upstreams) {
        if (roles.size() < 2)
            continue;
        note(Message::tr("the roles %1 are left out: on work's server they would be the same "
                         "role, %2")
                 .arg(roles.join(QLatin1String(", ")), here(name)));
        std::erase_if(m_names.names, [&](const auto &role) { return role.second == name; });
    }
}

} // namespace

RoleNames nameRoles(const GrantHolders &holders, const Session &upstream, const Session &work,
                    const WorkAccounts &accounts)
{
    RoleNaming naming(upstream, work, accounts);
    naming.nameRoles(holders);
    return naming.names();
}

QString unusableName(const GrantAccount &name, const sql::Dialect &dialect)
{
    const qsizetype longest = dialect.isMariaDb() ? 128 : 32;
    if (name.user.size() > longest)
        return Message::tr("names in %1 have at most %2 characters")
            .arg(dialect.display(), QString::number(longest));
    static const QRegularExpression prefixLength(QStringLiteral("/\\d+$"));
    if (!dialect.isMySql(80023) && name.host && prefixLength.match(*name.host).hasMatch())
        return Message::tr("%1 does not support hosts with a prefix length").arg(dialect.display());
    static const QStringList reserved{QStringLiteral("none"), QStringLiteral("public"),
                                      QStringLiteral("current_role"),
                                      QStringLiteral("current_user")};
    if (dialect.isMariaDb() && !name.host && reserved.contains(name.user.toLower()))
        return Message::tr("%1 cannot have a role with that name").arg(dialect.display());
    return {};
}

} // namespace slicetool
