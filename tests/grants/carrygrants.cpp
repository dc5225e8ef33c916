// SPDX-License-Identifier: GPL-3.0-or-later
#include "carrygrants.h"

#include "server/session.h"

namespace slicetool::test {

Result<void> dropAccounts(demo::PrivateServer &server)
{
    const auto names = server.query(QStringLiteral(
        "SELECT CONCAT('DROP ', IF(Host = '', 'ROLE ', 'USER '), QUOTE(User), IF(Host = '', '', "
        "CONCAT('@', QUOTE(Host))), ';') FROM mysql.user WHERE User NOT IN ('root', 'mariadb.sys', "
        "'mysql.sys', 'mysql.session', 'mysql.infoschema', 'mysql', 'PUBLIC')"));
    if (!names)
        return names.error();
    return server.execute(QString::fromUtf8(*names)
                          + QLatin1String("DELETE FROM mysql.db WHERE User IN ('', 'PUBLIC'); "
                                          "FLUSH PRIVILEGES"));
}

Result<GrantPlan> carryGrants(ServerFixture &servers, const QStringList &accounts)
{
    const auto source = Session::open(servers.upstream().endpoint({}, QStringLiteral("upstream")),
                                      SessionPurpose::Read, {});
    if (!source)
        return source.error();
    const auto target = Session::open(servers.local().endpoint({}, QStringLiteral("work")),
                                      SessionPurpose::Statements, {});
    if (!target)
        return target.error();
    auto made =
        planGrants(**source, QStringLiteral("foo"), **target, QStringLiteral("foo_1"), accounts);
    if (!made)
        return made;
    SLICETOOL_TRY(applyGrants(**target, *made));
    return made;
}

} // namespace slicetool::test
