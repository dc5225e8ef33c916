// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/checkcommand.h"

#include "cli/summaries/checksummary.h"
#include "engine/check/check.h"
#include "server/statefolder.h"

#include <CLI/CLI.hpp>

namespace slicetool::cli {

void CheckCommand::addOptions(CLI::App &app)
{
    m_common.addPlan(app);
    m_common.addJobs(app);
    m_common.addGeneral(app);
}

int CheckCommand::run(const CommandContext &context)
{
    const auto plan = m_common.loadPlan(context.stop);
    if (!plan)
        return fail(plan.error());

    // Each of the places is tried, so that all that is wrong is said at once.
    TerminalPasswords passwords = m_common.passwords(context);
    Endpoints endpoints;
    int exitCode = 0;
    const auto place = [&](const char *label) {
        auto endpoint = reachPlaceOf(*plan, QString::fromLatin1(label), passwords, context.stop);
        if (!endpoint)
            exitCode = std::max(exitCode, fail(endpoint.error()));
        return endpoint ? *endpoint : Endpoint{};
    };
    endpoints.upstream = place("upstream");
    endpoints.base = place("base");
    if (!plan->plan.work.isEmpty())
        endpoints.work = place("work");
    if (exitCode != 0)
        return exitCode;
    addProduction(endpoints, passwords);

    const auto report = checkPlan(plan->plan, endpoints, context.stop,
                                  {m_common.tables(), m_common.jobs(), stateFolder()});
    if (!report)
        return fail(report.error());
    printOut(renderCheck(*report, context.terminal.output, m_common.quiet()));
    return exitCodeFor(*report);
}

} // namespace slicetool::cli
