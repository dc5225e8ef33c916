// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/runsummary.h"

namespace slicetool::test {

QString summary(const RunReport &report)
{
    QStringList lines;
    for (const TableReport &table : report.tables)
        lines << QStringLiteral("%1: %2 +%3 ~%4 -%5 verified=%6 %7")
                     .arg(table.table, toString(table.status))
                     .arg(table.inserted)
                     .arg(table.updated)
                     .arg(table.deleted)
                     .arg(table.verified)
                     .arg(table.message);
    return lines.join(QLatin1Char('\n'));
}

} // namespace slicetool::test
