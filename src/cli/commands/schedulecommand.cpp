// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/schedulecommand.h"

#include "plan/plancheck.h"
#include "plan/planreader.h"
#include "report/history.h"
#include "server/statefolder.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace slicetool::cli {

void ScheduleCommand::addOptions(CLI::App &app)
{
    app.add_option("PLAN", m_plan, "The plan file, *.slice.json")->type_name("")->required();
    app.add_option("--lite", m_lite,
                   "When to run a lite pull: hourly, daily, weekly, HH:MM, \"Mon..Fri HH:MM\", "
                   "\"every 15min\", or a systemd calendar expression")
        ->type_name("WHEN");
    app.add_option("--full", m_full, "When to run a full pull")->type_name("WHEN");
    app.add_option("--turn", m_turn, "When to swap base and work")->type_name("WHEN");
    CLI::Option *const print = app.add_flag(
        "--print", m_print,
        "Show what would be written; without a WHEN, show what is scheduled (default)");
    CLI::Option *const apply =
        app.add_flag("--apply", m_apply,
                     "Write and enable the schedule; this plan's jobs without a WHEN are removed");
    CLI::Option *const remove = app.add_flag("--remove", m_remove, "Remove this plan's schedules");
    apply->excludes(print);
    remove->excludes(print)->excludes(apply);
    for (const char *when : {"--lite", "--full", "--turn"})
        remove->excludes(app.get_option(when));
    m_common.addGeneral(app);
    for (const char *option : {"--yes", "--verbose", "--defaults-extra-file"})
        app.remove_option(app.get_option(option));
}

int ScheduleCommand::run(const CommandContext &)
{
    // A plan that is gone has no canonical path, and is to be removable.
    const QString planPath = QDir::cleanPath(planIdentity(QString::fromStdString(m_plan)));
    return m_remove ? remove(planPath) : m_apply ? apply(planPath) : show(planPath);
}

Result<Schedule> ScheduleCommand::schedule(const QString &planPath) const
{
    const auto plan = readPlanFile(planPath);
    if (!plan)
        return plan.error();
    // A plan that no run accepts would fail at night, unseen.
    SLICETOOL_TRY(checkVariables(*plan));
    SLICETOOL_TRY(checkStatements(*plan));
    if (m_turn && plan->work.isEmpty()) {
        return Error{ErrorCode::Plan, QStringLiteral("scheduling the turn"),
                     QStringLiteral("the plan does not define work"),
                     QStringLiteral("Add \"work\" to the plan, or leave out --turn.")};
    }
    Schedule schedule{planPath,
                      QCoreApplication::applicationFilePath(),
                      QDir(stateFolder()).filePath(QStringLiteral("reports")),
                      scheduleEnvironment(),
                      {}};
    const std::pair<JobKind, const std::optional<std::string> &> times[] = {
        {JobKind::Lite, m_lite}, {JobKind::Full, m_full}, {JobKind::Turn, m_turn}};
    for (const auto &[kind, time] : times) {
        if (!time)
            continue;
        const auto when = When::parse(QString::fromStdString(*time));
        if (!when)
            return when.error();
        schedule.jobs.append({kind, *when});
    }
    return schedule;
}

int ScheduleCommand::show(const QString &planPath) const
{
    if (!hasTimes()) {
        const auto current = Scheduler().current(scheduleId(planPath));
        if (!current)
            return fail(current.error());
        if (current->isEmpty()) {
            if (const auto plan = readPlanFile(planPath); !plan)
                return fail(plan.error());
        }
        printOut(current->isEmpty() ? QStringLiteral("Nothing is scheduled for this plan.\n")
                                    : printable(*current, true));
        return 0;
    }
    const auto wanted = schedule(planPath);
    if (!wanted)
        return fail(wanted.error());
    const auto preview = Scheduler().preview(*wanted);
    if (!preview)
        return fail(preview.error());
    printOut(printable(*preview, true));
    return 0;
}

int ScheduleCommand::apply(const QString &planPath) const
{
    if (!hasTimes()) {
        return fail({ErrorCode::Usage, QStringLiteral("reading the command line"),
                     QStringLiteral("--apply needs --lite, --full or --turn"),
                     QStringLiteral("To remove the plan's schedules, use --remove.")});
    }
    const auto wanted = schedule(planPath);
    if (!wanted)
        return fail(wanted.error());
    const auto applied = Scheduler().apply(*wanted);
    if (!applied)
        return fail(applied.error());
    tell(*applied);
    return 0;
}

int ScheduleCommand::remove(const QString &planPath) const
{
    const auto removed = Scheduler().remove(scheduleId(planPath));
    if (!removed)
        return fail(removed.error());
    if (removed->removed.isEmpty() && !QFileInfo(planPath).isFile()) {
        return fail({ErrorCode::Plan, QStringLiteral("looking for the schedule of ") + planPath,
                     QStringLiteral("there is no such plan, and nothing is scheduled for it")});
    }
    tell(*removed);
    return 0;
}

void ScheduleCommand::tell(const ScheduleChange &change) const
{
    if (m_common.quiet())
        return;
    QString text;
    for (const QString &path : change.written)
        text += QLatin1String("written: ") + printable(path) + QLatin1Char('\n');
    for (const QString &path : change.removed)
        text += QLatin1String("removed: ") + printable(path) + QLatin1Char('\n');
    printOut(text.isEmpty() ? QStringLiteral("Nothing was scheduled for this plan.\n") : text);
    for (const QString &remark : change.remarks)
        printError(remark + QLatin1Char('\n'));
}

} // namespace slicetool::cli
