// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slicetool::torture {

/// Pulls, lite pulls, undos and compares in turn within this process, while others write upstream and
/// work, for so many minutes; prints what the process, the servers and the state folder hold every
/// minute. @return 0, or 1 where something grew without end or a run went wrong
int runSoak(double minutes);

} // namespace slicetool::torture
