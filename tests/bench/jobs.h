// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/benchservers.h"
#include "bench/race.h"

namespace slicetool::bench {

/// How thoroughly to measure.
struct Effort {
    int rounds = 3;
    qint64 rows = 1'000'000; ///< of the one table; other data follow in proportion
    bool large = true;       ///< ten times as many rows, too, where memory is measured
};

/// Each job makes its own data and leaves the servers as it found them but for those.

Result<JobResult> unchanged(BenchServers &servers, const DataSet &data, const Effort &effort);
Result<JobResult> changed(BenchServers &servers, const DataSet &data, const Effort &effort);
Result<JobResult> firstPull(BenchServers &servers, const DataSet &data, const Effort &effort);
Result<JobResult> undone(BenchServers &servers, const DataSet &data, const Effort &effort);

/// The changes over a line of 50 ms and 20 Mbit/s.
Result<JobResult> overALink(BenchServers &servers, const DataSet &data, const Effort &effort);

Result<JobResult> manyTables(BenchServers &servers, const Effort &effort);
Result<JobResult> memory(BenchServers &servers, const Effort &effort);

/// `"zoom": "auto"` beside fixed settings, for several kinds of changes.
Result<JobResult> zoomNear(BenchServers &servers, const Effort &effort);
Result<JobResult> zoomFar(BenchServers &servers, const Effort &effort);

/// What `advise --apply` takes after three days of one kind of changes, beside [1000, 1].
Result<JobResult> advised(BenchServers &servers, const Effort &effort);

/// More rows, and more changes.
Result<JobResult> growth(BenchServers &servers, const Effort &effort);

} // namespace slicetool::bench
