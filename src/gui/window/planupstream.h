// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places.h"
#include "gui/plan/plandocument.h"
#include "gui/plan/upstreamaccess.h"

namespace slicetool::gui {

/// The upstream of the plan that is open, for previews.
class PlanUpstream : public UpstreamAccess
{
public:
    /// Both must outlive this.
    PlanUpstream(PlanDocument &document, Passwords &passwords)
        : m_document(document)
        , m_passwords(passwords)
    { }

    Resolver resolver() override
    {
        return [connection = m_document.plan().upstream,
                &passwords = m_passwords](std::stop_token stop) {
            return reachPlace(connection, QStringLiteral("upstream"), passwords, stop);
        };
    }

private:
    PlanDocument &m_document;
    Passwords &m_passwords;
};

} // namespace slicetool::gui
