// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/turn.h"

#include "base/loadfile.h"
#include "base/message.h"
#include "engine/run/pairmemory.h"
#include "engine/run/placeguard.h"
#include "server/catalog.h"
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
    if (session->facts().foldsCase)
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

Result<void> turnPlan(const Endpoints &places, const QString &planPath, const Turn &seen,
                      const TurnFile &turns, const SessionContext &context)
{
    const Endpoint &base = places.base;
    const Endpoint &work = *places.work;
    std::vector<std::unique_ptr<Session>> holders;
    for (const Endpoint *place : {&base, &work}) {
        Endpoint endpoint = *place;
        endpoint.schema.clear(); // it need not exist yet
        auto session = Session::open(endpoint, SessionPurpose::Read, context);
        if (!session)
            return session.error();
        holders.push_back(std::move(*session));
    }
    Session &atBase = *holders.at(0);
    Session &atWork = *holders.at(1);
    SLICETOOL_TRY(refuseSamePlace(atWork, work, atBase, base));
    // Neither may be upstream: the one is handed to the application, the other one written to.
    RunOptions asUndo;
    asUndo.leg = Leg::Undo;
    asUndo.stateFolder = turns.folder();
    SLICETOOL_TRY(guardThirdPlace(places, asUndo, atBase, atWork, context));
    SLICETOOL_TRY(guardThirdPlace({places.upstream, work, base}, asUndo, atWork, atBase, context));
    SLICETOOL_TRY(guardProduction(places, base, atBase, turns.folder(), context));
    SLICETOOL_TRY(guardProduction(places, work, atWork, turns.folder(), context));
    const auto used = findSchema(atBase, base.schema);
    if (!used)
        return used.error();
    if (used->isEmpty())
        return Error{
            ErrorCode::MissingSchema, Message::tr("swapping base and work"),
            Message::tr("%1 does not exist, but would be the copy in use").arg(base.display()),
            Message::tr("Pull it first.")};
    const auto baseLock = SchemaLock::take(atBase, base.schema);
    if (!baseLock)
        return baseLock.error();
    const auto workLock = SchemaLock::take(atWork, work.schema);
    if (!workLock)
        return workLock.error();
    const auto inUse = copyPlace(base, &atBase);
    if (!inUse)
        return inUse.error();
    const auto refreshed = copyPlace(work, &atWork);
    if (!refreshed)
        return refreshed.error();
    return turns.setTurned(planPath, !seen.isTurned, *inUse, *refreshed, seen);
}

Result<void> refuseCopyInUse(const Endpoint &written, Session *session, const RunOptions &options)
{
    if (options.yesWriteTo) // checkWriteConsent() has looked at the name
        return {};
    const TurnFile turns(options.stateFolder);
    if (isAbsent(turns.path())) // no reason to ask
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
        Message::tr("since \"turn\" of %1, %2")
            .arg((*last)->planPath,
                 (*last)->at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    return Error{
        ErrorCode::Refused, Message::tr("checking which copy is in use"),
        isPull ? Message::tr("%1 is the copy in use %2").arg(shown, since)
               : Message::tr("%1 is the copy that is refreshed next, not the one in use, %2")
                     .arg(shown, since),
        Message::tr(
            "Nothing was changed. Run that plan, or \"turn\" this one if it replaces it. If no "
            "application uses the copies any more, --yes-write-to %1 overrides this.")
            .arg(written.schema)};
}

} // namespace slicetool
