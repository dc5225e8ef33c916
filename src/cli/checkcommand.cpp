// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkcommand.h"

#include "cli/checksummary.h"
#include "cli/endpoints.h"
#include "engine/check.h"
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
    const SecretOptions secrets = m_common.secrets(context);
    Endpoints endpoints;
    int exitCode = 0;
    const auto place = [&](const QString &connection, const char *label) {
        auto endpoint = reachEndpoint(connection, QString::fromLatin1(label), secrets, context);
        if (!endpoint)
            exitCode = std::max(exitCode, fail(endpoint.error()));
        return endpoint ? *endpoint : Endpoint{};
    };
    endpoints.upstream = place(plan->upstream, "upstream");
    endpoints.base = place(plan->base, "base");
    if (!plan->work.isEmpty())
        endpoints.work = place(plan->work, "work");
    if (exitCode != 0)
        return exitCode;

    const auto report = checkPlan(*plan, endpoints, context.stop,
                                  {m_common.tables(), m_common.jobs(), stateFolder()});
    if (!report)
        return fail(report.error());
    printOut(renderCheck(*report, context.terminal.output, m_common.quiet()));
    return exitCodeFor(*report);
}

} // namespace slicetool::cli
