// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/grantcarrying.h"

#include "base/message.h"
#include "engine/run/placeguard.h"
#include "engine/run/turn.h"
#include "server/statefolder.h"

namespace slicetool {

namespace {

/// What is to be done at work.
struct Carrying {
    OpenPlace work;
    GrantPlan grants;
};

/// Grants are for the application: refuses a work that is refreshed next, as the newest turn of any plan
/// says.
Result<void> refuseUnused(const OpenPlace &work)
{
    const Endpoint place = placeOf(*work.session, work.schema);
    RunOptions asUndo;
    asUndo.leg = Leg::Undo;
    asUndo.stateFolder = stateFolder();
    const auto used = refuseCopyInUse(place, work.session.get(), asUndo);
    if (used || used.error().code != ErrorCode::Refused)
        return used;
    Error error = used.error();
    error.remedy = Message::tr("Nothing was changed. Use the plan that was turned, or \"turn\" "
                               "this one if it replaces it.");
    return error;
}

Result<Carrying> prepare(const PlanInTurn &plan, const QStringList &accounts,
                         PasswordSource &passwords, std::stop_token stop)
{
    SLICETOOL_TRY(requireWork(plan.plan, Message::tr("finding the work schema")));
    // The connection store may refuse work, and then upstream is none of our business.
    SecretOptions options = passwords.lookup();
    options.keychain = nullptr; // no password is needed for that
    SLICETOOL_TRY(resolveEndpoint(plan.plan.work, QStringLiteral("work"), options));
    const auto upstream =
        openPlaceOf(plan, QStringLiteral("upstream"), SessionPurpose::Read, passwords, stop);
    if (!upstream)
        return upstream.error();
    auto work =
        openPlaceOf(plan, QStringLiteral("work"), SessionPurpose::Statements, passwords, stop);
    if (!work)
        return work.error();
    SLICETOOL_TRY(refuseUnused(*work));
    Endpoints places;
    places.work = placeOf(*work->session, work->schema);
    addProduction(places, passwords);
    SLICETOOL_TRY(
        guardProduction(places, *places.work, *work->session, stateFolder(), {stop, nullptr, {}}));
    auto grants = planGrants(*upstream->session, upstream->schema, *work->session, work->schema,
                             accounts, plan.plan);
    if (!grants)
        return grants.error();
    return Carrying{std::move(*work), std::move(*grants)};
}

} // namespace

Result<GrantPlan> planGrantsFor(const PlanInTurn &plan, const QStringList &accounts,
                                PasswordSource &passwords, std::stop_token stop)
{
    auto prepared = prepare(plan, accounts, passwords, stop);
    if (!prepared)
        return prepared.error();
    return std::move(prepared->grants);
}

Result<void> applyGrantsFor(const PlanInTurn &plan, const QStringList &accounts,
                            const GrantPlan &shown, PasswordSource &passwords, std::stop_token stop)
{
    const auto prepared = prepare(plan, accounts, passwords, stop);
    if (!prepared)
        return prepared.error();
    if (prepared->grants.statements != shown.statements)
        return Error{ErrorCode::Refused, Message::tr("applying the grants"),
                     Message::tr("they have changed since they were shown"),
                     Message::tr("Nothing was changed. Review them again.")};
    return applyGrants(*prepared->work.session, prepared->grants);
}

} // namespace slicetool
