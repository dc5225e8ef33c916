// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/afterstatements.h"

#include "base/message.h"
#include "engine/run/afterwatch.h"
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

Result<void> runAll(SessionThread &connection, const QStringList &statements,
                    QList<AfterOutcome> &outcomes)
{
    for (qsizetype i = 0; i < statements.size(); ++i) {
        const QString doing = Message::tr("running after statement %1").arg(i + 1);
        const auto done = connection.execute(statements.at(i), doing);
        if (!done) {
            outcomes[i].message = done.error().message();
            return done.error();
        }
        outcomes[i].ok = true;
        outcomes[i].rows = *done;
    }
    return {};
}

/// "rolled back", or that it was not where an engine cannot.
QString rollBack(SessionThread &connection)
{
    const QString doing = Message::tr("rolling back the after statements");
    (void)connection.execute(QStringLiteral("ROLLBACK"), doing);
    const auto warnings = connection.select(QStringLiteral("SHOW WARNINGS"), doing).get();
    constexpr int notCompleted = 1196; // some tables without transactions could not be rolled back
    if (warnings) {
        for (const ResultRow &row : *warnings) {
            if (row.value(1).toInt() == notCompleted)
                return Message::tr(
                    "rolled back, except in tables whose engine cannot roll back: %1");
        }
    }
    return Message::tr("rolled back: %1");
}

} // namespace

PairMemory afterMemory(const Preflight &flight, const QString &stateFolder)
{
    return PairMemory(stateFolder, QStringLiteral("afterwards"), flight.source, flight.target);
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
    // Tables that were written anew hold nothing of earlier statements. A lite pull has not written
    // them anew.
    for (const TableReport &table : report.tables) {
        if (table.verified)
            memory.forget(table.table);
    }
    (void)memory.save();
    if (outcomes.isEmpty())
        return outcomes;
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
            return table.verified
                   || table.status == TableStatus::Skipped
                   // What a lite pull was asked for it has done, also where its sample finds more.
                   || (report.lite
                       && (table.status == TableStatus::Differs || !report.needsAttention(table)));
        });
    if (report.cancelled || (!whole && !options.afterAnyway))
        return setAll(Message::tr("not run, because not every table is done"));
    const auto texts = bound(statements, plan.variables, outcomes);
    if (!texts)
        return setAll(texts.error().message());
    AfterWatch watch(plan, flight, context);
    if (Result<void> begun = watch.begin(); !begun)
        return setAll(begun.error().message());
    const QStringList tables = watch.statements()
                                   .call([&](Session &session) {
                                       return Result<QStringList>(tablesOfStatements(
                                           session, flight.sourceCatalog, *texts));
                                   })
                                   .value();
    if (Result<void> done = runAll(watch.statements(), *texts, outcomes); !done)
        return setAll(rollBack(watch.statements()).arg(done.error().message()));
    const auto untold = watch.remember(tables, memory);
    const auto committed = watch.statements().execute(
        QStringLiteral("COMMIT"), Message::tr("committing the after statements"));
    if (!committed)
        return setAll(committed.error().message());
    (void)memory.save();
    // They are done; that a comparison will tell of them is no failure.
    if (!untold)
        outcomes.last().message = Message::tr("the next comparison will show what they changed: %1")
                                      .arg(untold.error().message());
    else if (!untold->isEmpty())
        outcomes.last().message =
            Message::tr("the next comparison will show what they changed in %1")
                .arg(untold->join(QLatin1String(", ")));
    return outcomes;
}

} // namespace slicetool
