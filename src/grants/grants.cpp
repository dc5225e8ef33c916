// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/grants.h"

#include "base/message.h"
#include "engine/run/placeguard.h"
#include "engine/table/plannednames.h"
#include "grants/accounttables.h"
#include "grants/grantsource.h"
#include "grants/grantwriter.h"
#include "server/catalog.h"
#include "sql/quote.h"

namespace slicetool {

namespace {

/// What is granted on a table is granted on what the plan makes of it.
QList<sql::GrantStatement> onPlannedTables(const QList<sql::GrantStatement> &grants,
                                           const Plan &plan, bool foldsCase)
{
    QList<sql::GrantStatement> planned;
    for (const sql::GrantStatement &grant : grants) {
        if (grant.kind != sql::GrantStatement::Kind::Table) {
            planned << grant;
            continue;
        }
        for (const TableStep &step : stepsOfUpstream(grant.object, plan, foldsCase)) {
            planned << grant;
            if (!step.isRenamed())
                continue;
            planned.last().object = step.table;
            for (sql::GrantedPrivilege &privilege : planned.last().privileges) {
                for (QString &column : privilege.columns)
                    column = step.nameOf(column);
            }
        }
    }
    return planned;
}

} // namespace

Result<GrantPlan> planGrants(Session &upstream, const QString &upstreamSchema, Session &work,
                             const QString &workSchema, const QStringList &accounts,
                             const Plan &plan)
{
    if (isSystemSchema(workSchema))
        return Error{ErrorCode::Refused, Message::tr("checking the plan's places"),
                     Message::tr("%1 is a system schema").arg(sql::identifier(workSchema)),
                     Message::tr("Give work its own schema.")};
    SLICETOOL_TRY(refuseSamePlace(work, placeOf(work, workSchema), upstream,
                                  placeOf(upstream, upstreamSchema)));
    // As the server spells it: grants are compared letter by letter.
    const auto schema = findSchema(upstream, upstreamSchema);
    if (!schema)
        return schema.error();
    if (schema->isEmpty())
        return Error{ErrorCode::MissingSchema, Message::tr("reading the grants of upstream"),
                     Message::tr("there is no schema %1").arg(sql::identifier(upstreamSchema)),
                     Message::tr("Check the name in the plan, and that the account may use it.")};
    auto holders = readGrantHolders(upstream, *schema, accounts);
    if (!holders)
        return holders.error();
    const bool foldsCase = upstream.facts().foldsCase;
    for (QList<GrantHolder> *list : {&holders->roles, &holders->accounts, &holders->closer}) {
        for (GrantHolder &holder : *list)
            holder.grants = onPlannedTables(holder.grants, plan, foldsCase);
    }
    return writeGrants(upstream, work, workSchema, *holders);
}

Result<void> applyGrants(Session &work, const GrantPlan &plan)
{
    if (plan.statements.isEmpty())
        return {};
    if (!plan.isSafe())
        return Error{ErrorCode::Privilege, Message::tr("applying the grants"), plan.doubt,
                     Message::tr("Nothing was changed. %1 Or run the statements manually.")
                         .arg(plan.remedy)};
    // Without it these servers let GRANT make an account that is not there, open to everybody.
    if (const ServerVersion &version = work.facts().version;
        version.isMariaDb() || (version.number > 0 && version.number < 80000)) {
        SLICETOOL_TRY(work.execute(
            QStringLiteral("SET SESSION sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_CREATE_USER')"),
            Message::tr("preparing the session on work")));
    }
    for (qsizetype i = 0; i < plan.statements.size(); ++i) {
        const QString &statement = plan.statements.at(i);
        const auto done =
            work.execute(statement, Message::tr("running statement %1 of %2 on work (%3)")
                                        .arg(QString::number(i + 1),
                                             QString::number(plan.statements.size()), statement));
        if (done)
            continue;
        Error error = done.error();
        if (isDenied(error)) {
            error.code = ErrorCode::Privilege;
            // A privilege is granted on something, a role is not.
            const bool isRole = !statement.contains(QLatin1String(" ON "))
                                && statement.startsWith(QLatin1String("GRANT "));
            error.remedy =
                isRole ? Message::tr("The account needs ADMIN OPTION on the role, which only those "
                                     "who have it can grant.")
                       : Message::tr(
                           "The account needs CREATE USER, and GRANT OPTION on what it grants.");
        }
        if (i > 0)
            error.remedy +=
                QLatin1String(error.remedy.isEmpty() ? "" : " ")
                + Message::tr(
                    "The statements before it were run; running them again does no harm.");
        return error;
    }
    return {};
}

} // namespace slicetool
