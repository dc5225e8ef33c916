// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/desktopnotice.h"

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QTest>
#include <QVariantMap>

using namespace slicetool::gui;

/// Stands in for the desktop.
class Desktop : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit Desktop(QObject *parent) : QDBusAbstractAdaptor(parent) { }

    QStringList shown;

public Q_SLOTS:
    uint Notify(const QString &application, uint replaces, const QString &icon,
                const QString &title, const QString &text, const QStringList &actions,
                const QVariantMap &hints, int timeout)
    {
        Q_UNUSED(replaces);
        Q_UNUSED(actions);
        Q_UNUSED(timeout);
        shown << application << icon << title << text
              << hints.value(QStringLiteral("desktop-entry")).toString();
        return 1;
    }
};

/// The desktop is told, on a session bus of its own (dbus-run-session).
class TestDesktopNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isShown()
    {
        QObject object;
        Desktop desktop(&object);
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &object));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
        QVERIFY(showDesktopNotice(QStringLiteral("shop"), QStringLiteral("3 < 4 & done")));
        QTRY_COMPARE(desktop.shown,
                     (QStringList{QStringLiteral("Slicetool"), QStringLiteral("slicetool"),
                                  QStringLiteral("shop"), QStringLiteral("3 &lt; 4 &amp; done"),
                                  QStringLiteral("slicetool")}));
    }
};

QTEST_GUILESS_MAIN(TestDesktopNotice)
#include "tst_desktopnotice.moc"
