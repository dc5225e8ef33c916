// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/silentservers.h"

namespace slicetool {

namespace {

/// The same for every account and schema. A tunnel has a port of its own on this machine.
QString lineTo(const Endpoint &endpoint)
{
    return endpoint.usesSocket()
               ? endpoint.socket
               : QStringLiteral("%1:%2").arg(endpoint.host, QString::number(endpoint.port));
}

} // namespace

std::optional<Error> SilentServers::lately(const Endpoint &endpoint) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_silences.constFind(lineTo(endpoint));
    if (found == m_silences.constEnd() || Clock::now() >= found->nextAttempt)
        return {};
    return found->error;
}

void SilentServers::note(const Endpoint &endpoint, const Error &error, Clock::time_point began)
{
    const Clock::time_point now = Clock::now();
    const std::scoped_lock lock(m_mutex);
    m_silences.insert(lineTo(endpoint), Silence{error, now + (now - began)});
}

void SilentServers::answered(const Endpoint &endpoint)
{
    const std::scoped_lock lock(m_mutex);
    m_silences.remove(lineTo(endpoint));
}

} // namespace slicetool
