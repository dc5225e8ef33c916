// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/runreport.h"

#include <QByteArray>

namespace slicetool {

/// The report as one page for people: HTML5 in UTF-8 that is well-formed XML too. It loads
/// nothing, runs nothing, follows the reader's light or dark, and can be printed. Names and
/// messages are shown as text whatever they hold. Times are UTC, sizes in KiB and so on; in
/// English. For any thread; never fails.
QByteArray toHtml(const RunReport &report);

} // namespace slicetool
