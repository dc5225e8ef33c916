// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/fingerprint.h"

#include <optional>

namespace slicetool {

/// The one part in which rows that were fingerprinted together differ, where the trace tells that it
/// is one; see sql::tracedFingerprints().
///
/// @param hashDifference xor of both sides' hashes
/// @param traceDifference xor of both sides' traces
/// @param parts into how many parts the rows were told
inline std::optional<int> tracedPart(quint64 hashDifference, quint64 traceDifference,
                                     int parts = sql::tracedParts)
{
    constexpr quint64 lowerHalf = 0xffffffff;
    const quint64 difference = hashDifference & lowerHalf;
    if (difference == 0)
        return std::nullopt;
    for (int part = 0; part < parts; ++part) {
        if (difference << part == traceDifference)
            return part;
    }
    return std::nullopt;
}

} // namespace slicetool
