// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slicetool::gui {

/// Shows a notice of the desktop, by the Desktop Notifications Specification 1.2 on the session bus.
/// Returns at once; false where there is no session bus, so that the caller can find another way.
/// GUI thread.
bool showDesktopNotice(const QString &title, const QString &text);

} // namespace slicetool::gui
