// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/historycommand.h"

#include "cli/commands/advisecommand.h"
#include "cli/summaries/summary.h"
#include "cli/terminal/tablelayout.h"
#include "report/jsonwriter.h"
#include "report/reportjson.h"
#include "report/runcomparison.h"
#include "server/statefolder.h"

#include <CLI/CLI.hpp>

#include <QFileInfo>

#include <limits>

namespace slicetool::cli {

namespace {

QString outcome(const HistoryEntry &entry)
{
    if (!entry.problem.isEmpty())
        return QStringLiteral("did not start");
    if (entry.dryRun && entry.exitCode == 0 && entry.changes > 0)
        return QStringLiteral("would change");
    if (entry.lite && entry.exitCode == 0)
        return QStringLiteral("refreshed");
    switch (entry.exitCode) {
    case 0:
        return entry.verified ? QStringLiteral("verified") : QStringLiteral("no difference");
    case 1:
        return QStringLiteral("differs");
    case 130:
        return QStringLiteral("cancelled");
    default:
        return QStringLiteral("needs attention");
    }
}

Color colorOf(const HistoryEntry &entry)
{
    return entry.exitCode == 0 ? Color::Good : entry.exitCode == 1 ? Color::Notice : Color::Bad;
}

} // namespace

void HistoryCommand::addOptions(CLI::App &app)
{
    app.add_option("PLAN", m_plan, "Only the runs of this plan file")->type_name("");
    app.add_flag("--json", m_json, "Print JSON: the list, or with --show the run's report");
    app.add_option("--last", m_last, "How many runs to list")
        ->type_name("N")
        ->check(CLI::Range(1, 1'000'000));
    app.add_option("--show", m_show, "Show the result of this run")
        ->type_name("ID")
        ->check(CLI::Range(qint64(1), std::numeric_limits<qint64>::max()));
    app.add_option("--compare", m_compare, "Compare two runs side by side")
        ->type_name("ID ID")
        ->expected(2)
        ->excludes(app.get_option("--show"))
        ->excludes(app.get_option("--json"));
    m_common.addGeneral(app);
    for (const char *option : {"--yes", "--quiet", "--defaults-extra-file"})
        app.remove_option(app.get_option(option));
}

int HistoryCommand::run(const CommandContext &context)
{
    const RunHistory history(historyPath());
    if (m_show > 0)
        return showRun(history, context);
    if (!m_compare.empty())
        return compareRuns(history, context);
    HistoryFilter filter;
    filter.limit = m_last;
    if (!m_plan.empty())
        filter.planPath = planIdentity(QString::fromStdString(m_plan));
    const auto entries = history.list(filter);
    if (!entries)
        return fail(entries.error());
    printOut(m_json ? QString::fromUtf8(historyToJson(*entries))
                    : renderHistory(*entries, context.terminal.output));
    if (const QString damaged = history.damagedOne(); !damaged.isEmpty())
        printError(QStringLiteral("An earlier history could not be read; it is kept in %1.\n")
                       .arg(damaged));
    if (!m_json && !filter.planPath.isEmpty()) {
        const auto outcomes = checkAdvice(history, filter.planPath);
        if (!outcomes)
            return fail(outcomes.error());
        if (!outcomes->isEmpty())
            printOut(QStringLiteral("\nAdvice applied:\n")
                     + renderOutcomes(*outcomes, context.terminal.output));
    }
    return 0;
}

namespace {

Result<RunReport> loadRun(const RunHistory &history, qint64 id)
{
    const auto report = history.load(id);
    if (!report)
        return report.error();
    if (!*report)
        return Error{ErrorCode::Usage, QStringLiteral("looking for run %1").arg(id),
                     QStringLiteral("the history has no such run"),
                     QStringLiteral("\"slicetool-cli history\" lists all runs.")};
    return **report;
}

QString titleOf(const RunReport &report)
{
    return report.command + (report.lite ? QStringLiteral(", lite") : QString())
           + QStringLiteral(" of ")
           + report.started.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))
           + QStringLiteral(", ") + humanSeconds(report.seconds);
}

} // namespace

int HistoryCommand::showRun(const RunHistory &history, const CommandContext &context) const
{
    const auto report = loadRun(history, m_show);
    if (!report)
        return fail(report.error());
    printOut(m_json ? QString::fromUtf8(toJson(*report))
                    : renderSummary(*report, {context.terminal.output, false, m_common.verbose()}));
    return 0;
}

int HistoryCommand::compareRuns(const RunHistory &history, const CommandContext &context) const
{
    const auto first = loadRun(history, m_compare.at(0));
    if (!first)
        return fail(first.error());
    const auto second = loadRun(history, m_compare.at(1));
    if (!second)
        return fail(second.error());
    using Align = TableLayout::Align;
    TableLayout layout({Align::Left, Align::Left, Align::Right, Align::Right, Align::Right,
                        Align::Left, Align::Right, Align::Right, Align::Right});
    for (const TableInBoth &table : sideBySide(*first, *second)) {
        QList<TableLayout::Cell> cells{{printable(table.table), Color::Bold}};
        for (const auto &side : {table.first, table.second}) {
            const bool isThere = side.has_value();
            cells << TableLayout::Cell{isThere ? toString(side->status) : QStringLiteral("-"),
                                       Color::Plain}
                  << TableLayout::Cell{isThere ? counted(side->sourceRows, "row") : QString(),
                                       Color::Dim}
                  << TableLayout::Cell{isThere ? counted(side->changes(), "change") : QString(),
                                       isThere && side->changes() > 0 ? Color::Notice : Color::Dim}
                  << TableLayout::Cell{isThere ? humanSeconds(side->seconds) : QString(),
                                       Color::Dim};
        }
        layout.addRow(cells);
    }
    printOut(QStringLiteral("Left: %1\nRight: %2\n\n").arg(titleOf(*first), titleOf(*second))
             + layout.render(context.terminal.output));
    return 0;
}

QString renderHistory(const QList<HistoryEntry> &entries, const TextStyle &style)
{
    if (entries.isEmpty())
        return QStringLiteral("No runs yet.\n");
    using Align = TableLayout::Align;
    TableLayout layout({Align::Right, Align::Left, Align::Left, Align::Left, Align::Left,
                        Align::Right, Align::Right, Align::Right, Align::Left});
    for (const HistoryEntry &entry : entries) {
        layout.addRow(
            {{QString::number(entry.id), Color::Dim},
             {entry.started.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
              Color::Plain},
             {printable(entry.plan), Color::Bold},
             {entry.command + (entry.lite ? QStringLiteral(", lite") : QString())
                  + (entry.dryRun ? QStringLiteral(", dry run") : QString()),
              Color::Plain},
             {outcome(entry), colorOf(entry)},
             {counted(entry.tables, "table"), Color::Plain},
             {entry.changes > 0 ? counted(entry.changes, "row") : QString(), Color::Plain},
             {humanSeconds(entry.seconds), Color::Dim},
             {entry.origin.startedBy, Color::Dim}});
        if (!entry.problem.isEmpty())
            layout.addNote(printable(entry.problem, true).simplified());
    }
    return layout.render(style);
}

QByteArray historyToJson(const QList<HistoryEntry> &entries)
{
    JsonWriter json(JsonWriter::Style::Indented);
    json.beginObject();
    json.key("format").text(QStringLiteral("slicetool-history/1"));
    json.key("runs").beginArray();
    for (const HistoryEntry &entry : entries) {
        json.beginObject();
        json.key("id").number(entry.id);
        json.key("started").text(entry.started.toUTC().toString(Qt::ISODateWithMs));
        json.key("plan").text(entry.plan);
        json.key("plan_path").text(entry.origin.planPath);
        json.key("command").text(entry.command);
        json.key("started_by").text(entry.origin.startedBy);
        json.key("dry_run").boolean(entry.dryRun);
        json.key("exit_code").number(entry.exitCode);
        json.key("tables").number(entry.tables);
        json.key("changes").number(entry.changes);
        json.key("seconds").seconds(entry.seconds);
        json.key("verified").boolean(entry.verified);
        json.key("lite").boolean(entry.lite);
        json.key("problem").text(entry.problem);
        json.key("program").text(entry.origin.program);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.json() + '\n';
}

} // namespace slicetool::cli
