// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/differingrow.h"

#include <QString>

#include <utility>

namespace slicetool::gui {

// What a cell of the grid says in one line. Pure functions, any thread.

/// A value in one line.
struct CellLook {
    QString text;         ///< of a long one the beginning
    bool isQuiet = false; ///< no text of the user's: NULL, empty, bytes
};

/// Line breaks are shown as ↵, tabs as ⇥, and blanks at the ends as ·, where they would not be seen.
CellLook lookOf(const CellValue &cell);

/// Characters of a text, as QString counts them; whole ones, with the marks that combine with them.
struct TextPart {
    qsizetype first = 0;
    qsizetype count = 0;
};

/// What of two texts differs: what is between their common beginning and their common end.
std::pair<TextPart, TextPart> changedParts(const QString &a, const QString &b);

/// The text without the beginning before its changed part, but for `kept` characters, after an ellipsis;
/// `part` is where that is now. As it is where nothing would be gained.
QString withoutBeginning(const QString &text, TextPart &part, qsizetype kept);

} // namespace slicetool::gui
