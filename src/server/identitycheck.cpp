// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identitycheck.h"

#include "base/message.h"
#include "sql/quote.h"

#include <QUuid>

namespace slicetool {

Result<bool> isSameServer(Session &a, Session &b)
{
    const QString doing = Message::tr("checking whether %1 and %2 are the same server")
                              .arg(a.endpoint().label, b.endpoint().label);
    const QString name = sql::stringLiteral(QLatin1String("slicetool.who.")
                                            + QUuid::createUuid().toString(QUuid::Id128));
    const auto taken = a.selectOne(QStringLiteral("SELECT GET_LOCK(%1, 5)").arg(name), 1, doing);
    if (!taken)
        return taken.error();
    if (taken->first() != "1")
        return Error{ErrorCode::Query, doing, Message::tr("a new lock could not be taken")};
    const auto holder = b.selectOne(QStringLiteral("SELECT IS_USED_LOCK(%1)").arg(name), 1, doing);
    (void)a.select(QStringLiteral("SELECT RELEASE_LOCK(%1)").arg(name), doing);
    if (!holder)
        return holder.error();
    return !holder->first().isNull();
}

Result<ServerIdentity> identityOf(Session &session)
{
    const auto rows = session.select(
        QStringLiteral("SHOW GLOBAL VARIABLES WHERE Variable_name IN ('server_uuid', 'server_uid', "
                       "'hostname', 'port', 'socket', 'datadir', 'pid_file', 'server_id')"),
        Message::tr("identifying the server of %1").arg(session.endpoint().label));
    if (!rows)
        return rows.error();
    ServerIdentity identity;
    for (const ResultRow &row : *rows) {
        const QString name = QString::fromUtf8(row.value(0)).toLower();
        const QString value = QString::fromUtf8(row.value(1));
        if (name == QLatin1String("server_uuid"))
            identity.uuid = value;
        else
            identity.facts << name + QLatin1Char('=') + value;
    }
    identity.facts.sort();
    return identity;
}

} // namespace slicetool
