// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/runcomparison.h"

#include <QMap>

namespace slicetool {

QList<TableInBoth> sideBySide(const RunReport &first, const RunReport &second)
{
    QMap<QString, TableInBoth> tables;
    for (const TableReport &table : first.tables)
        tables[table.table].first = table;
    for (const TableReport &table : second.tables)
        tables[table.table].second = table;
    for (auto table = tables.begin(); table != tables.end(); ++table)
        table->table = table.key();
    return tables.values();
}

} // namespace slicetool
