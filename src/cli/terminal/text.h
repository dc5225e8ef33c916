// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/figures.h"

#include <QString>

namespace slicetool::cli {

/// How text may look where it is going.
struct TextStyle {
    bool color = false;   ///< escape sequences for colour; off with NO_COLOR and in files
    bool unicode = false; ///< marks and bars outside ASCII; off where the locale is not UTF-8
};

enum class Color { Plain, Good, Notice, Bad, Dim, Bold };

/// The text in that colour, or as it is where the style has none.
QString colored(const QString &text, Color color, const TextStyle &style);

/// The text with control characters replaced, so that neither a table's name nor a server's
/// words can steer the terminal. Newlines are replaced too unless they are to stay.
QString printable(const QString &text, bool keepNewlines = false);

/// Columns that the text takes on a terminal. The text holds no escape sequences.
int displayWidth(const QString &text);

/// The text cut to so many columns, its end marked where something was cut.
QString elided(const QString &text, int columns, const TextStyle &style);

QString padRight(const QString &text, int columns); ///< text, then spaces
QString padLeft(const QString &text, int columns);  ///< spaces, then text

// The figures of reports, by the names that the command calls them.
using figures::counted;
using figures::grouped;
QString humanBytes(qint64 bytes);     ///< figures::bytesText()
QString humanSeconds(double seconds); ///< figures::durationText()

} // namespace slicetool::cli
