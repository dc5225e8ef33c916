// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/planremarks.h"

#include "base/message.h"
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

} // namespace

QStringList planRemarks(const Plan &plan, Leg leg, const Catalog &source)
{
    QStringList remarks;
    if (leg == Leg::Pull)
        remarks << stepRemarks(plan, source);
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
        QStringList columns;
        for (const Column &column : table->columns)
            columns << column.name;
        remarks << Message::tr("\"modified\" of `%1` names column `%2`, which the table does not "
                               "have%3")
                       .arg(table->name, step.modified, didYouMean(step.modified, columns));
    }
    return remarks;
}

} // namespace slicetool
