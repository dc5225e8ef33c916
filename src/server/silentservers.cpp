// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/silentservers.h"

namespace slicetool {

std::optional<Error> SilentServers::lately(const Endpoint &endpoint) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_silences.constFind(endpoint.address());
    if (found == m_silences.constEnd() || Clock::now() >= found->nextAttempt)
        return {};
    return found->error;
}

void SilentServers::note(const Endpoint &endpoint, const Error &error, Clock::time_point began)
{
    const Clock::time_point now = Clock::now();
    const std::scoped_lock lock(m_mutex);
    m_silences.insert(endpoint.address(), Silence{error, now + (now - began)});
}

void SilentServers::answered(const Endpoint &endpoint)
{
    const std::scoped_lock lock(m_mutex);
    m_silences.remove(endpoint.address());
}

} // namespace slicetool
