// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/afterstatements.h"

#include "engine/afterwatch.h"
#include "sql/statementtext.h"

#include <algorithm>

namespace slicetool {

namespace {

Result<QStringList> bound(const QStringList &statements, const QMap<QString, QJsonValue> &variables,
                          QList<AfterOutcome> &outcomes)
{
    QStringList texts;
    for (qsizetype i = 0; i < statements.size(); ++i) {
        Result<QString> sql = sql::asStatement(statements.at(i));
        if (sql)
            sql = sql::bindVariables(*sql, variables);
        if (!sql) {
            outcomes[i].message = sql.error().message();
            return sql.error();
        }
        texts << *sql;
    }
    return texts;
}

Result<void> runAll(Session &session, const QStringList &statements, QList<AfterOutcome> &outcomes)
{
    if (Result<void> begun = session.begin(); !begun)
        return begun;
    for (qsizetype i = 0; i < statements.size(); ++i) {
        const QString doing = QStringLiteral("running statement %1 afterwards").arg(i + 1);
        const auto done = session.execute(statements.at(i), doing);
        if (!done) {
            outcomes[i].message = done.error().message();
            return done.error();
        }
        outcomes[i].ok = true;
        outcomes[i].rows = *done;
    }
    return session.commit();
}

QString placeText(const Endpoint &endpoint)
{
    return endpoint.host + QLatin1Char(':') + QString::number(endpoint.port) + QLatin1Char(' ')
           + endpoint.socket + QLatin1Char(' ') + endpoint.ssh + QLatin1Char('/') + endpoint.schema;
}

/// A tunnel's near end is another one every time.
Endpoint farEnd(Endpoint endpoint)
{
    if (endpoint.tunnel) {
        endpoint.host = endpoint.shownHost;
        endpoint.port = endpoint.shownPort;
    }
    return endpoint;
}

} // namespace

QString pairPlace(const Endpoint &endpoint)
{
    return placeText(farEnd(endpoint));
}

PairMemory afterMemory(const Preflight &flight, const QString &stateFolder)
{
    return PairMemory(stateFolder, QStringLiteral("afterwards"), pairPlace(flight.source),
                      pairPlace(flight.target));
}

QList<AfterOutcome> runAfterStatements(const Plan &plan, const RunOptions &options,
                                       const Preflight &flight, const RunReport &report,
                                       const SessionContext &context)
{
    QList<AfterOutcome> outcomes;
    QStringList statements;
    for (const AfterStatement &after : plan.after) {
        if (after.leg != options.leg)
            continue;
        statements << after.sql;
        outcomes << AfterOutcome{after.sql, false, {}};
    }
    PairMemory memory = afterMemory(flight, options.stateFolder);
    if (outcomes.isEmpty()) {
        for (const PlannedTable &table : flight.tables)
            memory.forget(table.name); // its rows were written anew
        memory.save();
        return outcomes;
    }
    const auto setAll = [&](const QString &message) {
        for (AfterOutcome &outcome : outcomes) {
            outcome.ok = false;
            outcome.rows = -1;
            if (outcome.message.isEmpty())
                outcome.message = message;
        }
        return outcomes;
    };
    const bool whole =
        std::all_of(report.tables.begin(), report.tables.end(), [&](const TableReport &table) {
            return table.verified || table.status == TableStatus::Skipped
                   || (report.lite && !report.needsAttention(table));
        });
    if (report.cancelled || (!whole && !options.afterAnyway))
        return setAll(QStringLiteral("not run, because not every table is done"));
    auto session = Session::open(flight.target, SessionPurpose::Statements, context);
    if (!session)
        return setAll(session.error().message());
    const auto texts = bound(statements, plan.variables, outcomes);
    if (!texts)
        return setAll(texts.error().message());
    const QStringList tables = tablesOfStatements(**session, flight.sourceCatalog, *texts);
    AfterWatch watch(plan, flight, context);
    if (Result<void> done = runAll(**session, *texts, outcomes); !done) {
        (*session)->rollback();
        return setAll(QStringLiteral("rolled back: ") + done.error().message());
    }
    const auto untold = watch.remember(tables, memory);
    memory.save();
    // They are done; that a comparison will tell of them is no failure.
    if (!untold)
        outcomes.last().message =
            QStringLiteral("the next comparison will show what they changed: ")
            + untold.error().message();
    else if (!untold->isEmpty())
        outcomes.last().message =
            QStringLiteral("the next comparison will show what they changed in ")
            + untold->join(QLatin1String(", "));
    return outcomes;
}

} // namespace slicetool
