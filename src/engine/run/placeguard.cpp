// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/placeguard.h"

#include "base/message.h"
#include "engine/run/pairmemory.h"
#include "engine/run/placememory.h"
#include "server/identitycheck.h"
#include "server/passwordcommand.h"
#include "server/sshtunnel.h"
#include "sql/quote.h"

namespace slicetool {

namespace {

constexpr int otherTimeoutSeconds = 3;

QString looking()
{
    return Message::tr("checking the plan's places");
}

Error samePlaceRefused(const Endpoint &target, const Endpoint &other)
{
    return {ErrorCode::Refused, looking(),
            Message::tr("%1 (%2) and %3 (%4) are the same schema on the same server")
                .arg(target.label, target.display(), other.label, other.display()),
            Message::tr("Nothing was changed. Give %1 its own schema.").arg(target.label)};
}

Error unknownPlace(const Endpoint &target, const Endpoint &other, const Error &why)
{
    return {ErrorCode::Refused, looking(),
            Message::tr("%1 (%2) may be %3 itself: the schemas have the same name, it could not "
                        "be checked whether %3 (%4) is the same server (%5), and no earlier run "
                        "has shown that it is a different one")
                .arg(target.label, target.display(), other.label, other.display(), why.reason),
            Message::tr("Nothing was changed. Run it when %1 can be reached, or, if %2 is a "
                        "copy, use slicetool-cli with --yes-write-to %3.")
                .arg(other.label, target.label, target.schema)};
}

Result<std::unique_ptr<Session>> openOther(Endpoint endpoint, SessionContext context,
                                           int timeoutSeconds = otherTimeoutSeconds)
{
    context.connectTimeoutSeconds = timeoutSeconds;
    SLICETOOL_TRY(fetchPassword(endpoint, context.stop));
    SLICETOOL_TRY(openTunnel(endpoint, context.stop));
    endpoint.schema.clear();
    return Session::open(endpoint, SessionPurpose::Read, context);
}

/// Two sessions that are both there: refuses one place, remembers two servers.
Result<void> compareLive(Session &target, const Endpoint &targetPlace, Session &other,
                         const Endpoint &otherPlace, const QString &stateFolder)
{
    const Result<bool> same = isSameServer(target, other);
    if (!same)
        return same.error();
    const PlaceMemory memory(stateFolder, otherPlace);
    const auto targetIdentity = identityOf(target);
    const auto otherIdentity = identityOf(other);
    if (targetIdentity && otherIdentity) {
        if (*same)
            memory.forget(*targetIdentity);
        else
            memory.rememberOther(*otherIdentity, *targetIdentity);
    }
    if (*same && isSameSchema(target, targetPlace.schema, otherPlace.schema))
        return samePlaceRefused(targetPlace, otherPlace);
    return {};
}

/// The other place does not answer: what earlier runs saw, then what the user says.
Result<void> judgeUnreached(Session &target, const Endpoint &targetPlace,
                            const Endpoint &otherPlace, const RunOptions &options, const Error &why)
{
    if (!options.writes())
        return {};
    const auto identity = identityOf(target);
    if (!identity)
        return identity.error();
    if (PlaceMemory(options.stateFolder, otherPlace).isOther(*identity))
        return {};
    if (options.yesWriteTo) // checkWriteConsent() has looked at the name
        return {};
    return unknownPlace(targetPlace, otherPlace, why);
}

} // namespace

Endpoint placeOf(const Session &session, const QString &schema)
{
    Endpoint endpoint = session.endpoint();
    endpoint.schema = schema;
    return endpoint;
}

bool isSameSchema(const Session &session, const QString &a, const QString &b)
{
    return session.facts().foldsCase ? sql::foldedName(a) == sql::foldedName(b) : a == b;
}

Result<void> refuseSamePlace(Session &targetSession, const Endpoint &target, Session &otherSession,
                             const Endpoint &other)
{
    const Result<bool> same = isSameServer(targetSession, otherSession);
    if (!same)
        return same.error();
    if (*same && isSameSchema(targetSession, target.schema, other.schema))
        return samePlaceRefused(target, other);
    return {};
}

Result<void> guardProduction(const Endpoints &endpoints, const Endpoint &target,
                             Session &targetSession, const QString &stateFolder,
                             const SessionContext &context)
{
    if (endpoints.production.isEmpty())
        return {};
    const auto identity = identityOf(targetSession);
    if (!identity)
        return identity.error();
    for (const Endpoint &production : endpoints.production) {
        const bool isUpstream = serverSpelling(production) == serverSpelling(endpoints.upstream)
                                && production.schema == endpoints.upstream.schema;
        if (isUpstream || !isSameSchema(targetSession, target.schema, production.schema))
            continue; // others look at upstream
        // A tunnel, once it was looked through, costs more than the answer is worth.
        const bool isKnown = PlaceMemory(stateFolder, production).isOther(*identity);
        if (isKnown && !production.ssh.isEmpty())
            continue;
        const auto other = openOther(production, context, isKnown ? 1 : otherTimeoutSeconds);
        if (!other && other.error().isCancelled())
            return other.error();
        if (!other)
            continue;
        Result<void> apart = compareLive(targetSession, target, **other, production, stateFolder);
        if (!apart && apart.error().code == ErrorCode::Refused)
            return Error{
                ErrorCode::Refused, looking(),
                Message::tr("%1 (%2) is the saved connection %3 under another name; %3 is "
                            "marked production and never written to")
                    .arg(target.label, target.display(), production.label),
                Message::tr("Nothing was changed. Give %1 its own schema.").arg(target.label)};
        if (!apart && apart.error().isCancelled())
            return apart;
    }
    return {};
}

Result<void> checkWriteConsent(const RunOptions &options, const Endpoint &target)
{
    if (!options.yesWriteTo || *options.yesWriteTo == target.schema)
        return {};
    return Error{ErrorCode::Refused, looking(),
                 Message::tr("--yes-write-to names \"%1\", but the target schema is \"%2\" (%3)")
                     .arg(*options.yesWriteTo, target.schema, target.display()),
                 Message::tr("Nothing was changed.")};
}

Result<void> guardThirdPlace(const Endpoints &endpoints, const RunOptions &options, Session &source,
                             Session &target, const SessionContext &context)
{
    const bool undo = options.leg == Leg::Undo;
    if (!endpoints.work)
        return {};
    const Endpoint &written = undo ? *endpoints.work : endpoints.base;
    const Endpoint &third = undo ? endpoints.upstream : *endpoints.work;
    const bool mayBeThird = isSameSchema(target, written.schema, third.schema);
    // Whether an undo may need to know one day that work is not upstream.
    const bool workMayBeUpstream =
        isSameSchema(target, endpoints.work->schema, endpoints.upstream.schema)
        || isSameSchema(source, endpoints.work->schema, endpoints.upstream.schema);
    if (undo ? !mayBeThird : !mayBeThird && !workMayBeUpstream)
        return {};

    if (mayBeThird && pairPlace(written) == pairPlace(third))
        return samePlaceRefused(written, third);
    const auto other = openOther(third, context);
    if (!other && other.error().isCancelled())
        return other.error();
    if (mayBeThird) {
        Result<void> judged =
            other ? compareLive(target, written, **other, third, options.stateFolder)
                  : judgeUnreached(target, written, third, options, other.error());
        if (!judged)
            return judged;
    }
    if (undo || !workMayBeUpstream)
        return {};
    // Base's server is often work's, and is known to be there.
    Endpoint base = endpoints.base;
    SLICETOOL_TRY(compareLive(target, base, source, endpoints.upstream, options.stateFolder));
    if (!other)
        return {};
    // That work is upstream itself is the undo's business: a pull only reads it.
    const Result<void> seen =
        compareLive(**other, *endpoints.work, source, endpoints.upstream, options.stateFolder);
    return seen || seen.error().code == ErrorCode::Refused ? Result<void>() : seen;
}

} // namespace slicetool
