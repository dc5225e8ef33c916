// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/targetlock.h"

#include "sql/quote.h"

#include <QCryptographicHash>

namespace slicetool {

QString targetLockName(const QString &schema)
{
    // Folded, because on some servers `Foo` and `foo` are one; hashed, because lock names are
    // limited to 64 characters.
    const QByteArray digest =
        QCryptographicHash::hash(sql::foldedName(schema).toUtf8(), QCryptographicHash::Sha1)
            .toHex();
    return QLatin1String("slicetool.run.") + QString::fromLatin1(digest);
}

Result<void> lockTarget(Session &session, const QString &schema)
{
    const QString doing =
        QStringLiteral("locking `%1` on %2").arg(schema, session.endpoint().label);
    // Servers let go of the lock of a connection that has just ended a moment later.
    const auto taken = session.selectOne(
        QStringLiteral("SELECT GET_LOCK(%1, 2)").arg(sql::stringLiteral(targetLockName(schema))), 1,
        doing);
    if (!taken)
        return taken.error();
    if (taken->first() != "1")
        return Error{ErrorCode::Locked, doing, QStringLiteral("another run is at work on it"),
                     QStringLiteral("Wait until it has ended, or cancel it."), 0};
    return {};
}

Result<quint64> keepTargetLock(Session &session, const QString &schema, quint64 holder)
{
    const auto used = session.selectOne(
        QStringLiteral("SELECT IS_USED_LOCK(%1), CONNECTION_ID()")
            .arg(sql::stringLiteral(targetLockName(schema))),
        2, QStringLiteral("looking whether `%1` is still locked for this run").arg(schema));
    if (!used)
        return used.error();
    if (used->at(0).toULongLong() == holder)
        return holder;
    if (Result<void> locked = lockTarget(session, schema); !locked)
        return locked.error();
    return used->at(1).toULongLong();
}

} // namespace slicetool
