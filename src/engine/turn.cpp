// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/turn.h"

#include "base/loadfile.h"
#include "engine/pairmemory.h"
#include "server/identitycheck.h"
#include "server/schemalock.h"
#include "sql/quote.h"

#include <utility>

namespace slicetool {

namespace {

/// By what a server keeps when its port, socket and the like are set anew: two that share it by accident
/// are taken for one, which refuses more than it has to.
Result<CopyPlace> copyPlace(const Endpoint &place, Session *session)
{
    CopyPlace copy{serverSpelling(place), {}, place.schema};
    if (!session)
        return copy;
    const auto identity = identityOf(*session);
    if (!identity)
        return identity.error();
    QStringList lasting{identity->uuid};
    for (const QString &fact : identity->facts) {
        if (identity->uuid.isEmpty()
            && (fact.startsWith(QLatin1String("hostname="))
                || fact.startsWith(QLatin1String("datadir="))))
            lasting << fact;
    }
    copy.server = lasting.join(QLatin1Char('\n')).trimmed();
    if (session->facts().lowerCaseTableNames > 0)
        copy.schema = sql::foldedName(place.schema);
    return copy;
}

} // namespace

Result<Plan> planInTurn(Plan plan, const QString &planPath, const TurnFile &turns)
{
    if (plan.work.isEmpty() || planPath.isEmpty())
        return plan;
    const auto isTurned = turns.isTurned(planPath);
    if (!isTurned)
        return isTurned.error();
    if (*isTurned)
        std::swap(plan.base, plan.work);
    return plan;
}

Result<void> checkTurn(const Plan &inTurn, const Plan &asWritten, const QString &planPath,
                       const TurnFile &turns)
{
    const auto now = planInTurn(asWritten, planPath, turns);
    if (!now)
        return now.error();
    if (now->base == inTurn.base && now->work == inTurn.work)
        return {};
    return Error{ErrorCode::Locked, QStringLiteral("beginning the run"),
                 QStringLiteral("base and work have changed places meanwhile"),
                 QStringLiteral("Run it again."), 0};
}

Result<bool> turnPlan(const Endpoint &base, const Endpoint &work, const QString &planPath,
                      const TurnFile &turns, const SessionContext &context)
{
    const bool isOnePlace = pairPlace(base) == pairPlace(work);
    if (isOnePlace)
        return Error{ErrorCode::Plan,
                     QStringLiteral("turning base and work"),
                     QStringLiteral("they are one and the same schema"),
                     {},
                     0};
    std::vector<std::unique_ptr<Session>> holders;
    for (const Endpoint *place : {&base, &work}) {
        Endpoint endpoint = *place;
        endpoint.schema.clear(); // it need not exist yet
        auto session = Session::open(endpoint, SessionPurpose::Read, context);
        if (!session)
            return session.error();
        if (const auto locked = SchemaLock::take(**session, place->schema); !locked)
            return locked.error();
        holders.push_back(std::move(*session));
    }
    const auto isTurned = turns.isTurned(planPath);
    if (!isTurned)
        return isTurned.error();
    const auto inUse = copyPlace(base, holders.at(0).get());
    if (!inUse)
        return inUse.error();
    const auto refreshed = copyPlace(work, holders.at(1).get());
    if (!refreshed)
        return refreshed.error();
    if (Result<void> turned = turns.setTurned(planPath, !*isTurned, *inUse, *refreshed); !turned)
        return turned.error();
    return !*isTurned;
}

Result<void> refuseCopyInUse(const Endpoint &written, Session *session, const RunOptions &options)
{
    if (options.yesWriteTo) // checkWriteConsent() has looked at the name
        return {};
    const TurnFile turns(options.stateFolder);
    if (isMissing(turns.path())) // no reason to ask
        return {};
    const auto place = copyPlace(written, session);
    if (!place)
        return place.error();
    const auto last = turns.lastTurnOf(*place);
    if (!last)
        return last.error();
    const bool isPull = options.leg == Leg::Pull;
    if (!*last || (*last)->isInUse != isPull)
        return {};
    const QString shown = QStringLiteral("%1 (%2)").arg(written.label, written.display());
    const QString since =
        QStringLiteral("since \"turn\" of %1, %2")
            .arg((*last)->planPath,
                 (*last)->at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    return Error{
        ErrorCode::Refused, QStringLiteral("looking whose turn it is"),
        isPull ? QStringLiteral("%1 is the copy in use %2").arg(shown, since)
               : QStringLiteral("%1 is the copy that is refreshed next, not the one in use, %2")
                     .arg(shown, since),
        QStringLiteral("Nothing was changed. Run that plan, or \"turn\" this one if it takes "
                       "its place. Where no application uses the copies any more, "
                       "--yes-write-to %1 overrules it.")
            .arg(written.schema),
        0};
}

} // namespace slicetool
