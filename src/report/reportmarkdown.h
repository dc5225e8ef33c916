// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/runreport.h"

#include <QByteArray>

namespace slicetool {

/// The report as Markdown as GitHub knows it, in UTF-8: for an issue, a wiki or a log of a
/// pipeline. Names and messages are shown as text whatever they hold: they end no cell, make
/// no markup and mention nobody. Times are UTC, sizes in KiB and so on; in English. For any
/// thread; never fails.
QByteArray toMarkdown(const RunReport &report);

} // namespace slicetool
