// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/differingrow.h"

namespace slicetool {

QString toString(RowChange change)
{
    switch (change) {
    case RowChange::Insert:
        return QStringLiteral("insert");
    case RowChange::Update:
        return QStringLiteral("update");
    case RowChange::Delete:
        return QStringLiteral("delete");
    }
    return QStringLiteral("update");
}

} // namespace slicetool
