// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "server/endpoint.h"

#include <QHash>
#include <QSet>

#include <chrono>
#include <mutex>
#include <optional>

namespace slicetool {

/// What a run found out about servers while it connected to them, so that its next connection does not
/// have to.
///
/// Who did not answer in time is tried again once it was left alone for as long as it was waited for; in
/// between, connecting fails at once. So at most half of a run is waiting.
///
/// Thread safe.
class ServerFindings
{
public:
    using Clock = std::chrono::steady_clock;

    /// What the latest attempt ended with, if another one is not due yet.
    std::optional<Error> silence(const Endpoint &endpoint) const;

    /// An attempt that began then got no answer.
    void noteSilence(const Endpoint &endpoint, const Error &error, Clock::time_point began);

    void noteAnswer(const Endpoint &endpoint);

    /// Whether the server offered no TLS.
    bool isPlain(const Endpoint &endpoint) const;
    void notePlain(const Endpoint &endpoint);

    /// Whether the one that answers there now is the one that answered first. What it is told by is
    /// remembered on the first call.
    bool isTheSame(const Endpoint &endpoint, const QString &identity);

private:
    struct Silence {
        Error error;
        Clock::time_point nextAttempt;
    };

    mutable std::mutex m_mutex;
    QHash<QString, Silence> m_silences;   ///< by Endpoint::address()
    QSet<QString> m_plain;                ///< likewise
    QHash<QString, QString> m_identities; ///< likewise
};

} // namespace slicetool
