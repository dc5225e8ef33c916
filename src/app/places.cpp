// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places.h"

#include "base/message.h"
#include "server/passwordcommand.h"
#include "server/servererrors.h"
#include "server/sshtunnel.h"

#include <utility>

namespace slicetool {

namespace {

Error cancelled()
{
    return {ErrorCode::Cancelled, Message::tr("connecting"), Message::tr("cancelled")};
}

QString connectionOf(const PlanInTurn &plan, const QString &label)
{
    return label == QLatin1String("upstream") ? plan.plan.upstream
           : label == QLatin1String("base")   ? plan.plan.base
                                              : plan.plan.work;
}

SecretOptions lookupFor(const PlanInTurn &plan, PasswordSource &passwords)
{
    SecretOptions options = passwords.lookup();
    options.areTurned = plan.isTurned();
    options.timeoutSeconds = plan.plan.timeoutSeconds;
    return options;
}

/// Whether the password was given for this very place: by its URL or its variable.
bool isGivenForPlace(const QString &connection, const Endpoint &endpoint)
{
    const auto url = Endpoint::fromUrl(connection, endpoint.label);
    return (url && url->password)
           || qEnvironmentVariableIsSet(qPrintable(endpoint.passwordVariable));
}

Result<Endpoint> reach(const QString &connection, const QString &label,
                       const SecretOptions &options, PasswordSource &passwords,
                       std::stop_token stop)
{
    auto endpoint = resolveEndpoint(connection, label, options);
    if (!endpoint)
        return endpoint;
    SLICETOOL_TRY(fetchPassword(*endpoint, stop));
    SLICETOOL_TRY(openTunnel(*endpoint, stop));
    // One option file serves several servers: the password that it has for one may be refused by
    // another that needs none, and that one is asked without.
    bool triesWithout = endpoint->password && endpoint->passwordCommand.isEmpty()
                        && !isGivenForPlace(connection, *endpoint);
    const int questions =
        !endpoint->password || passwords.replacesKnown() ? passwords.maxQuestions() : 0;
    // Nothing would be done about a denial: whoever needs the place finds it out.
    if (!triesWithout && questions == 0)
        return endpoint;
    const SessionContext context{stop, nullptr, {}};
    for (int question = 0;; ++question) {
        if (stop.stop_requested())
            return cancelled();
        const auto session = Session::open(*endpoint, SessionPurpose::Read, context);
        if (session)
            passwords.accepted(*endpoint);
        if (session || session.error().code != ErrorCode::LoginDenied)
            return endpoint;
        if (std::exchange(triesWithout, false) && session.error().serverCode == accessDenied) {
            Endpoint bare = *endpoint;
            bare.password.reset();
            const auto without = Session::open(bare, SessionPurpose::Read, context);
            if (without || without.error().serverCode != accessDenied)
                return bare;
        }
        passwords.denied(*endpoint);
        if (question == questions)
            return question == 0 ? endpoint : Result<Endpoint>(session.error());
        const auto password = passwords.ask(*endpoint, session.error().reason, stop);
        if (stop.stop_requested())
            return cancelled();
        if (!password)
            return password.error();
        endpoint->password = *password;
    }
}

} // namespace

Result<Endpoint> reachPlace(const QString &connection, const QString &label,
                            PasswordSource &passwords, std::stop_token stop)
{
    return reach(connection, label, passwords.lookup(), passwords, stop);
}

Result<Endpoint> reachPlaceOf(const PlanInTurn &plan, const QString &label,
                              PasswordSource &passwords, std::stop_token stop)
{
    return reach(connectionOf(plan, label), label, lookupFor(plan, passwords), passwords, stop);
}

void addProduction(Endpoints &endpoints, PasswordSource &passwords)
{
    const SecretOptions lookup = passwords.lookup();
    const QStringList schemas{endpoints.base.schema,
                              endpoints.work ? endpoints.work->schema : QString()};
    const auto saved = ConnectionStore(lookup.connectionsFile).all();
    for (const SavedConnection &each : saved ? *saved : QList<SavedConnection>()) {
        auto place = Endpoint::fromUrl(each.url, each.name);
        if (each.environment != Environment::Production || !place || !each.passwordCommand.isEmpty()
            || !schemas.contains(place->schema, Qt::CaseInsensitive))
            continue;
        if (accountKey(*place) == accountKey(endpoints.upstream))
            place->password = endpoints.upstream.password;
        // A password that is not found is not asked for: the server is then not reached.
        (void)findPassword(*place, lookup);
        endpoints.production << *place;
    }
}

Result<Endpoints> reachPlaces(const PlanInTurn &plan, Leg leg, PasswordSource &passwords,
                              std::stop_token stop)
{
    if (leg == Leg::Undo) {
        SLICETOOL_TRY(requireWork(plan.plan, Message::tr("finding the work schema")));
    }
    const auto place = [&](const QString &label, bool isNeeded) {
        return isNeeded
                   ? reachPlaceOf(plan, label, passwords, stop)
                   : resolveEndpoint(connectionOf(plan, label), label, lookupFor(plan, passwords));
    };
    Endpoints endpoints;
    auto upstream = place(QStringLiteral("upstream"), leg == Leg::Pull);
    if (!upstream)
        return upstream.error();
    endpoints.upstream = std::move(*upstream);
    auto base = place(QStringLiteral("base"), true);
    if (!base)
        return base.error();
    endpoints.base = std::move(*base);
    if (!plan.plan.work.isEmpty()) {
        auto work = place(QStringLiteral("work"), leg == Leg::Undo);
        if (!work)
            return work.error();
        endpoints.work = std::move(*work);
    }
    if (stop.stop_requested())
        return cancelled();
    addProduction(endpoints, passwords);
    return endpoints;
}

Result<OpenPlace> openPlaceOf(const PlanInTurn &plan, const QString &label, SessionPurpose purpose,
                              PasswordSource &passwords, std::stop_token stop)
{
    auto endpoint = reachPlaceOf(plan, label, passwords, stop);
    if (!endpoint)
        return endpoint.error();
    const QString schema = std::exchange(endpoint->schema, {});
    auto session =
        Session::open(*endpoint, purpose, {stop, std::make_shared<QueryKiller>(stop), {}});
    if (!session)
        return session.error();
    return OpenPlace{schema, std::move(*session)};
}

QString displayOf(const PlanInTurn &plan, const QString &label)
{
    const QString connection = connectionOf(plan, label);
    const auto endpoint = ConnectionStore().resolve(connection, label);
    return endpoint ? endpoint->display() : connection;
}

Result<void> requireWork(const Plan &plan, const QString &doing)
{
    if (!plan.work.isEmpty())
        return {};
    return Error{ErrorCode::Plan, doing, Message::tr("the plan does not define work"),
                 Message::tr("Add \"work\": \"mysql://user@localhost/schema\" to the plan.")};
}

} // namespace slicetool
