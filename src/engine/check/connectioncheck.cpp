// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/connectioncheck.h"

#include "base/message.h"
#include "server/servererrors.h"
#include "sql/quote.h"

#include <QUuid>

#include <algorithm>
#include <optional>

namespace slicetool {

namespace {

using Severity = Finding::Severity;

QString countingConnections()
{
    return Message::tr("counting the connections");
}

struct Room {
    int free = 0;
    QString limit; ///< the variable, and what it is
};

std::optional<int> number(Session &session, const QString &query)
{
    const auto rows = session.select(query, countingConnections());
    if (!rows || rows->isEmpty() || rows->first().last().isNull())
        return std::nullopt;
    bool ok = false;
    const int value = rows->first().last().toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

/// How many more connections the account would get.
std::optional<Room> roomOf(Session &session)
{
    std::optional<Room> room;
    const auto most = number(session, QStringLiteral("SELECT @@global.max_connections"));
    const auto used =
        number(session, QStringLiteral("SHOW GLOBAL STATUS LIKE 'Threads_connected'"));
    if (most && used)
        room =
            Room{*most - *used, Message::tr("max_connections %1, %2 in use").arg(*most).arg(*used)};
    // Of the account: its own limit, else the server's for every account; 0 is none.
    const auto ofAccount = number(session, QStringLiteral("SELECT @@session.max_user_connections"));
    if (ofAccount && *ofAccount > 0) {
        const auto own = number(
            session, QStringLiteral("SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE "
                                    "USER = SUBSTRING_INDEX(CURRENT_USER(), '@', 1)"));
        const int taken = own.value_or(1);
        if (!room || *ofAccount - taken < room->free)
            room =
                Room{*ofAccount - taken,
                     Message::tr("max_user_connections %1, %2 in use").arg(*ofAccount).arg(taken)};
    }
    return room;
}

/// Those of one job and those of the run.
struct Need {
    int perJob = 0;
    int always = 0;

    int of(int jobs) const { return perJob * jobs + always; }
};

void checkRoom(Session &session, const Need &need, int jobs, QList<Finding> &findings)
{
    const auto room = roomOf(session);
    // This check has as many open as a run does that has not begun with its tables.
    if (!room)
        return;
    const int available = std::max(0, room->free) + need.always;
    if (available >= need.of(jobs))
        return;
    const bool one = available >= need.of(1);
    findings << Finding{
        one ? Severity::Note : Severity::Problem,
        session.endpoint().label,
        {},
        Message::tr("%1 connections are available (%2), but a run with --jobs %3 uses up to %4")
            .arg(available)
            .arg(room->limit)
            .arg(jobs)
            .arg(need.of(jobs)),
        one ? Message::tr("Use --jobs %1, or have the limit raised.")
                  .arg((available - need.always) / need.perJob)
            : Message::tr("Have the limit raised, or wait for others to finish: --jobs 1 needs %1.")
                  .arg(need.of(1)),
        ErrorCode::Query};
}

void checkReadOnly(const Preflight &flight, QList<Finding> &findings)
{
    Session &session = *flight.targetSession;
    const auto fresh = [&] {
        return sql::qualified(flight.target.schema,
                              QLatin1String("slicetool_probe_")
                                  + QUuid::createUuid().toString(QUuid::Id128));
    };
    const auto done = session.execute(QStringLiteral("RENAME TABLE %1 TO %2").arg(fresh(), fresh()),
                                      Message::tr("checking whether the server is writable"));
    if (done)
        return;
    const Error &error = done.error();
    if (meansReadOnly(error))
        findings << Finding{Severity::Problem,
                            flight.target.label,
                            {},
                            Message::tr("it cannot be written to: %1").arg(error.reason),
                            error.remedy,
                            ErrorCode::Query};
}

} // namespace

QList<Finding> checkConnections(const Preflight &flight, int jobs)
{
    QList<Finding> findings;
    checkReadOnly(flight, findings);
    const int tables = int(std::max<qsizetype>(1, flight.tables.size()));
    const int used = std::clamp(jobs, 1, tables);
    // A job reads the source over one connection, and compares and writes the target over two.
    if (flight.sameServer && flight.source.user == flight.target.user) {
        checkRoom(*flight.targetSession, {3, 2}, used, findings);
        return findings;
    }
    checkRoom(*flight.sourceSession, {1, 1}, used, findings);
    checkRoom(*flight.targetSession, {2, 1}, used, findings);
    return findings;
}

} // namespace slicetool
