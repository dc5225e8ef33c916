// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/turn.h"

#include "base/loadfile.h"
#include "engine/run/pairmemory.h"
#include "server/identitycheck.h"
#include "server/schemalock.h"
#include "sql/quote.h"

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

Result<void> checkTurn(const RunOptions &options)
{
    if (options.planPath.isEmpty())
        return {};
    const auto now = TurnFile(options.stateFolder).turnOf(options.planPath);
    if (!now)
        return now.error();
    return now->at == options.turnedAt ? Result<void>() : turnHasChanged();
}

Error turnHasChanged()
{
    return {ErrorCode::Locked, QStringLiteral("beginning the run"),
            QStringLiteral("base and work have changed places meanwhile"),
            QStringLiteral("Run it again.")};
}

Result<void> turnPlan(const Endpoint &base, const Endpoint &work, const QString &planPath,
                      const TurnFile &turns, const SessionContext &context)
{
    const bool isOnePlace = pairPlace(base) == pairPlace(work);
    if (isOnePlace)
        return Error{ErrorCode::Plan, QStringLiteral("turning base and work"),
                     QStringLiteral("they are one and the same schema")};
    std::vector<std::unique_ptr<Session>> holders;
    for (const Endpoint *place : {&base, &work}) {
        Endpoint endpoint = *place;
        endpoint.schema.clear(); // it need not exist yet
        auto session = Session::open(endpoint, SessionPurpose::Read, context);
        if (!session)
            return session.error();
        SLICETOOL_TRY(SchemaLock::take(**session, place->schema));
        holders.push_back(std::move(*session));
    }
    const auto turn = turns.turnOf(planPath);
    if (!turn)
        return turn.error();
    const auto inUse = copyPlace(base, holders.at(0).get());
    if (!inUse)
        return inUse.error();
    const auto refreshed = copyPlace(work, holders.at(1).get());
    if (!refreshed)
        return refreshed.error();
    return turns.setTurned(planPath, !turn->isTurned, *inUse, *refreshed);
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
            .arg(written.schema)};
}

} // namespace slicetool
