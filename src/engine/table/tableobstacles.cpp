// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/table/tableobstacles.h"

#include "base/message.h"
#include "sql/quote.h"

namespace slicetool {

Result<void> refuseTriggers(const TableDefinition &table, const QString &doing)
{
    if (table.triggers.isEmpty())
        return {};
    return Error{ErrorCode::Refused, doing,
                 Message::tr("it has triggers downstream (%1), which would fire")
                     .arg(table.triggers.join(QLatin1String(", "))),
                 Message::tr("Drop them, or skip the table.")};
}

Result<void> refuseForeignKeys(SessionThread &writer, const TableDefinition &table,
                               const QString &doing)
{
    const QString schemaText = sql::stringLiteral(table.schema);
    const QString tableText = sql::stringLiteral(table.name);
    const auto keys =
        writer
            .selectAll(
                QStringLiteral(
                    "SELECT CONCAT(TABLE_NAME, '.', CONSTRAINT_NAME) FROM "
                    "information_schema.REFERENTIAL_CONSTRAINTS WHERE (CONSTRAINT_SCHEMA = %1 AND "
                    "TABLE_NAME = %2) OR (UNIQUE_CONSTRAINT_SCHEMA = %1 AND REFERENCED_TABLE_NAME "
                    "= %2)")
                    .arg(schemaText, tableText),
                1, doing)
            .get();
    if (!keys)
        return keys.error();
    if (keys->isEmpty())
        return {};
    QStringList names;
    for (const ResultRow &row : *keys)
        names << QString::fromUtf8(row.first());
    return Error{ErrorCode::Refused, doing,
                 Message::tr("foreign keys downstream would be lost or left dangling (%1)")
                     .arg(names.join(QLatin1String(", "))),
                 Message::tr("Drop them first.")};
}

Result<void> refuseRecreation(SessionThread &writer, const TableStep &step,
                              const TableDefinition &present)
{
    const QString doing = Message::tr("recreating `%1`").arg(present.name);
    if (!present.triggers.isEmpty())
        return Error{ErrorCode::Refused, doing,
                     Message::tr("it has triggers downstream (%1), which would be lost")
                         .arg(present.triggers.join(QLatin1String(", "))),
                     Message::tr("Drop them first.")};
    if (step.stale == Stale::Keep)
        return Error{ErrorCode::Refused, doing,
                     Message::tr("the plan keeps its stale rows, which would be lost"),
                     Message::tr("Fix the columns manually, or drop the table.")};
    return refuseForeignKeys(writer, present, doing);
}

} // namespace slicetool
