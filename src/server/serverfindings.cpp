// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serverfindings.h"

namespace slicetool {

std::optional<Error> ServerFindings::silence(const Endpoint &endpoint) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_silences.constFind(endpoint.address());
    if (found == m_silences.constEnd() || Clock::now() >= found->nextAttempt)
        return {};
    return found->error;
}

void ServerFindings::noteSilence(const Endpoint &endpoint, const Error &error,
                                 Clock::time_point began)
{
    const Clock::time_point now = Clock::now();
    const std::scoped_lock lock(m_mutex);
    m_silences.insert(endpoint.address(), Silence{error, now + (now - began)});
}

void ServerFindings::noteAnswer(const Endpoint &endpoint)
{
    const std::scoped_lock lock(m_mutex);
    m_silences.remove(endpoint.address());
}

bool ServerFindings::isPlain(const Endpoint &endpoint) const
{
    const std::scoped_lock lock(m_mutex);
    return m_plain.contains(endpoint.address());
}

void ServerFindings::notePlain(const Endpoint &endpoint)
{
    const std::scoped_lock lock(m_mutex);
    m_plain.insert(endpoint.address());
}

bool ServerFindings::isTheSame(const Endpoint &endpoint, const QString &identity)
{
    const std::scoped_lock lock(m_mutex);
    const auto known = m_identities.constFind(endpoint.address());
    if (known != m_identities.constEnd())
        return *known == identity;
    m_identities.insert(endpoint.address(), identity);
    return true;
}

} // namespace slicetool
