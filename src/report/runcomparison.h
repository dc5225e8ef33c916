// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/runreport.h"

#include <QList>

#include <optional>

namespace slicetool {

/// One table in two runs; nothing where a run did not have it.
struct TableInBoth {
    QString table;
    std::optional<TableReport> first;
    std::optional<TableReport> second;
};

/// Two runs side by side, by name of the table.
QList<TableInBoth> sideBySide(const RunReport &first, const RunReport &second);

} // namespace slicetool
