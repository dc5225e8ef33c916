// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/advisecommand.h"

#include "app/zoomadvice.h"
#include "cli/terminal/tablelayout.h"
#include "plan/planreader.h"
#include "plan/planwriter.h"
#include "plan/zoomtext.h"
#include "server/statefolder.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cmath>

namespace slicetool::cli {

namespace {

QString figures(const Prediction &prediction)
{
    return QStringLiteral("%1, %2, %3")
        .arg(counted(std::llround(prediction.queries), "query")
                 .replace(QLatin1String("querys"), QLatin1String("queries")),
             humanBytes(std::llround(prediction.bytes)), humanSeconds(prediction.seconds));
}

QString renderAdvice(const QList<ZoomAdvice> &advice, const TextStyle &style)
{
    using Align = TableLayout::Align;
    TableLayout layout({Align::Left, Align::Right, Align::Left, Align::Right, Align::Left,
                        Align::Left, Align::Right});
    for (const ZoomAdvice &one : advice) {
        const bool isChange = one.isChange();
        layout.addRow(
            {{printable(one.table), Color::Bold},
             {counted(one.runs, "run"), Color::Dim},
             {zoomText(one.now), Color::Plain},
             {one.runs == 0 ? QStringLiteral("no data yet") : figures(one.withNow), Color::Dim},
             {style.unicode ? QStringLiteral("→") : QStringLiteral("->"), Color::Dim},
             {isChange ? zoomText(one.proposed) : QStringLiteral("keep"),
              isChange ? Color::Notice : Color::Good},
             {isChange ? figures(one.withProposed) : QString(), Color::Plain}});
    }
    return layout.render(style);
}

} // namespace

QString renderOutcomes(const QList<AdviceOutcome> &outcomes, const TextStyle &style)
{
    using Align = TableLayout::Align;
    TableLayout layout({Align::Left, Align::Left, Align::Left, Align::Right, Align::Right});
    for (const AdviceOutcome &outcome : outcomes)
        layout.addRow({{printable(outcome.table), Color::Bold},
                       {outcome.given.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                        Color::Plain},
                       {zoomText(outcome.zoom), Color::Plain},
                       {QStringLiteral("predicted ") + figures(outcome.predicted), Color::Dim},
                       {outcome.runs == 0 ? QStringLiteral("no pull since")
                                          : QStringLiteral("actual ") + figures(outcome.happened),
                        Color::Plain}});
    return layout.render(style);
}

void AdviseCommand::addOptions(CLI::App &app)
{
    m_common.addPlan(app);
    app.add_flag("--apply", m_apply, "Write the proposed zoom levels to the plan file");
    m_common.addGeneral(app);
}

int AdviseCommand::run(const CommandContext &context)
{
    const auto plan = m_common.loadPlan(context.stop);
    if (!plan)
        return fail(plan.error());
    TerminalPasswords passwords = m_common.passwords(context);
    const auto found = adviseOn(*plan, m_common.tables(), passwords, context.stop);
    if (!found)
        return fail(found.error());
    QList<ZoomAdvice> advice = found->tables;
    const LineFacts &line = found->line;
    const TextStyle &style = context.terminal.output;
    printOut(renderAdvice(advice, style));
    if (!found->earlier.isEmpty())
        printOut(QStringLiteral("\nEarlier advice:\n") + renderOutcomes(found->earlier, style));
    const auto changes = std::count_if(advice.begin(), advice.end(),
                                       [](const ZoomAdvice &one) { return one.isChange(); });
    printOut(QStringLiteral(
                 "\nConnection: %1 ms round trip, %2 per second; %3 fingerprinted per second\n")
                 .arg(QString::number(line.roundTripSeconds * 1000, 'f',
                                      line.roundTripSeconds < 0.01 ? 2 : 0),
                      humanBytes(std::llround(line.bytesPerSecond)),
                      counted(std::llround(line.rowsPerSecond), "row")));
    if (!m_apply || changes == 0) {
        printOut(changes == 0 ? QStringLiteral("Nothing to change.\n")
                              : QStringLiteral("--apply writes %1 into the plan.\n")
                                    .arg(counted(changes, "change")));
        return 0;
    }
    // The file as it is: without --set, and with base and work where they stand in it.
    const auto written = readPlanFile(m_common.planPath());
    if (!written)
        return fail(written.error());
    // What somebody changed while this measured is not what the advice was for.
    QStringList changedMeanwhile;
    advice.removeIf([&](const ZoomAdvice &one) {
        const bool isSame = written->stepFor(one.table) == plan->plan.stepFor(one.table);
        if (!isSame && one.isChange())
            changedMeanwhile << one.table;
        return !isSame;
    });
    if (const auto done = writePlanFile(withAdvice(*written, advice), m_common.planPath()); !done)
        return fail(done.error());
    if (const auto kept = rememberAdvice(RunHistory(historyPath()), plan->path, advice); !kept)
        return fail(kept.error());
    printOut(QStringLiteral("%1 written to %2\n")
                 .arg(counted(changes - changedMeanwhile.size(), "change"),
                      printable(m_common.planPath())));
    if (!changedMeanwhile.isEmpty()) {
        printError(QStringLiteral("Not changed, because the step was edited in the meantime: %1\n")
                       .arg(printable(changedMeanwhile.join(QLatin1String(", ")))));
        return 3;
    }
    return 0;
}

} // namespace slicetool::cli
