// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identitycheck.h"

#include "sql/quote.h"

#include <QUuid>

namespace slicetool {

Result<bool> isSameServer(Session &a, Session &b)
{
    const QString doing =
        QStringLiteral("asking %1 and %2 who they are").arg(a.endpoint().label, b.endpoint().label);
    const QString name = sql::stringLiteral(QLatin1String("slicetool.who.")
                                            + QUuid::createUuid().toString(QUuid::Id128));
    const auto taken = a.selectOne(QStringLiteral("SELECT GET_LOCK(%1, 5)").arg(name), 1, doing);
    if (!taken)
        return taken.error();
    if (taken->first() != "1")
        return Error{
            ErrorCode::Query, doing, QStringLiteral("a fresh lock could not be taken"), {}, 0};
    const auto holder = b.selectOne(QStringLiteral("SELECT IS_USED_LOCK(%1)").arg(name), 1, doing);
    (void)a.select(QStringLiteral("SELECT RELEASE_LOCK(%1)").arg(name), doing);
    if (!holder)
        return holder.error();
    return !holder->first().isNull();
}

} // namespace slicetool
