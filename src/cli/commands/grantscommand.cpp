// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/grantscommand.h"

#include "app/grantcarrying.h"

#include <CLI/CLI.hpp>

namespace slicetool::cli {

void GrantsCommand::addOptions(CLI::App &app)
{
    m_common.addPlan(app);
    addRepeatable(app, "--account", m_accounts, "Only this account's grants (repeatable)")
        ->type_name("USER@HOST");
    app.add_flag("--apply", m_apply, "Run the statements on work");
    m_common.addGeneral(app);
    app.remove_option(app.get_option("--table"));
}

int GrantsCommand::run(const CommandContext &context)
{
    const auto plan = m_common.loadPlan(context.stop);
    if (!plan)
        return fail(plan.error());
    // Said before anybody is asked for a password.
    if (m_apply && !m_common.yes() && !context.terminal.canAsk()) {
        return fail({ErrorCode::Refused, QStringLiteral("applying the grants"),
                     QStringLiteral("there is no terminal to ask for confirmation"),
                     QStringLiteral("Use --yes to apply them without asking.")});
    }

    QStringList accounts;
    for (const std::string &account : m_accounts)
        accounts << QString::fromStdString(account);
    TerminalPasswords passwords = m_common.passwords(context);
    const auto grants = planGrantsFor(*plan, accounts, passwords, context.stop);
    if (!grants)
        return fail(grants.error());
    print(*grants, context);
    if (!m_apply || grants->statements.isEmpty())
        return 0;
    const QString work = displayOf(*plan, QStringLiteral("work"));
    if (const auto allowed = mayApply(*grants, work, context); !allowed)
        return fail(allowed.error());
    if (const auto applied = applyGrantsFor(*plan, accounts, *grants, passwords, context.stop);
        !applied)
        return fail(applied.error());
    if (!m_common.quiet())
        printError(QStringLiteral("%1 applied to %2\n")
                       .arg(counted(grants->statements.size(), "statement"), printable(work)));
    return 0;
}

Result<void> GrantsCommand::mayApply(const GrantPlan &grants, const QString &work,
                                     const CommandContext &context) const
{
    if (m_common.yes()
        || askYesNo(context.terminal,
                    QStringLiteral("Run %1 on %2?")
                        .arg(counted(grants.statements.size(), "statement"), work),
                    context.stop))
        return {};
    const bool stopped = context.stop.stop_requested();
    return Error{stopped ? ErrorCode::Cancelled : ErrorCode::Refused,
                 QStringLiteral("applying the grants"),
                 stopped ? QStringLiteral("cancelled") : QStringLiteral("nothing was changed")};
}

void GrantsCommand::print(const GrantPlan &grants, const CommandContext &context) const
{
    for (const QString &note : grants.notes)
        printError(QStringLiteral("-- ") + printable(note) + QLatin1Char('\n'));
    if (grants.statements.isEmpty())
        printError(QStringLiteral("-- no grants to carry\n"));
    if (m_apply && m_common.quiet())
        return;
    for (const QString &statement : grants.statements) {
        // A file or a client gets every byte of a name, a terminal only what is harmless.
        const QString line = statement + QLatin1String(";\n");
        printOut(context.terminal.outputIsTerminal ? printable(line, true) : line);
    }
}

} // namespace slicetool::cli
