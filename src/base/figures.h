// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

/// Figures for people: numbers, sizes, times, shares. Pure functions, for any thread; none of them fails.
///
/// Grouping, rounding and units are the same wherever a figure is shown; only the language differs, and
/// on purpose. What the commands print and the reports say is English whatever the user's locale is,
/// because it ends in logs, in scripts and with other people, and two machines have to write the same.
/// The window speaks its user's language: gui/base/format.h calls these functions with that.
namespace slicetool::figures {

/// Of the commands and the reports.
QLocale english();

/// How a time is put into words; the markers are numbers.
struct DurationWords {
    QLocale locale = english();
    QString seconds = QStringLiteral("%1 s");
    QString minutes = QStringLiteral("%1 min %2 s");
    QString hours = QStringLiteral("%1 h %2 min");
};

QString grouped(qint64 number, const QLocale &locale = english()); ///< 1,234,567
QString counted(qint64 count, const char *singular);               ///< 1 table, 12 tables; English

/// 812 B, 9.4 KiB, 48 KiB, 1.2 MiB: two digits at least, from KiB on.
QString bytesText(qint64 bytes, const QLocale &locale = english());

/// 1.9 s, 3 min 05 s, 2 h 07 min. What is negative or no number counts as 0.
QString durationText(double seconds, const DurationWords &words = DurationWords());

/// A share of 1 with so many decimals: 0.125 and 1 make "12.5 %". English.
QString percentText(double share, int decimals);

} // namespace slicetool::figures
