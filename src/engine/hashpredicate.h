// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tablepair.h"

namespace slicetool {

/// Picks the rows that have one of the given row hashes, which must not be none. Needs a scan:
/// for tables without a key.
inline QString hashPredicate(const TablePair &pair, const QList<quint64> &hashes)
{
    QStringList numbers;
    numbers.reserve(hashes.size());
    for (const quint64 hash : hashes)
        // All of one type: among signed and unsigned numbers the server looks through the list one by
        // one, and makes the hash anew for each.
        numbers << QStringLiteral("CAST(%1 AS UNSIGNED)").arg(hash);
    return pair.hash.number + QLatin1String(" IN (") + numbers.join(QLatin1Char(','))
           + QLatin1Char(')');
}

} // namespace slicetool
