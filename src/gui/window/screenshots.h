// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slicetool::gui {

/// Makes pictures of the main views from the demo as <folder>/<round>-<view>.png: light, dark, in a small
/// window, and in every other language. Compares them with those that were accepted, and writes a contact
/// sheet, <folder>/index.html. Blocks until all is there. For ./dev screenshots.
/// @param accepted folder of the accepted pictures; may be missing
/// @return the exit code: 0, or 1 where something failed, which is said on standard error
int makeScreenshots(const QString &folder, const QString &accepted);

} // namespace slicetool::gui
