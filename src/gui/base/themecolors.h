// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/connectionstore.h"

#include <QColor>
#include <QPalette>

namespace slicetool::gui {

/// The colours that mean something, for a light or a dark palette. Hues are those of Okabe and
/// Ito (2008), which people with any colour vision tell apart; nothing is told by colour alone.
struct ThemeColors {
    bool isDark = false;
    QColor upstreamOnly;     ///< a row or value that only the source has
    QColor different;        ///< a row that differs
    QColor hereOnly;         ///< a row that only the target has
    QColor upstreamOnlyFill; ///< the same as backgrounds of cells
    QColor differentFill;
    QColor hereOnlyFill;
    QColor good;
    QColor warning;
    QColor error;
    QColor muted;  ///< of text that is less important; contrast 4.5 at least
    QColor live;   ///< changes found while a run is at work
    QColor strip;  ///< a density strip where nothing changed
    QColor accent; ///< the one action that stands out

    static ThemeColors of(const QPalette &palette);

    /// The colour that follows a connection everywhere.
    /// @param own of the connection, "#rrggbb"; where it has none, its environment has one
    QColor connection(Environment environment, const QString &own) const;
};

/// The palettes of the light and of the dark theme, for Qt's Fusion style.
QPalette lightPalette();
QPalette darkPalette();

} // namespace slicetool::gui
