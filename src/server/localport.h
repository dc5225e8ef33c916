// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slicetool {

/// A port of 127.0.0.1 that nobody listens on right now; 0 if the system has none. Somebody else
/// may take it before the caller does, who has to try again then. Thread: any.
int freeLocalPort();

} // namespace slicetool
