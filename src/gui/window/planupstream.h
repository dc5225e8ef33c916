// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/connections/places.h"
#include "gui/plan/plandocument.h"
#include "gui/plan/upstreamaccess.h"

#include <mutex>

namespace slicetool::gui {

/// The upstream of the plan that is open, for previews. endpoint() may be asked from any thread.
class PlanUpstream
    : public QObject
    , public UpstreamAccess
{
public:
    PlanUpstream(PlanDocument &document, Passwords &passwords) : m_passwords(passwords)
    {
        const auto remember = [this, &document] {
            const std::lock_guard lock(m_mutex);
            m_connection = document.plan().upstream;
        };
        connect(&document, &PlanDocument::changed, this, remember);
        remember();
    }

    Result<Endpoint> endpoint(std::stop_token stop) override
    {
        QString connection;
        {
            const std::lock_guard lock(m_mutex);
            connection = m_connection;
        }
        return resolvePlace(connection, QStringLiteral("upstream"), m_passwords, stop);
    }

private:
    Passwords &m_passwords;
    std::mutex m_mutex;
    QString m_connection;
};

} // namespace slicetool::gui
