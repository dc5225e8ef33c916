// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/table/difference.h"

#include <algorithm>

namespace slicetool {

void ChangeCounts::add(const RowDifference &difference)
{
    switch (difference.change) {
    case RowChange::Insert:
        ++inserted;
        break;
    case RowChange::Update:
        ++updated;
        break;
    case RowChange::Delete:
        ++deleted;
        break;
    }
}

void ChangeCounts::add(const RangeDifference &difference)
{
    // Which rows of a replaced range differed was not looked at, so all that were there on both
    // sides count as updated.
    const qint64 common = std::min(difference.sourceRows, difference.targetRows);
    updated += common;
    inserted += difference.sourceRows - common;
    deleted += difference.targetRows - common;
}

void ChangeCounts::add(const MultisetDifference &difference)
{
    inserted += std::max<qint64>(0, difference.sourceRows - difference.targetRows);
    deleted += std::max<qint64>(0, difference.targetRows - difference.sourceRows);
}

ChangeCounts &ChangeCounts::operator+=(const ChangeCounts &other)
{
    inserted += other.inserted;
    updated += other.updated;
    deleted += other.deleted;
    return *this;
}

} // namespace slicetool
