// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/afterstatements.h"

#include "sql/statementtext.h"

#include <algorithm>

namespace slicetool {

namespace {

Result<void> runAll(Session &session, const QStringList &statements, QList<AfterOutcome> &outcomes,
                    const QMap<QString, QJsonValue> &variables)
{
    if (Result<void> begun = session.begin(); !begun)
        return begun;
    for (qsizetype i = 0; i < statements.size(); ++i) {
        const QString doing = QStringLiteral("running statement %1 afterwards").arg(i + 1);
        Result<QString> sql = sql::asStatement(statements.at(i));
        if (sql)
            sql = sql::bindVariables(*sql, variables);
        if (!sql)
            return sql.error();
        if (const auto done = session.execute(*sql, doing); !done) {
            outcomes[i].message = done.error().message();
            return done.error();
        }
        outcomes[i].ok = true;
    }
    return session.commit();
}

} // namespace

QList<AfterOutcome> runAfterStatements(const Plan &plan, Leg leg, const Endpoint &target,
                                       const RunReport &report, const SessionContext &context)
{
    QList<AfterOutcome> outcomes;
    QStringList statements;
    for (const AfterStatement &after : plan.after) {
        if (after.leg != leg)
            continue;
        statements << after.sql;
        outcomes << AfterOutcome{after.sql, false, {}};
    }
    if (outcomes.isEmpty())
        return outcomes;
    const auto setAll = [&](const QString &message) {
        for (AfterOutcome &outcome : outcomes) {
            outcome.ok = false;
            if (outcome.message.isEmpty())
                outcome.message = message;
        }
        return outcomes;
    };
    const bool whole =
        std::all_of(report.tables.begin(), report.tables.end(), [](const TableReport &table) {
            return table.verified || table.status == TableStatus::Skipped;
        });
    if (report.cancelled || !whole)
        return setAll(QStringLiteral("not run, because not every table is done"));
    auto session = Session::open(target, SessionPurpose::Statements, context);
    if (!session)
        return setAll(session.error().message());
    if (Result<void> done = runAll(**session, statements, outcomes, plan.variables); !done) {
        (*session)->rollback();
        return setAll(QStringLiteral("rolled back: ") + done.error().message());
    }
    return outcomes;
}

} // namespace slicetool
