// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "server/endpoint.h"

#include <QHash>

#include <chrono>
#include <mutex>
#include <optional>

namespace slicetool {

/// Which servers did not answer in time when a run connected to them, so that its next table does not
/// wait as long for the same. A server is tried again once it was left alone for as long as it was
/// waited for; in between, connecting fails at once. So at most half of a run is waiting.
///
/// Thread safe.
class SilentServers
{
public:
    using Clock = std::chrono::steady_clock;

    /// What the latest attempt ended with, if another one is not due yet.
    std::optional<Error> lately(const Endpoint &endpoint) const;

    /// An attempt that began then got no answer.
    void note(const Endpoint &endpoint, const Error &error, Clock::time_point began);

    void answered(const Endpoint &endpoint);

private:
    struct Silence {
        Error error;
        Clock::time_point nextAttempt;
    };

    mutable std::mutex m_mutex;
    QHash<QString, Silence> m_silences; ///< by Endpoint::address()
};

} // namespace slicetool
