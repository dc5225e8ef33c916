// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slicetool::gui {

// Figures for people, in the application's language. GUI thread.

QString rowsText(qint64 rows);          ///< "1 row", "18,000 rows"
QString countText(qint64 count);        ///< "18,000"
QString bytesText(qint64 bytes);        ///< "2.6 MiB"
QString durationText(double seconds);   ///< "0.8 s", "3 min 05 s", "2 h 07 min"
QString rateText(double rowsPerSecond); ///< "120,000 rows/s"

} // namespace slicetool::gui
