// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/planremarks.h"

#include "base/message.h"
#include "plan/columnpattern.h"
#include "plan/didyoumean.h"
#include "plan/plancheck.h"

#include <QSet>

#include <algorithm>

namespace slicetool {

namespace {

QStringList tableNames(const Catalog &catalog)
{
    QStringList names;
    for (const TableDefinition &table : catalog.tables)
        names << table.name;
    return names;
}

/// Of upstream's tables; an undo finds in base no more than what was pulled.
QStringList stepRemarks(const Plan &plan, const Catalog &source)
{
    QStringList remarks;
    QSet<QString> named;
    for (const TableStep &step : plan.steps) {
        const TableDefinition *table = source.find(step.table);
        const bool isOther =
            std::any_of(source.others.begin(), source.others.end(),
                        [&](const SchemaObject &other) { return other.name == step.table; });
        if (!table && !isOther && step.kind == StepKind::Skip)
            remarks << Message::tr("the plan skips `%1`, which upstream does not have%2")
                           .arg(step.table, didYouMean(step.table, tableNames(source)));
        if (!table)
            continue;
        if (named.contains(table->name))
            remarks << Message::tr("the plan has several steps for `%1`, spelled differently; "
                                   "the last one applies")
                           .arg(table->name);
        named.insert(table->name);
    }
    return remarks;
}

QStringList columnNames(const TableDefinition &table)
{
    QStringList names;
    for (const Column &column : table.columns)
        names << column.name;
    return names;
}

/// The steps whose tables are there and not skipped, with those, which are the catalog's.
QList<std::pair<TableStep, const TableDefinition *>> comparedSteps(const Plan &plan,
                                                                   const Catalog &source)
{
    QList<std::pair<TableStep, const TableDefinition *>> compared;
    for (const TableStep &step : plan.steps) {
        const TableDefinition *table = source.find(step.table);
        if (table && step.kind != StepKind::Skip)
            compared << std::pair(step, table);
    }
    return compared;
}

/// Columns to be rounded that do not exist, or are compared as they are all the same.
QStringList roundRemarks(const Plan &plan, const Catalog &source)
{
    QStringList remarks;
    for (const auto &[step, table] : comparedSteps(plan, source)) {
        const QStringList columns = columnNames(*table);
        for (auto it = step.rounded.constBegin(); it != step.rounded.constEnd(); ++it) {
            const QStringList matching = matchingColumns({it.key()}, columns);
            QStringList floating;
            for (const QString &name : matching) {
                if (table->column(name)->isFloating())
                    floating << name;
            }
            const bool count =
                std::all_of(floating.begin(), floating.end(),
                            [&](const QString &name) { return table->tellsRowsApart(name); });
            if (matching.isEmpty())
                remarks << Message::tr("\"round\" of `%1` names `%2`, which matches none of its "
                                       "columns%3")
                               .arg(table->name, it.key(), didYouMean(it.key(), columns));
            else if (floating.isEmpty())
                remarks << Message::tr("\"round\" of `%1` names `%2`, which is neither FLOAT nor "
                                       "DOUBLE")
                               .arg(table->name, matching.join(QLatin1String("`, `")));
            else if (count)
                remarks << Message::tr("\"round\" of `%1` names `%2`, which counts to the last bit "
                                       "all the same: it tells rows apart")
                               .arg(table->name, floating.join(QLatin1String("`, `")));
        }
    }
    QStringList floating;
    for (const TableDefinition &table : source.tables) {
        for (const Column &column : table.columns) {
            if (column.isFloating())
                floating << column.name;
        }
    }
    const QStringList patterns = plan.defaultStep.rounded.keys();
    for (const QString &pattern : patterns) {
        if (matchingColumns({pattern}, floating).isEmpty())
            remarks << Message::tr(
                           "the plan rounds `%1`, which matches no FLOAT or DOUBLE column of "
                           "any table%2")
                           .arg(pattern, didYouMean(pattern, floating));
    }
    return remarks;
}

/// Columns to be ignored that do not exist, or count all the same.
QStringList ignoreRemarks(const Plan &plan, const Catalog &source)
{
    QStringList remarks;
    for (const auto &[step, table] : comparedSteps(plan, source)) {
        const QStringList columns = columnNames(*table);
        for (const QString &pattern : step.ignored) {
            const QStringList matching = matchingColumns({pattern}, columns);
            const bool count =
                std::all_of(matching.begin(), matching.end(),
                            [&](const QString &column) { return table->tellsRowsApart(column); });
            if (matching.isEmpty())
                remarks << Message::tr("\"ignore\" of `%1` names `%2`, which matches none of its "
                                       "columns%3")
                               .arg(table->name, pattern, didYouMean(pattern, columns));
            else if (count)
                remarks << Message::tr(
                               "\"ignore\" of `%1` names `%2`, which counts all the same: it "
                               "tells rows apart")
                               .arg(table->name, matching.join(QLatin1String("`, `")));
        }
    }
    for (const QString &pattern : plan.ignored + plan.defaultStep.ignored) {
        QStringList all;
        QStringList matching;
        bool count = true;
        for (const TableDefinition &table : source.tables) {
            all << columnNames(table);
            for (const QString &column : matchingColumns({pattern}, columnNames(table))) {
                matching << column;
                count = count && table.tellsRowsApart(column);
            }
        }
        if (matching.isEmpty())
            remarks << Message::tr("the plan ignores `%1`, which matches no column of any table%2")
                           .arg(pattern, didYouMean(pattern, all));
        else if (count)
            remarks << Message::tr(
                           "the plan ignores `%1`, which counts all the same in every table: "
                           "it tells rows apart")
                           .arg(pattern);
    }
    return remarks;
}

} // namespace

QStringList planRemarks(const Plan &plan, Leg leg, const Catalog &source)
{
    QStringList remarks;
    if (leg == Leg::Pull)
        remarks << stepRemarks(plan, source) << ignoreRemarks(plan, source)
                << roundRemarks(plan, source);
    for (const QString &name : unusedVariables(plan))
        remarks << Message::tr("nothing in the plan uses the variable %1").arg(name);
    const bool undoneInVain =
        plan.work.isEmpty()
        && std::any_of(plan.after.begin(), plan.after.end(),
                       [](const AfterStatement &after) { return after.leg == Leg::Undo; });
    if (undoneInVain)
        remarks << Message::tr(
            "the after statements of the undo never run: the plan does not define work");
    return remarks;
}

QStringList modifiedRemarks(const Plan &plan, const Catalog &source)
{
    QStringList remarks;
    for (const TableStep &step : plan.steps) {
        const TableDefinition *table = source.find(step.table);
        if (!table || step.modified.isEmpty() || table->column(step.modified))
            continue;
        remarks << Message::tr("\"modified\" of `%1` names column `%2`, which the table does not "
                               "have%3")
                       .arg(table->name, step.modified,
                            didYouMean(step.modified, columnNames(*table)));
    }
    return remarks;
}

} // namespace slicetool
