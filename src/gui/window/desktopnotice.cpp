// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/desktopnotice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

namespace slicetool::gui {

bool showDesktopNotice(const QString &title, const QString &text)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"),
        QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    constexpr quint32 replacesNone = 0;
    constexpr int serversOwnTimeout = -1;
    // The body is markup.
    call << QStringLiteral("Slicetool") << replacesNone << QStringLiteral("slicetool") << title
         << text.toHtmlEscaped() << QStringList()
         << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("slicetool")}}
         << serversOwnTimeout;
    return bus.send(call);
}

} // namespace slicetool::gui
