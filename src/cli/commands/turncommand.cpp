// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/turncommand.h"

#include "app/planrun.h"
#include "app/turning.h"
#include "cli/terminal/exitcode.h"
#include "cli/terminal/text.h"
#include "server/connectionstore.h"

#include <CLI/CLI.hpp>

namespace slicetool::cli {

namespace {

/// A connection as a script can use it: a saved name, or the URL, never with a password.
QString shown(const QString &connection, const QString &label)
{
    const auto endpoint = Endpoint::fromUrl(connection, label);
    return endpoint ? endpoint->toUrl() : connection;
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
    if (plan->plan.work.isEmpty()) {
        return fail({ErrorCode::Plan, QStringLiteral("looking for base and work"),
                     QStringLiteral("the plan does not define work, so there is nothing to swap"),
                     QStringLiteral("Add \"work\" to the plan.")});
    }
    const QString base = shown(plan->plan.base, QStringLiteral("base"));
    const QString work = shown(plan->plan.work, QStringLiteral("work"));
    if (!m_print.empty()) {
        // A script acts on it.
        if (const auto known = checkNotInUse(*plan); !known)
            return fail(known.error());
        printOut((m_print == "current" ? work : base) + QLatin1Char('\n'));
        return 0;
    }
    // A schedule has nobody who would read the terminal.
    const auto failed = [&](const Error &error) {
        if (m_common.scheduled()) {
            RunReport attempt;
            attempt.plan = plan->plan.name;
            attempt.command = QStringLiteral("turn");
            attempt.leg = Leg::Undo;
            attempt.started = QDateTime::currentDateTimeUtc();
            (void)keepInHistory(attempt, m_common.origin(), error, exitCodeFor(error));
        }
        return fail(error);
    };
    TerminalPasswords passwords = m_common.passwords(context);
    if (const auto turned = turn(*plan, passwords, context.stop); !turned)
        return failed(turned.error());
    if (!m_common.quiet())
        printOut(printable(
            QLatin1String("In use now: ") + base + QLatin1String("\nRefreshed next: ") + work
                + QLatin1String("\nThe next pull discards what was changed there.\n"),
            true));
    return 0;
}

} // namespace slicetool::cli
