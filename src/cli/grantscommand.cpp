// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/grantscommand.h"

#include "cli/endpoints.h"
#include "server/session.h"

#include <CLI/CLI.hpp>

namespace slicetool::cli {

namespace {

Result<std::unique_ptr<Session>> openPlace(const QString &connection, const char *label,
                                           SessionPurpose purpose, const SecretOptions &secrets,
                                           const CommandContext &context)
{
    auto endpoint = reachEndpoint(connection, QString::fromLatin1(label), secrets, context);
    if (!endpoint)
        return endpoint.error();
    // Neither needs its schema to connect: work's may not be there yet.
    endpoint->schema.clear();
    return Session::open(*endpoint, purpose,
                         {context.stop, std::make_shared<QueryKiller>(context.stop), {}});
}

/// The schema that a connection names, which its session does not select.
Result<QString> schemaOf(const QString &connection, const char *label, const SecretOptions &secrets)
{
    SecretOptions options = secrets;
    options.keychain = nullptr; // no password is needed for that
    const auto endpoint = resolveEndpoint(connection, QString::fromLatin1(label), options);
    if (!endpoint)
        return endpoint.error();
    return endpoint->schema;
}

} // namespace

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
    if (plan->work.isEmpty()) {
        return fail({ErrorCode::Plan, QStringLiteral("looking for the place of the grants"),
                     QStringLiteral("the plan names no work"),
                     QStringLiteral("Add \"work\": \"mysql://user@localhost/schema\" to the plan."),
                     0});
    }
    // Said before anybody is asked for a password.
    if (m_apply && !m_common.yes() && !context.terminal.canAsk()) {
        return fail({ErrorCode::Refused, QStringLiteral("applying the grants"),
                     QStringLiteral("there is no terminal to ask on"),
                     QStringLiteral("Give --yes to apply them without a question."), 0});
    }

    const SecretOptions secrets = m_common.secrets(context);
    // Work first: the connection store may refuse it, and then upstream is none of our business.
    const auto workSchema = schemaOf(plan->work, "work", secrets);
    if (!workSchema)
        return fail(workSchema.error());
    const auto upstreamSchema = schemaOf(plan->upstream, "upstream", secrets);
    if (!upstreamSchema)
        return fail(upstreamSchema.error());
    const auto upstream =
        openPlace(plan->upstream, "upstream", SessionPurpose::Read, secrets, context);
    if (!upstream)
        return fail(upstream.error());
    const auto work = openPlace(plan->work, "work", SessionPurpose::Statements, secrets, context);
    if (!work)
        return fail(work.error());

    QStringList accounts;
    for (const std::string &account : m_accounts)
        accounts << QString::fromStdString(account);
    const auto grants = planGrants(**upstream, *upstreamSchema, **work, *workSchema, accounts);
    if (!grants)
        return fail(grants.error());
    print(*grants, context);
    if (!m_apply || grants->statements.isEmpty())
        return 0;
    Endpoint place = (*work)->endpoint();
    place.schema = *workSchema;
    if (const auto allowed = mayApply(*grants, place.display(), context); !allowed)
        return fail(allowed.error());
    if (const auto applied = applyGrants(**work, *grants); !applied)
        return fail(applied.error());
    if (!m_common.quiet())
        printError(
            QStringLiteral("%1 applied to %2\n")
                .arg(counted(grants->statements.size(), "statement"), printable(place.display())));
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
                 stopped ? QStringLiteral("cancelled") : QStringLiteral("nothing was changed"),
                 {},
                 0};
}

void GrantsCommand::print(const GrantPlan &grants, const CommandContext &context) const
{
    for (const QString &note : grants.notes)
        printError(QStringLiteral("-- ") + printable(note) + QLatin1Char('\n'));
    if (grants.statements.isEmpty())
        printError(QStringLiteral("-- there are no grants to carry\n"));
    if (m_apply && m_common.quiet())
        return;
    for (const QString &statement : grants.statements) {
        // A file or a client gets every byte of a name, a terminal only what is harmless.
        const QString line = statement + QLatin1String(";\n");
        printOut(context.terminal.outputIsTerminal ? printable(line, true) : line);
    }
}

} // namespace slicetool::cli
