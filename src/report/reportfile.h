// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/runreport.h"

#include <QString>

namespace slicetool {

/// Writes the report to a file: as HTML where its name ends in .html or .htm, as Markdown for .md or
/// .markdown, else as JSON. The file is replaced as a whole or, on an error, not at all;
/// a device such as /dev/stdout is written to. Errors: ErrorCode::Io.
Result<void> writeReportFile(const RunReport &report, const QString &path);

/// Whether writeReportFile() could write there, found out without leaving anything: so that a
/// run of an hour does not end without its report. Errors: ErrorCode::Io.
Result<void> checkReportFile(const QString &path);

} // namespace slicetool
