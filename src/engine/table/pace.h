// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

namespace slicetool {

/// Single rows that one answer brings at most: the driver holds it as a whole, some 100 bytes each.
constexpr qint64 rowsPerAnswer = 40'000;

/// How long a query should take at most: fewer round trips with longer ones, but none that a
/// production server would notice.
constexpr double secondsPerQuery = 1.0;

inline double secondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace slicetool
