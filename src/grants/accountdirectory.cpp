// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/accountdirectory.h"

#include "base/message.h"
#include "grants/accounttables.h"
#include "sql/grantparser.h"

#include <functional>

namespace slicetool {

namespace {

using sql::GrantAccount;
using Kind = sql::GrantStatement::Kind;

class DirectoryReader
{
public:
    DirectoryReader(Session &session, const QString &schema, const sql::GrantMatching &matching)
        : m_session(session)
        , m_dialect(session.facts().version.dialect())
        , m_schema(schema)
        , m_matching(matching)
    { }

    Result<std::optional<AccountDirectory>> read()
    {
        Result<bool> allowed = readAccounts();
        if (allowed && *allowed)
            allowed = readTies();
        if (allowed && *allowed)
            allowed = readRoleTables();
        if (!allowed)
            return allowed.error();
        if (!*allowed)
            return std::optional<AccountDirectory>();
        SLICETOOL_TRY(readLocked());
        return std::optional(std::move(m_directory));
    }

private:
    GrantAccount accountOf(const QString &user, const QString &host) const
    {
        return slicetool::accountOf(m_dialect, user, host);
    }

    /// Runs a query of the directory; false where the account may not.
    Result<bool> lookUp(const QString &sql, const std::function<void(const QStringList &)> &row)
    {
        const auto rows = selectNames(m_session, sql, m_doing);
        if (!rows && isDenied(rows.error()))
            return false;
        if (!rows)
            return rows.error();
        for (const QStringList &each : *rows)
            row(each);
        return true;
    }

    Result<bool> readAccounts()
    {
        // What CREATE ROLE of MySQL makes is an account that nobody can log in to.
        const QString isRole =
            m_dialect.isMariaDb()
                ? QStringLiteral("is_role = 'Y'")
                : QStringLiteral("account_locked = 'Y' AND password_expired = 'Y' AND "
                                 "authentication_string = ''");
        const bool knowsRoles = m_dialect.isMariaDb() || m_dialect.isMySql(80000);
        auto allowed =
            lookUp(QLatin1String("SELECT HEX(User), HEX(Host), HEX(")
                       + (knowsRoles ? QLatin1String("IF(") + isRole + QLatin1String(", 'Y', 'N')")
                                     : QStringLiteral("'N'"))
                       + QLatin1String(") FROM mysql.user"),
                   [&](const QStringList &row) {
                       const GrantAccount account = accountOf(row.at(0), row.at(1));
                       const bool role = row.at(2) == QLatin1String("Y") && !account.isPublic();
                       (role ? m_directory.roles : m_directory.accounts).insert(account);
                   });
        if (!allowed || !*allowed)
            return allowed;
        return lookUp(QStringLiteral("SELECT HEX(GRANTEE) FROM information_schema.USER_PRIVILEGES "
                                     "WHERE PRIVILEGE_TYPE = 'SELECT'"),
                      [&](const QStringList &row) {
                          if (const auto account = sql::parseGrantAccount(row.at(0)))
                              m_directory.global.insert(*account);
                      });
    }

    /// Without a word where it cannot be known: then none is.
    Result<void> readLocked()
    {
        QString query;
        if (m_dialect.isMariaDb(100402))
            query = QStringLiteral("SELECT HEX(User), HEX(Host) FROM mysql.global_priv WHERE "
                                   "JSON_VALUE(Priv, '$.account_locked') = 1");
        else if (m_dialect.isMySql(50706))
            query = QStringLiteral(
                "SELECT HEX(User), HEX(Host) FROM mysql.user WHERE account_locked = 'Y'");
        if (query.isEmpty())
            return {};
        const auto allowed = lookUp(query, [&](const QStringList &row) {
            m_directory.locked.insert(accountOf(row.at(0), row.at(1)));
        });
        return allowed ? Result<void>() : allowed.error();
    }

    Result<bool> readTies()
    {
        for (const char *table : {"db", "tables_priv", "columns_priv", "procs_priv"}) {
            sql::GrantStatement probe;
            probe.kind = qstrcmp(table, "db") == 0 ? Kind::Schema : Kind::Table;
            auto allowed =
                lookUp(QStringLiteral("SELECT DISTINCT HEX(User), HEX(Host), HEX(Db) FROM mysql.")
                           + QLatin1String(table),
                       [&](const QStringList &row) {
                           probe.schema = row.at(2);
                           if (sql::concernsSchema(probe, m_schema, m_matching))
                               m_directory.direct.insert(accountOf(row.at(0), row.at(1)));
                       });
            if (!allowed || !*allowed)
                return allowed;
        }
        return true;
    }

    Result<bool> readRoleTables()
    {
        const auto edge = [&](const QStringList &row) {
            const GrantAccount role = accountOf(row.at(2), row.at(3));
            m_directory.held[accountOf(row.at(0), row.at(1))].insert(role);
            m_directory.roles.insert(role);
            m_directory.accounts.erase(role);
        };
        const auto defaultRole = [&](const QStringList &row) {
            m_directory.defaults[accountOf(row.at(0), row.at(1))]
                << accountOf(row.at(2), row.at(3));
        };
        const QString defaults = defaultRolesQuery(m_dialect);
        if (defaults.isEmpty())
            return true;
        auto allowed = lookUp(roleMembersQuery(m_dialect), edge);
        if (!allowed || !*allowed)
            return allowed;
        auto mandatory = mandatoryRoles(m_session, m_doing);
        if (!mandatory)
            return mandatory.error();
        m_directory.mandatory = std::move(*mandatory);
        return lookUp(defaults, defaultRole);
    }

    Session &m_session;
    const sql::Dialect m_dialect;
    const QString m_schema;
    const sql::GrantMatching m_matching;
    const QString m_doing = Message::tr("reading the grants of upstream");
    AccountDirectory m_directory;
};

} // namespace

Result<std::optional<AccountDirectory>> readAccountDirectory(Session &session,
                                                             const QString &schema,
                                                             const sql::GrantMatching &matching)
{
    return DirectoryReader(session, schema, matching).read();
}

} // namespace slicetool
