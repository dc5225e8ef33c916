// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/places.h"

#include "server/session.h"
#include "server/sshtunnel.h"

#include <QCoreApplication>

namespace slicetool::gui {

namespace {

constexpr int questionsAtMost = 3;

QString translated(const char *text)
{
    return QCoreApplication::translate("Places", text);
}

Error cancelled()
{
    return {ErrorCode::Cancelled,
            translated(QT_TRANSLATE_NOOP("Places", "connecting")),
            translated(QT_TRANSLATE_NOOP("Places", "cancelled")),
            {},
            0};
}

} // namespace

Result<Endpoint> resolvePlace(const QString &connection, const QString &label, Passwords &passwords,
                              std::stop_token stop)
{
    auto endpoint = resolveEndpoint(connection, label, passwords.secretOptions());
    if (!endpoint)
        return endpoint;
    if (const auto opened = openTunnel(*endpoint, stop); !opened)
        return opened.error();
    const SessionContext context{stop, nullptr, {}};
    for (int question = 0;; ++question) {
        if (stop.stop_requested())
            return cancelled();
        const auto session = Session::open(*endpoint, SessionPurpose::Read, context);
        if (session)
            passwords.accepted(keychainKey(*endpoint));
        if (session || session.error().code != ErrorCode::LoginDenied)
            return endpoint;
        if (question == questionsAtMost)
            return session.error();
        passwords.forget(keychainKey(*endpoint)); // it was wrong
        const auto password = passwords.ask(*endpoint, session.error().reason, stop);
        if (stop.stop_requested())
            return cancelled();
        if (!password)
            return Error{ErrorCode::LoginDenied,
                         session.error().doing,
                         translated(QT_TRANSLATE_NOOP("Places", "no password was given")),
                         {},
                         0};
        endpoint->password = *password;
    }
}

Result<Endpoints> resolvePlaces(const Plan &plan, Leg leg, Passwords &passwords,
                                std::stop_token stop)
{
    if (leg == Leg::Undo && plan.work.isEmpty())
        return Error{ErrorCode::Plan,
                     translated(QT_TRANSLATE_NOOP("Places", "looking for work")),
                     translated(QT_TRANSLATE_NOOP("Places", "the plan names no work schema")),
                     {},
                     0};
    const auto place = [&](const QString &connection, const char *label, bool isNeeded) {
        const QString role = QString::fromLatin1(label);
        auto found = isNeeded ? resolvePlace(connection, role, passwords, stop)
                              : resolveEndpoint(connection, role, passwords.secretOptions());
        if (found)
            found->timeoutSeconds = plan.timeoutSeconds;
        return found;
    };
    Endpoints endpoints;
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
    return endpoints;
}

} // namespace slicetool::gui
