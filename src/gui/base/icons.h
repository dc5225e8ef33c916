// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace slicetool::gui {

/// The icon resources/icons/<name>.svg, drawn in the palette's text colour, sharp at any scale. The
/// drawings use `currentColor` alone. An unknown name is a null icon. GUI thread.
QIcon icon(const QString &name);

/// The same in a colour of its own.
QIcon icon(const QString &name, const QColor &color);

/// The application's own, in its colours.
QIcon applicationIcon();

} // namespace slicetool::gui
