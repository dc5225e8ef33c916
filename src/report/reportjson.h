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

/// Writes toJson() to a file. The file is replaced as a whole or, on an error, not at all;
/// a device such as /dev/stdout is written to. Errors: ErrorCode::Io.
Result<void> writeReportFile(const RunReport &report, const QString &path);

/// Whether writeReportFile() could write there, found out without leaving anything: so that a
/// run of an hour does not end without its report. Errors: ErrorCode::Io.
Result<void> checkReportFile(const QString &path);

} // namespace slicetool
