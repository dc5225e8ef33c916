// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/turncommand.h"

#include "cli/endpoints.h"
#include "cli/exitcode.h"
#include "cli/text.h"
#include "engine/turn.h"
#include "report/history.h"
#include "server/connectionstore.h"
#include "server/statefolder.h"

#include <CLI/CLI.hpp>

namespace slicetool::cli {

namespace {

/// A connection as a script can use it: a saved name, or the URL, never with a password.
QString shown(const QString &connection, const QString &label)
{
    const auto endpoint = Endpoint::fromUrl(connection, label);
    return endpoint ? endpoint->toUrl() : connection;
}

/// Whether no other plan's turn says otherwise, as far as that can be told without asking a server.
Result<void> checkKnown(const QString &base)
{
    const auto endpoint = ConnectionStore().resolve(base, QStringLiteral("base"));
    if (!endpoint)
        return endpoint.error();
    RunOptions pull;
    pull.stateFolder = stateFolder();
    return refuseCopyInUse(*endpoint, nullptr, pull);
}

} // namespace

void TurnCommand::addOptions(CLI::App &app)
{
    m_common.addPlan(app);
    app.remove_option(app.get_option("--table"));
    app.remove_option(app.get_option("--set"));
    app.add_option("--print", m_print,
                   "Change nothing; print the connection of the copy that is in use, or of the one "
                   "that is refreshed next")
        ->check(CLI::IsMember({"current", "next"}))
        ->type_name("current|next");
    m_common.addScheduled(app);
    m_common.addGeneral(app);
}

int TurnCommand::run(const CommandContext &context)
{
    const auto plan = m_common.loadPlan(context.stop);
    if (!plan)
        return fail(plan.error());
    if (plan->work.isEmpty()) {
        return fail({ErrorCode::Plan, QStringLiteral("looking for base and work"),
                     QStringLiteral("the plan names no work, so that nothing can take turns"),
                     QStringLiteral("Add \"work\" to the plan."), 0});
    }
    const QString base = shown(plan->base, QStringLiteral("base"));
    const QString work = shown(plan->work, QStringLiteral("work"));
    if (!m_print.empty()) {
        // A script acts on it.
        if (const auto known = checkKnown(plan->base); !known)
            return fail(known.error());
        printOut((m_print == "current" ? work : base) + QLatin1Char('\n'));
        return 0;
    }
    // A schedule has nobody who would read the terminal.
    const auto failed = [&](const Error &error) {
        if (m_common.scheduled()) {
            RunReport attempt;
            attempt.plan = plan->name;
            attempt.command = QStringLiteral("turn");
            attempt.leg = Leg::Undo;
            attempt.started = QDateTime::currentDateTimeUtc();
            (void)RunHistory(historyPath())
                .addProblem(attempt,
                            {m_common.absolutePlanPath(), QStringLiteral("schedule"),
                             QStringLiteral(SLICETOOL_VERSION)},
                            exitCodeFor(error), error.message());
        }
        return fail(error);
    };
    const SecretOptions secrets = m_common.secrets(context);
    const auto baseEndpoint = reachEndpoint(plan->base, QStringLiteral("base"), secrets, context);
    if (!baseEndpoint)
        return failed(baseEndpoint.error());
    const auto workEndpoint = reachEndpoint(plan->work, QStringLiteral("work"), secrets, context);
    if (!workEndpoint)
        return failed(workEndpoint.error());
    const auto turned = turnPlan(*baseEndpoint, *workEndpoint, m_common.absolutePlanPath(),
                                 TurnFile(stateFolder()), {context.stop, nullptr, {}});
    if (!turned)
        return failed(turned.error());
    if (!m_common.quiet())
        printOut(printable(QLatin1String("In use now: ") + base
                               + QLatin1String("\nRefreshed next: ") + work + QLatin1Char('\n'),
                           true));
    return 0;
}

} // namespace slicetool::cli
