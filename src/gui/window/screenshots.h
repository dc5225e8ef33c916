// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slicetool::gui {

/// Makes pictures of the main views from the demo, in the light and in the dark theme, as
/// <folder>/<theme>-<view>.png; blocks until they are there. For ./dev screenshots.
/// @return the exit code: 0, or 1 where something failed, which is said on standard error
int makeScreenshots(const QString &folder);

} // namespace slicetool::gui
