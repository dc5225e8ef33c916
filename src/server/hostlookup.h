// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stop_token>

namespace slicetool {

/// Whether the system's resolver answers for a host, with an address or without, before the time is
/// over or a stop is requested. It cannot be interrupted itself, and waits for half a minute where a
/// name server is silent; so it is asked first, by a thread that is left alone where it takes too long.
///
/// Any thread. True at once for what is an address already.
bool isLookedUpInTime(const QString &host, std::stop_token stop, int seconds);

} // namespace slicetool
