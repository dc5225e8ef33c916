// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/table/tablepair.h"

#include <algorithm>

namespace slicetool {

/// How many hashes hashPredicate() takes at once. Each statement is a scan, so they are many.
inline qsizetype hashesThatFit(const TablePair &pair)
{
    constexpr qint64 bytesPerHash = 40;
    constexpr qint64 maxHashes = 1000;
    return std::clamp<qint64>(pair.limits.statement / bytesPerHash, 1, maxHashes);
}

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
