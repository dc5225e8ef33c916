// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slicetool {

/// slicetool/ in the XDG state folder: what the program remembers by itself. Need not exist.
QString stateFolder();

/// The file of the history of runs, in it.
QString historyPath();

} // namespace slicetool
