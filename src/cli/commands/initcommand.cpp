// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/initcommand.h"

#include "plan/planwriter.h"

#include <CLI/CLI.hpp>

#include <QFileInfo>

namespace slicetool::cli {

namespace {

/// shop.slice.json → shop
QString planName(const QString &path)
{
    QString name = QFileInfo(path).fileName();
    for (const QLatin1String suffix : {QLatin1String(".json"), QLatin1String(".slice")}) {
        if (name.endsWith(suffix))
            name.chop(suffix.size());
    }
    return name.isEmpty() ? QStringLiteral("plan") : name;
}

} // namespace

void InitCommand::addOptions(CLI::App &app)
{
    app.add_option("PLAN", m_plan, "The plan file to write, *.slice.json")
        ->type_name("")
        ->required();
    app.add_option("--upstream", m_upstream,
                   "Schema to read from: a URL or the name of a saved connection")
        ->type_name("URL")
        ->required();
    app.add_option("--base", m_base, "Local schema to pull into")->type_name("URL")->required();
    app.add_option("--work", m_work, "Local schema that the application uses")->type_name("URL");
    m_common.addGeneral(app);
}

Result<void> InitCommand::mayWrite(const CommandContext &context) const
{
    const QString path = QString::fromStdString(m_plan);
    if (!QFileInfo::exists(path) || m_common.yes())
        return {};
    if (askYesNo(context.terminal, QStringLiteral("%1 already exists. Overwrite it?").arg(path),
                 context.stop)) {
        return {};
    }
    if (context.stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, QStringLiteral("writing the plan"),
                     QStringLiteral("cancelled")};
    }
    return Error{ErrorCode::Refused, QStringLiteral("writing the plan %1").arg(path),
                 QStringLiteral("the file already exists"),
                 QStringLiteral("Use --yes to overwrite it.")};
}

Result<void> InitCommand::checkTarget(const std::string &connection, const QString &label,
                                      const Endpoint &upstream, const CommandContext &context) const
{
    TerminalPasswords passwords = m_common.passwords(context);
    SecretOptions options = passwords.lookup();
    options.keychain = nullptr; // only whether the connection makes sense, no password is needed
    const auto endpoint = resolveEndpoint(QString::fromStdString(connection), label, options);
    if (!endpoint)
        return endpoint.error();
    if (endpoint->display() == upstream.display()) {
        return Error{ErrorCode::Refused, QStringLiteral("writing the plan"),
                     QStringLiteral("%1 is upstream itself, which is never written to").arg(label),
                     QStringLiteral("Give %1 its own schema.").arg(label)};
    }
    return {};
}

int InitCommand::run(const CommandContext &context)
{
    const QString path = QString::fromStdString(m_plan);
    if (const auto allowed = mayWrite(context); !allowed)
        return fail(allowed.error());

    Plan plan;
    plan.name = planName(path);
    plan.upstream = QString::fromStdString(m_upstream);
    plan.base = QString::fromStdString(m_base);
    plan.work = QString::fromStdString(m_work);

    TerminalPasswords passwords = m_common.passwords(context);
    const auto upstream =
        reachPlace(plan.upstream, QStringLiteral("upstream"), passwords, context.stop);
    if (!upstream)
        return fail(upstream.error());
    if (const auto base = checkTarget(m_base, QStringLiteral("base"), *upstream, context); !base)
        return fail(base.error());
    if (!m_work.empty()) {
        if (const auto work = checkTarget(m_work, QStringLiteral("work"), *upstream, context);
            !work)
            return fail(work.error());
    }
    const auto tables = listTables(*upstream);
    if (!tables)
        return fail(tables.error());
    if (context.stop.stop_requested()) {
        return fail({ErrorCode::Cancelled, QStringLiteral("inspecting upstream"),
                     QStringLiteral("cancelled")});
    }
    if (const auto written = writePlanFile(plan, path); !written)
        return fail(written.error());

    if (!m_common.quiet()) {
        printOut(
            describeTables(*tables, context.terminal.output)
            + QStringLiteral("\nWrote %1: every table is scanned. Next: slicetool-cli pull %1\n")
                  .arg(printable(path)));
    }
    return 0;
}

} // namespace slicetool::cli
