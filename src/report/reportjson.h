// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/runreport.h"

#include <QByteArray>
#include <QString>

namespace slicetool {

/// The report as the document that --report writes (format slicetool-report/1): UTF-8,
/// keys in a fixed order, one line per key so that two reports can be read in a diff.
/// Described by resources/report.schema.json. Times are UTC, durations seconds.
QByteArray toJson(const RunReport &report);

/// Reads what toJson() wrote, or wrote in an earlier version: keys that are missing keep their
/// defaults. Errors: Io where it is no report.
Result<RunReport> reportFromJson(const QByteArray &json);

} // namespace slicetool
