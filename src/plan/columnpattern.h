// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

namespace slicetool {

/// Whether a column is meant by a plan's "ignore": its name, or a pattern in which * stands for any
/// text and ? for one character. As for the servers, case makes no difference.
bool matchesColumn(const QString &pattern, const QString &column);

/// Those of the columns that any of the patterns means, in the columns' order.
QStringList matchingColumns(const QStringList &patterns, const QStringList &columns);

/// The columns that any of the patterns of a plan's "round" means, and to how many decimals; where several
/// do, to the fewest.
QMap<QString, int> matchingDecimals(const QMap<QString, int> &patterns, const QStringList &columns);

} // namespace slicetool
