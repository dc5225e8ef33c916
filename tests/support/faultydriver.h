// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>

namespace slicetool::test {

/// A driver that passes everything on to QMYSQL, and at one statement of all that are sent breaks
/// as real ones do, or worse. RunOptions::driver and SessionContext::driver take its name.
///
/// Thread: arm() and the counters from any, while no statement is on its way; connections are counted
/// together, whatever their threads.
class FaultyDriver
{
public:
    enum class Fault {
        NoResult,  ///< success without a result set, and the connection is dead: libmariadb's way
        FewerRows, ///< only the first half of the rows, although the size says more; then dead
        Truncated, ///< only the first half of the rows, and the size says so; then dead
    };

    /// Makes the driver known to Qt; harmless when it is already. Returns its name.
    static QString install();

    /// Breaks at the statement of that number, counted from 1 from now on; 0: at none. Statements without
    /// rows count only where NoResult is wanted.
    /// @param refuses whether the servers refuse connections from then on
    static void arm(int statement, Fault fault, bool refuses);

    static int statements(); ///< sent since arm(), of those that the fault can happen to
    static bool hasBroken(); ///< since arm()
    static QString broken(); ///< the statement that broke
};

} // namespace slicetool::test
