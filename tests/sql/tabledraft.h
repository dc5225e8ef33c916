// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/tabledefinition.h"

#include <QMetaType>

#include <functional>

/// Definitions of tables that no server has.
namespace slicetool::test {

inline Column column(const QString &name, const QString &type, bool nullable = false)
{
    Column column;
    column.name = name;
    column.columnType = type;
    column.dataType = type.section(QLatin1Char('('), 0, 0).section(QLatin1Char(' '), 0, 0);
    column.family = typeFamily(column.dataType);
    column.nullable = nullable;
    return column;
}

using Edit = std::function<void(TableDefinition &)>;

} // namespace slicetool::test

Q_DECLARE_METATYPE(slicetool::test::Edit)
