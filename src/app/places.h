// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planinturn.h"
#include "engine/run/runoptions.h"
#include "server/secrets.h"
#include "server/session.h"

#include <stop_token>

namespace slicetool {

/// Where passwords come from, and who is asked for those that nothing knows: a terminal, or a dialog.
/// Called from the thread that reaches a place.
class PasswordSource
{
public:
    virtual ~PasswordSource() = default;

    /// Where to look without asking anybody; prompt, timeout and turn are not looked at.
    virtual SecretOptions lookup() = 0;

    /// How often somebody may be asked for one place; 0 where nobody can be.
    virtual int maxQuestions() const = 0;

    /// Whether somebody is asked, too, where a password is known and the server denied it.
    virtual bool replacesKnown() const = 0;

    /// Asks, and waits for the answer or a stop. Error: LoginDenied where the user gave up.
    /// @param denial the server's words
    virtual Result<QString> ask(const Endpoint &endpoint, const QString &denial,
                                std::stop_token stop) = 0;

    /// The server took the password that the endpoint has, or denied it.
    virtual void accepted(const Endpoint &) { }
    virtual void denied(const Endpoint &) { }
};

/// A connection, a URL or a saved name, with its password; through its tunnel where it has one. The
/// server is tried with what is known, and a password asked for only once it has denied that. A server
/// that is not reached is no error here: whoever needs it says so better.
///
/// Blocks. Errors: as resolveEndpoint(); LoginDenied where the user gave up; Cancelled.
/// @param label its role: "upstream", "base", "work"
Result<Endpoint> reachPlace(const QString &connection, const QString &label,
                            PasswordSource &passwords, std::stop_token stop);

/// One place of a plan: with the plan's timeout, and the password of its role as whose turn it is.
Result<Endpoint> reachPlaceOf(const PlanInTurn &plan, const QString &label,
                              PasswordSource &passwords, std::stop_token stop);

/// The places of a plan for one of its legs. Only the two that the leg needs are tried, so that an undo
/// works without upstream; the third is filled in as far as it is known.
/// Errors: Plan where the leg has no target; as reachPlace().
Result<Endpoints> reachPlaces(const PlanInTurn &plan, Leg leg, PasswordSource &passwords,
                              std::stop_token stop);

/// Adds the saved connections that are marked production and have a schema of the name of base's or
/// work's, whatever its case, with passwords as far as they are found without asking anybody or running a
/// command, which might; those that have such a command are left out. Connections that
/// cannot be read add nothing: resolveEndpoint() has said so by then.
void addProduction(Endpoints &endpoints, PasswordSource &passwords);

/// A place and a session there that selects no schema, since the place's may not be there yet.
struct OpenPlace {
    QString schema;
    std::unique_ptr<Session> session; ///< belongs to the thread that opened it
};
Result<OpenPlace> openPlaceOf(const PlanInTurn &plan, const QString &label, SessionPurpose purpose,
                              PasswordSource &passwords, std::stop_token stop);

/// "user@host/schema", for people; the connection itself where it makes no sense.
QString displayOf(const PlanInTurn &plan, const QString &label);

/// Refuses (Plan) what needs work where the plan names none.
Result<void> requireWork(const Plan &plan, const QString &doing);

} // namespace slicetool
