// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/table/plannednames.h"

#include "base/message.h"
#include "plan/didyoumean.h"
#include "sql/quote.h"
#include "sql/renaming.h"

#include <QSet>

#include <algorithm>

namespace slicetool {

namespace {

const QString &upstreamName(const TableStep &step)
{
    return step.upstreamTable.isEmpty() ? step.table : step.upstreamTable;
}

bool hasRenamed(const Plan &plan)
{
    return std::any_of(plan.steps.begin(), plan.steps.end(),
                       [](const TableStep &step) { return step.isRenamed(); });
}

QString readingNames(const TableStep &step)
{
    return Message::tr("reading the names of `%1`").arg(step.table);
}

/// Why no server takes a name; empty where it does. Both families have these rules.
QString objectionTo(const QString &name)
{
    constexpr int longestName = 64; // characters
    if (name.size() > longestName)
        return Message::tr("the name `%1` has %2 characters, and a server takes %3")
            .arg(name)
            .arg(name.size())
            .arg(longestName);
    if (name.isEmpty() || name.endsWith(QLatin1Char(' ')))
        return Message::tr("the name `%1` is empty or ends in a blank").arg(name);
    const bool isTaken = std::none_of(name.begin(), name.end(),
                                      [](QChar c) { return c.isNull() || c.isSurrogate(); });
    return isTaken ? QString()
                   : Message::tr("the name `%1` has characters that no server takes").arg(name);
}

/// The step's names downstream are ones that a server takes.
Result<void> checkNames(const TableStep &step)
{
    for (const QString &name : QStringList{step.table} + step.upstreamColumns.keys()) {
        const QString objection = objectionTo(name);
        if (!objection.isEmpty())
            return Error{ErrorCode::Plan, readingNames(step), objection,
                         Message::tr("Choose another name in the plan.")};
    }
    return {};
}

/// What the plan wants of a table's columns, with their names as the server spells them.
Result<QMap<QString, QString>> spelledColumns(const TableStep &step, const TableDefinition &table)
{
    SLICETOOL_TRY(checkNames(step));
    QMap<QString, QString> columns;
    QSet<QString> taken;
    QStringList names;
    for (const Column &column : table.columns) {
        names << column.name;
        taken << column.name.toLower();
    }
    for (auto it = step.upstreamColumns.constBegin(); it != step.upstreamColumns.constEnd(); ++it) {
        const Column *column = table.column(it.value());
        if (!column)
            return Error{
                ErrorCode::Plan, readingNames(step),
                Message::tr("\"upstream_columns\" names column `%1`, which upstream's `%2` "
                            "does not have%3")
                    .arg(it.value(), table.name, didYouMean(it.value(), names)),
                Message::tr("Each entry is a name downstream, a colon, and upstream's name.")};
        columns.insert(it.key(), column->name);
        taken.remove(column->name.toLower());
    }
    for (auto it = columns.constBegin(); it != columns.constEnd(); ++it) {
        if (taken.contains(it.key().toLower()))
            return Error{ErrorCode::Plan, readingNames(step),
                         Message::tr("\"upstream_columns\" renames `%1` to `%2`, but upstream's "
                                     "`%3` already has a column with that name")
                             .arg(it.value(), it.key(), table.name),
                         Message::tr("Rename that column, too.")};
    }
    return columns;
}

Error isNotUpstream(const TableStep &step, const Catalog &upstream)
{
    QStringList names;
    for (const TableDefinition &table : upstream.tables)
        names << table.name;
    return {ErrorCode::MissingTable, Message::tr("looking for `%1`").arg(step.table),
            Message::tr("upstream has no table `%1` that the account can read%2")
                .arg(upstreamName(step), didYouMean(upstreamName(step), names)),
            Message::tr("Check \"upstream_table\" in the plan, and the grants.")};
}

/// Nobody would see that the other one is not pulled.
Error isOwnName(const TableDefinition &renamed, const TableDefinition &own)
{
    return {
        ErrorCode::Plan, Message::tr("reading the names of `%1`").arg(renamed.name),
        Message::tr(
            "the plan pulls upstream's `%1` under this name, but upstream also has a table `%2`")
            .arg(renamed.serverName(), own.serverName()),
        Message::tr("Rename that one in a step of its own, too.")};
}

} // namespace

QList<TableStep> stepsOfUpstream(const QString &table, const Plan &plan, bool foldsCase)
{
    const auto isThis = [&](const QString &name) {
        return name == table || (foldsCase && sql::foldedName(name) == sql::foldedName(table));
    };
    QList<TableStep> steps;
    for (const TableStep &step : plan.steps) {
        if (isThis(upstreamName(step)))
            steps << step;
    }
    if (steps.isEmpty()) { // one that has this name may take another table
        steps << plan.defaultStep;
        steps.last().table = table;
    }
    return steps;
}

QMap<QString, Error> takePlannedNames(Catalog &upstream, const Plan &plan)
{
    if (!hasRenamed(plan))
        return {};
    QMap<QString, Error> obstacles;
    for (const TableStep &step : plan.steps) {
        if (step.isRenamed() && step.kind != StepKind::Skip && !upstream.find(upstreamName(step)))
            obstacles.insert(step.table, isNotUpstream(step, upstream));
    }
    QMap<QString, TableDefinition> tables;
    QList<TableDefinition> renamed;
    for (const TableDefinition &table : std::as_const(upstream.tables)) {
        for (const TableStep &step : stepsOfUpstream(table.name, plan, upstream.foldsCase)) {
            if (!step.isRenamed()) {
                tables.insert(table.name, table);
                continue;
            }
            const auto columns = spelledColumns(step, table);
            if (columns)
                renamed << sql::renamed(table, step.table, *columns);
            else
                obstacles.insert(step.table, columns.error());
        }
    }
    const Catalog own{{}, {}, {}, tables, {}, upstream.foldsCase};
    for (const TableDefinition &table : std::as_const(renamed)) {
        if (const TableDefinition *other = own.find(table.name)) {
            obstacles.insert(table.name, isOwnName(table, *other));
            tables.remove(other->name);
        } else {
            tables.insert(table.name, table);
        }
    }
    upstream.tables = tables;
    return obstacles;
}

QList<TableOverview> withPlannedNames(const QList<TableOverview> &upstream, const Plan &plan)
{
    if (!hasRenamed(plan))
        return upstream;
    QList<TableOverview> overviews;
    for (const TableOverview &table : upstream) {
        for (const TableStep &step : stepsOfUpstream(table.name, plan, false)) {
            TableOverview renamed = table;
            renamed.name = step.table;
            for (QString &column : renamed.columns)
                column = step.nameOf(column);
            renamed.dateColumn = step.nameOf(table.dateColumn);
            overviews << renamed;
        }
    }
    return overviews;
}

} // namespace slicetool
