// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/accounttables.h"

#include "base/message.h"
#include "base/utf8.h"
#include "grants/accounthost.h"
#include "sql/grantparser.h"

#include <optional>

namespace slicetool {

using sql::GrantAccount;

QString accountText(const Session &session, const GrantAccount &account)
{
    return sql::grantAccount(account, session.facts().version.dialect());
}

GrantAccount accountOf(const sql::Dialect &dialect, const QString &user, const QString &host)
{
    return dialect.isMariaDb() && host.isEmpty() ? GrantAccount{user, std::nullopt}
                                                 : GrantAccount{user, host};
}

QString roleMembersQuery(const sql::Dialect &dialect)
{
    if (dialect.isMariaDb(100101))
        return QStringLiteral(
            "SELECT HEX(User), HEX(Host), HEX(Role), '' FROM mysql.roles_mapping");
    if (dialect.isMySql(80000))
        return QStringLiteral("SELECT HEX(TO_USER), HEX(TO_HOST), HEX(FROM_USER), HEX(FROM_HOST) "
                              "FROM mysql.role_edges");
    return {};
}

QString defaultRolesQuery(const sql::Dialect &dialect)
{
    if (dialect.isMariaDb(100101))
        return QStringLiteral("SELECT HEX(User), HEX(Host), HEX(default_role), '' FROM mysql.user "
                              "WHERE default_role <> ''");
    if (dialect.isMySql(80000))
        return QStringLiteral("SELECT HEX(USER), HEX(HOST), HEX(DEFAULT_ROLE_USER), "
                              "HEX(DEFAULT_ROLE_HOST) FROM mysql.default_roles ORDER BY 3, 4");
    return {};
}

Result<std::set<GrantAccount>> mandatoryRoles(Session &session, const QString &what)
{
    std::set<GrantAccount> roles;
    if (!session.facts().version.dialect().isMySql(80000))
        return roles;
    const auto value =
        session.selectOne(QStringLiteral("SELECT @@GLOBAL.mandatory_roles"), 1, what);
    if (!value)
        return value.error();
    const QStringList names =
        QString::fromUtf8(value->value(0)).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (auto role = sql::parseGrantAccount(name.trimmed())) {
            role->host = role->host.value_or(QStringLiteral("%"));
            roles.insert(*role);
        }
    }
    return roles;
}

Result<GrantAccount> ownAccount(Session &session)
{
    const auto names =
        selectNames(session, QStringLiteral("SELECT HEX(CURRENT_USER())"),
                    Message::tr("asking %1 for the account").arg(session.endpoint().label));
    if (!names)
        return names.error();
    if (names->isEmpty())
        return brokenAnswer(Message::tr("asking for the account"), 0);
    const QString name = names->value(0).value(0);
    const qsizetype at = name.lastIndexOf(QLatin1Char('@'));
    return GrantAccount{name.left(at), name.mid(at + 1)};
}

Result<QList<QStringList>> selectNames(Session &session, const QString &sql, const QString &what)
{
    const auto rows = session.select(sql, what);
    if (!rows)
        return rows.error();
    QList<QStringList> names;
    for (const ResultRow &row : *rows) {
        QStringList decoded;
        for (const QByteArray &value : row)
            decoded << textOfHex(value);
        names << decoded;
    }
    return names;
}

bool mayBeUsedBefore(const GrantAccount &account, const GrantAccount &other)
{
    return account.host && other.host && (account.user == other.user || account.user.isEmpty())
           && mayTakePlaceOf(*account.host, *other.host);
}

Result<sql::GrantMatching> grantMatching(Session &session, const QString &what)
{
    sql::GrantMatching matching{session.facts().foldsCase, false};
    if (!session.facts().version.dialect().isMySql(80016))
        return matching;
    const auto rows =
        session.select(QStringLiteral("SHOW GLOBAL VARIABLES LIKE 'partial_revokes'"), what);
    if (!rows)
        return rows.error();
    matching.literalSchemas = !rows->isEmpty() && rows->first().value(1) == "ON";
    return matching;
}

bool isDenied(const Error &error)
{
    return error.code == ErrorCode::Privilege || error.code == ErrorCode::LoginDenied;
}

} // namespace slicetool
