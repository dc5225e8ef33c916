// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slicetool::gui {

/// The hosts that an ssh configuration gives a name, in its order, without patterns; those of files that
/// it includes are not looked for. None where it cannot be read. Any thread.
/// Source of the format: ssh_config(5).
QStringList sshHosts(const QString &path);

} // namespace slicetool::gui
