// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/benchservers.h"

namespace slicetool::bench {

/// What a user would take instead, with the settings that its manual recommends for the job, and what
/// the servers alone need: each does one whole job and returns what it took.
///
/// @param target where it goes: BenchServers::schema from upstream, BenchServers::work from base

/// mysqldump | mysql, all tables dropped and created.
Result<TimedRun> dumpAndLoad(BenchServers &servers, const QString &target);

/// mydumper, then myloader, two threads each.
Result<TimedRun> myDumperAndLoader(BenchServers &servers);

/// @param upstreamPort of a proxy; 0 for upstream's own
Result<TimedRun> ptTableSync(BenchServers &servers, int upstreamPort, double timeoutSeconds);

/// CHECKSUM TABLE of all tables on both servers at once.
Result<TimedRun> checksums(BenchServers &servers, const DataSet &data);

/// The hash of every row, xored per thousand of them, on both servers at once: SHA2 of the columns
/// with a separator between, as DESIGN.md measured it.
Result<TimedRun> hashScan(BenchServers &servers, const DataSet &data);

} // namespace slicetool::bench
