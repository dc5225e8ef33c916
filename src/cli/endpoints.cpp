// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/endpoints.h"

#include "server/session.h"
#include "server/sshtunnel.h"

namespace slicetool::cli {

namespace {

Error cancelled()
{
    return {ErrorCode::Cancelled, QStringLiteral("connecting"), QStringLiteral("cancelled"), {}, 0};
}

/// Whether the password was given for this very place: by its URL or its variable.
bool isGivenForPlace(const QString &connection, const QString &label)
{
    // Where base and work have changed places it is the other's: then it is tried without, too.
    const auto url = Endpoint::fromUrl(connection, label);
    const QString variable = QStringLiteral("SLICETOOL_%1_PASSWORD").arg(label.toUpper());
    return (url && url->password) || qEnvironmentVariableIsSet(qPrintable(variable));
}

/// One option file serves several servers: the password that it has for one may be refused by
/// another that needs none, and that one is to be asked without.
Endpoint withoutNeedlessPassword(const Endpoint &endpoint, const CommandContext &context)
{
    const SessionContext sessions{context.stop, nullptr, {}};
    const auto isDenied = [&](const Endpoint &tried) {
        const auto session = Session::open(tried, SessionPurpose::Read, sessions);
        return !session && session.error().serverCode == 1045;
    };
    if (!isDenied(endpoint))
        return endpoint;
    Endpoint bare = endpoint;
    bare.password.reset();
    return isDenied(bare) ? endpoint : bare;
}

} // namespace

SecretOptions secretOptions(const QString &defaultsExtraFile, const CommandContext &context)
{
    SecretOptions options;
    options.defaultsExtraFile = defaultsExtraFile;
    options.keychain = [stop = context.stop](const QString &key) {
        return readKeychain(key, stop);
    };
    if (context.terminal.canAsk()) {
        options.prompt = [context](const QString &prompt) {
            return askPassword(context.terminal, prompt, context.stop);
        };
    }
    return options;
}

Result<Endpoint> reachEndpoint(const QString &connection, const QString &label,
                               const SecretOptions &options, const CommandContext &context)
{
    auto endpoint = resolveEndpoint(connection, label, options);
    if (!endpoint)
        return endpoint;
    if (const auto opened = openTunnel(*endpoint, context.stop); !opened)
        return opened.error();
    if (endpoint->password && !isGivenForPlace(connection, label))
        return withoutNeedlessPassword(*endpoint, context);
    if (endpoint->password || !options.prompt)
        return endpoint;
    const auto session =
        Session::open(*endpoint, SessionPurpose::Read, {context.stop, nullptr, {}});
    if (session || session.error().code != ErrorCode::LoginDenied)
        return endpoint;
    const Result<void> answered = promptForPassword(*endpoint, options);
    if (context.stop.stop_requested())
        return cancelled();
    if (!answered)
        return answered.error();
    return endpoint;
}

Result<Endpoints> resolveEndpoints(const Plan &plan, Leg leg, const SecretOptions &options,
                                   const CommandContext &context)
{
    if (leg == Leg::Undo && plan.work.isEmpty()) {
        return Error{ErrorCode::Plan, QStringLiteral("looking for the target of the undo leg"),
                     QStringLiteral("the plan names no work"),
                     QStringLiteral("Add \"work\": \"mysql://user@localhost/schema\" to the plan."),
                     0};
    }
    Endpoints endpoints;
    const auto place = [&](const QString &connection, const char *label, bool needed) {
        const QString role = QString::fromLatin1(label);
        return needed ? reachEndpoint(connection, role, options, context)
                      : resolveEndpoint(connection, role, options);
    };
    auto upstream = place(plan.upstream, "upstream", leg == Leg::Pull);
    if (!upstream)
        return upstream.error();
    endpoints.upstream = std::move(*upstream);
    auto base = place(plan.base, "base", true);
    if (!base)
        return base.error();
    endpoints.base = std::move(*base);
    if (!plan.work.isEmpty()) {
        auto work = place(plan.work, "work", leg == Leg::Undo);
        if (!work)
            return work.error();
        endpoints.work = std::move(*work);
    }
    if (context.stop.stop_requested())
        return cancelled();
    return endpoints;
}

} // namespace slicetool::cli
