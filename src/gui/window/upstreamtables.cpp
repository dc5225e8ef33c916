// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/upstreamtables.h"

#include "app/places.h"
#include "gui/base/background.h"
#include "gui/connections/passwords.h"

namespace slicetool::gui {

UpstreamTables::UpstreamTables(Passwords &passwords, QObject *parent)
    : QObject(parent)
    , m_passwords(passwords)
{ }

UpstreamTables::~UpstreamTables()
{
    giveUp();
}

void UpstreamTables::giveUp()
{
    m_stop.request_stop();
}

void UpstreamTables::look(const QString &connection)
{
    giveUp();
    m_stop = std::stop_source();
    inBackground(
        this,
        [connection, &passwords = m_passwords,
         stop = m_stop.get_token()]() -> Result<QList<TableOverview>> {
            const auto endpoint =
                reachPlace(connection, QStringLiteral("upstream"), passwords, stop);
            if (!endpoint)
                return endpoint.error();
            return listTables(*endpoint);
        },
        [this, stop = m_stop.get_token()](const Result<QList<TableOverview>> &tables) {
            if (stop.stop_requested())
                return;
            m_areKnown = bool(tables);
            if (tables)
                Q_EMIT found(*tables);
            else
                Q_EMIT failed(tables.error());
        });
}

} // namespace slicetool::gui
