// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/unfinishedcolumns.h"

#include "plan/columnpattern.h"

#include <QJsonArray>

namespace slicetool {

namespace {

const QLatin1String columnsKey("columns");

} // namespace

UnfinishedColumns::UnfinishedColumns(const QString &stateFolder, const Endpoint &source,
                                     const Endpoint &target)
    : m_memory(stateFolder, QStringLiteral("altered"), source, target)
{ }

QStringList UnfinishedColumns::of(const QString &table) const
{
    QStringList columns;
    const QJsonArray kept = m_memory.of(table).value(columnsKey).toArray();
    for (const QJsonValue &column : kept)
        columns << column.toString();
    return columns;
}

Result<void> UnfinishedColumns::add(const QString &table, const QStringList &columns)
{
    QStringList all = of(table) + columns;
    all.removeDuplicates();
    restore(table, all);
    return m_memory.save();
}

void UnfinishedColumns::restore(const QString &table, const QStringList &columns)
{
    if (columns.isEmpty())
        forget(table);
    else
        m_memory.remember(table, {{columnsKey, QJsonArray::fromStringList(columns)}});
}

void UnfinishedColumns::forget(const QString &table)
{
    m_memory.forget(table);
}

void countColumns(const QStringList &columns, const TableDefinition &table, TableStep &step)
{
    if (columns.isEmpty())
        return;
    QStringList others;
    for (const Column &column : table.columns) {
        if (!columns.contains(column.name))
            others << column.name;
    }
    step.ignored = matchingColumns(step.ignored, others);
    step.rounded = matchingDecimals(step.rounded, others);
}

} // namespace slicetool
