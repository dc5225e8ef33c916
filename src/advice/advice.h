// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "report/runreport.h"

#include <QList>

namespace slicetool {

/// What is known of the way to upstream.
struct LineFacts {
    double roundTripSeconds = 0.0005;
    double bytesPerSecond = 50e6;
    double rowsPerSecond = 700e3; ///< that both servers fingerprint at the same time
};

/// What a comparison of a table, with the transfer of what differs, takes at the source.
struct Prediction {
    double queries = 0;
    double bytes = 0;   ///< answers of the source
    double seconds = 0; ///< without what every zoom has to do alike at the target

    bool operator==(const Prediction &) const = default;
};

/// How a table's changes were spread in one earlier run.
struct ChangePattern {
    qint64 rows = 0;       ///< of the slice
    QList<qint64> changes; ///< per bucket of about the same number of rows, in key order
};

/// A table whose zoom is to be advised on.
struct AdvisedTable {
    QString table;
    Zoom zoom;                 ///< today's
    double rowBytes = 100;     ///< of a row on its way
    double keyBytes = 8;       ///< of a key's text
    QList<ChangePattern> runs; ///< earlier ones, newest first; none: nothing is known
};

/// What is proposed for a table.
struct ZoomAdvice {
    QString table;
    Zoom now;
    Zoom proposed; ///< as now where nothing better is known
    Prediction withNow;
    Prediction withProposed;
    int runs = 0; ///< that it is drawn from

    bool isChange() const { return proposed != now; }
};

/// What a zoom takes for one pattern of changes.
///
/// A chunk differs where a change falls into it: of n chunks of a bucket with k changes that are
/// n (1 - (1 - 1/n)^k), as if changes within one bucket were spread evenly, which is the dearest that
/// they can be. The rows of the chunks that differ are looked at on the next level. "auto" takes
/// chunks of a fifth of a change in each bucket, between 64 and 1024 rows, and looks at single rows
/// where nearly every chunk would differ (see ScanPacer).
Prediction predict(const AdvisedTable &table, const Zoom &zoom, const ChangePattern &pattern,
                   const LineFacts &line);

/// The mean of all of the table's runs; of one without a change where there is none.
Prediction predict(const AdvisedTable &table, const Zoom &zoom, const LineFacts &line);

/// Takes the zoom that takes the least time; today's, unless another one saves a tenth.
ZoomAdvice adviseZoom(const AdvisedTable &table, const LineFacts &line);

/// Rows per second from reports of tables in which little changed; nothing where there is none.
std::optional<double> rowsPerSecond(const QList<TableReport> &tables);

} // namespace slicetool
