// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDateTime;

namespace slicetool::gui {

// Figures for people, in the application's language: those of base/figures.h, which says how they are
// rounded. GUI thread.

QString rowsText(qint64 rows);          ///< "1 row", "18,000 rows"
QString countText(qint64 count);        ///< "18,000"
QString bytesText(qint64 bytes);        ///< "2.6 MiB"
QString durationText(double seconds);   ///< "0.8 s", "3 min 05 s", "2 h 07 min"
QString rateText(double rowsPerSecond); ///< "120,000 rows/s"

/// A name for a menu or a button, where a single ampersand would mark a key.
QString menuText(QString name);

/// A menu's text without the letter that chooses it, which is marked ("&File") or, where the language has
/// other letters, stands in brackets behind it ("文件(&F)").
QString withoutMnemonic(QString text);

// In the user's time zone.

QString dateTimeText(const QDateTime &moment); ///< "29/11/2026 14:03"
QString momentText(const QDateTime &moment);   ///< "14:03" of today, with its day otherwise

} // namespace slicetool::gui
